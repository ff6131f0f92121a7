"""Entries set one behind the other and parted by a sign: `**9 月** · A 发布 · B 上线`, `May | A | B`.

What a date opens so, or what has a date in each part, is a list without lines: each part is a
sentence of its own. The signs of a ticker (`+++ 3 March: A +++ 5 May: B +++`) part whatever it is,
and any sign does behind which a new date always stands (`3 March: A // 5 May: B`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from llmdata.folding import HAN
from llmdata.lazily import lazily

_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_MONTH = rf"(?:(?:{_MONTHS})[a-z]{{0,6}}|(?:{_MONTHS.upper()})[A-Z]{{0,6}})\.?"
_DATE = rf"""(?:
    (?:(?:19|20)\d\d\s*年\s*)? (?:\d{{1,2}}|[一二三四五六七八九]|十[一二]?)\s*月 (?:\s*\d{{1,2}}\s*[日号])? (?:[初中下上]旬|[初底末])?
  | (?:19|20)\d\d(?:[-./]\d{{1,2}}(?:[-./]\d{{1,2}})?|[01]\d[0-3]\d(?!\d))
  | (?:(?i:early|mid|late)[\s-])?{_MONTH}(?:\s+\d{{1,2}}(?:st|nd|rd|th)?)?(?:,?\s+(?:19|20)\d\d)?
  | \d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}(?:\s+(?:19|20)\d\d)?
  | (?:(?:19|20)\d\d\s*)?Q[1-4](?:\s+(?:19|20)\d\d)? | 第?[一二三四]季度 | [上下]半年
  )"""
_LABEL = lazily(
    rf"[\s*_“\"(（【\[]*{_DATE}[\s*_”\")）】\]]*(?P<sign>[:：]|(?=[·•∙⋅‧・/／|｜]))", re.VERBOSE
)
_DATED = lazily(rf"[\s*_“\"(（【\[]*(?:(?i:in|on|by)\s+)?{_DATE}", re.VERBOSE)
_CLOSED = lazily(rf"[^\W\d].*[\s*_(]{_DATE}[*_)\s.]*\Z", re.VERBOSE)  # `Grok 5 July 9`
_DAY = lazily(r"\s*[*_]*\d{1,2}(?:st|nd|rd|th|日)?[*_]*[:：]?\s+[^\W\d]")  # `14 Grok 5`
# `Model: X | Released: May | …`
_FIELD = lazily(r"[\s*_]*[^\W\d][^:：·|｜/／\n]{0,24}[:：]")
_LEAST = 2  # signs of a run that no date opens
# Signs that part whatever stands between them, and those that may also join names.
_DOTS = lazily(r"(?<=\s)[·•∙⋅‧・]|[·•∙⋅‧・](?=\s)")
_BARS = lazily(r"(?<=\s)[|｜/／](?=\s)")
_TICKER = lazily(r"\+{3,}|[▶►▸▷➤◆◇❖■□●※]\ufe0f?")
_ANY = lazily("[·•∙⋅‧・|｜/／▶►▸▷➤◆◇❖■□●※]|\\+{3}")
_PRICED = lazily(r"[^\W\d_][^\n]{0,60}?(?:[$€£¥]\s?\d|\d\s?(?:元|美元|欧元|€|USD|EUR))")
# Any sign that stands apart, and one that closes a part.
_SIGN = lazily(r"(?<!\S)[^\w\s,.，。、()（）[\]\"'“”]{1,5}(?!\S)|[;；]")
_LONGEST = 100  # characters of a part that such a sign closes
# Words beside a name: without them a stroke only joins names (`GPT-9 / GPT-9 mini`).
_WORDS = lazily(r"\b(?!mini\b|nano\b|lite\b|high\b|flash\b)[a-z]{4,}\b")


def parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a block; one where it is no run of entries."""
    signs = _signs(text, start, end) if _ANY.search(text, start, end) else []
    signs = signs or _before_labels(text, start, end) or _before_dates(text, start, end)
    yield from _between(signs, start, end)


def _between(signs: list[re.Match[str]], start: int, end: int) -> Iterator[tuple[int, int]]:
    for sign in signs:
        yield start, sign.start()
        start = sign.end()
    yield start, end


# A date that labels an entry with a sign of its own, and a comma before another: `Feb – A, Apr – B`.
_ENTRY = rf"[\s*_]*{_DATE}[*_]*(?:\s?[:：](?=\s)|：|\s[–—-](?=\s))"
_OPENING_LABEL = lazily(_ENTRY, re.VERBOSE)
_BEFORE_LABEL = lazily(rf"[,，;；](?={_ENTRY})", re.VERBOSE)


def _before_labels(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The commas or semicolons behind each of which a date labels an entry, as one does at the start."""
    signs = list(_BEFORE_LABEL.finditer(text, start, end))
    if len(signs) < _LEAST:
        return []
    lead = _LEAD_IN.match(text, start, end)
    if _OPENING_LABEL.match(text, start, end):
        return signs
    opens = lead is not None and _OPENING_LABEL.match(text, lead.end(), end)
    first = _COLON.search(text, *lead.span()) if opens and lead is not None else None
    return [first, *signs] if first else []


def _before_dates(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The signs of one kind behind each of which a new date stands, as one does at the start."""
    lead = _LEAD_IN.match(text, start, end)
    first = _SIGN.match(text, start, end) or (lead and _COLON.search(text, *lead.span()))
    opening = _DATED.match(text, first.end() if first else start, end)
    if opening is None:
        return []
    found: dict[str, list[re.Match[str]]] = {}
    for sign in _SIGN.finditer(text, opening.end(), end):
        found.setdefault(sign.group(), []).append(sign)
    for signs in found.values():
        closes = not text[signs[-1].end() : end].strip()
        dated = signs[:-1] if closes else signs
        starts = [opening.start(), *(sign.end() for sign in dated)]
        if len(starts) > (_LEAST if lead else 1) and all(
            _tells(text, place, sign.start() if sign else end)
            for place, sign in zip_longest(starts, signs[: len(starts)])
        ):
            return [first, *signs] if first else signs
    return []


def _tells(text: str, start: int, end: int) -> bool:
    """Whether a part is an entry: a date, and words behind it."""
    date = _DATED.match(text, start, end)
    return (
        date is not None
        and end - start <= _LONGEST
        and _LETTER.search(text, date.end(), end) is not None
    )


# What leads a run in: `My year: Jan – A; Feb – B; Mar – C`.
_LEAD_IN = lazily(r"[^\d:：;；.。!?\n]{2,40}[:：](?=\s)")
_COLON = lazily(r"[:：]")
_LETTER = lazily(r"[^\W\d_]")


def _signs(text: str, start: int, end: int) -> list[re.Match[str]]:
    label = _LABEL.match(text, start, end)
    ticker = list(_TICKER.finditer(text, start, end))
    if len(ticker) >= _LEAST and len({sign.group() for sign in ticker}) == 1:
        return ticker
    dots = list(_DOTS.finditer(text, start, end))
    signs = dots or list(_BARS.finditer(text, start, end))
    days = dots and _DATED.match(text, start, end)
    if dots and (label or (days and all(_DAY.match(text, dot.end(), end) for dot in dots))):
        return dots
    if dots and all(_PRICED.search(text, *part) for part in _between(dots, start, end)):
        return dots
    if len(signs) < _LEAST or len({sign.group() for sign in signs}) > 1:
        return []
    starts = [sign.end() for sign in signs]
    if all(_FIELD.match(text, place, end) for place in (start, *starts)):
        return signs
    if dots:
        dated = sum(_DATED.match(text, place, end) is not None for place in starts)
        closed = sum(_CLOSED.search(text, *part) is not None for part in _between(dots, start, end))
        return dots if dated * 2 > len(starts) or closed > len(starts) else []
    rest = text[starts[0] : end]
    return signs if label and (HAN.search(rest) or _WORDS.search(rest)) else []
