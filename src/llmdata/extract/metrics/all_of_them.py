"""Numbers told of all that were named: `X came in May, with Y and Z, and all three hold a million tokens`."""

from __future__ import annotations

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.metrics.quantities import Quantity
from llmdata.extract.metrics.readings import TYPES
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_ALL = lazily(
    r"\W*(?i:(?:and|but|which|while)\s+)?(?:(?i:all)(?:\s+of\s+(?:them|these|which))?(?:\s+(?P<n>two|three|four|five|six))?|(?P<both>(?i:both)(?:\s+of\s+(?:them|which))?)|(?i:each)\s+of\s+(?:them|which|the\s+(?P<each>two|three|four|five|six)))\s+(?!of\b|the\b|its\b)(?=[a-z])"
    r"|\s*(?:而且?|但)?(?:这|以上)?(?P<zh>[两二三四五六])(?:者|个|款|种|档)(?:模型|尺寸|版本)?(?:都|均|全|各自?)"
)
_COUNT = {
    **dict(zip(("two", "three", "four", "five", "six"), range(2, 7), strict=True)),
    **dict(zip("二三四五六", range(2, 7), strict=True)),
    "两": 2,
}


def all_meant(
    context: Context, sentence: Sentence, quantity: Quantity, kinds: str
) -> list[Mention]:
    """The things of which the clause of a number tells by `both` or `all three`: so many of those that
    the sentence names before it, and none where there are not."""
    text, start = context.layout.visible, sentence.start
    first, _ = clause_of(text, sentence, quantity.start, quantity.end)
    match = _ALL.match(text, first, quantity.start)
    if match is None:
        return []
    named: dict[str, Mention] = {}
    for mention in context.mentions.entities_in(start, first):
        if mention.entity.type in ("model", "product") and TYPES[mention.entity.type] in kinds:
            named.setdefault(mention.entity.id, mention)
    word = match["n"] or match["each"] or match["zh"]
    count = 2 if match["both"] else _COUNT.get((word or "").lower())
    found = list(named.values())
    if count is None:
        return found if len(found) > 1 else []
    return found if len(found) == count else []
