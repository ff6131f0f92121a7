"""Sums behind a name that nobody knows: they are its own, not those of what was spoken of before.

`Haiku (small, $0.25)`, `H Small at $0.06`, `Opus, the largest, cost $15`: whatever the paragraph is about does not cost that.
"""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.prices.directions import run_to
from llmdata.extract.view import View
from llmdata.lazily import lazily

# Between such a name and its sum: an aside, a verb, a sign.
_NAMED = lazily(
    r"(?:(?P<before>[\w'’]+)[ ]+)?(?<![\w.\-])(?P<name>[A-Z][A-Za-z\d.\-]{0,19}(?:[ ][A-Z\d][A-Za-z\d.\-]{0,19}){0,3})(?![\u4e00-\u9fff])"
    r"(?P<aside>\s*[（(]\s*(?:[a-z][a-z\-]{1,15}[\s,:]{1,3}){0,3}|,\s(?:[^,;:.$€£¥()\d]{2,40},|(?:which|who)\s[^,;:.$€£¥()]{2,48}?))?"
    r"(?:\s*(?:is|was|costs?|at|for|from|runs?|sells?|starts?|asks?|charges?|priced|still|now|just|only|about|around)\b){0,4}\s*[:~]?\s*\Z"
)
# Words with a capital that name no thing; and what leads in whoever sells it.
_ORDINARY = frozenset(
    "API APIs Pricing Price Prices Cost Costs Fee Fees Input Inputs Output Outputs Prompt Token Tokens In Out At For"
    " From To Just Only The A An It They This That These Those You We I He She And But Or So Now Then Still Today Later"
    " Here There Both All Each Every Batch Cached Cache Caching Standard Regular Normal Priced Priority Flex Nobody"
    " Everybody Everyone Everything Nothing Either Neither Which What M K B USD US EUR GBP CNY RMB UTC LLM LLMs AI"
    " January February March April May June July August September October November December Monday Tuesday Wednesday"
    " Thursday Friday Saturday Sunday List Total Audio Text Image Images Video Reasoning Thinking".split()
)
_LEADS_IN = frozenset("on via through by from at of in with to for under over per".split())
_REACH = 120
# A name that shows by its last word that it is one (`Rook Pro`, `Pelican 4`), or by the clause behind
# it (`Superhuman, which costs …`), and what ties its sum to it.
_SURELY_NAMED = lazily(
    r"(?<![\w.\-])(?P<name>[A-Z][A-Za-z]{2,14}(?:[ ][A-Z][A-Za-z]{1,14}){0,2}[ ](?:Pro|Plus|Max|Ultra|Lite|Team|Chat|AI|Mini|\d{1,2}(?:\.\d{1,2})?))"
    r"(?:\s+(?:from|by|of)\s+[A-Z][\w.]{1,14}(?:[ ][A-Z]\w{1,14})?)?\s*(?:[,:(—–-]|(?:at|for|is|was|costs?)\b)?\s*(?:just\s+|only\s+)?\Z"
    r"|(?<=[a-z]\s)(?P<one>[A-Z][a-z]{2,14}(?:[ ][A-Z][a-z]{1,14})?),\s+(?:which|whose\s+\w+)\s+(?:now\s+)?(?:costs?|is|was|charges|asks|starts\s+at|sells\s+(?:for|at))\s+\Z"
)
# A name that opens its clause with an edition of its own: `…，Rook 个人版 10 元`.
_OPENS_CLAUSE = lazily(
    r"[，；,;]\s*(?:而)?(?P<name>[A-Z][A-Za-z]{2,14}(?:[ ][A-Z][A-Za-z]{1,14})?)\s*的?"
    r"(?:个人|专业|高级|基础|标准|团队|企业|学生|普通|旗舰)[版档](?:每个?月|一个月|[是卖要为]|只要|仅)?\s*\Z"
)
# An edition by its word alone that is no known model's: `lite 版为 0.2 元`.
_EDITION = lazily(
    r"(?:[，。；、,;]|(?<=[。；\n]))\s*(?:而)?(?P<name>mini|lite|nano|flash|turbo|air|pro|max|plus|ultra)\s*版(?:本)?(?:则|为|是|要|卖|收|价格?|定价|只要|仅|每|百万|\s){0,6}\Z",
    re.IGNORECASE,
)
_NEAR = 64  # characters before a sum in which such a name stands


def is_another(context: Context, view: View, thing: int, index: int) -> bool:
    """Whether a name that nobody knows stands between a thing and a sum, and has that sum."""
    index = run_to(context, view, index)
    text, amount = context.layout.visible, view.tokens[index]
    first = max(view.tokens[thing].end, amount.start - _NEAR)
    match = _OPENS_CLAUSE.search(text, first, amount.start)
    if match is None and "$" not in view.string[thing:index]:
        match = _SURELY_NAMED.search(text, first, amount.start)
    if match is None:
        return False
    span = match.span("name" if match["name"] else "one")
    known = _is_known(context, view, span) or context.mentions.dates_in(*span)
    return not (known or set(text[slice(*span)].split()) <= _ORDINARY)


def _is_known(context: Context, view: View, span: tuple[int, int]) -> bool:
    """Whether somebody known is named at a place, be it by a word that only prices see."""
    return bool(context.mentions.entities_in(*span)) or any(
        token.start < span[1] and span[0] < token.end
        for token in view.tokens
        if token.kind in "MQOBD"
    )


def is_of_unknown(context: Context, view: View, index: int) -> bool:
    """Whether an amount, or one before it in a row, stands right behind a name that is no mention."""
    for place in range(index, -1, -1):
        if view.string[place] in "MQ":
            return False
        if view.string[place] == "$" and _stands_behind_one(context, view, place):
            return True
    return False


def _stands_behind_one(context: Context, view: View, index: int) -> bool:
    text, sentence, amount = context.layout.visible, view.sentence, view.tokens[index]
    first = max(sentence.start, amount.start - _REACH)
    edition = _EDITION.search(text, first, amount.start)
    if edition is not None and not _is_known(context, view, edition.span("name")):
        return True
    match = _NAMED.search(text, first, amount.start)
    if match is None:
        return False
    words = match["name"].split()
    if set(words) <= _ORDINARY or (match["before"] or "").lower() in _LEADS_IN:
        return False
    if _is_known(context, view, match.span("name")):
        return False
    # What opens a sentence has a capital, whatever word it is.
    opens = not text[sentence.start : match.start("name")].strip(" *_“\"'(（[—–-•·")
    return not opens or len(words) > 1 or match["aside"] is not None
