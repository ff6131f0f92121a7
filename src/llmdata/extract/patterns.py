"""The language in which rules are written.

A pattern is a regular expression whose letters are words: `release gap? subject(thing (and thing)*)`
matches a release verb, perhaps a few words, and an enumeration of models or products that it calls
`subject`. A word before a bracket names the group; every other word is one of :data:`WORDS`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from llmdata.extract.triggers import NAMES

WORDS: dict[str, str] = {
    "model": "M", "product": "Q", "org": "O", "benchmark": "B", "thing": "[MQ]",
    "date": "D", "money": r"\$", "size": "S", "promo": "%",
    "comma": ",", "and": "(?:,?&)", "open": r"\(", "close": r"\)", "colon": ":", "of": "'", "dash": "-",
    "gap": r"\.", "words": "[._]", "start": r"\A", "end": r"\Z", "stop": r"(?=[,:)\-]|\Z)",
    "aside": r"(?:\([^()]{0,40}\))", "any": ".",
} | {name: re.escape(token) for name, token in NAMES.items()}  # fmt: skip

_TOKEN = re.compile(
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
    return re.compile("".join(out))


_VERB = re.compile(r"verb\(([a-z_]+(?:\|[a-z_]+)*)\)")


def _verbs(pattern: str) -> frozenset[str]:
    """The tokens of which one must stand in a view for a rule to match; empty where any may."""
    verb = _VERB.search(pattern)
    tokens = [WORDS[word].removeprefix("\\") for word in verb[1].split("|")] if verb else []
    return frozenset(tokens) if all(len(token) == 1 for token in tokens) else frozenset()


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and the rows that the rule makes of it, each written on one line."""

    text: str
    rows: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rule:
    """A block of data that a newcomer can add: a pattern with its own examples.

    Its `verb` must stand in every match: a sentence without one of its words is not looked at.
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
        object.__setattr__(self, "verbs", _verbs(self.pattern))

    regex: re.Pattern[str] = None  # type: ignore[assignment]
    verbs: frozenset[str] = frozenset()
