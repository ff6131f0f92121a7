"""Leaderboards: entries of a ranking at a date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from llmdata.extract import subjects
from llmdata.extract.boards import (
    BY_THEN,
    PLAIN,
    Board,
    board_of,
    boards_of_rank,
    named_board,
    spoken_board,
)
from llmdata.extract.clauses import Cues, clause_of, marked_view
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.patterns import compile_pattern
from llmdata.extract.policy import Dating, is_asserted, is_claimed
from llmdata.extract.rank_owners import of_rank, ousting, succeeding
from llmdata.extract.rank_rules import (
    BESIDE,
    BOARD_LEADER,
    CUES,
    RULES,
    SUCCESSOR,
    Standing,
)
from llmdata.extract.rank_series import Place, followers, numbered, shared_out
from llmdata.extract.rank_tables import ranks_of_tables
from llmdata.extract.release_steps import name_cell
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import View
from llmdata.grammar.numerals import number
from llmdata.layout import Block
from llmdata.mentions import DateMention, Mention

_TOP = re.compile(
    r"前几|座次|排序|前\s*(?:\d+|[一二三四五六七八九十]+)(?!\w*个月)|排名|名次|榜首|依次|(?i:\btop\s+(?:\d+|\w+)|\bthe\s+top\b|\bleaders\b|\bstandings\b|\bwho[’']s\s+ahead|\branked|\bin\s+order|\brank)"
)
# A numbered list of something else, though its introduction names a board.
_OWN_CHOICE = re.compile(
    r"我(?:们)?(?:自己)?(?:最|个人)?(?:喜欢|推荐|常用|看好|欣赏|选)|我(?:们)?[^，。；：]{0,16}(?:试|用|测|玩)过|原因|问题|教训|理由|启示"
    r"|(?i:\b(?:I|we)\s+(?:(?:have|had)\s+)?(?:\w+\s+)?(?:like|love|use|pick|recommend|enjoy|prefer|tried|test|reach)\w*|\bfavou?rites?\b|\bmy\s+(?:own|top|personal|private|list|ranking|picks?|choices?|best|three|five|ten|\d+)\b|\breasons\b|\bthings\b|\blessons\b|\bquestions\b)"
    # What happened, one after the other, or an order of something else than strength.
    r"|件事|时刻|瞬间|大事|回顾|历程|时间线|先后|历任|轮流|最便宜|最快|最省|性价比|按(?:照)?(?:价格|发布|时间|速度|字母)"
    r"|(?i:\b(?:moments?|events?|stories|surprises|scandals|timeline|history|chronolog\w+|in\s+turn|cheapest|fastest|smallest)\b"
    r"|\b(?:ranked|sorted|ordered)\s+by\s+(?!(?:\w+\s+)?(?:scores?|elo|rating|votes?|points|rank)\b))"
)
# Items of a list that tell happenings rather than name who has a place.
_BARE_ITEM = re.compile(
    r"[\s*_”\"]*(?:\Z|[（(,，:：;；。.\-—–|/\[]|\d|(?i:by|from|with|at)\b|以|得)"
)
_RANK_NUMBER = re.compile(
    r"\d+|[一二三四五六七八九十]+|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth|one|two|three|four|five|six|seven|eight|nine|ten|topped|tops|leads|led|top|pole)|榜首|登顶|头名|魁首"
)
_BY = re.compile(r"(?i:\bby\s*(?:\w+\s+)?)\Z")
_MARGIN = re.compile(r"\s*(?:的?(?:优势|差距|领先)|(?i:lead|margin|ahead|gap)\b)")
_ORDINALS = {
    w: i
    for i, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(),
        1,
    )
}
_ORDINALS["twentieth"] = 20
_FIRST = frozenset(
    {"榜首", "登顶", "头名", "魁首", "topped", "tops", "top", "leads", "led", "pole"}
)
_SCORE = re.compile(
    r"(?:(?i:(?:score|rating|elo)(?:\s+(?:score|rating))?\s+of|scored|scoring|elo|\bat)|得分|(?:分数|评分|积分)(?:为|是|达到?|高达)?)\s*(?P<m>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{2,}(?:\.\d+)?)(?!\d|,\d|[%％]|\s*(?:(?:tokens?|x|times|年|月|日|号|点|倍|percent)\b|年|月|日|倍))"
    r"|[（(]\s*(?P<k>1[0-8]\d{2}|[12],\d{3})(?=\s*[,，)）])"
    r"|(?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?:分(?![列别居钟之享])|(?i:points?\b|elo\b))"
)
# The number beside an item of a ranked list: `Gemini 3 Pro (1501)`, `Gemini 3 Pro: 1501`.
_BESIDE = re.compile(
    r"\s*(?:[（(][^（()）\n]{0,24}?[)）])?[\s*_]*(?:[（(,，:：|]|[—–-]{1,2})?[^\d\n，。,]{0,12}?(?<![\w.])\s*"
    r"(?P<n>\d{1,3}(?:,\d{3})+|\d{2,5}(?:\.\d+)?)(?![\d,])(?!\s*[\d年月日BbKkMm€$]|\.\d)"
)
_CONFIGURATION = re.compile(r"[”\"』」]?\s*[（(]\s*(?P<c>[A-Za-z][A-Za-z0-9 \-+.]{0,24})\s*[）)]")


def leaderboards(context: Context) -> Iterator[Observation]:
    """Every entry of a ranking: ranked lists, and ranks that sentences state."""
    ranked: dict[int, Board] = {}  # block index of a list's last item → its board
    introduced: set[int] = set()  # where the sentences begin that introduce a ranked list
    blocks = context.layout.blocks
    for lead_in, items in context.lists():
        view = _introduction(context, lead_in)
        board = _board_of_list(context, view) if view else None
        if view is None or board is None or not _is_ranked(context, view, items):
            continue
        for item, rank in zip(items, _ranks(items), strict=True):
            yield from _listed(context, board, item, rank)
        ranked[blocks.index(items[-1])] = board
        introduced.add(view.sentence.start)
    for row in ranks_of_tables(context):
        place = Cell(row.rank, "stated" if row.basis == "stated" else "derived", *row.place)
        name = "leaderboard.table"
        entry = _entry(context, row.view, row.board, row.model, place, row.basis, name, "context")
        if row.score is not None:
            entry.cells["score"] = Cell(row.score[0], "stated", *row.score[1:])
        yield entry
    yield from _stated(context, ranked, introduced)


def _introduction(context: Context, lead_in: Block) -> View | None:
    """The sentence or heading that introduces a list."""
    if lead_in.kind != "heading":
        return context.last_view(lead_in)
    return context.view(context.layout.sentence_at(lead_in.start))


def _board_of_list(context: Context, view: View) -> Board | None:
    """The ranking that a list's introduction names, or that the text above it speaks of."""
    board = named_board(context, view)
    if board is not None:
        return board
    words = context.layout.visible[view.sentence.start : view.sentence.end]
    if _TOP.search(words) is None:
        return None
    named = [t.item for t in view.tokens if t.kind == "B"]
    spoken = named[0] if named else spoken_board(context, view) or _of_heading(context, view)
    return board_of(context, view, spoken, "stated" if named else "context") if spoken else None


def _of_heading(context: Context, view: View) -> Mention | None:
    """The one ranking that the heading of a list's section names."""
    for block in reversed(context.layout.blocks[: view.sentence.block]):
        if block.kind == "heading":
            named = context.mentions.entities_in(block.start, block.end)
            boards = [m for m in named if m.entity.kind == "leaderboard"]
            return boards[0] if len({m.entity.id for m in boards}) == 1 else None
    return None


def _is_ranked(context: Context, view: View, items: list[Block]) -> bool:
    """Whether a list goes by rank: its introduction says so, or its items bear numbers."""
    if set("xh") & set(view.string):
        return False
    words = context.layout.visible[view.sentence.start : view.sentence.end]
    if _OWN_CHOICE.search(words):
        return False
    numbered = all(item.number is not None for item in items)
    if _TOP.search(words) is not None:
        return True
    return numbered and words.rstrip()[-1:] in ":：" and _are_names(context, items)


def _are_names(context: Context, items: list[Block]) -> bool:
    """Whether most items of a list are a model with perhaps a number or a remark behind."""
    bare = 0
    for item in items:
        named = context.mentions.entities_in(item.start, item.end)
        models = [m for m in named if m.entity.type == "model"]
        end = models[0].end if models else item.end
        bare += bool(models and _BARE_ITEM.match(context.layout.visible, end, item.end))
    return 2 * bare > len(items)


def _ranks(items: list[Block]) -> list[int]:
    """The ranks of a list's items: its own numbers where they differ, else their order."""
    numbers = [item.number for item in items if item.number is not None]
    if len(set(numbers)) == len(items) and min(numbers) > 0:
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


# Several in order: `前三名依次为 A、B 和 C`.
_ENUMERATED = compile_pattern(
    "benchmark (gap|of|comma|include|rank)* colon? gap? models(model aside? (and model aside?)+)"
)
_IN_ORDER = re.compile(
    r"前\s*(?:\d+|[一二三四五六七八九十两]+)|依次|(?i:\btop\s+(?:\d+|three|four|five|ten)|\bin\s+order|\bpodium\b)"
)
# `从第八升至第四`: the rank that was.
_FROM = re.compile(r"(?:从|由|(?i:\bfrom))\s*(?i:the\s+)?\Z")
_ON_IT = re.compile(r"\s*(?:上|上的|榜|榜上|的|the)?\s*")
# No ranks: an idiom, the number of a point that a text makes, one that goes on (`第一时间`).
_IN_OWN = re.compile(r"(?i:\s+(?:place\s+)?in\s+(?:my|our|your|his|her|their)\b)")
_IDIOM = re.compile(r"(?i:in\s+the\s+first\s+place(?!\s+(?:on|of|in)\b))")
# `国产第一`: a place among some; where one among all is told as well, that one counts.
_OF_PART = re.compile(
    r"(?:国内|国产|中国|开源|開源|国模|本土|华人|国内大?模型|开源模型|国产模型)(?:排名|位列|排)?\s*\Z"
)


def _has_whole(view: View, place: int) -> bool:
    """Whether right before or behind a rank stands another one."""
    near = view.string[max(0, place - 3) : place] + view.string[place + 1 : place + 4]
    return "K" in near


_GOES_ON = re.compile(
    r"时间|梯队|家|台|批|轮|手|部|线|方|性|篇|场|期|大|反应|印象|阶段|周|月|日|步|层|类|种|点|项|道|关|眼|站|枪|声|桶|人|块|枚"
)
# A rank that is out of reach, or lost.
_SHORT_OF = re.compile(
    r"(?:距离?|(?<!脱)离|逼近|冲击|争夺|角逐|无缘|错失|失去|丢掉|丢了|让出|跌出|摘不到|跌下)[^，。；,]{0,16}\Z|(?:只|仅|还|就)?差(?:了|着)?\s*[\d一两几三四五]+\s*(?:分|点|步|名|位)[^，。；,]{0,24}\Z"
    # Another's reign that ended, or what is but expected.
    r"|(?:结束|终结|打破)了?[^，。；,]{0,32}\Z|会(?:拿下?|拿到|夺得?|成为|冲上|登上)[^，。；,]{0,16}\Z|会\s*\Z|预测市场[^。；]{0,40}\Z"
    r"|(?i:\b(?:ended|ends|ending|broke|snapped)\s+[^.,;]{1,48}|\b(?:prediction\s+markets?|bookmakers|betting\s+markets?|polymarket)\b[^.;]{0,60})\Z"
    r"|(?i:\b(?:close\s+to|short\s+of|within\s+(?:\w+\s+){1,4}of|miss(?:ed|ing)|los[et]|losing|away\s+from|outside|out\s+of|contend\w*\s+for|bid\s+for|race\s+for)\s+(?:the\s+)?)\Z"
)
_LEADING = re.compile(r"(?i:top|head|lead|led|dominat|conquer|crown)")
_CUES = Cues(CUES)
_RANKS = re.compile("|".join(f"(?P<r{i}>{rule.words})" for i, rule in enumerate(RULES)))


Entries = Iterator[Observation]


def _stated(context: Context, ranked: dict[int, Board], introduced: set[int]) -> Entries:
    """Ranks told in words: of the sentence's own boards, of the list's just before, or of the one
    that the text speaks of."""
    last: _Told | None = None
    for index in _candidates(context):
        view, rules = ranked_view(context, index)
        start = view.sentence.start
        if start in introduced or not is_asserted(context.layout, view):
            continue
        own = named_board(context, view)
        board = own or ranked.get(view.sentence.block - 1)
        if board is not None:
            yield from _enumerated(context, view, board)
            yield from _series(context, view, board, numbered(context, view), "list_order")
        told = None
        latest = last if last and last.block == view.sentence.block else None
        for told in _in_words(context, view, rules, ranked, latest):
            for board, origin in told.boards:
                for model in told.models:
                    basis = "stated"
                    yield _entry(context, view, board, model, told.rank, basis, told.rule, origin)
        if board is None and told is not None:
            board = told.boards[0][0]
        if board is not None:
            yield from _series(context, view, board, shared_out(context, view), "stated")
        previous = told or (last if last and last.block == view.sentence.block else None)
        if previous is not None:
            after = previous.rank.end or start
            rank = int(previous.rank.value) + max(0, len(previous.models) - 1)
            places = followers(context, view, max(start, after), rank)
            yield from _series(context, view, previous.boards[0][0], places, "stated")
        last = told or last


@dataclass(frozen=True, slots=True)
class _Told:
    """A rank that words tell, of which boards and of which models."""

    block: int
    rank: Cell
    boards: list[tuple[Board, str]]
    models: list[Mention]
    rule: str


_MOST = 32  # ranks in a sentence; more are a table of data


def _in_words(
    context: Context,
    view: View,
    rules: dict[int, Standing],
    ranked: dict[int, Board],
    latest: _Told | None,
) -> Iterator[_Told]:
    """The ranks that a sentence tells; `latest` is the one told before it in its paragraph."""
    dealt = _dealt(view)
    told = [i for i, token in enumerate(view.tokens) if token.kind == "K"]
    for place in told[:_MOST]:
        token = view.tokens[place]
        ousted = ousting(context, view, place)
        if ousted is None and not _is_rank(context, view, place):
            continue
        rule = rules.get(token.start)
        number_ = rule.rank if rule is not None and rule.rank else _rank(str(token.item), rule)
        name = rule.name if rule is not None else "leaderboard.stated-rank"
        goes_on = name in (BOARD_LEADER, SUCCESSOR) and "B" not in view.string
        if goes_on and latest is None:
            continue
        if name == SUCCESSOR:
            if latest is None or int(latest.rank.value) != 1:
                continue
            ousted = succeeding(context, view, place)
        boards = boards_of_rank(context, view, place, ranked)
        if goes_on and latest is not None and not boards:
            boards = [(replace(board, date=None), "context") for board, _ in latest.boards]
        if number_ is None or not boards:
            continue
        if ousted is None:
            ousted = [dealt[place]] if place in dealt else of_rank(context, view, place)
        if not ousted:
            continue
        dated = [(_at_its_date(context, view, place, board), origin) for board, origin in boards]
        rank = Cell(number_, "stated", token.start, token.end)
        latest = _Told(view.sentence.block, rank, dated, ousted, name)
        yield latest


def _at_its_date(context: Context, view: View, place: int, board: Board) -> Board:
    """The board at the date of a rank of it: the nearest in the clause, or else before it."""
    text, token = context.layout.visible, view.tokens[place]
    dates = [
        t.item
        for t in view.tokens
        if t.kind == "D"
        and (
            t.item.bearing in ("at", "as_of") or BY_THEN.search(text, max(0, t.start - 12), t.start)
        )
    ]
    if not dates:
        return board
    first, last = clause_of(text, view.sentence, token.start, token.end)
    left = [t.item for t in view.tokens[:place] if t.kind == "D"]
    if left and _WHEN.match(text, left[-1].end):  # `until May, when B took over`
        return replace(board, date=Dating(left[-1], "stated"))
    if len(dates) > 1:  # each part of the sentence has its own time
        halves = [m.end() for m in _PARTS.finditer(text, view.sentence.start, token.start)]
        dates = [d for d in dates if d.start >= halves[-1]] if halves else dates
        if not dates:
            return replace(board, date=None)
    inside = [d for d in dates if first <= d.start < last]
    before = [d for d in dates if d.end <= token.start]
    as_of = [d for d in dates if d.bearing == "as_of"]
    if inside:
        # English dates stand behind, Chinese ones before; neither passes a rank or model by.
        near = [d for d in inside if _nothing_between(view, place, d.start)] or inside
        chinese = _CHINESE.search(text, view.sentence.start, view.sentence.end)
        behind = [d for d in near if d.start >= token.end]
        ahead = [d for d in near if d.start < token.end]
        date = ahead[-1] if ahead and (chinese or not behind) else behind[0]
    else:
        others = [t.start for t in view.tokens if t.kind == "K" and t is not token]
        behind = [d for d in dates if d.start > token.end]
        clear = not behind or any(token.end <= start < behind[0].start for start in others)
        chosen = before[-1:] or as_of[:1] or ([] if clear else behind[:1])
        if not chosen:
            return replace(board, date=None)
        date = chosen[0]
    return replace(board, date=Dating(date, "stated"))


_PARTS = re.compile(r"[;；]")
_WHEN = re.compile(r"(?i:,?\s+when\b)")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def _nothing_between(view: View, place: int, start: int) -> bool:
    """Whether neither another rank nor, behind this one, a model parts it from a date."""
    if start >= view.tokens[place].end:
        return not any(t.kind in "KM" and t.start < start for t in view.tokens[place + 1 :])
    return not any(t.kind == "K" and t.start > start for t in view.tokens[:place])


def _series(
    context: Context, view: View, board: Board, places: Iterable[Place], basis: str
) -> Entries:
    for place in places:
        rank = Cell(
            place.rank, "stated" if basis == "stated" else "derived", place.start, place.end
        )
        yield _entry(context, view, board, place.model, rank, basis, "leaderboard.series", "stated")


def _candidates(context: Context) -> list[int]:
    """Sentences outside headings that name a board or tell a rank; none where no board is named."""
    layout = context.layout
    starts = [m.start for m in context.mentions.entities if m.entity.type == "benchmark"]
    if not starts:
        return []
    starts += [t.start for t in context.triggers if t.token == "K"]
    named = {layout.sentence_at(start) for start in starts}
    cued = {index for index, _ in _CUES.sentences(context)}
    return [
        i
        for i in sorted(named | cued)
        if i >= 0 and layout.blocks[layout.sentences[i].block].kind != "heading"
    ]


def ranked_view(context: Context, index: int) -> tuple[View, dict[int, Standing]]:
    """The view of a sentence in which every rank is a token, with the rules of those that have one."""
    layout = context.layout
    sentence = layout.sentences[index]
    names = context.mentions.entities_in(sentence.start, sentence.end)
    found = [
        match
        for match in _RANKS.finditer(layout.visible, sentence.start, sentence.end)
        if not any(m.start < match.end() and match.start() < m.end for m in names)
        and (_rule(match).name != BESIDE or _stands_beside(match, names))
    ]
    marks = [Trigger("K", *match.span()) for match in found]
    rules = {m.start(): _rule(m) for m in found}
    return marked_view(context, sentence, marks), rules


def _rule(match: re.Match[str]) -> Standing:
    return RULES[int((match.lastgroup or "r0")[1:])]


_GOES = re.compile(r"\s+(?:went|goes|belongs)\b")


def _stands_beside(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a bare ordinal says whose it is: a model right before it, or `went to` behind."""
    before = any(
        m.entity.type == "model" and not match.string[m.end : match.start()].strip() for m in names
    )
    return before or _GOES.match(match.string, match.end()) is not None


def _is_rank(context: Context, view: View, place: int) -> bool:
    """Whether the words for a rank claim one that somebody has."""
    text, token = context.layout.visible, view.tokens[place]
    sure = _without_abilities(context, view)
    if not is_claimed(context.layout, sure, token, place) or _IDIOM.match(text, token.start):
        return False
    if _IN_OWN.match(text, token.end) or (
        _OF_PART.search(text, max(0, token.start - 12), token.start) and _has_whole(view, place)
    ):
        return False
    if _of_some(context, view, place) or _in_category(context, view, place):
        return False
    if _GOES_ON.match(text, token.end) or _SHORT_OF.search(text, view.sentence.start, token.start):
        return False
    opens = place == 0 or view.tokens[place - 1].kind in ",-"
    if (
        opens
        and view.string[place + 1 : place + 2] in (",", ":")
        and not PLAIN.search(str(token.item))
    ):
        return False  # `第一，…`
    behind = next((t.kind for t in view.tokens[place + 1 :] if t.kind in "MQOB"), None)
    if _LEADING.match(str(token.item)) and behind is not None and behind != "B":
        return _leads_the_board(context, view, place)
    return not _was(context, view, place)


# `the highest-ranked open model`: first among some, which is no place among all.
_SOME = r"(?:开源|開源|开放权重|国产|国内|中国|本土|免费|闭源|非推理|小)"
_OF_SOME_ZH = re.compile(rf"\s*的?[^，。；]{{0,4}}{_SOME}")
_AMONG_ZH = re.compile(rf"{_SOME}[^，。；]{{0,10}}(?:里|中|当中|之中|阵营|选手)[^。；]{{0,24}}\Z")
_OF_SOME = re.compile(
    r"(?i:\b(?:open|free|chinese|american|european|french|small\w*|non|local|closed|proprietary|cheap\w*|affordable)\b)"
)
_SUPERLATIVE = re.compile(r"(?i:highest|best|top[- ]\w+ed|second[- ](?:best|highest))")


def _of_some(context: Context, view: View, place: int) -> bool:
    """Whether a superlative is of but some of those on the board, where the place among all is told."""
    text, token = context.layout.visible, view.tokens[place]
    if view.string.count("K") < 2:
        return False
    words = str(token.item)
    if words.endswith("最高"):
        return bool(
            _OF_SOME_ZH.match(text, token.end)
            or _AMONG_ZH.search(text, view.sentence.start, token.start)
        )
    return bool(_SUPERLATIVE.search(words) and _OF_SOME.search(words))


# A place in one part of a board is none of the whole.
_IN_PART = re.compile(
    r"\s+(?i:(?:in|for|at)\s+(?:the\s+)?(?:maths?|mathematics|coding|code|writing|creative\s+writing|vision|reasoning|translation|instruction[- ]following|hard\s+prompts|multi-?turn|longer\s+queries|[\w-]+\s+(?:categor(?:y|ies)|tasks?|prompts))\b)"
)
_PART_OF = re.compile(
    r"(?:分榜|子榜|单项|类别|分类|赛道|细分榜单?)(?:上|中|里|的)*(?:排名|位列|排在?)?\s*\Z"
)


def _in_category(context: Context, view: View, place: int) -> bool:
    """Whether a rank is one in a category; a board's own name may hold the word."""
    text, token = context.layout.visible, view.tokens[place]
    if _IN_PART.match(text, token.end):
        return True
    part = _PART_OF.search(text, max(view.sentence.start, token.start - 12), token.start)
    return part is not None and not context.mentions.entities_in(*part.span())


_ABILITY = re.compile(r"(?i:\b(?:you|we|I|anyone|everyone|people|users|developers)\s+)\Z")


def _without_abilities(context: Context, view: View) -> View:
    """The view without a `could` of those who read it (`the version that you could download`)."""
    if "h" not in view.string:
        return view
    text, tokens = context.layout.visible, []
    for token in view.tokens:
        able = str(token.item).lower() == "could" and _ABILITY.search(
            text, max(0, token.start - 16), token.start
        )
        tokens.append(replace(token, kind=".") if token.kind == "h" and able else token)
    return View(view.sentence, tokens, "".join(token.kind for token in tokens))


_PARTED = re.compile(r"[,;(，；（]|(?i:\b(?:with|at|on|while|and)\b)")


def _leads_the_board(context: Context, view: View, place: int) -> bool:
    """Whether somebody leads a board rather than the model that is named behind the word.

    `led by GPT-5` tells it of a board only.
    """
    text, token = context.layout.visible, view.tokens[place]
    if str(token.item).endswith("by"):
        before = subjects.before(view, place, "MQOB", view.sentence.start)
        return before is not None and view.string[before] == "B"
    after = subjects.behind(view, place, "MQO", view.sentence.end)
    return after is not None and bool(_PARTED.search(text, token.end, view.tokens[after].start))


def _was(context: Context, view: View, place: int) -> bool:
    """Whether a rank is the one before a change (`从 LMArena 第二跌至第九`)."""
    text = context.layout.visible
    start = view.tokens[place].start
    if _FROM.match(text, start) or _FROM.search(text, view.sentence.start, start):
        return True
    for token in reversed(view.tokens[:place]):
        if token.kind not in "B.'":
            return False
        if token.kind == "." and not _ON_IT.fullmatch(text, token.start, token.end):
            return _FROM.search(text, token.start, token.end) is not None
    return False


def _dealt(view: View) -> dict[int, Mention]:
    """Of as many ranks as models, each has its own: `A 和 B 分列第一和第二`."""
    dealt: dict[int, Mention] = {}
    for match in _RANKS_TOGETHER.finditer(view.string):
        places = [i for i in range(*match.span()) if view.string[i] == "K"]
        before = subjects.before(view, places[0], "M", view.sentence.start)
        group = subjects.group_of(view, before) if before is not None else []
        if len(group) == len(places):
            dealt |= {p: view.tokens[i].item for p, i in zip(places, group, strict=True)}
    return dealt


_RANKS_TOGETHER = re.compile(r"K(?:,?&\.?K)+")


def _enumerated(context: Context, view: View, board: Board) -> Iterator[Observation]:
    text = context.layout.visible
    match = _ENUMERATED.search(view.string)
    if match is None or set("xh") & set(view.string[: match.end()]):
        return
    if _OWN_CHOICE.search(text, view.sentence.start, view.tokens[match.start("models")].start):
        return
    if not _IN_ORDER.search(text, view.sentence.start, view.tokens[match.start("models")].start):
        return
    models = [t for t in view.tokens[slice(*match.span("models"))] if t.kind == "M"]
    for place, token in enumerate(models, 1):
        rank = Cell(place, "derived", token.start, token.end)
        name = "leaderboard.enumerated"
        yield _entry(context, view, board, token.item, rank, "list_order", name, "stated")


def _rank(words: str, rule: Standing | None = None) -> int | None:
    """The rank in words; a rule's words for a move end with it (`went two places up to third`)."""
    matches = [m.group().lower() for m in _RANK_NUMBER.finditer(words)]
    if not matches:
        return None
    found = matches[-1] if rule is not None else matches[0]
    if found in _FIRST:
        return 1
    value = _ORDINALS.get(found) or number(found)
    return int(value) if value and value < _LOWEST else None


def _score(context: Context, view: View, model: Mention, rank: Cell, listed: bool) -> Cell | None:
    """The score of a model: behind it, before the next model; or before it where none else is."""
    text, end = context.layout.visible, view.sentence.end
    others = [t for t in view.tokens if t.kind == "M"]
    if listed:
        match = _BESIDE.match(text, model.end, end)
        if match is not None:
            return _scored(match)
    following = next((t.start for t in others if t.start >= model.end), end)
    if rank.start is not None and rank.start >= following:  # `A edged out B to first, at 1501`
        following = next((t.start for t in others if t.start >= rank.start), end)
    match = _SCORE.search(text, model.end, following)
    if match is None and others and others[0].start == model.start:
        match = _SCORE.search(text, view.sentence.start, model.start)
    if (
        match is None
        or _MARGIN.match(text, match.end())
        or _BY.search(text, max(0, match.start() - 24), match.start())
    ):
        return None
    if _GAP.search(text, max(0, match.start() - 8), match.start()):
        return None
    if _PAST.search(text, max(0, match.start() - 24), match.start()):
        return None
    if context.mentions.entities_in(*match.span()):
        return None
    return _scored(match)


# `只低 3 分`: a difference, no score.
_GAP = re.compile(r"(?:低|高出?|差|多|少|领先|落后|相距)(?:了|约|近|出|整整|\s)*\Z")
# `突破 1400 分`: a mark that was passed, no score.
_PAST = re.compile(
    r"(?:突破|超过|破|越过|高于)(?:了)?\s*\Z|(?i:\b(?:break|past|over|above|than|exceed\w*|top|pass\w*|cross\w*)\s+(?:the\s+)?)\Z"
)


def _scored(match: re.Match[str]) -> Cell:
    group = match.lastgroup or "n"
    return Cell(float(match[group].replace(",", "")), "stated", *match.span(group))


# A date of the model rather than of its place: `(5 月快照)`, `(released in May)`.
_OF_MODEL = re.compile(
    r"版|发布|放出|上线|推出|快照|更新|亮相|面世|(?i:\b(?:version|snapshot|builds?|releas\w+|launch\w*|update\w*|preview|checkpoint|out|shipped|since|new|unveil\w*|announc\w+)\b)"
)


def _own_dates(context: Context, view: View, board: Board) -> list[DateMention]:
    """The dates of an entry in a list: those of a reading, or any where the list has none."""
    dates = [t.item for t in view.tokens if t.kind == "D"]
    as_of = [d for d in dates if d.bearing == "as_of"]
    text = context.layout.visible
    if (
        as_of
        or board.date is not None
        or _OF_MODEL.search(text, view.sentence.start, view.sentence.end)
    ):
        return as_of
    return [d for d in dates if d.bearing == "at"]


_LOWEST = 1000  # a greater number is a year, say


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
    here = view.sentence.start <= model.start < view.sentence.end
    listed = rule == "leaderboard.list"
    score = _score(context, view, model, rank, listed) if here else None
    if score is not None:
        cells["score"] = score
    observation = Observation("leaderboards", rule, model.start, model.entity, cells)
    observation.cells["benchmark"] = Cell(board.benchmark, "derived")
    own = _own_dates(context, view, board) if listed and here else []
    if own:
        observation.date = own[-1]  # an entry of another time than the list's
    elif board.date is not None:
        date = board.date.date
        observation.date = date
        told_here = here and view.sentence.start <= date.start < view.sentence.end
        observation.date_origin = "stated" if told_here else "context"
    if board.open_words:
        observation.cells["open_weights"] = Cell(True, "context", *board.open_words)
    return observation
