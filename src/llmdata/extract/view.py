"""A sentence as a short string of tokens: typed mentions, trigger words, signs and gaps.

`OpenAI 在 8 月发布了 o3 和 o4-mini` reads `O.Dr.M&M`. Rules are regular expressions over such strings;
:mod:`llmdata.extract.patterns` lets them be written with the names of the tokens.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from llmdata.extract.triggers import Trigger
from llmdata.folding import HAN
from llmdata.grammar.openings import opening_end
from llmdata.grammar.quantities import Money, Promotion, Size
from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention, Mentions

ENTITY = {"model": "M", "product": "Q", "organization": "O", "benchmark": "B"}
DATE, MONEY, SIZE, PROMO = "D", "$", "S", "%"
CLAUSE_END = ",:-"  # tokens at which a clause ends
# A comma in a number (`1,000 users`), a colon in a time (`8:30`) and the sign in `I/O` part nothing.
# The signs open with a set, which is sought much faster than alternatives; the rest looks back at it.
_SIGN = lazily(
    r"[，,；;。、/&（(）)：:的–—以和与及'’aofb ](?:nd\b(?<=\band)|[rf]\b(?<=\bo.)|rom\b(?<=\bfrom)|y\b(?<=\bby)|- (?<= - )"
    r"|s\b(?<=['’]s)|(?<=[^a-z ])(?:(?<=[，,；;。、/&（(）)：:的–])(?!(?<=\b[Rr]e:)[A-Z]|(?<=\bI/)O\b|(?<=\d,)\d{3}(?!\d)|(?<=\d:)\d\d(?!\d))|(?<=—)—?|及(?<=以及)|(?<=和)(?<![温调总缓].)(?!谐|平)"
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
# Signs that are some whatever stands beside them, and a blank, which is none: all of many stretches.
_SINGLE = {sign: _SIGN_TOKEN[sign] for sign in "，,；;。、/&（(）)：:的–"} | {" ": ""}
SHORT, LONG = ".", "_"
_SHORT_LENGTH = 14  # in characters that are not white space
_Placed = Mention | DateMention | Money | Size | Promotion
_FULL_STOPS = ".!?！？"
_QUOTES = " \"'“”‘’「」『』《》*"


@dataclass(slots=True, eq=False)  # not frozen: thousands are made for a document
class Token:
    """One letter of a view: what it stands for and where, in visible offsets.

    Views of the same sentence share their tokens: none is changed once it is made.
    """

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
    asserted: bool | None = None  # whether it states something, once somebody has asked
    # What was found out about the whole sentence, by who asked: asked again for each of its tokens,
    # it would take the square of the sentence's length and more.
    known: dict[str, Any] = field(default_factory=dict)

    def places(self, kind: str) -> list[int]:
        """Where the tokens of a kind stand."""
        found: list[int] | None = self.known.get(kind)
        if found is None:
            found = self.known[kind] = [i for i, own in enumerate(self.string) if own == kind]
        return found

    def depth(self, index: int) -> int:
        """How many brackets are open before a token."""
        string = self.string
        if "(" not in string:
            return 0
        return max(0, string.count("(", 0, index) - string.count(")", 0, index))


Stretches = dict[tuple[int, int], list[Token]]  # the signs and gaps between two marks


def mention_tokens(layout: Layout, mentions: Mentions) -> dict[int, list[Token]]:
    """The tokens of all mentions, in order of place, by the index of their sentence."""
    tokens: dict[int, list[Token]] = defaultdict(list)
    starts, sentences = layout.starts, layout.sentences

    def put(kind: str, item: _Placed, start: int, end: int) -> None:
        index = bisect_right(starts, item.start) - 1
        if item.start < sentences[index].end:
            tokens[index].append(Token(kind, start, end, item))

    for mention in mentions.entities:
        put(ENTITY[mention.entity.type], mention, mention.start, mention.end)
    for date in mentions.dates:
        put(DATE, date, date.start, date.end)
    for money in mentions.money:
        put(MONEY, money, *with_period(money))
    for size in mentions.sizes:
        put(SIZE, size, size.start, size.end)
    for promotion in mentions.promotions:
        put(PROMO, promotion, promotion.start, promotion.end)
    for found in tokens.values():
        if len(found) > 1:
            found.sort(key=lambda token: (token.start, -token.end))
    return tokens


def view(
    text: str,
    sentence: Sentence,
    mentioned: Sequence[Token],
    words: Iterable[Trigger],
    stretches: Stretches,
) -> View:
    """The view of a sentence in which these tokens and trigger words stand, both in order.

    `stretches` keeps what stands between, since a sentence is viewed with other marks again.
    """
    # Where a mention and a trigger overlap, the mention stands: a name's words are its own.
    marks = _beside(mentioned, words, text)
    if mentioned:
        marks += mentioned
        marks.sort(key=_START)
    tokens: list[Token] = []
    position = sentence.start
    for mark in marks:
        start = mark.start
        if start < position:
            continue
        if position < start:
            between = stretches.get((position, start))
            if between is None:
                between = stretches[position, start] = _between(text, position, start)
            tokens += between
        tokens.append(mark)
        position = mark.end
    if position < sentence.end:
        between = stretches.get((position, sentence.end))
        if between is None:
            between = stretches[position, sentence.end] = _last(text, position, sentence.end)
        tokens += between
    string = "".join([token.kind for token in tokens])
    if "," in string or text.find("+", sentence.start, sentence.end) >= 0:
        string = _join_enumerations(text, sentence, tokens, string)
    if "&." in string:
        string = _join_kin(text, tokens, string)
    if string.count("-") > 1:
        string = _bracket_remarks(text, tokens, string)
    return View(sentence, tokens, string)


# `X——那种其实是文件夹的东西——在 3 月上线`: a remark behind a name, with neither names nor dates of its own.
_REMARK = lazily(r"(?<=[MQ])-(?P<said>[^MQODB$()-]{1,9})-(?=[^,:])")
_LONGEST_REMARK = 60  # in characters


def _bracket_remarks(text: str, tokens: list[Token], string: str) -> str:
    """What Chinese sets between two dashes right behind a name is an aside, as in brackets."""
    for match in _REMARK.finditer(string):
        opens, closes = match.start(), match.end() - 1
        first, last = tokens[opens], tokens[closes]
        if text[first.start : first.end].strip("—") or text[last.start : last.end].strip("—"):
            continue
        said = text[first.end : last.start]
        if len(said) > _LONGEST_REMARK or HAN.search(said) is None:
            continue
        tokens[opens] = Token("(", first.start, first.end)
        tokens[closes] = Token(")", last.start, last.end)
        string = f"{string[:opens]}({string[opens + 1 : closes]}){string[closes + 1 :]}"
    return string


# `X and its junior, Y`, `X and its thinking cousin Y`: what Y is to X stands between them.
_KIN = lazily(r"(?<=[MQ])&\.,?(?=[MQ])")
_ITS_KIN = lazily(
    r"\s*(?i:its|their|the|an?)\s+(?:[\w\-]+\s+){0,3}?(?i:juniors?|sisters?|siblings?|brothers?|cousins?|twins?|companions?|counterparts?|stablemates?|sidekicks?|offshoots?|half-?(?:brother|sister)s?)\s*"
)


def _join_kin(text: str, tokens: list[Token], string: str) -> str:
    """Two names with but their kinship between them are an enumeration."""
    for match in reversed(list(_KIN.finditer(string))):
        first, last = match.start(), match.end() - 1
        gap = tokens[first + 1]
        if _ITS_KIN.fullmatch(text, gap.start, gap.end):
            tokens[first : last + 1] = [Token("&", tokens[first].start, tokens[last].end)]
            string = f"{string[:first]}&{string[last + 1 :]}"
    return string


_START = attrgetter("start")


_BESIDE = 3  # characters between an amount and its own period
_BLANKS = 2  # between a period and the amount that it stands before


def with_period(money: Money) -> tuple[int, int]:
    """An amount together with the period beside it (`20 美元/月`, `每月 20 美元`)."""
    first, last = money.period_span or (money.start, money.end)
    if first - money.end > _BESIDE:
        return money.start, money.end  # it has the period of the amount behind it
    if money.start - last > _BLANKS:
        return money.start, money.end  # … or of the one before it
    return min(money.start, first), max(money.end, last)


def _beside(mentioned: Sequence[Token], words: Iterable[Trigger], text: str) -> list[Token]:
    """The tokens of the words that share no character with a mention."""
    if not mentioned:
        return [Token(token, start, end, text[start:end]) for token, start, end in words]
    free: list[Token] = []
    first, count = 0, len(mentioned)
    for token, start, end in words:
        while first < count and mentioned[first].end <= start:
            first += 1
        place = first
        while place < count and mentioned[place].end <= start:
            place += 1
        if place == count or mentioned[place].start >= end:
            free.append(Token(token, start, end, text[start:end]))
    return free


def _between(text: str, start: int, end: int) -> list[Token]:
    """The signs and gaps of a stretch."""
    if end - start == 1 and (single := _SINGLE.get(text[start])) is not None:
        return [Token(single, start, end)] if single else []
    tokens: list[Token] = []
    for sign in _SIGN.finditer(text, start, end):
        first, last = sign.span()
        if start < first and (gap := _gap(text[start:first])):
            tokens.append(Token(gap, start, first))
        tokens.append(Token(_SIGN_TOKEN[text[first:last]], first, last))
        start = last
    if start < end and (gap := _gap(text[start:end])):
        tokens.append(Token(gap, start, end))
    return tokens


def _last(text: str, start: int, end: int) -> list[Token]:
    """The signs and gaps behind the last mark: what ends a sentence closes its clause, as `。` does."""
    closed = end
    while closed > start and text[closed - 1] in _QUOTES:
        closed -= 1
    if closed == start or text[closed - 1] not in _FULL_STOPS:
        return _between(text, start, end)
    before = _between(text, start, closed - 1) if start < closed - 1 else []
    return [*before, Token(",", closed - 1, closed)]


def _gap(words: str) -> str:
    """The token of the words between two signs; none where there are none."""
    first = words[0]
    if (first in _QUOTES or first.isspace()) and (words.isspace() or not words.strip(_QUOTES)):
        return ""
    length = len(words)
    if length > _SHORT_LENGTH:
        length = len("".join(words.split()))
        # English words are longer than Chinese ones: measure them by half.
        if words.isascii():
            length = (length + 1) // 2
    return SHORT if length <= _SHORT_LENGTH else LONG


def _join_enumerations(text: str, sentence: Sentence, tokens: list[Token], string: str) -> str:
    """A plain comma or plus right between two names goes on with their enumeration (`o3, o4-mini`)."""
    for comma in _JOINING.finditer(string):
        index = comma.start()
        start = tokens[index].start
        if text[start] == "," and start == opening_end(text, sentence.start, sentence.end):
            continue
        if text[start] == "," or text[start : tokens[index].end].strip() == "+":
            tokens[index] = Token("&", start, tokens[index].end)
            string = f"{string[:index]}&{string[index + 1 :]}"
    return string


# Not so before a maker without a thing of his own: that is an apposition (`X, OpenAI's browser,`).
_JOINING = lazily(r"[,.](?:(?<=[MQ][,.])(?=[MQ]|O'?\.?[MQ])|(?<=O,)(?=[MQO]))")
