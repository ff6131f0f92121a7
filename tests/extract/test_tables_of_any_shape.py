"""Tables as many authors lay them out, and all rows that each tells.

A table is written with a row a line and bars between its cells; the line below its head is added.
What a release, a price, a place in a ranking or a score is, the first letter of a row says:
`r` subject, stage, date; `p` subject, amount, period; `b` board, place, model, date; `s` test,
subject, value, unit, date. All names and figures are invented.
"""

from __future__ import annotations

import pytest
from tests.extract.cases import case


def _markdown(text: str) -> str:
    """The text with the line below the head of each table, and bars round its rows."""
    lines: list[str] = []
    inside = False
    for line in map(str.strip, text.strip().splitlines()):
        if "|" not in line or line.startswith(("# 2", "##", "<")):
            inside = False
            lines.append(line)
            continue
        lines.append(f"| {line} |")
        if not inside:
            lines.append("|" + "---|" * (line.count("|") + 1))
        inside = True
    return "\n".join(lines) + "\n"


# Names that stand amid words, beside a column in which they stand alone; what a cell's name is.
SPOKEN_OF = [
    case(
        """
        # 2025
        Name | Released | Checkpoints | Paper/Blog | Strong points | Try it
        GLM-9 | 3 March | GLM-9-Chat | GLM-9: as good as Claude 8 | Beats GPT-8 at chess | Poe
        Yi-9 | 4 April | Yi-9-34B | Yi-9 goes open | As fast as Llama 8 in our tests |
        """,
        "r GLM-9 release :2025-03-03",
        "r GLM-9-Chat release :2025-03-03",
        "r Yi-9 release :2025-04-04",
        "r Yi-9-34B release :2025-04-04",
    ),
    case(
        """
        # 2025
        Month | OpenAI | Google
        May | GPT-9 and a quicker GPT-9 mini | Gemini 9
        """,
        "r GPT-9 release :2025-05",
        "r GPT-9 mini release :2025-05",
        "r Gemini 9 release :2025-05",
    ),
    case(
        """
        # 2025
        Date | Event
        3 March | **GLM-9** - open weights from Zhipu
        4 April | Kimi K9: a model with eight experts
        5 May | Grok 9 (xAI), a chatbot with jokes
        6 June | Yi-9: model banned in Oz
        7 July | GPT-9 - users of the app complain
        """,
        "r GLM-9 release :2025-03-03",
        "r Kimi K9 release :2025-04-04",
        "r Grok 9 release :2025-05-05",
    ),
]

# What contests gave: points, problems and medals side by side; the best of two times.
OF_CONTESTS = [
    case(
        """
        # 2025
        What Grok 9 did in contests:

        Contest | Score | Medal
        IMO | 31/42 | silver
        ICPC | 9/12 problems | gold
        """,
        "s International Mathematical Olympiad Grok 9 31 point",
        "s International Mathematical Olympiad Grok 9 silver_medal",
        "s International Collegiate Programming Contest Grok 9 9 problem",
        "s International Collegiate Programming Contest Grok 9 gold_medal",
    ),
    case(
        """
        # 2025
        Test | Best in 2024 | Best score in 2025
        MMLU | 81.5% (Grok 8) | 91.5% (Grok 9)
        OSWorld | below 9% (GLM-8) | 61% (GLM-9)
        """,
        "s MMLU Grok 8 81.5 percent :2024",
        "s MMLU Grok 9 91.5 percent :2025",
        "s OSWorld GLM-8 9 percent :2024",
        "s OSWorld GLM-9 61 percent :2025",
    ),
]

# What a row leaves to the rows above it, and rows that only add up.
LEFT_OUT = [
    case(
        """
        # 2025
        Maker | Model | Released
        OpenAI | GPT-9 | 3 March
         | GPT-9 mini | 4 April
        DeepSeek | V9 | May
         | R9 | June
        **Total** | **4 models** |
        """,
        "r GPT-9 release :2025-03-03",
        "r GPT-9 mini release :2025-04-04",
        "r DeepSeek V9 release :2025-05",
        "r DeepSeek R9 release :2025-06",
    ),
    case(
        """
        # 2025
        When | Who | What
        8 August | OpenAI | GPT-9
         |  | GPT-9 mini
         | Google | Gemini 9 Pro
        12 August | 〃 | Gemini 9 Flash
        """,
        "r GPT-9 release :2025-08-08",
        "r GPT-9 mini release :2025-08-08",
        "r Gemini 9 Pro release :2025-08-08",
        "r Gemini 9 Flash release :2025-08-12",
    ),
    case(
        """
        # 2025 年
        厂商 | 模型 | 发布时间
        智谱 | GLM-9 | 3 月
        同上 | GLM-9-Air | 同上
        月之暗面 | Kimi K9 | "
        合计 | 3 款 |
        """,
        "r GLM-9 release :2025-03",
        "r GLM-9-Air release :2025-03",
        "r Kimi K9 release :2025-03",
    ),
    case(
        """
        # 2025
        Model | What | Price per million tokens
        GPT-9 | input | $2
         | output | $9
        """,
        "p GPT-9 2 USD million_tokens",
        "p GPT-9 9 USD million_tokens",
    ),
    # A blank that is not the first says that there is nothing.
    case(
        """
        # 2025
        Model | Released
        GPT-9 | 3 March
        Grok 9 |
        Claude Opus 9 | n/a
        """,
        "r GPT-9 release :2025-03-03",
    ),
    case(
        """
        # 2025
        Subscription | Monthly price
        ChatGPT Plus | $20
        Claude Max | $100
        Sum | $120
        """,
        "p ChatGPT Plus 20 USD month",
        "p Claude Max 100 USD month",
    ),
]

# Tables written as HTML, whose cells may reach over rows and columns.
AS_HTML = [
    case(
        """
        # 2025
        <table>
        <caption>What came out</caption>
        <tr><th>Maker</th><th>Model</th><th>Released</th></tr>
        <tr><td rowspan="2">OpenAI</td><td><b>GPT-9</b></td><td>3 March</td></tr>
        <tr><td>GPT-9 mini</td><td rowspan=2>May</td></tr>
        <tr><td>Google</td><td>Gemini 9 Pro<br>Gemini 9 Flash</td></tr>
        </table>
        """,
        "r GPT-9 release :2025-03-03",
        "r GPT-9 mini release :2025-05",
        "r Gemini 9 Pro release :2025-05",
        "r Gemini 9 Flash release :2025-05",
    ),
    case(
        """
        # 2025
        <table>
        <thead>
        <tr><th rowspan="2">Model</th><th colspan="2">US dollars per million tokens</th></tr>
        <tr><th>Input</th><th>Output</th></tr>
        </thead>
        <tbody>
        <tr><td>GPT-9</td><td>2</td><td>8.50</td></tr>
        <tr><td>Claude Opus 9</td><td>5</td><td>25</td></tr>
        </tbody>
        </table>
        """,
        "p GPT-9 2 USD million_tokens",
        "p GPT-9 8.5 USD million_tokens",
        "p Claude Opus 9 5 USD million_tokens",
        "p Claude Opus 9 25 USD million_tokens",
    ),
    case(
        """
        # 2025 年
        <table><tr><th>模型</th><th>MMLU</th></tr><tr><td>GPT-9</td><td>91.5%</td></tr></table>
        """,
        "s MMLU GPT-9 91.5 percent",
    ),
]

# A table without a head: its first row stands where the head would.
WITHOUT_HEAD = [
    case(
        """
        # 2025
        3 March | GPT-9 | OpenAI
        4 April | Grok 9 | xAI
        May | Gemini 9 Pro | Google
        """,
        "r GPT-9 release :2025-03-03",
        "r Grok 9 release :2025-04-04",
        "r Gemini 9 Pro release :2025-05",
    ),
    case(
        """
        # 2025 年
        ChatGPT Plus | 每月 20 美元
        Claude Max | 每月 100 美元
        """,
        "p ChatGPT Plus 20 USD month",
        "p Claude Max 100 USD month",
    ),
]

# Days in numbers under a head that calls them days.
DAYS = [
    case(
        """
        # 2025 年
        日期 | 模型
        3.05 | Qwen9
        2.24 | GPT-9
        """,
        "r Qwen9 release :2025-03-05",
        "r GPT-9 release :2025-02-24",
    ),
    case(
        """
        # 2025
        Model | Released
        GPT-9 | 03/24
        Grok 9 | 05/02
        """,
        "r GPT-9 release :2025-03-24",
        "r Grok 9 release :2025-05-02",
    ),
    # Others are versions.
    case(
        """
        # 2025
        Model | Version
        GPT-9 | 3.5
        Grok 9 | 3.12
        """,
    ),
]

# Two tables below each other are two.
SIDE_BY_SIDE = [
    case(
        """
        # 2025

        Model | Released
        GPT-9 | 3 March

        Plan | Monthly
        ChatGPT Plus | $20
        """,
        "r GPT-9 release :2025-03-03",
        "p ChatGPT Plus 20 USD month",
    ),
]

RANKED = [
    case(
        """
        # 2025
        ## SWE-bench Verified leaderboard, 9 December 2025
        # | Model | % resolved
        1 | GPT-9 | 91.2
        2= | Claude Opus 9 | 90.1
        2= | Gemini 9 Pro | 90.1
        4 | Grok 9 | 80.5
        — | Kimi K9 | n/a
        """,
        "b SWE-bench Verified 1 GPT-9 :2025-12-09",
        "b SWE-bench Verified 2 Claude Opus 9 :2025-12-09",
        "b SWE-bench Verified 2 Gemini 9 Pro :2025-12-09",
        "b SWE-bench Verified 4 Grok 9 :2025-12-09",
    ),
    case(
        """
        # 2025
        LMArena, as of 9 December 2025:

        Rank | Model | Elo
        1 | GPT-9 | 1501
        T2 | Claude Opus 9 | 1490
        T-2 | Gemini 9 Pro | 1490
        unranked | Grok 9 | 1470
        """,
        "b LMArena 1 GPT-9 :2025-12-09",
        "b LMArena 2 Claude Opus 9 :2025-12-09",
        "b LMArena 2 Gemini 9 Pro :2025-12-09",
    ),
    case(
        """
        # 2025
        LMArena, 9 December 2025

        Place | Model
        1st | GPT-9
        tied 2nd | Claude Opus 9
        =2 | Gemini 9 Pro
         | Grok 9
        5 (↑2) | Kimi K9
        """,
        "b LMArena 1 GPT-9 :2025-12-09",
        "b LMArena 2 Claude Opus 9 :2025-12-09",
        "b LMArena 2 Gemini 9 Pro :2025-12-09",
        "b LMArena 2 Grok 9 :2025-12-09",
        "b LMArena 5 Kimi K9 :2025-12-09",
    ),
    case(
        """
        # 2025 年
        LMArena 排行榜（2025 年 12 月 9 日）

        名次 | 模型 | 分数
        1 | GPT-9 | 1501
        并列 2 | Claude Opus 9 | 1490
        2（并列） | Gemini 9 Pro | 1490
        未上榜 | Kimi K9 | —
        """,
        "b LMArena 1 GPT-9 :2025-12-09",
        "b LMArena 2 Claude Opus 9 :2025-12-09",
        "b LMArena 2 Gemini 9 Pro :2025-12-09",
    ),
    # Places by month below words that call them so.
    case(
        """
        # 2025
        LMArena ranks over the year:

        Model | June | December
        GPT-9 | 1 | 2
        Claude Opus 9 | 4 | 1
        Grok 9 | — | 3
        """,
        "b LMArena 1 GPT-9 :2025-06",
        "b LMArena 2 GPT-9 :2025-12",
        "b LMArena 4 Claude Opus 9 :2025-06",
        "b LMArena 1 Claude Opus 9 :2025-12",
        "b LMArena 3 Grok 9 :2025-12",
    ),
    # Numbers that count the rows of no ranking.
    case(
        """
        # 2025
        Models on my disk

        # | Model
        1 | GPT-9
        2 | Grok 9
        """,
    ),
    # Medals number the rows; those without one only stand beside them.
    case(
        """
        # 2025
        排名 | 模型 | 总分
        - | GPT-9 | 71.5
        🏅️ | GLM-9 | 63.5
        🥈 | Kimi K9 | 60.5

        SuperCLUE 总榜
        """,
        "b SuperCLUE 1 GLM-9",
        "b SuperCLUE 2 Kimi K9",
    ),
]

# Scores of one test at several times, which the line above or a heading names.
HEADED_BY_PLACES = [
    # Who was where at which time, and who led when.
    # A place a row; where each stands now and stood before.
    case(
        """
        # 2025
         | LMArena | WebDev Arena
        🥇 | GPT-9 | Grok 9
        🥈 | Grok 9 | GPT-9
        """,
        "b LMArena 1 GPT-9",
        "b LMArena 2 Grok 9",
        "b LMArena WebDev 1 Grok 9",
        "b LMArena WebDev 2 GPT-9",
    ),
    case(
        """
        ## LMArena
        Model | Now | Last month
        GPT-9 | 1 | 2
        Grok 9 | 2 | 1
        """,
        "b LMArena 1 GPT-9",
        "b LMArena 2 Grok 9",
    ),
    # Who has the best score.
    case(
        """
        # 2025
        Test | Best
        SWE-bench Verified | GPT-9 (80.5)
        GPQA Diamond | 87.5 (Grok 9)
        """,
        "s SWE-bench Verified GPT-9 80.5 percent",
        "s GPQA Diamond Grok 9 87.5 percent",
    ),
    case(
        """
        SWE-bench Verified

        Model | %
        GPT-9 | 80.5
        Grok 9 | 79.5
        """,
        "s SWE-bench Verified GPT-9 80.5 percent",
        "s SWE-bench Verified Grok 9 79.5 percent",
    ),
    # What is but bet on, and what somebody talked about.
    case(
        """
        ## Bets for next year
        Bet | Odds
        Grok 9 tops LMArena | 15 %
        GPT-9 reaches 90% on SWE-bench Verified | 40 %
        """,
    ),
    case(
        """
        # 2025
        Date | Town | Title of the talk
        9 May | Oslo | Agents: Claude Code, Codex CLI
        3 October | Porto | GPT-9 arrives
        """,
    ),
    # Medals are places on a board, and medals in a competition.
    case(
        """
        # 2025
        Leaderboard | 🥇 | 🥈 | 🥉
        LMArena WebDev | Claude Opus 9 | Gemini 9 Pro | GPT-9
        OpenRouter | Grok 9 | Claude Opus 9 | GPT-9
        our coffee machine | Anna | Boris | Chen
        """,
        "b LMArena WebDev 1 Claude Opus 9",
        "b LMArena WebDev 2 Gemini 9 Pro",
        "b LMArena WebDev 3 GPT-9",
        "b OpenRouter 1 Grok 9",
        "b OpenRouter 2 Claude Opus 9",
        "b OpenRouter 3 GPT-9",
    ),
    case(
        """
        # 2025 年
        榜单 | 金 | 银 | 铜
        LMArena | Qwen9-Max | Kimi K9 | GLM-9
        """,
        "b LMArena 1 Qwen9-Max",
        "b LMArena 2 Kimi K9",
        "b LMArena 3 GLM-9",
    ),
    case(
        """
        # 2025
        Service | Most used
        OpenRouter | GPT-9
        Poe | Claude Opus 9
        """,
    ),
    case(
        """
        # 2025
        ### Top of LMArena over the year
        # | June 2025 | December 2025
        1 | GPT-9 | Gemini 9 Pro
        2 | Claude Opus 9 | GPT-9
        """,
        "b LMArena 1 GPT-9 :2025-06",
        "b LMArena 1 Gemini 9 Pro :2025-12",
        "b LMArena 2 Claude Opus 9 :2025-06",
        "b LMArena 2 GPT-9 :2025-12",
    ),
    case(
        """
        # 2025
        Date | No. 1 on LMArena
        March | GPT-9
        June | Gemini 9 Pro
        """,
        "b LMArena 1 GPT-9 :2025-03",
        "b LMArena 1 Gemini 9 Pro :2025-06",
    ),
    case(
        """
        # 2025 年
        月份 | LMArena 榜首
        3 月 | GPT-9
        6 月 | Gemini 9 Pro
        """,
        "b LMArena 1 GPT-9 :2025-03",
        "b LMArena 1 Gemini 9 Pro :2025-06",
    ),
    case(
        """
        # 2025
        ## LMArena, month by month
        Month | 1st | 2nd
        March | GPT-9 | Grok 9
        June | Gemini 9 Pro | GPT-9
        """,
        "b LMArena 1 GPT-9 :2025-03",
        "b LMArena 2 Grok 9 :2025-03",
        "b LMArena 1 Gemini 9 Pro :2025-06",
        "b LMArena 2 GPT-9 :2025-06",
    ),
    # Several boards, each a column: of names, or of places.
    case(
        """
        # 2025
        Rank | LMArena | Aider polyglot
        1 | GPT-9 | Claude Opus 9
        2 | Gemini 9 Pro | GPT-9
        """,
        "b LMArena 1 GPT-9",
        "b LMArena 2 Gemini 9 Pro",
        "b Aider Polyglot 1 Claude Opus 9",
        "b Aider Polyglot 2 GPT-9",
    ),
    case(
        """
        # 2025
        Where they rank:

        Model | LMArena | Aider polyglot
        GPT-9 | 1 | 2
        Claude Opus 9 | 3 | 1
        Grok 9 | 5 | —
        """,
        "b LMArena 1 GPT-9",
        "b LMArena 3 Claude Opus 9",
        "b LMArena 5 Grok 9",
        "b Aider Polyglot 2 GPT-9",
        "b Aider Polyglot 1 Claude Opus 9",
    ),
    # Places under a word for them need no order, and a head may name the board.
    case(
        """
        # 2025
        ## Aider polyglot, 3 December
        Model | Rank | Score
        GPT-9 | 2 | 88%
        Claude Opus 9 | 1 | 90%
        """,
        "b Aider Polyglot 2 GPT-9 :2025-12-03",
        "b Aider Polyglot 1 Claude Opus 9 :2025-12-03",
    ),
    case(
        """
        # 2025
        LMArena | June | December
        First | GPT-9 | Gemini 9 Pro
        Second | Grok 9 | GPT-9
        """,
        "b LMArena 1 GPT-9 :2025-06",
        "b LMArena 2 Grok 9 :2025-06",
        "b LMArena 1 Gemini 9 Pro :2025-12",
        "b LMArena 2 GPT-9 :2025-12",
    ),
    # A leaderboard that is called one, with its scores in order.
    case(
        """
        # 2025
        ## OSWorld leaderboard, 9 December 2025
        Model | % solved
        GPT-9 | 61.5
        Claude Opus 9 | 60.5
        """,
        "b OSWorld 1 GPT-9 :2025-12-09",
        "b OSWorld 2 Claude Opus 9 :2025-12-09",
    ),
    # Without a word for it, or out of order, they are scores.
    case(
        """
        # 2025
        ## OSWorld
        Model | % solved
        GPT-9 | 61.5
        """,
        "s OSWorld GPT-9 61.5 percent",
    ),
    case(
        """
        # 2025
        ## OSWorld
        Model | Score
        GPT-9 | 61.5%
        Claude Opus 9 | 60.5 ± 1.2 %
        """,
        "s OSWorld GPT-9 61.5 percent",
        "s OSWorld Claude Opus 9 60.5 percent",
    ),
]

SCORES_BY_TIME = [
    case(
        """
        # 2025
        *Table 4: Terminal-Bench scores, per cent*

        Model | June 2025 | December 2025
        GPT-9 | 41.2% | **57.0%**
        Claude Opus 9 | — | 61.5%
        """,
        "s Terminal-Bench GPT-9 41.2 percent :2025-06",
        "s Terminal-Bench GPT-9 57 percent :2025-12",
        "s Terminal-Bench Claude Opus 9 61.5 percent :2025-12",
    ),
    case(
        """
        # 2025 年
        表二：Terminal-Bench 得分（%）

        模型 | 3 月 | 9 月
        GPT-9 | 41.2 | 57
        Kimi K9 | 无 | 48.5
        """,
        "s Terminal-Bench GPT-9 41.2 percent :2025-03",
        "s Terminal-Bench GPT-9 57 percent :2025-09",
        "s Terminal-Bench Kimi K9 48.5 percent :2025-09",
    ),
    case(
        """
        # 2025
        ## GPQA Diamond
        Model | Score (May) | Score (November)
        GPT-9 | 71 | 84.5
        """,
        "s GPQA Diamond GPT-9 71 percent :2025-05",
        "s GPQA Diamond GPT-9 84.5 percent :2025-11",
    ),
    # A column may tell the measure of each row.
    case(
        """
        # 2025
        Benchmark | Unit | GPT-9 | Grok 9
        MMLU | % | 91.5 | 90
        Codeforces | rating | 2,700 | 2,650
        """,
        "s MMLU GPT-9 91.5 percent",
        "s MMLU Grok 9 90 percent",
        "s Codeforces GPT-9 2700 point",
        "s Codeforces Grok 9 2650 point",
    ),
    # The best at a time, whose name stands beside the score.
    case(
        """
        # 2025
        Test | January | December
        MMLU | 88.1 (Grok 9) | 92.5% (GPT-9)
        ARC-AGI-2 | — | GPT-9: 54%
        """,
        "s MMLU Grok 9 88.1 percent :2025-01",
        "s MMLU GPT-9 92.5 percent :2025-12",
        "s ARC-AGI-2 GPT-9 54 percent :2025-12",
    ),
    # Without a test they are nobody's scores.
    case(
        """
        # 2025
        How much I used them, hours a week:

        Model | June | December
        GPT-9 | 4.5 | 7
        """,
    ),
]

# A row is that of the model it begins with, whoever else stands in it.
OF_THE_FIRST = [
    case(
        """
        # 2025
        Model | Licence | MMLU
        Llama 9 70B | Llama 9 Community | 84.5
        Gemma 9 | Gemma | 71
        """,
        "s MMLU Llama 9 70B 84.5 percent",
        "s MMLU Gemma 9 71 percent",
    ),
]
# The board of a ranking: over its scores, or in a heading further up.
BOARD_ELSEWHERE = [
    case(
        """
        # 2025
        Rank | Model | Maker | LMArena Elo | MMLU
        1 | GPT-9 | OpenAI | 1391 | 88.1
        2 | Grok 9 | xAI | 1377 | 86
        """,
        "b LMArena 1 GPT-9 -",
        "b LMArena 2 Grok 9 -",
        "s MMLU GPT-9 88.1 percent",
        "s MMLU Grok 9 86 percent",
    ),
    case(
        """
        # 2025
        ## LMArena
        ### The top two
        Rank | Spread | Model | Score | Votes
        1 | 1–2 | GPT-9 | 1391 | 20,400
        2 | 1–3 | Grok 9 | 1377 | 9,100
        """,
        "b LMArena 1 GPT-9 -",
        "b LMArena 2 Grok 9 -",
    ),
    # What is counted in order is no ranking of a board that the heading above names.
    case(
        """
        # 2025
        ## LMArena
        ### Whom I asked
        No. | Model | Remark
        1 | GPT-9 | quick
        2 | Grok 9 | loud
        """,
    ),
]
TURNED = [
    # Titles of what was written name others too; a source names the test once more.
    case(
        """
        # 2025
        Model | Released | Paper | Try it
        OLMo 9 | 4 May | OLMo 9: open where GPT-8 is not | HuggingChat
        Phi-9 | 9 June | Introducing Phi-9 on Azure | Azure
        """,
        "r OLMo 9 release :2025-05-04",
        "r Phi-9 release :2025-06-09",
    ),
    case(
        """
        # 2025
        Test | GPT-9 | Grok 9 | Source
        MMLU (5-shot) | 88.2% | 86.1% | MMLU: measuring it
        HellaSwag | 93% | – | HellaSwag: can it finish?
        """,
        "s MMLU GPT-9 88.2 percent",
        "s MMLU Grok 9 86.1 percent",
        "s HellaSwag GPT-9 93 percent",
    ),
    case(
        """
        # 2025
        Area | Test | GPT-9 | Grok 9
        Words | MMLU | 88.3 | 87
         | HellaSwag | 92 | 91
        Sums | GSM8K | 97 | 96.5
        """,
        "s MMLU GPT-9 88.3 percent",
        "s MMLU Grok 9 87 percent",
        "s HellaSwag GPT-9 92 percent",
        "s HellaSwag Grok 9 91 percent",
        "s GSM8K GPT-9 97 percent",
        "s GSM8K Grok 9 96.5 percent",
    ),
    case(
        """
        # 2025
         | GPT-9 | Claude Opus 9 | Gemini 9 Pro
        Maker | OpenAI | Anthropic | Google
        Released | 9 March | 4 May | June
        Context | 1M | 500K | 2M
        Input, $/M tokens | 4 | 5 | 3
        MMLU | 91.2% | 90% | n/a
        Knowledge until | Nov 2024 | Jan 2025 | Dec 2024
        """,
        "r GPT-9 release :2025-03-09",
        "r Claude Opus 9 release :2025-05-04",
        "r Gemini 9 Pro release :2025-06",
        "p GPT-9 4 USD million_tokens",
        "p Claude Opus 9 5 USD million_tokens",
        "p Gemini 9 Pro 3 USD million_tokens",
        "s MMLU GPT-9 91.2 percent",
        "s MMLU Claude Opus 9 90 percent",
    ),
    case(
        """
        # 2025 年
        对比项 | Qwen9 | GLM-9
        发布时间 | 4 月 2 日 | 7 月
        输入价（元/百万 tokens） | 2 | 1.5
        下线时间 | — | 12 月
        """,
        "r Qwen9 release :2025-04-02",
        "r GLM-9 release :2025-07",
        "p Qwen9 2 CNY million_tokens",
        "p GLM-9 1.5 CNY million_tokens",
    ),
    # A profile, whose thing the head or the words above name.
    case(
        """
        # 2025
        ## GPT-9
        Field | Value
        Maker | OpenAI
        Released | 3 March 2025
        Input | $2 per million tokens
        MMLU | 91.5%
        """,
        "r GPT-9 release :2025-03-03",
        "p GPT-9 2 USD million_tokens",
        "s MMLU GPT-9 91.5 percent",
    ),
    case(
        """
        # 2025 年
        指标 | Qwen9
        厂商 | 阿里
        发布 | 3 月 5 日
        输入价 | 2 元/百万 token
        """,
        "r Qwen9 release :2025-03-05",
        "p Qwen9 2 CNY million_tokens",
    ),
    # What is of several things, or a diary of one, is no profile.
    case(
        """
        # 2025
        GPT-9 and Grok 9 in numbers:

        Field | Value
        Released | 3 March 2025
        Maker | a secret
        """,
    ),
    case(
        """
        # 2025
        ## My bills for Claude Code
        Month | Bill
        March | $120
        April | $90
        """,
    ),
    # A row that tells no release makes none.
    case(
        """
        # 2025
         | GPT-9 | Claude Opus 9
        Tested by me on | 9 March | 4 May
        Retired | 1 August | 2 September
        """,
    ),
]

# A column that tells what happened decides which step a row is, or that it is none.
WHAT_HAPPENED = [
    case(
        """
        # 2025
        Date | Product | What happened
        8 February | Gemini | new name of Bard
        13 May | ChatGPT | desktop app for Windows
        31 May | ChatGPT | voice mode added
        22 October | Claude Sonnet 9 | upgraded, same name
        1 November | Windsurf | first release
        2 November | Cursor | public beta
        20 December | GPT-9 | shown, not released
        21 December | Grok 9 | delayed again
        """,
        "r Gemini rename :2025-02-08",
        "r ChatGPT update :2025-05-13",
        "r ChatGPT update :2025-05-31",
        "r Claude Sonnet 9 update :2025-10-22",
        "r Windsurf release :2025-11-01",
        "r Cursor preview :2025-11-02",
    ),
    case(
        """
        # 2025 年
        时间 | 产品 | 变化
        2 月 8 日 | Gemini | 由 Bard 改名
        5 月 | 豆包 | 新增深度思考
        6 月 | Claude Sonnet 9 | 升级，名字不变
        7 月 | Trae | 首发
        8 月 | Kiro | 公测
        9 月 | GPT-9 | 只做了演示，未发布
        10 月 | Grok 9 | 跳票
        """,
        "r Gemini rename :2025-02-08",
        "r Doubao update :2025-05",
        "r Claude Sonnet 9 update :2025-06",
        "r Trae release :2025-07",
        "r Kiro preview :2025-08",
    ),
    # Whether it came, asked in the head.
    case(
        """
        # 2025
        What | When | Did it happen?
        GPT-9 | August | yes
        Grok 9 | December | no
        Llama 9 | April | ✓
        Qwen9 | May | ✗
        """,
        "r GPT-9 release :2025-08",
        "r Llama 9 release :2025-04",
    ),
    case(
        """
        # 2025 年
        模型 | 时间 | 开源 | 兑现了吗
        Qwen9 | 3 月 | 是 | 是
        GPT-9 | 4 月 | 否 | 是
        Grok 9 | 5 月 | 否 | 没有
        """,
        "r Qwen9 release :2025-03",
        "r GPT-9 release :2025-04",
    ),
    # A timeline of events, some of which are but names.
    case(
        """
        # 2025
        Date | Event
        20 January | DeepSeek releases R9
        7 August | GPT-9 (preview), GPT-9 mini
        8 August | GPT-8 taken away
        9 August | GPT-9 fails at my exam
        """,
        "r DeepSeek R9 release :2025-01-20",
        "r GPT-9 preview :2025-08-07",
        "r GPT-9 mini release :2025-08-07",
    ),
    # An author's remark on what came out is no word on whether it did.
    case(
        """
        # 2025
        Date | Model | Notes
        8 March | GPT-9 | I did not see it coming
        9 April | Grok 9 | vision model
        """,
        "r GPT-9 release :2025-03-08",
        "r Grok 9 release :2025-04-09",
    ),
]

# A note beside a table says what its dates are; a head may bear the mark of one.
OF_PREVIEWS = [
    case(
        """
        Lab | Name | Date¹
        Google | Gemini 9 Pro | 25 March
        xAI | Grok 9 | 5 May

        ¹ The day of the public preview, not of general availability.
        """,
        "r Gemini 9 Pro preview :2025-03-25",
        "r Grok 9 preview :2025-05-05",
    ),
    case(
        """
        公司 | 产品 | 日期
        谷歌 | Gemini 9 Pro | 3 月 25 日
        阿里 | Qwen9-Max | 9 月 5 日

        注意：上表的日期都是公开预览的日子。
        """,
        "r Gemini 9 Pro preview :2025-03-25",
        "r Qwen9-Max preview :2025-09-05",
    ),
    case(
        """
        Lab | Name | Date
        Google | Gemini 9 Pro | 25 March
        xAI | Grok 9 | 5 May

        A preview of Grok 9 was there before.
        """,
        "r Gemini 9 Pro release :2025-03-25",
        "r Grok 9 release :2025-05-05",
    ),
]
STATUS = [
    case(
        """
        # 2025
        Model | Status | Date
        GPT-9 | shipped | 2025-03-08
        Grok 9 | planned | 2025-09
        Claude Opus 9 | preview | 2025-06-18
        Gemini 9 Pro | cancelled | 2025-08
        Llama 9 | expected | December
        Qwen9 | generally available | July
        """,
        "r GPT-9 release :2025-03-08",
        "r Claude Opus 9 preview :2025-06-18",
        "r Qwen9 release :2025-07",
    ),
    case(
        """
        # 2025 年
        模型 | 状态 | 日期
        Qwen9 | 已发布 | 2 月 11 日
        GLM-9 | 计划中 | 12 月
        Kimi K9 | 预览 | 6 月 18 日
        DeepSeek V9 | 取消 | 8 月
        GPT-9 | 跳票 | 10 月
        Grok 9 | 尚未发布 | 11 月
        """,
        "r Qwen9 release :2025-02-11",
        "r Kimi K9 preview :2025-06-18",
    ),
    # A state a column, and dates behind the names.
    case(
        """
        # 2025
        Planned | Beta | Released | Retired
        Llama 9 | Grok 9 (May) | GPT-9 (3 March) | GPT-4 (April)
        Qwen9 (June) | | Claude 9 (4 April) |
        """,
        "r Grok 9 preview :2025-05",
        "r GPT-9 release :2025-03-03",
        "r Claude 9 release :2025-04-04",
    ),
    case(
        """
        # 2025 年
        厂商 | 旗舰
        智谱 | GLM-9（3 月 3 日）
        阿里 | Qwen9-Max（5 月 5 日）
        """,
        "r GLM-9 release :2025-03-03",
        "r Qwen9-Max release :2025-05-05",
    ),
    case(
        """
        # 2025
        Who | My favourite
        Anna | GPT-9 (3 March)
        Boris | Grok 9 (5 May)
        """,
    ),
    # Signs that a line beside the table explains.
    case(
        """
        # 2025
        Legend: 🟢 shipped · 🟡 announced · 🧪 beta · 🔴 retired
        Model | Status | Date
        GPT-9 | 🟢 | 2025-03-08
        GPT-9 mini | 🟡 | 2025-11
        Claude Opus 9 | 🧪 | 2025-06-18
        GPT-4 | 🔴 | 2025-02-13
        """,
        "r GPT-9 release :2025-03-08",
        "r Claude Opus 9 preview :2025-06-18",
    ),
    case(
        """
        # 2025 年
        型号 | 状态 | 日期
        Qwen9 | ● | 2 月 11 日
        GLM-9 | ○ | 12 月

        图例：● 已发布　○ 计划中
        """,
        "r Qwen9 release :2025-02-11",
    ),
    case(
        """
        # 2025
        Model | Status | Date
        GPT-9 | R | 3 March
        Grok 9 | P | 4 April

        R = released, P = planned
        """,
        "r GPT-9 release :2025-03-03",
    ),
    # Signs that need no explanation.
    case(
        """
        # 2025
        Model | Status | Date
        GPT-9 | ✅ | 3 March
        Grok 9 | 🚧 | 4 April
        Llama 9 | ❌ | 5 May
        """,
        "r GPT-9 release :2025-03-03",
    ),
    # What is on its way, and what was but announced where others are out.
    case(
        """
        # 2025
        Model | Status | Date
        GPT-9 | released | 3 March
        Grok 9 | announced | 4 April
        Llama 9 | in training | 5 May
        Qwen9 | not started | 6 June
        """,
        "r GPT-9 release :2025-03-03",
    ),
    case(
        """
        # 2025 年
        模型 | 状态 | 日期
        Qwen9 | 已上线 | 2 月 11 日
        GLM-9 | 训练中 | 12 月
        Kimi K9 | 待发布 | 6 月 18 日
        Grok 9 | 已公布 | 11 月
        """,
        "r Qwen9 release :2025-02-11",
    ),
    # What was announced came out where nothing else tells it.
    case(
        """
        # 2025
        Model | Announced | Available | Retired
        GPT-9 | 20 Dec 2024 | 31 Jan | 16 Jul
        """,
        "r GPT-9 release :2025-01-31",
    ),
    case(
        """
        # 2025
        Model | Announced
        GPT-9 | 20 May
        """,
        "r GPT-9 release :2025-05-20",
    ),
    case(
        """
        # 2025 年
        模型 | 预览 | 正式
        Gemini 9 Pro | 3 月 25 日 | 6 月 17 日
        """,
        "r Gemini 9 Pro preview :2025-03-25",
        "r Gemini 9 Pro release :2025-06-17",
    ),
    # What is gone by now has come out, where a column tells when.
    case(
        """
        # 2025
        Model | Release date | Status
        GPT-9 | 27 Feb | retired in July
        Grok 9 | 5 April | never shipped
        """,
        "r GPT-9 release :2025-02-27",
    ),
    case(
        """
        # 2025
        Quarter | What came | What went
        Q1 | GPT-9, Grok 9 | GPT-8
        """,
        "r GPT-9 release :2025-33",
        "r Grok 9 release :2025-33",
    ),
    # A date that is but planned is none, and neither is that of a farewell.
    case(
        """
        # 2025
        Model | Released
        GPT-9 | 8 March
        Grok 9 | December (planned)
        """,
        "r GPT-9 release :2025-03-08",
    ),
    case(
        """
        # 2025
        Model | Expected release
        Grok 9 | December
        """,
    ),
    case(
        """
        # 2025
        Model | Deprecated on | Shut down on | Use instead
        GPT-9 | 2025-01-15 | 2025-02-16 | GPT-10
        Claude Opus 9 | — | 2025-03-05 | Claude Opus 10
        """,
    ),
    case(
        """
        # 2025 年
        模型 | 上线 | 下线
        GPT-9 | 2 月 27 日 | 7 月 14 日
        Grok 9 | 3 月 | 12 月（公告）
        """,
        "r GPT-9 release :2025-02-27",
        "r Grok 9 release :2025-03",
    ),
]

# Plans, rumours and bets, whatever their columns are called.
TO_COME = [
    case(
        f"""
        # 2025 in review
        ## {heading}
        When | What | Source
        January | Grok 9 | a post by its maker
        Q2 | GPT-9 | {source}
        """,
    )
    for heading, source in [
        ("What is coming", "rumoured"),
        ("2026 plans", "internal memo"),
        ("Roadmap", "the maker"),
        ("Looking ahead", "my guess"),
        ("Predictions", "a hunch"),
        ("2026 展望", "官方路线图"),
        ("明年的看点", "传闻"),
    ]
] + [
    case(
        """
        # 2025 in review
        When | What | Confidence
        March | GPT-9 | 80%
        May | Grok 9 | 20%
        """,
    ),
    case(
        """
        # 2025 in review
        ## Expected prices
        Model | Input, $ per million tokens
        GPT-9 | 3
        """,
    ),
    # What a heading looks back on has been; so has what a plan's own column says is out.
    case(
        """
        # 2025 in review and the outlook for 2026
        When | What
        March | GPT-9
        """,
        "r GPT-9 release :2025-03",
    ),
    case(
        """
        # 2025
        ## Roadmap
        Model | Status | Date
        GPT-9 | released | March
        Grok 9 | in training | December
        """,
        "r GPT-9 release :2025-03",
    ),
]

# A maker a row and a time a column, or the other way round; most cells may be empty.
MATRICES = [
    # A table of tests and scores is of the model that its heading names, or the lead-in.
    case(
        """
        # 2025
        ## GPT-9 的成绩
        基准 | 分数 | 说明
        MMLU | 91.5 | 比上一代高
        BrowseComp | 64.2 | 用了工具
        """,
        "s MMLU GPT-9 91.5 percent",
        "s BrowseComp GPT-9 64.2 percent",
    ),
    case(
        """
        # 2025

        GPT-9 和 Grok 9 打得难解难分。

        基准 | 分数
        MMLU | 91.5
        BrowseComp | 64.2
        """,
    ),
    # The mean of a test's parts is its score.
    case(
        """
        # 2025
        ## MMLU
        Model | Average | STEM
        GPT-9 | 91.5 | 93.0
        Grok 9 | 88.0 | 90.5
        """,
        "s MMLU GPT-9 91.5 percent",
        "s MMLU Grok 9 88 percent",
    ),
    # Days with two digits for their year.
    case(
        """
        # 2025
        模型 | 开源时间 | 大小
        Qwen9-9B | 25.03.05 | 小
        Qwen9-90B | 24.12.31 | 大
        """,
        "r Qwen9-9B release :2025-03-05",
        "r Qwen9-90B release :2024-12-31",
    ),
    # The days of a month in brackets behind the names.
    case(
        """
        # 2025
        Month | New models (day) | Elsewhere
        Jan | DeepSeek V9 (20), o9-mini (31) | a loss of (17) billion
        Feb | Grok 9 (7) | –
        """,
        "r DeepSeek V9 release :2025-01-20",
        "r o9-mini release :2025-01-31",
        "r Grok 9 release :2025-02-07",
    ),
    case(
        """
        # 2025 年
        厂商 | 3 月 | 4 月
        智谱 | GLM-9（8） | GLM-9-Air（24）
        阿里 | — | Qwen9-Max（30）
        """,
        "r GLM-9 release :2025-03-08",
        "r GLM-9-Air release :2025-04-24",
        "r Qwen9-Max release :2025-04-30",
    ),
    case(
        """
        # 2025
        MONTH | RELEASES
        MAR | GPT-9: 4; Grok 9: 14
        APR | Llama 9: 18
        """,
        "r GPT-9 release :2025-03-04",
        "r Grok 9 release :2025-03-14",
        "r Llama 9 release :2025-04-18",
    ),
    case(
        """
        # 2025
        Month | Out
        April 2025 | Llama 9 (8)
        March 2025 | Grok 9 (9), GPT-9 (4)

        *Days in brackets.*
        """,
        "r GPT-9 release :2025-03-04",
        "r Grok 9 release :2025-03-09",
        "r Llama 9 release :2025-04-08",
    ),
    case(
        """
        ### March 2025
        Day | Model
        4 | GPT-9
        14 | Grok 9
        """,
        "r GPT-9 release :2025-03-04",
        "r Grok 9 release :2025-03-14",
    ),
    case(
        """
        ### The twelve days of OpenAI (December 2025)
        Day | Model
        1 | GPT-9
        2 | Sora 9
        """,
    ),
    # … before them, or in a column of their own.
    case(
        """
        # 2025
        Month | Releases
        July | 9 Grok 9<br>11 Kimi K9<br>28 GLM-9
        August | 5: GPT-9, 7: GPT-9 mini
        """,
        "r Grok 9 release :2025-07-09",
        "r Kimi K9 release :2025-07-11",
        "r GLM-9 release :2025-07-28",
        "r GPT-9 release :2025-08-05",
        "r GPT-9 mini release :2025-08-07",
    ),
    case(
        """
        # 2025 年
        月 | 日 | 模型
        3 | 8 | GLM-9
         | 24 | Qwen9-Max
        4 | 2 | Kimi K9
        """,
        "r GLM-9 release :2025-03",
        "r GLM-9 release :2025-03-08",
        "r Qwen9-Max release :2025-03",
        "r Qwen9-Max release :2025-03-24",
        "r Kimi K9 release :2025-04",
        "r Kimi K9 release :2025-04-02",
    ),
    case(
        """
        # 2025
        Month | Releases
        May | GPT-9 (May 12), Gemini 9 Pro (May 18)
        June | Grok 9 (2 June)
        """,
        "r GPT-9 release :2025-05-12",
        "r Gemini 9 Pro release :2025-05-18",
        "r Grok 9 release :2025-06-02",
    ),
    case(
        """
        2025 |
        **January** | DeepSeek V9 on the 20th; o9-mini on the 31st
        **February** | Grok 9 on the 17th
        """,
        "r DeepSeek V9 release :2025-01-20",
        "r o9-mini release :2025-01-31",
        "r Grok 9 release :2025-02-17",
    ),
    case(
        """
        # 2025
        Month | New models (papers)
        Jan | DeepSeek V9 (2), o9-mini (41)
        Feb | Grok 9 (7)
        """,
        "r DeepSeek V9 release :2025-01",
        "r o9-mini release :2025-01",
        "r Grok 9 release :2025-02",
    ),
    case(
        """
        # 2025
        Maker | Q1 | Q2 | Q3 | Q4
        OpenAI | GPT-9 | n/a | — | GPT-9.5
        Google |  | Gemini 9 Pro, Gemini 9 Flash | none |
        xAI | Grok 9 | nothing | TBD | Grok 9.1
        Meta | – | – | Llama 9 | –
        """,
        "r GPT-9 release :2025-33",
        "r GPT-9.5 release :2025-36",
        "r Gemini 9 Pro release :2025-34",
        "r Gemini 9 Flash release :2025-34",
        "r Grok 9 release :2025-33",
        "r Grok 9.1 release :2025-36",
        "r Llama 9 release :2025-35",
    ),
    case(
        """
        # 2025 年
        厂商 | 一季度 | 二季度 | 三季度 | 四季度
        阿里 | Qwen9 | 无 | 暂无 | Qwen9-Max
        智谱 | 无 | GLM-9、GLM-9-Air | 无 | /
        深度求索 | — | — | DeepSeek V9 | —
        """,
        "r Qwen9 release :2025-33",
        "r Qwen9-Max release :2025-36",
        "r GLM-9 release :2025-34",
        "r GLM-9-Air release :2025-34",
        "r DeepSeek V9 release :2025-35",
    ),
    case(
        """
        # 2025
        Month | OpenAI | Anthropic | Google
        March | GPT-9 | — | —
        April | — | — | Gemini 9 Pro · Gemini 9 Flash
        May | — | Claude Opus 9 (preview) | —
        June | — | — | —
        """,
        "r GPT-9 release :2025-03",
        "r Gemini 9 Pro release :2025-04",
        "r Gemini 9 Flash release :2025-04",
        "r Claude Opus 9 preview :2025-05",
    ),
    # Days in the column of their month, and names that are their maker's.
    case(
        """
        # 2025 年
        厂商 | 8 月 | 9 月
        OpenAI | 5 日 GPT-9；7 日 GPT-9 mini | Sora 9（30 日）
        谷歌 | Gemini 9 Pro | 9.5 Flash
        """,
        "r GPT-9 release :2025-08-05",
        "r GPT-9 mini release :2025-08-07",
        "r Sora 9 release :2025-09-30",
        "r Gemini 9 Pro release :2025-08",
        "r Gemini 9.5 Flash release :2025-09",
    ),
    case(
        """
        # 2025
        Month | Google | xAI
        March | 9 Pro | Grok 9
        April | 9 Flash (April 9) |
        """,
        "r Gemini 9 Pro release :2025-03",
        "r Gemini 9 Flash release :2025-04-09",
        "r Grok 9 release :2025-03",
    ),
    # The year of a row above.
    case(
        """
        # 2025
        Year | Month | Model
        2024 | May | GPT-8
         | September | GPT-8.5
        2025 | January | DeepSeek V9
        """,
        "r GPT-8 release :2024-05",
        "r GPT-8.5 release :2024-09",
        "r DeepSeek V9 release :2025-01",
    ),
    case(
        """
        # 2025
        Date | Model
        **2024** |
        December | GPT-8
        **2025** |
        January | DeepSeek V9
        """,
        "r GPT-8 release :2024-12",
        "r DeepSeek V9 release :2025-01",
    ),
    # A name that is a word too is none but among names.
    case(
        """
        # 2025 年
        模型 | 发布
        Qwen9 | 2 月
        Step-9 | 3 月
        """,
        "r Qwen9 release :2025-02",
        "r Step-9 release :2025-03",
    ),
    case(
        """
        # 2025
        Maker | H1 | H2
        OpenAI | GPT-9 | GPT-9.5
        """,
        "r GPT-9 release :2025-40",
        "r GPT-9.5 release :2025-41",
    ),
]

PRICES = [
    # Plans below their service, with signs in their columns; sums whose terms a line below has.
    case(
        """
        # 2025
         | ChatGPT |  | Claude |
         | **Plus** | **Pro** | **Pro** | **Max**
        per month | $20 | $200 | $18 | $90
        per year | – | – | $180 | –
        agent included | ✅ | ✅ | ✅ | ✅
        """,
        "p ChatGPT Plus 20 USD month",
        "p ChatGPT Pro 200 USD month",
        "p Claude Pro 18 USD month",
        "p Claude Pro 180 USD year",
        "p Claude Max 90 USD month",
    ),
    case(
        """
        # 2025
        Model | In | Out
        GPT-9 | 2 | 8
        Grok 9 | 3 | 15

        US dollars per million tokens.
        """,
        "p GPT-9 2 USD million_tokens",
        "p GPT-9 8 USD million_tokens",
        "p Grok 9 3 USD million_tokens",
        "p Grok 9 15 USD million_tokens",
    ),
    case(
        """
        # 2025
        Model | In | Out
        GPT-9 | 3 | 8
        Grok 9 | 5 | 15

        Months in which each came and went.
        """,
    ),
    # A note below that speaks of all prices; what a year of plans costs.
    case(
        """
        # 2025
        Plan | Monthly
        ChatGPT Plus | 23
        Claude Pro | 18

        And for the few with a company card:

        Plan | Monthly
        ChatGPT Pro | 229
        Claude Max | 90

        *All prices in euros, VAT included.*
        """,
        "p ChatGPT Plus 23 EUR month",
        "p Claude Pro 18 EUR month",
        "p ChatGPT Pro 229 EUR month",
        "p Claude Max 90 EUR month",
    ),
    case(
        """
        # 2025 年
        套餐 | 月付
        ChatGPT Plus | 20

        团队版：

        套餐 | 月付
        ChatGPT Pro | 200

        以上价格均为美元。
        """,
        "p ChatGPT Plus 20 USD month",
        "p ChatGPT Pro 200 USD month",
    ),
    case(
        """
        # 2025
        Plan | Monthly
        ChatGPT Plus | 20

        My phone costs 30 euros.
        """,
    ),
    case(
        """
        # 2025
        Plan | Sum | Cheaper for students?
        ChatGPT Plus | 276 | no
        Claude Pro | 216 | no

        All sums are in euros and cover twelve months paid at once.
        """,
        "p ChatGPT Plus 276 EUR year",
        "p Claude Pro 216 EUR year",
    ),
    case(
        """
        # 2025
        Project | Sum
        GPT-9 on my server | 276
        Claude Pro for the team | 216

        All sums are in euros.
        """,
    ),
    # By the hour iron is let, not sold.
    case(
        """
        # 2025
        Card | Price
        H100 | $2.10/h
        H200 | $3.20 an hour
        """,
    ),
    case(
        """
        # 2025
        方案 | 台灣（NT$／月） | 香港（HK$／月） | 日本（円/月）
        ChatGPT Plus | 650 | 155 | 3,000
        Google AI Ultra | 8,100 | 無 | 36,400
        Claude Max | — | 780 |
        合計（前兩項） | 8,750 | 155 | 39,400
        """,
        "p ChatGPT Plus 650 TWD month",
        "p ChatGPT Plus 155 HKD month",
        "p ChatGPT Plus 3000 JPY month",
        "p Google AI Ultra 8100 TWD month",
        "p Google AI Ultra 36400 JPY month",
        "p Claude Max 780 HKD month",
    ),
    case(
        """
        # 2025
        Plan | US ($/month) | UK (£/month) | Germany (€/month)
        ChatGPT Plus | 20 | 19 | 23
        ChatGPT Pro | 200 | not offered | 229
        """,
        "p ChatGPT Plus 20 USD month",
        "p ChatGPT Plus 19 GBP month",
        "p ChatGPT Plus 23 EUR month",
        "p ChatGPT Pro 200 USD month",
        "p ChatGPT Pro 229 EUR month",
    ),
    case(
        """
        # 2025
        Model | Before | After
        GPT-9, input per million tokens | $10 | $2
        """,
        "p GPT-9 2 USD million_tokens",
    ),
    # Plans whose service the words above name.
    case(
        """
        # 2025
        ## ChatGPT
         | Free | Plus | Pro
        Price | $0 | $20/month | $200/month
        Limits | few | some | many
        """,
        "p ChatGPT Free 0 USD None",
        "p ChatGPT Plus 20 USD month",
        "p ChatGPT Pro 200 USD month",
    ),
    case(
        """
        # 2025 年
        ChatGPT 的套餐：

        套餐 | 每月
        Go | 5 美元
        Plus | 20 美元
        """,
        "p ChatGPT Go 5 USD month",
        "p ChatGPT Plus 20 USD month",
    ),
    # Countries down, plans across; the line below tells the period.
    case(
        """
        # 2025
        Country | ChatGPT Plus | Claude Pro
        USA | $20 | $21
        UK | £19 | n/a

        Monthly, with tax.
        """,
        "p ChatGPT Plus 20 USD month",
        "p ChatGPT Plus 19 GBP month",
        "p Claude Pro 21 USD month",
    ),
    # A column of units, and both directions in one cell.
    case(
        """
        # 2025 年
        模型 | 输入 | 输出 | 单位
        GPT-9 | 2 | 8 | 美元/百万 token
        Qwen9-Max | 6 | 24 | 元/百万 token
        """,
        "p GPT-9 2 USD million_tokens",
        "p GPT-9 8 USD million_tokens",
        "p Qwen9-Max 6 CNY million_tokens",
        "p Qwen9-Max 24 CNY million_tokens",
    ),
    case(
        """
        # 2025
        Model | ≤ 200K in | > 200K in | Out
        Gemini 9 Pro | $1.25 | $2.50 | $10

        Per million tokens.
        """,
        "p Gemini 9 Pro 1.25 USD million_tokens",
        "p Gemini 9 Pro 2.5 USD million_tokens",
        "p Gemini 9 Pro 10 USD million_tokens",
    ),
    # What is rented by the hour, or was bought, has no price of a kind that rows could tell.
    case(
        """
        # 2025
        GPU | Memory | Price per hour
        H100 | 80 GB | $2.50
        H200 | 141 GB | $3.40
        """,
    ),
    case(
        """
        # 2025 年
        显卡 | 租金（美元/小时）
        H100 | 2.50
        RTX 4090 | 0.40
        """,
    ),
    case(
        """
        # 2025
        Card | Price | Bought
        RTX 4090 | $1,500 | March
        RTX 5090 | $2,500 | May
        """,
    ),
]


# Tables with names and days, or sums, that tell of something else.
OF_OTHER_THINGS = [
    case(
        f"""
        # 2025
        {head}
        {first}
        {second}
        """,
    )
    for head, first, second in [
        (
            "Talk | Speaker | Date",
            "Scaling GPT-9 | A. Someone | 3 May",
            "Why Grok 9 | B. Other | May",
        ),
        ("Funding | Amount | Month", "Anthropic | $9 billion | May", "Cursor | $3 billion | June"),
        ("公司 | 估值（亿美元） | 时间", "OpenAI | 5000 | 10 月", "Cursor | 300 | 11 月"),
        ("Outage | Product | Hours", "4 June | ChatGPT | 10", "12 August | Claude | 3"),
        ("Project | Built with | Done", "Tax bot | GPT-9 | May", "Diary | Grok 9 | June"),
        ("Month | My main model | Bill", "March | GPT-9 | $50", "April | Grok 9 | $60"),
        ("Task | Model | Cost", "Translate a book | GPT-9 | $12", "Sort photos | Grok 9 | $1"),
        ("Model | Knowledge cutoff", "GPT-9 | October 2024", "Grok 9 | January 2025"),
        ("我的预测 | 结果", "GPT-9 三月发布 | 错", "Llama 9 上半年开源 | 对"),
        (
            "My prediction | Outcome",
            "GPT-9 is released in March | wrong",
            "Grok 9 comes out in May | right",
        ),
    ]
] + [
    case(
        """
        # 2025
        My invoices:

        Vendor | March | April
        ChatGPT Plus | $20 | $20
        Claude Max | $100 | $200
        """,
    ),
]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        *OF_OTHER_THINGS,
        *SPOKEN_OF,
        *LEFT_OUT,
        *AS_HTML,
        *WITHOUT_HEAD,
        *OF_CONTESTS,
        *DAYS,
        *SIDE_BY_SIDE,
        *RANKED,
        *HEADED_BY_PLACES,
        *SCORES_BY_TIME,
        *TURNED,
        *WHAT_HAPPENED,
        *STATUS,
        *OF_PREVIEWS,
        *TO_COME,
        *MATRICES,
        *PRICES,
    ],
)
def test_tables(every_row, text, rows):
    assert every_row(_markdown(text)) == rows
