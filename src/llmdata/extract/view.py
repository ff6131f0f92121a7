"""A sentence as a short string of tokens: typed mentions, trigger words, signs and gaps.

`OpenAI 在 8 月发布了 o3 和 o4-mini` reads `O.Dr.M&M`. Rules are regular expressions over such strings;
:mod:`llmdata.extract.patterns` lets them be written with the names of the tokens.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from llmdata.extract.triggers import Trigger
from llmdata.grammar.quantities import Money, Promotion, Size
from llmdata.layout import Layout, Sentence
from llmdata.mentions import DateMention, Mention, Mentions

ENTITY = {"model": "M", "product": "Q", "organization": "O", "benchmark": "B"}
DATE, MONEY, SIZE, PROMO = "D", "$", "S", "%"
# The signs open with a set, which is sought much faster than alternatives; the rest looks back at it.
_SIGN = re.compile(
    r"[，,；;。、/&（(）)：:的–—以和与及'’aofb ](?:nd\b(?<=\band)|[rf]\b(?<=\bo.)|rom\b(?<=\bfrom)|y\b(?<=\bby)|- (?<= - )"
    r"|s\b(?<=['’]s)|(?<=[^a-z ])(?:(?<=[，,；;。、/&（(）)：:的–])|(?<=—)—?|及(?<=以及)|(?<=和)(?<![温调总缓].)(?!谐|平)"
    r"|(?<=与)(?!其)|(?<=及)(?!时|其)|(?<=')(?=\s)))"
)
_SIGN_TOKEN = {
    sign: token
    for token, signs in {
        ",": "，|,|；|;|。", "&": "、|/|&|以及|和|与|及|and|or", "(": "（|(", ")": "）|)",
        ":": "：|:", "'": "的|'s|’s|'|of|from|by", "-": "——|—|–| - ",
    }.items()
    for sign in signs.split("|")
}  # fmt: skip
SHORT, LONG = ".", "_"
_SHORT_LENGTH = 14  # in characters that are not white space
_Placed = Mention | DateMention | Money | Size | Promotion
_QUOTES = " \"'“”‘’「」『』《》*"


@dataclass(slots=True, eq=False)  # not frozen: thousands are made for a document
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
        return max(0, self.string.count("(", 0, index) - self.string.count(")", 0, index))


def mention_tokens(layout: Layout, mentions: Mentions) -> dict[int, list[Token]]:
    """The tokens of all mentions, in order of place, by the index of their sentence."""
    tokens: dict[int, list[Token]] = defaultdict(list)

    def put(kind: str, item: _Placed, start: int, end: int) -> None:
        index = layout.sentence_at(item.start)
        if item.start < layout.sentences[index].end:
            tokens[index].append(Token(kind, start, end, item))

    for mention in mentions.entities:
        put(ENTITY[mention.entity.type], mention, mention.start, mention.end)
    for date in mentions.dates:
        put(DATE, date, date.start, date.end)
    for money in mentions.money:
        put(MONEY, money, *_with_period(money))
    for size in mentions.sizes:
        put(SIZE, size, size.start, size.end)
    for promotion in mentions.promotions:
        put(PROMO, promotion, promotion.start, promotion.end)
    for found in tokens.values():
        found.sort(key=lambda token: (token.start, -token.end))
    return tokens


def view(
    text: str, sentence: Sentence, mentioned: Sequence[Token], words: Iterable[Trigger]
) -> View:
    """The view of a sentence in which these tokens and trigger words stand, both in order."""
    # Where a mention and a trigger overlap, the mention stands: a name's words are its own.
    marks = [*mentioned, *_beside(mentioned, words, text)]
    marks.sort(key=_START)
    tokens: list[Token] = []
    commas: list[int] = []
    position = sentence.start
    for mark in marks:
        if mark.start < position:
            continue
        if position < mark.start:
            _fill(tokens, commas, text, position, mark.start)
        tokens.append(mark)
        position = mark.end
    if position < sentence.end:
        _fill(tokens, commas, text, position, sentence.end)
    _join_enumerations(tokens, commas)
    return View(sentence, tokens, "".join([token.kind for token in tokens]))


_START = attrgetter("start")


_BESIDE = 3  # characters between an amount and its own period
_BLANKS = 2  # between a period and the amount that it stands before


def _with_period(money: Money) -> tuple[int, int]:
    """An amount together with the period beside it (`20 美元/月`, `每月 20 美元`)."""
    first, last = money.period_span or (money.start, money.end)
    if first - money.end > _BESIDE:
        return money.start, money.end  # it has the period of the amount behind it
    if money.start - last > _BLANKS:
        return money.start, money.end  # … or of the one before it
    return min(money.start, first), max(money.end, last)


def _beside(mentioned: Sequence[Token], words: Iterable[Trigger], text: str) -> list[Token]:
    """The tokens of the words that share no character with a mention."""
    free: list[Token] = []
    for word in words:
        start, end = word.start, word.end
        for mark in mentioned:
            if mark.start < end and start < mark.end:
                break
        else:
            free.append(Token(word.token, start, end, text[start:end]))
    return free


def _fill(tokens: list[Token], commas: list[int], text: str, start: int, end: int) -> None:
    """Append the signs and gaps of a stretch, and to `commas` where a plain comma stands."""
    for sign in _SIGN.finditer(text, start, end):
        first = sign.start()
        if start < first:
            _fill_gap(tokens, text, start, first)
        words = sign.group()
        if words == ",":
            commas.append(len(tokens))
        start = sign.end()
        tokens.append(Token(_SIGN_TOKEN[words], first, start))
    if start < end:
        _fill_gap(tokens, text, start, end)


def _fill_gap(tokens: list[Token], text: str, start: int, end: int) -> None:
    words = text[start:end]
    if words.isspace() or not words.strip(_QUOTES):
        return
    length = end - start
    if length > _SHORT_LENGTH:
        length = len("".join(words.split()))
        # English words are longer than Chinese ones: measure them by half.
        if words.isascii():
            length = (length + 1) // 2
    tokens.append(Token(SHORT if length <= _SHORT_LENGTH else LONG, start, end))


def _join_enumerations(tokens: list[Token], commas: list[int]) -> None:
    """A plain comma right between two names goes on with their enumeration (`o3, o4-mini`).

    Not so before a maker without a thing of his own: that is an apposition (`X, OpenAI's browser,`).
    """
    for i in commas:
        if not 0 < i < len(tokens) - 1:
            continue
        before, behind = tokens[i - 1].kind, tokens[i + 1].kind
        if before not in "MQO" or behind not in "MQO":
            continue
        if behind == "O" and before != "O":
            following = "".join([token.kind for token in tokens[i + 1 : i + 5]])
            if not _OWN.match(following):
                continue
        tokens[i].kind = "&"


_OWN = re.compile(r"O'?\.?[MQ]")
