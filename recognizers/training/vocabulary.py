"""Ordinary words in number, so that a rare word does not pass for a name: a model that has met few words takes every
stranger for a person."""

from __future__ import annotations

ADVERBS = tuple(
    """severally considerably jointly unreasonably consequently subsequently allegedly meanwhile moreover nevertheless nonetheless hitherto hereby thereby
    herein aforesaid forthwith notwithstanding inadvertently erroneously retrospectively provisionally unanimously verbally materially wholly partly merely
    scarcely seldom invariably ostensibly purportedly expressly tacitly impliedly manifestly patently unlawfully lawfully reasonably promptly belatedly sporadically
    intermittently persistently reluctantly voluntarily involuntarily maliciously recklessly negligently knowingly wilfully dishonestly fraudulently genuinely
    sincerely vigorously strenuously robustly tentatively cautiously briefly thoroughly exhaustively adequately inadequately proportionately annually quarterly
    monthly fortnightly weekly nightly daily hourly online offline overseas abroad upstairs downstairs outdoors indoors uphill downhill midweek overnight halfway
    roughly approximately virtually practically seemingly apparently evidently undoubtedly arguably admittedly regrettably thankfully incidentally accordingly
    furthermore therefore thus hence whereas albeit unconscionably cumulatively statistically geographically financially operationally clinically legally""".split()
)
ADJECTIVES = tuple(
    """peremptory discretionary statutory mandatory interim provisional contingent ancillary vexatious manifest proportionate disproportionate cumulative
    retrospective prospective residual marginal substantive procedural pecuniary non-pecuniary adversarial appellate inquisitorial coercive punitive custodial
    semi-detached terraced derelict dilapidated waterlogged overgrown muddy rusty corroded cracked leaking blocked faulty defective obsolete redundant surplus
    seasonal perennial deciduous coniferous tidal coastal arable agricultural industrial residential commercial municipal parochial civic regional rural
    urban suburban derogatory abusive threatening intimidating obscene sarcastic dismissive evasive cooperative compliant hostile tearful lethargic drowsy
    confused dehydrated malnourished bruised swollen fractured chronic acute benign malignant congenital hereditary contagious airborne waterborne paediatric
    geriatric obstetric orthopaedic respiratory cardiac renal hepatic neurological psychiatric forensic ballistic digital encrypted anonymised
    pseudonymised redacted illegible handwritten laminated photocopied duplicate triplicate superseded archived dormant lapsed expired outstanding
    overdue unpaid disputed contested uncontested unopposed unanimous tied hung precarious tenuous robust granular holistic bespoke legacy flagship strategic
    sustainable resilient inclusive accessible affordable temporary permanent fixed-term part-time full-time casual zero-hours agency permanent""".split()
)
NOUNS = tuple(
    """affidavit annuity arbitration arrears asbestos audit balustrade barrister beneficiary bollard boundary bursary bylaw canopy carriageway catchment cemetery
    chancel chattel circular clawback codicil collateral compost concession conifer consortium contraband contractor conveyance covenant creditor crematorium
    culvert curfew curriculum custodian debenture deficit demolition deposition derogation dispensary dividend drainage dwelling easement embankment
    encroachment endowment estuary eviction excavation exclusion executor exemption extradition façade fairground ferry firearm floodplain footbridge
    forfeiture franchise frontage gantry gradient grandstand gratuity grievance guardianship gully gutter handover harbour hardstanding hedgerow
    hydrant impound incinerator indemnity indictment injunction insolvency insulation intestacy inventory invoice jetty joinery judiciary junction jurisdiction
    kerb landfill layby leaseholder ledger levy liability licensee limitation litigation lobby lodger mandate manhole marquee masonry mediation
    meningitis metadata mezzanine mileage milestone mitigation moratorium mortgage mould nuisance nursery obstruction ombudsman ordinance orchard outbuilding
    overdraft oversight paddock parapet partition pathologist pavement pedestrian pension perimeter permit petition pharmacy placard plaintiff plumbing
    porch portfolio precept precinct premises probate procurement prognosis prosecutor protocol quarantine quarry quorum railing ransomware rebate receipt
    reconciliation refurbishment registrar rehabilitation remand remittance repossession reservoir respite restitution roundabout runway safeguarding salvage
    scaffold schedule scrutiny secondment seizure septicaemia severance sewage shingle shortfall signage skip slurry solvency spreadsheet
    stairwell stakeholder stewardship stipend storeroom subcontractor subsidence subsidy summons surcharge surety surveyor swab tarmac tariff tenancy
    tender testimony thoroughfare tillage timetable toll toxicology trespass tribunal truancy turnstile underpass underwriter vaccination valuation
    verdict verge viaduct vicinity viewpoint voucher waiver walkway warehouse warranty waterfront weighbridge whistleblower wildlife windfall workforce worktop
    yardstick zoning aspirin morphine insulin warfarin paracetamol codeine amoxicillin ibuprofen catheter cannula ventilator stretcher scalpel hoist
    commissioner democrat librarian magistrate marshal minister ombudsperson president principal provost recorder secretary treasurer trustee usher""".split()
)
PAST = tuple(
    """abandoned absconded adjourned adjudicated affirmed amended annotated appraised arbitrated ascertained assigned audited authorised benchmarked breached
    cancelled catalogued certified circulated collated commenced commissioned compiled concealed confiscated consolidated contravened corroborated countersigned
    curtailed debited decommissioned deferred delegated demolished depleted deployed deprived derailed deselected digitised discharged disclaimed discontinued
    dispatched disputed disqualified diverted earmarked endorsed enforced escalated evacuated exacerbated excavated exempted expedited expunged falsified
    flooded forfeited formalised foreclosed garnished harmonised ill-treated impaired implemented impounded infringed inspected instigated insulated
    intercepted invalidated itemised jeopardised levied liquidated lodged maintained mandated minuted mislaid misplaced mitigated monitored mothballed
    negotiated nominated notarised notified nullified obstructed overruled overturned perforated postponed precluded prescribed procured prohibited proofread
    quantified quashed ratified reallocated reassessed rebutted recalibrated reconvened recouped rectified refurbished refuted regularised reimbursed
    reinstated relinquished remanded remitted renovated rescheduled rescinded resurfaced retendered revoked sanctioned scrutinised sequestrated shredded
    skimmed stipulated streamlined subcontracted subpoenaed substantiated superseded surcharged surrendered tabulated tendered terminated transcribed triaged
    triggered underwritten unearthed upgraded vacated validated vandalised vetoed waived whitewashed withheld""".split()
)
FOREIGN_WORDS = tuple(
    """croeso gwasanaethau cyngor heddlu ysgol bwrdd iechyd canolfan swyddfa comhairle fàilte arbeit rechtsanwalt bescheid länsrätten tingsrätten urząd gminy
    karta pobytu kararı mahkemesi muhtar belediye mairie préfecture récépissé carte d’identité permiso de residencia cédula ayuntamiento certidão
    cartório primăria adeverință nikah halal imam-hatip gurdwara langar diwali eid shabbat kosher sharia fatwa ubuntu harambee voir-dire amok
    vis-à-vis en-masse ad-hoc bona-fide per-annum pro-rata quid-pro-quo status-quo de-facto de-jure in-camera sub-judice per-se ex-parte amicus""".split()
)
