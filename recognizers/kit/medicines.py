"""Medicines by name, as prescriptions and custody records write them, and the common brands: data, in small letters."""

from __future__ import annotations

from recognizers.kit.lexicon import either, entries

_NAMES = """
    abilify, acamprosate, aciclovir, adalimumab, adcal, adrenaline pen, alendronic acid, allopurinol,
    alprazolam, amisulpride, amitriptyline, amlodipine, amoxicillin, antabuse, antihistamine, apixaban,
    aripiprazole, atenolol, atomoxetine, atorvastatin, azathioprine, azithromycin, baclofen, beclometasone,
    bendroflumethiazide, benzodiazepine, benzodiazepines, bisoprolol, bromocriptine, budesonide, bumetanide,
    buprenorphine, bupropion, buscopan, buspirone, buvidal, candesartan, carbamazepine, carbimazole, carvedilol,
    cefalexin, cetirizine, champix, chlordiazepoxide, chlorphenamine, chlorpromazine, ciclosporin,
    ciprofloxacin, citalopram, clarithromycin, clenil, clobazam, clomipramine, clonazepam, clonidine,
    clopidogrel, clozapine, clozaril, co-amoxiclav, co-careldopa, co-codamol, co-dydramol, cocodamol, codeine,
    codeine phosphate, colchicine, concerta, concerta xl, creon, cyclizine, dabigatran, dapagliflozin, depakote,
    depo-provera, depixol, dexamethasone, dexamfetamine, diamorphine, diazepam, diclofenac, digoxin,
    dihydrocodeine, diltiazem, disulfiram, domperidone, donepezil, dosulepin, doxazosin, doxycycline,
    duloxetine, edoxaban, efexor, elvanse, empagliflozin, enalapril, entresto, epilim, epipen, epi-pen, epi pen,
    eplerenone, erythromycin, escitalopram, esomeprazole, estradiol, etanercept, ethosuximide, ezetimibe, felodipine,
    fentanyl, ferrous sulphate, ferrous fumarate, finasteride, flucloxacillin, fluconazole, fluoxetine,
    flupentixol, fluphenazine, folic acid, fostair, furosemide, gabapentin, galantamine, gliclazide,
    glimepiride, gtn spray, haldol, haloperidol, humira, hydrocortisone, hydroxychloroquine, hydroxyzine,
    ibuprofen, imipramine, indapamide, infliximab, insulin, irbesartan, isosorbide mononitrate, isotretinoin,
    keppra, ketamine therapy, labetalol, lacosamide, lactulose, lamotrigine, lansoprazole, lantus, latanoprost,
    leflunomide, letrozole, levetiracetam, levodopa, levomepromazine, levothyroxine, librium, lisdexamfetamine,
    lisinopril, lithium, lithium carbonate, lofepramine, loperamide, loratadine, lorazepam, losartan,
    lurasidone, lyrica, madopar, medikinet, melatonin, memantine, mesalazine, metformin, methadone,
    methotrexate, methylphenidate, metoclopramide, metoprolol, metronidazole, mirtazapine, modafinil,
    montelukast, morphine, mounjaro, movicol, mst continus, mycophenolate, naltrexone, naloxone, naproxen,
    nicorandil, nifedipine, nitrazepam, nitrofurantoin, nortriptyline, novorapid, olanzapine, omeprazole,
    ondansetron, oramorph, orlistat, oxazepam, oxybutynin, oxycodone, oxycontin, ozempic, paliperidone,
    pantoprazole, paracetamol, paroxetine, penicillin, perindopril, phenelzine, phenobarbital, phenytoin,
    pioglitazone, pramipexole, pravastatin, prednisolone, pregabalin, priadel, procyclidine, promethazine,
    propranolol, prozac, pyridostigmine, quetiapine, ramipril, ranitidine, rasagiline, risperdal, risperidone,
    ritalin, rivaroxaban, rivastigmine, ropinirole, rosuvastatin, salbutamol, salmeterol, semaglutide, senna,
    seretide, seroquel, sertraline, seroxat, sildenafil, simvastatin, sitagliptin, sodium valproate, valproate, sotalol,
    spironolactone, stelazine, strattera, suboxone, subutex, sulfasalazine, sulpiride, sumatriptan, symbicort,
    tacrolimus, tadalafil, tamoxifen, tamsulosin, tegretol, temazepam, testogel, thiamine, thyroxine,
    ticagrelor, tiotropium, tizanidine, tolterodine, topiramate, tramadol, tranexamic acid, trazodone,
    trifluoperazine, trimethoprim, truvada, valium, valproic acid, valsartan, varenicline, venlafaxine,
    ventolin, verapamil, viagra, vortioxetine, warfarin, xanax, zapain, zidovudine, zolmitriptan, zolpidem,
    zopiclone, zuclopenthixol, zyprexa, anti-depressants, antidepressants, anti-depressant, antidepressant,
    anti-psychotics, antipsychotics, antipsychotic medication, anti-psychotic medication, anti-anxiety
    medication, beta blockers, beta-blockers, blood thinners, painkillers, strong painkillers, sleeping tablets,
    sleeping pills, statins, steroids, antiretrovirals, depot injection, inhaler, inhalers, asthma pump,
    nebuliser, insulin injections, methadone script, hormone blockers, puberty blockers, contraceptive pill, the
    pill, anticoagulants, chemotherapy tablets, antibiotics, tranquillisers, mood stabilisers, mood stabiliser,
    opiate substitute, nicotine patches
"""

MEDICINE = either(entries(_NAMES))
_STRENGTH = r"(?:[ ]?\d+(?:[.,]\d+)?[ ]?(?:mg|mcg|µg|ug|g|ml|units?|iu|micrograms?|milligrams?)(?:/\d+\s?ml)?(?!\w))"
DOSED = rf"(?:{MEDICINE}(?!\w){_STRENGTH}?+)"
"""A medicine, with its strength if it stands behind."""
