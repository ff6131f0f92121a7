"""What is left of a name that stood in full before: `Maverick`, `Small 3.1`, wherever they stand.

A short form names the one model of the text so far that it can be cut from. It is left alone where
it may be another one's: where the family has come to another version since, and behind a word that
makes it a new one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import Anchor, fragment
from llmdata.mentions.entities import Mention
from llmdata.mentions.vocabulary import Vocabulary

_WITH_VERSION = lazily(r"[A-Z][A-Za-z]+ \d+(?:\.\d+)*")
_GOES_ON = lazily(r"[A-Za-z0-9\-’'](?<![’'](?=s\b))|\s?\d|\.\d|\s[A-Z]")
_ANOTHER = lazily(
    r"(?:[A-Za-z0-9\-.]|(?<=[a-z,;] )[A-Z][\w.]* |(?:新一?代?的?|新版的?|下一?[代个]|另一[个款])\s?"
    r"|\b(?i:an?|new|newer|newest|next|another|future|upcoming|any|every|each|no)\s)\Z"
)
_BEFORE = 12  # characters that such a word takes


def short_forms(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], _: list[Mention]
) -> Iterator[Mention]:
    """The short forms of names behind their full ones, outside of the paragraph of these, too."""
    text = layout.visible
    versions: dict[str, list[tuple[int, str]]] = {}  # of a family, in the order of the text
    named: dict[str, list[Anchor]] = {}  # a short form → the places of full names that end so
    for anchor in anchors:
        if anchor.name.version is not None:
            versions.setdefault(anchor.family.id, []).append((anchor.start, anchor.name.version))
        for form in _forms(vocabulary, anchor):
            named.setdefault(form, []).append(anchor)
    for form, full in named.items():
        for first, last in _governed(layout, full):
            start = text.find(form, first.end, last)
            while start >= 0:
                end = start + len(form)
                latest = _latest(versions[first.family.id], start)
                if latest == first.name.version and _stands_alone(text, start, end):
                    yield fragment(vocabulary, first.family, first.name, start, end)
                start = text.find(form, end, last)


def _governed(layout: Layout, full: list[Anchor]) -> Iterator[tuple[Anchor, int]]:
    """The full names that a form may be short for, each with where it may not be any more.

    The first one lasts until another is named that could be cut so; a later one until then, too, but
    in its own paragraph only: from there on it may be either.
    """
    kept = full[0].name.canonical
    for place, anchor in enumerate(full):
        following = full[place + 1].start if place + 1 < len(full) else len(layout.visible)
        if anchor.name.canonical != kept:
            kept = ""
        if kept:
            yield anchor, following
        else:
            block = layout.blocks[layout.sentences[layout.sentence_at(anchor.start)].block]
            yield anchor, min(following, block.end)


def _latest(versions: list[tuple[int, str]], place: int) -> str:
    """The version of a family that was named last before a place."""
    return versions[bisect_left(versions, (place, "")) - 1][1]


def _forms(vocabulary: Vocabulary, anchor: Anchor) -> Iterator[str]:
    """What of a model's name still tells which it is, when the name of its family is cut off."""
    name, own = anchor.name, {*anchor.family.words, *anchor.family.tiers}
    if anchor.bare or name.version is None or len(name.words) != 1 or name.size or name.stamp:
        return
    (word,) = name.words
    if (
        len(word) > _PLAIN
        and word in own
        and word[0].isupper()
        and word.lower() not in vocabulary.common
    ):
        yield word
    tail = name.canonical.removeprefix(name.habits.head).strip()
    if _WITH_VERSION.fullmatch(tail):
        yield tail


_PLAIN = 3  # letters of a word that may be anything


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the words are a name here, no part of a longer one, and speak of nothing new."""
    before = text[max(start - _BEFORE, 0) : start]
    if _GOES_ON.match(text, end) or _ANOTHER.search(before):
        return False
    # What opens an English sentence is written large, whatever word it is.
    return end - start >= _LONG or not _OPENING.search(before) or not _LOWER.match(text, end)


_LONG = 6
_OPENING = lazily(r"(?:\A|[.!?\n]\W*)\Z")
_LOWER = lazily(r"[’']?\s?[a-z]")
