"""Paragraphs whose lines are entries, as changelogs and notes have them: lists without bullets.

Markdown joins the lines of a paragraph, and so does most prose that is wrapped. Lines that are
entries show it by how they begin: each with a number that counts, a date, a version, a bold or short label, or a sign.
"""

from __future__ import annotations

import re

from llmdata.folding import LEADER
from llmdata.layout.counters import count, counter
from llmdata.layout.separated import are_separated
from llmdata.lazily import lazily

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
_ENTRY = lazily(
    rf"""[*_\[("“`]{{0,3}} (?:
      (?P<date> (?:19|20)\d\d(?:[-./]\d|[01]\d[0-3]\d(?!\d)|\s*年|[*_]*\s*[:：]?[*_]*\s*\Z)           # 2025-03-05, 20250305, 2025
        | (?:\d{{1,2}}|[一二三四五六七八九十]{{1,2}})\s*月 | \d{{1,2}}[./]\d{{1,2}}\.?[\s:：(（]               # 3 月, 3/15
        | {_MONTH}\b\.?(?:\s+\d{{1,2}}\b|(?:\s+20\d\d)?(?:[*_]*\s*[:：|–—-]|\*\*))  # Mar 5, March 2025:
        | (?:Q[1-4]|H[12])\b | 第?[一二三四]季度 | [上下]半年                  # Q1, 上半年
        | \d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}\b)
    | (?:并列\s?)?第\s?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,2}})\s?[名位]?[*_]*[\s:：、]  # 第二 GPT-5
    | \d\ufe0f?\u20e3
    | v?\d{{1,3}}\.\d{{1,3}}(?:\.\d{{1,4}})?[*_]*\s*[-–—:：(（]         # 2.1 -
    | (?<=\*\*)[^*\n]{{1,40}}(?:[:：]\s?\*\*|\*\*\s*[:：–—-]|\*\*\s+\S)  # **GPT-5**: **GPT-5:** **May** X
    | (?:[A-Z0-9][\w.+ -]{{0,36}}?(?::\s|：|\s[-–—]\s) | [\u4e00-\u9fff][\w.+ -]{{0,14}}：) \s* (?=\S)  # Codex: X
    | [^\n]{{1,60}}?\s{LEADER}\s                                        # GPT-5 ..... 80
    | \[[ xX✓✔√]\]\s | :\s | [•·▪►▸→➤✓※\u25a0-\u25ff]\s? | [\u2600-\u27bf\u2b00-\u2bff\U0001f1e6-\U0001faff]\ufe0f?  # signs, emoji, flags
    )""",
    re.VERBOSE,
)
_MARGIN = lazily(r"[ \t]*(?:>[ \t]?)*")
_LEADS_IN = lazily(r"[:：][*_]*[ \t\\]*\Z")  # one line below it may be prose that goes on
_LABELS = lazily(r"[^\n:：,，]{1,40}?(?:[:：|]|\s[-–—]\s)")
_SAID = lazily(r"[.。!！?？][”\"’'」)）*_]*[ \t\\]*\Z")
_CLOSED = lazily(r"[.:;!?)\]。：；！？）*_][ \t\\]*\Z")
_LINK = lazily(r"\[([^\]\n]{1,80})\]\([^)\n]{0,300}\)")
_GOES_ON = lazily(r"[,，、][*_]*[ \t\\]*\Z")

_MEDAL = lazily(r"[*_\s]{0,3}[🥇🥈🥉]")
# A line that is set in, with a label: `    released   5 May`, `　　金牌：X`.
_SET_IN = lazily(
    r"(?:[ ]{2}|\t|\u3000)[ \t\u3000]*[^\W\d][^:：\n]{0,24}?(?:[:：]|[ ]{2}|\t)[ \t]*\S"
)
_WHITE = (" ", "\t", "\u3000")
_LONGEST_HEAD = 48

_WITH_LEAD_IN = 2  # lines: one that leads in, and a list of two or more


def are_entries(paragraph: str) -> bool | None:
    """Whether the first line is an entry as all those below it are; None where these are none."""
    if "\n" not in paragraph.strip():
        return None
    paragraph = _LINK.sub(r"\1", paragraph)
    lines = [line[_MARGIN.match(line).end() :] for line in paragraph.strip().split("\n")]  # type: ignore[union-attr]
    counters = [counter(line) for line in lines]
    if count(counters):
        return True
    if len(lines) > _WITH_LEAD_IN and count(counters[1:]):
        return False
    if any(_GOES_ON.search(line) or _is_open(line) for line in lines[:-1]):
        return None
    if (rows := are_separated(lines)) is not None:
        return rows
    if not all(_ENTRY.match(line) for line in lines[1:]):
        return True if _are_verses(lines) else None
    if len(lines) > _WITH_LEAD_IN and _MEDAL.match(lines[1]) and not _MEDAL.match(lines[0]):
        return False  # `🏆 The board of the year` above `🥇 A` and `🥈 B`
    if _ENTRY.match(lines[0]):
        return True if len(lines) > _WITH_LEAD_IN or _are_a_pair(*lines) else None
    closed = _CLOSED if len(lines) > _WITH_LEAD_IN else _LEADS_IN
    led_in = closed.search(lines[0]) is not None or lines[1].startswith(":")
    return False if led_in else None


def _is_open(line: str) -> bool:
    """Whether a bracket of a line is closed in another: `它（原名` above `X）`."""
    return any(line.count(sign) > line.count(close) for sign, close in ("（）", "()"))


def _are_a_pair(first: str, second: str) -> bool:
    """Whether two lines are entries of one kind: prose that is broken has a date and a colon by chance.

    Nor are two sentences a list, of which each begins with a date and no sign parts it from the rest.
    """
    heads = [(_ENTRY.match(line), _LABELS.match(line) is not None) for line in (first, second)]
    dated = [head is not None and head["date"] is not None for head, _ in heads]
    if dated[0] is dated[1]:
        return (
            not dated[0]
            or any(label for _, label in heads)
            or not all(map(_SAID.search, (first, second)))
        )
    return all(label for _, label in heads)


# Short lines that each begin anew and do not end as sentences do.
_BEGINS = lazily(r"[*_\[(“\"'‘「《]{0,3}(?:[A-Z\d]|[a-z]{1,4}-?[A-Z\d]|[\u4e00-\u9fff])")
_ENDS = lazily(r"[,，、;；.。!！?？:：][”\"’'」*_)）]{0,3}[ \t\\]*\Z")
_HAN = lazily(r"[\u4e00-\u9fff]")
_FIELD = lazily(
    r"[*_]{0,3}[A-Za-z\u4e00-\u9fff][A-Za-z \u4e00-\u9fff]{1,23}[*_]{0,3}[:：]"
)  # `Maker: OpenAI`
_FEWEST_VERSES = 3
_LONGEST_VERSE, _LONGEST_IN_HAN = 56, 22


def _are_verses(lines: list[str]) -> bool:
    """Whether lines are set as those of a poem or a bare list are: no prose breaks so, and no profile."""
    if len(lines) < _FEWEST_VERSES or any(_FIELD.match(line) for line in lines):
        return False
    for line in lines:
        longest = _LONGEST_IN_HAN if _HAN.search(line) else _LONGEST_VERSE
        if len(line.rstrip()) > longest or _BEGINS.match(line) is None:
            return False
    return not any(_ENDS.search(line) for line in lines)


def set_in(paragraph: str) -> list[bool] | None:
    """Which lines of a paragraph are set in below the line above; None where it is not written so.

    Those are fields of what the line above names, which is short and no sentence.
    """
    lines = paragraph.rstrip().split("\n")
    below = [line.startswith(_WHITE) for line in lines]
    if below[0] or below[1:2] != [True]:
        return None
    fields = all(_SET_IN.match(line) for line, under in zip(lines, below, strict=True) if under)
    heads = [line for line, under in zip(lines, below, strict=True) if not under]
    short = all(len(h) <= _LONGEST_HEAD and not _STOPS.search(h) for h in heads)
    return below if fields and short else None


_STOPS = lazily(r"[.,;!?。，、；！？][*_\s]*\Z")
