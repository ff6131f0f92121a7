"""The language in which rules are written.

A pattern is a regular expression whose letters are words: `release gap? subject(thing (and thing)*)`
matches a release verb, perhaps a few words, and an enumeration of models or products that it calls
`subject`. A word before a bracket names the group; every other word is one of :data:`WORDS`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from llmdata.extract.triggers import NAMES
from llmdata.lazily import lazily

WORDS: dict[str, str] = {
    "model": "M", "product": "Q", "org": "O", "benchmark": "B", "thing": "[MQ]",
    "date": "D", "money": r"\$", "size": "S", "promo": "%",
    "comma": ",", "and": "(?:,?&)", "open": r"\(", "close": r"\)", "colon": ":", "of": "'", "dash": "-",
    "gap": r"\.", "words": "[._]", "start": r"\A", "end": r"\Z", "stop": r"(?=[,:)\-]|\Z)",
    "aside": r"(?:\([^()]{0,40}\))", "any": ".",
} | {name: re.escape(token) for name, token in NAMES.items()}  # fmt: skip

_TOKEN = lazily(
    r"\s+|(?P<group>[a-z_]+)\((?!\?)|(?P<word>[a-z_]+)|(?P<sign>\(\?[:=!]|[()|?*+]|\{\d*,?\d*\})"
)


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """The regular expression over views; ValueError names a word that the language lacks."""
    out: list[str] = []
    position = 0
    while position < len(pattern):
        match = _TOKEN.match(pattern, position)
        if match is None:
            raise ValueError(f"pattern {pattern!r}: cannot read {pattern[position:]!r}")
        if match["group"]:
            out.append(f"(?P<{match['group']}>")
        elif match["word"]:
            if match["word"] not in WORDS:
                raise ValueError(f"pattern {pattern!r}: unknown word {match['word']!r}")
            out.append(WORDS[match["word"]])
        elif match["sign"]:
            out.append(match["sign"] if match["sign"] != "(" else "(?:")
        position = match.end()
    return lazily("".join(out))


_TOKENS = frozenset("MQOBDS%K$.,&':()-_" + "".join(NAMES.values()))
# What a word stands for, where that is one token of a few; of other words nothing is known.
_STANDS_FOR = {
    word: tokens
    for word, regex in WORDS.items()
    if (tokens := frozenset(filter(lazily(regex).fullmatch, _TOKENS))) and tokens != _TOKENS
}
_NEVER_MAY = lazily(r"[?*]|\{0?,")
Needs = tuple[frozenset[str], ...]


def _needs(pattern: str) -> Needs:
    """Sets of tokens of each of which one must stand in a view for a pattern to match."""
    pieces = _TOKEN.finditer(pattern)
    return _needs_of_group([piece for piece in pieces if not piece.group().isspace()])[0]


def _needs_of_group(pieces: list[re.Match[str]], at: int = 0) -> tuple[Needs, int]:
    """What a group needs that begins at a piece, and the piece behind it."""
    branches: list[list[frozenset[str]]] = [[]]
    while at < len(pieces):
        piece = pieces[at]
        own: Needs = ()
        at += 1
        if piece.group() == ")":
            break
        if piece.group() == "|":
            branches.append([])
            continue
        if piece["word"]:
            own = (_STANDS_FOR[piece["word"]],) if piece["word"] in _STANDS_FOR else ()
        elif piece["group"] or piece.group().startswith("("):
            own, at = _needs_of_group(pieces, at)
            own = () if piece.group().startswith("(?") and piece.group() != "(?:" else own
        if at < len(pieces) and _NEVER_MAY.match(pieces[at].group()):
            own = ()
        branches[-1] += own
    if len(branches) == 1:
        return tuple(branches[0]), at
    # Of several ways each needs something: one of all that is needed.
    least = [min(branch, key=len, default=frozenset[str]()) for branch in branches]
    return ((frozenset[str]().union(*least),) if all(least) else ()), at


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and the rows that the rule makes of it, each written on one line."""

    text: str
    rows: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rule:
    """A block of data that a newcomer can add: a pattern with its own examples.

    A sentence that lacks a word which stands in every match, such as its `verb`, is not looked at.
    `yes` gives sentences with the rows that this rule makes of them, `no` sentences of which it
    makes none; they are the rule's tests.
    """

    name: str
    pattern: str
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()
    stage: str = "release"

    def __post_init__(self) -> None:
        object.__setattr__(self, "regex", compile_pattern(self.pattern))
        object.__setattr__(self, "needs", _needs(self.pattern))

    regex: re.Pattern[str] = None  # type: ignore[assignment]
    needs: Needs = ()

    def may_match(self, kinds: frozenset[str]) -> bool:
        """Whether a view with tokens of these kinds has what the pattern cannot do without."""
        return not any(map(kinds.isdisjoint, self.needs))
