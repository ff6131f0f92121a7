"""What a lead-in says of something else than its list does not silence the list."""

import pytest

ITEMS = "\n- 31 January: GPT-9 mini. Three sizes.\n- 17 February: Grok 9, from a big cluster.\n"


def released(observed, text):
    return {
        f"{found.subject.name} | {found.date.value.edtf}"
        for found in observed(text).observations
        if found.table == "releases" and found.date
    }


@pytest.mark.parametrize(
    "lead_in",
    [
        "After that, the dam was gone:",
        "By then my patience was gone:",
        "In winter the old certainty had gone:",
        "So it went:",
    ],
)
def test_something_else_is_gone(observed, lead_in):
    rows = released(observed, f"# 2025\n\n{lead_in}\n{ITEMS}")
    assert rows == {"GPT-9 mini | 2025-01-31", "Grok 9 | 2025-02-17"}


@pytest.mark.parametrize(
    "lead_in",
    [
        "Gone in 2025:",
        "These models are gone:",
        "The following tools were gone by then:",
        "What is gone:",
    ],
)
def test_what_stands_below_is_gone(observed, lead_in):
    assert released(observed, f"# 2025\n\n{lead_in}\n{ITEMS}") == set()
