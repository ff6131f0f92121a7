"""Bare numbers that are days of the month beside which they stand.

`| Jan | A (20), B (31) |`, `| Jan | 20: A, 31: B |`, `| Jan | 20 | A |`. A number alone counts
anything: votes, billions, papers. It is a day in a list or a table that is set by months, where the
head says so (`Models (day)`) or the numbers do: each is one that a month has, some are no months,
and those beside one month count upwards.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from llmdata.grammar.dates import SAME_MONTH, DateWords
from llmdata.layout import Block, Layout
from llmdata.lazily import lazily

_NAMES = "Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec"
_MONTH = lazily(
    rf"[\s*_]*(?:(?:19|20)\d\d\s*年?\s*)?(?:(?:(?:{_NAMES})[a-z]{{0,6}}|(?:{_NAMES.upper()})[A-Z]{{0,6}})\.?(?![A-Za-z])|(?:\d{{1,2}}|[一二三四五六七八九十]{{1,2}})\s*月)"
    r"(?!\s*\d{1,2}\s*[日号])(?:[\s*_]*(?:19|20)\d\d)?[\s*_]*(?P<sign>[:：–—-]*)"
)
# Whose month it is: `Qwen's September: A (11), B (22), C (23)`.
_OWNER = lazily(r"[\s*_]*[A-Z][\w.\-]*['’]s\s+(?=[A-Z])")
_NUMBERED = lazily(r"[\s*_]*(?:0?[1-9]|1[0-2])[\s*_]*")
_MONTH_HEAD = lazily(r"\W*(?:(?i:mon(?:ths?)?\.?)|月份?)\W*")
_DAY_HEAD = lazily(r"\W*(?:(?i:days?|d\.?)|日期?|日子|号)\W*")
_SAYS_DAY = lazily(r"(?i:\b(?:days?|dates?)\b)|日")
_SAYS_NUMBERS = lazily(r"(?i:\b(?:brackets?|parenthes[ie]s|numbers?|figures?|digits?)\b)|括号|数字")
# Behind a name, before it, and alone in a cell.
_IN_BRACKETS = lazily(r"(?<=\w)[*_]{0,2}\s?[(（](?P<n>\d{1,2})[)）]")
_LEADING = lazily(r"[\s*_]*(?P<n>\d{1,2})(?:\s*[:：.–—-]+|(?=\s))[\s*_]*(?=[^\W\d])")
_TRAILING = lazily(
    r"\w[*_]{0,2}\s*(?:[:：–—-]\s*|\s(?=\d{1,2}[snrt]))(?P<n>\d{1,2})(?:st|nd|rd|th)?[\s*_.]*\Z"
)
_ALONE = lazily(r"[\s*_]*(?P<n>\d{1,2})(?:st|nd|rd|th|日|号|\.)?[\s*_]*")
_PART = lazily(r"[^,，、;；\n·]+")
_FEWEST, _MANY = 3, 6  # numbers that are days if one is no month, and if all could be months
_MONTHS, _DAYS = 12, 31
_Span = tuple[int, int]


@dataclass(slots=True)
class _Group:
    """A table, or a list or paragraphs, set by months: its spans that are of one month, each with
    what tells the month and the index of its block, and the cells of its column of days."""

    says: bool = False  # whether it says that it has days
    spans: list[tuple[int, int, _Span]] = field(default_factory=list)
    days: list[tuple[int, _Span]] = field(default_factory=list)


def days_of_months(layout: Layout) -> Iterator[tuple[int, DateWords]]:
    """The bare days of each block that has any, with the block's index."""
    for group in (*_tables(layout), *_lists(layout).values()):
        for index, span in _days(layout.visible, group):
            day = int(layout.visible[slice(*span)])
            yield index, DateWords(*span, day=day, relative=SAME_MONTH)


def _days(text: str, group: _Group) -> Iterator[tuple[int, _Span]]:
    if group.days:
        alone = [(index, _ALONE.fullmatch(text, *cell)) for index, cell in group.days]
        found = [(index, match.span("n")) for index, match in alone if match is not None]
        if all(1 <= int(text[slice(*span)]) <= _DAYS for _, span in found):
            yield from found
        return
    for numbers in (_in_brackets, _leading, _trailing):
        of_months: dict[int, list[int]] = {}
        spans: list[tuple[int, _Span]] = []
        for month, index, span in group.spans:
            for number in numbers(text, span):
                of_months.setdefault(month, []).append(int(text[slice(*number)]))
                spans.append((index, number))
        if _are_days(list(of_months.values()), says=group.says):
            yield from spans
            return


def _in_brackets(text: str, span: _Span) -> list[_Span]:
    return [match.span("n") for match in _IN_BRACKETS.finditer(text, *span)]


def _leading(text: str, span: _Span) -> list[_Span]:
    """The numbers that the parts of a span begin with; none where one part begins otherwise."""
    return _of_parts(text, span, lambda part: _LEADING.match(text, *part))


def _trailing(text: str, span: _Span) -> list[_Span]:
    """The numbers that the parts of a span end with, as days do: `A: 4, B: 14`, `A 4th, B 14th`."""
    return _of_parts(text, span, lambda part: _TRAILING.search(text, *part))


def _of_parts(text: str, span: _Span, read: Callable[[_Span], re.Match[str] | None]) -> list[_Span]:
    parts = [part.span() for part in _PART.finditer(text, *span) if part[0].strip(" *_—–-")]
    found = [match.span("n") for part in parts if (match := read(part)) is not None]
    return found if len(found) == len(parts) else []


def _tables(layout: Layout) -> Iterator[_Group]:
    text, heading = layout.visible, False
    table, columns, numbered = _Group(), [False], False
    days: int | None = None
    dated = False  # whether a month stands above the column of days
    for index, block in enumerate(layout.blocks):
        if block.kind == "heading":
            heading = _is_month(layout, (block.start, block.end))
        if block.kind == "row" and block.head:
            yield table
            says = any(_SAYS_DAY.search(text, *cell) for cell in block.cells)
            says = says or (index > 0 and _is_note(text, layout.blocks[index - 1]))
            table, columns = _Group(says), [_is_month(layout, cell) for cell in block.cells]
            numbered = _MONTH_HEAD.fullmatch(text, *block.cells[0]) is not None
            places = [i for i, cell in enumerate(block.cells) if _DAY_HEAD.fullmatch(text, *cell)]
            days = places[0] if len(places) == 1 and not any(columns) else None
            dated = heading or days != 0
        elif block.kind == "row" and block.cells:
            cells = list(_of_row(layout, block, columns, numbered=numbered))
            table.spans += [(cell[0] if any(columns) else index, index, cell) for cell in cells]
            dated = dated or _is_month(layout, block.cells[0])
            if days is not None and dated and days < len(block.cells):
                table.days.append((index, block.cells[days]))
        elif block.kind != "row":
            after = index > 0 and layout.blocks[index - 1].kind == "row"
            table.says = table.says or (after and _is_note(text, block))
    yield table


def _is_note(text: str, block: Block) -> bool:
    """Whether a line beside a table says what its numbers are: `Days in brackets.`"""
    if block.kind == "row":
        return False
    span = block.start, block.end
    return (
        _SAYS_DAY.search(text, *span) is not None and _SAYS_NUMBERS.search(text, *span) is not None
    )


def _of_row(
    layout: Layout, row: Block, columns: Sequence[bool], *, numbered: bool
) -> Iterator[_Span]:
    """The cells of a row that are of one month: below its name, or all beside it."""
    if any(columns):
        yield from (cell for cell, month in zip(row.cells, columns, strict=False) if month)
        return
    counted = numbered and _NUMBERED.fullmatch(layout.visible, *row.cells[0])
    if counted or _is_month(layout, row.cells[0]):
        yield from row.cells[1:]


def _lists(layout: Layout) -> dict[tuple[str, int | None], _Group]:
    """The items and paragraphs that begin with a month, or stand below one, by what they are among."""
    groups: dict[tuple[str, int | None], _Group] = {}
    for index, block in enumerate(layout.blocks):
        if block.kind not in ("item", "paragraph"):
            continue
        key: tuple[str, int | None] = ("", None)
        month, start = index, block.start
        owner = _OWNER.match(layout.visible, block.start, block.end)
        own = _MONTH.match(layout.visible, owner.end() if owner else block.start)
        above = next(layout.leads(index), block.heading) if block.list_id is not None else None
        if own is not None and own.end() <= block.end:
            start = own.end()
            key = (block.kind, block.section if block.list_id is None else block.list_id)
        elif above is not None and _is_month(layout, _words(layout, above)):
            upper = layout.blocks[above]
            key, month = ("below", upper.list_id or -upper.level), above
        if key[0]:
            span = (month, index, (start, block.end))
            groups.setdefault(key, _Group()).spans.append(span)
    return groups


def _words(layout: Layout, number: int) -> _Span:
    return layout.blocks[number].start, layout.blocks[number].end


def _is_month(layout: Layout, cell: _Span) -> bool:
    return _MONTH.fullmatch(layout.visible, *cell) is not None


def _are_days(numbers: list[list[int]], *, says: bool) -> bool:
    """Whether the numbers of each month are its days."""
    together = [number for of in numbers for number in of]
    if not together or not all(1 <= number <= _DAYS for number in together):
        return False
    ordered = all(of == sorted(of) for of in numbers)
    enough = len(together) >= (_FEWEST if max(together) > _MONTHS else _MANY)
    return says or (ordered and enough)
