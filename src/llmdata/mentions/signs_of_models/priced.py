"""Names whose tokens have a price: `Foo-2 costs $3 per million input tokens`, `Foo-2 ($1.10/$4.40)`."""

from __future__ import annotations

from llmdata.grammar.quantities import TOKENS
from llmdata.lazily import lazily
from llmdata.mentions.signs_of_models.clause import Clause

_TOKENS = lazily(
    r"(?i:\b(?:per|a|each|every|/|1)\s*(?:1?M\b|million\b|mil\b|Mtok)|/\s?1?M(?:tok(?:ens?)?)?\b|\btokens?\b(?!\s*(?:per|an?|each|every|/)\s*(?:s\b|sec|hour|day|min)))|[百千]万\s*[Tt]oken|每?百万(?!\s*[元美欧人用日])|词元"
)
_IN_AND_OUT = lazily(
    r"(?i:\binput\b|\boutput\b|\bcached?\b|\bin\b(?=\s*[,/.;)]|\s+and\b)|\bout\b(?=\s*[,.;)]|\s*\Z))"
    r"|输入|输出|(?<=[元刀块毛分\d\s])进|(?<=[元刀块毛分\d\s])出"
)
# The price of what has an input and an output: `the input price of Foo-2`.
_PRICE_OF = lazily(
    r"(?i:\b(?:input|output|token|cached|API)\s+(?:\w+\s+)?(?:prices?|costs?|rates?|pricing)\s+(?:of|for|on)\s+(?:the\s+)?(?:\w+['’]s\s+)?)[“\"*]*\Z"
)
# Two sums right behind a name, where the words around speak of tokens.
_AT_ONCE = lazily(
    r"[”\"*_]*\s*(?:[(（][^()（）\n]{1,30}[)）]\s*)?(?:[-–—→:：(（,，=]|->|(?i:is|was|are|costs?|at|for|stays?\s+at|now|still)\b|定价|报价|价格|还是|是|为|卖|定在|\s){0,5}"
)
_PAIR = lazily(r"\s*(?:[/／、,，]|and|和|与|&)\s*")
_AROUND = 240  # characters in which it is told once that all prices are for tokens


def has_a_price_of(clause: Clause) -> bool:
    """Whether words right before the name speak of the price of its tokens."""
    return _PRICE_OF.search(clause.text, clause.before, clause.start) is not None


def is_priced(clause: Clause) -> bool:
    """Whether sums behind the name are for tokens, or for what goes in and what comes out."""
    text, (first, last) = clause.text, (clause.first, clause.last)
    told = clause.mentions.money_in(clause.end, clause.stop)
    sums = [m for m in told if m.period is None or m.period in TOKENS]
    if not sums:
        return False
    if any(m.period in TOKENS or m.direction is not None for m in sums):
        return True
    if _TOKENS.search(text, first, last) or _IN_AND_OUT.search(text, clause.end, clause.stop):
        return True
    if len(sums) < len(("input", "output")):
        return False
    pair = _AT_ONCE.fullmatch(text, clause.end, sums[0].start) and _PAIR.fullmatch(
        text, sums[0].end, sums[1].start
    )
    return bool(pair) and _TOKENS.search(text, max(0, first - _AROUND), last + _AROUND) is not None
