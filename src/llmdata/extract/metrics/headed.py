"""Numbers of entries that are a name and a number, below a heading that says what they are: rounds,
fines (`Cohere: $500M at $7B` below `The rounds of Q3`)."""

from __future__ import annotations

from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import HEDGES, Quantity
from llmdata.extract.metrics.readings import TYPES, Reading, rules_of
from llmdata.extract.metrics.sharing import Told
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_OPENS = lazily(r"(?:\A|[.;；。]\s+|\n|[•▸·*\-–—]\s*)[\s*_•▸·\-–—]*\Z")
_ENTRY = lazily(
    rf"[\s*_]*(?:[（(][^（()）]{{1,30}}[)）])?[\s*_]*[:：–—]\s*(?:{HEDGES}\s*){{0,4}}\Z"
)
# Behind the sum that was raised, what the company is worth by it.
_AT = lazily(
    rf"\s*[,，]?\s*(?:(?i:at|valuing\s+it\s+at)|估值)\s*(?:an?\s+)?(?:{HEDGES}\s*){{0,4}}\Z"
)
_NEXT = lazily(r"\s*(?:(?i:valuation)\b)?\s*(?:[.,;，。；(（]|\Z)")
_RAISED, _WORTH = "funding", "metric.valued-in-round"


def headed(context: Context, index: int, readings: list[Told]) -> list[Told]:
    """The readings, where an entry's number takes its measure from a heading above."""
    if all(reading is not None for _, reading in readings):
        return readings
    sentence = context.layout.sentences[index]
    found: list[Told] = []
    for quantity, reading in readings:
        before = found[-1] if found else None
        if reading is None and quantity.money:
            reading = _worth(context, before, quantity, sentence) or _entry(
                context, sentence, quantity
            )
        found.append((quantity, reading))
    return found


def _entry(context: Context, sentence: Sentence, quantity: Quantity) -> Reading | None:
    name = _name_of(context, sentence, quantity)
    if name is None:
        return None
    text, layout = context.layout.visible, context.layout
    rules = [rule for rule in rules_of(quantity) if rule.label and _fits(rule, name, quantity)]
    for heading in layout.headings(sentence.block):
        block = layout.blocks[heading]
        for rule in rules:
            assert rule.label_words is not None
            match = rule.label_words.search(text, block.start, block.end)
            if match is not None:
                cue = match.span()
                return Reading(rule, cue, cue, None, (0, 0, 0), name.start)
    return None


def _fits(rule: Measure, name: Mention, quantity: Quantity) -> bool:
    fits = rule.least <= quantity.value <= rule.label_most
    return fits and TYPES.get(name.entity.type, " ") in rule.kinds


def _name_of(context: Context, sentence: Sentence, quantity: Quantity) -> Mention | None:
    """The name that opens an entry and that its number stands right behind."""
    text = context.layout.visible
    named = context.mentions.entities_in(sentence.start, quantity.start)
    if not named or not _ENTRY.fullmatch(text, named[-1].end, quantity.start):
        return None
    opens = named[-1].start == sentence.start or _OPENS.search(
        text, sentence.start, named[-1].start
    )
    return named[-1] if opens else None


def _worth(
    context: Context, before: Told | None, quantity: Quantity, sentence: Sentence
) -> Reading | None:
    """What a company is worth by the sum that it raised right before."""
    if before is None or before[1] is None or before[1].rule.metric != _RAISED:
        return None
    text, told = context.layout.visible, before[1]
    if told.owner is None or not _AT.fullmatch(text, before[0].end, quantity.start):
        return None
    if not _NEXT.match(text, quantity.end, sentence.end):
        return None
    rule = next((rule for rule in rules_of(quantity) if rule.name == _WORTH), None)
    return replace(told, rule=rule) if rule is not None else None
