"""Several sums told at once, and those that go on about the price before."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.dealt import DEALT
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import compile_pattern
from llmdata.extract.prices.directions import DIRECTION, sides_told, worded_direction
from llmdata.extract.prices.entries import price_of
from llmdata.extract.prices.left_behind import is_left_behind
from llmdata.extract.prices.other_sums import NO_PRICE, is_other_sum
from llmdata.extract.prices.owners import told_for
from llmdata.extract.prices.terms import PLANS
from llmdata.extract.subjects import group_of
from llmdata.extract.view import DATE, Token, View
from llmdata.grammar.quantities import OTHER_PERIOD, Money
from llmdata.lazily import lazily

# A further price of what the one before it prices: `输入 1.25 美元，输出 10 美元`, `20 美元和 200 美元`.
_FURTHER = lazily(r"(?:\([^()$MQ]{0,6}\))?(?:[,&.:]{1,3}|[,&]?[.]?'?\.?)\Z")
_CHANGED = lazily(
    r"(?:降|涨|跌|升|调|下调|上调|提高|提升)价?(?:到|至|为)|(?i:\b(?:down|up)\s+to|\bto\b)"
)
# `39 美元起，最高 199 美元`: the other end of what the same thing costs.
_EXTREME = lazily(
    r"\s*(?:起|起步|起价|档)?\s*[，、；]?\s*(?:而|则)?(?:最[高低贵]|顶[格配]|高配|封顶|上限|高至|直到|一直到)(?:的|那?一?档|则|要|是|为|可?达|卖到|到|套餐|版)*\s*"
)
# `39 美元到 199 美元不等`, `from $39 to $199`: both ends of what a thing's plans cost.
_UP_TO = lazily(
    r"\s*(?:一直)?(?:到|至)\s*(?:每个?月\s*)?|\s+(?:all\s+the\s+way\s+)?(?:up\s+)?to\s+"
)
_APART = lazily(r"\s*(?:每个?月|一个?月|/\s*月)?\s*(?:不等|之间|几档|多档)")
_FROM = lazily(  # `plans range from`
    r"(?i:\b(?:rang(?:es?|ed|ing)|anywhere|var(?:y|ies|ied|ying)|plans|tiers)\s+(?:in\s+price\s+)?)from\s+\Z"
)
# `标准版每月 10 美元，无限版 95 美元`, `5 倍用量 100 美元，20 倍用量 200 美元`: another of a plan's own sizes.
_SIZE = lazily(
    r"\s*[，,、；;（(]\s*(?:而)?(?:对)?(?:在校)?(?:学生|教师|师生|老师|教育用户|新用户)(?:党|价|版|用户|们)?(?:的|则|是|为|要|每个?月|卖|收|只要|仅需?|优惠价?|\s)*"
    r"|\s*[,;(]\s*(?:(?:and|or|but)\s+)?(?:students?|teachers?|educators?|schools)\s+(?:pay(?:ing)?|get\s+it\s+(?:for|at)|for|at)\s+(?:just\s+|only\s+)?"
    r"|\s*[，,、；;]?\s*(?:和|与|而)?\s*(?:\d+\s*倍(?:的?用量|额度)?|[\u4e00-\u9fff]{1,4}(?<!新)(?<!旧)(?<!老)(?<!同)[版档]|(?:单人|双人|个人|家庭|学生|企业|团队|标准|无限(?:量)?|高级|基础|进阶|专业|旗舰)(?:套餐|方案|计划|会员))(?:的|则|是|为|要|每个?月|卖|收|只要|\s)*"
    r"|\s*,?\s*(?:and|or|but)?\s*(?:the|a)\s+(?:(?:(?:larger|bigger|smaller|cheaper|top|higher|lower|second|other|next|cheapest|dearest|unlimited)\s+){1,2}(?:plan|tier|one|version|option|subscription|size|package|edition)|(?:larger|bigger|smaller|cheaper|higher|lower|second|other)(?=\s+(?:\Z|is\b|was\b|at\b|for\b|costs?\b)))\s+(?:(?:is|was|at|for|costs?)\s+)?"
)
# `€15 a month, €6 for students`: what the same thing costs others.
_FOR_SOME = lazily(
    r"\s+for\s+(?:(?:verified|registered|eligible|university|college)\s+)?(?:students|teachers|educators|schools|pupils|academics)\b"
)
_BESIDE = lazily(r"\s*[,;(]?\s*(?:(?:and|or|but)\s+)?(?:only\s+|just\s+)?")
# `$100 for five times the usage and $200 for twenty times`: told alike, what each is paid for.
_FOR_SO_MUCH = lazily(
    r"\s+for\s+[^,.;:()$€£¥]{3,48}?\s*,?\s+(?:and|or|but)\s+|\s+for\s+[^,.;:()$€£¥]{3,48}?,\s+"
)
# `100 美元的给 5 倍用量，200 美元的给 20 倍`
_OF_SO_MUCH = lazily(r"的[^，。；;,A-Za-z]{1,16}[，；、](?:而|但)?")
_FOR = lazily(r"\s+for\s+(?!(?:the\s+)?(?:first|last|next)\b|\w+\s+(?:months?|years?|weeks?)\b)")
# `$20 a month, and the family plan $30`: not what the plan costs that was told of.
_OTHER_PLAN = lazily(r"\b(?:the|an?|its|their)\s+(?:\w+\s+){1,2}(?:plan|tier|subscription)s?\b")
# `$20 a month (£18 in Britain)`, `₹399 in India, $8 in the US`: what the same thing costs somewhere else.
_IN_BRACKETS = lazily(
    r"\s*[（(]\s*|\s+in\s+(?:the\s+)?[A-Z]\w+\s*[,;]\s*(?:and\s+|but\s+)?|\s*[，,；;、]\s*"
)
# `$20 (or £18)`, `$20, or €23, a month`; what is but converted is told as about so much.
_OR_IN = lazily(r"\s*[（(,，]?\s*(?:or\s+|或者?\s*)")
_IN_PLACE = lazily(
    r"(?:\s+in\s+(?:the\s+)?[A-Z]\w+)?\s*,?\s*(?:(?:and|but|while)\s+)?in\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?,?\s+(?:(?:it\s+(?:is|costs)|for|at)\s+)?|\s*[，,；;、]?\s*(?:而)?在[\u4e00-\u9fff]{2,6}?(?:是|则|卖|要|为|每个?月|\s){0,3}"
)
# `$17 a month paid by the year, otherwise $20`, `$200 by the year, paid monthly $20`
_OTHERWISE = lazily(
    r"[^,;$€£¥₹]{0,48}[,;]\s*(?:and\s+|or\s+|but\s+)?(?:otherwise|(?:when\s+)?(?:paid|billed)\s+(?:by\s+the\s+(?:month|year)|monthly|annually|yearly|per\s+(?:month|year))),?\s+(?:it(?:['’]s|\s+is|\s+costs|\s+comes\s+to)\s+)?|[^，；。]{0,24}[，；](?:否则|不然)(?:就|则|是|要|每个?月|\s){0,3}"
)
_ELSEWHERE = lazily(r"\s+(?:in|for|across)\s+(?:the\s+)?[A-Z]|在(?!售)[\u4e00-\u9fff]")

# `$0.50 (text), $1 (audio)`: what each of two sums is for.
_NOTED = lazily(r"\s*[（(][^()（）$€£¥\d]{1,40}[）)]\s*[,，、;；/]\s*(?:and\s+|or\s+)?")
_OPENING = (" (", "（", "(")


def is_range(text: str, view: View, first: int, last: int) -> bool:
    """Whether two sums are the ends of what a thing's plans cost."""
    one, other = view.tokens[first], view.tokens[last]
    if _APART.match(text, other.end, view.sentence.end):
        return True
    return _FROM.search(text, view.sentence.start, one.start) is not None


def run_of(context: Context, view: View, index: int) -> Iterator[int]:
    """The amounts right behind one, in a pair with it."""
    following = view.string.find("$", index + 1)
    if following > 0 and _PAIRED.fullmatch(
        context.layout.visible, view.tokens[index].item.end, view.tokens[following].item.start
    ):
        yield following


_PAIRED = lazily(r"\s*(?:[/、]|and|和)\s*")


def shared_out(context: Context, view: View) -> Iterator[Observation]:
    """As many amounts as things, dealt out in order: `A 和 B 分别为每月 20 美元和 200 美元`."""
    text = context.layout.visible
    if view.string.count("$") <= 1:
        return
    match = _DEALT.search(view.string) or _DEALT_BEFORE.search(view.string)
    if match is None or not _is_dealt(text, view, match):
        yield from _dealt_in_pairs(context, view)
        return
    things = [i for i in range(*match.span("things")) if view.string[i] in "MQ"]
    if _is_whole_and_part(view, things):
        return
    plans = all(view.tokens[i].item.entity.category in PLANS for i in things)
    many = len(things) > _INPUT_AND_OUTPUT
    start, end = view.sentence.start, view.sentence.end
    respectively = DEALT.search(text, start, end) is not None
    if not (plans or many or respectively) and sides_told(text, start, end) != 1:
        return  # two prices of a model are those of its input and output
    amounts = [i for i in range(*match.span("amounts")) if view.string[i] == "$"]
    if len(things) != len(amounts) or NO_PRICE.search(text, start, end):
        yield from _dealt_in_pairs(context, view)
        return
    told = [view.tokens[i].item for i in amounts]
    first: Money = next((money for money in told if money.period), told[0])
    made = [
        price_of(context, view, "price.respectively", view.tokens[thing], amount, amount, first)
        for thing, amount in zip(things, amounts, strict=True)
    ]
    sides = [price.cells["direction"] for price in made if price and "direction" in price.cells]
    for price in made:
        if price is None:
            continue
        if sides and sides_told(text, start, end) == 1:
            price.cells.setdefault("direction", replace(sides[-1], origin="context"))
        yield price


# What leads from sums to whose they are; any other word tells of something else.
_OF_THOSE = lazily(
    r"(?s:.*\b(?i:for|of|on|buys?|gets?|being|respectively)\b.*)|(?s:.*[:：—–-].*)|[^，。；]{0,12}(?:的|是|属于|对应|给|买|归|分别)[^，。；]{0,8}"
)


def _is_dealt(text: str, view: View, match: re.Match[str]) -> bool:
    """Whether sums that stand before names are told of those (`以 0.2/0.8 美元顶替了 A，B …` is not)."""
    last, first = match.end("amounts") - 1, match.start("things")
    if last > first:
        return True
    between = text[view.tokens[last].end : view.tokens[first].start]
    return not between.strip() or _OF_THOSE.fullmatch(between) is not None


def _is_whole_and_part(view: View, things: list[int]) -> bool:
    """Whether a thing is named before one of its own plans: `X，Lite 档首月 20 元，之后 40 元`."""
    names = [view.tokens[i].item.entity.name for i in things]
    return any(
        view.tokens[i].item.elliptic and name.startswith(f"{other} ")
        for i, name in zip(things, names, strict=True)
        for other in names
    )


_INPUT_AND_OUTPUT = 2
_DEALT = compile_pattern(
    "things(thing ((comma and|and|comma) (org of)? thing){1,8}) (gap|of|comma|include|promo){0,6} amounts(money ((comma and|and|comma) gap? money){1,8})"
)
# `$20, $100 and $200 a month for A, B and C`
_DEALT_BEFORE = compile_pattern(
    "amounts(money ((comma and|and|comma) gap? money){1,8}) (gap|of|comma|colon|dash|include){0,3} things(thing ((comma and|and|comma) thing){1,8})"
)


def _dealt_in_pairs(context: Context, view: View) -> Iterator[Observation]:
    """Input and output of each of several models: `A 和 B 分别是输入 1 美元、输出 5 美元和输入 3 美元、输出 9 美元`."""
    text = context.layout.visible
    dealt = DEALT.search(text, view.sentence.start, view.sentence.end)
    if dealt is None or NO_PRICE.search(text, view.sentence.start, view.sentence.end):
        return
    before = [i for i, t in enumerate(view.tokens) if t.kind in "MQ" and t.end <= dealt.start()]
    if not before or any(t.kind in "MQ" and t.start >= dealt.end() for t in view.tokens):
        return
    things = [i for i in group_of(view, before[-1]) if view.string[i] in "MQ"]
    amounts = view.places("$")
    if len(things) < 2 or len(amounts) != 2 * len(things):
        return
    if view.tokens[amounts[0]].start < dealt.end():
        return
    sides = [worded_direction(context, view, amount) for amount in amounts]
    if sides != ["input", "output"] * len(things):
        return
    told = [view.tokens[i].item for i in amounts]
    first: Money = next((money for money in told if money.period), told[0])
    for place, amount in enumerate(amounts):
        thing = view.tokens[things[place // 2]]
        price = price_of(context, view, "price.respectively", thing, amount, amount, first)
        if price is not None:
            yield price


def _from_the_former(view: View, index: int, offers: Container[int]) -> int:
    """Where the telling of an amount begins: with the one that it was before, right before it."""
    while (before := view.string.rfind("$", 0, index)) in offers:
        if view.string[before + 1 : index].strip("."):
            break
        index = before
    return index


def _is_another_size(price: Observation, between: str, behind: str) -> bool:
    """Whether the words round a sum tell another size of the subscription that the one before it
    pays for, or what it costs for some."""
    if price.value("price_type") != "subscription":
        return False
    if _FOR_SOME.match(behind) and _BESIDE.fullmatch(between):
        return True
    return _SIZE.fullmatch(between) is not None


def _is_told_alike(view: View, price: Observation, between: str, behind: str) -> bool:
    """Whether two sums of one subscription are told for what each of them is paid."""
    if price.value("price_type") != "subscription":
        return False
    if _OF_SO_MUCH.fullmatch(between) and behind.startswith("的"):
        return True
    if not _FOR_SO_MUCH.fullmatch(between):
        return False
    further = any(t.kind in "MQO" and t.start > price.place for t in view.tokens)
    return not further and _FOR.match(behind) is not None


def _is_elsewhere(between: str, money: Money, behind: str) -> bool:
    """Whether a sum of another currency is what the same thing costs in another place."""
    if _IN_PLACE.fullmatch(between) or (
        _IN_BRACKETS.fullmatch(between) and _ELSEWHERE.match(behind)
    ):
        return True
    return money.comparator == "=" and _OR_IN.fullmatch(between) is not None


# `500 美元一个月，4 月降到 20 美元`, `$0.75 when it came in July and $0.40 from September`
_THEN_CHANGED = lazily(
    r"[，,；;]\s*(?:(?:但|而|不过|到了?|等到|自|从|and|but|then|from|in|by|since)\s*){0,3}\Z"
)
_BECAME = lazily(
    r"[^，。；,;$€£¥]{0,16}?(?:[降涨跌升调砍提改]价?[到至为成]了?|上调至|下调至|起|以后|之后|后)[^，。；,;\d]{0,6}"
    r"|[^，。；,.;$€£¥]{0,24}?(?i:\b(?:fell|dropped|went|rose|climbed|jumped|came\s+down|cut|lowered|raised|it\s+(?:was|is|became|cost|costs))\b)[^，。；,.;$€£¥]{0,16}?\s*"
)
_AND_FROM = lazily(r"[^.;$€£¥]{0,40}?[\s,](?:and|but|then)\s+(?:(?:then|just|only|later)\s+){0,2}")
_FROM_DAY = lazily(r"\s+(?:from|since|as\s+of|after|by|in)\s+(?:early\s+|late\s+|mid-?\s*)?\Z")


def _since_then(text: str, view: View, before: int, opens: int, index: int) -> Token | None:
    """The date from which a sum replaces the one before it as the price of the same thing."""
    if set("MQO$") & set(view.string[before + 1 : opens]):
        return None
    first, sum_ = view.tokens[before], view.tokens[index]
    if first.item.currency != sum_.item.currency:
        return None
    between = [t for t in view.tokens[before + 1 : opens] if t.kind == DATE]
    if len(between) == 1 and between[0].item.bearing in ("at", "since"):
        day = between[0]
        led = _THEN_CHANGED.search(text, first.end, day.start)
        if led and _BECAME.fullmatch(text, day.end, view.tokens[opens].start):
            return day
    day_behind = next((t for t in view.tokens[index + 1 : index + 4] if t.kind == DATE), None)
    if day_behind is None or day_behind.item.bearing not in ("at", "since"):
        return None
    if not _AND_FROM.fullmatch(text, first.end, sum_.start):
        return None
    tied = text[sum_.end : day_behind.start]
    return day_behind if _FROM_DAY.fullmatch(tied) or not tied.strip() else None


def continued(
    context: Context, view: View, told: dict[int, Observation], offers: Container[int]
) -> None:
    """Amounts right behind a price that go on with its subject, or replace it (`降到`)."""
    text = context.layout.visible
    for index, token in enumerate(view.tokens):
        if token.kind != "$" or index in told or index in offers:
            continue
        before = max((i for i in told if i < index), default=None)
        if before is None:
            continue
        opens = _from_the_former(view, index, offers)
        between = text[view.tokens[before].end : view.tokens[opens].start]
        money: Money = token.item
        first: Money = view.tokens[before].item
        behind = text[token.end : view.sentence.end]
        elsewhere = money.currency != first.currency and _is_elsewhere(between, money, behind)
        size = first.period != OTHER_PERIOD and _is_another_size(told[before], between, behind)
        size = size or _is_told_alike(view, told[before], between, behind)
        size = size or (
            told[before].value("price_type") == "subscription"
            and _OTHERWISE.fullmatch(between) is not None
        )
        ends = _UP_TO.fullmatch(between) and is_range(text, view, before, index)
        extreme = _EXTREME.fullmatch(between) or ends
        further = _FURTHER.fullmatch(view.string, before + 1, opens)
        then = _since_then(text, view, before, opens, index)
        if not (elsewhere or size or extreme or further or then):
            continue
        changed = None if ends else _CHANGED.search(between)
        own = money.period or DIRECTION.search(between) or "&" in view.string[before:opens]
        noted = _NOTED.fullmatch(between) is not None and behind.startswith(_OPENING)
        if NO_PRICE.search(between) or is_other_sum(text, view, token):
            continue
        if money.period == OTHER_PERIOD and first.period != OTHER_PERIOD:
            continue  # `$2 per million tokens; an image is $0.04`
        if not (own or noted or changed or elsewhere or size or extreme or then):
            continue
        if not size and _OTHER_PLAN.search(between):
            continue
        if told_for(context, view, index) is not None:
            continue  # `$1 for output, against $15 and $60 for Y`
        subject = told[before].subject_token
        if subject in view.tokens and is_left_behind(text, view, view.tokens.index(subject), token):
            continue  # `…, 到它这里变成了 5 美元`
        made = price_of(context, view, told[before].rule, subject, index, index, first)
        if made is not None:
            told[index] = made
            if then is not None:  # at its own time, each of them is the price
                made.date, made.date_origin = then.item, "stated"
            elif changed:
                del told[before]
