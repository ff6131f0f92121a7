"""What is named only to measure something else by, and so is not what a sum is the price of.

`cheaper than X`, `half of X`, `X 的一半`, `与 X 看齐`, `X undercuts Y`: the price is that of the other one.
"""

from __future__ import annotations

import re
from itertools import pairwise

from llmdata.extract.context import Context
from llmdata.extract.prices.left_behind import is_left_behind
from llmdata.extract.view import Token, View
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# A thing that another is measured by, or that came out beside it, is not what has the price.
_MEASURED_BY = lazily(
    r"(?:比|[从由]|较|较之|相比于?|不如|低于|高于|参照|沿用了?|延续了?|追平了?|对齐了?|(?:取代|替代|替换|接替|击败|打败|超过|超越|淘汰|碾压|吊打|反超)了?|优于|好于|强于|贵过|胜过|逊于|弱于|落后于|对标|媲美|比肩|匹敌|抗衡|接近|逼近|直逼|直追|追赶|看齐|不输于?|不亚于|叫板|对比|相对于?|之于|(?<!的)(?:只有|仅为|仅是|只是|相当于|约为|不到|不及)(?:上一代|前代|前任)?的?)\s*\Z"
    r"|(?i:\b(?:than|versus|vs\.?|unlike|against|beat(?:s|ing)?|undercut(?:s|ting)?|compared\s+(?:to|with)|relative\s+to|as\s+(?!(?:soon|well|long|early|late|far)\b)(?:\w+\s+){1,3}?as(?:\s+(?:that\s+of|with))?"
    r"|(?:half|third|quarter|tenth|fraction|fifth|\d+%|times|twice|double|triple)\s+(?:of\s+)?(?:that\s+of\s+)?(?:the\s+(?:\w+\s+){1,3}of\s+)?|what\s+(?:the\s+)?(?:\w+\s+){0,2}?|(?:times|twice|double|half|triple|\d+x)\s+(?:the|as\s+(?:much|many))\s+(?:\w+\s+){1,2}(?:of|on|in|as)|(?:tier|step|notch|class|level|rung)\s+(?:above|below|beneath|up\s+from|down\s+from)|alongside|together\s+with|along\s+with|next\s+to|matching|(?<!\bdo the )(?<!\bdoes the )(?<!\bdid the )(?:same|similar|comparable|equal|equivalent)\s+(?:[\w/.,\-]+\s+){0,6}?(?:as|to|with)|(?:league|class|level|standard|footing)\s+(?:of|as|with)|rival(?:s|l?ed|l?ing)|approach(?:es|ed|ing)?|nearing|surpass(?:es|ed|ing)?|outperform(?:s|ed|ing)?|outscor(?:es|ed|ing)|compet(?:es|ed|ing|itive)\s+with|inferior\s+to|superior\s+to|ahead\s+of|close\s+to|equals?|answer\s+to|alternative\s+to|replacement\s+for|successor\s+(?:to|of)|(?:(?:just|exactly|much)\s+)?as\s+(?:is|are|does|do)|so\s+(?:is|are|does|do)|on\s+(?:a\s+)?par\s+with|level\s+with|at\s+the\s+(?:same\s+)?price\s+of|at\s+(?:(?:the|its)\s+)?(?:old|former|previous|earlier|usual)|like|built\s+on|based\s+on|powered\s+by|running\s+on|runs\s+on)\s*(?:the\s+|its\s+|their\s+|for\s+)?(?:[A-Z][\w.]*['’]s\s+(?:(?:own|new|latest|larg\w+|power\w+|best|top|flagship|much-\w+|older|bigger|famous|mighty|dear\w*|costly|expensive)\s+){0,2})?(?:(?:direct\s+|immediate\s+|own\s+)?(?:predecessor|forerunner|rival|sibling|namesake)s?,?\s+)?)\s*\Z"
)
_TOGETHER = lazily(r"(?:与|和|跟|同|随|随着|伴随)\s*(?:[A-Za-z]{2,12}\s*(?:家)?的\s*)?\Z")
_TOGETHER_BEHIND = lazily(
    r"[^，。；]{0,4}?(?:一同|一起|一道|一并|同时|同日|同步|同场|齐|相比|属于?同|处于?同|在同一|同一|同级|同档|不相上下|旗鼓相当|难分|相同|一样|一致|持平|看齐|拉平|打平|一个价|同价)"
)
_MEASURE_BEHIND = lazily(
    r"\s*(?:(?:级别?|量级|水平|水准|档次|同级|同等)的?|(?:has|had)\s+(?:been|stood|left)\b\s*(?:it\s*)?[,;.]|的\s*(?:价格|定价|成本)?\s*(?:的\s*)?(?:\d+(?:\.\d+)?\s*%|[一二三四五六七八九十\d]+\s*分之|一半|半价|零头|[一二三四五六七八九十\d.]+\s*[倍成折])"
    r"|['’]s\s+(?:(?:input|output|API|list|old|former)\s+)?(?:price|cost|rate)s?\b(?!\s*(?:[:(—–$€£¥₹\d-]|(?:list|sheet|tags?|table|page|card|structure|scheme|menu)\b|(?:just|only|a\s+mere)\b|(?:\w+ly\s+)?(?:is|was|are|were|per|for|at|of|to|from|by|in|on|down|up|again|twice|has|had|fell|falls|dropped|drops|rose|rises|went|goes|stayed|stays|remain\w*|came|start\w*|tag)\b)))"
)


# `you pay the old X rate, $1`: a price that something else has.
_OLD = lazily(r"(?i:\b(?:old|former|previous|usual|same|regular)\s+)\Z")
_RATE_BEHIND = lazily(r"\s+(?:API\s+)?(?:rate|price|pricing|tariff)s?\b")
_NEAR = 18  # characters before a name in which stands what it is together with


_UNDERCUT = lazily(r"(?i:\b(?:undercut(?:s|ting)?|beat(?:s|ing)?|undersold|undersells)\s+)\Z")
# What comes in the place of another has its own price: `X replaced Y at $10`.
_REPLACED = lazily(
    r"(?i:\b(?:replac(?:es|ed|ing)|succeed(?:s|ed|ing)|supersed(?:es|ed|ing)|overt(?:ook|akes)|outperform(?:s|ed|ing)?|outdid|surpass(?:es|ed|ing)?|dethron(?:es|ed|ing)|followed|joined|match(?:es|ed))\s+)\Z"
)
# Right behind a name an amount is its own, whatever is measured by it: `half of X ($15)`, `a tenth of
# what X charged ($30)`.
_OWN = lazily(
    r"\s*(?:[（(,，:：]|(?:still\s+|had\s+|used\s+to\s+|now\s+)?(?:charge[sd]?|wants?|wanted|ask(?:s|ed)?|costs?|sold\s+for|sells\s+for|went\s+for|goes\s+for)(?:\s+for\s+[^()（）$€£¥]{1,32})?\s*[（(]|的?(?:价格|定价|要价|收费)?\s*[（(]|的\s*(?:(?:API|输入|输出|定价|价格|单价|售价|月费)\s*)*(?:为|是)?|(?:卖|要价|收费|定价|售价|月费)(?:是|为|到)?|(?i:['’]s|at|is|was|costs?|had\s+been|charges?)|,?\s*(?:which|that)\s+(?:itself\s+|still\s+|now\s+|already\s+)?(?:is|was|costs?|charge[sd]|asks?|had\s+cost|start(?:s|ed)\s+at|(?:sells|sold|goes|went)\s+for|(?:comes|came)\s+in\s+at|(?:is|was)\s+(?:priced|sold)\s+(?:at|for))|,?\s*(?:(?:in|for|of|on|with|at|under)\s+which|whose)\s+(?:[a-z]+\s+){0,3}?(?:is|are|was|were|costs?|sells?|runs?|starts?)(?:\s+at)?)?\s*",
    re.IGNORECASE,
)


# `is 4x X at $8`: the sum that it comes to, not that of X.
_TIMES = lazily(
    r"\b\d+(?:\.\d+)?\s?[x×]\s+(?:the\s+)?(?:(?:price|cost|rate)s?\s+of\s+(?:the\s+)?)?\Z"
)
_TOLD_OF_BOTH = ("", ":", "：", ",", "，", "at")
_AT_ALL = ("", ",", "at")
_VERSUS = lazily(r"(?i:\b(?:vs\.?|versus|against|compared\s+(?:to|with)))\s+(?:the\s+)?\Z")


_SUMS = r"[$€£¥₹]\s?\d[\d.,]*(?:\s*/\s*[$€£¥₹]?\s?\d[\d.,]*)?"
_AGAINST_ITS = lazily(rf"(?:\s*/\s*[$€£¥₹]?\s?\d[\d.,]*)?\s+(?i:vs\.?|versus|against)\s+{_SUMS}")
_ITS_AGAINST = lazily(
    rf"\s*[(（]\s*{_SUMS}[^()（）]{{0,24}}\s(?i:vs\.?|versus|against)\s+(?:{_SUMS}\s*)?"
)


def _set_beside_with_its_own(text: str, view: View, index: int, amount: int) -> bool:
    """Whether a sum behind what a price is set beside is that thing's: `X costs $17, vs Y at … $1`."""
    token = view.tokens[index]
    first = max(view.sentence.start, token.start - 24)
    if "$" not in view.string[:index] or set(",:-") & set(view.string[index:amount]):
        return False
    return index < amount and _VERSUS.search(text, first, token.start) is not None


def is_measure(context: Context, view: View, index: int, amount: int) -> bool:
    """Whether a name is there only to measure something else by: `cheaper than X`, `X 的一半`."""
    text, token, price = context.layout.visible, view.tokens[index], view.tokens[amount]
    own = _OWN.fullmatch(text, token.end, price.start)
    own_words = own.group().strip() if own is not None else ""
    head = view.tokens[_row_head(view, index)]
    before = max(view.sentence.start, head.start - 24)
    if head is not token and own_words not in _AT_ALL:
        return False  # `X beats Y, and Z costs $10`
    if _UNDERCUT.search(text, before, head.start):
        # `X undercut Y at $10`, but `X at $8 undercuts Y's $10 rate` and `… undercuts Y ($10)`
        return own_words not in ("'s", "’s", "(", "（") or "$" not in view.string[:index]
    replaced = _REPLACED.search(text, before, head.start)
    if replaced and set("MQ") & set(view.string[:index]) and own_words in _AT_ALL:
        return True
    if _TIMES.search(text, max(view.sentence.start, token.start - 24), token.start):
        return own_words in _TOLD_OF_BOTH
    if own_words in ("(", "（") and _AGAINST_ITS.match(text, price.end, view.sentence.end):
        return is_measured(text, view.sentence, token)  # `cheaper than X ($2 vs $9)`
    if _ITS_AGAINST.fullmatch(text, token.end, price.start):
        return False
    if own_words not in ("", ":", "：", ",", "，"):
        return False
    if _set_beside_with_its_own(text, view, index, amount):
        return False
    return is_measured(text, view.sentence, head) or is_left_behind(text, view, index, price)


def _row_head(view: View, index: int) -> int:
    """The first of the row that a name ends: `rivals X, Y and Z at $3`."""
    head, last = index, view.tokens[index]
    for place in range(index - 1, -1, -1):
        token = view.tokens[place]
        if token.kind == last.kind and token.item.entity.id != last.item.entity.id:
            head = place
        elif token.kind not in ",&":
            break
    # A row that opens the sentence is that of its subjects.
    return head if set("MQ") & set(view.string[:head]) else index


def is_measured(text: str, sentence: Sentence, token: Token | Mention) -> bool:
    """Whether the words round a name make it a measure of something else."""
    start = sentence.start
    measured = _MEASURED_BY.search(text, max(start, token.start - 64), token.start)
    if measured is not None:
        # `What you pay for X: …` opens with the thing itself.
        return measured.start() > start or text[start] not in "Ww"
    if _MEASURE_BEHIND.match(text, token.end, sentence.end):
        return True
    if _RATE_BEHIND.match(text, token.end) and _OLD.search(text, start, token.start):
        return True
    return (
        _TOGETHER.search(text, max(start, token.start - _NEAR), token.start) is not None
        and _TOGETHER_BEHIND.match(text, token.end, sentence.end) is not None
    )


_AGAINST = lazily(
    r"\s+(?:vs\.?|versus|against|compared\s+(?:to|with))\s+(?:(?:just|only|about)\s+)?"
)


def set_against(context: Context, view: View) -> dict[int, int]:
    """The amounts that the one before is set against, each with the thing that costs it: the last by
    which another is measured. `X is 9 times cheaper than Y: $1 versus $9 per million`."""
    text, amounts = context.layout.visible, view.places("$")
    found: dict[int, int] = {}
    for before, index in pairwise(amounts):
        stretch = view.tokens[before].end, view.tokens[index].start
        things = [i for i in range(before) if view.string[i] in "MQ"]
        if len(things) > 1 and _AGAINST.fullmatch(text, *stretch):
            last = view.tokens[things[-1]]
            told = text[last.end : view.tokens[before].start].strip()
            if told in (":", "：", ",") and is_measured(text, view.sentence, last):
                found[index] = things[-1]
    return found
