"""Tables without bars: lines whose cells a comma, a semicolon or a tab parts, below a line of heads.

`date, maker, model` above `2025-03-05, OpenAI, GPT-9`, or `Models (name; date; price):` above items.
A line of heads has as many parts as those below it, and no number where each of them has one. Lines
without heads stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from llmdata.layout.structure import Block
from llmdata.lazily import lazily

_Span = tuple[int, int]
_SIGNS = tuple(
    lazily(sign)
    for sign in (
        r"[ ]*[;；][ ]*",
        r"[ ]*\t\s*|[ ]{2,}",
        r"[ ]*[|｜][ ]*",
        r"[ ]*(?:,[ ]|，|、)[ ]*",
        r"(?<!\d),|,(?!\d)",
    )
)
# Heads are all that a line has, or stand in the brackets that close it.
_HEADS = lazily(r"[^:：.。!！?？\n]{5,160}\Z")
_BRACKET = lazily(r"[(（](?P<heads>[^()（）\n]{5,160})[)）]\s*[:：]?\s*\Z")
_END = lazily(r"[\s:：]*\Z")
_GOES_ON = lazily(r"[。！？!?](?=\s*\w)")
_DIGIT = lazily(r"\d")
_FEWEST, _LONGEST = 3, 48  # parts of a line, characters of one


def are_separated(lines: Sequence[str]) -> bool | None:
    """Whether lines, the first of which may be of heads or lead in the others, are such rows.

    True where the first is one of them, False where it leads in, None where they are none.
    """
    for first in (0, 1):
        rows = lines[first:]
        if any(_GOES_ON.search(line) for line in rows):
            continue  # a cell has no sentence, and words behind it
        for sign in _SIGNS:
            cells = [_cells(sign, line, 0, len(line)) for line in rows]
            if _are_rows(cells) and _counts(rows, cells):
                return not first
    return None


def _counts(lines: Sequence[str], rows: Sequence[Sequence[_Span]]) -> bool:
    """Whether a column has a number in each row; the first of three may be the head."""
    first = 1 if len(lines) >= _FEWEST else 0
    below = lines[first:]
    return any(
        all(_DIGIT.search(line, *cell) for line, cell in zip(below, column[first:], strict=True))
        for column in zip(*rows, strict=True)
    )


def set_tables(blocks: list[Block], text: str) -> None:
    """Make rows of the items and lines that are such a table, its heads the first of them."""
    leading = {block.lead_in for block in blocks}
    place = 0
    for of, run in [(of, list(run)) for of, run in groupby(blocks, key=lambda b: b.list_id)]:
        first, place = place, place + len(run)
        if of is None or leading & set(range(first, place)) - {first} or run[0].position != 1:
            continue
        for sign in _SIGNS:
            rows = [_cells(sign, text, block.start, block.end) for block in run]
            if not _are_rows(rows):
                continue
            place += _head(blocks, text, first, rows, sign)
            break


def _head(
    blocks: list[Block], text: str, first: int, rows: list[list[_Span]], sign: re.Pattern[str]
) -> int:
    """Set the table whose heads are found; how many blocks that adds."""
    run = blocks[first : first + len(rows)]
    if len(rows) >= _FEWEST and _is_head(text, rows[0], rows[1:]):
        _set(run, rows)
        run[0].head = True
        return 0
    lead = blocks[first - 1] if first and run[0].lead_in == first - 1 else None
    if lead is None or lead.kind not in ("paragraph", "item"):
        return 0
    line = _HEADS.match(text, lead.start, lead.end)
    if line and _fits(text, heads := _cells(sign, text, *line.span()), rows):
        _set([lead, *run], [heads, *rows])
        lead.head = True
        return 0
    bracket = _BRACKET.search(text, lead.start, lead.end)
    if bracket is None or bracket.start() == lead.start:
        return 0
    heads = _cells(sign, text, *bracket.span("heads"))
    if len(heads) == len(rows[0]) + 1:  # `…; input; output; all in dollars`
        heads[-2:] = [(heads[-2][0], heads[-1][1])]
    if not _fits(text, heads, rows):
        return 0
    _set(run, rows)
    head = Block("row", heads[0][0], lead.end, lead.section, quoted=lead.quoted, head=True)
    head.cells, lead.end = heads, bracket.start()
    for block in blocks:
        if block.lead_in is not None and block.lead_in >= first:
            block.lead_in += 1
    blocks.insert(first, head)
    return 1


def _fits(text: str, heads: Sequence[_Span], rows: Sequence[Sequence[_Span]]) -> bool:
    return len(heads) == len(rows[0]) and _is_head(text, heads, rows)


def _set(run: Sequence[Block], rows: Sequence[list[_Span]]) -> None:
    for block, cells in zip(run, rows, strict=True):
        block.kind, block.cells, block.list_id, block.number = "row", cells, None, None
        block.lead_in, block.position = None, 0


def _is_head(text: str, head: Sequence[_Span], rows: Sequence[Sequence[_Span]]) -> bool:
    """Whether a line has words where each below it has a number."""
    counting = [
        all(_DIGIT.search(text, *row[column]) for row in rows) for column in range(len(head))
    ]
    numbers = [_DIGIT.search(text, *cell) is not None for cell in head]
    words = any(counts and not number for counts, number in zip(counting, numbers, strict=True))
    return words and 2 * sum(numbers) < len(head) and len(rows) >= _FEWEST - 1


def _are_rows(rows: Sequence[Sequence[_Span]]) -> bool:
    """Whether lines have as many parts each, none of them long."""
    return (
        len(rows) >= _FEWEST - 1
        and len(rows[0]) >= _FEWEST
        and len({len(row) for row in rows}) == 1
        and all(end - start <= _LONGEST for row in rows for start, end in row)
    )


def _cells(sign: re.Pattern[str], text: str, start: int, end: int) -> list[_Span]:
    return list(_split(sign, text, start, end))


def _split(sign: re.Pattern[str], text: str, start: int, end: int) -> Iterator[_Span]:
    last = _END.search(text, start, end)
    end = last.start() if last else end
    for match in sign.finditer(text, start, end):
        if match.start() > start:
            yield start, match.start()
            start = match.end()
    yield start, end
