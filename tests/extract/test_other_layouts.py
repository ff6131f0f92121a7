"""Layouts that carry facts by signs, boxes and indents more than by words, and all rows of each.

How a row is written, `every_row` says. All names and figures are invented.
"""

from __future__ import annotations

from typing import Any

import pytest


def case(text: str, *rows: str) -> Any:
    return pytest.param(text.strip("\n"), set(rows), id=" ".join(text.split())[:70])


# What is ticked has happened, what is not has not, whatever the heading calls the list.
BOXES = [
    case(
        """
## Bets for 2025

- [x] GPT-9 (7 August)
- [ ] Claude 9 Opus (May)
- [x] GPT-9 scores 80% on SWE-bench Verified
- [ ] GPT-9 scores 90% on SWE-bench Verified
- [X] Gemini 9 Pro – 18 November
""",
        "r GPT-9 release :2025-08-07",
        "r Gemini 9 Pro release :2025-11-18",
        "s SWE-bench Verified GPT-9 80 percent :2025",
    ),
    case(
        """
年初押注，年底对账：

1. [x] GLM-9 开源 —— 1 月 20 日
2. [ ] GLM-9-Air 开源 —— 12 月
3. [ ] GPT-9 上线：8 月 7 日
4. [x] Qwen9-Max 上线：9 月 3 日
""",
        "r GLM-9 release :2025-01-20",
        "r Qwen9-Max release :2025-09-03",
    ),
    case(
        """
## 2025

✅ GPT-9 – 7 August
⬜ Claude 9 Opus – May
✅ Grok 9 – March
""",
        "r GPT-9 release :2025-08-07",
        "r Grok 9 release :2025-03",
    ),
    # A sign that all items have is but a bullet; tasks of one's own bring nothing out.
    case(
        "- ✅ GPT-9 – 7 August\n- ✅ Grok 9 – March",
        "r GPT-9 release :2025-08-07",
        "r Grok 9 release :2025-03",
    ),
    case("## My to-do list\n\n- [x] Grok 9 (March)\n- [x] GPT-9, July"),
    case("## 待办\n\n- [x] GPT-9（3 月）\n- [ ] Grok 9（5 月）"),
    case("## Predictions\n\n- [ ] GPT-9 costs $30 per million input tokens"),
]

# A date that closes the line behind a sign alone is that of what the line tells.
CLOSING_DATES = [
    case("- GPT-9 上线 —— 8 月 7 日", "r GPT-9 release :2025-08-07"),
    case("- GPT-9 开源 | 8 月", "r GPT-9 release :2025-08"),
    case("- 開源 GLM-9：2025.7.28", "r GLM-9 release :2025-07-28"),
    case(
        "OpenAI 发布 GPT-9 和 GPT-9 mini，8 月 7 日。",
        "r GPT-9 release :2025-08-07",
        "r GPT-9 mini release :2025-08-07",
    ),
    case("- GPT-9 上线，8 月 7 日又下线", "r GPT-9 release"),
    case("- GPT-9 没有上线 —— 8 月 7 日"),
]


@pytest.mark.parametrize(("text", "rows"), [*BOXES, *CLOSING_DATES])
def test_layouts(every_row, text, rows):
    assert every_row(text) == rows
