"""Titles, police ranks and public offices as pattern fragments, for case-sensitive verbose patterns.

Ranks: College of Policing, police ranks; T/ temporary, A/ acting, D/ or Det detective. The ICO's guidance on requests
for personal data about public authority employees, and Cox v ICO [2018] UKUT 119 (AAC), make seniority and a
public-facing role decide, so inspector and above are offices here and sergeant and below are persons.
"""

from __future__ import annotations

TITLE = (
    r"(?:Mr|MR|Mrs|MRS|Ms|MS|Miss|MISS|Mx|MX|Dr|DR|Prof|PROF|Professor|PROFESSOR|Rev|REV|Revd|Rev[’']d|Reverend|Messrs"
    r"|Imam|Rabbi|Pastor)\b\.?"
)
HONOUR = r"(?:Sir|SIR|Dame|DAME|Lord|LORD|Lady|LADY|Baroness|BARONESS)\b"

RANK_BELOW = r"""
    (?<!(?i:chief|ch\.?)[ ]) (?<!(?i:[CT]/)) (?<![\w/])
    (?: (?:[TADW]/){0,2}+ [TW]?+ (?:PCSO|PC|DC|PS|DS|CSO|PSI|SC) s?
      | (?:[TADPW]/){0,2}+ (?:Sgt|SGT)
      | (?:[TADPW]/){1,2}+ (?:Con|Cons|Const|Cst)
      | (?i: (?:(?:temporary|acting|trainee|police|detective|special|det\.?|woman)[ ]){0,3}+
             (?:constable|sergeant) )
      | (?i: (?:police|detective|special|det\.?)[ ](?:sgt|con|cons) )
      | (?i: (?:watch|crew)[ ]manager | fire[ ]?fighter | flight[ ]lieutenant | squadron[ ]leader | (?:lance[ ])?corporal )
      | (?i: (?:police[ ])?community[ ]support[ ]officer )
    )\b\.?
"""
"""Constable and sergeant."""

RANK_ABOVE = r"""
    (?<![\w/])
    (?: (?:[TADC]/){0,3}+ [TAD]? (?:DCI|CI|DI|Insp|INSP|DSupt|CSupt|DSU|DCSupt|DCS|ACC|DCC|DAC|ACFO|DCFO|PCC|Supt|SUPT|CSupt)
      | (?i: (?:(?:[TAD]/|temporary[ ]|acting[ ]|detective[ ]|det\.?[ ]){0,2}+)
             (?: (?:(?:chief|ch\.?|c)[ /]?)?+ (?:inspector|insp)
               | (?:(?:chief|ch\.?|c)[ /]?)?+ (?:superintendent|supt)
               | (?:(?:deputy|assistant)[ ])?+ chief[ ]constable
               | (?:deputy[ ]assistant[ ]|deputy[ ]|assistant[ ]|police[ ]and[ ]crime[ ]|information[ ])?+ commissioner
               | commander ) )
    )\b\.?
"""
"""Inspector and above: one part of a name is enough behind it."""

COUNCILLOR = r"(?i:\b(?:councillors?|cllrs?|alderman)\b)\.?"

BENCH = r"""
    (?<![\w/])
    (?: (?i: (?:hh|his[ ]honour|her[ ]honour|district|circuit|tribunal|employment|deputy|immigration|upper[ ]tribunal|first-tier[ ]tribunal)
             [ ]?judge )
      | HHJ | DJ | DDJ | (?:(?:Deputy|Regional|Senior|Presiding|Resident)[ ]){0,2}+Judge | (?:M(?:r|rs|s)|Lord|Lady)[ ](?:Chief[ ])?Justice | (?:Mr|Madam|Madame)[ ]Recorder | Recorder | Sheriff
      | (?:HM[ ])?(?:(?:Senior|Area|Assistant|Acting)[ ]){0,2}+Coroner
      | (?:(?:Lord|Lady|Deputy)[ ])?+Mayor(?:ess)? | Governor | Ombudsman | Ambassador | Commissioner
      | Brigadier | Commodore | Air[ ](?:Vice-)?Marshal | Wing[ ]Commander | Group[ ]Captain | Rear[ ]Admiral
      | Principal[ ]Judge )\b
"""
"""Judges, coroners, mayors and others in public: one part of a name is enough behind it."""

HONOURS = (
    r"(?:,?[ ](?:OBE|MBE|CBE|KBE|DBE|BEM|QPM|KPM|QFSM|QAM|KC|QC|JP|DL|FRCS|FRCP|MRCP|CPFA|MCIH|MRTPI|FCIPD|MCIPD|CIPFA"
    r"|ACMA|FCA|LLB|LLM|BA|BSc|MA|MSc|MBA|MEd|PhD|RGN|RMN|DipSW|NPQH)\b){0,4}+"
)
"""Letters behind a name."""

_CAP = r"\p{Lu}[\p{L}’'-]*+"
_OF = rf"(?:(?:[ ](?:of|for|and|&|the)){{1,3}}+[ ]{_CAP}(?:[ ]{_CAP}){{0,6}}+){{1,4}}+"
_DEPUTY = r"(?i:(?:interim|acting|deputy|assistant|joint|vice|executive|strategic|corporate|shadow)[ -]){0,2}"

OFFICE = rf"""
    \b {_DEPUTY}
    (?: (?i: chief[ ](?:executive|exec\b\.?|operating|finance|financial|nursing|medical|fire|information|digital|people|technology|legal
                       |data|strategy|planning|probation|education|internal|crown|veterinary|scientific)(?:[ ](?:officer|auditor|adviser))?
           | chief[ ](?:of[ ]staff|officer|auditor|ahp|midwife|paramedic|whip|secretary) | (?:company|trust)[ ]secretary
           | borough[ ]commander | deputy[ ]leader | council[ ]leader | pro[- ]vice[- ]chancellor | co[- ]?headteacher
           | city[ ]solicitor | borough[ ]solicitor | county[ ]solicitor | accounting[ ]officer | head[ ]master | acting[ ]head
           | (?:vice[- ]|deputy[ ]|assistant[ ])?principal(?=[ ,)\n]|\Z) | (?:lay[ ]|parent[ ]|staff[ ])?governor | high[ ]commissioner
           | non[- ]executive[ ]director | (?:cabinet|executive)[ ]member | portfolio[ ]holder | group[ ]leader | trustee
           | managing[ ]director | permanent[ ](?:under[- ])?secretary | secretary[ ]of[ ]state
           | (?:prime|first)[ ]minister | (?:home|foreign)[ ]secretary | lord[ ]chancellor
           | (?:attorney|solicitor|director)[ ]general | minister | mayor | monitoring[ ]officer
           | leader[ ]of[ ]the[ ]council | chief[ ](?:nurse|pharmacist|social[ ]worker|surveyor|planner|librarian|whip|coroner)
           | (?:medical|nursing|clinical|managing|finance|housing|corporate|executive|strategic|regional|operations|programme
              |planning|education|legal|property|communications|assistant|deputy|area|service|group|people|commercial|technical|strategy|transformation|digital|nurse)[ ]director
           | head[ ]?teacher | headmaster | headmistress | executive[ ]head | (?:senior[ ])?coroner | town[ ]clerk | returning[ ]officer
           | lord[ ](?:mayor|lieutenant) | high[ ]sheriff | (?:prison[ ]|deputy[ ])?governor | vice[- ]chancellor
           | section[ ]151[ ]officer | caldicott[ ]guardian | data[ ]protection[ ]officer ) \b (?:{_OF})?+
      | CEO\b | COO\b | CFO\b | CIO\b
      | (?i: cabinet[ ]member | portfolio[ ]holder | deputy[ ]leader | leader | director | chair | chairman | chairwoman | chairperson | head(?![ ]of[ ](?:year|maths|english|science|sixth|house|key)) | dean | provost ) {_OF}
    )
"""
"""An office, with what it is of: Chief Executive, Director of Housing, Head of Assets, Chair of the Audit Committee."""
