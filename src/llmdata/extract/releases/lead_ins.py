"""What leads in a list of releases: words that speak of nothing else, and of what stands below them.

`Models: releases, research and quarrels` heads news of all kinds; `GPT-9 launched`, `Hume launches a
voice interface` tell a release of their own, which their items only go on about.
"""

from __future__ import annotations

import re

from llmdata.extract.above import lists_what_came
from llmdata.extract.view import View
from llmdata.layout import Block
from llmdata.lazily import lazily

_SHORT = 100  # characters of a heading
_NOUNS = frozenset(
    {
        "release",
        "releases",
        "launch",
        "launches",
        "debut",
        "debuts",
        "announcement",
        "announcements",
    }
)
_PARTS = lazily(
    r"\s*(?:[,，、;；:：&/+|]|\b(?:and|or|plus|with|highlighting|including)\b|[与和及])\s*"
)
# A part that only says what came out: `Models and tools: releases`.
_OF_WHAT = lazily(
    r"\W*(?:(?:open|new|big|small|ai|llm|language|model|models|tools?|tooling|products?|agents?|apps?|features?|apis?|hardware|image|video|audio|coding|weights?|source|\d{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december))\b[\s-]*)*\W*|[\s*]*(?:新|大|开源)?(?:模型|工具|产品|应用|功能)?[\s*]*",
)
# A noun that says when or where something else was: `other notables from the launch`.
_OBLIQUE = lazily(
    r"\b(?:from|of|at|on|about|since|after|before|around|during|behind|for|with|against)\s+(?:(?:the|this|that|its|their|a)\s+)?\Z",
    re.IGNORECASE,
)
# One thing that the lead-in itself brings out.
_ONE = lazily(
    r"\s+(?:an?\s+(?!(?:\w+\s+)?(?:few|couple|number|bunch|lot|pair|trio|quartet|string|series|handful|wave|slew|host|dozen|set|range|line-?up|family|flurry|flood|batch)\b)|(?:the\s+)?(?:world['’]s|industry['’]s)\s)",
    re.IGNORECASE,
)
# … unless each of several did: `every lab shipped a coding agent:`.
_EACH = lazily(r"\b(?:every\w*|each|all|both|many|several|most|others?)\b", re.IGNORECASE)
_VERSION = lazily(r"\bv?\d+(?:\.\d+)+\W{0,3}\Z")


def leads_in_releases(text: str, lead_in: Block, view: View, index: int) -> bool:
    """Whether the verb of token `index` says that the items below came out."""
    verb = view.tokens[index]
    if "M" in view.string[:index] or "Q" in view.string[:index]:
        return False  # it came out itself
    before = text[view.sentence.start : verb.start]
    if str(verb.item).lower() in _NOUNS and (_OBLIQUE.search(before) or _VERSION.search(before)):
        return False
    one = _ONE.match(text, verb.end, view.sentence.end) and not _EACH.search(before)
    if one or _VERSION.search(before):
        return False
    words = text[view.sentence.start : view.sentence.end].strip()
    if lead_in.kind == "item" and "D" not in view.string and words[-1:] not in (":", "："):
        return False  # an item that tells something by itself
    return not speaks_of_more(words)


def speaks_of_more(words: str) -> bool:
    """Whether a heading names other matters beside what came out: `Releases, research and gossip`."""
    bare = words.strip(" *_#")
    if len(bare) > _SHORT or bare[-1:] in (".", "。", ":", "："):
        return False
    return any(
        not lists_what_came(part) and not _OF_WHAT.fullmatch(part.lower())
        for part in _PARTS.split(bare)
        if part
    )
