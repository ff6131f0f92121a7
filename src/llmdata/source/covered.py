"""The time that a source covers: what its title, its day of publication and its body tell of it.

A review of a year covers that year. Any other text that came out on a day covers the year up to
that day: nothing that it tells of happened later.
"""

import re
import unicodedata
from collections import Counter
from datetime import date

from llmdata.source.chronicles import chronicled

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)>\]]+")
# The month in the address of a page or picture: `/2024/05/`, `/202405/`, `/2024-05-17-`.
_DATED_ADDRESS = re.compile(r"(?<=[/_.-])(20[0-4]\d)[/_.-]?(?:0[1-9]|1[0-2])(?!\d(?!\d))")
_YEAR = re.compile(r"(?<![\d.,])20[0-4]\d(?![\d]|[.,]\d)")
_YEAR_RANGE = re.compile(
    r"(?<!\d)(20[0-4]\d)\s*年?\s*(?:[-\u2013\u2014~\uff5e至到]|to|through)\s*(20[0-4]\d)(?!\d)"
)
# The day of an issue, which is no year that a text is about.
_DAY = re.compile(r"20\d\d(?:-\d\d-|/\d\d?/|\s*年\s*\d{1,2}\s*月\s*)\d{1,2}(?:\s*日|(?!\d))")
# A year in Chinese numerals, digit by digit: `二〇二五`, `二零二四`.
_NUMERALS = "〇一二三四五六七八九"
_ZERO = "〇零○Ｏ"
_IN_NUMERALS = re.compile(
    rf"(?<![{_NUMERALS}{_ZERO}])二[{_ZERO}][{_ZERO}一二三四][{_ZERO}{_NUMERALS}](?![{_NUMERALS}{_ZERO}十百])"
)

# What calls itself a look back at a year, in its title.
_LOOKS_BACK = re.compile(
    r"\b(?:years?|annual|twelve\s+months|review(?:ed)?|retrospective|recap|in\s+hindsight|look(?:ing|s|ed)?\s+back|(?:we|i)\s+learn(?:ed|t))\b"
    r"|年[度终末底鉴]|[这全]一?年|一年(?!级)|年(?:回顾|总结|盘点)|(?<![周月日天季])(?:大?盘点|回顾|回望|总结|复盘)|流水账",
    re.IGNORECASE,
)
_LOOKS_AHEAD = re.compile(
    r"\b(?:predictions?|forecasts?|outlook|expect(?:ed|ations?)?|hopes?|trends?|what\s+to\s+watch|ahead|coming|next)\b|展望|预测|预言|趋势|前瞻|将会?",
    re.IGNORECASE,
)
_EARLY = 2  # months in which reviews of the year before come out
# Months that have no year beside them. A text that tells of so many that were not yet there when
# it came out tells of the year before.
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december",
)  # fmt: skip
_BARE = re.compile(
    r"(?<![\d年./-])(?<!年 )(?P<number>1[0-2]|[1-9])\s?月(?!\s*(?:前|内|后)|活)"
    rf"|\b(?P<name>{'|'.join(name.capitalize() for name in _MONTHS)})\b"
    r"(?!\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?20\d\d)"
)
_MANY = 5
# A month of `this year` that was not yet there, and is not told as one to come.
_THIS_YEAR = re.compile(
    r"(?<!将)(?<!预计)(?<!计划)(?<!拟)(?<!在)今年\s?的?(?P<number>1[0-2]|[1-9])\s?月(?![^，。；]{0,8}(?:将|会|拟|计划|预计))"
    rf"|\b[Tt]his\s+(?P<name>{'|'.join(name.capitalize() for name in _MONTHS)})\b"
)

_MONTH_OF_YEAR = re.compile(
    r"(?<![\d.,])(?P<year>20[0-4]\d)\s?年\s?(?:1[0-2]|[1-9])\s?月(?:\s?\d{1,2}\s?[日号])?"
    rf"|\b(?:{'|'.join(name.capitalize() for name in _MONTHS)})"
    r"(?:\s+\d{1,2}(?:st|nd|rd|th)?,?)?\s+(?P<other>20[0-4]\d)(?![\d-])"
)
# A month to come: `by August 2031`, `effective January 1, 2031`, `预计 2031 年 3 月`.
_TO_COME = re.compile(
    r"(?i:\b(?:by|until|till|before|through|to|effective|starting|beginning|from|as\s+of|due|expires?|expected|scheduled|planned|slated|will|would|could|may|might|plans?|hopes?|next|upcoming|appl(?:y|ies)|deadline|goals?|targets?)\b)[^.;!?\n]*\Z"
    r"|(?:将|会|要|拟|预计|计划|预期|有望|争取|自|从|最迟|不晚于|截至|直到|等到|到|至|目标|期限|力争|规划)[^，。；！？\n]*\Z"
)
_COMES = re.compile(
    r"\s*(?:起|前|之前|以前|开始(?:实施|施行|生效)|(?:正式)?(?:生效|施行|实施)|到期)"
)
_NEAR = 48  # characters before a month in which it is told that it is to come


def covers(heading: str, published: date | None, body: str) -> tuple[date, date] | None:
    """The first and last day that a source covers, or None where nothing tells."""
    found = years(heading, published, body)
    if found is None:
        return None
    first, last = date(found[0], 1, 1), date(found[1], 12, 31)
    if published is not None and published.year == last.year and _named(heading, published) is None:
        last = published
    return first, last


def years(heading: str, published: date | None, body: str) -> tuple[int, int] | None:
    """First and last year that a source covers, or None where nothing tells.

    The title decides: a range in it (`2023-2025`), else its first year, but no year that lies far
    ahead, or that it looks forward to; where it is but the first heading of several that open with
    a year each, all of them, as where no title has one. Without those, the day of publication: its
    year, or for a review that came out in January or February the year before. Without that, the
    year which the body, with the dated addresses of its links, names most often (the later one, if
    two tie), or the next, if it tells what came to pass in a month of that one.
    """
    named = _named(heading, published)
    if named is None or named[0] == named[1]:
        told_of = chronicled(body, published, named and named[0])
        if told_of is not None:
            return told_of
    if named is not None:
        return named
    if published:
        before = published.month <= _EARLY and _looks_back(heading, published, body)
        year = published.year - before
        return year, year
    told = _YEAR.findall(_ADDRESS.sub("", body))
    told += (year for url in _ADDRESS.findall(body) for year in _DATED_ADDRESS.findall(url)[:1])
    counts = Counter(map(int, told))
    if not counts:
        return None
    year = max(counts, key=lambda candidate: (counts[candidate], candidate))
    if _last_past(body) == year + 1:  # who tells of a year tells of the one before at length
        year += 1
    return year, year


def _last_past(body: str) -> int:
    """The last year of a month that the body tells of as past; 0 where it tells of none."""
    return max(
        (
            int(match["year"] or match["other"])
            for match in _MONTH_OF_YEAR.finditer(body)
            if not _TO_COME.search(body, max(0, match.start() - _NEAR), match.start())
            and not _COMES.match(body, match.end())
        ),
        default=0,
    )


def _named(heading: str, published: date | None) -> tuple[int, int] | None:
    """The year, or the first and the last one, that a title names."""
    heading = _IN_NUMERALS.sub(_in_digits, unicodedata.normalize("NFKC", heading))
    if published is not None:
        heading = _DAY.sub(" ", heading)
    latest = published.year + (_LOOKS_AHEAD.search(heading) is None) if published else None
    span = _YEAR_RANGE.search(heading)
    if span and int(span[1]) <= int(span[2]) and (latest is None or int(span[1]) <= latest):
        return int(span[1]), int(span[2])
    told = (int(year) for year in _YEAR.findall(heading))
    year = next((year for year in told if latest is None or year <= latest), None)
    return None if year is None else (year, year)


def _in_digits(year: re.Match[str]) -> str:
    return "".join("0" if sign in _ZERO else str(_NUMERALS.index(sign)) for sign in year[0])


def _looks_back(heading: str, published: date, body: str) -> bool:
    """Whether a text of January or February is about the year before."""
    if _LOOKS_BACK.search(heading):
        return True
    body = _ADDRESS.sub("", body)
    ahead = (month > published.month + 1 for month in map(_month, _THIS_YEAR.finditer(body)))
    months = set(map(_month, _BARE.finditer(body)))
    return any(ahead) or sum(month > published.month for month in months) >= _MANY


def _month(match: re.Match[str]) -> int:
    return int(match["number"]) if match["number"] else _MONTHS.index(match["name"].lower()) + 1
