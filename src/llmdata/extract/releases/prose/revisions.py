"""The days on which a thing was renewed, told one after another: `it had two revisions, ▣ and ▣`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.releases.prose.roles import DATE, THING, Roles
from llmdata.extract.releases.prose.told import Told
from llmdata.lazily import lazily

_RENEWALS = r"(?:revisions|updates|upgrades|refreshes|overhauls|snapshots|point releases|new (?:versions|editions|revisions|snapshots|builds))"
_NUMBER = r"(?:two|three|four|five|several|a few|\d)"
_RENEWED = lazily(
    rf"(?:(?P<thing>{THING})(?:'s)?(?: (?:spec(?:ification)?|standard|protocol|model|app))?"
    r"|\b(?:it|the (?:spec(?:ification)?|standard|protocol|model|app|tool|thing)))(?: itself)? (?:(?:has|have|also|then) )*"
    rf"(?P<verb>(?:had|got|saw|received|underwent|went through|was given|brought) (?:its )?{_NUMBER} (?:\w+ ){{0,2}}?{_RENEWALS}"
    rf"|was (?:\w+ly )?(?:revised|updated|upgraded|refreshed|overhauled|retrained|renewed)(?: (?:twice|{_NUMBER} times))?)"
    rf"(?: (?:this year|in all|in total|since|over the year|(?:(?:with)?in )?{DATE}))?(?:,|:| —| \()? (?=(?:(?:on|in) )?(?:the )?{DATE})",
    re.IGNORECASE,
)
_DAY = lazily(
    rf"(?:,? (?:and|then|and then) |[,;] |, then )?(?:again |once more )?(?:(?:on|in) )?(?:the )?(?P<when>{DATE})(?: \([^()]*\))?",
    re.IGNORECASE,
)


def revisions(roles: Roles) -> Iterator[Told]:
    """An update for each of several days."""
    text = roles.text
    for found in _RENEWED.finditer(text):
        days: list[int] = []
        end = found.end()
        while (told := _DAY.match(text, end)) is not None:
            end = told.end()
            if roles.token(told.start("when")).item.value.precision != "year":
                days.append(told.start("when"))
        if len(days) < 2:
            continue
        things = [roles.marks[found.start("thing")]] if found["thing"] else []
        topic = "" if things else "pronoun"
        for day in days:
            words = found.span("verb") if day == days[0] else (day, day + 1)
            yield Told(
                things, found.start(), found.start(), words, day + 1, "update",
                topic=topic, when=day,
            )  # fmt: skip
