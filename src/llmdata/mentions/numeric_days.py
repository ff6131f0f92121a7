"""Days in numbers alone at the heads of a list's items: `3/15: …`, `15.03. …`, `03-15 …`; months, too.

One such head could be a version or a fraction; several in a row that only make sense as days are
days. Which number is the month is for the list to say: by a number above twelve, by the order of
its items, or by how the document writes its other days (`March 15`, `15 March`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from llmdata.folding import HAN
from llmdata.grammar.dates import DateWords
from llmdata.layout import Block, Layout
from llmdata.lazily import lazily

Order = Literal["month first", "day first"]

HEAD = lazily(
    r"[\s*_(\[（·•・▪►▸→➤※\u2300-\u27bf\ufe0f\U0001f1e6-\U0001faff]{0,4}(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})"
    r"(?:(?P<last>(?P=sep))(?P<year>20\d\d|(?<=/)2\d)?)?(?![\d./-])(?=[\s*_:：，,、()\[\]（）|—–]|\Z)"
)
_FEWEST = 2
_MANY = 5  # items of a list in which one or the other may have no day, or not stand in its place
_MOST = 0.8
_MONTHS, _DAYS, _TWO_DIGITS, _CENTURY = 12, 31, 10, 2000
_MONTH_NAME = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_MONTH_FIRST = lazily(rf"\b{_MONTH_NAME} \d{{1,2}}(?!\d)")
_DAY_FIRST = lazily(rf"(?<!\d)\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH_NAME}")


def numeric_days(layout: Layout) -> dict[int, DateWords]:
    """The day at the head of each block, by the block's index, where its list is one of days."""
    lists: dict[int, list[tuple[int, Block]]] = {}
    for index, block in enumerate(layout.blocks):
        if block.kind == "item" and block.list_id is not None:
            lists.setdefault(block.list_id, []).append((index, block))
    found = dict([*_in_tables(layout), *_with_short_years(layout), *_weeks(layout)])
    for items in lists.values():
        heads = {
            index: head
            for index, block in items
            if (head := HEAD.match(layout.visible, block.start, block.end)) is not None
        }
        if len(heads) < max(_FEWEST, len(items) if len(heads) < _MANY else _MOST * len(items)):
            continue
        for sign in dict.fromkeys(head["sep"] for head in heads.values()):
            alike = {index: head for index, head in heads.items() if head["sep"] == sign}
            order = order_of(layout, list(alike.values()))
            if order is not None:
                found |= {index: words_of(head, order) for index, head in alike.items()}
    return found


# Over a column of days; one that is so called holds no versions.
_WHEN = lazily(
    r"\W*(?:(?i:dates?|when|day|released?(?:\s+(?:on|date))?|launch(?:ed)?)|日期|时间|日子|何时|(?:正式)?(?:发布|上线|推出|开源|首发|问世|发售|起售|开售|上架|面世|亮相|公测|内测|预览)(?:日期?|时间)?|正式版?)\W*"
)


def _in_tables(layout: Layout) -> Iterator[tuple[int, DateWords]]:
    """The days in the first column of each table that is headed as one of days."""
    text = layout.visible
    for number, row in enumerate(layout.blocks):
        if row.kind != "row" or not row.head:
            continue
        for column, head in enumerate(row.cells):
            if _MONTH_HEAD.fullmatch(text, *head):
                yield from _months(layout, number, column)
                break
            if not _WHEN.fullmatch(text, *head):
                continue
            heads = [HEAD.match(text, *cell) for cell in layout.below(number, column)]
            matches = [head for head in heads if head is not None]
            if len(matches) < max(_FEWEST, len(heads) / 2):
                continue
            fitting = [o for o in _orders(layout, matches) if _are_in_a_year(matches, o)]
            order = fitting[0] if len(fitting) == 1 else _habit(layout) if fitting else None
            if order is not None:
                yield from ((layout.block_at(m.start()), words_of(m, order)) for m in matches)
            break


# `23.11.30`, as Chinese writes the days of a list or a column: the year first, two digits each.
_SHORT_YEAR = lazily(
    r"[\s*_(\[（【'’]{0,4}(?P<year>2\d)(?P<sep>[./-])(?P<month>0[1-9]|1[0-2])(?P=sep)(?P<day>0[1-9]|[12]\d|3[01])(?![\d./-])"
)


def _with_short_years(layout: Layout) -> Iterator[tuple[int, DateWords]]:
    """Days with two digits for their year, in a cell of their own or at the head of an item."""
    if layout.document.language != "zh":
        return
    text = layout.visible
    found: dict[int, re.Match[str]] = {}
    for number, block in enumerate(layout.blocks):
        for span in block.cells if block.kind == "row" else [(block.start, block.end)]:
            match = _SHORT_YEAR.match(text, *span) if block.kind in ("row", "item") else None
            if match and (block.kind == "item" or not text[match.end() : span[1]].strip(" *_|")):
                found.setdefault(number, match)
    if len(found) >= _FEWEST:
        for number, match in found.items():
            month, day = int(match["month"]), int(match["day"])
            start, end = match.start("year"), match.end("day")
            yield (
                number,
                DateWords(start, end, year=2000 + int(match["year"]), month=month, day=day),
            )


# The first and the last day of the week that a Chinese heading is about: `第 32 周（8.4–8.10）`.
_DAY = r"(?:1[0-2]|0?[1-9])[./](?:3[01]|[12]\d|0?[1-9])"
_WEEK = lazily(
    rf"(?:[^\d\n]{{0,12}}(?:周[报刊]|[本这上]周|一周|周)|\W*第\s*(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})\s*[周期])?[^\d\n]{{0,8}}"
    rf"(?P<first>{_DAY})\s*(?:[–—~～至到-]|--)\s*(?P<last>{_DAY})(?![\d.])(?P<rest>[^\n]*)"
)


_OF_A_WEEK = lazily("周|第")


def _weeks(layout: Layout) -> Iterator[tuple[int, DateWords]]:
    """The days from one to another in numbers, of headings that hold little else."""
    for number, block in enumerate(layout.blocks):
        if block.kind != "heading":
            continue
        text = layout.visible[block.start : block.end]
        match = _WEEK.match(text)
        if match is None or HAN.search(layout.visible, block.start) is None:
            continue
        first, last = (re.split(r"[./]", match[name]) for name in ("first", "last"))
        days = [(int(month), int(day)) for month, day in (first, last)]
        versions = days[0][0] == days[1][0] and days[1][1] < _TWO_DIGITS
        if versions and not _OF_A_WEEK.search(text):
            continue
        if not days[0] < days[1] or any(map(str.isascii, match["rest"].replace(" ", "")[:1])):
            continue
        start, end = block.start + match.start("first"), block.start + match.end("last")
        until = DateWords(block.start + match.start("last"), end, month=days[1][0], day=days[1][1])
        yield number, DateWords(start, end, month=days[0][0], day=days[0][1], until=until)


_MONTH_HEAD = lazily(r"\W*(?:(?i:months?)|月份?)\W*")
_MONTH = lazily(r"[\s*_]*(0?[1-9]|1[0-2])[\s*_]*")


def _months(layout: Layout, number: int, column: int) -> Iterator[tuple[int, DateWords]]:
    """The months in a column that is headed so and counts them, one way in time: `1`, `2`, `12`."""
    cells = list(layout.below(number, column))
    found = [m for cell in cells if (m := _MONTH.fullmatch(layout.visible, *cell)) is not None]
    told = [int(m[1]) for m in found]
    filled = sum(layout.visible[slice(*cell)].strip() != "" for cell in cells)
    if (
        len(found) >= _FEWEST
        and len(found) == filled
        and told in (sorted(told), sorted(told)[::-1])
    ):
        for match, month in zip(found, told, strict=True):
            yield layout.block_at(match.start()), DateWords(*match.span(1), month=month)


def order_of(layout: Layout, heads: Sequence[re.Match[str]]) -> Order | None:
    """Which number is the month; None where the heads are no days, or either could be."""
    if len({(head["sep"], head["last"]) for head in heads}) > 1 or not are_days(heads):
        return None
    possible = [order for order in _orders(layout, heads) if _are_in_a_year(heads, order)]
    fitting = [order for order in possible if fits(heads, order)]
    if len(fitting) == 1:
        return fitting[0]
    if len(possible) == 1 and len(heads) >= _MANY and heads[0]["sep"] == "/":
        return possible[0]  # as `05/17` shows; out of order, as long lists are
    return _habit(layout) if fitting else None


def _orders(layout: Layout, heads: Sequence[re.Match[str]]) -> Iterator[Order]:
    chinese = layout.document.language == "zh"
    chinese = chinese or HAN.search(layout.visible, heads[0].start(), heads[-1].end()) is not None
    if heads[0]["last"] != "." or chinese:
        yield "month first"
    if not chinese:
        yield "day first"


def are_days(heads: Sequence[re.Match[str]]) -> bool:
    """`3.5` and `3.7` are versions; with `3.12` or `05-03` among them they are days."""
    if heads[0]["sep"] == "/" or heads[0]["last"]:
        return True
    if heads[0]["sep"] == "-":
        return all(len(head["a"]) == len(head["b"]) == len("05") for head in heads)
    return any(int(head["b"]) > _TWO_DIGITS for head in heads)


def fits(heads: Sequence[re.Match[str]], order: Order) -> bool:
    """Whether all are days of a year, and go one way in time, or most of many do."""
    days = [_day(head, order) for head in heads]
    if not _are_in_a_year(heads, order):
        return False
    if days == sorted(days) or days == sorted(days, reverse=True):
        return True
    steps = [a <= b for a, b in pairwise(days) if a != b]
    ahead = sum(steps)
    return len(heads) >= _MANY and max(ahead, len(steps) - ahead) >= _MOST * len(steps)


def _are_in_a_year(heads: Sequence[re.Match[str]], order: Order) -> bool:
    days = [_day(head, order) for head in heads]
    return all(1 <= month <= _MONTHS and 1 <= day <= _DAYS for _, month, day in days)


def _day(head: re.Match[str], order: Order) -> tuple[int, int, int]:
    first, second = int(head["a"]), int(head["b"])
    month, day = (first, second) if order == "month first" else (second, first)
    year = int(head["year"] or 0)
    return year + _CENTURY * (0 < year < _CENTURY), month, day


def _habit(layout: Layout) -> Order | None:
    """How a document writes its other days."""
    month_first = len(_MONTH_FIRST.findall(layout.visible))
    day_first = len(_DAY_FIRST.findall(layout.visible))
    if month_first == day_first:
        return None
    return "month first" if month_first > day_first else "day first"


def words_of(head: re.Match[str], order: Order) -> DateWords:
    year, month, day = _day(head, order)
    end = head.end("year") if head["year"] else head.end("last" if head["last"] else "b")
    return DateWords(head.start("a"), end, year=year or None, month=month, day=day)
