"""What a phrase with a participle tells before its sentence goes on: `With ● launching in ▣, the race was on`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.releases.prose.patterns import ASIDE, NP, REACH
from llmdata.extract.releases.prose.roles import BEFORE, DATE, SINCE, THING, Roles
from llmdata.extract.releases.prose.told import Told
from llmdata.lazily import lazily

_WITH = lazily(rf"\bwith {NP}\Z", re.IGNORECASE)
# Nothing stands behind it that would be brought out: a time, a place, or the end of the phrase.
_ALONE = rf"(?=,? (?:in|on|at|as|just|only|late|early|alongside|around|to (?:the )?(?:public|market|users|every(?:one|body)|world))\b| [{DATE}{BEFORE}{SINCE}]|[,.;]|\Z)"
_COMING = lazily(
    rf"{ASIDE} (?:(?:\w+ly|first|also|then|only) )?(?:(?P<comes>arriving|launching|landing|debuting|dropping|shipping|appearing|going (?:live|public|on sale)|rolling out|coming out|coming to (?:the )?(?:market|public|world|users)|following(?: close behind| soon after| shortly after)?|close behind|hot on (?:its|their) heels|hitting (?:the )?(?:market|shelves|web))"
    rf"|(?:being |having been )?(?P<done>released|launched|unveiled|announced|open[- ]sourced|published|rolled out)){_ALONE}",
    re.IGNORECASE,
)
# What was still to come when the thing before came, and is told with its day: `●, with ● to follow on ▣`.
_TO_FOLLOW = lazily(
    rf"{ASIDE},? (?P<verb>(?:due )?to (?:follow|come|arrive|launch|ship)|following|due)(?: (?:only|later|then|shortly after|soon after))?,? (?:(?:on|in|at|by) )?(?:the )?(?:\w+ of )?(?P<date>{DATE})(?=[,.;:)]|\Z| (?:and|but|when|as)\b)",
    re.IGNORECASE,
)
_AND_IT = lazily(rf"(?:, (?:and |then )?|\band ){NP}\Z", re.IGNORECASE)


def absolutes(roles: Roles) -> Iterator[Told]:
    """The things that phrases opened by `with` bring out."""
    text = roles.text
    yield from _to_follow(roles)
    if "ith " not in text:
        return
    for place, index in sorted(roles.marks.items()):
        if text[place] != THING or (coming := _COMING.match(text, place + 1)) is None:
            continue
        opening = _WITH.search(text, max(0, place - REACH), place)
        if opening is not None:
            verb = coming.span("comes" if coming["comes"] else "done")
            yield Told([index], opening.start(), place, verb, coming.end())


def _to_follow(roles: Roles) -> Iterator[Told]:
    """The things that followed at a time which the sentence tells behind an earlier one."""
    text = roles.text
    for place, index in sorted(roles.marks.items()):
        if text[place] != THING or (later := _TO_FOLLOW.match(text, place + 1)) is None:
            continue
        left = text[max(0, place - REACH) : place]
        if _WITH.search(left) is None and _AND_IT.search(left) is None:
            continue
        date = roles.token(later.start("date")).item.value
        earlier = [p for p in roles.marks if p < place and text[p] == DATE]
        if earlier and roles.token(max(earlier)).item.value.start <= date.start:
            verb = later.span("verb")
            yield Told([index], place, place, verb, later.end(), when=later.start("date"))
