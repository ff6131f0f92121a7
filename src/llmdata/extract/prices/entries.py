"""One price, from a subject, a sum and the words round it."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.prices.dates import dated
from llmdata.extract.prices.directions import direction_of, paired
from llmdata.extract.prices.kinds import tells_price
from llmdata.extract.prices.not_its_own import is_not_its_own
from llmdata.extract.prices.offers import months_right_before, promotion_of
from llmdata.extract.prices.periods import (
    billed_by_year,
    common_period,
    earlier_period,
    heading_period,
    neighbours_period,
    plan_period,
)
from llmdata.extract.prices.price_lists import line_above
from llmdata.extract.prices.terms import (
    DEAREST,
    PLANS,
    by_million,
    by_piece,
    of_a_head,
    of_time,
    paid_once,
    price_type,
)
from llmdata.extract.releases.steps import name_cell
from llmdata.extract.view import Token, View
from llmdata.grammar.quantities import OTHER_PERIOD, TOKENS, Money
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_DEAREST_TOKENS = 5_000  # what a million tokens stay below
_BY_MONTH = lazily(r"月|(?i:month)")


def _offered_by_month(context: Context, cells: dict[str, Cell]) -> dict[str, Cell]:
    """What the first month costs less for is paid for by the month: `$3 for the first month, then $6`."""
    months = cells.get("promo_months")
    if months is None or months.start is None or months.end is None or "promo_amount" not in cells:
        return {}
    if not _BY_MONTH.search(context.layout.visible, months.start, months.end):
        return {}
    return {"billing_period": Cell("month", "context", months.start, months.end)}


def _paid_at_first(context: Context, view: View, index: int) -> dict[str, Cell]:
    """The terms of an amount that is paid for the first month, where no later one is told."""
    months = months_right_before(context, view, index)
    if months is None or not _BY_MONTH.search(context.layout.visible, months.start, months.end):
        return {}
    place = months.start, months.end
    return {
        "billing_period": Cell("month", "context", *place),
        "promo_months": Cell(months.item.months, "stated", *place),
    }


_TOKENS = lazily(r"API|接口|(?i:tokens?)|词元|输入|输出|调用")


def _sold_by_tokens(context: Context, view: View, index: int) -> bool:
    """Whether an amount that is called a model's price is one of its tokens: the talk is of those."""
    layout = context.layout
    block = layout.blocks[view.sentence.block]
    if any(t.kind == "$" and t.item.period in TOKENS for t in view.tokens):
        return True
    return tells_price(context, view, index) is not None and bool(
        _TOKENS.search(layout.visible, block.start, view.sentence.end)
    )


_SUBSCRIBED = lazily(
    r"(?<![无不]需)(?<![无不]须)(?<!不用)(?<!免)(?<!没有)(?<!需要)订阅|会员|套餐|[月年]费|包[月年]|首月|次月|[两三四]档|每人每月"
)
_BY_THE_MONTH = lazily(
    r"(?i:\b(?:subscri(?:bers?|ptions?)|plans?|tiers?)\b|\b(?:a|per)\s+month\b|/\s*mo(?:nth)?\b|\bmonthly\b)"
)


def _subscribed(context: Context, view: View, token: Token, mention: Mention) -> Cell | None:
    """What a product that is no plan costs, where its sentence calls it a subscription."""
    entity = mention.entity
    if entity.type != "product" or entity.category in PLANS or token.item.period is not None:
        return None
    text, sentence = context.layout.visible, view.sentence
    match = _SUBSCRIBED.search(text, sentence.start, min(token.end + 6, sentence.end))
    if match is None and entity.category != "hardware":
        match = _BY_THE_MONTH.search(text, sentence.start, token.start)
        line = line_above(context, view)
        if match is None and line is not None:
            words = (_SUBSCRIBED, _BY_THE_MONTH)
            found = (way.search(text, line.start, line.end) for way in words)
            match = next((match for match in found if match), None)
    return None if match is None else Cell("subscription", "context", *match.span())


def _paid_once(context: Context, view: View, token: Token, kind: Cell | None) -> Cell | None:
    """The kind of a price; one that has no period of its own may be paid once."""
    if kind is None or token.item.period is not None:
        return kind
    return paid_once(context.layout.visible, view.sentence.start, token.start, token.end) or kind


def _paid_for(
    context: Context,
    view: View,
    index: int,
    mention: Mention,
    paid: tuple[str | None, tuple[int, int] | None],
    *,
    way: bool,
) -> Cell | None:
    """What is paid for with an amount: tokens, a subscription, a piece, or a thing once."""
    token, (period, span) = view.tokens[index], paid
    kind = price_type(mention.entity, period, span, tokens=way)
    if period == OTHER_PERIOD and not of_time(context.layout.visible, span):
        return by_piece(context.layout.visible, mention.entity, period, span)
    tokens = mention.entity.type == "model" and token.item.period is None
    if kind is None and tokens and period is None and _sold_by_tokens(context, view, index):
        kind = Cell("api", "derived")
    return _paid_once(context, view, token, _subscribed(context, view, token, mention) or kind)


def price_of(
    context: Context,
    view: View,
    rule: str,
    subject: Token,
    index: int,
    last: int,
    first: Money | None = None,
) -> Observation | None:
    """The price that token `index` tells of `subject`; what it lacks it has from the `first` one."""
    mention: Mention = subject.item
    token = view.tokens[index]
    amount: Money = token.item
    period, span = amount.period, amount.period_span
    if of_a_head(context.layout.visible, mention.entity, amount):
        period, span = None, None
    if period == OTHER_PERIOD:
        first = None
    if period is None and first is not None and not billed_by_year(context, view, index):
        period, span = first.period, first.period_span
    if period is None and mention.entity.type == "model":
        period, span = common_period(context, view, index)
    tokens = mention.entity.type == "model" and period is None
    direction = direction_of(context, view, index) if tokens else None
    if tokens and direction is None and amount.amount < _DEAREST_TOKENS:
        direction = paired(context, view, index, loosely=True)  # a model has but these two prices
    if tokens:
        period, span = earlier_period(context, view, amount, far=direction is not None)
    kind = _paid_for(context, view, index, mention, (period, span), way=direction is not None)
    dearest = _DEAREST_TOKENS if kind is not None and kind.value == "api" else DEAREST
    value, period = by_million(amount.amount, period)
    text = context.layout.visible
    other = is_not_its_own(text, view, subject, token)
    if other or kind is None or value >= dearest:
        return None
    cells = {
        "subject_name": name_cell(mention),
        "price_type": kind,
        "amount": Cell(value, "stated", amount.start, amount.end),
        "currency": Cell(amount.currency, "stated", amount.start, amount.end),
    }
    if period in ("month", "year", "million_tokens") and span:
        cells["billing_period"] = Cell(period, "stated" if amount.period else "context", *span)
    elif not period and kind.value == "subscription":
        told_apart = (
            plan_period(context, view, index)
            or heading_period(context, view)
            or neighbours_period(context, view)
        )
        if told_apart is not None:
            cells["billing_period"] = told_apart
    cells |= promotion_of(context, view, token)
    if "billing_period" not in cells and kind.value == "subscription":
        at_first = _paid_at_first(context, view, index)
        cells |= at_first or _offered_by_month(context, cells)
    if value == 0 and ("promo_months" in cells or months_right_before(context, view, index)):
        return None  # nothing is what it costs at first, not what it costs
    direction = direction or direction_of(context, view, index)
    if kind.value == "api" and direction is not None:
        cells["direction"] = Cell(direction, "derived")
    by_tokens = kind.value == "api" and period != OTHER_PERIOD
    if by_tokens and "billing_period" not in cells:  # tokens are sold by the million
        cells["billing_period"] = Cell("million_tokens", "derived")
    observation = Observation("prices", rule, token.start, mention.entity, cells)
    observation.subject_token = subject
    if dating := dated(context, view, subject, index, last):
        observation.date, observation.date_origin = dating.date, dating.origin
    return observation
