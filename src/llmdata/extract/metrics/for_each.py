"""What a sum comes to for each of those whom it is for: `$1.5 billion, about $3,000 a book`."""

from __future__ import annotations

from dataclasses import replace

from llmdata.extract.metrics.quantities import HEDGES, Quantity
from llmdata.extract.metrics.readings import Reading
from llmdata.lazily import lazily

_ASIDE = r"(?:,\s*[^,.;\d]{2,40})??"
_COMES_TO = lazily(
    rf"(?:[^,.;，。；\d]|\bv\.){{0,40}}{_ASIDE}[,.]\s*(?i:(?:(?:which|that)(?:\s+is|['’]s)|or|i\.e\.)\s+)?(?:{HEDGES}\s*){{0,4}}"
    rf"|[^，。；\d]{{0,12}}(?:[，,][^，。；\d]{{2,24}})?[，,。]\s*(?:也就是|相当于|折合|合|即|平均)?\s*(?:{HEDGES}\s*){{0,4}}(?P<zh>每(?:本|部|人|位))书?\s*(?:(?:{HEDGES}|平均)\s*){{0,4}}"
)
_EACH = lazily(
    r"\s*(?:dollars\s+|euros\s+)?(?i:per|an?|each|every|for\s+each)\s+(?P<en>(?i:book|work|title|song|author|person|employee|head))\b"
)
_IN_ENGLISH = {"每本": "book", "每部": "book", "每人": "person", "每位": "person"}
_PARTS = 1000  # of a sum that is told of each at least


def for_each(
    text: str, other: Quantity, told: Reading | None, quantity: Quantity
) -> tuple[Quantity, Reading] | None:
    """A small sum behind a large one as a measure of its own, where it is a part of that."""
    if told is None or not other.money or quantity.value * _PARTS > other.value:
        return None
    lead = _COMES_TO.fullmatch(text, other.end, quantity.start)
    if lead is None or not (quantity.money or quantity.unit is None):
        return None
    behind = _EACH.match(text, quantity.end)
    whom = _IN_ENGLISH.get(lead["zh"] or "", behind["en"].lower() if behind else None)
    if whom is None:
        return None
    rule = replace(told.rule, metric=f"{told.rule.metric}_per_{whom}", event=None, least=0)
    if not quantity.money:
        quantity = replace(
            quantity, unit=other.unit, unit_span=other.unit_span, money=True, shared=True
        )
    return quantity, replace(told, rule=rule, subject=None, owner=None, goes_on=True)
