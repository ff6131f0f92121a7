"""Prices as bare numbers below a lead-in that has their currency: `美元，每百万 token` … `输入 1.25，输出 10`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import context_date, is_asserted
from llmdata.extract.prices.bare_amounts import BARE
from llmdata.extract.releases.steps import name_cell
from llmdata.folding import ARROW
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
# The one way that a lead-in is about: then each item has one sum, perhaps behind the one it replaced.
_WAYS = {
    "input": lazily(r"输入|(?i:\binput\b)"),
    "output": lazily(r"输出|(?i:\boutput\b)"),
}
_ALONE = lazily(
    rf"[\s*_]*[:：—–-]+\s*(?:{BARE}\s*{ARROW}\s*)?(?P<n>{_N})(?=\s*(?:[,，;；。(（*_]|\Z|\n))"
)


def bare_sums(context: Context) -> Iterator[Observation]:
    """The prices in and out of a list's models where only the lead-in tells currency and tokens."""
    text = context.layout.visible
    for lead_in, items in context.lists():
        period = MILLION_TOKENS.search(text, lead_in.start, lead_in.end)
        currency = currency_in(text, lead_in.start, lead_in.end) if period else None
        if period is None or currency is None:
            continue
        ways = {
            way for way, words in _WAYS.items() if words.search(text, lead_in.start, lead_in.end)
        }
        one = ways.pop() if len(ways) == 1 else None
        for item in items:
            view = context.first_view(item)
            if view is None or "$" in view.string or not is_asserted(context.layout, view):
                continue
            models = [token for token in view.tokens if token.kind == "M"]
            if len(models) != 1 or view.string.index("M") > 1:
                continue
            model = models[0].item
            dates = context_date(context.layout, context.mentions, view)
            for start, end, direction in _sums(text, model.end, item.end, one):
                cells = {
                    "subject_name": name_cell(model),
                    "price_type": Cell("api", "context", *period.span()),
                    "amount": Cell(Decimal(text[start:end].strip()), "stated", start, end),
                    "currency": Cell(currency[0], "context", *currency[1]),
                    "billing_period": Cell("million_tokens", "context", *period.span()),
                    "direction": Cell(direction, "derived"),
                }
                found = Observation("prices", "price.bare-sum", start, model.entity, cells)
                found.subject_token = models[0]
                if dates:
                    found.date, found.date_origin = dates[0].date, dates[0].origin
                yield found


def _sums(text: str, start: int, end: int, one: str | None) -> Iterator[tuple[int, int, str]]:
    """The sums of an item, all told in the same way, with the way their tokens go."""
    for words in _SUMS:
        if found := list(words.finditer(text, start, end)):
            for match in found:
                group = "n" if match["n"] is not None else "m"
                yield *match.span(group), "input" if group == "n" else "output"
            return
    alone = _ALONE.match(text, start, end) if one else None
    if alone is not None and one is not None:
        yield *alone.span("n"), one
