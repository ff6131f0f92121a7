# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Sums and counts in the words of many authors: currencies first, periods, wishes, halves, more or less.

Names and figures are invented.
"""

import pytest
from tests.extract.cases import listed as case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The currency may stand before the number.
        case("ChatGPT Go 每月港元 47。", "ChatGPT Go | 47 | HKD | month"),
        case("ChatGPT Go 每月港幣 47。", "ChatGPT Go | 47 | HKD | month"),
        case("ChatGPT Go 每月欧元 9。", "ChatGPT Go | 9 | EUR | month"),
        case("ChatGPT Go 每月美元 9。", "ChatGPT Go | 9 | USD | month"),
        case("ChatGPT Go 每月人民币 61。", "ChatGPT Go | 61 | CNY | month"),
        case("ChatGPT Go 每月人民币 61 元。", "ChatGPT Go | 61 | CNY | month"),
        # … but what it is behind is its own number.
        case("ChatGPT Go 每月 9 美元 30 天试用。", "ChatGPT Go | 9 | USD | month"),
        # A quarter is no month, whatever the heading says; what is paid once is no subscription.
        case("## 每月 200 美元之年\n\nGoogle AI Ultra（每季 700 美元）很贵。", "Google AI Ultra | 700 | USD"),
        case("## 每月 200 美元之年\n\nGoogle AI Ultra（270 美元买断）很贵。", "Google AI Ultra | 270 | USD"),
        case("Google AI Ultra 终身 310 美元。", "Google AI Ultra | 310 | USD"),
        case("Google AI Ultra costs $310 for life.", "Google AI Ultra | 310 | USD"),
        # What it was, and what it is.
        case("ChatGPT Go 每月 12 美元降至 9 美元。", "ChatGPT Go | 9 | USD | month"),
        case("ChatGPT Go 每月 9 美元涨到 12 美元。", "ChatGPT Go | 12 | USD | month"),
        case("ChatGPT Go was $12 a month and now costs $9 a month.", "ChatGPT Go | 9 | USD | month"),
        case("OpenAI 推出 ChatGPT Pro（210 美元），Google 推出 Google AI Ultra（原价 310 美元，现价 270 美元）。",
             "ChatGPT Pro | 210 | USD", "Google AI Ultra | 270 | USD"),
        # What somebody wished to pay.
        case("我自己就曾想花 90 美元/月用 Claude Max。"),
        case("我想每月花 9 美元买 ChatGPT Go。"),
        case("没想到 ChatGPT Go 每月 9 美元。", "ChatGPT Go | 9 | USD | month"),
        case("我想订阅 ChatGPT Go，每月 9 美元。", "ChatGPT Go | 9 | USD | month"),
    ],
)  # fmt: skip
def test_prices(rows, text, expected):
    assert rows(text, of="prices") == expected


@pytest.mark.parametrize(
    "text",
    ["Google AI Ultra（270 美元买断）", "Google AI Ultra 一次性收费 270 美元。", "Google AI Ultra (a one-time payment of $270) is dear."],
)  # fmt: skip
def test_what_is_paid_once(assembled, text):
    prices = assembled(text)["prices"]
    assert prices.select("price_type", "billing_period").rows() == [("one_off", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("DeepSeek V9 的训练成本远不止 470 万美元。", "DeepSeek V9 | training_cost | > | 4700000 | USD"),
        case("AI 能处理的任务长度约每 6 个月翻倍。", "AI 能处理的任务长度 | task_length_doubling_time | ~ | 6 | month"),
        case("AI 能处理的任务长度每 6 个多月翻倍。", "AI 能处理的任务长度 | task_length_doubling_time | > | 6 | month"),
        case("AI 能处理的任务长度每六个月翻倍。", "AI 能处理的任务长度 | task_length_doubling_time | = | 6 | month"),
        case("AI 能处理的任务长度每半年翻倍。", "AI 能处理的任务长度 | task_length_doubling_time | = | 0.5 | year"),
        case("The length of tasks AI can do doubles roughly every 6 months.",
             "The length of tasks AI can do | task_length_doubling_time | ~ | 6 | month"),
        # Halves.
        case("GPT-9 能完成 3 个半小时的任务。", "GPT-9 | task_length | = | 3.5 | hour"),
        case("GPT-9 能完成一个半小时的任务。", "GPT-9 | task_length | = | 1.5 | hour"),
        case("GPT-9 只能处理半小时以内的任务。", "GPT-9 | task_length | <= | 0.5 | hour"),
        case("GPT-9 can work on its own for two and a half hours.", "GPT-9 | task_length | = | 2.5 | hour"),
        case("GPT-9 can work on its own for half an hour.", "GPT-9 | task_length | = | 0.5 | hour"),
        # More or less than so many, and numbers in words.
        case("我收集自己开发的小工具。2025 年共做了 70 多个！", "我 | tools_built | > | 70 | tool"),
        case("我收集自己开发的小工具。2025 年共做了 70 来个！", "我 | tools_built | ~ | 70 | tool"),
        case("我收集自己开发的小工具。2025 年共做了一百二十个！", "我 | tools_built | = | 120 | tool"),
        case("仅我博客上关于端侧模型的文章就有四十三篇。", "我博客上关于端侧模型的文章 | posts | = | 43 | post"),
        case("仅我博客上关于端侧模型的文章就有约 43 篇。", "我博客上关于端侧模型的文章 | posts | ~ | 43 | post"),
        case("仅我博客上关于端侧模型的文章就有超过 43 篇。", "我博客上关于端侧模型的文章 | posts | > | 43 | post"),
    ],
)  # fmt: skip
def test_numbers(rows, text, expected):
    assert rows(text, of="metrics") == expected


def test_forms_of_hong_kong_and_narrow_spaces(mentioned):
    found = [m.entity.name for m in mentioned("9 月，《衞報》報道。")[1].entities]
    assert found == ["The Guardian"]
    found = [m.entity.name for m in mentioned("我用 Claude\u2009Code。")[1].entities]
    assert found == ["Claude Code"]
