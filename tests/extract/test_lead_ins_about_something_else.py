"""What a lead-in says of something else does not silence its list, nor an odd head its table."""

import pytest

ITEMS = "\n- 31 January: GPT-9 mini. Three sizes.\n- 17 February: Grok 9, from a big cluster.\n"


@pytest.mark.parametrize(
    "lead_in",
    [
        "After that, the dam was gone:",
        "By then my patience was gone:",
        "In winter the old certainty had gone:",
        "So it went:",
    ],
)
def test_something_else_is_gone(released, lead_in):
    rows = released(f"# 2025\n\n{lead_in}\n{ITEMS}")
    assert rows == {"GPT-9 mini | release | 2025-01-31", "Grok 9 | release | 2025-02-17"}


@pytest.mark.parametrize(
    "lead_in",
    [
        "Gone in 2025:",
        "These models are gone:",
        "The following tools were gone by then:",
        "What is gone:",
    ],
)
def test_what_stands_below_is_gone(released, lead_in):
    assert released(f"# 2025\n\n{lead_in}\n{ITEMS}") == set()


def test_a_column_of_days_may_ask_for_them(released):
    rows = "| 9/11 | Qwen9-Next | 很小 |\n| 9/19 | Grok 9 Fast | 便宜 |\n"
    table = "| {} | 谁 | 旁注 |\n|---|---|---|\n" + rows
    for head in ("哪天", "几号", "什么时候"):
        assert released("# 2025 年回顾\n\n" + table.format(head)) == {
            "Qwen9-Next | release | 2025-09-11",
            "Grok 9 Fast | release | 2025-09-19",
        }
    assert released("# 2025 年回顾\n\n" + table.format("哪天停用")) == set()
