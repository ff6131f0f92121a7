"""What the heads of a table say of the amounts below them."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, is_blank
from llmdata.extract.prices.directions import DIRECTION
from llmdata.extract.prices.other_heads import is_of_other
from llmdata.extract.prices.table_terms import PERIODS, currency_of, period_of
from llmdata.extract.prices.terms import PLANS
from llmdata.grammar.quantities import TOKENS, currency_in
from llmdata.lazily import lazily

_PRICED = lazily(
    r"价|费|售|输入|输出|[$¥€£]|元\s*/|缓存|每月|月付|年付|包月|[（(]\s*(?:美元|人民币|元)|(?i:\b(?:how\s+much|prices?|pricing|costs?|fees?|input|output|monthly|annual(?:ly)?|yearly|per\s+(?:month|year|user|seat)|USD|EUR|GBP|CNY|RMB|rate|cached|sticker|MSRP|subscription)\b)"
)
_BOTH = lazily(r"(?i:\bin(?:put)?\b\W{1,3}(?:and\s+)?out(?:put)?\b)")
_CACHED_ALONE = lazily(
    r"\W*(?:缓存|(?i:cached?|cache\s+reads?))(?:价格?|费用?)?\W*(?:[（(].*)?", re.DOTALL
)
_UNIT = lazily(
    r"\W*(?:(?i:units?|per|currency|priced?\s+in|bill(?:ed|ing)(?:\s+(?:period|cycle))?|period|interval)|单位|币种|计价(?:单位)?|计费(?:方式|周期)?|付费(?:方式|周期)|周期)\W*"
)
_IN_OR_OUT_ALONE = lazily(r"\W*(?:(?i:in|out|prompt|completion)|提示|补全|回答)\W*")
_IN_OR_OUT = lazily(
    r"(?i:(?:\b(?P<i>in|prompt)|\b(?P<o>out|completion))\b)(?!\s*/|\s+\w)|(?P<iz>提示|提问)|(?P<oz>补全|回答)"
)


@dataclass(frozen=True, slots=True)
class Column:
    """What the head of a column says of the amounts below it."""

    index: int
    direction: str | None
    period: str | None
    period_span: Span | None
    currency: str | None
    currency_span: Span | None


_FORMER = lazily(
    r"旧|原价|原先|此前|[降调涨]价前|调整前|(?i:\b(?:old|before|previous(?:ly)?|former(?:ly)?|was|until)\b)"
)
_NOW = lazily(
    r"\W*(?:(?i:(?:after|new|now|current|since)\b)|新价?|现价?|降价后|调[价整]后|之后|如今)"
)
_OF_PRICES = lazily(r"价|费|套餐|(?i:\b(?:pric\w+|costs?|plans?|subscriptions?|tiers?|charge)\b)")
_OF_OTHER_MONEY = lazily(
    r"成本|营收|收入|估值|融资|预算|花费|账单|首|试|优惠|活动|折|旧|原|前|月|年|(?i:\b(?:first|intro\w*|promo\w*|trial|launch|discount\w*|train\w*|revenue|valu\w+|rais\w+|fund\w*|budget|spend\w*|bill|capex|market|invest\w*|saved?)\b)"
)


def _sums_below(context: Context, grid: Grid, index: int) -> bool:
    """Whether a column of a table on prices holds nothing but sums, whatever its head says."""
    text = context.layout.visible
    head = text[slice(*grid.head[index])]
    if is_of_other(head) or _OF_OTHER_MONEY.search(head):
        return False
    if context.mentions.dates_in(*grid.head[index]):
        return False  # a history, whose last price alone holds
    cells = [row[index] for row in grid.rows]
    if not all(_is_sum(context, cell) for cell in cells):
        return False
    if _are_plans(context, grid):
        return not all(is_blank(context, cell) for cell in cells)
    titles = [text[slice(*grid.head[0])]]
    if grid.lead is not None:
        titles.append(text[grid.lead.start : grid.lead.end])
    return any(_OF_PRICES.search(t) and not _OF_OTHER_MONEY.search(t) for t in titles)


def _are_plans(context: Context, grid: Grid) -> bool:
    """Whether each row begins with a plan, whose sums are its prices whoever heads them."""
    return all(_is_of(context, row, ("subscription_plan",)) for row in grid.rows)


def _are_paid_for(context: Context, grid: Grid) -> bool:
    """Whether each row begins with a plan or an app that has one."""
    return all(_is_of(context, row, PLANS) for row in grid.rows)


def _is_of(context: Context, row: list[Span], categories: Container[str]) -> bool:
    named = context.mentions.entities_in(*row[0])
    return any(m.entity.category in categories for m in named)


def _is_sum(context: Context, cell: Span) -> bool:
    text = context.layout.visible
    if is_blank(context, cell):
        return True
    money = context.mentions.money_in(*cell)
    return bool(money) and not text[cell[0] : money[0].start].strip(" *~≈从自from约")


# What an author paid for his own things is no price of theirs.
_BOUGHT = lazily(
    r"(?i:\b(?:bought|purchased|my\s+(?:bill|invoice|receipt)|paid\s+for)\b)|购入|購入|买入|買入|入手|购于|购买(?:日期|时间)"
)


_BRIEF = 40  # characters of a line that is about nothing but the table below it
_SPENT = lazily(
    r"(?i:\b(?:my|our)\s+(?:\w+\s+){0,2}?(?:bills?|invoices?|receipts?|spending|expenses|budget)\b|\b(?:I|we)\s+(?:paid|spent)\b)|(?:我们?|自家|公司|团队|每个?月|[上本]个?月|全年|今年)[^，。；：]{0,6}(?:账单|賬單)|\A\W*(?:账单|賬單)\W*\Z|开销|支出|花销|花掉"
)


def is_of_purchases(context: Context, grid: Grid) -> bool:
    """Whether a table tells what its author paid."""
    text = context.layout.visible
    if any(_BOUGHT.search(text, *head) for head in grid.head):
        return True
    if grid.lead is None:
        return False
    telling = context.layout.last_sentence(context.layout.block_at(grid.lead.start))
    brief = telling.end - telling.start <= _BRIEF
    return brief and _SPENT.search(text, telling.start, telling.end) is not None


_TOTAL = lazily(r"合计|总(?:价|计|成本|费用|花费)|(?i:\btotals?\b)")


def _is_reckoned(context: Context, grid: Grid) -> bool:
    """Whether a table reckons what so much work costs with each model: it adds up, and nothing says
    that its sums are paid for a million tokens."""
    text = context.layout.visible
    total = next((head for head in grid.head if _TOTAL.search(text, *head)), None)
    if total is None or not all(_is_of_model(context, row) for row in grid.rows):
        return False
    return all(period_of(context, grid, head)[0] not in TOKENS for head in (total, *grid.head))


def _is_of_model(context: Context, row: list[Span]) -> bool:
    return any(m.entity.type == "model" for m in context.mentions.entities_in(*row[0]))


def columns_of(context: Context, grid: Grid) -> Iterator[Column]:
    """The columns that hold prices, with what their heads say of them."""
    text = context.layout.visible
    if _is_reckoned(context, grid):
        return
    changed = any(_FORMER.search(text, *head) for head in grid.head)
    for index, span in enumerate(grid.head):
        head = text[slice(*span)]
        if index == 0 or (_FORMER.search(head) and len(grid.head) > 2):
            continue
        money = _PRICED.search(head) or _names_a_rate(text, span) or (changed and _NOW.match(head))
        money = money or (_IN_OR_OUT.search(head) and _holds_sums(context, grid, index))
        money = money or (_IN_OR_OUT_ALONE.fullmatch(head) and _is_by_tokens(context, grid, span))
        money = money or (_names_tokens(text, span) and _holds_sums(context, grid, index))
        if (group := grid.over(index)) is not None:
            money = money or _PRICED.search(text, *group)
        money = money or (_SUM_HEAD.fullmatch(head) and _are_paid_for(context, grid))
        told = money and not (is_of_other(head) or (group and is_of_other(text[slice(*group)])))
        if not told and not _sums_below(context, grid, index):
            continue
        direction = DIRECTION.search(head) or _IN_OR_OUT.search(head)
        cached = direction is None and _CACHED_ALONE.fullmatch(head) is not None
        both = len({bool(m["i"]) for m in DIRECTION.finditer(head)}) == 2 or _BOTH.search(head)
        if both:
            direction = None  # they stand in one cell
        period, period_span = period_of(
            context, grid, span, tokens=bool(direction or both or cached)
        )
        if period in _MONTHS and _is_of_work(context, grid, span, group):
            continue
        currency, currency_span = currency_of(context, grid, span)
        yield Column(
            index,
            "input" if cached else None if direction is None else _way(direction),
            period,
            period_span,
            currency,
            currency_span,
        )


_MONTHS = ("month", "year")
_SUBSCRIBED = lazily(r"订阅|会员|套餐|月费|年费|(?i:\b(?:subscri\w*|plans?|members?\w*|tiers?)\b)")


def _is_of_work(context: Context, grid: Grid, head: Span, group: Span | None) -> bool:
    """Whether a column tells what so much work costs with each model by the month: nobody subscribes
    to a model, unless the head says so."""
    text = context.layout.visible
    if any(_SUBSCRIBED.search(text, *words) for words in (head, group) if words is not None):
        return False
    return all(_is_of_model(context, row) for row in grid.rows)


def _way(told: re.Match[str]) -> str:
    return "input" if (told.lastgroup or "").startswith("i") else "output"


# Above sums of plans, which are what these cost.
_SUM_HEAD = lazily(r"\W*(?:(?i:(?:total|sum|amount|costs?|bill)s?)|金额|合计|总额|花费|总价)\W*")


def _holds_sums(context: Context, grid: Grid, index: int) -> bool:
    return all(_is_sum(context, row[index]) for row in grid.rows)


def _is_by_tokens(context: Context, grid: Grid, head: Span) -> bool:
    """Whether the words round a table name a currency and tokens: its bare numbers are prices."""
    period, _ = period_of(context, grid, head)
    return period in TOKENS and currency_of(context, grid, head)[0] is not None


def unit_of(context: Context, grid: Grid, row: list[Span]) -> Iterator[Column]:
    """What a column of units says of a row: `| GPT-9 | 2 | 8 | USD per million tokens |`."""
    text = context.layout.visible
    for index, head in enumerate(grid.head):
        if not _UNIT.fullmatch(text, *head):
            continue
        currency = currency_in(text, *row[index]) or (None, None)
        for period, words in PERIODS:
            if match := words.search(text, *row[index]):
                yield Column(index, None, period, match.span(), *currency)
                return
        yield Column(index, None, None, None, *currency)
        return


def _names_tokens(text: str, head: Span) -> bool:
    """Whether a head tells so many tokens: `API (in/out per 1M)`."""
    return any(words.search(text, *head) for period, words in PERIODS if period in TOKENS)


def _names_a_rate(text: str, head: Span) -> bool:
    """Whether a head has a currency and a period: `日本（円／月）`."""
    periods = any(words.search(text, *head) for _, words in PERIODS)
    return periods and currency_in(text, *head) is not None
