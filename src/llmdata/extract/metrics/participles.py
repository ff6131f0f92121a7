"""Whose a number is that a participle tells behind a comma: `X took over Y's title, reaching $3 trillion`."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.view import View
from llmdata.lazily import lazily

# What its subject does by itself; `bringing`, `valuing` tell of the object.
_BY_ITSELF = lazily(
    r"\s*(?:(?:\w+ly|thus|even|soon)\s+)?(?i:reaching|hitting|topping|crossing|passing|surpassing|exceeding|becoming|climbing|rising|peaking|ending|closing|soaring|jumping)\b"
)
_OWNS = lazily(r"(?:['’]s|['’])\s+\w")
_TIED = lazily(
    r"(?i:\b(?:from|of|to|with|by|against|over|than|into|for|in|on|at|past|behind|like))\s+(?:the\s+)?\Z"
)


def doer(context: Context, view: View, index: int | None, kinds: str, first: int) -> int | None:
    """The name that is told of in a clause which opens at `first` with a participle.

    Names that only own something or hang on a preposition are passed by, where another stands before.
    """
    text = context.layout.visible
    if index is None or first == view.sentence.start or view.tokens[index].end > first:
        return index
    if text[first - 1] != "," or _BY_ITSELF.match(text, first) is None:
        return index
    place: int | None = index
    while place is not None:
        token = view.tokens[place]
        tied = _TIED.search(text, max(view.sentence.start, token.start - 16), token.start)
        if not tied and _OWNS.match(text, token.end) is None:
            return place
        place = subjects.before(view, place, kinds, view.sentence.start)
    return index
