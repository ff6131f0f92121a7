"""What a clause that names nothing tells of."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.headed import headed_by
from llmdata.extract.releases.prose.clauses import opens_clause
from llmdata.extract.releases.prose.roles import ORG, THING, Roles, roles_of
from llmdata.extract.releases.prose.told import Told
from llmdata.extract.releases.steps import things_before
from llmdata.extract.subjects import group_of
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# What something was done with is not what a pronoun behind it means.
_OBLIQUE = lazily(
    r"\b(?:with|using|on|in|to|for|from|about|against|than|like|via|through|by|of|into|inside|at)(?: (?:the|its|their|our|my))?\s*\Z",
    re.IGNORECASE,
)
_IT_HAD = lazily(r"(?:it|they) had\b", re.IGNORECASE)
# What is called a model is the one that was named, wherever its name stands.
_CALLED = lazily(r"the (?:model|tool|app|browser|agent|product)\b", re.IGNORECASE)
_WHICH = lazily(rf"(?P<thing>{THING})(?: \([^()]*\))?,? (?:which|that) (?:was|were|had|has|came)\b")


def topic_of(context: Context, roles: Roles, clause: Told) -> Mention | None:
    """The thing that the clause goes on about: one in the sentence, or else in those before."""
    here = [p for p in sorted(roles.marks) if roles.text[p] == THING and p < clause.verb[0]]
    if clause.topic == "head":
        return None if here else headed_by(context, roles.view.sentence)
    if clause.topic == "left out":
        which = [m.start("thing") for m in _WHICH.finditer(roles.text, 0, clause.verb[0])]
        if which and which[-1] == here[-1]:
            return _mention(roles, here[-1])  # its relative clause goes on
        openers = [p for p in here if opens_clause(roles, p)]
        return _mention(roles, openers[-1]) if openers else None
    if here:
        if clause.topic == "object":
            return _mention(roles, here[-1])
        openers = [p for p in here if opens_clause(roles, p)]
        if len(here) == 1 and _IT_HAD.match(roles.text, clause.subject):
            return _mention(roles, here[0])  # `we got ● a week after it had come out`
        if clause.topic == "feature" and not openers:
            return None
        called = _CALLED.match(roles.text, clause.subject) and len(here) == 1
        if openers or called or (len(here) == 1 and not _OBLIQUE.search(roles.text, 0, here[0])):
            return _mention(roles, (openers or here)[-1])
        return None
    if clause.topic == "feature" and ORG in roles.text:
        return None  # what a maker brings need not be for what was spoken of
    return _before(context, roles.view, alone=clause.topic == "feature")


# … and of two it speaks only where two were named as such.
_BOTH = lazily(r"(?:both|the (?:two|pair|duo))\b", re.IGNORECASE)


def topics_of(context: Context, roles: Roles, clause: Told) -> list[Mention]:
    """The things that the clause goes on about: one, or the two that were named together."""
    if _BOTH.match(roles.text, clause.subject):
        return _pair_before(context, roles.view)
    topic = topic_of(context, roles, clause)
    return [topic] if topic else []


def _pair_before(context: Context, view: View) -> list[Mention]:
    """The two things that the nearest sentence before that names any names as a pair."""
    earlier, things = things_before(context, view)
    if earlier is None or len(things) != 2:
        return []
    paired = set(things) <= set(group_of(earlier, things[0]))
    return [earlier.tokens[i].item for i in things] if paired else []


def _mention(roles: Roles, place: int) -> Mention:
    mention: Mention = roles.token(place).item
    return mention


def _before(context: Context, view: View, *, alone: bool = False) -> Mention | None:
    """What the sentences before are about: the subject of the nearest that names something.

    `alone`: only where it names nothing else.
    """
    earlier, things = things_before(context, view)
    if earlier is None:
        return None if alone else headed_by(context, view.sentence)
    first: Mention = earlier.tokens[things[0]].item
    if len({earlier.tokens[i].item.entity.id for i in things}) == 1:
        return first
    roles = None if alone else roles_of(context.layout.visible, earlier)
    if roles is None:
        return None
    opener = next((i for i in things if opens_clause(roles, roles.place_of(i))), things[0])
    mention: Mention = earlier.tokens[opener].item
    return mention
