"""Typed mentions of a document: entities, dates, money, promotions and sizes.

Nothing here decides what the source claims; it says what stands where.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TypeVar

from llmdata.grammar.quantities import (
    Money,
    Promotion,
    Size,
    find_money,
    find_promotions,
    find_sizes,
)
from llmdata.layout import Layout
from llmdata.mentions.dating import DateMention, date_mentions, depth
from llmdata.mentions.ellipsis import complete, mark_series
from llmdata.mentions.entities import Entity, Mention, overlaps, spans
from llmdata.mentions.finding import entity_mentions
from llmdata.mentions.given import coined_products, nicknames, own_leaderboards, renamed
from llmdata.mentions.parts import parts
from llmdata.mentions.vocabulary import vocabulary
from llmdata.registry import Registry

_Placed = TypeVar("_Placed", Mention, DateMention, Money, Promotion, Size)

__all__ = ["DateMention", "Entity", "Mention", "Mentions", "depth", "find_mentions"]


class Mentions:
    """All that a document mentions, each kind in order of place."""

    def __init__(
        self,
        entities: list[Mention],
        dates: list[DateMention],
        money: list[Money],
        promotions: list[Promotion],
        sizes: list[Size],
    ) -> None:
        self.entities, self.dates = entities, dates
        self.money, self.promotions, self.sizes = money, promotions, sizes
        self._starts = {
            id(kind): [item.start for item in kind]
            for kind in (entities, dates, money, promotions, sizes)
        }

    def entities_in(self, start: int, end: int) -> list[Mention]:
        return self._between(self.entities, start, end)

    def dates_in(self, start: int, end: int) -> list[DateMention]:
        return self._between(self.dates, start, end)

    def money_in(self, start: int, end: int) -> list[Money]:
        return self._between(self.money, start, end)

    def promotions_in(self, start: int, end: int) -> list[Promotion]:
        return self._between(self.promotions, start, end)

    def sizes_in(self, start: int, end: int) -> list[Size]:
        return self._between(self.sizes, start, end)

    def _between(self, items: list[_Placed], start: int, end: int) -> list[_Placed]:
        """The items that begin in a stretch, found without looking at the others."""
        starts = self._starts[id(items)]
        return items[bisect_left(starts, start) : bisect_left(starts, end)]


def find_mentions(layout: Layout, registry: Registry) -> Mentions:
    """Everything that a document mentions; elliptic names are resolved, renamed things too."""
    names = vocabulary(registry)
    text = layout.visible
    found = list(names.find(text))
    mentions = entity_mentions(layout, names, found)
    mentions = _sorted(mentions + complete(layout, names, mentions))
    mentions = _sorted(mentions + list(parts(layout, names, mentions, found)))
    for place, entity in nicknames(layout, mentions).items():
        nickname = next(m for m in mentions if m.start == place)
        nickname.entity, nickname.elliptic = entity, False
    for given in (coined_products, own_leaderboards):
        if new := list(given(layout, mentions)):
            mentions = _sorted(mentions + new)
    new_names = renamed(layout, mentions)
    for old, mention in new_names.items():
        at = bisect_left(mentions, mention.start, key=lambda other: other.start)
        if mentions[at : at + 1] != [mention]:
            mentions = _sorted([*mentions, mention])
        for other in mentions:
            if other.entity.id == old:
                other.entity = mention.entity
    mark_series(layout, mentions)
    mentions = [_as_series(m) if m.series else m for m in mentions]
    busy = spans(mentions)
    money = [m for m in find_money(text) if not overlaps(m.start, m.end, busy)]
    return Mentions(
        mentions,
        [d for d in date_mentions(layout) if not overlaps(d.start, d.end, busy)],
        money,
        [p for span in _sentences_of(layout, money) for p in find_promotions(text, *span)],
        [s for s in find_sizes(text) if not overlaps(s.start, s.end, busy)],
    )


def _sentences_of(layout: Layout, money: list[Money]) -> list[tuple[int, int]]:
    """The sentences that speak of money: only there is an offer one."""
    indices = sorted({layout.sentence_at(m.start) for m in money})
    return [(layout.sentences[i].start, layout.sentences[i].end) for i in indices]


def _as_series(mention: Mention) -> Mention:
    """A model that the text calls a series is one, here and wherever it is named."""
    if mention.entity.parsed and mention.entity.parsed.is_bare_version:
        return replace(mention, entity=replace(mention.entity, kind="series"))
    return mention


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start, -mention.end


def _sorted(mentions: list[Mention]) -> list[Mention]:
    """In order of place; of two that overlap, the longer one."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=_place):
        if kept and mention.start < kept[-1].end:
            if mention.end - mention.start > kept[-1].end - kept[-1].start:
                kept[-1] = mention
            continue
        kept.append(mention)
    return kept
