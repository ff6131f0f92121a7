"""Sentences that tell a release, a place or a score, and just these.

`told/en.tsv` and `told/zh.tsv` hold one a line, with its rows behind it as `every_row` writes them.
Each is read as a document of its own. What denies, doubts or speaks of other news in a sentence is
most often about something else than its step: a guard must leave these sentences alone.
"""

from pathlib import Path

import pytest

SENTENCES = [
    line.split("\t")
    for language in ("en", "zh")
    for line in (Path(__file__).parent / "told" / f"{language}.tsv").read_text("utf-8").splitlines()
]
SIZE = 25  # of a test: many of them cost little, one for each would


@pytest.mark.parametrize("first", range(0, len(SENTENCES), SIZE))
def test_a_sentence_tells_its_rows(every_row, first):
    sentences = SENTENCES[first : first + SIZE]
    told = {text: every_row(text) for text, *_ in sentences}
    assert told == {text: set(rows) for text, *rows in sentences}
