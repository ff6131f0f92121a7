"""Sentences that set a day and tell nothing more: what follows came then.

`最难忘的是 8 月 7 日的那场直播。等了两年的 X 终于来了。`
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from llmdata.folding import HAN
from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mentions

_LENGTH = 40  # characters
_ENTITIES = ("model", "product", "benchmark")
# What a scene may not be: something that happened by itself, or is yet to come.
_NEWS = lazily(
    r"\d\s*%|[$￥¥]|万|亿|如果|预计|计划|将|会不会|没|未|不(?!了)|[？?]|降价|涨价|融资|收购|起诉|宕机|裁员|我[^，。]{0,3}(?:换|用|写|买|订|试|装)"
)
# `Then came 20 June.`, `It was a Thursday, the 12th of September.`, `Mark the date: 20 June.`
_COMES = lazily(
    r"\W*(?:(?:and|but)\s+)?(?:(?:then|next|so)\s+)?(?:came|comes|it\s+was|it\s+is|it['’]s|enter|fast[- ]forward\s+to|(?:mark\s+|remember\s+|note\s+)?the\s+(?:date|day)(?:\s+(?:was|is))?\s*:?|remember)(?:\s+an?(?:\s+\w+day,?)?)?\s*(?:the\s+)?",
    re.IGNORECASE,
)


# What lasted until a day, and how the next sentence goes on: `A waited until 20 June. Then …`.
_UNTIL = lazily(r"\b(?:until|till)\s+(?:the\s+)?\Z", re.IGNORECASE)
_THEN = lazily(
    r"\W*(?:and\s+|but\s+)?(?:then|on\s+that\s+day|that\s+(?:day|(?:was|is)\s+when))\b",
    re.IGNORECASE,
)


def waits_for(
    layout: Layout, mentions: Mentions, sentence: Sentence, behind: Sentence
) -> DateMention | None:
    """The day with which a sentence ends that something lasted until, for what came then."""
    text = layout.visible
    dates = mentions.dates_in(sentence.start, sentence.end)
    if not dates or dates[-1].value.precision not in ("day", "month"):
        return None
    date = dates[-1]
    lasted = _UNTIL.search(text, sentence.start, date.start)
    if lasted is None or text[date.end : sentence.end].strip(" .!…"):
        return None
    goes_on = _THEN.match(text, behind.start, behind.end) is not None
    return replace(date, bearing="at") if goes_on else None


# `What happened in May?`: what follows did.
_ASKS = lazily(
    r"\W*(?:(?:so|and|but|then)\W+)?what(?:\s+else)?\s+(?:happened|came(?:\s+out)?|was\s+new|did\s+we\s+get|arrived|shipped|launched|landed)\s+(?:(?:on|in|at)\s+)?(?:the\s+)?",
    re.IGNORECASE,
)


def asks_what_came(layout: Layout, sentence: Sentence, date: DateMention) -> bool:
    """Whether a sentence but asks what a time brought."""
    text = layout.visible
    if _ASKS.fullmatch(text, sentence.start, date.start) is None:
        return False
    return text[date.end : sentence.end].strip(' *_”"') == "?"


def sets_the_scene(
    layout: Layout, mentions: Mentions, sentence: Sentence, dates: Sequence[DateMention]
) -> bool:
    """Whether a short sentence with these dates tells a day and nothing more."""
    text, date = layout.visible, dates[0]
    if len(dates) != 1 or date.bearing != "at" or date.value.precision != "day":
        return False
    before, behind = text[sentence.start : date.start], text[date.end : sentence.end]
    if _COMES.fullmatch(before) and not behind.strip(" .!…"):
        return True
    if sentence.end - sentence.start > _LENGTH:
        return False
    words = before + behind
    if not HAN.search(words) or _NEWS.search(words):
        return False
    named = mentions.entities_in(sentence.start, sentence.end)
    return not any(mention.entity.type in _ENTITIES for mention in named)
