"""As many values as names, told apart by one word: each name has its own (`A 和 B 分别为 x 和 y`)."""

from __future__ import annotations

from collections.abc import Sequence

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

DEALT = lazily(r"分别|依次|各为|分获|分得|分居|分列|(?i:\brespectively\b|\bin\s+that\s+order\b)")
# What stands between two values of an enumeration: its sign, and words that but belong to one.
_JOINT = lazily(
    r"\s*(?:[、/,，]|和|与|及|以及|(?i:\band\b))\s*(?:(?:和|与|以及|(?i:and\b))\s*)?(?:约|近|超过?|逾|(?i:(?:about|around|over|nearly|more\s+than|an?)\b))?\s*"
)


def run_of(text: str, values: Sequence[tuple[int, int]], place: int) -> tuple[int, int]:
    """The first and last of the values that are enumerated with the one at `place`."""
    first = last = place
    while first and _are_joined(text, values[first - 1], values[first]):
        first -= 1
    while last + 1 < len(values) and _are_joined(text, values[last], values[last + 1]):
        last += 1
    return first, last


def _are_joined(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a value is enumerated with the next, which may be one word with it (`金银牌`)."""
    return one[1] == other[0] or _JOINT.fullmatch(text, one[1], other[0]) is not None


def dealt_to(
    context: Context, view: View, values: Sequence[tuple[int, int]], place: int, kinds: str
) -> Token | None:
    """The name that has the value at `place`, where a word deals out as many values as names."""
    text = context.layout.visible
    if len(values) < 2 or not DEALT.search(text, view.sentence.start, view.sentence.end):
        return None
    first, last = run_of(text, values, place)
    if first == last:
        return None
    start, end = values[first][0], values[last][1]
    before = [i for i, t in enumerate(view.tokens) if t.kind in kinds and t.end <= start]
    behind = [i for i, t in enumerate(view.tokens) if t.kind in kinds and t.start >= end]
    for index in (*reversed(before), *behind):
        group = [i for i in subjects.group_of(view, index) if view.tokens[i].kind in kinds]
        if len(group) == last - first + 1:
            return view.tokens[group[place - first]]
    return None
