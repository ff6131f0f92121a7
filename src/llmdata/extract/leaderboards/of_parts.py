"""Whether a place is one among some of a board, or in one part of it: none of the whole.

`国产第一`, `first among the open models`, `third in maths`. Of the one that is the best of some, named
alone, a place is one among all (`国内这边打头的是 A，第八`).
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# `国产第一`: a place among some; where one among all is told as well, that one counts.
_OF_PART = lazily(
    r"(?:国内|国产|中国|开源|開源|国模|本土|华人|国内大?模型|开源模型|国产模型)(?:榜单?|排行榜|[组栏]|赛道|阵营)?(?:上|里|中|当中)?的?(?:排名|位列|排)?\s*\Z"
)


# First among those of one size or price: no board ranks by that.
_CLASS = r"(?:单[卡机]|同(?:等|一)?(?:尺寸|级别?|类|档|价位?|价格|体量|规模|参数量?|量级)|[这该此]个?(?:尺寸|级别|档位?|价位|体量|规模|量级|参数量))"
_OF_CLASS = lazily(
    rf"{_CLASS}[^，。；]{{0,6}}?(?:里面?|中间?|当中|之中|上|内)?(?:的|排|是|居|位列|排名)?\s*\Z"
)
_IN_CLASS = lazily(
    r"\s+(?i:(?:(?:in|of)\s+(?:its|their|the)\s+(?:own\s+)?(?:(?:size|weight|price|parameter)[- ]?)?(?:class|category|bracket|division|range|size)|for\s+its\s+(?:size|price|weight)|among\s+(?:\w+\s+){0,3}?(?:of|at)\s+(?:its|that|this|the\s+same)\s+(?:size|price|class|weight)|on\s+a\s+single\s+(?:gpu|card|machine))\b)"
)


_WHOLE_BOARD = lazily(r"总榜|全球|全世界|整体|总体|全榜|总排|文本榜|主榜|综合榜|[;；]")
_BEST = lazily(r"最[好高强佳](?!的)|最靠前|最前|表现[^，。；]{0,4}最")
_THE_BEST = lazily(r"最[好高强佳]的\s*(?:[\u4e00-\u9fff]{1,4}的)?\s*\Z")  # right before a name
_FIRST = lazily(r"第\s*[一1](?!\d)|首|冠|头名|登顶|最")
_MEMBERS = lazily(r"里|中(?!国)|当中|之中|阵营|选手")
_OF_PART_EN = lazily(
    r"\s+(?i:(?:place\s+)?(?:in\s+(?:China|Europe|France|the\s+country)|nationally|domestically|among\s+(?:the\s+)?(?:\w+\s+)?(?:open|chinese|domestic|free|european|local|small\w*)\b))"
)


def is_of_part(context: Context, view: View, place: int) -> bool:
    """Whether a place is one among some, and the sentence tells one among all as well."""
    text, token, start = context.layout.visible, view.tokens[place], view.sentence.start
    beside = view.string[max(0, place - 5) : place].rpartition("M")[2]
    beside += view.string[place + 1 : place + 6].partition("M")[0]
    part = _OF_PART.search(text, max(start, token.start - 16), token.start)
    if "K" in beside and (part or _OF_PART_EN.match(text, token.end)):
        return True
    if part and _FIRST.search(str(token.item)) and _another_is_first(view, text, token):
        return True  # `A 位居榜首，B 排在国内第一`
    whole = _WHOLE_BOARD.search(text, start, view.sentence.end)
    if whole is None or view.string.count("K") < 2:
        return False
    among = part or _AMONG_ZH.search(text, start, token.start)
    if among is not None and _is_of_the_best(view, place, text, among.start()):
        return False
    told = among is not None and _MEMBERS.search(among.group())
    end = told.end() + among.start() if told and among else token.start
    return among is not None and not _WHOLE_BOARD.search(text, end, token.end)


def _another_is_first(view: View, text: str, token: Token) -> bool:
    """Whether a sentence tells somebody else's first place, which is none among some."""
    start = view.sentence.start
    return any(
        t.kind == "K"
        and t is not token
        and _FIRST.search(str(t.item)) is not None
        and _OF_PART.search(text, max(start, t.start - 16), t.start) is None
        for t in view.tokens
    )


def _is_of_the_best(view: View, place: int, text: str, start: int) -> bool:
    """Whether a place is told of the one that is the best of some, named alone: it is none among those,
    whose first it is, but one among all (`国内这边打头的是 A，第八`)."""
    token = view.tokens[place]
    named = [t for t in view.tokens[:place] if t.kind == "M" and t.start >= start]
    best = _BEST.search(text, start, token.start)
    if best is None and named:
        best = _THE_BEST.search(text, start, named[0].start)
    together = named and _TOGETHER.match(view.string, view.tokens.index(named[0]), place)
    alone = together and view.string.count("M", together.end(), place) == 0
    return bool(alone) and best is not None and not _FIRST.search(str(token.item))


_TOGETHER = lazily(r"M(?:&M){0,3}")


# `the highest-ranked open model`: first among some, which is no place among all.
_SOME = r"(?:开源|開源|开放权重|国产|国内|中国|本土|免费|闭源|非推理|小)"
_OF_SOME_ZH = lazily(rf"\s*的?[^，。；]{{0,4}}{_SOME}")
_AMONG_ZH = lazily(rf"{_SOME}[^，。；]{{0,10}}(?:里|中|当中|之中|阵营|选手)[^。；]{{0,60}}\Z")
_OF_SOME = lazily(
    r"(?i:\b(?:open|free|chinese|american|european|french|small\w*|non|local|closed|proprietary|cheap\w*|affordable)\b)"
)
_FRONT = ("前", "面", "列", "头", "端", "方")  # `最靠前`, `最前面`
_SUPERLATIVE = lazily(r"(?i:highest|best|top\b|strongest|leading|second[- ](?:best|highest))")


def of_some(context: Context, view: View, place: int) -> bool:
    """Whether a superlative is of but some of those on the board, where the place among all is told."""
    text, token = context.layout.visible, view.tokens[place]
    words = str(token.item)
    if view.string.count("K") < 2 and not words.endswith(_FRONT):
        return False
    if "最" in words:
        return bool(
            _OF_SOME_ZH.match(text, token.end)
            or _AMONG_ZH.search(text, view.sentence.start, token.start)
        )
    return bool(_SUPERLATIVE.search(words) and _OF_SOME.search(words))


# A place in one part of a board is none of the whole.
_IN_PART = lazily(
    r"\s+(?i:(?:in|for|at)\s+(?:the\s+)?(?:maths?|mathematics|coding|code|writing|creative\s+writing|vision|reasoning|translation|instruction[- ]following|hard\s+prompts|multi-?turn|longer\s+queries|(?-i:English|Chinese|French|German|Spanish|Italian|Portuguese|Russian|Japanese|Korean|Polish|Arabic|Hindi|Dutch|Turkish)|(?!(?:every|all|each|most)\b)[\w-]+\s+(?:categor(?:y|ies)|tasks?|prompts))\b)"
)
_OPENS_WITH_PART = lazily(
    r"\W*(?i:in|for|on)\s+(?i:the|its)\s+[^,.;:]{1,32}?\s(?i:category|categories|track|discipline)\b[^.;]{0,80}\Z"
)
# `LMArena's coding category has A in first`
_ITS_CATEGORY = lazily(
    r"(?<=['’]s)\s+(?:[a-z-]+\s+){1,3}(?i:category|track|discipline|filter|tab|subset)\b(?=(?:[^.;:]|\.(?=\d)){0,60}\Z)"
)
_PART_OF = lazily(
    r"(?:分榜|子榜|单项|类别|分类|赛道|细分榜单?|[两三四五六七八几]\s*个?(?:子|分|单)?项)(?:上|中|里|的)*(?:排名|位列|排在?)?\s*\Z"
)


def in_category(context: Context, view: View, place: int) -> bool:
    """Whether a rank is one in a category; a board's own name may hold the word."""
    text, token = context.layout.visible, view.tokens[place]
    part = _IN_PART.match(text, token.end)
    if part is not None:  # which may be known by name
        return not _names_a_board(context, *part.span())
    if of_unknown_part(context, view, token.start):
        return True
    opens = _OPENS_WITH_PART.match(text, view.sentence.start, token.start)
    if opens and not str(token.item).lower().endswith("overall"):
        return not _names_a_board(context, *opens.span())
    category = _ITS_CATEGORY.search(text, view.sentence.start, token.start)
    if category is not None and not context.mentions.entities_in(*category.span()):
        return True
    part = _PART_OF.search(text, max(view.sentence.start, token.start - 12), token.start)
    if part is None:
        return False
    near = context.mentions.entities_in(max(view.sentence.start, part.start() - _SITE), part.end())
    return not any(m.end >= part.start() and m.entity.type == "benchmark" for m in near)


def _names_a_board(context: Context, start: int, end: int) -> bool:
    return any(m.entity.kind == "leaderboard" for m in context.mentions.entities_in(start, end))


# `法律榜上，…`: a board of one thing, which has no name of its own here.
_PART_BOARD = lazily(
    r"(?:法律|医疗|医学|金融|财经|教育|数学|编程|编码|代码|写作|创作|推理|多语言|[中英日韩法德俄]文|[\u4e00-\u9fff]{1,3}语|长文本|视觉|图像|图片|视频|语音|音频|音乐|翻译|角色扮演|指令遵循|多轮|困难提示词?|多模态|智能体|工具调用|搜索|检索|安全|幻觉|数据分析|科学|物理|端侧|轻量级?|小模型|性价比|速度)"
    r"(?:能力|模型|类|任务|单项|专项)?(?:调用量?|用量|使用量)?(?:分|子)?(?:排行榜|榜单?)(?![首眼])"
)


def of_unknown_part(context: Context, view: View, start: int) -> bool:
    """Whether the board named last before a place is one part of a ranking that nobody knows by name."""
    text, since = context.layout.visible, view.sentence.start
    part = None
    for match in _PART_BOARD.finditer(text, since, start):
        part = match
    if part is None or _WHOLE_BOARD.search(text, part.end(), start):
        return False
    near = context.mentions.entities_in(max(since, part.start() - _SITE), part.end())
    named = [m for m in near if m.entity.type == "benchmark" and m.end > part.start()]
    behind = context.mentions.entities_in(part.end(), start)
    return not named and not any(m.entity.type == "benchmark" for m in behind)


_SITE = 40  # characters before a part in which the name of its board begins


def is_of_class(context: Context, view: View, place: int) -> bool:
    """Whether a place is one among those of one size or price, by which no board ranks."""
    text, token = context.layout.visible, view.tokens[place]
    start, end = view.sentence.start, view.sentence.end
    before = _OF_CLASS.search(text, max(start, token.start - 20), token.start)
    return before is not None or _IN_CLASS.match(text, token.end, end) is not None
