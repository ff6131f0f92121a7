"""Tables of plans that are no columns of prices: cells with a plan and its sum, a service a row and a
tier a column, a sum a row and what costs it behind.

`| | ChatGPT |` above `| Top | $200 (Pro) |`; `| | Plus | Pro |` above `| ChatGPT | $20 | $200 |`; `| $20 | ChatGPT Plus |`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span
from llmdata.grammar.quantities import Money
from llmdata.lazily import lazily
from llmdata.mentions import Mention
from llmdata.mentions.services import plan_of
from llmdata.mentions.vocabulary import vocabulary

_TIER = lazily(
    r"[\s*]*(?P<w>[A-Z][a-z]+\+?)(?:\s*(?i:plan|tier|subscription)|\s*(?:套餐|会员|订阅|版|档))?[\s*]*"
)
_BESIDE = lazily(
    r"(?i:(?:(?:from|about|per|a|each|month|year|mo|yr|plan|tier)\b|[\s*~≈/起约每月年档版()（）,，:：—–+-])*)"
)
_FREE_OF = lazily(
    r"(?i:\b(?:train\w*|revenue|valu\w+|rais\w+|spen[dt]\w*|bills?|budget|saved?)\b)|成本|营收|估值|融资|账单|花费|预算"
)


@dataclass(frozen=True, slots=True)
class Priced:
    """A sum of a table, whose it is, and where the words of its row and its column stand."""

    subject: Mention
    money: Money
    beside: tuple[Span, ...]


def priced_cells(context: Context, grid: Grid) -> Iterator[Priced]:
    """The sums of a table that is no columns of prices, with the plan that each of them is paid for."""
    text = context.layout.visible
    if any(_FREE_OF.search(text, *head) for head in grid.head):
        return
    for row in grid.rows:
        for column, cell in enumerate(row):
            if column:
                head = grid.head[column]
                yield from _in_its_cell(context, row, head, cell)
                yield from _of_tier(context, row, head, cell)
                yield from _of_service(context, grid, row, head, cell)
                yield from _behind_sum(context, grid, row, cell)
                yield from _before_tiers(context, row, head, cell)


def _in_its_cell(context: Context, row: list[Span], head: Span, cell: Span) -> Iterator[Priced]:
    """`$200 (Pro)` where the row or the column is that of the service."""
    plans = [m for m in context.mentions.entities_in(*cell) if _is_plan(m)]
    money = context.mentions.money_in(*cell)
    if len(plans) == len(money) == 1 and _is_all(context, cell, plans[0], money[0]):
        yield Priced(plans[0], money[0], (cell, head, row[0]))


def _of_tier(context: Context, row: list[Span], head: Span, cell: Span) -> Iterator[Priced]:
    """`$200` in the row of a service, below a tier's word."""
    text = context.layout.visible
    tier = _TIER.fullmatch(text, *head)
    service = [m for m in context.mentions.entities_in(*row[0]) if m.entity.type == "product"]
    if tier is None or len(service) != 1 or not _is_all(context, row[0], service[0]):
        return
    if (money := _sum_alone(context, cell)) is None:
        return
    plan = plan_of(vocabulary(context.registry), service[0].entity, tier["w"])
    if plan is not None:
        yield Priced(
            Mention(*tier.span("w"), plan, elliptic=True, form=plan.name), money, (cell, head)
        )


# What a row of a plan's sums is about: how it is paid, or what it costs.
_PAID = lazily(
    r"[\s*]*(?:(?:[月年按每包][月年付费卡]{0,3}|价格|定价|售价|费用|单价|连续包月)|(?i:(?:pric(?:e|ing)|costs?|(?:paid|billed|per|by\s+the|each|a)\s+(?:month|year)(?:ly)?|monthly|yearly|annual(?:ly)?|(?:per\s+)?(?:month|year|seat|user))\b))(?:\s*(?:price|billing|plan|价格?|费用?))?(?:\s*[（(][^()（）]{1,16}[)）])?[\s*]*"
)
_HEAD_BESIDE = lazily(
    r"\s*(?:/|每)?\s*(?:[人席]|(?i:(?:per\s+|a\s+)?(?:seat|user|head|person))\b)?[\s*]*"
)


def _of_service(
    context: Context, grid: Grid, row: list[Span], head: Span, cell: Span
) -> Iterator[Priced]:
    """`$20` below a tier's word, in a row on what is paid, where only the line above the table or its
    caption names the service: `| | Plus | Pro |` above `| monthly | $20 | $200 |`."""
    text = context.layout.visible
    tier, money = _TIER.fullmatch(text, *head), context.mentions.money_in(*cell)
    if tier is None or len(money) != 1 or not _PAID.fullmatch(text, *row[0]):
        return
    beside = text[cell[0] : money[0].start] + text[money[0].end : cell[1]]
    if not (_is_all(context, cell, money[0]) or _HEAD_BESIDE.fullmatch(beside)):
        return
    for block in (grid.lead, grid.below):
        span = (block.start, block.end) if block is not None else None
        named = context.mentions.entities_in(*span) if span is not None else []
        services = {m.entity.id: m.entity for m in named if m.entity.type == "product"}
        if len(services) == 1:
            service = next(iter(services.values()))
            plan = plan_of(vocabulary(context.registry), service, tier["w"])
            if plan is not None:
                mention = Mention(*tier.span("w"), plan, elliptic=True, form=plan.name)
                yield Priced(mention, money[0], (row[0], cell, head))
            return


def _behind_sum(context: Context, grid: Grid, row: list[Span], cell: Span) -> Iterator[Priced]:
    """`ChatGPT Pro` in a row that opens with `$200`."""
    money = _sum_alone(context, row[0])
    plans = [m for m in context.mentions.entities_in(*cell) if _is_plan(m)]
    if money is not None and len(plans) == 1:
        yield Priced(plans[0], money, (row[0], grid.head[0]))


# Behind a sum, the tier that it is paid for: `$9 Pro / $29 Max 5x`.
_TIER_BEHIND = lazily(
    r"\s*(?:/\s*(?:mo(?:nth)?|yr|year)\.?)?\s*(?P<w>[A-Z][a-z]+\+?(?:\s\d{1,2}x)?)[\s*]*(?:[,;/|、；，][\s*]*)?"
)


def _before_tiers(context: Context, row: list[Span], head: Span, cell: Span) -> Iterator[Priced]:
    """`$9 Pro / $29 Max`, the plans of the service whose row it is, each with its sum."""
    named = context.mentions.entities_in(*row[0])
    money = context.mentions.money_in(*cell)
    if len(money) <= 1 or len({m.entity.id for m in named}) != 1:
        return
    text, ends = context.layout.visible, [*(m.start for m in money[1:]), cell[1]]
    tiers = [_TIER_BEHIND.fullmatch(text, m.end, end) for m, end in zip(money, ends, strict=True)]
    names = vocabulary(context.registry)
    for sum_, tier in zip(money, tiers, strict=True) if all(tiers) else ():
        plan = plan_of(names, named[0].entity, tier["w"]) if tier is not None else None
        if tier is not None and plan is not None:
            mention = Mention(*tier.span("w"), plan, elliptic=True, form=plan.name)
            yield Priced(mention, sum_, (cell, head))


def _is_plan(mention: Mention) -> bool:
    return mention.entity.category == "subscription_plan"


def _sum_alone(context: Context, cell: Span) -> Money | None:
    """The sum that a cell is, with nothing beside it but for how long it is paid."""
    money = context.mentions.money_in(*cell)
    if len(money) != 1:
        return None
    return money[0] if _is_all(context, cell, money[0]) else None


def _is_all(context: Context, cell: Span, *parts: Mention | Money) -> bool:
    """Whether a cell holds nothing else but signs and for how long something is paid."""
    text, position = context.layout.visible, cell[0]
    for part in sorted(parts, key=lambda part: part.start):
        if not _BESIDE.fullmatch(text, position, max(position, part.start)):
            return False
        position = part.end
    return _BESIDE.fullmatch(text, position, max(position, cell[1])) is not None
