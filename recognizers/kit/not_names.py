"""Words with a capital that end a name, or show that there is none: data, in lower case.

Only words that are next to never a surname stand here. Law, Church, Lane, Street, Court, Young, May, April and
June are surnames of many people, so they don't.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION = _words(
    """
    a about after again all also although am an and another any are as at be because been before being below but by
    can could did do does doing during each either every for from further had has have having he her here hers him
    his how however i if in into is it its me more most must my neither no none nor not now of off on once one
    only or other our ours out over own please re she should since so some such than that the their them then there
    therefore these they this those through thus to too under until up upon us via was we were what when where whether
    which while who whom whose why with within without would yes you your today yesterday tomorrow
    """
)

VERBS = _words(
    """
    accepted added admitted advised agreed alleged answered appeared arrested arrived asked assaulted assisted attended
    became began believed booked called came carried charged checked claimed commented completed concluded conducted
    confirmed contacted continued declined denied described detained did drove entered explained felt found gave got
    heard held identified informed interviewed knew left lived lives looked made met moved noted observed obtained
    offered opened phoned placed presented proposed provided ran read received recommended recorded refused replied
    reported requested resides responded returned reviewed said sat saw says seconded seen seized sent signed
    spoke stated states stopped supervised told took tried turned updated visited walked wanted went witnessed
    reports requests confirms attends advises informs asks denies claims believes thinks feels calls arrives leaves
    takes gives needs makes does wants tells shows sees knows goes comes works worked writes written wrote attending aware assisting booking informing requesting searching
    """
)

WEEKDAYS = _words("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun")

MONTHS = _words(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    """
)
"""Not names when a number follows (May 2021); Theresa May and Jan Roe are people."""

PLACEHOLDERS = _words(
    """
    unknown n/a na nil none nk n/k tbc tba various anonymous anon redacted withheld removed blank empty vacant
    undisclosed unnamed unidentified unspecified confidential recorded stated known applicable available provided
    disclosed given required pending same ditto above below self nobody everyone everybody someone
    """
)

FORM = _words(
    """
    address addresses age attachment attachments case cc bcc collar comments contact copy country date dated details
    dob email e-mail ethnicity fax forename forenames from gender id index initials mobile name names nationality
    no notes number numbers nhs nino occupation page pages phone position post postcode print rank reason
    ref reference relationship religion sex shoulder signature signed status subject surname tel telephone time title
    to urn url vehicle version vrm warrant www http https please tick box section part appendix annex figure table
    build height hair pronouns eyes eye complexion assessor snapchat instagram facebook whatsapp handset imei mobile2 sirs marks
    scars tattoos clothing language languages interpreter relationship reporter pwr nino ni
    question questions answer schedule paragraph chapter item agenda minutes statement form file document report
    letter exhibit note memo meeting log incident crime offence outcome action actions update summary
    """
)

PEOPLE = _words(
    """
    applicant appellant attendee attendees author caller child children claimant client colleague colleagues complainant
    constituent customer defendant driver employee employer female females friend guardian informant interviewer
    landlord madam male males man members member neighbour neighbours occupant occupier offender offenders owner
    parent parents passenger patient person persons pupil pupils recipient requester requestor
    resident residents respondent sender student students suspect suspects tenant tenants victim victims witness
    witnesses woman women youth reader customers parties party adult juvenile boy girl public
    """
)

ROLES = _words(
    """
    hca hcas accountant administrator agent counsel adviser advisor analyst assistant associate barrister caseworker chairman
    chairperson chairwoman chief clinician commissioner consultant controller coordinator co-ordinator councillor cllr
    deputy detective director editor engineer executive governor head headteacher inspector interim investigator
    lecturer leader manager mayor minister midwife nurse officer officers operator paramedic principal practitioner
    professor psychiatrist psychologist receptionist registrar representative secretary senior sergeant solicitor
    specialist staff superintendent supervisor surveyor teacher technician temporary therapist treasurer trainee
    volunteer warden worker acting constable constables police sir dame
    """
)

TITLES = _words("mr mrs ms miss mx dr prof rev revd messrs baroness rt hon qc kc mp msp esq")

RANKS = _words("pc dc ps ds di dci ci pcso wpc tdc sgt insp supt dcs acc dcc dac csi sio oic")

BODIES = _words(
    """
    academy act acts agency alliance archive archives association authority board borough branch bureau business
    cabinet care centre cid psd charity clinic club college command commission committee company constabulary consortium
    corporate corporation council councils county crown department dept directorate district division education
    enforcement enterprises estates federation finance force foundation government governance group
    headquarters health homes hospital hotel household housing hr inc industries information institute
    international legal library limited litigation llp ltd met ministry municipal museum nhs office
    ombudsman operations organisation panel parliament partners partnership plc police policing practice primary
    property prison procurement programme project projects public recruitment records regulator research resources
    response royal safeguarding school secondary security service services social society solicitors
    stores strategy support surgery taskforce team teams technology traffic transport treasury tribunal trust
    tribunals union unit universities university volunteers works
    couriers lifts builders contractors electrical plumbing heating scaffolding roofing glazing cleaning catering
    logistics haulage recruitment lettings properties developments investments holdings leisure hotels butchers bakeries
    kitchens cars taxis motors foods pharmacy chemists opticians newsagents supermarket vets garage garages tyres autos
    airways airlines railway railways buses ambulance
    """
)
"""Words of which bodies, teams and statutes are made."""

LAW_AND_PRACTICE = _words(
    """
    article bill code convention data dashboard directive exemption foi foia freedom gdpr guidance notice
    order policy privacy procedure protection protocol regulation regulations request review rules scheme search
    sections standards statistics strategic stop warrant white black asian british english scottish welsh
    european london northern southern eastern western central
    morning afternoon evening night regards sincerely faithfully thanks dear hello hi
    cause cost costs decision description general impact interview personal account evidence
    """
)

PORTFOLIOS = _words(
    """
    adult adults affairs agriculture business change children climate commerce communities community culture customer
    defence democratic development digital economic economics economy energy environment equalities families farming
    fisheries food growth heritage homelessness industry innovation investment justice libraries media neighbourhoods
    pensions people performance place places planning policy regeneration rural schools science skills sport tourism
    trade transformation transport treasury wellbeing work young
    """
)
"""What offices are of; a name after one of these has to start later: Director of Adult Social Care Jane Roe."""

STREETS = _words(
    """
    street road lane avenue drive close crescent place square terrace gardens grove court way walk mews row hill park
    house hall bridge bypass roundabout estate school college church hospital station stadium cup inn arms pub hotel
    wynd quay wharf mews parade crescent rise vale croft alley passage yard ave rd st cres gdns ct sq arcade precinct
    """
)
"""Behind Lord, Lady, Sir or Dame these make a place or a house of what reads like a name."""

LOGGED = _words(
    """
    clinical record working regulations
    asap ack affray assist attempt bathrm bail bldg bmw cad cautioned cctv cell circs clr cond conf cont cover cust
    custody dbl descr detained directed disturbance dob door drv dwelling enq eta flat flats further grd ground hosp hvo
    immediate index informant ip junc lka locate locus mags males mcourt mobility negative nfa nil obs occ off outside
    patrol pnc pos poss premises prev prob prop pt pts ref reg req resumed rta rtc scene secure stn stop susp temp term
    unk unit units updated veh vehs warning asleep awake banging bleeding breathing calm conscious crying drunk
    intoxicated shouting screaming sleeping shaking upset distressed injured unhurt unresponsive abusive aggressive
    violent alone missing hurt upvc kitchen window bedroom bathroom chin scar mot turn early late fraud informal challenge
    requested attends attending assigned approached forced glove forearm tattoo south north east west alley alleyway
    shouts threatening lets born strip searched names arrived arrival escort junction watch dash risk medium high standard dark grey silver red blue green yellow brown
    """
)
"""Words of logs in capitals, where a word's capitals say nothing."""

COLOURS = _words("black white grey gray silver red blue green yellow brown orange purple pink gold navy dark light")

BRANDS = _words(
    """
    audi bmw citroen dacia fiat ford honda hyundai kia lexus mazda mercedes mini mitsubishi nissan peugeot porsche renault
    seat skoda suzuki tesla toyota vauxhall volkswagen volvo vw corsa astra fiesta focus golf passat polo clio transit
    vivaro sprinter yamaha kawasaki google facebook instagram snapchat whatsapp twitter tiktok youtube microsoft amazon
    apple samsung nokia huawei iphone android outlook teams zoom skype sky netflix paypal ebay tesco asda morrisons
    sainsburys sainsbury's aldi lidl boots greggs mcdonalds mcdonald's kfc subway argos ikea halfords screwfix uber deliveroo
    costa starbucks nandos wetherspoons santander barclays natwest hsbc lloyds halifax nationwide monzo revolut openreach
    bt vodafone
    """
)
"""Makes and brands that models take for people."""

NAMED_BODIES = frozenset(
    name.strip()
    for name in """
    john lewis, marks and spencer, marks & spencer, wilson james, ernst & young, ernst and young, grant thornton, ann summers,
    ted baker, fred perry, laura ashley, hugo boss, jo malone, paddy power, william hill, stan james, thomas cook, oliver
    bonas, ben sherman, marie curie, sue ryder, leonard cheshire, florence nightingale, alan turing, prince albert, jack
    daniels, jack wills, charles tyrwhitt, mary berry, robert dyas, russell hobbs, calvin klein, ralph lauren, tommy hilfiger,
    philip morris, harvey nichols, debenham, paul stuart, jane doe, joe bloggs, john doe, mary seacole, john muir,
    captain cook, james cook, captain james cook, winston churchill, queen elizabeth, queen victoria, king charles, king
    edward, prince philip, prince charles, princess diana, robin hood, father christmas, santa claus, jesus christ,
    michael page, robert half, hays travel, wallace and gromit, johnson matthey, rolls royce, morgan stanley, j p morgan,
    jp morgan, goldman sachs, charles schwab, savills, knight frank, foster wheeler, mott macdonald, arthur andersen,
    clifford chance, slaughter and may, irwin mitchell, leigh day, hodge jones, browne jacobson, weightmans, capita
    """.replace("\n    ", " ").split(",")
)
"""Bodies, brands and people of history with the names of people: a person of that name may be meant all the same."""

SURNAMES_TOO = _words(
    "black white english page case post box rank driver warden constable reader major order scheme minister principal"
)
"""Words of the lists above that end no name they stand in: Jane Black, Amara Page, Ian Constable."""

NOT_NAMES = (
    FUNCTION | VERBS | WEEKDAYS | PLACEHOLDERS | FORM | PEOPLE | ROLES | TITLES | RANKS | BODIES | LAW_AND_PRACTICE
)

NEVER_TITLED = (
    (VERBS | BODIES | TITLES | RANKS | WEEKDAYS - {"sun", "mon"})
    | _words(
        """
        a and are at be been but by can did does for from had has have he how i if in is it neither nobody nor
        not of off on or please she that the their then there these they this those was we were what when where whether which who
        whom whose why with yesterday tomorrow today
        """
    )
) - {"read", "said"}
"""What can't be a surname even right behind a title; So, An, To, More, Said and Read can."""
