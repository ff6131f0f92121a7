"""Where sentences end, in Chinese and English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from llmdata.layout.runs import parts
from llmdata.layout.structure import Block, Layout, Sentence
from llmdata.lazily import lazily

# A full stop ends a sentence where white space and the start of another one follow: a capital, a
# number, or a name that is written small (`xAI`, `o3`, `gpt-4`). The pattern opens
# with a set, which is sought much faster than alternatives.
_STOP = lazily(
    r"""[。！？!?….\n] (?: (?<=[。！？!?…]) [。！？!?…]* [”’"'）)」』】\]]*
      | (?<=\.) [”’"')\]]* (?=\s+["“‘'(\[]?(?:[A-Z0-9\u4e00-\u9fff]|[a-z]{1,4}-?(?:[a-z]{2,4}-)?[A-Z0-9])) | (?<=\n) )""",
    re.VERBOSE,
)
_ABBREVIATION = lazily(
    r"""(?:\b(?:e\.g|i\.e|etc|vs?|cf|al|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Inc|Ltd|Co|Corp|Bros|Assn|Dept|Univ|Intl|Gov|Sen|Rep|No|Fig|Rs|approx|ca
        |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|a\.m|p\.m|(?<![/&\-])[A-Z])
        |[:：,，;；·•|—–]\s*\d{1,2})\.\Z""",
    re.VERBOSE,
)
# What is called out in brackets ends no sentence that goes on in small letters.
_RUNS_ON = lazily(r"[.,;:]|\s+[a-z]+(?=[\s,.;:!?)])")
# A line that breaks behind a comma goes on in the next.
_GOES_ON = lazily(r"[，、,]\s*\Z")
# Words without a full stop are broken here, behind a comma or between words where there are such:
# whatever looks at a sentence looks at so much at most.
_LONGEST_SENTENCE = 1_000
_BREAK = lazily(r"(?s:.*)(?:[，、；,;]|\s)")


def sentences(layout: Layout) -> Iterator[Sentence]:
    text = layout.visible
    for index, block in enumerate(layout.blocks):
        entries: Iterable[tuple[int, int]] = [(block.start, block.end)]
        if block.kind == "row":
            entries = _in_cells(text, block)
        elif block.kind in _ENTRIES:
            entries = parts(text, block.start, block.end)
        for start, end in entries:
            yield from _between(text, start, end, index)


_ENTRIES = ("paragraph", "item")
_ENDS = (".", "。", "！", "!", "？", "?", "…")
_BEHIND_ENDS = " \t\n”’\"'）)」』】]*_"
_LEAST = 8  # characters of a sentence


def _is_said(text: str, start: int, end: int) -> bool:
    """Whether a cell has several words and ends as a sentence does."""
    words = text[start:end].rstrip(_BEHIND_ENDS).lstrip()
    return len(words) >= _LEAST and " " in words and words.endswith(_ENDS)


def _in_cells(text: str, row: Block) -> Iterator[tuple[int, int]]:
    """The parts of a row: the whole, whose cells are its clauses. Where the first cell is a sentence,
    and no name of what the others tell of, each that is one stands for itself."""
    start = row.start
    told = bool(row.cells) and _is_said(text, *row.cells[0])
    for first, last in row.cells if told else ():
        if start <= first and _is_said(text, first, last):
            yield start, last
            start = last + 1  # behind the sign that parts the cells
    if start < row.end:
        yield start, row.end


def _between(text: str, start: int, end: int, block: int) -> Iterator[Sentence]:
    first = start
    for stop in _STOP.finditer(text, first, end):
        if text[stop.start()] == "." and _is_abbreviation(text, start, stop):
            continue
        if text[stop.end() - 1] == ")" and _RUNS_ON.match(text, stop.end(), end):
            continue
        if text[stop.start()] == "\n" and _GOES_ON.search(text, start, stop.start()):
            continue
        yield from _pieces(text, start, stop.end(), block)
        start = stop.end()
    if start < end:
        yield from _pieces(text, start, end, block)


def _is_abbreviation(text: str, start: int, stop: re.Match[str]) -> bool:
    place = stop.start()
    if _ABBREVIATION.search(text, max(start, place - 12), place + 1) is None:
        return False
    return not (
        _LETTER.search(text, max(start, place - 2), place) and _OPENS.match(text, stop.end())
    )


# `It was posted on X. They …`, `a Series B. The …`: no initial of a name, for no name follows.
_LETTER = lazily(r"(?<![\w.])[A-Z]\Z")
_OPENS = lazily(
    r"\s+(?:It|Its|They|Their|The|This|That|These|He|She|We|You|In|On|By|But|And|So|For|With|When|While|What|There|Then|Nobody|Everyone|Most|Many|Some)(?![\w.'’])"
)


def _pieces(text: str, start: int, end: int, block: int) -> Iterator[Sentence]:
    """The sentence between two stops; one of monstrous length in pieces."""
    while end - start > _LONGEST_SENTENCE:
        most = start + _LONGEST_SENTENCE
        cut = _BREAK.match(text, start + _LONGEST_SENTENCE // 2, most)
        first, start = start, cut.end() if cut is not None else most
        if words := _trimmed(text, first, start):
            yield Sentence(*words, block)
    if words := _trimmed(text, start, end):
        yield Sentence(*words, block)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    words = text[start:end].rstrip()
    bare = words.lstrip()
    if not bare:
        return None
    start += len(words) - len(bare)
    return start, start + len(bare)
