"""Lists of prices: items that tell a thing and a sum, below a line that says what the sums are.

`Prices per million input tokens:` … `GPT-9 – $2.00`; `订阅费（月）：` … `ChatGPT Plus——20 美元`.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.prices.other_sums import NO_PRICE
from llmdata.extract.prices.terms import PLANS
from llmdata.extract.view import View
from llmdata.grammar.quantities.tokens import PER_MILLION, PER_THOUSAND
from llmdata.layout import Sentence
from llmdata.lazily import lazily

_OF_PRICES = lazily(
    r"定价|定價|售价|价格|价目|单价|报价|标价|收费|资费|月费|年费|订阅|会员|套餐"
    r"|(?i:\b(?:prices?|priced|pricing|price[\s-]+(?:list|tags?)|costs?|fees?|rates?|tariffs?|plans|subscriptions?|tiers)\b)"
)
# An item tells a thing, perhaps with an aside, and what it costs.
_ENTRY = lazily(r"\.?[MQ](?:\([^()]{0,12}\))?[.&]?[-:,(][.D,]{0,2}\$")
_MOST_ABOVE = 160  # characters of a line that is about the list alone


def line_above(context: Context, view: View) -> Sentence | None:
    """The sentence that leads in the list of prices that an item stands in."""
    layout = context.layout
    lead_in = layout.blocks[view.sentence.block].lead_in
    if lead_in is None:
        return None
    telling = layout.last_sentence(lead_in)
    if telling.end - telling.start > _MOST_ABOVE:
        return None
    if NO_PRICE.search(layout.visible, telling.start, telling.end):
        return None
    priced = (_OF_PRICES, PER_MILLION, PER_THOUSAND)
    told = any(words.search(layout.visible, telling.start, telling.end) for words in priced)
    return telling if told else None


def is_entry(context: Context, view: View, index: int) -> bool:
    """Whether an amount is the first of an item that tells what its thing costs: a plan's own, or
    whatever the line above calls a price."""
    match = _ENTRY.match(view.string)
    if match is None or match.end() != index + 1:
        return False
    thing = next(token.item for token in view.tokens if token.kind in "MQ")
    return thing.entity.category in PLANS or line_above(context, view) is not None
