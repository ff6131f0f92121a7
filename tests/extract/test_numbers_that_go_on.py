# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Numbers that go on about one before, by whom and of how many they are told, and when each held."""

import pytest

ZH, EN = "2025 年终回顾", "2025 in review"

SERIES = [
    # Who says a later number, and where, parts it from the first as little as its time does.
    (ZH, "8 月 ChatGPT 周活超过 2 亿，12 月 4 日奥特曼在纽约的活动上说已经到了 3 亿。", ["> 200000000 2025-08", "= 300000000 2025-12-04"]),
    (ZH, "ChatGPT周活在2月是4亿，10月6日的开发者日上Altman说已达8亿。", ["= 400000000 2025-02", "= 800000000 2025-10-06"]),
    (ZH, "Kimi 的月活 3 月是 2000 万，9 月杨植麟在发布会上宣布突破 3600 万。", ["= 20000000 2025-03", "> 36000000 2025-09"]),
    (EN, "ChatGPT had 400 million weekly users in February; in October Altman said at DevDay that it was 800 million.", ["= 400000000 2025-02", "= 800000000 2025-10"]),
    (EN, "Gemini had 350 million monthly users in March, and in July Pichai put it at 450 million.", ["= 350000000 2025-03", "= 450000000 2025-07"]),
    (ZH, "ChatGPT 的周活 2 月是 4 亿，奥特曼在大会上说 GPT-9 的研发花了 8 亿美元。", ["= 400000000 2025-02"]),
    (EN, "ChatGPT had 400 million weekly users in February; Altman said 300 million people had asked for a refund in March.", ["= 400000000 2025-02"]),
    # A number from which another rose, at a time of its own.
    (ZH, "Anthropic 年化收入从年初的约 10 亿美元涨到八月的 50 亿美元。", ["~ 1000000000 2025-37", "= 5000000000 2025-08"]),
    # What a deed made of it has a time of its own.
    (EN, "OpenAI was valued in March at $300 billion; a sale of shares in October made that $500 billion.", ["= 300000000000 2025-03", "= 500000000000 2025-10"]),
    (EN, "Anthropic was valued at $61.5 billion in March; the September round took it to $183 billion.", ["= 61500000000 2025-03", "= 183000000000 2025-09"]),
    (ZH, "3 月底 OpenAI 的估值是 3000 亿美元；10 月初的员工股转让把它抬到 5000 亿。", ["= 300000000000 2025-03", "= 500000000000 2025-10"]),
]  # fmt: skip
OWNERS = [
    # All that were named, where there are so many.
    (EN, "GLM-9 came in May, along with GLM-9 Air and GLM-9 Flash, and all three can hold a million tokens.", {"GLM-9", "GLM-9-Air", "GLM-9-Flash"}),
    (ZH, "5 月发布了 GLM-9、GLM-9 Air 和 GLM-9 Flash，三款都支持 20 万 token 上下文。", {"GLM-9", "GLM-9-Air", "GLM-9-Flash"}),
    (EN, "GLM-9 came in May, Kimi K9 in June, and both take 200,000 tokens.", {"GLM-9", "Kimi K9"}),
    (EN, "GLM-9 came in May with GLM-9 Air, and all users get a million tokens.", set()),
    # A model by its version earns nothing by itself.
    (ZH, "Claude 9 Sonnet 出来以后，Cursor 像换了个人。钱也来得快，12 月年化收入到了 1 亿美元。", {"Cursor"}),
    (EN, "Claude Code came out in February. In May Claude Opus 9 joined it. According to Anthropic, it hit $1 billion in run-rate revenue in November.", {"Claude Code"}),
    # Whom money was raised from is not what it is a valuation of.
    (EN, "Mistral had a good year. It raised €1.7 billion in September from ASML and others at a valuation of €11.7 billion.", {"Mistral AI"}),
]  # fmt: skip
KINDS = [
    (ZH, "5 月，ChatGPT 一周里来了 300 万新用户。", ["ChatGPT | new_users | = | 3000000 | user"]),
    (ZH, "5 月，ChatGPT 一周里涌入 300 万新用户。", ["ChatGPT | new_users | = | 3000000 | user"]),
    (EN, "In May ChatGPT was gaining a million users in an hour.", ["ChatGPT | new_users | = | 1000000 | user"]),
    (EN, "ChatGPT can draw since March. Altman reported a million new users in a single hour on March 31st.", ["ChatGPT | new_users | = | 1000000 | user"]),
    (EN, "On 27 January Nvidia mislaid roughly $589 billion of market value.", ["NVIDIA | market_value_lost | ~ | 5.89e+11 | USD"]),
    (EN, "Nvidia added $589 billion of market value on 27 January.", ["NVIDIA | market_value_gained | = | 5.89e+11 | USD"]),
    (EN, "Anthropic then settled: $1.5 billion, announced on 5 September.", ["Anthropic | settlement | = | 1500000000 | USD"]),
    (EN, "Anthropic never settled: $1.5 billion was what the authors wanted.", []),
    (ZH, "xAI 5 月 26 日融 60 亿美元，12 月 23 日又融 50 亿。", ["xAI | funding | = | 5000000000 | USD", "xAI | funding | = | 6000000000 | USD"]),
    (ZH, "Meta 10 月裁掉了 AI 部门的约 600 人。", ["Meta | layoffs | ~ | 600 | employee"]),
    (ZH, "Meta 没有裁掉 AI 部门的 600 人。", []),
    (EN, "GLM-9 was trained on 15.5 trillion tokens for $4.6 million.", ["GLM-9 | training_cost | = | 4600000 | USD", "GLM-9 | training_tokens | = | 1.55e+13 | token"]),
    (ZH, "OpenAI 用 ChatGPT 的数据训练了 GPT-9，花了 60 亿美元收购了 io。", ["OpenAI | acquisition_price | = | 6000000000 | USD"]),
    (ZH, "Qwen 系列在 Hugging Face 上的衍生模型，到年底超过了 7.8 万个。", ["Qwen | derivative_models | > | 78000 | model"]),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "states"), SERIES)
def test_states_of_one_number(assembled, title, text, states):
    table = assembled(f"# {title}\n\n{text}")["metrics"]
    told = {
        f"{row['comparator']} {row['value']:.0f} {row['date_edtf']}"
        for row in table.iter_rows(named=True)
        if row["metric"] not in ("funding", "research_cost")
    }
    assert told == set(states)


@pytest.mark.parametrize(("title", "text", "names"), OWNERS)
def test_whose_a_number_is(assembled, title, text, names):
    table = assembled(f"# {title}\n\n{text}")["metrics"]
    metrics = {"context_length", "run_rate_revenue", "valuation"}
    told = {row["subject_name"] for row in table.iter_rows(named=True) if row["metric"] in metrics}
    assert told == names


@pytest.mark.parametrize(("title", "text", "told"), KINDS)
def test_what_a_number_counts(rows, title, text, told):
    assert rows(f"# {title}\n\n{text}", of="metrics") == told
