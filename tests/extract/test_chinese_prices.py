# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Prices as Chinese reviews word them: units of speech, tiers by their word alone, the latter, offers.

Each row is `subject | amount currency | period`, with the offer behind it where there is one.
"""

import pytest
from tests.extract.sums import TOKENS, of


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "GLM-9 Turbo 输入每千 tokens 0.5 元，输出 1.2 元。",
            of("GLM-9-Turbo", f"500 CNY | {TOKENS}", f"1200 CNY | {TOKENS}"),
        ),
        (
            "Qwen9 逼近 GPT-9，但 API 价格只要每百万 token 2 元。",
            of("Qwen9", f"2 CNY | {TOKENS}"),
        ),
        ("豆包 1.9 的定价仅为每千 tokens 0.0008 元。", of("Doubao-1.9", f"0.8 CNY | {TOKENS}")),
        ("豆包 1.9 输入 0.8 厘/千 tokens。", of("Doubao-1.9", f"0.8 CNY | {TOKENS}")),
        ("豆包 1.9 降到 0.05 元/万 tokens。", of("Doubao-1.9", f"5 CNY | {TOKENS}")),
        ("豆包 1.9 每万 token 收 0.05 元。", of("Doubao-1.9", f"5 CNY | {TOKENS}")),
        # What is given up for another thing is not what the next sentence tells of.
        (
            "GLM-9 出来的那个晚上，我把链路从 GPT-9 换了过去。官方价每百万输出 2.19 美元。",
            of("GLM-9", f"2.19 USD | {TOKENS}"),
        ),
        ("我把链路从 GPT-9 换了过去。官方价每百万输出 2.19 美元。", []),
        ("我用 GLM-9 输出一百万字，只要三块人民币。", []),
        # What one seller counts by the thousand is not how others' prices below are told.
        (
            "豆包 1.9 每千 token 0.0008 元。\n\nGPT-9 mini 以 0.25/0.8 美元顶替了 GPT-9，谷歌的 Gemini 9 输入只剩 6 美分。",
            [
                *of("Doubao-1.9", f"0.8 CNY | {TOKENS}"),
                *of("GPT-9 mini", f"0.25 USD | {TOKENS}", f"0.8 USD | {TOKENS}"),
                *of("Gemini 9", f"0.06 USD | {TOKENS}"),
            ],
        ),
        (
            "豆包 1.9 输入每千 token 0.0008 元。\n\n输出 0.002 元。",
            of("Doubao-1.9", f"0.8 CNY | {TOKENS}", f"2 CNY | {TOKENS}"),
        ),
        (
            "| 模型 | 输入（元/千 tokens） | 输出（元/万 tokens） |\n|-|-|-|\n| 豆包 1.9 | 0.004 | 0.12 |",
            of("Doubao-1.9", f"4 CNY | {TOKENS}", f"12 CNY | {TOKENS}"),
        ),
        # A thing that nobody knows has an edition of its own.
        (
            "Cursor 每月 20 美元，团队版 40 美元。",
            [*of("Cursor", "20 USD | month"), *of("Cursor Teams", "40 USD | month")],
        ),
        ("Cursor 每月 20 美元，Rookery 团队版 40 美元。", of("Cursor", "20 USD | month")),
        (
            "Qwen9-Max（单位：元/千 tokens）：输入 0.02 元，输出 0.06 元。",
            of("Qwen9-Max", f"20 CNY | {TOKENS}", f"60 CNY | {TOKENS}"),
        ),
        (
            "Kimi K9 每百万 token 输入八毛、输出两块四。",
            of("Kimi K9", f"0.8 CNY | {TOKENS}", f"2.4 CNY | {TOKENS}"),
        ),
        (
            "豆包 1.9 输入一毛五、输出一块五，按百万 token 算。",
            of("Doubao-1.9", f"0.15 CNY | {TOKENS}", f"1.5 CNY | {TOKENS}"),
        ),
        ("文心 9 每百万 token 只要 5 分钱。", of("ERNIE 9", f"0.05 CNY | {TOKENS}")),
        ("Le Chat Pro 每月 15 欧。", of("Le Chat Pro", "15 EUR | month")),
        ("Claude Pro 一个月也是 20 刀。", of("Claude Pro", "20 USD | month")),
        # A heading may tell it too, but not ask for it.
        ("Le Chat Pro 比每月 99 欧的对手便宜。", []),
        ("### Le Chat Pro 每月 15 欧\n\n够用了。", of("Le Chat Pro", "15 EUR | month")),
        ("### Le Chat Pro 每月 15 欧？\n\n不对。", []),
        (
            "三家的输出价格（元/百万 token）：豆包 1.9 为 8 元，Qwen9-Max 为 24 元。",
            of("Doubao-1.9", f"8 CNY | {TOKENS}") + of("Qwen9-Max", f"24 CNY | {TOKENS}"),
        ),
        ("GPT-9 支持百万 token 上下文，这一年花了我 20 元。", []),
        ("Claude Pro 的毛利只有 3 毛利点。", []),
    ],
)
def test_units(priced, text: str, rows: list[str]) -> None:
    assert priced(text) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Cursor Pro 每月 20 美元，Ultra 200。",
            of("Cursor Pro", "20 USD | month") + of("Cursor Ultra", "200 USD | month"),
        ),
        (
            "ChatGPT 有三个档位：Go 每月 8 美元、Plus 20 美元、Pro 200 美元。",
            of("ChatGPT Go", "8 USD | month") + of("ChatGPT Plus", "20 USD | month") + of("ChatGPT Pro", "200 USD | month"),
        ),
        ("谷歌推出每月 249.99 美元的 AI Ultra 套餐。", of("Google AI Ultra", "249.99 USD | month")),
        (
            "谷歌推出每月 249.99 美元的 AI Ultra 套餐，前三个月半价。",
            of("Google AI Ultra", "249.99 USD | month | 0.5/3"),
        ),
        (
            "Claude Code 夹在 Pro（20 美元/月）和 Max（100 美元/月）两档订阅里。",
            of("Claude Pro", "20 USD | month") + of("Claude Max", "100 USD | month"),
        ),
        ("ChatGPT Go 每月 8 美元，比 20 美元的 Plus 便宜。", of("ChatGPT Go", "8 USD | month") + of("ChatGPT Plus", "20 USD | month")),
        (
            "Claude 的订阅：\n\n- Pro：每月 20 美元\n- Max 5x：每月 100 美元\n- Max 20x：每月 200 美元",
            of("Claude Pro", "20 USD | month") + of("Claude Max 5x", "100 USD | month") + of("Claude Max 20x", "200 USD | month"),
        ),
        ("Cursor 把 Pro 的价格从每月 20 美元涨到 25 美元。", of("Cursor Pro", "25 USD | month")),
        (
            "GPT-9 每百万 token 输入 1 美元、输出 8 美元，mini 版则为 0.2 美元和 1.6 美元。",
            of("GPT-9", f"1 USD | {TOKENS}", f"8 USD | {TOKENS}") + of("GPT-9 mini", f"0.2 USD | {TOKENS}", f"1.6 USD | {TOKENS}"),
        ),
        ("Claude Max 每月 100 美元，用量是 Pro 的 5 倍。", of("Claude Max", "100 USD | month")),
        ("Cursor Pro 每月 20 美元，团队里 Ultra 有 200 人在用。", of("Cursor Pro", "20 USD | month")),
    ],
)  # fmt: skip
def test_tiers_and_variants(priced, text: str, rows: list[str]) -> None:
    assert priced(text) == sorted(rows)


def test_the_word_of_another_makers_model_is_no_variant(priced) -> None:
    rows = priced("Gemini 9 Flash 每百万 token 0.3 美元，豆包 Pro 每百万 token 0.8 元。")
    assert f"Gemini 9 Flash | 0.3 USD | {TOKENS}" in rows
    assert not [row for row in rows if row.startswith("Gemini 9 Pro")]


def test_a_tier_with_a_price_is_a_mention(observed) -> None:
    found = observed("# 2025 年回顾\n\nCursor Pro 每月 20 美元，Ultra 200。Ultra 用户很多。")
    named = [m for m in found.mentions.entities if m.entity.name == "Cursor Ultra"]
    assert [found.layout.visible[m.start : m.end] for m in named] == ["Ultra"]
    assert named[0].elliptic


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "百度发布文心 9 与文心 X9，前者每百万 tokens 输入 4 元，后者 2 元。",
            of("ERNIE 9", f"4 CNY | {TOKENS}") + of("ERNIE X9", f"2 CNY | {TOKENS}"),
        ),
        (
            "Qwen9-Max 每百万 token 输入 2 元，远低于 GPT-9，后者要 3 美元。",
            of("Qwen9-Max", f"2 CNY | {TOKENS}") + of("GPT-9", f"3 USD | {TOKENS}"),
        ),
        (
            "GPT-9 每百万 token 输入 1.25 美元，低于 Claude Sonnet 9 的 3 美元。",
            of("GPT-9", f"1.25 USD | {TOKENS}") + of("Claude Sonnet 9", f"3 USD | {TOKENS}"),
        ),
        (
            "Gemini 9 Pro 不便宜。每百万 token 输入 2 美元、输出 12 美元，比 Gemini 8 Pro 的 1 美元与 10 美元都贵，长文本更要 4 美元和 18 美元。",
            of("Gemini 9 Pro", *(f"{n} USD | {TOKENS}" for n in (2, 12, 4, 18))) + of("Gemini 8 Pro", f"1 USD | {TOKENS}", f"10 USD | {TOKENS}"),
        ),
        (
            "GPT-9 mini 取代了 GPT-8，每百万 token 输入 0.2 美元，输出 0.8 美元。",
            of("GPT-9 mini", f"0.2 USD | {TOKENS}", f"0.8 USD | {TOKENS}"),
        ),
        (
            "豆包 1.9 按长度定价，32K 以内输入 0.8 元、输出 8 元，再往上是 1.2 元和 16 元。",
            of("Doubao-1.9", *(f"{n} CNY | {TOKENS}" for n in (0.8, 8, 1.2, 16))),
        ),
        (
            "OpenAI 把 GPT-9 的 API 价格砍半，输入 5 美元，输出 15 美元。到了 8 月又降到 2.5 美元和 10 美元。",
            of("GPT-9", *(f"{n} USD | {TOKENS}" for n in (5, 15, 2.5, 10))),
        ),
        ("Claude Opus 9 的价格降到 5/25 美元，只有前代 15/75 美元的三分之一。", of("Claude Opus 9", f"5 USD | {TOKENS}", f"25 USD | {TOKENS}")),
        ("## Claude Max\n\n4 月推出，每月 100 美元或 200 美元。", of("Claude Max", "100 USD | month", "200 USD | month")),
        ("Anthropic 推出 Claude Max，同样是 200 美元一个月，低配版 100 美元。", of("Claude Max", "200 USD | month", "100 USD | month")),
        (
            "12 月 DeepSeek 开源了 DeepSeek-V9。作为对比，Llama 9 405B 要大上三倍。API 输入每百万 token 1 元，输出 2 元。",
            of("DeepSeek V9", f"1 CNY | {TOKENS}", f"2 CNY | {TOKENS}"),
        ),
        ("Claude Opus 9，进 5 刀出 25 刀，一个月账单 400 多。", of("Claude Opus 9", f"5 USD | {TOKENS}", f"25 USD | {TOKENS}")),
    ],
)  # fmt: skip
def test_whose_a_price_is(priced, text: str, rows: list[str]) -> None:
    assert priced(text) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("如果按年付费，Claude Pro 每月只要 17 美元。", of("Claude Pro", "17 USD | month")),
        ("ChatGPT Plus 在台湾的月费是 20 美元，若从 App Store 订阅则是 23 美元。", of("ChatGPT Plus", "20 USD | month", "23 USD | month")),
        ("假设每天消耗一千万 token，用 GPT-9 mini，输入单价 0.25 美元每百万。", of("GPT-9 mini", f"0.25 USD | {TOKENS}")),
        ("ChatGPT Plus 每月 20 美元，值吗？", of("ChatGPT Plus", "20 USD | month")),
        ("港版 ChatGPT Plus 每月港币 158 元。", of("ChatGPT Plus", "158 HKD | month")),
        ("ChatGPT Plus 的台湾定价是每月 690 元。", of("ChatGPT Plus", "690 TWD | month")),
        ("如果 ChatGPT Plus 涨到每月 30 美元，我就退订。", []),
        ("ChatGPT Plus 会涨到每月 30 美元，你信吗？", []),
        ("假设 ChatGPT Plus 每月 50 美元，就没人买了。", []),
        ("今年我在 ChatGPT Pro 上花了 2400 美元。", []),
        ("ChatGPT Plus 每月上调 3 美元。", []),
        ("Qwen9-Long 便宜到 1 元能买 200 万 tokens。", []),
        # What is only imagined, of whoever sells it.
        ("如果 ChatGPT Plus 对学生半价，每月 10 美元，会有更多人买。", []),
        ("如果 OpenAI 在官网卖 ChatGPT Plus，每月 15 美元也有人买。", []),
        # 一块 may mean together.
        ("Qwen9 和 Kimi K9 一块开源了，Kimi K9 每百万 token 2 元。", of("Kimi K9", f"2 CNY | {TOKENS}")),
    ],
)  # fmt: skip
def test_conditions_and_other_sums(priced, text: str, rows: list[str]) -> None:
    assert priced(text) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("ChatGPT 的 Plus 和 Pro 分别是每月 20 美元和 200 美元。", of("ChatGPT Plus", "20 USD | month") + of("ChatGPT Pro", "200 USD | month")),
        ("GLM Coding Plan 分 Lite 和 Pro，前者每月 20 元，后者 100 元。", of("GLM Coding Plan Lite", "20 CNY | month") + of("GLM Coding Plan Pro", "100 CNY | month")),
        ("Claude 有 Pro、Max 5x、Max 20x 三档，分别是每月 20、100、200 美元。", of("Claude Pro", "20 USD | month") + of("Claude Max 5x", "100 USD | month") + of("Claude Max 20x", "200 USD | month")),
        ("花 20 美元一个月订个 Plus，或者花 200 美元订 Pro，ChatGPT 给了两条路。", of("ChatGPT Plus", "20 USD | month") + of("ChatGPT Pro", "200 USD | month")),
        ("GLM Coding Plan 首月只要 20 元。", of("GLM Coding Plan", "20 CNY | month | 1")),
        ("Grok 9 的收费与 Claude Sonnet 9 看齐（3 美元/15 美元，每百万 token）。", of("Grok 9", f"3 USD | {TOKENS}", f"15 USD | {TOKENS}") + of("Claude Sonnet 9", f"3 USD | {TOKENS}", f"15 USD | {TOKENS}")),
        ("5 月起 ChatGPT Plus 每月 20 美元，价格与 Claude Pro 一样。", of("ChatGPT Plus", "20 USD | month") + of("Claude Pro", "20 USD | month")),
        ("5 月起 ChatGPT Plus 每月 20 美元，能力与 Claude Pro 相同。", of("ChatGPT Plus", "20 USD | month")),
        ("5 月起 ChatGPT Plus 每月 20 美元，和 Claude Pro 一样顺手。", of("ChatGPT Plus", "20 USD | month")),
        ("输出价格上，Gemini 9 Pro 的 12 美元高于 GPT-9 的 10 美元。", of("Gemini 9 Pro", f"12 USD | {TOKENS}") + of("GPT-9", f"10 USD | {TOKENS}")),
        ("Gemini 9 Flash 上线，0.5 美元进 3 美元出。", of("Gemini 9 Flash", f"0.5 USD | {TOKENS}", f"3 USD | {TOKENS}")),
        ("同样跑一百万输出 token，GPT-9 要 10 美元，DeepSeek V9 只要 3 元。", of("GPT-9", f"10 USD | {TOKENS}") + of("DeepSeek V9", f"3 CNY | {TOKENS}")),
        ("ChatGPT 团队版每人每月 25 美元，企业版价格面议。", of("ChatGPT Team", "25 USD | month")),
        ("ChatGPT 有三档：每月 8 美元（Go）、20 美元（Plus）、200 美元（Pro）。", of("ChatGPT Go", "8 USD | month") + of("ChatGPT Plus", "20 USD | month") + of("ChatGPT Pro", "200 USD | month")),
        ("Claude Max 新增 Pro 没有的功能，团队花了 20 美元买咖啡。", []),
    ],
)  # fmt: skip
def test_what_several_share(priced, text: str, rows: list[str]) -> None:
    assert priced(text) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # `计划` behind the name of a tier is its noun where the price moves
        ("SuperGrok 计划从 45 美元降到 30 美元/月。", of("SuperGrok", "30 USD | month")),
        ("SuperGrok 计划随后由每月 30 美元涨到 45 美元/月。", of("SuperGrok", "45 USD | month")),
        ("xAI 计划从 45 美元降到 30 美元/月。", []),
        ("SuperGrok 计划涨到 45 美元/月。", []),
        # a pronoun is of what came last, or has no price yet
        ("xAI 上线 SuperGrok，Anthropic 上线 Claude Max。它每月 110 美元。", of("Claude Max", "110 USD | month")),
        ("xAI 上线 SuperGrok（30 美元），随后有了 Claude Max。它每月 110 美元。", of("SuperGrok", "30 USD | -") + of("Claude Max", "110 USD | month")),
        ("SuperGrok 比 Claude Max 好用。它每月 30 美元。", of("SuperGrok", "30 USD | month")),
        ("xAI launched SuperGrok ($30), and Anthropic launched Claude Max. It costs $110 a month.", of("SuperGrok", "30 USD | -") + of("Claude Max", "110 USD | month")),
    ],
)  # fmt: skip
def test_tiers_and_pronouns(priced, text: str, rows: list[str]) -> None:
    assert priced(text) == sorted(rows)


def test_what_a_colon_leads_in_as_a_price_is_news_of_its_day(rows) -> None:
    told = rows(
        "# 2025\n\n6 月 3 日，又一个天价登场了：SuperGrok Heavy，每月 300 美元。", of="events"
    )
    assert told == ["pricing | SuperGrok Heavy | 2025-06-03"]
    assert (
        rows("# 2025\n\n6 月 3 日，xAI 推出 SuperGrok Heavy，月费：300 美元。", of="events") == []
    )


def test_a_price_in_brackets_has_the_date_of_its_clause(observed) -> None:
    def date(text: str) -> list[str | None]:
        claims = observed(text).observations
        return [c.date and c.date.value.edtf for c in claims if c.table == "prices"]

    assert date("2025 年 5 月，Google 推出 Google AI Pro（19.99 美元/月）。") == ["2025-05"]
    assert date("In May 2025, Google launched Google AI Pro ($19.99 a month).") == ["2025-05"]
    assert date("OpenAI 推出 ChatGPT Pro（200 美元）。") == [None]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("ChatGPT Plus 的定价（25 美元）是投票定的。", of("ChatGPT Plus", "25 USD | -")),
        ("ChatGPT Pro 的对手（200 美元）很好。", []),
        # an offer in another cell, with how long it holds
        (
            "| 产品 | 月费 | 优惠 |\n|---|---|---|\n| Google AI Ultra | 249 美元 | 首三个月半价 |",
            of("Google AI Ultra", "249 USD | month | 0.5/3"),
        ),
        (
            "| 产品 | 月费 | 学生 |\n|---|---|---|\n| ChatGPT Pro | 200 美元 | 半价 |",
            of("ChatGPT Pro", "200 USD | month"),
        ),
        ("Google AI Ultra 每月 249 美元，半价优惠三个月。", of("Google AI Ultra", "249 USD | month | 0.5/3")),
        ("Google AI Ultra 每月 249 美元，最初两个月只收一半。", of("Google AI Ultra", "249 USD | month | 0.5/2")),
        # … and what it costs but for the offer, or with it, before the name
        ("SuperGrok 原价 30 美元，首月七折。", of("SuperGrok", "30 USD | - | 0.3/1")),
        ("首月七折、原价 30 美元的 SuperGrok 由 xAI 上线。", of("SuperGrok", "30 USD | - | 0.3/1")),
        ("xAI 上线了每月 30 美元、首月七折的 SuperGrok。", of("SuperGrok", "30 USD | month | 0.3/1")),
        ("SuperGrok 前两个月七折，之后每月 30 美元。", of("SuperGrok", "30 USD | month | 0.3/2")),
        ("SuperGrok 现在 21 美元，原价 30 美元。", of("SuperGrok", "21 USD | -")),
        ("原价 30 美元的 SuperGrok 涨价了。", []),
    ],
)  # fmt: skip
def test_brackets_and_offers(priced, text: str, rows: list[str]) -> None:
    assert priced(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # The plan that set a rate which the sentence opens with.
        ("每月 200 美元曾是 ChatGPT Pro 的专利，如今到处都有。", of("ChatGPT Pro", "200 USD | month")),
        ("月费 200 美元不再稀奇：Claude Max 起的头，别家跟着学。", of("Claude Max", "200 USD | month")),
        ("每月 200 美元比 ChatGPT Plus 贵了十倍。", []),
        ("每月 200 美元够订十个 ChatGPT Plus。", []),
        # The ends of what a thing costs.
        ("Claude Max 每月 100 美元起，最高 200 美元。", of("Claude Max", "100 USD | month", "200 USD | month")),
        # A product that is no plan, sold as one.
        ("Manus 的订阅分 39 美元和 199 美元两档。", of("Manus", "199 USD | -", "39 USD | -")),
        ("Trae 的会员首月 3 美元，次月起 10 美元。", of("Trae", "10 USD | month | 3/1")),
        # What a plan gives is not what it costs.
        ("Cursor Pro 改为每月含 20 美元额度。", []),
        # What a sum buys, told behind it.
        ("眼下，每百万 token 12 美元能用上他们最大的模型 o9。", of("o9", f"12 USD | {TOKENS}")),
        ("到了年底，每百万词元12美元，买到的是更大的o9。", of("o9", f"12 USD | {TOKENS}")),
        ("每月 20 美元就能用上 Claude Pro。", of("Claude Pro", "20 USD | month")),
        ("200 美元一个月，换来的是 ChatGPT Pro 的额度。", of("ChatGPT Pro", "200 USD | month")),
        ("每月 20 美元就能用上 GPT-9。", []),
        ("200 美元一个月，用的是最贵的 o9。", []),
        ("他们花 500 万美元，买到的是一堆 GPT-9 额度。", []),
        # A model that one gets at by subscribing has the price of the plan told before.
        ("OpenAI推出了ChatGPT Pro。要试o9 Pro就得先订阅，每月200美元。", of("ChatGPT Pro", "200 USD | month")),
        ("OpenAI 推出了 ChatGPT Pro。这项每月 200 美元的订阅是用上 o9 Pro 的唯一途径。", of("ChatGPT Pro", "200 USD | month")),
        # … and what is cheaper, told in a word.
        ("Gemini 9 Flash 8B 更便宜，0.35 美元（每百万 token）。", of("Gemini 9 Flash 8B", f"0.35 USD | {TOKENS}")),
        # What a list leaves to the line above it.
        ("订阅价如下（单位：美元/月）：\n\n- ChatGPT Plus：20\n- SuperGrok：30", of("ChatGPT Plus", "20 USD | month") + of("SuperGrok", "30 USD | month")),
        ("我给它们打的分：\n\n- ChatGPT Plus：20\n- SuperGrok：30", []),
    ],
)  # fmt: skip
def test_rates_and_lists(priced, text: str, rows: list[str]) -> None:
    assert priced(text) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # The month of a name is not that of what it costs today.
        ("店里用得最多的还是五月的 Claude 9 Haiku，每百万 token 0.45 美元。", None),
        ("眼下最便宜的还是 3 月的 Claude 9 Haiku，每百万 token 0.25 美元。", None),
        ("3 月推出的 Claude 9 Haiku 每百万 token 0.25 美元。", "2025-03"),
        ("3 月，Claude 9 Haiku 还是每百万 token 0.25 美元。", "2025-03"),
    ],
)
def test_the_date_of_a_price_is_not_that_of_the_name(observed, text: str, date: str | None) -> None:
    (price,) = (o for o in observed(text).observations if o.table == "prices")
    assert (price.date.value.edtf if price.date else None) == date


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # Offers of some months are told of what is paid by the month, those of a year of both.
        ("Cursor 每月 30 美元或每年 300 美元，前四个月八折。", [*of("Cursor", "30 USD | month | 0.2/4"), *of("Cursor", "300 USD | year")]),
        ("Cursor（30 美元/月，300 美元/年，首年八折）。", [*of("Cursor", "30 USD | month | 0.2/12"), *of("Cursor", "300 USD | year | 0.2/12")]),
        # A remark in brackets inside brackets ends nothing.
        ("xAI 推出 SuperGrok（每月 35 美元（含税），头两个月六折）。", of("SuperGrok", "35 USD | month | 0.4/2")),
        ("xAI 推出 SuperGrok（每月 35 美元（含税）），头两个月不收钱的是 Le Chat。", of("SuperGrok", "35 USD | month")),
        # How long an offer holds, in quarters; what is taken off is not what is left to pay.
        ("xAI 推出 SuperGrok（每月 35 美元，前三个季度六折）。", of("SuperGrok", "35 USD | month | 0.4/9")),
        ("xAI 推出 SuperGrok（每月 35 美元，头四个月立减 6 美元）。", of("SuperGrok", "35 USD | month | 4")),
        ("xAI 推出 SuperGrok（每月 35 美元，前四个月没有六折）。", of("SuperGrok", "35 USD | month")),
        # Wide digits with the wide comma among them.
        ("xAI 推出 SuperGrok（每月港币 ２，３５０ 元）。", of("SuperGrok", "2350 HKD | month")),
    ],
)  # fmt: skip
def test_offers(priced, text: str, rows: list[str]) -> None:
    assert priced(text) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        # When an offer holds is not when the thing came, nor when it cost so much.
        ("xAI 推出 SuperGrok（每月 35 美元，年底前六折）。", set()),
        ("xAI 推出 SuperGrok（每月 35 美元，8 月限时六折）。", set()),
        ("xAI 推出 SuperGrok（每月 35 美元，前两个季度六折）。", set()),
        ("xAI launched SuperGrok ($35, 40% off in August).", set()),
        ("SuperGrok 8 月打六折。", set()),
        ("SuperGrok 8 月半价。", set()),
        # … but what the words around tell is.
        ("8 月，xAI 推出 SuperGrok（每月 35 美元，年底前六折）。", {"2025-08"}),
        ("xAI 推出 SuperGrok（8 月，每月 35 美元）。", {"2025-08"}),
        ("SuperGrok 8 月半价上线，每月 35 美元。", {"2025-08"}),
        ("SuperGrok 在 8 月免费开放。", {"2025-08"}),
    ],
)  # fmt: skip
def test_the_time_of_an_offer_dates_nothing(observed, text: str, dates: set[str]) -> None:
    found = (o for o in observed(f"# 2025 in review\n\n{text}").observations if o.date)
    assert {o.date.value.edtf for o in found if o.table in ("releases", "prices")} == dates
