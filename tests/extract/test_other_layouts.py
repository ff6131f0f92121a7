# ruff: noqa: E501 (an entry is read as a whole, on one line)
"""Layouts that carry facts by signs, boxes and indents more than by words, and all rows of each.

How a row is written, `every_row` says. All names and figures are invented.
"""

from __future__ import annotations

from typing import Any

import pytest


def case(text: str, *rows: str) -> Any:
    return pytest.param(text.strip("\n"), set(rows), id=" ".join(text.split())[:70])


# What is ticked has happened, what is not has not, whatever the heading calls the list.
BOXES = [
    case(
        """
## Bets for 2025

- [x] GPT-9 (7 August)
- [ ] Claude 9 Opus (May)
- [x] GPT-9 scores 80% on SWE-bench Verified
- [ ] GPT-9 scores 90% on SWE-bench Verified
- [X] Gemini 9 Pro – 18 November
""",
        "r GPT-9 release :2025-08-07",
        "r Gemini 9 Pro release :2025-11-18",
        "s SWE-bench Verified GPT-9 80 percent :2025",
    ),
    case(
        """
年初押注，年底对账：

1. [x] GLM-9 开源 —— 1 月 20 日
2. [ ] GLM-9-Air 开源 —— 12 月
3. [ ] GPT-9 上线：8 月 7 日
4. [x] Qwen9-Max 上线：9 月 3 日
""",
        "r GLM-9 release :2025-01-20",
        "r Qwen9-Max release :2025-09-03",
    ),
    case(
        """
## 2025

✅ GPT-9 – 7 August
⬜ Claude 9 Opus – May
✅ Grok 9 – March
""",
        "r GPT-9 release :2025-08-07",
        "r Grok 9 release :2025-03",
    ),
    # A sign that all items have is but a bullet; tasks of one's own bring nothing out.
    case(
        "- ✅ GPT-9 – 7 August\n- ✅ Grok 9 – March",
        "r GPT-9 release :2025-08-07",
        "r Grok 9 release :2025-03",
    ),
    case("## My to-do list\n\n- [x] Grok 9 (March)\n- [x] GPT-9, July"),
    case("## 待办\n\n- [x] GPT-9（3 月）\n- [ ] Grok 9（5 月）"),
    case("## Predictions\n\n- [ ] GPT-9 costs $30 per million input tokens"),
]

# A date that closes the line behind a sign alone is that of what the line tells.
CLOSING_DATES = [
    case("- GPT-9 上线 —— 8 月 7 日", "r GPT-9 release :2025-08-07"),
    case("- GPT-9 开源 | 8 月", "r GPT-9 release :2025-08"),
    case("- 開源 GLM-9：2025.7.28", "r GLM-9 release :2025-07-28"),
    case(
        "OpenAI 发布 GPT-9 和 GPT-9 mini，8 月 7 日。",
        "r GPT-9 release :2025-08-07",
        "r GPT-9 mini release :2025-08-07",
    ),
    case("- GPT-9 上线，8 月 7 日又下线", "r GPT-9 release"),
    case("- GPT-9 没有上线 —— 8 月 7 日"),
]


# Months in Chinese numerals begin entries as those in digits do.
MONTHS = [
    case(
        "一月 | GLM-9、Kimi K9\n十二月 | Grok 9",
        "r GLM-9 release :2025-01",
        "r Kimi K9 release :2025-01",
        "r Grok 9 release :2025-12",
    ),
]

# Lines that a sign parts below a line of heads are a table.
SEPARATED = [
    case(
        """
date, maker, model, kind
2025-04-29, Alibaba, Qwen9-Max, release
2025-05-28, DeepSeek, DeepSeek V9, update
2025-10-08, me, a new desk, life
2026-02-01, DeepSeek, DeepSeek V10, forecast
""",
        "r Qwen9-Max release :2025-04-29",
        "r DeepSeek V9 update :2025-05-28",
    ),
    case(
        """
导出自我的记录（型号；厂商；发布；输入；输出；单位为元/百万 token）：

- GLM-9；智谱；7 月 28 日；4；16
- Kimi K9；月之暗面；11 月 6 日；6；24
""",
        "r GLM-9 release :2025-07-28",
        "r Kimi K9 release :2025-11-06",
        "p GLM-9 4 CNY million_tokens",
        "p GLM-9 16 CNY million_tokens",
        "p Kimi K9 6 CNY million_tokens",
        "p Kimi K9 24 CNY million_tokens",
    ),
    case(
        """
Model | Released | Input ($/M) | Output ($/M)
GPT-9 | 5 May | 3 | 15
Grok 9 | 7 July | 2 | 10
""",
        "r GPT-9 release :2025-05-05",
        "r Grok 9 release :2025-07-07",
        "p GPT-9 3 USD million_tokens",
        "p GPT-9 15 USD million_tokens",
        "p Grok 9 2 USD million_tokens",
        "p Grok 9 10 USD million_tokens",
    ),
    case(
        "模型；MMLU；GSM8K\nGPT-9；88.1；93\nGrok 9；87；92",
        "s MMLU GPT-9 88.1 percent",
        "s GSM8K GPT-9 93 percent",
        "s MMLU Grok 9 87 percent",
        "s GSM8K Grok 9 92 percent",
    ),
    # A heading of the author's: what he did with them, and when.
    case(
        "date, my main model, machine\n2025-04-29, Qwen9-Max, laptop\n2025-05-28, GPT-9, phone",
    ),
    # Names in a lead-in are no heads, and prose has commas too.
    case(
        "OpenAI, xAI, Meta:\n\n- GPT-9, 3 May, flagship\n- Grok 9, 7 July, flagship",
        "r GPT-9 release :2025-05-03",
        "r Grok 9 release :2025-07-07",
    ),
    case(
        "I like OpenAI, Google, and xAI.\nIn May, GPT-9 arrived, and 2 of us cheered.\nIn June, Grok 9 arrived, and 3 slept.",
        "r GPT-9 release :2025-05",
        "r Grok 9 release :2025-06",
    ),
]


# Lines that are set in below a short one are fields of what it names.
SET_IN = [
    case(
        """
Llama 9 405B
    released   23 July 2025
    licence    community licence
    MMLU       88.6

Grok 9
    released   not yet
    licence    unknown
""",
        "r Llama 9 405B release :2025-07-23",
        "s MMLU Llama 9 405B 88.6 percent",
    ),
    case(
        """
GPT-9
  released: 7 August
  price: $3 in, $15 out per million tokens
Claude 9 Opus
  released: 3 May
  replaced: Claude 8 Opus
""",
        "r GPT-9 release :2025-08-07",
        "r Claude Opus 9 release :2025-05-03",
        "p GPT-9 3 USD million_tokens",
        "p GPT-9 15 USD million_tokens",
    ),
    case(
        """
国际数学奥林匹克（IMO）
　　金牌：OpenAI、谷歌
　　银牌：空缺
国际大学生程序设计竞赛（ICPC）
　　金牌：DeepSeek
""",
        "s International Mathematical Olympiad OpenAI gold_medal",
        "s International Mathematical Olympiad Google gold_medal",
        "s International Collegiate Programming Contest DeepSeek gold_medal",
    ),
    # Prose that is but wrapped, and a sentence above.
    case(
        "So much for Claude 9, which we had\n    waited for. Released: nothing else",
    ),
]


# Tables whose months are numbers; what stands right above one, and doubts in its cells.
TABLES = [
    case(
        """
| 月 | 国内 | 海外 |
|---|---|---|
| 1 | GLM-9（20 日）、Qwen9-Max（29 日） | Grok 9 |
| 2 | — | GPT-9（17 日） |
| 12 | 放假 | Claude 9 Opus（预览） |
""",
        "r GLM-9 release :2025-01-20",
        "r Qwen9-Max release :2025-01-29",
        "r Grok 9 release :2025-01",
        "r GPT-9 release :2025-02-17",
        "r Claude Opus 9 preview :2025-12",
    ),
    case(
        "| Month | New |\n|---|---|\n| 01 | GPT-9 |\n| 02 | Grok 9 |\n| 03 | – |",
        "r GPT-9 release :2025-01",
        "r Grok 9 release :2025-02",
    ),
    # Other numbers below such a head, and another head.
    case("| Month | New |\n|---|---|\n| 3 | GPT-9 |\n| 14 | Grok 9 |"),
    case("| Place | Model |\n|---|---|\n| 3 | GPT-9 |\n| 4 | Grok 9 |"),
    case(
        """
| Maker | Q1 | Q2 |
|---|---|---|
| OpenAI | GPT-9 | GPT-9.1? |

**Expected next year**

| Maker | Q1 | Q2 |
|---|---|---|
| OpenAI | – | GPT-10 |
| Meta | Llama 10 | – |
""",
        "r GPT-9 release :2025-33",
    ),
    case("**明年预告**\n\n| 厂商 | 一季度 |\n|---|---|\n| OpenAI | GPT-10 |\n| Meta | Llama 10 |"),
]


# The title of a work is no news of what it names, unless it says so.
TITLES = [
    case("1. 10 月 3 日：《Claude Code 实战》\n2. 11 月 9 日：《从 GPT-8 到 GPT-9》"),
    case('1. 3 October: "What GPT-9 means for us"\n2. 9 November: "From GPT-8 to GPT-9"'),
    case("- 10 月 3 日，《GPT-9 正式发布》", "r GPT-9 release :2025-10-03"),
    case("- 10 月 3 日，《GPT-9》", "r GPT-9 release :2025-10-03"),
    case('- 3 May: "Claude 9 Sonnet"', "r Claude Sonnet 9 release :2025-05-03"),
]

# Own orders that measure something else than strength.
OTHER_ORDERS = [
    case("## 我电脑里的占地排名\n\n1. Qwen9-32B —— 20 GB\n2. GLM-9 —— 14 GB\n3. Grok 9 —— 8 GB"),
    case(
        "## LMArena leaderboard\n\n1. GPT-9 — 1501\n2. Grok 9 — 1478\n\n## 占地排名\n\n1. Qwen9-32B —— 20 GB\n2. GLM-9 —— 14 GB",
        "b LMArena 1 GPT-9",
        "b LMArena 2 Grok 9",
    ),
    case("## My disk space ranking\n\n1. Qwen9-32B — 20 GB\n2. GLM-9 — 14 GB\n3. Grok 9 — 8 GB"),
]


# Heads in two rows: the upper one groups the columns of the lower, and may have their units.
TWO_HEADS = [
    case(
        """
| Model | Price ($/M tokens) | | Scores (%) | |
|---|---|---|---|---|
| | in | out | MMLU | GPQA |
| GPT-9 | 3 | 15 | 90.1 | 80 |
| Grok 9 | 2 | 10 | 88 | 79 |
""",
        "p GPT-9 3 USD million_tokens",
        "p GPT-9 15 USD million_tokens",
        "p Grok 9 2 USD million_tokens",
        "p Grok 9 10 USD million_tokens",
        "s MMLU GPT-9 90.1 percent",
        "s GPQA GPT-9 80 percent",
        "s MMLU Grok 9 88 percent",
        "s GPQA Grok 9 79 percent",
    ),
    case(
        """
| | 价格（元/百万 token） | | 订阅（元/月） |
|---|---|---|---|
| 模型 | 输入 | 输出 | 月费 |
| GLM-9 | 4 | 16 | 20 |
| Kimi K9 | 6 | 24 | 49 |
""",
        "p GLM-9 4 CNY million_tokens",
        "p GLM-9 16 CNY million_tokens",
        "p GLM-9 20 CNY month",
        "p Kimi K9 6 CNY million_tokens",
        "p Kimi K9 24 CNY million_tokens",
        "p Kimi K9 49 CNY month",
    ),
    case(
        """
| | Google | | xAI |
|---|---|---|---|
| | Google AI Pro | Google AI Ultra | SuperGrok |
| monthly | $19.99 | $249.99 | $30 |
| yearly | $199.99 | n/a | $300 |
""",
        "p Google AI Pro 19.99 USD month",
        "p Google AI Pro 199.99 USD year",
        "p Google AI Ultra 249.99 USD month",
        "p SuperGrok 30 USD month",
        "p SuperGrok 300 USD year",
    ),
]

# What a year costs, in the currency of the month; a share, or a month paid by the year, is no such sum.
YEARLY = [
    case(
        "- ChatGPT Plus：¥99/月（年付 999）",
        "p ChatGPT Plus 99 CNY month",
        "p ChatGPT Plus 999 CNY year",
    ),
    case(
        "- Claude Pro: $20/mo (yearly: 200)",
        "p Claude Pro 20 USD month",
        "p Claude Pro 200 USD year",
    ),
    case(
        "| 产品 | 价格 |\n|---|---|\n| ChatGPT Plus | ¥99/月（包年 999） |\n| Claude Pro | ¥88/月 |",
        "p ChatGPT Plus 99 CNY month",
        "p ChatGPT Plus 999 CNY year",
        "p Claude Pro 88 CNY month",
    ),
    case("- ChatGPT Plus：每月 99 元（年付 8 折）", "p ChatGPT Plus 99 CNY month"),
    case("- ChatGPT Plus：¥99/月（年付 79/月）", "p ChatGPT Plus 99 CNY month"),
]


# What is struck out is taken back; a single tilde is but `about`.
STRUCK = [
    case("- ~~GPT-9（5 月）~~\n- Grok 9（6 月）", "r Grok 9 release :2025-06"),
    case(
        "| Plan | Price |\n|---|---|\n| ChatGPT Plus | ~~$25~~ $20/month |\n| Claude Pro | $17/month |",
        "p ChatGPT Plus 20 USD month",
        "p Claude Pro 17 USD month",
    ),
    case(
        "~$200/月 的 ChatGPT Pro，~$20/月 的 ChatGPT Plus",
        "p ChatGPT Pro 200 USD month",
        "p ChatGPT Plus 20 USD month",
    ),
]


# An arrow between two names: a new name where it is said, else a change of what is used.
ARROWS = [
    case(
        "## Renamed\n\n- Bard → Gemini (8 February)\n- ChatGPT Tasks → ChatGPT Pulse (May)",
        "r Gemini rename :2025-02-08",
        "r ChatGPT Pulse rename :2025-05",
    ),
    case("- 2 月：Bard → Gemini（改名）", "r Gemini rename :2025-02"),
    case("## Switches\n\n1. Claude 9 Opus → GPT-9 on 2 April\n2. GPT-9 → Qwen9-72B on 11 August"),
    case("- 8 月：GPT-8 -> GPT-9"),
    case(
        "Claude 8 Opus (February) → Claude 9 Opus (May)",
        "r Claude Opus 8 release :2025-02",
        "r Claude Opus 9 release :2025-05",
    ),
]


# Plans in a column beside their service, or in a row below it.
PLANS = [
    case(
        """
| Product | Plan | Monthly |
|---|---|---|
| ChatGPT | Plus | $20 |
| | Pro | $200 |
| Claude | Pro | $17 |
""",
        "p ChatGPT Plus 20 USD month",
        "p ChatGPT Pro 200 USD month",
        "p Claude Pro 17 USD month",
    ),
    case(
        """
| 厂商 | 档位 | 价格 |
|---|---|---|
| OpenAI | Plus | 20 美元/月 |
| Anthropic | Pro | 17 美元/月（年付 200） |
""",
        "p ChatGPT Plus 20 USD month",
        "p Claude Pro 17 USD month",
        "p Claude Pro 200 USD year",
    ),
    case(
        """
| | ChatGPT | | Claude | |
|---|---|---|---|---|
| | **Plus** | **Pro** | **Pro** | **Max** |
| per month | $20 | $200 | $17 | $100 |
| per year | – | – | $200 | – |
""",
        "p ChatGPT Plus 20 USD month",
        "p ChatGPT Pro 200 USD month",
        "p Claude Pro 17 USD month",
        "p Claude Pro 200 USD year",
        "p Claude Max 100 USD month",
    ),
    # A word that is no plan of the service.
    case(
        "| Product | Kind | Monthly |\n|---|---|---|\n| ChatGPT Plus | Chat | $20 |\n| Claude Pro | Plus | $17 |",
        "p ChatGPT Plus 20 USD month",
        "p Claude Pro 17 USD month",
    ),
]


# One sum an item, whose currency, tokens and way the line above tells.
BARE_SUMS = [
    case(
        "## 价目（元/百万 tokens，输入价）\n\n- GLM-9：20 → 0.5（5 月 21 日）\n- Kimi K9：8 → 免费\n- DeepSeek V9：1，未动\n- Qwen9-Max：2 款",
        "p GLM-9 0.5 CNY million_tokens",
        "p DeepSeek V9 1 CNY million_tokens",
    ),
    case(
        "USD per million output tokens:\n\n- GPT-9: 15\n- Grok 9 — 12 -> 10\n- Qwen9: 12 sizes",
        "p GPT-9 15 USD million_tokens",
        "p Grok 9 10 USD million_tokens",
    ),
    case("USD per million tokens, input and output:\n\n- GPT-9: 15\n- Grok 9: 12"),
]


# Places typed in other ways, some of them shared.
PLACES = [
    case(
        "## LMArena 文本榜\n\n1 GPT-9 1501\n2 Grok 9 1478\n2 GLM-9 1478\n4 Qwen9-Max 1441",
        "b LMArena 1 GPT-9",
        "b LMArena 2 Grok 9",
        "b LMArena 2 GLM-9",
        "b LMArena 4 Qwen9-Max",
    ),
    case(
        "## SuperCLUE 12 月榜\n\nTOP1 GPT-9 82.1\nTOP2 Qwen9-Max 80.3\nTOP3 GLM-9 79",
        "b SuperCLUE 1 GPT-9 :2025-12",
        "b SuperCLUE 2 Qwen9-Max :2025-12",
        "b SuperCLUE 3 GLM-9 :2025-12",
    ),
    case(
        "## OpenCompass 榜\n\n**第 1 名** GPT-9 —— 78.2 分\n**第 2 名** Qwen9-Max —— 75.5 分\n**并列第 3** GLM-9、Kimi K9 —— 72.0 分",
        "b OpenCompass 1 GPT-9",
        "b OpenCompass 2 Qwen9-Max",
        "b OpenCompass 3 GLM-9",
        "b OpenCompass 3 Kimi K9",
    ),
    case(
        "> **LMArena leaderboard** (1 December)\n> 1 → GPT-9 (1501)\n> 2 → Grok 9 (1478)\n> 2 → GLM-9 (1478)",
        "b LMArena 1 GPT-9 :2025-12-01",
        "b LMArena 2 Grok 9 :2025-12-01",
        "b LMArena 2 GLM-9 :2025-12-01",
    ),
    case(
        "### SuperCLUE 总榜\n\n🥇 **GPT-9**　69.4\n🥈 **Grok 9**　67.1\n🥉 **GLM-9**　65.0\n4️⃣ **Qwen9-Max**　64.8",
        "b SuperCLUE 1 GPT-9",
        "b SuperCLUE 2 Grok 9",
        "b SuperCLUE 3 GLM-9",
        "b SuperCLUE 4 Qwen9-Max",
    ),
    # Days and numbers of things are no places.
    case(
        "## LMArena\n\n1 月 3 日：GPT-9\n2 月 5 日：Grok 9\n3 月 8 日：GLM-9",
        "r GPT-9 release :2025-01-03",
        "r Grok 9 release :2025-02-05",
        "r GLM-9 release :2025-03-08",
    ),
    case("## LMArena\n\n1 model by OpenAI\n2 models by xAI\n3 models by Zhipu"),
]


# Profiles side by side whose names are a row of their own.
PROFILES = [
    case(
        """
| 公司 | 智谱 | 月之暗面 |
|---|---|---|
| 旗舰 | GLM-9 | Kimi K9 |
| 上线 | 7 月 28 日 | 7 月 11 日 |
| 输入价（元/百万 token） | 2 | 4 |
""",
        "r GLM-9 release :2025-07-28",
        "r Kimi K9 release :2025-07-11",
        "p GLM-9 2 CNY million_tokens",
        "p Kimi K9 4 CNY million_tokens",
    ),
    case(
        """
| | OpenAI | xAI |
|---|---|---|
| Flagship | GPT-9 | Grok 9 |
| Released | 7 August | 9 July |
""",
        "r GPT-9 release :2025-08-07",
        "r Grok 9 release :2025-07-09",
    ),
    case(
        """
| | OpenAI | xAI |
|---|---|---|
| May | GPT-9 | Grok 9 |
| June | – | – |
""",
        "r GPT-9 release :2025-05",
        "r Grok 9 release :2025-05",
    ),
]

# Lists and tables of what somebody bought, moved to or spoke about.
OF_ONES_OWN = [
    case("### 采购单\n\n- H100 8 张：2 月 3 日到货\n- RTX 5090：3 月 1 日"),
    case("## 部署记录\n\n- 2 月 11 日：GLM-9 上到 4090\n- 5 月 3 日：Qwen9-32B 换下 GLM-9"),
    case("## Migrations\n\n- 2 February: Claude 9 Opus\n- 5 May: GPT-9"),
    case(
        "| 日期 | 主讲 | 题目 |\n|---|---|---|\n| 3 月 5 日 | 小李 | GLM-9 读后感 |\n| 4 月 9 日 | 小王 | 用 Claude Code 重构 |"
    ),
]


# A line whose label says that its names are not out, or no more.
LABELLED = [
    case(
        "- 已发布：GLM-9（7 月）\n- 计划中：DeepSeek V10（1 月）\n- 【推迟】Grok 9（5 月）\n- **已下线** GPT-4（4 月）",
        "r GLM-9 release :2025-07",
    ),
    case(
        "**Released** GPT-9 (May)\n**Planned** GPT-10 (December)\n**Retired** GPT-4 (April)",
        "r GPT-9 release :2025-05",
    ),
    case("- **Delayed:** Grok 9 (May)\n- **Out:** GPT-9 (May)", "r GPT-9 release :2025-05"),
    case(
        "- **May** GPT-9 (7 May), Grok 9 (9 May)\n- **June** GLM-9 (3 June)",
        "r GPT-9 release :2025-05-07",
        "r Grok 9 release :2025-05-09",
        "r GLM-9 release :2025-06-03",
    ),
]


# Blocks of raw HTML are lines of their own, a definition goes on behind its term.
HTML = [
    case(
        "<dl><dt>GLM-9</dt><dd>7 月 28 日发布</dd><dt>Kimi K9</dt><dd>7 月 11 日发布</dd></dl>",
        "r GLM-9 release :2025-07-28",
        "r Kimi K9 release :2025-07-11",
    ),
    case(
        "<div>OpenAI released GPT-9</div><div>5 May was the day of Grok 9.</div>",
        "r GPT-9 release",
        "r Grok 9 release :2025-05-05",
    ),
    case(
        "<table><tr><th><p>Model</p></th><th><p>Released</p></th></tr><tr><td><p>GLM-9</p></td><td>July 28</td></tr></table>",
        "r GLM-9 release :2025-07-28",
    ),
]

# The year of the title is that of the whole and dates no list below it; that of a heading does.
YEARS = [
    case("# 2025 in review\n\n- OpenAI released GPT-9.", "r GPT-9 release"),
    case("# 回顾\n\n## 2024\n\n- OpenAI 发布了 GPT-9。", "r GPT-9 release :2024"),
]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        *BOXES,
        *CLOSING_DATES,
        *MONTHS,
        *SEPARATED,
        *SET_IN,
        *TABLES,
        *TITLES,
        *OTHER_ORDERS,
        *TWO_HEADS,
        *YEARLY,
        *STRUCK,
        *ARROWS,
        *PLANS,
        *BARE_SUMS,
        *PLACES,
        *PROFILES,
        *OF_ONES_OWN,
        *LABELLED,
        *HTML,
        *YEARS,
    ],
)
def test_layouts(every_row, text, rows):
    assert every_row(text) == rows
