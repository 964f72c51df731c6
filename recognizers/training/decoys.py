"""What looks like a name and is none: statutes, operations, products, posts, headings, menus. None of it is labelled."""

from __future__ import annotations

from recognizers.names.community import names

WORDS: dict[str, tuple[str, ...]] = {
    "statute": names(
        """the Freedom of Information Act 2000, the Data Protection Act 2018, the Data Protection Act, the Police and Criminal Evidence Act 1984, PACE, the Misuse
        of Drugs Act 1971, the Public Order Act 1986, the Theft Act 1968, the Housing Act 1988, the Housing Act 1996, the Equality Act 2010, the Children
        Act 1989, the Care Act 2014, the Mental Health Act 1983, the Mental Capacity Act 2005, the Human Rights Act 1998, the Town and Country Planning Act
        1990, the Localism Act 2011, the Licensing Act 2003, the Road Traffic Act 1988, the Protection from Harassment Act 1997, the Serious Crime Act
        2015, the Environmental Information Regulations 2004, the UK GDPR, GDPR, the Terrorism Act 2000, the Criminal Justice Act 2003, Clare's Law,
        Sarah's Law, Martyn's Law, Natasha's Law, Awaab's Law, Helen's Law, Harper's Law, the Hillsborough Law, the Macpherson Report, the Francis Report, the Lammy
        Review, the Casey Review, the Nolan Principles, the Wednesbury principle, the Bichard Inquiry, the Leveson Inquiry, the Caldicott Principles, Gillick
        competence, Fraser guidelines, the Gunning principles, the Bolam test, the Pitt Review, the Marmot Review, the Laming Report, the Munro Review"""
    ),
    "section": names(
        """section 40(2), Section 40(2), s.40(2), section 31(1)(a), Section 17, section 12, section 14(1), section 21, section 36, section 43(2), s.23, S23,
        s.1 PACE, section 60, section 5, section 136, section 117, section 47, section 8, Section 20, regulation 12(5)(b), Article 8, Article 6,
        Schedule 7, Part 2, paragraph 14, Annex B, Appendix A, Chapter 4, Code C, Question 3, Q2, Rule 59, Order 3, Class A, Category B, Grade 2, Level 3,
        Stage 1, Stage Two, Band 6, Key Stage 4, Schedule A, Condition 7, Policy H4, Form MG11, Form N244, Table 2, Option C, Plan B, Block C"""
    ),
    "operation": names(
        """Operation Larkspur, Operation Marlin, Operation Harcourt, Operation Sceptre, Operation Winter, Operation Grant, Operation Juniper, Op Hazel, Op Falcon,
        Operation St Clair, Operation Midas, Operation Rosemary, Project Grace, Project Harbour, Project Victor, Project Marlowe, Exercise Marigold, Operation Stone"""
    ),
    "vehicle": names(
        """Ford Transit, Transit van, Vauxhall Corsa, Volkswagen Golf, Mercedes Sprinter, BMW, Audi, Harley Davidson, Aston Martin, Alfa Romeo, Rolls-Royce, Land Rover,
        Toyota Yaris, Nissan Micra, Renault Clio, Kia Picanto, Skoda Octavia, Peugeot 206, Citroen Berlingo, Fiat Panda, Ford Mondeo, Mini Cooper, Luton van, Honda Civic,
        Piaggio moped, Lexus, Tesla, Porsche Cayenne, Bentley, Seat Leon, Dacia Duster, Vauxhall Vivaro, Iveco Daily, Suzuki Swift, Mazda, Ford Fiesta, Ford Ka"""
    ),
    "system": names(
        """Microsoft Teams, Outlook, Excel, Word, SharePoint, Adobe Acrobat, WhatsApp, Snapchat, Instagram, Facebook, Niche RMS, Niche, Athena, Liquidlogic, SystmOne, EMIS, Northgate,
        Capita, Oracle, Datix, Holmes 2, HOLMES, Mosaic, Lorenzo, Rio, Jadu, Pentana, PNC, STORM, Alma, Arbor, Ulysses, Iken, Civica, Uniform, Orchard, Victoria Forms, Sage"""
    ),
    "product": names(
        """iPhone, Samsung Galaxy, Dell laptop, Dell, Hewlett-Packard, Taser, Stanley knife, Jack Daniel's, Johnnie Walker, Captain Morgan, Gordon's, Stella, Carling, Smirnoff, Bell's,
        Famous Grouse, Lambert & Butler, Benson & Hedges, Marlboro, Nike, Adidas, North Face, Levi's, Calvin Klein, Ralph Lauren, Hugo Boss, Tommy Hilfiger, Paul Smith, Ted
        Baker, Fred Perry, Dr Martens, Cadbury, Mr Kipling, Uncle Ben's, Aunt Bessie's, Barbour, Lacoste, Yale lock, Bosch drill, Black & Decker, Henry hoover, Dyson,
        Philips, Louis Vuitton, Michael Kors, Jo Malone, Max Factor, Tom Ford, Jimmy Choo, Stella McCartney, Ben Sherman, Sam Adams, Jim Beam, Dr Pepper, Mr Whippy"""
    ),
    "shop": names(
        """Morrisons, Sainsbury's, Tesco, Asda, Aldi, Lidl, John Lewis, Marks & Spencer, Boots, WH Smith, Wilko, Greggs, Costa, McDonald's, Wetherspoons, Burger
        King, Nando's, Domino's, Primark, Next, Debenhams, Harvey Nichols, Fortnum & Mason, Halfords, Timpson, Ladbrokes, William Hill, Paddy Power, Barclays,
        Lloyds, Santander, NatWest, Halifax, Coutts, Savills, Foxtons, Clarks, Ryman, Waterstones, Thomas Cook, Specsavers, Vision Express, Marks and Spencer,
        Holland & Barrett, Ann Summers, Claire's, TK Maxx, Burton, Dorothy Perkins, Jigsaw, Evans Cycles, Robert Dyas, Hobbs, Karen Millen, Charles Tyrwhitt"""
    ),
    "ship": names(
        """HMS Queen Elizabeth, HMS Prince of Wales, HMS Nelson, HMS Victory, MV Princess Victoria, RMS Lancastria, SS Richard Montgomery, the Empire Windrush, RNLB
        Grace Darling, RRS Sir David Attenborough, MV Isle of Lewis, HMS Drake, HMS Duncan, RFA Sir Galahad, the Mary Rose, the Cutty Sark, the Waverley"""
    ),
    "ward": names(
        """Northgate Ward, St Mary's Ward, Victoria Ward, Nightingale Ward, Castle and Priory, Abbey Hulton, Beaufort Ward, Bevan Ward, Ward 7, Stroke Unit, Jenner
        Ward, Fleming Ward, the Rowan Suite, Charles Dickens Ward, King's Park, Wordsley, Wellington and Regent, Harbour Ward, Chapel Park"""
    ),
    "post": names(
        """Chief Executive, Data Protection Officer, Head of Legal Services, Monitoring Officer, Senior Investigator, Complaints Manager, Tenancy Officer, Team Leader,
        Duty Manager, Custody Sergeant, Officer in the Case, Duty Inspector, Information Rights Officer, Principal Planning Officer, Case Worker, Social Worker,
        Headteacher, Deputy Head, SENCO, Designated Safeguarding Lead, Consultant Physician, Ward Manager, Practice Manager, Clinical Director, HR Adviser, Line
        Manager, Housing Officer, Enforcement Officer, Director of Housing, Chair, Vice-Chair, Clerk to the Council, Leader of the Council, Portfolio Holder,
        Senior Caseworker, Records Manager, Freedom of Information Officer, Borough Commander, Appropriate Adult, Independent Advisory Group Chair"""
    ),
    "heading": names(
        """Background, Introduction, Executive Summary, Reason for Decision, Next Steps, Key Findings, Terms of Reference, Scope of the Review, Summary of Complaint,
        Chronology, Lessons Learned, Public Interest Test, Factors Favouring Disclosure, Harm Test, Right of Appeal, Declarations of Interest, Apologies for Absence,
        Minutes of the Previous Meeting, Matters Arising, Any Other Business, Date of Next Meeting, Statement of Witness, Grounds for Search, Object of Search,
        Personal Information, Law Enforcement, Refusal Notice, Equality Impact Assessment, Risk Assessment, Action Plan, Data Retention, Page 1 of 2,
        Your Right to Complain, Freedom of Information Request, Subject Access Request, Privacy Notice, Terms and Conditions, Frequently Asked Questions,
        Stop and Search Dashboard, Crime Summary, Annual Report, Statement of Accounts, Capital Programme, Forward Plan, Local Plan, Village Design Statement"""
    ),
    "label": names(
        """Full Name, Forename(s), Surname, Date of Birth, Home Address, Officer in Charge, Officer In The Case, Contact Number, Next of Kin, Reference Number,
        Grounds for Search, Self-defined Ethnicity, Officer-defined Ethnicity, Place of Birth, Marital Status, Signature, Print Name, Date, Time, Location, Outcome,
        Line Manager, Job Title, Department, Cost Centre, Reason for Absence, Fit Note, Emergency Contact, Relationship to Child, Preferred Language, Known As,
        Name of Witness, Name of Parent or Carer, Head of Household, Joint Tenant, Account Holder, Badge Number, Vehicle Make and Model, Interpreter Required"""
    ),
    "menu": names(
        """Home, Skip to main content, Accept All Cookies, Cookie Settings, Sign In, Register, Contact Us, Search Results, File Edit View Insert, Save As, Print Preview,
        Reply All, Forward, Inbox, Sent Items, Drafts, Junk Email, Share this page, Back to Top, Leave this site, Report It, Pay Your Bill, My Account, Track Changes,
        Mark as Read, Mark Complete, Grant Access, Will Attend, Save Draft, Add Case Note, New Contact, Close Case, Submit Form, Next Page, Page Break, Find and Replace"""
    ),
    "disease": names(
        """Parkinson's disease, Alzheimer's disease, Down's syndrome, Crohn's disease, Huntington's, Hodgkin lymphoma, Raynaud's, Bell's palsy, Tourette syndrome,
        Legionnaires' disease, Weil's disease, Creutzfeldt-Jakob disease, the Mantoux test, the Glasgow Coma Scale, the Waterlow score, the Barthel index, Cushing's,
        Wilson's disease, Addison's disease, a Caesarean section, the Heimlich manoeuvre, the Abbey Pain Scale, the Edinburgh scale, Asperger's, Lyme disease"""
    ),
    "area": names(
        """Northmoorshire, the East of England, the West Midlands region, the North West, Scotland, Wales, Northern Ireland, the UK, England, Great Britain, the EU, Europe,
        the South East, Greater London, the Home Counties, Merseyside, the Borough, the District, the Northern Line, the M1, the A1, the M25, the River Severn"""
    ),
    "weekday": names(
        "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mondays, Fridays, Sundays, weekends, Christmas, Easter, Ramadan, Diwali, Good Friday, May Day"
    ),
    "month": names(
        "January, February, March, April, May, June, July, August, September, October, November, December, Spring, Summer, Autumn, Winter"
    ),
    "topic": names(
        """parking permits, bus lane fines, pothole repairs, library closures, agency staff, council tax arrears, school exclusions, temporary accommodation, fly-tipping, knife
        crime, stop and search, drone use, body-worn video, facial recognition, waiting times, missed bin collections, empty homes, allotments, taxi licences, consultancy
        spend, staff sickness, mileage claims, ransomware, dog fouling, CCTV cameras, e-scooters, cycle lanes, tree felling, air quality, asylum hotels, winter gritting"""
    ),
}
