"""Which tests and rankings a place can be one of."""

from __future__ import annotations

from llmdata.mentions import Entity
from llmdata.mentions.own_rankings import PRIVATE


def is_board(entity: Entity) -> bool:
    """Whether a benchmark is a ranking in itself: a leaderboard, or an author's own."""
    return entity.kind == "leaderboard" or is_own(entity)


def is_own(entity: Entity) -> bool:
    return entity.type == "benchmark" and entity.id.startswith(PRIVATE)
