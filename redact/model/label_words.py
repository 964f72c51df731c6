"""Words that label a value on forms and in tables: `Date of birth`, `SDE`, `Home address (if known)`.

Layout asks this of a cell to find headers, and plain text is asked it line by line. A guess from the words alone:
whoever knows more (bold type, a ruling line, a colon) weighs it with that.
"""

from __future__ import annotations

import re

LONGEST = 70
"""Characters of a label's text; longer ones are sentences."""
MOST_WORDS = 9

HEAD_WORDS = frozenset(
    """
    name names surname surnames forename forenames firstname lastname alias aliases initials maiden title nickname
    dob d.o.b birth born birthdate age ages sex gender ethnicity ethnic race sde ode odes self-defined officer-defined
    nationality nationalities citizenship religion belief beliefs faith disability disabilities orientation marital
    language languages occupation employer profession address addresses postcode postcodes zip phone phones telephone
    telephones tel mobile landline fax email e-mail emails contact contacts number numbers num ref refs reference
    references id ids identifier urn nino ni ic nhs chi pnc pncid cro crn prn cad nomis passport licence license vrm vrn
    vehicle vehicles registration reg make model colour account iban card utr imei sort date dates time times location
    venue place rank collar shoulder warrant badge epaulette station unit team department dept organisation organization
    company status outcome outcomes result disposal reason reasons grounds object type category description details
    detail notes note comments comment remarks relationship signature signed author offence offences allegation
    allegations crime custody incident incidents occurrence version stage decision decisions condition conditions
    medication medicines diagnosis diagnoses allergies gp surgery height weight build eyes hair officer officers witness
    witnesses suspect suspects victim victims complainant complainants applicant applicants claimant respondent tenant
    tenants requester requestor recipient recipients sender patient patients client pupil student candidate candidates
    proposer seconder interviewer interviewee interpreter solicitor nurse doctor parent guardian carer employee owner
    keeper driver nok kin informant caller from to cc bcc subject sent attachment attachments attached attendees present
    apologies payee supplier amount total cost fee fees salary grade post role job position username user login handle
    ip mac serial property item items exhibit sample case claim policy hospital school year dated prepared reviewed
    approved authorised completed checked recorded countersigned witnessed agency identity pronouns
    gen gndr sx m/f eth ethn nat natl rel relig relgn faith yrs lang occ occup empl addr pcode p/code mob offr coll
    epaul arr acc acct s/c sortcode veh plate hosp cons dx diag diags meds rx hx cond conds disab disabilities
    allergy injury injuries absence sickness ward bed admitted discharged carers guardians parents sibling siblings
    spouse partner mother father son daughter child pupils learner learners resident residents visitor visitors host
    worker workers allocated assigned handler operator crew d/n surn forn fname sname initial init
    dependants dependents children household household's county town city country landlord residence
    """.split()
)
"""One of these makes a short text a label."""
_JOINING = frozenset(
    """
    no nos of the a an and or
    in at on for by with to your their his her its our any if known as other others all first second
    middle last full given family previous former current home work daytime evening day night date main preferred used
    including not applicable please specify print block capitals office use only line code per person persons people
    subject legal correct self defined officer's number/ref name/s self-defined officer-defined national insurance nhs
    bank building birth is are was were who what which when where do does did you we be s c/o emergency next new old
    data search searched stopped arrested arresting reporting reported investigating responsible dealing attending
    stop sub local permanent term also called aka above below proof account holder made issued received start end from
    until driving credit debit social police crime custody incident case court tax council housing medical mental health
    physical personal private business student staff employee tenant's applicant's donor's patient's child's parent's
    victim's witness's suspect's complainant's client's usual place group question answer approximate apparent mother's
    father's spouse's partner's partner mother father spouse child town/city yes/no m/f gender/sex
    postal permanent correspondence delivery billing age/dob
    dob/age street
    """.split()
)
_VALUES = frozenset(
    """
    yes no n/a na none nil unknown male female m f tbc refused declined mr mrs ms miss dr british english white black
    asian mixed irish none. no. yes. - – —
    """.split()
)
_WORD = re.compile(r"[^\s/,()&:;*?+|]+")
_ASIDE = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")
_NUMBERED = re.compile(r"^(?:q(?:uestion)?\.? ?)?\(?\d{1,2}[a-z]?[.)]? ?(?=[^\W\d])", re.IGNORECASE)
_TELLING_DIGITS = re.compile(r"\d{3}|\d[/.:-]\d|£ ?\d|\d ?%|@")
_INDEX = re.compile(r"\[\d+\]")
_HUMP = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_CLOSED_QUOTES = str.maketrans({"’": "'", "‘": "'", "\u2010": "-", "\u2011": "-", "\u00ad": None})


def plain(text: str) -> str:
    """A label's text as rules want to see it: single plain blanks, no break at a line's end hyphen, no colon."""
    return " ".join(text.replace("-\n", "-").split()).rstrip(" :.…_–—-").translate(_CLOSED_QUOTES)


def field_words(name: str) -> str:
    """A form field's name as a label: `tenant_full_name`, `form1[0].DateOfBirth[0]`."""
    last = _INDEX.sub("", name).rsplit(".", 1)[-1] if " " not in name else name
    return plain(_HUMP.sub(" ", last).replace("_", " ")) or name


def looks_like_value(text: str) -> bool:
    """Digits as in a date, a number or an amount; an e-mail address; a bare yes, no or sex."""
    stripped = text.strip()
    return _TELLING_DIGITS.search(stripped) is not None or stripped.casefold() in _VALUES or not stripped


def looks_like_label(text: str) -> bool:
    """A short text with a word that labels have, and without what only values have."""
    if (
        len(text) > LONGEST + 20
        or text.startswith("(")
        or looks_like_value(text)
        or ":" in plain(_ASIDE.sub(" ", text))
    ):
        return False
    words = _words(text)
    return 0 < len(words) <= MOST_WORDS and any(w in HEAD_WORDS for w in words)


def is_label(text: str) -> bool:
    """A text of nothing but the words of labels: what stands above a value, without a colon."""
    if not text[:1].isalpha() and not _NUMBERED.match(text):
        return False
    if not looks_like_label(text):
        return False
    return all(w in HEAD_WORDS or w in _JOINING or (w.isdigit() and len(w) < 3) for w in _words(text))


def _words(text: str) -> list[str]:
    bare = _NUMBERED.sub("", _ASIDE.sub(" ", plain(text)))
    if not bare.strip():
        bare = plain(text)
    words = (w.strip(".'\"-–—!").casefold() for w in _WORD.findall(bare[: LONGEST + 20]))
    found = [w.removesuffix("(s)").removesuffix("'s") if w.endswith("'s") and w not in _JOINING else w for w in words]
    return [w for w in found if w]
