"""Words of which the names of shared mailboxes are made: data, in small letters.

Those in `SURELY_SHARED` speak of a function whatever else stands in the name. Those in `SHARED_IN_A_BODY` name a
department, and count when all others do so too; those in `ALONE_A_NAME` not by themselves. No word that is also a surname or forename stands here alone (may, grace, page,
parks, law, ward): a personal mailbox taken for a body's would be a breach.
"""

from __future__ import annotations

SURELY_SHARED = frozenset(
    """
    foi foia foirequest foirequests foiteam foienquiries freedomofinformation informationrequests informationrequest informationaccess accesstoinformation
    foisa eir eirs sar sars dsar dsars sarrequests subjectaccess subjectaccessrequests dataprotection dataprotectionofficer
    dpo dpoffice dpa gdpr informationgovernance infogov inforights informationrights informationmanagement recordsmanagement privacy
    enquiries enquiry inquiries info information contact contacts contactus contactcentre customerservice customerservices customercare custserv
    casework icocasework complaint complaints feedback helpdesk servicedesk support reception switchboard
    noreply donotreply postmaster webmaster webteam mailbox admin administration adminteam hello mail post newsroom pressoffice press media mediaoffice communications comms
    helpline hotline emergency control controlroom mailroom correspondence publicenquiries generalenquiries sales bookings booking accounts billing invoices invoice payments
    recruitment jobs careers hr payroll procurement tenders vacancies security subscriptions newsletter unsubscribe
    """.split()
)

SHARED_IN_A_BODY = frozenset(
    """
    housing planning licensing benefits counciltax environmentalhealth environment highways libraries library museum archives democratic democraticservices elections electoral
    registrars registrar safeguarding adults childrens children adultsocialcare socialcare socialservices education schools school admissions office team teams unit service services
    desk department dept hub centre center legal legalservices finance audit policy strategy governance corporate business businessrates rates
    parking waste recycling streetscene transport roads traffic trading tradingstandards community communities neighbourhood neighbourhoods safer partnership
    regeneration development developmentcontrol buildingcontrol building control property estates assets facilities customer customers
    requests request access rights records disclosure disclosures vetting standards professional professionalstandards psd complaintsteam
    research development statistics performance insight data protection freedom of for and the public general central group
    operations emergency planningpolicy resilience health publichealth clinical patient pals patientadvice patientexperience appointments pharmacy surgery practice maternity
    police policing force crime crimestoppers stopandsearch firearms firearmslicensing custody roadpolicing cctv
    events tourism leisure sport sports culture arts allotments cemeteries cemetery bereavement regulation regulatory enforcement investigations inspections inspection
    secretariat secretary clerk townclerk parishclerk parish council mayor mayoroffice leader chief executive ceo chiefexec chiefexecutive members committee committees scrutiny pcc opcc
    students student alumni international postgraduate undergraduate graduate courses exams it ict digital web website online systems network tech technical
    learning training skills apprenticeships apprentices volunteering volunteers equality diversity inclusion wellbeing occupationalhealth pensions pension revenues revenue revs bens homelessness lettings repairs tenancy
    sar ico ig im cx press media commons lords parliament consultation consultations feedbackteam ombudsman reviews review internal internalreview internalreviews appeals appeal
    north south east west northern southern eastern western region regional national local area central uk england scotland wales
    inbox mailbox mash front door frontdoor duty fraud reportfraud whistleblowing counterfraud
    edt asb lado sen send senco ehcp pastoral attendance sixthform headteacher schooloffice headsoffice oms oms-hub caldicott pals cs cssc streetcare streetscene envhealth ctax
    nndr bluebadge tenancies rents rent income arrears leasehold leaseholders voids options advice homes home allocations safeguardingadults
    ciu ppu vru disclosureunit incident incidents intelligence intel switch reps rep union branch treasurer membership trustees governors governor ward wards
    theatre outpatients radiology pathology referrals referral bookings rota rostering roster bank training payslips expenses p2p purchasing supplies stores fleet depot
    greenspaces openspaces trees pest pestcontrol dogs animal animalwelfare markets sportscentre pool gym hire hall villagehall churchoffice parishoffice diocese
    probate listing hearings tribunal tribunals clerks chambers conveyancing reservations ops despatch dispatch workshop site shop orders returns claims underwriting
    fines fine newsdesk editor editorial programme programmes scheme schemes volunteer fundraising donations supporters events-team clubs club youth youthwork nursery earlyyears
    """.split()
)

ORGANISATIONS = frozenset(
    """
    surgery school schools council parish parishcouncil towncouncil pharmacy library practice clinic hospital academy college nursery church centre club
    services team office desk unit dept department helpdesk enquiries reception admin info services primary infants juniors highschool medical medicalpractice
    healthcentre healthcare dental vets carehome carers hostel police fire ambulance court courts housing homes trust foundation society association pcn icb ccg
    """.split()
)
"""Words that make a place's name before them a body's: larchford.surgery."""

NOT_A_DESK = frozenset(
    """
    contact contacts mail post info information customer customers patient student students members volunteer volunteers governor governors trustees leader clerk
    clerks mayor chief executive chiefexecutive ceo home homes emergency referral referrals office reps rep union membership child children childrens adults headteacher
    support the for and of to in on local general public duty alumni secretary service landlord main central group community communities direct staff admin hello
    """.split()
)
"""Words that a number may stand behind and yet be somebody's: `Emergency contact: 01632 960123`."""

ALONE_A_NAME = frozenset(
    """
    north south east west northern southern eastern western central england scotland wales local national general public group law legal
    clerk clerks mayor leader chief major bishop abbey chambers branch hall pool site shop ward wards home homes heath marsh park parks
    price rose grace page sport art arts web digital development research cs it im ig cx and for the of bank court courts east-west door front union rep reps
    """.split()
)
"""Of those, the ones that are surnames too, or say too little: with another word of a function, or at a public body's."""

JOINED = (
    "freedomofinformation",
    "foi",
    "dataprotection",
    "informationgovernance",
    "informationrequests",
    "subjectaccess",
    "customerservices",
    "customerservice",
    "enquiries",
    "complaints",
    "pressoffice",
    "mediaoffice",
    "casework",
    "helpdesk",
    "servicedesk",
    "contactcentre",
    "recruitment",
)
"""What a solid name may begin or end with to be a shared one, when the rest is made of words of these lists as well."""

PUBLIC_SUFFIXES = (
    ".gov.uk", ".police.uk", ".nhs.uk", ".nhs.net", "nhs.net", ".ac.uk", ".sch.uk", ".mod.uk", ".parliament.uk", ".gov.scot", ".scot", ".gov.wales", ".gov.im", ".gov.je", ".gov.gg",
    ".judiciary.uk", ".hscni.net", ".org.uk", ".nhs.scot", ".wales.nhs.uk",
)  # fmt: skip
"""Domains that bodies hold; .org.uk is open to all, but a department's name there is still a department's."""

PUBLISHED = frozenset(
    """
    enquiries@foi.scot enquiries@itspublicknowledge.info casework@ico.org.uk icocasework@ico.org.uk accessicoinformation@ico.org.uk
    scotland@ico.org.uk wales@ico.org.uk ni@ico.org.uk phso.enquiries@ombudsman.org.uk nipso@nipso.org.uk ask@ombudsman.wales
    """.split()
)
"""Mailboxes that the Information Commissioners and ombudsmen publish and whose names the lists do not tell."""
