"""How a happening lies to a date: at it, before it, since it, or told as of it."""

from __future__ import annotations

import re

from llmdata.lazily import lazily

_BEFORE_ZH = lazily(
    r"\s*(?:之前|以前|前(?!后|後|沿|端|景|所|者|五|十|三|几|辈|途|提|言|瞻|(?:[两二四六七八九]|\d{1,2})\s*[名位强甲]))"
)
_SINCE_ZH = lazily(r"\s*(?:以来|以來|之后|之後|以后|以後|起(?!初)|后(?!端|者|续|来|台|续))")
# `从 3 月讲起`: the story begins then, not the thing; `从 3 月的 X` dates the name.
_TOLD_FROM = lazily(r"\s*(?:(?:开始)?[讲说谈算数聊]起|的)")
# `自 3 月 X 开源以来`: what happened on the day is told too.
_SINCE_IT = lazily(r"(?!\s*(?:以来|起|开始|之?后|以后))[^，。；]{2,30}?(?:以来|之后|以后)")
# What is done before the end of a year is done at its end.
_YEAR_END = ("年底", "年末", "年终")
_AS_OF = lazily(r"(?:截至|截止到?|截止至|(?i:as\s+of))\s*(?:the\s+)?\Z")
# How something stood then: `the plans as they stood in December`, `prices as of`, `the state of May`.
_STOOD = lazily(
    r"(?i:\b(?:as\s+(?:they|it|things)\s+(?:stood|were|was|stand)|(?:status|state\s+of\s+(?:play|things|affairs)|snapshot|valid|correct|last\s+checked|checked|current|up\s+to\s+date)),?(?:\s+(?:as\s+of|as\s+at|in|on|at|from|of))?)\s*:?\s*(?:the\s+)?\Z"
)
_BEFORE_EN = lazily(
    r"(?i:(?:\bbefore|\bby|\buntil|\btill|\bprior\s+to)(?:\s+(?:about|around|roughly))?)\s+(?:the\s+)?\Z"
)
# `until the end of May`: up to when something lasts. What is done by the end of May is done then.
_UNTIL_SOME = lazily(
    r"(?i:\b(?:until|till|through)\s+(?:the\s+)?(?:very\s+)?(?:end|middle|start|beginning)\s+of)\s+\Z"
)
# Up to when a model knows the world: `a knowledge cutoff of August 31`, `知识截止日期为 8 月`.
_CUT_OFF = lazily(
    r"(?:(?i:\bcut-?offs?(?:\s+dates?)?\s*(?:(?:of|is|was|in|at|from|to|until|till|reaching|around)\b)?[\s:：(]*(?:the\s+|late\s+|early\s+)?)|(?:知识|数据)截止(?:日期|时间)?[是为在到至于：:\s]*)\Z"
)
# What did not happen until a day happened then.
_NOT_UNTIL = lazily(
    r"\bnot\s+(?:until|till|before)\s+(?:the\s+(?:(?:very\s+)?(?:end|middle|start|beginning)\s+of\s+)?)?\Z",
    re.IGNORECASE,
)
_SINCE_EN = lazily(r"(?:(?i:\bsince|\bafter)\s+(?:the\s+)?|[自从]\s*)\Z")


# What is told is of another time than this: `grew 40% from last year`, `twice as many as in May`.
_COMPARED = lazily(
    r"(?i:(?:%|\b(?:percent|fold|times|up|down|grew|grown|rose|risen|jumped|climbed|soared|fell|fallen|dropped|doubled|tripled))\s+from(?:\s+(?:in|the))?"
    r"|\b(?:than|(?<!such\s)as|versus|compared\s+(?:to|with))\s+(?:in|on|at|during)(?:\s+(?:early|late|the))?)\s+\Z"
)
# When somebody took down how a ranking stood: `12 月 28 日晚上，我截下了榜单的前五名`.
_TAKEN_DOWN = lazily(
    r"\s*(?:[早晚]上?|夜里|凌晨|当[天晚])?\s*[，,]?\s*我[^，。；]{0,4}?(?:截|抄|记|查|存|拍)(?:下|了|图)[^，。；]{0,20}(?:榜|排名|排行)"
    r"|,?\s+(?i:I\s+(?:took|copied|saved|noted|checked|wrote\s+down|screenshotted)\b[^.;,:]{0,60}\b(?:boards?|leaderboards?|rankings?|top\s+(?:three|five|ten|\d+)))\b"
)


# When an offer holds is not when what it is made for came: `（20 美元，5 月限时半价）`,
# `($20, half price in May)`. What was given away, or became cheaper, in a month did so then.
OFFER_ZH = r"(?:半价|[一二三四五六七八九\d.]{1,3}\s*折|减半|立减|免费|免单|优惠)"
_IT_COSTS = lazily(
    r"(?:[元镑币块]|[$€£]\s?\d[\d,.]*|\d\s?刀)(?:\s*[/／每](?:个?[月年]|人))?\s*[，,；;]\s*(?:[现在将于]|其中|但|而)?\Z"
)
_HOLDS_IN_ZH = lazily(
    rf"\s*(?:(?:之|以)?[前内]|期间|底前|起)?\s*(?:还|可|都|更|再|限时|享受?|打|只要|统统|有)?\s*{OFFER_ZH}[^，。；：,;）)]{{0,6}}(?:[，。；,;）)]|\Z)"
)
_HOLDS_IN_EN = lazily(
    r"[$€£]\s?\d[\d,.]*(?:\s*(?:/|a|per)\s*(?:month|mo|year|yr))?[,;(]\s*(?:(?:with|at|but|and)\s+)?(?i:\d{1,2}%\s+off|half[\s-](?:price|off)|free|discounted)\s+(?i:in|during|throughout|all|for)\s+\Z"
)


def _of_an_offer(text: str, start: int, end: int) -> bool:
    """Whether a date is the time in which an offer holds."""
    if _HOLDS_IN_EN.search(text, max(0, start - _OFFERED), start):
        return True
    behind = _HOLDS_IN_ZH.match(text, end)
    return behind is not None and _IT_COSTS.search(text, max(0, start - _FAR), start) is not None


_OFFERED = 64


def bearing_of(text: str, start: int, end: int) -> str:
    """What the words before and behind a date make of it."""
    before = text[max(0, start - 16) : start]
    if before.endswith(("从 ", "从")) and _TOLD_FROM.match(text, end):
        return "at"
    if before.rstrip().endswith(("自", "从")) and _SINCE_IT.match(text, end):
        return "at"
    if _of_an_offer(text, start, end):
        return "before"
    if _CUT_OFF.search(text, max(0, start - _FAR), start):
        return "as_of"
    # The words before a date are sought where their last letter stands.
    tied = before.rstrip()[-1:] in _TYING
    if tied and _AS_OF.search(before):
        return "as_of"
    if _STOOD.search(text, max(0, start - _FAR), start):
        return "as_of"
    if _TAKEN_DOWN.match(text, end):
        return "as_of"
    if _COMPARED.search(text, max(0, start - _FAR), start):
        return "before"
    if text.endswith(_YEAR_END, start, end) and _BEFORE_ZH.match(text, end):
        return "at"
    if tied and _NOT_UNTIL.search(text, max(0, start - _FAR), start):
        return "at"
    if tied and _UNTIL_SOME.search(text, max(0, start - _FAR), start):
        return "before"
    if _BEFORE_ZH.match(text, end) or (tied and _BEFORE_EN.search(before)):
        return "before"
    return "since" if _SINCE_ZH.match(text, end) or (tied and _SINCE_EN.search(before)) else "at"


_FAR = 32  # characters before a date in which words tie it to what it tells of


# The last letters of what `_AS_OF`, `_BEFORE_EN` and `_SINCE_EN` match: `截至`, `until`, `the`, `about`.
_TYING = frozenset("至止到自从fFeEyYlLoOrRtTdD")
