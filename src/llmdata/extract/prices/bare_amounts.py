"""Sums whose currency another sum of the talk has: `Cursor Pro 20 美元，Ultra 200`."""

from __future__ import annotations

from decimal import Decimal

from llmdata.extract.context import Context
from llmdata.extract.prices.terms import PLANS
from llmdata.extract.view import Token, View, with_period
from llmdata.grammar.quantities import Money, currency_in, period_beside
from llmdata.lazily import lazily

BARE = r"\d{1,5}(?:\.\d{1,2})?"  # a sum without its currency
_NUMBER = rf"(?P<n>{BARE})"
_ENDS = (
    r"(?![\d.,]*\d|\s*[%％万亿千百倍折条个次张款种家位名天日年岁元刀块欧毛xX×KMBk+]|\s*(?i:tokens?|percent|usd)|\s*月(?!费)|\s*小时|\s*分钟|\s*美)"
    r"(?=\s*(?:[，,。；;、）)/／！!～~—-]|\.(?!\d)|起|一个?月|每|的|左右|[和与]\s*\d|$|\Z|(?i:a|per|and|or)\b))"
)
# A number that may be a sum: it counts nothing, and is no version (`Ultra 1.0 inside`).
BARE_SUM = lazily(_NUMBER + _ENDS)
# Behind the name of a plan: `Ultra 200`, `Pro 首月 49.9`.
_BEHIND_PLAN = lazily(
    rf"\s*(?:版|档位?|套餐|会员|订阅|计划|方案)?\s*(?:每个?月|每人每月|一个月|首月|首个月|月费|定价|售价|价格|则|就|才|只要|仅需?|只需|要|是|为|卖|收|[：:(（]|\s|(?i:\b(?:is|at|for|costs?)\b)){{0,4}}\s*{_NUMBER}{_ENDS}"
)
# Behind what is paid at first: `首月 9.9，后面 40 一个月`.
_THEN = lazily(
    rf"\s*[，,]?\s*(?:后面|之后|此后|其后|随后|后续|往后|次月起?|以后|续费|原价|恢复)(?:每个?月|都?[是为要]|恢复|到|价|\s){{0,6}}{_NUMBER}{_ENDS}"
)


def bare_amounts(context: Context, view: View, named: list[Token]) -> list[Token]:
    """The numbers of a sentence that tell what its plans cost, in the currency of its other sums."""
    text, sentence = context.layout.visible, view.sentence
    plans = [*named, *(t for t in view.tokens if t.kind == "Q" and t.item.entity.category in PLANS)]
    plans.sort(key=lambda token: token.start)
    if not plans:
        return []
    found: list[Token] = []
    taken = [(t.start, t.end) for t in (*view.tokens, *named) if t.kind in "MQOB$D"]
    currency: str | None = None
    for plan in plans:
        match = _BEHIND_PLAN.match(text, plan.end, sentence.end)
        while match is not None:
            start, end = match.span("n")
            if any(first < end and start < last for first, last in taken):
                break
            currency = currency or _currency(context, view)
            if currency is None:
                return found
            period, span, direction = period_beside(text, start, end, sentence.end)
            value = Decimal(match["n"])
            money = Money(start, end, value, currency, "=", period, span, direction)
            found.append(Token("$", *with_period(money), money))
            match = _THEN.match(text, max(end, (span or (0, 0))[1]), sentence.end)
    return found


def _currency(context: Context, view: View) -> str | None:
    """The currency in which the talk counts: that of the sentence's other sums, or the last one before."""
    sums = context.mentions.money_in(view.sentence.start, view.sentence.end)
    if sums:
        return sums[0].currency
    layout = context.layout
    told = currency_in(layout.visible, view.sentence.start, view.sentence.end)
    if told is not None:
        return told[0]
    block = layout.blocks[view.sentence.block]
    before = context.mentions.money_in(block.start, view.sentence.start)
    if before:
        return before[-1].currency
    found = context.currency_told(block, view.sentence.start)
    if found is None and block.lead_in is not None:
        lead = layout.blocks[block.lead_in]
        found = context.currency_told(lead, lead.end)
    return found
