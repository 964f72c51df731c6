"""Frames of ordinary words, many of them rare, in small letters, in Title Case and in capitals. Nobody is named.

`nothing` is an authority at work.
"""

from __future__ import annotations

RULES_TEXT = {
    "ordinary": """The {adj} {noun} was {adv} {past}.
{Adv}, the {noun} and the {noun} were {past}.
{Adv} {past} and {adv} {past}.
{Noun} and {noun} {does}.
A {noun} near the {adj} {noun} was {past} in {month}.
{Adj} {noun}s must be {past} by the {noun}.
{Past} by the {noun}: {adj} {noun}, {adj} {noun}, {noun}.
No {noun} may be {past} {adv} without a {noun}.
The {noun} of the {noun} is {adj}, {adv} {adj}.
Was the {noun} {past} {adv}, or was the {noun} {adj}?
{Noun}: {adj}. {Noun}: {past}.
The {noun}'s {noun} was {past} under {section}.
All {noun}s and {noun}s were {adv} {past} at {spot}.
{Adj} {adj} {noun} {past} {month}
the president, the secretary and the {noun} {past} the {adj} {noun}
The {acronym} {noun} and the {acronym} {noun} were {past}.
{acronym} stands for {Adj} {Noun} {Noun}.
The {acronym} ({Adj} {Noun} Group) met in {month}.
The phrase “{foreign_word}” means {noun}.
{foreign_word} {foreign_word}
{Noun} {foreign_word} ({adj})
He was {adv} {adj}. She was {past}. They were {adj}.
I was {adv} {past}. We are {adv} {adj}.""",
    "title_case": """{Adj} {Noun} {Noun}
{Noun} {Noun}
{Adj} {Noun}
{Noun} And {Noun} {Noun}
{Noun} of the {Adj} {Noun}
{Noun} for {Noun}s
The {Adj} {Noun} Act
{Adj} {Noun} Policy
{Noun} {Noun} Officer
{Adj} {Noun} Manager
Head of {Noun}
{Noun} Board
{Noun}s and {Noun}s Sub-Committee
{Adj}ly {Past} {Noun}
{Past} {Adv}
{Noun}
{Adj}
{Adv}
{Past}
{acronym}
{acronym} {Noun}
{acronym}/{acronym}
{NOUN} {NOUN}
{ADJ} {NOUN}
{Noun}\\t{Noun}\\t{Noun}
{Noun}\\t{Adj}\\t{month}\\t{acronym}
{Noun}: {Adj}
{Noun} / {Noun}
{noun}
{noun}, {noun}, {noun}
{foreign_word}
{Noun} No
{Noun} Date
{Noun} Type
Name of {Noun}
Type of {noun}
{code_word}
{code_word} {code_word}
{Noun}_{noun}
{Adj}{Noun}""",
    "nothing": """{office} {does}{office_tail}.
{lead} {office} {does}{office_tail}.
[The|Each|Every|This] {thing} {is_kept}{office_tail}.
{office} and {office_by} {do}{office_tail}.
{topic} [is|was|will be] [reviewed|discussed|funded|audited] by {office_by}{office_tail}.
[Under|Following|In line with|Subject to] {statute}, {office_by} {does}.
[No|Any|Some] {thing} [held|kept|created|lost] by {office_by} {is_kept}.
{office} told {office_by} that {topic} {is_kept}.
{heading}: {office_by} {does}.
How many {thing}s {do_past} {office_by} [hold|destroy|receive|refuse]{office_tail}?""",
    "office": """{body}
The {adj} {noun}
The {noun}
{acronym}
The {Noun} {Noun}
{body}
{dept}
{committee}
The {post}
A {post}
{shop}
{operation}
{statute}
{ward}
Staff
Officers
Residents
Applicants
The public
Members
{area}
This policy
The contractor
Young people
{company}
{school}""",
    "office_by": """{body}
the {noun}
the {acronym}
{dept}
the {post}
the {committee}
staff
contractors
{shop}
the applicant
the police
a member of the public
officers from {dept}""",
    "does": """[may|will|must|can|should|cannot] [publish|refuse|review|fund|approve|withdraw] [it|the request|{topic}|the {thing}]
[has|had] [no|a] [duty|plan|record|budget|policy] [on|about|for] {topic}
[spent|saved|was fined|was awarded] {money} on {topic}
[applied|relied on|cited] {section} of {statute}
[met|reported|moved|closed] in {month}
[uses|bought|replaced|tested] {system}
[won|lost|did not renew] the contract with {shop}
[replied|objected|agreed|did not comment]
[opens|closes|reopens] on {weekday}
[covers|serves|excludes] {ward} and {area}
[supports|monitors|recorded] {topic}
[publishes|updates] the {heading} every [month|year|quarter]
will [Mark|mark] the work and [Grant|grant] access""",
    "do": """[may|will|must|can|should|cannot] [publish|refuse|review|fund|approve|withdraw] [it|the request|{topic}|the {thing}]
met in {month}
share an office
agreed the {heading}
use {system}
disagreed about {topic}""",
    "do_past": """did
does
do
has""",
    "is_kept": """is [kept|held|exempt|published|destroyed|redacted|overdue]
was [lost|withheld|refused|amended|not recorded]
must be [kept|signed|returned]
may be [disclosed|refused|shared]
cost {money}
fell by 12%
[remains|became] a priority
[is|was] outside the scope of {section}""",
    "office_tail": """


 in {month}
 under {section}
 [in|across] {area}
 [because of|despite] {topic}
 by {date}
 [at|near] {spot}
 on {weekday}
 for {duration}
 as set out in the {heading}""",
}
