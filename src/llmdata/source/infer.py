"""What a file tells about itself when no manifest does: title, language, day of publication.

Nothing here asks the clock or the file system, so that the same bytes always tell the same.
"""

import hashlib
import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

# Ideographs with their extensions; Latin letters are counted for the comparison.
_IDEOGRAPH = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LATIN = re.compile(r"[A-Za-z]")
_IDEOGRAPH_SHARE = 0.1

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)>\]]+")

_HEADING = re.compile(
    r"^ {0,3}(?:#{1,6}[ \t]+(?P<atx>[^\r\n]*?\S)[ \t]*(?:[ \t]#+[ \t]*)?\r?$"
    r"|(?P<setext>[^\s#>*+`~-][^\r\n]*)\r?\n {0,3}(?:=+|-{2,})[ \t]*\r?$)",
    re.MULTILINE,
)
_FENCED = re.compile(r"^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\1|\Z)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"!?\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)")
_EMPHASIS = re.compile(r"(?<!\\)(?:\*{1,3}|`+|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w))")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTH = r"(?P<month>" + "|".join(rf"{name[:3]}(?:{name[3:]})?" for name in _MONTHS) + r")\.?"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<year>20\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?:[T\s].*)?",
        r"(?P<year>20\d\d)\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+(?P<year>20\d\d)",
        rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>20\d\d)",
    )
)
_MONTHS_ALONE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<year>20\d\d)[-/.](?P<month>\d{1,2})",
        r"(?P<year>20\d\d)\s*年\s*(?P<month>\d{1,2})\s*月",
        rf"{_MONTH},?\s+(?P<year>20\d\d)",
    )
)
_EDGES = re.compile(r"[|｜·•:：()（）【】\[\]]|\s[—–/-]\s")
# What site generators and archives call their files.
_STEM = re.compile(
    r"(?P<first>20\d\d-\d\d-\d\d)(?!\d).*|.*(?<!\d)(?P<last>20\d\d-\d\d-\d\d)"
    r"|(?:.*\D)?(?P<year>20\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)",
    re.DOTALL,
)
# A by-line stands near the top; further down a date on its own line may be anything.
_BYLINE_LINES = 6
_LONGEST_BYLINE = 120
_PUBLISHED = re.compile(
    r"[\s*_（(]*(?:(?:(?:first|originally)\s+)?(?:posted|published|written|finished|filed|date)\b"
    r"|by\s(?=[^\d.]{2,60}\s\d)|本文|作者|发布|發佈|发表|發表|首发|刊发|写于|成文|完稿|日期|时间|時間)"
    r"[^\d.。]{0,60}?(?=\d|(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[·•|｜\t　]|\s[—–/-]\s|(?<!\d),\s|，|(?<=\S)\s{2,}")
_TIME = re.compile(r"\s+\d{1,2}:\d\d(?::\d\d)?.{0,20}\Z")


def slug(stem: str) -> str:
    """An id of ASCII letters, digits, dots and hyphens from a file's stem.

    Where letters get lost, a short hash of the stem keeps `回顾` and `总结` apart.
    """
    ascii_stem = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9.]+", "-", ascii_stem.lower()).strip("-.")
    lost = any(letter.isalpha() and not _decomposes(letter) for letter in stem)
    if not words or lost:
        words = "-".join(filter(None, (words, hashlib.sha256(stem.encode()).hexdigest()[:8])))
    return words


def title(body: str) -> str | None:
    """The first heading of a Markdown text without its markup, or None."""
    heading = _HEADING.search(_FENCED.sub(_blank, body))
    if not heading:
        return None
    plain = _LINK.sub(r"\1", heading["atx"] or heading["setext"])
    return _ESCAPED.sub(r"\1", _EMPHASIS.sub("", plain)).strip() or None


def language(text: str) -> str:
    """`zh` where at least a tenth of the letters are ideographs, else `en`."""
    prose = _ADDRESS.sub("", text)
    ideographs = len(_IDEOGRAPH.findall(prose))
    letters = ideographs + len(_LATIN.findall(prose))
    return "zh" if letters and ideographs >= _IDEOGRAPH_SHARE * letters else "en"


def day(words: str) -> date | None:
    """The day that `words` as a whole name (`31st December 2024`, `2026-01-14 16:00`), or None."""
    match = _whole(words, _DATES)
    try:
        return date(*_month_of(match), int(match["day"])) if match else None
    except ValueError:  # a 31st of February
        return None


def end_of_month(words: str) -> date | None:
    """The last day of the month that `words` as a whole name (`May 2025`, `2025-05`), or None."""
    match = _whole(words, _MONTHS_ALONE)
    try:
        year, month = _month_of(match) if match else (0, 0)
        return date(year, month, monthrange(year, month)[1]) if match else None
    except ValueError:  # a thirteenth month
        return None


def _whole(words: str, patterns: tuple[re.Pattern[str], ...]) -> re.Match[str] | None:
    words = words.strip().strip("*_")
    return next((match for p in patterns if (match := p.fullmatch(words))), None)


def _month_of(match: re.Match[str]) -> tuple[int, int]:
    month = match["month"].lower()
    return int(match["year"]), int(month) if month.isdigit() else _month_number(month)


def named_day(title: str, stem: str) -> date | None:
    """The day that the name of an issue tells: `AI daily, 2026-03-09`, `2026-03-09-notes`, or None.

    It stands at the beginning or the end of the title, or of the file's name.
    """
    parts = _EDGES.split(title)
    told = day(title) or next(
        (d for p in (parts[0], parts[-1], *_ends(title)) if (d := day(p))), None
    )
    dated = _STEM.fullmatch(stem)
    if told is not None or dated is None:
        return told
    return day(dated["first"] or dated["last"] or "-".join(dated.group("year", "month", "day")))


def _ends(title: str) -> Iterator[str]:
    """The days with which a title opens or closes without a sign."""
    for pattern in _DATES:
        for match in pattern.finditer(title):
            if match.start() == 0 or not title[match.end() :].strip(" )）】]"):
                yield match.group()


def byline_day(body: str) -> date | None:
    """The day of a by-line near the top of the body, or None.

    It stands alone on its line, behind words for publishing (`Posted on …`, `发布于 …`) or beside
    the author and the like (`Jane Doe · 31 December 2024 · 12 min`).
    """
    lines = [line for line in body[:4000].splitlines() if line.strip()]
    return next((found for line in lines[:_BYLINE_LINES] if (found := _byline(line))), None)


def _byline(line: str) -> date | None:
    line = line.strip().lstrip("> ")
    if line.startswith("#") or len(line) > _LONGEST_BYLINE:
        return day(line)
    told = _PUBLISHED.match(line)
    begun = (pattern.match(line, told.end()) for pattern in _DATES) if told else ()
    if stated := next((match for match in begun if match), None):
        return day(stated.group())
    if line.rstrip("*_").endswith((".", "。", "!", "！", "?", "？")):
        return day(line)
    parts = (_TIME.sub("", part) for part in _BETWEEN.split(line))
    return next((found for part in parts if (found := day(part))), None)


def _month_number(name: str) -> int:
    return next(i for i, month in enumerate(_MONTHS, start=1) if month.startswith(name[:3]))


def _decomposes(letter: str) -> bool:
    return unicodedata.normalize("NFKD", letter)[0].isascii()


def headings(body: str) -> Iterator[tuple[int, str]]:
    """The level and the words of each heading; 0 for one that a line below makes."""
    for heading in _HEADING.finditer(_FENCED.sub(_blank, body)):
        signs = heading[0].lstrip(" ")
        words = _EMPHASIS.sub("", heading["atx"] or heading["setext"])
        yield len(signs) - len(signs.lstrip("#")), words


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
