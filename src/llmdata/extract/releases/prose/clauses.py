"""Which clauses of a sentence tell that something came out, and what part its name has in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract.releases.guard import INSERTED
from llmdata.extract.releases.prose.antecedents import told_of_antecedent
from llmdata.extract.releases.prose.patterns import (
    AS_NAMED,
    ASIDE,
    BEHIND,
    CAME_WITH,
    DAY_OF,
    ENTERS,
    FREE,
    FRONTED,
    INVERTED_LEFT,
    MEMBERS,
    NP,
    OBJECT_LEFT,
    ONE_OF,
    REACH,
    REDUCED,
    REST,
    SHOWED,
    SINCE_IT,
    SUBJECT_LEFT,
    TOOK,
    TRIAL_OF,
    TWO_PART,
    UNTIL,
    UPDATED,
    WAITED,
    WAITED_TOO,
    WITH_IT,
    WORK_ON,
)
from llmdata.extract.releases.prose.roles import BEFORE, DATE, ORG, SINCE, THING, Roles
from llmdata.extract.releases.prose.told import Told
from llmdata.extract.subjects import group_of
from llmdata.lazily import lazily

# Who follows there has the next place: `A led the board, followed by ●`.
_RANKS = lazily(
    r"\b(?:led|leads?|leading|topped|tops|headed|heads|won|wins|first|second|third|fourth|fifth|ahead|on top|in front|number (?:one|two|three))\b",
    re.IGNORECASE,
)
_STOPS = lazily(r"\s*(?:[.;!?)—]|\Z)")


def clauses_of(roles: Roles) -> Iterator[Told]:
    """The clauses of a sentence that tell of a named thing, one for each enumeration."""
    seen: set[int] = set()
    for place, index in sorted(roles.marks.items()):
        if roles.text[place] != THING or index in seen:
            continue
        group = [i for i in group_of(roles.view, index) if roles.view.string[i] in "MQ"]
        if index not in group:
            group = [index]
        seen.update(group)
        yield from _of_group(roles, group)


def _of_group(roles: Roles, group: list[int]) -> Iterator[Told]:
    text = roles.text
    first, last = roles.place_of(group[0]), roles.place_of(group[-1])
    left, behind = text[max(0, first - REACH) : first], last + 1
    offset = first - len(left)
    if form := _FORM.match(text, behind):
        yield from _with_subject(roles, group, left, offset, form.end())
        return
    if REST.match(text, behind):
        return
    yield from told_of_antecedent(roles, group, left, behind)
    yield from _with_subject(roles, group, left, offset, behind)
    if not FREE.match(text, behind):
        return
    for told in _as_object(roles, group, left, offset, behind):
        yield told
        yield from _others(roles, told, behind)


def _with_subject(
    roles: Roles, group: list[int], left: str, offset: int, behind: int
) -> Iterator[Told]:
    """What is told of a group as the subject of its clause."""
    text = roles.text
    subject = SUBJECT_LEFT.search(left)
    if (
        subject is not None
        and not WORK_ON.search(subject["np"])
        and not SINCE_IT.search(left)
        and not ONE_OF.search(left)
        and (offset == 0 or subject["edge"].strip() != "" or subject.start() > 0)
    ):
        start = offset + subject.start("lead")
        np = offset + subject.start("np")
        stage = _stage_before(subject["np"])
        apposed = "," in (subject["edge"].strip(), subject["np"].rstrip()[-1:])
        if apposed and text.startswith(", ", behind):
            behind += 1  # `its sisters, ● and ●, had been out`, `two models, ● and ●, came out`
        elif _KIN.search(text, 0, behind) and text.startswith(", ", behind):
            behind += 1  # `● and its sister, ●, had been out`
        yield from _as_subject(roles, group, start, np, behind, stage)


_KIN = lazily(
    rf"{THING} and (?:its|their|the|an?) (?:[\w\-]+ ){{0,3}}[\w\-]+, {THING}\Z", re.IGNORECASE
)
# A thing is out when its weights are.
_FORM = lazily(r"'s? (?:open )?(?:weights|weights and code|code and weights)\b", re.IGNORECASE)
# Before it could be had.
_SHOWN = lazily(
    r"(?:first )?shown|first seen|demo|teased|previewed|trailed|glimpsed", re.IGNORECASE
)
_FOLLOWER = lazily(
    rf"{ASIDE}(?:,? (?:and|as well as|plus|along with|together with|alongside|accompanied by|joined by|as was|with|then)|,) (?:by )?(?P<np>{NP}){THING}",
    re.IGNORECASE,
)


_EACH = lazily(r"\b(?:previews|betas|versions|editions|builds|updates)\b", re.IGNORECASE)


def _others(roles: Roles, told: Told, behind: int) -> Iterator[Told]:
    """What came with a thing that was brought out: `● and a renewed edition of ●`."""
    text = roles.text
    shared = ""  # the stage of those behind one that has its own: `a preview of ●, ● and ●`
    while found := _FOLLOWER.match(text, behind):
        place = found.end() - 1
        behind = found.end()
        if (
            roles.marks[place] in told.things
            or REST.match(text, behind)
            or not FREE.match(text, behind)
        ):
            continue
        stage = _stage_before(found["np"])
        if stage:
            shared = stage if _EACH.search(found["np"]) else "release"
        stage = stage or shared
        yield replace(told, things=[roles.marks[place]], stage=stage, end=max(told.end, behind))


def _as_subject(
    roles: Roles, group: list[int], start: int, np: int, behind: int, stage: str
) -> Iterator[Told]:
    text = roles.text
    if text[behind : behind + 2] == ", " and INSERTED.search(text, 0, behind - 1):
        return
    if until := UNTIL.match(text, behind) or TOOK.match(text, behind):
        yield Told(group, start, np, until.span("comes"), until.end("comes"), stage, until=True)
        return
    if found := BEHIND.match(text, behind):
        name = "done" if found["done"] else "comes"
        if members := MEMBERS.match(text, behind):
            group = [
                *group,
                *(roles.marks[p] for p in range(*members.span("members")) if text[p] == THING),
            ]
        told = Told(
            group, start, np, found.span(name), found.end(), stage, said=found.start("said")
        )
        # What explains the subject may tell of a trial: `●, shown on ▣, was opened on ▣`.
        first = REDUCED.match(text, behind, told.said)
        when = text.find(DATE, first.end(), told.said) if first else -1
        if first is not None and when >= 0 and _SHOWN.match(first["done"]):
            verb = first.span("done")
            yield replace(told, verb=verb, end=first.end(), said=-1, when=when, stage="preview")
        yield told
    elif found := REDUCED.match(text, behind):
        yield Told(group, behind, np, found.span("done"), found.end(), stage)
    if found := ENTERS.match(text, behind):
        yield Told(group, start, np, found.span("comes"), found.end(), stage, first=True)


def _as_object(
    roles: Roles, group: list[int], left: str, offset: int, behind: int
) -> Iterator[Told]:
    text = roles.text
    if waited := WAITED.search(left) or WAITED_TOO.search(left):
        verb = offset + waited.start("verb"), offset + waited.end("verb")
        yield Told(group, verb[0], verb[0], verb, verb[1], until=True)
        return
    for pattern in (FRONTED, DAY_OF):
        if found := pattern.search(left):
            verb = offset + found.start("verb"), offset + found.end("verb")
            place = next(
                p for p in range(offset + found.start(), behind) if text[p] in (DATE, BEFORE, SINCE)
            )
            precision = roles.token(place).item.value.precision
            belongs = found["verb"].lower().startswith("belong")
            if belongs and (precision != "day" or not _STOPS.match(text, behind)):
                return  # whom a month was about, or who did well on a day
            yield Told(
                group,
                verb[0],
                verb[0],
                verb,
                behind,
                _stage_before(found["np"]),
                when=place,
            )
            return
    came = INVERTED_LEFT.search(left)
    if came and not (came["verb"].endswith(" by") and _RANKS.search(left, 0, came.start())):
        verb = offset + came.start("verb"), offset + came.end("verb")
        yield Told(group, verb[0], verb[0], verb, behind, _stage_before(came["np"]))
        return
    if came := AS_NAMED.search(left):
        verb = offset + came.start("verb"), offset + came.end("verb")
        yield Told(group, verb[0], verb[0], verb, behind, _stage_before(came["np"]))
        return
    if came := CAME_WITH.search(left):
        verb = offset + came.start("verb"), offset + came.end("verb")
        yield Told(group, verb[0], verb[0], verb, behind)
        return
    if does := OBJECT_LEFT.search(left):
        other, words = does["other"] or "", does["described"] or does["np"] or ""
        if _TITLED.search(words) or WORK_ON.search(other) or _COMPARED.search(other):
            return
        verb = offset + does.start("verb"), offset + does.end("verb")
        stage = _stage_before(words) or ("release" if other else "")
        done = _done_by(roles, group, verb, behind, stage)
        if _ADDS.match(does["verb"]) and (
            not done.actor.strip(" ,") or _TO_ANOTHER.match(text, behind)
        ):
            return
        yield done
        return
    for opening, closing in TWO_PART:
        rest = closing.match(text, behind)
        if rest is not None and (match := opening.search(left)):
            verb = offset + match.start("verb"), offset + match.end("verb")
            yield _done_by(roles, group, verb, rest.end(), _stage_before(match["np"]))
            return
    with_it = WITH_IT.search(left)
    if with_it is None or text[: offset + with_it.start()].strip(" ,"):
        return
    if showed := SHOWED.match(text, behind):
        verb = showed.span("verb")
        yield Told(
            group, 0, verb[0], verb, verb[1], "release", actor=showed["verb"], first=True
        )  # fmt: skip


# `released a paper called ●`: what has that name is something to read.
_TITLED = lazily(
    r"\b(?:papers?|stud(?:y|ies)|essays?|guides?|reports?|books?|articles?|posts?|videos?|podcasts?) (?:\w+ )?(?:called|titled|entitled|named|dubbed)\b",
    re.IGNORECASE,
)


# What is named with another thing in one breath is not brought out with it.
_COMPARED = lazily(
    r"\b(?:comparisons?|between|differences?|deals?|partnerships?|agreements?|lawsuits?|cuts?|with|against|for|users?|plans? to)\b",
    re.IGNORECASE,
)
# What is added to another thing is there already: `added ● to ●`; to a menu it comes.
_ADDS = lazily(r"adde?[ds]?\b", re.IGNORECASE)
_TO_ANOTHER = lazily(
    r"[^,.;:]{0,40}?\b(?:to|into|in|inside)\b(?! (?:the |its |their )?(?:\w+ )?(?:family|line-?up|range|series|menu|list|catalogue|collection|mix|api)\b)(?! (?:[\ue002]|\w+ [\ue002]))",
    re.IGNORECASE,
)


def _done_by(roles: Roles, group: list[int], verb: tuple[int, int], end: int, stage: str) -> Told:
    """A clause in which a maker does it; `actor` holds the words before the verb."""
    text = _ASIDES.sub(_blank, roles.text)
    before = text[: verb[0]]
    edge = max(before.rfind(sign) for sign in ";:—(")
    clause = before[edge + 1 :]
    start = edge + 1
    for joint in _JOINTS.finditer(clause):
        rest = clause[joint.end() :]
        enumerates = clause[: joint.start()].endswith(THING) and rest.startswith(THING)
        if enumerates and _JOINTS.search(rest):
            continue  # `◆ declared ● and ● finished and gave away ●`
        if THING in rest or ORG in rest or rest[:1] == DATE or _PRONOUN.match(rest):
            start = edge + 1 + joint.end()
    return Told(group, start, verb[0], verb, end, stage, actor=text[start : verb[0]])


_ASIDES = lazily(r"\([^()]*\)")


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


_JOINTS = lazily(
    r",? (?:and|but|while|when|that|because|so|as|before|after|where|until) |, ", re.IGNORECASE
)
_PRONOUN = lazily(
    r"(?:[^,]{0,30}, )?(?:it|they|he|she|we|i|you|the \w+|an? \w+|every\w+|some\w+|no\w+)\b",
    re.IGNORECASE,
)


def _stage_before(words: str) -> str:
    """What the words before a name make of it: a new edition of the same, a preview."""
    if UPDATED.search(words):
        return "update"
    return "preview" if TRIAL_OF.search(words) else ""


def opens_clause(roles: Roles, place: int) -> bool:
    """Whether a name is the subject of its clause, as far as what stands before it tells."""
    left = roles.text[max(0, place - REACH) : place]
    subject = SUBJECT_LEFT.search(left)
    return subject is not None
