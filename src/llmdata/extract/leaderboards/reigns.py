"""First places one after the other: `In May A led, in August B took over, and at Christmas C.`

Where a first place has been told, a clause that has but a date, a model and little words goes on:
no verb need say what the model did then. Whatever else a clause tells ends the row.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.clauses import pieces_outside
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.holders import Holder
from llmdata.extract.leaderboards.spoken import spoken_board
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

_PARTING = lazily(r"[，,；;。:：→]|\.(?!\d)|(?i:\b(?:and|then|but)\b)|(?<=[）)])\s*(?=\S)")
_LITTLE_EN = (
    "and|then|but|so|by|in|at|on|from|since|around|until|late|early|mid|just|only|finally|again|later|after|that|it|was|is|has|had|"
    "be(?:came|come|en|ing)|took|takes?|taken|grabbed|snatched|seized|claimed|stole|won|got|gets|inherited|succeeded|dethroned|ousted|displaced|"
    "held|holds?|back|over|up|off|down|the|an?|this|one|who|new|next|lead|leader|place|spot|slot|crown|throne|title|top|first|number|now|currently|"
    "still|there|here|turn|sitting|sits|sat|months?|weeks?|days?|few|two|three|year|end|with|to|of|itself|reign(?:ed|s)|ruled|led|went"
)
_LITTLE_ZH = (
    "当家|坐庄|坐镇|在位|称王|称霸|领跑|掀翻|掀下去|掀下来|挑落|斩落|顶掉|挤掉|赶下台|拉下台|拱手|没几天|没多久|不久|换成|换|轮到|回到|重回|落到|落入|落回|来到|还给|回来|回去|让给|让位给|让位于|让位|交给|交到|传给|传到|输给|占着|霸着|占据|占|守|赶下来|赶下去|赶了下来|赶了下去|拉下马|拉了下来|挤下去|挤了下去|仅仅|仅|只|隔|没过|不到|几天|两天|三天|一周|两周|几周|"
    "抢回|拿回|收回|讨回|要回|夺去|抢去|抢下|夺下|抢|夺|变成|变为|属于|接棒|接班|接手|接过|接力|登顶|上位|夺回|夺走|抢走|拿走|拿下|反超|坐上|坐|取而代之|取代|顶上|随后|最后|先是|后来|之后|接着|然后|"
    "年底|年末|年初|年中|一度|长期|先后|始终|稳稳|如今|现在|目前|上去|上来|上旬|中旬|下旬|成功|已经|这个|位置|位子|头名|榜首|第一|王座|宝座|一直|直到|直至|期间|"
    "则|又|是|为|到|了|由|被|归|给|后|再|才|便|就|先|的|它|其|来|在|时|起|从|至|底|初|末|已|去|走|都|开始|手里|手中"
)
_SCORE_ZH = r"(?:(?:以|凭|靠|拿着)\s*)?(?<![\d.])(?:\d{4}(?:\.\d+)?\s*分的?|\d{1,2}(?:\.\d{1,2})?\s*[%％]的?)"
_BARE = lazily(rf"(?:\W|{_SCORE_ZH}|\b(?i:{_LITTLE_EN})\b|['’]s\b|{_LITTLE_ZH})*")
# A clause that has no date must say that it comes after.
_AFTER = lazily(
    r"(?i:\b(?:then|later|finally|now|currently|next|took|grabbed|snatched|seized|claimed|stole|inherited|succeeded|dethroned|ousted|displaced)\b)"
    r"|换|轮到|回到|重回|落[到入回]|让[给位]|交[给到]|传[给到]|输给|被|变成|接[棒班手过力]|上位|夺|抢|取代|取而代之|反超|随后|最后|后来|之后|接着|然后|如今|现在|目前|先是?"
)
_FEWEST = 2


def reigns(context: Context, view: View, after: int) -> list[Holder]:
    """Those whom the clauses from an offset on put in the first place, one after the other."""
    found: list[Holder] = []
    carried: DateMention | None = None
    for first, last in _pieces(context, view, after):
        tokens = [
            (place, token) for place, token in enumerate(view.tokens) if first <= token.start < last
        ]
        models = [token for _, token in tokens if token.kind == "M"]
        dates = [token.item for _, token in tokens if token.kind == "D"]
        if not _is_bare(context, first, last, [token for _, token in tokens]):
            break
        if not models:
            carried = dates[-1] if dates else carried
            continue
        place = next(place for place, token in tokens if token.kind == "M")
        if len(models) > 1 or subjects.is_measure(context, view, place):
            break
        date = dates[0] if dates else carried
        words = context.layout.visible[first:last]
        if date is None and not _AFTER.search(words):
            break
        model = models[0]
        found.append(Holder(model.item, date, model.start, model.end))
        carried = None
    return found


def _is_bare(context: Context, first: int, last: int, tokens: list[Token]) -> bool:
    """Whether a clause has nothing but names, dates and little words."""
    named = [token for token in tokens if token.kind in "MDO"]
    if any(token.kind in "BQ$#%Sxhrtf" for token in tokens):
        return False
    words = pieces_outside(context.layout.visible, first, last, named)
    return all(_BARE.fullmatch(piece) for piece in words)


def _pieces(context: Context, view: View, after: int) -> Iterator[tuple[int, int]]:
    """The clauses of a sentence from an offset on; a name or a date is in one piece."""
    text, end = context.layout.visible, view.sentence.end
    busy = [(t.start, t.end) for t in view.tokens if t.kind in "MDOBQ"]
    first = after
    for match in _PARTING.finditer(text, after, end):
        if any(start < match.end() and match.start() < stop for start, stop in busy):
            continue
        if text[first : match.start()].strip():
            yield first, match.start()
        first = match.end()
    if text[first:end].strip():
        yield first, end


# `LMArena 榜首：2 月 A，3 月 B`, `the LMArena crown: A in May, B in July`: what such a list is of.
_LABEL = lazily(
    r"\s*(?:文本|总)?榜?(?:的)?(?:第一名?|榜首|头名|王座|宝座|头把交椅|冠军)(?P<zh>[^，。；：\d]{0,6}?)(?:[：:，,]|先(?:后)?(?:是|由|归))\s*"
    r"|(?:['’]s)?\s+(?i:crown|throne|leaders?|lead|top\s+(?:spot|slot|place|model)|number\s+ones?|first\s+place)(?:\s+(?:this|of\s+the)\s+year)?\s*[:,—–]\s*"
)


def labelled_reigns(context: Context, view: View) -> list[Holder]:
    """Those who had the first place of a board that the words before a colon name."""
    text = context.layout.visible
    for token in view.tokens:
        if token.kind == "B" and token.item.entity.kind in ("leaderboard", "benchmark"):
            label = _LABEL.match(text, token.end, view.sentence.end)
            found = reigns(context, view, label.end()) if label is not None else []
            dated = [holder for holder in found if holder.date is not None]
            if len(dated) >= _FEWEST:
                return found
    return _of_spoken_board(context, view) or _handed_on(context, view)


_IN_FIRST = lazily(r"第一名?(?!次|时|轮|批)|榜首|头名|头把交椅|冠军|王座")
_FIRST_CLAUSE = 24  # characters before the model that a first clause puts in the first place


def _of_spoken_board(context: Context, view: View) -> list[Holder]:
    """Those whom a sentence without a board puts first, each at its time, on the one that the paragraph
    spoke of (`1 月底第一是 A，2 月底是 B`)."""
    text, start = context.layout.visible, view.sentence.start
    first = next((t for t in view.tokens if t.kind == "M"), None)
    if first is None or set("BQ") & set(view.string) or first.start - start > _FIRST_CLAUSE:
        return []
    if _IN_FIRST.search(text, start, first.start) is None:
        return []
    spoken = spoken_board(context, view)
    if spoken is None or spoken.entity.kind != "leaderboard":
        return []
    return _all_dated(reigns(context, view, start))


_HANDS_ON = lazily(r"被|归|属于|让[给位]|换成|轮到|交[给到]|传[给到]|输给|易主")


def _handed_on(context: Context, view: View) -> list[Holder]:
    """Those to whom a board is told to have belonged in turn (`LMArena 年初被 A 占着，3 月换成 B`)."""
    place = view.string.find("B")
    if place == -1 or "M" in view.string[:place]:
        return []  # whoever is told of before it is the first of them
    board = view.tokens[place]
    if board.item.entity.kind != "leaderboard":
        return []
    found = _all_dated(reigns(context, view, board.end))
    if not found:
        return []
    told = _HANDS_ON.search(context.layout.visible, board.end, found[1].start)
    return found if told is not None else []


def _all_dated(found: list[Holder]) -> list[Holder]:
    """Those of a row of which each has a time; none where they are too few."""
    dated = [holder for holder in found if holder.date is not None]
    return dated if len(dated) >= _FEWEST else []


# `Who led LMArena this year?`: the next sentence answers.
_ASKS = lazily(
    r"(?i:\b(?:who|which\s+model)\s+(?:led|leads|topped|tops|was\s+(?:first|on\s+top)|held|ruled)\b|changed\s+hands|musical\s+chairs|\bleaders\b|\b(?:had|has\s+had|got|saw)\s+(?:a|another)\s+(?:new|different)\s+(?:leader|king|champion|number\s+one|no\.\s?1)\b|\bnew\s+(?:king|leader|champion|number\s+one|no\.\s?1|face\s+(?:on|at))\b)|谁(?:是|在|当|坐)|易主|易手|换(?:了|过)[^，。；]{0,6}(?:[次轮茬拨任]|[两三四五六七八九十几\d]\s*(?:个|位|任|张)(?:新|不同的?)?(?:主人|新主|面孔|脸|冠军|第一))|轮流|轮番"
)


def answers(context: Context, view: View) -> tuple[Mention, list[Holder]] | None:
    """The board that the sentence before asks the leader of, and those whom this one names."""
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) - 1
    if index < 0 or not _leads_in(context, index, view.sentence.block):
        return None
    earlier = context.view(index)
    if "M" in earlier.string:
        return None
    if not _ASKS.search(layout.visible, earlier.sentence.start, earlier.sentence.end):
        return None
    named = (t.item for t in earlier.tokens if t.kind == "B")
    of_test = _IN_FIRST.search(layout.visible, earlier.sentence.start, earlier.sentence.end)
    kinds = ("leaderboard", "benchmark") if of_test else ("leaderboard",)
    board = next((m for m in named if m.entity.kind in kinds), None)
    if board is None and "B" not in earlier.string:
        board = spoken_board(context, earlier)  # `这张榜今年换了四次主人`
    if board is None or board.entity.kind not in kinds:
        return None
    found = reigns(context, view, view.sentence.start)
    return (board, found) if len(found) >= _FEWEST else None


_COLON = lazily(r"[:：][\s*_]*\Z")


def _leads_in(context: Context, index: int, block: int) -> bool:
    """Whether a sentence stands before another in its block, or leads in the paragraph that is one."""
    layout = context.layout
    sentence = layout.sentences[index]
    if sentence.block == block:
        return True
    leads = sentence.block == block - 1 and layout.blocks[block].kind == "paragraph"
    return leads and _COLON.search(layout.visible, sentence.start, sentence.end) is not None
