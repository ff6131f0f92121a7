"""What a day or month brought, where a colon leads in several: `May 3 brought two things: ●, and …`.

Each part is a noun phrase whose head is the name, or a noun for the step: `the end of the beta of ●`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.releases.prose.patterns import FREE, NP, REST
from llmdata.extract.releases.prose.roles import DATE, ORG, THING, Roles
from llmdata.extract.releases.prose.told import Told
from llmdata.lazily import lazily

# What a date brings, or what somebody had ready then, before the colon.
_LEAD = lazily(
    rf"(?:\A|[;.] )\W*(?:(?:and|but|then|so) )?(?:(?:in|on|at) )?(?:the )?(?P<date>{DATE})(?: \([^()]*\))?,? "
    rf"(?:(?:also |then |alone |even )*(?P<verb>brought|saw|gave us|delivered|had|offered|held|came with|was|were|belonged to|turned out|became|proved)"
    rf"|(?:{ORG}|it|they|the (?:company|lab|firm|team)) (?:then |also )?(?P<does>had|brought|showed|announced|presented|unveiled|released|launched|shipped|introduced|published|delivered))"
    rf"(?! (?:no|not|nothing|little|few)\b)[^:;.{THING}]{{0,80}}: ",
    re.IGNORECASE,
)
# Of an event or of trouble a list tells something else.
_OTHERS = lazily(
    r"\b(?:tests?|tests|benchmarks?|papers?|stud(?:y|ies)|bugs?|problems?|outages?|incidents?|lawsuits?|rumou?rs?|price|prices|cuts?|complaints?|questions?|reviews?|goodbyes?|losers?|winners?|promises?|plans?|previews?|teasers?|scandals?|results?|records?|medals?|my|our|I|we|us(?<!gave us)|users?|favou?rites?|fights?|duels?|races?|debates?)\b",
    re.IGNORECASE,
)
_OPENS = lazily(rf"(?:: |[,;] (?:and )?| and )(?P<np>{NP})\Z", re.IGNORECASE)
_STEP = lazily(
    r"(?:: |[,;] (?:and )?| and )(?:an?|the) (?:(?P<over>end of (?:the |its )?(?:\w+ )?(?:preview|beta|waiting list|waitlist)|general availability|final version|launch|release|arrival|debut)|(?P<trial>(?:\w+ )?(?:preview|beta|first look))|(?P<update>(?:\w+ )?(?:update|upgrade|refresh))) (?:of|for|to|at) (?:the |its )?\Z",
    re.IGNORECASE,
)
# A family whose members are named behind it: `the ● models, ● and ●`.
_SERIES = lazily(rf" (?:models|family|series|line-?up)(?:,|:| [(]) ?{THING}", re.IGNORECASE)
_REACH = 120  # characters before a name in which its phrase begins
_END = lazily(r"[.;!?](?: |\Z)")


def brought(roles: Roles) -> Iterator[Told]:
    """The things that a lead-in with a date has brought, each with its stage."""
    text = roles.text
    for lead in _LEAD.finditer(text):
        if _OTHERS.search(lead.group()):
            continue
        verb = lead.span("verb" if lead["verb"] else "does")
        end = _END.search(text, lead.end())
        last = end.start() if end else len(text)
        for place in sorted(p for p in roles.marks if lead.end() <= p < last):
            behind = place + 1
            if text[place] != THING or REST.match(text, behind) or not FREE.match(text, behind):
                continue
            if _SERIES.match(text, behind):
                continue
            stage = _stage(text[max(lead.end() - 2, place - _REACH) : place])
            if stage is not None:
                thing = roles.marks[place]
                yield Told([thing], verb[0], verb[0], verb, behind, stage, when=lead.start("date"))


def _stage(before: str) -> str | None:
    """What the words between a name and the sign before it make of it; None where it is no news."""
    if (step := _STEP.search(before)) is not None:
        return "release" if step["over"] else "preview" if step["trial"] else "update"
    opens = _OPENS.search(before)
    return None if opens is None or _OTHERS.search(opens["np"]) else "release"
