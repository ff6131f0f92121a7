"""A sentence as a short string of tokens: typed mentions, trigger words, signs and gaps.

`OpenAI 在 8 月发布了 o3 和 o4-mini` reads `O.DrgM&M`. Rules are regular expressions over such strings;
:mod:`llmdata.extract.patterns` lets them be written with the names of the tokens.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from llmdata.extract.triggers import TRIGGER, token_of
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


@dataclass(frozen=True, slots=True)
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

    def items(self, start: int, end: int, kinds: str) -> list[Token]:
        """Tokens of some kinds in a stretch of the view."""
        return [token for token in self.tokens[start:end] if token.kind in kinds]

    def depth(self, index: int) -> int:
        """How many brackets are open before a token."""
        before = self.string[:index]
        return max(0, before.count("(") - before.count(")"))


def view(layout: Layout, mentions: Mentions, sentence: Sentence) -> View:
    """The view of a sentence."""
    start, end = sentence.start, sentence.end
    marks: list[Token] = []
    for mention in mentions.entities_in(start, end):
        marks.append(Token(ENTITY[mention.entity.type], mention.start, mention.end, mention))
    marks += [Token(DATE, d.start, d.end, d) for d in mentions.dates_in(start, end)]
    marks += [Token(MONEY, m.start, _with_period(m), m) for m in mentions.money_in(start, end)]
    marks += [Token(SIZE, s.start, s.end, s) for s in mentions.sizes_in(start, end)]
    marks += [Token(PROMO, p.start, p.end, p) for p in mentions.promotions_in(start, end)]
    marks.sort(key=lambda token: (token.start, -token.end))
    tokens: list[Token] = []
    position = start
    for mark in marks:
        if mark.start < position:
            continue
        tokens += _between(layout.visible, position, mark.start)
        tokens.append(mark)
        position = mark.end
    tokens += _between(layout.visible, position, end)
    return View(sentence, tokens, "".join(token.kind for token in tokens))


def _with_period(money: Money) -> int:
    """Where an amount ends together with the period behind it (`20 美元/月`)."""
    return max(money.end, money.period_span[1]) if money.period_span else money.end


def _between(text: str, start: int, end: int) -> list[Token]:
    """Triggers, signs and gaps in a stretch that holds no mention."""
    found: list[Token] = []
    position = start
    while position < end:
        trigger = TRIGGER.search(text, position, end)
        stop = trigger.start() if trigger else end
        found += _signs(text, position, stop)
        if trigger is None:
            break
        found.append(Token(token_of(trigger), trigger.start(), trigger.end(), trigger.group()))
        position = trigger.end()
    return found


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
