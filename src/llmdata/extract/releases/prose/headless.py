"""Sentences without a subject below a name, or behind one that stands alone.

`## GPT-9` and then `Released on May 3, it …`, `Out since May.`, `The launch was on May 3.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.releases.prose import patterns, verbs
from llmdata.extract.releases.prose.nouns import STEP
from llmdata.extract.releases.prose.roles import DATE, ORG, THING, Roles
from llmdata.extract.releases.prose.told import Told
from llmdata.lazily import lazily

# Words that the subject is left out before; what they tell has its date in the same clause.
_LEFT_OUT = lazily(
    rf"\A[\s(—-]*(?:(?:first|finally|only|just|quietly|officially|already|originally|now|also|then) ){{0,2}}"
    rf"(?:(?P<done>{verbs.DONE})|(?P<comes>{verbs.COMES}|out|available|live|on sale|with us|here))\b"
    rf"(?! (?:of|from the|by far|an?|the|its|their|some|two|three|new|more)\b)[^,;:.{THING}{ORG}]{{0,60}}{patterns.ANY_DATE}",
    re.IGNORECASE,
)
# What stands before its subject is that one's: `Released on May 3, ● …`, `Out since May, the app …`.
_ANOTHERS = lazily(
    rf"[^,;:.]{{0,60}}, (?!(?:it|they|this|that|the (?:model|thing|tool|app|release))\b)(?:{patterns.NP}{THING}|(?:the|an?|his|her|my|our) [\w\-]+ )",
    re.IGNORECASE,
)
_NOUN = lazily(
    rf"\A[\s(—-]*(?:the|its) (?:(?:official|public|big|actual|general|proper|first|full|final|open) )?(?P<verb>{STEP})(?: date| day)? (?:was|came|followed|happened|took place|fell) (?:(?:only|just|late|early|back) )?(?:on|in|at) (?:the )?{DATE}",
    re.IGNORECASE,
)
_WHICH = lazily(
    rf"\A[\s(—-]*the {patterns.KIND}(?: that| which)? (?P<actor>{ORG}) (?:had )?{patterns.ADVERBS}(?P<verb>{verbs.DOES})\b",
    re.IGNORECASE,
)


def clauses_without_subject(roles: Roles) -> Iterator[Told]:
    """What the opening of a sentence tells of the name above it."""
    text = roles.text
    if (found := _LEFT_OUT.match(text)) is not None and not _ANOTHERS.match(text, found.end()):
        verb = found.span("done" if found["done"] else "comes")
        yield Told([], verb[0], verb[0], verb, verb[1], topic="head")
    if (found := _NOUN.match(text)) is not None:
        when = found.end() - 1
        yield Told([], 0, 0, found.span("verb"), found.end(), "release", topic="head", when=when)
    if (found := _WHICH.match(text)) is not None:
        verb = found.span("verb")
        yield Told([], 0, 0, verb, found.end(), topic="head", actor=found["actor"])
