"""The public learns where, under which provision and on whose authority; never what."""

from __future__ import annotations

import hashlib

import pytest

from redact.model.document import Fact, FactKind
from redact.model.manifest import Manifest
from redact.model.plan import Kept
from redact.publish.manifest import entry_of, manifest_of
from redact.wire.codec import decode, encode, encode_readable
from tests.fakes import policy
from tests.publish.release import BOXES, SECRETS, region, verified

VERIFIED = verified(
    region(0), region(1, page=2, type_="UK_NINO"), region(2), kept=(Kept(1, BOXES, "OFFICIAL", "role"),)
)
ENTRY = entry_of(VERIFIED, "letter.pdf", 3, [Fact(3, FactKind.NO_TEXT_LAYER, "a photograph of Adaeze Okafor")])
MANIFEST = manifest_of([ENTRY], policy(), [("redact", "1.0"), ("pymupdf", "1.28")], case="FOI/2026/17")


def test_an_entry_counts_what_was_done() -> None:
    assert (ENTRY.file, ENTRY.pages, ENTRY.removed) == ("letter.pdf", 3, (("comments", 2),))
    assert [(m.page, m.type, m.provision, m.label, m.authority) for m in ENTRY.marks] == [
        (1, "PERSON", "40(2)", "s.40(2)", "policy"),
        (2, "UK_NINO", "40(2)", "s.40(2)", "person"),
        (1, "PERSON", "40(2)", "s.40(2)", "policy"),
    ]
    assert all(m.boxes == BOXES for m in ENTRY.marks)
    assert [(k.type, k.boxes) for k in ENTRY.released_on_purpose] == [("OFFICIAL", BOXES)]
    assert ENTRY.accepted_unread == ((3, "no_text_layer"),)


def test_digests_chain_from_the_source_to_what_was_released() -> None:
    assert ENTRY.source_sha256 == VERIFIED.plan.document
    assert ENTRY.released_sha256 == hashlib.sha256(VERIFIED.redacted.content).hexdigest()
    assert ENTRY.plan_sha256 == VERIFIED.redacted.plan
    assert MANIFEST.policy_sha256 == policy().digest


@pytest.mark.parametrize("write", [encode, encode_readable])
@pytest.mark.parametrize("secret", [*SECRETS, *(s.casefold() for s in SECRETS), *(s.replace(" ", "") for s in SECRETS)])
def test_a_manifest_holds_nothing_that_was_withheld(write: type, secret: str) -> None:
    assert secret.encode() not in write(MANIFEST)


@pytest.mark.parametrize("algorithm", ["sha256", "sha1", "md5", "blake2b"])
def test_a_manifest_holds_no_hash_that_could_be_guessed(algorithm: str) -> None:
    public = encode(MANIFEST)
    for secret in SECRETS:
        for text in (secret, secret.casefold(), secret.replace(" ", "")):
            assert hashlib.new(algorithm, text.encode()).hexdigest()[:12].encode() not in public


def test_a_manifest_does_not_name_flags() -> None:
    """An internal id would tie what is published to what is not."""
    assert not any(r.id.encode() in encode(MANIFEST) for r in VERIFIED.plan.regions)


def test_a_person_s_own_words_stay_internal_and_a_policy_s_are_public() -> None:
    by_person = Kept(1, BOXES, "PERSON", "the aunt of Adaeze Okafor", "person")
    by_policy = Kept(2, BOXES, "OFFICIAL", "acts in a public role", "policy")
    entry = entry_of(verified(kept=(by_person, by_policy)), "letter.pdf", 2)
    assert b"Okafor" not in encode(entry)
    assert [k.reason for k in entry.released_on_purpose][1] == "acts in a public role"


def test_documents_and_versions_stand_in_order_however_they_came() -> None:
    entries = [entry_of(VERIFIED, name, 1) for name in ("b.pdf", "a.pdf", "c.pdf")]
    one = manifest_of(entries, policy(), [("b", "2"), ("a", "1")])
    other = manifest_of(reversed(entries), policy(), [("a", "1"), ("b", "2")])
    assert encode(one) == encode(other)
    assert [e.file for e in one.documents] == ["a.pdf", "b.pdf", "c.pdf"]


def test_a_manifest_comes_back_from_its_file() -> None:
    assert decode(Manifest, encode_readable(MANIFEST)) == MANIFEST
    entry = MANIFEST.entry("letter.pdf")
    assert entry == ENTRY
    assert MANIFEST.entry("other.pdf") is None
