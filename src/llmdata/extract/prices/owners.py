"""Whose an amount is: the thing that costs it, past those that it is only compared with."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.prices.directions import paired, run, worded_direction
from llmdata.extract.prices.left_behind import is_left_behind
from llmdata.extract.prices.terms import PLANS
from llmdata.extract.view import Token, View
from llmdata.grammar.quantities import TOKENS
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# A thing that another is measured by, or that came out beside it, is not what has the price.
_MEASURED_BY = lazily(
    r"(?:比|[从由]|较|较之|相比于?|不如|低于|高于|参照|沿用了?|延续了?|追平了?|对齐了?|(?:取代|替代|替换|接替|击败|打败|超过|超越|淘汰|碾压|吊打|反超)了?|优于|好于|强于|贵过|胜过|对标|媲美|比肩|接近|逼近|直逼|直追|看齐|叫板|对比|相对于|之于|(?<!的)(?:只有|仅为|仅是|只是|相当于|约为|不到|不及)(?:上一代|前代|前任)?的?)\s*\Z"
    r"|(?i:\b(?:than|versus|vs\.?|unlike|against|beat(?:s|ing)?|undercut(?:s|ting)?|compared\s+(?:to|with)|relative\s+to|as\s+(?!(?:soon|well|long|early|late|far)\b)(?:\w+\s+){1,3}?as(?:\s+(?:that\s+of|with))?"
    r"|(?:half|third|quarter|tenth|fraction|fifth|\d+%|times|twice|double|triple)\s+(?:of\s+)?(?:that\s+of\s+)?(?:the\s+(?:\w+\s+){1,3}of\s+)?|what\s+(?:the\s+)?(?:\w+\s+){0,2}?|(?:times|twice|double|half|triple|\d+x)\s+(?:the|as\s+(?:much|many))\s+(?:\w+\s+){1,2}(?:of|on|in|as)|(?:tier|step|notch|class|level|rung)\s+(?:above|below|beneath|up\s+from|down\s+from)|alongside|together\s+with|along\s+with|next\s+to|matching|(?:same|similar|comparable|equal|equivalent)\s+(?:[\w/.,\-]+\s+){0,6}?(?:as|to|with)|(?:league|class|level|standard|footing)\s+(?:of|as|with)|rival(?:s|l?ed|l?ing)|ahead\s+of|close\s+to|equals?|answer\s+to|alternative\s+to|replacement\s+for|successor\s+(?:to|of)|(?:(?:just|exactly|much)\s+)?as\s+(?:is|are|does|do)|so\s+(?:is|are|does|do)|on\s+(?:a\s+)?par\s+with|level\s+with|at\s+the\s+(?:same\s+)?price\s+of|at\s+(?:(?:the|its)\s+)?(?:old|former|previous|earlier|usual)|like|built\s+on|based\s+on|powered\s+by|running\s+on|runs\s+on)\s*(?:the\s+|its\s+|for\s+)?(?:[A-Z][\w.]*['’]s\s+)?)\s*\Z"
)
_TOGETHER = lazily(r"(?:与|和|跟|同|随|随着|伴随)\s*(?:[A-Za-z]{2,12}\s*(?:家)?的\s*)?\Z")
_TOGETHER_BEHIND = lazily(
    r"[^，。；]{0,4}?(?:一同|一起|一道|一并|同时|同日|同步|同场|齐|相比|属于?同|处于?同|在同一|同一|同级|同档|不相上下|旗鼓相当|难分|相同|一样|一致|持平|看齐|拉平|打平)"
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
# Right behind a name an amount is its own, whatever is measured by it: `half of X ($15)`.
_OWN = lazily(
    r"\s*(?:[（(,，:：]|的\s*(?:(?:API|输入|输出|定价|价格|单价|售价|月费)\s*)*(?:为|是)?|(?:卖|要价|收费|定价|售价|月费)(?:是|为|到)?|(?i:['’]s|at|is|was|costs?|had\s+been|charges?)|,?\s*(?:which|that)\s+(?:itself\s+|still\s+|now\s+|already\s+)?(?:is|was|costs?|charge[sd]|asks?|had\s+cost|start(?:s|ed)\s+at|(?:sells|sold|goes|went)\s+for|(?:comes|came)\s+in\s+at|(?:is|was)\s+(?:priced|sold)\s+(?:at|for))|,?\s*(?:(?:in|for|of|on|with|at|under)\s+which|whose)\s+(?:[a-z]+\s+){0,3}?(?:is|are|was|were|costs?|sells?|runs?|starts?)(?:\s+at)?)?\s*",
    re.IGNORECASE,
)


# `is 4x X at $8`: the sum that it comes to, not that of X.
_TIMES = lazily(
    r"\b\d+(?:\.\d+)?\s?[x×]\s+(?:the\s+)?(?:(?:price|cost|rate)s?\s+of\s+(?:the\s+)?)?\Z"
)
_TOLD_OF_BOTH = ("", ":", "：", ",", "，", "at")
_AT_ALL = ("", ",", "at")
_VERSUS = lazily(r"(?i:\b(?:vs\.?|versus|against|compared\s+(?:to|with)))\s+(?:the\s+)?\Z")


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
    if _UNDERCUT.search(text, max(view.sentence.start, token.start - 24), token.start):
        return True  # `X undercut Y at $10`
    replaced = _REPLACED.search(text, max(view.sentence.start, token.start - 24), token.start)
    if replaced and set("MQ") & set(view.string[:index]) and own_words in _AT_ALL:
        return True
    if _TIMES.search(text, max(view.sentence.start, token.start - 24), token.start):
        return own_words in _TOLD_OF_BOTH
    if own_words not in ("", ":", "：", ",", "，"):
        return False
    if _set_beside_with_its_own(text, view, index, amount):
        return False
    return is_measured(text, view.sentence, token) or is_left_behind(text, view, index, price)


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


def things_before(view: View, index: int) -> list[int]:
    """The things that a sentence names before a token, the nearest first, outside brackets that
    closed again; a bracket's own before those outside."""
    found: list[int] = []
    depth = view.depth(index)
    for place in range(index - 1, -1, -1):
        here = view.depth(place)
        depth = min(depth, here if view.string[place] != "(" else here + 1)
        if view.string[place] in "MQ" and here <= depth:
            found.append(place)
    return found


def owner_before(context: Context, view: View, index: int, period: str | None) -> int | None:
    """The thing before an amount that has this price."""
    for place in things_before(view, index):
        if not is_measure(context, view, place, index) and fits(view.tokens[place].item, period):
            return place
    return None


# What a name may stand before that is not the thing: `a $500 ChatGPT Pro voucher`.
GOODS = lazily(
    r"\s+(?:vouchers?|gifts?|coupons?|credits?|prizes?|cards?|bills?|refunds?|budgets?|mugs?|t-?shirts?|hoodies?|stickers?|posters?|books?|courses?|tickets?|workshops?|bount(?:y|ies)|grants?|bets?|contracts?)\b|\s*的?(?:额度|代金券|优惠券|礼品卡|积分|点数|红包|补贴|奖金|奖励|马克杯|T\s*恤|周边|门票|课程?|教程)"
)


def right_behind(context: Context, view: View, amount: int) -> bool:
    """Whether a plan stands right behind an amount, which is then its own (`a $20 Pro plan`), or a
    model right behind a pair (`$5/$25 Claude Opus 4.5`)."""
    behind = view.tokens[amount + 1] if amount + 1 < len(view.tokens) else None
    if behind is None or behind.kind not in "MQ":
        return False
    if context.layout.visible[view.tokens[amount].end : behind.start] != " ":
        return False
    if GOODS.match(context.layout.visible, behind.end):
        return False
    if behind.kind == "Q":
        return behind.item.entity.category in (*PLANS, "hardware")
    return paired(context, view, amount) is not None


_OF_THING = lazily(r"(?:[&.]{1,2}\$){0,2}'[MQ]")


def thing_of(view: View, index: int) -> int | None:
    """The thing to which `of` ties an amount, or the last of those in a row with it."""
    match = _OF_THING.match(view.string, index + 1)
    return None if match is None else match.end() - 1


# `$25 per million on Claude Opus 4.5, $10 on GPT-5`: the thing stands behind what it costs.
_FOR_THING = lazily(
    r"(?:\s+per\s+(?:million|M))?(?:\s+(?:in|out|input|output)(?:\s+tokens?)?)?\s+for\s+(?:the\s+|its\s+)?(?:[A-Z][\w.]*['’]s\s+)?",
    re.ASCII,
)
_OF_USERS = lazily(r"\s+(?:users?|subscribers?|customers?|owners?|members?|accounts?)\b")
_ON = lazily(
    r"\s*(?:(?:tokens?|of\s+output|of\s+input|in|out)\s+)?(?:on|with|from|via|under|in\s+the\s+case\s+of)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_CLAUSE = ",-:&"


def owner_behind(context: Context, view: View, amount: int) -> int | None:
    """The thing that a preposition ties to an amount from behind, where the clause has named none
    before it."""
    for place in range(amount - 1, -1, -1):
        if view.string[place] in "MQ":
            return None
        if view.string[place] in _CLAUSE:
            break
    last = run(context, view, amount)[-1]
    behind = next((i for i in range(last + 1, len(view.tokens)) if view.string[i] in "MQ"), None)
    if behind is None:
        return None
    entity = view.tokens[behind].item.entity
    if entity.type != "model" and entity.category not in PLANS:
        return None
    text = context.layout.visible
    tied = _ON.fullmatch(text, view.tokens[last].end, view.tokens[behind].start)
    return behind if tied is not None else None


def told_for(context: Context, view: View, amount: int) -> int | None:
    """The thing for which the sums that an amount is told with are asked: `$15 and $60 for X`."""
    text, last = context.layout.visible, run(context, view, amount)[-1]
    behind = next((i for i in range(last + 1, len(view.tokens)) if view.string[i] in "MQ"), None)
    if behind is None or not _FOR_THING.fullmatch(
        text, view.tokens[last].end, view.tokens[behind].start
    ):
        return None
    return None if _OF_USERS.match(text, view.tokens[behind].end) else behind


# What nobody sells by the token.
_NO_TOKENS = frozenset(
    {"subscription_plan", "hardware", "ide", "browser", "browser_extension", "cli_coding_agent"}
)


def fits(mention: Mention, period: str | None) -> bool:
    """Whether a thing can be paid for like that: models by tokens, plans by months."""
    if period in ("month", "year"):
        return mention.entity.type == "product"
    if period in TOKENS:
        return mention.entity.category not in _NO_TOKENS
    return True


def rightful(context: Context, view: View, index: int, amount: int, period: str | None) -> int:
    """The owner of an amount for which a rule found the thing at `index`, or -1 for nobody.

    A thing that another is measured by leaves the price to that one, and so does a model whose
    month is paid for to a plan that the sentence names before.
    """
    named = view.tokens[index].item.entity
    told_for_tokens = period is None and worded_direction(context, view, amount) is not None
    if told_for_tokens and named.category in _NO_TOKENS:
        better = owner_before(context, view, min(index, amount), "million_tokens")
        return -1 if better is None else better
    if index < amount and is_measure(context, view, index, amount):
        better = owner_before(context, view, min(index, amount), period)
        return -1 if better is None else better
    if period in ("month", "year") and named.type == "model" and index < amount:
        for place in things_before(view, index):
            if view.tokens[place].item.entity.category in PLANS:
                return place
        plan = plan_before(context, view)
        if plan is not None and plan.entity.category == "subscription_plan":
            return -1
    return index


def plan_before(context: Context, view: View) -> Mention | None:
    """The plan or app that the sentence before spoke of last."""
    topic = context.topic_before(view.sentence, last=True)
    return topic if topic is not None and topic.entity.category in PLANS else None


_PART = lazily(
    r"(?:(?:\b[Tt]he|其中的?|,|，|:|：|;|；|and|with|而)\s*)(?P<w>[A-Za-z]{2,12})(?:\s+(?:one|model|version|variant|tier|版|版本|型号))?\s*"
    r"(?:,|，|:|：)?\s*(?:at|is|was|costs?|for|priced\s+at|starts?\s+at|from|为|是|则?要|只要|仅|卖|定价|收)?\s*(?:just|only|about)?\s*\Z"
)
_PART_BEHIND = lazily(
    r"(?:\s+(?:in|out))?\s*(?:for|on)\s+(?:the\s+)?(?P<w>[a-z]{3,12}|[A-Z][a-z]{2,11})\b"
)
_NOT_PART = frozenset(
    "the one input output api price tokens cost costs it in out now then model user for and".split()
)


def part_named(context: Context, view: View, first: int, last: int) -> Token | None:
    """Which of the things named last is meant by the last word of its name: `the small one at $1`,
    `$15/$60 for the preview`."""
    text, sentence = context.layout.visible, view.sentence
    start, end = view.tokens[first].start, view.tokens[last].end
    before = _PART.search(text, max(sentence.start, start - 48), start)
    told = (_PART_BEHIND.match(text, end, sentence.end), before)
    match = next((m for m in told if m is not None and m["w"].lower() not in _NOT_PART), None)
    if match is None:
        return None
    block = context.layout.blocks[sentence.block]
    named = context.mentions.entities_in(block.start, sentence.end)
    word = lazily(rf"(?:.*[\s\-])?{match['w']}", re.IGNORECASE)
    meant = [
        m for m in named if m.entity.type in ("model", "product") and word.fullmatch(m.entity.name)
    ]
    if len({m.entity.id for m in meant}) != 1:
        return None
    if any(m.start <= match.start("w") < m.end for m in named):
        return None  # the name itself stands there
    mention = meant[-1]
    return Token(
        "M" if mention.entity.type == "model" else "Q", mention.start, mention.end, mention
    )


_OPENS = lazily(r"[\s*\-–—•·「《“\"(（【\[]*(?:[Tt]he\s+)?")


def item_subject(context: Context, view: View) -> Mention | None:
    """What a list item is about: the thing that its first words name (`X，…`, `X: …`)."""
    layout = context.layout
    block = layout.blocks[view.sentence.block]
    if block.list_id is None:
        return None
    named = context.mentions.entities_in(block.start, block.end)
    things = [m for m in named if m.entity.type in ("model", "product")]
    if not things or things[0].start > view.sentence.start + 60:
        return None
    opening = _OPENS.match(layout.visible, block.start, block.end)
    return things[0] if opening is not None and opening.end() >= things[0].start else None
