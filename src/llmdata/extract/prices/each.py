"""One sum for several things, each of which costs it: `A, B and C all cost $20 a month`, `$20 (A, B)`."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import compile_pattern
from llmdata.extract.prices.entries import price_of
from llmdata.extract.prices.other_sums import NO_PRICE
from llmdata.extract.prices.terms import PLANS
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.lazily import lazily

_THINGS = "things(thing aside? ((comma and|and|comma) (org of? gap?)? thing aside?){1,8})"
_BEFORE = compile_pattern(f"{_THINGS} (gap|of|open|promo){{0,3}} price(money)")
_BEHIND = compile_pattern(f"price(money) (gap|of|colon|open|dash|comma){{1,4}} {_THINGS}")
# Words that tell the sum of each, or a plural verb.
_EACH = lazily(
    r"\b(?:all|both|each|every|apiece|alike|cost|charge|sell|are|were|start|begin|ask|go\s+for|come\s+in|top\s+out|max\s+out|sit|run)\b|都|均|各|同为|一样是"
)
# Right before a sum, names joined by `和` or `、` share it: `A 和 B 的 20 美元定价`, `A、B 每月 20 美元`.
_OF_BOTH = lazily(r"\s*的?\s*(?:[一-龥]{0,2}(?:定价|售价|月费|年费|订阅费?|价格)\s*)?")
_COMMA = lazily(r"[，,；;]")
_LISTED = lazily(
    r"\s*(?:(?:(?:monthly|yearly|annual|list|starting|base)\s+)?(?:price|fee|price\s+tag)\s+(?:of|for)\s+(?:both\s+)?|\(|（|[^.]{0,60}?[:：—–]|(?:(?:plans?|tiers?|subscriptions?)\s+)?(?:is|are)\s+(?:what\s+)?|for\s+(?:each\s+of\s+|both\s+|either\s+)?|的(?:有|是|包括)?)\s*(?:the\s+|both\s+)?"
)
_CLOSED = lazily(r"[),]|[.]?\Z")
_TOGETHER = lazily(
    r"\b(?:together|combined|in\s+total|altogether|I\s+(?:now\s+)?pay|we\s+(?:now\s+)?pay|a\s+choice)\b|合计|一共|加起来|总共"
)


def for_each(
    context: Context, view: View, offers: Container[int]
) -> Iterator[tuple[int, list[Observation]]]:
    """Sums that several things share, with the prices that they make."""
    if view.string.count("M") + view.string.count("Q") <= 1:
        return
    text, sentence = context.layout.visible, view.sentence
    if _TOGETHER.search(text, sentence.start, sentence.end):
        return
    if NO_PRICE.search(text, sentence.start, sentence.end):
        return
    for pattern, words in ((_BEFORE, _EACH), (_BEHIND, _LISTED)):
        for match in pattern.finditer(view.string):
            index = match.start("price")
            things = [i for i in range(*match.span("things")) if view.string[i] in "MQ"]
            if index in offers or not _alike(view, things):
                continue
            if {"x", "h"} & set(view.string[: match.end()]):
                continue
            last = view.tokens[things[-1]]
            if pattern is _BEFORE:
                end = view.tokens[index].item.start
                said = words.search(text, last.end, end) or _of_both(context, view, things, index)
            else:
                said = words.fullmatch(text, view.tokens[index].end, view.tokens[things[0]].start)
            if said is None or _further(view, match.end(), index):
                continue
            if pattern is _BEHIND and not _CLOSED.match(view.string, match.end()):
                continue  # the last of them goes on to something else: `…, and X tops them all`
            made = [
                price_of(context, view, "price.each", view.tokens[thing], index, index)
                for thing in things
            ]
            yield index, [price for price in made if price is not None]


def _of_both(context: Context, view: View, things: list[int], index: int) -> re.Match[str] | None:
    """Whether plans that are joined without a comma stand right before a Chinese sum."""
    text, first, last = context.layout.visible, view.tokens[things[0]], view.tokens[things[-1]]
    if view.string[things[0]] != "Q" or _COMMA.search(text, first.start, last.end):
        return None
    if HAN.search(text, view.sentence.start, view.sentence.end) is None:
        return None
    return _OF_BOTH.fullmatch(text, last.end, view.tokens[index].start)


def _alike(view: View, things: list[int]) -> bool:
    """Whether all are plans, or all models: only such share a price."""
    kinds = {view.string[i] for i in things}
    if len(kinds) != 1:
        return False
    return kinds == {"M"} or all(view.tokens[i].item.entity.category in PLANS for i in things)


_BETWEEN = 3  # signs and words that may stand between two sums of a row


def _further(view: View, end: int, index: int) -> bool:
    """Whether another sum stands right beside: then they are dealt out, or one thing's two prices."""
    before = view.string[:index].rstrip(".&,")
    if before.endswith("$") and index - len(before) <= _BETWEEN:
        return True
    return view.string.startswith(("$", "&$", ",&$"), max(end, index + 1))
