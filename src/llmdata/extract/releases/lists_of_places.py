"""Lists of where a thing that their lead-in names is to be had: `GPT-9 is available through: …`.

The products that such a list names did not come out; what is said of each is said of that thing.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.lazily import lazily

# Behind the name of the thing, up to the end of the lead-in.
_TO_BE_HAD = lazily(
    r"\W*(?i:(?:(?:is|are|was|were|can\s+be|will\s+be|has\s+been)\s+)?(?:(?:now|also|already|immediately|being)\s+)?"
    r"(?:available|accessible|live|offered|usable|used|tried|found|reached|accessed|integrated|roll(?:s|ed|ing)\s+out)(?:\s+(?:today|now|immediately))?"
    r"\s+(?:through|in|inside|on|across|via|from|within|into|at)\s)[^.!?。]{2,80}[:：]\s*"
)


def is_among_places(context: Context, claim: Observation) -> bool:
    """Whether a claim is of a product in such a list."""
    if claim.subject is None or claim.subject.type != "product":
        return False
    number = context.layout.block_at(claim.place)
    return any(_says_where(context, claim, lead) for lead in _leads(context, number))


def _leads(context: Context, number: int) -> Iterator[int]:
    """What leads in a list; where that is a heading, the paragraph right above it too."""
    blocks = context.layout.blocks
    for lead in context.layout.leads(number):
        above = lead - 1 if blocks[lead].kind == "heading" else lead
        if above >= 0 and blocks[above].kind in ("paragraph", "item"):
            yield above


def _says_where(context: Context, claim: Observation, lead: int) -> bool:
    layout = context.layout
    telling = layout.last_sentence(lead)
    named = context.mentions.entities_in(telling.start, telling.end)
    return any(
        mention.entity.type in ("model", "product")
        and mention.entity != claim.subject
        and _TO_BE_HAD.fullmatch(layout.visible, mention.end, telling.end) is not None
        for mention in named
    )
