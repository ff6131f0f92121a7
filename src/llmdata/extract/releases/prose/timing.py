"""When a clause of prose says that something came out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from llmdata.extract.context import Context
from llmdata.extract.policy import Dating, dates_a_change, is_set_apart, own_date
from llmdata.extract.releases.prose.roles import BEFORE, DATE, ORG, SINCE, THING, Roles
from llmdata.extract.releases.prose.told import Told
from llmdata.extract.releases.steps import date_of_context
from llmdata.grammar.dates import BASE
from llmdata.lazily import lazily

_DATE = lazily(f"[{DATE}{BEFORE}{SINCE}]")
# Where what a verb tells ends: another clause begins, with its own subject or its own time.
_ENDS = lazily(
    rf"[;:!?]|\.(?: |\Z)|,? \b(?:but|while|when|whereas|although|though|because|whose|which|who|where|that)\b|, (?:and|so|yet|then) |"
    rf" and (?=(?:it|they|we|i|he|she|then|by|in|on|at|was|were|is|has|had|later|finally|the)\b|(?:[A-Z][\w.]* )?[{THING}{ORG}])",
    re.IGNORECASE,
)
_NOT_ITS = lazily(
    r"\b(?:from|than|of its|since its|like|unlike|until|before|after|for|through|since|by)(?: the| its)?\s*\Z",
    re.IGNORECASE,
)
_LEADS = lazily(
    rf"(?:\A[\s(—-]*|[;:—(] ?|, |\b(?:and|but|then|so|while|when) )(?:(?:and|but|then|only|just|so|already|finally|again|late|early|back) )*(?:(?:at|during) (?:[\w'/:.]+ ){{1,3}})?(?:(?:in|on|at|around|during|by|from|within|towards?|late in|early in|since) )?(?:the )?(?:(?:\w+ ){{1,2}}of )?(?P<date>{DATE}|{BEFORE}|{SINCE})(?: \([^()]*\))?,?\s*\Z",
    re.IGNORECASE,
)
_IS_MEASURE = lazily(
    rf"[{DATE}],? (?:[\w\-]+ ){{0,4}}?(?:after|before) (?:its |their |the )?(?:\w+ )?\Z",
    re.IGNORECASE,
)
_PERFECT = lazily(r"\b(?:has|have) (?:been|\w+ed|put|brought|given)\b|'s been\b", re.IGNORECASE)
_LATER = lazily(
    r"\b(?:later|afterwards?|soon|next|eventually|subsequently|thereafter|after that|in the end|since then|not long after|shortly|days|weeks|months)\b",
    re.IGNORECASE,
)
_SO_FAR = 90  # characters between a date and the verb whose clause it opens


def dating(
    context: Context, roles: Roles, told: Told, before: int, behind: int, taken: dict[int, int]
) -> Dating | None:
    """The date of a clause, given where the claim before it ends and where the next one begins."""
    if told.when >= 0:
        return Dating(roles.token(told.when).item, "stated")
    if told.things:
        own = own_date(roles.visible, roles.view, told.things[-1])
        if own is not None:
            return own
    place = _between(roles, told)
    if place is None:
        place = _after(roles, told, behind)
    if place is None and _IS_MEASURE.search(roles.text, 0, told.subject):
        return None  # `in May, weeks after ● came out, …`: what came in May is told next
    if place is None:
        place = _in_front(roles, told, before, taken)
        if place is not None and _is_apart(roles, told, place):
            place = None
    if place is not None:
        taken.setdefault(place, told.verb[0])
        return Dating(roles.token(place).item, "stated")
    return date_of_context(context, roles.view)


def _is_apart(roles: Roles, told: Told, place: int) -> bool:
    """Whether what a verb tells came before a date in front of it, or some while behind."""
    date, verb = roles.token(place), roles.words(*told.verb)
    tells = THING in roles.text[place + 1 : told.verb[0]]
    return is_set_apart(roles.visible, date.end, verb.start, tells)


def _after(roles: Roles, told: Told, behind: int) -> int | None:
    text = roles.text
    region = text[told.end : max(told.end, behind)]
    if not told.until:
        end = _ENDS.search(region)
        region = region[: end.start()] if end else region
    for found in _DATE.finditer(region):
        place = told.end + found.start()
        if not _usable(roles, told, place):
            continue
        between = region[: found.start()]
        takes_over = told.first and between.count(THING) == 1  # `● replaced ● on ▣`
        takes_over = takes_over or _follows(roles, told, between)
        if THING in between and not (told.until or takes_over) and _comparing(between):
            return None
        return place
    return None


def _follows(roles: Roles, told: Told, between: str) -> bool:
    """Whether what stands before a date is but what the thing followed: `● followed ● by weeks, on ▣`."""
    verb = roles.text[told.verb[0] : told.verb[1]].lower()
    return (
        verb.endswith("followed") and between.startswith(f" {THING}") and between.count(THING) == 1
    )


def _between(roles: Roles, told: Told) -> int | None:
    """The date between the verb and its object, or in the verb: `followed on ▣ with ●`."""
    inside = _DATE.search(roles.text, told.verb[0], told.end)
    return inside.start() if inside and _usable(roles, told, inside.start()) else None


def _comparing(between: str) -> bool:
    """Whether another name stands before the date that did not come along."""
    return not re.fullmatch(
        rf"(?:[^{THING}]*\b(?:with|alongside|and|by|for|to|on|in|inside|into|within|via|through|as|plus|of|sibling|called),? (?:[\w'\-]+,? ){{0,6}}{THING})+[^{THING}]*",
        between,
        re.IGNORECASE,
    )


def _usable(roles: Roles, told: Told, place: int) -> bool:
    kind = roles.text[place]
    if dates_a_change(roles.visible, roles.token(place).item):
        return False
    first = told.verb[1] if place >= told.verb[1] else 0  # `dates from`: the tie is the verb's own
    words = roles.text[max(first, place - 24) : place]
    if kind == BEFORE:
        return told.until or _had_by(roles, told, place)
    if kind == SINCE:
        return bool(
            re.search(
                r"\bsince(?: the)?\s*\Z",
                roles.text[max(0, place - 12) : place + 1].rstrip(SINCE),
                re.IGNORECASE,
            )
        ) or _since(roles, place)
    return told.until or _NOT_ITS.search(words) is None


_HAD = lazily(r"\bhad\b", re.IGNORECASE)


# What a clause explains happened on the day itself: `by ▣, when it went live, I was used to it`.
_ON_WHICH = lazily(r",? when [^,;:]{0,40}", re.IGNORECASE)


def _had_by(roles: Roles, told: Told, place: int) -> bool:
    """Whether something was done by a time, as far as anybody tells then: `by ▣ ◆ had released ●`."""
    text = roles.text
    if text[max(0, place - 3) : place].lower() != "by ":
        return False
    return _HAD.search(text, min(place, told.subject), told.verb[1]) is not None


def _since(roles: Roles, place: int) -> bool:
    """Whether something is there since a date, as its own words say."""
    token = roles.token(place)
    return token.item.bearing == "since" and bool(
        re.search(
            rf"\b(?:with us|around|available|out|live|on sale|here|name of|preview|beta|alpha|access|testing|had|existed|downloaded|used|tried|bought|open|called|known|named|{THING})\b",
            roles.text[:place],
            re.IGNORECASE,
        )
    )


def _in_front(roles: Roles, told: Told, before: int, taken: dict[int, int]) -> int | None:
    text = roles.text
    first = min(told.start, told.subject)
    found = [
        m.start()
        for m in _DATE.finditer(text, 0, told.verb[0])
        if text[m.start()] == DATE
        or (text[m.start()] == BEFORE and ":" in text[m.start() : told.verb[0]])
        or (text[m.start()] == BEFORE and _had_by(roles, told, m.start()))
        or (text[m.start()] == BEFORE and _ON_WHICH.fullmatch(text, m.end(), told.verb[0]))
        or (text[m.start()] == SINCE and _PERFECT.search(text, told.subject, told.verb[1]))
    ]
    found = [place for place in found if roles.token(place).item.counted != BASE]
    for place in reversed(found):
        if place < before:
            break
        between = text[place + 1 : told.verb[0]]
        if place in taken or len(between) > _SO_FAR or ";" in between:
            break
        inside = [p for p in roles.marks if place < p < told.verb[0] and text[p] == THING]
        others = [p for p in inside if roles.marks[p] not in told.things]
        if others and told.things and told.subject <= min(others):
            return place
        if not others and (
            place >= first or _LEADS.search(text, 0, place + 1) or re.search(r"\bwhen\b", between)
        ):
            return place
        break
    # what leads the whole sentence in
    if found and not _LATER.search(text[told.start : told.verb[1] + 12]):
        lead = found[-1]
        apart = ";" in text[lead : told.verb[0]]  # `X (May); Y`: it is of the one before
        if not apart and _LEADS.search(text[: lead + 1]) and taken.get(lead, lead + 1) > lead:
            return lead
    return _told_by_that(roles, told)


_THAT = lazily(r"that (?:was|is|became)", re.IGNORECASE)
_CAME = lazily(
    r"\b(?:releas|launch|publish|unveil|announc|tweet|post|drop|upload|open-sourc|appear|ship|debut|introduc|link|torrent|magnet|put out|came out)",
    re.IGNORECASE,
)


def _told_by_that(roles: Roles, told: Told) -> int | None:
    """The date of what came out before it is named: `tweeted a link in September, and that was ●`."""
    text = roles.text
    if not _THAT.fullmatch(text, *told.verb):
        return None
    before = text[: told.verb[0]]
    dates = [m.start() for m in _DATE.finditer(before)]
    if THING in before or len(dates) != 1 or not _CAME.search(before):
        return None
    return dates[0]


def order(told: Sequence[Told]) -> list[Told]:
    return sorted(told, key=lambda clause: (clause.verb[0], clause.start))
