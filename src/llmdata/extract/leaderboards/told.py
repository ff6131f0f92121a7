"""Ranks that sentences tell in words, and the models that they deal them out to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.asked import answer, asks_for_a_place
from llmdata.extract.leaderboards.boards import (
    Board,
    board_of,
    boards_of_rank,
    named_board,
    ranked_above,
)
from llmdata.extract.leaderboards.claims import is_rank
from llmdata.extract.leaderboards.dates import after_that, at_its_date
from llmdata.extract.leaderboards.entries import entry_of
from llmdata.extract.leaderboards.few_above import few_above
from llmdata.extract.leaderboards.finals import finals
from llmdata.extract.leaderboards.holders import holders
from llmdata.extract.leaderboards.makers import maker_of_rank
from llmdata.extract.leaderboards.moves import demoted, ousting, succeeding
from llmdata.extract.leaderboards.numbers import rank_number
from llmdata.extract.leaderboards.of_parts import is_of_part
from llmdata.extract.leaderboards.owners import of_rank
from llmdata.extract.leaderboards.readings import read_then
from llmdata.extract.leaderboards.reign_ends import after_the_reign
from llmdata.extract.leaderboards.reigns import answers, labelled_reigns
from llmdata.extract.leaderboards.series import Place, numbered, shared_out, verbless_leader
from llmdata.extract.leaderboards.spoken import spoken_board
from llmdata.extract.leaderboards.standing import BOARD_LEADER, COUNTS_ON, SUCCESSOR
from llmdata.extract.leaderboards.subsets import of_all
from llmdata.extract.leaderboards.told_behind import (
    Entries,
    Told,
    behind,
    counts_on,
    follow,
    going_on,
    is_next,
    passed_on,
    series,
)
from llmdata.extract.leaderboards.told_orders import enumerated, only_test
from llmdata.extract.leaderboards.words import Ranked, ranked_view, sentences_with_ranks
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating, asks_in_passing, is_asserted
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention


def ranks_in_words(context: Context, ranked: dict[int, Board], introduced: set[int]) -> Entries:
    """Ranks told in words: of the sentence's own boards, of the ranking just before, or of the one
    that the text speaks of."""
    last: Told | None = None
    for index in sentences_with_ranks(context):
        sentence = ranked_view(context, index)
        view = sentence.view
        start = view.sentence.start
        if start in introduced or not (
            is_asserted(context.layout, view)
            or asks_in_passing(context.layout, view, "K")
            or asks_for_a_place(context, view)
        ):
            continue
        own = named_board(context, view)
        above = ranked_above(context, ranked, view.sentence)
        then = read_then(context, view, ranked)
        own = _read_at(own, then) if own is not None else None
        board = own or above
        ordered = list(enumerated(context, view, own, board))
        yield from ordered
        ranked |= {view.sentence.block: own} if ordered and own is not None else {}
        placed = {entry.subject.id for entry in ordered if entry.subject is not None}
        few = list(_above_few(context, view, board))
        if counted := numbered(context, view):
            there = board or only_test(context, view)
            if there is not None:
                yield from series(context, view, there, counted, "list_order")
        yield from _placed(context, view, board, [*finals(context, view)], {"competition"})
        if handed := list(_in_turn(context, view, board)):
            yield from [*few, *handed]
            continue
        told = answer(context, view)
        if told is not None:
            board = told.boards[0][0]
            cell, name = told.rank, told.rule
            entry = entry_of(context, view, board, told.models[0], cell, "stated", name, "context")
            yield entry
            last = told
        told_here: list[Told] = []
        stated: dict[str, int] = {}
        latest = last if last and _goes_on_from(context, last.block, view) else None
        for words in _in_words(context, sentence, above, latest):
            at = [(_read_at(board, then), origin) for board, origin in words.boards]
            told = replace(words, boards=at)
            told_here.append(told)
            for board, origin in told.boards:
                for model in told.models:
                    if model.entity.id in placed and len(told.models) > 1:
                        continue  # `the leaders are A, B and C, in that order`
                    basis = "stated"
                    stated.setdefault(model.entity.id, int(told.rank.value))
                    yield _beside_order(
                        ordered,
                        entry_of(context, view, board, model, told.rank, basis, told.rule, origin),
                    )
        yield from _led_without_verb(context, view, told_here)
        yield from _unless_told(few, stated)
        if board is None and told is not None:
            board = told.boards[0][0]
        if board is not None:
            yield from series(context, view, board, shared_out(context, view), "stated")
        previous = told or (last if last and last.block == view.sentence.block else None)
        if previous is not None:
            follows = follow(context, view, told_here or [previous])
            for one, place in follows:
                basis = "list_order" if place.by_order else "stated"
                yield from series(context, view, one.boards[0][0], [place], basis)
            yield from behind(context, view, told_here, previous, placed)
            if follows and told is None:
                last = going_on(previous, follows[-1][1])
        last = told or last


def _led_without_verb(context: Context, view: View, told: list[Told]) -> Entries:
    """The entry of the leader that no verb tells, who goes before the places `told`, and into them."""
    leader = verbless_leader(context, view) if told and int(told[0].rank.value) > 1 else None
    if leader is None:
        return
    yield from series(context, view, told[0].boards[0][0], [leader], "list_order")
    rank = Cell(1, "derived", leader.start, leader.end)
    told.insert(0, replace(told[0], rank=rank, models=[leader.model]))


def _goes_on_from(context: Context, block: int, view: View) -> bool:
    """Whether a sentence goes on from a block: its own, or the item before in a list of one story."""
    here, blocks = view.sentence.block, context.layout.blocks
    next_item = here == block + 1 and blocks[here].list_id is not None
    return here == block or (next_item and blocks[here].list_id == blocks[block].list_id)


def _beside_order(ordered: list[Observation], entry: Observation) -> Observation:
    """An entry whose time is that of an order that the same sentence tells."""
    if ordered and ordered[-1].date is entry.date:
        entry.date_origin = "context"
    return entry


def _read_at(board: Board, then: Dating | None) -> Board:
    """A board without a date of its own, at the time of the ranking before."""
    return replace(board, date=then) if then is not None and board.date is None else board


def _in_turn(context: Context, view: View, board: Board | None) -> Entries:
    """Entries of a sentence that names those who held a first place in turn, and nothing else."""
    if passed := holders(context, view) or labelled_reigns(context, view):
        yield from passed_on(context, view, board, passed)
    elif (answered := answers(context, view)) is not None:
        asked = board_of(context, view, answered[0], "context")
        yield from passed_on(context, view, asked, answered[1])


def _unless_told(few: list[Observation], stated: dict[str, int]) -> Entries:
    """Places counted from how few stand above, unless words tell another: `sixth, behind only A and B`."""
    ranks = [(e.subject.id, int(e.cells["rank"].value)) for e in few if e.subject]
    if all(stated.get(name, rank) == rank for name, rank in ranks):
        yield from few


_MOST = 32  # ranks in a sentence; more are a table of data


def _in_words(
    context: Context,
    sentence: Ranked,
    above: Board | None,
    latest: Told | None,
) -> Iterator[Told]:
    """The ranks that a sentence tells; `latest` is the one told before it in its paragraph."""
    view, rules = sentence.view, sentence.rules
    told = [i for i, token in enumerate(view.tokens) if token.kind == "K"]
    for place in told[:_MOST]:
        token = view.tokens[place]
        down = demoted(context, view, place)
        own = sentence.dealt.get(token.start)
        ousted = down[0] if down else ousting(context, view, place)
        if ousted is None and not is_rank(context, view, place, paired=own is not None):
            if (lost := _lost(context, sentence, place, above)) is not None:
                latest = lost
                yield lost
            continue
        if ousted is not None and (
            not subjects.claimed(context, view, place) or is_of_part(context, view, place)
        ):
            continue  # `把 B 挤到了开源第二`
        rule = rules.get(token.start)
        number_ = rank_number(str(token.item), rule)
        name = rule.name if rule is not None else "leaderboard.stated-rank"
        goes_on = name == SUCCESSOR or (name == BOARD_LEADER and "B" not in view.string)
        alone = goes_on and latest is None and (name == SUCCESSOR or not _of_spoken(context, view))
        if alone or (name == COUNTS_ON and not is_next(number_, latest)):
            continue
        if name == BOARD_LEADER and _leads_elsewhere(context, view, place):
            continue
        if name == SUCCESSOR:
            if latest is None or int(latest.rank.value) != 1:
                continue
            ousted = succeeding(context, view, place)
        heir = name == SUCCESSOR and "B" not in view.string[:place]
        boards = [] if heir else boards_of_rank(context, view, place, above)
        boards = of_all(context, view, place, boards)
        if not boards and latest is not None:
            next_one = counts_on(context, view, place, number_, latest)
            boards = latest.undated() if goes_on or next_one else []
        if number_ is None or not boards or _would_be(context, view, place, boards[0][0]):
            continue
        if ousted is None:
            before = latest.models if latest else ()
            ousted = [*own] if own is not None else of_rank(context, view, place, before)
        named = boards[0][1] == "stated"  # `A was first, on the 19th` may be first to tell
        if not ousted and named and boards[0][0].benchmark.kind == "competition":
            ousted = maker_of_rank(context, view, place)
        if not ousted:
            continue
        dated = _dated(context, view, place, boards, ousted, taken=name == SUCCESSOR)
        if down:
            dated = after_the_reign(context, view, place, latest, ousted, dated)
        rank = Cell(number_, "stated", token.start, token.end)
        latest = Told(view.sentence.block, rank, dated, ousted, name)
        yield latest
        if down and down[1] and number_ == 2:  # whoever pushed it there is first now
            first = Cell(1, "derived", token.start, token.end)
            yield Told(view.sentence.block, first, dated, down[1], name)


def _dated(
    context: Context,
    view: View,
    place: int,
    boards: list[tuple[Board, str]],
    whose: list[Mention],
    *,
    taken: bool,
) -> list[tuple[Board, str]]:
    """The boards of a rank at its date; where it was taken from another, at the end of his time."""
    dated = [(at_its_date(context, view, place, board, whose), origin) for board, origin in boards]
    return [(after_that(context, b), origin) for b, origin in dated] if taken else dated


def _lost(context: Context, sentence: Ranked, place: int, above: Board | None) -> Told | None:
    """A first place that somebody lost: whoever edged past them, what follows may tell."""
    view, token = sentence.view, sentence.view.tokens[place]
    if not _LOST.search(context.layout.visible, view.sentence.start, token.start):
        return None
    fallen = boards_of_rank(context, view, place, above)
    if not fallen or rank_number(str(token.item), sentence.rules.get(token.start)) != 1:
        return None
    rank = Cell(1, "stated", token.start, token.end)
    return Told(view.sentence.block, rank, fallen, [], "leaderboard.lost")


_WOULD = lazily(r"(?:能|可以?|足以|够|相当于)\s*\Z")


def _would_be(context: Context, view: View, place: int, board: Board) -> bool:
    """Whether a place is one that somebody would have had in a contest without taking part."""
    text, start = context.layout.visible, view.tokens[place].start
    return board.benchmark.kind == "competition" and bool(
        _WOULD.search(text, max(0, start - 8), start)
    )


_LOST = lazily(
    r"(?i:\bno\s+longer\b[^.;]{0,16})\Z|不再[^，。；]{0,8}\Z|[没未](?:有|能够?)?(?:守|保)住[^，。；]{0,16}\Z"
)
_IN = lazily(r"\s+(?i:in|on)\s+(?:the\s+)?(?=[A-Z])")


def _leads_elsewhere(context: Context, view: View, place: int) -> bool:
    """Whether somebody leads in what is neither a ranking nor a time (`led in Europe`)."""
    within = _IN.match(context.layout.visible, view.tokens[place].end)
    return within is not None and not any(
        token.kind in "BDOQ" and token.start <= within.end() < token.end
        for token in view.tokens[place + 1 :]
    )


def _of_spoken(context: Context, view: View) -> bool:
    """Whether the paragraph speaks of a ranking, of which words like `took the top` are then."""
    spoken = spoken_board(context, view)
    return spoken is not None and spoken.entity.kind != "competition"


def _above_few(context: Context, view: View, board: Board | None) -> Entries:
    """Entries of those that only a few stand above; any test has a first and a second."""
    kinds = {"competition", "leaderboard"}
    yield from _placed(context, view, board, [*few_above(context, view)], kinds)


def _placed(
    context: Context, view: View, board: Board | None, places: list[Place], kinds: set[str]
) -> Entries:
    """Entries of places on the nearest board of a sentence, or on the one spoken of, if of a kind."""
    for place in places:
        index = _token_at(view, place.start)
        near = subjects.before(view, index, "B", view.sentence.start)
        near = near if near is not None else subjects.behind(view, index, "B", view.sentence.end)
        here = board
        if near is not None:
            here = board_of(context, view, view.tokens[near].item)
        elif here is None and (spoken := spoken_board(context, view)) is not None:
            here = board_of(context, view, spoken, "context")
        if here is not None and here.benchmark.kind in kinds:
            dated = at_its_date(context, view, index, here)
            yield from series(context, view, dated, [place], "stated")


def _token_at(view: View, offset: int) -> int:
    return next((i for i, t in enumerate(view.tokens) if t.end > offset), len(view.tokens) - 1)
