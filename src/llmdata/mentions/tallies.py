"""Numbers behind names that count what was done: `GPT-9 solved 18 of them, Gemini 15 and Claude 12`.

The verb stands once, and what follows it in turn is a name and a number; no such number is a version.
Nor are the numbers of a list of marks: `Doubao 35, Gemini 41` are higher than versions go, and several.
"""

from __future__ import annotations

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention

_NUMBER = r"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
# What somebody did to a number of things, and the things, as the last words of the clause.
_TOLD = lazily(
    r"(?i:\b(?:solv|answer|complet|pass|finish|fail|miss|crack|fix|manag|nail)(?:e[sd]|ed|s)?|\b(?:got|gets|scored|scores|won|wins))"
    rf"\s+(?:(?i:all|only|just|about|some)\s+)?(?i:{_NUMBER})\b(?!\s*%)[^.;:!?A-Z]{{0,40}}?(?:,|;|\band)\s*(?:(?i:and|but|while|to)\s+)?\Z"
    r"|(?:做[对出完]|答对|解[出开决]|完成|通过|拿[下到]|得了?|考了?|答出|错了?)了?\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[道题个分块枚次项]?[^。；：！？A-Z]{0,8}?[，、,]\s*(?:而|但)?\Z"
)
_ENDS = lazily(r"\s*(?:[,.;:!?)，。；、！？）]|\Z|(?:and|but|while)\b|[道题个分块枚次项])")
_NEXT = lazily(r"\s*(?:,|，|、|;|；)?\s*(?:(?i:and|but|while|to)\s+|和|与|而)?\Z")
_REACH = 72
_HIGH = 20  # no whole version of several families in one sentence is as high


def without_tallies(layout: Layout, mentions: list[Mention]) -> list[Mention]:
    """The mentions without families whose version is but a number of things that they did."""
    out: list[Mention] = []
    marks = _marks(layout, mentions)
    tallied = -1  # where the last one that was left out ended
    for mention in mentions:
        if _may_be_one(layout, mention):
            if mention.start in marks:
                continue
            sentence = layout.sentences[layout.sentence_at(mention.start)]
            first = max(sentence.start, mention.start - _REACH)
            goes_on = tallied >= first and _NEXT.fullmatch(layout.visible, tallied, mention.start)
            if goes_on or _TOLD.search(layout.visible, first, mention.start):
                tallied = mention.end
                continue
        out.append(mention)
    return out


def _marks(layout: Layout, mentions: list[Mention]) -> set[int]:
    """Where those names stand whose numbers are marks that several families got in one sentence."""
    told: dict[int, list[Mention]] = {}
    for mention in mentions:
        if _may_be_one(layout, mention) and int(mention.entity.version or 0) >= _HIGH:
            told.setdefault(layout.sentence_at(mention.start), []).append(mention)
    several = (those for those in told.values() if len({m.entity.family_id for m in those}) > 1)
    return {mention.start for those in several for mention in those}


def _may_be_one(layout: Layout, mention: Mention) -> bool:
    """Whether a name is a family and, behind a blank, a whole number that ends the clause."""
    name = mention.entity.parsed if mention.entity.type == "model" else None
    if name is None or not name.is_bare_version or not str(name.version).isdigit():
        return False
    words = layout.visible[mention.start : mention.end]
    return words.endswith(f" {name.version}") and bool(_ENDS.match(layout.visible, mention.end))
