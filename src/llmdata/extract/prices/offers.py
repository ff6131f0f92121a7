"""What is paid at first: the offer that stands beside a price."""

from __future__ import annotations

from decimal import Decimal

from llmdata.extract.context import Context
from llmdata.extract.observation import Cell
from llmdata.extract.prices.directions import run
from llmdata.extract.prices.lapsing import lapsing
from llmdata.extract.view import DATE, Token, View
from llmdata.grammar.contrasts import INSTEAD_OF, INSTEAD_OF_ZH
from llmdata.grammar.quantities import Money, Promotion
from llmdata.lazily import lazily

# `立减 100 美元` tells what is taken off, not what is left to pay.
_REBATE = lazily(r"(?:立?减|省|优惠|返|便宜)\s*\Z|(?i:\b(?:save|minus)\s*\Z)")
# Words that call an amount an offer, before it or between it and the regular one.
_CALLED_OFFER = lazily(
    r"(?:首发价|尝鲜价|早鸟价|优惠价|促销价|限时价?|活动价)(?:格|为|是|仅|只要|低至|：|:|\s)*\Z"
    r"|(?i:\b(?:introductory|launch|promotional|promo|discounted|early[- ]bird)\s+(?:price|rate|offer)\s*(?:of|is|was|at|:)?\s*)\Z"
)
_INSTEAD = lazily(
    rf"\s*(?:[，,（(]?\s*(?:原价|{INSTEAD_OF_ZH}|恢复后)\s*(?:为|是)?|(?i:{INSTEAD_OF}|\(?down\s+from|\(?normally|\(?regularly))\s*"
)


def introductory(context: Context, view: View) -> dict[int, Token | None]:
    """The amounts that are paid at first only, beside the one that is paid then, and how long.

    `$20 for the first three months, then $40`, `$40/month ($20 for the first three months)`,
    `an introductory price of $3; the regular price is $6`, `$3 instead of $6`.
    """
    known: dict[int, Token | None] | None = view.known.get("introductory")
    if known is None:
        known = view.known["introductory"] = _introductory(context, view)
    return known


def _introductory(context: Context, view: View) -> dict[int, Token | None]:
    text, lasts = context.layout.visible, _months(view)
    amounts = view.places("$")
    offers: dict[int, Token | None] = {}
    for place, index in enumerate(amounts):
        months = _months_behind(view, index) or months_right_before(context, view, index)
        start, end = view.tokens[index].start, view.tokens[index].end
        if months is None and place + 1 < len(amounts):
            following = view.tokens[amounts[place + 1]].start
            called = _CALLED_OFFER.search(text, view.sentence.start, start)
            instead = _INSTEAD.fullmatch(text, end, following)
            months = lasts
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


_BEFORE_OFFER = lazily(
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


# What may stand between an offer and the price that it introduces; more words between an offer that
# is called one and what was told before: `$250 a month; I took it at the introductory price of $125`.
_BESIDE = lazily(r"(?:'[MQ])?[.,(:\-l&%';D]{0,6}")
_CALLED_BEHIND = lazily(r"[.,;:_&lr'-]{0,8}")
_OFFER = lazily(r"\$[.']?%(?!%)")


def _introduced(context: Context, view: View, index: int) -> dict[str, Cell]:
    """What is paid before an amount holds: until a day, or for the first months."""
    ends = {then: offer for offer, then in lapsing(context, view).items()}
    if index in ends:
        paid = view.tokens[ends[index]]
        return {"promo_amount": Cell(paid.item.amount, "stated", paid.start, paid.end)}
    for place, months in introductory(context, view).items():
        paid = view.tokens[place]
        beside = view.string[min(place, index) + 1 : max(place, index)]
        called = place > index and _CALLED_OFFER.search(
            context.layout.visible, view.sentence.start, paid.start
        )
        words = _CALLED_BEHIND if called else _BESIDE
        if words.fullmatch(beside) and _below(paid.item, view.tokens[index].item):
            found = {"promo_amount": Cell(paid.item.amount, "stated", paid.start, paid.end)}
            if months is not None:
                found["promo_months"] = Cell(months.item.months, "stated", months.start, months.end)
            return found
    return {}


# `命中缓存再打二折`, `batch calls at half price`: what is left off only for some of the tokens.
_SOMETIMES = lazily(
    r"(?:缓存|夜间|夜里|凌晨|错峰|闲时|低峰|非高峰|批量|批处理|离线|(?i:\b(?:cach(?:e|ed|ing)|off-peak|batch(?:es|ed)?|at\s+night|overnight)\b))[^，。；,.;$€£¥]{0,12}\Z"
)


def promotion_of(context: Context, view: View, money: Token) -> dict[str, Cell]:
    """The introductory offer behind a price, up to the next price or bracket."""
    found: dict[str, Cell] = {}
    index = view.tokens.index(money)
    depth = view.depth(index)
    if introduced := _introduced(context, view, index):
        return introduced
    for place in range(index + 1, len(view.tokens)):
        token = view.tokens[place]
        if view.depth(place) < depth or (token.kind == ")" and 0 < depth == view.depth(place)):
            break  # … but not at the end of brackets in them: `（20 美元（不含税），首月半价）`
        if token.kind == "$":
            if not found and _is_by_the_year(view, index, place):
                continue
            if not _adds_amount(context, view, found, money.item, token):
                return found
            break
        if token.kind == DATE and _FROM_THEN.search(
            context.layout.visible, view.sentence.start, token.start
        ):
            break  # what became of it later is no offer of this price
        if token.kind == "%":
            promotion: Promotion = token.item
            if _SOMETIMES.search(context.layout.visible, view.sentence.start, token.start):
                break
            if _is_by_the_month(view, index, promotion):
                return {}
            if promotion.discount is not None:
                found["promo_discount"] = Cell(promotion.discount, "stated", token.start, token.end)
            if promotion.months is not None:
                found["promo_months"] = Cell(promotion.months, "stated", token.start, token.end)
        elif token.kind in "MQr" and view.string[index + 1 : place] != "'":
            break  # another thing: not the one whose price it is (`20 美元的 Plus，首月半价`)
    found = found or _in_its_attribute(view, index)
    if not found:
        found = _free_before(context, view, index) or _free_for_some(context, view, index)
    if "promo_months" in found and len(found) == 1:
        return {}
    return found


def _adds_amount(
    context: Context, view: View, found: dict[str, Cell], price: Money, token: Token
) -> bool:
    """Adds to an offer the sum behind it, where that is what is paid at first. False where it is
    what is taken off: how long less is paid is told then, not what is left to pay."""
    offer, text = token.item, context.layout.visible
    if not _below(offer, price):
        return True
    first, amount = view.sentence.start, Cell(offer.amount, "stated", token.start, token.end)
    if "promo_discount" in found:
        if _THAT_IS.search(text, first, token.start) or _comes_to(found, offer, price):
            found["promo_amount"] = amount
    elif "promo_months" in found:
        if _REBATE.search(text, first, token.start):
            return False
        found["promo_amount"] = amount
    return True


# `20 美元/月或 200 美元/年，首三个月半价`: some months are told of what is paid by the month.
_OR = lazily(r"[.,&(]{0,2}")
_YEAR = 12  # months


def _is_by_the_year(view: View, index: int, place: int) -> bool:
    """Whether the sum at `place` is what a year costs of what the sum before it is a month's."""
    price, other = view.tokens[index].item, view.tokens[place].item
    by_year = price.period == "month" and other.period == "year"
    beside = _OR.fullmatch(view.string, index + 1, place) is not None
    return by_year and beside and price.currency == other.currency


def _is_by_the_month(view: View, index: int, offer: Promotion) -> bool:
    """Whether an offer of some months is not that of what a year costs, but a month, told before."""
    before = view.string.rfind("$", 0, index)
    if before < 0 or offer.months is None or offer.months >= _YEAR:
        return False
    return _is_by_the_year(view, before, index)


# `首月半价、每月 49 元的 X`: both stand before the thing.
_AND_COSTS = lazily(r"%{1,2}[.]?[&,][.]?\Z")
_OF_THING = lazily(r"\$[.]?'(?:O'?)?[MQ]")


def _in_its_attribute(view: View, index: int) -> dict[str, Cell]:
    """The offer that stands right before a sum, where both tell what the thing behind them costs."""
    before = _AND_COSTS.search(view.string, 0, index)
    if before is None or not _OF_THING.match(view.string, index):
        return {}
    found: dict[str, Cell] = {}
    for token in view.tokens[before.start() : index]:
        for column in ("discount", "months") if token.kind == "%" else ():
            if (value := getattr(token.item, column)) is not None:
                found[f"promo_{column}"] = Cell(value, "stated", token.start, token.end)
    return found


_NEARLY = Decimal("0.02")  # by how much a round sum misses what a discount leaves


def _comes_to(found: dict[str, Cell], offer: Money, price: Money) -> bool:
    """Whether a sum is what the discount that is told leaves of a price: `20 美元，学生半价 10 美元`."""
    discount = found.get("promo_discount")
    if (
        discount is None
        or offer.currency != price.currency
        or not isinstance(discount.value, Decimal)
    ):
        return False
    left = price.amount * (1 - discount.value)
    return abs(offer.amount - left) <= price.amount * _NEARLY


_FROM_THEN = lazily(r"(?i:\b(?:from|since|starting|until)\s*)\Z|[自从]\s*\Z")
# `半价，即 124.99 美元`: the amount that a discount comes to.
_THAT_IS = lazily(
    r"(?:[即合]|也就是|相当于|折后|(?i:i\.e\.|that\s+is|that['’]s|or|making\s+it))\s*(?:约|只需|仅)?\s*\Z"
)
_THEN = lazily(
    r"之后|此后|其后|然后|随后|到期|期满|(?i:\b(?:then|after(?:wards?|\s+(?:that|which))?|thereafter|followed\s+by)\b)"
)


def _free_before(context: Context, view: View, index: int) -> dict[str, Cell]:
    """What is free or less at first, before the price: `free for two months, then $20 a month`,
    `首月半价，之后每月 40 元`."""
    found: dict[str, Cell] = {}
    last: Token | None = None
    for place in range(index - 1, -1, -1):
        token = view.tokens[place]
        if token.kind in "MQ" and view.string.startswith("%'", place - 2):
            continue  # `the first month of X is free`
        if token.kind in "MQ$(":
            break
        if token.kind == "%":
            last = last or token
            if token.item.discount is not None:
                found["promo_discount"] = Cell(
                    token.item.discount, "stated", token.start, token.end
                )
            elif token.item.months is not None:
                found["promo_months"] = Cell(token.item.months, "stated", token.start, token.end)
    if len(found) < 2 or last is None:
        return {}
    then = _THEN.search(context.layout.visible, last.end, view.tokens[index].start)
    return found if then is not None else {}


# What all others pay, or pay at other times: `otherwise $20 a month`, `平时每月 20 美元`.
_ELSE = lazily(
    r"(?:平时|平常|平日|通常|一般|正常)(?:价|售价|价格|要|是|为|卖|每个?月|[:：]|\s){0,4}\Z"
    r"|(?i:\b(?:normally|usually|otherwise|regularly|ordinarily)\s+(?:[a-z]+\s+){0,3}\Z|\b(?:usual|regular|normal|list)\s+price\s+(?:of|is|was)\s+\Z)"
)


def _free_for_some(context: Context, view: View, index: int) -> dict[str, Cell]:
    """What is free for some time to those who are given it, where the sentence tells the usual price."""
    if not _ELSE.search(context.layout.visible, view.sentence.start, view.tokens[index].start):
        return {}
    if "$" in view.string[:index]:
        return {}
    told = [token for token in view.tokens[:index] if token.kind == "%"]
    free = next((t for t in told if t.item.discount == 1), None)
    months = next((t for t in told if t.item.months is not None), None)
    if free is None or months is None:
        return {}
    return {
        "promo_discount": Cell(free.item.discount, "stated", free.start, free.end),
        "promo_months": Cell(months.item.months, "stated", months.start, months.end),
    }
