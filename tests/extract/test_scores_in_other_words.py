# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Scores told by other words and in other places: beside a test, after an aside, of whom `it` means.

Names are of invented versions, figures are invented. A text without rows tells no result.
"""

import pytest
from tests.extract.cases import listed as case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A number right before its test.
        case("GPT-9 (March): 86.1 MMLU, 67.5 HumanEval.", "mmlu | GPT-9 | 86.1", "humaneval | GPT-9 | 67.5"),
        case("GLM-9 arrived with 81.5 MMLU and 71.5 GPQA.", "mmlu | GLM-9 | 81.5", "gpqa | GLM-9 | 71.5"),
        case("GLM-9 costs 81.5 dollars; MMLU is full."),
        # What a model works with is nobody; a name that nobody knows is somebody.
        case("GPT-9 with Python scored 81% on GPQA.", "gpqa | GPT-9 | 81"),
        case("GLM-9 with Thinking scored 71% on GPQA.", "gpqa | GLM-9 | 71"),
        case("GPT-9 is out, and they said that Wobbler scored 81% on GPQA."),
        case("GPT-9 scored 81% on MMAU-Pro.", "mmau-pro | GPT-9 | 81"),
        # What stands between a name and its number: an aside, a date, another verb.
        case("GPT-9 resolves 69% of SWE-bench Verified. Kimi K9, from the same month, resolves 65%.",
             "swe-bench-verified | GPT-9 | 69", "swe-bench-verified | Kimi K9 | 65"),
        case("MMLU is saturated. Llama 9 attains 88%, much like GPT-9 (87%).", "mmlu | Llama 9 | 88", "mmlu | GPT-9 | 87"),
        case("人人必提 MMLU。GPT-9 是 86.4，GLM-9 则在 11 月交出 76.3。", "mmlu | GPT-9 | 86.4", "mmlu | GLM-9 | 76.3"),
        case("MMLU is saturated. Kimi K9, for what it is worth, costs 65.8 dollars."),
        # Of how many points it is, in figures or as a share of all.
        case("GLM-9 在 IMO 上 42 分拿了 35 分。", "imo | GLM-9 | 35"),
        case("GLM-9 在普特南竞赛上 120 分考了 118 分。", "putnam | GLM-9 | 118"),
        case("GLM-9 在 HumanEval 上满分 100%。", "humaneval | GLM-9 | 100"),
        case("GLM-9 在 HumanEval（满分 100 分）上得了 81 分。", "humaneval | GLM-9 | 81"),
        # A share of the tasks that are won is a score where a test is named.
        case("GLM-9 在 GDPval 上 61% 的任务打平或超过专家。", "gdpval | GLM-9 | 61"),
        case("GLM-9 在 GDPval 上省下 61% 的时间。"),
        # Whom `it` means: no name that a clause sets beside it, nor one behind.
        case("GPT-9 came in May. It was a jump: where GPT-8 had been at the bottom, it scored 76% on MMLU.", "mmlu | GPT-9 | 76"),
        case("An unreleased OpenAI model won gold at the IMO. At the ICPC it solved all 12 problems; GLM-9 got 10.",
             "imo | OpenAI | gold_medal", "icpc | OpenAI | 12", "icpc | GLM-9 | 10"),
        # Of a name that nobody knows, of people, of a model without a name.
        case("Google showed PaLM 9. The press release said that Vasty scores 80% on MMLU."),
        case("Google showed PaLM 9. The press release said that PaLM 9 scores 80% on MMLU.", "mmlu | PaLM 9 | 80"),
        case("GPQA 上 GLM-9 是 81%，我物理系的室友说他自己大概能考 60%。", "gpqa | GLM-9 | 81"),
        case("On GPQA GLM-9 got 81%, and my intern got 60%.", "gpqa | GLM-9 | 81"),
        case("It is cheap: less than GPT-8 had ever cost, for a model with 74% on MMLU."),
        # The test that an item names goes before the one that leads its list in.
        case("We are done with MMLU. What I look at now:\n\n- **GPQA**, the one with the physics. GLM-9 got 31% at launch.\n- **OSWorld**: Kimi K9 reached 40%.",
             "gpqa | GLM-9 | 31", "osworld | Kimi K9 | 40"),
        # A test of somebody's own in small letters.
        case("On MMLU GPT-9 got 54%. On lorrybench, my forty puzzles, GLM-9 solves 33 and Kimi K9 35.",
             "mmlu | GPT-9 | 54", "unlisted/lorrybench | GLM-9 | 33", "unlisted/lorrybench | Kimi K9 | 35"),
        case("GPT-9 sat on a workbench and got 54% of the votes."),
        # Medals that are promised, or paid for; the olympiad that goes without its subject.
        case("The founder said GPT-9 would take gold at next year's IMO."),
        case("The score of GPT-9 at the IMO would have been good for gold.", "imo | GPT-9 | gold_medal"),
        case("GPT-9 is cheap. A trading firm put up $9 million for the first model to win a gold medal at the IMO."),
        case("In May GLM-9 repeated the olympiad gold with weights that you can download.", "imo | GLM-9 | gold_medal"),
        case("In 2024 AlphaProof had stopped at silver at the IMO, one point short.", "imo | AlphaProof | silver_medal"),
        # With places, a test is a ranking, and has the scores.
        case("In May the first three on SWE-bench Verified were GPT-9 (64%), GLM-9 (61%) and Kimi K9 (58%)."),
        case("SWE-bench Verified 5 月底的前三名：GPT-9（64%）、GLM-9（61%）、Kimi K9（58%）。"),
        case("On SWE-bench Verified GPT-9 got 64% and GLM-9 61%.", "swe-bench-verified | GPT-9 | 64", "swe-bench-verified | GLM-9 | 61"),
        # What a thing was upgraded to has the scores that follow; what it was has none of them.
        case("The glm-chat endpoint was upgraded to GLM-9-1104. Results include:\n\n- Maths: accuracy on HumanEval has increased from 61.3% to 72.4%",
             "humaneval | GLM-9-1104 | 72.4"),
        case("## glm-chat\n\n**GLM Chat upgraded to GLM-9-1104:**\n\n- **Better reasoning**\n  - GPQA: 61.3 → 72.4 (+11.1)\n", "gpqa | GLM-9-1104 | 72.4"),
        case("GLM-8 and GLM-8 Air were merged into GLM-9.\n\nIt writes better:\n\n- MT-Bench: it rose from 7.41 to 8.62", "mt-bench | GLM-9 | 8.62"),
        case("GLM-8 已升级为 GLM-9。它的 GPQA 准确率达到 72.4%。", "gpqa | GLM-9 | 72.4"),
        case("The glm-chat endpoint was upgraded to GLM-9-1104. The model is better, with the GPQA accuracy jumping from 61.3% to 72.4%.", "gpqa | GLM-9-1104 | 72.4"),
        case("GLM-8 没有升级为 GLM-9。它的 GPQA 准确率是 72.4%。", "gpqa | GLM-8 | 72.4"),
        # An arrow leads from what was to what is.
        case("GLM-9 is better at code:\n\n- HumanEval: 61.3% -> 72.4%\n- GPQA: 41.2 → 53.1", "humaneval | GLM-9 | 72.4", "gpqa | GLM-9 | 53.1"),
        case("GLM-9 is cheaper. GPQA is a test; latency: 7.41 → 4.62."),
        # An aside enumerates names of its own.
        case("GLM-9 scores 31.4% on GPQA (vs 12% for Kimi K9/Grok 9).", "gpqa | GLM-9 | 31.4", "gpqa | Kimi K9 | 12", "gpqa | Grok 9 | 12"),
        case("GLM-9 scores 31.4% on GPQA (vs 12% for its rivals).", "gpqa | GLM-9 | 31.4"),
        # What the best of all reach is nobody's.
        case("- GLM-9: open weights\n- GPQA: a test on which the top models get 12%"),
        case("GLM-9 来了。GPQA 很难，顶尖模型也只得到 12%。"),
        case("GLM-9, the best of the open models, scored 71% on GPQA.", "gpqa | GLM-9 | 71"),
        # What another improves on has none of its scores.
        case("GLM-9 improves on GLM-8's solid planning, reaching a high 71.5% on GPQA.", "gpqa | GLM-9 | 71.5"),
        # A target, a chance, or what is still short of a mark, is no score.
        case("Zhipu's aim for GLM-9 was 61% on GPQA."),
        case("GLM-9 needs seven points more to reach 61% on GPQA."),
        case("Bookmakers gave GLM-9 a 61% chance on GPQA."),
        # What the end of a sentence takes back is not told.
        case("智谱说过 GLM-9 在 GPQA 上拿到 61%，结果没有。"),
        case("GLM-9 在 GPQA 上拿到 61%，我还要 GLM-8 干嘛？", "gpqa | GLM-9 | 61"),
        # `the Arena` is a site, `the Arena-Hard` a test.
        case("GLM-9 is out. In the Arena-Hard test it reached 61.3%.", "arena-hard | GLM-9 | 61.3"),
        # The same number told again by shorter names is the one told in full.
        case("GLM-9 scores 71.4% on SWE-bench Verified. It is hard to beat: 71.4% SWE-bench at $2.", "swe-bench-verified | GLM-9 | 71.4"),
        case("GLM-9 Pro scores 41.2% on GPQA.\n\nGLM-9's 41.2% score on GPQA shows that it plans.", "gpqa | GLM-9-Pro | 41.2"),
        case("GLM-9 Pro scores 41.2% on GPQA.\n\nGLM-9's 40.3% score on GPQA is close.", "gpqa | GLM-9-Pro | 41.2", "gpqa | GLM-9 | 40.3"),
        case("GLM-9 scores 41.2% on GPQA.\n\nWith 41% on GPQA, GLM-9 is ahead.", "gpqa | GLM-9 | 41.2"),
        case("GLM-9 scores 41.2% on GPQA.\n\nWith 44% on GPQA, GLM-8 is ahead.", "gpqa | GLM-9 | 41.2", "gpqa | GLM-8 | 44"),
        # Shares beside tests in what a table says of a model; where they are but spoken of, they are none.
        case("| For | Pick | Reason |\n|---|---|---|\n| Sums | GLM-9 | 61% GPQA, 51.4% HumanEval, cheap |\n| Chat | GLM-8 | MMLU: 71.2% |",
             "gpqa | GLM-9 | 61", "humaneval | GLM-9 | 51.4", "mmlu | GLM-8 | 71.2"),
        case("| 用途 | 首选 | 理由 |\n|---|---|---|\n| 算术 | GLM-9 | 得分 61% 的 GPQA 之外，HumanEval 51.4%；便宜 40% |", "humaneval | GLM-9 | 51.4"),
        case("| For | Pick | Reason |\n|---|---|---|\n| Sums | GLM-9 | won by 6% on GPQA, costs 40% less |"),
        case("| Model | MMLU |\n|---|---|\n| GLM-9 | 71% |\n\n| For | Pick | Reason |\n|---|---|---|\n| Sums | GLM-9 | 71% MMLU |", "mmlu | GLM-9 | 71"),
        case("GLM-9 与 GLM-8 在 GPQA 上差距不超过 6%。"),
        case("GLM-9 在 GPQA 上不超过 61%。", "gpqa | GLM-9 | 61"),
        # How a test was set is no part of its name, unless the table has it twice.
        case("| Test | GLM-9 |\n|---|---|\n| MMLU | 71% |\n| GPQA | 61% |\n| Pond depth (64k) | 51% |", "mmlu | GLM-9 | 71", "gpqa | GLM-9 | 61", "unlisted/pond-depth | GLM-9 | 51"),
        case("| Test | GLM-9 |\n|---|---|\n| MMLU | 71% |\n| GPQA | 61% |\n| Pond depth (64k) | 51% |\n| Pond depth (1M) | 41% |",
             "mmlu | GLM-9 | 71", "gpqa | GLM-9 | 61", "unlisted/pond-depth-64k | GLM-9 | 51", "unlisted/pond-depth-1m | GLM-9 | 41"),
        case("GLM-9 scores 41.2% on GPQA and GLM-9.1 41.2%.", "gpqa | GLM-9 | 41.2", "gpqa | GLM-9.1 | 41.2"),
    ],
)  # fmt: skip
def test_scores_in_other_words(assembled, text, expected):
    tables = assembled(f"# Review of 2025\n\nBefore.\n\n{text}\n\nAfter.\n")
    assert (
        sorted(
            f"{row['benchmark_id']} | {row['subject_name']} | {row['outcome'] or format(row['value'], 'g')}"
            for row in tables["benchmark_results"].to_dicts()
        )
        == expected
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("GLM-9 scored no less than 71% on GPQA.", "gpqa | GLM-9 | >= 71 percent"),
        case("GLM-9 did not score 71% on GPQA."),
        case("GLM-9 scored at most 71.5 on GPQA.", "gpqa | GLM-9 | <= 71.5 percent"),
        case("GLM-9 solved no fewer than five of the six problems of the IMO.", "imo | GLM-9 | >= 5 problem"),
        case("GLM-9 在 GPQA 上的得分不低于 71 分。", "gpqa | GLM-9 | >= 71 point"),
        case("GLM-9 在 GPQA 上顶多 71%。", "gpqa | GLM-9 | <= 71 percent"),
        case("GLM-9 在 GPQA 上至少 71%。", "gpqa | GLM-9 | >= 71 percent"),
        case("GLM-9 在 GPQA 上少了 7%。"),
        case("GLM-9 在 GPQA 上差不多拿到 71%。", "gpqa | GLM-9 | ~ 71 percent"),
        case("GLM-9 在 IMO 中解出不少于 4 道题。", "imo | GLM-9 | >= 4 problem"),
        case("GLM-9 在 IMO 中解出约 4 道题。", "imo | GLM-9 | ~ 4 problem"),
    ],
)  # fmt: skip
def test_compared(assembled, text, expected):
    tables = assembled(f"# Review of 2025\n\nBefore.\n\n{text}\n\nAfter.\n")
    assert [
        f"{row['benchmark_id']} | {row['subject_name']} | {row['comparator']} {row['value']:g} {row['unit']}"
        for row in tables["benchmark_results"].to_dicts()
    ] == expected
