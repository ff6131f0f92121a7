"""Entries of models that a sentence names in the order of their places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import Board, board_of
from llmdata.extract.leaderboards.entries import entry_of
from llmdata.extract.leaderboards.order_words import DOWN_FROM_TOP, FIRST_FEW
from llmdata.extract.leaderboards.orders import again, in_order
from llmdata.extract.leaderboards.runs import falling_scores
from llmdata.extract.leaderboards.series import Place
from llmdata.extract.leaderboards.spoken import spoken_board
from llmdata.extract.leaderboards.told_behind import Entries
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating
from llmdata.extract.view import View
from llmdata.lazily import lazily


def enumerated(
    context: Context, view: View, own: Board | None, board: Board | None
) -> Iterator[Observation]:
    found = in_order(context, view)
    if found is None:
        return
    if board is None:
        board = only_test(context, view)
    if board is None:
        spoken = spoken_board(context, view)
        board = board_of(context, view, spoken, "context") if spoken is not None else None
    if board is None:
        return
    origin = "stated" if own is not None else "context"
    later = again(context, view, found)
    since = view.sentence.start
    for order in (found, *later):
        if later:
            board = _at_its_time(view, board, order, since)
        since = order[-1].end
        yield from _of_order(context, view, board, order, origin)


_RANKING = lazily(
    r"前\s*[二三四五六十\d]|名次|座次|排名|榜|(?i:\btop\s+(?:two|three|four|five|ten|\d)|\bstandings\b|\bpodium\b|\brank(?:s|ed|ing)\b|\bplaces?\b|\border\b"
    rf"|\b{FIRST_FEW}|{DOWN_FROM_TOP})"
)
# `Terminal-Bench (December): 1. A`
_HEADS = lazily(r"[\s\d.]*(?:[（(][^（()）]{0,40}[)）])?(?:,\s[^,;:.()]{1,20})?\s*(?:[:：]|[—–]\s)")


def only_test(context: Context, view: View) -> Board | None:
    """The one test of a sentence, of which words for places, or a colon, make a ranking."""
    tests = {t.item.entity.id: t.item for t in view.tokens if t.kind == "B"}
    text, sentence = context.layout.visible, view.sentence
    test = next(iter(tests.values()), None)
    if test is None or len(tests) > 1:
        return None
    if not (_HEADS.match(text, test.end) or _RANKING.search(text, sentence.start, sentence.end)):
        return None
    return board_of(context, view, test)


def _at_its_time(view: View, board: Board, order: list[Place], since: int) -> Board:
    """The board at the date before an order and behind the last, where a sentence tells several."""
    dates = [t.item for t in view.tokens if t.kind == "D" and since <= t.start < order[0].start]
    return replace(board, date=Dating(dates[-1], "stated") if dates else None)


def _of_order(
    context: Context, view: View, board: Board, order: list[Place], origin: str
) -> Entries:
    scores = falling_scores(view, context.layout.visible, [place.model for place in order])
    for number, place in enumerate(order):
        rank = Cell(place.rank, "derived", place.start, place.end)
        name = "leaderboard.enumerated"
        entry = entry_of(context, view, board, place.model, rank, "list_order", name, origin)
        if scores:
            entry.cells.setdefault("score", Cell(scores[number][0], "stated", *scores[number][1:]))
        yield entry
