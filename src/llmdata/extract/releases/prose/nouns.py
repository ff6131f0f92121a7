"""Dates that a noun for the step has: `its September launch`, `the launch of ● in November`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.releases.prose.patterns import NP
from llmdata.extract.releases.prose.roles import BEFORE, DATE, ORG, SINCE, THING, Roles
from llmdata.extract.releases.prose.told import Told
from llmdata.lazily import lazily

STEP = r"(?:launch|release|debut|arrival|roll-?out|unveiling|introduction|premiere|announcement|publication|appearance|open[- ]sourcing|general availability)"
_OWN = lazily(
    rf"(?P<thing>{THING})'s? (?:\w+ )?(?:(?P<date>{DATE}) (?:\w+ )?)?(?P<verb>{STEP})\b(?! (?:notes|date|video|event|party|cycle|price|blog|post|candidate))(?P<behind>,? (?:in|on|at|back in|late in|early in) (?:the )?{DATE})?",
    re.IGNORECASE,
)
_ITS = lazily(
    rf"\b(?P<its>its|their) (?:\w+ )?(?:(?P<date>{DATE}) (?:\w+ )?)?(?P<verb>{STEP})\b(?! (?:notes|date|video|event|party|cycle|price|blog|post|candidate))(?P<behind>,? (?:in|on|at|back in|late in|early in) (?:the )?{DATE})?",
    re.IGNORECASE,
)
_OF = lazily(
    rf"\b(?:(?P<date>{DATE}) )?(?P<verb>{STEP}) of {NP}(?P<thing>{THING})(?P<behind>,? (?:in|on|at|back in|late in|early in) (?:the )?{DATE})?(?!['\w-])",
    re.IGNORECASE,
)
# What a thing is at its time: `◆'s ▣ model, ●, is …`, `●, the ▣ flagship`.
_NOUN = r"(?:(?:\w[\w\-]* ){0,2}?(?:models?|flagship|releases?|launch|newcomers?|browser|agent|app|editor|assistant|reasoner|generator|tool|offering|entry|arrival|debut|surprise|bombshell))"
_WHOSE = rf"(?:{ORG}(?:'s|')|its|their|the|this|that|last)"
_OF_ITS_TIME = (
    lazily(
        rf"(?:\A\W*|[;:.,(] ?|\b(?:and|but|while|than|of|with|to|like|by|is|was|on|in|tried|used|prefer|and then) ){_WHOSE} (?P<date>{DATE})(?:'s)? (?P<verb>{_NOUN})(?:, | |: | \()(?:called |named |namely )?(?:{ORG}(?:'s|') )?(?P<thing>{THING})(?!['\w-])",
        re.IGNORECASE,
    ),
    lazily(
        rf"(?P<thing>{THING})(?:, | \(| is | was ){_WHOSE} (?P<date>{DATE})(?:'s)? (?P<verb>{_NOUN})(?=[,.;:)]|\Z| and\b| but\b| that\b| which\b)",
        re.IGNORECASE,
    ),
)
# The day by its name: `●'s launch day, ▣`, `● and ● share a birthday, ▣`.
_THE_DAY = tuple(
    lazily(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<thing>{THING})'s? (?:\w+ )?(?P<verb>(?:launch|release) (?:day|date)),? (?:was |is |on |\()?(?:on )?(?:the )?(?P<date>{DATE})(?=[,.;:)]|\Z)",
        rf"(?P<other>{THING}) and (?P<thing>{THING}) (?P<verb>shared? (?:an?|the same|their) (?:birthday|(?:launch|release) (?:day|date))),? (?:of |on |: ?|\()?(?:the )?(?P<date>{DATE})",
    )
)
# What is told of a thing at that time: `at launch in ▣, ● cost 15 dollars`. `At its launch` and
# `when it launched` may be of what the sentence before named.
_AT = lazily(
    rf"(?:\A\W*|[;:.] |, |\b(?:and|but|while|that) )(?P<verb>(?:at|on|upon) {STEP})"
    rf" (?:(?:in|on|at|back in|late in|early in) )?(?:the )?(?P<date>{DATE}), {NP}(?P<thing>{THING}) (?!and\b)",
    re.IGNORECASE,
)


# What a thing got keeps its name: `an update to ● in ▣`. What became of one is another matter.
_UPDATE_OF = lazily(
    rf"(?<!\w)(?P<lead>(?:(?:the|an?|its|one|another|this|that|{ORG}(?:'s)?) )(?:[\w\-]+ ){{0,2}}?)(?P<verb>update|upgrade|refresh|revision|overhaul) (?:to|of|for) (?:the |its )?(?P<thing>{THING}),? (?:in|on|at|from|back in|late in|early in) (?:the )?(?P<date>{DATE})",
    re.IGNORECASE,
)
_TAKEN_BACK = lazily(
    r"\b(?:with(?:drew|drawn|draws)|pull(?:ed|s)|revert(?:ed|s)|undid|undone|roll(?:ed|s) back|cancel\w*|recall\w*|remov\w+|delay\w*|postpon\w+|scrapp\w+|promis\w+|plan\w*|expect\w*|want\w*|hop\w+|wait\w*)(?: \w+){0,2} \Z",
    re.IGNORECASE,
)
_DATE_IS = lazily(
    rf"(?:(?P<thing>{THING})'s? (?P<verb>(?:release|launch|debut) date)|\b(?P<verb2>(?:release|launch|debut) date) of {NP}(?P<thing2>{THING})) (?:was|is) (?:on |the )?(?P<date>{DATE})",
    re.IGNORECASE,
)

# A day that is put right: `was not released in ▣ but on ▣`, `launched not in ▣, as many guessed, but on ▣`.
_OUT = r"(?:released|launched|unveiled|announced|published|shipped|introduced|open[- ]sourced|made available|out)"
_ON = r"(?:in|on|at|until|back in|late in|early in)"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
# What is set aside may be no date any more, but its words.
_DENIED_DAY = rf"(?:[{DATE}{BEFORE}{SINCE}]|(?:\d{{1,2}} )?{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?|spring|summer|autumn|fall|winter|q[1-4])"
_BUT = rf"(?:,? {_ON})? (?:the )?{_DENIED_DAY}(?:, [^,;:.()]{{2,60}},)?,? but (?:only |rather |instead )?(?:{_ON} )?(?:the )?(?P<date>{DATE})"
_NOT_BUT = lazily(
    rf"(?P<thing>{THING})(?:,? which)?(?: (?:was|were)(?: not|n't) (?:actually |first )?(?P<verb>{_OUT})|(?: (?:was|were|got))? (?P<verb2>{_OUT}|debuted|arrived|landed|came out|appeared) not| did(?: not|n't) (?P<verb3>launch|ship|come out|arrive|debut|appear|land)){_BUT}",
    re.IGNORECASE,
)


def steps_as_nouns(roles: Roles) -> Iterator[Told]:
    """Dated steps that a noun tells."""
    text = roles.text
    for found in _DATE_IS.finditer(text):
        which = "" if found["thing"] else "2"
        yield Told(
            [roles.marks[found.start(f"thing{which}")]], found.start(), found.start(),
            found.span(f"verb{which}"), found.end(), topic="", when=found.start("date"),
        )  # fmt: skip
    for found in _UPDATE_OF.finditer(text):
        if not _TAKEN_BACK.search(text, 0, found.start()):
            yield Told(
                [roles.marks[found.start("thing")]], found.start(), found.start(),
                found.span("verb"), found.end(), "update", when=found.start("date"),
            )  # fmt: skip
    for pattern in _THE_DAY:
        names = ("other", "thing") if "other" in pattern.groupindex else ("thing",)
        for found in pattern.finditer(text):
            places = [found.start(name) for name in names]
            yield Told(
                [roles.marks[place] for place in places], places[0], places[0],
                found.span("verb"), found.end(), "release", when=found.start("date"),
            )  # fmt: skip
    for pattern in _OF_ITS_TIME:
        for found in pattern.finditer(text):
            if roles.token(found.start("date")).item.value.precision == "year":
                continue
            yield Told(
                [roles.marks[found.start("thing")]], found.start("verb"), found.start("verb"),
                found.span("verb"), found.end(), "release", when=found.start("date"),
            )  # fmt: skip
    for found in _AT.finditer(text):
        yield Told(
            [roles.marks[found.start("thing")]], found.start("verb"), found.start("verb"),
            found.span("verb"), found.end(), topic="", when=found.start("date"),
        )  # fmt: skip
    for found in _NOT_BUT.finditer(text):
        verb = next(name for name in ("verb", "verb2", "verb3") if found[name])
        place = found.start(verb)
        yield Told(
            [roles.marks[found.start("thing")]], place, place, found.span(verb), found.end(),
            when=found.start("date"),
        )  # fmt: skip
    for pattern in (_OWN, _ITS, _OF):
        for found in pattern.finditer(text):
            if not found["date"] and not found["behind"]:
                continue
            place = found.start("date") if found["date"] else found.end() - 1
            thing = "thing" in pattern.groupindex
            things = [roles.marks[found.start("thing")]] if thing else []
            yield Told(
                things, found.start(), found.start(), found.span("verb"), found.end(),
                topic="" if thing else "object", when=place,
            )  # fmt: skip
