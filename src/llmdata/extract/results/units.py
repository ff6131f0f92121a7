"""What a score is counted in where no unit stands beside it: tests of right answers count them in percent.

`GPT-9 gets 71.6 on MMLU` is 71.6 %; an index, an exam, a rating and a rank in a board count points, and so
does whatever the sentence counts so.
"""

from __future__ import annotations

from llmdata.extract.observation import Cell
from llmdata.grammar.counts import Count
from llmdata.lazily import lazily
from llmdata.mentions import Entity
from llmdata.mentions.own_rankings import PRIVATE

# Marks out of ten, and how many problems of few were solved, are no shares.
_TEN, _FEW, _MOST = 10, 15, 100
# Whose tests are judged, compared or timed, and not marked right or wrong.
_JUDGED = frozenset(
    {"writing", "drawing", "generation", "speech", "audio", "translation", "hardware"}
)
_COUNTS_POINTS = lazily(r"(?i:\b(?:index|arena(?!-hard)|elo|horizon|bleu|perplexity)\b|考试?$)")
_EXAM = lazily(r"(?i:\bexam(?:ination)?s?\b|\bgaokao\b|\b[LM]?SAT\b)")
_POINTS = lazily(r"\d\s*分(?![钟之])|(?i:\d\s+points?\b)")


def unit_cell(count: Count, test: Entity, words: str = "") -> Cell:
    """The unit of a score in a test, told in a sentence of these words.

    A row has value, unit and comparator together or not at all.
    """
    if count.unit is None:
        unit = "percent" if is_share(float(count.value), test, words) else "point"
        return Cell(unit, "derived", count.start, count.end)
    return Cell(count.unit, "stated", *(count.unit_span or (count.start, count.end)))


def is_share(value: float, test: Entity, words: str = "") -> bool:
    """Whether a bare number is how many in a hundred a test's answers were right."""
    if test.kind != "benchmark" or test.id.startswith(PRIVATE) or test.domain in _JUDGED:
        return False
    if not _TEN < value <= _MOST or (value.is_integer() and value <= _FEW):
        return False
    if _COUNTS_POINTS.search(test.name):
        return False
    if test.domain == "general" and _EXAM.search(test.name):
        return False
    return _POINTS.search(words) is None
