# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Ranks as other reviews may tell them, in both languages; the rows are board, rank, model.

A score stands behind `@`, a date behind `:`. A text without rows tells no rank.
"""

import pytest

from llmdata.tables import Tables


def case(text: str, *rows: str):
    return pytest.param(text, set(rows), id=text[:60])


def ranks(tables: Tables) -> set[str]:
    found = set()
    for row in tables["leaderboards"].to_dicts():
        score = f" @{row['score']:g}" if row["score"] is not None else ""
        date = f" :{row['date_edtf']}" if row["date_edtf"] else ""
        model = row["model_id"].rpartition("/")[2]
        found.add(f"{row['benchmark_id']} {row['rank']} {model}{score}{date}")
    return found


CASES = [
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
    # The rank of a model that no table knows is nobody else's.
    case("GPT-9 很便宜。雁鸣大模型 3.0 在九月里登顶 LMArena。"),
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
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_what_ranks_a_text_tells(assembled, text, rows):
    assert ranks(assembled(f"# Review of 2025\n\nBefore.\n\n{text}\n\nAfter.\n")) == rows
