"""Which ranking a sentence, or a rank in it, speaks of."""

from __future__ import annotations

from dataclasses import dataclass, replace

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.dates_of_models import is_set_off
from llmdata.extract.leaderboards.founded import of_the_board
from llmdata.extract.leaderboards.kinds import is_board
from llmdata.extract.leaderboards.readings import BY_THEN, is_on_writing, on_writing, read_later
from llmdata.extract.leaderboards.sections import board_of_section
from llmdata.extract.leaderboards.spoken import just_above, one_of_two, spoken_board
from llmdata.extract.policy import Dating, context_date
from llmdata.extract.view import View
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Entity, Mention
from llmdata.mentions.entities import entity_of
from llmdata.mentions.sub_boards import boards_by_part
from llmdata.mentions.told_parts import is_open_part, is_whole

_BOARD = lazily(
    r"排行榜|榜单|排名榜|天梯|榜(?=[：:]|如下)|(?i:leaderboard|rankings?\b|\branking\b|\bchart\b)"
)


_OPEN = lazily(
    r"开源|開源|开放权重|(?i:open[- ](?:source|weights?|models?(?=\s+(?:leaderboard|rankings?|board|chart|list)\b)))"
)


@dataclass(frozen=True, slots=True)
class Board:
    """A ranking that a sentence speaks of, with its date and the words that name it."""

    benchmark: Entity
    name: str
    start: int
    end: int
    date: Dating | None
    open_words: tuple[int, int] | None


def named_board(context: Context, view: View) -> Board | None:
    """The ranking that a sentence names, by its own name or as somebody's leaderboard."""
    text = context.layout.visible
    words = _BOARD.search(text, view.sentence.start, view.sentence.end)
    benches = [t.item for t in _without_keepers(text, view).tokens if t.kind == "B"]
    mention: Mention | None = None
    named = [t.start for t in view.tokens if t.kind == "M"]
    # `A, B and C; among the open ones there, D`: the part is of what stands behind it alone, if it is
    # not a board by its own words behind all (`A、B 在某开源模型榜上包揽前二`).
    benches = [
        b
        for b in benches
        if not named
        or b.start < named[0]
        or not is_open_part(context.registry, b.entity.id)
        or (b.start > named[-1] and _BOARD.search(text, b.start, b.end))
    ]
    for bench in benches:
        if is_board(bench.entity) or words or _is_ranked_on(view, bench):
            mention = bench
            break
    if mention is None:
        return None
    part = next((b for b in benches if is_open_part(context.registry, b.entity.id)), mention)
    return board_of(context, view, part)


def board_of(context: Context, view: View, bench: Mention, origin: str = "stated") -> Board:
    """A board with the date of the sentence that tells a rank of it."""
    text = context.layout.visible
    dates = [
        t.item
        for t in view.tokens
        if t.kind == "D"
        and (
            t.item.bearing in ("as_of", "at") or BY_THEN.search(text, max(0, t.start - 12), t.start)
        )
        and not of_the_board(text, view, t.item)
        and not is_set_off(text, view, t.item)
    ]
    # `At the end of the year (as of 26th December)`: the closest date is that of the reading.
    days = [date for date in dates if date.value.precision == "day"]
    days.sort(key=lambda date: _DIGIT.search(text, date.start, date.end) is None)
    told = [date for date in dates if date.bearing == "as_of" or is_on_writing(text, date)]
    written = on_writing(context, view) if not told else None
    if dates and written is None:
        dating = [Dating(read_later(context, view, (days or dates)[0]), "stated")]
    elif written is not None:
        dating = [written]
    elif bench.date is not None:
        dating = [Dating(bench.date, origin)]
    else:
        dating = context_date(context.layout, context.mentions, view)
    open_ = _OPEN.search(context.layout.visible, view.sentence.start, view.sentence.end)
    open_words = open_.span() if open_ and origin == "stated" else None
    return Board(
        bench.entity,
        bench.entity.name,
        bench.start,
        bench.end,
        dating[0] if dating else None,
        open_words,
    )


# `As I write this, on 29 December`: the day that is written out goes first.
_DIGIT = lazily(r"\d")


def _is_ranked_on(view: View, bench: Mention) -> bool:
    """Whether a rank is tied to a benchmark, which makes a ranking of it (`second on SWE-bench`)."""
    return bench.entity.kind == "benchmark" and any(
        token.item is bench and _TIED.search(view.string[:index])
        for index, token in enumerate(view.tokens)
    )


_TIED = lazily(r"K[.']{0,2}\Z")


# `a board that LMArena opened in May`: the name is that of whoever keeps it.
_KEEPS = lazily(
    r"\s+(?i:(?:has\s+|had\s+|also\s+)?(?:opened|launched|started|introduced|runs|ran|publishes|published|added|wrote|writes|said|says|announced|put|set\s+up|reset|changed|maintains|keeps|kept|calls|called|renamed))\b"
)


def _without_keepers(text: str, view: View) -> View:
    """The view without the names of boards that stand for whoever keeps them, where another is named."""
    if view.string.count("B") < 2:
        return view
    tokens = [
        replace(t, kind=".") if t.kind == "B" and _KEEPS.match(text, t.end) else t
        for t in view.tokens
    ]
    string = "".join(t.kind for t in tokens)
    return View(view.sentence, tokens, string) if "B" in string else view


# `first on A`, `first across A, B and C`
_BEHIND = lazily(
    r"[.'_]{0,2}(?:\(B\)|B(?:\([B.]\))?)(?:(?:,[.']{0,2}B){0,4},?&[.']{0,2}(?:\(B\)|B(?:\([B.]\))?))*"
)


# Words that tell a rank even where the sentence leaves its board or its model unsaid.
PLAIN = lazily(
    r"(?i:most\s+(?:of|tokens|traffic|calls|requests))|🥇|🥈|🥉|排|位|名|榜|军|座|交椅|魁|桂|元|登顶|跃|跌|升|降|列|居|冠|(?i:rank|plac|spot|position|leader\b|#|top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth|number|no\.|winner|champion|the\s+(?:overall\s+)?lead\b|in\s+front|throne|crown|back\b|won\b|wins\b|\d(?:st|nd|rd|th))"
)


def ranked_above(context: Context, ranked: dict[int, Board], sentence: Sentence) -> Board | None:
    """The ranking that stands right above a sentence's block, past a remark that names nothing.

    None where the block turns to a ranking by something else (`再看月活排行，…`), or has named another.
    """
    blocks, block = context.layout.blocks, sentence.block
    board = _right_above(context, ranked, block)
    if board is None:
        return None
    before = context.mentions.entities_in(blocks[block].start, sentence.start)
    if any(is_board(mention.entity) for mention in before):
        return None
    if _BY_SOMETHING_ELSE.search(context.layout.visible, blocks[block].start, blocks[block].end):
        return None
    return board


def _right_above(context: Context, ranked: dict[int, Board], block: int) -> Board | None:
    blocks = context.layout.blocks
    for place in range(block - 1, max(-1, block - 2 - _REMARKS), -1):
        if place in ranked:
            return ranked[place]
        aside = blocks[place]
        if aside.kind != "paragraph" or aside.section != blocks[block].section:
            break
        if aside.end - aside.start > _SHORT or context.mentions.entities_in(aside.start, aside.end):
            break
    return None


_BY_SOMETHING_ELSE = lazily(
    r"(?:月活|日活|下载量?|营收|收入|流量|访问量|市场份额|用户数?|装机量?|估值|融资)[^，。；]{0,8}(?:排行|排名|榜)"
    r"|(?i:\b(?:downloads?|traffic|revenue|user|monthly\s+active|market\s+share)\s+(?:\w+\s+)?(?:charts?|rankings?|leaderboards?)\b)"
)
_REMARKS, _SHORT = 1, 60  # paragraphs that may stand between, and their characters at most


def boards_of_rank(
    context: Context, view: View, place: int, above: Board | None
) -> list[tuple[Board, str]]:
    """The boards that a rank is of: right behind it, before it, behind it, or spoken of before."""
    text, token = context.layout.visible, view.tokens[place]
    view = _without_keepers(text, view)
    first, last = clause_of(text, view.sentence, token.start, token.end)
    behind = _BEHIND.match(view.string, place + 1)
    found = [i for i in range(*behind.span()) if view.string[i] == "B"] if behind else []
    found = [i for i in found if not _is_site_of(view, i)]
    if not found:
        near = (
            subjects.before(view, place, "B", first),
            subjects.before(view, place, "B", view.sentence.start),
            subjects.behind(view, place, "B", last),
            _only_board(view, text, token.start) if view.string.count("B") == 1 else None,
        )
        nearest = next((i for i in near if i is not None), None)
        if nearest is not None:
            found = [i for i in subjects.group_of(view, nearest) if view.string[i] == "B"]
            found = _part_before(text, view, found or [nearest])
    if _THERE.match(text, token.end) and not any(
        view.tokens[i].start < token.start or first <= view.tokens[i].start < last for i in found
    ):
        found = []  # `A is fourth there, while on another board …`
    words = _BOARD.search(text, view.sentence.start, view.sentence.end)
    boards: dict[str, tuple[Board, str]] = {}
    for i in found:
        bench: Mention = view.tokens[i].item
        inside = first <= bench.start < last or _opens(text, view, bench)
        tied = inside or behind is not None or _TIED_BEFORE.fullmatch(view.string[i + 1 : place])
        if (
            is_board(bench.entity)
            or (bench.entity.kind == "competition" and (inside or tied))
            or (
                bench.entity.kind == "benchmark"
                and (words or tied or _are_places(view))
                and not str(token.item).endswith(("crown", "score"))
            )
        ):
            bench = _overall(context, view, place, bench)
            board = _of_open_models(context, view, place, board_of(context, view, bench))
            boards.setdefault(bench.entity.id, (board, "stated"))
    if boards or found:
        return list(boards.values())
    if above is not None:
        return [(above, "context")]
    if _ON_MANY.match(text, token.end):
        return []
    told = _MOVED_TO.search(text, first, token.start) or _UPON_IT.search(text, first, token.start)
    plain = PLAIN.search(str(token.item)) or told or _THERE.match(text, token.end)
    if not plain and view.string.count("K") < _STANDING:
        return []
    spoken = one_of_two(context, view, token.start) or spoken_board(context, view)
    if spoken is not None and _BY_SOMETHING_ELSE.search(text, spoken.end, token.start):
        return []
    if spoken is None and _THERE.match(text, token.end):
        spoken = just_above(context, view)
    spoken = spoken or board_of_section(context, view, is_board)
    return [(board_of(context, view, spoken, "context"), "context")] if spoken is not None else []


_OVERALL = lazily(r"\s*(?i:\boverall\b)")


def _overall(context: Context, view: View, place: int, bench: Mention) -> Mention:
    """The ranking of all that a sentence names besides one of its parts, for a place `overall`."""
    token, text = view.tokens[place], context.layout.visible
    if not (_OVERALL.search(text, token.start, token.end) or _OVERALL.match(text, token.end)):
        return bench
    owner = bench.entity.organization_id
    named: list[Mention] = [t.item for t in view.tokens if t.kind == "B"]
    whole = [
        m
        for m in named
        if m.entity.organization_id == owner and is_whole(context.registry, m.entity.id)
    ]
    return whole[0] if whole and owner is not None else bench


# `the best open model on the board`, `the leading open-weights model there`
_OPEN_ONES = lazily(
    r"(?i:(?:[\w-]+\s+){0,3}?open(?:[- ](?:weights?|source))?\s+(?:models?|one|llm|entry|contender|entrant)\b)"
)


def _of_open_models(context: Context, view: View, place: int, board: Board) -> Board:
    """The ranking of the open models alone, where whoever keeps a board has one and the place told is
    that of the best of them."""
    token, owner = view.tokens[place], board.benchmark.organization_id
    words = context.layout.visible[token.start : token.end]
    ones = _OPEN_ONES.fullmatch(words) or (
        _LEADING.fullmatch(words) and _OPEN_ONES.match(context.layout.visible, token.end + 1)
    )
    part = boards_by_part(context.registry).get((owner or "", "open-weights"))
    if ones is None or part is None or not is_whole(context.registry, board.benchmark.id):
        return board
    entity = entity_of(context.registry, "benchmark", part)
    return replace(board, benchmark=entity, name=entity.name)


_LEADING = lazily(
    r"(?i:(?:[\w-]+\s+){0,2}?(?:leading|leader|top|best|first|number\s+one|no\.\s?1|#1))"
)


# `first on most benchmarks`: on none that is told.
_ON_MANY = lazily(
    r"\s+(?i:on|across|in)\s+(?:(?i:the|all|most|many|several|some|major|key|other|various|multiple|popular|public)\s+){1,3}(?:\w+\s+){0,2}(?i:benchmarks|tests|evals|evaluations|leaderboards|rankings)\b"
)


def _is_site_of(view: View, index: int) -> bool:
    """Whether a ranking in brackets says but whose the one right before is: `3rd in Math (LMArena)`."""
    if view.string[max(0, index - 2) : index] != "B(":
        return False
    part, site = view.tokens[index - 2].item.entity, view.tokens[index].item.entity
    same = part.organization_id is not None and part.organization_id == site.organization_id
    return bool(same and part.id != site.id)


_SET_BEFORE = lazily(r"B(?:[.,']{1,3}|,(?P<whom>M)\.?)B\Z")


def _part_before(text: str, view: View, found: list[int]) -> list[int]:
    """A site's board that was named right before the site, where that alone is found
    (`图像编辑榜上，LMArena 8 月的头名是 A`, `图像编辑，A 在 LMArena 排第一`)."""
    if len(found) != 1 or not (before := _SET_BEFORE.search(view.string[: found[0] + 1])):
        return found
    part, site = view.tokens[before.start()].item.entity, view.tokens[found[0]].item.entity
    named = view.tokens[found[0]].item
    if before["whom"] and text[named.start : named.end] != site.name:
        return found  # `…，A 在 LMArena 总榜排第一`
    same = part.organization_id is not None and part.organization_id == site.organization_id
    return [before.start()] if same and part.kind == site.kind == "leaderboard" else found


# `升到第二`, `名次提到第二`: a bare ordinal that somebody moves to is a place.
_MOVED_TO = lazily(
    r"(?:[升跌掉滑冲爬挤退落蹿窜跃跳攀提推拉杀飙回降排]|名次|排名|位次|座次)[^，。；：第]{0,3}[到至上进入回在为是]了?\s*\Z"
)


# `总榜上 A 第一`: the place is one on the board.
_UPON_IT = lazily(r"(?:总榜|榜单|排行榜|榜)(?:上|里|中)")


def _only_board(view: View, text: str, start: int) -> int | None:
    """The one test of a sentence; what a later part names is none of the place told in an earlier."""
    index = view.string.index("B")
    bench = view.tokens[index]
    return None if bench.start > start and _PART.search(text, start, bench.start) else index


def _are_places(view: View) -> bool:
    """Whether a sentence deals out a first and a second place, which make a ranking of any test."""
    words = {str(token.item).lower().split()[-1] for token in view.tokens if token.kind == "K"}
    return {"first", "second"} <= words


_PART = lazily(r"[；;]")


_STANDING = 2  # ranks in a sentence that tell how things stand, whatever the words
_THERE = lazily(r"(?i:\s+(?:place\s+)?(?:up\s+|over\s+)?there\b)")
_OPENING = lazily(
    r"\W*(?:(?i:in|on|by|at|as\s+of|during|since)\s+[^,.;:，。；]{1,24},\s*)?(?:(?i:on|in|at|for|according\s+to)|在|从|据|按)?\s*(?i:the\s+)?[^，。；,.;]{0,24}"
)


def _opens(text: str, view: View, bench: Mention) -> bool:
    """Whether a sentence opens with the name of a benchmark: what follows is told of it."""
    return _OPENING.fullmatch(text, view.sentence.start, bench.start) is not None


_TIED_BEFORE = lazily(r"[.']{0,2}")
