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
        # The price at which a thing comes out is told of its release; another price than before is news.
        ("In May Anthropic introduced Claude Max at $100 a month.", []),
        ("6 月 3 日，谷歌推出 Google AI Ultra，每月 110 美元。", []),
        ("5 月 3 日，Anthropic 发布 Claude Opus 9，输入价降到每百万 token 5 美元。", ["pricing | Claude Opus 9 | 2025-05-03"]),
        # What another thing costs now makes no news of it, what becomes of the price does.
        ("6 月 10 日，OpenAI 把 GPT-9 降价八成，同一天推出的 GPT-9 Pro 每百万 token 输入 20 美元。", ["pricing | GPT-9 | 2025-06-10"]),
        ("4 月 9 日，Anthropic 推出 Claude Max，每月 110 美元；5 月起 Comet 免费。", ["pricing | Comet | 2025-05"]),
        # What the author pays is his own affair; a plan that costs more from then on is everybody's.
        ("这一年我给 Claude Pro 付过钱（每月 15 美元）。", []),
        ("In May I paid $20 a month for Claude Pro.", []),
        ("In May Claude Pro went up to $25 a month.", ["pricing | Claude Pro | 2025-05"]),
        ("5 月，Claude Pro 涨到每月 25 美元。", ["pricing | Claude Pro | 2025-05"]),
        # The first that ever was worth so much has passed a mark; else it is the market's affair.
        ("10 月 29 日，英伟达成为第一家市值达到 7 万亿美元的公司。", ["milestone | NVIDIA | 2025-10-29"]),
        ("10 月 29 日，英伟达市值突破 7 万亿美元。", ["market | NVIDIA | 2025-10-29"]),
        # How many problems of a contest were solved is how somebody came off there; a score is a step.
        ("At the ICPC World Finals in September, OpenAI's system solved 12 problems.", ["award | OpenAI | 2025-09"]),
    ],
)  # fmt: skip
def test_what_stands_beside_others_is_no_news(observed, text, expected):
    assert happenings(observed, text) == expected
