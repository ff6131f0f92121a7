"""The model or product to which something is done."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import part_start
from llmdata.extract.context import Context
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily

OPENS = lazily(r"[\s“\"*]*\Z")
# What is done to what a pronoun stands for, whatever else is named before the word (`it was folded
# into X and shut down`).
IT_WAS = lazily(
    r"[^\w\u4e00-\u9fff]*(?:(?i:and|but|then|in\s+\w+|on\s+\w+\s+\d+\w*),?\s+)?(?i:it|they)\s+(?:was|were|had|has|is)\b"
)
IT_BY = lazily(r"(?:把|将)\s*它们?(?!的|[\u4e00-\u9fff]{1,4}的)")


def spoken_of_before(context: Context, view: View, first: int) -> list[Subject]:
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


def thing_undergoing(context: Context, view: View, place: int, first: int) -> int | None:
    """The thing before a passive in its clause."""
    if not _PASSIVE.match(context.layout.visible, view.tokens[place].start):
        return None
    return subjects.before(view, place, "MQ", first)


_TO_IT = lazily(r"(?:把|将|对|给|(?i:\b(?:took|cut))).{0,12}\Z")
_WHEN = lazily(r"\s*(?i:when|where)\b")


def thing_done_to(context: Context, view: View, place: int, first: int, last: int) -> int | None:
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
