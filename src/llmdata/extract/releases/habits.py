"""What somebody does whenever he does it: `When Meta releases models for free, others must follow`."""

from __future__ import annotations

from llmdata.extract.view import DATE, Token, View
from llmdata.lazily import lazily

_PRESENT = lazily(
    r"(?i:releases|launches|ships|introduces|unveils|announces|publishes|open-?sources|drops|debuts)"
)
_WHENEVER = lazily(
    r"\b(?i:when(?:ever)?|every\s+time|each\s+time|any\s?time|once|as\s+soon\s+as|until|before|after|where)\s+[^,;:.]{0,40}\Z"
)


def tells_a_habit(text: str, view: View, verb: Token) -> bool:
    """Whether a verb in the present stands in a clause of time, and nothing dates its sentence."""
    if DATE in view.string or _PRESENT.fullmatch(text, verb.start, verb.end) is None:
        return False
    return _WHENEVER.search(text, max(view.sentence.start, verb.start - 60), verb.start) is not None
