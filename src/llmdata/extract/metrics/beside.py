"""Names that only stand beside what a number tells of: who takes part, who gives the money, who says
so, where it is. A number behind them is another's."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# Names that only tell a time, an exception or company are passed by (`its first since GPT-2`).
_BESIDE = lazily(
    r"(?i:\b(?:since|besides|except|apart\s+from|including|such\s+as|(?:led|backed|joined|followed)\s+by|alongside|together\s+with|within|"
    r"(?:talks|negotiations)\s+with|(?:our|my)(?:\s+own)?|(?:infusion|backing|support|funding|capital|money|cash|che(?:que|ck))\s+(?:from|by)))\s*(?:the\s+)?\Z"
    r"|\b(?i:as)\s+(?:the|its|their|an?)\s+[^,.;]{0,32}\Z|(?:除了|除|把|入股|收购|并购|买下|设[为成]|定为)\s*\Z"
)
# … also where others stand between (`backers including A, B and C`).
_IN_COMPANY = lazily(
    r"(?:[A-Z][\w.&’'-]*(?:\s+[A-Z][\w.&’'-]*){0,3}(?:,\s+(?:and\s+)?|\s+and\s+)){1,8}\Z"
)
_COMPANY = 120  # characters of it
_WITH = lazily(r"(?i:\bwith\s+(?:(?:the|its|an?)\s+)?)[“\"]?\Z")
# `with X closing a round of …` tells of X, as far as the next comma; so does what explains X.
_DOES = lazily(r"(?:['’]s)?[^,.;]{0,24}?\s(?:\w+ing|at|now|on|up|having)\b[^,;]*\Z")
_EXPLAINED = lazily(
    r"['’]?,\s+(?:(?:an?|the|its|their|which|that|whose)\s(?!\W*[$€£¥])|[a-z]+ed\b)"
)
# What a clause inside the sentence tells of its own (`X, which Y brought out with Z, reached …`).
_ASIDE = lazily(r"[^,;:]\s*,\s+(?:which|who|whom|whose|where)\s[^,;]*\Z")
_ACCORDING = lazily(r"(?<![根数依证])据\s*[《“「]?\s*\Z|根据\s*[《“「]?\s*\Z")
_JOINED = lazily(r"\w[-–‑]\Z")
# Who leads a round has not raised it.
_BACKS = lazily(
    r"\s*(?:等[^，。；]{0,6}?)?(?:领投|领头|领衔|牵头|跟投|参投)"
    r"|(?:,\s[^,;.]{3,90},)?(?i:\s+(?:(?:has|had|have|also|then|just)\s+)*(?:co-)?(?:led|leads|leading)\s+(?:an?|the|its|their|another|this|that)\s+(?:\S+\s+){0,3}?(?:round|raise|series)\b)"
)
# Whoever gave money has not got it (`the investors include A and B`, `投资方包括 A、B`).
_BACKERS = lazily(
    r"(?:投资方|投资人|投资者|股东|领投方|跟投方|出资方)(?:都|中|里|还|主要|分别|则)*(?:包括|包含|为|是|有|囊括)了?[^。；\d]{0,40}\Z"
    r"|(?i:\b(?:investors|backers|shareholders|financiers)\s+(?:include[ds]?|are|were|such\s+as)\s)[^.;]{0,60}\Z"
)
# Whose man somebody was, or to whom something is told; names that are but examples.
_ROLE = r"(?:CEO|CTO|CFO|(?i:co-?founders?|founders?|chief|president|boss|head|exec(?:utive)?s?|engineers?|researchers?|scientists?|alum(?:ni?|nus|s)?|veterans?|vice|leaders?|employees?))"
_HIS_MAN = lazily(
    rf"(?:['’]s)?\s+(?:[a-z]+\s+)?{_ROLE}\b|\s*(?:的)?(?:前)?(?:首席|CEO|CTO|高管|员工|工程师|研究员|副总裁|创始人|联合创始人|科学家)"
)
_FORMER = lazily(
    r"(?i:\b(?:former|ex|onetime|founded\s+by|started\s+by|run\s+by|created\s+by|headed\s+by)[\s-]+(?:the\s+|former\s+|ex-)?)\Z|(?:前|由)\s*\Z"
)
_TOLD_TO = lazily(r"(?i:\b(?:tells?|told|informed|interview\s+with)\s+(?:the\s+)?)\Z")
_LIKE_THESE = lazily(r"(?<![好不])(?:像|诸如|例如|比如)\s*\Z")
_ON = lazily(r"(?:\b[Oo]n\s+(?:the\s+)?|在\s*)\Z")
# What is put into a thing is told of that (`X 在 Y 中推出记忆功能`).
_GOT = lazily(
    r"\s*(?:之?中|里面?)\s*(?:也|还|又|终于|正式|率先|首次|悄悄|全面|陆续|已){0,3}(?:推出|上线|加入|新增|引入|内置|增加|添加|开通|开放|集成|放出)"
)
_UPON = lazily(r"\b[Oo]n\s+\Z")
_UPON_ZH = lazily(r"\s*上(?!线|市|新|涨|升|周|月|半|一[代版季年]|个|述|季|调|任|台|百|千|万|亿)")
_ITS_APP = lazily(r"\s*(?:应用|客户端|版|上|平台)|(?i:\s+(?:app|version|client)\b)")
# `星火 App 安卓端的下载量`: the name of a system before the word for a side.
_ITS_SIDE = lazily(r"\s*(?:手机)?端(?![到侧])")
_ITS_SHOP = lazily(r"\s*(?:应用)?商店|(?i:(?:['’]s)?\s+(?:app|play)\s+store)\b")
# Whom a thing earns it for, where the thing is named before (`X 为 Y 带来 3 亿美元收入`).
_FOR = lazily(
    r"(?:[为给替]|(?i:\b(?:brought|brings?|earn(?:ed|s)|made|makes|nett?(?:ed|s)|gave|hand(?:ed|s))))\s*\Z"
)
_EARNED = lazily(
    r"\s*(?:一年|每年|全年)?(?:带来|带去|贡献|创造|创收|赚|挣|赢得|换来)|\s+(?:(?i:about|around|some|over|more\s+than|nearly|roughly|at\s+least|an?)\s+)*[$€£¥\d]"
)
# Who gives money for a share is not what the valuation is of.
_INVESTS = lazily(
    r"(?i:\s+(?:(?:has|had|have|also|then|just|itself|later|together|each)\s+)*(?:invest(?:s|ed)|bought|buys|put|poured|provided|provides|pumped|committed|pledged|acquired|led|took\s+an?\s+(?:\S+\s+)?stake|holds?|held)\b)"
    r"|\s*(?:\d{1,2}\s*月)?(?:再次?|又|还|已|将|最多|共|也|先后|承诺|宣布|同意|[向对给][^，。；]{1,12}?){0,5}(?:追加)?(?:投资|注资|投(?![票入后前])|入股|买下|收购|出资)"
)
_RAISED_FROM = lazily(
    r"(?i:\b(?:raised|raises|raising|secured|collected|got|took|taking)\b(?:[^.;:]|\.(?=\d)){0,64}?\bfrom\s+(?:the\s+)?)\Z"
    r"|(?:从|自|向)\s*\Z"
)
OF_ROUNDS = frozenset(("funding", "valuation", "funding_total"))
# A name that only says which writing is meant (`hidden in X's announcement`).
_ITS_PAPER = lazily(
    r"\s*(?:的)?(?:[这那][篇份个条场次])?(?:发布)?(?:公告|博文|博客|新闻稿|发布会|技术报告|模型卡|系统卡|文档|论文)"
    r"|(?:['’]s)?\s+(?i:(?:launch\s+|release\s+|blog\s+)?(?:announcement|post|press\s+release|notes|system\s+card|model\s+card|keynote|launch\s+event)\b)"
)
_IN_WRITING = lazily(
    r"(?:在|于|随|从|跟|附在|[藏埋写]在|(?i:\b(?:in|of|with|to|at|from)\s+(?:the\s+)?))\s*\Z"
)
_MONEY_FROM = lazily(r"(?i:\b(?:investment|stake|round|deal)\s+(?:from|by|with)\s+(?:the\s+)?)\Z")
_SAYS = (
    r"(?:\s+(?:[A-Z]\w+|itself|officially|also|now|still|later|recently)){0,3}\s+(?:says?|said|claims?|claimed|reports?|reported|announced|disclosed|reckons|reckoned|calculates?|calculated|thinks|thought|believes|believed|suggests|suggested|reveals|revealed|notes|noted|puts?|learned|learnt|heard|guess(?:es|ed)|finds?|found|estimates?|estimated|wrote|writes)\b"
    r"(?:\s+(?:in|on|at)\s+[^,.;]{2,24}?(?=\s+that\b))?(?:\s+that\b)?+"
)
# … of something that it names, in a clause of its own.
_SAYS_OF_OTHERS = lazily(
    rf"{_SAYS}\s+(?:(?!(?:[HQ][1-4]|FY\d*|ARR|GAAP|MAUs?|DAUs?|CEO|CFO)\b)[A-Z](?![a-z]*['’]?[a-z]*\s+(?:\d|[A-Z][a-z]+\s+\d))\w+|(?:the|this|that|these|those|his|her|our)\s+(?!(?:company|firm|lab|start-?up|group|maker)\b)[a-z])"
)
_SAYS_AT_ALL = lazily(_SAYS)
_PRONOUN = lazily(rf"{_SAYS}\s+(?:It|They|We|I|Its|Their)\b")
_MEDIA = "media"
# Whose trade it is to tell others' numbers, where it is they that are spoken of (`X 的数字`, `X's estimate`).
_COUNTERS = frozenset({"media", "evaluator", "public_body"})
_BODY = "public_body"
_SAYS_ZH = lazily(
    r"\s*(?:(?:[在于])?\s*\d{1,2}\s*月\s*)?(?:的人|也|还|则|曾)?(?:说|称|算过|算出|估[计算]|预[计测]|认为|指出|发现|调查|警告|写道)"
)
_ITS_FIGURES = lazily(
    r"\s*(?:\d{1,2}\s*月)?\s*的?\s*(?:最新)?(?:数字|数据|统计|口径|估[计算]|测算|监测|报告|排行|月活榜|日活榜|数(?=[，,：:]))"
    r"|(?:['’]s?)?\s+(?:(?i:latest|own|monthly)\s+)?(?i:(?:figures?|numbers?|data|estimates?|counts?|tall(?:y|ies)|surveys?|reports?|trackers?|charts?)\b)"
)
_HARDWARE = "hardware"
_OF_MODELS = frozenset(
    (
        "context_length",
        "output_length",
        "speed",
        "task_length",
        "training_tokens",
        "training_cost",
        "training_gpus",
        "training_time",
        "output",
        "github_stars",
        "reach",
        "memory",
    )
)


# What a thing works with, or takes in: `集成 X`, `X 集成`, `integrates with X`, `an X integration`.
_WORKS_WITH = lazily(
    r"(?:集成|接入|对接|打通|兼容|整合|嵌入|联动)了?\s*(?:了|到|进)?\s*\Z"
    r"|(?i:\b(?:integrat(?:es|ed|ing|ion)|compatib(?:le|ility)|interoperab(?:le|ility)|sync(?:s|ed|ing)?|works)\s+with\s+(?:the\s+)?)\Z"
)
_WORKED_WITH = lazily(
    r"\s*(?:集成|接入|插件|联动)(?=[，。；、,;]|\Z)|\s+(?i:integrations?|plug-?ins?)\b(?=\s*[,.;]|\s+and\b)"
)

# To whom papers go: `向 X 递交招股书`, `filed with X`.
_PAPERS_TO = lazily(
    r"(?:[向赴]|[交报送递][到给至]了?|登陆了?|提交了?|(?i:\b(?:filed|filing|papers|submitted|listed)\s+(?:with|to|on)\s+(?:the\s+)?))\s*\Z"
)


def is_worked_with(text: str, first: int, start: int, end: int) -> bool:
    """Whether words round a name, of which none stands before `first`, say that something takes it in."""
    before = _WORKS_WITH.search(text, max(first, start - 24), start)
    return before is not None or _WORKED_WITH.match(text, end) is not None


def is_beside(context: Context, view: View, index: int, place: int, metric: str) -> bool:
    """Whether a name only stands beside what the number of a metric, at a token `place`, tells of."""
    text, token = context.layout.visible, view.tokens[index]
    group = subjects.group_of(view, index)
    start = view.tokens[group[0]].start
    end = max(token.end, view.tokens[group[-1]].end) if group[-1] < place else token.end
    told = view.tokens[place]  # the number, or words that lead up to it
    number = told.end if told.kind in "._" else told.start
    first = view.sentence.start
    if _BACKS.match(text, token.end, view.sentence.end) or is_worked_with(text, first, start, end):
        return True
    if metric == "valuation" and (
        _INVESTS.match(text, end, view.sentence.end)
        or _MONEY_FROM.search(text, max(first, start - 24), start)
        or _RAISED_FROM.search(text, max(first, start - _COMPANY), start)
    ):
        return True
    if token.item.entity.category == _HARDWARE and metric in _OF_MODELS:
        return True
    if (
        token.kind in "QO"
        and metric in _OF_MODELS
        and _UPON.search(text, max(first, start - 8), start)
    ):
        return True  # `88 on A, 400K of context`
    thing = any(other.kind in "MQ" for other in view.tokens[: group[0]])
    if (
        thing
        and token.kind == "O"
        and _EARNED.match(text, end)
        and _FOR.search(text, max(first, start - 10), start)
    ):
        return True
    if _ITS_PAPER.match(text, token.end, view.sentence.end) and _IN_WRITING.search(
        text, max(first, start - 12), start
    ):
        return True
    if _JOINED.search(text, max(first, token.start - 2), token.start):
        return True  # `the A-B deal`, `ex-B`
    if _ACCORDING.search(text, max(first, start - 4), start):
        return True
    if _is_but_named(text, token, first, start):
        return True
    if _only_reports(text, token, first, start):
        return True
    if token.kind == "O" and _says_of_others(view, text, token.end):
        return True
    company = _IN_COMPANY.search(text, max(first, start - _COMPANY), start)
    for before in {start, company.start() if company is not None else start}:
        reach = max(first, before - 24)
        if metric in OF_ROUNDS and _RAISED_FROM.search(text, max(first, before - 96), before):
            return True
        if _BESIDE.search(text, reach, before):
            return True
        # The sign of a sum is looked at: `a deal with A, a $4 million one with B`.
        goes_on = _DOES.match(text, end, number) or _EXPLAINED.match(text, end, number + 1)
        if _WITH.search(text, reach, before) and not goes_on:
            return True
    return (
        "," in text[end:number] and _ASIDE.search(text, max(first, start - 80), start) is not None
    )


def _is_but_named(text: str, token: Token, first: int, start: int) -> bool:
    """Whether a name says who gave money, whose man somebody was, to whom something was told, or is an
    example."""
    if _BACKERS.search(text, max(first, start - _COMPANY), start):
        return True
    reach = max(first, start - 24)
    if _TOLD_TO.search(text, reach, start) or _LIKE_THESE.search(text, reach, start):
        return True
    return bool(_HIS_MAN.match(text, token.end) and _FORMER.search(text, reach, start))


def _only_reports(text: str, token: Token, first: int, start: int) -> bool:
    """Whether a name is that of somebody who tells the number, or to whom it was told."""
    kind = token.item.entity.kind
    if kind in _COUNTERS and _ITS_FIGURES.match(text, token.end):
        return True
    if kind == _BODY and (
        _PAPERS_TO.search(text, max(first, start - 24), start) or _SAYS_ZH.match(text, token.end)
    ):
        return True
    return kind in (_MEDIA, _BODY) and _SAYS_AT_ALL.match(text, token.end) is not None


def gives_money(context: Context, view: View, place: int) -> bool:
    """Whether a company before a token gives money: the valuation there is of whom it gives it to."""
    text, last = context.layout.visible, view.sentence.end
    return any(
        token.kind == "O" and _INVESTS.match(text, token.end, last) for token in view.tokens[:place]
    )


def _says_of_others(view: View, text: str, end: int) -> bool:
    if _SAYS_OF_OTHERS.match(text, end, view.sentence.end) is None:
        return False
    return _PRONOUN.match(text, end) is None


def is_where(context: Context, view: View, index: int, kinds: str, first: int) -> bool:
    """Whether a name only says where another that stands before it is (`Qwen … on Hugging Face`)."""
    text, token = context.layout.visible, view.tokens[index]
    if token.kind == "M":
        return False
    if token.kind == "Q" and _ITS_SIDE.match(text, token.end):
        return True
    if _UPON_ZH.match(text, token.end):
        return True
    if token.kind == "O" and _UPON.search(text, max(first, token.start - 8), token.start):
        return not subjects.owns(view, index)
    platform = token.item.entity.category == "platform"
    if platform and _ON.search(text, max(first, token.start - 12), token.start):
        return True
    if subjects.before(view, index, kinds, first) is None:
        return False
    if _ITS_SHOP.match(text, token.end):
        return True
    on = _ON.search(text, max(first, token.start - 12), token.start)
    if on and token.kind == "Q" and _GOT.match(text, token.end):
        return False
    return bool(on or (platform and _ITS_APP.match(text, token.end)))


_EXPLAINS = lazily(
    r",\s+(?i:(?:the|an?|maker|makers|owner|creator|creators|developer|home)\b|(?:which|who)\s+makes?\b)[^,.;]{0,40}\Z"
)
_GOES_ON_TO = lazily(r"(?:['’]s)?[^,.;]{0,24},\s")


def explained(context: Context, view: View, index: int) -> int | None:
    """The maker that a name only explains (`Cognition, who make Devin, won a prize`)."""
    text, token = context.layout.visible, view.tokens[index]
    head = subjects.before(view, index, "O", view.sentence.start)
    if head is None or token.kind != "Q" or not _GOES_ON_TO.match(text, token.end):
        return None
    return head if _EXPLAINS.fullmatch(text, view.tokens[head].end, token.start) else None
