"""Those who lead, one a line or one a sentence, where words before them say that they do.

`Number ones at the end of the year:` above `- LMArena: A` gives the first place of each board,
`Who led LMArena?` above `- May: A` the first place at each time, and `Three boards, three winners.`
those of the sentences behind it that are but a board and a model.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import Board, board_of
from llmdata.extract.leaderboards.entries import entry_of
from llmdata.extract.leaderboards.kinds import is_board
from llmdata.extract.leaderboards.other_orders import OTHER_ORDER, OWN_CHOICE
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating, context_date
from llmdata.extract.view import Token, View
from llmdata.layout import Block
from llmdata.lazily import lazily

_FIRSTS = (
    r"(?i:\b(?:number[\s-]ones?|no\.\s?1s?|leaders?|winners?|champions?|kings|who\s+(?:leads|led|was\s+(?:first|in\s+front|on\s+top)|won|topped|tops)(?:\s+where)?|first\s+places?"
    r"|table\s+toppers|on\s+top|(?:at|in)\s+the\s+(?:top|lead)|top\s+spots?|crowns?|thrones?)\b)"
)
_LEADERS = lazily(
    r"(?:榜首|第一名?|冠军|头名|领跑者?)[\s*]*(?:如下|分别是?|是|名单)?[\s*]*[:：]?\s*\Z"
    # `各榜第一（12 月）：`
    r"|[各每](?:个|张)?(?:分|子)?(?:榜单?|项)的?(?:榜首|第一名?|冠军|头名)[\s*]*(?:[(（][^()（）]{0,16}[)）])?[\s*]*[:：]?\s*\Z"
    # `榜首月历`: what a list is of whose items are times
    r"|(?:榜首|第一名?|冠军|头名|王座|宝座|霸主|头把交椅)(?:的)?(?:位置|位子)?(?:这一年|全年|今年)?的?(?:月历|年历|更迭|更替|交替|轮换|接力|变[迁化动]|易主|易手|流水|一览|名单|记录|年表|历史|史|时间线)[^。；]{0,12}\Z|(?:历[月任]|每月|各月|逐月|几任)的?(?:榜首|第一名?|冠军|头名|霸主)[\s*]*[:：]?\s*\Z|(?:榜首|第一名?|冠军|头名|王座)[\s*]*(?:这一年|全年|今年)[\s*]*[:：]\s*\Z"
    r"|(?:榜首|第一名?|冠军|头名)(?:都|也|却|则|可|并|互)?(?:各不相同|各有其人|不一样|不尽相同|不同|不是同一[家个])[^。；]{0,4}。?\s*\Z"
    rf"|{_FIRSTS}[^.;]{{0,40}}[:：?.]?\s*\Z"
)
_BOARD_OF = lazily(
    r"[\s*_“”\"]*[(（]?[^:：()（）]{0,24}[)）]?[\s*_]*(?:[:：]|[—–-]|→)[\s*_“”\"]*(?:[A-Z]\w+['’]s\s+)?"
)
_TIME_OF = lazily(
    r"(?:\s+(?i:on(?:wards?)?))?[\s*_”\"]*(?:[:：，]|[—–-]|→|\||,)[\s*_“”\"]*(?i:the\s+)?(?:[A-Z]\w+['’]s\s+)?|\s+"
)
_OPENS = lazily(r"[\W_]*(?:(?i:in|since|from|by|at|late|early|mid)[\s-]+){0,2}(?i:the\s+)?")


def leaders_of_list(
    context: Context, view: View, board: Board | None, items: list[Block]
) -> Iterator[Observation]:
    """The items of a list of those that lead a board each, or one board each at its time."""
    if not _tells_leaders(context, view):
        return
    for item in items:
        first = context.first_view(item)
        if first is not None:
            yield from _of_board(context, first, view)
    if board is None:
        board = _only_board(context, view)
    if board is None:
        return
    for item, date in times_of(context, items):
        first = context.first_view(item)
        model = next((t for t in first.tokens if t.kind == "M"), None) if first else None
        if first is not None and model is not None:
            at_its_time = replace(board, date=Dating(date.item, "stated"))
            yield _first(context, first, at_its_time, model, view, "context")


def _only_board(context: Context, view: View) -> Board | None:
    """The one ranking that the words before a list name."""
    named = {t.item.entity.id: t.item for t in view.tokens if t.kind == "B"}
    boards = [bench for bench in named.values() if is_board(bench.entity)]
    return board_of(context, view, boards[0]) if len(boards) == 1 else None


def times_of(context: Context, items: list[Block]) -> list[tuple[Block, Token]]:
    """The items of a list with the times that label their models, if each has one of its own."""
    found: list[tuple[Block, Token]] = []
    for item in items:
        view = context.first_view(item)
        tokens = [t for t in view.tokens if t.kind in "DMB"] if view else []
        if view is None or [t.kind for t in tokens[:2]] != ["D", "M"]:
            return []
        date, model = tokens[:2]
        text = context.layout.visible
        opens = _OPENS.fullmatch(text, item.start, date.start)
        if opens is None or _TIME_OF.fullmatch(text, date.end, model.start) is None:
            return []
        found.append((item, date))
    times = {date.item.value.edtf for _, date in found}
    return found if len(times) == len(items) > 1 else []


def in_order_of_time(context: Context, items: list[Block]) -> bool:
    """Whether all items of a list begin with times that go on from one to the next: no ranking."""
    starts = []
    for item in items:
        dates = context.mentions.dates_in(item.start, item.end)
        if not dates or dates[0].start - item.start > _AT_ONCE:
            return False
        starts.append(dates[0].value.start)
    return len(starts) > 1 and starts == sorted(starts)


_AT_ONCE = 4  # characters before the time of an item


def leaders_of_sentences(context: Context) -> Iterator[Observation]:
    """Sentences that are but boards with a model each, behind one that speaks of leaders."""
    layout = context.layout
    yield from _at_their_times(context)
    boards = (m.start for m in context.mentions.entities if m.entity.type == "benchmark")
    for index in sorted({layout.sentence_at(start) for start in boards}):
        view = context.view(index)
        if pairs := _boards_and_models(context, view):
            earlier = context.view(index - 1) if index else view
            same = earlier.sentence.block == view.sentence.block and "M" not in earlier.string
            if index and same and _tells_leaders(context, earlier):
                for bench, model in pairs:
                    board = board_of(context, view, bench.item)
                    yield _first(context, view, board, model, earlier, "stated")
            continue
        if _board_and_model(context, view) is None:
            continue
        for place in range(index - 1, max(-1, index - 1 - _SO_FAR), -1):
            if layout.sentences[place].block != view.sentence.block:
                break
            earlier = context.view(place)
            if _board_and_model(context, earlier) is not None:
                continue  # one of them
            if "M" not in earlier.string and _tells_leaders(context, earlier):
                yield from _of_board(context, view, earlier)
            break


def _at_their_times(context: Context) -> Iterator[Observation]:
    """Sentences that are but a time and a model each, behind one that speaks of a board's leaders."""
    layout, text = context.layout, context.layout.visible
    boards = (m.start for m in context.mentions.entities if is_board(m.entity))
    for index in sorted({layout.sentence_at(start) for start in boards}):
        leading = context.view(index)
        board = _only_board(context, leading)
        if board is None or "M" in leading.string or not _tells_leaders(context, leading):
            continue
        for place in range(index + 1, len(layout.sentences)):
            view = context.view(place)
            tokens = [t for t in view.tokens if t.kind in "DMBKOQ"]
            if view.sentence.block != leading.sentence.block or len(tokens) < _PAIR:
                break
            if not {t.kind for t in tokens[_PAIR:]} <= {"M"}:
                break
            date, model = tokens[:_PAIR]
            if date.kind != "D" or model.kind != "M":
                break
            opens = _OPENS.fullmatch(text, view.sentence.start, date.start)
            if opens is None or not _TIME_OF.fullmatch(text, date.end, model.start):
                break
            then = replace(board, date=Dating(date.item, "stated"))
            yield _first(context, view, then, model, leading, "context")


_PAIR = 2
_SO_FAR = 6  # sentences back to the one that speaks of leaders


def _tells_leaders(context: Context, view: View) -> bool:
    """Whether words say that those who follow lead."""
    words = context.layout.visible[view.sentence.start : view.sentence.end]
    if set("xh") & set(view.string) or not _LEADERS.search(words):
        return False
    return not (OTHER_ORDER.search(words) or OWN_CHOICE.search(words))


def _of_board(context: Context, view: View, leading: View) -> Iterator[Observation]:
    """The entry of a sentence that is but a board and a model."""
    if (found := _board_and_model(context, view)) is None:
        return
    bench, model = found
    board = board_of(context, view, bench.item)
    yield _first(context, view, board, model, leading, "stated")


def _board_and_model(context: Context, view: View) -> tuple[Token, Token] | None:
    """The board, the sign and the model with which a sentence opens."""
    tokens = [t for t in view.tokens if t.kind in "BM"]
    if [t.kind for t in tokens[:2]] != ["B", "M"] or "K" in view.string:
        return None
    bench, model = tokens[:2]
    text = context.layout.visible
    if text[view.sentence.start : bench.start].strip(_MARKS):
        return None
    return (bench, model) if _BOARD_OF.fullmatch(text, bench.end, model.start) else None


# `On X it is A, on Y B`, `X 是 A，Y 是 B`: a sentence that is but boards with a model each.
_PAIRS = lazily(r"(?:[.']{0,2}B[.']{0,2}(?:O')?M[,&]{1,2}){2,6}")
_OF_IT = lazily(
    r"\s*(?:榜)?(?:上|里|那边|这边)?(?:的)?[，,]?\s*(?:则|就|还)?(?:是|归|属于|由|[:：])?\s*(?:[\u4e00-\u9fff]{1,6}(?:的|家))?"
    r"|,?\s+(?i:it\s+(?:is|was)|is|was)?\s*(?i:the\s+)?(?:\w+['’]s\s+)?"
)
_AND_ON = lazily(
    r"[\s,，、;；]*(?i:and\s+)?(?i:on|in|at)?\s*(?i:the\s+)?[.。]?\s*|[，；、]?\s*(?:而|在)?\s*"
)


def _boards_and_models(context: Context, view: View) -> list[tuple[Token, Token]]:
    """The boards of a sentence, each with the one model that is named for it, and nothing else."""
    if _PAIRS.fullmatch(view.string) is None:
        return []
    text = context.layout.visible
    tokens = [t for t in view.tokens if t.kind in "BM"]
    pairs = list(zip(tokens[0::2], tokens[1::2], strict=True))
    ends = [view.sentence.start, *(model.end for _, model in pairs)]
    apart = all(
        _AND_ON.fullmatch(text, end, bench.start)
        for end, (bench, _) in zip(ends, pairs, strict=False)
    )
    tied = all(_OF_IT.fullmatch(text, bench.end, model.start) for bench, model in pairs)
    return pairs if apart and tied else []


_MARKS = ' *_“"•·-–—'


def _first(
    context: Context, view: View, board: Board, model: Token, leading: View, origin: str
) -> Observation:
    """The first place of a model, told by the words before."""
    rank = Cell(1, "context", *leading.sentence[:2])
    block = context.layout.blocks[view.sentence.block]
    if board.date is None and leading.sentence.block in (view.sentence.block, block.lead_in):
        dates = [t.item for t in leading.tokens if t.kind == "D"]
        dates = dates or [d.date for d in context_date(context.layout, context.mentions, leading)]
        if len(dates) == 1:
            board = replace(board, date=Dating(dates[0], "context"))
    return entry_of(context, view, board, model.item, rank, "stated", "leaderboard.leaders", origin)
