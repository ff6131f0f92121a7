"""Bare numbers that are days of the month beside which they stand.

`| Jan | A (20), B (31) |`, `| Jan | 20: A, 31: B |`, `| Jan | 20 | A |`. A number alone counts
anything: votes, billions, papers. It is a day in a list or a table that is set by months, where the
head says so (`Models (day)`) or the numbers do: each is one that a month has, some are no months,
and those beside one month count upwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from llmdata.grammar.dates import SAME_MONTH, DateWords
from llmdata.layout import Block, Layout
from llmdata.lazily import lazily

_MONTH = lazily(
    r"[\s*_]*(?:(?:19|20)\d\d\s*年?\s*)?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?![A-Za-z])|(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月)(?!\s*\d)[\s*_]*(?:(?:19|20)\d\d[\s*_]*)?(?P<sign>[:：–—-]*)"
)
_NUMBERED = lazily(r"[\s*_]*(?:0?[1-9]|1[0-2])[\s*_]*")
_MONTH_HEAD = lazily(r"\W*(?:(?i:mon(?:ths?)?\.?)|月份?)\W*")
_DAY_HEAD = lazily(r"\W*(?:(?i:days?|d\.?)|日期?|日子|号)\W*")
_SAYS_DAY = lazily(r"(?i:\b(?:days?|dates?)\b)|日")
# Behind a name, before it, and alone in a cell.
_IN_BRACKETS = lazily(r"(?<=\w)[*_]{0,2}\s?[(（](?P<n>\d{1,2})[)）]")
_LEADING = lazily(r"[\s*_]*(?P<n>\d{1,2})(?:\s*[:：.–—-]+|(?=\s))[\s*_]*(?=[^\W\d])")
_ALONE = lazily(r"[\s*_]*(?P<n>\d{1,2})(?:st|nd|rd|th|日|号|\.)?[\s*_]*")
_PART = lazily(r"[^,，、;；\n·]+")
_FEWEST = 3
_MONTHS, _DAYS = 12, 31
_Span = tuple[int, int]


@dataclass(slots=True)
class _Group:
    """A table or a list that is set by months: the spans that are of one month, by block, and the
    cells of its column of days."""

    says: bool = False  # whether it says that it has days
    spans: list[tuple[int, _Span]] = field(default_factory=list)
    days: list[tuple[int, _Span]] = field(default_factory=list)


def days_of_months(layout: Layout) -> Iterator[tuple[int, DateWords]]:
    """The bare days of each block that has any, with the block's index."""
    for group in _groups(layout):
        for index, match in _days(layout.visible, group):
            yield index, DateWords(*match.span("n"), day=int(match["n"]), relative=SAME_MONTH)


def _days(text: str, group: _Group) -> Iterator[tuple[int, re.Match[str]]]:
    if group.days:
        alone = [(index, _ALONE.fullmatch(text, *cell)) for index, cell in group.days]
        found = [(index, [match]) for index, match in alone if match is not None]
        if _are_days([[int(n["n"]) for n in of] for _, of in found], says=True):
            yield from ((index, of[0]) for index, of in found)
        return
    for numbers in (_in_brackets, _leading):
        found = [(index, numbers(text, span)) for index, span in group.spans]
        if _are_days([[int(n["n"]) for n in of] for _, of in found], says=group.says):
            yield from ((index, n) for index, of in found for n in of)
            return


def _in_brackets(text: str, span: _Span) -> list[re.Match[str]]:
    return list(_IN_BRACKETS.finditer(text, *span))


def _leading(text: str, span: _Span) -> list[re.Match[str]]:
    """The numbers that the parts of a cell begin with; none where one part begins otherwise."""
    parts = [part.span() for part in _PART.finditer(text, *span) if part[0].strip(" *_—–-")]
    found = [match for part in parts if (match := _LEADING.match(text, *part)) is not None]
    return found if len(found) == len(parts) else []


def _groups(layout: Layout) -> Iterator[_Group]:
    lists: dict[int, _Group] = {}
    table, columns, head = _Group(), [False], (0, 0)
    days = None
    for index, block in enumerate(layout.blocks):
        if block.kind == "row" and block.head:
            yield table
            text = layout.visible
            says = any(_SAYS_DAY.search(text, *cell) for cell in block.cells)
            table, columns = _Group(says), [_is_month(layout, cell) for cell in block.cells]
            head = block.cells[0] if block.cells else (0, 0)
            places = [i for i, cell in enumerate(block.cells) if _DAY_HEAD.fullmatch(text, *cell)]
            days = places[0] if len(places) == 1 and places[0] else None
        elif block.kind == "row":
            spans = list(_of_row(layout, index, block, columns, head))
            table.spans += spans
            if days is not None and days < len(block.cells) and not any(columns):
                table.days.append((index, block.cells[days]))
        elif block.list_id is not None and (month := _MONTH.match(layout.visible, block.start)):
            group = lists.setdefault(block.list_id, _Group())
            group.spans.append((index, (min(month.end(), block.end), block.end)))
    yield table
    yield from lists.values()


def _of_row(
    layout: Layout, index: int, row: Block, columns: Sequence[bool], head: _Span
) -> Iterator[tuple[int, _Span]]:
    """The cells of a row that are of one month: below its name, or all beside it."""
    if any(columns):
        of_months = zip(row.cells, columns, strict=False)
        yield from ((index, cell) for cell, is_month in of_months if is_month)
    elif row.cells:
        numbered = _MONTH_HEAD.fullmatch(layout.visible, *head) and _NUMBERED.fullmatch(
            layout.visible, *row.cells[0]
        )
        if numbered or _is_month(layout, row.cells[0]):
            yield from ((index, cell) for cell in row.cells[1:])


def _is_month(layout: Layout, cell: _Span) -> bool:
    month = _MONTH.fullmatch(layout.visible, *cell)
    return month is not None and not month["sign"]


def _are_days(numbers: list[list[int]], *, says: bool) -> bool:
    """Whether the numbers of each month are its days."""
    together = [number for of in numbers for number in of]
    if not together or not all(1 <= number <= _DAYS for number in together):
        return False
    ordered = all(of == sorted(of) for of in numbers)
    return says or (ordered and len(together) >= _FEWEST and max(together) > _MONTHS)
