"""Prices that only a leak tells: of what it is about, not of what that is set beside."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.layout import Sentence
from llmdata.lazily import lazily

_LEAK = lazily(
    r"(?:泄[露漏]|曝光|爆料|偷跑|流出)[^，。；：\d]{0,8}(?:定价|售价|价格|价目|报价)|(?:定价|售价|价格|价目表?|报价)[^，。；：\d]{0,8}(?:泄[露漏]|曝光|流出|爆料)"
    r"|(?i:\bleak(?:s|ed|ing)?\s+(?:(?:\w+\s+){0,2}pric(?:es?|ing)\b|(?:puts?|shows?|showed|suggest(?:s|ed)?|point(?:s|ed)|reveal(?:s|ed)|ha[sd])\b|(?:slides?|decks?|memos?|price\s+lists?)\b)|\bpric(?:es?|ing)\s+(?:\w+\s+){0,2}leak(?:s|ed)\b)"
)
_CONFIRMED = lazily(
    r"证实|确认|官宣|坐实|(?i:\b(?:confirm(?:s|ed)?|official(?:ly)?|turned\s+out)\b)"
)


def is_leaked(context: Context, sentence: Sentence, price: Observation) -> bool:
    """Whether a sentence tells a price as one that has leaked, of the thing that it opens with."""
    text, place = context.layout.visible, price.place
    leak = _LEAK.search(text, sentence.start, place)
    if leak is None or price.subject is None or _CONFIRMED.search(text, leak.end(), place):
        return False
    named = context.mentions.entities_in(sentence.start, sentence.end)
    things = [m.entity.id for m in named if m.entity.type in ("model", "product")]
    return not things or things[0] == price.subject.id
