"""The years of labels that go on from one another: `Nov 2022: A`, `Feb: B`, `Mar: C`; `2023`, `Mar: A`.

A timeline tells the year where it begins or turns, or on a line of its own, and leaves it out
below. Its labels go one way in time, onwards or back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from llmdata.grammar.dates import DateWords, find_dates
from llmdata.layout import Block, Layout
from llmdata.lazily import lazily

if TYPE_CHECKING:
    from llmdata.mentions.dating import DateMention

_OPENING = lazily(r"[\s*_【\[(（“\"]*(?:(?:In|On)\s+)?")
_REACH = 32  # characters of an entry in which its label begins and ends
_DISORDER = 2  # months by which a label lies before the last one and is but out of order
_FEWEST = 3  # labels that go on from one another
_Group = tuple[str, int]


def label_years(layout: Layout) -> dict[int, int]:
    """The year of each label that has none of its own, by where it begins."""
    groups: dict[_Group, list[DateWords]] = {}
    for group, start, end in _entries(layout):
        label = next(iter(find_dates(layout.visible, start, min(end, start + _REACH))), None)
        if label is None or label.month is None or label.relative or label.offset:
            continue
        if _OPENING.fullmatch(layout.visible, start, label.start):
            groups.setdefault(group, []).append(label)
    last = layout.document.covers_end
    years: dict[int, int] = {}
    for labels in groups.values():
        told = _years(labels)
        if told and (last is None or max(told) <= last.year):
            years |= {words.start: year for words, year in zip(labels, told, strict=True)}
    return years


def _entries(layout: Layout) -> Iterator[tuple[_Group, int, int]]:
    """The items of lists and the first cells of rows, with the list or table that they are of."""
    for index, block in enumerate(layout.blocks):
        if block.kind == "item" and block.list_id is not None:
            yield ("list", block.list_id), block.start, block.end
        elif block.kind == "row" and block.cells and not block.head:
            yield ("table", layout.first_row(index)), *block.cells[0]


def _years(labels: list[DateWords]) -> list[int]:
    """The years of some labels that go one way in time; none where they do not, or need none."""
    told = [label.year for label in labels]
    if len(labels) < _FEWEST or all(told) or not any(told):
        return []
    ways = [years for years in (_unrolled(labels, 1), _unrolled(labels, -1)) if years]
    return min(ways, key=lambda years: _span(labels, years), default=[])


def _span(labels: list[DateWords], years: list[int]) -> int:
    """The months from the first of some labels to the last."""
    first, last = labels[0].month or 0, labels[-1].month or 0
    return abs((years[-1] - years[0]) * 12 + last - first)


def _unrolled(labels: list[DateWords], way: int) -> list[int]:
    """The years of labels that go onwards (1) or back (-1) from the first that tells one; and before it."""
    first = next(place for place, label in enumerate(labels) if label.year is not None)
    years = [labels[first].year or 0]
    for before, label in pairwise(labels[first:]):
        step = ((label.month or 0) - (before.month or 0)) * way
        turns = step < 0
        if turns and label.year is None and step >= -_DISORDER:
            return []
        year = years[-1] + way * turns
        if label.year is not None and (label.year - year) * way < 0:
            return []  # it goes the other way
        years.append(label.year or year)
    for label, behind in pairwise(reversed(labels[: first + 1])):
        turns = ((behind.month or 0) - (label.month or 0)) * way > 0
        years.insert(0, years[0] - way * turns)
    return years


@dataclass(slots=True)
class StandingYear:
    """A year that stands on a line of its own, of which what stands below it is."""

    layout: Layout
    year: DateMention | None = None
    label: Block | None = None

    def above(self, block: Block) -> DateMention | None:
        """The year that a block stands below, in its list or among its paragraphs."""
        if self.label is None or block.kind not in ("item", "paragraph"):
            return None
        return self.year if self.label.list_id in (None, block.list_id) else None

    def learn(self, block: Block, dates: list[DateMention]) -> None:
        """A block has been read, and these are its dates."""
        if block.kind == "heading" or (self.label and self.label.section != block.section):
            self.year = self.label = None
        if block.kind not in ("item", "paragraph") or len(dates) != 1:
            return
        date, text = dates[0], self.layout.visible
        around = text[block.start : date.start] + text[date.end : block.end]
        if (
            date.value.precision == "year"
            and date.explicit_year
            and not around.strip(" *_:：()（）[]【】—–-")
        ):
            self.year, self.label = date, block
