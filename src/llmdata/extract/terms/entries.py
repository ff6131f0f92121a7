"""Where entries of glossaries stand: under a heading or lead-in that speaks of words, or in a list
whose entries tell themselves who coined what opens them.

An entry is an item, a paragraph that opens with its word, or a heading of its own below the
glossary's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from llmdata.extract.context import Context
from llmdata.extract.terms.glossary_rules import GLOSSARY
from llmdata.extract.terms.set_off import set_off
from llmdata.grammar.letters import UPPER, WORD
from llmdata.layout import Block
from llmdata.lazily import lazily

Span = tuple[int, int]


class Entry(NamedTuple):
    """A block that is an entry; one whose word is a heading stands under that `heading`."""

    block: Block
    heading: Block | None = None


def glossary_sections(context: Context) -> set[int | None]:
    """The sections that their headings call a glossary."""
    return {
        block.section
        for block in context.layout.blocks
        if block.section is not None and block.kind == "heading" and _names_glossary(context, block)
    }


def entries_under_headings(context: Context) -> Iterator[Entry]:
    """The items of glossaries, the paragraphs that open with a set-off word, and what stands under
    the headings below a glossary's own."""
    glossary: Block | None = None
    own: Block | None = None  # the heading below it that what comes next is told under
    for block in context.layout.blocks:
        if block.kind == "heading":
            if _names_glossary(context, block):
                glossary, own = block, None
            elif glossary is not None and block.level > glossary.level:
                own = block
            else:
                glossary = own = None
        elif glossary is None or block.quoted:
            continue
        elif own is not None:
            if block.kind == "paragraph" and own.level:
                yield Entry(block, own)
            own = None
        elif block.section == glossary.section and (
            block.kind == "item" or (block.kind == "paragraph" and opens_set_off(context, block))
        ):
            yield Entry(block)


def entries_by_themselves(context: Context) -> Iterator[Entry]:
    """Items and paragraphs that open with a set-off word and go on about who coined it. Where most
    items of a list do, it is one of words, and the others are entries too."""
    lists: dict[int, list[Block]] = {}
    for block in context.layout.blocks:
        if block.quoted or block.kind not in ("item", "paragraph"):
            continue
        if block.list_id is not None:
            lists.setdefault(block.list_id, []).append(block)
        elif _tells_of_word(context, block):
            yield Entry(block)
    for items in lists.values():
        telling = [item for item in items if _tells_of_word(context, item)]
        all_of_words = len(telling) > 1 and 2 * len(telling) >= len(items)
        for item in items if all_of_words else telling:
            yield Entry(item)


def opens_set_off(context: Context, block: Block) -> bool:
    """Whether a block opens with a word that is set off."""
    return bool(opening(context, block.start, block.end))


def opening(context: Context, start: int, end: int) -> Sequence[Span]:
    """The set-off words that open a stretch, perhaps behind an article."""
    text = context.layout.visible
    found = set_off(context, start, end)[:1]
    return [span for span in found if text[start : span[0]].strip(' “"').lower() in ("", "the")]


def _names_glossary(context: Context, heading: Block) -> bool:
    text = context.layout.visible
    return GLOSSARY.regex.search(text, heading.start, heading.end) is not None


def _tells_of_word(context: Context, block: Block) -> bool:
    """Whether a block goes on from the word that opens it to whose it is, as one does of a word."""
    text = context.layout.visible
    found = opening(context, block.start, min(block.end, block.start + _OPENING))
    if not found:
        return False
    sign = _SIGN.match(text, found[0][1], block.end)
    return sign is not None and _OF_WORD.match(text, sign.end(), block.end) is not None


_OPENING = 64
_SIGN = lazily(r"[”\"」』]?\s*(?:[（(][^（）()]{1,40}[）)]\s*)?(?:[.。:：]|——|—|–|\s-\s)\s*")
_NAME = rf"(?:[{UPPER}@][{WORD}.\-]+(?:\s+[{UPPER}][{WORD}\-]+){{0,3}})"
# What only words have: a coinage (`coined this`), somebody's phrase, a name for what they mean.
_OF_WORD = lazily(
    r"[^.。!！?？\n]{0,100}?(?:"
    r"(?i:\bcoined\s+(?:this|it|the\s+(?:term|word|phrase|name))\b|\bcoined\s+(?:in\s[\w ]{3,16}\s)?by\b|\b(?:gave|given|handed)\s+us\s+(?:the|this)\s+(?:name|word|term|phrase)\s+for\b)"
    rf"|{_NAME}['’]s\s+(?:[\w]+\s+){{0,2}}?(?i:phrase|word|term|coinage|neologism|expression)(?:,|\s+(?:for|from|in)\b)"
    r"|(?i:\b(?:the|this)\s+(?:word|term|phrase)\s+(?:is|was|comes|came|dates|means)\b)"
    r"|这个?(?:词|说法|叫法)(?:是|由|出自|来自|最早|最先)|一词(?:由|出自|来自|最早|最先)|(?:造|喊|叫)出?来?的(?:词|说法|叫法)?(?=[：:，,。])|的(?:说法|叫法|造词)[，,：:]"
    r")"
)
