"""Numbers that authors type before their items: `1、`, `（2）`, `③`, `四、`, `#5`, `No. 6:`.

Markdown knows `1.` with a blank behind it alone; Chinese text is mostly typed in the other ways.
A number is a counter where the items beside it have its neighbours, up or down.
"""

from __future__ import annotations

import collections
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from llmdata.layout.structure import Block
from llmdata.lazily import lazily


class Counter(NamedTuple):
    """A number typed at the head of an item, how it is written, and where it ends."""

    number: int
    style: str
    end: int


Run = list[tuple[int, Counter]]  # blocks by index, one behind the other, with what counts them

_TENS = "一二三四五六七八九十"
_HAN = {digit: n for n, digit in enumerate(_TENS, 1)}
_HAN |= {f"十{digit}": 10 + n for n, digit in enumerate(_TENS[:-1], 1)} | {"二十": 20}
_CIRCLED = {chr(0x2460 + n): n + 1 for n in range(20)}
_COUNTER = lazily(
    r"""[\s*_]{0,4}(?:
      [（(]\s?(?P<bracketed>\d{1,3}|[一二三四五六七八九十]{1,2})\s?[）)]
    | (?P<comma>\d{1,3}|[一二三四五六七八九十]{1,2})、
    | (?P<point>\d{1,3})[.．)）](?=[^\d\s.])
    | (?P<circled>[①-⑳])
    | (?P<keycap>\d)\ufe0f?\u20e3
    | (?:\#|No\.\s?)(?P<sign>\d{1,3})(?=[\s.:：])[.:：]?
    | (?i:top)[\s.-]?(?P<top>\d{1,2})(?=[\s:：、—–|*-])\s?[:：、—–|-]*
    | (?P<bare>\d{1,2})(?:[ ]|\s*→)[*_\s]*(?=[A-Za-z\u4e00-\u9fff])
        (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[a-z]+\b|[月年日号天周星时點点分秒个個款位家次人名张種种条项倍万萬亿億千百季度岁])
    )[\s*_]*""",
    re.VERBOSE,
)


def counter(text: str, start: int = 0, end: int | None = None) -> Counter | None:
    """What counts ``text[start:end]``, if anything does."""
    match = _COUNTER.match(text, start, len(text) if end is None else end)
    if match is None or match.lastgroup is None:
        return None
    digits = match[match.lastgroup]
    number = _CIRCLED.get(digits) or _HAN.get(digits) or (int(digits) if digits.isdigit() else 0)
    style = "numeral" if digits in _HAN else match.lastgroup
    return Counter(number, style, match.end()) if number else None


def count(heads: Sequence[Counter | None]) -> bool:
    """Whether all have a counter of one style, each a step from the one before, all one way.

    Numbers that tell places may tell a place twice: `1 A`, `2 B`, `2 C`, `4 D`.
    """
    numbers = [head.number for head in heads if head is not None]
    styles = {head.style for head in heads if head is not None}
    fewest = _FEWEST_BARE if "bare" in styles else _FEWEST
    if len(numbers) < len(heads) or len(numbers) < fewest or len(styles) > 1:
        return False
    step = numbers[1] - numbers[0]
    ends = (numbers[0], numbers[-1])
    steady = abs(step) == 1 and all(b - a == step for a, b in pairwise(numbers))
    return min(ends) == 1 and (steady or (not _OF_LISTS & styles and are_ranks(numbers)))


def are_ranks(numbers: Sequence[int]) -> bool:
    """Whether numbers are the places of a ranking from the first on, some perhaps shared."""
    before = 0
    for place, rank in enumerate(numbers, 1):
        if rank not in (place, before, before + 1):
            return False
        before = rank
    return before > 1 and numbers[0] == 1


_FEWEST, _FEWEST_BARE = 2, 3
_OF_LISTS = {"bracketed", "comma", "circled", "numeral"}  # which count items, not places


def number_items(blocks: list[Block], text: str, n_lists: int) -> None:
    """Make lists of paragraphs that their counters put in a row, and number lines that are entries.

    The counters are taken out of the blocks, as Markdown's own numbers are. ``n_lists`` is the
    first id that is free.
    """
    so_many = collections.Counter(block.list_id for block in blocks)
    run: Run = []
    for index, block in enumerate([*blocks, None]):
        head = None
        if block is not None and block.number is None and block.kind in ("paragraph", "item"):
            head = counter(text, block.start, block.end)
        if head is not None and (not run or _goes_on(blocks, run, index, head)):
            run.append((index, head))
            continue
        if count([found for _, found in run]) and _is_whole(blocks, run, so_many):
            _make_list(blocks, run, n_lists)
            n_lists += 1
        run = [(index, head)] if head is not None else []


def _is_whole(blocks: list[Block], run: Run, so_many: Mapping[int | None, int]) -> bool:
    """Whether a run has all items of a list, where they are items: `#1, #2, #5` counts nothing."""
    first = blocks[run[0][0]]
    return first.kind == "paragraph" or so_many[first.list_id] == len(run)


def _goes_on(
    blocks: list[Block],
    run: Run,
    index: int,
    head: Counter,
) -> bool:
    before, last = blocks[run[-1][0]], run[-1][1]
    here = blocks[index]
    alike = (before.kind, before.list_id, before.quoted) == (here.kind, here.list_id, here.quoted)
    steps = head.number - last.number
    shared = head.style not in _OF_LISTS and 0 <= steps <= len(run)
    return alike and head.style == last.style and (abs(steps) == 1 or shared)


def _make_list(blocks: list[Block], run: Run, list_id: int) -> None:
    first = run[0][0]
    for position, (index, head) in enumerate(run, 1):
        block = blocks[index]
        if head.end >= block.end:
            continue  # nothing but a number
        block.number, block.start = head.number, head.end
        if block.kind == "paragraph":
            block.kind, block.list_id, block.position = "item", list_id, position
            block.lead_in = first - 1 if first else None
