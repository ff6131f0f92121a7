# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Places that only whoever deals them out names, and those of a ranking that the text has turned to."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from llmdata.tables import Tables


def told(assembled: "Callable[[str], Tables]", text: str) -> set[str]:
    """`leaderboard | model | rank | date` of every entry."""
    title = (
        "# 2025 年回顾"
        if any("\u4e00" <= sign <= "\u9fff" for sign in text)
        else "# 2025 in review"
    )
    rows = assembled(f"{title}\n\n{text}\n")["leaderboards"].to_dicts()
    return {
        f"{r['benchmark_id']} | {r['model_name']} | {r['rank']} | {r['date_edtf'] or '-'}"
        for r in rows
    }


ALL, OPEN, VIDEO = (
    "artificial-analysis-intelligence-index",
    "artificial-analysis-open-weights",
    "artificial-analysis-video-arena",
)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("7 月，Kimi K9 拿下 Artificial Analysis 开源模型第一。", {f"{OPEN} | Kimi K9 | 1 | 2025-07"}),
        ("7 月，Artificial Analysis 第一次测了 Kimi K9。", set()),
        ("Artificial Analysis ranked GPT-9 first in December, with Grok 9 second.",
         {f"{ALL} | GPT-9 | 1 | 2025-12", f"{ALL} | Grok 9 | 2 | 2025-12"}),
        ("Artificial Analysis, which tests everything, put Qwen9-Max fifth in May.",
         {f"{ALL} | Qwen9-Max | 5 | 2025-05"}),
        ("According to Artificial Analysis, GPT-9 was in first place in August.", {f"{ALL} | GPT-9 | 1 | 2025-08"}),
        ("In December GPT-9 was ranked first by Artificial Analysis.", {f"{ALL} | GPT-9 | 1 | 2025-12"}),
        ("Among the open ones, Artificial Analysis placed GLM-9 first in May, just ahead of Kimi K9.",
         {f"{OPEN} | GLM-9 | 1 | 2025-05", f"{OPEN} | Kimi K9 | 2 | 2025-05"}),
        ("In May Artificial Analysis ranked Veo 9 first among video models.", {f"{VIDEO} | Veo 9 | 1 | 2025-05"}),
        ("据 Artificial Analysis，GPT-9 在 8 月排名第一，Grok 9 第二。",
         {f"{ALL} | GPT-9 | 1 | 2025-08", f"{ALL} | Grok 9 | 2 | 2025-08"}),
        ("Artificial Analysis 在 12 月把 GLM-9 列为开源模型里的第二名。", {f"{OPEN} | GLM-9 | 2 | 2025-12"}),
        ("Artificial Analysis 5 月的排名里，GPT-9 第一。", {f"{ALL} | GPT-9 | 1 | 2025-05"}),
        # Another order, or no place at all.
        ("Artificial Analysis found in May that GPT-9 was first in speed.", set()),
        ("Artificial Analysis called GPT-9 the first model of its kind in August.", set()),
        ("Artificial Analysis was founded in 2024; GPT-9 was its first big test in August.", set()),
        ("Artificial Analysis 首先测试了 GPT-9，第二天又测了 Grok 9。", set()),
        # Who keeps no ranking of all.
        ("METR put GPT-9 first in August.", set()),
    ],
)  # fmt: skip
def test_whoever_deals_out_places_stands_for_his_ranking(assembled, text, rows):
    assert told(assembled, text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("先看 LMArena，GPT-9 排第一。再看 SuperCLUE。9 月的总榜上 Qwen9 排第三。",
         {"lmarena | GPT-9 | 1 | -", "superclue | Qwen9 | 3 | 2025-09"}),
        ("LMArena has GPT-9 in first place. SuperCLUE differs. On its overall board Qwen9 was third in May.",
         {"lmarena | GPT-9 | 1 | -", "superclue | Qwen9 | 3 | 2025-05"}),
        ("先看 LMArena。总榜上 GPT-9 排第一。", {"lmarena | GPT-9 | 1 | -"}),
    ],
)  # fmt: skip
def test_a_board_by_what_it_ranks_is_of_the_ranking_named_last(assembled, text, rows):
    assert told(assembled, text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # An edition of the ranking, or a build of a model.
        ("We follow SuperCLUE. In its October edition, GPT-9 came first.", {"superclue | GPT-9 | 1 | 2025-10"}),
        ("The September release of SuperCLUE put GPT-9 first.", {"superclue | GPT-9 | 1 | 2025-09"}),
        ("SuperCLUE 10 月版里，GPT-9 第一，GLM-9 第四。",
         {"superclue | GPT-9 | 1 | 2025-10", "superclue | GLM-9 | 4 | 2025-10"}),
        ("The March build of GPT-9 was first on LMArena.", {"lmarena | GPT-9 | 1 | -"}),
        # Who was first as a ranking began, or by now.
        ("Open LLM Leaderboard 5 月 14 日改版换了题，Qwen9 第一名。", {"open-llm-leaderboard | Qwen9 | 1 | 2025-05-14"}),
        ("LMArena 5 月改版，如今 GPT-9 排第一。", {"lmarena | GPT-9 | 1 | -"}),
        ("5 月改版的 LMArena 上，GPT-9 排第一。", {"lmarena | GPT-9 | 1 | -"}),
        # So long after the day on which another had come.
        ("Grok 9 went to the top of LMArena on 17 November and was deposed by GPT-9 after a single day.",
         {"lmarena | Grok 9 | 1 | 2025-11-17", "lmarena | GPT-9 | 1 | 2025-11-18"}),
        ("Grok 9 topped LMArena on 3 May and was replaced by GPT-9 after only two weeks.",
         {"lmarena | Grok 9 | 1 | 2025-05-03", "lmarena | GPT-9 | 1 | 2025-05-17"}),
        ("Grok 9 topped LMArena in May and was replaced by GPT-9 after only two weeks.",
         {"lmarena | Grok 9 | 1 | 2025-05", "lmarena | GPT-9 | 1 | -"}),
    ],
)  # fmt: skip
def test_the_date_of_a_place(assembled, text, rows):
    assert told(assembled, text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("LMArena 的王座：3 月是 Grok 9，8 月换成 GPT-9，11 月又回到 Gemini 9 Pro。",
         {"lmarena | Grok 9 | 1 | 2025-03", "lmarena | GPT-9 | 1 | 2025-08", "lmarena | Gemini 9 Pro | 1 | 2025-11"}),
        ("The lead in LMArena changed three times: to Grok 9 in February, to GPT-9 in March.",
         {"lmarena | Grok 9 | 1 | 2025-02", "lmarena | GPT-9 | 1 | 2025-03"}),
        ("The top of LMArena passed to Grok 9 in February and to GPT-9 in March.",
         {"lmarena | Grok 9 | 1 | 2025-02", "lmarena | GPT-9 | 1 | 2025-03"}),
        ("LMArena 12 月的总榜，国产模型最靠前的有 GLM-9 和 Kimi K9，并列第四。",
         {"lmarena | GLM-9 | 4 | 2025-12", "lmarena | Kimi K9 | 4 | 2025-12"}),
        # A place that nobody is named for.
        ("LMArena 12 月 GPT-9 排第二。第三名我忘了记。", {"lmarena | GPT-9 | 2 | 2025-12"}),
        ("The price of GPT-9 changed three times: to 5 dollars in May, as LMArena opened.", set()),
    ],
)  # fmt: skip
def test_whose_place(assembled, text, rows):
    assert told(assembled, text) == rows


def test_scores_of_a_test_that_ranks_stand_with_the_places_or_alone(assembled):
    tables = assembled(
        "# 2025 in review\n\nOn Aider Polyglot GPT-9 leads with 81.7%, while Grok 9 has 45.3%.\n"
    )
    assert [(r["model_name"], r["score"]) for r in tables["leaderboards"].to_dicts()] == [
        ("GPT-9", 81.7)
    ]
    results = tables["benchmark_results"].to_dicts()
    assert [(r["subject_name"], r["value"]) for r in results] == [("Grok 9", 45.3)]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # The end of another's time is no place.
        ("In May GPT-9 ended the year on LMArena in second place.", {"lmarena | GPT-9 | 2 | 2025-05"}),
        ("In May Grok 9 ended GPT-9's hopes of the top of LMArena.", set()),
        # The ranking of a part of the models, by whose it is.
        ("Hugging Face's ranking of open models was won by Qwen9 in June.", {"open-llm-leaderboard | Qwen9 | 1 | 2025-06"}),
        ("The open-model leaderboard of Hugging Face had Qwen9 first in June and Llama 9 second.",
         {"open-llm-leaderboard | Qwen9 | 1 | 2025-06", "open-llm-leaderboard | Llama 9 | 2 | 2025-06"}),
        # Ways to go on.
        ("LMArena 12 月 28 日的文本榜，头一名是 GPT-9，1490 分，往下是 Grok 9、Qwen9。",
         {"lmarena | GPT-9 | 1 | 2025-12-28", "lmarena | Grok 9 | 2 | 2025-12-28", "lmarena | Qwen9 | 3 | 2025-12-28"}),
        ("Aider Polyglot 榜，8 月：GPT-9 88.0%，第一。第二 Grok 9 86.7%。",
         {"aider-polyglot | GPT-9 | 1 | 2025-08", "aider-polyglot | Grok 9 | 2 | -"}),
        ("We read LMArena. GLM-9 and Qwen9 shared fourth in May.",
         {"lmarena | GLM-9 | 4 | 2025-05", "lmarena | Qwen9 | 4 | 2025-05"}),
        ("LMArena 5 月榜上，Qwen9 国产第一，全球排第五。", {"lmarena | Qwen9 | 5 | 2025-05"}),
    ],
)  # fmt: skip
def test_places_in_further_words(assembled, text, rows):
    assert told(assembled, text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Anvil, our own test of 200 letters: GPT-9 spotted 73 per cent of the forgeries and Grok 9 71%.",
         {"Anvil | GPT-9 | 73", "Anvil | Grok 9 | 71"}),
        ("On Anvil, my private benchmark of 40 bugs, GPT-9 solved 62% and Grok 9 71%.",
         {"Anvil | GPT-9 | 62", "Anvil | Grok 9 | 71"}),
        ("Our in-house exam, the Ledger Test, has 120 invoices. GPT-9 read 93% of them; Grok 9 managed 88%.",
         {"Ledger Test | GPT-9 | 93", "Ledger Test | Grok 9 | 88"}),
        ("我们自己做了一套题，叫“三板斧”，GPT-9 答对 81%，Grok 9 答对 84%。", {"三板斧 | GPT-9 | 81", "三板斧 | Grok 9 | 84"}),
        # No test, and no score in one.
        ("Parma, our test city, liked GPT-9: 88% of the people used it, and 40% Grok 9.", set()),
        ("On MMLU GPT-9 is known: it lost 30% of the users to Grok 9.", set()),
    ],
)  # fmt: skip
def test_scores_in_tests_of_ones_own(assembled, text, rows):
    tables = assembled(f"# 2025 in review\n\n{text}\n")
    names = dict(tables["benchmarks"].select("benchmark_id", "name").iter_rows())
    results = tables["benchmark_results"].to_dicts()
    assert {
        f"{names[r['benchmark_id']]} | {r['subject_name']} | {r['value']:g}" for r in results
    } == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # What is denied of the thing is not denied of its place.
        ("A GPT-9 that was never released came second on LMArena in April.", {"lmarena | GPT-9 | 2 | 2025-04"}),
        ("In April a GPT-9 that nobody could download took second place on LMArena.", {"lmarena | GPT-9 | 2 | 2025-04"}),
        ("GPT-9 用一个没公开的版本冲上 LMArena 第二。", {"lmarena | GPT-9 | 2 | -"}),
        ("4 月 Meta 拿没人见过的 GPT-9 在 LMArena 上拿了第二。", {"lmarena | GPT-9 | 2 | 2025-04"}),
        ("In April GPT-9, they said, never reached second place on LMArena.", set()),
        ("GPT-9 这个版本没在 LMArena 上排到第二。", set()),
        ("GPT-9 用了一个月也没排到 LMArena 的第二。", set()),
        # Numbers, scores and signs by which names stand in their order.
        ("LMArena, 20 December: 1 GPT-9, 2 Grok 9, 3 Qwen9.",
         {"lmarena | GPT-9 | 1 | 2025-12-20", "lmarena | Grok 9 | 2 | 2025-12-20", "lmarena | Qwen9 | 3 | 2025-12-20"}),
        ("LMArena ended the year with GPT-9 at 1490, Grok 9 at 1480 and Qwen9 at 1477.",
         {"lmarena | GPT-9 | 1 | -", "lmarena | Grok 9 | 2 | -", "lmarena | Qwen9 | 3 | -"}),
        ("LMArena 12 月 22 日的文本榜：GPT-9 1490 分居首，Grok 9 1480 分，Qwen9 1477 分，分列二三位。",
         {"lmarena | GPT-9 | 1 | 2025-12-22", "lmarena | Grok 9 | 2 | 2025-12-22", "lmarena | Qwen9 | 3 | 2025-12-22"}),
        ("LMArena 的第一名今年换了两个人：Grok 9（2 月）、GPT-9（8 月）。",
         {"lmarena | Grok 9 | 1 | 2025-02", "lmarena | GPT-9 | 1 | 2025-08"}),
        ("LMArena, 20 December: GPT-9 got 2 medals, Grok 9 got 3.", set()),
        # Who has a board.
        ("For me WebDev Arena counts, and there GPT-9 has been king since November.", {"webdev-arena | GPT-9 | 1 | -"}),
        ("GPT-9 Image won the image-editing arena of LMArena in August.", {"lmarena-image-edit | GPT-9 Image | 1 | 2025-08"}),
        ("GPT-9 登上 LMArena 榜首，12 月又被 Grok 9 超过。", {"lmarena | GPT-9 | 1 | -", "lmarena | Grok 9 | 1 | 2025-12"}),
    ],
)  # fmt: skip
def test_places_that_little_words_tell(assembled, text, rows):
    assert told(assembled, text) == rows


LISTED = "\n\n- GPT-9: 1490\n- Grok 9: 1480\n"


@pytest.mark.parametrize(
    ("introduction", "ranks"),
    [
        # What a text looks back on, or its author does, is no order of the list.
        ("Where things stood on 22 December, according to the voters of LMArena:", True),
        ("In a year of surprises, this was LMArena's top two on 22 December:", True),
        ("I like to look at LMArena, whose top two on 22 December were:", True),
        ("回顾全年，LMArena 12 月 22 日的前两名是：", True),
        ("我常用 LMArena，12 月 22 日前两名是：", True),
        ("Moments on top of LMArena on 22 December:", False),
        ("I tried LMArena's top two on 22 December:", False),
        ("我用过的 LMArena 12 月 22 日前两名：", False),
        ("Surprises of LMArena's top two on 22 December:", True),
    ],
)  # fmt: skip
def test_lead_ins_that_speak_of_more_than_the_list(assembled, introduction, ranks):
    rows = {"lmarena | GPT-9 | 1 | 2025-12-22", "lmarena | Grok 9 | 2 | 2025-12-22"}
    assert told(assembled, introduction + LISTED) == (rows if ranks else set())
