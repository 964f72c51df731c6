"""Labels of forms and headers of tables, with the frames of their values."""

from __future__ import annotations

NAME = "{name}"
"""The column's own way of writing a name."""

Column = tuple[tuple[str, ...], str]


def _columns(listed: str) -> tuple[Column, ...]:
    rows = (line.partition(" = ") for line in listed.strip().splitlines())
    return tuple((tuple(labels.split(" / ")), value) for labels, _, value in rows)


FIELDS = _columns("""
Name / Full name / Full Name / Name of applicant / Name of complainant / Client name / Patient name / Your name / Employee name / Claimant = {A}
Surname / Last name / Family name / SURNAME = {family}
Forename / Forename(s) / First name / Given names / Christian name = {first_name}
Known as / Preferred name / Alias / AKA / Nickname = {first_name}
Title = [Mr|Mrs|Ms|Miss|Dr]
Maiden name / Previous name / Former name = {family}
Date of birth / DOB / D.O.B. / Born / Date of Birth (dd/mm/yyyy) = {dob}
Age / Age at time of incident = {years}
Sex / Gender / M/F = {sex}
Ethnicity / Self-defined ethnicity / SDE / Ethnic origin / 16+1 = {ethnicity}
Nationality / Citizenship = {nationality}
Religion / Faith = {belief}
Sexual orientation = {orientation}
Occupation / Job / Employment / Trade = {job}
Address / Home address / Current address / Correspondence address / Property address / Addr = {address}
Postcode / Post code = {postcode}
Telephone / Tel / Phone / Mobile / Contact number / Daytime telephone = {phone}
Email / E-mail / Email address = {mail_a}
NI number / National Insurance number / NINO = {nino}
NHS number / NHS No = {nhs}
Reference / Ref / Our ref / Case number / Crime ref / Custody no / Application number / Claim ref = {ref}
Next of kin / Emergency contact / NOK / Contact in emergency = {B}[ (mother)| (wife)|, {phone}||| - brother]
Relationship / Relationship to child = [Mother|Father|Partner|Brother|Neighbour|Foster carer]
Officer / Officer in the case / OIC / Reporting officer / Arresting officer / Officer In Charge / Interviewing officer = {officer}
Case worker / Caseworker / Social worker / Allocated to / Case officer / Handler / Housing officer / Investigator = {C}
Line manager / Manager / Supervisor / Reporting manager = {D}
Witness / Witnesses / Name of witness / Witness 1 = [{B}|{B} and {C}|{B}, {C}|None|Not known]
Interviewed by / Completed by / Recorded by / Assessed by / Signed / Print name / Signature / Authorised by / Prepared by / Author = {E}
GP / Doctor / Consultant / GP name = [{dr_family}|{dr_family}, {surgery}|{surgery}]
School / College / School attended = {school}
Employer / Company / Business name = [{company}|{body}|Self-employed]
Solicitor / Legal representative = [{D}, {solicitors}|{solicitors}|None|Duty]
Date / Date of incident / Date received / Start date / Date of arrest / Date reported = {date}
Time / Time of incident / Time of arrest / Time in = {time}
Date and time / When / Date/time = {date} {time}
Place / Location / Place of incident / Where / Scene = {spot}
Offence / Reason for arrest / Allegation / Nature of complaint = [Theft|Assault|Harassment|Noise|Criminal damage|Bullying]
Vehicle / VRM / Registration / Reg no / Index = {mark}
Vehicle make / Make and model = {vehicle}
Department / Team / Directorate / Service area = {dept}
Job title / Post / Role / Position = {post}
Amount / Rent / Salary / Arrears / Weekly income / Sum claimed = {money}
Medical conditions / Health / Diagnosis / Disability / Reason for absence = [{condition}|None|None known|{condition}, {condition}]
Children / Dependants / Other occupants / Household members / Siblings = [{B} ({years}), {C} ({years})|{first_name} and {first_name}|None|{B}]
Interpreter / Language / First language = [None|English|Polish|Somali|Urdu|Tamil|Not required]
Legislation / Power / Exemption applied = {section} {statute}
Operation / Project = {operation}
Ward / Electoral ward / Area = {ward}
Outcome / Result / Disposal / Decision = [NFA|Charged|Upheld|Not upheld|Words of advice|Community resolution|Granted|Refused]
Status / Priority / Grade = [Open|Closed|High|Grade 2|Pending|Live]
Notes / Remarks / Details / Summary / Comments / Circumstances = [{note}|{police}|{hr}|{housing}|{nobody}|{social}]
Name of school / Name of employer / Organisation name / Care home / Name of firm = [{school}|{company}|{org}]
Name of document / Policy name / Name of form / Document title / Title of report = [{heading}|{committee} {heading}]
Name of system / System name / Software = {system}
Name of ship / Vessel name = {ship}
Name of committee / Meeting = {committee}
Item / Type / Category / Reason code / Feature = [{Noun}|{Adj} {noun}|{noun}|{Past}|{acronym}]
Remark / Description / Finding = [{Adj} {noun} {past}|{ordinary}|{Past} {adv}]
Contact / Owner / Lead / Owner (team) / Enquiries to = [{dept}|{post}|{post}, {dept}|{A}|{A}, {post}]
Landlord / Owner / Freeholder / Agent / Keeper / Registered keeper = [{D}|{company}|{D}]
Applicant / Appellant / Objector / Tenant / Licensee / Occupier = [{A}|{A} and {B}|{company}]
Parent / Parent/carer / Mother / Father / Guardian / Mother's name = {B}
Victim / Complainant / IP / Aggrieved / Suspect / DP / Subject / Detainee / Person searched / Missing person = {A}
""")

TABLES: tuple[tuple[Column, ...], ...] = tuple(
    _columns(table)
    for table in """
Ref / No. / Log = {ref}
Date / Date of search = {date}
Time = {time}
Location / Place / Road = {spot}
Name / Subject / Person = {name}
Self-defined ethnicity / SDE / Ethnicity (SDE) = {ethnicity}
Officer-defined / ODE = [IC1|IC3|IC4|IC6]
Gender / Sex = {sex}
Age / DOB / Age / DoB = {years}
Object of search / Object / Power = [Drugs|Stolen goods|Weapons] {section}
Outcome / Result = [NFA|Arrest|Warning|Community resolution]
Officer / Searching officer / Collar = [{officer}|{collar}]

Surname / Last Name / SURNAME = {family}
Forename / First Name / Forename(s) = {first_name}
DOB / Date of birth = {dob}
Address / Home address = {address}
Postcode = {postcode}
Tel / Phone = {phone}
Notes / Comments = [|{note}|See file|]

Name / Employee / Staff member = {name}
Post / Job title / Role = {post}
Department / Team = {dept}
Start date / From = {date}
Salary / Pay / Grade = {money}
Reason / Absence reason / Sickness = {condition}
Manager / Line manager = {name}
Payroll no / Staff ID = {ref}

Case ref / Complaint no = {ref}
Complainant / Customer / Resident = {name}
Received / Date = {date}
Subject / Nature / Topic = {topic}
Officer / Handled by / Investigator = {name}
Ward / Area = {ward}
Outcome / Decision = [Upheld|Not upheld|Withdrawn]
Compensation / Paid = {money}

Pupil / Name / Child = {name}
Year / Class = [7B|8A|Year 9|10|Reception]
DOB = {dob}
Parent/carer / Contact / Mother = {name}
School = {school}
Need / SEN / Diagnosis = {condition}
Social worker / Keyworker = {name}

Patient / Name = {name}
NHS No / NHS number = {nhs}
Ward / Unit = {ward}
Consultant / Clinician / Seen by = {name}
Incident / Description = [Fall|Medication error|Pressure ulcer|Delay|Violence to staff]
Date / Date of incident = {date}
GP / Surgery = {surgery}

Officer / Name / Rank and name = {officer}
Collar no / Number / Shoulder no = {collar}
Station / Base / Posting = {org}
Complaint / Allegation = [Incivility|Assault|Neglect of duty|Oppressive conduct]
Ethnicity of complainant = {ethnicity}
Result / Finding = [Case to answer|No case|Local resolution]

Tenant / Name / Tenant(s) = {name}
Property / Address = {address}
Rent / Arrears / Balance = {money}
Tenancy start / Start = {date}
NINO / NI No = {nino}
Housing officer / Officer = {name}
Action / Next step = [NOSP served|Court date {date}|Letter 2|Call {phone}]

Objector / Name / Representation from = {name}
Address / Road = [{address}|{road}]
Comment / Summary / Grounds = [Loss of light|Traffic|Noise|Supports|Overlooking|Parking]
Date received / Received = {date}
Application / App. no = {ref}

Time = {time}
Entry / Event / Remarks = {log}
By / Officer / User = [{name}|{collar}|{officer}]

Vehicle / VRM / Reg = {mark}
Make / Make and model = {vehicle}
Keeper / Driver / Registered keeper = {name}
Fine / Amount = {money}
Location / Street = {road}
Date = {date}

Supplier / Vendor / Payee = [{company}|{shop}|{name}|{solicitors}|{system}]
Department / Directorate = {dept}
Amount / Value / Net = {money}
Date / Paid = {date}
Description / Purpose = {topic}

Action / Item = [Write to {A}|Chase {dept}|Draft {heading}|Ring {B}|Update {system}|Review {section}]
Owner / Lead / Who = [{name}|{initials}|{dept}|{post}]
Due / By when = {date}
Status / RAG = [Open|Closed|Red|Amber|Green]

Category / Offence type / Theme = {topic}
2021/22 / Total / Q1 = [12|0|<5|31|104|7]
2022/23 / Q2 = [9|3|<5|44|1,204]
Ward / Area / Region = [{ward}|{area}]
Source / System = {system}

Surname / Candidate / Name of Candidate = {name}
Home address / Address = [{address}|{town}]
Description / Party = [Labour Party|Green Party|Liberal Democrats|Independent|Conservative]
Proposer / Assentors = {name}
Elector no / Number = [BB-1|BE-472|AC 118|12]

Parish / Village / Town = {town}
Polling place / Venue = [{school}|{spot}|{town} Village Hall]
Ward = {ward}
Streets = {road}
Country / Destination = {country}
City = {foreign}

Item / Feature / Asset = {Noun}
Condition / State = [{Adj}|{adj}|{Past}]
Comment / Remark = [{ordinary}|{Adj} {noun}|{past}]
Team = [{acronym}|{dept}|{Noun} Team]
Code = {code_word}

Brand / Product / Item = {product}
Shop / Outlet / Supplier = {shop}
Value / Price = {money}
Ship / Vessel = {ship}
Legislation = {statute}
Team / Department = {dept}
Officer role / Post = {post}
""".split("\n\n")
)
