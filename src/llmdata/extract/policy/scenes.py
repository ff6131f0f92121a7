"""Sentences that set a day and tell nothing more: what follows came then.

`最难忘的是 8 月 7 日的那场直播。等了两年的 X 终于来了。`
"""

from __future__ import annotations

import re
from collections.abc import Sequence

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
# `Then came 20 June.`, `It was a Thursday, the 12th of September.`
_COMES = lazily(
    r"\W*(?:(?:and|but)\s+)?(?:(?:then|next|so)\s+)?(?:came|comes|it\s+was|it\s+is|enter|fast[- ]forward\s+to)(?:\s+an?(?:\s+\w+day,?)?)?\s*(?:the\s+)?",
    re.IGNORECASE,
)


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
