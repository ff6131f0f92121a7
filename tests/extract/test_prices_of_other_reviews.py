# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Prices as other reviews may word them, in both languages: what is told, whose it is, and what is none.

Each row is `subject | amount currency | period`, with the offer behind it where there is one.
"""

import pytest


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Claude Opus 9 costs $5/$25 per million tokens.",
            {"Claude Opus 9 | 25 USD | million_tokens", "Claude Opus 9 | 5 USD | million_tokens"},
        ),
        (
            "Claude Opus 9 (1 May) came in at $5/$25 per million tokens in/out, where Opus 8 had been $15/$75.",
            {
                "Claude Opus 8 | 15 USD | million_tokens",
                "Claude Opus 8 | 75 USD | million_tokens",
                "Claude Opus 9 | 25 USD | million_tokens",
                "Claude Opus 9 | 5 USD | million_tokens",
            },
        ),
        (
            "GPT-9 mini launched at $0.25/$2.",
            {"GPT-9 mini | 0.25 USD | million_tokens", "GPT-9 mini | 2 USD | million_tokens"},
        ),
        (
            "GPT-9 mini ($0.25/$2 per million tokens) is cheap.",
            {"GPT-9 mini | 0.25 USD | million_tokens", "GPT-9 mini | 2 USD | million_tokens"},
        ),
        (
            "GPT-9 mini, 18 July, $0.25/$2.",
            {"GPT-9 mini | 0.25 USD | million_tokens", "GPT-9 mini | 2 USD | million_tokens"},
        ),
        (
            "Claude Opus 9 定价 5/25 美元，只有 Claude Opus 8（15/75 美元）的三分之一。",
            {
                "Claude Opus 8 | 15 USD | million_tokens",
                "Claude Opus 8 | 75 USD | million_tokens",
                "Claude Opus 9 | 25 USD | million_tokens",
                "Claude Opus 9 | 5 USD | million_tokens",
            },
        ),
        (
            "Qwen9-Max 的价格为 2.4/9.6 元每百万 token。",
            {"Qwen9-Max | 2.4 CNY | million_tokens", "Qwen9-Max | 9.6 CNY | million_tokens"},
        ),
        (
            "Qwen9-Max 定价为每百万 token 2.4 元/9.6 元（输入/输出）。",
            {"Qwen9-Max | 2.4 CNY | million_tokens", "Qwen9-Max | 9.6 CNY | million_tokens"},
        ),
        (
            "Gemini 9 Flash 输入/输出每百万 token 分别为 0.3 美元和 2.5 美元。",
            {
                "Gemini 9 Flash | 0.3 USD | million_tokens",
                "Gemini 9 Flash | 2.5 USD | million_tokens",
            },
        ),
        (
            "Gemini 9 Flash 的 API 价格是输入 0.3 美元、输出 2.5 美元。",
            {
                "Gemini 9 Flash | 0.3 USD | million_tokens",
                "Gemini 9 Flash | 2.5 USD | million_tokens",
            },
        ),
        (
            "DeepSeek V9 每百万 token 输入 2 元、输出 8 元。",
            {"DeepSeek V9 | 2 CNY | million_tokens", "DeepSeek V9 | 8 CNY | million_tokens"},
        ),
        (
            "DeepSeek V9 的 API 定价为输入 2 元/百万 token，输出 8 元/百万 token。",
            {"DeepSeek V9 | 2 CNY | million_tokens", "DeepSeek V9 | 8 CNY | million_tokens"},
        ),
        (
            "GPT-9 came with API pricing of $5 in and $15 out.",
            {"GPT-9 | 15 USD | million_tokens", "GPT-9 | 5 USD | million_tokens"},
        ),
        (
            "GPT-9 is priced at $5 for input and $15 for output per million tokens.",
            {"GPT-9 | 15 USD | million_tokens", "GPT-9 | 5 USD | million_tokens"},
        ),
        (
            "GPT-9 charges $5 per million input tokens and $15 per million output tokens.",
            {"GPT-9 | 15 USD | million_tokens", "GPT-9 | 5 USD | million_tokens"},
        ),
        (
            "At $5 per million input tokens and $15 per million output, GPT-9 is not cheap.",
            {"GPT-9 | 15 USD | million_tokens", "GPT-9 | 5 USD | million_tokens"},
        ),
        (
            "Grok 9 costs $3 per million input tokens and $15 per million output tokens, the same as Claude Sonnet 9.",
            {
                "Claude Sonnet 9 | 15 USD | million_tokens",
                "Claude Sonnet 9 | 3 USD | million_tokens",
                "Grok 9 | 15 USD | million_tokens",
                "Grok 9 | 3 USD | million_tokens",
            },
        ),
        (
            "OpenAI cut the price of o9 by 80%, to $2 in and $8 out.",
            {"o9 | 2 USD | million_tokens", "o9 | 8 USD | million_tokens"},
        ),
        (
            "In June OpenAI cut o9 from $10/$40 to $2/$8 per million tokens.",
            {"o9 | 2 USD | million_tokens", "o9 | 8 USD | million_tokens"},
        ),
        (
            "OpenAI slashed o9's input price from $10 to $2 per million tokens.",
            {"o9 | 2 USD | million_tokens"},
        ),
        (
            "6 月，OpenAI 把 o9 降价八成，降到输入 2 美元、输出 8 美元。",
            {"o9 | 2 USD | million_tokens", "o9 | 8 USD | million_tokens"},
        ),
        (
            "DeepSeek 把 DeepSeek V9 的输出价从每百万 token 12 元降到 3 元。",
            {"DeepSeek V9 | 3 CNY | million_tokens"},
        ),
        (
            "阿里把 Qwen9-Long 的输入价格由 0.02 元/千 token 下调至 0.5 元/百万 token。",
            {"Qwen9-Long | 0.5 CNY | million_tokens"},
        ),
        (
            "Alibaba took 97% off Qwen9-Long on 21 May, to RMB 0.5 per million tokens.",
            {"Qwen9-Long | 0.5 CNY | million_tokens"},
        ),
        (
            "Google cut Gemini 9 Flash to $0.15 per million input tokens in August.",
            {"Gemini 9 Flash | 0.15 USD | million_tokens"},
        ),
        ("OpenAI raised ChatGPT Plus from $20 to $22 a month.", {"ChatGPT Plus | 22 USD | month"}),
        ("ChatGPT Plus 从每月 20 美元涨到 22 美元。", {"ChatGPT Plus | 22 USD | month"}),
        (
            "Claude Max, launched in April, at $100 or $200 a month depending on use.",
            {"Claude Max | 100 USD | month", "Claude Max | 200 USD | month"},
        ),
        (
            "Claude Max，四月开始提供，分为每月 100 美元和 200 美元两档。",
            {"Claude Max | 100 USD | month", "Claude Max | 200 USD | month"},
        ),
        (
            "Claude Max 有 100 美元和 200 美元两档。",
            {"Claude Max | 100 USD | -", "Claude Max | 200 USD | -"},
        ),
        (
            "Claude Max 分 100/200 美元两档，按月付费。",
            {"Claude Max | 100 USD | month", "Claude Max | 200 USD | month"},
        ),
        (
            "Google AI Ultra, announced on 20 May, $249.99 a month, with the first three months at half price.",
            {"Google AI Ultra | 249.99 USD | month | 0.5/3"},
        ),
        (
            "Google AI Ultra，五月公布，每月 249.99 美元，新用户头三个月半价，即 124.99 美元。",
            {"Google AI Ultra | 249.99 USD | month | 0.5/124.99/3"},
        ),
        (
            "The GLM Coding Plan costs $3 for the first month and $6 thereafter.",
            {"GLM Coding Plan | 6 USD | month | 3/1"},
        ),
        (
            "GLM Coding Plan，首月 3 美元，此后每月 6 美元。",
            {"GLM Coding Plan | 6 USD | month | 3/1"},
        ),
        (
            "GLM Coding Plan 首月 20 元，次月起恢复 40 元/月。",
            {"GLM Coding Plan | 40 CNY | month | 20/1"},
        ),
        ("GLM Coding Plan 最低 20 元包月。", {"GLM Coding Plan | 20 CNY | month"}),
        (
            "ChatGPT Go went on sale in August at ₹399 a month and from November it was free for a year.",
            {"ChatGPT Go | 399 INR | month"},
        ),
        (
            "ChatGPT Go is free for 12 months, then ₹399 a month.",
            {"ChatGPT Go | 399 INR | month | 1/12"},
        ),
        (
            "Google AI Pro 免费试用一个月，之后每月 19.99 美元。",
            {"Google AI Pro | 19.99 USD | month | 1/1"},
        ),
        (
            "Google AI Pro costs $19.99 a month, with the first two months free.",
            {"Google AI Pro | 19.99 USD | month | 1/2"},
        ),
        (
            "OpenAI launched ChatGPT Team at $25 per user per month (billed annually).",
            {"ChatGPT Team | 25 USD | month"},
        ),
        ("ChatGPT Team costs $30/user/month.", {"ChatGPT Team | 30 USD | month"}),
        ("ChatGPT Team 每人每月 30 美元。", {"ChatGPT Team | 30 USD | month"}),
        (
            "GitHub Copilot Business 每用户每月 19 美元。",
            {"GitHub Copilot Business | 19 USD | month"},
        ),
        (
            "GitHub Copilot Pro costs $10/mo or $100/yr.",
            {"GitHub Copilot Pro | 10 USD | month", "GitHub Copilot Pro | 100 USD | year"},
        ),
        (
            "Kimi 会员连续包月 49 元，包年 468 元。",
            {"Kimi membership | 468 CNY | year", "Kimi membership | 49 CNY | month"},
        ),
        (
            "SuperGrok Heavy，与 Grok 9 一同在 7 月 9 日亮相，每月 300 美元。",
            {"SuperGrok Heavy | 300 USD | month"},
        ),
        (
            "xAI unveiled SuperGrok Heavy alongside Grok 9: $300 a month.",
            {"SuperGrok Heavy | 300 USD | month"},
        ),
        (
            "马斯克的 SuperGrok Heavy 干脆卖到 300 美元一个月。",
            {"SuperGrok Heavy | 300 USD | month"},
        ),
        (
            "ChatGPT Plus、ChatGPT Pro 分别为每月 20 美元、200 美元。",
            {"ChatGPT Plus | 20 USD | month", "ChatGPT Pro | 200 USD | month"},
        ),
        (
            "ChatGPT Plus and ChatGPT Pro cost $20 and $200 a month respectively.",
            {"ChatGPT Plus | 20 USD | month", "ChatGPT Pro | 200 USD | month"},
        ),
        (
            "ChatGPT Plus is $20, ChatGPT Pro $200 a month.",
            {"ChatGPT Plus | 20 USD | month", "ChatGPT Pro | 200 USD | month"},
        ),
        (
            "ChatGPT Plus 每月 20 美元，ChatGPT Pro 每月 200 美元，Claude Max 最高 200 美元。",
            {
                "ChatGPT Plus | 20 USD | month",
                "ChatGPT Pro | 200 USD | month",
                "Claude Max | 200 USD | month",
            },
        ),
        (
            "Cursor sells plans at $20, $60 and $200 a month.",
            {"Cursor | 20 USD | month", "Cursor | 200 USD | month", "Cursor | 60 USD | month"},
        ),
        ("Le Chat Pro costs €14.99 a month.", {"Le Chat Pro | 14.99 EUR | month"}),
        (
            "Perplexity Max 定价每月 200 美元或每年 2000 美元。",
            {"Perplexity Max | 200 USD | month", "Perplexity Max | 2000 USD | year"},
        ),
        ("ChatGPT Pro launched in December for $200 a month.", {"ChatGPT Pro | 200 USD | month"}),
        (
            "For $200 a month, ChatGPT Pro gives unlimited access.",
            {"ChatGPT Pro | 200 USD | month"},
        ),
        ("OpenAI wants $200 a month for ChatGPT Pro.", {"ChatGPT Pro | 200 USD | month"}),
        (
            "OpenAI charges $200 a month for ChatGPT Pro and $20 for ChatGPT Plus.",
            {"ChatGPT Plus | 20 USD | month", "ChatGPT Pro | 200 USD | month"},
        ),
        ("订阅 ChatGPT Pro 需要每月支付 200 美元。", {"ChatGPT Pro | 200 USD | month"}),
        ("每月 200 美元的 ChatGPT Pro 上线。", {"ChatGPT Pro | 200 USD | month"}),
        (
            "Kimi K9 输入 4 元、输出 16 元，缓存命中 1 元。",
            {
                "Kimi K9 | 1 CNY | million_tokens",
                "Kimi K9 | 16 CNY | million_tokens",
                "Kimi K9 | 4 CNY | million_tokens",
            },
        ),
        (
            "DeepSeek V9 costs $0.28 (input) and $0.42 (output) per million tokens.",
            {"DeepSeek V9 | 0.28 USD | million_tokens", "DeepSeek V9 | 0.42 USD | million_tokens"},
        ),
        (
            "DeepSeek shipped V9 on 1 December (with API prices of $0.28 and $0.42 per million).",
            {"DeepSeek V9 | 0.28 USD | million_tokens", "DeepSeek V9 | 0.42 USD | million_tokens"},
        ),
        (
            "MiniMax-M9 的 API 价格只有 Claude Sonnet 9 的 8%：每百万输入 token 2.1 元，输出 8.4 元。",
            {"MiniMax M9 | 2.1 CNY | million_tokens", "MiniMax M9 | 8.4 CNY | million_tokens"},
        ),
        (
            "Gemini 9 Pro is cheaper than GPT-9: $1.25 per million input tokens.",
            {"Gemini 9 Pro | 1.25 USD | million_tokens"},
        ),
        (
            "GPT-9 比 Claude Opus 9 便宜，每百万输入 token 只要 1.25 美元。",
            {"GPT-9 | 1.25 USD | million_tokens"},
        ),
        (
            "GPT-9 costs $1.25 per million input tokens. Claude Opus 9 came in at $5/$25.",
            {
                "Claude Opus 9 | 25 USD | million_tokens",
                "Claude Opus 9 | 5 USD | million_tokens",
                "GPT-9 | 1.25 USD | million_tokens",
            },
        ),
        (
            "GPT-9 每百万 token 1.25 美元。Claude Opus 9 定在了输入 5 美元、输出 25 美元，而它的前任 Claude Opus 8 收的是 15 美元和 75 美元。",
            {
                "Claude Opus 8 | 15 USD | million_tokens",
                "Claude Opus 8 | 75 USD | million_tokens",
                "Claude Opus 9 | 25 USD | million_tokens",
                "Claude Opus 9 | 5 USD | million_tokens",
                "GPT-9 | 1.25 USD | million_tokens",
            },
        ),
        (
            "Google launched Gemini Advanced, its $19.99-a-month tier. First two months free.",
            {"Google One AI Premium | 19.99 USD | month | 1/2"},
        ),
        (
            "OpenAI shipped GPT-9 on 13 May. API pricing of $5 in and $15 out, half of GPT-8.",
            {"GPT-9 | 15 USD | million_tokens", "GPT-9 | 5 USD | million_tokens"},
        ),
        (
            "OpenAI 在 5 月推出 GPT-9。API 定价为每百万输入 token 5 美元，输出 15 美元。",
            {"GPT-9 | 15 USD | million_tokens", "GPT-9 | 5 USD | million_tokens"},
        ),
        (
            "Plans:\n\n- Claude Pro: $20/month\n- Claude Max: from $100/month\n- ChatGPT Pro: $200/month",
            {
                "ChatGPT Pro | 200 USD | month",
                "Claude Max | 100 USD | month",
                "Claude Pro | 20 USD | month",
            },
        ),
        (
            "涨价榜：\n\n- o9，6 月 10 日 OpenAI 宣布降价 80%，输入 2 美元、输出 8 美元；\n- GLM Coding Plan，最低 20 元包月。",
            {
                "GLM Coding Plan | 20 CNY | month",
                "o9 | 2 USD | million_tokens",
                "o9 | 8 USD | million_tokens",
            },
        ),
        (
            "Notes:\n\n- o9, where on 10th June OpenAI cut the price by 80%, to $2 in and $8 out.\n- Fine.",
            {"o9 | 2 USD | million_tokens", "o9 | 8 USD | million_tokens"},
        ),
        (
            "OpenAI shipped text-embedding-9-small and text-embedding-9-large, the small one at $0.02 per million tokens.",
            {"text-embedding-9-small | 0.02 USD | million_tokens"},
        ),
        (
            "Anthropic launched Claude 3 on the 4th: Opus at $15/$75 per million tokens in/out, Sonnet at $3/$15.",
            {
                "Claude 3 Opus | 15 USD | million_tokens",
                "Claude 3 Opus | 75 USD | million_tokens",
                "Claude 3 Sonnet | 15 USD | million_tokens",
                "Claude 3 Sonnet | 3 USD | million_tokens",
            },
        ),
        (
            "OpenAI launched ChatGPT Plus in February 2025 for $20 a month.",
            {"ChatGPT Plus | 20 USD | month"},
        ),
        (
            "Microsoft 365 Copilot became generally available on November 1 at $30 per user per month.",
            {"Microsoft 365 Copilot | 30 USD | month"},
        ),
        (
            "The $20-a-month ChatGPT Plus subscription now includes GPT-9.",
            {"ChatGPT Plus | 20 USD | month"},
        ),
        ("ChatGPT Plus subscribers pay $20 a month.", {"ChatGPT Plus | 20 USD | month"}),
        ("OpenAI added a $200-per-month ChatGPT Pro tier.", {"ChatGPT Pro | 200 USD | month"}),
        (
            "OpenAI introduced a $200/month tier called ChatGPT Pro.",
            {"ChatGPT Pro | 200 USD | month"},
        ),
        (
            "Anthropic's Claude Max plan comes in two flavours, $100 and $200 a month.",
            {"Claude Max | 100 USD | month", "Claude Max | 200 USD | month"},
        ),
        (
            "Claude Max starts at $100 a month, rising to $200 for 20x usage.",
            {"Claude Max | 100 USD | month", "Claude Max | 200 USD | month"},
        ),
        (
            "GPT-9 nano costs 5 cents per million input tokens and 40 cents per million output tokens.",
            {"GPT-9 nano | 0.05 USD | million_tokens", "GPT-9 nano | 0.4 USD | million_tokens"},
        ),
        ("GPT-9 nano 每百万输入 token 只要 5 美分。", {"GPT-9 nano | 0.05 USD | million_tokens"}),
        (
            "Its price: $0.55 per million input tokens and $2.19 per million output tokens for DeepSeek R9, against $15 and $60 for o9.",
            {
                "DeepSeek R9 | 0.55 USD | million_tokens",
                "DeepSeek R9 | 2.19 USD | million_tokens",
                "o9 | 15 USD | million_tokens",
                "o9 | 60 USD | million_tokens",
            },
        ),
        (
            "DeepSeek R9's API costs $0.55/$2.19 per million tokens, versus $15/$60 for o9.",
            {
                "DeepSeek R9 | 0.55 USD | million_tokens",
                "DeepSeek R9 | 2.19 USD | million_tokens",
                "o9 | 15 USD | million_tokens",
                "o9 | 60 USD | million_tokens",
            },
        ),
        (
            "DeepSeek R9 每百万输出 token 收 16 元，而 o9 要 60 美元。",
            {"DeepSeek R9 | 16 CNY | million_tokens", "o9 | 60 USD | million_tokens"},
        ),
        ("豆包 1.9 把每百万 token 的价格打到 0.8 元。", {"Doubao-1.9 | 0.8 CNY | million_tokens"}),
        (
            "Qwen9-Plus 的输入价格为每百万 tokens 0.8 元，输出为 2 元。",
            {"Qwen9-Plus | 0.8 CNY | million_tokens", "Qwen9-Plus | 2 CNY | million_tokens"},
        ),
        (
            "GLM-9 API 价格低至输入 0.8 元/百万 tokens、输出 2 元/百万 tokens。",
            {"GLM-9 | 0.8 CNY | million_tokens", "GLM-9 | 2 CNY | million_tokens"},
        ),
        (
            "Kimi K9 的 API 每百万 token 输入 4 元、输出 16 元（缓存命中 1 元）。",
            {
                "Kimi K9 | 1 CNY | million_tokens",
                "Kimi K9 | 16 CNY | million_tokens",
                "Kimi K9 | 4 CNY | million_tokens",
            },
        ),
        (
            "Gemini 9 Pro 的输入价为 2 美元/百万 token，输出价为 12 美元/百万 token。",
            {"Gemini 9 Pro | 12 USD | million_tokens", "Gemini 9 Pro | 2 USD | million_tokens"},
        ),
        (
            "Grok 9 Fast 输入 0.2 美元、输出 0.5 美元（每百万 token）。",
            {"Grok 9 Fast | 0.2 USD | million_tokens", "Grok 9 Fast | 0.5 USD | million_tokens"},
        ),
        (
            "Grok 9 Fast: $0.20 in, $0.50 out per million tokens.",
            {"Grok 9 Fast | 0.2 USD | million_tokens", "Grok 9 Fast | 0.5 USD | million_tokens"},
        ),
        (
            "Mistral Large 9 runs $2/M input and $6/M output.",
            {
                "Mistral Large 9 | 2 USD | million_tokens",
                "Mistral Large 9 | 6 USD | million_tokens",
            },
        ),
        (
            "Mistral Medium 9 at $0.40/M in, $2/M out is a bargain.",
            {
                "Mistral Medium 9 | 0.4 USD | million_tokens",
                "Mistral Medium 9 | 2 USD | million_tokens",
            },
        ),
        (
            "In May, Google halved the price of Gemini 9 Pro, from $7 to $3.50 per million input tokens.",
            {"Gemini 9 Pro | 3.5 USD | million_tokens"},
        ),
        (
            "Claude Opus 9 is a third of the price of Claude Opus 8: $5 in, $25 out.",
            {"Claude Opus 9 | 25 USD | million_tokens", "Claude Opus 9 | 5 USD | million_tokens"},
        ),
        (
            "5 月，DeepSeek 发布 DeepSeek V9，每百万 token 输入 1 元、输出 2 元，打响价格战。",
            {"DeepSeek V9 | 1 CNY | million_tokens", "DeepSeek V9 | 2 CNY | million_tokens"},
        ),
        (
            "ChatGPT Pro 售价每月 200 美元，是 ChatGPT Plus 的十倍。",
            {"ChatGPT Pro | 200 USD | month"},
        ),
        ("OpenAI 推出每月 200 美元的 ChatGPT Pro 订阅。", {"ChatGPT Pro | 200 USD | month"}),
        ("OpenAI 在印度推出 ChatGPT Go，每月 399 卢比。", {"ChatGPT Go | 399 INR | month"}),
        (
            "OpenAI launched ChatGPT Go in India at 399 rupees a month.",
            {"ChatGPT Go | 399 INR | month"},
        ),
        (
            "谷歌把 Google AI Ultra 定价为每月 249.99 美元，首三个月半价。",
            {"Google AI Ultra | 249.99 USD | month | 0.5/3"},
        ),
        (
            "Google AI Ultra 原价每月 249.99 美元，前三个月优惠价 124.99 美元。",
            {"Google AI Ultra | 249.99 USD | month | 124.99/3"},
        ),
        (
            "Google AI Ultra costs $249.99 a month ($124.99 for the first three months).",
            {"Google AI Ultra | 249.99 USD | month | 124.99/3"},
        ),
        (
            "SuperGrok 每月 30 美元，SuperGrok Heavy 每月 300 美元。",
            {"SuperGrok Heavy | 300 USD | month", "SuperGrok | 30 USD | month"},
        ),
        (
            "SuperGrok and SuperGrok Heavy cost $30 and $300 a month.",
            {"SuperGrok Heavy | 300 USD | month", "SuperGrok | 30 USD | month"},
        ),
        (
            "ChatGPT Plus、ChatGPT Pro 和 Claude Max 分别为每月 20、200 和 100 美元。",
            {
                "ChatGPT Plus | 20 USD | month",
                "ChatGPT Pro | 200 USD | month",
                "Claude Max | 100 USD | month",
            },
        ),
        ("Cursor raised its Pro plan from $20 to $25 a month.", {"Cursor Pro | 25 USD | month"}),
        ("Windsurf 的套餐每月 15 美元。", {"Windsurf | 15 USD | month"}),
        (
            "The DGX Spark, priced at $3,999, shipped in October.",
            {"NVIDIA DGX Spark | 3999 USD | -"},
        ),
        (
            "On 20 May Google announced Google AI Ultra at $249.99 a month; the same day, Gemini 9 Pro got a price of $1.25/$10.",
            {
                "Gemini 9 Pro | 1.25 USD | million_tokens",
                "Gemini 9 Pro | 10 USD | million_tokens",
                "Google AI Ultra | 249.99 USD | month",
            },
        ),
        (
            "GPT-9 系列定价（每百万 token）：GPT-9 输入 1.25 美元、输出 10 美元；GPT-9 mini 输入 0.25 美元、输出 2 美元。",
            {
                "GPT-9 mini | 0.25 USD | million_tokens",
                "GPT-9 mini | 2 USD | million_tokens",
                "GPT-9 | 1.25 USD | million_tokens",
                "GPT-9 | 10 USD | million_tokens",
            },
        ),
        (
            "Prices per million tokens (input/output):\n\n- GPT-9: $1.25/$10\n- Claude Opus 9: $5/$25\n- Gemini 9 Pro: $2/$12",
            {
                "Claude Opus 9 | 25 USD | million_tokens",
                "Claude Opus 9 | 5 USD | million_tokens",
                "GPT-9 | 1.25 USD | million_tokens",
                "GPT-9 | 10 USD | million_tokens",
                "Gemini 9 Pro | 12 USD | million_tokens",
                "Gemini 9 Pro | 2 USD | million_tokens",
            },
        ),
        (
            "## GPT-9\n\nIt arrived in August. Pricing: $1.25/M input, $10/M output.",
            {"GPT-9 | 1.25 USD | million_tokens", "GPT-9 | 10 USD | million_tokens"},
        ),
        (
            "## GPT-9\n\n8 月发布。定价：输入 1.25 美元/百万 token，输出 10 美元/百万 token。",
            {"GPT-9 | 1.25 USD | million_tokens", "GPT-9 | 10 USD | million_tokens"},
        ),
        (
            "| 模型 | 输入 | 输出 |\n|---|---|---|\n| GPT-9 | $1.25 | $10 |",
            {"GPT-9 | 1.25 USD | million_tokens", "GPT-9 | 10 USD | million_tokens"},
        ),
        (
            "| Model | Price per 1M tokens (in/out) |\n|---|---|\n| GPT-9 | $1.25 / $10 |\n| Qwen9-Max | ¥2.4/¥9.6 |",
            {
                "GPT-9 | 1.25 USD | million_tokens",
                "GPT-9 | 10 USD | million_tokens",
                "Qwen9-Max | 2.4 CNY | million_tokens",
                "Qwen9-Max | 9.6 CNY | million_tokens",
            },
        ),
        (
            "| Model | $/M in | $/M out |\n|---|---|---|\n| GPT-9 | 1.25 | 10 |",
            {"GPT-9 | 1.25 USD | million_tokens", "GPT-9 | 10 USD | million_tokens"},
        ),
        (
            "| 产品 | 月费 | 备注 |\n|---|---|---|\n| ChatGPT Plus | 20 美元 | 2023 年起 |\n| Claude Max | 100 / 200 美元 | 两档 |",
            {
                "ChatGPT Plus | 20 USD | month",
                "Claude Max | 100 USD | month",
                "Claude Max | 200 USD | month",
            },
        ),
        (
            "| 产品 | 价格 |\n|---|---|\n| ChatGPT Plus | 20 美元/月 |\n| Google AI Ultra | 249.99 美元/月（首三个月半价） |",
            {"ChatGPT Plus | 20 USD | month", "Google AI Ultra | 249.99 USD | month | 0.5/3"},
        ),
        (
            "| Plan | Price | Launched |\n|---|---|---|\n| ChatGPT Pro | $200/mo | Dec 2024 |",
            {"ChatGPT Pro | 200 USD | month"},
        ),
        ("OpenAI loses money on ChatGPT Pro at $200 a month.", {"ChatGPT Pro | 200 USD | month"}),
        (
            "Amazon gave Anthropic $4bn; Claude Haiku 9 came next, at $1/$5.",
            {"Claude Haiku 9 | 1 USD | million_tokens", "Claude Haiku 9 | 5 USD | million_tokens"},
        ),
        (
            "GPT-4.5 发布时 API 定价高得离谱，输入 75 美元，输出 150 美元。",
            {"GPT-4.5 | 150 USD | million_tokens", "GPT-4.5 | 75 USD | million_tokens"},
        ),
        (
            "GPT-4.5 的价格贵得离谱：每百万 token 输入 75 美元，输出 150 美元。",
            {"GPT-4.5 | 150 USD | million_tokens", "GPT-4.5 | 75 USD | million_tokens"},
        ),
        (
            "o9-pro 的 API 输入 150 刀、输出 600 刀。",
            {"o9-pro | 150 USD | million_tokens", "o9-pro | 600 USD | million_tokens"},
        ),
        (
            "DeepSeek R9 的 API 百万 token 输出只要 16 块钱。",
            {"DeepSeek R9 | 16 CNY | million_tokens"},
        ),
        ("Cursor 从 20 美元一个月涨到了 60 美元一个月。", {"Cursor | 60 USD | month"}),
        ("Cursor 推出了每月 200 美元的 Ultra 套餐。", {"Cursor Ultra | 200 USD | month"}),
        ("我订阅了 Claude Max，每月 100 美元，值。", {"Claude Max | 100 USD | month"}),
        ("我退掉了 20 美元一个月的 ChatGPT Plus。", {"ChatGPT Plus | 20 USD | month"}),
        (
            "GLM Coding Plan 最便宜的一档首月 20 元、次月 40 元。",
            {"GLM Coding Plan | 40 CNY | month | 20/1"},
        ),
        (
            "Kimi K9 Turbo 输入每百万 8 元，输出每百万 58 元。",
            {"Kimi K9 Turbo | 58 CNY | million_tokens", "Kimi K9 Turbo | 8 CNY | million_tokens"},
        ),
        (
            "Gemini 9 Flash-Lite 每百万输入 0.1 美元，每百万输出 0.4 美元。",
            {
                "Gemini 9 Flash Lite | 0.1 USD | million_tokens",
                "Gemini 9 Flash Lite | 0.4 USD | million_tokens",
            },
        ),
        (
            "GPT-9 的价格（1.25 美元/10 美元）比 Claude Opus 9（15 美元/75 美元）便宜得多。",
            {
                "Claude Opus 9 | 15 USD | million_tokens",
                "Claude Opus 9 | 75 USD | million_tokens",
                "GPT-9 | 1.25 USD | million_tokens",
                "GPT-9 | 10 USD | million_tokens",
            },
        ),
        (
            "8 月，OpenAI 以每百万 token 1.25/10 美元的价格推出 GPT-9。",
            {"GPT-9 | 1.25 USD | million_tokens", "GPT-9 | 10 USD | million_tokens"},
        ),
        (
            "阿里云宣布 Qwen9-Max 降价 50%，输入价格降至 3.2 元/百万 token，输出降至 12.8 元/百万 token。",
            {"Qwen9-Max | 12.8 CNY | million_tokens", "Qwen9-Max | 3.2 CNY | million_tokens"},
        ),
        (
            "11 月 24 日，Anthropic 发布 Claude Opus 9，并把价格从 15/75 美元砍到 5/25 美元。",
            {"Claude Opus 9 | 25 USD | million_tokens", "Claude Opus 9 | 5 USD | million_tokens"},
        ),
        (
            "Claude Opus 9 价格降为原来的三分之一，即输入 5 美元、输出 25 美元。",
            {"Claude Opus 9 | 25 USD | million_tokens", "Claude Opus 9 | 5 USD | million_tokens"},
        ),
        ("ChatGPT Go 的价格是每月 8 美元。", {"ChatGPT Go | 8 USD | month"}),
        (
            "Google AI Plus 月费 7.99 美元，Google AI Pro 月费 19.99 美元，Google AI Ultra 月费 249.99 美元。",
            {
                "Google AI Plus | 7.99 USD | month",
                "Google AI Pro | 19.99 USD | month",
                "Google AI Ultra | 249.99 USD | month",
            },
        ),
        (
            "Manus 的订阅每月 39 美元和 199 美元两档。",
            {"Manus | 199 USD | month", "Manus | 39 USD | month"},
        ),
        (
            "Perplexity 把 Comet 开放给每月 200 美元的 Perplexity Max 用户。",
            {"Perplexity Max | 200 USD | month"},
        ),
        (
            "OpenAI 把 Sora 9 免费开放，ChatGPT Pro（200 美元/月）用户可用 Sora 9 Pro。",
            {"ChatGPT Pro | 200 USD | month"},
        ),
        ("英伟达 DGX Spark 开卖，售价 3999 美元。", {"NVIDIA DGX Spark | 3999 USD | -"}),
        (
            "Subscribers to ChatGPT Pro, which costs $200 a month, got Deep Research first.",
            {"ChatGPT Pro | 200 USD | month"},
        ),
        (
            "ChatGPT Pro, OpenAI's $200-a-month tier, got Operator first.",
            {"ChatGPT Pro | 200 USD | month"},
        ),
        (
            "OpenAI's $200-a-month ChatGPT Pro got Operator first.",
            {"ChatGPT Pro | 200 USD | month"},
        ),
        (
            "Operator was limited to ChatGPT Pro users paying $200 a month.",
            {"ChatGPT Pro | 200 USD | month"},
        ),
        (
            "Google undercut everyone with Gemini 9 Flash, priced at 30 cents per million input tokens.",
            {"Gemini 9 Flash | 0.3 USD | million_tokens"},
        ),
        (
            "Anthropic priced Claude Haiku 9 at $1 per million input tokens and $5 per million output tokens, a fourfold rise.",
            {"Claude Haiku 9 | 1 USD | million_tokens", "Claude Haiku 9 | 5 USD | million_tokens"},
        ),
        (
            "GPT-9 pricing is aggressive: $1.25/million for input, $10/million for output.",
            {"GPT-9 | 1.25 USD | million_tokens", "GPT-9 | 10 USD | million_tokens"},
        ),
        (
            "GPT-9 is $1.25/m for input and $10/m for output.",
            {"GPT-9 | 1.25 USD | million_tokens", "GPT-9 | 10 USD | million_tokens"},
        ),
        (
            "For comparison, GPT-8 was $2/$8.",
            {"GPT-8 | 2 USD | million_tokens", "GPT-8 | 8 USD | million_tokens"},
        ),
        (
            "GPT-9, GPT-9 mini and GPT-9 nano cost $1.25, $0.25 and $0.05 per million input tokens.",
            {
                "GPT-9 mini | 0.25 USD | million_tokens",
                "GPT-9 nano | 0.05 USD | million_tokens",
                "GPT-9 | 1.25 USD | million_tokens",
            },
        ),
        (
            "GitHub Copilot costs $10 a month or $100 a year.",
            {"GitHub Copilot | 10 USD | month", "GitHub Copilot | 100 USD | year"},
        ),
        (
            "Claude Team starts at five seats, at $30 per seat per month.",
            {"Claude Team | 30 USD | month"},
        ),
        (
            "Meanwhile Le Chat Pro undercut ChatGPT Plus at €14.99 a month.",
            {"Le Chat Pro | 14.99 EUR | month"},
        ),
        ("Prices start at $20 a month for Cursor.", {"Cursor | 20 USD | month"}),
        ("Cursor doubled its price to $40 a month in June.", {"Cursor | 40 USD | month"}),
        (
            "The new price of o9 is $2 per million input tokens, down from $10.",
            {"o9 | 2 USD | million_tokens"},
        ),
        ("o9 input tokens fell from $10 to $2 per million.", {"o9 | 2 USD | million_tokens"}),
        (
            "At launch GPT-4.5 cost $75 per million input tokens and $150 for output.",
            {"GPT-4.5 | 150 USD | million_tokens", "GPT-4.5 | 75 USD | million_tokens"},
        ),
        # The model stands in the sentence before; later clauses name others.
        (
            "3 月还有个反面教材：GPT-9。输入 70 美元、输出 140 美元每百万 token，跑不起。",
            {"GPT-9 | 140 USD | million_tokens", "GPT-9 | 70 USD | million_tokens"},
        ),
        (
            "Then there was GPT-9. At $70 per million input tokens and $140 per million output tokens, it was a museum piece.",
            {"GPT-9 | 140 USD | million_tokens", "GPT-9 | 70 USD | million_tokens"},
        ),
        (
            "GPT-9 定在 1.5 美元和 12 美元，比 GPT-8 便宜。",
            {"GPT-9 | 1.5 USD | million_tokens", "GPT-9 | 12 USD | million_tokens"},
        ),
        (
            "Claude Opus 9 价格不变，还是 3 美元进、15 美元出。",
            {"Claude Opus 9 | 15 USD | million_tokens", "Claude Opus 9 | 3 USD | million_tokens"},
        ),
        # Sums in words, and tenths of a yuan.
        ("You get ChatGPT Plus for twenty-five bucks a month.", {"ChatGPT Plus | 25 USD | month"}),
        ("ChatGPT Pro costs two hundred dollars a month.", {"ChatGPT Pro | 200 USD | month"}),
        (
            "Kimi K9 的价格是百万 token 输入 2 块 4，输出 9 块 6。",
            {"Kimi K9 | 2.4 CNY | million_tokens", "Kimi K9 | 9.6 CNY | million_tokens"},
        ),
        # Dealt out with the sums first; the period of the prices before.
        (
            "Anthropic charges $20, $100 and $200 a month for Claude Pro, Claude Max 5x and Claude Max 20x.",
            {
                "Claude Max 20x | 200 USD | month",
                "Claude Max 5x | 100 USD | month",
                "Claude Pro | 20 USD | month",
            },
        ),
        (
            "ChatGPT Plus 每月 20 美元。Claude Max 分 100 美元和 200 美元两档。",
            {
                "ChatGPT Plus | 20 USD | month",
                "Claude Max | 100 USD | month",
                "Claude Max | 200 USD | month",
            },
        ),
        (
            "With Grok 9 came a new $300-a-month subscription, SuperGrok Heavy.",
            {"SuperGrok Heavy | 300 USD | month"},
        ),
        (
            "Claude Opus 9 is $5 in and $25 out, where Claude Opus 8 used to be $15 and $75.",
            {
                "Claude Opus 8 | 15 USD | million_tokens",
                "Claude Opus 8 | 75 USD | million_tokens",
                "Claude Opus 9 | 25 USD | million_tokens",
                "Claude Opus 9 | 5 USD | million_tokens",
            },
        ),
        ("Kimi K9 的训练只花了 46 万美元。", set()),
    ],
)
def test_prices(priced, text, rows):
    assert priced(text) == sorted(rows)


@pytest.mark.parametrize(
    "text",
    [
        "Anthropic raised $13 billion after Claude Opus 9.",
        "DeepSeek V9 cost $5.6 million to train.",
        "Anthropic says Claude Code has a run-rate of $1 billion.",
        "OpenAI may charge $2,000 a month for ChatGPT Ultra.",
        "I spent $61 on GPT-9 in an afternoon.",
        "我一个下午用 GPT-9 花了 61 美元。",
        "Claude Opus 9 ran a shop and lost $200.",
        "Running GPT-9 on the benchmark cost $17 per task.",
        "Gemini 9 Pro 在 Vending-Bench 上赚了 5478 美元。",
        "OpenAI 员工可以用 ChatGPT 换 500 美元奖金。",
        "GPT-9 found a bug worth a $10,000 bounty.",
        "OpenAI paid $6.5 billion for io while shipping GPT-9.",
        "ChatGPT Plus 不会涨到每月 44 美元。",
        "A rumour says ChatGPT Plus will cost $44 a month by 2029.",
        "Microsoft invested $4bn; GPT-9 followed.",
        "With GPT-9 the whole job cost me $3 and took an hour.",
        "用 Claude Code 做完这个项目，账单是 40 美元。",
        "Manus 据传以超过 20 亿美元被收购。",
        "GPT-9 is ten times cheaper than a $100,000 engineer.",
        "Grok 9 was trained on a $7 billion cluster.",
        "Klarna says Claude Code saves it $10 a month per developer.",
        "DeepSeek V9 serves tokens on hardware that rents for $2 an hour.",
        "Meta offered researchers $100 million while Llama 9 flopped.",
        "Devin earned $5 and Manus $25 in the contest.",
        "A year of ChatGPT Plus costs as much as a $240 bicycle.",
        "Solving one ARC task with o9 cost $3,400.",
        "o9 每道题的成本高达 3400 美元。",
        "OpenAI will raise ChatGPT Plus to $22 a month.",
        "Nobody would pay $2,000 a month for GPT-9.",
        "The Information reported that OpenAI discussed a $2,000-a-month ChatGPT plan.",
        "有传闻称 ChatGPT Plus 将涨到每月 44 美元。",
        "我每月在 Claude Code 上花 300 美元。",
        "I was spending $300 a month on Claude Code.",
        "My Claude Code bill hit $1,400 a month.",
        "微软向 OpenAI 投资 10 亿美元，GPT-9 随后登场。",
        "DeepSeek R9 的训练只用了 29.4 万美元。",
        "Sora 9 lets you sell ten credits for $4.",
        "GPT-9 用 5 美元就能完成一份 500 美元的外包。",
        "2 月底 DeepSeek 宣布夜间错峰降价，DeepSeek V9 五折，DeepSeek R9 低至 2.5 折。",
        "Microsoft raised the price of Microsoft 365 by $3 a month to include Copilot.",
        "GPT-9 beat a $200-an-hour consultant.",
        "OpenAI lost $5 billion; ChatGPT Plus subscribers paid most of it.",
        "Claude Code turned a $20 subscription into $1,000 of tokens.",
        "Apple pays Google about $1 billion a year for Gemini.",
        "ChatGPT made OpenAI $12 billion a year.",
        "Anysphere makes $500 million a year from Cursor.",
        "Meta will spend $65 billion a year on Llama 9.",
        "苹果每年向谷歌支付约 10 亿美元使用 Gemini。",
        "Cursor 年收入达到 5 亿美元。",
        "ChatGPT 每月烧掉 8 亿美元。",
        "The lawsuit over Claude seeks $3,000 a book.",
        "Perplexity 出价 345 亿美元求购 Chrome。",
        "A one-person shop built with Claude Code makes $10,000 a month.",
        "用 Cursor 做的小游戏每月进账 5 万美元。",
        "DeepSeek V9 saved us $500 a month over GPT-9.",
        "Each ChatGPT query costs 36 cents.",
        "Claude Sonnet 9 solved 76% of tasks at $0.40 per task.",
        "New users get $5 in free credits for GPT-9.",
        "新用户可获 15 元 Kimi K9 代金券。",
        "OpenAI's agents may cost up to $20,000 a month, The Information said.",
        "GPT-9 brought OpenAI $10 in revenue per user.",
        "OpenAI gave away $50 in credits with GPT-9.",
        "By July three labs sold subscriptions at $200 or more: ChatGPT Pro, Google AI Ultra and SuperGrok Heavy.",
    ],
)
def test_no_prices(priced, text):
    assert priced(text) == []


def dates(found) -> dict[str, str | None]:
    return {
        f"{claim.subject.name} {claim.value('amount'):f}": claim.date.value.edtf
        if claim.date
        else None
        for claim in found.observations
        if claim.table == "prices"
    }


def test_each_price_has_the_date_of_its_own_clause(observed):
    text = (
        "GPT-9 arrived on 7th August at $1.25 per million input tokens, and Claude Opus 9 "
        "(24th November) came in at $5/$25 where Opus 8 had been $15/$75."
    )
    assert dates(observed(f"# 2025 in review\n\n{text}")) == {
        "GPT-9 1.25": "2025-08-07",
        "Claude Opus 9 5": "2025-11-24",
        "Claude Opus 9 25": "2025-11-24",
        "Claude Opus 8 15": None,
        "Claude Opus 8 75": None,
    }


def test_what_a_price_is_a_part_of_was_so_before(observed):
    text = "Claude Opus 9 ($5/$25) landed in May, half the price of Opus 8 ($15/$75)."
    assert set(dates(observed(f"# 2025 in review\n\n{text}")).values()) == {None}


def test_a_date_behind_the_brackets_of_a_price_is_its_own(observed):
    text = "Claude Max followed in March and Google AI Ultra ($240 a month) in June."
    assert dates(observed(f"# 2025 in review\n\n{text}")) == {"Google AI Ultra 240": "2025-06"}


def test_what_became_of_a_price_later_does_not_date_it(observed):
    text = "ChatGPT Go went on sale in August at ₹399 a month and from 4th November it was free for a year."
    assert dates(observed(f"# 2025 in review\n\n{text}")) == {"ChatGPT Go 399": "2025-08"}


def test_the_million_tokens_are_carried_from_the_price_before(observed):
    found = observed(
        "# 2025 in review\n\nGPT-9 costs $1.25 per million input tokens.\n\nClaude Opus 9 came in at $5/$25."
    )
    carried = [
        c.cells["billing_period"]
        for c in found.observations
        if c.table == "prices" and c.subject.name == "Claude Opus 9"
    ]
    assert {(cell.value, cell.origin) for cell in carried} == {("million_tokens", "context")}


def test_an_amount_told_with_and_without_a_direction_is_one_price(assembled):
    text = "GPT-9 costs $1.25 per million input tokens.\n\nGPT-9 is just $1.25 per million tokens."
    assert len(assembled(f"# 2025 in review\n\n{text}")["prices"]) == 1


def test_a_head_may_say_per_million_only(priced):
    table = (
        "| Lab | Model | Price (in/out, per 1M) |\n|---|---|---|\n| OpenAI | GPT-9 | $1.25 / $10 |"
    )
    assert set(priced(table)) == {
        "GPT-9 | 1.25 USD | million_tokens",
        "GPT-9 | 10 USD | million_tokens",
    }


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # The lead-in has the currency and what is priced, the items bare numbers.
        (
            "年底的价目（美元，每百万 token）：\n\n- GPT-9：输入 1.25，输出 10\n- Kimi K9：输入 0.6，输出 2.5\n",
            {
                ("GPT-9", "1.25", "USD"), ("GPT-9", "10", "USD"),
                ("Kimi K9", "0.6", "USD"), ("Kimi K9", "2.5", "USD"),
            },
        ),
        (
            "Prices (USD per million tokens, in/out):\n\n- GPT-9: 1.25 / 10\n- Claude Opus 9: 5 in, 25 out\n",
            {
                ("GPT-9", "1.25", "USD"), ("GPT-9", "10", "USD"),
                ("Claude Opus 9", "5", "USD"), ("Claude Opus 9", "25", "USD"),
            },
        ),
        # Below a cent, of no currency, or of no tokens: no price.
        ("Prices (USD per million tokens):\n\n- GPT-9: input 0.125, output 1.5%\n", set()),
        ("Speed, per million tokens:\n\n- GPT-9: input 3, output 9\n", set()),
        ("Downloads in USD terms:\n\n- GPT-9: 3 / 9\n", set()),
    ],
)  # fmt: skip
def test_bare_sums_below_a_lead_in(observed, text, rows):
    found = {
        (c.subject.name, str(c.value("amount")), c.value("currency"))
        for c in observed(text).observations
        if c.table == "prices"
    }
    assert found == rows
