"""The parts of a terse entry: names with the words, brackets and dates that belong to each.

`Feb 24: Claude 3.7 Sonnet, plus Claude Code as a research preview` has two parts behind its label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from llmdata.extract.releases.steps import THINGS, is_usable, words_of
from llmdata.extract.view import Token, View
from llmdata.folding import ARROW
from llmdata.lazily import lazily

_PARTING = ",:-&l"


@dataclass(slots=True)
class Part:
    """A stretch between two signs: what stands in it outside brackets, and the brackets."""

    sign: str  # the kind of the sign before it
    joined: bool = False  # whether that sign joins it to what stands before
    goes_on: bool = False  # or but parts it from there within a sentence, as a comma does
    listed: bool = False  # or `、` does, behind which brackets may be of all: `A、B（16 日）`
    tokens: list[Token] = field(default_factory=list)
    asides: list[list[Token]] = field(default_factory=list)

    @property
    def things(self) -> list[Token]:
        return [token for token in self.tokens if token.kind in THINGS]

    @property
    def opens_with_a_name(self) -> bool:
        return self.tokens[0].kind in THINGS

    @property
    def dates(self) -> list[Token]:
        return [token for token in self.tokens if is_usable(token)]

    @property
    def is_empty(self) -> bool:
        return not self.tokens and not self.asides

    def opens_on(self, text: str, token: Token) -> bool:
        """Whether a token opens a later step of what the part tells; behind a sum it is but dearer."""
        costs = [t.kind for t in self.tokens[-1:]] == ["$"]
        return not (self.is_empty or costs) and _ON.match(text, token.start, token.end) is not None

    def words(self, text: str, start: int, end: int) -> str:
        """What the tokens between two offsets say, without names of makers and dates."""
        tokens = (t for t in self.tokens if start <= t.start < end and t.kind not in "OD'")
        return words_of(text, tokens)


_AND = lazily(r"\s*(?:and|&|/|和|与|及|以及)\s*", re.IGNORECASE)
# In Chinese a comma parts clauses of their own.
_WEAK = lazily(r"\s*(?:,\s*(?:(?i:and|or|as\s+well\s+as|but)\b)?|[—–-]+)\s*")


# What opens words for a later step: `GPT-9: beta (March) → GA (May)`.
_ON = lazily(rf"\s*{ARROW}")


def parts_of(text: str, view: View, first: int, last: int) -> Iterator[Part]:
    """The parts of some tokens of a sentence, in order."""
    part, depth = Part(""), 0
    for place, token in enumerate(view.tokens[first:last], first):
        if token.kind == "(":
            depth += 1
            if depth == 1:
                part.asides.append([])
        elif token.kind == ")":
            depth = max(0, depth - 1)
        elif depth:
            part.asides[-1].append(token)
        elif token.kind in _PARTING:
            if not part.is_empty:
                yield part
            joined = token.kind == "&" and _AND.fullmatch(text, token.start, token.end) is not None
            weak = _WEAK.fullmatch(text, token.start, token.end) is not None
            listed = text[token.start : token.end].strip() == "、"
            part = Part(token.kind, joined, joined or weak, listed)
        elif view.string[place + 1 : place + 2] not in THINGS and part.opens_on(text, token):
            yield part
            part = Part(",", tokens=[token])
        else:
            part.tokens.append(token)
    if not part.is_empty:
        yield part
