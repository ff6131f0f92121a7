"""What a maker said on the day: `"We're launching ● today," somebody wrote on ▣`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.releases.prose.roles import DATE, ORG, THING, Roles
from llmdata.extract.releases.prose.told import Told
from llmdata.lazily import lazily

_BRINGING = r"(?:releasing|launching|shipping|introducing|announcing|unveiling|publishing|open[- ]sourcing|rolling out|putting out|bringing out|making (?:\w+ )?available)"
_BROUGHT = r"(?:released|launched|shipped|introduced|announced|unveiled|published|open[- ]sourced|rolled out|put out)"
_WE = lazily(
    rf"(?P<we>\b(?:today,? )?(?:we|I)(?:'re| are|'m| am) (?:\w+ly |now |also |today ){{0,3}}(?P<verb>{_BRINGING})|\b(?:today,? )?we(?:'ve| have)? (?:just |today |now ){{0,3}}(?P<verb2>{_BROUGHT})) (?:(?!(?:our|my|on|in|with|for|using|to|of|at|from|against|than|like|by|and)\b)[\w'\-]+ ){{0,4}}(?P<thing>{THING})(?!['\w-])(?P<behind>[^,.;:]{{0,40}})",
    re.IGNORECASE,
)
# Who said so, and when.
_SAID = lazily(
    rf"[,.!]? (?:(?:the )?(?:[\w.'\-]+ |{ORG}(?:'s)? ?){{1,5}}?)(?:wrote|posted|said|tweeted|announced|declared|told \w+|blogged|proclaimed|boasted|read)(?: (?!not\b|never\b)[^;:.{DATE}]{{0,50}}?| at \d{{1,2}}(?::\d\d)?(?: [ap]\.?m\.?)?(?: \w+(?: time)?)?){{0,2}}(?: (?:on|in)) (?:the )?(?P<when>{DATE})",
    re.IGNORECASE,
)
_MARKS = '"“'


def quoted(roles: Roles) -> Iterator[Told]:
    """The things that words in quotation marks bring out on the day on which they were said."""
    text = roles.text
    for found in _WE.finditer(text):
        if roles.visible[roles.places[found.start()] - 1] not in _MARKS:
            continue  # it is the author who speaks
        said = _SAID.match(text, found.end())
        if said is None:
            continue
        verb = found.span("verb" if found["verb"] else "verb2")
        thing = roles.marks[found.start("thing")]
        yield Told([thing], verb[0], verb[0], verb, found.end(), when=said.start("when"))
