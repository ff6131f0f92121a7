"""Whose a number is that a sentence gives to nobody by name: what the sentences before speak of."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.metrics.beside import explained
from llmdata.extract.subjects.topics import GOES_ON
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_NAMES = "MQOB"
# A clause of its own, in which somebody else brings another thing (`…, and days later Y answered with Z`).
_ANOTHER = lazily(
    r"[,;，；]\s*(?:(?i:and|but|then)\b|而|但|随后)(?:(?!(?i:\b(?:when|while|which|whose|where)\b))[^.;。；])*\Z"
)


def topic(context: Context, view: View, kinds: str) -> Mention | None:
    """The name that the nearest sentence before, in the paragraph, is about.

    Where it goes on to another thing of somebody else, nobody can tell which is meant.
    """
    layout = context.layout
    index = layout.sentence_at(view.sentence.start)
    while index and _goes_back(context, index):
        index -= 1
        earlier = context.view(index)
        if GOES_ON.match(layout.visible, earlier.sentence.start) is not None:
            continue
        named = [
            (place, token)
            for place, token in enumerate(earlier.tokens)
            if token.kind in _NAMES and not subjects.is_by_the_way(context, earlier, place)
        ]
        fitting = [(place, token) for place, token in named if token.kind in kinds]
        if fitting:
            others = [
                (place, token)
                for place, token in enumerate(earlier.tokens)
                if token.kind in kinds and not subjects.is_measure(context, earlier, place)
            ]
            return _of_several(context, earlier, kinds, fitting, others)
        if named and named[0][1].kind == "B":
            return None
    return None


# A paragraph that opens so goes on about what the one before it told of.
_IT = lazily(r"\W*(?:它(?!们)|It(?:['’]s)?\b)")


def _goes_back(context: Context, index: int) -> bool:
    """Whether what a sentence is about may stand in the one before it."""
    layout = context.layout
    here, before = layout.sentences[index], layout.sentences[index - 1]
    if here.block == before.block:
        return True
    first, last = layout.blocks[here.block], layout.blocks[before.block]
    alike = first.kind == last.kind == "paragraph" and first.section == last.section
    return alike and _IT.match(layout.visible, here.start) is not None


# A round that was told of before, and whose it is: `领投 X 的 C 轮融资。此次融资 …`.
THIS_ROUND = lazily(r"(?:此|本|该|这)(?:次|轮|一?轮)?(?:的)?(?:融资|募资|筹资)|[此本该这]一?轮")
_ITS_ROUND = lazily(r"\s*的?[^，。；、\d]{0,6}(?:[A-H]\d?\+?\s*轮|融资|募资|筹资)")


_ROUNDS_BACK = 6  # sentences to the one that says whose a round is


def whose_round(context: Context, view: View) -> Mention | None:
    """Whose round the sentences before tell of, in the section."""
    layout = context.layout
    here = layout.sentence_at(view.sentence.start)
    section = layout.blocks[view.sentence.block].section
    for index in range(here - 1, max(-1, here - 1 - _ROUNDS_BACK), -1):
        block = layout.blocks[layout.sentences[index].block]
        if block.kind != layout.blocks[view.sentence.block].kind or block.section != section:
            return None
        earlier = context.view(index)
        for token in reversed(earlier.tokens):
            if token.kind in "OQ" and _ITS_ROUND.match(
                layout.visible, token.end, earlier.sentence.end
            ):
                return _mention(token)
    return None


def _of_several(
    context: Context,
    view: View,
    kinds: str,
    named: list[tuple[int, Token]],
    others: list[tuple[int, Token]],
) -> Mention | None:
    """The one of several names that a sentence is about: a company only where no thing is, but first
    where the number is one of companies."""
    things = [one for one in named if one[1].kind != "O"]
    if kinds.startswith("O") or not things:
        things = named
    elif named[0][1].kind == "O":
        owner = explained(context, view, things[0][0])
        if owner is not None:
            return _mention(view.tokens[owner])
    place, token = things[0]
    if token.kind != "O" and _goes_on_to_another(context, view, place, others):
        return None
    return _mention(token)


def _goes_on_to_another(
    context: Context, view: View, place: int, others: list[tuple[int, Token]]
) -> bool:
    """Whether a clause behind a name has a company of its own and another thing of that."""
    token = view.tokens[place]
    for index, other in others:
        if index <= place or other.kind == "O" or other.item.entity.id == token.item.entity.id:
            continue
        owners = [i for i in range(place + 1, index) if view.tokens[i].kind == "O"]
        if owners and _ANOTHER.search(
            context.layout.visible, token.end, view.tokens[owners[-1]].start
        ):
            return True
    return False


def _mention(token: Token) -> Mention:
    mention: Mention = token.item
    return mention
