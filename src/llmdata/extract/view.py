"""A sentence as a short string of tokens: typed mentions, trigger words, signs and gaps.

`OpenAI 在 8 月发布了 o3 和 o4-mini` reads `O.Dr.M&M`. Rules are regular expressions over such strings;
:mod:`llmdata.extract.patterns` lets them be written with the names of the tokens.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from llmdata.extract.triggers import Trigger
from llmdata.grammar.quantities import Money
from llmdata.layout import Layout, Sentence
from llmdata.mentions import Mentions

ENTITY = {"model": "M", "product": "Q", "organization": "O", "benchmark": "B"}
DATE, MONEY, SIZE, PROMO = "D", "$", "S", "%"
_SIGN = re.compile(
    r"(?P<i>[，,；;。])|(?P<a>[、/&]|以及|(?<![温调总缓])和(?!谐|平)|与(?!其)|及(?!时|其)|\band\b|\bor\b)|(?P<o>[（(])|(?P<c>[）)])"
    r"|(?P<n>[：:])|(?P<p>的|'s\b|’s\b|'(?=\s)|\bof\b|\bfrom\b|\bby\b)|(?P<d>——|—|–| - )"
)
_SIGN_TOKEN = {"i": ",", "a": "&", "o": "(", "c": ")", "n": ":", "p": "'", "d": "-"}
SHORT, LONG = ".", "_"
_SHORT_LENGTH = 14  # in characters that are not white space


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """One letter of a view: what it stands for and where, in visible offsets."""

    kind: str
    start: int
    end: int
    item: Any = None


@dataclass(slots=True)
class View:
    """A sentence's tokens; `string[i]` is the kind of `tokens[i]`."""

    sentence: Sentence
    tokens: list[Token]
    string: str

    def depth(self, index: int) -> int:
        """How many brackets are open before a token."""
        before = self.string[:index]
        return max(0, before.count("(") - before.count(")"))


def view(
    layout: Layout, mentions: Mentions, triggers: Sequence[Trigger], sentence: Sentence
) -> View:
    """The view of a sentence; `triggers` are those of the whole text, in order."""
    start, end = sentence.start, sentence.end
    first = bisect_left(triggers, start, key=lambda trigger: trigger.start)
    last = bisect_left(triggers, end, key=lambda trigger: trigger.start)
    text = layout.visible
    marks = [
        Token(ENTITY[m.entity.type], m.start, m.end, m) for m in mentions.entities_in(start, end)
    ]
    marks += [Token(DATE, d.start, d.end, d) for d in mentions.dates_in(start, end)]
    marks += [Token(MONEY, *_with_period(m), m) for m in mentions.money_in(start, end)]
    marks += [Token(SIZE, s.start, s.end, s) for s in mentions.sizes_in(start, end)]
    marks += [Token(PROMO, p.start, p.end, p) for p in mentions.promotions_in(start, end)]
    words = [Token(t.token, t.start, t.end, text[t.start : t.end]) for t in triggers[first:last]]
    # Where a mention and a trigger overlap, the mention stands: a name's words are its own.
    marks = [
        *marks,
        *(w for w in words if not any(m.start < w.end and w.start < m.end for m in marks)),
    ]
    marks.sort(key=lambda token: (token.start, -token.end))
    tokens: list[Token] = []
    position = start
    for mark in marks:
        if mark.start < position:
            continue
        tokens += _signs(text, position, mark.start)
        tokens.append(mark)
        position = mark.end
    tokens += _signs(text, position, end)
    tokens = _enumerations(text, tokens)
    return View(sentence, tokens, "".join(token.kind for token in tokens))


def _with_period(money: Money) -> tuple[int, int]:
    """An amount together with the period beside it (`20 美元/月`, `每月 20 美元`)."""
    first, last = money.period_span or (money.start, money.end)
    return min(money.start, first), max(money.end, last)


def _enumerations(text: str, tokens: list[Token]) -> list[Token]:
    """A plain comma right between two names goes on with their enumeration (`o3, o4-mini`).

    Not so before a maker without a thing of his own: that is an apposition (`X, OpenAI's browser,`).
    """
    kinds = "".join(token.kind for token in tokens)
    joined = list(tokens)
    for i in range(1, len(tokens) - 1):
        comma = tokens[i]
        if comma.kind != "," or text[comma.start] != ",":
            continue
        if kinds[i - 1] in "MQO" and kinds[i + 1] in "MQO":
            if kinds[i - 1] in "MQ" and kinds[i + 1] == "O" and not _OWN.match(kinds, i + 1):
                continue
            joined[i] = Token("&", comma.start, comma.end)
    return joined


_OWN = re.compile(r"O'?\.?[MQ]")


def _signs(text: str, start: int, end: int) -> list[Token]:
    found: list[Token] = []
    position = start
    for sign in _SIGN.finditer(text, start, end):
        found += _gap(text, position, sign.start())
        found.append(Token(_SIGN_TOKEN[sign.lastgroup or "i"], sign.start(), sign.end()))
        position = sign.end()
    return found + _gap(text, position, end)


def _gap(text: str, start: int, end: int) -> list[Token]:
    words = text[start:end]
    length = len("".join(words.split()))
    if not length or not words.strip(" \"'“”‘’「」『』《》*"):
        return []
    # English words are longer than Chinese ones: measure them by half.
    if words.isascii():
        length = (length + 1) // 2
    return [Token(SHORT if length <= _SHORT_LENGTH else LONG, start, end)]
