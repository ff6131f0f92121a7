"""Rankings that a text sets as a table: the heads say which columns hold places, boards, models."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, above, columns_of_times, grids, number_of
from llmdata.extract.leaderboards.boards import Board, board_of, named_board
from llmdata.extract.leaderboards.columns import (
    Score,
    are_low,
    are_places,
    benchmark_in,
    board_of_ranks,
    board_of_scores,
    boards_column,
    date_in,
    falls,
    is_medal,
    models_in,
    ordinal_columns,
    place_in,
    places_column,
    ranking_scores,
    score_beside,
    score_in,
    scores_column,
    scores_of,
    tells_ranks,
)
from llmdata.extract.leaderboards.readings import read_beside, read_in
from llmdata.extract.policy import Dating
from llmdata.extract.view import View
from llmdata.layout import Block
from llmdata.mentions import DateMention, Mention


@dataclass(frozen=True, slots=True)
class Row:
    """A model in a table that ranks, with its place and perhaps its score."""

    view: View
    board: Board
    model: Mention
    rank: int
    basis: str
    place: Span
    score: Score | None = None


_Found = tuple[View, Board]


def ranks_of_tables(context: Context) -> Iterator[Row]:
    """The rows of every table that gives models their places."""
    for grid in grids(context):
        if not models_in(context, [cell for row in grid.rows for cell in row]):
            continue
        if ordinals := ordinal_columns(context, grid):
            yield from _below_ordinals(context, grid, ordinals)
            continue
        if by_board := _boards_across(context, grid):
            yield from by_board
            continue
        told = [
            row
            for column in range(len(grid.head))
            if (board := board_of_ranks(context, grid, column)) is not None
            for row in _headed(context, grid, column, board)
        ]
        yield from told or _in_order(context, grid)


def _boards_across(context: Context, grid: Grid) -> list[Row]:
    """A place a row and a board a column, with who has it: `| Rank | LMArena | WebDev Arena |`."""
    places = places_column(context, grid)
    if places is None or columns_of_times(context, grid):
        return []
    return [
        row
        for column, head in enumerate(grid.head)
        if column != places and (bench := benchmark_in(context, head)) is not None
        for view in [context.view(context.layout.sentence_at(bench.start))]
        for board in [_led_in_at(context, grid, board_of(context, view, bench))]
        for row in _named_below(context, grid, places, column, board, view)
    ]


def _led_in_at(context: Context, grid: Grid, board: Board) -> Board:
    """A board that a table names, when the words above the table say that it was read."""
    return replace(board, date=_led_in(context, grid)) if board.date is None else board


def _led_in(context: Context, grid: Grid) -> Dating | None:
    telling = context.last_view(grid.lead) if grid.lead is not None else None
    return read_in(context, telling) if telling is not None else None


def _in_order(context: Context, grid: Grid) -> Iterator[Row]:
    """One ranking, a row an entry: its places stand in a column, or its scores fall."""
    scores = board_of_scores(context, grid)
    found = _board_above(context, grid) or _board_below(context, grid) or _board_in(context, grid)
    found = found or (_told_by(context, scores[0]) if scores is not None else None)
    if found is None:
        return
    view, board = found
    if by_time := _places_by_time(context, grid, view):
        for column, date in by_time.items():
            then = replace(board, date=Dating(date, "context"))
            yield from _in_column(context, grid, column, then, view)
        return
    places, falling = places_column(context, grid), _falling(context, board, grid, view)
    if places is None and falling is None:
        return
    times = columns_of_times(context, grid)
    times = {i: d for i, d in times.items() if models_in(context, [row[i] for row in grid.rows])}
    if places is not None and times:
        for column, date in times.items():
            then = replace(board, date=Dating(date, "context"))
            yield from _named_below(context, grid, places, column, then, view)
        return
    score = scores_column(context, grid) if falling is None else falling
    if scores is not None and scores[0].entity == board.benchmark:
        score = scores[1]
    for order, row in enumerate(grid.rows, 1):
        named = models_in(context, row)
        place = place_in(context, row[places]) if places is not None else None
        if not named or (places is not None and place is None):
            continue
        rank, span = place or (order, (named[0].start, named[0].end))
        scored = score_in(context, row[score]) if score is not None else None
        basis = "stated" if places is not None else "list_order"
        yield Row(view, board, named[0], rank, basis, span, scored)


def _below_ordinals(context: Context, grid: Grid, ordinals: dict[int, int]) -> Iterator[Row]:
    """A row a board or a time, and a column for each place (`| Board | First | Second |`)."""
    boards = boards_column(context, grid)
    score = scores_column(context, grid) if len(ordinals) == 1 else None
    found = _board_above(context, grid) or _board_below(context, grid) if boards is None else None
    for row in grid.rows:
        view = context.view(context.layout.sentence_at(row[-1][0]))
        date = date_in(context, row)
        for column, rank in ordinals.items():
            bench = benchmark_in(context, row[boards] if boards is not None else grid.head[column])
            contest = bench is not None and bench.entity.kind == "competition"
            if contest and is_medal(context, grid.head[column]):
                continue  # medals are results
            board = board_of(context, view, bench) if bench is not None else None
            if board is None and found is not None:
                board = found[1]
            if board is None:
                continue
            if date is not None:
                board = replace(board, date=Dating(date, "stated"))
            board = _led_in_at(context, grid, board)
            scored = score_in(context, row[score]) if score is not None else None
            for model in models_in(context, [row[column]]):
                yield Row(view, board, model, rank, "stated", grid.head[column], scored)


def _headed(context: Context, grid: Grid, column: int, bench: Mention) -> Iterator[Row]:
    """The places that a column holds of the board that its head names."""
    view = context.view(context.layout.sentence_at(bench.start))
    board, scores = board_of(context, view, bench), scores_of(context, grid, column, bench)
    # `| LMArena rank | Model | Elo |`: the only scores beside the only places are of that board.
    alone = sum(board_of_ranks(context, grid, i) is not None for i in range(len(grid.head))) == 1
    beside = scores_column(context, grid) if alone and scores is None else None
    if beside is not None and beside != column and not benchmark_in(context, grid.head[beside]):
        scores = beside
    for row in grid.rows:
        named, place = models_in(context, row), place_in(context, row[column])
        if named and place is not None:
            date = date_in(context, row) if board.date is None else None
            then = replace(board, date=Dating(date, "stated")) if date is not None else board
            then = _led_in_at(context, grid, then)
            score = score_beside(context, row[column])
            if scores is not None:
                score = score_in(context, row[scores])
            yield Row(view, then, named[0], place[0], "stated", place[1], score)


def _in_column(
    context: Context, grid: Grid, column: int, board: Board, view: View
) -> Iterator[Row]:
    for row in grid.rows:
        named, place = models_in(context, row), place_in(context, row[column])
        if named and place is not None:
            yield Row(view, board, named[0], place[0], "stated", place[1])


def _named_below(
    context: Context, grid: Grid, places: int, column: int, board: Board, view: View
) -> Iterator[Row]:
    """The models that a column names, with the places of their rows: `| # | June | December |`."""
    for row in grid.rows:
        place = place_in(context, row[places])
        if place is not None:
            for model in models_in(context, [row[column]]):
                yield Row(view, board, model, place[0], "stated", place[1])


def _places_by_time(context: Context, grid: Grid, view: View) -> dict[int, DateMention]:
    """The columns of times that hold the places of a board which the words above call so."""
    times = columns_of_times(context, grid)
    told = view.sentence.start, view.sentence.end
    if not times or not (
        tells_ranks(context.layout.visible, told)
        or (benchmark_in(context, grid.head[0]) and all(are_low(context, grid, i) for i in times))
    ):
        return {}
    if not all(are_places(context, [row[column] for row in grid.rows]) for column in times):
        return {}
    return times


def _falling(context: Context, board: Board, grid: Grid, view: View) -> int | None:
    """The column of scores that put the rows of a ranking in order, from the highest down."""
    column = scores_column(context, grid) if board.benchmark.kind == "leaderboard" else None
    shares = column is not None and any(
        "%" in context.layout.visible[slice(*row[column])] for row in grid.rows
    )
    if column is None or shares:
        return ranking_scores(context, grid, (view.sentence.start, view.sentence.end))
    return column if falls(context, grid, column) else None


def _board_above(context: Context, grid: Grid) -> _Found | None:
    """The ranking that the block or the heading above a table names, or a head of the table."""
    layout = context.layout
    for block in above(context, grid, _ABOVE):
        indices = layout.sentences_of(layout.blocks.index(block))
        for index in reversed(indices):
            view = context.view(index)
            board = named_board(context, view) or _benchmark(context, view)
            if board is not None:
                return view, _as_read(context, grid, block, view, board)
    return _board_of_part(context, grid)


def _board_of_part(context: Context, grid: Grid) -> _Found | None:
    """The ranking that a heading further up names, where the table counts its places."""
    layout = context.layout
    if places_column(context, grid) is None or scores_column(context, grid) is None:
        return None
    for number in layout.headings(number_of(context, grid)):
        view = context.view(layout.sentences_of(number)[-1])
        board = named_board(context, view) or _benchmark(context, view)
        if board is not None:
            return (view, board) if board.benchmark.kind == "leaderboard" else None
    return None


def _as_read(context: Context, grid: Grid, block: Block, view: View, board: Board) -> Board:
    """The board when its table was read: what leads the table in tells that before the words that
    name the board, whose date, a paragraph further up, may be that of anything."""
    lead, last = grid.lead or block, _last(context, grid)
    telling = context.last_view(lead) if lead.kind != "heading" else None
    of_others = False
    if telling is not None and telling.sentence.start > view.sentence.start:
        of_others = "M" in view.string
        then = read_in(context, telling) or read_beside(context, lead, last)
        if then is not None and (block is not lead or then.date.start >= telling.sentence.start):
            return replace(board, date=then)
    apart = block is not lead and block.kind != "heading"
    if (apart or of_others) and board.date is not None and board.date.date.bearing != "as_of":
        return replace(board, date=None)
    if board.date is None and not apart:
        return replace(board, date=read_beside(context, block, last))
    return board


def _last(context: Context, grid: Grid) -> Block:
    """The block of a table's last row."""
    layout = context.layout
    start = (grid.rows or [grid.head])[-1][-1][0]
    return layout.blocks[layout.sentences[layout.sentence_at(start)].block]


_ABOVE = 4  # blocks above a table that may name its board
_CAPTION = 160  # characters of a caption at most


def _board_below(context: Context, grid: Grid) -> _Found | None:
    """The ranking that a caption right below a table names."""
    block = grid.below
    if block is None or block.kind != "paragraph" or block.end - block.start > _CAPTION:
        return None
    view = context.first_view(block)
    board = (named_board(context, view) or _benchmark(context, view)) if view else None
    return (view, board) if view is not None and board is not None else None


def _board_in(context: Context, grid: Grid) -> _Found | None:
    """The ranking that the head of a table's first column names."""
    bench = benchmark_in(context, grid.head[0])
    return _told_by(context, bench) if bench is not None else None


def _told_by(context: Context, bench: Mention) -> _Found:
    view = context.view(context.layout.sentence_at(bench.start))
    return view, board_of(context, view, bench)


def _benchmark(context: Context, view: View) -> Board | None:
    tests = [t.item for t in view.tokens if t.kind == "B"]
    return board_of(context, view, tests[0]) if len(tests) == 1 else None
