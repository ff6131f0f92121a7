"""Lists that rank: what introduces them, whether they go by rank, and each item's place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import Board, board_of, named_board
from llmdata.extract.leaderboards.entries import entry_of
from llmdata.extract.leaderboards.kinds import is_board, is_own
from llmdata.extract.leaderboards.leaders import times_of
from llmdata.extract.leaderboards.numbers import LOOSE_ORDINAL, METALS, rank_number
from llmdata.extract.leaderboards.order_words import DOWN_FROM_TOP, FIRST_FEW
from llmdata.extract.leaderboards.orders import of_board
from llmdata.extract.leaderboards.ordinals import ORDINAL
from llmdata.extract.leaderboards.other_orders import (
    HAPPENINGS,
    OWN_CHOICE,
    UNORDERED,
    is_other_order,
)
from llmdata.extract.leaderboards.scores import beside
from llmdata.extract.leaderboards.spoken import spoken_board
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.view import View
from llmdata.layout import Block, are_ranks
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_TOP = lazily(
    r"前几|座次|排序|前\s*(?:\d+|[一二两三四五六七八九十]+)(?!\w*个月|\s*[年天周次代])|排名|名次|榜首|依次|(?i:(?<![A-Za-z])top\s+(?:\d+|\w+)|\bthe\s+top\b|\bthe\s+(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+)?(?:best|strongest|highest|most[- ](?:used|called|popular))\b"
    rf"|\b{FIRST_FEW}|\bleaders\b|\bstandings\b|\bpodium\b|\bwho[’']s\s+ahead|\branked|\bin\s+(?:(?:exactly\s+)?th(?:is|at)\s+|descending\s+)?order|\brank|{DOWN_FROM_TOP})"
)
# What an author's own ranking says of its order.
_OUTCOME = lazily(
    r"结果|如下|顺序|这样排|排成|名单|(?i:\b(?:results?|order|verdict|standings?|here|goes|looks|came\s+out|as\s+follows)\b)"
)
# How the ranking that was spoken of stands: `As of December it reads:`, `截至 12 月是这样的：`.
_STANDS = lazily(
    r"(?:是这样|如下|长这样|截至[^，。：]{1,12})[^，。：:]{0,8}[：:]\s*\Z"
    r"|(?i:\b(?:it|(?:the|its)\s+(?:[a-z-]+\s+){0,3}(?:board|list|table)(?:\s+(?:of|at|by)\s+[^.,;:]{1,40}?)?)\s+(?:now\s+|currently\s+)?(?:reads?|read|looks?|looked|goes|went|stands|stood)\b[^.,;:]{0,16}:\s*\Z)"
)
# The ranking that was spoken of, called by what it is.
_THE_BOARD = lazily(
    r"榜单|排行榜?|(?i:\b(?:leader)?board\b|\branking\b|\b(?:the|its|their)\s+(?:list|table)\b)"
)
# Items of a list that tell happenings rather than name who has a place.
_BARE_ITEM = lazily(r"[\s*_”\"]*(?:\Z|[（(,，:：;；。.\-—–|/\[]|\d|(?i:by|from|with|at)\b|以|得)")


def introduction(context: Context, lead_in: Block) -> View | None:
    """The sentence or heading that introduces a list."""
    if lead_in.kind != "heading":
        return context.last_view(lead_in)
    return context.view(context.layout.sentence_at(lead_in.start))


def board_of_list(context: Context, view: View, items: list[Block]) -> Board | None:
    """The ranking that a list's introduction names, or that the text above it speaks of; of a test,
    where all items tell places."""
    board = named_board(context, view)
    if board is not None:
        return board
    words = context.layout.visible[view.sentence.start : view.sentence.end]
    ranks = any(pattern.search(words) for pattern in (_TOP, _STANDS, _THE_BOARD))
    named = [t.item for t in view.tokens if t.kind == "B"]
    if named and (ranks or _tell_places(context, items)):
        return board_of(context, view, named[0])
    if (own := _own_above(context, view)) is not None:
        return board_of(context, view, own, "context")
    if not ranks:
        return None
    spoken = (
        spoken_board(context, view) or _of_heading(context, view) or _just_before(context, view)
    )
    return board_of(context, view, spoken, "context") if spoken else None


_FIRST_FEW = lazily(
    r"前\s*(?:\d+|[一二两三四五六七八九十]+)\s*(?:名|位|强|甲|的|是|为|如下|[：:]|\Z)|(?i:\btop\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b)"
)


def _just_before(context: Context, view: View) -> Mention | None:
    """The ranking of which the paragraph before a list spoke, where the list is that of the first few
    (`The top five on December 30:`)."""
    layout, number = context.layout, view.sentence.block
    words = layout.visible[view.sentence.start : view.sentence.end]
    above = layout.blocks[number - 1] if number else None
    if above is None or above.kind != "paragraph" or set("MQOB") & set(view.string):
        return None
    if not _FIRST_FEW.search(words):
        return None
    named = context.mentions.entities_in(above.start, above.end)
    tests = [m for m in named if m.entity.type == "benchmark"]
    return tests[-1] if tests and is_board(tests[-1].entity) else None


def _of_heading(context: Context, view: View) -> Mention | None:
    """The one ranking that the heading names under which a list's introduction stands."""
    above = next(context.layout.headings(view.sentence.block), None)
    if above is None:
        return None
    block = context.layout.blocks[above]
    named = context.mentions.entities_in(block.start, block.end)
    boards = [m for m in named if m.entity.kind == "leaderboard"]
    return boards[0] if len({m.entity.id for m in boards}) == 1 else None


def _own_above(context: Context, view: View) -> Mention | None:
    """The author's own ranking that the paragraph before a list names, or the heading above it."""
    blocks = context.layout.blocks
    block = view.sentence.block
    above = next((b for b in reversed(blocks[:block]) if b.kind == "heading"), None)
    for near in (blocks[block], above):
        named = context.mentions.entities_in(near.start, near.end) if near is not None else []
        own = [m for m in named if is_own(m.entity)]
        if own:
            return own[-1]
    return None


def is_ranked(context: Context, view: View, board: Board, items: list[Block]) -> bool:
    """Whether a list goes by rank: its introduction says so, or its items bear numbers."""
    unsaid = "x" if is_own(board.benchmark) else "xh"  # `how I would rank them`
    if any(t.kind in unsaid and not _LACKING.fullmatch(str(t.item)) for t in view.tokens):
        return False
    words = context.layout.visible[view.sentence.start : view.sentence.end]
    if _are_of_boards(context, items):
        return False
    if not is_own(board.benchmark) and _tell_places(context, items):
        return True
    if is_other_order(words, own=is_own(board.benchmark)) or times_of(context, items):
        return False
    # `In a year of surprises, the top five:` ranks; `Three moments on top of the board:` does not.
    told = HAPPENINGS.search(words)
    if told and not (_FIRST_FEW.search(words, told.end()) and _are_names(context, items)):
        return False
    numbered = all(item.number is not None for item in items)
    if is_own(board.benchmark):
        ordered = numbered or (_TOP.search(words) or _OUTCOME.search(words)) is not None
        return ordered and _are_names(context, items) and not _in_order_of_time(context, items)
    if own := OWN_CHOICE.search(words):
        start, text = view.sentence.start, context.layout.visible
        first = _FIRST_FEW.search(words, own.end())
        if first is None or not of_board(view, text, start + own.end(), start + first.start()):
            return False
    if _TOP.search(words) is not None:
        return True
    if board.benchmark.kind == "leaderboard" and _scores_fall(context, items):
        return True
    # A sentence that stops leads in nothing, unless it speaks of the ranking itself.
    led_in = words.rstrip()[-1:] not in _STOPS or _THE_BOARD.search(words) or _OUTCOME.search(words)
    return bool(numbered and led_in) and _are_names(context, items)


def _are_of_boards(context: Context, items: list[Block]) -> bool:
    """Whether the items of a list are labelled with a board each, no two with the same."""
    boards = []
    for item in items:
        named = context.mentions.entities_in(item.start, item.end)
        first = named[0] if named else None
        if first is None or first.entity.kind != "leaderboard":
            return False
        if context.layout.visible[item.start : first.start].strip(" *_“"):
            return False
        boards.append(first.entity.id)
    return len(set(boards)) == len(boards) > 1


def is_unordered(context: Context, view: View) -> bool:
    """Whether a list holds those on top of a board, in no order."""
    words = context.layout.visible[view.sentence.start : view.sentence.end]
    return _UNORDERED.search(words) is not None and _TOP.search(words) is not None


_UNORDERED = lazily(UNORDERED)
_STOPS = ".!?。！？…"

# `solved without help`, `in order, with no science whatsoever`
_LACKING = lazily(r"(?i:without|no)|不用|无需|不带")


def _tell_places(context: Context, items: list[Block]) -> bool:
    """Whether every item of a list tells a place for itself."""
    for item in items:
        named = context.mentions.entities_in(item.start, item.end)
        model = next((m for m in named if m.entity.type == "model"), None)
        if model is None or _own_place(context, item, model) is None:
            return False
    return len(items) > 1


def _scores_fall(context: Context, items: list[Block]) -> bool:
    """Whether the items of a list are models with scores that fall, the last perhaps without one."""
    scores: list[float | None] = []
    for item in items:
        named = context.mentions.entities_in(item.start, item.end)
        model = next((m for m in named if m.entity.type == "model"), None)
        if model is None or model.start - item.start > _AT_ONCE:
            return False
        if _AGAINST.search(context.layout.visible, item.start, model.start):
            return False
        score = beside(context.layout.visible, model.end, item.end)
        scores.append(float(score.value) if score is not None else None)
    while scores and scores[-1] is None:
        scores.pop()
    told = [score for score in scores if score is not None]
    return (
        len(told) == len(scores) > 1
        and all(a >= b for a, b in pairwise(told))
        and len(set(told)) > 1
    )


# `- Third, behind A (75)`: the item is not about whoever it is measured against.
_AGAINST = lazily(
    r"(?i:\b(?:behind|ahead\s+of|above|below|than|over|of|beat|beats|from|to|with)\s+(?:only\s+)?(?:the\s+)?(?:\w+['’]s\s+)?)\Z|[比超过于]\s*\Z"
)
_AT_ONCE = 24  # characters before the model of an item at most


def _are_names(context: Context, items: list[Block]) -> bool:
    """Whether most items of a list are a model with perhaps a number or a remark behind."""
    bare = 0
    for item in items:
        named = context.mentions.entities_in(item.start, item.end)
        models = [m for m in named if m.entity.type == "model"]
        end = models[0].end if models else item.end
        bare += bool(models and _BARE_ITEM.match(context.layout.visible, end, item.end))
    return 2 * bare > len(items)


def ranks_of(items: list[Block]) -> list[int]:
    """The ranks of a list's items: its own numbers where they differ or tell ties, else their order."""
    numbers = [item.number for item in items if item.number is not None]
    differ = len(set(numbers)) == len(items) and min(numbers) > 0
    if differ or (len(numbers) == len(items) and are_ranks(numbers)):
        return numbers
    return [item.position for item in items]


_BEFORE = lazily(
    r"[\s*_“\"]*(?P<place>[🥇🥈🥉]|\d\ufe0f?\u20e3|(?:#|No\.)\s?\d{1,3}|\d{1,3}(?:st|nd|rd|th))[\s*_:：.—–-]*[“\"]?(?:[A-Z]\w+['’]s\s+)?"
)
# `First: GPT-9`, `Second place – the free Qwen9`, `亚军：GPT-9`
_IN_WORDS = lazily(
    r"[\s*_“\"]*(?P<place>"
    rf"(?i:{ORDINAL}(?:\s+(?:place|spot|position))?)|(?:并列\s?)?第\s*(?:\d{{1,3}}|[一二三四五六七八九十]{{1,3}})(?:\s?[名位])?|[冠亚季]军|(?i:gold|silver|bronze)(?=\s*[:：])|[金银铜](?=[:：]))"
    r"[\s*_]*(?:[:：]|[—–-]|(?<=[名位\d一二三四五六七八九十])[\s*_]*\s)[\s*_“\"]*(?:[A-Z]\w+['’]s\s+)?"
)
_AFTER = lazily(
    r"[\s*_”\"]*(?:[:：,，(（—–→-]|以|(?i:(?:is\s+|was\s+)?(?:up|down|ris\w+|rose|climb\w*|jump\w*|mov\w+|fall\w*|fell|drop\w*|slip\w*|slid\w*)\s))[^.;。；\n]{0,32}?"
)


_BARE_NUMBER = lazily(
    r"[\s*_”\"]*[:：,，(（—–-]+\s*(?P<n>\d{1,3})\s*(?:名|位)?[)）]?\s*(?:\Z|[,.;，。；\n])"
)
_OF_PLACES = lazily(
    r"排名|名次|位次|(?i:\b(?:rank(?:s|ed|ing|ings)?|places?|positions?|stands?|standings?)\b)"
)


def _own_place(context: Context, item: Block, model: Mention) -> tuple[int, int, int] | None:
    """The place that an item of a list tells for itself, before its model or behind it."""
    text = context.layout.visible
    ahead = _BEFORE.fullmatch(text, item.start, model.start) or _IN_WORDS.fullmatch(
        text, item.start, model.start
    )
    if ahead is not None:
        rank = METALS.get(ahead["place"].lower()) or rank_number(ahead["place"])
        return (rank, *ahead.span("place")) if rank else None
    view = context.first_view(item)
    told = [t for t in view.tokens if t.kind == "K"] if view else []
    stated = next((t for t in told if not _was_once(text, model.end, t.start)), None)
    if stated is not None and (rank := rank_number(str(stated.item))):
        return rank, stated.start, stated.end
    bare = _BARE_NUMBER.match(text, model.end, item.end)
    if bare is not None and item.number is not None and not _ascend(context, item):
        bare = None  # its place is told; the number behind is a score
    lead = context.layout.blocks[item.lead_in] if item.lead_in is not None else None
    if bare and lead is not None and _OF_PLACES.search(text, lead.start, lead.end):
        return int(bare["n"]), *bare.span("n")
    behind = _AFTER.match(text, model.end, item.end)
    found = (
        LOOSE_ORDINAL.search(text, model.end, min(item.end, model.end + _CLOSE)) if behind else None
    )
    if found is not None and (
        _was_once(text, model.end, found.start()) or _REMARK.search(text, model.end, found.start())
    ):
        return None
    if found is None or found["next"] or not _STANDS_ALONE.match(text, found.end(), item.end):
        return None
    if _is_day(context, *found.span()):
        return None
    rank = rank_number(found.group())
    return (rank, *found.span()) if rank else None


# Between a model and a place that was its own before: `GPT-9（8 月时还是第一）`, `GPT-9 (once first)`.
_ONCE = lazily(
    r"曾|一度|此前|之前|上次|上[个一]?[月周期季]|去年|原[先本来]|[月周年]\s*[份初中底末]?\s*(?:时|的时候|那会儿)?\s*(?:还|仍|尚)[是为排居在]?"
    r"|(?i:\b(?:once|formerly|previously|was|used\s+to|had\s+been|last\s+(?:week|month|quarter|year|time)|(?:up|down)\s+from)\b)"
)
_CLAUSES = lazily(r"[，,；;]")


def _was_once(text: str, end: int, place: int) -> bool:
    """Whether the words before a place, behind the name that ends at `end`, say that it was its own before."""
    return _ONCE.search(_CLAUSES.split(text[end:place])[-1]) is not None


# `2. **Kimi**: slower, what I open first`: what somebody does first.
_REMARK = lazily(r"\b(?i:I|we|you|they|what|who|when|where|people)\b|我|你|咱|大家")
_ON_THE = lazily(r"\b(?i:on|by|from|until|since)\s+(?:the\s+)?\Z")


def _is_day(context: Context, start: int, end: int) -> bool:
    """Whether an ordinal is a day of the month: `GPT-9, on the 12th`."""
    before = _ON_THE.search(context.layout.visible, max(0, start - 10), start)
    return before is not None or any(
        date.start < end and start < date.end for date in context.mentions.dates_in(start, end)
    )


_THE_DAY = lazily(r"\bon\s+the\s+(?P<day>\d{1,2})(?:st|nd|rd|th)\b")


def _in_order_of_time(context: Context, items: list[Block]) -> bool:
    """Whether the items of a list tell dates, or days alone, that go on from one to the next."""
    text = context.layout.visible
    dates = [context.mentions.dates_in(item.start, item.end) for item in items]
    told = [found[0].value.start.toordinal() for found in dates if found]
    days = [int(m["day"]) for item in items if (m := _THE_DAY.search(text, item.start, item.end))]
    return _go_on(told, len(items)) or _go_on(days, len(items))


def _go_on(times: list[int], count: int) -> bool:
    return len(times) == count > 1 and all(a <= b for a, b in pairwise(times))


def _ascend(context: Context, item: Block) -> bool:
    """Whether the bare numbers behind the names of a list go up, as places do and scores do not."""
    numbers = []
    for block in context.layout.blocks:
        if block.list_id == item.list_id and block.lead_in == item.lead_in:
            named = context.mentions.entities_in(block.start, block.end)
            end = next((m.end for m in named if m.entity.type == "model"), block.end)
            match = _BARE_NUMBER.match(context.layout.visible, end, block.end)
            numbers.append(int(match["n"]) if match else 0)
    return len(numbers) > 1 and all(a < b for a, b in pairwise(numbers))


_CLOSE = 40
_STANDS_ALONE = lazily(r"\s*(?:[,，.。;；)）(（—–]|\Z|\n|(?i:with|at|overall|on)\b|名|位)")


def of_item(context: Context, board: Board, item: Block, place: int) -> Iterator[Observation]:
    view = context.first_view(item)
    models = [t for t in view.tokens if t.kind == "M"] if view else []
    if view is None or not models or view.string.index("M") > 3:
        return
    stated = _own_place(context, item, models[0].item)
    rank, basis = Cell(place, "derived", models[0].start, models[0].end), "list_order"
    if stated is not None:
        rank, basis = Cell(stated[0], "stated", *stated[1:]), "stated"
    for model in sharing_place(context, view, models[0].item):
        yield entry_of(context, view, board, model, rank, basis, "leaderboard.list", "context")


# What stands between two models that share a place: `1. A (1501) and B (1501)`.
_SHARING = lazily(
    r"\s*(?:[（(][^（()）]{0,40}[)）])?\s*(?:&|/|[,，]?\s*(?:(?i:and|tied\s+with|with)\b|[和与及])|、|并列)\s*(?i:the\s+)?(?:\w+['’]s\s+)?"
)


def sharing_place(context: Context, view: View, first: Mention) -> list[Mention]:
    """A model and those right behind it that an `and` gives the same place of a list."""
    found = [first]
    for token in view.tokens:
        if token.kind == "M" and token.start >= found[-1].end:
            if not _SHARING.fullmatch(context.layout.visible, found[-1].end, token.start):
                break
            found.append(token.item)
    return found
