"""Parts of a year that leave out what they are parts of: `in the first quarter …, and in the fourth …`.

The noun stands with a part before them; `its end` behind a time of the year is the year's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from llmdata.grammar.dates.bearings import bearing_of
from llmdata.grammar.dates.words import DateWords
from llmdata.lazily import lazily

_ORDINALS = {"second": 2, "third": 3, "fourth": 4}
# A bare ordinal: no noun of its own may follow, only the clause that it dates.
_BARE = lazily(
    r"\b(?:in|during|by|of)\s+the\s+(?P<ordinal>second|third|fourth|last|final|other)"
    r"(?=\s*(?:[,;:.)—–]|\Z)|\s+(?:it|they|there|came|followed|brought|saw|its|their|(?-i:[A-Z])\w*)\b)",
    re.IGNORECASE,
)
_ITS = lazily(
    r"\b(?:at|by|before|near|around|until|towards?)\s+(?P<words>its\s+(?:very\s+)?(?P<edge>end|close|start|beginning|middle))\b"
    r"(?!\s+of\b|-)",
    re.IGNORECASE,
)
_EDGES = {"end": "late", "close": "late", "start": "early", "beginning": "early", "middle": "mid"}
_FAR = 400  # characters behind the part whose noun is meant
_NEAR = 160  # … behind the time of the year that `its` means
_OF_A_YEAR = lazily(r"(?:\byear|\d{4})\Z")
_STOP = lazily(r"[.!?]\s")


def elliptic_parts(text: str, found: Iterable[DateWords], end: int) -> Iterator[DateWords]:
    """The parts of a year in `text[:end]` that need one of these dates before them."""
    whole = [words for words in found if words.month is None and words.until is None]
    parts = [words for words in whole if words.part in _OF_EQUALS]
    if parts:
        yield from _of_equals(text, parts, end)
    for words in whole:
        yield from _of_its_year(text, words, end)


_OF_EQUALS = frozenset(f"Q{number}" for number in range(1, 5)) | {"H1"}


def _of_equals(text: str, parts: list[DateWords], end: int) -> Iterator[DateWords]:
    """Quarters behind a quarter, the second half behind the first."""
    first, last = parts[0], 0
    for bare in _BARE.finditer(text, first.end, min(end, parts[-1].end + _FAR)):
        told = [int(words.part[1]) for words in parts if words.part and words.end <= bare.start()]
        unit = (first.part or "Q")[0]
        number = _number(bare["ordinal"].lower(), unit)
        if number is not None and number > max(*told, last):
            last = number
            at = bare.span("ordinal")
            yield DateWords(*at, part=f"{unit}{number}", bearing=bearing_of(text, *at))


def _number(ordinal: str, unit: str) -> int | None:
    most = 4 if unit == "Q" else 2
    if ordinal in ("last", "final"):
        return most
    if ordinal == "other":
        return 2 if unit == "H" else None
    number = _ORDINALS[ordinal]
    return number if number <= most else None


def _of_its_year(text: str, words: DateWords, end: int) -> Iterator[DateWords]:
    """The end of the year that a part of it names in the same sentence."""
    if _OF_A_YEAR.search(text, words.start, words.end) is None:
        return
    last = min(end, words.end + _NEAR)
    stop = _STOP.search(text, words.end, last)
    for its in _ITS.finditer(text, words.end, stop.start() if stop else last):
        at = its.span("words")
        part = _EDGES[its["edge"].lower()]
        lies = bearing_of(text, *at)
        yield DateWords(*at, year=words.year, relative=words.relative, part=part, bearing=lies)
