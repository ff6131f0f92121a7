"""What an EDTF string says, by the contract's table and by the `edtf` package."""

from datetime import date

import pytest
from edtf import parse_edtf

from llmdata.tables.edtf import bounds

KNOWN = [
    # written        first day      last day       precision
    ("2025-12-02", "2025-12-02", "2025-12-02", "day"),
    ("2024-12-25", "2024-12-25", "2024-12-25", "day"),
    ("2025-03", "2025-03-01", "2025-03-31", "month"),
    ("2024-02", "2024-02-01", "2024-02-29", "month"),
    ("2025-33", "2025-01-01", "2025-03-31", "quarter"),
    ("2025-34", "2025-04-01", "2025-06-30", "quarter"),
    ("2025-36", "2025-10-01", "2025-12-31", "quarter"),
    ("2025-37", "2025-01-01", "2025-04-30", "quadrimester"),
    ("2025-38", "2025-05-01", "2025-08-31", "quadrimester"),
    ("2025-39", "2025-09-01", "2025-12-31", "quadrimester"),
    ("2025-40", "2025-01-01", "2025-06-30", "semester"),
    ("2025-41", "2025-07-01", "2025-12-31", "semester"),
    ("2025", "2025-01-01", "2025-12-31", "year"),
    ("2023-10/2024-03", "2023-10-01", "2024-03-31", "interval"),
    ("2025-01-05/2025-01-09", "2025-01-05", "2025-01-09", "interval"),
]
REFUSED = [
    "",
    "March 2025",
    "2025-13",
    "2025-00",
    "2025-32",
    "2025-42",
    "2025-02-30",
    "2025-1",
    "25-01",
    "2025-06/2025-01",
    "2025-37/2025-39",
    "2025/",
    "2025/..",
    "2025~",
    "２０２５",
]


@pytest.mark.parametrize(("edtf", "start", "end", "precision"), KNOWN)
def test_bounds(edtf, start, end, precision):
    expected = (date.fromisoformat(start), date.fromisoformat(end), precision)
    assert bounds(edtf) == expected


@pytest.mark.parametrize(("edtf", "start", "end"), [row[:3] for row in KNOWN])
def test_bounds_agree_with_the_edtf_package(edtf, start, end):
    parsed = parse_edtf(edtf)
    assert date(*parsed.lower_strict()[:3]) == date.fromisoformat(start)
    assert date(*parsed.upper_strict()[:3]) == date.fromisoformat(end)


@pytest.mark.parametrize("edtf", REFUSED)
def test_refused(edtf):
    with pytest.raises(ValueError, match=r"."):
        bounds(edtf)
