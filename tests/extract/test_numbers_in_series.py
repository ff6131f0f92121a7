# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Numbers that share their words: states in turn, under a label, in a table; what is only rumoured."""

import pytest
from tests.extract.numbers import numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # States of one number in turn, also across a full stop.
        ("Jules: 40 million weekly users in February, 70 million in May, 90 million in October.",
         ["Jules | weekly_active_users | 4e+07 user | 2025-02", "Jules | weekly_active_users | 7e+07 user | 2025-05", "Jules | weekly_active_users | 9e+07 user | 2025-10"]),
        ("Jules 周活：2 月 4000 万，5 月 7000 万。",
         ["Jules | weekly_active_users | 4e+07 user | 2025-02", "Jules | weekly_active_users | 7e+07 user | 2025-05"]),
        ("Cohere's annualised revenue stood at $100 million in January. By June it had passed $500 million, and the company ended the year at about $1 billion.",
         ["Cohere | run_rate_revenue | 1e+08 USD | 2025-01", "Cohere | run_rate_revenue | 1e+09 USD | -", "Cohere | run_rate_revenue | 5e+08 USD | 2025-06"]),
        ("文心一言的日均 token 调用量 5 月是 16 万亿。到了 12 月，这个数字超过 50 万亿。",
         ["ERNIE Bot | daily_tokens | 1.6e+13 token | 2025-05", "ERNIE Bot | daily_tokens | 5e+13 token | 2025-12"]),
        # What a number rose from is a state of it too; what a thing takes now, another took before.
        ("Cohere's run-rate revenue went from about $100 million in January to over $500 million by August.",
         ["Cohere | run_rate_revenue | 1e+08 USD | 2025-01", "Cohere | run_rate_revenue | 5e+08 USD | 2025-08"]),
        ("Jules has 30 million weekly users, up from 10 million in 2024.",
         ["Jules | weekly_active_users | 1e+07 user | 2024", "Jules | weekly_active_users | 3e+07 user | -"]),
        # By how much it rose is no state, nor is the time that it rose from that of what it came to.
        ("Kimi 月活从 2 月的 1300 万环比下降约 20% 至 1040 万。",
         ["Kimi | monthly_active_users | 1.04e+07 user | -", "Kimi | monthly_active_users | 1.3e+07 user | 2025-02"]),
        ("三季度，豆包月活从二季度的 1300 万增长 30% 到 1690 万。",
         ["Doubao | monthly_active_users | 1.3e+07 user | 2025-34", "Doubao | monthly_active_users | 1.69e+07 user | 2025-35"]),
        ("Weekly users of Jules rose 20% to 24 million in May.", ["Jules | weekly_active_users | 2.4e+07 user | 2025-05"]),
        # Dealt out to times.
        ("Cohere 2023 年、2024 年的收入分别是 300 万美元、4000 万美元。",
         ["Cohere | revenue | 3e+06 USD | 2023", "Cohere | revenue | 4e+07 USD | 2024"]),
        ("Cohere 在 2022 年至 2023 年、2024 年前三季度分别亏损 3000 万美元、4000 万美元和 5000 万美元。",
         ["Cohere | loss | 3e+07 USD | 2022", "Cohere | loss | 4e+07 USD | 2023", "Cohere | loss | 5e+07 USD | 2024-01/2024-09"]),
        ("GPT-9 的上下文从 128K 扩展到了 200K。", ["GPT-9 | context_length | 200000 token | -"]),
        # Who a deal is with, or what a sentence with a pronoun names, is not what the talk is of.
        ("Cohere raised money. A deal with Oracle came next. Its run-rate revenue passed $500 million in May.",
         ["Cohere | run_rate_revenue | 5e+08 USD | 2025-05"]),
        # The same measure of others.
        ("GPT-9 takes a 200K context window. Claude Haiku 7 gives me 256K, Kimi K9 128K.",
         ["Claude Haiku 7 | context_length | 256000 token | -", "GPT-9 | context_length | 200000 token | -", "Kimi K9 | context_length | 128000 token | -"]),
        ("Cohere's run-rate revenue was $14 billion, of which Jules contributed more than $2.5 billion.",
         ["Cohere | run_rate_revenue | 1.4e+10 USD | -", "Jules | run_rate_revenue | 2.5e+09 USD | -"]),
        ("Jules had 70 million weekly users in August. By October it had 90 million.",
         ["Jules | weekly_active_users | 7e+07 user | 2025-08", "Jules | weekly_active_users | 9e+07 user | 2025-10"]),
        ("Jules had 70 million weekly users in August. In October the company had 90 million.",
         ["Jules | weekly_active_users | 7e+07 user | 2025-08", "Jules | weekly_active_users | 9e+07 user | 2025-10"]),
        # A number with a noun and a verb of its own is of those.
        ("Jules had 70 million weekly users in August and then, in October, 90 million people wrote a letter.",
         ["Jules | weekly_active_users | 7e+07 user | 2025-08"]),
        # What is told between, planned or of another measure parts the numbers.
        ("Jules had 70 million weekly users in August. Google spent $5 million on it.",
         ["Jules | weekly_active_users | 7e+07 user | 2025-08"]),
        ("Jules had 70 million weekly users in August. In September it could reach 90 million.",
         ["Jules | weekly_active_users | 7e+07 user | 2025-08"]),
        ("Jules has 1 million daily users. A subscription costs $20.",
         ["Jules | daily_active_users | 1e+06 user | -"]),
        # A label, a question or a lead-in says what is counted.
        ("Context windows: GPT-9 400K, Claude Haiku 7 200K.",
         ["Claude Haiku 7 | context_length | 200000 token | -", "GPT-9 | context_length | 400000 token | -"]),
        ("**上下文长度**：GPT-9 40 万 token；Claude Haiku 7 20 万 token。",
         ["Claude Haiku 7 | context_length | 200000 token | -", "GPT-9 | context_length | 400000 token | -"]),
        ("训练一个前沿模型要多少钱？GPT-9 超过 1 亿美元；Claude Haiku 7 约为 2 亿美元。",
         ["Claude Haiku 7 | training_cost | 2e+08 USD | -", "GPT-9 | training_cost | 1e+08 USD | -"]),
        ("Valuations, as told:\n\n- Cohere: $7 billion\n- Mistral: €12 billion\n",
         ["Cohere | valuation | 7e+09 USD | -", "Mistral AI | valuation | 1.2e+10 EUR | -"]),
        ("Prices: GPT-9 $10, Claude Haiku 7 $25.", []),
        ("What do I pay? ChatGPT Plus $20, Claude Max $100.", []),
        # A table's heads.
        ("| 公司 | 估值 | 年化收入 |\n|---|---|---|\n| Cohere | 70 亿美元 | 2 亿美元 |\n",
         ["Cohere | run_rate_revenue | 2e+08 USD | -", "Cohere | valuation | 7e+09 USD | -"]),
        # Rumours and talks claim nothing.
        ("Cohere is said to be in talks at a valuation of $50 billion.", []),
        ("市场上流传的 200 亿美元估值，Cohere 没有确认。", []),
        ("Cohere is said to be in talks at a valuation of $6 billion in May.", []),
        ("有传闻说，5 月 Cohere 的估值达到 60 亿美元。", []),
        ("Cohere may close a Series D, $2.3B.", []),
        # Talks that are over came to something; those of another clause are of something else.
        (
            "Anthropic, in talks with Google in May, raised $3 billion.",
            ["Anthropic | funding | 3e+09 USD | 2025-05"],
        ),
        ("In March, OpenAI raised $40 billion after months of rumours.", ["OpenAI | funding | 4e+10 USD | 2025-03"]),
        ("经过数月洽谈，OpenAI 于 5 月完成 66 亿美元融资。", ["OpenAI | funding | 6.6e+09 USD | 2025-05"]),
        ("After months in talks, Mistral closed a $2 billion round in May.", ["Mistral AI | funding | 2e+09 USD | 2025-05"]),
        # A time in brackets.
        ("Jules has 20 million users (July).", ["Jules | users | 2e+07 user | 2025-07"]),
    ],
)  # fmt: skip
def test_numbers_share_their_words(observed, text, expected):
    assert numbers(observed, text) == sorted(expected)


def happenings(observed, text):
    found = []
    for told in observed(text).observations:
        if told.table == "events" and told.value("event_type") != "release":
            date = told.date.value.edtf if told.date else "-"
            found.append(f"{told.value('event_type')} | {told.value('subject_name')} | {date}")
    return sorted(set(found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The present tense of headlines and timelines; names that no table holds.
        ("- 2025-03-04: Meta buys PlayAI, terms undisclosed.", ["market | Meta | 2025-03-04"]),
        ("- 6 May: Lanternfish acquires a maker of robots.", ["market | Lanternfish | 2025-05-06"]),
        ("- 14 May: Google cuts Gemini 9 prices by a third.", ["pricing | Gemini 9 | 2025-05-14"]),
        ("- 3 June: Cohere lays off 200 people.", ["strategy | Cohere | 2025-06-03"]),
        ("- 9 月 10 日：Lanternfish 收购 PlayAI。", ["market | Lanternfish | 2025-09-10"]),
        ("- 5 月 14 日：谷歌将 Gemini 9 的价格下调三成。", ["pricing | Gemini 9 | 2025-05-14"]),
        # Those who did the same at other times.
        ("OpenAI adopted MCP in March, Google in April and Microsoft in May.",
         ["adoption | Google | 2025-04", "adoption | Microsoft | 2025-05", "adoption | OpenAI | 2025-03"]),
        ("OpenAI 3 月接入了 MCP，谷歌 4 月，微软 5 月。",
         ["adoption | Google | 2025-04", "adoption | Microsoft | 2025-05", "adoption | OpenAI | 2025-03"]),
        ("OpenAI adopted MCP in March, Google bought a farm in April.", ["adoption | OpenAI | 2025-03", "market | Google | 2025-04"]),
        # Passives and objects that go first.
        ("7 月，Manus 被 Meta 买了。", ["market | Meta | 2025-07"]),
        ("Manus 被 Meta 买了，7 月 3 日官宣。", ["market | Meta | 2025-07-03"]),
        ("5 月，MCP 由 Anthropic 移交给一家基金会。", ["donation | Model Context Protocol | 2025-05"]),
        ("百度 4 月 1 日起文心一言全面免费。", ["pricing | ERNIE Bot | 2025-04-01"]),
        # Whoever leaves is told of, not the company.
        ("In May Nadia Fox quit Google.", ["strategy | Nadia Fox | 2025-05"]),
        ("5 月，娜迪娅·福克斯从谷歌辞职。", ["strategy | 娜迪娅·福克斯 | 2025-05"]),
        # Attempts, rumours and plans are none.
        ("In June Meta tried to acquire Manus.", []),
        ("6 月，Meta 曾想收购 Manus，被拒绝了。", []),
        ("5 月有传闻说苹果要收购 Manus。", []),
        ("In May Apple was in talks to buy Manus; in June Meta bought it.", ["market | Meta | 2025-06"]),
        ("有传闻说，5 月苹果收购了 Manus。", []),
        ("In May Apple was considering a purchase of Manus.", []),
        ("Google bought Manus in June, according to unconfirmed reports.", []),
        ("In June Google bought Manus, or so the rumour goes.", []),
        ("Unconfirmed: in June Google bought Manus.", []),
        # What followed rumours and talks, and what is talked of beside it.
        ("After months of rumours, Meta acquired Manus in May.", ["market | Meta | 2025-05"]),
        ("传闻了半年，Meta 终于在 5 月收购了 Manus。", ["market | Meta | 2025-05"]),
        ("In May Meta acquired Manus, and declined to comment on staff.", ["market | Meta | 2025-05"]),
        ("In July, Google bought Windsurf, seeking a new foothold.", ["market | Google | 2025-07"]),
        # That a number stood so at a time is no happening; that it was reached is one.
        ("Jules had 70 million weekly users in August.", []),
        ("Jules passed 70 million weekly users in August.", ["adoption | Jules | 2025-08"]),
    ],
)  # fmt: skip
def test_happenings_in_other_voices(observed, text, expected):
    assert happenings(observed, text) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Who leads a round has not raised it, nor is the name behind a pronoun meant.
        ("Mistral grew. In May it raised €2 billion in a round led by ASML.", ["Mistral AI | funding | 2e+09 EUR | 2025-05"]),
        # The maker that a name only explains.
        ("Anysphere, the house behind Cursor, raised $2 billion in May.", ["Anysphere | funding | 2e+09 USD | 2025-05"]),
        # Where a thing is counted is not what is counted.
        ("Qwen has 5 million downloads on Hugging Face, and over 2,000 derivative models.",
         ["Alibaba | derivative_models | 2000 model | -", "Alibaba | downloads | 5e+06 download | -"]),
        # What is counted may be set off, a time and who says so before the number.
        ("豆包的日均 token 调用量，据火山引擎 5 月公布是 5 万亿。", ["Doubao | daily_tokens | 5e+12 token | 2025-05"]),
        ("豆包的日均调用量，火山引擎在 6 月称超过 6 万亿 token。", ["Doubao | daily_tokens | 6e+12 token | 2025-06"]),
        ("火山引擎在 6 月称日均调用量超过 6 万亿 token。", ["Volcano Engine | daily_tokens | 6e+12 token | 2025-06"]),
        ("OpenAI's annualised revenue, the company said in May, reached $9 billion.", ["OpenAI | run_rate_revenue | 9e+09 USD | 2025-05"]),
        # A number of another name behind an aside.
        ("GPT-4 cost $90 million to train; Gemini Ultra, by one estimate, $150 million.",
         ["GPT-4 | training_cost | 9e+07 USD | -", "Gemini Ultra | training_cost | 1.5e+08 USD | -"]),
        ("Moonshot AI completed a financing of 300 million US dollars in May.", ["Moonshot AI | funding | 3e+08 USD | 2025-05"]),
        # What is denied, planned or somebody else's is none.
        ("Mistral grew. In May it never raised €2 billion.", []),
        ("OpenAI's plan, the company said in May, is a fund of $9 billion.", []),
    ],
)  # fmt: skip
def test_whose_numbers_and_of_what(observed, text, expected):
    made = sorted(
        f"{o.value('subject_name')} | {o.value('metric')} | {o.value('value'):g} {o.value('unit')} | {o.date.value.edtf if o.date else '-'}"
        for o in observed(text).observations
        if o.table == "metrics"
    )
    assert made == expected
