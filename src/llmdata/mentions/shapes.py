"""Names that have the shape of a model's: a head that nobody owns, and what the grammar reads of it.

Whether such a name is a model's the words around it must say; here it is only told from names that
can be none: counted things, software, hardware, and all that the registry knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from llmdata.grammar.names import ModelName, NameHabits, parse_tail
from llmdata.lazily import lazily
from llmdata.mentions import candidate_words as words
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import makes_models, overlapping
from llmdata.mentions.entities import Mention
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import Family, Registry, fold

_WORD = r"(?![A-Za-z]\d)(?:[A-Z][A-Za-z]{0,39}+|[a-z]{1,4}[A-Z][A-Za-z]{0,39}+)"
# Up to four words that may be the head of a name; a letter with a number (`V3`) is a version. In
# lower case only a size tells a name (`skyfall-36b`). The pattern opens with a set, which is sought
# much faster than what may not stand before a name; the rest looks back at it.
_RUN = lazily(
    r"[A-Za-z](?<![A-Za-z0-9./@#$&_\-\\].)"
    r"(?:(?!\d)(?:(?<=[A-Z])[A-Za-z]{0,39}+|(?<=[a-z])[a-z]{0,3}[A-Z][A-Za-z]{0,39}+)"
    rf"(?:[ \-]{_WORD}){{0,3}}"
    r"|(?<=[a-z])[a-z]{1,29}+(?:-[a-z]{2,30}+){0,2}(?=-\d{1,4}(?:\.\d)?[bB](?![A-Za-z0-9])))"
)
# With what a name goes on behind its head: a number, or a word behind a hyphen.
_GOING_ON = lazily(r"[ \-]?[A-Za-z]?\d|-[A-Za-z]")
_LATIN = lazily(r"[A-Za-z]+")
_OWN_WORD = lazily(r"-(?P<w>[A-Z][A-Za-z]{1,20})(?![A-Za-z0-9])")
_ADDRESS = lazily(r"/[a-z]|\.[a-z]|@|_")
_MOST_OWN_WORDS = 3


@dataclass(frozen=True, slots=True)
class Shape:
    """A name that may be a model's: `visible[start:end]`, read by the grammar of names."""

    start: int
    end: int
    outer: int  # where the maker begins, if his name is joined to this one
    head: str
    join: str
    name: ModelName
    own_words: tuple[str, ...]
    maker: str | None
    bears_maker: bool  # the head is the maker's own name


def shapes(text: str, mentions: Mentions, names: Vocabulary) -> Iterator[Shape]:
    """The names of a visible text that have such a shape, in order."""
    for run in _RUN.finditer(text):
        if not _may_go_on(text, run, names):
            continue
        shape = _shape(text, run, mentions, names)
        if shape is not None:
            yield shape


def _may_go_on(text: str, run: re.Match[str], names: Vocabulary) -> bool:
    """Whether anything but the head can belong to a name: most runs are ordinary words."""
    start, end = run.span()
    if _GOING_ON.match(text, end):
        return True
    cut = max(text.rfind(" ", start, end), text.rfind("-", start, end))
    return cut > start and text[cut + 1 : end].lower() in names.common


def _shape(text: str, run: re.Match[str], mentions: Mentions, names: Vocabulary) -> Shape | None:
    outer = start = _behind_small_words(run)
    end = run.end()
    if start >= end:
        return None
    maker, known_until = None, start
    family, prefix_end = _known_family(text, start, end, names.registry)
    lead = next(iter(overlapping(mentions.entities, start, end)), None)
    if family is not None:
        maker, known_until = family.organization, prefix_end
    elif lead is not None and lead.entity.type == "organization" and lead.start <= start:
        maker, known_until = lead.entity.id if makes_models(lead) else None, lead.end
        # In `Mistral Small 3` the maker's name is the head of his models' too.
        if _without_variants(text, start, end, names)[0] > lead.end:
            start = lead.end + len(_gap(text, lead.end))
    head_end, own = _without_variants(text, start, end, names)
    head = text[start:head_end]
    bears_maker = head_end <= known_until
    if not bears_maker and _is_known(head, names):
        return None
    if _goes_on(text, outer, mentions):
        return None
    name, last, own = _read(text, head, head_end, own, names)
    if last <= head_end or _is_other_thing(text, head, name, last):
        return None
    if any(
        m.end > known_until and not _is_joined(text, m, start, last)
        for m in overlapping(mentions.entities, start, last)
    ):
        return None
    if overlapping(mentions.dates, start, last):
        return None
    if overlapping(mentions.money, start, last):
        return None
    join = _gap(text, head_end)
    return Shape(start, last, outer, head, join, name, own, maker, bears_maker)


def _is_joined(text: str, mention: Mention, start: int, last: int) -> bool:
    """Whether a known name is but a part of a longer one, joined by a hyphen: `Codex` of `Foo-5-Codex`."""
    return start < mention.start and mention.end <= last and text[mention.start - 1] == "-"


def _behind_small_words(run: re.Match[str]) -> int:
    """Where the name begins in a run of capitalized words: `The`, `In March` are no part of it."""
    start = 0
    for word in _LATIN.finditer(run.group()):
        part_of_name = run.group()[word.end() : word.end() + 1] == "-"
        if word.group().lower() in words.NO_PART and not part_of_name:
            start = word.end() + 1
    return run.start() + start


def _known_family(text: str, start: int, end: int, registry: Registry) -> tuple[Family | None, int]:
    """The known family that the first words of a longer head name: `Claude` in `Claude Foo 3`."""
    for last in reversed([m.start() for m in re.finditer("[ -]", text[start:end])]):
        for entity_type, entity_id in _forms(registry.root).get(
            fold(text[start : start + last]), ()
        ):
            if entity_type == "family":
                family = registry.families[entity_id]
                if not (family.needs_version or family.ambiguous):
                    return family, start + last
    return None, start


@lru_cache(maxsize=8)
def _forms(registry: Registry) -> dict[str, list[tuple[str, str]]]:
    forms: dict[str, list[tuple[str, str]]] = {}
    for surface, entity_type, entity_id in registry.surface_forms():
        forms.setdefault(fold(surface), []).append((entity_type, entity_id))
    return forms


@lru_cache(maxsize=8)
def _version_letters(registry: Registry) -> frozenset[str]:
    """The letters with which any family's versions begin."""
    return frozenset(x for family in registry.families.values() for x in family.version_letters)


def _without_variants(
    text: str, start: int, end: int, names: Vocabulary
) -> tuple[int, tuple[str, ...]]:
    """Where the head ends, if words that any family may use stand at its end (`Foo Mini`)."""
    own: list[str] = []
    while (cut := max(text.rfind(" ", start, end), text.rfind("-", start, end))) > start:
        word = names.common.get(text[cut + 1 : end].lower())
        if word is None:
            break
        own.insert(0, word)
        end = cut
    return end, tuple(own)


def _is_known(head: str, names: Vocabulary) -> bool:
    """Whether a head says nothing, or belongs to somebody: then it is no unknown family's."""
    parts = re.split("[ -]", head.lower())
    if len(head) < 2 or all(part in names.common for part in parts):
        return True
    return fold(head) in _forms(names.registry.root)


def _goes_on(text: str, start: int, mentions: Mentions) -> bool:
    """Whether a known name stands right before: then this is but the rest of a longer one."""
    before = overlapping(mentions.entities, max(0, start - 2), start)
    return any(not text[m.end : start].strip(" -") and m.end <= start for m in before)


def _read(
    text: str, head: str, head_end: int, own: tuple[str, ...], names: Vocabulary
) -> tuple[ModelName, int, tuple[str, ...]]:
    """The name as the grammar reads it, once the registry has the head; and the family's words."""
    while True:
        habits = NameHabits(
            head,
            _gap(text, head_end),
            {word.lower(): word for word in own},
            names.common,
            _version_letters(names.registry.root),
        )
        name, last = parse_tail(text, head_end, len(text), ModelName(habits))
        further = _OWN_WORD.match(text, last)
        if last == head_end or further is None or len(own) >= _MOST_OWN_WORDS:
            return name, last, own
        own = (*own, further["w"])


def _is_other_thing(text: str, head: str, name: ModelName, last: int) -> bool:
    parts = re.split("[ -]", head.lower())
    numbered = name.version is not None or name.size is not None
    return (
        not (numbered or any(word.lower() in words.TELLING_VARIANTS for word in name.words))
        or (name.size is None and parts[-1] in words.NUMBERED)
        or not words.OTHER_THINGS.isdisjoint(parts)
        or words.MEASURE.search(head) is not None
        or words.THING_BEHIND.match(text, last) is not None
        or _ADDRESS.match(text, last) is not None
    )


def _gap(text: str, position: int) -> str:
    """What joins the next part of a name: a space, a hyphen, or nothing."""
    following = text[position : position + 1]
    return following if following in (" ", "-") else ""
