"""One way of writing for all: full-width signs, Traditional characters and look-alikes are folded.

Folding changes characters, never their number, so that every offset stays what it was.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Protocol

from llmdata.lazily import lazily

# Full-width Latin letters and digits read like their ASCII forms. CJK punctuation that the
# grammars tell apart (，。：；、) is theirs to fold, except where it is a mere variant.
_WIDE = {code: chr(code - 0xFEE0) for code in range(0xFF10, 0xFF5B) if chr(code - 0xFEE0).isalnum()}
_SIGNS = dict(zip("　\xa0．％＄￥／－‑‐’＋～\t", "  .%$¥/---'+~ ", strict=True))
_SPACES = dict.fromkeys("\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f", " ")
# Forms of Hong Kong and Taiwan that the conversion to Simplified characters does not know.
_REGIONAL = {"衞": "衛", "裏": "裡", "羣": "群", "綫": "線", "啓": "啟", "麪": "麵"}
_ARROWS = dict.fromkeys("➜➔➞➝⟶⇒⟹⇨⮕➡", "→")
_VARIANTS = {chr(code): sign for code, sign in _WIDE.items()}
_VARIANTS |= _SIGNS | _SPACES | _REGIONAL | _ARROWS
_ANY_VARIANT = lazily("[" + "".join(map(re.escape, _VARIANTS)) + "]")
HAN = lazily(r"[\u4e00-\u9fff]")  # a Chinese character
ARROW = r"(?:→\ufe0f?|[-–—=]{1,2}>)"  # from what was to what is; a pattern
# Latin punctuation of a Chinese sentence: behind a character, no sign of an address or a number.
_NARROW = lazily(
    r"(?:(?<=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff][”」》]))(?:[,;:!?](?!/)|\.(?=\s|\Z))"
)
# Dots or a bar that lead from a name to its number, as a colon does: `GPT-9 ........ 80.9`.
LEADER = r"(?:\.{4,}|(?:\.[ ]){3,}\.?|…{3,}|·{4,}|_{4,}|[▁-█▉-▏░▒▓]{3,})"  # a pattern
_LEADER = lazily(rf"(?<=\S)[ \t]*{LEADER}[ \t]*(?=[\d$€£¥~≈])")
# `２，４９９`: among wide digits a wide comma parts thousands.
_WIDE_THOUSANDS = lazily("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")
_FULL = str.maketrans(",;:!?.", "，；：！？。")


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


@cache
def _simplifier() -> _Converter:
    # Imported here because an English corpus needs none of it.
    from opencc import OpenCC

    converter: _Converter = OpenCC("t2s")
    return converter


def fold(text: str) -> str:
    """The text with its variants folded; as long as the text, character by character."""
    folded = _WIDE_THOUSANDS.sub(",", text)
    for variant in set(_ANY_VARIANT.findall(text)):  # few; `translate` would look at each character
        folded = folded.replace(variant, _VARIANTS[variant])
    folded = _LEADER.sub(lambda dots: ":" + " " * (len(dots[0]) - 1), folded)
    if not HAN.search(folded):
        return folded
    folded = _NARROW.sub(lambda sign: sign[0].translate(_FULL), folded)
    simplified = _simplifier().convert(folded)
    return simplified if len(simplified) == len(folded) else _one_by_one(folded)


@lru_cache(maxsize=2)  # each room that seeks words asks for the same text
def lower(text: str) -> str:
    """The text in lower case; as long as the text, so that its offsets stay."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    # A few letters grow when lowered.
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _one_by_one(text: str) -> str:
    """For a phrase that is longer or shorter in Simplified characters: each character by itself."""
    converter = _simplifier()
    table = {c: converter.convert(c) for c in set(HAN.findall(text))}
    return "".join(new if len(new := table.get(c, c)) == 1 else c for c in text)
