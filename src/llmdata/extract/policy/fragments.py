"""Sentences without a verb that stand side by side: a name in one, its date in the other.

`GPT-9. September 29.`, `5 May. GPT-9.`, and in an item `GPT-9. Odd, small, mid-July.`
"""

from __future__ import annotations

import re

from llmdata.extract.view import View
from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mentions

# All that a sentence holds: names, perhaps with their maker, and a word that joins them on.
_NAMES = re.compile(r"(?P<gap>\.?)(?:O[':]?)?[MQ](?:[&:](?:O')?[MQ])*(?:'O)?,?")
_JOINS_ON = lazily(
    r"\W*(?i:and|then|next|also|finally|first|second|third|lastly|the)?\W*|\W*(?:还有|接着|然后|最后)?\W*"
)
# … or a date, perhaps with what ties it.
_ON = lazily(
    r"\W*(?:(?i:(?:out\s+|released\s+|launched\s+)?(?:on|in|since|from|around|late|early))\s+(?:the\s+)?)?"
)
_SIGNS = " .。!！…*_"


def date_beside(layout: Layout, mentions: Mentions, view: View) -> DateMention | None:
    """The date in a sentence of its own beside one that holds nothing but names."""
    if not _holds_names(layout, view):
        return None
    index, block = layout.sentence_at(view.sentence.start), view.sentence.block
    if _date_comes_first(layout, mentions, index, block):
        return _date_alone(layout, mentions, index - 1, block)
    return _date_alone(layout, mentions, index + 1, block)


def _date_comes_first(layout: Layout, mentions: Mentions, index: int, block: int) -> bool:
    """Whether the run of short sentences before a name begins with a date: `5 May. A. 7 May. B.`"""
    dated = False
    for place in range(index - 1, max(-1, index - 1 - _LONGEST_RUN), -1):
        if _date_alone(layout, mentions, place, block) is not None:
            dated = True
        elif _names_something(layout, mentions, place, block):
            dated = False
        else:
            break
    return dated


_LONGEST_RUN = 40  # sentences


def date_at_the_end(layout: Layout, mentions: Mentions, view: View) -> DateMention | None:
    """The date at the end of words without a verb that close an item: `X. Odd, small, mid-July.`"""
    block = layout.blocks[view.sentence.block]
    if block.kind != "item":
        return None
    last = _sentence(layout, layout.sentence_at(view.sentence.start) + 1, view.sentence.block)
    if last is None or last != layout.last_sentence(last.block):
        return None
    return _only_date(layout, mentions, last, _FRAGMENTS)


# What a sentence says of the one before it, or of the short paragraph above: `That was on 7 May.`
_THAT_WAS = lazily(
    r"\W*(?:that|this|it|all\s+(?:of\s+)?(?:this|that))\s+(?:was|were|came|happened)\s+(?:(?:only|just|back|all)\s+)?(?:(?:on|in|at)\s+)?(?:the\s+|an?\s+(?:\w+day,?\s+)?(?:the\s+)?)?",
    re.IGNORECASE,
)
_SHORT = 5  # sentences of a paragraph of which one day is told


def date_told_next(layout: Layout, mentions: Mentions, view: View) -> DateMention | None:
    """The date of a sentence of its own that says when what stands before it was."""
    index, number = layout.sentence_at(view.sentence.start), view.sentence.block
    following = _sentence(layout, index + 1, number)
    if (
        following is not None
        and (date := _only_date(layout, mentions, following, _THAT_WAS)) is not None
    ):
        return date
    sentences = layout.sentences_of(number)
    if layout.blocks[number].kind != "paragraph" or len(sentences) > _SHORT:
        return None
    block = layout.blocks[number]
    if mentions.dates_in(block.start, block.end):
        return None
    below = _sentence(layout, sentences[-1] + 1, number + 1)
    return None if below is None else _only_date(layout, mentions, below, _THAT_WAS)


# Descriptions of a word or two each, before a date: `Odd, quick,`, `小巧、便宜，`.
_FRAGMENTS = lazily(
    r"\s*(?:(?:(?:[A-Za-z-]+)(?:\s[A-Za-z-]+)?|[\u4e00-\u9fff]{1,6})\s*[,，、;；]\s*){0,4}"
)


def _holds_names(layout: Layout, view: View) -> bool:
    match = _NAMES.fullmatch(view.string)
    if match is None or _answers(layout, view):
        return False
    gap = view.tokens[0] if match["gap"] else None
    return gap is None or _JOINS_ON.fullmatch(layout.visible, gap.start, gap.end) is not None


def _answers(layout: Layout, view: View) -> bool:
    """Whether the sentence before is a question, by which alone a name says something."""
    before = _sentence(layout, layout.sentence_at(view.sentence.start) - 1, view.sentence.block)
    return before is not None and "?" in layout.visible[before.end - 3 : before.end]


def _sentence(layout: Layout, index: int, block: int) -> Sentence | None:
    if not 0 <= index < len(layout.sentences):
        return None
    sentence = layout.sentences[index]
    return sentence if sentence.block == block else None


def _date_alone(layout: Layout, mentions: Mentions, index: int, block: int) -> DateMention | None:
    """The date that is all of a sentence."""
    sentence = _sentence(layout, index, block)
    return None if sentence is None else _only_date(layout, mentions, sentence, _ON)


def _only_date(
    layout: Layout, mentions: Mentions, sentence: Sentence, before: re.Pattern[str]
) -> DateMention | None:
    """The one date of a sentence that names nothing and has no other words but these before it."""
    dates = mentions.dates_in(sentence.start, sentence.end)
    if len(dates) != 1 or mentions.entities_in(sentence.start, sentence.end):
        return None
    date, text = dates[0], layout.visible
    if date.bearing not in ("at", "since") or text[date.end : sentence.end].strip(_SIGNS):
        return None
    return date if before.fullmatch(text, sentence.start, date.start) else None


def _names_something(layout: Layout, mentions: Mentions, index: int, block: int) -> bool:
    """Whether a sentence is hardly more than a name."""
    sentence = _sentence(layout, index, block)
    if sentence is None or not mentions.entities_in(sentence.start, sentence.end):
        return False
    return len(layout.visible[sentence.start : sentence.end].split()) <= _FEW


_FEW = 6  # words of a sentence that is hardly more than a name
