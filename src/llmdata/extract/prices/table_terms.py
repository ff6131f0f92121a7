"""The terms of a table's sums: in what they are counted and for what they are paid.

A column's own head says so, or the others, the words round the table, a note on all prices.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, above, number_of
from llmdata.extract.prices.other_heads import ends_on_a_price, is_of_other
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

PERIODS = (
    ("million_tokens", MILLION_TOKENS),
    (THOUSAND_TOKENS, THOUSANDS),
    (TEN_THOUSAND_TOKENS, TEN_THOUSANDS),
    ("month", lazily(r"每月|/\s*月|月费|月付|按月|包月|单月|月卡|月度|月订阅|(?i:per\s+month|/\s*mo(?:nth)?\b|\bmonthly\b|a\s+month)")),
    ("year", lazily(r"每年|/\s*年|年费|年付|按年|包年|年卡|年度(?!回顾|总结|盘点|报告|复盘|观察|综述|评选|榜|大)|年订阅|(?:全年|一整年|[十1][二2]个月)的?(?:总[额价和]|合计|费用|价)|(?i:per\s+year|/\s*y(?:ea)?r\b|\b(?:yearly|annual(?:ly)?)\b(?!\s+(?:(?:\w+\s+)?review|report|round-?up|survey|look|letter|retrospective|summary))|\b(?:cover|for|of)\s+(?:all\s+)?(?:twelve|12)\s+months|\b(?:a|the|one)\s+(?:whole\s+|full\s+)?year\s+of\b)")),
    (OTHER_PERIOD, IN_OTHER),
)  # fmt: skip
_COMPARES = lazily(
    r"[%％折]|便宜|优惠|省|更低|更贵|(?i:\b(?:cheaper|less|lower|more|dearer|sav(?:es?|ing)|discounts?|instead|off)\b)"
)


_BLOCKS_ABOVE = 3  # of which one may tell the terms of a table


def _round(context: Context, grid: Grid, head: Span) -> Iterator[Span]:
    """Where the terms of a column may stand: in its head, in the others, round the table."""
    yield head
    if head in grid.head and (group := grid.over(grid.head.index(head))) is not None:
        yield group
    text = context.layout.visible
    others = [span for span in grid.head if span != head]
    yield from (span for span in others if not is_of_other(text[slice(*span)]))
    yield from (span for span in others if ends_on_a_price(text[slice(*span)]))
    yield from ((block.start, block.end) for block in above(context, grid, _BLOCKS_ABOVE))
    if grid.below is not None:
        yield grid.below.start, grid.below.end
    yield from ((note.start, note.end) for note in _notes_on_all(context, grid))
    yield from _told_for_all(context, grid)


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


# … and one far above them, under the title or the heading of a part: `Prices are in dollars per million tokens.`
_ALL_PRICES = lazily(
    r"[\W_]*(?:(?i:(?:all|these|the|every|API|listed|token|list)\s+){0,3}(?i:prices?|pricing|rates|costs)\b)"
    r"|[\W_]*(?:注[:：]\s*)?(?:本文|文中|以下|下列|下面|所有|全部|各表|表中|表格)?[^，。；\d]{0,6}(?:价格|单价|定价|报价)(?:的?单位|均|都|一律|统一|按)"
)
_FAR = 400  # blocks above a table


def _told_for_all(context: Context, grid: Grid) -> Iterator[Span]:
    """The sentences that speak of all prices, above the table in the parts that it belongs to."""
    layout, table = context.layout, number_of(context, grid)
    parts = {None, *layout.headings(table)}
    for number in range(table - 1, max(-1, table - _FAR), -1):
        block = layout.blocks[number]
        if block.heading not in parts or block.kind not in ("paragraph", "item"):
            continue
        for index in layout.sentences_of(number):
            sentence = layout.sentences[index]
            told = sentence.start, sentence.end
            if _ALL_PRICES.match(layout.visible, *told) and not context.mentions.money_in(*told):
                yield told


def _is_below(grid: Grid, span: Span) -> bool:
    return grid.below is not None and span[0] >= grid.below.start


def period_of(
    context: Context, grid: Grid, head: Span, *, tokens: bool = False
) -> tuple[str | None, Span | None]:
    """For what the sums under a head are paid, and where that is told.

    Where they are for `tokens`, a month or a year elsewhere is that of something else.
    """
    text = context.layout.visible
    for span in _round(context, grid, head):
        below = _is_below(grid, span)
        if below and (_COMPARES.search(text, *span) or context.mentions.money_in(*span)):
            continue  # `Paid per year, they are 20% cheaper.`
        for period, words in PERIODS:
            if tokens and span != head and period not in TOKENS:
                continue
            if match := words.search(text, *span):
                return period, match.span()
    return None, None


def period_round(
    context: Context, grid: Grid, cells: tuple[Span, ...]
) -> tuple[str | None, Span | None]:
    """For how long is paid, as some cells say, or what stands round their table."""
    for cell in cells:
        for period, words in PERIODS:
            if match := words.search(context.layout.visible, *cell):
                return period, match.span()
    return period_of(context, grid, grid.head[0])


def currency_of(context: Context, grid: Grid, head: Span) -> tuple[str | None, Span | None]:
    """In what the sums under a head are counted, and where that is told."""
    for span in _round(context, grid, head):
        if _is_below(grid, span) and context.mentions.money_in(*span):
            continue  # a sum of its own has its own currency
        if found := currency_in(context.layout.visible, *span):
            return found
    return None, None
