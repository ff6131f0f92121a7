"""The words of a rule that stand nearest to a number, on either side of it."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import HEDGES, Quantity
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# Words between a number and the words for it: no more than these many characters.
_NEAR = 10
# A number by which a level rose or fell is not the level.
CHANGED = lazily(
    r"(?:涨|增|增加|增长|上[涨升]|回升|飙升|跌|降|下[跌降滑]|减少|缩[水减]|蒸发|[抹跌]去|[多少丢没](?=了))了?(?:出|掉|\s|"
    rf"{HEDGES}){{0,8}}\Z|(?i:(?<!\bused\s)\b(?:by|rose|soared|jumped|climbed|gained|grew|fell|dropped|sank|plunged|tumbled|slid))\s+(?:{HEDGES}\s*){{0,8}}\Z"
)


# What something rose or fell from stands behind such words.
FROM = lazily(
    rf"(?:从|由(?![^，。；\d]{{0,6}}投))[^，。；\d]{{0,6}}\Z|(?i:\bfrom)\s*(?:{HEDGES}\s*){{0,8}}\Z"
)


def is_from(text: str, first: int, quantity: Quantity) -> bool:
    """Whether a number is one from which something rose or fell."""
    return FROM.search(text, first, quantity.start) is not None


# A time between the words and the number parts them no further.
_TIME = lazily(
    r"(?:[于在至]|截至|到了?)?\s*(?:(?:19|20)\d\d\s*年|[今去]年)?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月(?:\s*\d{1,2}\s*日|[初底中]旬?|[上下中]旬)?|(?:[于在至]|截至)?\s*(?:(?:19|20)\d\d\s*年|[今去]年|年)[初底中末]?"
    r"|(?i:\b(?:in|by|as\s+of|at\s+the\s+end\s+of)\s+(?:early\s+|mid-?\s*|late\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+(?:19|20)\d\d)?\b)"
)


def gap(text: str, match: re.Match[str], quantity: Quantity) -> int:
    """Characters between the words and the number, English ones counted by a third."""
    start, end = (match.end(), quantity.start) if match.end() <= quantity.start else (quantity.end, match.start())  # fmt: skip
    words = "".join(_TIME.sub("", text[start:end]).split())
    return len(words) // 3 if words.isascii() else len(words)


_BESIDE = lazily(r"[\s-]*")


def name_between(context: Context, start: int, end: int) -> Mention | None:
    """The name that is all that stands between a number and its words (`a $90 billion X valuation`)."""
    named = context.mentions.entities_in(start, end) if start < end else []
    if len(named) != 1:
        return None
    text = context.layout.visible
    alone = _BESIDE.fullmatch(text, start, named[0].start)
    return named[0] if alone and _BESIDE.fullmatch(text, named[0].end, end) else None


def words_before(
    text: str, rule: Measure, quantity: Quantity, first: int, skipped: int
) -> re.Match[str] | None:
    """The words before a number, no further than what may stand between, `skipped` left out."""
    if rule.before_words is None:
        return None
    found = list(rule.before_words.finditer(text, first, quantity.start))
    changed = CHANGED.search(text, first, quantity.start)
    if found and changed and found[-1].end() <= changed.start():
        return None  # `收入增加了 10 亿美元`
    return found[-1] if found and gap(text, found[-1], quantity) - skipped <= _NEAR else None


# Words that lead up to the next number are that one's (`$4 billion at a valuation of $60 billion`).
_LEADS_ON = lazily(
    rf"(?:\s+[a-z]+)?\s+(?i:of)[\s*]+(?:{HEDGES}[\s*]*){{0,4}}|\s*(?:(?:为|是|[高可]?达|[到至]了?|{HEDGES})\s*){{1,5}}"
)


_IS_NOT = lazily(r"不是|并非|而非|(?i:\bnot\b|n['’]t\b)")


def words_behind(text: str, rule: Measure, quantity: Quantity, last: int) -> re.Match[str] | None:
    if rule.after_words is None:
        return None
    match = rule.after_words.search(text, quantity.end, last)
    if match is None and quantity.unit_span and not quantity.money:
        # The counted thing's own words may be part of it: `800 million weekly active users`.
        match = rule.after_words.search(text, quantity.start, last)
    if match is not None and _LEADS_ON.fullmatch(text, match.end(), last):
        return None
    if match is not None and _IS_NOT.search(text, quantity.end, max(quantity.end, match.start())):
        return None
    return match if match is not None and gap(text, match, quantity) <= _NEAR else None
