"""A product in a title is the topic of what stands below only where the title is about it."""

import pytest

ITEMS = """
- 5 月 6 日：Claude Opus 9，SWE-bench 很高。
- 8 月补了个 Kimi K9，感受不大。
- 再到 11 月 24 日，Gemini 9。
"""
LOG = """
- 6 May: Checkpoints
- 8 August: GPT-9 in the model menu
"""


@pytest.mark.parametrize(
    "title",
    [
        "# 2025：我、我的 iPad 和一堆模型",
        "# 我的 2025\n\n## 和 Claude Code 一起的一年",
        "# 我的 2025",
    ],
)
def test_a_product_among_others_is_no_topic(released, title):
    assert released(f"{title}\n\n后来的节奏是这样的：\n{ITEMS}") == {
        "Claude Opus 9 | release | 2025-05-06",
        "Kimi K9 | release | 2025-08",
        "Gemini 9 | release | 2025-11-24",
    }


@pytest.mark.parametrize("title", ["# Cursor in 2025", "# 2025\n\n## Changelog of Cursor"])
def test_what_heads_a_changelog_is_its_topic(released, title):
    rows = released(f"{title}\n{LOG}")
    assert "Cursor | update | 2025-05-06" in rows
    assert not any("GPT-9" in row for row in rows)
