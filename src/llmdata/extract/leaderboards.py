"""Leaderboards: entries of a ranking at a date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.boards import PLAIN, Board, boards_of_rank, named_board
from llmdata.extract.clauses import Cues, clause_of, marked_view
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.patterns import compile_pattern
from llmdata.extract.policy import is_asserted, is_claimed
from llmdata.extract.rank_rules import CUES, RULES, Standing
from llmdata.extract.release_steps import name_cell
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import View
from llmdata.grammar.numerals import number
from llmdata.layout import Block
from llmdata.mentions import Mention

_TOP = re.compile(
    r"前\s*(?:\d+|[一二三四五六七八九十]+)(?!\w*个月)|排名|名次|榜首|依次|(?i:\btop\s+(?:\d+|\w+)|\branked|\bin\s+order|\brank)"
)
_RANK_NUMBER = re.compile(
    r"\d+|[一二三四五六七八九十]+|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|topped|tops|leads|led|top|pole)|榜首|登顶|头名|魁首"
)
_BY = re.compile(r"(?i:\bby\s*(?:\w+\s+)?)\Z")
_MARGIN = re.compile(r"\s*(?:的?(?:优势|差距|领先)|(?i:lead|margin|ahead|gap)\b)")
_ORDINALS = {
    w: i
    for i, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1
    )
}
_FIRST = frozenset(
    {"榜首", "登顶", "头名", "魁首", "topped", "tops", "top", "leads", "led", "pole"}
)
_SCORE = re.compile(
    r"(?:(?i:score\s+of|scored|scoring)|得分|分数(?:为|是)?)\s*(?P<m>\d[\d,]*(?:\.\d+)?)|(?P<n>\d[\d,]*(?:\.\d+)?)\s*(?:分|(?i:points?|elo))"
)
# The number beside an item of a ranked list: `Gemini 3 Pro (1501)`, `Gemini 3 Pro: 1501`.
_BESIDE = re.compile(r"\s*(?:[（(]\s*|[:：—–-]\s*)(?P<n>\d{2,4}(?:\.\d+)?)(?P<m>)(?!\s*[%\d年月])")
_CONFIGURATION = re.compile(r"[”\"』」]?\s*[（(]\s*(?P<c>[A-Za-z][A-Za-z0-9 \-+.]{0,24})\s*[）)]")


def leaderboards(context: Context) -> Iterator[Observation]:
    """Every entry of a ranking: ranked lists, and ranks that sentences state."""
    ranked: dict[int, Board] = {}  # block index of a list's last item → its board
    blocks = context.layout.blocks
    for lead_in, items in context.lists():
        view = _introduction(context, lead_in)
        board = named_board(context, view) if view else None
        if view is None or board is None or not _is_ranked(context, view, items):
            continue
        for item, rank in zip(items, _ranks(items), strict=True):
            yield from _listed(context, board, item, rank)
        ranked[blocks.index(items[-1])] = board
    yield from _stated(context, ranked)


def _introduction(context: Context, lead_in: Block) -> View | None:
    """The sentence or heading that introduces a list."""
    if lead_in.kind != "heading":
        return context.last_view(lead_in)
    return context.view(context.layout.sentence_at(lead_in.start))


def _is_ranked(context: Context, view: View, items: list[Block]) -> bool:
    """Whether a list goes by rank: its introduction says so, or its items bear numbers."""
    if set("xh") & set(view.string):
        return False
    words = context.layout.visible[view.sentence.start : view.sentence.end]
    numbered = all(item.number is not None for item in items)
    return _TOP.search(words) is not None or (numbered and words.rstrip()[-1:] in ":：")


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
_FROM = re.compile(r"(?:从|由|(?i:\bfrom))\s*(?i:the\s+)?\Z")
_ON_IT = re.compile(r"\s*(?:上|上的|榜|榜上|的|the)?\s*")
# No ranks: an idiom, the number of a point that a text makes, one that goes on (`第一时间`).
_IDIOM = re.compile(r"(?i:in\s+the\s+first\s+place(?!\s+(?:on|of|in)\b))")
_GOES_ON = re.compile(
    r"时间|梯队|家|台|批|轮|手|部|线|方|性|篇|场|期|大|反应|印象|阶段|周|月|日|步|层|类|种|点|项|道|关|眼|站|枪|声|桶|人|块|枚"
)
# A rank that is out of reach, or lost.
_SHORT_OF = re.compile(
    r"(?:距离?|(?<!脱)离|逼近|冲击|争夺|角逐|无缘|错失|失去|丢掉|丢了|让出|跌出|摘不到|跌下)[^，。；,]{0,16}\Z"
    r"|(?i:\b(?:close\s+to|short\s+of|miss(?:ed|ing)|los[et]|losing|away\s+from|outside|out\s+of|contend\w*\s+for|bid\s+for|race\s+for)\s+(?:the\s+)?)\Z"
)
_LEADING = re.compile(r"(?i:top|head|lead|led|dominat|conquer|crown)")
_CUES = Cues(CUES)
_RANKS = re.compile("|".join(f"(?P<r{i}>{rule.words})" for i, rule in enumerate(RULES)))


def _stated(context: Context, ranked: dict[int, Board]) -> Iterator[Observation]:
    """Ranks told in words: of the sentence's own boards, of the list's just before, or of the one
    that the text speaks of."""
    for index in _candidates(context):
        view, rules = _ranked_view(context, index)
        if not is_asserted(context.layout, view):
            continue
        own = named_board(context, view)
        board = own or ranked.get(view.sentence.block - 1)
        if board is not None:
            yield from _enumerated(context, view, board)
        dealt = _dealt(view)
        for place, token in enumerate(view.tokens):
            if token.kind == "K" and _is_rank(context, view, place):
                rule = rules.get(token.start)
                number_ = rule.rank if rule is not None and rule.rank else _rank(str(token.item))
                boards = boards_of_rank(context, view, place, ranked)
                if number_ is None or not boards:
                    continue
                models = [dealt[place]] if place in dealt else _of_rank(context, view, place)
                rank = Cell(number_, "stated", token.start, token.end)
                name = rule.name if rule is not None else "leaderboard.stated-rank"
                for board, origin in boards:
                    for model in models:
                        yield _entry(context, view, board, model, rank, "stated", name, origin)


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


def _ranked_view(context: Context, index: int) -> tuple[View, dict[int, Standing]]:
    """The view of a sentence in which every rank is a token, with the rules of those that have one."""
    layout = context.layout
    sentence = layout.sentences[index]
    names = context.mentions.entities_in(sentence.start, sentence.end)
    found = [
        match
        for match in _RANKS.finditer(layout.visible, sentence.start, sentence.end)
        if not any(m.start < match.end() and match.start() < m.end for m in names)
    ]
    marks = [Trigger("K", *match.span()) for match in found]
    rules = {m.start(): RULES[int((m.lastgroup or "r0")[1:])] for m in found}
    return marked_view(context, sentence, marks), rules


def _is_rank(context: Context, view: View, place: int) -> bool:
    """Whether the words for a rank claim one that somebody has."""
    text, token = context.layout.visible, view.tokens[place]
    if not is_claimed(context.layout, view, token, place) or _IDIOM.match(text, token.start):
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
        return False  # it leads another model
    return not _was(context, view, place)


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
    if not _IN_ORDER.search(text, view.sentence.start, view.tokens[match.start("models")].start):
        return
    models = [t for t in view.tokens[slice(*match.span("models"))] if t.kind == "M"]
    for place, token in enumerate(models, 1):
        rank = Cell(place, "derived", token.start, token.end)
        name = "leaderboard.enumerated"
        yield _entry(context, view, board, token.item, rank, "list_order", name, "stated")


def _of_rank(context: Context, view: View, place: int) -> list[Mention]:
    """Whose a rank is: what `是` ties to it, the model named before it, the one behind, the topic."""
    text, token = context.layout.visible, view.tokens[place]
    after = subjects.behind(view, place, "M", view.sentence.end)
    if after is not None and _OF.fullmatch(text, token.end, view.tokens[after].start):
        return _models(view, after)
    first, last = clause_of(text, view.sentence, token.start, token.end)
    before = subjects.telling(context, view, place, "M", first)
    if before is None:
        before = subjects.telling(context, view, place, "M", view.sentence.start)
    if before is not None:
        return [*_tied_with(context, view, before), *_models(view, before)]
    if (
        after is not None
        and view.tokens[after].end <= last
        and not subjects.is_measure(context, view, after)
    ):
        return _models(view, after)
    about = _PRONOUN.match(text, view.sentence.start, token.start)
    if not (about or PLAIN.search(str(token.item))) or set("OQ") & set(view.string[:place]):
        return []
    meant = subjects.topic(context, view, ("model",))
    meant = meant or subjects.section_topic(context, view, "M")
    return [meant] if meant is not None else []


_PRONOUN = re.compile(
    r"\W*(?:它|他|该模型|这款|这个模型|此模型|新模型|(?i:(?:it|they|this\s+model|the\s+(?:new\s+)?model)\b))"
)
_WITH = re.compile(r"(?i:\b(?:tied|ties|tying|level|joint)\s+with\s+(?:\w+['’]s\s+)?)\Z")


def _tied_with(context: Context, view: View, place: int) -> list[Mention]:
    """Those that share a rank with a model (`A tied with B for first place`)."""
    if not _WITH.search(context.layout.visible, view.sentence.start, view.tokens[place].start):
        return []
    other = subjects.telling(context, view, place, "M", view.sentence.start)
    return _models(view, other) if other is not None else []


def _models(view: View, place: int) -> list[Mention]:
    """The models of an enumeration (`A 和 B 并列第一`)."""
    return [view.tokens[i].item for i in subjects.group_of(view, place) if view.string[i] == "M"]


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
    here = view.sentence.start <= model.start < view.sentence.end
    score = _SCORE.search(text, model.end, view.sentence.end) if here else None
    if score is None and basis == "list_order":
        score = _BESIDE.match(text, model.end, view.sentence.end)
    if (
        score
        and not _MARGIN.match(text, score.end())
        and not _BY.search(text, model.end, score.start())
    ):
        value = float((score["n"] or score["m"]).replace(",", ""))
        cells["score"] = Cell(value, "stated", score.start(), score.end())
    observation = Observation("leaderboards", rule, model.start, model.entity, cells)
    observation.cells["benchmark"] = Cell(board.benchmark, "derived")
    own = [t.item for t in view.tokens if t.kind == "D" and t.item.bearing in ("as_of", "at")]
    if own and origin == "context" and basis == "stated":
        observation.date = own[-1]  # a rank at another time than the list's
    elif board.date is not None:
        observation.date = board.date.date
        dated = own and origin == "stated"
        observation.date_origin = board.date.origin if dated else "context"
    if board.open_words:
        observation.cells["open_weights"] = Cell(True, "context", *board.open_words)
    return observation
