"""A Chinese sentence as plain text in which each name and date is one sign.

`OpenAI 在 3 月给 ChatGPT 加了记忆。` reads `Ⓞ在Ⓓ给Ⓠ加了记忆。`. Chinese tells much by set words between
names, with no blanks to part them: a regular expression over such a text can hold both.
"""

from __future__ import annotations

from dataclasses import dataclass

from llmdata.extract.view import View
from llmdata.folding import HAN

MODEL, PRODUCT, MAKER = "Ⓜ", "Ⓠ", "Ⓞ"
DATE, SINCE, OTHER_DATE = "Ⓓ", "Ⓢ", "Ⓣ"
THING = f"[{MODEL}{PRODUCT}]"
# What ends a clause.
BREAK = "，。；：！？—"
ENDS = f"(?=[{BREAK}]|$)"  # where a clause goes on with nothing, or goes on elsewhere
OTHER = f"[^{BREAK}{MODEL}{PRODUCT}]"
# An enumeration of things, each perhaps behind its maker or a word or two for what it is like.
THINGS = (
    f"{THING}(?:（[^（）]{{0,48}}）)?"
    f"(?:(?:、|和|与|及|以及|跟|，以及|，和|，还有)(?:{MAKER}的?|[^{BREAK}、ⓂⓆⒹ]{{0,8}}的)?{THING}(?:（[^（）]{{0,24}}）)?){{0,7}}"
)

_SIGNS = {"B": "Ⓑ", "$": "＄", "S": "Ⓟ", "%": "％", "M": MODEL, "Q": PRODUCT, "O": MAKER}
_DROPPED = frozenset('*_“”‘’「」『』《》"')
_FULL_WIDTH = str.maketrans(",;:()!?", "，；：（）！？")


@dataclass(slots=True)
class Plain:
    """The text of a view, with the token and the visible offset of each of its characters."""

    view: View
    text: str
    tokens: list[int]
    offsets: list[int]
    letters: frozenset[str]

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The stretch between two breaks that holds `text[start:end]`."""
        first = max((self.text.rfind(sign, 0, start) + 1 for sign in BREAK), default=0)
        lasts = [place for sign in BREAK if (place := self.text.find(sign, end)) >= 0]
        return first, min(lasts, default=len(self.text))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the visible text."""
        last = self.view.tokens[self.tokens[end - 1]]
        one_sign = self.text[end - 1] in "ⓂⓆⓄⒷⒹⓈⓉ＄Ⓟ％"
        return self.offsets[start], last.end if one_sign else self.offsets[end - 1] + 1


def plain(view: View, text: str) -> Plain | None:
    """The plain text of a view, or None of a sentence that is not Chinese; `text` is the visible text."""
    if not HAN.search(text, view.sentence.start, view.sentence.end):
        return None
    signs: list[str] = []
    tokens: list[int] = []
    offsets: list[int] = []
    for index, token in enumerate(view.tokens):
        sign = _date_sign(token.item) if token.kind == "D" else _SIGNS.get(token.kind)
        if sign is not None:
            signs.append(sign)
            tokens.append(index)
            offsets.append(token.start)
            continue
        if token.kind in "()":  # of a remark between dashes too
            signs.append("（" if token.kind == "(" else "）")
            tokens.append(index)
            offsets.append(token.start)
            continue
        for offset, sign in enumerate(text[token.start : token.end], token.start):
            if sign not in _DROPPED and not sign.isspace():
                signs.append(sign)
                tokens.append(index)
                offsets.append(offset)
    said = "".join(signs).translate(_FULL_WIDTH)
    return Plain(view, said, tokens, offsets, frozenset(said))


def _date_sign(date: object) -> str:
    bearing, precision = date.bearing, date.value.precision  # type: ignore[attr-defined]
    if bearing == "since":
        return SINCE
    return DATE if bearing == "at" and precision != "year" else OTHER_DATE
