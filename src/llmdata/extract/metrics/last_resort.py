"""A sum that no words near it tell anything of: whose name alone stands before it."""

from __future__ import annotations

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.metrics.nearness import is_from
from llmdata.extract.metrics.parted import without_partings
from llmdata.extract.metrics.pronouns import IT
from llmdata.extract.metrics.quantities import Quantity
from llmdata.extract.metrics.readings import TYPES, Reading, applies, last_rules_of
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_ENTRY = lazily(r"[\s*_•▸·\-–—“\"]*")
# Behind a colon a sum is what the heading says.
_GOES_ON = lazily(r"[*_”\"]*\s*[，,]")
# Before a name: another of some who did it together (`Foo, Bar, and X banked …`), known or not.
_LAST_OF_SEVERAL = lazily(
    r"(?<![A-Za-z0-9])[A-Z][A-Za-z0-9.&'’-]*,?\s+(?:and|&)\s+(?:the\s+)?\Z|、[^，。；]{0,12}?\Z|[A-Za-z0-9\u4e00-\u9fff]\s*(?:和|与|及|以及)\s*\Z"
)
_REACH = 40


def _entry_of(context: Context, sentence: Sentence, quantity: Quantity) -> list[Mention]:
    """The names that an item has before its number, where it opens with one (`**X**，九月，10 亿美元`)."""
    block = context.layout.blocks[sentence.block]
    named = context.mentions.entities_in(block.start, quantity.start)
    text = context.layout.visible
    opens = (
        named
        and _ENTRY.fullmatch(text, block.start, named[0].start)
        and _GOES_ON.match(text, named[0].end)
    )
    return list(named) if block.kind == "item" and opens else []


# They tell of money, and have none that a review would tell of.
_REPORTERS = frozenset({"media", "evaluator", "public_body"})


def last_reading(context: Context, quantity: Quantity, index: int) -> Reading | None:
    """The reading of a number that neither words near it nor the numbers round it tell anything of.

    It is whose name alone stands before it in its clause.
    """
    rules = last_rules_of(quantity)
    text, sentence = context.layout.visible, context.layout.sentences[index]
    first, _ = clause_of(without_partings(context), sentence, quantity.start, quantity.end)
    if is_from(text, first, quantity):
        return None
    named = context.mentions.entities_in(first, quantity.start) if rules else []
    if rules and not named:
        named = _entry_of(context, sentence, quantity)
    if len(named) != 1 or quantity.shared or IT.search(text, first, quantity.start):
        return None
    if _LAST_OF_SEVERAL.search(text, max(sentence.start, named[0].start - _REACH), named[0].start):
        return None  # theirs together
    for rule in rules:
        entity = named[0].entity
        fits = TYPES.get(entity.type, " ") in rule.kinds and entity.kind not in _REPORTERS
        if fits and applies(text, rule, quantity, sentence, first):
            words = quantity.unit_span or (quantity.start, quantity.end)
            return Reading(rule, words, words, None, (0, 0, 0), owner=named[0].start)
    return None
