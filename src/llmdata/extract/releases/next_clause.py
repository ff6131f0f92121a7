"""An enumeration that ends before its last name, which is the subject of the next clause."""

from __future__ import annotations

from llmdata.extract.releases.past import PAST
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# What the last of several does itself: `releasing A and B unveiling …`, `released A and B topped the …`.
_DOING = lazily(
    r"\s+(?!(?:during|including|following|using|starting|beginning|pending|being)\b)\w{2,}ing\s"
)
_DID = lazily(
    rf"\s+(?:(?:\w+ly|also|then)\s+)?(?!(?:based|called|named|dubbed|powered|aimed|designed|built|trained|released|tuned)\b){PAST}\s+(?:the|an?|its|their|his|her|new|another|some)\b"
)


def without_next_clause(view: View, text: str, verb: Token, named: list[int]) -> list[int]:
    """The members of an enumeration but a last one that is the subject of a clause of its own."""
    if len(named) < 2 or view.tokens[named[-1] - 1].kind not in "&'O":
        return named
    last, doing = view.tokens[named[-1]], text[verb.start : verb.end].endswith("ing")
    joint = text[view.tokens[named[-2]].end : last.start]
    if verb.start > last.start or " and " not in joint:
        return named
    own = (_DOING if doing else _DID).match(text, last.end, view.sentence.end)
    return named[:-1] if own is not None else named
