"""Names that something is but measured against, and the nearest one that is none."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.subjects.enumerations import group_of, owns
from llmdata.extract.subjects.subject import MODELS_FROM
from llmdata.extract.view import View
from llmdata.lazily import lazily

# Before a name, or behind it: something is measured against it, not told of it (`超过 GPT-5`).
_AGAINST = lazily(
    r"(?:超越|越过|超过|超出|略胜|险胜|完胜|小胜|大胜|(?<![战优得])胜|略超|赢|压过|盖过|好过|碾过|打过|逊于|逊色于|不输|输给|输|击败|打败|战胜|胜过|赢过|优于|高于|低于|强于|弱于|不及|不如|不敌|仅次于|次于|落后于?|媲美|比肩|看齐|领先于?|反超|赶超|赶上|追上|追平|碾压|力压|吊打|"
    r"对标|接近|逼近|对比|相比|相较于?|比起?|甩开|挤下|取代|顶替|横扫|力克|轻取|击溃|秒杀|淘汰|[挤顶踢干赶]掉|[挤踢赶]走|[干掀打]翻|[斩挑击]落)(?:了|过)?\s*(?:(?:排名?|排在|位列|总榜)?第\s*[一二三四五六七八九十\d]{1,3}\s*(?:名|位)?的?|(?:榜首|冠军|亚军|季军|前任|老)的?)?\s*[“\"]?\s*\Z"
    r"|(?i:\b(?:than|on\s+(?:a\s+)?par\s+with|level\s+with|as\s+(?!well\b|soon\b|far\b|long\b|much\b|many\b)[a-z]+\s+as|beat(?:s|ing|en)?|edg(?:es?|ed|ing)(?:\s+(?:out|past))?|best(?:s|ed|ing)|crush(?:es|ed|ing)|trounc\w+|eclips\w+|outpac\w+|outclass\w*|outrank\w*|outperform\w*|outscor\w*|surpass\w*|overtak\w*|overtook|(?<!\bin )pass(?:es|ed|ing)(?!\s+(?:that|through|over|along|on|to|from)\b)|leap-?frog\w*|displac\w+|toppl\w+|oust\w*|depos(?:es|ed|ing)|supplant\w*|usurp\w*|pip(?:s|ped|ping)|outdo(?:es|ing|ne)?|outdid|overhaul(?:s|ed|ing)|behind|ahead\s+of|above|below|"
    r"(?:an?|one)\s+(?:third|quarter|fifth|tenth|fraction)\s+(?:of|that\s+of)|(?:price|cost)\s+of|past|unlike|like|(?<![Tt]he )(?<!\b[Aa] )(?<!\b[Ii]ts )(?<!heir )(?<!\b[Oo]ld )(?<!\bchief )(?<!\bmain )(?<!start )rival\w*|match(?:es|ed|ing)?|vs\.?|versus|against|compared\s+(?:to|with)|trail(?:s|ed|ing)?|exceed\w*|top(?:s|ped|ping)|lead(?:s|ing)?|led|improv(?:es|ed|ing)\s+(?:up)?on|"
    r"defeat\w*|dethron\w*|unseat\w*|(?:swap|trad|chang)(?:ped|ed|es|ing|ping|s)\s+(?:places|positions|spots)\s+with|(?:doubl|tripl)(?:es|ed|ing)|to)\s+(?:(?:the|its|their|even)\s+)?(?:(?!(?:with|and|but|while)\b)[a-z\-]+\s+){0,2}?[“\"]?)\Z"
)
_ALIKE = lazily(
    r"\s*(?:的\s*[\d.]{1,6}\s*(?:%|％|分)?\s*(?:几乎|基本|大致|差不多|仅|只)?(?:打平|持平|相当|齐平|看齐|不相上下|旗鼓相当|相差)|的?(?:同?级别|级(?=的|(?:主力|旗舰|水准|开源|推理)*(?:大|语言)*模型|水[平准]|表现|能力|[，。；、）])|量级|档次|那(?:一|个)?(?:档|级|等级|级别|水平|水准)|(?:这|那)(?:种|类|样)(?=的|模型)|水[平准]的)|持平|相当|相比|看齐|齐平|打平|不相上下|旗鼓相当|之前|之上|之下|前面|后面|身后)|(?i:\s+by\s+(?:\w+\s+){0,2}?[\d.]+\s*(?:%|per\s?cent|points?)?|[\s-](?:class|level|grade|calib(?:re|er)|territory)\b)"
)

# `夹在 A 和 B 中间`
_BETWEEN = lazily(r"(?:夹|卡|插|排|挤|位于|处)(?:在|于)?\s*\Z")
_IN_THE_MIDDLE = lazily(r"\s*(?:的)?(?:中间|之间|当中)")
# `把 A 和 B 都甩在身后`: what something is done to.
_TAKEN = lazily(r"(?:把|将)(?:(?![，。；：]).){0,32}\Z")
_LEFT_BEHIND = lazily(
    r"\s*等?(?:都|全|一起|统统|远远地?|狠狠地?|双双|也|一举){0,3}(?:甩|抛|踩|压|比了?下|挑落|斩落|挤[下出掉]|拉下|踢下|赶下|拉开|落下)"
)


# `A 从 B 手里接过头名`: from whom.
_FROM = lazily(r"(?:从|自)\s*(?:[\u4e00-\u9fff]{1,6}的)?\s*\Z")
_HANDS = lazily(r"\s*(?:的)?(?:手里|手中|手上|那里|那儿)")
# `A took over from B at the top`, `A snatched the lead back from B`
_FROM_WHOM = lazily(
    r"(?i:\b(?:t(?:ook|akes?|aking|aken)|inherit(?:s|ed)|wrest(?:s|ed)|snatch(?:es|ed)|grab(?:s|bed)|st(?:ole|eals|olen)|seiz(?:es|ed)|regain(?:s|ed)|reclaim(?:s|ed)|w[oi]ns?|got|captur(?:es|ed)|claim(?:s|ed)|pinch(?:es|ed))"
    r"\s(?:[^.,;:]{0,40}?\s)?from\s+(?:(?:the|its|their)\s+)?[“\"]?)\Z"
)
# `A 被 B 反超`: who does it to the one that is told of.
_BY = lazily(r"被\s*(?:[\u4e00-\u9fff]{1,6}的)?\s*\Z")
_OVERTAKES = lazily(
    r"\s*(?:再次|又|迅速|很快|当天|后来)?(?:反超|超越|赶超|超过|赶上|追上|追平|击败|打败|取代|挤|拉下|甩|压|盖过|顶掉|顶替)"
)


# `there is no B`, `跳过 B`: a name that was never given.
_PASSED_OVER = lazily(
    r"(?:跳过|略过|越过去)了?\s*[“\"]?\Z|(?i:\b(?:there(?:['’]s|\s+(?:is|was|will\s+be))\s+no|skip(?:s|ped|ping)?(?:\s+over)?)\s+(?:such\s+thing\s+as\s+)?[“\"]?)\Z"
)


def is_measure(context: Context, view: View, index: int) -> bool:
    """Whether a name is what something else is measured against (`better than GPT-5`)."""
    text = context.layout.visible
    group = group_of(view, index)
    first = group[0]
    for place in (first - 1, first - 2):
        if place >= 0 and owns(view, place):
            first = place
            break
    start, end = view.tokens[first].start, view.tokens[group[-1]].end
    reach = max(view.sentence.start, start - _REACH)
    if _PASSED_OVER.search(text, reach, start):
        return True
    if _SO_MANY_TIMES.match(text, end, view.sentence.end):
        return True
    if _WHOSE.match(text, end, view.sentence.end):
        return False  # the sentence goes on to tell of it
    if _LEVEL.match(text, end, view.sentence.end) and _HAS.search(text, reach, start):
        return True
    if _HANDS.match(text, end, view.sentence.end) and _FROM.search(text, reach, start):
        return True
    if _FROM_WHOM.search(text, reach, start):
        return True
    if _OVERTAKES.match(text, end, view.sentence.end) and _BY.search(text, reach, start):
        return True
    if _LEFT_BEHIND.match(text, end, view.sentence.end) and _TAKEN.search(text, reach, start):
        return True
    if _ALIKE.match(text, end, view.sentence.end):
        return True
    if _IN_THE_MIDDLE.match(text, end, view.sentence.end) and _BETWEEN.search(text, reach, start):
        return True
    cost = _ITS_COST.search(text, reach, start)
    first = view.sentence.start
    if cost is not None and (
        cost.start() == first or _STANDS_FIRST.search(text, first, cost.start())
    ):
        return False
    return _AGAINST.search(text, reach, start) is not None


# `The training cost of A was $7m`: where a clause opens so, it is told of the name.
_ITS_COST = lazily(r"\b[Tt]he\s+(?:[a-z\-]+\s+){0,2}(?:price|cost)\s+of\s+(?:the\s+)?\Z")
_STANDS_FIRST = lazily(r"(?:[.,;:—–(]\s*|\b(?i:and|but|while|so)\s+)\Z")


def is_from_whom(context: Context, view: View, index: int) -> bool:
    """Whether a name is whom somebody took something from (`took the lead from B, which had …`)."""
    first = view.tokens[group_of(view, index)[0]].start
    reach = max(view.sentence.start, first - _REACH)
    return _FROM_WHOM.search(context.layout.visible, reach, first) is not None


def is_against(text: str, first: int, start: int) -> bool:
    """Whether words before a place say that something is measured against what stands there."""
    return _AGAINST.search(text, max(first, start - _REACH), start) is not None


# Told of beside somebody else, whom the text then goes back to: `而 B 只有 12%`, `while B had 12%`.
_BESIDE = lazily(
    r"(?:(?:而|反观|相比之下|作为对比|作为比较|对比之下)[，,]?\s*(?:同期的?|当时的?|上一代的?)?\s*"
    r"|(?i:\b(?:while|whereas|where|by\s+contrast,?|(?:for|in|by)\s+comparison,?))\s+(?i:the\s+)?)\Z"
)


def is_set_beside(text: str, first: int, start: int) -> bool:
    """Whether the name at a place opens a clause that only sets it beside another."""
    return _BESIDE.search(text, max(first, start - _REACH), start) is not None


# `有 GPT-4 的水准`: whose level something has.
_HAS = lazily(r"(?:有|达到|具备|具有|够得?上|拥有)了?\s*\Z")
_LEVEL = lazily(r"\s*的(?:水[平准]|能力|实力|档次|级别|质量)")
# `A 的收入是 B 的两倍`
_SO_MANY_TIMES = lazily(
    r"\s*的\s*(?:整整|约|近|将近|大约|超过?|不止|足足)?\s*(?:[两二三四五六七八九十百]{1,3}|\d+(?:\.\d+)?)\s*[多余]?\s*倍"
)
_WHOSE = lazily(r",\s*(?:whose|which|who)\b|，(?:其|它的)")
_REACH = 48  # characters before a name in which it is said to be a measure


def telling(context: Context, view: View, index: int, kinds: str, first: int) -> int | None:
    """The nearest name before a token that something is told of.

    Names that are but a measure are passed by, and so are makers (`GPT-5 by OpenAI`) and what
    stands in brackets that closed before.
    """
    depth = view.depth(index)
    for place in range(index - 1, -1, -1):
        token = view.tokens[place]
        if token.start < first:
            return None
        if token.kind not in kinds or owns(view, place) or view.depth(place) > depth:
            continue
        maker_only = token.kind == "O" and view.string[max(0, place - 1) : place] == "'"
        if maker_only and MODELS_FROM.search(context.layout.visible, first, token.start):
            maker_only = False  # `models from Google`: nameless ones are their maker
        if not maker_only and not is_measure(context, view, place):
            return place
    return None
