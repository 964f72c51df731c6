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
    "ocr_layer_over_scan": "released",
    "ocr_misread_over_scan": "released",
    "offpage_text": "released",
    "one_bt_per_letter": "released",
    "quote_operators": "released",
    "rotated_page": "released",
    "rotated_page_cropped": "released",
    "rotated_text_45": "released",
    "rtl_visual_order": "released",
    "scrambled_order": "released",
    "split_over_content_streams": "released",
    "text_behind_image": "released",
    "text_tiny": "released",
    "text_under_black_box": "released",
    "unbalanced_q": "released",
    "user_unit": "released",
    "vertical_text": "released",
    "visible_text": "released",
    "white_text": "released",
    "zero_scale_text": "released",
    # fonts
    "charset_lists_name": "released",
    "font_name": "released",
    "fullwidth_letters": "released",
    "glyph_names": "released",
    "image_in_type3_glyph": "refused, after a look",
    "no_tounicode": "released",
    "subset_glyph_set": "released",
    "subset_glyph_set_in_use": "released",
    "tounicode_whole_name": "released",
    "type3_charproc_text": "released",
    "type3_letters_unmapped": "released",
    "type3_unused_glyph": "released, after a look",
    "type3_word_glyph": "released",
    "type3_word_glyph_mapped": "released",
    "width_leak_tj": "released",
    "wrong_tounicode": "released",
    # graphics
    "form_metadata_pieceinfo": "released",
    "form_nested_scaled": "released",
    "form_private_keys": "released",
    "form_shared_two_pages": "released",
    "form_unused_resource": "released",
    "postscript_xobject": "released, after a look",
    "softmask_group_text": "released",
    "text_as_clip": "released",
    "tiling_pattern_text": "released",
    "vector_as_clip": "released",
    "vector_in_form": "released",
    "vector_in_pattern": "released",
    "vector_in_softmask": "released",
    "vector_outline_text": "released",
    "vector_strokes": "released",
    "vector_two_boxes": "released",
    # images
    "image_alternates": "released",
    "image_cropped_by_clip": "released",
    "image_in_pattern": "released",
    "image_in_softmask_group": "released",
    "image_kept_by_other_reference": "released",
    "image_off_page": "released",
    "image_shared_two_pages": "released",
    "image_shown_tiny": "released",
    "image_smask_of_photograph": "released",
    "image_trailing_samples": "released",
    "image_under_white_box": "released",
    "image_unused_resource": "released",
    "image_xmp": "released",
    "jbig2_globals": "released",
    "jpeg_comment": "released",
    "jpeg_exif": "released",
    "jpeg_trailing_bytes": "released",
    "raster_half_box": "released",
    "raster_inline": "released",
    "raster_smask_only": "released",
    "raster_stencil_mask": "released",
    "raster_text": "released",
    "raster_text_rotated_ctm": "released",
    "raster_text_turned": "released",
    "thumbnail": "released",
    # layers
    "ocg_hidden": "released",
    "ocg_hidden_form": "released",
    "ocg_hidden_image": "released",
    "ocg_name": "released",
    # structure
    "bdc_actualtext_elsewhere": "released",
    "mp_dp_operands": "released",
    "resource_names": "released",
    "separation_name": "released",
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
    "icc_profile_description": "released",
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
    "xmp_no_type": "released",
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
    "object_streams": "released",
    "stream_slack": "released",
    "two_pages_one_stream": "released",
    "unreferenced_object": "released",
    "utf16_hex_escape_strings": "released",
}

LOCKED = {"encrypted_input"}
"""What no attack can open without the password."""


class Reviewer:
    """Marks the secret wherever it can be read, however it is spaced or broken, and what stands where it is drawn."""

    def __init__(self, channel: Channel) -> None:
        between = "[ \n\u00ad-]*"
        terms = (channel.secret, channel.secret[::-1], *channel.reads_as)
        self._terms = re.compile("|".join(between.join(map(re.escape, text)) for text in terms), re.IGNORECASE)
        self.digest = f"reviewer of {channel.name}"

    def detect(self, passages: Sequence[Passage], wanted: object = None) -> list[list[Span]]:
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


@pytest.mark.parametrize("channel", ALL, ids=lambda c: c.name)
def test_a_channel_is_closed(channel: Channel, tmp_path: Path) -> None:
    how, outcome = through_the_line(channel, tmp_path)

    if outcome is not None and how.startswith("released"):
        assert not what_leaks(channel, tmp_path, outcome)
        assert not lost_words(channel, tmp_path)
    elif how != "waits":
        assert not list(tmp_path.glob("released/**/*"))
    assert how == EXPECTED[channel.name]


def test_the_attacks_find_each_secret_in_its_channel(monkeypatch: pytest.MonkeyPatch) -> None:
    """With no name on the page but the channel's own: an attack that finds nothing there proves nothing later."""
    nobody = NAMED.replace(SECRET, "Nobody")
    monkeypatch.setattr(paper, "NAMED", nobody)
    monkeypatch.setattr(fonts, "NAMED", nobody)

    blind = [c.name for c in ALL if c.name not in LOCKED and not attacked(c.make(), c, (), c.make())]

    assert not blind
