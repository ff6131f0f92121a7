"""A further place with its model set off behind it: `GPT-9 leads, and the second, Grok 9, is new`."""

from __future__ import annotations

import re

from llmdata.extract.leaderboards.ordinals import ORDINAL
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_AND_THE = lazily(r"(?:[,;]\s+(?i:and\s+|while\s+)?|(?i:\band\s+))(?i:the)\s+\Z")
_PLACE = lazily(rf"(?i:\b(?:{ORDINAL}|top(?:s|ped)?|led|leads|leader|number\s+one)\b)")
_COMMA = lazily(r",\s+(?:\w+['’]s\s+)?[“\"*]*")
_COMMA_BEHIND = lazily(r"[”\"*]*\s*,")
_AHEAD, _BACK = 16, 120  # characters in which the words that join it on, and a place before, stand


def is_next_one(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a bare ordinal goes on with those who have a place, and names the next behind it."""
    text = match.string
    joins = _AND_THE.search(text, max(0, match.start() - _AHEAD), match.start())
    if joins is None:
        return False
    before = max(0, joins.start() - _BACK)
    return _PLACE.search(text, before, joins.start()) is not None and any(
        m.entity.type == "model" and _is_set_off(text, match.end(), m.start, m.end) for m in names
    )


def next_one(text: str, view: View, place: int) -> int | None:
    """The model that is set off behind a rank which `and the` joins to those before."""
    token = view.tokens[place]
    if not _AND_THE.search(text, max(view.sentence.start, token.start - _AHEAD), token.start):
        return None
    after = view.string.find("M", place + 1)
    if after < 0:
        return None
    model = view.tokens[after]
    return after if _is_set_off(text, token.end, model.start, model.end) else None


def _is_set_off(text: str, rank_end: int, start: int, end: int) -> bool:
    return bool(_COMMA.fullmatch(text, rank_end, start) and _COMMA_BEHIND.match(text, end))
