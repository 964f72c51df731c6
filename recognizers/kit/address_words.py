"""The words of addresses, and the words that show that a number and a street-like word are something else: data.

All in small letters, as `address_tokens.folded` gives them.
"""

from __future__ import annotations


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


CLEAR_STREETS = _set(
    """
    road rd street str avenue ave av lane ln crescent cres cresc terrace terr ter mews gardens gdns gdn gds boulevard blvd
    wynd vennel brae highway bypass arcade esplanade promenade embankment cul-de-sac alley passage hillside causeway
    drove cloisters paddock ginnel snicket twitten
    """
)
"""These make a street of the words before them, even in small letters."""

STREETS = CLEAR_STREETS | _set(
    """
    st close cl clo drive dr drv way wy place pl square sq court ct crt grove gr grv hill row walk wk park pk parade pde
    rise view yard wharf quay quays broadway croft loan gate green bank bridge path fold fields field mead meadow meadows
    end circus circle common cross dale dell dene drift garth glade glebe glen haven heath heights hollow knoll lea
    leas link links mall market meads moor mount nook orchard plaza pleasant point pond ridge ridings row side spinney
    spur steps vale villas warren wood woods approach bottom bank buildings bow bight chase copse corner cottages
    courtyard dock entry fairway ferry fosse gait green hatch hey heights holme hurst island junction keep landing
    lawn lock lodge manor mansions maltings mill mills nursery opening oval pasture pastures piece pier pightle
    precinct racecourse reach rookery rope ropewalk scar shambles shore slade slope slip strand stray terminus toll top
    race brow clough dyke ings knowe loaning lonnen neuk quadrant rigg royd toft weind ghyll
    townhead turn village viaduct wharfage wynd yards bungalows cottage almshouses houses tower towers apartments flats
    """
)
"""These too, but many are common words: only with capitals, or with more of an address beside them."""

AMBIGUOUS = STREETS - CLEAR_STREETS - _set("st close drive grove court square way place cl dr pl gr sq ct")

UNTYPED = _set(
    """
    quayside broadway cheapside piccadilly holborn strand whitehall kingsway aldwych haymarket poultry minories houndsditch
    shambles eastgate westgate northgate southgate foregate lawnmarket cowgate canongate grassmarket trongate saltmarket
    gallowgate briggate kirkgate headrow deansgate whitefriars blackfriars parkside woodside northway southway westway
    eastway bankside millbank queensway ringway parade esplanade micklegate stonegate coppergate fishergate castlegate
    marygate bondgate pilgrim boothferry spittal nungate skeldergate fossgate goodramgate petergate walmgate swinegate
    wheelgate barkergate stricklandgate highgate finkle frenchgate hallgate baxtergate gowthorpe micklebring bullring
    cornmarket cornhill eastcheap lombard gracechurch bishopsgate moorgate aldersgate ludgate newgate fenchurch cripplegate
    """
)
"""Streets that need no word for a street."""

THE_STREETS = _set(
    """
    avenue crescent green cloisters paddock paddocks close drive orchard maltings spinney copse glade hollow dell glebe
    pastures meadows beeches limes willows laurels firs oaks elms poplars hawthorns hollies chase ridings fairways mall
    parade shrubbery nook leas ropewalk headlands headland moorings quays quay sidings brambles cedars birches larches
    rowans links heath common butts strand pavement shambles terrace grove square street lane walk hill row mount
    broadway rise mews gardens croft crofts precinct oval circle green knoll ridge ridgeway vale coppice warren
    wharf esplanade promenade mead meads moor haven pines chestnuts sycamores hazels acorns conifers gables pightle
    fold garth wynd vennel brae loan bank banks barns stables courtyard coverts covert dene drey drove finches
    foxgloves furlong gallops garlands granary hawthorn highlands holt holly hurst island lawns leys maples mill oval
    park piece plantain priory quadrant queensway ridings rookery sheilings slade spires strand swallows thicket
    tanyard uplands village vineyard vineyards wickets woodlands yews cottages almshouses
    """
)
"""Behind `The` they are streets: 6 The Crescent."""

BEFORE_STREETS = _set(
    "heol lôn lon stryd ffordd rhodfa clos cwrt maes parc rue bryn tai llys rhes plas dol pen cae trem teras"
    " avenue rhos gerddi awel golwg"
) - {"avenue"}
"""Welsh and Norman words that stand before the name."""

HOUSES = _set(
    """
    house hse cottage cottages farm farmhouse lodge hall manor tower towers mansion mansions villa villas mill barn barns
    grange hostel building buildings bungalow rectory vicarage priory abbey cabin chalet stables forge croft heights
    apartments flats hotel inn oast keep nook gatehouse hospital hospice infirmary marina marinas moorings barracks camp
    estate refuge ymca annexe annex court college residence residences foundry bakery schoolhouse parsonage presbytery
    smithy dairy granary brewery chapel foyer almshouse almshouses homestead steading steadings bothy byre coachhouse
    home homes site sites chambers works studios yard wharf quays maltings prison park lodgings bedsits b&b guesthouse convent
    """
)
"""What a building's name ends with."""

SURE_HOUSES = _set(
    """
    house hse cottage cottages farm farmhouse lodge manor mansions villa villas barn barns grange hostel bungalow rectory
    vicarage chalet stables forge oast gatehouse schoolhouse parsonage presbytery smithy steading bothy byre
    apartments flats almshouses homestead home homes tower towers annexe croft
    """
)
"""Of these, the ones that are homes as a rule."""

INSTITUTIONS = _set(
    "hospital hospice infirmary hotel college prison park estate camp chapel abbey hall building buildings works yard inn barracks chambers refuge site sites"
)
"""Of these, the ones that a person is more often said to visit than to live in."""

OLD_HOUSES = _set(
    """
    forge rectory vicarage mill barn school schoolhouse bakery dairy post chapel smithy granary stables brewery manse
    parsonage coach oast police station hall house cottage priory telephone exchange pub inn library bank court
    """
)
"""`The Old …` makes a house of these."""

UNITS = _set(
    """
    flat flt apartment apt appt croft unit room rm studio suite block plot pitch caravan chalet berth bedsit ward cell
    penthouse maisonette annexe annex basement bed lot house lodge cabin floor office shop stall level staircase
    entrance hut dorm dormitory site mooring bungalow stand building bldg bay door tower
    """
)
"""A unit, when a number or a letter follows."""

HOME_UNITS = _set(
    "flat flt apartment apt appt studio bedsit caravan chalet penthouse maisonette annexe annex berth mooring plot pitch"
)
"""Of these, the ones that hardly mean anything but where somebody lives."""

UNIT_SIDES = _set(
    """
    ground first second third fourth fifth sixth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th top upper lower basement garden rear
    front attic middle left right hand side studio lower-ground mezzanine granny
    """
)
UNIT_HEADS = _set("flat floor maisonette apartment room bedsit annexe annex studio landing")
"""`Top floor flat`: sides, then heads."""

PERSON_HEADS = _set("narrowboat houseboat barge widebeam nb boat")

LEADS = _set("by near nr off behind above opposite opp rear adjacent adj r/o beside")
"""What may stand between two parts."""

NO_NUMBER_BEFORE = _set(
    """
    table question q section sections s ss part parts chapter ch figure fig form page pages pp annex appendix item items
    paragraph para paragraphs article articles rule rules schedule sched version v step stage phase grade band level class
    category cat tier bus buses route routes line lines platform regulation regulations reg clause order ward wards district
    zone sector division group team squad week weeks day days month months exhibit volume vol issue edition note notes ref
    reference slide option objective priority target aim goal year years age aged quarter period lot batch draft update
    meeting session module recommendation finding action point risk score rating rank position round match game race lane
    act code standard policy strategy plan bill motion agenda minute annexe slide key over under than nearly about approximately
    approx around almost least most up minimum maximum total all top every per code channel episode operation op junction jct exit
    sample image serial photo photograph plate map sheet box footnote fn chart graph column row cell
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    deals sentence count counts charge offence version terminal gate pier runway hole court courtroom
    """
) - _set("all row lane at court gate")
"""A number behind one of these counts something other than houses."""

MONTHS = _set(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep"
    " sept oct nov dec"
)

NOT_IN_NAMES = _set(
    """
    a about after again all also although am an any are as at be because been before being below but by can could did
    do does doing during each every for from further had has have he her here him his how however i if into is it its
    like me more most must my no none nor not now on once only or other our out over own please re she should since so
    some such than that their them then there these they this those through thus to too under until us via was we were what
    when where whether which while who whom whose why will with within without would yes you your and
    called visited attended arrested searched said says told found seen went living lives lived live resides residing resided
    residence address addresses home tel mobile phone email dob name date time ref incident caller victim suspect
    male female witness officer officers police mr mrs ms miss dr states stated outside inside towards toward between
    tenant occupier owner patient applicant complainant number nos regarding concerning miles mile yards metres
    minutes hours days weeks months years pounds per percent cent inf informant aged years dear moved evicted stopped
    occurred happened offence location premises property scene near meeting section bus train down up along through past across round part question monday tuesday
    wednesday thursday friday saturday sunday today yesterday tonight high-court supreme
    """
) - _set("home will like live own all out over under") | {"high court"}
"""Words that end a name when it is read backwards or forwards."""

NOUNS_AFTER = _set(
    """
    officers officer belts judges judge usage lighting members member residents resident incidents incident patients
    staff students student pupils interviews interview closures closure works scheme schemes safety safer charity event
    events traffic collisions robbery robberies offences offence crime crimes users user responses visitors visits
    trials trial sessions session services service community communities association area areas project projects
    programme policy policies team teams group groups meeting meetings order orders consultation improvement
    improvements development developments department directorate scrutiny committee panel school schools academy surgery
    practice station stations library mosque church clinic centre centre's junction roundabout corridor estate
    ward wards councillors councillor police constabulary council licence licences permit permits parking bays bay
    properties homes households houses flats units trees bins lights cameras camera signs sign repairs maintenance
    resurfacing reports report complaints complaint requests request cases case rangers ranger volunteers workers
    wardens warden tenants customers clients applications application applicants drivers cyclists passengers
    pedestrians victims suspects arrests stops searches charge charges fund funding grant grants survey surveys time
    times data statistics figures category categories racing price prices sale sales test tests tax of-birth winners winner
    awards award medals medal trip trips race races fc united rovers city's primary secondary junior infant
    """
)
"""When one of these follows at once, the words before it describe it."""

COUNTED = _set(
    "day week month year hour minute second mile metre yard foot inch point star man woman person people part piece step level bed bedroom"
    " storey inch litre degree year-old night lane way main per single double new more other different further additional extra"
)
"""A number before one of these, or more than one of them, counts them."""

NAMED_UNITS = frozenset({"ward", "wing", "suite"})
"""Units that have names: Birch Ward."""

VERBS_IN_S = _set(
    "is was has does his its this as us across towards besides always perhaps remains belongs stands houses contains plus thus unless"
)

PLACE_ENDS = (
    "ton", "ham", "ley", "leigh", "ford", "bury", "worth", "field", "wick", "thorpe", "stead", "mouth", "combe", "hurst", "borough",
    "burgh", "bridge", "well", "minster", "chester", "cester", "caster", "dale", "wood", "pool", "port", "head", "den", "don", "sea",
    "stow", "stoke", "hithe", "gate", "shaw", "by", "ness", "wen", "ing", "ings", "sey", "dean", "holme", "marsh", "common", "green",
    "cross", "heath", "parva", "shire", "magna", "mallet", "abbas", "episcopi", "regis",
)  # fmt: skip
PLACE_STARTS = (
    "llan",
    "aber",
    "pont",
    "pen",
    "tre",
    "inver",
    "auchter",
    "bally",
    "kil",
    "dun",
    "kirk",
    "bettws",
    "rhos",
    "caer",
    "drum",
    "strath",
)
"""How names of places that no list has tend to end and to begin."""

NOT_AN_ADDRESS = _set(
    """
    n/a na none unknown withheld redacted nil not-known refused various as above below see same ditto tbc tba blank exempt
    provided recorded given held available disclosed applicable not known supplied stated
    """
)
"""What a form says instead of an address."""

TITLES = _set(
    "mr mrs ms miss mx dr prof rev sir lady lord pc dc ps ds cllr sgt sergeant inspector insp supt det detective constable father sister rev revd nurse master"
)
"""Behind one of these stands a person, not a house."""

BODIES = _set(
    """
    council police constabulary headquarters hq commission commissioner commissioner's ombudsman authority agency department dept
    ministry trust university school academy solicitors solicitor llp ltd limited plc chambers surgery practice tribunal tribunals
    association union bank society foundation library embassy directorate services service commons lords parliament assembly
    senedd office offices secretariat executive inspectorate registry registrar centre barristers accountants magistrates
    magistrates' council's nhs hmcts dvla dwp hmrc ico ltd. group partnership federation institute board charity party
    museum cathedral church mosque synagogue college unit team court courts bureau inc company co corporation compliance foi transport
    """
)
"""Words that bodies are called by."""
