"""The model or product to which something is done."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import part_start
from llmdata.extract.context import Context
from llmdata.extract.events.pronouns import thing_spoken_of
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily

OPENS = lazily(r"[\s“\"*]*\Z")
# What is done to what a pronoun stands for, whatever else is named before the word (`it was folded
# into X and shut down`).
_IT_WAS = lazily(
    r"[^\w\u4e00-\u9fff]*(?:(?i:and|but|then|in\s+\w+|on\s+\w+\s+\d+\w*),?\s+)?(?i:it|they)\s+(?:was|were|had|has|is)\b"
)
_IT_BY = lazily(r"(?:把|将)\s*它们?(?!的|[\u4e00-\u9fff]{1,4}的)")


# … and what one does that stands behind it, by a pronoun or as what it is.
_IT_IS = lazily(
    r"\s*(?:(?i:it|them|the\s+(?:protocol|standard|format|specification|model|app|tool|project))\b(?!['’])|它们?)"
)


def things_done_to(
    context: Context, view: View, place: int, end: int, clause: tuple[int, int]
) -> list[Subject]:
    """The things to which their maker does something in a clause; none where it names none."""
    text, (first, last) = context.layout.visible, clause
    verb = view.tokens[place].start
    if _IT_WAS.match(text, first, verb) or _IT_BY.search(text, first, verb):
        return _spoken_of_before(context, view, first)
    thing = _undergoing(context, view, place, first)
    if thing is None:
        thing = _done_to(context, view, place, first, last)
    if thing is not None:
        return subjects.members(context, view, thing)
    return thing_spoken_of(context, view, place) if _IT_IS.match(text, end, last) else []


def _spoken_of_before(context: Context, view: View, first: int) -> list[Subject]:
    """The thing named last before a clause in its sentence, or what the paragraph speaks of."""
    place = next((i for i, t in enumerate(view.tokens) if t.start >= first), len(view.tokens))
    index = subjects.before(view, place, "MQ", view.sentence.start)
    if index is not None:
        return subjects.members(context, view, index)[-1:]
    topic = subjects.topic(context, view, ("model", "product"))
    return [subjects.named(topic, None, "context")] if topic is not None else []


# The helping verb with which a passive opens: what stands before it is what it is done to, also
# where the words behind name something else (`GPT-9 was taken out of ChatGPT`).
_PASSIVE = lazily(r"(?i:(?:was|were|been|is|are|got)\s+\w+)")


def _undergoing(context: Context, view: View, place: int, first: int) -> int | None:
    """The thing before a passive in its clause."""
    if not _PASSIVE.match(context.layout.visible, view.tokens[place].start):
        return None
    return subjects.before(view, place, "MQ", first)


_TO_IT = lazily(r"(?:把|将|对|给|(?i:\b(?:took|cut))).{0,12}\Z")
_WHEN = lazily(r"\s*(?i:when|where)\b")


def _done_to(context: Context, view: View, place: int, first: int, last: int) -> int | None:
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
        if OPENS.match(text[part : view.tokens[head].start]):
            return head  # a part of a sentence goes on about what opens it
        if part > view.sentence.start:
            return None
    while head is not None:
        if OPENS.match(text[block.start : view.tokens[head].start]):
            return head
        head = subjects.before(view, head, "MQ", view.sentence.start)
    return None
