"""Illnesses, impairments and injuries as people write them in records: data, in small letters.

`SURE` are words that mean a condition wherever they stand; `LOOSE` have other meanings (stress, depression, a cold) and
count only right behind somebody who has them.
"""

from __future__ import annotations

from recognizers.kit.lexicon import either, entries

_SURE = """
    cerebral stroke, massive stroke, hip joint problems, panic attacks,
    acid reflux, acne rosacea, acromegaly, acute kidney injury, addison's disease, adenomyosis, adhd, attention
    deficit disorder, attention deficit hyperactivity disorder, agoraphobia, alcohol dependency, alcohol
    dependence, alcohol addiction, alcohol misuse, alcohol withdrawal, alcoholism, alopecia, alzheimer's,
    alzheimer's disease, alzheimers disease, amnesia, anaemia, anemia, aneurysm, angina, ankylosing spondylitis,
    anorexia, anorexia nervosa, anosmia, anxiety disorder, anxiety and depression, generalised anxiety disorder,
    social anxiety, aphasia, appendicitis, arrhythmia, arteriosclerosis, arthritis, rheumatoid arthritis,
    psoriatic arthritis, osteoarthritis, osteo-arthritis, arthrosis, asbestosis, asperger's, asperger's
    syndrome, asperger syndrome, asthma, severe asthma, brittle asthma, asthmatic, atrial fibrillation, autism,
    autistic spectrum disorder, autism spectrum disorder, autistic spectrum condition, autism spectrum
    condition, back problems, bad back, chronic back pain, back pain, lower back pain, bell's palsy, bipolar,
    bipolar disorder, bipolar affective disorder, manic depression, bladder cancer, blood cancer, blood clot,
    blood clots, bowel cancer, colon cancer, brain tumour, brain damage, brain injury, acquired brain injury,
    traumatic brain injury, brain haemorrhage, breast cancer, bronchiectasis, bronchiolitis, bronchitis, brittle
    bone disease, bulimia, bulimia nervosa, bursitis, cardiac arrest, cardiomyopathy, carpal tunnel syndrome,
    carpal tunnel, cataract, cataracts, cellulitis, cerebral palsy, cervical cancer, cervical spondylosis,
    chicken pox, chickenpox, chlamydia, cholesterol problem, high cholesterol, chronic fatigue syndrome, chronic
    fatigue, chronic kidney disease, chronic obstructive pulmonary disease, chronic pain, chronic pain syndrome,
    cirrhosis, cleft palate, cleft lip, club foot, coeliac disease, coeliac, colitis, ulcerative colitis,
    colorectal cancer, complex ptsd, cptsd, concussion, congenital heart defect, congenital heart disease,
    congestive heart failure, conjunctivitis, copd, coronary heart disease, coronary artery disease,
    creutzfeldt-jakob disease, crohn's, crohn's disease, cushing's syndrome, cystic fibrosis, cystitis, deep
    vein thrombosis, dvt, dementia, vascular dementia, frontotemporal dementia, early onset dementia, lewy body
    dementia, dengue, clinical depression, severe depression, postnatal depression, post-natal depression, post
    natal depression, postpartum depression, moderate depression, manic depressive, depressive episode,
    depressive disorder, dermatitis, diabetes, type 1 diabetic, type 2 diabetes, type one diabetes, type two
    diabetes, type i diabetes, type ii diabetes, gestational diabetes, diabetic, type 2 diabetic,
    insulin-dependent diabetes, ketoacidosis, diarrhoea, diverticulitis, down's syndrome, down syndrome, downs
    syndrome, drug addiction, drug dependency, heroin addiction, opiate addiction, cocaine addiction,
    dyscalculia, dyslexia, dyslexic, dyspraxia, dyspraxic, dystonia, eating disorder, eczema, ectopic pregnancy,
    edwards syndrome, ehlers-danlos, ehlers-danlos syndrome, emotionally unstable personality disorder, eupd,
    borderline personality disorder, personality disorder, antisocial personality disorder, emphysema,
    encephalitis, endometriosis, enlarged prostate, epilepsy, epileptic, epileptic fit, epileptic fits,
    epileptic seizure, erectile dysfunction, familial hypercholesterolaemia, fatty liver disease, fibroids,
    fibromyalgia, foetal alcohol syndrome, foetal alcohol spectrum disorder, fetal alcohol syndrome, fasd, food
    poisoning, fragile x, gallstones, gall stones, gastritis, gastroenteritis, genital herpes, genital warts,
    glandular fever, glaucoma, global developmental delay, developmental delay, glue ear, gonorrhoea, gout,
    grand mal, graves' disease, guillain-barre syndrome, haemochromatosis, haemophilia, haemophiliac,
    haemorrhoids, hay fever, hayfever, head injury, hearing loss, hearing impairment, heart attack, heart
    attacks, heart condition, heart disease, heart failure, heart murmur, heart problems, heart trouble,
    hepatitis, hepatitis a, hepatitis b, hepatitis c, hep b, hep c, hernia, hiatus hernia, herniated disc,
    slipped disc, hidradenitis suppurativa, high blood pressure, low blood pressure, hip dysplasia, hiv, hiv
    positive, hiv+, hodgkin's lymphoma, non-hodgkin lymphoma, huntington's disease, huntington's, hydrocephalus,
    hyperactivity, hyperacusis, hypertension, hyperthyroidism, hypoglycaemia, hypothermia, hypothyroidism, ibs,
    impetigo, incontinence, incontinent, doubly incontinent, infertility, inflammatory bowel disease, influenza,
    inoperable cancer, insomnia, irritable bowel syndrome, ischaemic heart disease, jaundice, joint pain, kidney
    disease, kidney failure, renal failure, kidney stones, korsakoff's, korsakoff syndrome, labyrinthitis,
    laryngitis, leukaemia, liver disease, liver failure, long covid, low mood, lung cancer, lung disease, lupus,
    lyme disease, lymphoedema, lymphoma, macular degeneration, malaria, malnutrition, manic episode, marfan
    syndrome, measles, melanoma, memory loss, meniere's disease, meningitis, menopause, menopausal symptoms,
    mental breakdown, nervous breakdown, mesothelioma, migraine, migraines, miscarriage, morbid obesity,
    morbidly obese, motor neurone disease, mnd, mrsa, multiple myeloma, multiple sclerosis, mumps, munchausen,
    muscular dystrophy, duchenne muscular dystrophy, myalgic encephalomyelitis, me/cfs, cfs/me, myasthenia
    gravis, myopia, narcolepsy, narcoleptic, neuralgia, trigeminal neuralgia, neuropathy, peripheral neuropathy,
    neutropenia, night terrors, non-epileptic seizures, noonan syndrome, obesity, obsessive compulsive disorder,
    ocd, obstructive sleep apnoea, sleep apnoea, oppositional defiant disorder, pathological demand avoidance,
    osteomyelitis, osteoporosis, ovarian cancer, ovarian cyst, paget's disease, palpitations, pancreatic cancer,
    pancreatitis, panic attack, panic attacks, panic disorder, paralysis, paranoia, paranoid schizophrenia,
    paranoid schizophrenic, parkinson's, parkinson's disease, parkinsons, pcos, polycystic ovary syndrome,
    perforated eardrum, pernicious anaemia, plantar fasciitis, pleurisy, pneumonia, pneumothorax, polio,
    polymyalgia rheumatica, poor mental health, poor eyesight, poor mental state, mental illness, mentally ill,
    severe mental illness, mental health condition, mental health conditions, mental health difficulties, mental
    health issues, mental health problems, mental health problem, mental health crisis, mental health episode,
    mental breakdowns, mental ill health, mental ill-health, mental disorder, post-traumatic stress disorder,
    post traumatic stress disorder, post-traumatic stress, ptsd, pre-eclampsia, preeclampsia, prostate cancer,
    psoriasis, psychosis, drug-induced psychosis, psychotic, psychotic episode, psychotic illness, pulmonary
    embolism, pulmonary fibrosis, raynaud's, repetitive strain injury, restless leg syndrome, retinitis
    pigmentosa, rett syndrome, rheumatic fever, rheumatism, rickets, rsi, sarcoidosis, scabies, scarlet fever,
    schizoaffective disorder, schizophrenia, schizophrenic, sciatica, scoliosis, seasonal affective disorder,
    sepsis, septicaemia, shingles, sickle cell, sickle cell anaemia, sickle cell disease, sinusitis, skin
    cancer, skin condition, sjogren's syndrome, sleep disorder, spina bifida, spinal injury, spinal cord injury,
    spinal stenosis, spondylosis, stammer, stomach cancer, stomach ulcer, stillbirth, mini-stroke, transient
    ischaemic attack, substance misuse, drug misuse, suicidal, suicidal ideation, suicidal ideations, suicidal
    thoughts, suicide attempt, suicide attempts, attempted suicide, self-harm, self harm, self-harming,
    self-harmed, self-harmer, self-injury, syphilis, tachycardia, tendonitis, tennis elbow, terminal cancer,
    terminal illness, terminally ill, testicular cancer, thalassaemia, throat cancer, thrombosis, thyroid
    cancer, thyroid problem, underactive thyroid, overactive thyroid, tinnitus, tonsillitis, torn ligament,
    tourette's, tourette's syndrome, tourettes, toxic shock, tuberculosis, tumour, typhoid, ulcerative colitis, urinary
    tract infection, uti, varicose veins, vertigo, vitiligo, von willebrand disease, whiplash, whooping cough,
    angioedema, anaphylaxis, anaphylactic shock, nut allergy, peanut allergy, penicillin allergy, allergic
    reaction, work-related stress, work related stress, stress-related illness, stress and anxiety, nervous
    exhaustion, pelvic pain, period pain, heavy periods, morning sickness, hyperemesis, amputation, amputee,
    below-knee amputation, kidney infection, chest infection, ear infection, skin graft, blood poisoning,
    gangrene, rsv, norovirus, monkeypox, mpox, ebola, hypermobility, selective mutism, sensory processing
    disorder, speech delay, foetal abnormality, chronic illness, chronic condition, long-term condition, long
    term health condition, degenerative condition, autoimmune disease, life-limiting condition, body dysmorphia,
    gender dysphoria, dissociative identity disorder, hoarding disorder, delirium, delirium tremens, dysphasia,
    dysphagia, oedema, pressure sores, pressure ulcers, ulcers, leg ulcers, mobility issues, nosebleeds,
    blackouts, fainting, dizzy spells, breathlessness, shortness of breath, chest pain, chest pains, abdominal
    pain, stomach pain, stomach pains, hallucinations, delusions, flashbacks, absence seizures, absence seizure,
    tonic-clonic seizures, focal seizures, febrile convulsions, febrile convulsion, seizure disorder, cannabis
    psychosis, cannabis-induced psychosis, alcohol-induced psychosis, puerperal psychosis, postpartum psychosis,
    postnatal psychosis, metastases, metastasis, secondaries, c diff, c. diff, c.diff, c difficile, clostridium
    difficile, hepatitis d, hepatitis e, stemi, nstemi
"""
_INJURY = """
    black eye, black eyes, blunt force trauma, broken ankle, broken arm, broken back, broken bone, broken bones,
    broken collarbone, broken finger, broken hand, broken hip, broken jaw, broken leg, broken neck, broken nose,
    broken pelvis, broken rib, broken ribs, broken shoulder, broken tooth, broken wrist, broken foot, broken
    toe, broken thumb, broken elbow, broken cheekbone, broken eye socket, bruise, bruises, bruised ribs,
    bruising, collapsed lung, crush injury, dislocated shoulder, dislocated knee, dislocated finger, fracture,
    fractures, fractured ankle, fractured arm, fractured cheekbone, fractured eye socket, fractured elbow,
    fractured femur, fractured foot, fractured finger, fractured hip, fractured jaw, fractured leg, fractured
    nose, fractured pelvis, fractured rib, fractured ribs, fractured skull, fractured spine, fractured wrist,
    fractured hand, fractured collarbone, fractured tibia, fractured vertebra, gunshot wound, gash, grazes,
    graze, haematoma, head wound, stab wound, stab wounds, stab injuries, facial injury, facial injuries,
    internal bleeding, internal injuries, laceration, lacerations, lost consciousness, loss of consciousness,
    muscle strain, nosebleed, perforated lung, punctured lung, puncture wound, ruptured spleen, ruptured tendon,
    scald, scalds, scalding, slash wound, soft tissue injury, soft tissue injuries, soft tissue damage, sprain,
    sprained ankle, sprained wrist, sprained knee, swelling, split lip, swollen lip, swollen eye, swollen ankle,
    torn muscle, torn cartilage, whiplash injury, open wound, cut lip, cut eye, cut hand, spinal fracture, head
    injuries, minor injuries, serious injuries, life-changing injuries, life-threatening injuries, abrasion,
    abrasions, contusion, contusions, needlestick injury, dog bite, bite mark, frostbite, smoke inhalation,
    electric shock, crushed finger, severed finger, amputated finger, lost teeth, chipped tooth, cauliflower
    ear, ligament damage, nerve damage, hernia repair
"""
_LOOSE = """
    abortion, mental abnormality, hip problems, joint problems, eye problems, knee problems, breathing problems,
    breathing difficulties, bowel problems, kidney problems, liver problems, stomach problems,
    seizure, seizures, burns, stroke, thrush, addiction, allergies, allergy, anxiety, anxious, blindness,
    cancer, leukemia, cold, flu, covid, covid-19, covid 19, coronavirus, deafness, depression, depressed,
    distress, fatigue, exhaustion, faint, fits, headache, headaches, infection, infertile, injury, injuries,
    illness, ill health, ill-health, mental health, obese, overdose, pain, paralysed, phobia, pregnancy,
    pregnant, heavily pregnant, rash, relapse, sick, sickness, stress, stressed, trauma, traumatised,
    unwell, ulcer, vomiting, wound, wounds, nausea, nerves, nervous disorder, bleeding, burnout, bereavement
    reaction, breakdown, dizziness, tremor, limp, lump, scar, scars, cough, fever, hypo, stomach upset, food
    allergy, intolerance, learning difficulties, learning difficulty, memory problems, anger issues, mood
    swings, low self-esteem, alcoholic, drug addict, drug user, heroin user, heroin addict, recovering
    alcoholic, addict, smoker, poor health, deteriorating health, health problems, health issues, health
    conditions, health condition, medical condition, medical conditions
"""
_TREATED = """
    abscess drained, adenoidectomy, amputation, angioplasty, anger management, antenatal care,
    appendectomy, appendix removed, biopsy, blood transfusion, blood transfusions, brain surgery, bypass
    surgery, caesarean, caesarean section, c-section, cardiac surgery, cataract surgery, cbt, cognitive
    behavioural therapy, chemotherapy, chemo, colonoscopy, colostomy, cosmetic surgery, counselling, coronary
    bypass, detox, rehab, dialysis, electroconvulsive therapy, ect, emdr, emergency surgery, endoscopy,
    fertility treatment, gastric band, gastric bypass, gender reassignment surgery, heart bypass, heart surgery,
    heart transplant, hip operation, hip replacement, double hip replacement, hip surgery, hormone therapy,
    hormone treatment, hrt, hysterectomy, ivf, ivf treatment, keyhole surgery, kidney transplant, knee
    operation, knee replacement, knee surgery, liver transplant, lumpectomy, mastectomy, double mastectomy, mri
    scan, ct scan, open heart surgery, organ transplant, pacemaker, palliative care, end of life care,
    physiotherapy, physio, psychotherapy, radiotherapy, skin graft, spinal surgery, stent, stents, stem cell
    transplant, steroid injections, stoma, talking therapy, termination of pregnancy, tonsillectomy,
    tracheostomy, transplant, vasectomy, back surgery, eye surgery, laser eye surgery, catheter, colostomy bag,
    feeding tube, oxygen at home, home oxygen, insulin pump
"""

SURE = either(entries(_SURE))
INJURY = either(entries(_INJURY))
LOOSE = either(entries(_LOOSE))
TREATED = either(entries(_TREATED))
