"""The terms of a price: what is paid for, for how long, with which offer."""

from __future__ import annotations

import re
from decimal import Decimal

from llmdata.extract.context import Context
from llmdata.extract.observation import Cell
from llmdata.extract.prices.lapsing import lapsing
from llmdata.extract.view import DATE, Token, View
from llmdata.grammar.quantities import OTHER_PERIOD, THOUSAND_TOKENS, TOKENS, Money, Promotion
from llmdata.mentions import Entity

_TOO_MUCH = Decimal(10**16)  # more than the column holds, and than anything costs
PLANS = ("chat_app", "subscription_plan")
DIRECTION = re.compile(
    r"(?P<i>输入|(?:缓存)?(?:未|没)?命中(?:缓存)?|(?:(?<=[元刀块金])|(?<![\u4e00-\u9fff]))\s*进(?=[、，,/ ]|\s*\d)|(?i:\binput|\bcached\b|\bcache\s+(?:hits?|miss(?:es)?|reads?|writes?)\b|\bhits?\s+the\s+cache\b))|(?P<o>输出|(?:(?<=[元刀块金])|(?<![\u4e00-\u9fff]))\s*出(?![现来])|(?i:\boutput))"
)
# `立减 100 美元` tells what is taken off, not what is left to pay.
_REBATE = re.compile(r"(?:立?减|省|优惠|返|便宜)\s*\Z|(?i:\b(?:save|minus)\s*\Z)")


# Said once for all amounts: `（均为每百万 token）`, `单位：元/百万 token`, `Prices per million tokens:`.
_PER_MILLION = re.compile(
    r"(?:每|一)\s*(?:百万|1M|100\s*万)\s*(?:个\s*)?(?:输入|输出|輸入|輸出)?\s*(?:token|词元)s?"
    r"|(?:[/／,，（(:：]|[按以是为])\s*(?:百万|1\s*M|100\s*万)\s*(?:个\s*)?(?:(?i:tokens?)|词元)(?!\s*(?:的?(?:超?长|上下文|级|窗口|长度|输入长)|[以之]?内))"
    r"|(?i:\b(?:per|for\s+(?:a|one)|an?|/)\s*(?:1\s*)?(?:million|mil|M)\s+(?:input\s+|output\s+)?tok(?:en)?s?\b|/\s*1?M\s*tok(?:en)?s?\b|\bper\s+(?:1\s*)?(?:million|mil|M)\b(?!\s+\w))"
)
_PER_THOUSAND = re.compile(
    r"(?:每|[/／])\s*(?:1\s*)?千\s*(?:个\s*)?(?:(?i:tokens?)|词元)|单位[^，。；]{0,6}千\s*(?:个\s*)?(?:(?i:tokens?)|词元)"
    r"|(?i:(?:per|/)\s*(?:1,?000|1K|thousand)\s+(?:input\s+|output\s+)?tok)"
)
_DEAR = 100  # what a million tokens hardly cost, where only another's price is by the thousand
_Period = tuple[str | None, tuple[int, int] | None]


def common_period(context: Context, view: View, index: int) -> _Period:
    """The period that prices set side by side share: told with the one before or behind an amount,
    or once for all."""
    others = False
    dear = view.tokens[index].item.amount * 1000 > _DEAR
    for place in (*range(index, -1, -1), *range(index + 1, len(view.tokens))):
        token = view.tokens[place]
        others = others or (token.kind in "MQ" and (place > index or dear))
        if token.kind == "$" and token.item.period in TOKENS:
            if others and token.item.period == THOUSAND_TOKENS:
                return None, None  # another's
            return token.item.period, token.item.period_span
    layout = context.layout
    stretches = [(view.sentence.start, view.sentence.end)]
    lead_in = layout.blocks[view.sentence.block].lead_in
    if lead_in is not None:
        stretches.append((layout.blocks[lead_in].start, layout.blocks[lead_in].end))
    for stretch in stretches:
        if match := _PER_MILLION.search(layout.visible, *stretch):
            return "million_tokens", match.span()
    return _by_thousands(context, view)


def _by_thousands(context: Context, view: View) -> _Period:
    """The thousand tokens by which a paragraph counts."""
    block = context.layout.blocks[view.sentence.block]
    found = list(_PER_THOUSAND.finditer(context.layout.visible, block.start, view.sentence.end))
    return (THOUSAND_TOKENS, found[-1].span()) if found else (None, None)


def by_million(amount: Decimal, period: str | None) -> tuple[Decimal, str | None]:
    """An amount told for a thousand tokens as one for a million, by which the table counts."""
    if period != THOUSAND_TOKENS:
        return amount, period
    value = amount * 1000
    return (round(value, 2) if value == round(value, 2) else value), "million_tokens"


def countable(amount: Decimal) -> bool:
    """Whether the table can hold an amount: it counts in hundredths, and rounds nothing."""
    return amount < _TOO_MUCH and amount == round(amount, 2)


_TOKENS_ELSEWHERE = 4_000  # characters in which the tokens of a price may have been told before


def earlier_period(context: Context, view: View, *, far: bool) -> _Period:
    """The tokens that an earlier price of the text, or else of the paragraph, was told for."""
    layout = context.layout
    block = layout.blocks[view.sentence.block]
    first = 0 if far else block.start
    for money in reversed(context.mentions.money_in(first, view.sentence.start)):
        if money.period in TOKENS:
            return money.period, money.period_span
        if money.period == OTHER_PERIOD:
            return None, None
    start = max(first, view.sentence.start - _TOKENS_ELSEWHERE)
    found = list(_PER_MILLION.finditer(layout.visible, start, view.sentence.start))
    return ("million_tokens", found[-1].span()) if found else (None, None)


_SLASH = re.compile(r"\s*[/／]\s*")
_AND = re.compile(r"\s*(?:[/／、,，]|,?\s*(?i:and|against|versus|vs\.?)|和|与|及|以及)\s*")


def paired(context: Context, view: View, index: int, *, loosely: bool = False) -> str | None:
    """What an amount is in a pair (`$5/$25`): the `input` told first, the `output` behind it.

    Loosely, `$5 and $25` is a pair too.
    """
    text, link = context.layout.visible, _AND if loosely else _SLASH
    places = [i for i, token in enumerate(view.tokens) if token.kind == "$"]
    here = places.index(index)

    def joined(left: int, right: int) -> bool:
        one, other = view.tokens[left].item, view.tokens[right].item
        return one.currency == other.currency and (
            link.fullmatch(text, one.end, other.start) is not None
            or link.fullmatch(text, view.tokens[left].end, other.start) is not None
        )

    before = here > 0 and joined(places[here - 1], index)
    behind = here + 1 < len(places) and joined(index, places[here + 1])
    if before == behind:  # alone, or one of three tiers
        return None
    if before and here > 1 and joined(places[here - 2], places[here - 1]):
        return None
    if behind and here + 2 < len(places) and joined(places[here + 1], places[here + 2]):
        return None
    other = view.tokens[places[here - 1] if before else places[here + 1]].item.amount
    own = view.tokens[index].item.amount
    if other == own:
        return None
    return "output" if own > other else "input"  # nobody sells output for less


_WAY = r"(?:\s+(?:per\s+(?:1\s*)?(?:million|M)\s+)?(?:for\s+|going\s+|coming\s+)?(?:the\s+)?(?:in|out|input|output)(?:\s+tokens?)?)?"
_IN_ONE_BREATH = re.compile(
    rf"{_WAY}(?:{_AND.pattern}|,?\s+but\s+){_WAY}(?:\s*(?:at|costs?|is|for)\s+)?\s*"
)


def run(context: Context, view: View, index: int) -> list[int]:
    """The amounts that are told in one breath with an amount, from it on: `$15 and $60`."""
    found = [index]
    for place in range(index + 1, len(view.tokens)):
        if view.string[place] != "$":
            continue
        last = view.tokens[found[-1]]
        if not _IN_ONE_BREATH.fullmatch(context.layout.visible, last.end, view.tokens[place].start):
            break
        found.append(place)
    return found


_DIRECTION_BEHIND = re.compile(
    r"\s*[（(]?(?:for\s+|on\s+|of\s+)?(?:the\s+)?(?:(?P<i>(?:go(?:es|ing)\s+|on\s+the\s+way\s+)?in\b(?=\s*(?:[,;:./()&—–-]|\Z|(?:and|or|but|per|a|for|versus|against|to|from|via|through|on)\b|[$€£¥]))|input\b)|(?P<o>(?:com(?:es|ing)\s+|on\s+the\s+way\s+)?out\b(?!\s+of\b)|output\b)|(?P<iz>的?(?:输入|进)(?=\s*(?:[，,、。）)/；;和]|\Z)))|(?P<oz>的?(?:输出|出)(?=\s*(?:[，,、。）)/；;]|\Z))))"
)


def direction_of(context: Context, view: View, index: int) -> str | None:
    """Whether tokens are paid for as input or output: its place in a pair, or the word in, before
    or behind the amount."""
    return (
        paired(context, view, index)
        or _in_or_out(context, view, index)
        or _direction_before(context, view, index)
        or _direction_behind(context, view, index)
        or _direction_of_all(context, view)
    )


# `0.5 美元进 3 美元出`
_IN_OR_OUT = re.compile(
    r"\s*(?:(?P<i>进)(?=\s*\d[\d.]*\s*(?:美元|元|刀|块)\s*出)|出(?=\s*(?:[，,、。）)/；;]|\Z)))"
)


def _in_or_out(context: Context, view: View, index: int) -> str | None:
    match = _IN_OR_OUT.match(context.layout.visible, view.tokens[index].end, view.sentence.end)
    return None if match is None else "input" if match["i"] else "output"


# `输出价格上，A 的 12 美元高于 B 的 10 美元`, `每百万输出 token：A 25 美元，B 10 美元`
_OF_ALL = re.compile(
    r"\W*(?:[^，。；：,:]{0,16}?的)?(?:单看|只看|论|按)?(?:每?\s*百万\s*)?(?:API\s*)?(?P<d>输入|输出)(?:\s*(?i:tokens?))?(?:价格?|单价|费用|定价)?(?:（[^）]{0,20}）)?\s*(?:上|方面|来看|来说|这边|端|一项)?\s*[，,：:]"
)


def _direction_of_all(context: Context, view: View) -> str | None:
    """What the opening of a sentence says all its prices are for."""
    match = _OF_ALL.match(context.layout.visible, view.sentence.start, view.sentence.end)
    return None if match is None else "input" if match["d"] == "输入" else "output"


def _direction_behind(context: Context, view: View, index: int) -> str | None:
    token = view.tokens[index]
    match = _DIRECTION_BEHIND.match(context.layout.visible, token.end, view.sentence.end)
    return None if match is None else "input" if match["i"] or match["iz"] else "output"


_FROM_TO = re.compile(r"[^，。；,;]{0,6}(?:到|至|成|为)了?\s*|(?i:\s+(?:down\s+)?to\s+)")


def _direction_before(context: Context, view: View, index: int) -> str | None:
    start = view.sentence.start
    text, price = context.layout.visible, view.tokens[index]
    for token in reversed(view.tokens[:index]):
        if token.kind == "$" and _FROM_TO.fullmatch(text, token.end, price.start):
            continue  # `输出价从 12 元降到 3 元`
        if token.kind in "$,&":
            start = token.end
            break
    found = list(DIRECTION.finditer(context.layout.visible, start, view.tokens[index].end))
    if len({bool(match["i"]) for match in found}) == 2 and "&" in view.string[:index]:
        return None  # `输入/输出 2 元和 8 元`
    return None if not found else "input" if found[-1]["i"] else "output"


def price_type(
    entity: Entity, period: str | None, span: tuple[int, int] | None, *, tokens: bool = False
) -> Cell | None:
    """What is paid for: tokens, a subscription, or a thing once; `tokens` where input or output is."""
    if period in TOKENS and span:
        return Cell("api", "stated", *span)
    if period == OTHER_PERIOD and entity.category not in PLANS:
        return None  # for a task, an image, a thousand tokens
    if period and span:
        return Cell("subscription", "stated", *span)
    if entity.type == "product" and entity.category in PLANS:
        return Cell("subscription", "registry")
    if entity.type == "product" and entity.category in ("hardware", "tool", "library", "ide"):
        return Cell("one_off", "registry")
    if entity.type == "model" and period is None and tokens:
        return Cell("api", "derived")
    return None


_SUBSCRIPTION = re.compile(
    r"(?P<month>月)[费度]?订阅|(?P<year>年)[费度]?订阅|(?i:(?P<m>monthly)|(?P<y>annual|yearly))\s+(?i:subscription)"
)


_EACH_MONTH = re.compile(
    r"每个?月|按月|单月|次月(?=起)|月付|包月|月费|一个月(?=(?:[也都就才要是只还得花付]|\s)*\d)|[元刀块金]\s*一?个月|(?i:\b(?:per|a|each|every)\s+month\b|\bmonthly\b|/\s*mo(?:nth)?\b)"
)
_EACH_YEAR = re.compile(
    r"每年|按年|年付|包年|年费|(?i:\b(?:per|a|each)\s+year\b|\bannual|\byearly\b|/\s*y(?:ea)?r\b)"
)


_BY_YEAR = re.compile(
    r"\s*[,(]?\s*(?:a\s+month\s+|per\s+month\s+)?(?i:annual\b|(?:on|with|under|for)\s+(?:the\s+|an?\s+)?(?:annual|yearly)\b|(?:if|when)\s+(?:you\s+)?(?:are\s+|is\s+)?(?:billed|paid|pay(?:ing)?)\s+(?:annually|yearly|(?:for\s+(?:a|the\s+whole|the)|by\s+the)\s+year)|billed\s+(?:annually|yearly)|for\s+(?:annual|yearly)\s+subscri\w+)"
)
_MONTHS = 6  # of which a year costs more in any case


def billed_by_year(context: Context, view: View, index: int) -> bool:
    """Whether an amount is what a plan costs that is paid for by the year: `($17 billed annually)`."""
    return (
        _BY_YEAR.match(context.layout.visible, view.tokens[index].end, view.sentence.end)
        is not None
    )


def plan_period(context: Context, view: View, index: int) -> Cell | None:
    """The period that a sentence on plans tells with another of its amounts, or apart from them.

    What is billed by the year may be told for the month: then it is less than a month costs.
    """
    text, start, end = context.layout.visible, view.sentence.start, view.sentence.end
    month, year = _EACH_MONTH.search(text, start, end), _EACH_YEAR.search(text, start, end)
    if month is None:
        return None
    if year is None:
        return Cell("month", "context", *month.span())
    by_month = [t.item for t in view.tokens if t.kind == "$" and t.item.period == "month"]
    if not by_month or any(t.kind == "$" and t.item.period == "year" for t in view.tokens):
        return None
    amount = view.tokens[index].item.amount
    behind = _BY_YEAR.match(text, view.tokens[index].end, end)
    if behind is not None and amount > _MONTHS * min(money.amount for money in by_month):
        return Cell("year", "context", *behind.span())
    return Cell("month", "context", *month.span())


def heading_period(context: Context, view: View) -> Cell | None:
    """The period that the heading of a section on subscriptions gives for all of them."""
    layout = context.layout
    section = layout.blocks[view.sentence.block].section
    heading = next((b for b in layout.blocks if b.kind == "heading" and b.section == section), None)
    if section is None or heading is None:
        return None
    for money in context.mentions.money_in(heading.start, heading.end):
        if money.period in ("month", "year") and money.period_span:
            return Cell(money.period, "context", *money.period_span)
    match = _SUBSCRIPTION.search(layout.visible, heading.start, heading.end)
    if match is None:
        return None
    return Cell("month" if match["month"] or match["m"] else "year", "context", *match.span())


# What a lead-in says of all that it lists: `（单位：美元/月）`, `月费如下`.
_BY_MONTH_ALONE = re.compile(
    r"[/／每按包]\s*月(?!活)|月[费付]|(?i:/\s*mo(?:nth)?\b|\bper\s+month\b|\bmonthly\b|\ba\s+month\b)"
)


def neighbours_period(context: Context, view: View) -> Cell | None:
    """The period of the last price before in the paragraph or list, where one is told with it."""
    layout = context.layout
    block = layout.blocks[view.sentence.block]
    first = block.start
    if block.lead_in is not None:
        lead = layout.blocks[block.lead_in]
        if match := _BY_MONTH_ALONE.search(layout.visible, lead.start, lead.end):
            return Cell("month", "context", *match.span())
    if block.list_id is not None:
        place = view.sentence.block
        while place and layout.blocks[place - 1].list_id == block.list_id:
            place -= 1
        first = layout.blocks[place].start
    for money in reversed(context.mentions.money_in(first, view.sentence.start)):
        if money.period in ("month", "year") and money.period_span:
            return Cell(money.period, "context", *money.period_span)
        if money.period is not None:
            return None
    return None


# Words that call an amount an offer, before it or between it and the regular one.
_CALLED_OFFER = re.compile(
    r"(?:首发价|尝鲜价|早鸟价|优惠价|促销价|限时价?|活动价)(?:格|为|是|仅|只要|低至|：|:|\s)*\Z"
    r"|(?i:\b(?:introductory|launch|promotional|promo|discounted|early[- ]bird)\s+(?:price|rate|offer)\s*(?:of|is|was|at|:)?\s*)\Z"
)
_INSTEAD = re.compile(
    r"\s*(?:[，,（(]?\s*(?:原价|而不是|而非|恢复后)\s*(?:为|是)?|(?i:instead\s+of|rather\s+than|\(?down\s+from|\(?normally|\(?regularly))\s*"
)


def introductory(context: Context, view: View) -> dict[int, Token | None]:
    """The amounts that are paid at first only, beside the one that is paid then, and how long.

    `$20 for the first three months, then $40`, `$40/month ($20 for the first three months)`,
    `an introductory price of $3; the regular price is $6`, `$3 instead of $6`.
    """
    text = context.layout.visible
    amounts = [i for i, token in enumerate(view.tokens) if token.kind == "$"]
    offers: dict[int, Token | None] = {}
    for place, index in enumerate(amounts):
        months = _months_behind(view, index) or months_right_before(context, view, index)
        start, end = view.tokens[index].start, view.tokens[index].end
        if months is None and place + 1 < len(amounts):
            following = view.tokens[amounts[place + 1]].start
            called = _CALLED_OFFER.search(text, view.sentence.start, start)
            instead = _INSTEAD.fullmatch(text, end, following)
            months = _months(view)
            if not called and not (instead and months is not None):
                continue
        elif months is None:
            continue
        offers |= dict.fromkeys(run(context, view, index), months)
    regular = [view.tokens[i].item for i in amounts if i not in offers]
    return {
        index: months
        for index, months in offers.items()
        if any(_below(view.tokens[index].item, price) for price in regular)
    }


def _below(offer: Money, price: Money) -> bool:
    """Whether an amount can be the offer for a price: it is not the higher one."""
    return offer.currency == price.currency and offer.amount <= price.amount


def _months(view: View) -> Token | None:
    """How long an offer of the sentence lasts, where it says so."""
    return next((t for t in view.tokens if t.kind == "%" and t.item.months is not None), None)


_BEFORE_OFFER = re.compile(
    r"\s*(?:的|[:：]|只要|仅需?|只需|为|是|(?:首发|尝鲜|早鸟|优惠|促销|限时|活动|特惠|体验|会员)?价?格?|会员|(?i:(?:for|at|is|costs?|just|only|price[ds]?|[:,])))?\s*(?:只要|仅需?|只需|为|(?i:just|only|at|of))?\s*"
)


def months_right_before(context: Context, view: View, index: int) -> Token | None:
    """The length of an offer that stands right before its amount: `首月 3 美元`."""
    for place in (index - 1, index - 2):
        if place < 0 or view.string[place] not in "%.":
            return None
        token = view.tokens[place]
        if token.kind == "%":
            if token.item.months is None or (place and view.string[place - 1] in "$%"):
                return None
            beside = _BEFORE_OFFER.fullmatch(
                context.layout.visible, token.end, view.tokens[index].start
            )
            return token if beside is not None else None
    return None


def _months_behind(view: View, index: int) -> Token | None:
    """The length of an offer right behind an amount, where no discount stands beside it."""
    match = _OFFER.match(view.string, index)
    if match is None:
        return None
    token = view.tokens[match.end() - 1]
    return token if token.item.months is not None else None


# What may stand between an offer and the price that it introduces.
_BESIDE = re.compile(r"(?:'[MQ])?[.,(:\-l&%';]{0,6}")
_OFFER = re.compile(r"\$[.']?%(?!%)")


def _introduced(context: Context, view: View, index: int) -> dict[str, Cell]:
    """What is paid before an amount holds: until a day, or for the first months."""
    ends = {then: offer for offer, then in lapsing(context, view).items()}
    if index in ends:
        paid = view.tokens[ends[index]]
        return {"promo_amount": Cell(paid.item.amount, "stated", paid.start, paid.end)}
    for place, months in introductory(context, view).items():
        paid = view.tokens[place]
        beside = view.string[min(place, index) + 1 : max(place, index)]
        if _BESIDE.fullmatch(beside) and _below(paid.item, view.tokens[index].item):
            found = {"promo_amount": Cell(paid.item.amount, "stated", paid.start, paid.end)}
            if months is not None:
                found["promo_months"] = Cell(months.item.months, "stated", months.start, months.end)
            return found
    return {}


def promotion_of(context: Context, view: View, money: Token) -> dict[str, Cell]:
    """The introductory offer behind a price, up to the next price or bracket."""
    found: dict[str, Cell] = {}
    index = view.tokens.index(money)
    depth = view.depth(index)
    if introduced := _introduced(context, view, index):
        return introduced
    for place in range(index + 1, len(view.tokens)):
        token = view.tokens[place]
        if view.depth(place) < depth or (token.kind == ")" and depth):
            break
        if token.kind == "$":
            offer: Money = token.item
            same = _THAT_IS.search(context.layout.visible, view.sentence.start, token.start)
            if "promo_discount" in found and same and _below(offer, money.item):
                found["promo_amount"] = Cell(offer.amount, "stated", offer.start, offer.end)
            if (
                "promo_months" in found
                and "promo_discount" not in found
                and not _REBATE.search(context.layout.visible, view.sentence.start, token.start)
                and _below(offer, money.item)
            ):
                found["promo_amount"] = Cell(offer.amount, "stated", offer.start, offer.end)
            break
        if token.kind == DATE and _FROM_THEN.search(
            context.layout.visible, view.sentence.start, token.start
        ):
            break  # what became of it later is no offer of this price
        if token.kind == "%":
            promotion: Promotion = token.item
            if promotion.discount is not None:
                found["promo_discount"] = Cell(promotion.discount, "stated", token.start, token.end)
            if promotion.months is not None:
                found["promo_months"] = Cell(promotion.months, "stated", token.start, token.end)
        elif token.kind in "MQr" and view.string[index + 1 : place] != "'":
            break  # another thing: not the one whose price it is (`20 美元的 Plus，首月半价`)
    if not found:
        found = _free_before(context, view, index)
    if "promo_months" in found and len(found) == 1:
        return {}
    return found


_FROM_THEN = re.compile(r"(?i:\b(?:from|since|starting|until)\s*)\Z|[自从]\s*\Z")
# `半价，即 124.99 美元`: the amount that a discount comes to.
_THAT_IS = re.compile(
    r"(?:[即合]|也就是|相当于|折后|(?i:i\.e\.|that\s+is|that['’]s|or|making\s+it))\s*(?:约|只需|仅)?\s*\Z"
)
_THEN = re.compile(
    r"之后|此后|其后|然后|随后|到期|期满|(?i:\b(?:then|after(?:wards?|\s+(?:that|which))?|thereafter|followed\s+by)\b)"
)


def _free_before(context: Context, view: View, index: int) -> dict[str, Cell]:
    """What is free at first, before the price: `free for two months, then $20 a month`."""
    found: dict[str, Cell] = {}
    last: Token | None = None
    for token in reversed(view.tokens[:index]):
        if token.kind in "MQ$(":
            break
        if token.kind == "%":
            last = last or token
            if token.item.discount == 1:
                found["promo_discount"] = Cell(
                    token.item.discount, "stated", token.start, token.end
                )
            elif token.item.months is not None:
                found["promo_months"] = Cell(token.item.months, "stated", token.start, token.end)
    if len(found) < 2 or last is None:
        return {}
    then = _THEN.search(context.layout.visible, last.end, view.tokens[index].start)
    return found if then is not None else {}
