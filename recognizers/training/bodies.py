"""Bodies: those that single somebody out (labelled), and those that stay (not labelled).

After the Text Anonymization Benchmark: a named company, firm of solicitors, hospital, surgery, school, prison, police
station or local court is masked; the state, its ministries, courts in general and the authority itself are not.
"""

from __future__ import annotations

from random import Random

from recognizers.names.community import names
from recognizers.training import place_lists as lists
from recognizers.training.people import anyone
from recognizers.training.pieces import Piece

ORG = "ORG"
_SCHOOL = names(
    """Primary School, Academy, High School, Infant School, Junior School, Grammar School, Community College, C of E Primary School, RC Primary School,
    Sixth Form College, Nursery, Pre-School, Special School"""
)
_SURGERY = names(
    "Surgery, Medical Centre, Health Centre, Medical Practice, Family Practice, Dental Practice, Pharmacy, Clinic, Walk-in Centre"
)
_HOSPITAL = names(
    "General Hospital, Royal Infirmary, Hospital, Community Hospital, District Hospital, University Hospital"
)
_COMPANY = names(
    """Haulage Ltd, Construction Ltd, Security Services Ltd, Care Services Limited, Cleaning Ltd, Motors, Taxis, Private Hire, Homes, Housing Association,
    Lettings, Estate Agents, Electrical Ltd, Plumbing & Heating, Roofing, Couriers, Foods Ltd, Consulting LLP, Holdings plc, Recruitment, Logistics UK Ltd,
    Property Management Ltd, Scaffolding Ltd, Coaches, Brewery, Gym, Café, Restaurant, Takeaway, Minimarket, News, Convenience Store, Hotel, Nightclub"""
)
_FIRM = names(
    "Solicitors, LLP, & Co, Law, Legal, & Partners, & Sons, Associates, & Co Solicitors, Chartered Surveyors, Accountants, Funeral Directors"
)
_CLUB = names(
    "Football Club, Cricket Club, Boxing Gym, Residents' Association, Allotment Society, Working Men's Club, Mosque, Gurdwara, Baptist Church, Synagogue"
)
_SAINTS = names(
    "St Mary's, St Joseph's, Holy Trinity, All Saints, St Thomas, King Edward VI, Sacred Heart, Queen Elizabeth, Our Lady"
)

PUBLIC = names(
    """the Home Office, the Ministry of Justice, the Department for Work and Pensions, the Department for Education, the Cabinet Office, HM Revenue and
    Customs, HMRC, the DWP, the DVLA, the Crown Prosecution Service, the CPS, the Independent Office for Police Conduct, the IOPC, the Information
    Commissioner's Office, the ICO, the Information Commissioner, Ofsted, the Care Quality Commission, the CQC, NHS England, the National Health Service, the
    Metropolitan Police Service, the MPS, the Met, Northmoor Police, Northmoorshire Constabulary, British Transport Police, the National Crime Agency,
    the Environment Agency, Companies House, the Land Registry, the Valuation Office Agency, the Planning Inspectorate, the Court of Protection, the High
    Court, the Court of Appeal, the Supreme Court, the Crown Court, the Family Court, the First-tier Tribunal, the Employment Tribunal, Parliament,
    Northmoor Borough Council, Halewick City Council, Calderby District Council, Eskmouth Town Council, the Council, the Authority, the Trust, the
    Force, the Constabulary, the Local Government and Social Care Ombudsman, the Housing Ombudsman, Citizens Advice, Shelter, Victim Support, the
    Salvation Army, the Samaritans, Childline, the NSPCC, Age UK, Mind, Crimestoppers, the Red Cross, UNISON, Unite, the GMB, the BBC, Channel 4, Acas,
    the Scottish Government, Police Scotland, the Welsh Government, Natural Resources Wales, the PSNI, the Parole Board, HM Prison and Probation
    Service, the Youth Justice Board, Historic England, Network Rail, National Highways, Transport for London, TfL, the Charity Commission"""
)
DEPARTMENTS = names(
    """Adult Social Care, Children's Services, Human Resources, HR, Legal Services, Revenues and Benefits, Planning Enforcement, Environmental Health,
    Housing Options, Parking Services, Highways, Democratic Services, Customer Services, Information Governance, the Information Rights Team, the FOI
    Team, Professional Standards Department, PSD, the Multi-Agency Safeguarding Hub, MASH, Major Crime Unit, the Roads Policing Unit, Response Team B,
    Custody Suite, Neighbourhood Team, Public Protection, the Taskforce, Territorial Support Group, TSG, Facilities, Procurement, Finance, Internal
    Audit, Payroll, Occupational Health, A&E, Accident and Emergency, Maternity, Cardiology, Ward 7, Theatres, PALS, Patient Experience, Health Records"""
)
COMMITTEES = names(
    """Planning Committee, Audit and Governance Committee, Licensing Sub-Committee, Overview and Scrutiny Committee, Cabinet, Full Council, Health and
    Wellbeing Board, Schools Forum, Standards Committee, Independent Advisory Group, Scrutiny Panel, Northmoor Scrutiny Panel, Youth Offending Panel,
    Pensions Board, Trust Board, Finance and Resources Committee, Grand Chamber, Gold Group, Strategic Board, Grants Panel, Parish Forum"""
)


def private(random: Random) -> list[Piece]:
    """A named body that may single somebody out."""
    place = random.choice(random.choice((lists.MADE_UP, lists.TOWNS, lists.DISTRICTS, lists.STREET_FIRST)))
    name = anyone(random).surname if random.random() < 0.35 else place
    saint = random.choice(_SAINTS)
    kind = random.choices(
        (
            f"{random.choice((place, place, saint))} {random.choice(_SCHOOL)}",
            f"{random.choice((place, f'Dr {name}’s', saint))} {random.choice(_SURGERY)}",
            f"{random.choice((place, saint))} {random.choice(_HOSPITAL)}",
            f"{name} {random.choice(_COMPANY)}",
            f"{name} {random.choice(_FIRM)}",
            f"{name} & {anyone(random).surname} {random.choice(('Solicitors', 'LLP', 'Ltd'))}",
            f"{place} {random.choice(_CLUB)}",
            f"{random.choice(('HMP', 'HMP', 'HMYOI'))} {random.choice(lists.MADE_UP)}",
            f"{place} {random.choice(('Police Station', 'police station', 'custody suite', 'Custody Centre'))}",
            f"{random.choice(lists.TOWNS)} {random.choice(('Crown Court', 'Magistrates’ Court', 'County Court', 'Sheriff Court', 'Family Court'))}",
            f"{random.choice(lists.HOUSE_NAMES).removeprefix('The ')} {random.choice(('Care Home', 'Nursing Home', 'Residential Home', 'Hospice'))}",
        ),
        (16, 9, 9, 14, 9, 4, 7, 6, 7, 7, 8),
    )[0]
    return [Piece(kind, ORG)]


def of_kind(random: Random, kinds: tuple[str, ...]) -> list[Piece]:
    """A named body of one of the kinds."""
    return [Piece(f"{random.choice((lists.MADE_UP, lists.TOWNS)[random.random() < 0.5])} {random.choice(kinds)}", ORG)]


def school(random: Random) -> list[Piece]:
    """A school."""
    return of_kind(random, _SCHOOL)


def surgery(random: Random) -> list[Piece]:
    """A surgery or clinic."""
    return of_kind(random, _SURGERY)


def hospital(random: Random) -> list[Piece]:
    """A hospital."""
    return of_kind(random, _HOSPITAL)


def company(random: Random) -> list[Piece]:
    """A firm, half of them called after somebody."""
    name = anyone(random).surname if random.random() < 0.5 else random.choice(lists.MADE_UP)
    return [Piece(f"{name} {random.choice(_COMPANY)}", ORG)]


def solicitors(random: Random) -> list[Piece]:
    """A firm of solicitors, called after somebody."""
    return [Piece(f"{anyone(random).surname} {random.choice(_FIRM)}", ORG)]
