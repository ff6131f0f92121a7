"""Whose a happening is: a name, a person, a group that only the words know."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of, part_start
from llmdata.extract.context import Context
from llmdata.extract.events.entries import given_words
from llmdata.extract.events.happening import BEFORE, BEHIND, EARLIER, TOPIC, WORDS, Happening
from llmdata.extract.events.headlines import sentence_of
from llmdata.extract.events.laws import law_in
from llmdata.extract.events.noun_phrases import each_of, one_by_one, phrase_before, together
from llmdata.extract.events.pronouns import (
    PERSON,
    maker_spoken_of,
    person_spoken_of,
    thing_spoken_of,
)
from llmdata.extract.events.strangers import stranger_before
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
    words = _unquoted(text, *_bare(text, given)) if given is not None else None
    if given is not None and words is not None and not _PRONOUN.fullmatch(text, *words):
        if rule.each and (several := each_of(context, view, *given)):
            return several
        subject = _named_or_in_words(context, *words)
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
        if _IT_WAS.match(text, first, token.start) or _IT_BY.search(text, first, token.start):
            return _spoken_of_before(context, view, first)
        thing = _thing(context, view, place, first, last)
        if thing is None and _IT_IS.match(text, match.end(), last):
            return thing_spoken_of(context, view, place)
        if thing is not None:
            return subjects.members(context, view, thing)
    if _OPENS.match(text[view.sentence.start : token.start]) and rule.where[0] == BEFORE:
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
# What is done to what a pronoun stands for, whatever else is named before the word (`it was folded
# into X and shut down`).
_IT_WAS = lazily(
    r"[^\w\u4e00-\u9fff]*(?:(?i:and|but|then|in\s+\w+|on\s+\w+\s+\d+\w*),?\s+)?(?i:it|they)\s+(?:was|were|had|has|is)\b"
)
_IT_BY = lazily(r"(?:把|将)\s*它们?(?:从|在|又|也|都|给|全|彻底|直接|一起|\s)")


def _spoken_of_before(context: Context, view: View, first: int) -> list[Subject]:
    """The thing named last before a clause in its sentence, or what the paragraph speaks of."""
    place = next((i for i, t in enumerate(view.tokens) if t.start >= first), len(view.tokens))
    index = subjects.before(view, place, "MQ", view.sentence.start)
    if index is not None:
        return subjects.members(context, view, index)[-1:]
    topic = subjects.topic(context, view, ("model", "product"))
    return [subjects.named(topic, None, "context")] if topic is not None else []


_IT_IS = lazily(r"\s*(?:(?i:it|them)\b|它们?)")


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


_TO_IT = lazily(r"(?:把|将|对|给|(?i:\b(?:took|cut))).{0,12}\Z")
_WHEN = lazily(r"\s*(?i:when|where)\b")
_OPENS = lazily(r"[\s“\"*]*\Z")


def _thing(context: Context, view: View, place: int, first: int, last: int) -> int | None:
    """The thing to which its maker does something: behind the word, made its object, or what
    the paragraph opens with."""
    text = context.layout.visible
    index = subjects.behind(view, place, "MQ", last)
    if index is not None:
        return index
    index = subjects.before(view, place, "MQ", first)
    if index is not None and _TO_IT.search(text, first, view.tokens[index].start):
        return index
    head = subjects.before(view, place, "MQ", view.sentence.start)
    if head is not None and _WHEN.match(text, first):
        return head
    block = context.layout.blocks[view.sentence.block]
    part = part_start(text, view.sentence, view.tokens[place].start)
    if head is not None and view.tokens[head].start >= part:
        if _OPENS.match(text[part : view.tokens[head].start]):
            return head  # a part of a sentence goes on about what opens it
        if part > view.sentence.start:
            return None
    while head is not None:
        if _OPENS.match(text[block.start : view.tokens[head].start]):
            return head
        head = subjects.before(view, head, "MQ", view.sentence.start)
    return None


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """Words without the quotation marks that hold them as a whole."""
    whole = end - start > 2 and (text[start], text[end - 1]) in _QUOTES
    return (start + 1, end - 1) if whole else (start, end)


_QUOTES = {("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("「", "」")}
# A clause that goes on about what the sentence opened with (`…，由 X 捐给 Y`).
_BY_WHOM = lazily(r"\s*(?:由|被|也|又|并|则|于是|最终|随后)")


def _named_or_in_words(context: Context, start: int, end: int) -> Subject | None:
    """Whom some words name as a whole, or the words themselves."""
    for mention in context.mentions.entities_in(start, end):
        article = context.layout.visible[start : mention.start].strip().lower()
        behind = context.layout.visible[mention.end : end]
        if article + behind in ("", "the", "《》"):
            return subjects.named(mention)
    return subjects.in_words(context, start, end)


_PRONOUN = lazily(
    r"\s*(?:其|它|他|她|(?i:he|she|they)|这个?词?|该词|(?i:it|its|this|that|them))\s*"
)


def _elsewhere(
    context: Context, view: View, place: int, rule: Happening, where: str, last: int
) -> int | None:
    """The name in an earlier clause, or the one behind the words in theirs."""
    if where == EARLIER:
        return subjects.before(view, place, rule.kinds, view.sentence.start)
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
        if rule.heads and index is not None and not _is_head(context, view, place, index):
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
            and not _has_person(context, first, view.tokens[place].start)
        ):
            # A maker may stand at the head of the sentence, before a clause that goes on.
            index = _opens(context, view, place)
            if index is None:
                index = _doer(context, view, place, rule.kinds, view.sentence.start)
        if index is None and "O" in rule.kinds:
            return maker_spoken_of(context, view, place, first, claims)
    elif where in (EARLIER, BEHIND):
        index = _elsewhere(context, view, place, rule, where, last)
    elif where == TOPIC:
        if not any(token.kind in rule.kinds for token in view.tokens[:place]):
            mention = subjects.topic(context, view, ("product", "model"))
            return [subjects.named(mention, None, "context")] if mention is not None else []
    elif where == WORDS:
        subject = _in_words(context, view, place, first, rule.law)
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
_DONE_TO = lazily(r"(?:给|向|对|把|将|从|替|帮)\s*\Z")


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
    r"\s*(?:,[^.;:]{2,80},|[（(][^()（）]{1,40}[）)]|，)?\s*(?:(?i:in|on|at)\s+[^,.;:]{2,30}\s)?\s*(?:(?i:also|then|later|first|even|just|itself|has|had|have|\w+ly)\s+|(?:在|于)[^，。；]{1,16}|[又也还则就曾并首先后来随\s]){0,6}\Z"
)


def _is_head(context: Context, view: View, place: int, index: int) -> bool:
    """Whether a name is the subject itself, and not a part of it (`lawyers of X`, `X employees`)."""
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


_OPENING = lazily(
    r"\s*(?:但|而|且|又|也|还|于是|当地(?![居社民村人政法])|(?i:(?:and|but|while|then|in|on|by)\b))?\s*"
)
# What he has, and why something is done: neither is the one who does it.
_HIS = lazily(r"\s*(?:的|['’]s\b)")
_REASON = lazily(r"\s*(?:因为|由于|出于|以[^，。；：]{1,12}?(?:为由|的名义|的理由))[^，。；]*\Z")
_OF_HIM = lazily(r"\b(?:of|for|by|against|with|from)\s+\Z")
_SINCE = lazily(r"\s*起\s*(?:正式)?\s*")
_NO_SUBJECT = lazily(r"[又也还再都曾已就才并\s]*")


def _in_words(
    context: Context, view: View, place: int, first: int, law: bool = False
) -> Subject | None:
    """Somebody whom no table holds: a person, or what the clause begins with."""
    text, token = context.layout.visible, view.tokens[place]
    head = next((t.end for t in reversed(view.tokens[:place]) if t.kind == "D" and t.start >= first), first)  # fmt: skip
    people = list(PERSON.finditer(text, view.sentence.start, token.start))
    people = [
        p
        for p in people
        if not law
        and not _touches_name(view, *p.span())
        and not _OF_HIM.search(text, first, p.start())
        and not _HIS.match(text, p.end())
    ]
    phrase = phrase_before(context, view, first, token.start)
    if phrase is not None:
        return _named_or_in_words(context, *phrase)
    in_clause = [p for p in people if p.start() >= first]
    if in_clause:
        return subjects.in_words(context, *in_clause[0].span())
    behind = _SINCE.fullmatch(text, head, token.start) or _HEDGE.fullmatch(text, head, token.start)
    if behind and head > first:  # `义务 8 月 2 日起生效`
        dated = next(t for t in view.tokens if t.end == head)
        words = _bare(text, (first, dated.start))
        if text[slice(*words)].strip():
            return _named_or_in_words(context, *(law_in(text, *words) if law else words))
    opening = _OPENING.match(text, head, token.start)
    start = opening.end() if opening else head
    if not _NO_SUBJECT.fullmatch(text, start, token.start) and token.start - start <= 80:
        words = _bare(text, (start, token.start))
        return _named_or_in_words(context, *(law_in(text, *words) if law else words))
    return subjects.in_words(context, *people[0].span()) if people else None


def _touches_name(view: View, start: int, end: int) -> bool:
    """Whether some words are part of a name that a table holds (`Life Institute`)."""
    return any(t.kind in "MQOB" and t.start < end and start < t.end for t in view.tokens)


def _has_person(context: Context, first: int, last: int) -> bool:
    """Whether somebody whom no table holds stands there."""
    return any(
        not context.mentions.entities_in(*person.span())
        for person in PERSON.finditer(context.layout.visible, first, last)
    )


_HEDGE = lazily(r"(?:发函|致函|出面|下令|宣布|证实|确认|决定|要|将|是在|正式|公开|纷纷|集体|投票|联署|联名|联合|强烈|一致|越来越|日益|愈发|普遍|也|都|又|还|则|(?i:\b(?:have|has|had|also|publicly)\b)|\s)*\Z")  # fmt: skip


def _bare(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A subject's words without an opening conjunction and the adverbs at their end."""
    start, end = span
    opening = _OPENING.match(text, start, end)
    start = opening.end() if opening and opening.end() < end else start
    reason = _REASON.search(text, start, end)
    end = reason.start() if reason is not None and reason.start() > start else end
    hedge = _HEDGE.search(text, start, end)
    return start, hedge.start() if hedge and hedge.start() > start else end


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
