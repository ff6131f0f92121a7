"""All that a document mentions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TypeVar

from llmdata.grammar.quantities import Money, Promotion, Size
from llmdata.mentions.dating import DateMention
from llmdata.mentions.entities import Mention, overlaps, spans
from llmdata.registry import Registry

_Placed = TypeVar("_Placed", Mention, DateMention, Money, Promotion, Size)


class Mentions:
    """All that a document mentions, each kind in order of place."""

    def __init__(
        self,
        entities: list[Mention],
        dates: list[DateMention],
        money: list[Money],
        promotions: list[Promotion],
        sizes: list[Size],
        known: Mentions | None = None,
        registry: Registry | None = None,
    ) -> None:
        self.entities, self.dates = entities, dates
        self.money, self.promotions, self.sizes = money, promotions, sizes
        self.known = known  # what was there before any name was guessed
        self.registry = registry  # with families that only the text makes known, if it does
        self._entities = _starts(entities)
        self._dates = _starts(dates)
        self._money = _starts(money)
        self._promotions = _starts(promotions)
        self._sizes = _starts(sizes)

    # Items that begin in a stretch are found without looking at the others.

    def entities_in(self, start: int, end: int) -> list[Mention]:
        first = bisect_left(self._entities, start)
        return self.entities[first : bisect_left(self._entities, end, first)]

    def dates_in(self, start: int, end: int) -> list[DateMention]:
        first = bisect_left(self._dates, start)
        return self.dates[first : bisect_left(self._dates, end, first)]

    def money_in(self, start: int, end: int) -> list[Money]:
        first = bisect_left(self._money, start)
        return self.money[first : bisect_left(self._money, end, first)]

    def promotions_in(self, start: int, end: int) -> list[Promotion]:
        first = bisect_left(self._promotions, start)
        return self.promotions[first : bisect_left(self._promotions, end, first)]

    def sizes_in(self, start: int, end: int) -> list[Size]:
        first = bisect_left(self._sizes, start)
        return self.sizes[first : bisect_left(self._sizes, end, first)]

    def joined(self, told: Iterable[Mention]) -> Mentions:
        """The same with names that only a claim made plain, where no other stands."""
        taken = spans(self.entities)
        new = {m.start: m for m in told if not overlaps(m.start, m.end, taken)}
        if not new:
            return self
        entities = sorted([*self.entities, *new.values()], key=lambda mention: mention.start)
        return Mentions(
            entities, self.dates, self.money, self.promotions, self.sizes, self.known, self.registry
        )

    def without_guesses(self) -> Mentions:
        """The same without the names of families that the registry does not know."""
        return self.known or self


def _starts(items: Sequence[_Placed]) -> list[int]:
    return [item.start for item in items]
