# ruff: noqa: E501 (an entry is read as a whole, on one line)
"""Lists, definitions and boxes: what stands above an item, beside it or before it holds for it."""

from __future__ import annotations

import pytest

RELEASED = [
    # Definitions: the term is what its definition tells of.
    (
        "GPT-9\n: OpenAI's big one, released on 14 March.\n\nLlama 9\n\n:   Meta, 18 July, in three sizes.\n\nRAG\n: Look it up first. The fashion of May.",
        ["GPT-9 | release | 2025-03-14", "Llama 9 | release | 2025-07-18"],
    ),
    (
        "GPT-9\n: OpenAI 3 月 14 日发布。\n\nLlama 9\n: Meta 7 月 18 日开源，8B、70B 两种尺寸。",
        ["GPT-9 | release | 2025-03-14", "Llama 9 | release | 2025-07-18"],
    ),
    # A bold month opens what its paragraph tells, and no more.
    (
        "**April** OpenAI released GPT-9. Anthropic released Claude 9.\n\n**June** Kimi K9 was released.\n\nGLM-9 was released.",
        ["GPT-9 | release | 2025-04", "Claude 9 | release | 2025-04", "Kimi K9 | release | 2025-06", "GLM-9 | release | -"],
    ),
    (
        "**4 月**\nOpenAI 发布了 GPT-9。\nAnthropic 推出了 Claude 9。",
        ["GPT-9 | release | 2025-04", "Claude 9 | release | 2025-04"],
    ),
    (
        "**In April** OpenAI released GPT-9. Anthropic released Claude 9.",
        ["GPT-9 | release | 2025-04", "Claude 9 | release | -"],
    ),
    # The date of any item above carries down to the leaves; the nearest wins.
    (
        "- **April**\n  - models\n    - GPT-9.1, 9.1 mini\n    - Claude 9 Sonnet\n  - companies\n    - xAI is worth $75 billion\n- **June**\n  - Google\n    - 12 June: Gemini 9 Pro\n    - Gemini 9 Flash (preview)",
        ["GPT-9.1 | release | 2025-04", "GPT-9.1 mini | release | 2025-04",
         "Claude Sonnet 9 | release | 2025-04", "Gemini 9 Pro | release | 2025-06-12",
         "Gemini 9 Flash | preview | 2025-06"],
    ),
    (
        "- **2 月**\n  - 模型\n    - Gemini 9 Pro\n  - 产品\n    - Codex CLI 开源",
        ["Gemini 9 Pro | release | 2025-02", "Codex CLI | release | 2025-02"],
    ),
    # Maker above month.
    (
        "- Google\n  - April\n    - Gemini 9 Pro\n  - May\n    - Veo 9",
        ["Gemini 9 Pro | release | 2025-04", "Veo 9 | release | 2025-05"],
    ),
    # A day opens an item: what goes on in it is of that day, not of the one above the list.
    (
        "On 2 May the cuts began:\n\n- On 13 May Zhipu brought out GLM-9. GLM-9 Air came along, too.\n- Then Grok 9 was released.",
        ["GLM-9 | release | 2025-05-13", "GLM-9-Air | release | 2025-05-13", "Grok 9 | release | 2025-05-02"],
    ),
    # Announcements are listed, what others wrote is not.
    (
        "## Announcements\n\n- Introducing Claude Haiku 9 (15 October)\n- Grok 9 Fast (19 September)\n\n## What others wrote\n\n- GPT-9, a second look (20 August)\n",
        ["Claude Haiku 9 | release | 2025-10-15", "Grok 9 Fast | release | 2025-09-19"],
    ),
    # Entries that a sign parts behind a date.
    (
        "**9 月** · Claude Sonnet 9 发布 · 阿里推出 Qwen9-Max · Kimi K9 上线 · 传 DeepSeek V9 将于 11 月露面",
        ["Claude Sonnet 9 | release | 2025-09", "Qwen9-Max | release | 2025-09",
         "Kimi K9 | release | 2025-09"],
    ),
    (
        "**September:** Claude Sonnet 9 • Qwen9-Max (preview) • GPT-4.5 retired",
        ["Claude Sonnet 9 | release | 2025-09", "Qwen9-Max | preview | 2025-09"],
    ),
    (
        "10 月 / Claude Haiku 9 发布 / OpenAI 推出 ChatGPT Atlas / MiniMax M9 开源",
        ["Claude Haiku 9 | release | 2025-10", "ChatGPT Atlas | release | 2025-10",
         "MiniMax M9 | release | 2025-10"],
    ),
    (
        "**Google**: March, Gemini 9 Pro · May, Veo 9 · August, Genie 9",
        ["Gemini 9 Pro | release | 2025-03", "Veo 9 | release | 2025-05",
         "Genie 9 | release | 2025-08"],
    ),
    # A ticker: each entry has its own date.
    (
        "+++ MAR 13: Cohere releases Command A9 +++ MAR 14: a flood in the office +++ APR 16: OpenAI ships GPT-9 and Codex CLI +++ MAY 20: Google previews Jules +++",
        ["Command A9 | release | 2025-03-13", "GPT-9 | release | 2025-04-16",
         "Codex CLI | release | 2025-04-16", "Jules | preview | 2025-05-20"],
    ),
    (
        "+++ 3 月 4 日：Kimi K9 开源 +++ 3 月 9 日：编辑部放假 +++ 4 月 2 日：传 GPT-9 推迟 +++ 5 月 6 日：Claude Opus 9 +++",
        ["Kimi K9 | release | 2025-03-04", "Claude Opus 9 | release | 2025-05-06"],
    ),
    (
        "3 March: GPT-9 /// 9 March: Grok 9 (beta) /// 14 May: Claude 9",
        ["GPT-9 | release | 2025-03-03", "Grok 9 | preview | 2025-03-09",
         "Claude 9 | release | 2025-05-14"],
    ),
    # What ends a trial in one word.
    (
        "- Gemini 9 Pro: March 25 (preview), June 17 (stable)\n- GLM-9：3 月 1 日（内测）、4 月 2 日（正式）",
        ["Gemini 9 Pro | preview | 2025-03-25", "Gemini 9 Pro | release | 2025-06-17",
         "GLM-9 | preview | 2025-03-01", "GLM-9 | release | 2025-04-02"],
    ),
    # Steps that brackets date, also behind an arrow.
    (
        "- GPT-9: beta (March) → GA (May)\n- Gemini 9 Pro: preview 3 March ➜ stable 5 May\n- GLM-9：内测（3 月）→ 正式（5 月）",
        ["GPT-9 | preview | 2025-03", "GPT-9 | release | 2025-05",
         "Gemini 9 Pro | preview | 2025-03-03", "Gemini 9 Pro | release | 2025-05-05",
         "GLM-9 | preview | 2025-03", "GLM-9 | release | 2025-05"],
    ),
    # Days in brackets behind the month of an item.
    (
        "- **January** – DeepSeek V9 (20), o9-mini (31)\n- **February** – Grok 9 (17)",
        ["DeepSeek V9 | release | 2025-01-20", "o9-mini | release | 2025-01-31",
         "Grok 9 | release | 2025-02-17"],
    ),
    (
        "- 1 月：DeepSeek V9（20）、Kimi K9（21）\n- 2 月：Grok 9（17）",
        ["DeepSeek V9 | release | 2025-01-20", "Kimi K9 | release | 2025-01-21",
         "Grok 9 | release | 2025-02-17"],
    ),
    # … before the names of items and paragraphs, or at their ends.
    (
        "## March\n\n- 4: GPT-9\n- **14** – Grok 9\n\n## April\n\n- 18: Llama 9\n",
        ["GPT-9 | release | 2025-03-04", "Grok 9 | release | 2025-03-14",
         "Llama 9 | release | 2025-04-18"],
    ),
    (
        "**March** 4 GPT-9 · 14 Grok 9\n\n**April** 18 Llama 9\n",
        ["GPT-9 | release | 2025-03-04", "Grok 9 | release | 2025-03-14",
         "Llama 9 | release | 2025-04-18"],
    ),
    (
        "- March: GPT-9 4th, Grok 9 14th\n- April: Llama 9 18th\n",
        ["GPT-9 | release | 2025-03-04", "Grok 9 | release | 2025-03-14",
         "Llama 9 | release | 2025-04-18"],
    ),
    # Signs that a line explains, above a list or below it.
    (
        "- 🟢 GPT-9 – 3 March\n- 🧪 Claude 9 – 4 April\n- 🟡 Grok 9 – December\n- 🔴 GPT-4 – 30 April\n\n🟢 out · 🧪 beta · 🟡 announced · 🔴 retired",
        ["GPT-9 | release | 2025-03-03", "Claude 9 | preview | 2025-04-04"],
    ),
    (
        "图例：✅ 已发布，⏳ 计划中，❌ 已下线\n\n- ✅ GLM-9：3 月 3 日\n- ⏳ Qwen9：12 月\n- ❌ GPT-4：4 月 30 日",
        ["GLM-9 | release | 2025-03-03"],
    ),
    # What a heading calls trials.
    (
        "### Released\n\n- GPT-9 (3 March)\n\n### In preview\n\n- Grok 9 (5 May)\n\n### 内测中\n\n- GLM-9（6 月 6 日）",
        ["GPT-9 | release | 2025-03-03", "Grok 9 | preview | 2025-05-05",
         "GLM-9 | preview | 2025-06-06"],
    ),
    # Numbers that are no days of one month: votes, sizes, too few to tell.
    (
        "- **January** – DeepSeek V9 (31), o9-mini (20), GPT-9 (7)\n- **February** – Grok 9 (17)",
        ["DeepSeek V9 | release | 2025-01", "o9-mini | release | 2025-01",
         "GPT-9 | release | 2025-01", "Grok 9 | release | 2025-02"],
    ),
    # What an entry says of its stage: a trial that is over, a thing renewed.
    (
        "- 17 June – Gemini 9 Pro (stable, formerly a preview)\n- 18 June – DeepSeek V9 minor update (0618)\n- 19 June – GPT-9, refreshed",
        ["Gemini 9 Pro | release | 2025-06-17", "DeepSeek V9 | update | 2025-06-18",
         "GPT-9 | update | 2025-06-19"],
    ),
    (
        "### 6 月\n\n- 17 日：Gemini 9 Pro 正式版（此前为预览）\n- 18 日：DeepSeek V9 小版本升级（0618）\n- 19 日：豆包 9（公测结束，正式上线）",
        ["Gemini 9 Pro | release | 2025-06-17", "DeepSeek V9 | update | 2025-06-18",
         "Doubao-9 | release | 2025-06-19"],
    ),
    # Weights are those of what the item names.
    (
        "- **Grok 9**: xAI's big one. The weights came on 3 March.\n- **Grok 8**: I tried it on 5 March.",
        ["Grok 9 | release | 2025-03-03"],
    ),
    # One that did not come out among others.
    (
        "- March: GPT-9\n- May (expected): DeepSeek V9\n- June: Grok 9 (delayed)\n- July: Kimi K9, cancelled\n- August: Qwen9, never shipped",
        ["GPT-9 | release | 2025-03"],
    ),
    (
        "- 3 月：GPT-9 发布\n- 5 月（预计）：DeepSeek V9\n- 6 月：Kimi K9（跳票）\n- 7 月：Qwen9，未发布",
        ["GPT-9 | release | 2025-03"],
    ),
    ("- Aug 7: GPT-9, as expected\n- Aug 8: Grok 9, price unchanged",
     ["GPT-9 | release | 2025-08-07", "Grok 9 | release | 2025-08-08"]),
    # Arrivals beside departures.
    ("## Arrivals and departures\n\n- 14 July: GPT-9", ["GPT-9 | release | 2025-07-14"]),
    ("## 来的和走的\n\n- 7 月 14 日：GPT-9", ["GPT-9 | release | 2025-07-14"]),
    # A heading of other news is but a theme where a lead-in or the items themselves say more.
    (
        "## Prices fell\n\nAnd there was November:\n\n- 3 November: GPT-9",
        ["GPT-9 | release | 2025-11-03"],
    ),
    (
        "## Outages\n\n- 4 June: OpenAI launched GPT-9 and was down",
        ["GPT-9 | release | 2025-06-04"],
    ),
    # What prose under such a heading tells stands.
    (
        "## What is next\n\nI think that Grok 9 is near. In May OpenAI released GPT-9.",
        ["GPT-9 | release | 2025-05"],
    ),
    # Beside items that tell releases, names with what they are or are for.
    (
        "谷歌 2025 年很忙：\n\n- 连续发布 Gemini 9.0、9.5\n- Veo 9：视频生成\n- **Gemma 9**：开源模型家族\n- Imagen 9 和 Genie 9",
        ["Gemini 9.0 | release | 2025", "Gemini 9.5 | release | 2025", "Veo 9 | release | 2025",
         "Gemma 9 | release | 2025", "Imagen 9 | release | 2025", "Genie 9 | release | 2025"],
    ),
    (
        "What Google did in 2025:\n\n- released Gemini 9 and Gemini 9 Pro\n- Veo 9: video generation\n- Jules: my favourite",
        ["Gemini 9 | release | 2025", "Gemini 9 Pro | release | 2025", "Veo 9 | release | 2025"],
    ),
    # Makers before a dash; groups below labels that tell nothing.
    (
        "2025 年，各家都推出了编码 Agent：\n\n- OpenAI — Codex CLI\n- 阿里 —— Qwen Code",
        ["Codex CLI | release | 2025", "Qwen Code | release | 2025"],
    ),
    (
        "2025 年，各家都推出了编码 Agent：\n\n- 终端\n  - Claude Code\n  - OpenAI 的 Codex CLI\n- 云端\n  - Google 的 Jules",
        ["Claude Code | release | 2025", "Codex CLI | release | 2025", "Jules | release | 2025"],
    ),
    # Below the heading of one product, those of others with dates of their own.
    (
        "## Claude Code 之年\n\n2025 年，各家推出了编码 Agent：\n\n- 谷歌的 Gemini CLI，6 月\n- 阿里的 Qwen Code：7 月",
        ["Gemini CLI | release | 2025-06", "Qwen Code | release | 2025-07"],
    ),
    # A label has its kind behind its name, in either language.
    (
        "## 2025 年 3 月\n\n- **智谱 GLM-9 系列**：推理更快。\n- **阿里云 Qwen 9.5 全家桶**：从端侧到云端。\n- **Moonshot Kimi K9 family**: for long documents.",
        ["GLM-9 | release | 2025-03", "Qwen9.5 | release | 2025-03", "Kimi K9 | release | 2025-03"],
    ),
    # … and its members behind the colon.
    (
        "## 2025 年 3 月\n\n- **Anthropic Claude 9 Family**：Haiku/Opus 两档。",
        ["Claude 9 | release | 2025-03", "Claude Haiku 9 | release | 2025-03", "Claude Opus 9 | release | 2025-03"],
    ),
    # A family without a version is what its label is explained to be; an ordinary word beside its maker.
    (
        "## 2025 年 3 月\n\n- **Meta Voicebox**：会作曲的音乐模型。\n- **Meta Chameleon (Mixed-Modal)**：图文混排系统。\n- **快手 Kolors 与可图**：两款绘画模型，都免费。",
        ["Voicebox | release | 2025-03", "Chameleon | release | 2025-03", "Kolors | release | 2025-03"],
    ),
    (
        "## March 2025\n\n- **Meta Voicebox**: a model that composes.\n- **Meta Audiobox**: its speech generator, in two sizes.",
        ["Voicebox | release | 2025-03", "Audiobox | release | 2025-03"],
    ),
    # What went only after it had come has come.
    (
        "## 2025 年 3 月\n\n- **Grok 9**：对话模型（上线两周便被下架）。\n- **Veo 9**: a video model (pulled a week after its launch).",
        ["Grok 9 | release | 2025-03", "Veo 9 | release | 2025-03"],
    ),
    # An item with days of its own leaves the others what stands above.
    (
        "In 2025 Moonshot was busy:\n\n- Released Kimi K9 (5 May) and Kimi K9.5 (8 August)\n- Kimi K10 coding model",
        ["Kimi K9 | release | 2025-05-05", "Kimi K9.5 | release | 2025-08-08", "Kimi K10 | release | 2025"],
    ),
    (
        "智谱 2025 年收获颇丰：\n\n- 5 月和 8 月先后推出 GLM-9、GLM-9.5\n- GLM-9V 多模态模型",
        ["GLM-9 | release | 2025-05", "GLM-9.5 | release | 2025-08", "GLM-9V | release | 2025"],
    ),
    # What a thing lacks or where it is not to be had says nothing of whether it came.
    (
        "智谱 2025 年收获颇丰：\n\n- 推出 GLM-9\n- GLM-9V 多模态模型（不含语音）\n- GLM-9.5（未对日本开放）\n- GLM-10（还没发布）\n- GLM-11（不对外开放）",
        ["GLM-9 | release | 2025", "GLM-9V | release | 2025", "GLM-9.5 | release | 2025"],
    ),
    (
        "6 月，各家推出了自己的视频模型：\n\n- Veo 9（没有字幕）\n- Sora 9（暂未上线）",
        ["Veo 9 | release | 2025-06"],
    ),
    (
        "In 2025 Moonshot was busy:\n\n- Released Kimi K9\n- Kimi K10 coding model (no vision)\n- Kimi K11 (no release date)\n- Kimi K12 (not in Europe)",
        ["Kimi K9 | release | 2025", "Kimi K10 | release | 2025", "Kimi K12 | release | 2025"],
    ),
    # Each its own: told before the names, or behind them.
    (
        "2025 年，xAI 与智谱也推出了自家的编程助手，分别名为 Grok Build 和 CodeGeeX。",
        ["CodeGeeX | release | 2025", "Grok Build | release | 2025"],
    ),
    (
        "Kimi CLI、Qwen Code——2025 年，国内厂商陆续发布了各自的命令行工具。",
        ["Kimi CLI | release | 2025", "Qwen Code | release | 2025"],
    ),
    (
        "Kimi CLI and Qwen Code: in 2025 most of the Chinese labs shipped their own terminal tool.",
        ["Kimi CLI | release | 2025", "Qwen Code | release | 2025"],
    ),
]  # fmt: skip
SILENT = [
    # Labels that are explained, but at no time, as no model or as what somebody uses.
    "## 名词\n\n- **Meta Voicebox**：会作曲的音乐模型。",
    "## 2025 年 3 月\n\n- **Meta Voicebox**：团队换了负责人。\n- **Meta Voicebox**：我最常用的音乐模型。\n- **Chameleon**：会变色的系统。",
    "## 2025 年 3 月\n\n- **智谱 GLM-9 团队**：搬家了。",
    "## 2025 年 3 月\n\n- **Grok 9**：对话模型（未公开）。\n- **Veo 9**：视频模型（上线前就被搁置）。",
    # Beside items that tell releases, what somebody does with a thing or became of it.
    "谷歌 2025 年：\n\n- Jules：我天天用\n- Gemini CLI：降价一半\n- 今年推出了很多东西",
    "2025 年，各家没有推出编码 Agent：\n\n- 终端\n  - Claude Code",
    # What a thing costs now is no news of its coming out.
    "- **GPT-9** output: $40 → $8 (June)\n- ChatGPT Plus: $20 → $25 a month (May)",
    # Goodbyes, as heading, as lead-in, in the item.
    "Also closed:\n\n- 24 March: the Sora app\n- 30 June: Rewind",
    "## Farewells\n\n- GPT-4.5 (14 July)\n- **August**\n  - Claude 2.1",
    "## The graveyard\n\n### July\n\n- GPT-4.5\n- Bard 9 (3 July)",
    "## 停用\n\n- GPT-4.5（7 月 14 日）\n- 7 月 21 日：Claude 2.1",
    "几笔旧账：\n\n- Claude 2.1：7 月 21 日停用\n- GPT-4：4 月 30 日从 ChatGPT 撤下",
    # Plans and rumours.
    "## 2026 plans\n\n- January: Grok 9\n- Claude Opus 9 (May)",
    "## 明年看点\n\n- 2 月：DeepSeek 发布 V9\n- GPT-9（5 月）",
    "What to watch for:\n\n- **March**\n  - OpenAI\n    - GPT-9",
    "- GPT-9, expected in May\n- Kimi K9：预计 11 月发布\n- GLM-9：传 12 月开源\n- 7 月：传 Qwen9 将开源",
    # What was left out, wished for, used.
    "Not in this year's review:\n\n- **GPT-9** (April): a gadget\n- Kimi K9 (May)",
    "## 没选上的\n\n- 4 月：GPT-9\n- Kimi K9（5 月）",
    "## 许愿单\n\n1. GPT-9 开放权重\n2. 能在手机上跑的 Claude Haiku 9",
    "## 我的主力模型\n\n- 1–2 月：Claude 9 Sonnet\n- 3 月至今：GPT-9",
    "My model diary:\n\n- May: GPT-9\n- June: Kimi K9",
    # What is a thing's own, beside a date.
    "- 7 月：GPT-9 的越狱风波\n- August: Kimi K9's first big customer",
    # Titles of what somebody wrote or said, also below months.
    "# My posts of 2025\n\n## February\n\n- 25 Feb – First impressions of Claude 9 Sonnet\n- 26 Feb – GPT-9.5",
    "## 演讲\n\n### 8 月\n\n- 8 日：GPT-9 一周记\n- Qwen9 训练心得（8 月 9 日）",
    "## My talks\n\n- 5 March, Berlin: “Agents with Claude Code”",
    "Things I published about models:\n\n- 5 March: GPT-9 for lawyers\n- 7 May: Grok 9",
    # The days of other news.
    "## Outages\n\n- 4 June: ChatGPT, all day\n- 10 June: GPT-9",
    "## Knowledge cut-offs\n\n- GPT-9: June 2024\n- Claude 9: March 2025",
    "When I installed them:\n\n- 3 March: GPT-9\n- 5 May: Qwen9",
    "## 評測日期\n\n- GPT-9：3 月 3 日\n- Claude 9：5 月 5 日",
    # What lies behind the year that is reviewed.
    "# 2025 in review\n\n## What 2026 brings\n\n- GPT-9 (May)",
    "## Talks\n\n- Training Kimi K9, slides (14 October)",
]


@pytest.mark.parametrize(("text", "rows"), RELEASED)
def test_what_a_list_releases(released, text, rows):
    assert released(text) == set(rows)


@pytest.mark.parametrize("text", SILENT)
def test_a_list_that_releases_nothing(released, text):
    assert released(text) == set()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "GPT-9\n: OpenAI's big one. Price in the API: $3 per million input tokens.",
            ["GPT-9 | 3 USD | million_tokens"],
        ),
        ("## Plans\n\n- ChatGPT Plus: $20 a month", ["ChatGPT Plus | 20 USD | month"]),
        # Behind an arrow stands what it costs now.
        (
            "Per 1M tokens, old → new:\n\n- **GPT-9** input: $10 → $2 (June)\n- Grok 9: input $4 → $3, output $40 -> $8",
            [
                "GPT-9 | 2 USD | million_tokens",
                "Grok 9 | 3 USD | million_tokens",
                "Grok 9 | 8 USD | million_tokens",
            ],
        ),
        (
            "- ChatGPT Plus：20 美元 ➜ 25 美元/月\n- Kimi K9 输入：4 元 ⇒ 2 元（每百万 tokens）",
            ["ChatGPT Plus | 25 USD | month", "Kimi K9 | 2 CNY | million_tokens"],
        ),
        (
            "ChatGPT Plus … $20/mo · Claude Pro … $18/mo",
            ["ChatGPT Plus | 20 USD | month", "Claude Pro | 18 USD | month"],
        ),
        ("- H100: $2.10/h\n- B200: $4.90 hourly", []),
        ("## Expected prices\n\n- GPT-9: perhaps $3 per million input tokens", []),
        ("## 传闻\n\n- ChatGPT Ultra：每月 500 美元", []),
        ("- ChatGPT Ultra，传每月 500 美元", []),
    ],
)
def test_prices_in_lists(priced, text, rows):
    assert priced(text) == rows


# Profiles: every line tells a fact of the thing that one of them, the lead-in or the heading names.
@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("- Model: GPT-9\n- Maker: OpenAI\n- Released: 7 August", ["GPT-9 | release | 2025-08-07"]),
        (
            "### OpenAI\n\n**Flagship:** GPT-9\n**Out since:** 7 August\n**Weights:** closed",
            ["GPT-9 | release | 2025-08-07"],
        ),
        (
            "### 智谱\n\n**旗舰模型：** GLM-9\n**发布：** 8 月 7 日\n**授权：** MIT",
            ["GLM-9 | release | 2025-08-07"],
        ),
        # A date alone is that of coming out where the state says so.
        (
            "## GPT-9\n\nVendor: OpenAI\nStatus: Released\nDate: 7 August\n\n## Grok 9\n\nStatus: Not started\nDate: 8 August\n\n## GPT-4\n\nStatus: Retired\nDate: 9 August",
            ["GPT-9 | release | 2025-08-07"],
        ),
        (
            "## GLM-9\n\n状态：内测\n日期：8 月 7 日\n\n## Qwen9\n\n状态：开发中\n发布：12 月",
            ["GLM-9 | preview | 2025-08-07"],
        ),
        ("## GPT-9\n\nOwner: Lena\nDate: 7 August\nTags: coding", []),
        # … or lines beside it tell whose the thing is, or what it is.
        (
            "- GPT-9\n  - Vendor: OpenAI\n  - Date: 3 March\n- Grok 9\n  - Licence: closed\n  - Date: 5 May",
            ["GPT-9 | release | 2025-03-03", "Grok 9 | release | 2025-05-05"],
        ),
        ("- GPT-9\n  - Tester: Lena\n  - Date: 3 March", []),
        (
            "Name: GPT-9\nMaker: OpenAI\nRelease date: 7 August\nContext: 400K",
            ["GPT-9 | release | 2025-08-07"],
        ),
        (
            "> **GPT-9 at a glance**\n>\n> - Maker: OpenAI\n> - Available since: 7 August",
            ["GPT-9 | release | 2025-08-07"],
        ),
        (
            "**Model:** GPT-9 | **Maker:** OpenAI | **Released:** 7 August",
            ["GPT-9 | release | 2025-08-07"],
        ),
        ("**GPT-9**<br>\nReleased 7 August<br>\nMaker: OpenAI", ["GPT-9 | release | 2025-08-07"]),
        ("## GPT-9\n\n### Key facts\n\n- Out: 7 August", ["GPT-9 | release | 2025-08-07"]),
        ("### GPT-9\n\n- 發佈時間：2025 年 8 月 7 日", ["GPT-9 | release | 2025-08-07"]),
        ("## GPT-9 (OpenAI)\n\n**Released:** August 7, 2025", ["GPT-9 | release | 2025-08-07"]),
        (
            "- **GPT-9**\n  - Launched: August 7\n- **Claude 9 Sonnet**\n  - Public beta: 3 March\n  - Available: 29 September",
            ["GPT-9 | release | 2025-08-07", "Claude Sonnet 9 | preview | 2025-03-03",
             "Claude Sonnet 9 | release | 2025-09-29"],
        ),
        # A card under its maker's heading, its labels bold.
        (
            "### OpenAI\n\n**Flagship:** GPT-9\n**Out since:** 7 August 2025\n**Weights:** closed\n\n---\n\n### Anthropic\n\n**Flagship:** Claude 9 Opus\n**Out since:** 3 May 2025",
            ["GPT-9 | release | 2025-08-07", "Claude Opus 9 | release | 2025-05-03"],
        ),
        (
            "### 智谱\n\n- **旗舰**：GLM-9\n- **上线**：2025 年 7 月 28 日\n\n### 阿里\n\n- **最新型号**：Qwen9-Max\n- **发布**：9 月 5 日",
            ["GLM-9 | release | 2025-07-28", "Qwen9-Max | release | 2025-09-05"],
        ),
        (
            "# GLM-9\n\n**厂商：** 智谱\n**MMLU：** 88.1\n**发布日期：** 2025年11月6日\n**上次编辑：** 2025年12月9日",
            ["GLM-9 | release | 2025-11-06"],
        ),
        ("### OpenAI\n\n- Flagship: GPT-9\n- Last edited: 7 August", []),
        ("### OpenAI\n\n- Replaces: GPT-8\n- Launched: 7 August", []),
        # A bare date needs a name of its own in the profile.
        (
            "- 名称：Claude 9 Sonnet\n- 日期：9 月 29 日\n- 名称：GPT-9\n- 日期：8 月 7 日",
            ["Claude Sonnet 9 | release | 2025-09-29", "GPT-9 | release | 2025-08-07"],
        ),
        ("## GPT-9\n\nDate: 7 August", []),
        ("## Models\n\nReleased: August 7, 2025", []),
        ("## ChatGPT and Claude\n\n- Released: August 7", []),
        ("## GPT-9\n\nReleased a paper on August 7, 2025", []),
        ("- Model: GPT-9\n- Retired: 5 May\n- Knowledge until: June 2024", []),
    ],
)  # fmt: skip
def test_when_the_thing_of_a_profile_came_out(released, text, rows):
    assert released(text) == set(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "- Model: GPT-9\n- Maker: OpenAI\n- Input price: $1.25 per million tokens\n- Output: $10 / M tokens",
            ["GPT-9 | 1.25 USD | million_tokens", "GPT-9 | 10 USD | million_tokens"],
        ),
        (
            "> **要点**\n>\n> - 型号：GPT-9\n> - 厂商：OpenAI\n> - 输入价：1.25 美元／百万 token",
            ["GPT-9 | 1.25 USD | million_tokens"],
        ),
        (
            "- **GPT-9**\n  - Input: $1.25 / M\n- **Grok 9**\n  - Input: $3 / M",
            ["GPT-9 | 1.25 USD | million_tokens", "Grok 9 | 3 USD | million_tokens"],
        ),
        (
            "### 智谱\n\n**旗舰：** GLM-9\n**API：** 输入 0.8 元 / 输出 2 元（每百万 tokens）",
            ["GLM-9 | 0.8 CNY | million_tokens", "GLM-9 | 2 CNY | million_tokens"],
        ),
    ],
)
def test_prices_of_a_profile(priced, text, rows):
    assert priced(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("- Model: GPT-9\n- Maker: OpenAI\n- SWE-bench Verified: 74.9%", {"GPT-9 74.9"}),
        ("> **要点**\n>\n> - 模型：GPT-9\n> - SWE-bench Verified：74.9%", {"GPT-9 74.9"}),
        (
            "- **GPT-9**\n  - GPQA Diamond: 88%\n- **Grok 9**\n  - GPQA Diamond: 87%",
            {"GPT-9 88", "Grok 9 87"},
        ),
        ("## GPT-9\n\n### Benchmarks\n\n- GPQA Diamond: 88%", {"GPT-9 88"}),
        # What the author gave it is a line of its own.
        ("# GPT-9\n\n**厂商：** OpenAI\n**MMLU：** 88.1\n**我的评分：** 8/10", {"GPT-9 88.1"}),
        ("# GPT-9\n\n**Maker:** OpenAI\n**MMLU:** 88.1\n**My rating:** 8/10", {"GPT-9 88.1"}),
        (
            "### GPQA Diamond\n\nGPT-9 ....... 88.1\nGrok 9 ...... 87.5",
            {"GPT-9 88.1", "Grok 9 87.5"},
        ),
        ("## GPT-9\n\n### Notes\n\n$3 a month. 88% on GPQA Diamond.", {"GPT-9 88"}),
        ("## The year of GPT-9\n\n### Notes\n\nThe best: 88% on GPQA Diamond.", set()),
    ],
)
def test_scores_of_a_profile(observed, text, rows):
    found = observed(f"# 2025 in review\n\n{text}").observations
    results = [claim for claim in found if claim.table == "benchmark_results"]
    assert {f"{claim.value('subject_name')} {claim.value('value'):g}" for claim in results} == rows


# An answer is about what its question names, and tells what it asks.
@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("**Q: When did GPT-9 come out?** A: March 2025.", ["GPT-9 | release | 2025-03"]),
        ("### When was GPT-9 released?\n\nOn 14 May.", ["GPT-9 | release | 2025-05-14"]),
        ("- Q: Is Grok 9 out?\n- A: Yes, since 9 July.", ["Grok 9 | release | 2025-07-09"]),
        ("**问：Qwen9 几月开源的？**\n\n答：8 月 5 日就开源了。", ["Qwen9 | release | 2025-08-05"]),
        ("問：Kimi K9 是哪天發布的？\n答：6 月 18 日。", ["Kimi K9 | release | 2025-06-18"]),
        # The next question asks the same of another thing.
        (
            "**When was GPT-9 released?** In May.\n\n**And Claude 9?** 3 March, as a beta.\n\n**What about Gemini 9 Pro?** Not before 2026.",
            ["GPT-9 | release | 2025-05", "Claude 9 | preview | 2025-03-03"],
        ),
        ("**Q: Is Llama 9 out?** A: No. Meta said in June that it needs time.", []),
        ("**问：GLM-9 什么时候出的？**\n\n答：还没有，传闻是 12 月。", []),
        ("**Will GPT-9 come out in June?** In July, I guess.", []),
        ("**When was GPT-4 retired?** On 30 April.", []),
        ("**When did I first use GPT-9?** In May.", []),
        ("**When were GPT-9 and Grok 9 released?** In May.", []),
    ],
)
def test_what_an_answer_releases(released, text, rows):
    assert released(text) == set(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("**What does ChatGPT Pro cost?** $200 a month.", ["ChatGPT Pro | 200 USD | month"]),
        (
            "**Did ChatGPT Plus get dearer?**\n\nNo, it is still $20 a month.",
            ["ChatGPT Plus | 20 USD | month"],
        ),
        (
            "**问：ChatGPT Plus 涨价了吗？**\n\n答：没有，还是每月 20 美元。",
            ["ChatGPT Plus | 20 USD | month"],
        ),
        ("**问：ChatGPT Plus 会涨价吗？**\n\n答：不会。", []),
    ],
)
def test_prices_in_answers(priced, text, rows):
    assert priced(text) == rows
