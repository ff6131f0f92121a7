"""Whether the words for a rank claim one that somebody has on the whole board."""

from __future__ import annotations

from dataclasses import replace

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.hearsay import is_planned
from llmdata.extract.leaderboards.boards import PLAIN
from llmdata.extract.leaderboards.measured import is_measure, is_of_another_measure
from llmdata.extract.policy import is_claimed
from llmdata.extract.view import View
from llmdata.grammar.contrasts import is_set_aside
from llmdata.lazily import lazily

# `从第八升至第四`: the rank that was.
_FROM = lazily(r"(?:从|由|(?i:\bfrom))\s*(?i:the\s+)?\Z")
_ON_IT = lazily(r"\s*(?:上|上的|榜|榜上|的|the)?\s*")
# No ranks: an idiom, the number of a point that a text makes, one that goes on (`第一时间`).
_IN_OWN = lazily(r"(?i:\s+(?:place\s+)?in\s+(?:my|our|your|his|her|their)\b)")
_IDIOM = lazily(r"(?i:in\s+the\s+first\s+place(?!\s+(?:on|of|in)\b)|at\s+first\b(?!\s+place))")
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


def _is_of_part(context: Context, view: View, place: int) -> bool:
    """Whether a place is one among some, and the sentence tells one among all as well."""
    text, token, start = context.layout.visible, view.tokens[place], view.sentence.start
    beside = view.string[max(0, place - 5) : place].rpartition("M")[2]
    beside += view.string[place + 1 : place + 6].partition("M")[0]
    part = _OF_PART.search(text, max(start, token.start - 16), token.start)
    if "K" in beside and (part or _OF_PART_EN.match(text, token.end)):
        return True
    whole = _WHOLE_BOARD.search(text, start, view.sentence.end)
    if whole is None or view.string.count("K") < 2:
        return False
    among = part or _AMONG_ZH.search(text, start, token.start)
    if among is not None and _is_of_the_best(view, place, text, among.start()):
        return False
    told = among is not None and _MEMBERS.search(among.group())
    end = told.end() + among.start() if told and among else token.start
    return among is not None and not _WHOLE_BOARD.search(text, end, token.end)


def _is_of_the_best(view: View, place: int, text: str, start: int) -> bool:
    """Whether a place is told of the one that is the best of some, named alone: it is none among those,
    whose first it is, but one among all (`国产里最靠前的是 A，第八`)."""
    token = view.tokens[place]
    named = [t for t in view.tokens[:place] if t.kind == "M" and t.start >= start]
    best = _BEST.search(text, start, token.start)
    if best is None and named:
        best = _THE_BEST.search(text, start, named[0].start)
    together = named and _TOGETHER.match(view.string, view.tokens.index(named[0]), place)
    alone = together and view.string.count("M", together.end(), place) == 0
    return bool(alone) and best is not None and not _FIRST.search(str(token.item))


_TOGETHER = lazily(r"M(?:&M){0,3}")


_GOES_ON = lazily(
    r"时间|梯队|家|台|批|轮|手|部|线|方|性|篇|场|期|大|反应|印象|阶段|周|月|日|步|层|类|种|点|项|道|关|眼|站|枪|声|桶|人|块|枚"
)
# `the third-cheapest model`: the order is another one.
_OTHER_ORDER = lazily(r"[\s-]+(?i:cheap|fast|small|slow)|\s*(?:低|便宜|快|小)")
# A chart of something else than models: of apps, of what is sold or downloaded.
_CHARTS = r"(?:应用商店|下载榜|免费榜|畅销榜|热搜|(?i:app\s?store|play\s+store|download\s+charts?|github\s+trending|best-?seller))"
_OTHER_CHART = lazily(rf"{_CHARTS}[^，。；,.;]{{0,16}}\Z")
_OF_OTHER_CHART = lazily(rf"[^，。；,.;]{{0,24}}?{_CHARTS}")
# A rank that is out of reach, or lost.
_SHORT_OF = lazily(
    r"(?:距离?|(?<!脱)离|逼近|冲击|争夺|角逐|无缘|错失|失去|丢掉|丢了|让出|跌出|摘不到|跌下)[^，。；,]{0,16}\Z|(?:只|仅|还|就)?差(?:了|着)?\s*[\d一两几三四五]+\s*(?:分|点|步|名|位)[^，。；,]{0,24}\Z"
    # Another's reign that ended, or what is but expected.
    r"|(?:结束|终结|打破)了?[^，。；,]{0,32}\Z|会(?:拿下?|拿到|夺得?|成为|冲上|登上)[^，。；,]{0,16}\Z|会\s*\Z|预测市场[^。；]{0,40}\Z"
    r"|(?i:\b(?:(?:ended|ends|ending)(?!\s+(?:up|on|in|with|as|at|the\s+(?:year|month|season|summer|spring|autumn|decade))\b)|broke(?!\s+into)|snapped)\s+[^.,;]{1,48}|\b(?:prediction\s+markets?|bookmakers|betting\s+markets?|polymarket)\b[^.;]{0,60})\Z"
    # A place that is but wished for.
    r"|(?:(?<![没意理联设猜料])想要?(?=在|靠|凭|于|再|力|夺|登|拿|冲)|希望|试图|企图|打算|力争|力图|志在|有望|妄想|渴望|立志|誓要)[^，。；,]{0,24}\Z"
    # A level that would be a place, had it taken part.
    r"|(?:相当于|等同于|折合|可以?排到?|能排到?|足以)[^，。；,]{0,16}\Z|人类[^，。；,]{0,8}\Z|(?:我们?|咱们?|大家|个人|本人|自己)的?[^，。；,]{0,2}(?:心里|心中|心目中|眼里|眼中)[^，。；,]{0,6}\Z|(?:号称|自称|自诩|自封|所谓的?)[^，。；,]{0,12}\Z|百分位(?:数|排名)?(?:是|为|在|达到?|的){0,3}\s*\Z"
    r"|(?i:\b(?:equivalent\s+to|equal\s+to|enough\s+for|comparable\s+to|correspond\w*\s+to|par\s+with)\s+[^.,;]{0,24})\Z"
    r"|(?i:\b(?:doubt\w*|whether|hardly|wonder\w*)\b[^.;]{0,60})\Z"
    r"|(?i:\b(?:close\s+to|short\s+of|within\s+(?:\w+\s+){1,4}of|miss(?:ed|ing)|los[et]|losing|away\s+from|outside|out\s+of|contend\w*\s+for|bid\s+for|race\s+for)\s+(?:the\s+)?)\Z"
)
# `the leader is not B`: what is denied of the one behind is said of nobody.
_DENIED = lazily(
    r"[^.,;:，。；：]{0,60}?(?:\b(?i:(?:is|was|are|were|has|does|did)(?:n['’]t|\s+(?:\w+\s+)?(?:not|no\s+longer|never|hardly|neither)))\b(?:\s+(?i:been|go\s+to|belong\s+to))?"
    r"|(?:不再?|未|没)(?:是|属于|为|归)|[并绝]非是?)\s*(?i:the\s+)?(?:\w+['’]s\s+)?[“\"*]*"
)
_LEADING = lazily(
    r"(?i:top(?!\s+(?:spot|place|position|slot|rank))|head|lead(?!er)|led|dominat|conquer|crowned)"
)


_APPENDED = lazily(r"M,(?:[.S$#],)?K,\Z")  # `… is A, 68 points, sixth.`
_APPENDED_ZH = lazily(r"M[^:]*[.BK$#SM],K,\Z")  # `A 出来那天，X 榜上高了 40 分，第一。`


def _is_appended(view: View, place: int) -> bool:
    """Whether a place ends a sentence behind what it is the outcome of."""
    told = view.string[: place + 2]
    if place + 2 != len(view.tokens):
        return False
    chinese = str(view.tokens[place].item).startswith("第")
    return bool(_APPENDED.search(told) or (chinese and _APPENDED_ZH.search(told)))


# The next name, makers of it left out.
_NEXT_NAME = lazily(r"[MQB]|O(?!'?[MQB])")


# `第一是谁？`: the answer tells.
_ASKED = lazily(r"(?:的)?(?:又|现在|如今)?(?:是|归|属于)?(?:谁|哪[个家款]|什么)|呢\s*[？?]")
# `榜首当天易主`: whoever has it now, other words tell.
_CHANGED_HANDS = lazily(
    r"(?:[^，。；：—\d]|\d{1,2}\s*[月日]){0,12}?(?:易主|易手|换人|换了?(?:个)?新?主(?!要|张|题|意|角|机)|被?转手|更迭|轮换)"
)


def is_rank(context: Context, view: View, place: int, *, paired: bool = False) -> bool:
    """Whether the words for a rank claim one that somebody has; `paired`: whose it is, is clear."""
    text, token = context.layout.visible, view.tokens[place]
    sure = _without_asides(context, view, place)
    if not is_claimed(context.layout, sure, token, place) or _IDIOM.match(text, token.start):
        return False
    if _IN_OWN.match(text, token.end) or _is_of_part(context, view, place):
        return False
    if _OF_CLASS.search(text, max(view.sentence.start, token.start - 20), token.start):
        return False
    if _IN_CLASS.match(text, token.end, view.sentence.end):
        return False
    if _CHANGED_HANDS.match(text, token.end, view.sentence.end) or _ASKED.match(text, token.end):
        return False
    if is_measure(context, view, place) or is_of_another_measure(context, view, place):
        return False
    if _of_some(context, view, place) or _in_category(context, view, place):
        return False
    if _OTHER_ORDER.match(text, token.end) or _denied(context, view, place):
        return False
    if _OTHER_CHART.search(text, view.sentence.start, token.start) or _OF_OTHER_CHART.match(
        text, token.end
    ):
        return False
    if is_planned(context, view.sentence, token.start):
        return False
    if is_set_aside(text, view.sentence.start, token.start):
        return False
    if _GOES_ON.match(text, token.end) or _SHORT_OF.search(text, view.sentence.start, token.start):
        return False
    opens = place == 0 or view.tokens[place - 1].kind in ",-"
    if (
        opens
        and not paired
        and view.string[place + 1 : place + 2] in (",", ":")
        and not PLAIN.search(str(token.item))
        and not _is_appended(view, place)
    ):
        return False  # `第一，…`
    behind = _NEXT_NAME.search(view.string, place + 1)
    led = behind is not None and behind.group() != "B"
    crowned = str(token.item).lower() == "crowned" and "M" not in view.string[:place]
    if led and not crowned and _LEADING.match(str(token.item)):
        return _leads_the_board(context, view, place)
    return not _was(context, view, place)


def _denied(context: Context, view: View, place: int) -> bool:
    """Whether the words between a rank and the next model deny that it is the model's."""
    after = subjects.behind(view, place, "M", view.sentence.end)
    return after is not None and bool(
        _DENIED.fullmatch(context.layout.visible, view.tokens[place].end, view.tokens[after].start)
    )


# `the highest-ranked open model`: first among some, which is no place among all.
_SOME = r"(?:开源|開源|开放权重|国产|国内|中国|本土|免费|闭源|非推理|小)"
_OF_SOME_ZH = lazily(rf"\s*的?[^，。；]{{0,4}}{_SOME}")
_AMONG_ZH = lazily(rf"{_SOME}[^，。；]{{0,10}}(?:里|中|当中|之中|阵营|选手)[^。；]{{0,60}}\Z")
_OF_SOME = lazily(
    r"(?i:\b(?:open|free|chinese|american|european|french|small\w*|non|local|closed|proprietary|cheap\w*|affordable)\b)"
)
_FRONT = ("前", "面", "列", "头", "端", "方")  # `最靠前`, `最前面`
_SUPERLATIVE = lazily(r"(?i:highest|best|top\b|strongest|leading|second[- ](?:best|highest))")


def _of_some(context: Context, view: View, place: int) -> bool:
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
    r"\s+(?i:(?:in|for|at)\s+(?:the\s+)?(?:maths?|mathematics|coding|code|writing|creative\s+writing|vision|reasoning|translation|instruction[- ]following|hard\s+prompts|multi-?turn|longer\s+queries|(?!(?:every|all|each|most)\b)[\w-]+\s+(?:categor(?:y|ies)|tasks?|prompts))\b)"
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


def _in_category(context: Context, view: View, place: int) -> bool:
    """Whether a rank is one in a category; a board's own name may hold the word."""
    text, token = context.layout.visible, view.tokens[place]
    if _IN_PART.match(text, token.end):
        return True
    if of_unknown_part(context, view, token.start):
        return True
    opens = _OPENS_WITH_PART.match(text, view.sentence.start, token.start)
    if opens and not str(token.item).lower().endswith("overall"):
        return True
    category = _ITS_CATEGORY.search(text, view.sentence.start, token.start)
    if category is not None and not context.mentions.entities_in(*category.span()):
        return True
    part = _PART_OF.search(text, max(view.sentence.start, token.start - 12), token.start)
    if part is None:
        return False
    near = context.mentions.entities_in(max(view.sentence.start, part.start() - _SITE), part.end())
    return not any(m.end >= part.start() and m.entity.type == "benchmark" for m in near)


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
_ABILITY = lazily(r"(?i:\b(?:you|we|I|anyone|everyone|people|users|developers)\s+)\Z")
_SEEN = lazily(
    r"\s+(?i:(?:now\s+|still\s+)?be\s+(?:found|seen|read|spotted|admired)|(?:only|just|barely)\s+(?:manage|muster|reach|take|get|make))\b"
)


def _without_asides(context: Context, view: View, place: int) -> View:
    """The view without a `could` of those who read it (`the version that you could download`) and
    without a denial that only tells which model it is that is named before a place (`the first model
    not from China is A in sixth`)."""
    if not {"h", "x"} & set(view.string):
        return view
    text, tokens = context.layout.visible, []
    for index, token in enumerate(view.tokens):
        before = text[max(view.sentence.start, token.start - 24) : token.start]
        aside = token.kind == "h" and (
            str(token.item).lower() == "could"
            and (_ABILITY.search(before) or _SEEN.match(text, token.end))
        )
        aside = aside or (
            token.kind == "x"
            and "M" in view.string[index:place]
            and _WHICH.search(before)
            and _DESCRIBED.match(text, token.end, view.sentence.end)
        )
        tokens.append(replace(token, kind=".") if aside else token)
    return View(view.sentence, tokens, "".join(token.kind for token in tokens))


# `the best model not made in China is A`: what is denied of it tells which one.
_WHICH = lazily(
    r"(?i:\b(?:models?|one|ones|llms?|entry|entrant|system|name|lab|company)\s+(?:(?:that|which|who)\s+(?:(?:is|was|does|did|are|were|has|do)\s*)?)?)\Z"
)
_DESCRIBED = lazily(
    r"\s+(?i:from|made|built|trained|developed|based|owned|run|backed|published|by|of|out\s+of|chinese|american|open|closed|free|come|need|cost|have)\b[^,.;]{0,32}?\s(?i:is|was|comes|came|sits|sat|stands|stood|ranks|ranked|appears|appeared)\b"
)


# `led in May by A`: who leads stands behind.
BY_WHOM = lazily(
    r"\s+(?i:in|on|at|since|from|until|throughout|during|for)\s(?:(?!before|after|being|when|\w+ed\b|\w+en\b)[\w-]+\s+){1,5}?by\s+(?i:the\s+)?(?:\w+['’]s\s+)?"
)
_PARTED = lazily(r"[,;(，；（]|(?i:\b(?:with|at|on|while|and)\b)")


def _leads_the_board(context: Context, view: View, place: int) -> bool:
    """Whether somebody leads a board rather than the model that is named behind the word.

    `led by GPT-5` tells it of a board only.
    """
    text, token = context.layout.visible, view.tokens[place]
    if str(token.item).endswith("by") or BY_WHOM.match(text, token.end):
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
