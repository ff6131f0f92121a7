"""Places that are but a measure: `领先第二名 18 分` says nothing of who is second."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.view import View
from llmdata.lazily import lazily

_WHOLE = r"(?:总榜|榜单|榜上|排名|当时|当前|目前)?的?"
# Behind such words something is measured against whoever has the place …
_AGAINST = lazily(
    rf"(?:领先|落后|超过|超出|高出|高过|压过|甩开|抛开|胜过|多过|赢|输给|逊于|不敌|低于|高于)(?:了|于|过)?{_WHOLE}\Z"
)
# … and behind these, where the words for a distance follow.
_WITH = lazily(rf"(?:比|较|跟|与|和|同|把|将|对|让){_WHOLE}\Z")
_DISTANCE = lazily(
    r"(?:名|位)?(?:的)?(?:选手|模型|对手|玩家|那家|那位)?[^，。；：]{0,8}?"
    r"(?:高|低|多|少|强|好|快|领先|落后|差|甩|抛|拉|远|优势|之间|望尘莫及|追不上)"
)
# `forty points clear of second place`, `a lead over the runner-up`.
_AGAINST_EN = lazily(
    r"(?i:\b(?:(?:ahead|clear|short|north|south|shy)\s+of|(?:lead|gap|margin|advantage|distance|cushion)\s+(?:\w+\s+)?(?:over|to|from|on)"
    r"|(?:behind|above|below|than|(?:half|third|quarter|fifth|tenth|share|fraction)\s+of)|(?:beat(?:s|en|ing)?|outscor|outrank|overtak|overtook|surpass|trail)\w*)\s+(?:the\s+|its\s+|a\s+)?(?:(?:model|one)\s+(?:in|at)\s+)?(?:then\s+)?)\Z"
)
# `比第二名 B 高 20 分`: whose the place is, the name behind it says.
_WHOSE = lazily(
    r"(?:名|位)?(?:的)?\s*[“\"*]*"
    # `ahead of the runner-up, B`
    r"|\s*(?:,|\(|:|—|–)\s+(?i:the\s+)?(?:\w+['’]s\s+)?[“\"*]*|\s*[(—–]\s*[“\"*]*"
)


def is_measure(context: Context, view: View, place: int) -> bool:
    """Whether something is measured against the place that a rank tells, and nobody has it by name."""
    text, token = context.layout.visible, view.tokens[place]
    following = view.tokens[place + 1 : place + 4]
    for name in following:
        if name.kind in "MO" and _WHOSE.fullmatch(text, token.end, name.start):
            return False
    first = max(view.sentence.start, token.start - _REACH)
    if _AGAINST.search(text, first, token.start):
        return True
    before = _AGAINST_EN.search(
        text, max(view.sentence.start, token.start - _REACH_EN), token.start
    )
    if before is not None and not _IN_PLACE.match(text, token.start):
        return True
    return bool(
        _WITH.search(text, first, token.start)
        and _DISTANCE.match(text, token.end, view.sentence.end)
    )


_IN_PLACE = lazily(r"(?i:in|at)\s")  # `left far behind in fourth`
_REACH = 16  # characters before a place in which such words stand
_REACH_EN = 32


# `GPT-9 的价格排第一`: first in something else than the board ranks by.
_OTHER_MEASURE = lazily(
    r"(?:价格|定价|售价|单价|成本|速度|延迟|性价比|上下文(?:长度|窗口)?|知名度|话题度|讨论度|口碑|融资额?|估值|下载量|用户数|月活|日活|参数量?)(?:上|方面)?(?:在[^，。；]{1,10}[里中]|全球|全国|国内|世界)?(?:排名?|位列|位居)?(?:则|也|都|还|却){0,3}\Z"
)


def is_of_another_measure(context: Context, view: View, place: int) -> bool:
    """Whether a place is one by price, speed or the like, of which a board says nothing."""
    start = view.tokens[place].start
    first = max(view.sentence.start, start - _REACH)
    return _OTHER_MEASURE.search(context.layout.visible, first, start) is not None
