"""Days with what came on each in brackets: `Dates to remember: 20 January (X), 7 August (Y and Z)`.

And names with their days in the brackets behind what they are: `its first browser (X, October 21)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.releases.steps import is_fine, step
from llmdata.extract.releases.terse.frames import is_other
from llmdata.lazily import lazily

_TWO = 2
# A day, or several, each with what came on it in brackets.
_DAY = lazily(r"D\.?\((?P<things>(?:O'?)?[MQ](?:&(?:O'?)?[MQ]){0,4})\)")
_VETO = frozenset("xhKB$%N")
_DAYS = lazily(
    r"\b(?:dates?|days?|moments?|milestones?|releases?|launch(?:es)?|highlights?)\b[^.;:]{0,40}(?::|\b(?:is|are|was|were))\s*[*_]*\Z",
    re.IGNORECASE,
)


# A name and its day, perhaps with its size or price, in the brackets behind a word for what it is.
_NAME_AND_DAY = lazily(r"\((?:O'?)?(?P<thing>[MQ])(?:,[.$&S%]{1,5})?,[.]?(?P<day>D)\)")
_WHAT_IT_IS = lazily(
    r"\b(?:models?|browsers?|(?:open\s+)?weights|agents?|apps?|editors?|assistants?|tools?|ones?|releases?|sisters?|brothers?|siblings?|cousins?|versions?|variants?|generators?|reasoners?|ides?|clis?|plans?|flagships?|successors?|newcomers?|famil(?:y|ies)|series)\s*\Z",
    re.IGNORECASE,
)


def names_with_days(context: Context) -> Iterator[Observation]:
    """What brackets name behind the words for it, with the day on which it came."""
    text = context.layout.visible
    for view in context.views:
        if "D)" not in view.string or not is_asserted(context.layout, view):
            continue
        for found in _NAME_AND_DAY.finditer(view.string):
            opening = view.tokens[found.start()].start
            first = max(view.string.rfind(sign, 0, found.start()) for sign in ",:-") + 1
            if _VETO & set(view.string[first : found.start()]):
                continue
            if not _WHAT_IT_IS.search(text, view.tokens[first].start, opening):
                continue
            thing, date = view.tokens[found.start("thing")], view.tokens[found.start("day")]
            if is_fine(date):
                dating = Dating(date.item, "stated")
                yield step("release.named-with-day", thing.item, "release", date, dating, "derived")


def days_with_names(context: Context) -> Iterator[Observation]:
    """What came on days that a sentence lists, with their names in brackets."""
    text = context.layout.visible
    for view in context.views:
        days = list(_DAY.finditer(view.string))
        if not days or not is_asserted(context.layout, view):
            continue
        if _VETO & set(view.string[1 if str(view.tokens[0].item).lower() == "if" else 0 :]):
            continue  # `If you remember three days: …` supposes nothing
        start, first = view.sentence.start, view.tokens[days[0].start()].start
        calls = _DAYS.search(text, start, first) is not None
        if not calls and (len(days) < _TWO or is_other(text, start, first)):
            continue
        for day in days:
            date = view.tokens[day.start()]
            for place in range(*day.span("things")):
                token = view.tokens[place]
                if token.kind in "MQ" and is_fine(date):
                    dating = Dating(date.item, "stated")
                    yield step(
                        "release.day-with-name", token.item, "release", date, dating, "derived"
                    )
