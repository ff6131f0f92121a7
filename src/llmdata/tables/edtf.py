"""What an EDTF string says: its first day, its last day and its precision.

Only the part of ISO 8601-2 that the data contract uses: days, months, years, the sub-year codes
33 to 41 and closed intervals of days, months or years. The `edtf` package knows far more, but
costs a quarter of a second to import; a test holds this reader against it.
"""

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple


class Bounds(NamedTuple):
    """First and last day (inclusive) that a date may mean, and how precise it is."""

    start: date
    end: date
    precision: str


_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
# code of the first period: (number of periods in a year, precision)
_DIVISIONS = {33: (4, "quarter"), 37: (3, "quadrimester"), 40: (2, "semester")}


def bounds(edtf: str) -> Bounds:
    """Read an EDTF string such as `2025-03`, `2025-37` or `2023-10/2024-03`.

    Raises:
        ValueError: the string is not EDTF, or not of the kinds that the dataset uses.
    """
    first, slash, last = edtf.partition("/")
    if not slash:
        return _single(first)
    start, end = _single(first), _single(last)
    if start.end > end.start and start != end and start.start >= end.start:
        raise ValueError(f"{edtf!r} ends before it begins")
    for part in (start, end):
        if part.precision not in ("day", "month", "year"):
            raise ValueError(f"{edtf!r}: an interval joins days, months or years")
    return Bounds(start.start, end.end, "interval")


def _single(edtf: str) -> Bounds:
    match = _DATE.fullmatch(edtf)
    if match is None:
        raise ValueError(f"{edtf!r} is no EDTF date such as 2025, 2025-03, 2025-03-01 or 2025-37")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    if month is None:
        return Bounds(date(year, 1, 1), date(year, 12, 31), "year")
    if day is not None:
        return Bounds(date(year, month, day), date(year, month, day), "day")
    if month <= 12:
        return _months(year, month, month, "month")
    return _division(edtf, year, month)


def _division(edtf: str, year: int, code: int) -> Bounds:
    for first, (count, precision) in _DIVISIONS.items():
        if first <= code < first + count:
            length = 12 // count
            month = (code - first) * length + 1
            return _months(year, month, month + length - 1, precision)
    raise ValueError(f"{edtf!r}: {code} is neither a month nor a code from 33 to 41")


def _months(year: int, first: int, last: int, precision: str) -> Bounds:
    return Bounds(date(year, first, 1), date(year, last, monthrange(year, last)[1]), precision)
