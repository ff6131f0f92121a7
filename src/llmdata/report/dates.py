"""EDTF dates (ISO 8601-2) in human words, exactly as precise as they are known."""

import re
from typing import Literal

Language = Literal["en", "zh"]

UNDATED = {"en": "undated", "zh": "日期不详"}

# Level 2 codes that stand where a month would: seasons, quarters, thirds and halves of a year.
_PARTS_EN = {
    21: "spring {year}",
    22: "summer {year}",
    23: "autumn {year}",
    24: "winter {year}",
    33: "Q1 {year}",
    34: "Q2 {year}",
    35: "Q3 {year}",
    36: "Q4 {year}",
    37: "early {year}",
    38: "mid-{year}",
    39: "late {year}",
    40: "first half of {year}",
    41: "second half of {year}",
}
_PARTS_ZH = {
    21: "{year} 年春",
    22: "{year} 年夏",
    23: "{year} 年秋",
    24: "{year} 年冬",
    33: "{year} 年第一季度",
    34: "{year} 年第二季度",
    35: "{year} 年第三季度",
    36: "{year} 年第四季度",
    37: "{year} 年初",
    38: "{year} 年中",
    39: "{year} 年末",
    40: "{year} 年上半年",
    41: "{year} 年下半年",
}
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)")
_QUALIFIED_EN = {"": "{}", "~": "around {}", "?": "{} (uncertain)", "%": "around {} (uncertain)"}
_QUALIFIED_ZH = {"": "{}", "~": "{}前后", "?": "{}(不确定)", "%": "{}前后(不确定)"}


def words(edtf: str | None, language: Language = "en") -> str:
    """An EDTF date or interval in words: `2025-37` is "early 2025", null is "undated".

    A form that this module does not know comes back as it stands: nothing is guessed.
    """
    if edtf is None:
        return UNDATED[language]
    start, slash, end = edtf.partition("/")
    if not slash:
        return _single(edtf, language)
    return _interval(start, end, language)


def day(edtf: str | None) -> str | None:
    """Day and month of a date known to the day ("2 December"), null for any coarser one."""
    match = _DATE.fullmatch(edtf or "")
    if match is None or match[3] is None:
        return None
    return _single(match[0], "en").replace(f" {match[1]}", "")


def is_month(edtf: str) -> bool:
    """Whether the date is a calendar month, rather than something coarser or finer."""
    match = _DATE.fullmatch(edtf)
    return match is not None and match[3] is None and 1 <= int(match[2] or 0) <= 12


def _single(edtf: str, language: Language) -> str:
    match = _DATE.fullmatch(edtf)
    if match is None:
        return edtf
    year, part, number, qualifier = match.groups()
    render = _english if language == "en" else _chinese
    plain = render(year, int(part or 0), int(number or 0))
    qualified = _QUALIFIED_EN if language == "en" else _QUALIFIED_ZH
    return edtf if plain is None else qualified[qualifier].format(plain)


def _english(year: str, part: int, number: int) -> str | None:
    if part == 0:
        return year
    if part > 12:
        known = _PARTS_EN.get(part)
        return known.format(year=year) if known else None
    month = _MONTHS[part - 1]
    return f"{number} {month} {year}" if number else f"{month} {year}"


def _chinese(year: str, part: int, number: int) -> str | None:
    if part == 0:
        return f"{year} 年"
    if part > 12:
        known = _PARTS_ZH.get(part)
        return known.format(year=year) if known else None
    month = f"{year} 年 {part} 月"
    return f"{month} {number} 日" if number else month


def _interval(start: str, end: str, language: Language) -> str:
    first, last = _single(start, language), _single(end, language)
    open_start, open_end = start in ("", ".."), end in ("", "..")
    if open_start and open_end:
        return UNDATED[language]
    if open_end:
        return f"since {first}" if language == "en" else f"{first}起"
    if open_start:
        return f"until {last}" if language == "en" else f"截至 {last}"
    return f"{first} to {last}" if language == "en" else f"{first}至 {last}"
