"""Sums that only tell another one anew: for a longer time, in another currency.

`30 cents a second, or $18 a minute`; `$20 a month, which adds up to $240 a year`; `12 元，折合 1.7 美元`.
"""

from __future__ import annotations

from itertools import pairwise

from llmdata.extract.view import Token, View
from llmdata.grammar.quantities import OTHER_PERIOD
from llmdata.lazily import lazily

# How long something runs, by which what it costs is reckoned anew.
_LENGTHS = (
    lazily(r"秒|(?i:\bsec(?:ond)?s?\b)|/\s?s\b"),
    lazily(r"分钟|(?i:\bmin(?:ute)?s?\b)"),
    lazily(r"小时|(?i:\b(?:hour|hr)s?\b|\bhourly\b)|/\s?h\b"),
)
_COMES_TO = lazily(
    r"[\s,;(—–-]*(?i:(?:(?:which|that|this|it|and|so)\s+){0,2}(?:(?:adds?|works?|comes?|amounts?|translates?|equates|boils)\s+(?:up\s+|out\s+|down\s+)?(?:to|at)|adding\s+up\s+to|working\s+out\s+(?:to|at)|equals)\s+(?:(?:about|around|roughly|some|just|only|over|nearly|almost|an?)\s+){0,2})"
    r"|\s*[，,；（(]?\s*(?:(?:折算|换算|算|一年|全年)下来|折合(?:人民币|美元|美金)?|折算成|换算成|约合|相当于|等于)[^，。；\d]{0,8}"
)


_AND = lazily(r"\s*(?:[/／、,，]|和|与|及|(?i:and)\b)\s*(?:约|(?i:about)\s)?\s*")

# What comes out of `6,000 tokens × $3/1M = $0.018`.
_OPERATOR = lazily(r"[÷×*]\s*[(（]?\s*[$€£¥]?\d")
# … or of a mixture: `A for 60%, B for 40% = $2.20/M`.
_SHARES = lazily(
    r"\d\s*[%％](?:[^=＝≈.。;；\n]|\.(?=\d)){1,64}\d\s*[%％](?=(?:[^=＝≈.。;；\n]|\.(?=\d)){0,16}[=＝≈])"
)
_EQUALS = lazily(r"[=＝≈]\s*[~≈]?\s*\Z")


def reckoned(text: str, view: View) -> set[int]:
    """The amounts of a sentence that another one comes to."""
    amounts, found = view.places("$"), _results(text, view)
    for before, index in pairwise(amounts):
        first, token = view.tokens[before], view.tokens[index]
        if set("MQ") & set(view.string[before:index]):
            continue
        longer = _length(text, first) is not None and _length(text, first) != _length(text, token)
        comes_to = _COMES_TO.fullmatch(text, first.end, token.start)
        goes_on = before in found and _AND.fullmatch(text, first.end, token.start)
        if comes_to or goes_on or (longer and _length(text, token) is not None):
            found.add(index)
    return found


def _results(text: str, view: View) -> set[int]:
    start, end = view.sentence.start, view.sentence.end
    operator = _OPERATOR.search(text, start, end) or _SHARES.search(text, start, end)
    if operator is None:
        return set()
    later = [i for i in view.places("$") if view.tokens[i].start > operator.start()]
    return {i for i in later if _EQUALS.search(text, operator.start(), view.tokens[i].start)}


def _length(text: str, token: Token) -> int | None:
    """For which length of time a sum is told, as its place among them."""
    if token.item.period != OTHER_PERIOD or token.item.period_span is None:
        return None
    told = (n for n, words in enumerate(_LENGTHS) if words.search(text, *token.item.period_span))
    return next(told, None)
