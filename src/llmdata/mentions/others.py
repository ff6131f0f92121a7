"""Somebody who is no entity of ours, where a clause is about him: a name that nobody knows (`Quillon has a
context of …`), or a description (`a rival of ChatGPT`, `谷歌的对手`).

What such a clause tells is told of him, up to the end of his sentence, and in those that go on with a
pronoun. Who is named beside him in a list, before him in an aside or in a heading is no such stranger.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from llmdata.folding import HAN
from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.collection import Mentions
from llmdata.mentions.others_en import strangers_en
from llmdata.mentions.others_zh import strangers_zh
from llmdata.mentions.people import TextWords
from llmdata.registry import Registry


@dataclass(frozen=True, slots=True)
class Stranger:
    """Words in `[start, end)` that mean somebody unknown; the clause that they open tells of him up to `last`.

    `name` has the words by which he is named, if he is.
    An `aside` (`Foo, a rival of OpenAI, …`) opens no clause: it only says that nothing is told of whom it names.
    """

    start: int
    end: int
    last: int
    aside: bool = False
    name: str = ""


# What keeps to whom the sentence before was about.
_GOES_ON = lazily(
    r"\W*(?:(?:And|But|Still|So|Then|Later|Also|Soon)\s+)?(?:It|Its|They|Their)\b"
    r"|\W*(?:但|而)?(?:它(?!们)|其(?![他它余中实])|该公司|这家公司|该模型|这个模型)"
)
_PRONOUN = lazily(r"(?i:\b(?:it|its|they|their)\b)|它")
# What he does to it, or with it, is told of that: `Quillon sells it for $3`.
_TO_IT = lazily(
    r"\b(?!(?:and|but|while|as|when|that|because|so|which|then|if|though|although|where|since|once|until|yet|or)\b)[a-z]+\s+(?:it|them)\b|[把对给用让将]它"
)
_REACH = 320  # characters behind a stranger in which it is said what he does
_MOST = 4  # sentences that go on about him
_ROLES = ("model", "product", "organization")


def strangers(layout: Layout, mentions: Mentions, registry: Registry) -> list[Stranger]:
    """All strangers of a document, in order."""
    words = TextWords(layout.visible, mentions, registry)
    found: list[Stranger] = []
    for index, sentence in enumerate(layout.sentences):
        if layout.blocks[sentence.block].kind in ("heading", "row"):
            continue
        for start, end, aside, name in _in_sentence(layout, mentions, sentence, words):
            if found and start < found[-1].end:
                continue
            if aside:
                found.append(Stranger(start, end, sentence.end, aside=True))
            elif not _TO_IT.search(layout.visible, end, min(sentence.end, end + _REACH)):
                last = _last(layout, mentions, index, end)
                found.append(Stranger(start, end, last, name=name))
    return found


def _in_sentence(
    layout: Layout, mentions: Mentions, sentence: Sentence, words: TextWords
) -> Iterator[tuple[int, int, bool, str]]:
    """Where somebody unknown is named or told of, and whether only by the way."""
    chinese = HAN.search(layout.visible, sentence.start, sentence.end) is not None
    read = strangers_zh if chinese else strangers_en
    return iter(sorted(read(layout, mentions, sentence, words)))


def _last(layout: Layout, mentions: Mentions, index: int, end: int) -> int:
    """Where the text ceases to speak of a stranger that ends at `end`, in sentence `index`."""
    sentence = layout.sentences[index]
    last = sentence.end
    near = min(last, end + _REACH)
    if _PRONOUN.search(layout.visible, end, near) or _named(mentions, end, near):
        return last
    for following in layout.sentences[index + 1 : index + 1 + _MOST]:
        goes_on = _GOES_ON.match(layout.visible, following.start, following.end)
        if following.block != sentence.block or goes_on is None:
            break
        last = following.end
        if _named(mentions, following.start, last):
            break
    return last


def _named(mentions: Mentions, start: int, end: int) -> bool:
    return any(m.entity.type in _ROLES for m in mentions.entities_in(start, end))


_START = attrgetter("start")


def stranger_at(found: list[Stranger], start: int, place: int) -> Stranger | None:
    """The stranger who stands between a name at `start` and what is told at `place`, if that is told of him."""
    for index in range(bisect_right(found, place, key=_START) - 1, -1, -1):
        one = found[index]
        if one.end <= start:
            return None
        if place < one.last and start < one.end and (start >= one.start or not one.aside):
            return one
    return None
