"""A thing that nothing else is told of, in a sentence with one day or month: it came out then.

What no verb tells by itself (`Moonshot took the blueprint to a trillion parameters with Kimi K2`,
`the day of Claude Opus 4`) is read by what stands between the name, its maker and the date, and by
what does not stand there: other news, ranks, denials, somebody who used it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.prose.patterns import NP
from llmdata.extract.releases.prose.roles import DATE, ORG, OTHER, SINCE, THING, Roles, roles_of
from llmdata.extract.releases.prose.sentences import sentences_of
from llmdata.extract.releases.prose.verbs import stage_of
from llmdata.extract.releases.prose.vetoes import DENIED, USERS, same_house
from llmdata.extract.releases.steps import step
from llmdata.extract.subjects import group_of, is_measure
from llmdata.extract.view import Token
from llmdata.lazily import lazily

_NAMES_ONLY = frozenset({"feature", "platform", "api", "chat_app", "hardware", "library"})
_OPENS = ";:"
_FAR = 110  # characters between a name and the date that is to be its own
_FINE = frozenset({"day", "month", "interval", "quadrimester", "quarter"})
_WITH = lazily(rf"\b(?:with|through|by means of|in the (?:form|shape) of) {NP}\Z", re.IGNORECASE)
_DAY_OF = lazily(
    rf"\b(?:the (?:very )?(?:same )?day (?:of|as)|the day that brought|together with|along with|alongside) {NP}\Z",
    re.IGNORECASE,
)


def nearest(context: Context, told: Sequence[Observation]) -> Iterator[Observation]:
    """Releases of things of which nothing is told, by the one date of their part of a sentence."""
    done = {claim.subject.id for claim in told if claim.subject}
    for view in sentences_of(context):
        if not set("MQ") & set(view.string) or "D" not in view.string:
            continue
        if (
            not is_asserted(context.layout, view)
            or (roles := roles_of(context.layout.visible, view)) is None
        ):
            continue
        for place, index in sorted(roles.marks.items()):
            if roles.text[place] != THING:
                continue
            mention = view.tokens[index].item
            if mention.entity.id in done or mention.entity.category in _NAMES_ONLY:
                continue
            date = _date_of(context, roles, place, index)
            if date is None:
                continue
            done.add(mention.entity.id)
            token = roles.token(date)
            stage = stage_of("", roles.text[min(place, date) : max(place, date)])
            word = Token("D", token.start, token.end)
            yield step(
                "release.nearest", mention, stage, word, Dating(token.item, "stated"), "derived"
            )


def _date_of(context: Context, roles: Roles, place: int, index: int) -> int | None:
    """The place of the date that is a thing's, if what stands round it tells nothing else."""
    text = roles.text
    first = max(text.rfind(sign, 0, place) for sign in _OPENS) + 1
    ends = [end for sign in _OPENS if (end := text.find(sign, place)) >= 0]
    last = min(ends, default=len(text))
    part = text[first:last]
    if OTHER in part or "K" in roles.view.string or DENIED.search(part) or USERS.search(part):
        return None
    if text[place + 1 : place + 3] in ("'s", "s'") or text[place + 1 : place + 2] == "-":
        return None
    dates = [
        first + i
        for i, sign in enumerate(part)
        if sign in DATE + SINCE and roles.token(first + i).item.value.precision in _FINE
    ]
    if len(dates) != 1 or abs(dates[0] - place) > _FAR or roles.text[dates[0]] == SINCE:
        return None
    if is_measure(context, roles.view, index):
        return None
    clause = _clause(text, place)
    if tells_other_news(clause) or tells_other_news(_clause(text, dates[0])):
        return None
    group = [i for i in group_of(roles.view, index) if roles.view.string[i] in "MQ"] or [index]
    opener = roles.place_of(group[0])
    left = text[max(0, opener - 100) : opener]
    if _DAY_OF.search(left):
        return dates[0]
    if _WITH.search(left):
        return dates[0] if _maker_acts(roles, first, opener, index) else None
    return None


def _clause(text: str, place: int) -> str:
    """The words from one comma to the next."""
    first = max(text.rfind(sign, 0, place) for sign in ",;:(") + 1
    ends = [end for sign in ",;:)" if (end := text.find(sign, place)) >= 0]
    return text[first : min(ends, default=len(text))]


def _maker_acts(roles: Roles, first: int, last: int, index: int) -> bool:
    """Whether the nearest maker before a name is the thing's own."""
    makers = [p for p in sorted(roles.marks) if first <= p < last and roles.text[p] == ORG]
    owner = roles.view.tokens[index].item.entity.organization_id
    return (
        bool(makers)
        and owner is not None
        and same_house(roles.token(makers[-1]).item.entity.id, owner)
    )
