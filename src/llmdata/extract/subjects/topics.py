"""What a paragraph or section goes on about, where a sentence does not name it."""

from __future__ import annotations

from llmdata.extract.became import became
from llmdata.extract.context import Context
from llmdata.extract.subjects.enumerations import group_of
from llmdata.extract.subjects.measures import is_measure, is_set_beside
from llmdata.extract.view import Token, View
from llmdata.grammar.openings import opening_end
from llmdata.lazily import lazily
from llmdata.mentions import Mention


def topic(context: Context, view: View, kinds: tuple[str, ...]) -> Mention | None:
    """What the sentences before in the paragraph speak of: the first such name of the last one.

    A name that something is but measured against is no topic where another is named.
    """
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) - 1
    measure: Mention | None = None
    while index >= 0 and layout.sentences[index].block == view.sentence.block:
        earlier = context.view(index)
        goes_on = GOES_ON.match(context.layout.visible, earlier.sentence.start) is not None
        for place, token in enumerate(earlier.tokens):
            if token.kind not in _NAMES or token.item.entity.type not in kinds:
                continue
            mention: Mention = token.item
            if not (goes_on or is_by_the_way(context, earlier, place)):
                return mention
            measure = measure or mention
        index -= 1
    return measure


# A sentence that opens with a pronoun goes on about what was spoken of before it.
GOES_ON = lazily(r"[\s\"“*]*(?:(?i:it|its|they|their)\b(?!['’]s\s+(?:time|worth))|它)")
_WITH = lazily(r"(?i:\b(?:with|from|via|by|alongside|including|our|my)\s+(?:the\s+|own\s+)?)\Z")


def is_by_the_way(context: Context, view: View, place: int) -> bool:
    """Whether a name is but measured against, or stands beside what is spoken of (`a deal with X`).

    So does one in the opening of a sentence that goes on to name another, one that only says
    whose the next name is (`Cursor's maker Anysphere`), and what has become the next.
    """
    start = view.tokens[group_of(view, place)[0]].start
    text = context.layout.visible
    if (
        is_reporter(view.tokens[place])
        or _became(text, view, place) is not None
        or _leads_up(text, view, place)
        or _is_possessor(text, view, place)
        or _is_attribute(text, view, place)
        or _YET_TO.match(text, view.tokens[place].end, view.sentence.end)
        or _AS_MANY.match(text, view.tokens[place].end, view.sentence.end)
    ):
        return True
    before = next((i for i in range(place - 1, -1, -1) if view.string[i] in _NAMES), None)
    if before is not None and _became(text, view, before) == place:
        return False
    beside = _WITH.search(text, max(view.sentence.start, start - 12), start)
    if beside is not None or is_set_beside(text, view.sentence.start, start):
        return True
    return is_measure(context, view, place)


# What it will do or would have done is no news of it: `they say that X will follow`.
_YET_TO = lazily(
    r"['’]?\s*(?i:will|would|might|may|shall|(?:is|are|was|were)\s+(?:(?:still|yet|not)\s+){0,2}(?:going|expected|said|rumou?red|supposed|due)\s+to)\b"
    r"|\s*(?:[^，。；]{0,6}(?:才会|将会|也许|或许|可能会|预计|据说|据传|有望)|将)"
)

# It is but measured against what is spoken of: `X took eleven times as many hours`.
_AS_MANY = lazily(
    r"\s+(?:[a-z]+\s+){1,2}(?:[\d.,]+|[a-z]+)\s+times\s+(?:as\s+(?:many|much|long)|more|less)\b(?!\s+(?:\w+\s+){0,3}(?:as|than)\b)"
)


def _leads_up(text: str, view: View, place: int) -> bool:
    kind, sentence = view.string[place], view.sentence
    if kind not in view.string[place + 1 :]:
        return False
    end = opening_end(text, sentence.start, sentence.end)
    return (
        end is not None
        and view.tokens[place].end <= end
        and any(token.kind == kind and token.start > end for token in view.tokens[place + 1 :])
    )


_WHOSE = lazily(r"['’]s?\s+(?:[a-z]+\s+){0,3}\Z")


def _became(text: str, view: View, place: int) -> int | None:
    """Where the name stands that a thing, alone or with others, is said to have become."""
    last = group_of(view, place)[-1]
    kind = view.string[place]
    behind = next((i for i in range(last + 1, len(view.tokens)) if view.string[i] in _NAMES), None)
    if behind is None or view.string[behind] != kind:
        return None
    told = became(text, view.tokens[last].end, view.tokens[behind].start)
    return behind if told else None


def _is_possessor(text: str, view: View, place: int) -> bool:
    behind = next((t for t in view.tokens[place + 1 :] if t.kind in _NAMES), None)
    if behind is None:
        return False
    return _WHOSE.fullmatch(text, view.tokens[place].end, behind.start) is not None


def is_reporter(token: Token) -> bool:
    """Whether a name is that of a newspaper or an agency, which mostly but tells the news."""
    return token.kind == "O" and token.item.entity.kind == "media"


# `you pay the old V2 rate`: the name only says which rate it is.
_THE = lazily(
    r"(?i:\b(?:the|an?|its|their)\s+(?:(?:old|new|usual|same|current|full|former)\s+)?)\Z"
)
_OF_ITS = lazily(
    r"[\s-](?i:rates?|prices?|pricing|tariffs?|fees?|users?|team|crowd|era|launch|weights|paper|levels?|moment|hype|crisis|scare)\b"
)


def _is_attribute(text: str, view: View, place: int) -> bool:
    """Whether a name only tells which of some other things is meant."""
    token = view.tokens[place]
    if _OF_ITS.match(text, token.end) is None:
        return False
    return _THE.search(text, max(view.sentence.start, token.start - 16), token.start) is not None


_NAMES = "MQOB"
_FARTHEST = 6  # blocks back to the one that names a section's topic


def section_topic(context: Context, view: View, kind: str) -> Mention | None:
    """What a section goes on about: the name that opens the last block to name one, or its heading's.

    A block that names such things without opening with one leaves only the heading; a heading that
    names several leaves none.
    """
    layout = context.layout
    here = layout.blocks[view.sentence.block]
    for number in range(view.sentence.block - 1, view.sentence.block - 1 - _FARTHEST, -1):
        block = layout.blocks[number] if number >= 0 else None
        if block is None or block.section != here.section or block.kind == "row":
            break
        if block.kind == "heading":
            named_there = [
                m for m in context.mentions.entities_in(block.start, block.end)
                if m.entity.type == _TYPES[kind]
            ]  # fmt: skip
            return named_there[0] if len({m.entity.id for m in named_there}) == 1 else None
        opening = context.first_view(block)
        if opening is None or kind not in opening.string:
            continue
        place = opening.string.index(kind)
        if _OPENING_NAME.fullmatch(opening.string[:place]):
            new = _became(layout.visible, opening, place)
            mention: Mention = opening.tokens[place if new is None else new].item
            return mention
    return None


_TYPES = {"M": "model", "B": "benchmark"}
_OPENING_NAME = lazily(r"[.'O]{0,3}")
