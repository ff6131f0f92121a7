# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Several things with as many dates in one clause."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Released = Callable[[str], set[str]]


@pytest.mark.parametrize(
    "text",
    [
        "Qwen9 and Qwen9-Max came out on June 3 and June 5, respectively.",
        "Qwen9 and Qwen9-Max were released, respectively, on June 3 and June 5.",
        "Alibaba released Qwen9 and Qwen9-Max on June 3 and 5 respectively.",
        "Alibaba released Qwen9 and Qwen9-Max on 3 and 5 June respectively.",
        "On June 3 and 5 respectively, Alibaba unveiled Qwen9 and Qwen9-Max.",
        "In June Alibaba released Qwen9 and Qwen9-Max, on the 3rd and 5th respectively.",
        "Alibaba’s Qwen9 and Qwen9-Max, respectively June 3 and June 5, are both large.",
    ],
)
def test_each_has_its_own(text: str, released: Released) -> None:
    assert released(text) == {"Qwen9 | release | 2025-06-03", "Qwen9-Max | release | 2025-06-05"}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Alibaba, xAI and OpenAI released Qwen9, Grok 9 and GPT-9 in May, June and July respectively.",
            {
                "Qwen9 | release | 2025-05",
                "Grok 9 | release | 2025-06",
                "GPT-9 | release | 2025-07",
            },
        ),
        # as many dates as things, but nothing that deals them out
        (
            "Alibaba released Qwen9 and Qwen9-Max on June 3.",
            {"Qwen9 | release | 2025-06-03", "Qwen9-Max | release | 2025-06-03"},
        ),
    ],
)
def test_three_and_none(text: str, rows: set[str], released: Released) -> None:
    assert released(text) == rows
