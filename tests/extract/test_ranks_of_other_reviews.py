# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Ranks as other reviews may tell them, in both languages; the rows are board, rank, model.

A score stands behind `@`, a date behind `:`. A text without rows tells no rank.
"""

from dataclasses import replace
from datetime import date

import pytest
from tests.extract.cases import case

from llmdata import registry
from llmdata.assemble import assemble
from llmdata.extract import extract
from llmdata.tables import Tables


def ranks(tables: Tables) -> set[str]:
    found = set()
    for row in tables["leaderboards"].to_dicts():
        score = f" @{row['score']:g}" if row["score"] is not None else ""
        date = f" :{row['date_edtf']}" if row["date_edtf"] else ""
        model = row["model_id"].rpartition("/")[2]
        found.add(f"{row['benchmark_id']} {row['rank']} {model}{score}{date}")
    return found


CASES = [
    # A table of falling scores ranks where the words above call it a ranking.
    case(
        "The top three of MMLU in May, best first:\n\n| Model | Lab | Right |\n|---|---|---|\n| **GPT-9** | OpenAI | **95.5%** |\n| Grok 9 | xAI | 90% |\n| GLM-9 | Zhipu | 8.9% |\n",
        "mmlu 1 gpt-9 @95.5 :2025-05",
        "mmlu 2 grok-9 @90 :2025-05",
        "mmlu 3 glm-9 @8.9 :2025-05",
    ),
    case("MMLU, by model:\n\n| Model | Right |\n|---|---|\n| GPT-9 | 95% |\n| Grok 9 | 90% |\n"),
    case("Ranking on MMLU:\n\n| Model | Right |\n|---|---|\n| GPT-9 | 90% |\n| Grok 9 | 95% |\n"),
    case(
        "### Aider polyglot leaderboard\n\n| model | % solved | cost |\n|---|---|---|\n| GPT-9 | 88.0 | $29 |\n| Grok 9 | 79.6 | $59 |\n",
        "aider-polyglot 1 gpt-9 @88",
        "aider-polyglot 2 grok-9 @79.6",
    ),
    # Lines that begin with their place.
    case(
        "**SuperCLUE 总榜，前三**\n\n第一 GPT-9\n第二 Grok 9\n第二 GLM-9（并列）\n",
        "superclue 1 gpt-9",
        "superclue 2 grok-9",
        "superclue 2 glm-9",
    ),
    # A board of a site that is set off behind the site's name.
    case(
        "**LMArena · WebDev**\n\n- 🥇 GPT-9\n- 🥈 Grok 9\n- 🥉 GLM-9\n- 4️⃣ Qwen9\n",
        "webdev-arena 1 gpt-9",
        "webdev-arena 2 grok-9",
        "webdev-arena 3 glm-9",
        "webdev-arena 4 qwen9",
    ),
    case("LMArena（文生图）上 GPT-9 排名第一。", "lmarena-text-to-image 1 gpt-9"),
    case("On LMArena, image models do well, and GPT-9 is first.", "lmarena 1 gpt-9"),
    case(
        "## 年终两张榜\n\n**SWE-bench Verified 排名**\n\n- 🥇 GPT-9\n- 🥈 Grok 9\n",
        "swe-bench-verified 1 gpt-9",
        "swe-bench-verified 2 grok-9",
    ),
    # A list stands behind what speaks of its ranking, with a colon or without.
    case(
        "The LMArena board of 3 May reads like this.\n\n1. GPT-9\n2. Grok 9\n",
        "lmarena 1 gpt-9 :2025-05-03",
        "lmarena 2 grok-9 :2025-05-03",
    ),
    case(
        "At the end of 3 May LMArena stood as follows.\n\n1. GPT-9, 1502\n2. Grok 9, 1490\n",
        "lmarena 1 gpt-9 @1502 :2025-05-03",
        "lmarena 2 grok-9 @1490 :2025-05-03",
    ),
    case(
        "先看 LMArena。5 月 3 日的榜单是：\n\n1、GPT-9\n2、Grok 9\n",
        "lmarena 1 gpt-9 :2025-05-03",
        "lmarena 2 grok-9 :2025-05-03",
    ),
    case(
        "## LMArena, 3 May\n\n- First: GPT-9\n- Second: Grok 9\n",
        "lmarena 1 gpt-9 :2025-05-03",
        "lmarena 2 grok-9 :2025-05-03",
    ),
    case(
        "## LMArena\n\n🥇 GPT-9\n🥈 Grok 9\n",
        "lmarena 1 gpt-9",
        "lmarena 2 grok-9",
    ),
    # Numbers that were typed tell who shares a place; those that are all alike tell nothing.
    case(
        "## LMArena, 3 May\n\n1. GPT-9 — 1502\n2. Grok 9 — 1490\n2. Kimi K9 — 1490\n4. GLM-9 — 1480\n",
        "lmarena 1 gpt-9 @1502 :2025-05-03",
        "lmarena 2 grok-9 @1490 :2025-05-03",
        "lmarena 2 kimi-k9 @1490 :2025-05-03",
        "lmarena 4 glm-9 @1480 :2025-05-03",
    ),
    case(
        "## LMArena 榜单\n\n1. GPT-9\n1. Grok 9\n1. Kimi K9\n",
        "lmarena 1 gpt-9",
        "lmarena 2 grok-9",
        "lmarena 3 kimi-k9",
    ),
    # Places in one line below the heading of their board.
    case(
        "## LMArena, 3 May\n\n1st: GPT-9 / 2nd: Grok 9 / 2nd: GLM-9\n",
        "lmarena 1 gpt-9 :2025-05-03",
        "lmarena 2 grok-9 :2025-05-03",
        "lmarena 2 glm-9 :2025-05-03",
    ),
    case("## LMArena 榜单\n\n🥇 GPT-9 🥈 Grok 9\n", "lmarena 1 gpt-9", "lmarena 2 grok-9"),
    case("### LMArena\n\n①GPT-9　②Grok 9\n", "lmarena 1 gpt-9", "lmarena 2 grok-9"),
    case(
        "### Terminal-Bench leaderboard\n\n#1 GPT-9 | #2 Grok 9\n",
        "terminal-bench 1 gpt-9",
        "terminal-bench 2 grok-9",
    ),
    case(
        "### OpenRouter, the top three of May\n\nNo. 1 GPT-9, No. 2 Grok 9, No. 3 GLM-9.\n",
        "openrouter-rankings 1 gpt-9 :2025-05",
        "openrouter-rankings 2 grok-9 :2025-05",
        "openrouter-rankings 3 glm-9 :2025-05",
    ),
    case(
        "### The LMArena podium\n\n- Gold: GPT-9\n- Silver: Grok 9\n",
        "lmarena 1 gpt-9",
        "lmarena 2 grok-9",
    ),
    case("## Bets for next year\n\n- GPT-9 tops LMArena\n- Grok 9 is second on LMArena\n"),
    case("### OpenRouter\n\nI use it for 1. GPT-9 and 2. Grok 9.\n"),
    case("### What I use on Terminal-Bench\n\n🥇 GPT-9 🥈 Grok 9\n"),
    case("## LMArena\n\n2nd: GPT-9 / 5th: Grok 9, and GLM-9 is not there\n"),
    case("LMArena 五月改了规则。\n\n1、GPT-9\n2、Grok 9\n"),
    case("今年我在 LMArena 上投过票的模型。\n\n1、GPT-9\n2、Grok 9\n"),
    case("LMArena changed its rules in May. My list of the year:\n\n1. GPT-9\n2. Grok 9\n"),
    # One of the boards of a site that has several goes by what it ranks.
    case(
        "LMArena had a calm May. Its vision board was led by GPT-9. On the image board, Nano Banana 9 is first.",
        "vision-arena 1 gpt-9",
        "lmarena-text-to-image 1 nano-banana-9",
    ),
    case(
        "GPT-9 is second on LMArena's new image-editing leaderboard.", "lmarena-image-edit 2 gpt-9"
    ),
    case(
        "GPT-9 tops the text-to-video ranking of Artificial Analysis.",
        "artificial-analysis-video-arena 1 gpt-9",
    ),
    case(
        "LMArena 上，GPT-9 排第一。文生图榜上 Nano Banana 9 排名第二，编程榜榜首是 Claude Opus 9。",
        "lmarena 1 gpt-9",
        "lmarena-text-to-image 2 nano-banana-9",
        "webdev-arena 1 claude-opus-9",
    ),
    case(
        "Here is Artificial Analysis's ranking of open-weight models:\n\n1. GLM-9\n2. Qwen9-Max\n",
        "artificial-analysis-open-weights 1 glm-9",
        "artificial-analysis-open-weights 2 qwen9-max",
    ),
    case(
        "GPT-9 is first on Aider's polyglot coding board, says LMArena.", "aider-polyglot 1 gpt-9"
    ),
    case("GPT-9 came first on our image board."),
    # When a board began is no date of a place on it.
    case(
        "On WebDev Arena, which opened in May, GPT-9 leads with 1400 points.",
        "webdev-arena 1 gpt-9 @1400",
    ),
    case("LMArena（5 月改版）上，GPT-9 排第一。", "lmarena 1 gpt-9"),
    case("6 月才上线的 WebDev Arena 上，GPT-9 排第一。", "webdev-arena 1 gpt-9"),
    case("GPT-9 was first on LMArena in May, which nobody expected.", "lmarena 1 gpt-9 :2025-05"),
    # Places taken, lost and won back.
    case(
        "LMArena was restless: GPT-9 took the top in May, Grok 9 was in front in June, and GPT-9 took it back in July.",
        "lmarena 1 gpt-9 :2025-05",
        "lmarena 1 grok-9 :2025-06",
        "lmarena 1 gpt-9 :2025-07",
    ),
    case("GPT-9 sits at number twelve on LMArena.", "lmarena 12 gpt-9"),
    case("LMArena was reset; GPT-9 is on top of the new board.", "lmarena 1 gpt-9"),
    case(
        "GPT-9 took the top on LMArena in May, and in July Grok 9 took it back.",
        "lmarena 1 gpt-9 :2025-05",
        "lmarena 1 grok-9 :2025-07",
    ),
    case("GPT-9 took it back to the shop, as LMArena tells."),
    case("LMArena looks ahead, and so does GPT-9."),
    # `there` is the board before; the weights are of the model before.
    case(
        "LMArena has GPT-9 first. Grok 9 is fourth there, but on the WebDev board Grok 9 came first.",
        "lmarena 1 gpt-9",
        "lmarena 4 grok-9",
        "webdev-arena 1 grok-9",
    ),
    case(
        "Grok 9 was second on LMArena, just behind GPT-9. When the real weights were added, they sat in 32nd.",
        "lmarena 1 gpt-9",
        "lmarena 2 grok-9",
        "lmarena 32 grok-9",
    ),
    # A test that gets its name, and what is said of it further down.
    case(
        "My own eval is called *Gristmill*: forty bugs that I know. Here is how things stand:\n\n1. GPT-9: 71%\n2. Grok 9: 64%\n",
        "private/gristmill 1 gpt-9 @71",
        "private/gristmill 2 grok-9 @64",
    ),
    case(
        "We keep our private test, which we call the Back Door. On the Back Door, GPT-9 is first and Grok 9 second.",
        "private/back-door 1 gpt-9",
        "private/back-door 2 grok-9",
    ),
    case(
        "我自己的题库叫“三更灯”，二十道真题，结果：\n\n1. GPT-9\n2. Grok 9\n",
        "private/三更灯 1 gpt-9",
        "private/三更灯 2 grok-9",
    ),
    case(
        "## My silly recipe benchmark\n\nI ran it again:\n\n| Place | Model | Points |\n|---|---|---|\n| 1 | GPT-9 | 90 |\n| 2 | Grok 9 | 81 |\n",
        "private/recipe-benchmark 1 gpt-9 @90",
        "private/recipe-benchmark 2 grok-9 @81",
    ),
    # Taste ranks where it says so.
    case(
        "What I keep open all day, ranked by how often I ask it:\n\n1. GPT-9\n2. Grok 9\n",
        "private/what-i-keep-open-all-day 1 gpt-9",
        "private/what-i-keep-open-all-day 2 grok-9",
    ),
    case(
        "我手边的模型，按顺手程度排序：\n\n1. GPT-9\n2. Grok 9\n",
        "private/我手边的模型 1 gpt-9",
        "private/我手边的模型 2 grok-9",
    ),
    # A board, a sign, and scores from the top.
    case(
        "LMArena's text board: GPT-9 (1492), Grok 9 (1478), Llama 9 (1470).",
        "lmarena 1 gpt-9 @1492",
        "lmarena 2 grok-9 @1478",
        "lmarena 3 llama-9 @1470",
    ),
    case("On LMArena: GPT-9 (1470), Grok 9 (1478), Llama 9 (1492)."),
    case(
        "LMArena is popular. Its text board on May 2 had GPT-9 first with an Elo of 1490.",
        "lmarena 1 gpt-9 @1490 :2025-05-02",
    ),
    case(
        "GPT-9 is first on the Artificial Analysis index.",
        "artificial-analysis-intelligence-index 1 gpt-9",
    ),
    # Who is told to stand right above or below.
    case(
        "Grok 9 took second place on LMArena, just behind GPT-9.",
        "lmarena 2 grok-9",
        "lmarena 1 gpt-9",
    ),
    case(
        "GPT-9 topped LMArena in May, ahead of Grok 9's arrival in June.",
        "lmarena 1 gpt-9 :2025-05",
    ),
    case(
        "GPT-9 leads LMArena, ahead of Grok 9 and Llama 9.",
        "lmarena 1 gpt-9",
        "lmarena 2 grok-9",
        "lmarena 3 llama-9",
    ),
    case("GPT-9 is third on LMArena, behind the times.", "lmarena 3 gpt-9"),
    case("GPT-9 tied Grok 9 for first place on LMArena.", "lmarena 1 gpt-9", "lmarena 1 grok-9"),
    # A caption leads in a numbered list; the number behind a name is a score.
    case(
        "**LMArena text leaderboard, 2 May 2025**\n\n1. GPT-9 (68)\n2. Grok 9 (64)\n",
        "lmarena 1 gpt-9 @68 :2025-05-02",
        "lmarena 2 grok-9 @64 :2025-05-02",
    ),
    case("LMArena changed its rules in May.\n\n1. GPT-9 was late\n2. Grok 9 was early\n"),
    # How a model is run is no part of its name.
    case(
        "Claude Opus 9 Thinking is second on LMArena.",
        "lmarena 2 claude-opus-9",
    ),
    case(
        "We call it the Sunday Bench. The Sunday Bench had GPT-9 first and Grok 9 second.",
        "private/sunday-bench 1 gpt-9",
        "private/sunday-bench 2 grok-9",
    ),
    # A model that falls within a month, or at no time that is told, has two places.
    case(
        "Grok 9 was second on LMArena. The version that anyone can download is in 32nd place on LMArena.",
        "lmarena 2 grok-9",
        "lmarena 32 grok-9",
    ),
    # Told by another's loss, or as a series.
    case(
        "On LMArena, Gemini 9 Pro pushed GPT-9 into second in May.",
        "lmarena 2 gpt-9 :2025-05",
        "lmarena 1 gemini-9-pro :2025-05",
    ),
    case(
        "GPT-9 在 LMArena 上被 Gemini 9 Pro 挤到第二。", "lmarena 2 gpt-9", "lmarena 1 gemini-9-pro"
    ),
    case(
        "GPT-9 held first on LMArena for two months until Gemini 9 Pro arrived in June.",
        "lmarena 1 gpt-9",
        "lmarena 1 gemini-9-pro :2025-06",
    ),
    case(
        "LMArena 榜首先是 GPT-9，11 月换成了 Gemini 9 Pro。",
        "lmarena 1 gpt-9",
        "lmarena 1 gemini-9-pro :2025-11",
    ),
    case(
        "GPT-9 的 LMArena 第一只守了三周，就被 Gemini 9 Pro 夺走了。",
        "lmarena 1 gpt-9",
        "lmarena 1 gemini-9-pro",
    ),
    case(
        "GPT-9 took first place on LMArena in May. In June Gemini 9 Pro took that spot.",
        "lmarena 1 gpt-9 :2025-05",
        "lmarena 1 gemini-9-pro :2025-06",
    ),
    # Several in order, or together.
    case(
        "LMArena 的前三是 GPT-9（1510 分）、Gemini 9 Pro（1502 分）、Claude Opus 9（1498 分）。",
        "lmarena 1 gpt-9 @1510",
        "lmarena 2 gemini-9-pro @1502",
        "lmarena 3 claude-opus-9 @1498",
    ),
    case("LMArena 的前五名里有 GPT-9 和 Gemini 9 Pro。"),
    case(
        "GPT-9 shares first place on LMArena with Gemini 9 Pro.",
        "lmarena 1 gpt-9",
        "lmarena 1 gemini-9-pro",
    ),
    case(
        "GPT-9 landed at No. 1 on LMArena, two points ahead of Gemini 9 Pro in second.",
        "lmarena 1 gpt-9",
        "lmarena 2 gemini-9-pro",
    ),
    # Rankings that no registry knows, and places that rank in passing.
    case(
        "My private ranking of coding models in December:\n\n1. Claude Opus 9\n2. GPT-9\n",
        "private/private-ranking-of-coding-models 1 claude-opus-9 :2025-12",
        "private/private-ranking-of-coding-models 2 gpt-9 :2025-12",
    ),
    case("My favourite models of the year:\n\n1. Claude Opus 9\n2. GPT-9\n"),
    case(
        "我自己也有一张“番茄榜”。今年的冠军是 GPT-9，亚军 DeepSeek-V9。",
        "private/番茄榜 1 gpt-9 :2025",
        "private/番茄榜 2 deepseek-v9 :2025",
    ),
    case("我心中的模型排行榜：\n\n1. GPT-9\n2. GLM-9\n"),
    # A lead-in need not end with a colon, if it is no whole sentence.
    case(
        "On LMArena, as of May 2nd, it is\n\n1. GPT-9\n2. Grok 9\n",
        "lmarena 1 gpt-9 :2025-05-02",
        "lmarena 2 grok-9 :2025-05-02",
    ),
    case("I tried these on LMArena.\n\n1. GPT-9\n2. Grok 9\n"),
    # A heading names the ranking, if it or the words before the list say that the order is one.
    case(
        "## The Harbour ranking\n\nAs of mid-December:\n\n1. GPT-9. Fast.\n2. Grok 9. Funny.\n3. GLM-9\n",
        "private/the-harbour-ranking 1 gpt-9 :2025-12",
        "private/the-harbour-ranking 2 grok-9 :2025-12",
        "private/the-harbour-ranking 3 glm-9 :2025-12",
    ),
    case(
        "## Three for the desk\n\nFrom best to worst, with no science in it:\n\n1. **GPT-9**: writes\n2. **Grok 9**: jokes\n3. **GLM-9**\n",
        "private/three-for-the-desk 1 gpt-9",
        "private/three-for-the-desk 2 grok-9",
        "private/three-for-the-desk 3 glm-9",
    ),
    case(
        "## 五、老陈的 2025 年度模型榜（主观）\n\n1. GPT-9：稳\n2. GLM-9：省\n3. Kimi K9\n",
        "private/老陈的-2025-年度模型榜 1 gpt-9 :2025",
        "private/老陈的-2025-年度模型榜 2 glm-9 :2025",
        "private/老陈的-2025-年度模型榜 3 kimi-k9 :2025",
    ),
    case(
        "## 读者的选择\n\n三千人投票选出来的：\n\n1. GPT-9\n2. GLM-9\n3. Kimi K9\n",
        "private/读者的选择 1 gpt-9",
        "private/读者的选择 2 glm-9",
        "private/读者的选择 3 kimi-k9",
    ),
    case("## 值得一试的模型\n\n排名不分先后：\n\n1. GPT-9\n2. GLM-9\n3. Kimi K9\n"),
    case("## What I like\n\nIn no particular order:\n\n1. GPT-9\n2. Grok 9\n3. GLM-9\n"),
    case("## Shopping list\n\nModels for your laptop:\n\n1. GPT-9\n2. Grok 9\n3. GLM-9\n"),
    *(
        case(f"{words}\n\n1. GPT-9\n2. Grok 9\n3. GLM-9\n")
        for words in (
            "## Getting started\n\nIn order, set up these:",
            "## What we voted to cancel",
            "## Ranking the invoices",
            "## Top 3 letdowns",
            "## 失望排行",
        )
    ),
    case("## The ranking of prices\n\n1. GPT-9: $9\n2. Grok 9: $8\n3. GLM-9: $7\n"),
    case(
        "OpenRouter 按调用量排的话，最猛的是 Grok 9，9 月冲到第一。",
        "openrouter-rankings 1 grok-9 :2025-09",
    ),
    case("OpenRouter added GPT-9 in May."),
    case("GPT-9 在竞技场上冲到第二。", "lmarena 2 gpt-9"),
    # Where a model went, and when.
    case(
        "In March, Gemini 4 Pro went straight to the top of LMArena's text board with 1501 points.",
        "lmarena 1 gemini-4-pro @1501 :2025-03",
    ),
    case(
        "Gemini 4 Pro debuted on LMArena in May. GPT-9, back in June, had also gone in at number one.",
        "lmarena 1 gpt-9 :2025-06",
    ),
    case(
        "By 27 March, Claude Opus 9 had taken first place on Chatbot Arena. GPT-9 slipped to second.",
        "lmarena 1 claude-opus-9 :2025-03-27",
        "lmarena 2 gpt-9",
    ),
    case("Grok 9 entered the Arena in sixth.", "lmarena 6 grok-9"),
    case("Grok 9 entered the arena of chatbots in sixth gear."),
    case(
        "Qwen 9 went to the top of the Open LLM Leaderboard in June; Llama 9 70B had to make do with second.",
        "open-llm-leaderboard 1 qwen9 :2025-06",
        "open-llm-leaderboard 2 llama-9-70b :2025-06",
    ),
    case(
        "The Llama 9 that you could download was measured on LMArena later and landed in 32nd place.",
        "lmarena 32 llama-9",
    ),
    case("GPT-9 climbed from eighth to third on LMArena.", "lmarena 3 gpt-9"),
    case(
        "Grok 9 debuted at the top of LMArena with an Elo of 1402, the first to break 1400.",
        "lmarena 1 grok-9 @1402",
    ),
    case(
        "Gemini 4 Pro retook the lead on LMArena in November.",
        "lmarena 1 gemini-4-pro :2025-11",
    ),
    case("GPT-9 ranks first in my heart and is on LMArena."),
    # Who is ousted, and by whom.
    case(
        "Gemini 4 Pro dethroned GPT-9 at the top of LMArena in May.",
        "lmarena 1 gemini-4-pro :2025-05",
    ),
    case("Gemini 4 Pro knocked GPT-9 off the top of LMArena.", "lmarena 1 gemini-4-pro"),
    case("GPT-9 was knocked off the top of LMArena by Gemini 4 Pro.", "lmarena 1 gemini-4-pro"),
    case("GPT-9 was knocked off the top of LMArena."),
    case("GPT-9 lost the top spot on LMArena."),
    case("GPT-9 把 Gemini 4 Pro 从 LMArena 榜首的位置上挤了下来。", "lmarena 1 gpt-9"),
    case("Gemini 4 Pro 被 GPT-9 挤下 LMArena 榜首。", "lmarena 1 gpt-9"),
    case("GPT-9 跌出 LMArena 前十。"),
    # Scores that are dealt out to the names before them, and to none that has its own.
    case(
        "LMArena 前三名是 GPT-9、Grok 9 和 Kimi K9，分数依次为 1501、1480 和 1470。",
        "lmarena 1 gpt-9 @1501",
        "lmarena 2 grok-9 @1480",
        "lmarena 3 kimi-k9 @1470",
    ),
    case(
        "GPT-9 came first on LMArena with 1501, ahead of Grok 9 and Kimi K9, with 1480 and 1470 respectively.",
        "lmarena 1 gpt-9 @1501",
        "lmarena 2 grok-9 @1480",
        "lmarena 3 kimi-k9 @1470",
    ),
    # A score that is worth two places of one ranking.
    case("GLM-9 在 SuperCLUE 以 71.5 分位列国内第一，全球第四。", "superclue 4 glm-9 @71.5"),
    # Two rankings in one clause, each with its own score.
    case(
        "## GPT-9\n\nIt tops LMArena with 1507 and ranks second on WebDev Arena with 1480.",
        "lmarena 1 gpt-9 @1507",
        "webdev-arena 2 gpt-9 @1480",
    ),
    # Several at once.
    case(
        "On LMArena, Gemini 4 Pro leads with 1501 points, followed by GPT-9 (1480) and Grok 9 (1470).",
        "lmarena 1 gemini-4-pro @1501",
        "lmarena 2 gpt-9 @1480",
        "lmarena 3 grok-9 @1470",
    ),
    case(
        "Gemini 4 Pro came top of LMArena, with GPT-9 close behind.",
        "lmarena 1 gemini-4-pro",
        "lmarena 2 gpt-9",
    ),
    case(
        "Gemini 4 Pro holds first place on LMArena; Claude Opus 9 is second and Grok 9 third.",
        "lmarena 1 gemini-4-pro",
        "lmarena 2 claude-opus-9",
        "lmarena 3 grok-9",
    ),
    case(
        "Gemini 4 Pro ranked #1 on LMArena, ahead of GPT-9 (#2) and Grok 9 (#3).",
        "lmarena 1 gemini-4-pro",
        "lmarena 2 gpt-9",
        "lmarena 3 grok-9",
    ),
    case(
        "GPT-9 took 1st, 2nd went to Gemini 4 Pro on LMArena.",
        "lmarena 1 gpt-9",
        "lmarena 2 gemini-4-pro",
    ),
    case("As of December 2025, LMArena was led by GPT-9.", "lmarena 1 gpt-9 :2025-12"),
    case("The open-weights crown on LMArena went to DeepSeek V9.", "lmarena 1 deepseek-v9"),
    case(
        "GPT-9 登上 LMArena 文本榜第一，Gemini 4 Pro 和 Grok 9 分列二、三位。",
        "lmarena 1 gpt-9",
        "lmarena 2 gemini-4-pro",
        "lmarena 3 grok-9",
    ),
    case(
        "WebDev 榜首由 Claude Opus 9 占着，GPT-9 紧随其后。",
        "webdev-arena 1 claude-opus-9",
        "webdev-arena 2 gpt-9",
    ),
    case(
        "截至 12 月 20 日，LMArena 上 Gemini 4 Pro 排第一（1501 分），GPT-9 第二（1480 分）。",
        "lmarena 1 gemini-4-pro @1501 :2025-12-20",
        "lmarena 2 gpt-9 @1480 :2025-12-20",
    ),
    case(
        "GPT-9 一度排到 LMArena 第二。该榜第一名是 Grok 9。",
        "lmarena 2 gpt-9",
        "lmarena 1 grok-9",
    ),
    # A place among some is none where one among all is told.
    case("在 SuperCLUE 榜单中，Qwen 9 位居国内第一、全球第四。", "superclue 4 qwen9"),
    case("在 LMArena 上，Qwen 9 得分 1420，全球排名第 8，国产第 1。", "lmarena 8 qwen9 @1420"),
    # The rank of a model that no registry knows is nobody else's.
    case("GPT-9 很便宜。雁鸣大模型 3.0 在九月里登顶 LMArena。", "lmarena 1 雁鸣-3.0 :2025-09"),
    case("GPT-9 is cheap. The version that placed second on LMArena was another one."),
    # Lists and tables.
    case(
        "年底我们截了一张 LMArena 文本榜（截图日期 12 月 26 日）：\n\n1. Gemini 4 Pro（谷歌）\n2. GPT-9（OpenAI）\n",
        "lmarena 1 gemini-4-pro :2025-12-26",
        "lmarena 2 gpt-9 :2025-12-26",
    ),
    case(
        "Chatbot Arena, overall:\n\n1. Gemini 4 Pro (1,501)\n2. GPT-9 — 1,480\n3. Grok 9\n",
        "lmarena 1 gemini-4-pro @1501",
        "lmarena 2 gpt-9 @1480",
        "lmarena 3 grok-9",
    ),
    case(
        "By December this was the top of LMArena:\n\n1. Gemini 4 Pro\n2. GPT-9\n",
        "lmarena 1 gemini-4-pro :2025-12",
        "lmarena 2 gpt-9 :2025-12",
    ),
    case(
        "## LMArena\n\n年底前五名如下：\n\n1. Gemini 4 Pro\n2. GPT-9\n",
        "lmarena 1 gemini-4-pro :2025-39",
        "lmarena 2 gpt-9 :2025-39",
    ),
    case("Three models I like from the LMArena crowd:\n\n1. Gemini 4 Pro\n2. GPT-9\n"),
    case(
        "LMArena in December 2025:\n\n| Rank | Model | Score |\n|---|---|---|\n| 1 | Gemini 4 Pro | 1,501 |\n| 2 | GPT-9 | 1,480 |\n",
        "lmarena 1 gemini-4-pro @1501 :2025-12",
        "lmarena 2 gpt-9 @1480 :2025-12",
    ),
    case(
        "LMArena 现在是这样：\n\n| 模型 | 分数 |\n|---|---|\n| Gemini 4 Pro | 1501 |\n| GPT-9 | 1480 |\n",
        "lmarena 1 gemini-4-pro @1501",
        "lmarena 2 gpt-9 @1480",
    ),
    # Lists that are no ranking, and dates that are not those of an entry.
    case("Models on LMArena that I have tried:\n\n1. GPT-9\n2. Grok 9\n"),
    case("This year, ranked by how much LMArena fans shouted:\n\n1. GPT-9\n2. Grok 9\n"),
    case("The five biggest moments on LMArena:\n\n1. GPT-9 arrives\n2. Grok 9 is banned\n"),
    case("What LMArena brought:\n\n1. GPT-9 arrives\n2. Grok 9 is banned\n"),
    case("在 LMArena 上，今年先后登顶的模型有：\n\n1. GPT-9（1 月）\n2. Grok 9（3 月）\n"),
    case("LMArena 年度回顾，五件事：\n\n1. GPT-9 登顶\n2. Grok 9 被指刷榜\n"),
    case("Cheapest models in the LMArena top 50:\n\n1. GPT-9 Nano\n2. Grok 9 Mini\n"),
    case(
        "LMArena's text board at the end of November:\n\n1. Gemini 4 Pro (1501, released 18 November)\n2. GPT-9 (October snapshot)\n",
        "lmarena 1 gemini-4-pro @1501 :2025-11",
        "lmarena 2 gpt-9 :2025-11",
    ),
    case(
        "LMArena 的前两名：\n\n1. GPT-9（5 月快照）\n2. Grok 9\n",
        "lmarena 1 gpt-9",
        "lmarena 2 grok-9",
    ),
    # Each part of a sentence has its own time.
    case(
        "LMArena 上，8 月 GPT-9 登顶；10 月 Grok 9 升至第六；Qwen 9 后来也排到第七。",
        "lmarena 1 gpt-9 :2025-08",
        "lmarena 6 grok-9 :2025-10",
        "lmarena 7 qwen9",
    ),
    # Who took over, and who gave up.
    case(
        "Early in June GPT-9 led the Open LLM Leaderboard. Grok 9 dethroned it in July; by December Qwen 9 was in the lead.",
        "open-llm-leaderboard 1 gpt-9 :2025-06",
        "open-llm-leaderboard 1 grok-9 :2025-07",
        "open-llm-leaderboard 1 qwen9 :2025-12",
    ),
    case(
        "In March, Grok 9 shot to the top of LMArena, where it stayed until May, when GPT-9 took over.",
        "lmarena 1 grok-9 :2025-03",
        "lmarena 1 gpt-9 :2025-05",
    ),
    case(
        "3 月 GPT-9 登顶 LMArena。5 月 Grok 9 把它挤了下来，7 月 Qwen 9 取而代之。",
        "lmarena 1 gpt-9 :2025-03",
        "lmarena 1 grok-9 :2025-05",
        "lmarena 1 qwen9 :2025-07",
    ),
    case("Gemini 4 Pro lost first place on LMArena to GPT-9 in June.", "lmarena 1 gpt-9 :2025-06"),
    case("6 月，GPT-9 把 LMArena 头名让给了 Grok 9。", "lmarena 1 grok-9 :2025-06"),
    case("GPT-9 结束了 Grok 9 在 LMArena 长达三个月的第一。"),
    # A place among some, or in a part; one that is out of reach.
    case(
        "DeepSeek V9 is the highest-ranked open model on LMArena, at number six.",
        "lmarena 6 deepseek-v9",
    ),
    case(
        "国产模型里，训练便宜、只有 24B 的 GPT-9 在 LMArena 上排名最高，总榜第八。",
        "lmarena 8 gpt-9",
    ),
    case(
        "GPT-9 ranks 1st in maths and 4th in coding on LMArena.",
        "lmarena-math 1 gpt-9",
        "lmarena-coding 4 gpt-9",
    ),
    case(
        "GPT-9 在 LMArena 编程分榜第一、数学分榜第三。",
        "webdev-arena 1 gpt-9",
        "lmarena-math 3 gpt-9",
    ),
    case("GPT-9 came within three points of first place on LMArena."),
    case("GPT-9 只差 3 分就能拿下 LMArena 第一。"),
    case("据说 GPT-9 会拿 LMArena 第一。"),
    case("Prediction markets had GPT-9 first on LMArena by June."),
    case("My top three on LMArena: GPT-9, Grok 9, Gemini 4 Pro."),
    # Whose it is.
    case("LMArena voters preferred GPT-9 to Grok 9, which fell to fourth.", "lmarena 4 grok-9"),
    case(
        "GPT-9 was second only to Grok 9 on LMArena in May.",
        "lmarena 2 gpt-9 :2025-05",
        "lmarena 1 grok-9 :2025-05",
    ),
    case(
        "GPT-9 在 LMArena 上以 1502 分位居第二，比第一的 Grok 9 只低 3 分。",
        "lmarena 2 gpt-9 @1502",
        "lmarena 1 grok-9",
    ),
    case(
        "LMArena 第一名 GPT-9 得分 1502，第二名 Grok 9 得分 1490。",
        "lmarena 1 gpt-9 @1502",
        "lmarena 2 grok-9 @1490",
    ),
    case(
        "GPT-9 opened at number four on WebDev Arena in March and had slid to eleventh by June.",
        "webdev-arena 4 gpt-9 :2025-03",
        "webdev-arena 11 gpt-9 :2025-06",
    ),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_what_ranks_a_text_tells(assembled, text, rows):
    assert ranks(assembled(f"# Review of 2025\n\nBefore.\n\n{text}\n\nAfter.\n")) == rows


WRITTEN = [
    "LMArena's best two as of this writing, in order:\n\n1. GPT-9 (1502)\n2. Grok 9\n",
    "截至发稿时，LMArena 的前两名：\n\n1. GPT-9（1502）\n2. Grok 9\n",
    "At the time of writing, LMArena has GPT-9 (1502) first and Grok 9 second.",
    "I looked this morning, and the top of LMArena was:\n\n1. GPT-9 (1502)\n2. Grok 9\n",
    "此刻 LMArena 的前两名是 GPT-9（1502）和 Grok 9。",
    "今早我又看了一眼，LMArena 的前两名：\n\n1. GPT-9（1502）\n2. Grok 9\n",
]


@pytest.mark.parametrize("text", WRITTEN)
def test_what_holds_on_writing_has_the_day_of_publication(document, text):
    review = replace(document(f"# Review of 2025\n\n{text}\n"), published_on=date(2025, 12, 30))
    found = ranks(assemble([extract(review, registry.load())], registry.load()))
    assert found == {"lmarena 1 gpt-9 @1502 :2025-12-30", "lmarena 2 grok-9 :2025-12-30"}
