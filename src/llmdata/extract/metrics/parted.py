"""A text without what may part a number from the words for it: times, and who says so in between.

`settled on 5 September for $1 billion`, `a training bill, they claim, of $500,000`: what stands between
is blanked, so that the rules find the words to stand beside the number. Offsets stay what they are.
"""

from __future__ import annotations

from functools import lru_cache

from llmdata.extract.context import Context
from llmdata.lazily import lazily

_SAYS = (
    r"(?:say|says|said|claim|claims|claimed|report|reports|reported|reckon|reckons|reckoned|estimate|estimates|estimated|think|thinks|thought|"
    r"believe|believes|believed|suppose|guess|admit|admits|admitted|insist|insists|insisted|tell|tells|told|boast|boasts|boasted|hear|gather|add|adds|added)"
)
# One that says so, the occasion, or a source; no number and no name of a thing is told in it.
_ASIDE = lazily(
    rf",\s+(?:(?:(?:I|we|they|he|she|it|you|one|the\s+\w+|[A-Z]\w+)\s+(?:[a-z]+\s+){{0,2}}?{_SAYS}\b|{_SAYS}\s+(?:I|they|he|she|the\s+\w+|[A-Z]\w+)\b)[^,;:.!?()\d$€£¥]{{0,24}}"
    r"|(?i:according\s+to|by\s+(?:its|their|his|her)\s+own)\s[^,;:.!?()\d$€£¥]{1,40}),"
    r"|，\s*(?:据|按)[^，。；：（）\d]{1,16}，|，\s*[^，。；：（）\d]{0,8}(?:说|称|表示|透露)，"
    r"|\s?[（(][^（）()\d$€£¥\n]{2,60}[）)]"
)

# What is left of a time between commas (`Google, in August, gave …`).
_NO_MORE = lazily(
    r",(?:\s(?:in|on|by|at|since|until|around|early|late|mid)(?:\s(?:early|late|mid)[-\s]?)?)?\s{4,40},"
)


def without_partings(context: Context) -> str:
    """The visible text of a document, with dates and asides blanked."""
    return _blanked(context)


@lru_cache(maxsize=1)
def _blanked(context: Context) -> str:
    text = context.layout.visible
    asides = [match.span() for match in _ASIDE.finditer(text)]
    dates = [(date.start, date.end) for date in context.mentions.dates]
    text = _without(text, asides + dates)
    return _without(text, [match.span() for match in _NO_MORE.finditer(text)])


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    signs = list(text)
    for start, end in spans:
        signs[start:end] = " " * (end - start)
    return "".join(signs)
