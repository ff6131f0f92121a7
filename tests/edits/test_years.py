"""The title tells the year of bare months; years that stand in the text tell their own."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.edits.facts import CLAIMS, ENTITIES, facts, same
from tests.edits.review import BODY, HEAD, TEXT, put
from tests.edits.strategies import examples

TITLE = "title: 2025 大语言模型年度回顾"
# In these paragraphs no year stands: their months are those of the year in the title.
BARE = {
    ("gpt-image-1-mini", "release"), ("gpt-image-1.5", "release"), ("Qwen-Image", "release"),
    ("Qwen-Image-Edit", "release"), ("Qwen-Image", "update"), ("Qwen-Image-Edit", "update"),
    ("Nano Banana Pro", "release"),
    ("Gemini 2.5 Flash Image", "preview"), ("Gemini 2.5 Flash Image", "release"),
    ("Codex Web", "release"), ("Codex Web", "rename"), ("Jules", "release"),
}  # fmt: skip


def later(rows, years, only=None):
    """Rows, whose last cell is a date, so many years later: all, or only some."""
    return {
        (*row[:-1], f"{int(row[-1][:4]) + years}{row[-1][4:]}")
        if row[-1] and (only is None or row[:2] in only)
        else row
        for row in rows
    }


@pytest.fixture
def built(tmp_path, review):
    """Reads a text as a build reads a file: title, years and all."""
    from llmdata import registry
    from llmdata.assemble import assemble
    from llmdata.check import check
    from llmdata.extract import extract
    from llmdata.source import read_all

    def build(text):
        file = tmp_path / "review.md"
        file.write_bytes(text.encode())
        (document,) = read_all([file])
        tables = assemble([extract(document, registry.load())], registry.load())
        check(tables, {document.source_id: document.text})
        return tables

    return build


@pytest.mark.parametrize(
    ("title", "years"),
    [
        ("title: 2026 大语言模型年度回顾", 1),
        ("title: 2023 大语言模型年度回顾", -2),
        ('title: "2026 年大语言模型回顾"', 1),
        ("title: 大语言模型的 2026", 1),
    ],
)
@pytest.mark.parametrize("form", ["{}", "\ufeff{}"])
def test_another_year_in_the_title(built, base, title, years, form):
    after = facts(built(form.format(put((TITLE, title)))), "releases")
    same({"releases": later(base["releases"], years, BARE)}, after)


def test_without_a_title_the_day_of_publication_tells_the_year(built, base):
    text = put((TITLE, "title: 大语言模型年度回顾"), text=TEXT)
    same(base, facts(built(text)))


@given(years=st.integers(-6, 8))
@examples(4)
def test_all_years_moved(told, base, years):
    """The same review of another year: every date moves by as much."""
    body = re.sub(r"20\d\d(?= 年)", lambda m: str(int(m[0]) + years), BODY)
    after = told(HEAD + body, year=2025 + years)
    moved = {table: later(base[table], years) for table in (*CLAIMS, "events", "terms")}
    same({**{table: base[table] for table in ENTITIES}, **moved}, after)
