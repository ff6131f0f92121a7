"""Whose a happening is: a name, a person, a group that only the words know."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.events.entries import given_words
from llmdata.extract.events.firms import firm_before
from llmdata.extract.events.happening import BEFORE, BEHIND, EARLIER, TOPIC, WORDS, Happening
from llmdata.extract.events.headlines import sentence_of
from llmdata.extract.events.noun_phrases import each_of, one_by_one, together
from llmdata.extract.events.pronouns import (
    maker_spoken_of,
    person_spoken_of,
)
from llmdata.extract.events.strangers import stranger_before
from llmdata.extract.events.things import OPENS, things_done_to
from llmdata.extract.events.whoever import bare, has_person, named_or_in_words, unquoted, whoever
from llmdata.extract.observation import Observation
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.grammar.openings import opening_end
from llmdata.lazily import lazily


def actors(
    context: Context,
    view: View,
    place: int,
    rule: Happening,
    match: re.Match[str],
    claims: Sequence[Observation],
    told: Subject | None = None,
) -> list[Subject]:
    """Whose a happening is; one that names nobody goes on about the one `told` before it."""
    text = context.layout.visible
    token = view.tokens[place]
    given = given_words(match)
    words = unquoted(text, *bare(text, given)) if given is not None else None
    if given is not None and words is not None and not _PRONOUN.fullmatch(text, *words):
        if rule.each and (several := each_of(context, view, *given)):
            return several
        subject = named_or_in_words(context, *words)
        if subject is not None and subject.entity is None and rule.each:
            return one_by_one(context, subject)
        return [subject] if subject is not None else []
    if given is not None and rule.people:
        person = person_spoken_of(context, view, place, claims, told)
        return [person] if person is not None else []
    first, last = clause_of(text, view.sentence, token.start, match.end())
    if rule.things:
        if _COMPANY_WIDE.search(text, first, last):
            return _maker_of(context, view, place)
        if things := things_done_to(context, view, place, match.end(), (first, last)):
            return things
    if OPENS.match(text[view.sentence.start : token.start]) and rule.where[0] == BEFORE:
        opened = opening_end(text, view.sentence.start, view.sentence.end)
        if opened is not None and opened > token.start:
            return _behind_opening(context, view, opened, rule.kinds)
    for where in rule.where:
        found = _at(context, view, place, rule, where, first, last, claims)
        if where == "term":
            found = _last_term(context, view, claims)
        if found:
            return found if rule.each else found[:1]
    if told is not None and WORDS in rule.where:
        return [replace(told, cell=replace(told.cell, origin="context"))]
    return []


def _behind_opening(context: Context, view: View, comma: int, kinds: str) -> list[Subject]:
    """Who did what a sentence opens with: the name right behind (`Founded by people from X, Y …`)."""
    index = next(
        (i for i, t in enumerate(view.tokens) if t.start > comma and t.kind in kinds), None
    )
    if index is None or context.layout.visible[comma + 1 : view.tokens[index].start].strip():
        return []
    return subjects.members(context, view, index)[:1]


# What a maker does to all that it sells, whichever thing it came with.
_COMPANY_WIDE = lazily(
    r"(?i:\b(?:its|their|the)\s+(?:own\s+)?(?:API\s+(?:prices|rates|pricing)|rates)\b(?!\s+(?:of|for|on)\b))|(?:把|将)\s*(?:自家|自己|旗下|全部|所有)?的?\s*API\s*(?:的)?(?:价格|定价|费用)"
)


def _maker_of(context: Context, view: View, place: int) -> list[Subject]:
    """The maker that a sentence names before a verb or behind it, or whose the thing there is."""
    index = subjects.before(view, place, "O", view.sentence.start)
    if index is None:
        index = subjects.before(view, place, "MQ", view.sentence.start)
    if index is None:
        return []
    named = subjects.members(context, view, index)[0]
    entity = named.entity
    if entity is None or entity.type == "organization":
        return [named]
    if entity.organization_id is None:
        return [named]
    owner = context.organization(entity.organization_id)
    return [
        replace(named, entity=owner, cell=replace(named.cell, value=owner.name, origin="derived"))
    ]


# A clause that goes on about what the sentence opened with (`…，由 X 捐给 Y`).
_BY_WHOM = lazily(r"\s*(?:由|被|也|又|并|则|于是|最终|随后)")


_PRONOUN = lazily(
    r"\s*(?:其|它|他|她|(?i:he|she|they)|这个?词?|该词|(?i:it|its|this|that|them))\s*"
)


def _elsewhere(
    context: Context, view: View, place: int, rule: Happening, where: str, last: int
) -> int | None:
    """The name in an earlier clause, or the one behind the words in theirs."""
    if where == EARLIER:
        index = subjects.before(view, place, rule.kinds, view.sentence.start)
        return index if not rule.heads or _follows(context, view, place, index) else None
    index = subjects.behind(view, place, rule.kinds, last)
    if rule.nearest and index is not None and not _is_object(context, view, place, index):
        return None
    return index


def _at(
    context: Context,
    view: View,
    place: int,
    rule: Happening,
    where: str,
    first: int,
    last: int,
    claims: Sequence[Observation],
) -> list[Subject]:
    """The subjects found in one place; see :data:`BEFORE` and its kin."""
    index = None
    if where == BEFORE:
        if rule.each and "O" in rule.kinds and (found := together(context, view, place)):
            return found
        index = _doer(context, view, place, rule.kinds, first)
        if rule.heads and index is not None and not _follows(context, view, place, index):
            return []
        if "O" in rule.kinds and not rule.known:
            stranger = stranger_before(context, view, place, index, first)
            if stranger is not None:
                return [stranger]
        if index is None and _BY_WHOM.match(context.layout.visible, first):
            index = subjects.before(view, place, rule.kinds, view.sentence.start)
        if (
            index is None
            and rule.kinds == "O"
            and "被" not in context.layout.visible[first : view.tokens[place].start]
            and not has_person(context, first, view.tokens[place].start)
        ):
            # A maker may stand at the head of the sentence, before a clause that goes on.
            index = _opens(context, view, place)
            if index is None:
                index = _doer(context, view, place, rule.kinds, view.sentence.start)
        index = firm_before(context, view, place, index, rule.firms)
        if index is None and "O" in rule.kinds:
            return maker_spoken_of(context, view, place, first, claims)
    elif where in (EARLIER, BEHIND):
        index = _elsewhere(context, view, place, rule, where, last)
    elif where == TOPIC:
        if not any(token.kind in rule.kinds for token in view.tokens[:place]):
            mention = subjects.topic(context, view, ("product", "model"))
            return [subjects.named(mention, None, "context")] if mention is not None else []
    elif where == WORDS:
        subject = whoever(context, view, place, first, rule.law)
        if subject is not None and _PRONOUN.fullmatch(str(subject.cell.value)):
            return maker_spoken_of(context, view, place, first, claims)
        if subject is not None and rule.each:
            return one_by_one(context, subject)
        return [subject] if subject is not None else []
    return subjects.members(context, view, index) if index is not None else []


_LEAD = lazily(
    r"(?:[^\u4e00-\u9fffA-Za-z]|[年月日底初末中上下旬]|同一?天|当天|随后|此外|而|但|(?i:\b(?:on|in|and|but|then|also|early|late|mid)\b))*\Z"
)


def _opens(context: Context, view: View, place: int) -> int | None:
    """The maker with which the sentence opens, behind its date, or the part of it where one does."""
    text = context.layout.visible
    makers = [i for i in range(place) if view.string[i] == "O" and not subjects.owns(view, i)]
    makers = [
        i
        for i in makers
        if not _DONE_TO.search(text, max(0, view.tokens[i].start - 4), view.tokens[i].start)
    ]
    if not makers:
        return None
    verb = view.tokens[place].start
    part = max(text.rfind(sign, view.sentence.start, verb) for sign in "；;") + 1
    if view.tokens[makers[-1]].start < part:
        part = 0
    part = max(part, view.sentence.start)
    index = next(i for i in makers if view.tokens[i].start >= part)
    dates = [t.end for t in view.tokens[:index] if t.kind == "D"]
    start = max([part, *dates])
    return index if _LEAD.match(text, start, view.tokens[index].start) else None


# A name that only says since when or after what (`the first since X`, `X 之后第一次`).
_AFTER = lazily(r"\s*(?:之后|以来|以后|之前)")
_SINCE_IT = lazily(r"(?:\b(?i:since|after|before)\s+|自从?)\s*\Z")
# Before a name to whom, with whom or on whom something is done.
_DONE_TO = lazily(
    r"(?:给|向|对|把|将|从|替|帮)\s*\Z|(?:\A|[，；：、\s]|宣布|顺便|也|又|还|则)[跟与和同]\s*\Z"
)


def _doer(context: Context, view: View, place: int, kinds: str, first: int) -> int | None:
    """The nearest name before a verb that is not but the one to whom it is done."""
    text = context.layout.visible
    index = subjects.before(view, place, kinds, first)
    while index is not None:
        start = view.tokens[subjects.group_of(view, index)[0]].start
        done_to = "O" in kinds and _DONE_TO.search(text, max(first, start - 4), start)
        time = _SINCE_IT.search(text, max(first, start - 8), start)
        if not (done_to or time or _AFTER.match(text, view.tokens[index].end)):
            return index
        index = subjects.before(view, index, kinds, first)
    return index


# What a thing is to a name before which it stands, and what may part a name from what it did.
_OF = lazily(
    r"\b(?i:of|for|at|from|to|with|by|in|on|against|inside|behind|within|running|using|like|about)\s+(?:(?i:the)\s+)?\Z|(?i:\b(?:an?|former|current|some|many|several|most)\s+)\Z"
)
_HEAD_ENDS = lazily(
    r"\s*(?:,[^.;:]{2,80},|,\s+(?i:which|that|who)\b|[（(][^()（）]{1,40}[）)]|，)?\s*(?:(?i:in|on|at)\s+[^,.;:]{2,30}\s)?\s*(?:(?i:also|then|later|first|even|just|itself|has|had|have|\w+ly)\s+|(?:在|于)[^，。；]{1,16}|[又也还则就曾并首先后来随\s]){0,6}\Z"
)


def _follows(context: Context, view: View, place: int, index: int | None) -> bool:
    """Whether a name is the subject itself, and not a part of it (`lawyers of X`, `X employees`)."""
    if index is None:
        return False
    text, group = context.layout.visible, subjects.group_of(view, index)
    if _OF.search(text, view.sentence.start, view.tokens[group[0]].start):
        return False
    last, verb = view.tokens[group[-1]].end, view.tokens[place].start
    return any(
        _HEAD_ENDS.match(text[last:dated])
        for dated in (
            verb,
            *(t.start for t in view.tokens[index:place] if t.kind == "D" and t.end >= verb - 2),
        )
    )


_ELSEWHERE = lazily(r"\b(?i:to|in|on|for|with|of|from|at|by|than|about|its|their)\b|在|给|对|的")


def _is_object(context: Context, view: View, place: int, index: int) -> bool:
    """Whether a name is the very thing that is done, with no other name or preposition between."""
    token, verb = view.tokens[index], view.tokens[place]
    if index != subjects.behind(view, place, "MQOB", token.end):
        return False
    return not _ELSEWHERE.search(context.layout.visible, verb.end, token.start)


def _last_term(context: Context, view: View, claims: Sequence[Observation]) -> list[Subject]:
    """The term that the section spoke of last."""
    layout = context.layout
    here = layout.blocks[view.sentence.block].section
    told = sorted((c for c in claims if c.table == "terms"), key=lambda claim: claim.place)
    for claim in reversed(told):
        block = layout.blocks[sentence_of(context, claim).block]
        if claim.place < view.sentence.end and block.section == here:
            return [Subject(None, replace(claim.cells["term"], origin="context"))]
    return []
