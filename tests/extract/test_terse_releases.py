# ruff: noqa: E501 (an entry is read as a whole, on one line)
"""Releases in timelines, changelogs, digests and tables: a date, names, hardly a word more."""

from __future__ import annotations

import pytest

TIMELINE = """What came out:

- **Feb 24**: Claude 9 Sonnet, plus Claude Code as a research preview
- **May 22**: Claude Opus 9, Claude Code GA
- Jul 9: Grok 9, beta
- Aug 5: gpt-oss-120b and gpt-oss-20b; Codex CLI
"""
MONTHS = """## March 2025

- Gemini 9 Pro (experimental)
- GPT-9 image generation
- OpenAI: GPT-8, then GPT-9 two days later
"""
TITLED = "**The month in models: August.** A quiet one. Mistral released Mistral Small 9."
ABBREVIATED = "Jan: GPT-9 mini. Feb: GPT-9, Sora 9. Sept: Codex."
LINES = """2025-05-16  Codex (cloud) research preview
2025-06-03  Codex: Plus users admitted
2025-09-15  GPT-9-Codex
2025-10-06  Codex GA
"""
CHINESE_LINES = """一月：DeepSeek-R9、Kimi K9。
二月：Grok 9、Claude 9 Sonnet。
三月：文心 9.5（免费）、Gemini 9 Pro（实验版）。
"""
CHANGELOG = """Changelog, Claude Code

1.0 - May 2025. General availability, extensions for two editors in beta.
2.0 - September 2025. Checkpoints, new terminal UI.
"""
EXTENDED = """Timeline of desktop agents:

* 12 Jan – Codex app for macOS
* 16 Jan – extended to Pro
* 4 Mar – Codex app on Windows
"""
DEFINITIONS = """January 2025
: GPT-9 (OpenAI), memory in ChatGPT.

February 2025
: Claude Code preview, Gemini Code Assist for individuals at no charge.
"""
QUOTED = "> **Anthropic** – *Claude Opus 9 is now available in the API.* (24 Nov)\n> **xAI** – *Grok 9 is out.* (18 Nov)\n"
ORDERED = (
    "New in 2025:\n\n1. GPT-9 (August 7th), with its little sisters GPT-9 mini and GPT-9 nano\n"
)
OTHER_MAKERS = """### GitHub Copilot

- April 4: agent mode generally available
- September 25: Copilot CLI in public preview
"""
BY_MONTH = """| Month | OpenAI | Google |
|---|---|---|
| March | GPT-9 | Gemini 9 Pro (preview) |
| May | – | Veo 9, Jules |
"""
BY_QUARTER = """| 公司 | 一季度 | 二季度 |
|---|---|---|
| 阿里 | QwQ-99B | Qwen9 |
| 百度 | 文心 9.5、文心 X9 | – |
"""
WITHOUT_A_HEAD = """Video models, first availability in 2025:

| | Model | Month |
|---|---|---|
| Google | Veo 9 | May |
| OpenAI | Sora 9 | September |
"""
STATUS = """| Product | Status | Since |
|---|---|---|
| Jules | beta | May 2025 |
| Codex CLI | GA | April 2025 |
| Copilot Workspace | sunset | May 30 |
"""
ANOTHER_DATE = """| Model | Date | Release date |
|---|---|---|
| GPT-9 | March 2025 | May 2025 |
| Grok 9 | June 2025 | July 2025 |
"""
REMARKED = """| 日期 | 模型 | 我的一句话 |
|---|---|---|
| 3 月 | GPT-9 | 很快 |
| 5 月 | Grok 9 | 很贵 |
"""
# Where the columns tell what the models are, the words before the table may be the author's own.
WITH_ATTRIBUTES = """The year in my notes, as far as I can read them:

| When | Who | What | Size |
|---|---|---|---|
| 3 March | OpenAI | gpt-oss-9b | 9B |
| 5 May | Z.ai | GLM-9 | 300B (30B) |
"""
RENAMED = """| Old name | New name | When |
|---|---|---|
| Google One AI Premium | Google AI Pro | May 2025 |
| Claude Code SDK | Claude Agent SDK | September 2025 |
"""

LABELLED = """### July 2025

New: Grok 9, Kimi K9
Preview: Kiro, Jules
Gone: GPT-9 (API)
"""
NESTED = """## August 2025

### OpenAI

- gpt-oss-120b
- GPT-9

### Anthropic

- Claude Opus 9
"""
FEATURES = """| Feature | Product | Rolled out |
|---|---|---|
| Memory | ChatGPT | April 10 |
| Web search | Claude | March 20 |
"""
SEPARATED = """Jan 2025 | xAI | Grok 9 | API
Aug 2025 | OpenAI | GPT-9 | everyone
"""


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            TIMELINE,
            ["Claude Sonnet 9 | release | 2025-02-24", "Claude Code | preview | 2025-02-24",
             "Claude Opus 9 | release | 2025-05-22", "Claude Code | release | 2025-05-22",
             "Grok 9 | preview | 2025-07-09", "gpt-oss-120B | release | 2025-08-05",
             "gpt-oss-20B | release | 2025-08-05", "Codex CLI | release | 2025-08-05"],
        ),
        (
            MONTHS,
            ["Gemini 9 Pro | preview | 2025-03", "GPT-9 | update | 2025-03",
             "GPT-8 | release | 2025-03", "GPT-9 | release | 2025-03"],
        ),
        (TITLED, ["Mistral Small 9 | release | 2025-08"]),
        (
            ABBREVIATED,
            ["GPT-9 mini | release | 2025-01", "GPT-9 | release | 2025-02",
             "Sora 9 | release | 2025-02", "Codex | release | 2025-09"],
        ),
        (
            LINES,
            ["Codex | preview | 2025-05-16", "Codex | update | 2025-06-03",
             "GPT-9 Codex | release | 2025-09-15", "Codex | release | 2025-10-06"],
        ),
        (
            CHINESE_LINES,
            ["DeepSeek R9 | release | 2025-01", "Kimi K9 | release | 2025-01",
             "Grok 9 | release | 2025-02", "Claude Sonnet 9 | release | 2025-02",
             "ERNIE 9.5 | release | 2025-03", "Gemini 9 Pro | preview | 2025-03"],
        ),
        (CHANGELOG, ["Claude Code | release | 2025-05", "Claude Code | update | 2025-09"]),
        (
            EXTENDED,
            ["Codex app | release | 2025-01-12", "Codex app | update | 2025-01-16",
             "Codex app | update | 2025-03-04"],
        ),
        (
            DEFINITIONS,
            ["GPT-9 | release | 2025-01", "ChatGPT | update | 2025-01",
             "Claude Code | preview | 2025-02", "Gemini Code Assist | release | 2025-02"],
        ),
        (QUOTED, ["Claude Opus 9 | release | 2025-11-24", "Grok 9 | release | 2025-11-18"]),
        (
            ORDERED,
            ["GPT-9 | release | 2025-08-07", "GPT-9 mini | release | 2025-08-07",
             "GPT-9 nano | release | 2025-08-07"],
        ),
        (
            OTHER_MAKERS,
            ["GitHub Copilot | update | 2025-04-04", "GitHub Copilot CLI | preview | 2025-09-25"],
        ),
        (
            "GPT-9, Sora 9 and Codex: that was October 6 in one line.",
            ["GPT-9 | release | 2025-10-06", "Sora 9 | release | 2025-10-06",
             "Codex | release | 2025-10-06"],
        ),
        # the month is told before, the days with the names
        (
            "August. gpt-oss-120b and gpt-oss-20b: open weights, on the 5th. GPT-9: the 7th.",
            ["gpt-oss-120B | release | 2025-08-05", "gpt-oss-20B | release | 2025-08-05",
             "GPT-9 | release | 2025-08-07"],
        ),
        (
            "**August in brief.** 5th: GPT-9. 21st: Grok 9.",
            ["GPT-9 | release | 2025-08-05", "Grok 9 | release | 2025-08-21"],
        ),
        (
            "- May: Codex, then Claude Opus 9 and Claude Sonnet 9 on the 22nd",
            ["Codex | release | 2025-05", "Claude Opus 9 | release | 2025-05-22",
             "Claude Sonnet 9 | release | 2025-05-22"],
        ),
        ("- Opus 9 + Sonnet 9 from Anthropic: May 22", ["Claude Opus 9 | release | 2025-05-22", "Claude Sonnet 9 | release | 2025-05-22"]),
        # names as labels, with a date each
        (
            "Grok timeline — Grok 8: Feb 17; Grok 9: July 9; Grok 9 Fast: Sept 19.",
            ["Grok 8 | release | 2025-02-17", "Grok 9 | release | 2025-07-09",
             "Grok 9 Fast | release | 2025-09-19"],
        ),
        (
            "GPT-9: 14 March. PaLM 9: 10 May, at I/O. Claude 9: 11 July.",
            ["GPT-9 | release | 2025-03-14", "PaLM 9 | release | 2025-05-10",
             "Claude 9 | release | 2025-07-11"],
        ),
        ("Grok 9: out, Monday. Veo 9: out, Thursday.", ["Grok 9 | release | -", "Veo 9 | release | -"]),
        (
            "Google's week in May, in short: Veo 9, Jules in public beta, Google AI Ultra.",
            ["Veo 9 | release | 2025-05", "Jules | preview | 2025-05",
             "Google AI Ultra | release | 2025-05"],
        ),
        (
            "Mistral Small 9 in January, 9.1 in March, 9.2 in June.",
            ["Mistral Small 9 | release | 2025-01", "Mistral Small 9.1 | release | 2025-03",
             "Mistral Small 9.2 | release | 2025-06"],
        ),
        (
            "Jules (May 20), Claude in Chrome (August 26, a pilot with a thousand users).",
            ["Jules | release | 2025-05-20", "Claude in Chrome | preview | 2025-08-26"],
        ),
        (
            BY_MONTH,
            ["GPT-9 | release | 2025-03", "Gemini 9 Pro | preview | 2025-03",
             "Veo 9 | release | 2025-05", "Jules | release | 2025-05"],
        ),
        (
            BY_QUARTER,
            ["QwQ-99B | release | 2025-33", "Qwen9 | release | 2025-34",
             "ERNIE 9.5 | release | 2025-33", "ERNIE X9 | release | 2025-33"],
        ),
        (WITHOUT_A_HEAD, ["Veo 9 | release | 2025-05", "Sora 9 | release | 2025-09"]),
        (STATUS, ["Jules | preview | 2025-05", "Codex CLI | release | 2025-04"]),
        (
            LABELLED,
            ["Grok 9 | release | 2025-07", "Kimi K9 | release | 2025-07",
             "Kiro | preview | 2025-07", "Jules | preview | 2025-07"],
        ),
        (
            NESTED,
            ["gpt-oss-120B | release | 2025-08", "GPT-9 | release | 2025-08",
             "Claude Opus 9 | release | 2025-08"],
        ),
        (FEATURES, ["ChatGPT | update | 2025-04-10", "Claude | update | 2025-03-20"]),
        (SEPARATED, ["Grok 9 | release | 2025-01", "GPT-9 | release | 2025-08"]),
        (
            "Amazon: Kiro (July 14, preview; November 17, GA), Jules (May 20, beta; August 6).",
            ["Kiro | preview | 2025-07-14", "Kiro | release | 2025-11-17",
             "Jules | preview | 2025-05-20", "Jules | release | 2025-08-06"],
        ),
        (
            "- Claude Code – Feb 24 (preview), May 22 (GA)\n- Codex CLI – Apr 16\n",
            ["Claude Code | preview | 2025-02-24", "Claude Code | release | 2025-05-22",
             "Codex CLI | release | 2025-04-16"],
        ),
        (ANOTHER_DATE, ["GPT-9 | release | 2025-05", "Grok 9 | release | 2025-07"]),
        (REMARKED, ["GPT-9 | release | 2025-03", "Grok 9 | release | 2025-05"]),
        (
            WITH_ATTRIBUTES,
            ["gpt-oss-9B | release | 2025-03-03", "GLM-9 | release | 2025-05-05"],
        ),
        (RENAMED, ["Google AI Pro | rename | 2025-05", "Claude Agent SDK | rename | 2025-09"]),
        # A sentence with a verb goes on behind its commas and dashes: what else it names is no entry.
        ("## May\n\n- Zhipu unveiled **GLM-9**, a model that outdoes many others, including **GPT-8**, **Kimi K8**, and **Grok 8**.",
         ["GLM-9 | release | 2025-05"]),
        ("## May\n\n- Zhipu launches **GLM-9** – a chatty model based on GLM-8, made for Codex, Jules.",
         ["GLM-9 | release | 2025-05"]),
        ("- 2025-05-03: Zhipu unveiled GLM-9, with speed close to GPT-8, Kimi K8",
         ["GLM-9 | release | 2025-05-03"]),
        ("- 2025-05-03: GLM-9, Kimi K9 run away with the prizes\n- 2025-06-03: Grok 9, GPT-9", ["Grok 9 | release | 2025-06-03", "GPT-9 | release | 2025-06-03"]),
        # The present of those who write their own changelog.
        ("- [2025.08.07] We open-source GLM-9, which draws well.\n- [2025.07.08] We also open-source GLM-8 with a demo.",
         ["GLM-9 | release | 2025-08-07", "GLM-8 | release | 2025-07-08"]),
        # A day in numbers that opens an item is that of all its sentences, if it is alone.
        ("- 2025.8.07 🎉 We release GLM-9. GLM-8 is updated, too.\n- 2025.7.08 We release GLM-7.",
         ["GLM-9 | release | 2025-08-07", "GLM-8 | update | 2025-08-07", "GLM-7 | release | 2025-07-08"]),
        ("- 2025-03-04 was the day of GPT-9. In April Claude 9 came out. Grok 9 was out as well.",
         ["GPT-9 | release | 2025-03-04", "Claude 9 | release | 2025-04", "Grok 9 | release | -"]),
        # What a thing came with is on trial for itself.
        ("- In May Zhipu released GLM-9, adding a bigger window in beta.", ["GLM-9 | release | 2025-05"]),
        ("- In May Zhipu released GLM-9 with a few testers in preview.", ["GLM-9 | preview | 2025-05"]),
        ("- In May Zhipu released GLM-9, its quickest model, in beta.", ["GLM-9 | preview | 2025-05"]),
        # A size for each of several; those of one are its sizes.
        ("- In May Microsoft presented Phi-9 mini and Phi-9 Vision, small models (3B and 5B).",
         ["Phi-9-Mini | release | 2025-05", "Phi-9-Vision | release | 2025-05"]),
        ("- In May Meta presented Llama 9, small models (3B and 5B).",
         ["Llama 9 | release | 2025-05", "Llama 9 3B | release | 2025-05", "Llama 9 5B | release | 2025-05"]),
        # A year that is part of a name is no date beside that of the heading.
        ("## May\n\n- Zhipu releases GLM-9, the winner of IMO 2025.\n- Kimi K9 is out and solved the 2025 Putnam exam.",
         ["GLM-9 | release | 2025-05", "Kimi K9 | release | 2025-05"]),
        # What is named a second time is renewed, as its words, or a version in brackets, say.
        ("## 3 月\n\n- **智谱 GLM-9**：开源对话模型。\n\n## 7 月\n\n- **智谱 GLM-9**：开源对话模型更新。",
         ["GLM-9 | release | 2025-03", "GLM-9 | update | 2025-07"]),
        ("## 3 月\n\n- **Grok 9**：会写诗。\n\n## 7 月\n\n- **Grok 9 (v3) & Kiro**：会下棋。",
         ["Grok 9 | release | 2025-03", "Grok 9 | update | 2025-07", "Kiro | release | 2025-07"]),
        # Out for good: what was named before was a trial. A later trial stays one.
        ("## 3 月\n\n- **亚马逊 Kiro**：首次露面。\n\n## 7 月\n\n- **亚马逊 Kiro (正式版)**：人气很旺。",
         ["Kiro | preview | 2025-03", "Kiro | release | 2025-07"]),
        ("## 3 月\n\n- **Veo 9**：会做长片的模型。\n\n## 7 月\n\n- **Veo 9 (open beta)**：面向导演开放。",
         ["Veo 9 | release | 2025-03", "Veo 9 | preview | 2025-07"]),
        # What a thing is set against has not the sizes that follow; stages of training are none.
        ("## 3 月\n\n- **GPT-9**: 为对标 Gemini 9 而来，分 mini/nano 两种。\n- **阿里 Qwen9 (Base/Chat)**: 守住阵地。",
         ["GPT-9 | release | 2025-03", "GPT-9 mini | release | 2025-03", "GPT-9 nano | release | 2025-03",
          "Qwen9 | release | 2025-03"]),
        # Where each is described, a column may say; one of titles tells what somebody wrote.
        ("| 时间 | 模型 | 论文 |\n|---|---|---|\n| 2025-03 | GLM-9 | arXiv:2503.01234 |\n| 2025-05 | Grok 9 | [链接](https://example.org) |",
         ["GLM-9 | release | 2025-03", "Grok 9 | release | 2025-05"]),
        ("| Date | Release | Paper / source |\n|---|---|---|\n| May 2025 | GLM-9 | arXiv 2505.01234 |\n| July 2025 | Grok 9 | HF model card |",
         ["GLM-9 | release | 2025-05", "Grok 9 | release | 2025-07"]),
        # In a chronicle of releases a success is told of what came out then.
        ("# 2025 开源模型上线年表\n\n## 3 月\n\n- **智谱 GLM-9**：夺得两项第一。\n- **Grok 9**：夺冠后停用。",
         ["GLM-9 | release | 2025-03"]),
        ("# A timeline of AI releases in 2025\n\n## March\n\n- **Grok 9**: tops every chart.",
         ["Grok 9 | release | 2025-03"]),
        # Dated notes below a name have it for their subject.
        ("- **Kiro（亚马逊的编辑器）**\n\n  3月内测，5月转正，界面重写。8月出了团队版？没有，只加了Jira插件。",
         ["Kiro | preview | 2025-03", "Kiro | release | 2025-05"]),
        ("**Kiro（亚马逊的编辑器）**\n\n3月内测，5月正式上线，界面重写。8月推团队版，9月支持 Grok 9，11月新增离线模式。",
         ["Kiro | preview | 2025-03", "Kiro | release | 2025-05", "Kiro | update | 2025-08",
          "Kiro | update | 2025-09", "Kiro | update | 2025-11"]),
        ("### Zed\n\n2 月上线编辑器，6 月 Grok 9 集成，9 月上线网页版。",
         ["Zed | release | 2025-02", "Zed | update | 2025-06", "Zed | update | 2025-09"]),
        ("**Kiro**\n\nAlpha in March, GA in July, a team edition in November.",
         ["Kiro | preview | 2025-03", "Kiro | release | 2025-07", "Kiro | update | 2025-11"]),
        ("**Kiro**\n\nMarch: public preview. July: GA. November: a team edition.",
         ["Kiro | preview | 2025-03", "Kiro | release | 2025-07", "Kiro | update | 2025-11"]),
    ],
)  # fmt: skip
def test_what_came_out(released, text, rows):
    assert released(text) == set(rows)


@pytest.mark.parametrize(
    "text",
    [
        "Outages: ChatGPT (June 10), Claude (July 3).",
        "Gone in 2025: GPT-9 (April 30, from ChatGPT), Grok 9 (July 14).",
        "Announced, not shipped: Llama 9 Behemoth (April), Grok 9 (July).",
        "Retired this year:\n\n- GPT-9 (July 14)\n- Claude 9 Opus (June 30)\n",
        "My most used models by month:\n\nJan: Claude 9 Sonnet\nFeb: GPT-9\n",
        "Expected in the next months:\n\n- Gemini 9 (March)\n- Llama 9 (June)\n",
        "Forecast for 2025: a Gemini 9 in the fourth quarter, one more Opus.",
        "Top of LMArena by month:\n\n- March: Gemini 9 Pro\n- August: GPT-9\n",
        "- Mar 3: GPT-9 leak\n- Mar 5: Gemini 9 Pro price cut\n- Mar 7: Llama 9 delayed again\n",
        "- Feb 24: Copilot Free limits unchanged\n",
        "| Model | Knowledge cutoff |\n|---|---|\n| GPT-9 | October 2024 |\n| Grok 9 | March 2025 |\n",
        "| Date | Leader | Elo |\n|---|---|---|\n| March | Gemini 9 Pro | 1440 |\n| May | GPT-9 | 1460 |\n",
        "| Month | My main model |\n|---|---|\n| March | GPT-9 |\n| May | Grok 9 |\n",
        "| 月份 | 我用的模型 |\n|---|---|\n| 3 月 | GPT-9 |\n| 5 月 | Grok 9 |\n",
        "| Date | Model | Task |\n|---|---|---|\n| March 3 | GPT-9 | a parser |\n| May 5 | Grok 9 | a poem |\n",
        "My invoices:\n\n| Date | Vendor | Product |\n|---|---|---|\n| March 3 | OpenAI | ChatGPT Pro |\n| May 5 | Anthropic | Claude Max |\n",
        "The days when I first tried them:\n\n| Date | Model | Size |\n|---|---|---|\n| March 3 | gpt-oss-9b | 9B |\n| May 5 | GLM-9 | 300B |\n",
        "| Date | Model | Verdict |\n|---|---|---|\n| March 3 | GPT-9 | good |\n| May 5 | Grok 9 | bad |\n",
        "| Model | Retired |\n|---|---|\n| GPT-9 | July 2025 |\n| Grok 9 | May 2025 |\n",
        "In May I tested: GPT-9 and Claude Opus 9.",
        "In May 2025, the usual plan of ChatGPT, Claude, Zorblax and Google is at $11 a month.",
        "In May the price of GPT-9, Kimi K9 and others fell.",
        "In July 2025, Windsurf saw Google take some of its people.",
        "Prices as of June:\n\n- GPT-9: $2 / $8\n- Claude Sonnet 9: $3 / $15\n",
        "退役名单：\n\n- 7 月 14 日：GPT-9\n- 6 月 30 日：Claude 9 Opus\n",
        "- 3 月 5 日：GPT-9 降价\n- 3 月 7 日：Gemini 9 Pro 跳票\n",
        # What somebody hopes for, missed or likes, in answers and by itself.
        "## 四月\n\n**问：你还盼什么？** 答：GPT-9。\n",
        "## 四月\n\n问：谁没来？答：Llama 9。\n",
        "## 四月\n\n只盼 Gemini 9。\n",
        "## 四月\n\n就等 GPT-9。\n",
        "## April 2025\n\nQ: Which one do you still hope for? A: GPT-9. And Grok 9, by autumn.\n",
        # How they came off in a test.
        "## 4 March 2025\n\nOpus 9.1 got 31 of 40 riddles right, Codex 29.\n",
        # Titles of what somebody wrote have a day and a name, too.
        "## Posts on my blog in 2025\n\n- January\n    - 7th: Gemini 9 Pro on a phone\n    - 20th: GPT-9\n",
        "Here is what I wrote this year:\n\n- January 7: Gemini 9 Pro\n- March 2: Claude Code\n",
        "今年博客上的文章：\n\n- 1 月 7 日：Gemini 9 Pro\n- 3 月 2 日：Claude Code\n",
        "| 时间 | 模型 | 论文 |\n|---|---|---|\n| 2025-03 | GLM-9 | 稀疏注意力如何省钱 |\n| 2025-05 | Grok 9 | 大模型会下棋吗 |",
        "# 2025 年大事\n\n## 3 月\n\n- **智谱 GLM-9**：夺得两项第一。",
        # Notes of what somebody did with a thing, or of other news of it.
        "**Kiro**\n\n我 3 月试用，5 月付费，8 月换了编辑器。",
        "**Kiro**\n\n3月涨价，5月用户破百万，8月加人，9月搬家。",
        "**Kiro 的风波**\n\n3月内测，5月正式上线。",
        "**Kiro**\n\n原定3月内测，结果跳票。也许5月上线。",
        "## Kiro\n\nPrice rise in March, layoffs in July, lawsuit in November.",
        # what a thing costs less than before was there
        "### July 3, 2025\n\n- GPT-9: input down from $8 to $2.40\n- Grok 9: lowered from $8 to $4",
        "- July 3, 2025: GPT-9 input down from $8 to $2.40",
    ],
)
def test_what_did_not(released, text):
    assert released(text) == set()
