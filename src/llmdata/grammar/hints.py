"""Words without which a grammar finds nothing, those of all grammars sought in one scan of a text."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

import ahocorasick_rs

from llmdata.folding import lower


class Hints:
    """Words of which each match of a slow pattern holds one; most stretches of a text hold none."""

    _all: list[Hints] = []  # noqa: RUF012 (of the class: all that are made share one automaton)

    def __init__(self, *words: str) -> None:
        self.words = words
        self.number = len(self._all)
        self._all.append(self)

    def stand_in(self, text: str, start: int, end: int) -> bool:
        """Whether one of the words, in whatever case, stands in `text[start:end]`."""
        starts, ends = _places(text, len(self._all))[self.number]
        at = bisect_left(starts, start)
        while at < len(starts) and starts[at] < end:
            if ends[at] <= end:
                return True
            at += 1
        return False


_Places = tuple[list[int], list[int]]  # where words begin, and where they end


@lru_cache(maxsize=2)  # a text is asked for stretch by stretch
def _places(text: str, count: int) -> list[_Places]:
    """Where the words of each of the first `count` hints stand in a text."""
    automaton, owners = _automaton(count)
    found: list[_Places] = [([], []) for _ in range(count)]
    for word, start, end in automaton.find_matches_as_indexes(lower(text), overlapping=True):
        for number in owners[word]:
            starts, ends = found[number]
            starts.append(start)
            ends.append(end)
    for number, (starts, ends) in enumerate(found):
        if starts != sorted(starts):
            spans = sorted(zip(starts, ends, strict=True))
            found[number] = [start for start, _ in spans], [end for _, end in spans]
    return found


@lru_cache(maxsize=1)
def _automaton(count: int) -> tuple[ahocorasick_rs.AhoCorasick, list[list[int]]]:
    """The automaton of the words of the first `count` hints, and whose each of them is."""
    owners: dict[str, list[int]] = {}
    for hints in Hints._all[:count]:
        for word in hints.words:
            owners.setdefault(word, []).append(hints.number)
    return ahocorasick_rs.AhoCorasick(list(owners)), list(owners.values())
