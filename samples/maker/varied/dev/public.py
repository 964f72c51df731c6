"""Papers that hardly name anybody: figures, policy, a log of disclosures, a press line. What is flagged here is noise."""

# ruff: noqa: E501

from __future__ import annotations

from maker.press import A4_LANDSCAPE
from maker.setting import HELVETICA, TIMES, VERA
from maker.varied.paper import Paper

BULLETIN = """
# Use of force and stop and search: bulletin, [=d|October to December 2023]
Produced by the [=org|Performance and Insight Unit], [=org|Wexmoor Constabulary]. Contact: [=bc|insight@wexmoor.example.org], [=bc|101] or
[=bc|01632 960111], [=bc|Headquarters, Longmoor Road, Wexmoor DN60 1AA].
## Headlines
- 4,118 searches, up 6 % on the year before. [=x|Black people] were searched 3.1 times as often as [=x|White people], per 1,000.
- 27 % of those searched were under 18; the youngest was 12. [=x|Males aged 15 to 24] made up 58 % of all searches.
- [=pl|Albion Square] and [=pl|Corporation Street] saw 212 searches, most under [=s|section 23 of the Misuse of Drugs Act 1971].
- Operation [=x|Grace] ran in [=x|May and June]; Operation [=x|Silver Birch] in [=d|November 2023].

|= Self-defined group:170 | Code:50 | Searches:70 | Arrests:60 | Rate per 1,000:90
| [=x|White British] | W1 | 2,214 | 301 | 4.2
| Any other White | W9 | 388 | 52 | 6.0
| [=x|Mixed, White and Caribbean] | M1 | 301 | 44 | 11.9
| Indian, Pakistani, Bangladeshi | A1–A3 | 442 | 51 | 5.5
| [=x|Caribbean and African] | B1, B2 | 561 | 98 | 13.0
| Not stated | NS | 212 | 12 | –
|+
@gap 8
Codes such as W1, B9 and M1 are those of the 16+1 list; the [=pl|A1], the [=pl|M18] and the [=pl|B1207] in the map are roads. Disability was recorded
in 8 % of records; religion is not recorded. [=o|Assistant Chief Constable Rowland Teasdale] said: “We look at every figure with care.”
[=o|Chief Superintendent Maeve Corrigan] chairs the board. [=o|Police and Crime Commissioner Dame Olive Standish] holds the force to account.
The panel’s community member, [p|Ravinder Bolt], asked for the data by ward. Terms: [=r|POL-114 v3], [=r|ISO 27001], [=r|Form 5090].
Statutes: [=s|PACE 1984, Code A]; [=s|Equality Act 2010, s.149]; [=s|Criminal Justice and Public Order Act 1994, s.60].
"""

LOG = """
## Disclosure log, [=d|January 2024]
|- Ref:72 | Received:70 | Asked for:300 | Outcome:140 | Exemption:110
| [=r|FOI-24-0001] | [=d|02/01/2024] | Spend on [=org|Microsoft], [=org|Amazon Web Services] and [=org|Palantir] since [=d|2019] | Full | –
| [=r|FOI-24-0004] | [=d|03/01/2024] | Number of drivers aged over 80 who lost their licence | Full: 41 | –
| [=r|FOI-24-0007] | [=d|04/01/2024] | E-mails of the [=o|Mayor, Sir Barnaby Crowle], about [=pl|St James’s Park] | Part | [=s|s.40(2), s.42]
| [=r|FOI-24-0011] | [=d|08/01/2024] | What was the race and gender of the people stopped in [=pl|Mill Road CB1]? | Refused | [=s|s.40(2)]
| [=r|FOI-24-0015] | [=d|09/01/2024] | Contracts with [=org|Wilson James], [=org|Marks and Spencer], [=org|John Lewis], [=org|Rose & Young LLP] | Part | [=s|s.43(2)]
| [=r|FOI-24-0019] | [=d|11/01/2024] | Grave of [=x|Captain James Cook]; statue of [=x|Queen Victoria] in [=pl|Victoria Gardens] | Full | –
| [=r|FOI-24-0022] | [=d|15/01/2024] | Cost of the [=x|Jubilee], of [=x|Black History Month] and of [=x|Pride] | Full | –
| [=r|FOI-24-0030] | [=d|19/01/2024] | Letters from [=o|Lucy Ashworth MP] on the [=pl|A47] | Full | –
| [=r|FOI-24-0033] | [=d|22/01/2024] | Asked by [p|Kasper Mlinaric] for his own file: moved to [=s|Article 15] | Neither | –
|+
Seventeen requests, twelve answered in time. Median 14 days. [=org|Information Commissioner’s Office] notices: none. [=x|May 2024] review: see
[=r|AUD/24/88]. The [=pl|Park and Ride at Madingley Road] and [=pl|King’s Hedges] depots hold paper records. [=x|White Ribbon Day] entries: none.
"""

POLICY = """
# Lone working procedure
[=r|HS-07], issue 4, [=d|1 April 2022]. Owner: [=o|Director of Corporate Services Gillian Fairbank]
(1) **Purpose.** The [=s|Health and Safety at Work etc. Act 1974], [=s|section 2], asks every employer to keep its workers safe. A [=x|chair] is not a
person; a [=x|mark] on the plan is not a name; a grant is not [=x|Grant].
(2) **Scope.** Social workers, wardens, [=x|youth workers], nurses, [=x|male and female] staff, agency staff and volunteers, at [=pl|Mill House], [=pl|Rose Court] and
in the [=pl|Forest of Dean]. Those with asthma, diabetes or a heart condition may ask for another post.
(3) **Before a visit.** Look at the warning register. Do not write names on the white board. Ring [=bc|0117 496 0900] (control room, staffed from 08:00 to 20:00)
or [=bc|0808 157 0199]; out of hours the [=org|Emergency Duty Team], [=bc|edt@severnside.example.org].
(4) **During a visit.** Use the code phrase “Is the [=x|Violet] file on my desk?”. If it is heard, the [=x|Duty Manager] dials 999.
(5) **Example.** “J had been told by a Muslim colleague that the tenant, an elderly Polish man, kept dogs.” Invented for training.
(6) **Records.** Kept for six years ([=s|Limitation Act 1980]). Audit trail: [=r|SharePoint > H&S > 2022 > LW]. Server [=x|SRV-DC-01], version 10.0.0.1 of the app.
(7) **Review.** [=d|31 March 2025], by the [=org|Joint Consultative Committee] with [=org|UNISON], [=org|GMB] and [=org|Unite]. The first draft was written by [p|Averil Dunmore-Katz].
"""

PAPERS = (
    Paper("force_bulletin", "Bulletin Q3", "Ravinder Bolt", "20240201090000", BULLETIN, face=VERA, size=9.2, cells=8.4),
    Paper(
        "disclosure_log",
        "Log 01/24",
        "Averil Dunmore",
        "20240205090000",
        LOG,
        face=HELVETICA,
        sheet=A4_LANDSCAPE,
        size=9.6,
        cells=8.6,
    ),
    Paper(
        "lone_working",
        "HS-07",
        "Averil Dunmore-Katz",
        "20220401090000",
        POLICY,
        face=TIMES,
        size=11.5,
        left=68,
        right=68,
    ),
)
