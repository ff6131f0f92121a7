"""Fragments that are no part of a known family: they end a name that nobody knows (`Prompt Guard 2`)."""

from __future__ import annotations

from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, overlaps, spans

# A capital alone or a word with one right before (`H Small`), but no day or month.
_WORD = lazily(
    r"(?<![\w.'’-])(?!(?:I|[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December)\b)"
    r"(?P<word>[A-Z][\w.]{0,15})[ -]\Z"
)
_OPENING = " *_“\"'(（[—–-"


def without_strangers(layout: Layout, mentions: list[Mention]) -> list[Mention]:
    """The mentions but those fragments that a word with a capital before them makes another name."""
    taken = spans(mentions)
    return [m for m in mentions if not (m.elliptic and _is_strange(layout, m, taken))]


def _is_strange(layout: Layout, mention: Mention, taken: list[tuple[int, int]]) -> bool:
    sentence = layout.sentences[layout.sentence_at(mention.start)]
    if layout.blocks[sentence.block].kind == "heading":
        return False  # where every word may have a capital
    return ends_another(layout.visible, sentence, mention.start, taken)


def ends_another(text: str, sentence: Sentence, start: int, taken: list[tuple[int, int]]) -> bool:
    """Whether a capital or a word with one, no name itself, makes a word at `start` end another name."""
    before = _WORD.search(text, max(sentence.start, start - 20), start)
    if before is None or overlaps(*before.span("word"), taken):
        return False
    # What opens a sentence has a capital, whatever word it is.
    return bool(text[sentence.start : before.start()].strip(_OPENING))
