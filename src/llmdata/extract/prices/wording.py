"""A sentence as prices read it: with what it names by a word alone, and sums without their currency.

`Cursor Pro 20 美元，Ultra 200`, `每月 20 美元的 Plus`, `GPT-9 …，mini 版 0.3 美元`, `前者 4 元，后者 2 元`: such a
word is a name beside a sum only, so no other subject sees it.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.prices.bare_amounts import bare_amounts
from llmdata.extract.prices.bare_pairs import bare_pairs
from llmdata.extract.prices.latter import referred
from llmdata.extract.prices.tiers import tiers
from llmdata.extract.view import Token, View
from llmdata.grammar.quantities import find_promotions
from llmdata.lazily import lazily


def as_priced(context: Context, view: View) -> View:
    """The view of a sentence with the names and sums that only its prices make plain."""
    if "$" not in view.string and not _may_count(context, view):
        return view
    named = tiers(context, view)
    named += referred(context, view, named)
    added = [*named, *bare_amounts(context, view, named), *bare_pairs(context, view, named)]
    if not added:
        return view
    if "$" not in view.string:  # offers are known only where money is
        text, start, end = context.layout.visible, view.sentence.start, view.sentence.end
        added += [Token("%", o.start, o.end, o) for o in find_promotions(text, start, end)]
    return context.view_marking(view.sentence, added)


_NUMBERED = lazily(r"[A-Za-z+版员月档入出价格)）]\s*[:：是要才就]?\s*\d")


def _may_count(context: Context, view: View) -> bool:
    """Whether a sentence without a sum may have one whose currency its paragraph tells."""
    layout = context.layout
    block = layout.blocks[view.sentence.block]
    if not _NUMBERED.search(layout.visible, view.sentence.start, view.sentence.end):
        return False
    lead = layout.blocks[block.lead_in] if block.lead_in is not None else None
    return bool(
        context.mentions.money_in(block.start, block.end)
        or context.currency_told(block, view.sentence.end)
        or (lead is not None and context.currency_told(lead, lead.end))
    )
