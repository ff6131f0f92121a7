"""Names that have the shape of a model's and belong to no family that the registry knows.

`Skyfall 36B`, `Foo-2` and `XBai o4` look like models; `Zig 0.14` and `Boeing 7` have the same
shape. What parts them is the company that they keep: the plainer the shape of a name, the more the
words beside it must say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from llmdata.layout import Layout
from llmdata.mentions import candidate_words as words
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import MODEL, NOTHING, RELEASE, SENTENCE, Company
from llmdata.mentions.entities import Mention
from llmdata.mentions.han_names import han_names
from llmdata.mentions.shapes import Shape, shapes
from llmdata.mentions.vocabulary import vocabulary
from llmdata.registry import Registry, fold


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place of a source that names what looks like a model of an unknown family.

    `exact` is the name as it stands there, between `before` and `behind` in its sentence; `head`
    and the habits of spelling are the guess. `told` is how much the words beside the name say for
    it, `needed` how much its shape asks for.
    """

    source_id: str
    char_start: int
    char_end: int
    before: str
    exact: str
    behind: str
    name: str
    head: str
    join: str
    own_words: tuple[str, ...]
    version_letter: str | None
    organization_id: str | None
    told: int
    needed: int


def sightings(layout: Layout, mentions: Mentions, registry: Registry) -> Iterator[Sighting]:
    """All such places of a document; which of them suffice, `propose` decides."""
    known = mentions.without_guesses()
    guessed = {fold(m.entity.family) for m in mentions.entities if m.guessed and m.entity.family}
    for _, sighting in weighed(layout, known, registry):
        # What is in the tables is proposed, too.
        sure = fold(sighting.head) in guessed
        yield replace(sighting, told=max(sighting.told, sighting.needed)) if sure else sighting
    yield from (
        _in_han(layout, mention)
        for mention in han_names(layout, known)
        if mention.entity.type == "model"
    )


def weighed(
    layout: Layout, mentions: Mentions, registry: Registry
) -> Iterator[tuple[Shape, Sighting]]:
    """The shapes of a document, each with what is said for it."""
    company = Company(layout, mentions)
    last, end = None, 0
    for shape in shapes(layout.visible, mentions, vocabulary(registry)):
        listed = words.AND.fullmatch(layout.visible, end, shape.outer) is not None
        last, end = _sighting(layout, company, shape, last if listed else None), shape.end
        yield shape, last


def _sighting(
    layout: Layout, company: Company, shape: Shape, listed_behind: Sighting | None
) -> Sighting:
    """What is said of the first name of an enumeration is said of all."""
    version = shape.name.version or ""
    maker = shape.maker or company.maker(shape.start, shape.end)
    told = company.tells(shape.outer, shape.start, shape.end)
    if listed_behind is not None:
        maker = maker or listed_behind.organization_id
        told = max(told, listed_behind.told)
    return Sighting(
        layout.document.source_id,
        *layout.source_span(shape.start, shape.end),
        *_parts(layout, shape.start, shape.end),
        " ".join(layout.visible[shape.start : shape.end].split()),
        shape.head,
        shape.join,
        shape.own_words,
        version[0].upper() if version[:1].isalpha() else None,
        maker,
        max(told, SENTENCE) if maker else told,
        _needed(shape),
    )


def _in_han(layout: Layout, mention: Mention) -> Sighting:
    """A name in Chinese characters is none before its sentence has said so."""
    name, start, end = mention.entity, mention.start, mention.end
    written = " ".join(layout.visible[start:end].split())
    return Sighting(
        layout.document.source_id,
        *layout.source_span(start, end),
        *_parts(layout, start, end),
        written,
        name.family or name.name,
        "-" if "-" in written else " ",
        (),
        None,
        name.organization_id,
        MODEL,
        MODEL,
    )


def _parts(layout: Layout, start: int, end: int) -> tuple[str, str, str]:
    """The words of a sentence before a name, of the name, and behind it."""
    sentence = layout.sentences[layout.sentence_at(start)]
    return (
        layout.words[sentence.start : start],
        layout.words[start:end],
        layout.words[end : sentence.end],
    )


def _needed(shape: Shape) -> int:
    """How much the words beside a name must say, by its shape."""
    name = shape.name
    version = name.version or ""
    if not (version or name.billions):
        return MODEL
    # Software is at 0.3 where models are at 3.
    decimal = "." in version and version[0] != "0"
    if words.MODEL_HEAD.search(shape.head) or (name.size and name.size[-1] in "BT"):
        needed = NOTHING
    elif version[:1].isalpha() or name.words or shape.join == "-" or decimal:
        needed = SENTENCE
    else:
        needed = RELEASE
    # Abbreviations bear numbers of all kinds, and a maker's number may be an amount of his.
    return min(needed + (shape.head.isupper() or shape.bears_maker), MODEL)
