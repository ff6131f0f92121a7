# ruff: noqa: E501 (a text is read as a whole, on one line)
"""A medal and a number of the same contest: one result, or two.

Each row is subject, medal and number; names and figures are invented.
"""

from __future__ import annotations

import pytest
from tests.extract.cases import listed

# What points are worth, is one result with them; where both points and problems are told, the medal was
# for the points.
WORTH = [
    listed(
        "In July xAI scored 34 of 42 points at the IMO, enough for gold.",
        "xAI | gold_medal | 34 point",
    ),
    listed(
        "7 月，xAI 在国际数学奥林匹克（IMO）上做对六题中的五题，得 34 分，达到金牌线。",
        "xAI | - | 5 problem",
        "xAI | gold_medal | 34 point",
    ),
    listed(
        "7 月的 IMO，xAI 和智谱都拿到 29 分，够银牌线。",
        "Zhipu AI | silver_medal | 29 point",
        "xAI | silver_medal | 29 point",
    ),
]
# A medal that is told first is a result of its own, and so are the points told behind it.
BESIDE = [
    listed(
        "In July xAI reached gold-medal level at the IMO: 34 points.",
        "xAI | - | 34 point",
        "xAI | gold_medal | -",
    ),
    listed(
        "At the IMO xAI earned silver, with 29 of 42 points.",
        "xAI | - | 29 point",
        "xAI | silver_medal | -",
    ),
    listed(
        "7 月，xAI 在国际数学奥林匹克（IMO）上拿到金牌，34 分，做对五道题。",
        "xAI | - | 34 point",
        "xAI | - | 5 problem",
        "xAI | gold_medal | -",
    ),
]


@pytest.mark.parametrize(("text", "rows"), [*WORTH, *BESIDE])
def test_a_medal_and_its_points(assembled, text, rows):
    tables = assembled(f"# Review of 2025\n\nBefore.\n\n{text}\n\nAfter.\n")
    told = []
    for row in tables["benchmark_results"].to_dicts():
        number = "-" if row["value"] is None else f"{row['value']:g} {row['unit']}"
        told.append(f"{row['subject_name']} | {row['outcome'] or '-'} | {number}")
    assert sorted(told) == rows
