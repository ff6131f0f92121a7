"""What English puts between a maker and its verb: `On May 3 OpenAI, never shy, came out with X`.

Signs part the words between them from the clause, which begins with its date and its maker.
"""

from __future__ import annotations

from llmdata.extract.releases.past import PAST
from llmdata.extract.view import View
from llmdata.lazily import lazily

# Who acts, perhaps behind a date, then an aside: `D O , … ,`, or a noun and its name: `D a lab , O ,`.
_BETWEEN = lazily(
    r"(?:(?<=[,:\-&(])|(?<![\s\S]))(?P<who>(?:[.']{0,2}D,?)?[.']{0,2}(?P<maker>O[.']?|(?<=D)(?P<noun>\.)))"
    r",(?P<aside>[^,:DMQB()\-]{1,6}),\Z"
)
_NOUN = lazily(r"\s*(?i:the|an?|another|one|its|their|some)\s+(?:[\w\-’']+\s*){1,5}\Z")
_PAST = lazily(rf"\b{PAST}\b")
_LONGEST = 60  # characters of an aside
# What is but said of it, and the head of a clause of its own.
_NO_ASIDE = lazily(
    r"\s*(?i:according\s+to|as\s+\w+\s+(?:said|put|reported)|and|or|but|so|then|because|if|in\s+which)\b"
    r"|(?i:\b(?:sa(?:ys?|id)|reports?|reported|writes|wrote|claim\w*|sources|rumou?r\w*|reported|hear|heard|told)\b)"
)


def before_aside(text: str, view: View, first: int) -> tuple[int, int]:
    """Where the clause begins whose verb is token `first`, behind an aside, and where that begins."""
    found = _BETWEEN.search(view.string, max(0, first - 14), first)
    if found is None:
        return first, first
    aside = text[view.tokens[found.start("aside") - 1].end : view.tokens[found.end("aside")].start]
    if not aside.strip() or len(aside) > _LONGEST or _NO_ASIDE.search(aside):
        return first, first
    if found["noun"]:
        noun = view.tokens[found.start("noun")]
        words = text[noun.start : noun.end]
        if _NOUN.match(words) is None or _PAST.search(words):
            return first, first
    return found.start("who"), found.start("aside")
