# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""First places one after the other, the day of a list, and scores that stand far from a name.

`l` is a rank on a board, with its date behind `:`; `s` a score in a test.
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
    return {
        f"l {row['benchmark_id']} {row['rank']} {row['model_id'].rpartition('/')[2]}"
        + (f" :{row['date_edtf']}" if row["date_edtf"] else "")
        for row in tables["leaderboards"].to_dicts()
    }


def scores(tables: Tables) -> set[str]:
    return {
        f"s {row['benchmark_id']} {row['subject_id'].rpartition('/')[2]} "
        f"{row['comparator'].replace('=', '')}{row['value']:g}"
        for row in tables["benchmark_results"].to_dicts()
        if row["value"] is not None
    }


REIGNS = [
    case(
        "In May Grok 9 led LMArena, in August GPT-9 took over, and at Christmas Gemini 4 Pro.",
        "l lmarena 1 grok-9 :2025-05",
        "l lmarena 1 gpt-9 :2025-08",
        "l lmarena 1 gemini-4-pro :2025-12-25",
    ),
    case(
        "Grok 9 was first on LMArena in February. Then GPT-9 in March. In November it was Gemini 4 Pro's turn.",
        "l lmarena 1 grok-9 :2025-02",
        "l lmarena 1 gpt-9 :2025-03",
        "l lmarena 1 gemini-4-pro :2025-11",
    ),
    case(
        "Who led LMArena? In February Grok 9, since July GPT-9.",
        "l lmarena 1 grok-9 :2025-02",
        "l lmarena 1 gpt-9 :2025-07",
    ),
    case(
        "LMArena has had two leaders this year: Grok 9 and GPT-9.",
        "l lmarena 1 grok-9",
        "l lmarena 1 gpt-9",
    ),
    case(
        "LMArena 榜首：2 月 Grok 9，3 月 GPT-9，11 月 Gemini 4 Pro。",
        "l lmarena 1 grok-9 :2025-02",
        "l lmarena 1 gpt-9 :2025-03",
        "l lmarena 1 gemini-4-pro :2025-11",
    ),
    case(
        "2 月 Grok 9 登顶 LMArena，8 月 GPT-9 接棒，11 月又轮到 Gemini 4 Pro。",
        "l lmarena 1 grok-9 :2025-02",
        "l lmarena 1 gpt-9 :2025-08",
        "l lmarena 1 gemini-4-pro :2025-11",
    ),
    case(
        "Grok 9 led LMArena in May, when GPT-9 took over my evenings.",
        "l lmarena 1 grok-9 :2025-05",
    ),
    case(
        "Grok 9 led LMArena in May. GPT-9 passed it on speed in June.",
        "l lmarena 1 grok-9 :2025-05",
    ),
    case(
        "WebDev Arena has another order: Grok 9 leads there and GPT-9 is second.",
        "l webdev-arena 1 grok-9",
        "l webdev-arena 2 gpt-9",
    ),
    # Whatever else a clause tells, it tells no place.
    case("In May Grok 9 led LMArena. In August GPT-9 came out.", "l lmarena 1 grok-9 :2025-05"),
    case("In May Grok 9 led LMArena, in August GPT-9 got cheaper.", "l lmarena 1 grok-9 :2025-05"),
    case(
        "Grok 9 was first on LMArena; GPT-9 followed with 70 points.",
        "l lmarena 1 grok-9",
        "l lmarena 2 gpt-9",
    ),
    case("GPQA went from a wall to a formality: GPT-9 managed 78%, Grok 9 83%."),
    # A question at the end takes nothing back of what stands before it.
    case("GPT-9 在 LMArena 排第一，你信吗？", "l lmarena 1 gpt-9"),
    case("GPT-9 在 LMArena 真的排第一吗？"),
    case("LMArena 的第一一直是 GPT-9。", "l lmarena 1 gpt-9"),
]


@pytest.mark.parametrize(("text", "rows"), REIGNS)
def test_who_was_first_after_whom(assembled, text, rows):
    assert ranks(assembled(f"# Review of 2025\n\n{text}\n")) == rows


LIST = "\n\n1. GPT-9 (1490)\n2. Grok 9 (1477)"
READ = [
    "I looked at LMArena on December 28. The top two:" + LIST,
    "### LMArena (28 December)\n\nThe top two:" + LIST,
    "The top two on LMArena:" + LIST + "\n\nSnapshot taken on 28 December.",
    "As I write this (28 December), LMArena has, from the top:" + LIST,
    "LMArena 文本榜，数据取自 2025 年 12 月 28 日：" + LIST,
    "今天的 LMArena 文本榜前两名：" + LIST,
    "Today's LMArena top two:" + LIST,
]


@pytest.mark.parametrize("text", READ)
def test_a_list_has_the_day_on_which_its_board_was_read(document, text):
    review = replace(document(f"# Review of 2025\n\n{text}\n"), published_on=date(2025, 12, 28))
    found = ranks(assemble([extract(review, registry.load())], registry.load()))
    assert found == {"l lmarena 1 gpt-9 :2025-12-28", "l lmarena 2 grok-9 :2025-12-28"}


SCORES = [
    # A test that no table knows is one by its ending, or because the text calls it so.
    case("On HarborBench, GPT-9 got 71%.", "s unlisted/harborbench gpt-9 71"),
    case(
        "On a private benchmark called Anvil, GPT-9 solved 71 percent of tasks. Grok 9 scored 60% on Anvil.",
        "s unlisted/anvil gpt-9 71",
        "s unlisted/anvil grok-9 60",
    ),
    case(
        "In a contest called Vienna, GPT-9 solved 71%. Vienna is 40% park.",
        "s unlisted/vienna gpt-9 71",
    ),
    case(
        "在一个名为 TaxEval 的私有测试集上，GPT-9 答对了 78%。",
        "s unlisted/taxeval gpt-9 78",
    ),
    case("The Workbench saves GPT-9 users 40% of their time."),
    # Fragments go on about what their item opened with.
    case(
        "2025-09-29 — GPT-9. SWE-bench Verified 77.2 (was 72.7 with GPT-8). OSWorld 61.4 (was 42.2).",
        "s swe-bench-verified gpt-9 77.2",
        "s swe-bench-verified gpt-8 72.7",
        "s osworld gpt-9 61.4",
    ),
    case(
        "GPT-9 – SWE-bench Verified 66.0, up from 45.4 for GPT-8; Terminal-Bench 31.3.",
        "s swe-bench-verified gpt-9 66",
        "s swe-bench-verified gpt-8 45.4",
        "s terminal-bench gpt-9 31.3",
    ),
    case(
        "SWE-bench Verified: from 36.4% with Claude Opus 8 to 50.0% with Claude Sonnet 9.",
        "s swe-bench-verified claude-opus-8 36.4",
        "s swe-bench-verified claude-sonnet-9 50",
    ),
    case("## ARC-AGI-2\n\nGPT-9 reached 54.2%.", "s arc-agi-2 gpt-9 54.2"),
    case("## LMArena\n\nGPT-9 reached 54.2% of the votes."),
    case("GPT-9 在 AIME 上拿到满分 100%。", "s aime gpt-9 100"),
    case(
        "SWE-bench 涨得慢。Claude Opus 9 74.5%，GPT-9 77.2%，我还留着 Opus 干嘛？",
        "s swe-bench claude-opus-9 74.5",
        "s swe-bench gpt-9 77.2",
    ),
    case("FrontierMath is hard. GPT-9 managed less than 2%.", "s frontiermath gpt-9 <2"),
    case("| Model | LMArena rank |\n|---|---|\n| GPT-9 | 1 |\n| Grok 9 | 3 |"),
]


@pytest.mark.parametrize(("text", "rows"), SCORES)
def test_scores_of_fragments_headings_and_unlisted_tests(assembled, text, rows):
    assert scores(assembled(f"# Review of 2025\n\n{text}\n")) == rows


PLACES = [
    # Who is pushed down by a pronoun, by a score, or steps down; a reign from one date to another.
    case(
        "Grok 9 led LMArena until May, when GPT-9 pushed it into second.",
        "l lmarena 1 grok-9",
        "l lmarena 1 gpt-9 :2025-05",
        "l lmarena 2 grok-9 :2025-05",
    ),
    case(
        "LMArena 上原先 Grok 9 第一，5 月被 GPT-9 以 1512 分挤到第二。",
        "l lmarena 1 grok-9",
        "l lmarena 1 gpt-9 :2025-05",
        "l lmarena 2 grok-9 :2025-05",
    ),
    case(
        "5 月，GPT-9 夺走 LMArena 的头把交椅，Grok 9 退居次席。",
        "l lmarena 1 gpt-9 :2025-05",
        "l lmarena 2 grok-9 :2025-05",
    ),
    case("LMArena 上 GPT-9 从 5 月霸榜到 8 月。", "l lmarena 1 gpt-9 :2025-05/2025-08"),
    case("在 LMArena 上，开源里最好的是 Qwen9，68 分，第六。", "l lmarena 6 qwen9"),
    case("ICPC 上 GPT-9 解出 9 道，能排第二。"),
    case("OpenAI was first, on July 19, to announce its medal at the IMO."),
    # When a model came out is not when a place was read; `the same day` and `I looked` are.
    case(
        "LMArena on 8 November 2025:\n\n1. GPT-9\n2. Grok 9\n\nErnie 9, which Baidu had shown in May, sat in eighth; Qwen9, the newest of them, was eleventh.",
        "l lmarena 1 gpt-9 :2025-11-08",
        "l lmarena 2 grok-9 :2025-11-08",
        "l lmarena 8 ernie-9 :2025-11-08",
        "l lmarena 11 qwen9 :2025-11-08",
    ),
    case(
        "LMArena on 8 November 2025:\n\n1. GPT-9\n2. Grok 9\n\n国产里最靠前的是百度 5 月发布的文心 9，第八。",
        "l lmarena 1 gpt-9 :2025-11-08",
        "l lmarena 2 grok-9 :2025-11-08",
        "l lmarena 8 ernie-9 :2025-11-08",
    ),
    case(
        "LMArena on 8 November 2025:\n\n1. GPT-9\n2. Grok 9\n\n同一天，WebDev 榜由 Qwen9 领跑，GPT-9 居次席。",
        "l lmarena 1 gpt-9 :2025-11-08",
        "l lmarena 2 grok-9 :2025-11-08",
        "l webdev-arena 1 qwen9 :2025-11-08",
        "l webdev-arena 2 gpt-9 :2025-11-08",
    ),
    case(
        "LMArena on 8 November 2025:\n\n1. GPT-9\n2. Grok 9\n\nWebDev 榜由 Qwen9 领跑。",
        "l lmarena 1 gpt-9 :2025-11-08",
        "l lmarena 2 grok-9 :2025-11-08",
        "l webdev-arena 1 qwen9",
    ),
    case(
        "In May GPT-9 came in at number two on LMArena; the version that anyone can use was later in 30th place.",
        "l lmarena 2 gpt-9 :2025-05",
        "l lmarena 30 gpt-9",
    ),
    # What goes on below a first, and scores that fall behind a verb.
    case(
        "LMArena 的榜首是 GPT-9，往下依次是 Grok 9 和 Qwen9。",
        "l lmarena 1 gpt-9",
        "l lmarena 2 grok-9",
        "l lmarena 3 qwen9",
    ),
    case(
        "LMArena now reads GPT-9 (1512), Grok 9 (1490), Qwen9 (1471).",
        "l lmarena 1 gpt-9",
        "l lmarena 2 grok-9",
        "l lmarena 3 qwen9",
    ),
    case("LMArena has open models too: GPT-9 (1312), Grok 9 (1490), Qwen9 (1271)."),
    # Tests of an author's own that go by their task, a vote or a set of questions.
    case(
        "I ask every model to draw a map of the old harbour. The standings: GPT-9 first, Grok 9 second, Qwen9 third.",
        "l private/map-of-the-old-harbour 1 gpt-9",
        "l private/map-of-the-old-harbour 2 grok-9",
        "l private/map-of-the-old-harbour 3 qwen9",
    ),
    case(
        "编辑部投了一轮票，前三名是：GPT-9、Grok 9、Qwen9。",
        "l private/编辑部投票 1 gpt-9",
        "l private/编辑部投票 2 grok-9",
        "l private/编辑部投票 3 qwen9",
    ),
    case(
        "我只信自己的一套题。名次：\n\n1. GPT-9\n2. Grok 9\n3. Qwen9",
        "l private/自己的一套题 1 gpt-9",
        "l private/自己的一套题 2 grok-9",
        "l private/自己的一套题 3 qwen9",
    ),
    case("I ask every model to draw a map of the old harbour. GPT-9 and Grok 9 got lost."),
    case("编辑部投了一轮票，决定订阅 GPT-9 和 Grok 9。"),
    case(
        "The WebDev Arena belonged to others for long, but in November GPT-9 took over the lead.",
        "l webdev-arena 1 gpt-9 :2025-11",
    ),
    case("GPT-9 is the model to beat on LMArena.", "l lmarena 1 gpt-9"),
    case(
        "The best model on LMArena is GPT-9, the second best Grok 9.",
        "l lmarena 1 gpt-9",
        "l lmarena 2 grok-9",
    ),
    case("GPT-9 beat everything on MMMU.", "l mmmu 1 gpt-9"),
    case("GPT-9 ranked first in every category on LMArena.", "l lmarena 1 gpt-9"),
    case("GPT-9 ranked first in two categories on LMArena."),
    case(
        "On LMArena, GPT-9 came first, 20 points ahead of the runner-up, Grok 9.",
        "l lmarena 1 gpt-9",
        "l lmarena 2 grok-9",
    ),
    case("LMArena 上，GPT-9 排在 Grok 9 和 Gemini 4 Pro 之前，位居第一。", "l lmarena 1 gpt-9"),
    case("GPT-9 在 LMArena 上直接掉到 32 名。", "l lmarena 32 gpt-9"),
    case("GPT-9 在 LMArena 上掉到 32 名开外。"),
    case("GPT-9 在 LMArena 上力压群雄。", "l lmarena 1 gpt-9"),
    # Words for places, or a colon, make a ranking of any test.
    case(
        "Terminal-Bench 2.0 (December): 1. GPT-9, 2. Grok 9, 3. Gemini 4 Pro.",
        "l terminal-bench 1 gpt-9 :2025-12",
        "l terminal-bench 2 grok-9 :2025-12",
        "l terminal-bench 3 gemini-4-pro :2025-12",
    ),
    case(
        "SWE-bench 前三名依次是 GPT-9、Grok 9 和 Gemini 4 Pro。",
        "l swe-bench 1 gpt-9",
        "l swe-bench 2 grok-9",
        "l swe-bench 3 gemini-4-pro",
    ),
    case("我们在 SWE-bench 上依次测试了 GPT-9、Grok 9 和 Gemini 4 Pro。"),
    case("For GPQA we tried three models: 1. GPT-9, 2. Grok 9, 3. Gemini 4 Pro."),
]


@pytest.mark.parametrize(("text", "rows"), PLACES)
def test_words_for_a_place(assembled, text, rows):
    assert ranks(assembled(f"# Review of 2025\n\n{text}\n")) == rows
