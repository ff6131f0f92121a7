"""Leaderboards: entries of a ranking at a date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract.above import is_expected
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.asked import places_asked
from llmdata.extract.leaderboards.boards import Board
from llmdata.extract.leaderboards.entries import entry_of
from llmdata.extract.leaderboards.going_on import read_on
from llmdata.extract.leaderboards.leaders import (
    in_order_of_time,
    leaders_of_list,
    leaders_of_sentences,
)
from llmdata.extract.leaderboards.lists import (
    board_of_list,
    introduction,
    is_ranked,
    is_unordered,
    of_item,
    ranks_of,
)
from llmdata.extract.leaderboards.podiums import podiums
from llmdata.extract.leaderboards.readings import read_beside
from llmdata.extract.leaderboards.tables import ranks_of_tables
from llmdata.extract.leaderboards.told import ranks_in_words
from llmdata.extract.observation import Cell, Observation


def leaderboards(context: Context) -> Iterator[Observation]:
    """Every entry of a ranking: ranked lists and tables, and ranks that sentences state.

    What items and rows state below words for what is yet to come is but expected.
    """
    ranked: dict[int, Board] = {}  # index of the last block that a ranking takes → its board
    # Where the sentences begin that introduce a ranked list, or are rows of a table that ranks.
    introduced: set[int] = set()
    blocks = context.layout.blocks
    for lead_in, items in context.lists():
        view, board = introduction(context, lead_in), None
        if view is not None:
            board = board_of_list(context, view, items)
            leaders = list(leaders_of_list(context, view, board, items))
            yield from leaders
            if len(leaders) >= len(items):
                continue  # each item is of a board or a time of its own
        if view is None or board is None:
            continue
        if in_order_of_time(context, items):
            continue
        if not is_ranked(context, view, board, items):
            if is_unordered(context, view):
                ranked[blocks.index(items[-1])] = board
            continue
        if board.date is None:
            board = replace(board, date=read_beside(context, lead_in, items[-1]))
        for item, rank in zip(items, ranks_of(items), strict=True):
            yield from of_item(context, board, item, rank)
        ranked[blocks.index(items[-1])] = board
        introduced.add(view.sentence.start)
    for row in ranks_of_tables(context):
        ranked[_block_at(context, row.place[0])] = row.board
        layout = context.layout
        introduced.add(layout.sentences[layout.sentence_at(row.model.start)].start)
        place = Cell(row.rank, "stated" if row.basis == "stated" else "derived", *row.place)
        name = "leaderboard.table"
        entry = entry_of(context, row.view, row.board, row.model, place, row.basis, name, "context")
        if row.score is not None:
            entry.cells["score"] = Cell(row.score[0], "stated", *row.score[1:])
        yield entry
    yield from podiums(context)
    yield from places_asked(context)
    yield from leaders_of_sentences(context)
    stated = read_on(context, ranks_in_words(context, ranked, introduced))
    yield from (entry for entry in stated if not is_expected(context, entry.place, measured=True))


def _block_at(context: Context, place: int) -> int:
    return context.layout.sentences[context.layout.sentence_at(place)].block
