"""Entries set one behind the other and parted by a sign: `**9 月** · A 发布 · B 上线`, `May | A | B`.

What a date opens so, or what has a date in each part, is a list without lines: each part is a
sentence of its own. The signs of a ticker (`+++ 3 March: A +++ 5 May: B +++`) part whatever it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.folding import HAN
from llmdata.lazily import lazily

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = rf"""(?:
    (?:(?:19|20)\d\d\s*年\s*)? (?:\d{{1,2}}|[一二三四五六七八九]|十[一二]?)\s*月 (?:\s*\d{{1,2}}\s*[日号])? (?:[初中下上]旬|[初底末])?
  | (?:19|20)\d\d[-./]\d{{1,2}}(?:[-./]\d{{1,2}})?
  | (?:(?i:early|mid|late)[\s-])?{_MONTH}(?:\s+\d{{1,2}}(?:st|nd|rd|th)?)?(?:,?\s+(?:19|20)\d\d)?
  | \d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}(?:\s+(?:19|20)\d\d)?
  | (?:(?:19|20)\d\d\s*)?Q[1-4](?:\s+(?:19|20)\d\d)? | 第?[一二三四]季度 | [上下]半年
  )"""
_LABEL = lazily(
    rf"[\s*_“\"(（【\[]*{_DATE}[\s*_”\")）】\]]*(?P<sign>[:：]|(?=[·•∙⋅‧・/／|｜]))", re.VERBOSE
)
_DATED = lazily(rf"\s?[\s*_“\"(（【\[]*{_DATE}", re.VERBOSE)
# `Model: X | Released: May | …`
_FIELD = lazily(r"[\s*_]*[^\W\d][^:：·|｜/／\n]{0,24}[:：]")
_LEAST = 2  # signs of a run that no date opens
# Signs that part whatever stands between them, and those that may also join names.
_DOTS = lazily(r"(?<=\s)[·•∙⋅‧・]|[·•∙⋅‧・](?=\s)")
_BARS = lazily(r"(?<=\s)[|｜/／](?=\s)")
_TICKER = lazily(r"\+{3,}|[▶►▸▷➤◆◇❖■□●※]\ufe0f?")
_ANY = lazily("[·•∙⋅‧・|｜/／▶►▸▷➤◆◇❖■□●※]|\\+{3}")
# Words beside a name: without them a stroke only joins names (`GPT-9 / GPT-9 mini`).
_WORDS = lazily(r"\b(?!mini\b|nano\b|lite\b|high\b|flash\b)[a-z]{4,}\b")


def parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a block; one where it is no run of entries."""
    signs = _signs(text, start, end) if _ANY.search(text, start, end) else []
    for sign in signs:
        yield start, sign.start()
        start = sign.end()
    yield start, end


def _signs(text: str, start: int, end: int) -> list[re.Match[str]]:
    label = _LABEL.match(text, start, end)
    ticker = list(_TICKER.finditer(text, start, end))
    if len(ticker) >= _LEAST and len({sign.group() for sign in ticker}) == 1:
        return ticker
    dots = list(_DOTS.finditer(text, start, end))
    signs = dots or list(_BARS.finditer(text, start, end))
    if label and dots:
        return dots
    if len(signs) < _LEAST or len({sign.group() for sign in signs}) > 1:
        return []
    starts = [sign.end() for sign in signs]
    if all(_FIELD.match(text, place, end) for place in (start, *starts)):
        return signs
    if dots:
        dated = sum(_DATED.match(text, place, end) is not None for place in starts)
        return dots if dated * 2 > len(starts) else []
    rest = text[starts[0] : end]
    return signs if label and (HAN.search(rest) or _WORDS.search(rest)) else []
