# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Sentences of the known kinds as other reviews may word them, most of them English.

What each claims is written beside it: `r` a release with its stage and date, `p` a price with its
currency, period and offer, `l` a rank on a leaderboard. One without rows claims nothing.
"""

import pytest

from llmdata.tables import Tables


def case(text: str, *rows: str):
    return pytest.param(text, set(rows), id=text[:60])


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
