"""Prices as bare numbers below a lead-in that has their currency: `美元，每百万 token` … `输入 1.25，输出 10`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import context_date, is_asserted
from llmdata.extract.prices.bare_amounts import BARE
from llmdata.extract.releases.steps import name_cell
from llmdata.grammar.quantities import currency_in
from llmdata.grammar.quantities.tokens import MILLION_TOKENS
from llmdata.lazily import lazily

_N = rf"{BARE}(?![\d.]|\s*[%％万亿年月日号KMBkmb])"
_SUMS = (
    lazily(
        rf"(?:输入|(?i:\binputs?\b))(?:价格?|费用|侧)?\s*[:：为是]?\s*(?P<n>{_N})"
        rf"|(?:输出|(?i:\boutputs?\b))(?:价格?|费用|侧)?\s*[:：为是]?\s*(?P<m>{_N})"
    ),
    lazily(rf"(?P<n>{_N})\s+(?i:in\b)|(?P<m>{_N})\s+(?i:out\b)"),
    lazily(rf"(?P<n>(?<![\d.]){_N})(?=\s*/\s*\d)|(?<=/)\s*(?P<m>{_N})"),
)


def bare_sums(context: Context) -> Iterator[Observation]:
    """The prices in and out of a list's models where only the lead-in tells currency and tokens."""
    text = context.layout.visible
    for lead_in, items in context.lists():
        period = MILLION_TOKENS.search(text, lead_in.start, lead_in.end)
        currency = currency_in(text, lead_in.start, lead_in.end) if period else None
        if period is None or currency is None:
            continue
        for item in items:
            view = context.first_view(item)
            if view is None or "$" in view.string or not is_asserted(context.layout, view):
                continue
            models = [token for token in view.tokens if token.kind == "M"]
            if len(models) != 1 or view.string.index("M") > 1:
                continue
            model = models[0].item
            dates = context_date(context.layout, context.mentions, view)
            for match in _first_way(text, model.end, item.end):
                group = "n" if match["n"] is not None else "m"
                start, end = match.span(group)
                cells = {
                    "subject_name": name_cell(model),
                    "price_type": Cell("api", "context", *period.span()),
                    "amount": Cell(Decimal(text[start:end].strip()), "stated", start, end),
                    "currency": Cell(currency[0], "context", *currency[1]),
                    "billing_period": Cell("million_tokens", "context", *period.span()),
                    "direction": Cell("input" if group == "n" else "output", "derived"),
                }
                found = Observation("prices", "price.bare-sum", start, model.entity, cells)
                found.subject_token = models[0]
                if dates:
                    found.date, found.date_origin = dates[0].date, dates[0].origin
                yield found


def _first_way(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The sums of an item, all told in the same way."""
    for words in _SUMS:
        if found := list(words.finditer(text, start, end)):
            return found
    return []
