"""Places among the open models of a board, where nobody ranks those apart.

`Among the open models there, A is first` says nothing of A's place among all.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import Board
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions.told_parts import AMONG_OPEN, is_open_part

# A place among all, whatever was said before.
_OF_ALL = lazily(
    r"总榜|总排|总体|整体|全部|所有|全球|全榜|[;；]|(?i:\b(?:overall|all\s+models|in\s+total|whole|outright)\b)"
)
_OF_ALL_BEHIND = lazily(r"\s+(?i:(?:place\s+|spot\s+)?(?:overall|of\s+all|in\s+total))\b")


def of_all(
    context: Context, view: View, place: int, boards: list[tuple[Board, str]]
) -> list[tuple[Board, str]]:
    """The boards of a rank, but for one of which the text spoke before, where the rank is told among
    its open models alone."""
    if not _is_among_open(context, view, place):
        return boards
    return [
        (board, origin)
        for board, origin in boards
        if (origin == "stated" and board.start < view.tokens[place].start)
        or is_open_part(context.registry, board.benchmark.id)
    ]


def _is_among_open(context: Context, view: View, place: int) -> bool:
    text, token, start = context.layout.visible, view.tokens[place], view.sentence.start
    said = AMONG_OPEN.finditer(text, start, view.sentence.end)
    before = [match.end() for match in said if match.end() <= token.start]
    if not before:
        return False
    return not (
        _OF_ALL.search(text, before[-1], token.end) or _OF_ALL_BEHIND.match(text, token.end)
    )
