"""Tables that a text sets: the heads of their columns and the cells below.

Authors leave out what the row above has said: a blank first cell, or a sign of repetition in any,
means the cell above it. Rows that only add up the others are no rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from llmdata.extract.context import Context
from llmdata.layout import Block
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

_LEAST = 2  # rows of a table, its head among them

Span = tuple[int, int]

# What stands in a cell about which there is nothing to say, or nothing known.
_BLANK = lazily(
    r"[\s*_.…·/\\–—―−?？-]*|[\s*（(]*(?:(?i:n/?a|none|nil|tb[acd]|unknown|not\s+(?:yet\s+)?(?:tested|available|released|known|offered|sold)|no\s+(?:data|release|model|news)|nothing)|[无無](?:数据)?|暂无|暫無|没有|沒有|未知|未测|未公布|不详|待定|空缺?)[\s*）).]*"
)
_DITTO = lazily(
    r"""[\s*]*(?:〃|"|″|”|“|''|’’|同上|〃〃|(?i:ditto|do\.|same(?:\s+as\s+above)?))[\s*]*"""
)
_TOTAL = lazily(
    r"[\s*_]*(?:(?i:(?:grand\s+|sub-?)?totals?|sum|averages?|mean|median)|合[计計]|总[计数]|總[計數]|小[计計]|共[计計]|总和|總和|平均|均值|中位数|中位數)[\s*_]*(?:[（(][^（()）]{0,24}[）)])?[\s*_:：]*"
)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table's cells as visible spans; every row is as long as the head."""

    lead: Block | None  # what stands right above
    head: list[Span]
    rows: list[list[Span]]
    below: Block | None = None  # what stands right below: perhaps its caption
    groups: list[Span] = field(default_factory=list)  # heads above the heads, one a column

    def over(self, column: int) -> Span | None:
        """The head of the group in which a column stands."""
        return self.groups[column] if column < len(self.groups) else None


def grids(context: Context) -> Iterator[Grid]:
    """Every table of a document."""
    lead: Block | None = None
    run: list[Block] = []
    for block in [*context.layout.blocks, None]:
        if block is not None and block.kind == "row":
            if block.head and run and not run[-1].head:  # another table right below
                yield from _grid(context, lead, run, None)
                run = []
            run.append(block)
            continue
        yield from _grid(context, lead, run, block)
        lead, run = block, []


def above(context: Context, grid: Grid, count: int) -> Iterator[Block]:
    """The blocks above a table, the nearest first: so many at most, and none past a heading."""
    if grid.lead is None:
        return
    blocks = context.layout.blocks
    last = blocks.index(grid.lead)
    for block in reversed(blocks[max(0, last + 1 - count) : last + 1]):
        yield block
        if block.kind == "heading":
            return


def number_of(context: Context, grid: Grid) -> int:
    """The index of the block that holds the head of a table."""
    return context.layout.block_at(grid.head[0][0])


def is_blank(context: Context, cell: Span) -> bool:
    """Whether a cell says nothing: empty, a stroke, `n/a`, 无."""
    return _BLANK.fullmatch(context.layout.visible, *cell) is not None


def _grid(
    context: Context, lead: Block | None, run: list[Block], below: Block | None
) -> Iterator[Grid]:
    """The table that a run of rows is; of several rows of heads the last one counts."""
    heads = 1
    while heads < len(run) and run[heads].head:
        heads += 1
    if len(run) - heads + 1 < _LEAST:
        return
    head = [_without_mark(context, cell) for cell in run[heads - 1].cells]
    lead = run[heads - 2] if heads > 1 else lead
    rows = [row.cells for row in run[heads:] if len(row.cells) == len(head)]
    if _is_a_row(context, head, rows):
        head, rows = [(start, start) for start, _ in head], [head, *rows]
    groups = _spread(context, run[heads - 2].cells) if heads > 1 else []
    if _are_parts(context, head, rows):
        groups, head, rows = _spread(context, head), rows[0], rows[1:]
    yield Grid(lead, head, _filled(context, rows), below, groups)


_DIGIT, _LETTER = lazily(r"\d"), lazily(r"[^\W\d_]")


def _are_parts(context: Context, head: list[Span], rows: list[list[Span]]) -> bool:
    """Whether the first row has the heads of columns that the row above it only groups.

    That has blanks, and all other rows have numbers, or nothing and signs (`–`, `✅`), where this one
    has words.
    """
    text = context.layout.visible

    def counts(cell: Span) -> bool:
        named = context.mentions.entities_in(*cell)
        return _DIGIT.search(text, *cell) is not None and not named

    blank = [is_blank(context, cell) for cell in head[1:]]
    if len(rows) < _LEAST or all(blank) or not any(blank) or _names_things(context, rows[0][0]):
        return False
    first, *others = rows
    if any(is_blank(context, cell) or counts(cell) for cell in first[1:]):
        return False
    columns = [cells for _, *cells in zip(first, *others, strict=True)]
    return any(
        any(map(counts, cells)) and all(counts(c) or not _LETTER.search(text, *c) for c in cells)
        for cells in columns
    )


def _spread(context: Context, head: list[Span]) -> list[Span]:
    """The heads of groups, each over all its columns."""
    over: list[Span] = []
    for cell in head:
        over.append(over[-1] if over[1:] and is_blank(context, cell) else cell)
    return over


_MARKS = "¹²³⁴⁵⁶⁷⁸⁹*†‡§"


def _without_mark(context: Context, head: Span) -> Span:
    """A head without the mark of the note that explains it: `Date¹`."""
    start, end = head
    return start, start + len(context.layout.visible[start:end].rstrip(_MARKS))


def _is_a_row(context: Context, head: list[Span], rows: list[list[Span]]) -> bool:
    """Whether the head of a table is but its first row: it has a day, a sum or a share, as those below."""
    mentions = context.mentions

    def days(cell: Span) -> bool:
        dates = mentions.dates_in(*cell)
        return any(date.value.precision in ("day", "month") for date in dates)

    def sums(cell: Span) -> bool:
        return bool(mentions.money_in(*cell))

    def shares(cell: Span) -> bool:
        return _SHARE.fullmatch(context.layout.visible, *cell) is not None

    def things(cell: Span) -> bool:
        return any(m.entity.type in ("model", "product") for m in mentions.entities_in(*cell))

    columns = list(zip(head, *rows, strict=True))
    named = any(things(first) and any(map(things, cells)) for first, *cells in columns)
    return named and any(
        fits(first) and 2 * sum(map(fits, cells)) > len(cells)
        for fits in (days, sums, shares)
        for first, *cells in columns
    )


_SHARE = lazily(r"[\s*]*[~≈<]?\s*\d{1,3}(?:\.\d+)?\s*[%％][\s*]*")


def _filled(context: Context, rows: list[list[Span]]) -> list[list[Span]]:
    """The rows with all that they leave to those above them, without those that add up."""
    text = context.layout.visible
    filled: list[list[Span]] = []
    for row in rows:
        if _TOTAL.fullmatch(text, *row[0]):
            continue
        before = filled[-1] if filled else row
        leading = True
        cells: list[Span] = []
        for cell, above_it in zip(row, before, strict=True):
            leading = leading and not text[slice(*cell)].strip()
            cells.append(above_it if leading or _DITTO.fullmatch(text, *cell) else cell)
        filled.append(cells)
    return filled


def columns_of_times(
    context: Context, grid: Grid, beside: re.Pattern[str] | None = None
) -> dict[int, DateMention]:
    """The columns whose head is a time, with it: `| Model | June | December |`.

    Nothing but the words of `beside` may stand beside it.
    """
    found: dict[int, DateMention] = {}
    text = context.layout.visible
    for column, (start, end) in enumerate(grid.head):
        dates = context.mentions.dates_in(start, end)
        if len(dates) == 1 and dates[0].bearing in ("at", "as_of"):
            words = f"{text[start : dates[0].start]} {text[dates[0].end : end]}"
            if not words.strip(" *_") or (beside is not None and beside.fullmatch(words)):
                found[column] = dates[0]
    return found


_LEAST_THINGS = 2  # that a head names where its columns are things


def upright(context: Context, grid: Grid) -> Grid:
    """A table with a thing a row: one that sets its things side by side is turned.

    What a row tells of them stands before them, perhaps behind the group that it belongs to.
    """
    if (profile := _profile(context, grid) or _profiles(context, grid)) is not None:
        return profile
    named = [_names_things(context, cell) for cell in grid.head]
    label = named.index(True) - 1 if True in named else -1
    if label not in (0, 1) or sum(named) < _LEAST_THINGS or not all(named[label + 1 :]):
        return grid
    text = context.layout.visible
    if label and len({text[slice(*row[0])] for row in grid.rows}) == len(grid.rows):
        return grid  # no groups: what rows tell stands first, and behind it more about that
    told = [row for row in grid.rows if not _names_things(context, row[label])]
    if any(_names_things(context, row[0]) for row in told) or 2 * len(told) <= len(grid.rows):
        return grid
    head = [grid.head[label], *(row[label] for row in told)]
    groups = [grid.head[0], *(row[0] for row in told)] if label else []
    columns = [[row[index] for row in told] for index in range(len(grid.head))]
    rows = [[grid.head[i], *columns[i]] for i in range(label + 1, len(grid.head))]
    return Grid(grid.lead, head, rows, grid.below, groups)


# Fields of a profile, a row each: `| Maker | OpenAI |`, `| Released | 3 March |`.
_FIELD = lazily(
    r"[\s*]*(?:(?i:makers?|developer|vendor|company|lab|by|released?(?:\s+(?:on|date))?|launch(?:ed)?|release\s+date|available(?:\s+since)?|announced|licen[cs]e|weights|parameters|size|context(?:\s+(?:window|length))?|input|output|price|pricing)"
    r"|厂商|公司|开发商|机构|发布(?:时间|日期|日)?|上线(?:时间|日期)?|许可证?|协议|参数量?|规模|上下文(?:长度|窗口)?|输入(?:价格?)?|输出(?:价格?)?|价格|定价|售价)\b[^|\n]{0,24}"
)
_LEAST_FIELDS, _PAIR = 2, 2


def _profile(context: Context, grid: Grid) -> Grid | None:
    """A profile of one thing as a row of its own: the head names it, or the words above do."""
    text = context.layout.visible
    lines = [grid.head, *grid.rows]
    fields = [row for row in lines if _FIELD.match(text, *row[0])]
    if len(grid.head) != _PAIR or len(fields) < min(_LEAST_FIELDS, len(grid.rows)):
        return None
    if any(_names_things(context, row[0]) for row in lines):
        return None
    name = grid.head[1]
    if not _names_things(context, name):
        named = next((m for b in above(context, grid, 2) if (m := _things(context, b))), [])
        if len({m.entity.id for m in named}) != 1:
            return None
        name = named[0].start, named[0].end
    head = [(grid.head[0][0],) * 2, *(row[0] for row in lines)]
    return Grid(grid.lead, head, [[name, *(row[1] for row in lines)]], grid.below)


def _profiles(context: Context, grid: Grid) -> Grid | None:
    """Profiles of several things side by side, whose names are a row: `| Maker | OpenAI | xAI |` above
    `| Model | GPT-9 | Grok 9 |` and `| Released | 3 March | 5 May |`."""
    text = context.layout.visible
    lines = [grid.head, *grid.rows]
    if len(grid.head) <= _LEAST_THINGS or any(_names_things(context, c) for c in grid.head[1:]):
        return None  # the head names whose columns they are
    names = [row for row in grid.rows if all(_names_things(context, cell) for cell in row[1:])]
    if len(names) != 1:
        return None
    others = [row for row in lines if row is not names[0]]
    if not all(_FIELD.match(text, *row[0]) or row is grid.head for row in others):
        return None
    if any(_names_things(context, row[0]) for row in lines) or len(others) < _LEAST_FIELDS:
        return None
    columns = zip(names[0], *others, strict=True)
    head, *rows = [list(column) for column in columns]
    return Grid(grid.lead, head, rows, grid.below)


def _things(context: Context, block: Block) -> list[Mention]:
    named = context.mentions.entities_in(block.start, block.end)
    return [m for m in named if m.entity.type in ("model", "product")]


def _names_things(context: Context, cell: Span) -> bool:
    return any(m.entity.type in ("model", "product") for m in context.mentions.entities_in(*cell))
