"""Frames in which a name's word is no name: verbs, months, trades and things that begin sentences, lines and cells."""

from __future__ import annotations

RULES_TEXT = {
    "words": """Will you be attending? May I have a reply by {weekday}?
Will there be a charge? May we see the plans?
May was the busiest month, then June and August.
Mark each answer out of ten and Page through to the end.
Grant applications close in April. Grant conditions apply.
Bill of quantities attached. Bill to be paid by {dept}.
Rob and steal are different offences.
Chase {dept} for a reply. Chase again in {month}.
Hope to hear from you soon. Faith groups were consulted.
Joy riding and drag racing in {spot}.
Dawn raids were carried out in {month}.
Summer holidays and Winter pressures were discussed.
Penny for your thoughts. Rich and poor alike.
Frank advice is given to ministers.
Young offenders and Youth workers met in {spot}.
Long and short term sickness by department.
Case Law and Case Notes are in Annex B.
Law and Order. Law Society guidance.
Wood and stone were delivered. Stone walls were rebuilt.
Cross Street, Church Lane and Park Road were gritted.
Ward Councillors and Ward Managers were told.
Price lists and Cash payments are audited by {dept}.
Close contact and Cross infection were ruled out.
Major incident declared. Major Crime were informed.
Marsh land and Banks of the river flooded in {month}.
Constable level staffing. Sergeant level supervision. Inspector review.
Page 3 of 7. Page intentionally left blank.
Rose from 4% to 9%. Dale and valley paths are closed.
Drew attention to the report. Drew up a plan.
Victor, Charlie and Oscar are call signs: Victor Charlie 21, Oscar 10, Sierra 4.
Mike Two, Romeo One and Juliet Three attended.
Robin, sparrow and finch numbers fell. Heather and Holly were planted.
Amber alert, Ruby wedding and Pearl Harbour are phrases.
Jack the lift before use. Bob the line. Nick marks on the blade.
Art therapy, Ray casting and Gene therapy.
Earl Grey tea, Victoria sponge and Battenberg were served.
Dean, canon and bishop are posts in the church.
The Prince and Princess of Wales pub; the King and Queen; the Bishop's Finger.
Hill walking, Wells drilling, Lane closures, Field trips, Brook crossings.
Best value, Good practice, Strong leadership, Fair funding, Bright future.
Black, White, Brown, Green and Gray paint.
King prawn, Lemon chicken, Rice and Salmon.
Christian Aid, Jordan Valley, Israel and Chad.
English, French, Irish and Welsh lessons.
Baker, Butcher, Carter, Cook, Fisher, Mason and Taylor are trades.
Saint George's Day, Guy Fawkes Night and St Patrick's Day events.
London, Lincoln, Chester, Derby, Preston and York were sampled.
Jubilee, Victoria, Elizabeth and Hammersmith lines were closed.
Storm Arwen, Storm Eunice, Storm Ciara and Storm Dennis caused damage.
Excel, Word, Teams, Alexa, Siri and Cortana are blocked.
Nelson's Column, Hadrian's Wall, Offa's Dyke and Arthur's Seat.
Murphy's law, Occam's razor, Hobson's choice and Pandora's box.
Richter, Fahrenheit, Celsius, Pascal, Newton and Kelvin are units or scales.
Bunsen burner, Petri dish, Allen key, Phillips screwdriver, Stanley blade.
Sam Browne belt, Wellington boots, Cardigan, Mac, Bowler and Stetson.
Taylor review: recommendations 1 to 12. Francis report: actions.
Harris fencing was erected. Jersey barriers were removed. Hudson Bay blankets.
Notting Hill, St Pancras, St Helens, King's Cross, Charing Cross, Clapham Junction.
Mrs Beeton's recipes and Mr Men books were donated to the library.
Dr Who, Mr Bean and Miss Marple are on television.
Uncle Sam, John Bull, Jack Frost, Father Christmas and Mother Nature.
Joe Public and the man on the Clapham omnibus.
Alpha, Bravo, Charlie, Delta, Echo.
Not Known Not Stated Not Applicable
First Name Last Name Date Of Birth
Yes No Don't Know
Name Address Telephone
Approved By Checked By Date
Officer Name Collar Number Station
Full Name Of Applicant (BLOCK CAPITALS)
Name of your GP and surgery
Print name: Signature: Date:
Grand Total Sub Total Net Gross VAT
Team Leader Case Worker Senior Case Worker Head Of Service
North South East West Central
Left Right Upper Lower
Low Medium High Very High
Male Female Other Unknown
Mon Tue Wed Thu Fri Sat Sun
Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
Open Closed Pending Withdrawn
Strongly Agree Agree Neither Disagree
Data Subject Data Controller Data Processor
Third Party Personal Data
Met Police Week Of Action
Independent Advisory Group
Public Interest Considerations
Community Safety Partnership
Chief Constable's Office, Force Headquarters
Dear Resident
Dear Parent or Carer
Dear Tenant
Dear Applicant
Dear Councillors
Dear Colleagues
Thank You
Kind Regards
Good Morning
Happy New Year
Out of Office
Private and Confidential
Official Sensitive
Without Prejudice
Not Protectively Marked
By Hand
First Class
Recorded Delivery
A. Background
B. Relevant law and guidance
C. Proceedings before {body}
I. Introduction
A. Arrest and detention B. Interview C. Charge
Rule 33 para. 2 and Article 6 § 1 of the Convention
See para. 4, p. 12, nos. 3 to 5 and reg. 7.
Points A to B on the plan; bays A and B; wings A, B and C; plan A or plan B.
Group A, Group B and Group C scored 4, 5 and 6.
Borough Councillor
Borough Councillor {ward}
Parish Councillors and District Councillors
Ms Miss Mrs Other
Second, Third, Fourth, Fifth
Acting, Temporary, Interim
Mr and Mrs are titles. Ms is a title too.
X marks the box. Place an X in one box only.
Author Reviewer Approver
TestUser TestAuthor Test1""",
}
