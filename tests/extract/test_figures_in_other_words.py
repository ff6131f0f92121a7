# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Figures told in other words or another order: dealt out, compared, in brackets, in foreign money.

What each sentence claims is written beside it: `m` a metric, `p` a price with its id's last part.
One without rows claims nothing of these kinds.
"""

import pytest
from tests.extract.cases import case

from llmdata.tables import Tables


def last(row: dict[str, object]) -> str:
    return str(row["subject_id"] or row["subject_name"]).rpartition("/")[2]


def claims(tables: Tables) -> set[str]:
    found = set()
    for row in tables["metrics"].to_dicts():
        date = f" {row['date_edtf']}" if row["date_edtf"] else ""
        found.add(
            f"m {last(row)} {row['metric']} {row['comparator']} {row['value']:g} {row['unit']}{date}"
        )
    for row in tables["prices"].to_dicts():
        offer = f" -{row['promo_discount']:g}" if row["promo_discount"] else ""
        offer += f" for {row['promo_months']}" if row["promo_months"] else ""
        found.add(f"p {last(row)} {row['price_id'].rpartition('/')[2]}{offer}")
    return found | {f"conflict {row['row_id']}" for row in tables["conflicts"].to_dicts()}


DEALT = [
    case(
        "xAI and Mistral were valued at $90bn and $14bn respectively in May.",
        "m xai valuation = 9e+10 USD 2025-05",
        "m mistral valuation = 1.4e+10 USD 2025-05",
    ),
    case(
        "In May, xAI and Mistral raised $6bn and €2bn.",
        "m xai funding = 6e+09 USD 2025-05",
        "m mistral funding = 2e+09 EUR 2025-05",
    ),
    case(
        "OpenAI, xAI and Mistral had run-rates of $9bn, $2bn and $3bn in June.",
        "m openai run_rate_revenue = 9e+09 USD 2025-06",
        "m xai run_rate_revenue = 2e+09 USD 2025-06",
        "m mistral run_rate_revenue = 3e+09 USD 2025-06",
    ),
    case(
        "The context windows of Grok 9 and Qwen9 are 512,000 and 96,000 tokens, respectively.",
        "m grok-9 context_length = 512000 token",
        "m qwen9 context_length = 96000 token",
    ),
    case(
        "Grok 9 and Qwen9 cost $7m and $3m to train.",
        "m grok-9 training_cost = 7e+06 USD",
        "m qwen9 training_cost = 3e+06 USD",
    ),
    case(
        "NVIDIA and Microsoft lost $300bn and $90bn of market value respectively on March 3.",
        "m nvidia market_value_lost = 3e+11 USD 2025-03-03",
        "m microsoft market_value_lost = 9e+10 USD 2025-03-03",
    ),
    case(
        "ChatGPT and Gemini had 700 and 400 million monthly users in July.",
        "m chatgpt monthly_active_users = 7e+08 user 2025-07",
        "m gemini monthly_active_users = 4e+08 user 2025-07",
    ),
    case(
        "xAI and Mistral had 3,000 and 700 employees respectively in July.",
        "m xai employees = 3000 employee 2025-07",
        "m mistral employees = 700 employee 2025-07",
    ),
    case(
        "5 月，xAI 和 Mistral 的估值分别为 900 亿美元和 140 亿美元。",
        "m xai valuation = 9e+10 USD 2025-05",
        "m mistral valuation = 1.4e+10 USD 2025-05",
    ),
    # One number for both, or two of one: nothing to deal out.
    case(
        "In May, Microsoft and NVIDIA raised $6bn.",
        "m microsoft funding = 6e+09 USD 2025-05",
        "m nvidia funding = 6e+09 USD 2025-05",
    ),
    case(
        "GPT-9 and GPT-9 mini cost $3 and $0.5 per million input tokens.",
        "p gpt-9 api-input-3-usd",
        "p gpt-9-mini api-input-0.5-usd",
    ),
    case(
        "GPT-9 costs $3 and $12 per million tokens, input and output respectively.",
        "p gpt-9 api-input-3-usd",
        "p gpt-9 api-output-12-usd",
    ),
]

COMPARED = [
    case("xAI's revenue run-rate passed the $2 billion mark in May.", "m xai run_rate_revenue > 2e+09 USD 2025-05"),
    case("xAI's revenue run-rate was just shy of $2bn in May.", "m xai run_rate_revenue < 2e+09 USD 2025-05"),
    case("By July ChatGPT had 700 million-plus weekly users.", "m chatgpt weekly_active_users >= 7e+08 user 2025-07"),
    case("By July ChatGPT topped 700 million weekly users.", "m chatgpt weekly_active_users > 7e+08 user 2025-07"),
    # A comparison that is denied is one of the other side, and denies nothing else.
    case("By July ChatGPT had no fewer than 640 million weekly users.", "m chatgpt weekly_active_users >= 6.4e+08 user 2025-07"),
    case("By July ChatGPT had not more than 640 million weekly users.", "m chatgpt weekly_active_users <= 6.4e+08 user 2025-07"),
    case("By July ChatGPT had no 640 million weekly users."),
    case("GPT-9 is no more than a wrapper: its training cost was $7m.", "m gpt-9 training_cost = 7e+06 USD"),
    case("GPT-9's training cost was no less than $7m.", "m gpt-9 training_cost >= 7e+06 USD"),
    case("GPT-9 has a context window of no less than 96,000 tokens.", "m gpt-9 context_length >= 96000 token"),
    case("GPT-9 has a context window of less than 96,000 tokens."),
    case("In July no fewer than 340 clubs demanded a ban."),
    case("In July at least 340 labour groups demanded a ban.", "m at least 340 labour groups groups_protesting >= 340 organization 2025-07"),
    case("In July no fewer than 340 labour groups demanded a ban.", "m no fewer than 340 labour groups groups_protesting >= 340 organization 2025-07"),
    case("7 月，不下 340 个工会组织呼吁停工。", "m 不下 340 个工会组织 groups_protesting >= 340 organization 2025-07"),
    case("7 月，约莫 340 个工会组织呼吁停工。", "m 约莫 340 个工会组织 groups_protesting ~ 340 organization 2025-07"),
    case("7 月，xAI 的估值不低于 900 亿美元。", "m xai valuation >= 9e+10 USD 2025-07"),
    case("7 月，xAI 的估值不超过 900 亿美元。", "m xai valuation <= 9e+10 USD 2025-07"),
    case("7 月，xAI 的估值没有超过 900 亿美元。"),
    case("7 月，xAI 的估值至少有 900 亿美元。", "m xai valuation >= 9e+10 USD 2025-07"),
    case("7 月，xAI 的估值大概有 900 亿美元。", "m xai valuation ~ 9e+10 USD 2025-07"),
    case("7 月，xAI 顶多有 3000 名员工。", "m xai employees <= 3000 employee 2025-07"),
    case("GPT-9 和 GPT-9 mini 都支持不少于 9 万 token 的上下文。", "m gpt-9 context_length >= 90000 token", "m gpt-9-mini context_length >= 90000 token"),
    case("去年的模型顶多处理 50 分钟的任务。", "m 去年的模型 task_length <= 50 minute 2024"),
    case("新模型最多能完成 50 分钟的任务。", "m 新模型 task_length <= 50 minute"),
    case("我关于显卡的帖子就有 43 篇之多。", "m 我关于显卡的帖子 posts = 43 post"),
    case("我关于显卡的帖子就不下 43 篇。", "m 我关于显卡的帖子 posts >= 43 post"),
    case("2025 年我差不多写了 43 篇博客。", "m 我 posts ~ 43 post 2025"),
    case("任务时长差不多每 5 个月翻一番。", "m 任务时长 task_length_doubling_time ~ 5 month"),
    # Such words stand between a verb and its number, whichever the measure.
    case("ChatGPT added around 20 million users within a week.", "m chatgpt new_users ~ 2e+07 user"),
    case("GLM-9 cost no more than $4 million.", "m glm-9 training_cost <= 4e+06 USD"),
    case("The training cost of GLM-9 was at least $4m.", "m glm-9 training_cost >= 4e+06 USD"),
    case("The training cost of GLM-9 was not told; a seat is $4m."),
    case("训练 GLM-9 的成本约为 400 万美元。", "m glm-9 training_cost ~ 4e+06 USD"),
    case("GLM-9 每秒能输出差不多 80 个 token。", "m glm-9 speed ~ 80 token"),
    case("xAI employs no fewer than 3,000 people.", "m xai employees >= 3000 employee"),
]  # fmt: skip

PRICES = [
    case("ChatGPT Plus costs US$19 a month.", "p chatgpt-plus subscription-19-usd"),
    case("GPT-9 cost US$ 3 per million input tokens.", "p gpt-9 api-input-3-usd"),
    case("GPT-9 cost us $3,000 last month."),
    case("OpenAI raised the price of ChatGPT Plus to $30 a month in May.", "p chatgpt-plus subscription-30-usd"),
    case("OpenAI raised ChatGPT Plus to $30 a month.", "p chatgpt-plus subscription-30-usd"),
    case("Google raised Google AI Pro from $15 to $18 a month in May.", "p google-ai-pro subscription-18-usd"),
    case("In May OpenAI raised its total funding to $30bn.", "m openai funding = 3e+10 USD 2025-05"),
    case(
        "A million input tokens of GPT-9 cost $3, a million output tokens $12.",
        "p gpt-9 api-input-3-usd",
        "p gpt-9 api-output-12-usd",
    ),
    case("GPT-9 reads a million tokens.", "m gpt-9 context_length = 1e+06 token"),
    case("Claude Pro is $17 a month, with a 20% discount for the first year.", "p claude-pro subscription-17-usd -0.2 for 12"),
    case("Claude Pro is $17 a month, with 30 percent off for the first two months.", "p claude-pro subscription-17-usd -0.3 for 2"),
    case(
        "Claude Pro costs $17 a month (£15 in Britain).",
        "p claude-pro subscription-17-usd",
        "p claude-pro subscription-15-gbp",
    ),
    case("Claude Pro costs $17 a month (about £13 at today's rate).", "p claude-pro subscription-17-usd"),
    case("Google AI Pro is ¥2,500 a month in Japan.", "p google-ai-pro subscription-2500-jpy"),
    case("Google AI Pro 在日本每月 ¥2500。", "p google-ai-pro subscription-2500-jpy"),
    case("Kimi K9 costs ¥30 a month.", "p kimi-k9 subscription-30-cny"),
    case(
        "<ul><li>Claude Pro: $17 a month</li><li>Perplexity Pro: $14 a month</li></ul>",
        "p claude-pro subscription-17-usd",
        "p perplexity-pro subscription-14-usd",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), [*DEALT, *COMPARED, *PRICES])
def test_figures(assembled, text, rows):
    assert claims(assembled(f"# 2025 in review\n\n{text}\n")) == rows


OTHER_ORDER = [
    case("xAI passed a revenue run-rate of $2bn in May.", "m xai run_rate_revenue > 2e+09 USD 2025-05"),
    case("xAI's $2bn run-rate, reached in May, was no surprise.", "m xai run_rate_revenue = 2e+09 USD 2025-05"),
    case("ChatGPT grows. By July 600 million people were using it weekly.", "m chatgpt weekly_active_users = 6e+08 user 2025-07"),
    case("ChatGPT grows. By July its weekly users had doubled to 600 million.", "m chatgpt weekly_active_users = 6e+08 user 2025-07"),
    case("By July ChatGPT had added 200 million weekly users and stood at 600 million.", "m chatgpt new_users = 2e+08 user 2025-07"),
    case(
        "In July ChatGPT had 600 million weekly users, Gemini 400 million monthly ones.",
        "m chatgpt weekly_active_users = 6e+08 user 2025-07",
        "m gemini monthly_active_users = 4e+08 user 2025-07",
    ),
    case("On March 3, $90bn of NVIDIA's market value was wiped out.", "m nvidia market_value_lost = 9e+10 USD 2025-03-03"),
    case("On March 3, a single day cost NVIDIA $90bn of market value.", "m nvidia market_value_lost = 9e+10 USD 2025-03-03"),
    case("On March 3, NVIDIA's market value fell by $90bn.", "m nvidia market_value_lost = 9e+10 USD 2025-03-03"),
    case("On March 3, NVIDIA's market value fell to $900bn.", "m nvidia market_value = 9e+11 USD 2025-03-03"),
]  # fmt: skip

MOVED = [
    # The clause before says how the measure moved to the number.
    case("7 月，xAI 宣布 Grok 的周活翻了一番，达到 3000 万。", "m grok weekly_active_users = 3e+07 user 2025-07"),
    case("xAI 的年化收入增长了四倍，突破 20 亿美元。", "m xai run_rate_revenue > 2e+09 USD"),
    case("xAI 的年化收入翻了一番，成本是 20 亿美元。"),
    case("xAI 的年化收入是 Mistral 的三倍，即 20 亿美元。", "m xai run_rate_revenue = 2e+09 USD"),
    case("xAI's run-rate revenue nearly tripled in May, to $2bn.", "m xai run_rate_revenue = 2e+09 USD 2025-05"),
    case("xAI's run-rate revenue, Bloomberg reported, reached $2bn.", "m xai run_rate_revenue = 2e+09 USD"),
    # By how much a market value fell is no market value.
    case("7 月，AMD 的市值一天就没了 300 亿美元。", "m amd market_value_lost = 3e+10 USD 2025-07"),
    case("7 月 3 日，AMD 的市值在一个交易日之内被抹去了大约 300 亿美元。", "m amd market_value_lost ~ 3e+10 USD 2025-07-03"),
    case("7 月，AMD 的市值比年初少了 300 亿美元。"),
    case("7 月，300 亿美元的市值一夜之间从甲骨文账上消失。", "m oracle market_value_lost = 3e+10 USD 2025-07"),
    case("7 月，AMD 的市值至少 300 亿美元。", "m amd market_value >= 3e+10 USD 2025-07"),
    case("In July, $30bn in market value evaporated from Oracle.", "m oracle market_value_lost = 3e+10 USD 2025-07"),
]  # fmt: skip

NARROWED = [
    case("智谱有 GLM 8.0、8.5、9.0，只有最后一个支持 30 万 token 的上下文。", "m glm-9.0 context_length = 300000 token"),
    case("智谱有 GLM 8.0、8.5、9.0，后两款支持 30 万 token 的上下文。", "m glm-8.5 context_length = 300000 token", "m glm-9.0 context_length = 300000 token"),
    case("智谱有 GLM 8.0、8.5、9.0，只有 9.0 支持 30 万 token 的上下文。", "m glm-9.0 context_length = 300000 token"),
    case("智谱有 GLM 8.0、8.5、9.0，最后都支持 30 万 token 的上下文。", "m glm-8.0 context_length = 300000 token", "m glm-8.5 context_length = 300000 token", "m glm-9.0 context_length = 300000 token"),
    case("GLM 8.5 and GLM 9.0 are out, of which only the last one has a context of 300,000 tokens.", "m glm-9.0 context_length = 300000 token"),
    # A feature is put into a thing, which has the users.
    case("7 月，xAI 在 Grok 里上线了语音；三天新增 200 万用户。", "m grok new_users = 2e+06 user 2025-07"),
    case("7 月，xAI 在 X 平台上推出 Grok，三天新增 200 万用户。", "m grok new_users = 2e+06 user 2025-07"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), [*MOVED, *NARROWED])
def test_moved_and_narrowed(assembled, text, rows):
    assert claims(assembled(f"# 2025 in review\n\n{text}\n")) == rows


@pytest.mark.parametrize(("text", "rows"), OTHER_ORDER)
def test_other_order(assembled, text, rows):
    assert claims(assembled(f"# 2025 in review\n\n{text}\n")) == rows
