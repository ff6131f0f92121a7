# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Numbers of somebody who is no entity of ours: whoever was named before him does not get them.

All names of strangers and all figures are invented. Behind each text stand all its prices, places, scores and numbers.
"""

import pytest
from tests.extract.cases import listed as case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A condition: for whom something is.
        case("In May Meta opened Llama 9 to companies with fewer than 300 million monthly users."),
        case("Llama 9 is free for firms with up to 20 million users."),
        case("5 月，Llama 9 对月活 3 亿以下的企业免费。"),
        case("In May Cursor had fewer than 300 million users.", "Cursor | users | < | 300000000 | user"),
        case("Gemini 4 Pro answers in seconds and accepts up to 3 million tokens.", "Gemini 4 Pro | context_length | <= | 3000000 | token"),
        case("Veo 9 can render videos in 8-second segments."),
        case("With 300,000 users Cursor still costs $21 a month.", "Cursor | 21 | USD | month"),
        # A name that nobody knows is the subject.
        case("GPT-9 is cheap. Cloudlet has a context of 2 million tokens."),
        case("GPT-9 got 81% on MMLU. The rival Quillon followed in September and reached 55%.", "mmlu | GPT-9 | 81"),
        case("GPT-9 got 81% on MMLU. The lab notes that Quillon reached 55%.", "mmlu | GPT-9 | 81"),
        case("GPT-9 got 81% on MMLU while Zorblax got 55%.", "mmlu | GPT-9 | 81"),
        case("Kimi K9 costs $0.60 per million input tokens, Quillon costs $0.20 per million input tokens.",
             "Kimi K9 | 0.6 | USD | million_tokens"),
        case("Cursor has 2 million users, but Veldt, which two engineers founded, has 9 million users.",
             "Cursor | users | = | 2000000 | user"),
        case("xAI raised $200 million in May. Brightloom fired 31 people on June 4.", "xAI | funding | = | 200000000 | USD"),
        case("ChatGPT has 800 million users. Pelidor, by contrast, has 12 million users.", "ChatGPT | users | = | 800000000 | user"),
        case("xAI raised $200 million. Brightloom's founders raised $40 million.", "xAI | funding | = | 200000000 | USD"),
        case("The ChatGPT rival Pelidor crossed 30 million monthly users in May."),
        case("GPT-9 is on LMArena in first place. In second place is Quillon with 1402 points.", "LMArena | GPT-9 | 1"),
        # … and so is he in what goes on about him.
        case("Kimi K9 is cheap. Quillon is cheaper. It costs $1 per million input tokens."),
        case("GPT-9 is good. Quillon costs $1 per million input tokens and its window has 300K tokens."),
        # Somebody who is told by what he is to a known one.
        case("A Chinese competitor of ChatGPT has 100 million users."),
        case("OpenAI raised $4bn in May. A startup founded by ex-OpenAI people raised $2bn.", "OpenAI | funding | = | 4000000000 | USD"),
        case("Claude Pro is dear. A smaller competitor costs $12 a month."),
        case("Anthropic's largest customer raised $2bn."),
        case("OpenAI's former CTO raised $2 billion for a new lab."),
        case("OpenAI's revenue is $3 billion and its biggest customer has revenue of $400 million.", "OpenAI | revenue | = | 3000000000 | USD"),
        case("Our own fork of Llama 3.3 70B scored 71% on MMLU."),
        case("A fine-tune of Qwen3 32B by a reader scored 44% on GPQA."),
        case("Microsoft, OpenAI's largest investor, cut 9,000 jobs.", "Microsoft | layoffs | = | 9000 | job"),
        # An edition that no known thing has is a name where it is tried.
        case("PaLM 2 was good. The leaflet claimed that Ultra scores 90% on MMLU."),
        # A known name in the same places keeps what is its own.
        case("GPT-9 got 81% on MMLU. The rival Kimi K9 followed in September and reached 55%.", "mmlu | GPT-9 | 81", "mmlu | Kimi K9 | 55"),
        case("Claude's upstart rival ChatGPT has 30 million users.", "ChatGPT | users | = | 30000000 | user"),
        case("DeepSeek, a rival of OpenAI, has 160 employees.", "DeepSeek | employees | = | 160 | employee"),
        case("The startup Anthropic raised $4bn.", "Anthropic | funding | = | 4000000000 | USD"),
        case("Its largest customer, Microsoft, employs 220,000 people.", "Microsoft | employees | = | 220000 | employee"),
        case("Anthropic's CEO said annualized revenue hit $5 billion.", "Anthropic | run_rate_revenue | = | 5000000000 | USD"),
        case("Anthropic bought Brightloom. The company's revenue hit $5 billion.", "Anthropic | revenue | = | 5000000000 | USD"),
        case("In second place on LMArena is Kimi K9 with 1402 points.", "LMArena | Kimi K9 | 2"),
        # A known one that is only named beside a stranger.
        case("GPT-9 and Quillon have a context of 2 million tokens.", "GPT-9 | context_length | = | 2000000 | token"),
        case("Unlike Zorblax, GPT-9 has a context of 2 million tokens.", "GPT-9 | context_length | = | 2000000 | token"),
        case("Zorblax trails GPT-9, which has a context of 2 million tokens.", "GPT-9 | context_length | = | 2000000 | token"),
        case("Cursor, whose rivals include Veldt, has 2 million users.", "Cursor | users | = | 2000000 | user"),
        case("Meet GPT-9, codenamed Quillon, which scored 81% on MMLU.", "mmlu | GPT-9 | 81"),
        case("GPT-9, which Morgan Vale called a toy, scored 81% on MMLU.", "mmlu | GPT-9 | 81"),
        # Who does something with it, or says so.
        case("Pettifer tried GPT-9. It scored 81% on MMLU.", "mmlu | GPT-9 | 81"),
        case("GPT-9 is out. Pettifer runs it for $3 per million input tokens.", "GPT-9 | 3 | USD | million_tokens"),
        case("Morgan Vale said ChatGPT has 800 million weekly users.", "ChatGPT | weekly_active_users | = | 800000000 | user"),
        case("OpenAI is young. Altman told staff that it has 3,000 employees.", "OpenAI | employees | = | 3000 | employee"),
        # A word that opens a sentence is no name, nor is that of a tier, or one half of a known name.
        case("Reviewers liked GPT-9. Adoption grew. It costs $3 per million input tokens.", "GPT-9 | 3 | USD | million_tokens"),
        case("GPT-9 is cheap. Inputs cost $3 per million tokens.", "GPT-9 | 3 | USD | million_tokens"),
        case("Claude Pro costs $20 a month. Max costs $100 a month.", "Claude Max | 100 | USD | month", "Claude Pro | 20 | USD | month"),
    ],
)  # fmt: skip
def test_english(rows, text, expected):
    assert rows(text, of="prices leaderboards benchmark_results metrics") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("GPT-9 输入每百万 token 3 元。“墨竹”便宜得多，每百万输入 token 只要 1 元。", "GPT-9 | 3 | CNY | million_tokens"),
        case("GPT-9 的输入价是每百万 token 3 美元，而 Quillon 是 1 美元。", "GPT-9 | 3 | USD | million_tokens"),
        case("Kimi K9 每百万输入 token 1 元；竞品 Quillon 每百万输入 token 6.7 元。", "Kimi K9 | 1 | CNY | million_tokens"),
        case("OpenAI 的 GPT-9 在 MMLU 上拿到 81%。一家叫星槐的公司的新模型拿到 61%，估值 4 亿美元。", "mmlu | GPT-9 | 81"),
        case("GPT-9 在 SWE-bench 上 70%，一家没名字的“专用模型”答对 41%。", "swe-bench | GPT-9 | 70"),
        case("LMArena 上 GPT-9 排第一，第二名 飞鸿 3，第三名 Kimi K9。", "LMArena | GPT-9 | 1", "LMArena | Kimi K9 | 3"),
        case("LMArena 上，Claude Opus 9 第一，“飞鸿”第二。", "LMArena | Claude Opus 9 | 1"),
        case("Claude Opus 9 是 LMArena 的第一，第二是“飞鸿”，第三是 Kimi K9。", "LMArena | Claude Opus 9 | 1", "LMArena | Kimi K9 | 3"),
        case("Cursor 年化收入 10 亿美元，同行 Veldt 年化收入 3 亿美元。", "Cursor | run_rate_revenue | = | 1000000000 | USD"),
        case("谷歌的对手融资 2 亿美元。"),
        case("月之暗面 5 月融资 10 亿美元。鹭汀三月裁员 27 人。", "Moonshot AI | funding | = | 1000000000 | USD"),
        case("月之暗面 5 月融资 10 亿美元。澄川科技 8 月裁掉 14 名工程师。", "Moonshot AI | funding | = | 1000000000 | USD"),
        case("月之暗面 5 月完成新一轮融资。本次募资 3 亿美元。", "Moonshot AI | funding | = | 300000000 | USD"),
        case("月之暗面 5 月融资 10 亿美元。公司 8 月裁员 27 人。", "Moonshot AI | funding | = | 1000000000 | USD", "Moonshot AI | layoffs | = | 27 | employee"),
        case("微软的竞争对手裁员 9000 人。"),
        case("谷歌的一家供应商营收 40 亿美元。"),
        case("DeepSeek 的模仿者“浅寻”下载量 300 万。"),
        case("Anthropic 前 CTO 的新公司融资 20 亿美元。"),
        case("月之暗面融资 10 亿美元。它的老对手融资 3 亿美元。", "Moonshot AI | funding | = | 1000000000 | USD"),
        case("OpenAI 年化收入 30 亿美元。它的一家客户年收入 4 亿美元。", "OpenAI | run_rate_revenue | = | 3000000000 | USD"),
        case("OpenAI 估值 30 亿美元。一家由前 OpenAI 员工创办的初创公司融资 20 亿美元。", "OpenAI | valuation | = | 3000000000 | USD"),
        case("Anthropic 有 2300 名员工。一家身价 4 亿美元的小公司有 30 名员工。", "Anthropic | employees | = | 2300 | employee"),
        case("我们自己基于 Llama 3.3 70B 微调的模型在 MMLU 上拿到 71%。"),
        case("我自己用 Qwen3 32B 蒸馏出来的小模型在 GPQA 上拿到 44%。"),
        # A known name in the same places, or beside a stranger.
        case("谷歌的对手 OpenAI 融资 2 亿美元。", "OpenAI | funding | = | 200000000 | USD"),
        case("OpenAI 的最大股东微软市值 30 亿美元。", "Microsoft | market_value | = | 3000000000 | USD"),
        case("Kimi 的对手豆包日活 3000 万。", "Doubao | daily_active_users | = | 30000000 | user"),
        case("“豆包”月活 3000 万。", "Doubao | monthly_active_users | = | 30000000 | user"),
        case("Claude Opus 9 是 LMArena 第一，第二名是 Kimi K9。", "LMArena | Claude Opus 9 | 1", "LMArena | Kimi K9 | 2"),
        case("比“云雀”便宜的 Kimi K9 每百万输入 token 1 元。", "Kimi K9 | 1 | CNY | million_tokens"),
        case("Anthropic 的客户达到 30 万。", "Anthropic | customers | = | 300000 | customer"),
        case("OpenAI 的投资方给出 30 亿美元估值。", "OpenAI | valuation | = | 3000000000 | USD"),
        case("据 Brightloom 统计，ChatGPT 周活 8 亿。", "ChatGPT | weekly_active_users | = | 800000000 | user"),
        case("Pichai 说，Gemini 月活 6.5 亿。", "Gemini | monthly_active_users | = | 650000000 | user"),
        case("GPT-9（代号“星槐”）在 MMLU 上拿到 81%。", "mmlu | GPT-9 | 81"),
        # What stands in quotes is a mode, a word or a praise.
        case("GPT-9 的“思考”模式在 MMLU 上拿到 81%。", "mmlu | GPT-9 | 81"),
        case("DeepSeek 被称为“小厂”，只有 160 名员工。", "DeepSeek | employees | = | 160 | employee"),
        case("Kimi K9 出了，“长文”是卖点，每百万输入 token 1 元。", "Kimi K9 | 1 | CNY | million_tokens"),
        case("“推理”火了。GPT-9 在 MMLU 上拿到 81%。", "mmlu | GPT-9 | 81"),
    ],
)  # fmt: skip
def test_chinese(rows, text, expected):
    assert rows(text, of="prices leaderboards benchmark_results metrics") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What a customer, a rival or a former chief did, nobody did by whom he is told of.
        case("In June, OpenAI's largest customer sued Cohere."),
        case("In June, Brightloom, a rival of OpenAI, adopted MCP."),
        case("6 月，谷歌的对手收购了一家芯片公司。"),
        case("6 月，OpenAI 的前 CTO 成立了新公司。"),
        case("In May, Quillon launched a rival to ChatGPT."),
        case("In May we released our own fork of Llama 3.3 70B."),
        case("6 月，我们自己微调的 Qwen3 32B 上线。"),
        # A known one did it himself.
        case("In June, OpenAI sued Cohere.", "opposition | OpenAI | 2025-06"),
        case("6 月，谷歌收购了一家芯片公司。", "market | Google | 2025-06"),
        case("6 月，Qwen3 32B 上线。", "release | Qwen3-32B | 2025-06"),
        # A name that is a word too is known where it acts.
        case("In June, Google hired the founder, and Cognition bought what was left of Windsurf.", "market | Cognition AI | 2025-06", "strategy | Google | 2025-06"),
    ],
)  # fmt: skip
def test_deeds(observed, text, expected):
    told = {
        f"{c.value('event_type') or 'release'} | {c.value('subject_name')} | {c.date.value.edtf}"
        for c in observed(f"# 2025 in review\n\n{text}\n").observations
        if c.table in ("events", "releases") and c.date
    }
    assert sorted(told) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # not nearly reached
        case("Cursor is a long way short of 3 million users."),
        case("Kimi is not even close to 3 million users."),
        case("Kimi has 3 million users, far from the top.", "Kimi | users | = | 3000000 | user"),
        case("Kimi K9 与 MMLU 的 91% 之间还有距离。"),
        # only promised, or wanting
        case("Moonshot AI vowed a 3-million-token context for Kimi K9."),
        case("A 3-million-token context is something Kimi K9 does not have."),
        case("Kimi K9 lacks a 3-million-token context."),
        case("Kimi K9 缺的正是 300 万 token 的上下文。"),
        case("300 万 token 的上下文恰恰是 Kimi K9 欠缺的。"),
        case("Kimi K9 has a 3-million-token context, something GPT-9 lacks.", "Kimi K9 | context_length | = | 3000000 | token"),
        # reckoned with in Chinese
        case("投行相信 Kimi K9 的训练成本会高于 300 万美元。"),
        case("投行估计 Kimi K9 的训练成本为 300 万美元。", "Kimi K9 | training_cost | = | 3000000 | USD"),
    ],
)  # fmt: skip
def test_what_is_not_reached_promised_or_wanting(rows, text, expected):
    assert rows(text, of="benchmark_results metrics") == expected
