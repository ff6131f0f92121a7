"""Rankings that a text sets as a table: a column of models, one of places or of scores."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, grids
from llmdata.extract.leaderboards.boards import Board, board_of, named_board
from llmdata.extract.view import View
from llmdata.mentions import Mention

_PLACE_HEAD = re.compile(
    r"\W*(?:排名|名次|位次|排行|序号|#|№|(?i:rank(?:ing)?|place|position|pos\.?|no\.?))?\W*"
)
_PLACE = re.compile(r"[\s*]*(?:第|#)?\s*(?P<n>\d{1,3})\s*(?:名|位|(?i:st|nd|rd|th))?[\s*.、]*")
_SCORE_HEAD = re.compile(
    r"得分|分数|评分|积分|总分|分值|(?i:\bscores?\b|\belo\b|\brating\b|\bpoints\b)"
)
_SCORE = re.compile(
    r"[\s*~≈]*(?P<n>\d{1,3}(?:,\d{3})+|\d{2,5}(?:\.\d+)?)(?:\s*±\s*\d+)?\s*(?:分|%|％|(?i:elo|pts?|points))?[\s*]*"
)


@dataclass(frozen=True, slots=True)
class Row:
    """A model in a table that ranks, with its place and perhaps its score."""

    view: View
    board: Board
    model: Mention
    rank: int
    basis: str
    place: Span
    score: tuple[float, int, int] | None


def ranks_of_tables(context: Context) -> Iterator[Row]:
    """The rows of every table that gives models of one ranking their places."""
    for grid in grids(context):
        found = _board_above(context, grid)
        if found is None:
            continue
        view, board = found
        places = next((i for i in range(len(grid.head)) if _holds_places(context, grid, i)), None)
        score = next(
            (i for i, span in enumerate(grid.head) if _head(context, span, _SCORE_HEAD)), None
        )
        if places is None and not _goes_down(context, board, grid, score):
            continue
        for order, row in enumerate(grid.rows, 1):
            named = [
                m
                for cell in row
                for m in context.mentions.entities_in(*cell)
                if m.entity.type == "model"
            ]
            rank, place = order, (0, 0)
            if named:
                place = named[0].start, named[0].end
            if places is not None:
                match = _PLACE.fullmatch(context.layout.visible, *row[places])
                rank, place = (int(match["n"]), match.span("n")) if match else (0, place)
            if not named or not rank:
                continue
            number = (
                _SCORE.fullmatch(context.layout.visible, *row[score]) if score is not None else None
            )
            scored = (float(number["n"].replace(",", "")), *number.span("n")) if number else None
            basis = "stated" if places is not None else "list_order"
            yield Row(view, board, named[0], rank, basis, place, scored)


def _goes_down(context: Context, board: Board, grid: Grid, column: int | None) -> bool:
    """Whether the rows of a leaderboard's table go from the highest score to the lowest."""
    if column is None or board.benchmark.kind != "leaderboard":
        return False
    matches = [_SCORE.fullmatch(context.layout.visible, *row[column]) for row in grid.rows]
    numbers = [float(match["n"].replace(",", "")) for match in matches if match]
    down = sorted(numbers, reverse=True)
    return len(numbers) == len(grid.rows) > 1 and numbers == down and len(set(numbers)) > 1


def _head(context: Context, span: Span, words: re.Pattern[str]) -> bool:
    return words.search(context.layout.visible, *span) is not None


def holds_places(context: Context, grid: Grid) -> bool:
    """Whether a table ranks: one of its columns counts places."""
    return any(_holds_places(context, grid, i) for i in range(len(grid.head)))


def _holds_places(context: Context, grid: Grid, column: int) -> bool:
    """Whether a column counts the rows in order under a head that says so (or says nothing)."""
    text = context.layout.visible
    if not _PLACE_HEAD.fullmatch(text, *grid.head[column]):
        return False
    matches = [_PLACE.fullmatch(text, *row[column]) for row in grid.rows]
    numbers = [int(match["n"]) for match in matches if match]
    return len(numbers) == len(grid.rows) and numbers == sorted(numbers) and numbers[-1] < 1000


def _board_above(context: Context, grid: Grid) -> tuple[View, Board] | None:
    """The ranking that the block or the heading above a table names, or a head of the table."""
    if grid.lead is None:
        return None
    layout = context.layout
    place = layout.blocks.index(grid.lead)
    for block in (grid.lead, *reversed(layout.blocks[max(0, place - 3) : place])):
        indices = layout.sentences_of(layout.blocks.index(block))
        for index in reversed(indices):
            view = context.view(index)
            board = named_board(context, view) or _benchmark(context, view)
            if board is not None:
                return view, board
        if block.kind == "heading":
            break
    return None


def _benchmark(context: Context, view: View) -> Board | None:
    tests = [t.item for t in view.tokens if t.kind == "B"]
    return board_of(context, view, tests[0]) if len(tests) == 1 else None
