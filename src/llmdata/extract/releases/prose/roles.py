"""A sentence of English prose with its names and dates as single characters, its words as they are.

Patterns over tokens see names and know no words; these see both: `on ▣ ◆ let the first ● out`.
"""

from __future__ import annotations

from dataclasses import dataclass

from llmdata.extract.view import Token, View
from llmdata.folding import HAN
from llmdata.lazily import lazily

THING, ORG, DATE, BEFORE, SINCE, OTHER = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
_BY_KIND = {"M": THING, "Q": THING, "O": ORG, "B": OTHER}
_BY_BEARING = {"at": DATE, "before": BEFORE, "since": SINCE, "as_of": OTHER}
# Without the marks that set words off and say nothing.
_KEPT = lazily(r'[^*_“”"‘]+')
_WRITTEN = (("’", "'"), ("\n", " "), ("\t", " "), ("–", "—"), ("é", "e"), ("É", "E"))


@dataclass(slots=True)
class Roles:
    """`text[i]` stands at `places[i]` of the visible text; `marks` has the tokens of the names."""

    view: View
    text: str
    places: list[int]
    visible: str
    marks: dict[int, int]  # a place in `text` → the index of the token that stands there

    def token(self, place: int) -> Token:
        return self.view.tokens[self.marks[place]]

    def said(self, place: int) -> str:
        """The words that stand for a mark."""
        token = self.token(place)
        return self.visible[token.start : token.end]

    def place_of(self, index: int) -> int:
        """Where a token of the view stands."""
        return next(place for place, token in self.marks.items() if token == index)

    def words(self, start: int, end: int) -> Token:
        """A stretch as a token: the words that make a claim."""
        return Token("r", self.places[start], self.places[end - 1] + 1)


def roles_of(text: str, view: View) -> Roles | None:
    """The roles of a sentence; None for one that is Chinese or names no thing and no date."""
    start, end = view.sentence.start, view.sentence.end
    if HAN.search(text, start, end):
        return None
    out: list[str] = []
    places: list[int] = []
    marks: dict[int, int] = {}
    position = start
    for index, token in enumerate(view.tokens):
        role = _role(token)
        if role is None:
            continue
        _copy(text, position, token.start, out, places)
        marks[len(places)] = index
        out.append(role)
        places.append(token.start)
        position = token.end
    _copy(text, position, end, out, places)
    said = "".join(out)
    for sign, written in _WRITTEN:
        said = said.replace(sign, written)
    return Roles(view, said, places, text, marks)


def _role(token: Token) -> str | None:
    if token.kind == "D":
        return _BY_BEARING[token.item.bearing]
    return _BY_KIND.get(token.kind)


def _copy(text: str, start: int, end: int, out: list[str], places: list[int]) -> None:
    for run in _KEPT.finditer(text, start, end):
        out.append(run.group())
        places.extend(range(*run.span()))
