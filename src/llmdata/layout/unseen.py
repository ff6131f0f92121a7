"""What stands among the words and is none of them: marks of notes, doubled blanks, signs without width.

`Claude 9[^2] 发布（[来源](…)）。` tells what `Claude 9 发布。` does. Such signs are left out of the visible
text; where everything else stands in the source stays known.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from llmdata.layout.structure import Layout
from llmdata.lazily import lazily

# Where a word may break and where it may not, joiners, signs of direction.
WITHOUT_WIDTH = lazily("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
MAY_BREAK = "\u200b"

_NUMBERS = r"\d{1,3}(?:[ ]?[,，、–-][ ]?\d{1,3}){0,5}"
_SOURCE = r"(?:注释?|[译脚]注|译者注|编者注|参考|来源|出处|(?:原文)?链接|原文|(?i:notes?|refs?|sources?|links?|via|citation\s+needed))[ ]?\d{0,3}"
# [^3] [3] [3, 5] [a] [注 1], and as Chinese type has them: 【3】〔3〕.
_MARK = rf"(?:\[(?:\^[^\]\s]{{1,40}}|\^?{_NUMBERS}|[a-z]|{_SOURCE})\]|[〔【［]{_NUMBERS}[〕】］])"
# A number that is raised; in `10²⁶`, `9 km²`, `R²` and `τ²-Bench` it is none.
_RAISED = (
    r"(?<=\S)(?<![^\d.\-]10)(?<!\A10)(?<![^A-Za-z][kcd]m)(?<![^A-Za-z\d][A-Za-z])(?<![α-ω¹²³⁴-⁹⁰])"
)
_NOTES = lazily(
    rf"""(?<=[^\s\[(（]) (?:
        {_MARK}+
      | [ ]?[（(][ ]? (?:{_SOURCE}|{_MARK}+) (?:[ ]?[,，、;；/|][ ]? (?:{_SOURCE}|{_MARK}))* [ ]?[)）]
      | {_RAISED} [¹²³⁴-⁹⁰]{{1,3}}
      | [†‡]+
      ) (?![A-Za-z0-9(=/^-])
    | (?<=\S)[ ] (?:\[(?:{_NUMBERS}|{_SOURCE})\])+ (?=[.,;:，。；：])   # shipped in May [3].""",
    re.VERBOSE,
)
# The same in HTML: `<sup>3</sup>`, `<sup><a href="#n3">[3]</a></sup>`, `<sup>[3](#n3)</sup>`, `<sup>TM</sup>`.
RAISED = lazily(
    rf"""{_RAISED} <sup\b[^>]{{0,80}}> \s* (?:<a\b[^>]{{0,200}}>)? \s*
      \[{{0,2}} (?:\^?{_NUMBERS}|[a-z]|[*†‡]{{1,6}}|TM|SM|[™®]) \]{{0,2}} (?:\(\#[^()\s]{{0,200}}\))?
      \s* (?:</a\s*>)? \s* </sup\s*>""",
    re.VERBOSE | re.IGNORECASE,
)
# A link that is nothing but a number, and leads to a note: `[3](#n3)`, or `[3]` and `[^3]` where an address is given below.
LINKED = lazily(r"\[(?:\^[^\]\s]{1,40}|\d{1,3})\](?:\(#[^()\s]{0,200}\)|\[[^\]\n]{0,80}\])?")
_DOUBLED = lazily(r"(?<=[^\S\n])[^\S\n]+")

_Span = tuple[int, int]


def marks_of_notes(words: str) -> list[_Span]:
    return [note.span() for note in _NOTES.finditer(words)]


def as_seen(markup: str) -> str:
    """A stretch of the source without such signs."""
    return _NOTES.sub("", RAISED.sub("", WITHOUT_WIDTH.sub("", markup)))


def doubled_blanks(layout: Layout) -> list[_Span]:
    """All blanks behind a first one, but for those that part the cells of a row."""
    spans = [blanks.span() for blanks in _DOUBLED.finditer(layout.words)]
    if not spans:
        return []
    starts = [start for start, _ in spans]
    between = {
        place
        for block in layout.blocks
        if block.kind == "row"
        for place in range(bisect_left(starts, block.start), bisect_left(starts, block.end))
        if not any(
            start <= spans[place][0] and spans[place][1] <= end for start, end in block.cells
        )
    }
    return [span for place, span in enumerate(spans) if place not in between]


def leave_out(layout: Layout, spans: Sequence[_Span]) -> None:
    """Take stretches out of the visible text, and move all that stands behind them."""
    if not spans:
        return
    starts, lost = [start for start, _ in spans], [0]  # how much is gone before each
    for start, end in spans:
        lost.append(lost[-1] + end - start)

    def moved(place: int) -> int:
        n = bisect_right(starts, place)
        inside = max(0, spans[n - 1][1] - place) if n else 0
        return place - lost[n] + inside

    layout.ends = {
        moved(place): end for place, end in layout.ends.items() if moved(place + 1) > moved(place)
    }
    kept = list(_between(spans, len(layout.words)))
    runs = [run for stretch in kept for run in _runs(layout, *stretch)]
    layout.run_starts = [moved(place) for place, _ in runs]
    layout.run_sources = [source for _, source in runs]
    layout.words = "".join(layout.words[start:end] for start, end in kept)
    layout.visible = "".join(layout.visible[start:end] for start, end in kept)
    for block in layout.blocks:
        block.start, block.end = moved(block.start), moved(block.end)
        block.cells = [(moved(start), moved(end)) for start, end in block.cells]


def _between(spans: Sequence[_Span], end: int) -> Iterator[_Span]:
    place = 0
    for start, behind in spans:
        if place < start:
            yield place, start
        place = behind
    if place < end:
        yield place, end


def _runs(layout: Layout, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands in the source as it does here: where it begins, here and there."""
    yield start, layout.offset(start)
    first = bisect_right(layout.run_starts, start)
    last = bisect_left(layout.run_starts, end)
    yield from zip(layout.run_starts[first:last], layout.run_sources[first:last], strict=True)
