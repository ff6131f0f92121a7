"""All that a document mentions."""

from __future__ import annotations

from bisect import bisect_left
from typing import TypeVar

from llmdata.grammar.quantities import Money, Promotion, Size
from llmdata.mentions.dating import DateMention
from llmdata.mentions.entities import Mention

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
    ) -> None:
        self.entities, self.dates = entities, dates
        self.money, self.promotions, self.sizes = money, promotions, sizes
        self.known = known  # what was there before any name was guessed
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

    def without_guesses(self) -> Mentions:
        """The same without the names of families that the registry does not know."""
        return self.known or self
