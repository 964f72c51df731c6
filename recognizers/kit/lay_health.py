"""Illness, injury and treatment in short: the words of notes, logs and sick lists, as pieces of patterns.

Written from general knowledge, not from a list that was looked up.
"""

from __future__ import annotations

from recognizers.kit.lexicon import either, entries

_SHORT = """
    mat leave, mat. leave, maternity leave, paternity leave, sick note, fit note, hernia op, cataract op,
    caesarean, poorly, very poorly, bad chest, bad back, bad heart, bad hip, bad knee, bad knees, bad legs,
    dodgy knee, bad nerves, tummy bug, d&v, stomach bug, sickness bug, flu, flu-like, tonsilitis, migrane,
    asmtha, diabeties, subdural, subdural haematoma, haematoma, bleed on the brain, brain bleed, overdosed,
    overdose, od'd, self harmed, self-harmed, self harms, self-harms, self-harmer, cutting herself, cutting
    himself, cut herself, cut himself, cut his wrists, cut her wrists, methadone, methadone script, on a script,
    heroin addict, crack addict, addict, recovering addict, ex-addict, drug addict, drug user, ivdu, iv drug
    user, alcoholic, recovering alcoholic, drinks heavily, drinks daily, drink problem, drinking problem,
    alcohol dependent, alcohol issues, drug issues, substance issues, dementia, early dementia, alzheimers,
    senile, confused at times, memory clinic, bipolar, bi-polar, bi polar, pregnant, heavily pregnant, expecting
    a baby, miscarried, miscarriage, stillborn, stillbirth, termination, abortion, ivf, dialysis, chemo,
    hospice, terminally ill, end of life, palliative, life-limiting, low mood, depressed, depression, anxiety,
    stress, work stress, burnout, breakdown, nervous breakdown, suicidal, suicide attempt, suicidal thoughts,
    stroke, mini stroke, ministroke, tia, heart attack, cancer, tumour, brain tumour, seizure, seizures, fits,
    fitting, fractured, sectioned, informal patient, under cmht, operation, epipen, epi-pen, insulin, oxygen,
    nebuliser, ex-smoker, smoker, heavy smoker, gout, shingles, covid, long covid, scarlet fever, head lice,
    nits, scabies, phobia, hearing voices, hears voices, paranoid, psychotic, agoraphobic, claustrophobic,
    anorexic, bulimic, incontinent, catheterised, catheter, bedridden, bed bound, bed-bound, frail, falls risk,
    unwell, in a coma, on life support, in hospital, wears pads, schizophrenic, allergic to nuts, allergies,
    tumor, hysterectomy, bereavement reaction, weak heart, high bp, low bp, sugar diabetes, diabetic, mental
    health, mental health issues, mh issues, mh problems, panics, panic attacks, claustrophobia, hearing aids,
    infertile, ivf treatment, 12-week scan, rehab, detox, in recovery, clean and sober, relapsed, intoxicated,
    smelt of alcohol, hungover, counselling, cbt, icu, itu, intensive care, on crutches, in plaster, plaster
    cast, broken leg, broken arm, stitches, bruising, black eye, nosebleed, burns, scalds, underweight,
    overweight, obese, morbidly obese, not eating, weight loss, self-neglect, hoarding, hoarder, ptsd,
    flashbacks, insomnia, can't sleep, cannot sleep, not sleeping, on tablets, on medication, off his meds, off
    her meds, not taken meds, off sick, sick leave, long-term sick, long term sick, signed off, unfit for work,
    phased return, occupational health, oh referral, ill health retirement, ill-health retirement, died of,
    breathing difficulties, breathing problems, asthma attack, asthma pump, inhaler, wheezy, chesty, blackout,
    blackouts, unconscious, unresponsive, bleeding, vomited, very ill, seriously ill, in pain, chronic pain,
    dizzy, hayfever, eczema, nosebleeds, vomiting, sickness and diarrhoea, rash, concussion, whiplash, numbness
"""
LAY = either(entries(_SHORT))
ABBREVIATED = (
    r"(?-i:T[12]DM|NIDDM|IDDM|HTN|CKD(?:[ ]?[1-5][ab]?)?|COPD|IHD|CVA|TIA|NSTEMI|STEMI|MI(?=[ ]\d)|AF(?=[ ,.;]|\Z)|CCF"
    r"|DVT|PE(?=[ ]\d)|RA(?=[ ]?[,;])|OA(?=[ ]?[,;]|[ ]knees?|[ ]hips?)|MND|PTSD|EUPD|BPD|GAD|OCD|ADHD"
    r"|ASD|FASD|IBS|PCOS"
    r"|UTI|TKR|THR|[#][ ]?(?:NOF|\w+)|SOB|BMI[ ]\d\d|HIV\+?|[Hh]ep[ ]?[BC]|TB(?=[ ,.;]|\Z)|DT[Ss]"
    r"|\d{1,2}/40)"
)
_PLACE = (
    r"(?:back|knee|hip|heart|bowel|brain|lung|liver|kidney|breast|prostate|skin|throat|bladder|eye|ear|foot|hand|wrist"
    r"|ankle|shoulder|neck|spinal|stomach|chest|head|leg|arm|gallbladder|gall[ ]bladder|thyroid|womb|ovarian|hernia"
    r"|pancreatic|cataract|dental|jaw|toe|finger|elbow|bone|blood|testicular|cervical|pelvic|sinus|urine|chest|joint"
    r"|muscle|valve|bypass|abdominal|facial|rib|groin|hamstring|achilles|nose|tooth|abdomen|nerve|disc)"
)
PLACED = (
    rf"(?:{_PLACE}[ ](?:op(?:eration)?|ops|surgery|replacement|cancer|tumours?|pains?|problems|trouble|infection|injury"
    r"|injuries|fracture|disease|failure|condition|complaint|strain|scan|biopsy|transplant|ache|spasms?|ulcer|wound"
    r"|bleed|clot|damage|removed)"
    r"|(?:bad|dodgy|poorly|sore|gammy|painful)[ ]"
    rf"{_PLACE}s?)"
)
LATIN = (
    r"(?:(?!(?:diagnos|prognos|hypnos|osmos|symbios|metamorphos|sympath|empath|apath|telepath|diplom|arom|cocain)"
    r"|antipath|stroma|oklahoma|soma\b|roma\b|paloma|homeopath)\p{L}{3,20}"
    r"(?:itis|osis|aemia|emia|omas?|pathy|algia|plegi[ac]|paresis|ectomy|ostomy|otomy|oscopy|plasty|phobi[ac]|penia"
    r"|trophy(?<!\btrophy)|rrhoea|oedema|pnoea|kinesia|plasia|asthenia|cephalus|oxetine|azepam|zolam"
    r"|statin|oprolol|prazole|sartan|triptan"
    r"|triptyline|cillin|mycin|gliptin|gliflozin|glutide|dipine|profen|zodone|peridone|azepine|tidine"
    r"|cycline|olol|codone"
    r"|parin|pril(?<!\bapril)))"
)
"""Illnesses, operations and medicines by how their names end."""
DOSE = (
    r"(?:(?!(?:contains?|each|with|over|about|than|of|per|and|only|from|dose|max\w*|approx\w*)\b)\p{L}[\p{L}-]{4,24}"
    r"[ ]\d{1,4}(?:[.]\d+)?[ ]?(?:mg|mcg|µg|micrograms?|milligrams?)(?!\w)(?:[ ](?:od|bd|tds|qds|prn|nocte|mane"
    r"|x[ ]?\d))?)"
)
QUALIFIER = (
    r"(?:(?:\p{L}{3,14}(?:ic|al|ar|ous|oid|ive|ary|ent|ant|sided|related|induced|onset|resistant|ral|like)|left|right"
    r"|lower|upper|severe|mild|acute|early|late|bad|major|minor|worsening|ongoing|untreated|undiagnosed|suspected"
    r"|broken|fractured|metastatic|terminal|stage[ ]\w+|frozen|low|high|daily|heavy|post[- ]?op|pre|old|inferior|anterior|posterior)[ -])"
)
"""What makes an illness nearer known, in front of its name."""
NOT_QUALIFIER = r"(?:hospital|medical|general|clinical|different|patient|parent|apparent|recent|important|client)"
HEAD = (
    r"(?:[ ](?:attacks?|episodes?|disorder|disease|syndrome|condition|problems?|symptoms|flare(?:[- ]?ups?)?|attempts?"
    r"|medication|meds|treatment|op|operation|surgery|tablets|injections?|diagnosis|reaction|withdrawal"
    r"|infection|therapy"
    r"|sufferer|user|addict|addiction|dependen(?:cy|ce|t)|misuse|pains?|damage|injury|injuries|haemorrhage|haematoma"
    r"|bleed|scan|inhaler|pump|script|positive|repair|replacement|failure|weakness|crisis|relapse)(?![\w-]))"
)
