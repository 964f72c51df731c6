"""Titles, police ranks and public offices as pattern fragments, for case-sensitive verbose patterns.

Ranks: College of Policing, police ranks; T/ temporary, A/ acting, D/ or Det detective. The ICO's guidance on requests
for personal data about public authority employees, and Cox v ICO [2018] UKUT 119 (AAC), make seniority and a
public-facing role decide, so inspector and above are offices here and sergeant and below are persons.
"""

from __future__ import annotations

TITLE = (
    r"(?:Mr|MR|Mrs|MRS|Ms|Miss|MISS|Mx|MX|Dr|DR|Prof|PROF|Professor|PROFESSOR|Rev|REV|Revd|Rev[’']d|Reverend|Messrs"
    r"|Imam|Rabbi|Pastor)\b\.?"
)
HONOUR = r"(?:Sir|SIR|Dame|DAME|Lord|LORD|Lady|LADY|Baroness|BARONESS)\b"

RANK_BELOW = r"""
    (?<!(?i:chief|ch\.?)[ ]) (?<!(?i:[CT]/)) (?<![\w/])
    (?: (?:[TADW]/){0,2}+ [TW]?+ (?:PCSO|PC|DC|PS|DS|CSO|PSI) s?
      | (?:[TADPW]/){0,2}+ (?:Sgt|SGT)
      | (?:[TADPW]/){1,2}+ (?:Con|Cons|Const|Cst)
      | (?i: (?:(?:temporary|acting|trainee|police|detective|special|det\.?|woman)[ ]){0,3}+
             (?:constable|sergeant) )
      | (?i: (?:police|detective|special|det\.?)[ ](?:sgt|con|cons) )
      | (?i: (?:police[ ])?community[ ]support[ ]officer )
    )\b\.?
"""
"""Constable and sergeant."""

RANK_ABOVE = r"""
    (?<![\w/])
    (?: (?:[TADC]/){0,3}+ [TAD]? (?:DCI|CI|DI|Insp|INSP|DSupt|CSupt|DCS|ACC|DCC|DAC|Supt|SUPT)
      | (?i: (?:(?:[TAD]/|temporary[ ]|acting[ ]|detective[ ]|det\.?[ ]){0,2}+)
             (?: (?:(?:chief|ch\.?)[ ]?)?+ (?:inspector|insp)
               | (?:chief|ch\.?)[ ]?(?:superintendent|supt)
               | superintendent
               | (?:(?:deputy|assistant)[ ])?+ chief[ ]constable
               | (?:deputy[ ]assistant[ ]|deputy[ ]|assistant[ ]|police[ ]and[ ]crime[ ]|information[ ])?+ commissioner
               | commander ) )
    )\b\.?
"""
"""Inspector and above: one part of a name is enough behind it."""

COUNCILLOR = r"(?i:\b(?:councillor|cllr|alderman)\b)\.?"

_CAP = r"\p{Lu}[\p{L}’'-]*+"
_OF = rf"(?:(?:[ ](?:of|for|and|&|the)){{1,3}}+[ ]{_CAP}(?:[ ]{_CAP}){{0,6}}+){{1,4}}+"
_DEPUTY = r"(?i:(?:interim|acting|deputy|assistant|joint|vice|executive|strategic|corporate|shadow)[ -]){0,2}+"

OFFICE = rf"""
    \b {_DEPUTY}
    (?: (?i: chief[ ](?:executive|operating|finance|financial|nursing|medical|fire)(?:[ ]officer)?
           | managing[ ]director | permanent[ ](?:under[- ])?secretary | secretary[ ]of[ ]state
           | (?:prime|first)[ ]minister | (?:home|foreign)[ ]secretary | lord[ ]chancellor
           | (?:attorney|solicitor|director)[ ]general | minister | mayor | monitoring[ ]officer
           | leader[ ]of[ ]the[ ]council ) \b (?:{_OF})?+
      | (?i: director | chair | chairman | chairwoman | chairperson ) {_OF}
    )
"""
"""An office, with what it is of: Chief Executive, Director of Housing, Chair of the Audit Committee."""
