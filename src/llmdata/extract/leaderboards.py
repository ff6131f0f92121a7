"""Leaderboards: entries of a ranking at a date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.patterns import compile_pattern
from llmdata.extract.policy import Dating, context_date, is_asserted, is_claimed
from llmdata.extract.release_steps import name_cell
from llmdata.extract.view import View
from llmdata.grammar.numerals import number
from llmdata.layout import Block
from llmdata.mentions import Entity, Mention

_BOARD = re.compile(r"排行榜|榜单|排名榜|天梯|(?i:leaderboard|rankings?\b|\branking\b|\bchart\b)")
_TOP = re.compile(
    r"前\s*(?:\d+|[一二三四五六七八九十]+)(?!\w*个月)|排名|名次|榜首|依次|(?i:\btop\s+(?:\d+|\w+)|\branked|\bin\s+order|\brank)"
)
_OPEN = re.compile(r"开源|開源|开放权重|(?i:open[- ](?:source|weights?))")
_RANK_NUMBER = re.compile(
    r"\d+|[一二三四五六七八九十]+|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|topped|tops|leads|led|top|pole)|榜首|登顶|头名|魁首"
)
_ORDINALS = {
    w: i
    for i, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1
    )
}
_FIRST = frozenset({"榜首", "登顶", "头名", "魁首", "topped", "tops", "top", "leads", "led", "pole"})
_SCORE = re.compile(
    r"(?:(?i:score\s+of|scored|scoring)|得分|分数(?:为|是)?)\s*(?P<m>\d[\d,]*(?:\.\d+)?)|(?P<n>\d[\d,]*(?:\.\d+)?)\s*(?:分|(?i:points?|elo))"
)
_CONFIGURATION = re.compile(r"[”\"』」]?\s*[（(]\s*(?P<c>[A-Za-z][A-Za-z0-9 \-+.]{0,24})\s*[）)]")


@dataclass(frozen=True, slots=True)
class Board:
    """A ranking that a sentence speaks of, with its date and the words that name it."""

    benchmark: Entity
    name: str
    start: int
    end: int
    date: Dating | None
    open_words: tuple[int, int] | None


def leaderboards(context: Context) -> Iterator[Observation]:
    """Every entry of a ranking: ranked lists, and ranks that sentences state."""
    ranked: dict[int, Board] = {}  # block index of a list's last item → its board
    blocks = context.layout.blocks
    for lead_in, items in context.lists():
        view = context.last_view(lead_in)
        board = _board(context, view) if view else None
        if view is None or board is None or not _is_ranked(context, view):
            continue
        for item, rank in zip(items, _ranks(items), strict=True):
            yield from _listed(context, board, item, rank)
        ranked[blocks.index(items[-1])] = board
    yield from _stated(context, ranked)


def _is_ranked(context: Context, view: View) -> bool:
    words = context.layout.visible[view.sentence.start : view.sentence.end]
    return _TOP.search(words) is not None and "x" not in view.string and "h" not in view.string


def _board(context: Context, view: View) -> Board | None:
    """The ranking that a sentence names, by its own name or as somebody's leaderboard."""
    text = context.layout.visible
    words = _BOARD.search(text, view.sentence.start, view.sentence.end)
    benches = [t.item for t in view.tokens if t.kind == "B"]
    mention: Mention | None = None
    for bench in benches:
        if bench.entity.kind == "leaderboard" or words or _is_ranked_on(view, bench):
            mention = bench
            break
    if mention is None:
        return None
    dates = [t.item for t in view.tokens if t.kind == "D" and t.item.bearing in ("as_of", "at")]
    dating = (
        [Dating(dates[0], "stated")]
        if dates
        else context_date(context.layout, context.mentions, view)
    )
    open_ = _OPEN.search(text, view.sentence.start, view.sentence.end)
    return Board(
        mention.entity, mention.entity.name, mention.start, mention.end,
        dating[0] if dating else None, open_.span() if open_ else None,
    )  # fmt: skip


def _is_ranked_on(view: View, bench: Mention) -> bool:
    """Whether a rank is tied to a benchmark, which makes a ranking of it (`second on SWE-bench`)."""
    return bench.entity.kind == "benchmark" and any(
        token.item is bench and _TIED.search(view.string[:index])
        for index, token in enumerate(view.tokens)
    )


_TIED = re.compile(r"K[.']{0,2}\Z")


def _ranks(items: list[Block]) -> list[int]:
    """The ranks of a list's items: its own numbers where they differ, else their order."""
    numbers = [item.number for item in items if item.number is not None]
    if len(set(numbers)) == len(items):
        return numbers
    return [item.position for item in items]


def _listed(context: Context, board: Board, item: Block, place: int) -> Iterator[Observation]:
    view = context.first_view(item)
    models = [t for t in view.tokens if t.kind == "M"] if view else []
    if view is None or not models or view.string.index("M") > 3:
        return
    stated = next((t for t in view.tokens if t.kind == "K"), None)
    if stated is not None and (number_ := _rank(str(stated.item))):
        rank = Cell(number_, "stated", stated.start, stated.end)
        yield _entry(
            context, view, board, models[0].item, rank, "stated", "leaderboard.list", "context"
        )
        return
    rank = Cell(place, "derived", models[0].start, models[0].end)
    yield _entry(
        context, view, board, models[0].item, rank, "list_order", "leaderboard.list", "context"
    )


# `第一的是 GPT-5`: the rank stands before whom it is of.
_OF = re.compile(
    r"\s*(?:名|位)?\s*(?:的)?\s*(?:模型)?(?:是|为|：|:|则是|\bis\b)\s*(?:\S{0,12}(?:的))?\s*"
)
# Several in order: `前三名依次为 A、B 和 C`.
_ENUMERATED = compile_pattern(
    "benchmark (gap|of|comma|include|rank)* colon? gap? models(model aside? (and model aside?)+)"
)
_IN_ORDER = re.compile(
    r"前\s*(?:\d+|[一二三四五六七八九十两]+)|依次|(?i:\btop\s+(?:\d+|three|five|ten)|\bin\s+order)"
)


# `从第八升至第四`: the rank that was.
_FROM = re.compile(r"(?:从|由|(?i:\bfrom))\s*\Z")


def _stated(context: Context, ranked: dict[int, Board]) -> Iterator[Observation]:
    """Ranks told in words: of the sentence's own board, or of the list just before it."""
    for view in context.views:
        if "M" not in view.string or not is_asserted(context.layout, view):
            continue
        own = _board(context, view)
        board = own or ranked.get(view.sentence.block - 1)
        if board is None:
            continue
        origin = "stated" if own else "context"
        yield from _enumerated(context, view, board)
        for index, token in enumerate(view.tokens):
            if token.kind != "K" or not is_claimed(context.layout, view, token, index):
                continue
            if _FROM.search(context.layout.visible, view.sentence.start, token.start):
                continue
            model, number_ = _of_rank(context, view, index), _rank(str(token.item))
            if model is None or number_ is None:
                continue
            rank = Cell(number_, "stated", token.start, token.end)
            name = "leaderboard.stated-rank"
            yield _entry(context, view, board, model, rank, "stated", name, origin)


def _enumerated(context: Context, view: View, board: Board) -> Iterator[Observation]:
    text = context.layout.visible
    match = _ENUMERATED.search(view.string)
    if match is None or set("xh") & set(view.string[: match.end()]):
        return
    if not _IN_ORDER.search(text, view.sentence.start, view.tokens[match.start("models")].start):
        return
    models = [t for t in view.tokens[slice(*match.span("models"))] if t.kind == "M"]
    for place, token in enumerate(models, 1):
        rank = Cell(place, "derived", token.start, token.end)
        name = "leaderboard.enumerated"
        yield _entry(context, view, board, token.item, rank, "list_order", name, "stated")


def _of_rank(context: Context, view: View, index: int) -> Mention | None:
    """Whose rank it is: what `是` ties to it, else the model named last before it."""
    text = context.layout.visible
    behind = next((t for t in view.tokens[index + 1 :] if t.kind == "M"), None)
    if behind is not None and _OF.fullmatch(text, view.tokens[index].end, behind.start):
        mention: Mention = behind.item
        return mention
    before = [t.item for t in view.tokens[:index] if t.kind == "M"]
    return before[-1] if before else None


def _rank(words: str) -> int | None:
    match = _RANK_NUMBER.search(words)
    if match is None:
        return None
    found = match.group().lower()
    if found in _FIRST:
        return 1
    value = _ORDINALS.get(found) or number(found)
    return int(value) if value else None


def _entry(
    context: Context,
    view: View,
    board: Board,
    model: Mention,
    rank: Cell,
    basis: str,
    rule: str,
    origin: str,
) -> Observation:
    text = context.layout.visible
    cells = {
        "leaderboard_name": Cell(board.name, origin, board.start, board.end),
        "rank": rank,
        "rank_basis": Cell(basis, "derived", rank.start, rank.end),
        "model_name": name_cell(model),
    }
    inside = _CONFIGURATION.match(text, model.end, view.sentence.end)
    if inside and not context.mentions.entities_in(inside.start("c"), inside.end("c")):
        cells["configuration"] = Cell(inside["c"], "stated", inside.start("c"), inside.end("c"))
    score = _SCORE.search(text, model.end, view.sentence.end)
    if score:
        value = float((score["n"] or score["m"]).replace(",", ""))
        cells["score"] = Cell(value, "stated", score.start(), score.end())
    observation = Observation("leaderboards", rule, model.start, model.entity, cells)
    observation.cells["benchmark"] = Cell(board.benchmark, "derived")
    if board.date is not None:
        own_dates = [t for t in view.tokens if t.kind == "D"]
        observation.date = board.date.date
        observation.date_origin = (
            board.date.origin if own_dates and origin == "stated" else "context"
        )
    if board.open_words:
        observation.cells["open_weights"] = Cell(True, "context", *board.open_words)
    return observation
