# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Numbers that go on about one before, by whom and of how many they are told, and when each held."""

import pytest

ZH, EN = "2025 年终回顾", "2025 in review"

SERIES = [
    # Who says a later number, and where, parts it from the first as little as its time does.
    (ZH, "3 月 Kimi 周活超过 3000 万，7 月 9 日杨植麟在上海的论坛上说已经到了 5000 万。", ["> 30000000 2025-03", "= 50000000 2025-07-09"]),
    (ZH, "Kimi周活在5月是3000万，9月8日的发布会上杨植麟说已达6000万。", ["= 30000000 2025-05", "= 60000000 2025-09-08"]),
    (ZH, "Kimi 的月活 3 月是 2000 万，9 月杨植麟在发布会上宣布突破 3600 万。", ["= 20000000 2025-03", "> 36000000 2025-09"]),
    (EN, "Grok had 35 million monthly users in May; in August Musk said at a conference that it was 64 million.", ["= 35000000 2025-05", "= 64000000 2025-08"]),
    (EN, "Gemini had 350 million monthly users in March, and in July Pichai put it at 450 million.", ["= 350000000 2025-03", "= 450000000 2025-07"]),
    (ZH, "ChatGPT 的周活 2 月是 4 亿，奥特曼在大会上说 GPT-9 的研发花了 8 亿美元。", ["= 400000000 2025-02"]),
    (EN, "Grok had 35 million monthly users in May; Musk said 20 million people had asked for a refund in June.", ["= 35000000 2025-05"]),
    # A number from which another rose, at a time of its own.
    (ZH, "Mistral 年化收入从年初的约 3 亿美元涨到六月的 9 亿美元。", ["~ 300000000 2025-37", "= 900000000 2025-06"]),
    # What a deed made of it has a time of its own.
    (EN, "OpenAI was valued in March at $300 billion; a sale of shares in October made that $500 billion.", ["= 300000000000 2025-03", "= 500000000000 2025-10"]),
    (EN, "Anthropic was valued at $61.5 billion in March; the September round took it to $183 billion.", ["= 61500000000 2025-03", "= 183000000000 2025-09"]),
    (ZH, "2 月底 xAI 的估值是 700 亿美元；6 月初的老股交易把它抬到 900 亿。", ["= 70000000000 2025-02", "= 90000000000 2025-06"]),
]  # fmt: skip
OWNERS = [
    # All that were named, where there are so many.
    (EN, "GLM-9 came in May, along with GLM-9 Air and GLM-9 Flash, and all three take a million tokens.", {"GLM-9", "GLM-9-Air", "GLM-9-Flash"}),
    (ZH, "5 月发布了 GLM-9、GLM-9 Air 和 GLM-9 Flash，三款都支持 20 万 token 上下文。", {"GLM-9", "GLM-9-Air", "GLM-9-Flash"}),
    (EN, "GLM-9 came in May, Kimi K9 in June, and both take 200,000 tokens.", {"GLM-9", "Kimi K9"}),
    (EN, "GLM-9 came in May with GLM-9 Air, and all users get a million tokens.", set()),
    # A model by its version earns nothing by itself.
    (ZH, "Claude 9 Sonnet 出来以后，Cursor 顺手多了。钱也不慢，8 月年化收入已有 3 亿美元。", {"Cursor"}),
    (EN, "Claude Code came out in March. In June Claude Opus 9 joined it. According to Anthropic, it reached $3 billion of run-rate revenue in August.", {"Claude Code"}),
    # Whom money was raised from is not what it is a valuation of.
    (EN, "Mistral had a good year. It raised €2.3 billion in May from Nvidia and others at a valuation of €9.4 billion.", {"Mistral AI"}),
]  # fmt: skip
KINDS = [
    (ZH, "5 月，ChatGPT 一周里来了 300 万新用户。", ["ChatGPT | new_users | = | 3000000 | user"]),
    (ZH, "5 月，ChatGPT 一周里涌入 300 万新用户。", ["ChatGPT | new_users | = | 3000000 | user"]),
    (EN, "In May ChatGPT was gaining three million users a day.", ["ChatGPT | new_users | = | 3000000 | user"]),
    (EN, "ChatGPT can sing since May. Altman counted two million new users within one night on May 9th.", ["ChatGPT | new_users | = | 2000000 | user"]),
    (EN, "On 3 March Intel mislaid roughly $71 billion of market value.", ["Intel | market_value_lost | ~ | 7.1e+10 | USD"]),
    (EN, "Nvidia added $589 billion of market value on 27 January.", ["NVIDIA | market_value_gained | = | 5.89e+11 | USD"]),
    (EN, "Meta then settled: $2.7 billion, made known on 9 May.", ["Meta | settlement | = | 2700000000 | USD"]),
    (EN, "Anthropic never settled: $1.5 billion was what the authors wanted.", []),
    (ZH, "Mistral 3 月 8 日融 20 亿美元，7 月 4 日又融 90 亿。", ["Mistral AI | funding | = | 2000000000 | USD", "Mistral AI | funding | = | 9000000000 | USD"]),
    (ZH, "Mistral 3 月裁掉了语音部门的约 70 人。", ["Mistral AI | layoffs | ~ | 70 | employee"]),
    (ZH, "Meta 没有裁掉 AI 部门的 600 人。", []),
    (EN, "GLM-9 was trained on 15.5 trillion tokens for $4.6 million.", ["GLM-9 | training_cost | = | 4600000 | USD", "GLM-9 | training_tokens | = | 1.55e+13 | token"]),
    (ZH, "OpenAI 用 ChatGPT 的数据训练了 GPT-9，花了 60 亿美元收购了 io。", ["OpenAI | acquisition_price | = | 6000000000 | USD"]),
    (ZH, "Qwen 系列在魔搭上的衍生模型，到秋天超过了 3.1 万个。", ["Qwen | derivative_models | > | 31000 | model"]),
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
