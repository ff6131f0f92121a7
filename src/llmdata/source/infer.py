"""What a file tells about itself when no manifest does: title, language, dates, covered years.

Nothing here asks the clock or the file system, so that the same bytes always tell the same.
"""

import hashlib
import re
import unicodedata
from collections import Counter
from datetime import date

# Ideographs with their extensions; Latin letters are counted for the comparison.
_IDEOGRAPH = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LATIN = re.compile(r"[A-Za-z]")
_IDEOGRAPH_SHARE = 0.1

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)>\]]+")
_YEAR = re.compile(r"(?<![\d.,])20[0-4]\d(?![\d]|[.,]\d)")
_YEAR_RANGE = re.compile(
    r"(?<!\d)(20[0-4]\d)\s*年?\s*(?:[-\u2013\u2014~\uff5e至到]|to|through)\s*(20[0-4]\d)(?!\d)"
)

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
# A heading that opens with its year, perhaps behind a label or a month: `Year: 2023`, `March 2024`.
_HEADED_YEAR = re.compile(
    r"\W*(?:(?:the\s+)?(?:year|timeline)\W+|(?:"
    + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS)
    + r")\.?\W+)?(?P<year>20[0-4]\d)(?![\d.-])",
    re.IGNORECASE,
)
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
    for pattern in _DATES:
        match = pattern.fullmatch(words.strip().strip("*_"))
        if match:
            month = match["month"].lower()
            number = int(month) if month.isdigit() else _month_number(month)
            try:
                return date(int(match["year"]), number, int(match["day"]))
            except ValueError:  # a 31st of February
                return None
    return None


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


def years(heading: str, published: date | None, body: str) -> tuple[int, int] | None:
    """First and last year that a review covers, or None where nothing tells.

    The title decides: a range in it (`2023-2025`), else its first year; where it is but the first
    heading of several that open with a year each, all of them, as where no title has one. Without
    those, the day of publication: its year, or for a review written in January or February the year
    before. Without that, the year which the body names most often (the later one, if two tie).
    """
    span = _YEAR_RANGE.search(heading)
    if span and int(span[1]) <= int(span[2]):
        return int(span[1]), int(span[2])
    named = _YEAR.search(heading)
    if chronicle := _chronicle(body, published, named and named[0]):
        return chronicle
    if named:
        return int(named[0]), int(named[0])
    if published:
        year = published.year - (published.month <= 2)
        return year, year
    counts = Counter(int(year) for year in _YEAR.findall(_ADDRESS.sub("", body)))
    if not counts:
        return None
    year = max(counts, key=lambda candidate: (counts[candidate], candidate))
    return year, year


def _chronicle(body: str, published: date | None, named: str | None) -> tuple[int, int] | None:
    """First and last of the years that headings of one level open with, where these are several.

    A year that the title names is one of theirs: the title is the first of these headings.
    """
    told: dict[int, set[int]] = {}
    for heading in _HEADING.finditer(_FENCED.sub(_blank, body)):
        signs = heading[0].lstrip(" ")
        years = told.setdefault(len(signs) - len(signs.lstrip("#")), set())
        year = _HEADED_YEAR.match(_EMPHASIS.sub("", heading["atx"] or heading["setext"]))
        if year and not (published and int(year["year"]) > published.year):
            years.add(int(year["year"]))
    if named:
        first = next(iter(told.values()), set())
        return (min(first), max(first)) if int(named) in first and len(first) > 1 else None
    several = [years for years in told.values() if len(years) > 1]
    return (min(map(min, several)), max(map(max, several))) if several else None


def _month_number(name: str) -> int:
    return next(i for i, month in enumerate(_MONTHS, start=1) if month.startswith(name[:3]))


def _decomposes(letter: str) -> bool:
    return unicodedata.normalize("NFKD", letter)[0].isascii()


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
