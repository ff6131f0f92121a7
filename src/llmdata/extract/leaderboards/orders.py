"""Models that a sentence names in the order of their places: `the top three were A, B and C`."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.lists import OTHER_ORDER, OWN_CHOICE
from llmdata.extract.leaderboards.series import Place
from llmdata.extract.view import View
from llmdata.grammar.numerals import number

_TOP = re.compile(
    r"(?:前|TOP\s?|Top\s?)(?P<zh>\d{1,2}|[一二三四五六七八九十两])(?!\s*[个月年天])(?:名|位|甲|强)?"
    r"|(?P<order>依次|(?:顺序|座次|排名)(?:是|为)|(?i:\bin\s+order\b|\bthe\s+(?:final\s+)?order\b|\bpodium\b))"
    r"|(?i:\btop\s+(?P<en>\d{1,2}|three|four|five|six|seven|eight|ten)\b)"
)
# `前五名里有 A 和 B`: some of them, in no order.
_AMONG = re.compile(
    r"里面?[^，。；]{0,8}(?:有|只)|中[^，。；]{0,6}有|包括|占|挤进|挤入|杀进|杀入|闯进|进入|跻身|(?i:\b(?:includ\w+|among|one\s+of|inside|into|outside|within|cracked|entered|made|with\s+only)\b)"
)
_WORDS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10}
_REACH = 60  # characters between the words for an order and the first of the names


def in_order(context: Context, view: View) -> list[Place] | None:
    """The models that a sentence names in the order of their places, or None."""
    if view.string.count("M") < 2 or set("xh") & set(view.string):
        return None
    text, sentence = context.layout.visible, view.sentence
    for match in _TOP.finditer(text, sentence.start, sentence.end):
        index = next(
            (i for i, t in enumerate(view.tokens) if t.kind == "M" and t.start >= match.end()), None
        )
        if index is None:
            return None
        first = view.tokens[index]
        if first.start - match.end() > _REACH or _AMONG.search(text, match.start(), first.start):
            continue
        if any(
            words.search(text, sentence.start, first.start) for words in (OWN_CHOICE, OTHER_ORDER)
        ):
            return None
        named = _run(view, index)
        told = match["zh"] or match["en"]
        if told is None or "依次" in text[match.end() : first.start]:
            wanted = len(named)
        else:
            wanted = int(_WORDS.get(told.lower()) or number(told) or 0)
        if len(named) > 1 and len(named) == wanted:
            tokens = [view.tokens[i] for i in named]
            return [Place(t.item, rank, t.start, t.end) for rank, t in enumerate(tokens, 1)]
    return None


_APART = re.compile(r"(?:\([^()]{0,40}\))?[.'&,O]{1,4}")


def _run(view: View, index: int) -> list[int]:
    """The models of an enumeration, each perhaps with a remark in brackets."""
    found = [index]
    while True:
        after = view.string.find("M", found[-1] + 1)
        while after != -1 and view.depth(after):
            after = view.string.find("M", after + 1)
        if after == -1 or not _APART.fullmatch(view.string, found[-1] + 1, after):
            return found
        if not set("&,") & set(view.string[found[-1] + 1 : after]):
            return found
        found.append(after)
