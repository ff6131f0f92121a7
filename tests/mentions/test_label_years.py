"""The years of labels in a timeline that tells them where it begins or turns, in 2025."""

import pytest


def listed(labels: str) -> str:
    return "\n".join(f"- {label}: A came" for label in labels.split(", "))


@pytest.mark.parametrize(
    ("labels", "dates"),
    [
        # Onwards from the year that is told, and up to it.
        ("Jan 2024, Feb, Mar", ["2024-01", "2024-02", "2024-03"]),
        ("Nov 2023, Feb, Mar, Jan 2025", ["2023-11", "2024-02", "2024-03", "2025-01"]),
        ("Oct, Nov, Jan 2025, Feb", ["2024-10", "2024-11", "2025-01", "2025-02"]),
        ("2023 年 11 月, 2 月, 5 月", ["2023-11", "2024-02", "2024-05"]),
        # Back in time.
        ("March 2025, February, December, November", ["2025-03", "2025-02", "2024-12", "2024-11"]),
        # Without any year, with all, in no order, or behind the covered year: as anywhere else.
        ("Jan, Feb, Mar", ["2025-01", "2025-02", "2025-03"]),
        ("Jan 2024, Feb 2025, Mar 2024", ["2024-01", "2025-02", "2024-03"]),
        ("March 2024, May, April, August", ["2024-03", "2025-05", "2025-04", "2025-08"]),
        ("Nov 2025, Feb, Mar", ["2025-11", "2025-02", "2025-03"]),
        ("May 2024, March", ["2024-05", "2025-03"]),
    ],
)
def test_the_years_of_labels(mentioned, labels, dates):
    assert [date.value.edtf for date in mentioned(listed(labels))[1].dates] == dates


def test_the_years_of_rows(mentioned):
    rows = "| Date | Model |\n|-|-|\n| Jan 2024 | A |\n| Feb | B |\n| Mar | C |"
    assert [d.value.edtf for d in mentioned(rows)[1].dates] == ["2024-01", "2024-02", "2024-03"]
