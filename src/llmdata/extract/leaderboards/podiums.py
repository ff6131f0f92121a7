"""Places in one line below the heading of their board: `🥇 A 🥈 B 🥉 C`, `1st: A / 2nd: B / 3rd: C`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import Board, board_of, named_board
from llmdata.extract.leaderboards.columns import tells_ranks
from llmdata.extract.leaderboards.entries import entry_of
from llmdata.extract.leaderboards.series import numbered
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.view import View
from llmdata.layout import Block


def podiums(context: Context) -> Iterator[Observation]:
    """The entries of every line that numbers all its models, right below a board's heading."""
    blocks = context.layout.blocks
    for heading, block in pairwise(blocks):
        if heading.kind != "heading" or block.kind != "paragraph":
            continue
        view, board = context.first_view(block), _board(context, heading)
        if view is None or board is None or "B" in view.string:
            continue
        placed = numbered(context, view)
        if len(placed) < view.string.count("M"):
            continue
        for place in placed:
            rank = Cell(place.rank, "stated", place.start, place.end)
            yield entry_of(
                *(context, view, board, place.model, rank, "stated", "leaderboard.podium"),
                "context",
            )


def _board(context: Context, heading: Block) -> Board | None:
    """The one board that a heading names, or the test whose ranking it calls one."""
    view: View | None = context.first_view(heading)
    if view is None:
        return None
    tests = [token.item for token in view.tokens if token.kind == "B"]
    if len(tests) != 1:
        return None
    told = (view.sentence.start, view.sentence.end)
    if (board := named_board(context, view)) is not None:
        return board
    ranks = tells_ranks(context.layout.visible, told)
    return board_of(context, view, tests[0]) if ranks else None
