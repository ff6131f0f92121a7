"""For how long or for how much is paid, where it is not told with the amount itself."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.observation import Cell
from llmdata.extract.prices.directions import worded_direction
from llmdata.extract.view import View
from llmdata.grammar.quantities import OTHER_PERIOD, THOUSAND_TOKENS, TOKENS, Money
from llmdata.grammar.quantities.tokens import PER_MILLION, PER_THOUSAND
from llmdata.lazily import lazily

_DEAR = 100  # what a million tokens hardly cost, where only another's price is by the thousand
# Characters in which the tokens of a price may have been told before: by words, by another price.
_TOKENS_ELSEWHERE, _TOKENS_FAR_OFF = 4_000, 20_000
_Period = tuple[str | None, tuple[int, int] | None]


def common_period(context: Context, view: View, index: int) -> _Period:
    """The period that prices set side by side share: told with the one before or behind an amount,
    or once for all."""
    others = False
    dear = view.tokens[index].item.amount * 1000 > _DEAR
    told = worded_direction(context, view, index) is not None
    for place in (*range(index, -1, -1), *range(index + 1, len(view.tokens))):
        token = view.tokens[place]
        if token.kind not in "$MQ":
            continue
        if token.kind == "$" and token.item.period == OTHER_PERIOD and not told:
            return OTHER_PERIOD, token.item.period_span  # `$4 per image, $2 for the fast one`
        others = others or (token.kind in "MQ" and (place > index or dear))
        if token.kind == "$" and token.item.period in TOKENS:
            if others and token.item.period != "million_tokens":
                return None, None  # another's
            return token.item.period, token.item.period_span
    known: _Period | None = view.known.get("period")
    if known is None:
        known = view.known["period"] = _worded_period(context, view)
    return known


def _worded_period(context: Context, view: View) -> _Period:
    """What the words of a sentence, or of what leads in to it, say that all its prices are for."""
    layout = context.layout
    stretches = [(view.sentence.start, view.sentence.end)]
    lead_in = layout.blocks[view.sentence.block].lead_in
    if lead_in is not None:
        stretches.append((layout.blocks[lead_in].start, layout.blocks[lead_in].end))
    for stretch in stretches:
        if match := PER_MILLION.search(layout.visible, *stretch):
            return "million_tokens", match.span()
    period, told = _by_thousands(context, view)
    if period is None and lead_in is not None:
        match = PER_THOUSAND.search(layout.visible, *stretches[-1])
        period, told = (THOUSAND_TOKENS, match.span()) if match is not None else (None, None)
    return period, told


def _by_thousands(context: Context, view: View) -> _Period:
    """The thousand tokens by which a paragraph counts."""
    block, end = context.layout.blocks[view.sentence.block], view.sentence.end
    start = max(block.start, end - _TOKENS_ELSEWHERE)
    found = list(PER_THOUSAND.finditer(context.layout.visible, start, end))
    return (THOUSAND_TOKENS, found[-1].span()) if found else (None, None)


def earlier_period(context: Context, view: View, own: Money, *, far: bool) -> _Period:
    """The tokens that an earlier price of the text, or else of the paragraph, was told for.

    What one seller counts by the thousand is not how another's price, or a dear one, is told.
    """
    layout = context.layout
    block = layout.blocks[view.sentence.block]
    first = max(0 if far else block.start, view.sentence.start - _TOKENS_FAR_OFF)
    for money in reversed(context.mentions.money_in(first, view.sentence.start)):
        if money.period == "million_tokens" or (
            money.period in TOKENS and money.currency == own.currency and own.amount * 1000 <= _DEAR
        ):
            return money.period, money.period_span
        if money.period == OTHER_PERIOD:
            return None, None
    start = max(first, view.sentence.start - _TOKENS_ELSEWHERE)
    found = list(PER_MILLION.finditer(layout.visible, start, view.sentence.start))
    return ("million_tokens", found[-1].span()) if found else (None, None)


_SUBSCRIPTION = lazily(
    r"(?P<month>月)[费度]?订阅|(?P<year>年)[费度]?订阅|(?i:(?P<m>monthly)|(?P<y>annual|yearly))\s+(?i:subscription)"
)
_EACH_MONTH = lazily(
    r"每个?月|按月|单月|次月(?=起)|月付|包月|月费|(?<=[是按])一?个?月(?=\s*(?:[，。；、）)]|\Z))|一个月(?=(?:[也都就才要是只还得花付]|\s)*\d)|[元刀块金]\s*一?个月|(?i:\b(?:per|a|each|every)\s+month\b|\bmonthly\b|/\s*mo(?:nth)?\b)"
)
_EACH_YEAR = lazily(
    r"每年|按年|年付|包年|年费|(?i:\b(?:per|a|each)\s+year\b|\bannual|\byearly\b|/\s*y(?:ea)?r\b)"
)
# Before a sum, how its plan is paid for: `Paid by the year, X is $200`, `an annual subscription to X is $200`.
_PAID_BY = lazily(
    r"(?i:\b(?:(?:paid|billed|bought|charged|pay(?:ing)?)\s+(?:by\s+the\s+|per\s+|for\s+(?:a|the)\s+(?:whole\s+|full\s+)?)?(?:(?P<y1>year|annually|yearly)|(?P<m1>month|monthly))"
    r"|(?:an?|the|its)\s+(?:(?P<y2>annual|yearly|one-year)|(?P<m2>monthly|month-to-month))\s+(?:subscription|plan|membership|price|fee|rate|licen[cs]e|pass))\b(?:,?\s[^.;:,$€£¥₹\d]{0,40}|,?\s*))\Z"
)
# Right before a sum: `年费会员卖 399 元`, `A year of X costs $240`.
_YEAR_BEFORE = lazily(
    r"(?:年费|年付|包年|年卡|按年)(?!抵|起)[^，,。；;：:\d]{0,8}\Z|\b(?:[Aa]|[Oo]ne|[Ee]ach|[Aa]\s+whole)\s+year\s+(?:of|with)\s+[^,.;:$€£¥₹]{2,32}\s(?:costs?|is|was|for|at)\s+\Z"
)
_BY_YEAR = lazily(
    r"\s*[,(]?\s*(?:a\s+month\s+|per\s+month\s+)?(?i:annual\b|(?:on|with|under|for)\s+(?:the\s+|an?\s+)?(?:annual|yearly)\b|(?:if|when)\s+(?:you\s+)?(?:are\s+|is\s+)?(?:billed|paid|pay(?:ing)?)\s+(?:annually|yearly|(?:for\s+(?:a|the\s+whole|the)|by\s+the)\s+year)|billed\s+(?:annually|yearly)|for\s+(?:annual|yearly)\s+subscri\w+)"
)
_FAR = 96  # characters before a sum in which it is told how its plan is paid for
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
    if whole := _YEAR_BEFORE.search(text, start, view.tokens[index].start):
        return Cell("year", "context", *whole.span())
    first = max(start, view.tokens[index].start - _FAR)
    if paid := _PAID_BY.search(text, first, view.tokens[index].start):
        return Cell("year" if paid["y1"] or paid["y2"] else "month", "context", *paid.span())
    month, year = _EACH_MONTH.search(text, start, end), _EACH_YEAR.search(text, start, end)
    if month is None:
        return None
    behind = _BY_YEAR.match(text, view.tokens[index].end, end)
    if year is None and behind is None:
        return Cell("month", "context", *month.span())
    by_month = [t.item for t in view.tokens if t.kind == "$" and t.item.period == "month"]
    if not by_month or any(t.kind == "$" and t.item.period == "year" for t in view.tokens):
        return None
    amount = view.tokens[index].item.amount
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
_BY_MONTH_ALONE = lazily(
    r"[/／每按包]\s*月(?!活)|月[费付]|[（(]\s*月\s*[）)]|(?i:/\s*mo(?:nth)?\b|\bper\s+month\b|\bmonthly\b|\ba\s+month\b)"
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
