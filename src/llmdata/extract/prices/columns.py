"""What the heads of a table say of the amounts below them."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, above, is_blank
from llmdata.extract.prices.directions import DIRECTION
from llmdata.extract.prices.terms import PLANS
from llmdata.grammar.quantities import IN_OTHER, OTHER_PERIOD, TOKENS, currency_in
from llmdata.grammar.quantities.tokens import (
    MILLION_TOKENS,
    TEN_THOUSAND_TOKENS,
    TEN_THOUSANDS,
    THOUSAND_TOKENS,
    THOUSANDS,
)
from llmdata.layout import Block
from llmdata.lazily import lazily

_PRICED = lazily(
    r"价|费|售|输入|输出|[$¥€£]|元\s*/|缓存|每月|月付|年付|包月|[（(]\s*(?:美元|人民币|元)|(?i:\b(?:how\s+much|prices?|pricing|costs?|fees?|input|output|monthly|annual(?:ly)?|yearly|per\s+(?:month|year|user|seat)|USD|EUR|GBP|CNY|RMB|rate|cached|sticker|MSRP|subscription)\b)"
)
_NOT_PRICED = lazily(
    r"长度|上下文|窗口|模态|速度|上限|免费|类型|(?i:\b(?:context|window|modalit\w*|length|limit|speed|type|tier|training)\b)"
)
_PERIODS = (
    ("million_tokens", MILLION_TOKENS),
    (THOUSAND_TOKENS, THOUSANDS),
    (TEN_THOUSAND_TOKENS, TEN_THOUSANDS),
    ("month", lazily(r"每月|/\s*月|月费|月付|按月|包月|单月|月卡|月度|月订阅|(?i:per\s+month|/\s*mo(?:nth)?\b|\bmonthly\b|a\s+month)")),
    ("year", lazily(r"每年|/\s*年|年费|年付|按年|包年|年卡|年度|年订阅|(?:全年|一整年|[十1][二2]个月)的?(?:总[额价和]|合计|费用|价)|(?i:per\s+year|/\s*y(?:ea)?r\b|\b(?:yearly|annual(?:ly)?)\b|\b(?:cover|for|of)\s+(?:all\s+)?(?:twelve|12)\s+months|\b(?:a|the|one)\s+(?:whole\s+|full\s+)?year\s+of\b)")),
    (OTHER_PERIOD, IN_OTHER),
)  # fmt: skip
_BOTH = lazily(r"(?i:\bin(?:put)?\b\W{1,3}(?:and\s+)?out(?:put)?\b)")
_UNIT = lazily(
    r"\W*(?:(?i:units?|per|currency|priced?\s+in|bill(?:ed|ing)(?:\s+(?:period|cycle))?|period|interval)|单位|币种|计价(?:单位)?|计费(?:方式|周期)?|付费(?:方式|周期)|周期)\W*"
)
_IN_OR_OUT_ALONE = lazily(r"\W*(?i:in|out)\W*")
_IN_OR_OUT = lazily(r"(?i:(?:\b(?P<i>in)|\b(?P<o>out))\b)(?!\s*/|\s+\w)")


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
    if _NOT_PRICED.search(head) or _OF_OTHER_MONEY.search(head):
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


def columns_of(context: Context, grid: Grid) -> Iterator[Column]:
    """The columns that hold prices, with what their heads say of them."""
    text = context.layout.visible
    changed = any(_FORMER.search(text, *head) for head in grid.head)
    for index, span in enumerate(grid.head):
        head = text[slice(*span)]
        if index == 0 or (_FORMER.search(head) and len(grid.head) > 2):
            continue
        money = _PRICED.search(head) or _names_a_rate(text, span) or (changed and _NOW.match(head))
        money = money or (_IN_OR_OUT.search(head) and _holds_sums(context, grid, index))
        money = money or (_IN_OR_OUT_ALONE.fullmatch(head) and _is_by_tokens(context, grid, span))
        if (group := grid.over(index)) is not None:
            money = money or _PRICED.search(text, *group)
        money = money or (_SUM_HEAD.fullmatch(head) and _are_paid_for(context, grid))
        told = money and not _NOT_PRICED.search(head)
        if not told and not _sums_below(context, grid, index):
            continue
        direction = DIRECTION.search(head) or _IN_OR_OUT.search(head)
        both = len({bool(m["i"]) for m in DIRECTION.finditer(head)}) == 2 or _BOTH.search(head)
        if both:
            direction = None  # they stand in one cell
        period, period_span = _period(context, grid, span)
        currency, currency_span = _currency(context, grid, span)
        yield Column(
            index,
            None if direction is None else "input" if direction["i"] else "output",
            period,
            period_span,
            currency,
            currency_span,
        )


_BLOCKS_ABOVE = 3  # of which one may tell the terms of a table


def _above(context: Context, grid: Grid, head: Span) -> Iterator[Span]:
    """Where the terms of a column may stand: in its head, in the others, round the table."""
    yield head
    if head in grid.head and (group := grid.over(grid.head.index(head))) is not None:
        yield group
    yield from (span for span in grid.head if span != head)
    yield from ((block.start, block.end) for block in above(context, grid, _BLOCKS_ABOVE))
    if grid.below is not None:
        yield grid.below.start, grid.below.end
    yield from ((note.start, note.end) for note in _notes_on_all(context, grid))


# A note on all tables of a section: `All prices in euros.`, `以上价格均为美元`.
_ON_ALL = lazily(
    r"[\W_]*(?:(?i:all|both|these|the|every)\s+)?(?:(?i:prices?|sums?|figures|amounts|rates|tables|numbers)\b)"
    r"|[\W_]*(?:注[:：]\s*)?(?:以上|上述|上面|所有|全部|各表|两张?表|两表|表中|价格|单价|单位|金额|币种)"
)
_SO_FAR = 48  # blocks below a table, rows of the next ones among them


def _notes_on_all(context: Context, grid: Grid) -> Iterator[Block]:
    """The paragraphs further below a table, of its own section, that speak of all prices."""
    layout = context.layout
    last = layout.block_at((grid.rows or [grid.head])[-1][0][0])
    for block in layout.blocks[last + 1 : last + 1 + _SO_FAR]:
        if block.kind == "heading" or block.section != layout.blocks[last].section:
            return
        if block.kind == "paragraph" and _ON_ALL.match(layout.visible, block.start, block.end):
            yield block


# Above sums of plans, which are what these cost.
_SUM_HEAD = lazily(r"\W*(?:(?i:(?:total|sum|amount|costs?|bill)s?)|金额|合计|总额|花费|总价)\W*")
_COMPARES = lazily(
    r"[%％折]|便宜|优惠|省|更低|更贵|(?i:\b(?:cheaper|less|lower|more|dearer|sav(?:es?|ing)|discounts?|instead|off)\b)"
)


def _holds_sums(context: Context, grid: Grid, index: int) -> bool:
    return all(_is_sum(context, row[index]) for row in grid.rows)


def _is_by_tokens(context: Context, grid: Grid, head: Span) -> bool:
    """Whether the words round a table name a currency and tokens: its bare numbers are prices."""
    period, _ = _period(context, grid, head)
    return period in TOKENS and _currency(context, grid, head)[0] is not None


def unit_of(context: Context, grid: Grid, row: list[Span]) -> Iterator[Column]:
    """What a column of units says of a row: `| GPT-9 | 2 | 8 | USD per million tokens |`."""
    text = context.layout.visible
    for index, head in enumerate(grid.head):
        if not _UNIT.fullmatch(text, *head):
            continue
        currency = currency_in(text, *row[index]) or (None, None)
        for period, words in _PERIODS:
            if match := words.search(text, *row[index]):
                yield Column(index, None, period, match.span(), *currency)
                return
        yield Column(index, None, None, None, *currency)
        return


def _names_a_rate(text: str, head: Span) -> bool:
    """Whether a head has a currency and a period: `日本（円／月）`."""
    periods = any(words.search(text, *head) for _, words in _PERIODS)
    return periods and currency_in(text, *head) is not None


def _is_below(grid: Grid, span: Span) -> bool:
    return grid.below is not None and span[0] >= grid.below.start


def _period(context: Context, grid: Grid, head: Span) -> tuple[str | None, Span | None]:
    text = context.layout.visible
    for span in _above(context, grid, head):
        below = _is_below(grid, span)
        if below and (_COMPARES.search(text, *span) or context.mentions.money_in(*span)):
            continue  # `Paid per year, they are 20% cheaper.`
        for period, words in _PERIODS:
            if match := words.search(text, *span):
                return period, match.span()
    return None, None


def period_round(
    context: Context, grid: Grid, cells: tuple[Span, ...]
) -> tuple[str | None, Span | None]:
    """For how long is paid, as some cells say, or what stands round their table."""
    for cell in cells:
        for period, words in _PERIODS:
            if match := words.search(context.layout.visible, *cell):
                return period, match.span()
    return _period(context, grid, grid.head[0])


def _currency(context: Context, grid: Grid, head: Span) -> tuple[str | None, Span | None]:
    for span in _above(context, grid, head):
        if _is_below(grid, span) and context.mentions.money_in(*span):
            continue  # a sum of its own has its own currency
        if found := currency_in(context.layout.visible, *span):
            return found
    return None, None
