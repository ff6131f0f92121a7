"""Bare numbers in brackets that are days of the month beside which they stand: `| Jan | A (20), B (31) |`.

So a number alone counts anything: votes, billions, papers. It is a day in a list or a table that
is set by months, where the head says so (`Models (day)`) or the numbers do: each is one that a month
has, some are no months, and those behind one month count upwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from llmdata.grammar.dates import SAME_MONTH, DateWords
from llmdata.layout import Block, Layout
from llmdata.lazily import lazily

_MONTH = lazily(
    r"[\s*_]*(?:(?:19|20)\d\d\s*年?\s*)?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?![A-Za-z])|(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月)(?!\s*\d)[\s*_]*(?:(?:19|20)\d\d[\s*_]*)?"
)
_NUMBER = lazily(r"(?<=\w)[*_]{0,2}\s?[(（](\d{1,2})[)）]")
_SAYS_DAY = lazily(r"(?i:\b(?:days?|dates?)\b)|日")
_FEWEST = 3
_MONTHS, _DAYS = 12, 31
_Span = tuple[int, int]


def bracketed_days(layout: Layout) -> Iterator[tuple[int, DateWords]]:
    """The days in brackets of each block that has any, with the block's index."""
    for says, blocks in _groups(layout):
        found = [(index, _numbers(layout, span)) for index, span in blocks]
        numbers = [number for _, numbers in found for number in numbers]
        if numbers and _are_days([[int(n[1]) for n in of] for _, of in found], says=says):
            for index, of in found:
                for n in of:
                    yield index, DateWords(*n.span(1), day=int(n[1]), relative=SAME_MONTH)


def _groups(layout: Layout) -> Iterator[tuple[bool, list[tuple[int, _Span]]]]:
    """Tables and lists that are set by months: whether they say that they have days, and the spans
    that are of one month, with the index of their block."""
    lists: dict[int, list[tuple[int, _Span]]] = {}
    rows: list[tuple[int, _Span]] = []
    says, columns = False, [False]
    for index, block in enumerate(layout.blocks):
        if block.kind == "row" and block.head:
            yield says, rows
            says = any(_SAYS_DAY.search(layout.visible, *cell) for cell in block.cells)
            rows, columns = [], [_is_month(layout, cell) for cell in block.cells]
        elif block.kind == "row":
            rows += _of_row(layout, index, block, columns)
        elif block.list_id is not None and _MONTH.match(layout.visible, block.start):
            lists.setdefault(block.list_id, []).append((index, (block.start, block.end)))
    yield says, rows
    for items in lists.values():
        yield False, items


def _of_row(
    layout: Layout, index: int, row: Block, columns: Sequence[bool]
) -> Iterator[tuple[int, _Span]]:
    """The cells of a row that are of one month: below its name, or all beside it."""
    if any(columns):
        of_months = zip(row.cells, columns, strict=False)
        yield from ((index, cell) for cell, is_month in of_months if is_month)
    elif row.cells and _is_month(layout, row.cells[0]):
        yield from ((index, cell) for cell in row.cells[1:])


def _is_month(layout: Layout, cell: _Span) -> bool:
    return _MONTH.fullmatch(layout.visible, *cell) is not None


def _numbers(layout: Layout, span: _Span) -> list[re.Match[str]]:
    return list(_NUMBER.finditer(layout.visible, *span))


def _are_days(numbers: list[list[int]], *, says: bool) -> bool:
    """Whether the numbers of each month are its days."""
    together = [number for of in numbers for number in of]
    if not all(1 <= number <= _DAYS for number in together):
        return False
    ordered = all(of == sorted(of) for of in numbers)
    return says or (ordered and len(together) >= _FEWEST and max(together) > _MONTHS)
