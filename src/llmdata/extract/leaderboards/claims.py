"""Whether the words for a rank claim one that somebody has on the whole board."""

from __future__ import annotations

from dataclasses import replace

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.hearsay import is_planned
from llmdata.extract.leaderboards.boards import PLAIN
from llmdata.extract.leaderboards.measured import is_measure, is_of_another_measure
from llmdata.extract.leaderboards.of_parts import in_category, is_of_class, is_of_part, of_some
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
_GOES_ON = lazily(
    r"\s*(?:时间|梯队|家|台|批|轮|手|部|线|方|性|篇|场|期|大|反应|印象|阶段|周|月|日|步|层|类|种|点|项|道|关|眼|站|枪|声|桶|人|块|枚|题|选择|要务|要素|原因|优先)"
)
# … of a text, behind a number: `第 2 节谈 X`.
_PART_OF_TEXT = lazily(r"\s*(?:节|课|讲|集(?!合|体|团)|页|行(?!业)|句|幕|卷|册|段|栏)")
# `上期说排第六，应为第八`: a place that was told wrongly.
_TOLD_WRONGLY = lazily(
    r"(?:误|错|上一?[期次篇]|前文|此前|之前|原文|昨天)[^。；]{0,24}?(?:说|写|称|记|标|报|排)[^。；]{0,40}\Z"
)
_PUT_RIGHT = lazily(
    r"(?:名|位)?[，、,\s]*(?:实际上?|其实|正确的?|更正后?)?(?:应该?|应当|实)(?:为|是|该是)"
)


def _was_wrong(text: str, view: View, place: int) -> bool:
    token = view.tokens[place]
    return bool(
        _PUT_RIGHT.match(text, token.end, view.sentence.end)
        and _TOLD_WRONGLY.search(text, view.sentence.start, token.start)
    )


# `第二至第四名是 A、B、C`, `第四名往后`: an end of several places, which nobody before it has.
_BEGINS_SEVERAL = lazily(
    r"\s*(?:名|位)?\s*(?:(?:到|至|[–—~～])\s*第\s*[二三四五六七八九十\d]|(?:往后|往下|及?以后|之后|及?以下|之下|开外|之外)(?!，))"
)
_ENDS_SEVERAL = lazily(
    r"(?P<moved>[从由自][^，。；]{0,24})?第\s*[一二三四五六七八九十\d]{1,2}\s*(?:名|位)?\s*(?:到|至|[–—~～])\s*\Z"
)


def _is_of_several(view: View, text: str, place: int) -> bool:
    """Whether a place is the first or the last of several that are told at once."""
    token, first = view.tokens[place], view.sentence.start
    if _OF_CUPS.search(text, max(first, token.start - 4), token.start):
        return True
    begins = _BEGINS_SEVERAL.match(text, token.end, view.sentence.end)
    if begins is not None:
        return _FROM.search(text, first, token.start) is None
    ends = _ENDS_SEVERAL.search(text, max(first, token.start - _SPAN), token.start)
    return ends is not None and ends["moved"] is None


_SPAN = 40
_OF_CUPS = lazily(r"冠\s?[、和]?\s?(?:亚\s?[、和]?\s?)?\Z")  # `A、B、C 包揽冠亚季军`
# `the third-cheapest model`: the order is another one.
_OTHER_ORDER = lazily(r"[\s-]+(?i:cheap|fast|small|slow)|\s*(?:低|便宜|快|小)")
# A chart of something else than models: of apps, of what is sold or downloaded.
_CHARTS = r"(?:应用商店|下载榜|免费榜|畅销榜|热搜|(?i:app\s?store|play\s+store|download\s+charts?|github\s+trending|best-?seller))"
_OTHER_CHART = lazily(rf"{_CHARTS}[^，。；,.;]{{0,16}}\Z")
_OF_OTHER_CHART = lazily(rf"[^，。；,.;]{{0,24}}?{_CHARTS}")
# A rank that is out of reach, or lost.
_SHORT_OF = lazily(
    r"倒数\s*\Z|(?:距离?|(?<!脱)离|逼近|冲击|争夺|角逐|无缘|错失|失去|丢掉|丢了|让出|跌出|摘不到|跌下)[^，。；,]{0,16}\Z|(?:只|仅|还|就)?差(?:了|着)?\s*[\d一两几三四五]+\s*(?:分|点|步|名|位)[^，。；,]{0,24}\Z"
    # Another's reign that ended, or what is but expected.
    r"|(?:结束|终结|打破)(?!了?[^，。；,]{0,6}(?:纪录|记录|沉默|僵局|等待))了?[^，。；,]{0,32}\Z|会(?:拿下?|拿到|夺得?|成为|冲上|登上)[^，。；,]{0,16}\Z|会\s*\Z|预测市场[^。；]{0,40}\Z"
    r"|(?i:\b(?:(?:ended|ends|ending)(?!\s+(?:up|on|in|with|as|at|the\s+(?:year|month|season|summer|spring|autumn|decade))\b)|broke(?!\s+into)|snapped)\s+(?!(?:[\w’'-]+\s+){1,3}?(?:records?|wait|silence|ceiling|drought|barrier)\b)[^.,;]{1,48}|\b(?:prediction\s+markets?|bookmakers|betting\s+markets?|polymarket)\b[^.;]{0,60})\Z"
    # A place that is but wished for.
    r"|(?:(?<![没意理联设猜料])想要?(?=在|靠|凭|于|再|力|夺|登|拿|冲)|希望|试图|企图|打算|力争|力图|志在|有望|妄想|渴望|立志|誓要)[^，。；,]{0,24}\Z"
    # A level that would be a place, had it taken part.
    r"|(?:相当于|等同于|折合|可以?排到?|能排到?|足以)[^，。；,]{0,16}\Z|人类(?!盲|投票|偏好|评)[^，。；,]{0,8}\Z|(?:我们?|咱们?|大家|个人|本人|自己)的?[^，。；,]{0,2}(?:心里|心中|心目中|眼里|眼中)[^，。；,]{0,6}\Z|(?:号称|自称|自诩|自封|所谓的?)[^，。；,]{0,12}\Z|百分位(?:数|排名)?(?:是|为|在|达到?|的){0,3}\s*\Z"
    # What but a picture that goes round shows: `a screenshot showed it leading the board`.
    r"|(?i:\b(?:(?:screenshots?|memes?|hoax(?:es)?|forger(?:y|ies)|fakes?|rumou?rs?)\b[^.;]{0,60}\b(?:show(?:s|ed|ing)?|claim(?:s|ed|ing)?|ha[ds]|put(?:s|ting)?|sa(?:ys|id|w)|suggest(?:s|ed|ing)?|of|that)\s+[^.;]{0,40}))\Z"
    r"|(?i:\b(?:equivalent\s+to|equal\s+to|enough\s+for|comparable\s+to|correspond\w*\s+to|par\s+with)\s+[^.,;]{0,24})\Z"
    r"|(?i:\b(?:(?<!no\s)doubt\w*|whether(?![^.;]{1,40}\bor\s+not\b)|hardly|(?<!no\s)wonder\w*)\b[^.;]{0,60})\Z"
    # … and what it but should be: `deserves first place`, `wanted A to be second`.
    r"|(?i:\b(?:deserv(?:es?|ed|ing)|merits?|belong(?:s|ed)?\s+(?:in|on|at)|(?:want(?:s|ed)|wish(?:es|ed)|like[sd]?)\s+[^.,;:]{1,32}\s+to\s+be)\s+(?:to\s+be\s+)?(?:in\s+|at\s+)?(?:the\s+)?)\Z"
    # What somebody set out to do, or did not manage: `failed in May to take the lead`.
    r"|(?i:\b(?:fail(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|struggl(?:es?|ed|ing)|hop(?:es?|ed|ing)|want(?:s|ed)?|aim(?:s|ed|ing)?|unable|attempt(?:s|ed|ing)?|vow(?:s|ed)?|set\s+out)\s+(?:(?:in|on|by|last)\s+\w+\s+)?(?:to\s+(?:\w+\s+){0,3})?)\Z"
    # `small yet leads` denies nothing: only with `to` is it what is still to come.
    r"|(?i:\b(?:yet|expected|poised|unlikely)\s+(?:(?:in|on|by|last)\s+\w+\s+)?to\s+(?:\w+\s+){0,3})\Z"
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


# `拿到第一`: with a verb it is no number of a point that a text makes.
_ATTAINED = lazily(r"[\u4e00-\u9fff]{1,4}?第(?<!^第)")


# `把榜首拱手让人`, `头名没保住`: a place that is gone, and nobody is named who has it.
_GIVEN_UP = lazily(
    r"(?:的?(?:宝座|王座|位置|名次|称号|头衔))?(?:也|都|就|又|最终|最后|很快|彻底|再次|随即|已经?){0,3}(?:拱手)?(?:让(?:了出去|出去了?|人了?(?=[，。；！]|\Z)|位(?!给|于))|相让|送人|旁落|失守|不保|丢了|丢掉了?|没(?:有|能)?[保守]住|未能?[保守]住|[保守]不住)"
)
# `第二名没有公布`, `first was left vacant`: a place that nobody is told to have.
_VACANT = lazily(
    r"(?:名|位)?(?:的(?:名字|模型|名单))?(?:则|却|暂时?|仍|还|一直|至今|目前){0,2}(?:空缺|空着|悬空|从缺|尚?[未没](?:有|能)?(?:对外|正式)?(?:公布|公开|披露|透露))"
    r"|\s+(?i:(?:place\s+|spot\s+|position\s+)?(?:(?:was|is|were|remains?|stays?|stood|has\s+been)\s+(?:left\s+|kept\s+)?(?:vacant|empty|unfilled|unannounced|undisclosed|(?:not|never)\s+(?:announced|disclosed|published|awarded|revealed|named))))\b"
)
# `with leading scores on the board`: praise, no place.
_OF_SCORES = lazily(
    r"(?i:\b(?:with|its|their|deliver\w*|claim\w*|post(?:s|ed|ing)|boast\w*|show\w*|achiev\w*|offer\w*)\s+(?:(?:market|industry|class|category|world)[- ])?leading)\Z"
)
# `the company that led in March`: the place is its maker's, whatever of it had it.
_OF_ITS_MAKER = lazily(
    r"(?i:\b(?:compan(?:y|ies)|firms?|labs?|makers?|teams?|start-?ups?|vendors?|people|those|folks|groups?|country|nation|ones?\s+of\s+those)\s+(?:that|which|who)\s+(?:(?!is\b|are\b)\w+\s+){0,2})\Z"
)


def is_rank(context: Context, view: View, place: int, *, paired: bool = False) -> bool:
    """Whether the words for a rank claim one that somebody has; `paired`: whose it is, is clear."""
    text, token = context.layout.visible, view.tokens[place]
    sure = _without_asides(context, view, place)
    if not is_claimed(context.layout, sure, token, place) or _IDIOM.match(text, token.start):
        return False
    if _IN_OWN.match(text, token.end) or is_of_part(context, view, place):
        return False
    if _CHANGED_HANDS.match(text, token.end, view.sentence.end) or _ASKED.match(text, token.end):
        return False
    if is_measure(context, view, place) or is_of_another_measure(context, view, place):
        return False
    if of_some(context, view, place) or in_category(context, view, place):
        return False
    if is_of_class(context, view, place):
        return False
    if _OTHER_ORDER.match(text, token.end) or _denied(context, view, place):
        return False
    if _was_wrong(text, view, place):
        return False
    if _is_no_models(text, view, place) or _is_of_several(view, text, place):
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
        and not _ATTAINED.match(str(token.item))
        and not _is_appended(view, place)
    ):
        return False  # `第一，…`
    behind = _NEXT_NAME.search(view.string, place + 1)
    led = behind is not None and behind.group() != "B"
    crowned = str(token.item).lower() == "crowned" and "M" not in view.string[:place]
    if led and not crowned and _LEADING.match(str(token.item)):
        return _leads_the_board(context, view, place)
    return not _was(context, view, place)


def _is_no_models(text: str, view: View, place: int) -> bool:
    """Whether a place was given up, is but praise, that of whoever makes models, or a part of a text."""
    token, first = view.tokens[place], view.sentence.start
    if str(token.item).startswith("第") and _PART_OF_TEXT.match(text, token.end):
        return True
    return bool(
        _GIVEN_UP.match(text, token.end, view.sentence.end)
        or _VACANT.match(text, token.end, view.sentence.end)
        or _OF_SCORES.search(text, first, token.end)
        or _OF_ITS_MAKER.search(text, first, token.start)
    )


def _denied(context: Context, view: View, place: int) -> bool:
    """Whether the words between a rank and the next model deny that it is the model's."""
    after = subjects.behind(view, place, "M", view.sentence.end)
    return after is not None and bool(
        _DENIED.fullmatch(context.layout.visible, view.tokens[place].end, view.tokens[after].start)
    )


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
