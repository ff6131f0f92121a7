"""Every span reproduces its text, counted in code points."""

import pytest

from llmdata.check import check
from llmdata.errors import ValidationError

SOURCE = "2025-small-review.zh"
STAGE = {"table_name": "releases", "row_id": "openai/gpt-5/release", "column_name": "stage"}


def test_evidence_that_does_not_stand_there(change, message):
    change("evidence", STAGE, exact="推出")
    text = message()
    assert text.startswith("evidence, row releases openai/gpt-5/release stage ")
    assert 'column exact: "推出" must be what stands at 16 to 18' in text
    assert '"发布"' in text


def test_a_mention_that_does_not_stand_there(change, message):
    change("mentions", {"entity_id": "openai/gpt-5"}, exact="GPT-6")
    assert 'column exact: "GPT-6" must be what stands at' in message()


def test_a_span_shifted_by_one(tables, change, message):
    (row,) = tables["mentions"].filter(entity_id="openai").to_dicts()
    shifted = {name: row[name] + 1 for name in ("char_start", "char_end")}
    change("mentions", {"entity_id": "openai"}, **shifted)
    assert 'exact: "OpenAI" must be what stands at' in message()


def test_the_source_has_changed_since_it_was_read(tables, texts):
    with pytest.raises(ValidationError, match="must be what stands at"):
        check(tables, {SOURCE: texts[SOURCE].replace("GPT-5", "GPT-6")})
    with pytest.raises(ValidationError, match=r"column n_chars: .* the length of the text"):
        check(tables, {SOURCE: texts[SOURCE] + "\n"})


def test_a_source_without_text(tables):
    with pytest.raises(ValidationError, match="must be a source read"):
        check(tables, {})


def test_offsets_count_code_points(tables, change, texts):
    """An emoji before the span moves it by one, not by the two of UTF-16 or the four of UTF-8."""
    text = texts[SOURCE].replace("# 2025", "# 🦙2025", 1)
    moved = ("char_start", "char_end")
    for name, spans in (
        ("mentions", moved),
        ("evidence", (*moved, "sentence_start", "sentence_end")),
    ):
        tables[name] = tables[name].with_columns(tables[name].select(spans) + 1)
    tables["sections"] = tables["sections"].with_columns(
        char_end=tables["sections"]["char_end"] + 1,
        char_start=tables["sections"]["char_start"] + (tables["sections"]["ordinal"] > 1),
    )
    change("sources", {"source_id": SOURCE}, n_chars=len(text))
    check(tables, {SOURCE: text})
