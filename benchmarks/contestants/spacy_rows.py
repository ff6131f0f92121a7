"""Release rows from what spaCy's rules mark: a simple matcher, sentence by sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from benchmarks.copies import Release

_SUBJECTS = ("model", "product")
_STAGES = ("release", "preview", "update", "rename")
_PARTS = {"初": 37, "底": 39, "末": 39}
_SENTENCE = re.compile(r"[^。！？\s][^。！？\n]*")
_LISTED = re.compile(r"\s*(?:[、，和与及]|以及)?\s*(?:[A-Za-z]+\s*的?\s*)?")
_DATE = re.compile(r"(?:(\d{4})\s*)?(年)?\s*([初底末])?(?:(\d+)\s*月)?\s*(?:(\d+)\s*日)?")


class Token(NamedTuple):
    """What was marked: `kind` is an entity's type, a verb's stage, `date` or `denial`."""

    start: int
    end: int
    kind: str
    words: str


def releases(text: str, tokens: Sequence[Token], year: int) -> list[Release]:
    """One row for each subject that a verb has, with the last date before the verb.

    A bare month is of the year told last in its sentence, else of the year that is reviewed. The
    items of a list have the verb that leads into it. Of rows of one release the first counts.
    """
    rows: dict[tuple[str, str], Release] = {}
    for row in _all_rows(text, tokens, year):
        rows.setdefault((row.name, row.stage), row)
    return list(rows.values())


def _all_rows(text: str, tokens: Sequence[Token], year: int) -> Iterator[Release]:
    starts = [token.start for token in tokens]
    leading: tuple[str, str | None] | None = None
    for match in _SENTENCE.finditer(text):
        begin, end = match.span()
        inside = tokens[bisect_left(starts, begin) : bisect_left(starts, end)]
        if leading and text.startswith("- ", begin):
            subjects = [token for token in inside if token.kind in _SUBJECTS]
            yield from (Release(token.words, *leading) for token in subjects[:1])
            continue
        rows = list(_in_sentence(text, inside, year))
        yield from (row for row in rows if row.name)
        leads = match.group().rstrip().endswith("：")
        leading = next(((r.stage, r.on) for r in rows if leads and not r.name), None)


def _in_sentence(text: str, tokens: Sequence[Token], year: int) -> Iterator[Release]:
    """Rows of one sentence; a verb without a subject gives a row without a name."""
    on: str | None = None
    for place, token in enumerate(tokens):
        if token.kind == "date":
            on, year = _edtf(token.words, year)
        if token.kind not in _STAGES:
            continue
        near = [t for t in tokens if t.kind == "denial" and abs(t.start - token.start) < 6]
        if near:
            continue
        subjects = _after(text, tokens, place) or _before(text, tokens, place)
        yield from (Release(subject.words, token.kind, on) for subject in subjects)
        if not subjects:
            yield Release("", token.kind, on)


def _after(text: str, tokens: Sequence[Token], place: int) -> list[Token]:
    """The object: what stands within a few words behind the verb, and what is listed with it."""
    found: list[Token] = []
    last = tokens[place].end
    for token in tokens[place + 1 :]:
        gap = text[last : token.start]
        if found and not _LISTED.fullmatch(gap):
            break
        if token.kind in _SUBJECTS and (found or (len(gap) < 14 and "，" not in gap)):
            found.append(token)
            last = token.end
        elif token.kind in _STAGES:
            break
    return found


def _before(text: str, tokens: Sequence[Token], place: int) -> list[Token]:
    """The subject of a passive: what stands near before the verb, and what is listed with it."""
    found: list[Token] = []
    first = tokens[place].start
    for token in reversed(tokens[:place]):
        if token.kind not in _SUBJECTS:
            continue
        gap = text[token.end : first]
        near = _LISTED.fullmatch(gap) if found else len(gap) < 14 and "，" not in gap
        if not near:
            break
        found.append(token)
        first = token.start
    return found


def _edtf(words: str, year: int) -> tuple[str, int]:
    """The date that words tell, and the year that later bare months are of."""
    match = _DATE.fullmatch(words)
    if match is None:
        return str(year), year
    stated, _, part, month, day = match.groups()
    year = int(stated or year)
    edtf = str(year)
    if part or month:
        edtf += f"-{_PARTS[part] if part else int(month):02}"
    return edtf + (f"-{int(day):02}" if day else ""), year
