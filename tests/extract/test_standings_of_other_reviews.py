# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Whole standings: several ranks at once, tables and lists that rank, rankings of an author's own.

The rows are rank and model; a text without rows tells no rank.
"""

import pytest
from tests.extract.cases import case

PODIUM = ("1 gpt-9", "2 grok-9", "3 claude-opus-9")
PAIR = PODIUM[:2]

TURNS = [
    # Ordinals and names that take turns, in either order.
    case(
        "On LMArena the top spot belongs to GPT-9, the second to Grok 9 and the third to Claude Opus 9.",
        *PODIUM,
    ),
    case("LMArena in December: first GPT-9, second Grok 9, third Claude Opus 9.", *PODIUM),
    case("First on LMArena is GPT-9, second is Grok 9, third is Claude Opus 9.", *PODIUM),
    case(
        "GPT-9 tops LMArena, with Grok 9 in second and Claude Opus 9, of all things, a proud third.",
        *PODIUM,
    ),
    case("GPT-9, Grok 9 and Claude Opus 9 came first, second and third on LMArena.", *PODIUM),
    case(
        "GPT-9 led Hugging Face's Open LLM Leaderboard in May; Grok 9 had to content itself with second.",
        *PAIR,
    ),
    # How few stand above is not asked where the place is told.
    case("LMArena 总榜上，GPT-9 排名第六，仅次于 Grok 9、Claude Opus 9 系列。", "6 gpt-9"),
    case("Yi 系列模型在 LMArena 上排名第四。", "4 yi"),
    case("LMArena 年底的座次：GPT-9 第一，Grok 9 第二，Claude Opus 9 第三。", *PODIUM),
    case("LMArena 上，第一名 GPT-9，第二名 Grok 9，第三名 Claude Opus 9。", *PODIUM),
    case("LMArena 上，冠军 GPT-9，亚军 Grok 9，季军 Claude Opus 9。", *PODIUM),
    case("LMArena says nothing of it. The first test was of GPT-9, the second of Grok 9."),
    case("On LMArena, first GPT-9 was missing, second Grok 9 was renamed."),
    case("LMArena has news. GPT-9 and Grok 9 rank first and second.", *PAIR),
    case("LMArena 出了新榜。GPT-9 和 Grok 9 分列第一和第二。", *PAIR),
    # Of the board that was named before, where two ranks stand together.
    case("再看 LMArena。GPT-9 居首，Grok 9 第二，Claude Opus 9 第三。", *PODIUM),
    case("Then there is LMArena. GPT-9 leads, Grok 9 is second.", *PAIR),
    case("Then there is LMArena. GPT-9 leads in price."),
    case("Now LMArena. As of May it looks like this:\n\n1. GPT-9\n2. Grok 9\n", *PAIR),
    case("再看 LMArena。截至 5 月是这样的：\n\n1. GPT-9\n2. Grok 9\n", *PAIR),
    case("再看 LMArena。我的计划如下：\n\n1. 试 GPT-9\n2. 试 Grok 9\n"),
    case("大家还是看 LMArena。5 月的次序是 GPT-9、Grok 9、Claude Opus 9。", *PODIUM),
    case("LMArena 很火。我试用的次序是 GPT-9、Grok 9、Claude Opus 9。"),
    # Other tops and leads.
    case("In May GPT-9 hit top form; LMArena saw it drop."),
    case("In May GPT-9 led in Europe, LMArena says."),
    # Labels.
    case(
        "LMArena has news. Winner: GPT-9. Second place: Grok 9. Third: Claude Opus 9, again.",
        *PODIUM,
    ),
    case("LMArena has two faults. First: GPT-9 is missing. Second: Grok 9 was renamed."),
    # Who comes next.
    case("GPT-9 was first on LMArena with 1501 points; Grok 9 followed with 1460.", *PAIR),
    case("GPT-9 leads LMArena. Grok 9 comes next, then Claude Opus 9.", *PODIUM),
    case("GPT-9 leads LMArena. Grok 9 followed in August.", "1 gpt-9"),
    case("GPT-9 高居 LMArena 榜首，Grok 9 位列其后。", *PAIR),
    # An order without ordinals.
    case("LMArena's order in May was GPT-9, then Grok 9, then Claude Opus 9.", *PODIUM),
    case("The leaders on LMArena in May: GPT-9, Grok 9 and Claude Opus 9, in that order.", *PODIUM),
    case("LMArena, 5 May: 1. GPT-9, 2. Grok 9, 3. Claude Opus 9.", *PODIUM),
    case("Places two and three on LMArena went to Grok 9 and Claude Opus 9.", *PODIUM[1:]),
    case("GPT-9, Grok 9 and Claude Opus 9 are the top three on WebDev Arena.", *PODIUM),
    case("GPT-9、Grok 9、Claude Opus 9 包揽 LMArena 前三。", *PODIUM),
    case("LMArena 前三：GPT-9 > Grok 9 > Claude Opus 9。", *PODIUM),
    case(
        "LMArena 前两名：1 月是 Gemini 9 和 Qwen 9，5 月变成 GPT-9 和 Grok 9。",
        "1 gemini-9",
        "2 qwen9",
        *PAIR,
    ),
    case("GPT-9, Grok 9 and Claude Opus 9 are among the top ten on LMArena."),
    # How few stand above.
    case("GPT-9 is behind only Grok 9 on LMArena.", "2 gpt-9", "1 grok-9"),
    case("On LMArena GPT-9 is beaten only by Grok 9 and Claude Opus 9.", "3 gpt-9"),
    case("Only Grok 9 ranks above GPT-9 on LMArena.", "2 gpt-9", "1 grok-9"),
    case("No model on LMArena ranks higher than GPT-9.", "1 gpt-9"),
    case("在 LMArena 上，GPT-9 仅次于 Grok 9。", "2 gpt-9", "1 grok-9"),
    case("LMArena 上只有 Grok 9 排在 GPT-9 前面。", "2 gpt-9", "1 grok-9"),
    case("GPT-9 ranks just behind Grok 9 on LMArena."),
    case("GPT-9 is not behind only Grok 9 on LMArena."),
    # A place that changes hands.
    case(
        "First place on LMArena changed hands twice: Grok 9 in May, GPT-9 in July.",
        "1 grok-9",
        "1 gpt-9",
    ),
    case(
        "LMArena 的第一名今年换了两次：年初是 Grok 9，3 月由 GPT-9 接手，11 月又归了 Claude Opus 9。",
        "1 grok-9",
        "1 gpt-9",
        "1 claude-opus-9",
    ),
    case("LMArena 榜首易主：GPT-9 取代了 Grok 9。", "1 gpt-9"),
    case("LMArena changed hands: a fund bought it. GPT-9 and Grok 9 stayed on."),
    # Other words for a place.
    case("GPT-9 finished the year atop LMArena.", "1 gpt-9"),
    case("In May LMArena got a new number one, GPT-9.", "1 gpt-9"),
    case("Grok 9 has been overtaken at the top of LMArena by GPT-9.", "1 gpt-9"),
    case("GPT-9 beat Grok 9 into second place on LMArena.", *PAIR),
    case("GPT-9 fell from second to thirty-second on LMArena.", "32 gpt-9"),
    case("GPT-9 (LMArena rank 12) is cheap.", "12 gpt-9"),
    case("LMArena ranks GPT-9 first.", "1 gpt-9"),
    case(
        "GPT-9 took the second place in the world and the first place in China on LMArena.",
        "2 gpt-9",
    ),
    case("在 LMArena 的榜单上处于第六的位置的，即 GPT-9。", "6 gpt-9"),
    case("GPT-9 在 LMArena 上以 1432 分与 Grok 9 并列第二。", "2 gpt-9", "2 grok-9"),
    case("Vectara 的摘要幻觉榜上，GPT-9 排在首位。", "1 gpt-9"),
    case("I doubt that GPT-9 is still first on LMArena."),
    # Any test ranks where its places are told.
    case("On Humanity's Last Exam, GPT-9 came first and Grok 9 second.", *PAIR),
    case("OpenAI's entry came sixth at the International Olympiad in Informatics.", "6 OpenAI"),
    case("OpenAI would have come sixth at the International Olympiad in Informatics."),
]

SET = [
    # Tables, by what their heads say.
    case(
        "| Rank | Model |\n|---|---|\n| 1 | GPT-9 |\n| 2 | Grok 9 |\n\n*LMArena, text, 12 May 2025.*",
        *PAIR,
    ),
    case("| Model | LMArena rank |\n|---|---|\n| GPT-9 | 1 |\n| Grok 9 | 2 |\n", *PAIR),
    case("LMArena:\n\n| Place | Model |\n|---|---|\n| 🥇 | GPT-9 |\n| 🥈 | Grok 9 |\n", *PAIR),
    case(
        "| Board | First | Second |\n|---|---|---|\n| LMArena | GPT-9 | Grok 9 |\n| WebDev Arena | Claude Opus 9 | GPT-9 |\n",
        *PAIR,
        "1 claude-opus-9",
        "2 gpt-9",
    ),
    case(
        "LMArena 各月榜首：\n\n| 月份 | 榜首 |\n|---|---|\n| 1 月 | Grok 9 |\n| 3 月 | GPT-9 |\n",
        "1 grok-9",
        "1 gpt-9",
    ),
    case(
        "What we use LMArena for:\n\n| Model | Use |\n|---|---|\n| GPT-9 | mail |\n| Grok 9 | news |\n"
    ),
    # Lists whose items tell their places.
    case(
        "LMArena, May:\n\n- #1 GPT-9\n- #2 Grok 9\n- #5 Claude Opus 9\n", *PAIR, "5 claude-opus-9"
    ),
    case("LMArena, May:\n\n- GPT-9: first\n- Grok 9: second\n", *PAIR),
    case("LMArena 前两名：\n\n第一名：GPT-9（1501 分）\n\n第二名：Grok 9（1483 分）\n", *PAIR),
    case("LMArena, May:\n\n- GPT-9: the first with tools\n- Grok 9: new\n"),
]

GAMES = [
    case(
        "In Kaggle's Game Arena the final came in May. In the final, GPT-9 beat Grok 9 by four games to none; Claude Opus 9 beat Qwen 9 in the match for third place.",
        *PODIUM,
        "4 qwen9",
    ),
    case("Kaggle 的象棋赛上，GPT-9 在决赛中击败 Grok 9，Claude Opus 9 赢下季军战。", *PODIUM),
    case("In Kaggle's Game Arena, GPT-9 beat Grok 9 in the semi-final."),
    case("In May, the final GPT-9 beat Grok 9 on LMArena."),
    case("5 月的决赛圈里 GPT-9 击败 Grok 9，LMArena 说。"),
    # Orders by something else.
    case("In May GPT-9 was the third-cheapest model on LMArena."),
    case("5 月，GPT-9 是 LMArena 上第三便宜的模型。"),
    # The version of a model that others could use.
    case(
        "Llama 9 took second place on LMArena in April. The version that anyone could download landed in 32nd place.",
        "2 llama-9",
        "32 llama-9",
    ),
    case(
        "Llama 9 and Llama 9 Scout came in April. The version that had placed second on LMArena was odd."
    ),
    # A list of places, and one of leaders.
    case(
        "Where the open models rank on LMArena:\n\n- GPT-9: 11\n- Grok 9: 13\n",
        "11 gpt-9",
        "13 grok-9",
    ),
    case("The models on LMArena and their prices:\n\n- GPT-9: 11\n- Grok 9: 13\n"),
    case(
        "Number ones of the year:\n\n- **LMArena**: GPT-9\n- **WebDev Arena**: Grok 9\n",
        "1 gpt-9",
        "1 grok-9",
    ),
    case("Boards of the year:\n\n- **LMArena**: GPT-9\n- **WebDev Arena**: Grok 9\n"),
    case(
        "On LMArena the year ended so:\n\n- GPT-9 came first, with 1490 points.\n- Grok 9 came second.\n",
        *PAIR,
    ),
]

OWN = [
    case("My favourite models this year:\n\n1. GPT-9\n2. Grok 9\n"),
    case("The models that I pay for, ranked by price:\n\n1. GPT-9\n2. Grok 9\n"),
    case(
        "My very unscientific, slightly unfair year-end ranking of the models I paid for:\n\n1. GPT-9\n2. Grok 9\n",
        *PAIR,
    ),
    case("My own ranking for writing: GPT-9, then Grok 9, then Claude Opus 9.", *PODIUM),
    case('My yearly "pack a suitcase" test has a result. Winner: GPT-9. Second: Grok 9.', *PAIR),
    case(
        "In our comparison of five chat assistants, GPT-9 came out on top, Grok 9 was second.",
        *PAIR,
    ),
    case("In our own blind test, GPT-9 won, Grok 9 came second and Claude Opus 9 third.", *PODIUM),
    case("How I would rank the coding models:\n\n1. GPT-9\n2. Grok 9\n", *PAIR),
    case("My top three models of the year:\n\n1. GPT-9\n2. Grok 9\n3. Claude Opus 9\n", *PODIUM),
    case("我们内部评测集上，GPT-9 排名第一，Grok 9 第二。", *PAIR),
    case("我们做了一次横评，冠军是 GPT-9，亚军是 Grok 9，季军是 Claude Opus 9。", *PODIUM),
    case("编程能力我给的排序是：GPT-9 > Grok 9 > Claude Opus 9。", *PODIUM),
    case("要我排的话：GPT-9 第一，Grok 9 第二，Claude Opus 9 第三。", *PODIUM),
    # No ranking: taste, a house, other things that are ranked.
    case("My three favourite models: GPT-9, Grok 9 and Claude Opus 9."),
    case("In my house GPT-9 came first, Grok 9 came later."),
    case(
        "My ranking of the year's scandals:\n\n1. GPT-9 flatters everybody\n2. Grok 9 goes rogue\n"
    ),
    case("我最喜欢的三个模型：GPT-9、Grok 9、Claude Opus 9。"),
    case("我们测试了 GPT-9 和 Grok 9，都不错。"),
]


@pytest.mark.parametrize(("text", "rows"), [*TURNS, *SET, *GAMES, *OWN])
def test_what_standings_a_text_tells(assembled, text, rows):
    tables = assembled(f"# Review of 2025\n\nBefore.\n\n{text}\n\nAfter.\n")
    found = tables["leaderboards"].to_dicts()
    assert {
        f"{row['rank']} {(row['model_id'] or row['model_name']).rpartition('/')[2]}"
        for row in found
    } == rows
