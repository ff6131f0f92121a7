"""What makes a happening the one that is told elsewhere with another date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from llmdata.extract.clauses import pieces_outside
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell
from llmdata.lazily import lazily
from llmdata.mentions import Entity

_SIGNS = lazily(r"[\W_了]+")
# Told as one more: it is not the one that was told before.
_FURTHER = lazily(
    r"又|再[次度]?|另|第[二三四五]|(?i:\b(?:again|another|second|third|further|other)\b)"
)
# People who go are another happening than those who come, whatever else the two name.
_SENDS_AWAY = lazily(
    r"裁[员掉撤减]?|遣散|解雇|辞退|开除|砍掉|解散|(?i:\b(?:la(?:id|ys?|ying)\s+off|layoffs?|cuts?|cutting|fir(?:ed|es|ing)|dismiss\w*|shed(?:s|ding)?|disband\w*|axed|let\s+go)\b)"
)


@dataclass(frozen=True, slots=True)
class Happened:
    """What is told of a happening beside its kind, its subject and its date."""

    rule: str
    number: Any
    names: frozenset[str]
    words: str
    further: bool
    sends_away: bool

    def is_same(self, other: Happened) -> bool:
        """Whether two are told in the same way of the same: number, other names, or else words."""
        if self.rule != other.rule or self.further or other.further:
            return False
        if self.sends_away != other.sends_away:
            return False
        if self.number is not None or other.number is not None:
            return bool(self.number == other.number)
        if self.names and other.names:
            return self.names <= other.names or other.names <= self.names
        return self.words == other.words


def happened(
    context: Context, rule: str, told: Cell, subject: Entity | None, number: Any = None
) -> Cell:
    """The cell, for telling rows apart, of the happening whose headline is `told`."""
    start, end = told.start or 0, told.end or 0
    mentioned = context.mentions.entities_in(start, end)
    own = subject.id if subject is not None else None
    dates = context.mentions.dates_in(start, end)
    words = _SIGNS.sub("", "".join(pieces_outside(context.layout.visible, start, end, dates)))
    return Cell(
        Happened(
            rule,
            number,
            frozenset(m.entity.id for m in mentioned if m.entity.id != own),
            words,
            _FURTHER.search(context.layout.visible, start, end) is not None,
            _SENDS_AWAY.search(context.layout.visible, start, end) is not None,
        ),
        "derived",
    )
