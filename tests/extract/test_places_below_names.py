# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Places and scores that stand below the name of a model, go on behind a comma, or are taken back.

A row is `b BOARD PLACE MODEL SCORE :DATE` or `s TEST MODEL RESULT :DATE`, what is not told left out.
Names are of invented versions, figures are invented.
"""

import pytest
from tests.extract.cases import case

BELOW = [
    # A label says of what ability an item tells; the heading says whose it is.
    case(
        "### Kimi K9\n\n- **Strong visual design**: tops WebDev Arena with 1391 Elo\n- Vision: ranks 4th on LMArena",
        "b LMArena WebDev 1 Kimi K9 1391",
        "b LMArena 4 Kimi K9",
    ),
    case(
        "### Kimi K9\n\n- Zorblax: tops the WebDev Arena leaderboard\n- Our closest rival: second on LMArena"
    ),
    # A thing that is to come out later has been measured; what is but expected has not.
    case(
        "### 3. GLM-9 Max - Coming Soon\n\n- **52.5% on GPQA** (a hard one)\n- Second on LMArena",
        "s GPQA GLM-9-Max 52.5 percent",
        "b LMArena 2 GLM-9-Max",
    ),
    case("### GLM-9 Max（即将推出）\n\n- GPQA 52.5%", "s GPQA GLM-9-Max 52.5 percent"),
    case("### Coming soon\n\n- GLM-9 Max: 52.5% on GPQA"),
    case("### GLM-9 Max: rumours\n\n- 52.5% on GPQA"),
    # Scores below ten rank as well.
    case(
        "**MathArena**\n\n- Kimi K9: 21.5%\n- GLM-9: 2.5%\n- GPT-9: 0.5%",
        "b MathArena 1 Kimi K9 21.5",
        "b MathArena 2 GLM-9 2.5",
        "b MathArena 3 GPT-9 0.5",
    ),
]
SCORES = [
    # Whoever has a place has the first of two scores set against each other.
    case(
        "In March GLM-9 passed GPT-9 on LMArena and took first place, 1388 to 1379.",
        "b LMArena 1 GLM-9 1388 :2025-03",
    ),
    case("In March GLM-9 came first on LMArena (1388 to 1379).", "b LMArena 1 GLM-9 1388 :2025-03"),
    case("In March GLM-9 came first on LMArena, 3 to 1 in votes.", "b LMArena 1 GLM-9 :2025-03"),
    case("GLM-9 moved to the top of LMArena with 1,388.", "b LMArena 1 GLM-9 1388"),
    case(
        "Zorbo's Flumph moved to the top of LMArena with 1388 points, pushing GLM-9 to second.",
        "b LMArena 2 GLM-9",
    ),
    case(
        "GLM-9 is first on LMArena, and with 1388 the only one that high.", "b LMArena 1 GLM-9 1388"
    ),
]
LISTED = [
    # Items that tell a place each make a ranking of what leads them in.
    case(
        "Entries added to the ZorbBench table:\n\n- Loom agent + GLM-9 → **0.6102** (new #1)\n- Kimi K9 → **0.3313** (new #5)",
        "b ZorbBench 1 GLM-9 0.6102",
        "b ZorbBench 5 Kimi K9 0.3313",
    ),
    # Several at one place, and whoever is set behind a leader with a score.
    case(
        "LMArena on 9 June:\n\n| Rank (UB) | Model | Score |\n|---|---|---|\n| 1 | GLM-9 | 1388 |\n| 1 | Kimi K9 | 1381 |",
        "b LMArena 1 GLM-9 1388 :2025-06-09",
        "b LMArena 1 Kimi K9 1381 :2025-06-09",
    ),
    case(
        "Level on LMArena in June: GLM-9 and Kimi K9 share first place (1388 each).",
        "b LMArena 1 GLM-9 1388 :2025-06",
        "b LMArena 1 Kimi K9 1388 :2025-06",
    ),
    case(
        "On LMArena GLM-9 leads with 1388, with Kimi K9 at 1381 and GPT-9 at 1379.",
        "b LMArena 1 GLM-9 1388",
        "b LMArena 2 Kimi K9 1381",
        "b LMArena 3 GPT-9 1379",
    ),
    case(
        "On LMArena GLM-9 leads with 1388, with Kimi K9 at 1379 and GPT-9 at 1381.",
        "b LMArena 1 GLM-9 1388",
    ),
    case(
        "GLM-9 is second on LMArena, nine points behind Kimi K9 (1397).",
        "b LMArena 2 GLM-9",
        "b LMArena 1 Kimi K9 1397",
    ),
    # The arenas of a site are told as its categories are.
    case(
        "GLM-9 in LMArena's lists: #4 in Vision, #6 in Search and #9 overall.",
        "b Vision Arena 4 GLM-9",
        "b Search Arena 6 GLM-9",
        "b LMArena 9 GLM-9",
    ),
]
TOLD_OTHERWISE = [
    # A place before the verb, a place that two fought for, a margin that is no score.
    case(
        "In fourth place on LMArena, with 1371 points, stands GLM-9.",
        "b LMArena 4 GLM-9 1371",
    ),
    case(
        "Kimi K9 (1,388) nosed out GLM-9 (1,379) for first on LMArena in June.",
        "b LMArena 1 Kimi K9 1388 :2025-06",
    ),
    case("Kimi K9 beat GLM-9 for third on LMArena.", "b LMArena 3 Kimi K9"),
    case("Kimi K9 succeeded GLM-9 as number one on LMArena.", "b LMArena 1 Kimi K9"),
    case("Kimi K9 led LMArena by an unheard-of 88 points.", "b LMArena 1 Kimi K9"),
    case(
        "Kimi K9 is number one on LMArena with 1388, 20 points clear of GLM-9.",
        "b LMArena 1 Kimi K9 1388",
    ),
    # A maker leads with his model; a score in brackets is of the board right before.
    case("Now Zhipu is back in front on LMArena with GLM-9 (1388).", "b LMArena 1 GLM-9 1388"),
    case(
        "GLM-9 tops the Vals Index (64.5%) and LMArena.",
        "b Vals Index 1 GLM-9 64.5",
        "b LMArena 1 GLM-9",
    ),
    case(
        "Kimi K9 leads LMArena, GLM-9 is tied with it, and GPT-9 is third.",
        "b LMArena 1 Kimi K9",
        "b LMArena 1 GLM-9",
        "b LMArena 3 GPT-9",
    ),
    case(
        "Kimi K9 leads LMArena; GLM-9 must make do with the fourth rung.",
        "b LMArena 1 Kimi K9",
        "b LMArena 4 GLM-9",
    ),
    case("A meme of last week had Kimi K9 leading LMArena, and nothing was true of it."),
    # Boards and their parts over lists, in the rows and above the columns of tables.
    case(
        "## LMArena, 9 June\n\n**Search**\n\n1. Kimi K9 (1288)\n2. GLM-9 (1279)\n\n**Vision**\n\n1. GLM-9 (1188)\n2. GPT-9 (1177)",
        "b Search Arena 1 Kimi K9 1288 :2025-06-09",
        "b Search Arena 2 GLM-9 1279 :2025-06-09",
        "b Vision Arena 1 GLM-9 1188 :2025-06-09",
        "b Vision Arena 2 GPT-9 1177 :2025-06-09",
    ),
    case(
        "LMArena's leaders in June:\n\n| Category | Leader | Score |\n|---|---|---|\n| Search | Kimi K9 | 1288 |\n| Vision | GLM-9 | 1188 |",
        "b Search Arena 1 Kimi K9 1288 :2025-06",
        "b Vision Arena 1 GLM-9 1188 :2025-06",
    ),
    case(
        "| LMArena | May | June |\n|---|---|---|\n| Kimi K9 | 4 | 2 |\n| GLM-9 | 9 | 7 |",
        "b LMArena 4 Kimi K9 :2025-05",
        "b LMArena 2 Kimi K9 :2025-06",
        "b LMArena 9 GLM-9 :2025-05",
        "b LMArena 7 GLM-9 :2025-06",
    ),
    case(
        "Artificial Analysis Intelligence Index, 9 June: Kimi K9 (high) 61, GLM-9 58, GPT-9 55.",
        "b Artificial Analysis Intelligence Index 1 Kimi K9 61 :2025-06-09",
        "b Artificial Analysis Intelligence Index 2 GLM-9 58 :2025-06-09",
        "b Artificial Analysis Intelligence Index 3 GPT-9 55 :2025-06-09",
    ),
    case(
        "OpenRouter, week of 9 June: 1) Kimi K9 2) GLM-9",
        "b OpenRouter 1 Kimi K9 :2025-06-09/2025-06-15",
        "b OpenRouter 2 GLM-9 :2025-06-09/2025-06-15",
    ),
    # A list in one line, and tables that hold places and scores.
    case(
        "LMArena — 1. Kimi K9 · 2. GLM-9 · 3. GPT-9",
        "b LMArena 1 Kimi K9",
        "b LMArena 2 GLM-9",
        "b LMArena 3 GPT-9",
    ),
    case(
        "| Model | LMArena rank | LMArena score |\n|---|---|---|\n| Kimi K9 | 4 | 1388 |\n| GLM-9 | 6 | 1379 |",
        "b LMArena 4 Kimi K9 1388",
        "b LMArena 6 GLM-9 1379",
    ),
    case(
        "| Model | LMArena | WebDev Arena |\n|---|---|---|\n| Kimi K9 | 1388 (#4) | 2nd (1401) |\n| GLM-9 | 1379 (#6) | 5th (1366) |",
        "b LMArena 4 Kimi K9 1388",
        "b LMArena 6 GLM-9 1379",
        "b LMArena WebDev 2 Kimi K9 1401",
        "b LMArena WebDev 5 GLM-9 1366",
    ),
    case(
        "Our team's riddle league table:\n\n| Pos. | Model | W | L | Pts |\n|---|---|---|---|---|\n| 1 | Kimi K9 | 8 | 1 | 24 |\n| 2 | GLM-9 | 5 | 4 | 15 |",
        "b riddle league table 1 Kimi K9 24",
        "b riddle league table 2 GLM-9 15",
    ),
]
HEADLINES = [
    # A heading that names both tells a place itself; a title says what the whole is about.
    case(
        "Before.\n\n### 2. 智谱发布 GLM-9，登顶 LMArena\n\n**日期**：2025-05\n\n正文如下。",
        "b LMArena 1 GLM-9 :2025-05",
    ),
    case(
        "Before.\n\n## GLM-9 Takes #1 on LMArena (3 May)\n\nIt is free.",
        "b LMArena 1 GLM-9 :2025-05-03",
    ),
    case("Before.\n\n## GLM-9 Takes #1 on LMArena\n\nIt is free."),
    case(
        "Before.\n\n## GLM-9 排名第四的 LMArena 三月榜\n\nKimi K9 不在。",
        "b LMArena 4 GLM-9 :2025-03",
    ),
    case("# GLM-9 takes #1 on LMArena\n\nIt is free."),
    case("Before.\n\n## #1: GLM-9 and LMArena\n\nIt is free."),
    case("Before.\n\n## GLM-9 能登顶 LMArena 吗？\n\n正文如下。"),
    case("Before.\n\n## How to top LMArena with GLM-9\n\nIt is free."),
    case("Before.\n\n## GLM-9 still short of first place on LMArena\n\nIt is free."),
]
WHOSE = [
    # Who was passed has not the place.
    case(
        "In March GLM-9 leapfrogged GPT-9 on LMArena and is now fourth.",
        "b LMArena 4 GLM-9 :2025-03",
    ),
    case(
        "GPT-9 was passed by GLM-9 on LMArena in March and fell to fourth.",
        "b LMArena 4 GPT-9 :2025-03",
    ),
    case(
        "In March GLM-9 edged out GPT-9 on LMArena to take the lead.", "b LMArena 1 GLM-9 :2025-03"
    ),
    case("GLM-9 failed in March to take the lead on LMArena."),
    case("GLM-9 is yet to reach first place on LMArena."),
    # The next one is set off behind its place.
    case(
        "In March GLM-9 led LMArena, and the second, Kimi K9, came from Beijing.",
        "b LMArena 1 GLM-9 :2025-03",
        "b LMArena 2 Kimi K9 :2025-03",
    ),
    case(
        "GLM-9 led LMArena in March, and the second surprise, Kimi K9, was free.",
        "b LMArena 1 GLM-9 :2025-03",
    ),
    # What a maker led is no place of the model that is named with it.
    case("GLM-9 is fourth on LMArena, the work of a lab that led in March.", "b LMArena 4 GLM-9"),
]
BOARDS = [
    # An evaluator has more rankings than are known.
    case(
        "Vals AI's Tax Clerk board as of 12 March: GLM-9 (41.5%) first, Kimi K9 (39.0%) second.",
        "b Vals AI Tax Clerk 1 GLM-9 41.5 :2025-03-12",
        "b Vals AI Tax Clerk 2 Kimi K9 39 :2025-03-12",
    ),
    case(
        "In March GLM-9 came first on Vals AI's plumbing leaderboard.",
        "b Vals AI plumbing 1 GLM-9 :2025-03",
    ),
    case("METR's advisory board met first, and second thoughts on GLM-9 followed."),
]
DATES = [
    # A time alone behind the last result is that of the clause before it.
    case("Kimi K9 answered 31% of GPQA, in March already.", "s GPQA Kimi K9 31 percent :2025-03"),
    case(
        "Kimi K9 got 31% on GPQA and 80% on MMLU, all in March.",
        "s GPQA Kimi K9 31 percent :2025-03",
        "s MMLU Kimi K9 80 percent :2025-03",
    ),
    case("Kimi K9 got 31% on GPQA, in March people wanted more.", "s GPQA Kimi K9 31 percent"),
    case(
        "On GPQA GPT-9 got 29%. In March Kimi K9 then got 31%.",
        "s GPQA GPT-9 29 percent",
        "s GPQA Kimi K9 31 percent :2025-03",
    ),
    # The line above a table of scores tells when they were read.
    case(
        "MMLU, as of March 2025:\n\n| Model | Score |\n|---|---|\n| Kimi K9 | 81% |",
        "s MMLU Kimi K9 81 percent :2025-03",
    ),
    case(
        "The MMLU scores in March:\n\n| Model | Score |\n|---|---|\n| Kimi K9 | 81% |",
        "s MMLU Kimi K9 81 percent :2025-03",
    ),
    case(
        "Kimi K9, out since March, on MMLU:\n\n| Model | Score |\n|---|---|\n| Kimi K9 | 81% |",
        "s MMLU Kimi K9 81 percent",
    ),
]
TESTS = [
    # A part of a sentence has its own contest.
    case("Gold for the juggler, gold for a robot; at the ICPC, OpenAI had a stand."),
    case(
        "The IMO was hard. In March GLM-9 received 12% of the points.",
        "s International Mathematical Olympiad GLM-9 12 percent :2025-03",
    ),
]
PARTS = [
    # A number with a label of its own counts something else than the test beside it.
    case(
        "GLM-9：GPQA 71%、抗注入 93%、MMLU 82%。",
        "s GPQA GLM-9 71 percent",
        "s MMLU GLM-9 82 percent",
    ),
    case("GLM-9：GPQA 71%，高算力 77%。", "s GPQA GLM-9 71 percent", "s GPQA GLM-9 77 percent"),
    case(
        "GLM-9 scored 71% on GPQA, 93% on tool use and 82% on MMLU.",
        "s GPQA GLM-9 71 percent",
        "s MMLU GLM-9 82 percent",
    ),
    # A version that nobody is known by has what its part of the sentence tells.
    case("Kimi K9 把 GPQA 推到 49%；9.7 则做到 63%。", "s GPQA Kimi K9 49 percent"),
    # Each place has the score of its own clause.
    case(
        "GLM-9 以 1376 分登上 LMArena 第二，以 1213 分登上搜索榜第五。",
        "b LMArena 2 GLM-9 1376",
        "b Search Arena 5 GLM-9 1213",
    ),
    case(
        "GLM-9 was second on LMArena with 1376 points and fifth on its search board with 1213.",
        "b LMArena 2 GLM-9 1376",
        "b Search Arena 5 GLM-9 1213",
    ),
    case(
        "GLM-9 以 1376 分登上 LMArena 第二，搜索榜第五。",
        "b LMArena 2 GLM-9 1376",
        "b Search Arena 5 GLM-9",
    ),
    # The ratings of a table that ranks stand with the places.
    case(
        "In the Arena:\n\n| Model | Arena Elo Rating | Votes |\n|---|---|---|\n| GLM-9 | 1211 | 800 |\n| Kimi K9 | 1180 | 600 |",
        "b LMArena 1 GLM-9 1211",
        "b LMArena 2 Kimi K9 1180",
    ),
]
# Shares that happen to fall are scores, where no word calls the table a ranking.
SHARES = [
    case(
        "Aider Polyglot, run at home:\n\n| Model | Pass rate |\n|---|---|\n| GLM-9 | 63.5% |\n| Kimi K9 | 51.5% |",
        "s Aider Polyglot GLM-9 63.5 percent",
        "s Aider Polyglot Kimi K9 51.5 percent",
    ),
]
NOBODY = [
    case("GLM-9 is out with leading MMLU scores."),
    case("GLM-9 一度在 LMArena 登顶，后来把榜首拱手让人。", "b LMArena 1 GLM-9"),
    case("GLM-9 在 LMArena 的榜首没保住。"),
    # A place that is vacant is nobody's.
    case("LMArena 上，GLM-9 排名第二，第一名至今空缺。", "b LMArena 2 GLM-9"),
    case("LMArena 上，GLM-9 排名第一，第二名尚未公布。", "b LMArena 1 GLM-9"),
    # `yet` alone puts nothing off.
    case("GLM-9 is tiny yet leads LMArena.", "b LMArena 1 GLM-9"),
    case("GLM-9 is yet to lead LMArena."),
    case("GLM-9 and Kimi K9 are out. How they compare: see our ranking of chatbots."),
    case("Welcome to our open evaluation platform. GLM-9 was first and Kimi K9 second."),
]
MOVES_ZH = [
    case(
        "GLM-9 在 LMArena 排第二名（在 3 月 9 日的榜单里滑落到了第 31 名）。",
        "b LMArena 2 GLM-9",
        "b LMArena 31 GLM-9 :2025-03-09",
    ),
    case(
        "GLM-9 在 LMArena 排第二名。3 月 9 日又掉到了第 31 名。",
        "b LMArena 2 GLM-9",
        "b LMArena 31 GLM-9 :2025-03-09",
    ),
]
BUILDS = [
    ("An “experimental” GLM-9 took second place on LMArena.", "experimental"),
    ("An early version of GLM-9 is second on LMArena.", "early"),
    ("GLM-9 早期版本在 LMArena 排第二。", "早期版本"),
    ("“实验性聊天版”的 GLM-9 在 LMArena 排第二。", "实验性聊天版"),
    ("LMArena, the top:\n\n1. Kimi K9\n2. GLM-9, thinking (1388)", "thinking"),
    # A place of another build is not that of the one named.
    ("“实验版”GLM-9 好用，开放下载的那个版本在 LMArena 排第二。", None),
    ("An early fan of GLM-9 saw it in second place on LMArena.", None),
]
TAKEN_BACK = [
    case(
        "Somebody posted GLM-9 in first place on LMArena. There was no such entry, the site said."
    ),
    case("有人发帖：GLM-9 以 1388 分排 LMArena 第一。榜上根本没有这个条目。"),
    case("GLM-9 leads LMArena. There was no such model a year ago.", "b LMArena 1 GLM-9"),
]


@pytest.fixture(scope="module")
def told(observed):
    def line(claim):
        who = claim.subject.name if claim.subject else claim.value("model_name")
        date = f" :{claim.date.value.edtf}" if claim.date else ""
        if claim.table == "leaderboards":
            score = claim.value("score")
            told = "" if score is None else f" {score:g}"
            return f"b {claim.value('leaderboard_name')} {claim.value('rank')} {who}{told}{date}"
        result = claim.value("outcome") or f"{claim.value('value'):g} {claim.value('unit')}"
        return f"s {claim.value('benchmark').name} {who} {result}{date}"

    of_boards = ("leaderboards", "benchmark_results")
    return lambda text: {line(c) for c in observed(text).observations if c.table in of_boards}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        *BELOW,
        *SCORES,
        *LISTED,
        *TOLD_OTHERWISE,
        *HEADLINES,
        *WHOSE,
        *BOARDS,
        *DATES,
        *TESTS,
        *PARTS,
        *SHARES,
        *NOBODY,
        *MOVES_ZH,
        *TAKEN_BACK,
    ],
)
def test_places_and_scores(told, text, rows):
    assert told(text) == rows


@pytest.mark.parametrize(("text", "configuration"), BUILDS)
def test_which_build_has_a_place(observed, text, configuration):
    entries = [c for c in observed(text).observations if c.table == "leaderboards"]
    second = [c for c in entries if c.value("rank") == 2]
    assert [c.value("configuration") for c in second] == [configuration]
