"""Clauses of a sentence, and how a sentence looks with further words marked in it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from llmdata.extract.context import Context
from llmdata.extract.cues import Cues
from llmdata.extract.observation import Cell
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import Token, View
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

__all__ = [
    "Cues",
    "clause_of",
    "headline",
    "marked_view",
    "part_start",
    "pieces_outside",
    "trimmed",
    "words",
]

# Brackets and stops. They open with a set, which is sought much faster than alternatives.
_SIGN = lazily(
    r"[（(【\[）)】\]，；;：。！!？?\n:,—–-](?:(?<=[^:,—-])|(?<=,)(?!\d)|(?<=:)(?=\s)|(?<=—)—?|(?<=\s-)(?=\s))"
)
_OPENS, _CLOSES = "（(【[", "）)】]"
_BRACKET = lazily(r"[（(【\[）)】\]]")
_ASIDE = lazily(r"\s*[（(][^（）()]*[）)]\s*\Z")
_NOTHING = lazily(r"[，,\s]*")
# What may stand before a date that opens a clause of its own (`截至 12 月 2 日，`).
_OPENING = lazily(r"[\s\"“”'‘’]*(?:但|而|截至|截止到?|在|到了?|直到|就在|(?i:but|and|in|on|as\s+of|by|then))?[\s\"“”]*")  # fmt: skip
# Words that only join a clause to the one before it.
_JOINING = lazily(
    r"(?:但是?|而(?!且)|随后|因为|只是|直到|不过|于是|是(?=\s*\d)|(?i:(?:and|but|then|while|because)\b))\s*"
)
_EDGES = " \t\n，,；;：:。.！!？?—–•‣▪◦"
_QUOTES = (("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』"), ('"', '"'))
_MARKS = "".join(map("".join, _QUOTES))


def pieces_outside(
    text: str, start: int, end: int, names: Iterable[Mention | DateMention | Token]
) -> list[str]:
    """The words of a stretch before, between and behind the names or dates that stand in it."""
    pieces, left = [], start
    for name in names:
        if left <= name.start and name.end <= end:
            pieces.append(text[left : name.start])
            left = name.end
    return [*pieces, text[left:end]]


def marked_view(context: Context, sentence: Sentence, marks: Iterable[Trigger]) -> View:
    """The view of a sentence in which `marks` stand as tokens of their own.

    A mark goes before a trigger word that it overlaps; names, dates and amounts go before both.
    """
    kept = list(marks)
    if not kept:
        return context.view(context.layout.sentence_at(sentence.start))
    others = context.triggers_in(sentence.start, sentence.end)
    for _, start, end in kept:
        others = [word for word in others if word.end <= start or end <= word.start]
    words = sorted(kept + others, key=_place)
    return context.view_with(sentence, words)


def _place(mark: Trigger) -> tuple[int, int]:
    return mark.start, -mark.end


@lru_cache(maxsize=256)  # several ask for the clause of the same words
def clause_of(text: str, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The clause that holds `text[start:end]`; brackets around it bound it, others belong to it."""
    depth = 0
    level = 0  # how deep the span itself stands
    opened = [sentence.start]
    first, last = sentence.start, sentence.end
    for sign in _SIGN.finditer(text, sentence.start, start):
        what = sign.group()
        if what in _OPENS:
            depth += 1
            opened.append(sign.end())
        elif what not in _CLOSES:
            opened[-1] = sign.end()
        elif depth:
            depth -= 1
            opened.pop()
    first, level = opened[-1], depth
    for sign in _SIGN.finditer(text, end, sentence.end):
        what = sign.group()
        if what in _OPENS:
            depth += 1
        elif what in _CLOSES:
            if depth == level and level:
                last = sign.start()
                break
            depth = max(0, depth - 1)
        elif depth <= level:
            last = sign.start()
            break
    return first, last


def part_start(text: str, sentence: Sentence, place: int) -> int:
    """Where the part of a sentence begins that holds `place`: behind the last semicolon before it."""
    signs = (text.rfind(sign, sentence.start, place) for sign in "；;")
    return max(sentence.start, *(sign + 1 for sign in signs))


def headline(
    context: Context,
    sentence: Sentence,
    spans: Iterable[tuple[int, int]],
    date: DateMention | None,
    origin: str = "stated",
) -> Cell:
    """The clause that tells a happening, in the source's words.

    `spans` are what it must hold; a date that opens the clause, or stands right before it as a
    clause of its own, goes with it.
    """
    text = context.layout.visible
    inside = [s for s in spans if sentence.start <= s[0] < sentence.end]
    hull = sentence.start, sentence.end
    if inside:
        hull = min(inside)[0], min(max([end for _, end in inside]), sentence.end)
        hull = _with_brackets(text, sentence.start, *hull)
    first, last = clause_of(text, sentence, *hull)
    if date is not None and sentence.start <= date.start and date.end <= first:
        before, _ = clause_of(text, sentence, date.start, date.end)
        if _NOTHING.fullmatch(text, date.end, first) and _OPENING.fullmatch(
            text, before, date.start
        ):
            first = before
    joining = _JOINING.match(text, *trimmed(text, first, hull[0]))
    first = joining.end() if joining and joining.end() <= hull[0] else first
    aside = _ASIDE.search(text, hull[1], last)
    last = aside.start() if aside else last
    start, end = trimmed(text, first, last)
    return Cell(words(context, start, end), origin, start, end)


def _with_brackets(text: str, first: int, start: int, end: int) -> tuple[int, int]:
    """A span that begins inside brackets and goes on behind them, from before their opening on."""
    depth = 0
    for sign in _BRACKET.finditer(text, start, end):
        depth += 1 if sign.group() in _OPENS else -1
        if depth < 0:
            opening = max(text.rfind(bracket, first, start) for bracket in _OPENS)
            if opening < 0:
                break
            start, depth = opening, 0
    return start, end


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the signs at its edges and without quotation marks that lack their partner."""
    while True:
        stretch = text[start:end]
        bare = stretch.strip(_EDGES)
        start += len(stretch) - len(stretch.lstrip(_EDGES)) if bare else 0
        end = start + len(bare)
        if not bare or (bare[0] not in _MARKS and bare[-1] not in _MARKS):
            return start, end
        for opening, closing in _QUOTES:
            whole = bare[:1] == opening and bare[-1:] == closing and bare.count(opening) == 1
            if bare[:1] in (opening, closing) and (whole or closing not in bare[1:]):
                start += 1
                break
            if bare[-1:] in (opening, closing) and opening not in bare[:-1]:
                end -= 1
                break
        else:
            return start, end


def words(context: Context, start: int, end: int) -> str:
    """The source's own words, with white space as in running text."""
    return " ".join(context.layout.words[start:end].split())
