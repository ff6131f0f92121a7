# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Sentences of the known kinds as other reviews may word them, most of them English.

What each claims is written beside it: `r` a release with its stage and date, `p` a price with its
currency, period and offer, `l` a rank on a leaderboard. One without rows claims nothing.
"""

import pytest
from tests.extract.cases import case

from llmdata.tables import Tables


def last(name: str | None) -> str:
    return (name or "?").rpartition("/")[2]


def claims(tables: Tables) -> set[str]:
    found = {
        f"r {last(row['subject_id'])} {row['stage']} {row['date_edtf']}"
        for row in tables["releases"].to_dicts()
    }
    for row in tables["prices"].to_dicts():
        price = (
            f"p {last(row['subject_id'])} {row['amount']} {row['currency']} {row['billing_period']}"
        )
        offer = (row["promo_discount"], row["promo_amount"], row["promo_months"])
        found.add(price + (" {} {} {}".format(*offer) if any(offer) else ""))
    return found | {
        f"l {row['benchmark_id']} {row['rank']} {last(row['model_id'])}"
        for row in tables["leaderboards"].to_dicts()
    }


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        case("OpenAI released GPT-9 on March 5, 2025.", "r gpt-9 release 2025-03-05"),
        case(
            "In March 2025, OpenAI launched GPT-9 and GPT-9 mini.",
            "r gpt-9 release 2025-03",
            "r gpt-9-mini release 2025-03",
        ),
        case("GPT-9 launched in March.", "r gpt-9 release 2025-03"),
        case("Anthropic's Claude Haiku 7 came out in May.", "r claude-haiku-7 release 2025-05"),
        case(
            "Google shipped Gemini 4 Pro in June; Gemini 4 Flash followed in July.",
            "r gemini-4-pro release 2025-06",
            "r gemini-4-flash release 2025-07",
        ),
        case("xAI unveiled Grok 6 in early 2025.", "r grok-6 release 2025-37"),
        case(
            "Meta open-sourced Llama 9 in April under the MIT license.", "r llama-9 release 2025-04"
        ),
        case("DeepSeek V5 was released on Christmas Day 2024.", "r deepseek-v5 release 2024-12-25"),
        case(
            "In June Mistral released three models: Mistral Small 9, Mistral Medium 9 and Mistral Large 9.",
            "r mistral-small-9 release 2025-06",
            "r mistral-medium-9 release 2025-06",
            "r mistral-large-9 release 2025-06",
        ),
        case("OpenAI plans to release GPT-9 in May."),
        case("OpenAI has not released GPT-9."),
        case("If Google releases Gemini 5, everything changes."),
        case("Somebody published a guide to Claude Code in May."),
        case("Will OpenAI release GPT-9 in May?"),
        case("OpenAI is rumored to launch GPT-9 in May."),
        case("GPT-9 never shipped."),
        case("In May I tried GPT-9 for the first time."),
        case("Claude Haiku 7 is better than GPT-9."),
        case("OpenAI renamed Codex Cloud to Codex Web in December.", "r codex-web rename 2025-12"),
        case("Codex Cloud was renamed Codex Web in late 2025.", "r codex-web rename 2025-39"),
        case("ChatGPT Plus costs $20/month.", "p chatgpt-plus 20.00 USD month"),
        case("ChatGPT Pro, at $200/month, is not cheap.", "p chatgpt-pro 200.00 USD month"),
        case(
            "Google AI Ultra is $249 a month, 50% off for the first three months.",
            "p google-ai-ultra 249.00 USD month 0.5 None 3",
        ),
        case(
            "OpenAI launched ChatGPT Pro ($200/month).",
            "p chatgpt-pro 200.00 USD month",
            "r chatgpt-pro release None",
        ),
        case(
            "GPT-9 costs $1.25 per million input tokens and $10 per million output tokens.",
            "p gpt-9 1.25 USD million_tokens",
            "p gpt-9 10.00 USD million_tokens",
        ),
        case(
            "Claude Opus 7 is priced at $15/M input and $75/M output.",
            "p claude-opus-7 15.00 USD million_tokens",
            "p claude-opus-7 75.00 USD million_tokens",
        ),
        case("GPT-9 mini is just $0.15/mTok.", "p gpt-9-mini 0.15 USD million_tokens"),
        case("Claude Code reached $1bn in run-rate revenue."),
        case("DeepSeek V5 cost $5.5m to train."),
        case("GPT-9 ranked first on LMArena in June.", "l lmarena 1 gpt-9"),
        case(
            "Gemini 4 Pro took the #2 spot on the Chatbot Arena leaderboard.",
            "l lmarena 2 gemini-4-pro",
        ),
        case(
            "The top three models on the Artificial Analysis open-weights leaderboard as of December 30th are:\n\n1. GLM-9\n2. Kimi K4\n3. DeepSeek V5",
            "l artificial-analysis-open-weights 1 glm-9",
            "l artificial-analysis-open-weights 2 kimi-k4",
            "l artificial-analysis-open-weights 3 deepseek-v5",
        ),
        case(
            "In 2025, every lab shipped a CLI coding agent:\n\n- Claude Code\n- OpenAI's Codex CLI\n- Google's Gemini CLI",
            "r claude-code release 2025",
            "r codex-cli release 2025",
            "r gemini-cli release 2025",
        ),
        case("There are vendor-neutral options too:\n\n- Amp\n- OpenCode"),
        case("OpenAI introduced image editing in ChatGPT in March.", "r chatgpt update 2025-03"),
        case("ChatGPT gained a memory feature in April.", "r chatgpt update 2025-04"),
        case(
            "Anthropic quietly updated Claude 3.5 in October 2024.", "r claude-3.5 update 2024-10"
        ),
        case(
            "Google previewed Gemini 4 in March and released it in June.",
            "r gemini-4 preview 2025-03",
            "r gemini-4 release 2025-06",
        ),
        case("November's Nano Banana Pro went further.", "r nano-banana-pro release 2025-11"),
        case(
            "In November 2024, Anthropic proposed the Model Context Protocol.",
            "r model-context-protocol release 2024-11",
        ),
        case(
            "December saw the release of Gemini 4 and GPT-9.",
            "r gemini-4 release 2025-12",
            "r gpt-9 release 2025-12",
        ),
        case("The release of GPT-9 in August was a letdown.", "r gpt-9 release 2025-08"),
        case("OpenAI followed up with GPT-9 mini in October.", "r gpt-9-mini release 2025-10"),
        case(
            "Kimi K4, released by Moonshot AI in July, is an open weights model with 1T parameters.",
            "r kimi-k4 release 2025-07",
        ),
        case("GPT-9 arrived on August 7th.", "r gpt-9 release 2025-08-07"),
        case("Qwen9 landed in Q2.", "r qwen9 release 2025-34"),
        case(
            "- **January 20**: DeepSeek releases DeepSeek R9.\n- **March 5**: OpenAI launches GPT-9.",
            "r deepseek-r9 release 2025-01-20",
            "r gpt-9 release 2025-03-05",
        ),
        case(
            "- 1 月 20 日：DeepSeek 发布 R9。\n- 3 月 5 日：OpenAI 推出 GPT-9。",
            "r deepseek-r9 release 2025-01-20",
            "r gpt-9 release 2025-03-05",
        ),
        case(
            "| Date | Model |\n|---|---|\n| March 2025 | GPT-9 |\n| 2025-05-22 | Claude Opus 9 |",
            "r gpt-9 release 2025-03",
            "r claude-opus-9 release 2025-05-22",
        ),
        case(
            "OpenAI’s GPT-9, which launched in August, was a disappointment.",
            "r gpt-9 release 2025-08",
        ),
        case("Then came GPT-9 in August.", "r gpt-9 release 2025-08"),
        case("With GPT-9 (August 7) OpenAI took the lead again.", "r gpt-9 release 2025-08-07"),
        case(
            "The year began with the launch of DeepSeek R9 on January 20th, which wiped $593bn off NVIDIA.",
            "r deepseek-r9 release 2025-01-20",
        ),
        case("Google finally shipped image editing in Gemini in March.", "r gemini update 2025-03"),
        case(
            "Anthropic made Claude Code generally available in May.",
            "r claude-code release 2025-05",
        ),
        case("Claude Code became generally available in May.", "r claude-code release 2025-05"),
        case("In July, Moonshot AI dropped Kimi K4 as open weights.", "r kimi-k4 release 2025-07"),
        case(
            "Qwen released Qwen9-Coder-480B-A35B on July 22.",
            "r qwen9-coder-480b-a35b release 2025-07-22",
        ),
        case(
            "The open weights Kimi K4 and GLM-9 arrived within days of each other in July.",
            "r kimi-k4 release 2025-07",
            "r glm-9 release 2025-07",
        ),
        case("GPT-9 scored 94% on AIME 2025."),
        case("OpenAI published a system card for GPT-9 in August."),
        case("I paid $200/month for ChatGPT Pro.", "p chatgpt-pro 200.00 USD month"),
        case("Cursor raised $900m in June."),
        case(
            "Claude Max comes in two tiers: $100/month and $200/month.",
            "p claude-max 100.00 USD month",
            "p claude-max 200.00 USD month",
        ),
        case(
            "Gemini 4 Flash costs $0.30 per million input tokens, $2.50 per million output tokens.",
            "p gemini-4-flash 0.30 USD million_tokens",
            "p gemini-4-flash 2.50 USD million_tokens",
        ),
        case(
            "OpenAI cut the price of o3 by 80% to $2 per million input tokens in June.",
            "p o3 2.00 USD million_tokens",
        ),
        case(
            "Claude Opus 9 sits at number one on the WebDev Arena leaderboard.",
            "l webdev-arena 1 claude-opus-9",
        ),
        case(
            "On LMArena, Gemini 4 Pro is ranked #1 and GPT-9 #2.",
            "l lmarena 1 gemini-4-pro",
            "l lmarena 2 gpt-9",
        ),
        case(
            "2025 年 3 月，Google 发布 Gemini 4；4 月，OpenAI 发布 o9。",
            "r gemini-4 release 2025-03",
            "r o9 release 2025-04",
        ),
        case("Llama 9 发布于 4 月，Meta 称其为最强开源模型。", "r llama-9 release 2025-04"),
        case("今年最重要的发布是 GPT-9（8 月）。", "r gpt-9 release 2025-08"),
        case(
            "GPT-9 在 8 月 7 日正式亮相，价格为每百万输入 token 1.25 美元。",
            "r gpt-9 release 2025-08-07",
            "p gpt-9 1.25 USD million_tokens",
        ),
    ],
)
def test_what_a_sentence_claims(assembled, text, rows):
    assert claims(assembled(f"# Review of 2025\n\nBefore.\n\n{text}\n\nAfter.\n")) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        case(
            "GPT-9 became available to all ChatGPT users on 4th June.", "r gpt-9 release 2025-06-04"
        ),
        case("In June they finally made GPT-9 available to everyone.", "r gpt-9 release 2025-06"),
        case(
            "Google's Gemini 9 Pro hit general availability in October.",
            "r gemini-9-pro release 2025-10",
        ),
        case("A preview of Gemini 9 landed in December.", "r gemini-9 preview 2025-12"),
        case("They dropped GPT-9 mini on Tuesday, August 5th.", "r gpt-9-mini release 2025-08-05"),
        case("The weights for GPT-9 were released in March.", "r gpt-9 release 2025-03"),
        case(
            "The new model, GPT-9, launched alongside GPT-9 mini in August.",
            "r gpt-9 release 2025-08",
            "r gpt-9-mini release 2025-08",
        ),
        case(
            "Anthropic made Claude Haiku 7 generally available in March.",
            "r claude-haiku-7 release 2025-03",
        ),
        case(
            "In November everybody shipped: GPT-9 on the 12th, Gemini 9 Pro on the 18th and Claude Opus 9 on the 24th.",
            "r gpt-9 release 2025-11-12",
            "r gemini-9-pro release 2025-11-18",
            "r claude-opus-9 release 2025-11-24",
        ),
        case(
            "On April 3rd OpenAI released GPT-9. On the same day Google released Gemini 9.",
            "r gpt-9 release 2025-04-03",
            "r gemini-9 release 2025-04-03",
        ),
        case("Meta released the Llama 9 family of models in May.", "r llama-9 release 2025-05"),
        case("Claude Code left research preview in May.", "r claude-code release 2025-05"),
        case(
            "Since then we've seen GPT-9 (Aug 7) and Claude Opus 9 (Aug 5).",
            "r gpt-9 release 2025-08-07",
            "r claude-opus-9 release 2025-08-05",
        ),
        case(
            "A new version of Gemini 9 Pro was released on May 6th.",
            "r gemini-9-pro update 2025-05-06",
        ),
        case(
            "The Browser Company launched Arc Search, an AI browser in beta in May.",
            "r arc-search preview 2025-05",
        ),
        case("Meta 在 2 月推出了 LLaMA 模型。", "r llama release 2025-02"),
        case(
            "4 月 14 日，OpenAI 推出 GPT-9.1/mini/nano。",
            "r gpt-9.1 release 2025-04-14",
            "r gpt-9.1-mini release 2025-04-14",
            "r gpt-9.1-nano release 2025-04-14",
        ),
        case(
            "DeepSeek 3 月 24 日发布 V9-0324，5 月 28 日推出 R9-0528。",
            "r deepseek-v9-0324 release 2025-03-24",
            "r deepseek-r9-0528 release 2025-05-28",
        ),
        case("Kimi K4 在 7 月横空出世。", "r kimi-k4 release 2025-07"),
        case("被寄予厚望的 Llama 9 在 4 月发布后口碑崩塌。", "r llama-9 release 2025-04"),
        case(
            "4 月 3 日 OpenAI 发布 GPT-9。18 日，Anthropic 又发布了 Claude Opus 9。同月，xAI 推出 Grok 9。",
            "r gpt-9 release 2025-04-03",
            "r claude-opus-9 release 2025-04-18",
            "r grok-9 release 2025-04",
        ),
        case(
            "- **5 月 22 日：Claude 9**\n  Anthropic 推出 Claude Opus 9。",
            "r claude-opus-9 release 2025-05-22",
        ),
        case(
            "### 2025-12-15 — Gemini 9 Flash Release\n\nGoogle released Gemini 9 Flash, at last.",
            "r gemini-9-flash release 2025-12-15",
        ),
        case("At $15/mTok Claude Opus 9 is dear.", "p claude-opus-9 15.00 USD million_tokens"),
        case(
            "Claude Max comes in two tiers: $100/month and $200/month.",
            "p claude-max 100.00 USD month",
            "p claude-max 200.00 USD month",
        ),
        case(
            "Anthropic's Claude Max costs $100-200 per month.",
            "p claude-max 100.00 USD month",
            "p claude-max 200.00 USD month",
        ),
        case(
            "Google AI Ultra is $249.99/month ($124.99/month for the first three months).",
            "p google-ai-ultra 249.99 USD month None 124.99 3",
        ),
        case("The ChatGPT Go plan costs ₹399 a month in India.", "p chatgpt-go 399.00 INR month"),
        case(
            "OpenAI cut the price of o9. It fell from $10 to $2 per million tokens.",
            "p o9 2.00 USD million_tokens",
        ),
        case(
            "GPT-9 的定价如下：\n\n输入：每百万token1.25美元。\n\n输出：每百万token10美元。",
            "p gpt-9 1.25 USD million_tokens",
            "p gpt-9 10.00 USD million_tokens",
        ),
        case(
            "GPT-9 输入 1.25 美元、输出 10 美元（均为每百万 token）。",
            "p gpt-9 1.25 USD million_tokens",
            "p gpt-9 10.00 USD million_tokens",
        ),
    ],
)
def test_what_a_review_that_nobody_had_in_mind_claims(assembled, text, rows):
    assert claims(assembled(f"# 2025 in review\n\n{text}\n")) == rows


@pytest.mark.parametrize(
    "text",
    [
        "I published a guide to Claude Code in June.",
        "Simon Willison published his notes on GPT-9 in August.",
        "I built a tool with Claude Code in July, and it took an hour.",
        "I've been using Claude Code since February.",
        "Claude Code reached $1bn in run-rate revenue by December.",
        "My talk about Gemini 9 was published in May.",
        "The paper describing DeepSeek R9 came out in January.",
        "I ran Llama 9 on my laptop in March.",
        "The documentation for Claude Opus 9 was updated in May.",
        "We tested GPT-9 in August and Gemini 9 in November.",
        "OpenAI's GPT-9 won the competition in July.",
        "I got early access to GPT-9 in July.",
        "In March I tried Gemini 9 Pro for the first time.",
        "A vulnerability in Claude Code was disclosed in September.",
        "Anthropic was sued in June over Claude.",
        "ChatGPT reached 800 million weekly users in October.",
        "Cursor raised $900 million in June.",
        "OpenAI shut down GPT-4.5 in July.",
        "GPT-4o was removed from ChatGPT in August and restored a week later.",
        "The price of Gemini 9 Flash dropped in May.",
        "When GPT-9 comes out I will switch.",
        "Llama 9 Behemoth was announced in April but it never came out.",
        "Apple's Siri has not been updated since 2024.",
        "The o9 announcement video has 2 million views.",
        "I added support for GPT-9 to my tool in August.",
        "Nobody has released anything better than Claude Opus 9 since November.",
        "Claude 9 Sonnet supports image inputs.",
        "If you have 64GB you can run Llama 9 70B.",
        "The most popular open model in March was Qwen9-32B.",
        "Meta's Llama 9 license forbids this.",
        "Google's answer to ChatGPT launched badly in 2023.",
        "OpenAI trained GPT-9 on Azure in early 2025.",
        "Every model released since Claude 9 supports tools.",
        "The code for this was written by GPT-9 in August.",
        "I first wrote about MCP in January.",
        "Support for MCP arrived in my tool in May.",
        "The demo of Sora 9 dropped jaws in February.",
        "Several papers about DeepSeek R9 appeared in March.",
        "GPT-9 appears in the leaderboard in second place.",
        "Claude followed the instructions in May.",
        "Gemini 9 Pro was used to write this in November.",
        "OpenAI ships fast.",
        "Mistral Large 9 is available for research purposes only.",
        "Anthropic's Claude Code team ships every day.",
        "How did OpenAI release GPT-9 so quickly?",
        "Had Google released Gemini 9 in March, they would have won.",
        "6 月，我用 Claude Code 写了一个工具。",
        "我在 8 月发布了 GPT-9 的评测。",
        "8 月，GPT-9 的跑分出来了。",
        "今年 5 月，Claude Code 的年化收入突破 10 亿美元。",
        "GPT-9 发布会在 8 月举行。",
        "8 月 7 日的 GPT-9 发布会上，奥特曼讲了两个小时。",
        "Gemini 9 要到 2026 年才会发布。",
        "传闻 DeepSeek R9 将在 5 月发布。",
        "ChatGPT 在 10 月突破 8 亿周活。",
        "3 月，DeepSeek 的创始人参加了座谈会。",
        "5 月，OpenAI 以 65 亿美元收购了 io。",
        "7 月，Meta 挖走了 GPT-9 的核心作者。",
        "GPT-4.5 在 7 月下线。",
        "OpenAI 在 8 月下架了 GPT-4o，随后又恢复。",
        "9 月，Claude Code 出现严重故障。",
        "我 3 月第一次用上 Gemini 9 Pro。",
        "GPT-9 的发布引发了争议。",
        "Llama 9 发布一年后，仍有人在用。",
        "DeepSeek R9 论文 1 月发表。",
        "关于 GPT-9 的教程在 8 月上线了。",
        "如果 Google 在 3 月发布 Gemini 9，结果会不同。",
        "Claude Opus 9 的价格在 5 月下调。",
        "Qwen9 支持 119 种语言。",
        "6 月，Cursor 因涨价道歉。",
        "Sora 2 的视频在 10 月刷屏。",
        "谁能想到 GPT-9 会在 8 月发布？",
        "Kimi K4 在 7 月的表现令人惊喜。",
        "DeepSeek R9 用了 2048 张 H800 训练。",
        "10 月，GPT-9 解决了一个数学难题。",
        "12 月，o9 被爆会撒谎。",
        "4 月，Llama 9 被指刷榜。",
        "9 月，Anthropic 估值达到 1830 亿美元。",
    ],
)
def test_what_tells_other_news(assembled, text):
    assert claims(assembled(f"# 2025 in review\n\n{text}\n")) == set()
