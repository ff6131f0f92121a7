# ruff: noqa: E501 (an example is read as a whole, on one line)
"""What is told with a date and yet is no happening: scores in a row, the price of a plan that was there."""

import pytest


def happenings(observed, text):
    return sorted(
        f"{told.value('event_type')} | {told.value('subject_name')} | {told.date.value.edtf}"
        for told in observed(text).observations
        if told.table == "events" and told.date
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # One dated score is a step, three in a row are a comparison.
        ("GPT-9 scored 71% on GPQA Diamond in March.", ["milestone | GPT-9 | 2025-03"]),
        ("On GPQA Diamond, GPT-9 scored 71% in March, Claude Opus 9 75% in May and Gemini 9 Pro 78% in August.", []),
        # Who may use a thing is told by his plan; the plan is no news.
        ("2 月 2 日，OpenAI 发布 GPT-9，只给每月 200 美元的 ChatGPT Pro 用户使用。", []),
    ],
)  # fmt: skip
def test_what_stands_beside_others_is_no_news(observed, text, expected):
    assert happenings(observed, text) == expected
