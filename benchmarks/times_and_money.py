"""Which dates and sums the review tells: a list made by hand, and how finds are held against it.

`times-and-money.tsv` has a line for each: the line of the review, the words, and what they mean:
`FIRST/LAST` day, or a sum. A vague part of a year (`年初`) is marked `~`: any stretch inside the
one that the list gives is right. Words marked `?` (a title, `现在`) may be read as a date or not.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from benchmarks.scoring import Score
from llmdata.source import Document

LIST = Path(__file__).with_name("times-and-money.tsv")
_ADDRESS = re.compile(r"(?<=\]\()[^)]*(?=\))")


@dataclass(frozen=True, slots=True)
class Time:
    """The days `first` to `last`, as `text[start:end]` tells them."""

    start: int
    end: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount of money, as `text[start:end]` tells it."""

    start: int
    end: int
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Listed:
    """Words of the list: where they stand in the review, and what they mean."""

    start: int
    end: int
    meaning: str

    @property
    def is_sum(self) -> bool:
        return self.meaning != "?" and "/" not in self.meaning

    def tells(self, find: Time | Sum) -> bool:
        """Whether a find overlaps these words and understands them."""
        if find.start >= self.end or find.end <= self.start:
            return False
        if isinstance(find, Sum):
            return self.is_sum and find.amount == Decimal(self.meaning)
        if self.is_sum or self.meaning == "?":
            return self.meaning == "?"
        days = self.meaning.removeprefix("~").split("/")
        first, last = map(date.fromisoformat, days)
        if self.meaning.startswith("~"):
            return first <= find.first <= find.last <= last
        return (find.first, find.last) == (first, last)


def score_times(review: Document, found: Iterable[Time]) -> Score:
    """The dates that were found in the review."""
    return _score([words for words in listed(review) if not words.is_sum], review, found)


def score_money(review: Document, found: Iterable[Sum]) -> Score:
    """The sums that were found in the review."""
    return _score([words for words in listed(review) if words.is_sum], review, found)


def _score(wanted: list[Listed], review: Document, found: Iterable[Time | Sum]) -> Score:
    right = extra = 0
    for find in _in_prose(review, found):
        words = next((words for words in wanted if words.tells(find)), None)
        if words is None:
            extra += 1
        else:
            wanted.remove(words)
            right += words.meaning != "?"
    return Score(right, sum(words.meaning != "?" for words in wanted), extra)


def _in_prose(review: Document, found: Iterable[Time | Sum]) -> Iterator[Time | Sum]:
    """Finds outside the front matter and the addresses of links."""
    addresses = [match.span() for match in _ADDRESS.finditer(review.text)]
    for find in found:
        inside = any(start <= find.start < end for start, end in addresses)
        if find.start >= review.body_start and not inside:
            yield find


@cache
def _rows() -> tuple[tuple[int, str, str], ...]:
    rows = (line.split("\t") for line in LIST.read_text(encoding="utf-8").splitlines()[1:])
    return tuple((int(line), words, meaning) for line, words, meaning in rows)


def listed(review: Document) -> list[Listed]:
    """The list, with the places of its words in the review; ValueError where one is not there."""
    begins = [0, *(match.end() for match in re.finditer("\n", review.text))]
    found: list[Listed] = []
    for line, words, meaning in _rows():
        # The rows of a line stand in the order of their words.
        begin = max(begins[line - 1], found[-1].end if found else 0)
        start = review.text.index(words, begin, begins[line])
        found.append(Listed(start, start + len(words), meaning))
    return found
