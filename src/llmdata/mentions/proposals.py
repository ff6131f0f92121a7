"""Unknown families, each with the places that name it and the entry that the registry lacks."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from llmdata.lazily import lazily
from llmdata.mentions.candidates import Sighting
from llmdata.registry import Registry, fold, slug

# A comment of TOML holds no control characters; line breaks would end it.
_CONTROL = lazily(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class Candidate:
    """What looks like a family of models that the registry does not know.

    `names` are the models, the one that is named most first. `organization` is the maker's id,
    where the text names him beside a model.
    """

    id: str
    head: str
    aliases: tuple[str, ...]
    names: tuple[str, ...]
    organization: str | None
    join: str
    version_letters: tuple[str, ...]
    words: tuple[str, ...]
    sightings: tuple[Sighting, ...]

    @property
    def count(self) -> int:
        """How many places name a model of the family."""
        return len(self.sightings)

    @property
    def entry(self) -> str:
        """The TOML for the registry's `families.toml`; an unknown maker is to be filled in."""
        told = f"organization = '{self.organization}'"
        asked = f"organization = '{_UNKNOWN}'  # the id of the maker, as in organizations.toml"
        spelt = f"id = '{self.id}'"
        lines = [
            "[[family]]",
            spelt if self.id.isascii() else f"id = '{_UNKNOWN}'  # the name in letters",
            f"name = '{self.head}'",
            told if self.organization else asked,
            f"join = '{self.join}'",
        ]
        lists = {
            "aliases": self.aliases,
            "version_letters": self.version_letters,
            "words": self.words,
        }
        lines += [f"{key} = [{_quoted(values)}]" for key, values in lists.items() if values]
        return "".join(f"{line}\n" for line in lines)


def propose(sightings: Iterable[Sighting], registry: Registry) -> list[Candidate]:
    """The families that the sightings make likely, the likeliest first, in a total order.

    One place whose words say enough for its shape speaks for all places of the same head. The
    order of the sources makes no difference.
    """
    of_head: dict[str, list[Sighting]] = {}
    for sighting in sorted(sightings, key=lambda s: (s.source_id, s.char_start)):
        of_head.setdefault(fold(sighting.head), []).append(sighting)
    likely = [seen for seen in of_head.values() if any(s.told >= s.needed for s in seen)]
    likely.sort(
        key=lambda seen: (-max(s.told - s.needed for s in seen), -len(seen), fold(seen[0].head))
    )
    taken = set(registry.families)
    candidates = []
    for seen in likely:
        candidates.append(_candidate(seen, taken))
        taken.add(candidates[-1].id)
    return candidates


def _candidate(seen: Sequence[Sighting], taken: set[str]) -> Candidate:
    heads = _by_frequency(s.head for s in seen)
    names: dict[str, str] = {}
    for name in _by_frequency(s.name for s in seen):
        names.setdefault(fold(name), name)
    # Spellings that differ in case only are one form.
    aliases = {head.casefold(): head for head in reversed(heads)}
    del aliases[heads[0].casefold()]
    family_id = slug(heads[0])
    while family_id in taken:
        family_id += "-models"
    return Candidate(
        family_id,
        heads[0],
        tuple(sorted(aliases.values())),
        tuple(names.values()),
        next(iter(_by_frequency(s.organization_id for s in seen if s.organization_id)), None),
        _by_frequency(s.join for s in seen)[0],
        tuple(sorted({s.version_letter for s in seen if s.version_letter})),
        tuple(dict.fromkeys(word for s in seen for word in s.own_words)),
        tuple(seen),
    )


def _by_frequency(values: Iterable[str]) -> list[str]:
    """Distinct values, the most frequent first, of equals the one that came first."""
    return [value for value, _ in Counter(values).most_common()]


def _quoted(values: Iterable[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)


def to_toml(candidates: Iterable[Candidate]) -> str:
    """Entries to be appended to `families.toml`, each below a comment with its sentences."""
    entries = []
    for candidate in candidates:
        lines = [f"# {', '.join(candidate.names)}"]
        lines += [
            f"# {s.source_id} at {s.char_start}: {s.before}{s.exact}{s.behind}"
            for s in candidate.sightings
        ]
        comments = (_CONTROL.sub(" ", line) for line in lines)
        entries.append("".join(f"{line}\n" for line in comments) + candidate.entry)
    return "\n".join(entries)


def to_json(candidates: Iterable[Candidate]) -> str:
    """An array with one object a family."""
    objects = [
        {
            "family": candidate.head,
            "names": candidate.names,
            "organization": candidate.organization,
            "count": candidate.count,
            "sightings": [
                {
                    "source_id": s.source_id,
                    "name": s.name,
                    "char_start": s.char_start,
                    "char_end": s.char_end,
                    "sentence": s.before + s.exact + s.behind,
                }
                for s in candidate.sightings
            ],
            "entry": candidate.entry,
        }
        for candidate in candidates
    ]
    return json.dumps(objects, ensure_ascii=False, indent=2) + "\n"
