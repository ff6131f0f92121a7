# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Numbers of whom a clause speaks, numbers for different times, and what else is told in few words.

Names and figures are invented.
"""

import pytest
from tests.extract.cases import listed as case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # One of several, whom the clause means, and one who has a number of his own.
        case("GPT-9、Kimi K9 支持 20 万 token 上下文，其中 Kimi K9 支持 90 万。",
             "GPT-9 | context_length | = | 200000 | token", "Kimi K9 | context_length | = | 900000 | token"),
        case("GPT-9 and Kimi K9 support 200K tokens of context, of which Kimi K9 supports 2 million.",
             "GPT-9 | context_length | = | 200000 | token", "Kimi K9 | context_length | = | 2000000 | token"),
        case("Google 连续发布 Gemini 8.0、8.5，后者支持 90 万 token 上下文。", "Gemini 8.5 | context_length | = | 900000 | token"),
        case("Google 连续发布 Gemini 8.0、8.5，其中 8.5 支持 90 万 token 上下文。", "Gemini 8.5 | context_length | = | 900000 | token"),
        case("Google 连续发布 Gemini 8.0、8.5，最新的 8.5 支持 90 万 token 上下文。", "Gemini 8.5 | context_length | = | 900000 | token"),
        case("Google 连续发布 Gemini 8.0、8.5，均支持 90 万 token 上下文。",
             "Gemini 8.0 | context_length | = | 900000 | token", "Gemini 8.5 | context_length | = | 900000 | token"),
        case("GPT-9 and Kimi K9 came out; the latter supports a 900K token context window.", "Kimi K9 | context_length | = | 900000 | token"),
        # A name with its year, or with what it is, is a name.
        case("2024 年的 o9 只能处理 20 分钟以内的任务。", "o9 | task_length | <= | 20 | minute"),
        case("2024 年最强模型 o9 只能处理 20 分钟以内的任务。", "o9 | task_length | <= | 20 | minute"),
        case("GPT-9 已能完成人类需数小时的任务，而 2024 年的 o9 只能处理 20 分钟以内的任务。", "o9 | task_length | <= | 20 | minute"),
        case("2024 年最强模型只能处理 20 分钟以内的任务。", "2024 年最强模型 | task_length | <= | 20 | minute"),
        # For a week and for an hour are two numbers.
        case("ChatGPT 一周内用户增加 2 亿，一小时新增 300 万用户。",
             "ChatGPT | new_users | = | 200000000 | user", "ChatGPT | new_users | = | 3000000 | user"),
        case("DeepSeek V9（训练仅花 480 万美元）震动业界。", "DeepSeek V9 | training_cost | = | 4800000 | USD"),
    ],
)  # fmt: skip
def test_numbers(rows, text, expected):
    assert rows(text, of="metrics") == expected


def test_a_number_for_another_time_has_another_id(assembled):
    metrics = assembled("3 月，ChatGPT 七天内用户增加 2 亿，24 小时内新增 300 万用户。")["metrics"]
    assert metrics.sort("period").select("metric_id", "period").rows() == [
        ("openai/chatgpt/new-users/2025-03/day", "day"),
        ("openai/chatgpt/new-users/2025-03/week", "week"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("6 月，Cohere 在 IOI 中获得一金一银。", "ioi | Cohere | gold_medal", "ioi | Cohere | silver_medal"),
        case("6 月，Cohere 在 IOI 中斩获两金一银一铜。",
             "ioi | Cohere | bronze_medal", "ioi | Cohere | gold_medal", "ioi | Cohere | silver_medal"),
        case("6 月，Cohere 在 IOI 中获得一笔奖金。"),
    ],
)  # fmt: skip
def test_medals_in_one_word(rows, text, expected):
    assert rows(text, of="benchmark_results") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What a model costs by the second is a price, for which there is no word of the period.
        case("Veo 9 每秒 0.65 美元。", "Veo 9 | 0.65 | USD"),
        case("Veo 9 costs $0.65 per second.", "Veo 9 | 0.65 | USD"),
        case("Veo 9 每百万 token 0.65 美元。", "Veo 9 | 0.65 | USD | million_tokens"),
    ],
)  # fmt: skip
def test_prices_by_the_piece(rows, text, expected):
    assert rows(text, of="prices") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("6 月，Linux 基金会接受了 Google 捐赠的 A2A。", "donation | Agent2Agent | 2025-06"),
        case("6 月，Linux 基金会没有接受 Google 捐赠的 A2A。"),
        # How a board stood in a month is news of it, though no `as of` says so.
        case("6 月底，Artificial Analysis 的开源模型排行榜前二全是国产：GLM-9、Kimi K9。",
             "milestone | Artificial Analysis open-weights leaderboard | 2025-06"),
    ],
)  # fmt: skip
def test_happenings(rows, text, expected):
    assert rows(text, of="events") == expected


def test_a_number_is_not_that_of_the_level_that_something_has(observed):
    text = (
        "头一个是谷歌 4 月端出的 Gemini 9 Pro。它的文笔有 GPT-9 的水准，上下文更长达 100 万 token。"
    )
    told = [o for o in observed(text).observations if o.table == "metrics"]
    assert [(o.value("subject_name"), o.value("value")) for o in told] == [
        ("Gemini 9 Pro", 1_000_000)
    ]
