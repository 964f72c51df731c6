"""Every channel through the whole line, and the line's result attacked by engines of our own.

A file is released clean, or not at all. `EXPECTED` says which it is today, so that progress shows as a diff.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from pipelines.line import Outcome
from redact.model.errors import RedactError
from redact.model.passage import Passage
from redact.model.span import Span
from redact.wire.canonical import sha256
from tests.leaks.attacks import attacked, fold, in_bytes, text_of
from tests.leaks.channels import fonts, paper
from tests.leaks.channels.catalogue import ALL
from tests.leaks.channels.registry import NAMED, SECRET, Box, Channel
from tests.leaks.conftest import line_over

EXPECTED: dict[str, str] = {
    # text
    "box_edge_through_name": "released",
    "clipped_text": "released",
    "cropbox_offset": "released",
    "cropped_out_text": "released",
    "double_printed": "released",
    "invisible_tr3": "released",
    "kerning_split": "released",
    "letter_spaced": "released",
    "line_broken": "released",
    "line_through_name": "released",
    "mirrored_text": "released",
    "ocr_layer_over_scan": "released, after a look",
    "ocr_misread_over_scan": "released, after a look",
    "offpage_text": "released",
    "one_bt_per_letter": "released",
    "quote_operators": "refused",
    "rotated_page": "released",
    "rotated_page_cropped": "released",
    "rotated_text_45": "refused",
    "rtl_visual_order": "released",
    "scrambled_order": "released",
    "split_over_content_streams": "released",
    "text_behind_image": "released, after a look",
    "text_tiny": "released",
    "text_under_black_box": "released",
    "unbalanced_q": "released",
    "user_unit": "released",
    "vertical_text": "released",
    "visible_text": "released",
    "white_text": "released",
    "zero_scale_text": "refused",
    # fonts
    "charset_lists_name": "refused",
    "font_name": "refused",
    "fullwidth_letters": "released",
    "glyph_names": "refused",
    "image_in_type3_glyph": "leaks",
    "no_tounicode": "released, after a look",
    "subset_glyph_set": "released",
    "subset_glyph_set_in_use": "leaks",
    "tounicode_whole_name": "refused",
    "type3_charproc_text": "refused",
    "type3_letters_unmapped": "leaks",
    "type3_unused_glyph": "refused",
    "type3_word_glyph": "leaks",
    "type3_word_glyph_mapped": "released",
    "width_leak_tj": "released",
    "wrong_tounicode": "released",
    # graphics
    "form_metadata_pieceinfo": "refused",
    "form_nested_scaled": "released",
    "form_private_keys": "refused",
    "form_shared_two_pages": "released",
    "form_unused_resource": "released",
    "postscript_xobject": "released, after a look",
    "softmask_group_text": "refused",
    "text_as_clip": "released",
    "tiling_pattern_text": "refused",
    "vector_as_clip": "leaks",
    "vector_in_form": "released",
    "vector_in_pattern": "released",
    "vector_in_softmask": "leaks",
    "vector_outline_text": "released",
    "vector_strokes": "released",
    "vector_two_boxes": "released",
    # images
    "image_alternates": "released, after a look",
    "image_cropped_by_clip": "leaks",
    "image_in_pattern": "refused, after a look",
    "image_in_softmask_group": "refused, after a look",
    "image_kept_by_other_reference": "released, after a look",
    "image_off_page": "leaks",
    "image_shared_two_pages": "waits",
    "image_shown_tiny": "leaks",
    "image_smask_of_photograph": "leaks",
    "image_trailing_samples": "leaks",
    "image_under_white_box": "leaks",
    "image_unused_resource": "released",
    "image_xmp": "refused, after a look",
    "jbig2_globals": "refused, after a look",
    "jpeg_comment": "refused, after a look",
    "jpeg_exif": "refused, after a look",
    "jpeg_trailing_bytes": "refused, after a look",
    "raster_half_box": "leaks",
    "raster_inline": "released, after a look",
    "raster_smask_only": "released, after a look",
    "raster_stencil_mask": "released, after a look",
    "raster_text": "released, after a look",
    "raster_text_rotated_ctm": "released, after a look",
    "raster_text_turned": "released, after a look",
    "thumbnail": "released",
    # layers
    "ocg_hidden": "released",
    "ocg_hidden_form": "released",
    "ocg_hidden_image": "released, after a look",
    "ocg_name": "released",
    # structure
    "bdc_actualtext_elsewhere": "released",
    "mp_dp_operands": "released",
    "resource_names": "refused",
    "separation_name": "refused",
    "struct_actualtext_linked": "released",
    "struct_rolemap_idtree": "released",
    "struct_table_summary": "released",
    # annotations
    "annot_freetext_away": "released",
    "annot_hidden": "released",
    "annot_highlight_contents": "released",
    "annot_ink_signature_boxed": "released",
    "annot_note": "released",
    "annot_redact_overlay": "released",
    "annot_reply": "released",
    "annot_rollover_appearance": "released",
    "annot_stamp_boxed": "released",
    "annot_watermark": "released",
    "link_launch_gotor": "released",
    "link_mailto": "released",
    # fields
    "dss_certificates": "released",
    "field_calculation_script": "released",
    "field_choice_options": "released",
    "field_default_value": "released",
    "field_names_tooltips": "released",
    "field_stream_value": "released",
    "field_value": "released",
    "field_value_boxed": "released",
    "xfa_packet": "released",
    # documents
    "alternate_presentations": "released",
    "article_threads": "released",
    "associated_file": "released",
    "bookmark_title": "released",
    "doc_info": "released",
    "dpart_metadata": "released",
    "embedded_file": "released",
    "file_attachment_annotation": "released",
    "file_name_title": "released",
    "icc_profile_description": "refused",
    "javascript": "released",
    "javascript_in_rendition": "released",
    "movie_sound": "released",
    "named_dests": "released",
    "output_intent": "released",
    "page_labels": "released",
    "page_tree_extras": "released",
    "piece_info": "released",
    "portfolio": "released",
    "spider_info": "released",
    "xmp_document": "released",
    "xmp_no_type": "refused",
    "xmp_page": "released",
    # files
    "after_eof": "released",
    "before_header": "released",
    "encrypted_input": "failed: PasswordNeeded",
    "encrypted_owner_only": "released",
    "file_comments": "released",
    "incremental_update": "released",
    "lazy_repair": "released, after a look",
    "linearized_with_hints": "released",
    "object_streams": "refused",
    "stream_slack": "released",
    "two_pages_one_stream": "released",
    "unreferenced_object": "released",
    "utf16_hex_escape_strings": "refused",
}

LEAKS: dict[str, str] = {
    "type3_word_glyph": "a glyph without a meaning is read as its code, and is no fact: pdf.reading",
    "type3_letters_unmapped": "the same, letter by letter",
    "image_in_type3_glyph": "pictures that a glyph draws are no fact: pdf.reading, verify.drawing",
    "subset_glyph_set_in_use": "fonts are not subset anew: their maps still list what was removed, in its order",
    "vector_as_clip": "paths that clip are not removed, and no check looks at paths: pdf.burn, verify",
    "vector_in_softmask": "a soft mask's content stays when what it masks is removed: apply.sanitising",
    "raster_half_box": "a mark does not grow to the ink of the picture under it: pdf.burn",
    "image_shown_tiny": "a picture of many pixels on little paper is no fact: extract.facts.PICTURE_SHARE",
    "image_smask_of_photograph": "the same, of a mask",
    "image_cropped_by_clip": "what lies beside a clip stays in the picture, where no reviewer sees it",
    "image_off_page": "a picture off the page stays, where no reviewer sees it",
    "image_under_white_box": "a picture under a drawing stays, where no reviewer sees it",
    "image_trailing_samples": "an image's bytes behind its last row stay, and no check reads them: verify.haystack",
}
"""What is published with the secret today, and why."""

LOCKED = {"encrypted_input"}
"""What no attack can open without the password."""


class Reviewer:
    """Marks the secret wherever it can be read, however it is spaced or broken, and what stands where it is drawn."""

    def __init__(self, channel: Channel) -> None:
        between = "[ \n\u00ad-]*"
        terms = (channel.secret, channel.secret[::-1], *channel.reads_as)
        self._terms = re.compile("|".join(between.join(map(re.escape, text)) for text in terms), re.IGNORECASE)
        self.digest = f"reviewer of {channel.name}"

    def detect(self, passages: Sequence[Passage]) -> list[list[Span]]:
        return [
            [Span(m.start(), m.end(), "PERSON", 0.9, "test.secret") for m in self._terms.finditer(p.text)]
            for p in passages
        ]


def through_the_line(channel: Channel, folder: Path) -> tuple[str, Outcome | None]:
    """What became of a channel's file, in words."""
    with line_over(folder, Reviewer(channel)) as take:
        try:
            outcome = take(channel.make())
        except RedactError as error:
            return f"failed: {type(error).__name__}", None
    facts = outcome.flagged.facts
    if facts and not channel.accepted:
        return "waits", outcome
    how = ", after a look" if facts else ""
    if outcome.entry is not None:
        return f"released{how}", outcome
    return f"{'refused' if outcome.refused else 'waits'}{how}", outcome


def what_leaks(channel: Channel, folder: Path, outcome: Outcome) -> list[str]:
    """What the attacks get out of everything that was published."""
    found: list[str] = []
    marks: list[tuple[int, Box]] = []
    if outcome.entry is not None:
        marks = [(mark.page, box.as_tuple()) for mark in outcome.entry.marks for box in mark.boxes]
    for path in sorted(folder.glob("released/**/*")):
        if path.suffix == ".pdf":
            found += attacked(path.read_bytes(), channel, marks, channel.make())
        elif path.is_file():
            found += in_bytes(path.read_bytes(), channel)
    return found


def test_the_table_names_every_channel() -> None:
    assert sorted(EXPECTED) == sorted(channel.name for channel in ALL)


@pytest.mark.parametrize("channel", ALL, ids=lambda c: c.name)
def test_a_channel_is_made_alike_each_time(channel: Channel) -> None:
    assert sha256(channel.make()) == sha256(channel.make())


def lost_words(channel: Channel, folder: Path) -> list[str]:
    """What was to stay and can't be read any more."""
    text = text_of((folder / "released" / "letter.pdf").read_bytes())
    return [kept for kept in channel.kept if fold(kept) not in text]


def _param(channel: Channel) -> pytest.ParameterSet:
    reason = LEAKS.get(channel.name)
    marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason)] if reason else []
    return pytest.param(channel, id=channel.name, marks=marks)


@pytest.mark.parametrize("channel", [_param(channel) for channel in ALL])
def test_a_channel_is_closed(channel: Channel, tmp_path: Path) -> None:
    how, outcome = through_the_line(channel, tmp_path)

    if outcome is not None and how.startswith("released"):
        assert not what_leaks(channel, tmp_path, outcome)
        assert not lost_words(channel, tmp_path)
    elif how != "waits":
        assert not list(tmp_path.glob("released/**/*"))
    assert EXPECTED[channel.name] in {how, "leaks"}


def test_the_attacks_find_each_secret_in_its_channel(monkeypatch: pytest.MonkeyPatch) -> None:
    """With no name on the page but the channel's own: an attack that finds nothing there proves nothing later."""
    nobody = NAMED.replace(SECRET, "Nobody")
    monkeypatch.setattr(paper, "NAMED", nobody)
    monkeypatch.setattr(fonts, "NAMED", nobody)

    blind = [c.name for c in ALL if c.name not in LOCKED and not attacked(c.make(), c, (), c.make())]

    assert not blind
