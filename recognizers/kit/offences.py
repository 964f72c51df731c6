"""Offences in the words of charge sheets and of the street, as one pattern fragment for case-blind verbose patterns.

After the Home Office's counting rules and the offence list of the Police National Legal Database; without their codes.
A complement is taken along only in words that can't be a name: theft of a bicycle, not murder of Jane.
"""

from __future__ import annotations

_DRUG = (
    r"(?:(?:(?:a[ ])?class[ ][abc](?:[ ](?:controlled[ ])?(?:drugs?|substances?))?|(?:a[ ]"
    r"|some[ ])?controlled[ ](?:drugs?|substances?)|cannabis|cocaine"
    r"|crack(?:[ ]cocaine)?|heroin|diamorphine|ketamine|amphetamines?|mdma|ecstasy|spice|nitrous[ ]oxide"
    r"|(?:illegal[ ])?drugs?)"
    r"(?:[ ](?:and|&)[ ](?:cocaine|cannabis|heroin|crack))?)"
)
_WEAPON = (
    r"(?:(?:an?[ ]|the[ ])?(?:offensive[ ]weapons?|bladed[ ](?:article|weapon)s?|(?:lock|kitchen"
    r"|zombie)?[ ]?kni(?:fe|ves)|blade|(?:imitation[ ]|prohibited[ ])?firearms?"
    r"|points?[ ]and[ ]blades?|weapons?|machete|ammunition|shotgun"
    r"|gun)(?:[ ]in[ ](?:a[ ])?public(?:[ ]place)?)?(?:[ ]with[ ]intent(?:[ ]to[ ]endanger[ ]life)?)?)"
)
_THING = (
    r"(?:(?:an?|the|his|her|my|their|some)[ ])?(?:(?:motor|pedal|mobile|stolen|police|shop|credit"
    r"|bank)[ ])?(?:vehicles?|cars?|bicycles?|bikes?|cycles?|phones?"
    r"|shops?|stores?|persons?|employer|employee|dwelling|house|home|flat|money|goods|property|child|children"
    r"|minors?|window|door|cards?|meter|parcels?"
    r"|purse|wallet|van|motorcycle|lead|metal|fuel|electricity|mail|dog)"
)
_ORDER = (
    r"(?:the[ ]|a[ ]|an[ ]|his[ ]|her[ ]|their[ ])?(?:(?:police[ ]|court[ ]"
    r"|conditional[ ])?bail(?:[ ]conditions)?|peace|(?:non-molestation|restraining|community|criminal[ ]behaviour"
    r"|sexual[ ]harm[ ]prevention|domestic[ ]violence[ ]protection|stalking[ ]protection|suspended[ ]sentence"
    r"|deportation|court|protection|supervision|occupation)"
    r"[ ](?:order|notice)|injunction|licen[cs]e(?:[ ]conditions)?|probation|tenancy(?=[ ]by[ ]violence)|SHPO|CBO"
    r"|ASBO|DVPO|NMO|notification[ ]requirements|trust)"
)
_PERSON = (
    r"(?:(?:an?|the)[ ])?(?:(?:police|emergency|female|male)[ ]){0,2}(?:constables?|officers?|workers?|police|pc"
    r"|nurse|paramedic|neighbour|partner|wife|husband|child|woman|man|girl|boy|ex-partner)"
)

_VIOLENCE = rf"""
    murder | manslaughter | homicide | infanticide | (?:aoabh|abh|gbh|s(?:ection|\.)?[ ]?(?:18|20|39
      |47)[ ](?:gbh|abh|assault|wounding))
    | (?:common[ ]|indecent[ ]|serious[ ]|sexual[ ]|physical[ ]|verbal[ ]|racial[ ]
      |police[ ])?assaults?(?:[ ]occasioning[ ](?:actual[ ]bodily[ ]harm|abh)|[ ]by[ ](?:beating(?:[ ]of[ ]{_PERSON})?|penetration)
      |[ ](?:on|of|against)[ ]{_PERSON})?
    | (?:inflicting[ ]|causing[ ])?(?:actual|grievous)[ ]bodily[ ]harm(?:[ ]with[ ]intent)? | (?:malicious[ ]
      |unlawful[ ])?wounding(?:[ ]with[ ]intent)? | battery | affray
    | violent[ ]disorder | riot | threats?[ ]to[ ](?:kill|cause[ ]criminal[ ]damage)
      | threatening[ ](?:behaviour|words) | kidnap(?:ping)? | (?:child[ ])?abduction
    | false[ ]imprisonment | (?:human|people|sex)[ ](?:trafficking|smuggling) | modern[ ]slavery | harassment
      | stalking | malicious[ ]communications?
    | (?:controlling|coercive)(?:[ ](?:and|or)[ ](?:controlling|coercive))?[ ]behaviour | coercive[ ]control
      | (?:domestic|honour[- ]based)[ ](?:abuse|violence|assault)
    | child[ ](?:cruelty|neglect|abuse|sexual[ ](?:abuse|exploitation)) | (?:wilful[ ])?neglect
      | ill[- ]treatment | non[- ]fatal[ ]strangulation | strangulation | poisoning | terrorism(?:[ ]offences?)?
"""
_SEXUAL = r"""
    rape | sexual[ ](?:touching|offences?|activity(?:[ ]with[ ]a[ ]child)?|harassment|exploitation|grooming
      |abuse|communication(?:[ ]with[ ]a[ ]child)?|misconduct)
    | (?:(?:making|possessing|possession[ ]of|distributing|taking|downloading
      |sharing)[ ])?indecent[ ](?:exposure|images?|photographs?)(?:[ ]of[ ](?:a[ ]child|children))?
    | voyeurism | upskirting | outraging[ ]public[ ]decency | gross[ ]indecency | grooming | kerb[ ]crawling
      | soliciting | exposing[ ](?:himself|herself) | incest | revenge[ ]porn(?:ography)?
"""
_PROPERTY = rf"""
    (?:bicycle[ ]|cycle[ ]|vehicle[ ]|car[ ]|shop[ ]|metal[ ]|petty[ ])?theft(?:s)?(?:[ ](?:of
      |from)[ ]{_THING}(?:[ ]vehicles?)?)? | (?:aggravated[ ]|distraction[ ]|residential[ ]
      |commercial[ ])?burglar(?:y|ies)(?:[ -]{{1,3}}(?:dwelling|non-dwelling|other))?(?:[ ](?:in|of)[ ]{_THING})?
    | (?:armed[ ]|street[ ]|personal[ ])?robber(?:y|ies)(?:[ ]of[ ]{_THING})? | (?:benefit[ ]|bank[ ]
      |mortgage[ ]|council[ ]tax[ ]|insurance[ ]|tax[ ]|tenancy[ ]|housing[ ]
      |blue[ ]badge[ ])?fraud(?:[ ]by[ ](?:false[ ]representation|abuse[ ]of[ ]position|failing[ ]to[ ]disclose))?
    | tax[ ]evasion | false[ ]accounting | forgery | counterfeiting
      | (?:obtaining[ ][\w ]{{1,20}}[ ]by[ ])?deception | blackmail | extortion | embezzlement | bribery | corruption
    | (?:handling|receiving)(?:[ ](?:of[ ])?stolen[ ](?:goods|property))? | going[ ]equipped(?:[ ](?:for
      |to)[ ](?:theft|steal|burglary|burgle))? | shop-?[ ]?lifting | making[ ]off[ ]without[ ]pay(?:ment|ing)
    | criminal[ ]damage(?:[ ]to[ ]{_THING})?
      | (?:reckless[ ])?arson(?:[ ]with[ ]intent(?:[ ]to[ ]endanger[ ]life)?|[ ]being[ ]reckless)? | vandalism
      | money[ ]laundering | twoc(?:king)? | tda
    | taking[ ](?:(?:a[ ])?(?:motor[ ])?(?:vehicle|car
      |conveyance)[ ])?without[ ](?:the[ ])?(?:owner['’]s[ ])?consent | vehicle[ ](?:interference|crime|theft)
      | trespass(?:[ ]with[ ]intent)? | squatting
    | fly[- ]?tipping | poaching | (?:illegal[ ])?subletting
"""
_DRUGS = rf"""
    (?:simple[ ]|unlawful[ ])?possess(?:ion|ing)?(?:[ ]with[ ]intent[ ]to[ ]supply(?:[ ]{_DRUG})?
      |(?:[ ]of)?[ ](?:{_DRUG}|{_WEAPON})(?:[ ]with[ ]intent[ ]to[ ]supply)?) | pwits(?:[ ]{_DRUG})?
    | being[ ]concerned[ ]in[ ](?:the[ ])?(?:supply(?:ing)?|production)(?:[ ]of[ ]{_DRUG})? | (?:supply
      |supplying|offering[ ]to[ ]supply|dealing|selling|importing|importation|production|producing|cultivation
      |cultivating)(?:[ ]of|[ ]in)?[ ]{_DRUG}
    | drugs?[ ](?:dealing|supply|supplying|trafficking|possession|offences?|importation)
      | cannabis[ ](?:possession|cultivation|supply) | county[ ]lines
    | carrying[ ]{_WEAPON} | (?:weapons?|firearms?|knife)[ ](?:offences?|possession|carrying) | knife[ ]crime
      | {_WEAPON}[ ]possession
"""
_TRAFFIC = r"""
    (?:drink|drunk|drug)[- ]?driving | (?:causing[ ]|death[ ]by[ ]|serious[ ]injury[ ]by[ ]){0,2}(?:dangerous
      |careless|reckless)[ ]driving | death[ ]by[ ]driving
    | driving[ ](?:while|whilst|when|under|with|without|over|otherwise)[ ](?:disqualified|banned|unfit|drunk
      |intoxicated|the[ ]influence(?:[ ]of[ ](?:drink|drugs|alcohol))?|excess[ ]alcohol
      |(?:a[ ])?(?:valid[ ])?(?:insurance|licen[cs]e|due[ ]care(?:[ ]and[ ]attention)?)
      |the[ ](?:drink[- ]drive[ ])?limit|than[ ]in[ ]accordance[ ]with[ ]a[ ]licence|the[ ]prescribed[ ]limit)
    | (?:drive|attempt[ ]to[ ]drive|in[ ]charge[ ]of)[ ](?:(?:a[ ])?(?:motor[ ])?vehicle[ ])?(?:while|whilst|when|with|without)[ ]
      (?:disqualified|(?:alcohol|drug|proportion)[\w ]{0,40}?[ ](?:above|over|exceed(?:ed|ing))(?:[ ](?:the|specified|prescribed)){0,2}[ ]limit
      |due[ ]care(?:[ ]and[ ]attention)?|insurance|reasonable[ ]consideration) | drive[ ]dangerously
    | use[ ](?:a[ ])?(?:motor[ ])?vehicle[ ]without[ ]insurance
    | (?:no|without)[ ](?:insurance|driving[ ]licence|mot) | speeding | excess[ ]alcohol
      | drunk[ ]in[ ]charge(?:[ ]of[ ]a[ ](?:motor[ ])?vehicle)? | hit[ ]and[ ]run
    | fail(?:ing|ure|ed)[ ]to[ ](?:stop|provide(?:[ ]a[ ](?:specimen|sample))?|surrender(?:[ ]to[ ](?:bail
      |custody))?|appear|comply(?:[ ]with[ ]notification[ ]requirements)?|report(?:[ ]an[ ]accident)?|notify
      |answer[ ]bail)
"""
_ORDERLY = rf"""
    (?:racially[ ]aggravated[ ])?public[ ]order(?:[ ]offences?|[ ]act[ ]offences?)? | drunk[ ](?:and
      |&)[ ](?:disorderly|incapable) | drunkenness | d[ ]?&[ ]?d | disorderly[ ]conduct
      | anti-?social[ ]behaviour | nuisance | begging
    | breach(?:ing|es)?(?:[ ]of)?[ ]{_ORDER} | bail[ ]offences?
      | perverting[ ]the[ ]course[ ]of[ ](?:public[ ])?justice | perjury | contempt(?:[ ]of[ ]court)?
      | witness[ ]intimidation | obstruct(?:ing|ion)(?:[ ]of)?(?:[ ]{_PERSON})?(?:[ ]in[ ](?:the
      |their)[ ]execution[ ]of[ ](?:his[ ]|her[ ]|their[ ])?duty)?
    | resist(?:ing)?[ ](?:arrest|{_PERSON}) | assault(?:ing)?[ ]police | escap(?:e
      |ing)(?:[ ]from)?[ ](?:lawful[ ])?custody | wasting[ ]police[ ]time | impersonating[ ]{_PERSON}
      | misconduct[ ]in[ ](?:a[ ])?public[ ]office
    | conspiracy(?:[ ]to[ ](?:supply(?:[ ]{_DRUG})?|murder|defraud|rob|steal|burgle|commit[ ]\w{{3,12}}
      |cause[ ]\w{{3,12}}|pervert[ ]the[ ]course[ ]of[ ]justice|launder[ ]money))? | illegal[ ](?:entry
      |working) | (?:immigration|sexual|sex|drugs?|driving|motoring|traffic|firearms|hate|violent|theft
      |fraud)[ ](?:offences?|crimes?)
    | membership[ ]of[ ](?:an?[ ]|the[ ])?(?:illegal|proscribed|terrorist|banned
      |unlawful)[ ](?:armed[ ])?(?:organisation|group) | absence[ ]without[ ]leave | desertion
    | overstaying | assisting[ ](?:an[ ])?offender | animal[ ](?:cruelty|neglect) | hate[ ]crime
      | encouraging[ ]\w{{5,12}} | gang[ ](?:activity|membership) | county[ ]court[ ]contempt
"""

_MODIFIER = (
    r"(?:(?:attempted|attempting|alleged|aggravated|racially[ ]aggravated|religiously[ ]aggravated"
    r"|historic(?:al)?|non-recent|suspected|serious|minor|repeated|aiding[ ]and[ ]abetting|inciting"
    r"|section[ ]\d+|s\.?[ ]?\d+)[ ]){0,3}+"
)

OFFENCE = (
    rf"(?:{_MODIFIER}(?:{_VIOLENCE}|{_SEXUAL}|{_PROPERTY}|{_DRUGS}|{_TRAFFIC}|{_ORDERLY})(?![\w’'-])(?![ ](?:Act"
    rf"|Bill|Team|Unit|Squad|policy|strategy|figures|statistics|rates?|Ombudsman|Commissioner|prevention"
    rf"|awareness)\b))"
)
"""One offence, with what makes it graver in front of it."""

GERUND = (
    r"(?:assaulting|hitting|punching|kicking|slapping|biting|stabbing|strangling|raping|murdering|killing"
    r"|stealing|robbing|burgling|defrauding|threatening|harassing"
    r"|stalking|damaging|smashing|setting[ ]fire[ ]to|selling|dealing|smuggling|abusing|kidnapping|spitting[ ]at"
    r"|blackmailing|touching|groping|exposing|downloading|shoplifting|trespassing"
    rf"|breaking[ ]into|forging|laundering|carrying|supplying|handling|sexually[ ]assaulting|neglecting|grooming"
    rf"|attacking|headbutting)(?:[ ](?:{_PERSON}|{_THING}|{_DRUG}|{_WEAPON}|him|her|them|money|police))?"
)
"""What somebody is said to have done, as a verb in -ing with a plain object."""

SECTIONS = r"(?:,?[ ](?:contrary[ ]to|under|section|sections|s\.|ss\.|s\d|Act)\b)"
"""Where the statute begins that a charge is brought under; statutes are public."""
