# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Tests that are set anew each year: each edition is one of its own, and a bare name may mean it."""

import pytest


@pytest.mark.parametrize(
    ("text", "tests"),
    [
        ("GPT-9 got 81% on AIME 2024 and 71% on AIME 2025.", {"AIME 2024", "AIME 2025"}),
        ("GPT-9 got 81% on AIME25.", {"AIME 2025"}),
        # The bare name is the only edition that the text names, or the one named last.
        ("GPT-9 got 81% on AIME 2025.\n\nOn the AIME, GLM-9 got 71%.", {"AIME 2025"}),
        ("AIME 2026 上 GPT-9 做到 81%。GLM-9 的 AIME 只有 71%。", {"AIME 2026"}),
        (
            "GPT-9 got 81% on AIME 2024. Then came AIME 2025, and GLM-9 topped the AIME with 71%.",
            {"AIME 2024", "AIME 2025"},
        ),
        # Of another year, or of one that nobody says.
        (
            "GPT-9 got 81% on AIME 2025, and on the 2023 AIME it got 91%.",
            {"AIME 2025", "American Invitational Mathematics Examination"},
        ),
        (
            "GLM-9 got 71% on the AIME in 2024. GPT-9 got 81% on AIME 2025.",
            {"AIME 2025", "American Invitational Mathematics Examination"},
        ),
        (
            "GPT-9 got 81% on AIME 2025. GLM-9 had 71% on last year's AIME.",
            {"AIME 2025", "American Invitational Mathematics Examination"},
        ),
        ("GPT-9 got 81% on the AIME.", {"American Invitational Mathematics Examination"}),
        (
            "GPT-9 got 81% on AIME 2024.\n\nGLM-9 got 71% on AIME 2025.\n\nThe AIME is hard.",
            {"AIME 2024", "AIME 2025", "American Invitational Mathematics Examination"},
        ),
        # A part of a test may be called by what its name adds, beside a number or a test of its like.
        (
            "SWE-bench Pro is hard: GPT-9 got 31% there, but 71% on Verified.",
            {"SWE-bench Pro", "SWE-bench Verified"},
        ),
        (
            "GPT-9 got 31% on FrontierMath tiers 1–3 and 11% on Tier 4.",
            {"FrontierMath", "FrontierMath Tier 4"},
        ),
        (
            "SWE-bench Verified 71%，Pro 31%：GPT-9 又赢了。",
            {"SWE-bench Verified", "SWE-bench Pro"},
        ),
        (
            "GPT-9 got 71% on SWE-bench Verified. It is for users on Pro only.",
            {"SWE-bench Verified"},
        ),
        ("GPT-9 got 71% on SWE-bench, and Gemini 9 Pro 61%.", {"SWE-bench"}),
        ("Verified by them: GPT-9 got 71% on SWE-bench.", {"SWE-bench"}),
        # Other numbers behind a name are no years.
        ("GPT-9 got 81% on MATH-500 and 71% on the MATH benchmark.", {"MATH-500", "MATH"}),
    ],
)
def test_editions_of_tests(assembled, text, tests):
    assert set(assembled(text)["benchmarks"]["name"]) == tests
