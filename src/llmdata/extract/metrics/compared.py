"""Numbers that share the unit of one that they are set against: `310 tokens per second versus GPT-9's 95`.

Such a number stands alone, and only beside a name: whose it is.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.metrics.quantities import HEDGES, Quantity
from llmdata.grammar.numerals import DIGITS, SCALE, number
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_HEDGED = rf"(?:{HEDGES}\s*){{0,4}}"
_NUMBER = rf"(?P<digits>{DIGITS})(?:\s*(?P<scale>{SCALE})(?![A-Za-z]))?"
_AGAINST = lazily(
    r"(?:\s*(?:/|per|an?)\s*(?:second|minute|hour|day|week|month|sec|s)\b)?\s*[,(]?\s*"
    r"(?i:versus|vs\b\.?|compared\s+(?:to|with)|against|up\s+from|ahead\s+of)\s+(?:the\s+)?"
)
_WHOSE = lazily(
    rf"['’]s?\s+{_HEDGED}{_NUMBER}(?=\s*(?:[().,;]|\Z|\s(?:and|on|in|at|for|from|while|but)\b|\n))"
)
_FOR_WHOM = lazily(rf"{_HEDGED}{_NUMBER}\s+(?:for|on|with|from)\s+(?:the\s+)?")


def with_compared(context: Context, sentence: Sentence, found: list[Quantity]) -> list[Quantity]:
    """The numbers of a sentence, with those that have no unit but that of the one before."""
    text = context.layout.visible
    starts = {quantity.start for quantity in found}
    bare = [
        other
        for quantity in found
        if quantity.unit is not None and not quantity.money
        for other in _set_against(context, text, quantity, sentence.end)
        if other.start not in starts
    ]
    return sorted([*found, *bare], key=lambda quantity: quantity.start) if bare else found


_SHORT = lazily(r"(?P<word>[A-Z][a-z]+)(?=['’]s?\s)")
_BACK = 160  # characters to the full name
_NEAR = 80  # characters from what sets two numbers against each other to the end of the second


def short_for(context: Context, start: int, last: int) -> tuple[int, Mention] | None:
    """What the last word of a name before stands for (`Flash-Lite's 95`), with where it ends."""
    text = context.layout.visible
    match = _SHORT.match(text, start, last)
    if match is None:
        return None
    for mention in reversed(context.mentions.entities_in(max(0, start - _BACK), start)):
        if text[mention.start : mention.end].endswith(" " + match["word"]):
            return match.end(), mention
    return None


def _set_against(context: Context, text: str, quantity: Quantity, last: int) -> list[Quantity]:
    against = _AGAINST.match(text, quantity.end, last)
    if against is None:
        return []
    last = min(last, against.end() + _NEAR)
    named = context.mentions.entities_in(against.end(), last)
    end = named[0].end if named and named[0].start == against.end() else None
    if end is None and (short := short_for(context, against.end(), last)) is not None:
        end = short[0]
    whose = _WHOSE.match(text, end, last) if end is not None else None
    match = whose or _FOR_WHOM.match(text, against.end(), last)
    if not match or not (whose or any(m.start == match.end() for m in named)):
        return []
    value = number(match["digits"], match["scale"])
    end = match.end("scale") if match["scale"] else match.end("digits")
    return [Quantity(match.start("digits"), end, value, None, "=", None)] if value else []
