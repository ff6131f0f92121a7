"""Owners that no table holds: those whom a rule's own words name, and the author."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.clauses import pieces_outside
from llmdata.extract.context import Context
from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.readings import TYPES
from llmdata.extract.policy import Dating
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily


def in_rule_words(context: Context, view: View, start: int, end: int) -> list[Subject]:
    """What a rule's own words name: an entity that they are, or just themselves."""
    text = context.layout.visible
    for token in view.tokens:  # a date that opens the clause is no part of the name
        opens = token.kind == "D" and start <= token.start and token.end < end
        if opens and text[token.end : end].lstrip()[:1] in ("，", ","):
            start = token.end
    start = _whole(context, view, start)
    names = [m for m in context.mentions.entities_in(start, end) if m.entity.type in TYPES]
    if len(names) == 1 and not text[names[0].end : end].strip():
        dates = context.mentions.dates_in(start, names[0].start)
        before = "".join(pieces_outside(text, start, names[0].start, dates))
        if _SAYS_WHICH.fullmatch(before):
            return [subjects.named(names[0])]
    rest = "".join(text[start:end].split())
    if names and len(rest) <= sum(m.end - m.start + 2 for m in names):
        return [subjects.named(m) for m in names]
    subject = subjects.in_words(context, *_without_opening(context, start, end))
    return [subject] if subject is not None else []


_AND_BEHIND = lazily(r"\s*(?:、|和|与|及|以及|(?i:and|&))\s*")


def _whole(context: Context, view: View, start: int) -> int:
    """Where words begin whose first name, or the list that it closes, began before them."""
    for token in reversed(view.tokens):
        if token.kind not in "MQO" or token.start >= start:
            continue
        listed = _AND_BEHIND.match(context.layout.visible, token.end)
        if token.end <= start and (listed is None or listed.end() < start):
            break
        start = token.start
    return start


# Before a name, when it is of and what it is (`2024 年的最强模型 o1`).
_SAYS_WHICH = lazily(
    r"\s*(?:而|但|不过)?[\s的，]*(?:[^，。；的]{0,6}的?(?:大?模型|产品|系统|公司|工具)|当时的|最新的)?[\s的]*"
    r"|(?i:\s*(?:(?:the|its|their)\s+)?(?:(?:best|top|strongest|leading|flagship|newest|latest)\s+)?(?:models?|products?|systems?)?\s*(?:of|from|in)?\s*)"
)
_OPENING = lazily(
    r"(?i:.{0,60}?\b(?:shows?|showed|found|says?|said|reports?|estimates?|suggests?)\s+(?:that\s+)?)?"
    r"\s*(?:而|但|且|其中|不过|同时|此外|目前|如今|现在|(?i:(?:and|but|while|whereas|that|now|today)\b))?\s*"
)


def _without_opening(context: Context, start: int, end: int) -> tuple[int, int]:
    match = _OPENING.match(context.layout.visible, start, end)
    return (match.end() if match else start), end


_I = lazily(r"(?<![自让给使])我们?|(?i:\b(?:I|we)\b)")


def first_person(
    context: Context, view: View, place: int, rule: Measure
) -> Iterator[tuple[Subject, Dating | None]]:
    """The author, who is not named again in a sentence that goes on (`2025 年共做了 110 个`)."""
    text, layout = context.layout.visible, context.layout
    here = _I.search(text, view.sentence.start, view.tokens[place].start)
    if here is not None and _AND.search(text, here.end(), view.tokens[place].start):
        subject = subjects.in_words(context, *here.span())
        if subject is not None:
            yield subject, None
        return
    if any(token.kind in "MQO" for token in view.tokens[:place]):
        return
    index = layout.sentence_at(view.sentence.start) - 1
    if index < 0 or layout.sentences[index].block != view.sentence.block:
        return
    earlier = layout.sentences[index]
    match = _I.search(text, earlier.start, earlier.end)
    # What is counted without a word for it must have been spoken of just before.
    if match is None or not _COUNTED[rule.unit or ""].search(text, earlier.start, earlier.end):
        return
    subject = subjects.in_words(context, *match.span(), "context")
    if subject is not None:
        yield subject, None


# The verb of a number goes on with the subject of the one before it.
_AND = lazily(r"(?:\band|,|，|、|和|并)\s*\w{2,12}\s*\Z")
_COUNTED = {"tool": lazily(r"工具|(?i:\btools?\b)"), "": lazily("")}
