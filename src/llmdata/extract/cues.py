"""Words without which the rules of a subject say nothing, all sought in one scan of a text."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar

import ahocorasick_rs

from llmdata.folding import lower

if TYPE_CHECKING:
    from llmdata.extract.context import Context

Group = TypeVar("Group")
Told = dict[int, set[int]]  # the index of a sentence → the groups of which it has a cue


class Cues:
    """Words without which a rule says nothing: they pick the sentences that it reads.

    Each group of words, joined by `|`, belongs to one rule or to all rules of a subject.
    """

    _all: list[Cues] = []  # noqa: RUF012 (of the class: all that are made share one automaton)

    def __init__(self, *groups: str) -> None:
        self.groups = tuple(group.lower().split("|") for group in groups)
        self._all.append(self)

    def sentences(self, context: Context) -> Iterator[tuple[int, set[int]]]:
        """Sentences with a cue, in order, with the groups that it is of."""
        found = context.cues[self]
        for index in sorted(found):
            if index >= 0 and context.may_claim(index):
                yield index, found[index]

    @classmethod
    def sought(cls, context: Context) -> dict[Cues, Told]:
        """Where the cues of each subject stand in a document."""
        layout = context.layout
        automaton, owners = _automaton(tuple(cls._all))
        found: dict[Cues, Told] = {cues: defaultdict(set) for cues in cls._all}
        sought = automaton.find_matches_as_indexes(lower(layout.visible), overlapping=True)
        starts = layout.starts
        for word, start, _ in sought:
            index = bisect_right(starts, start) - 1
            for cues, group in owners[word]:
                found[cues][index].add(group)
        return found


@lru_cache(maxsize=1)
def _automaton(
    every: tuple[Cues, ...],
) -> tuple[ahocorasick_rs.AhoCorasick, list[list[tuple[Cues, int]]]]:
    """The automaton of all cues, with those that have each of its words, and in which group."""
    owners: dict[str, list[tuple[Cues, int]]] = defaultdict(list)
    for cues in every:
        for number, words in enumerate(cues.groups):
            for word in words:
                owners[word].append((cues, number))
    return ahocorasick_rs.AhoCorasick(list(owners)), list(owners.values())


class LocalCues(Generic[Group]):
    """Groups of cues of which few stretches are asked, each by itself."""

    def __init__(self, groups: Mapping[Group, str]) -> None:
        owners: dict[str, list[Group]] = defaultdict(list)
        for group, words in groups.items():
            for word in words.split("|"):
                owners[word].append(group)
        self._owners = list(owners.values())
        self._automaton = ahocorasick_rs.AhoCorasick(list(owners))

    def in_words(self, words: str) -> set[Group]:
        """The groups of which a cue stands in some words."""
        found = self._automaton.find_matches_as_indexes(lower(words), overlapping=True)
        return {group for word, _, _ in found for group in self._owners[word]}
