# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Rankings whose introduction names only who keeps them: which of his rankings is meant."""

import pytest

LIST = "\n\n1. GPT-9\n2. Grok 9\n3. Qwen9\n"
OPEN, ALL, IMAGES = (
    "artificial-analysis-open-weights",
    "artificial-analysis-intelligence-index",
    "artificial-analysis-image-arena",
)


@pytest.mark.parametrize(
    ("introduction", "board"),
    [
        ("The top three open models according to Artificial Analysis (27 December):", OPEN),
        ("Of the open-weight models, by the table that Artificial Analysis keeps, this was the order:", OPEN),
        ("By Artificial Analysis's reckoning the three best open models were:", OPEN),
        ("In December the open-weights table of Artificial Analysis read:", OPEN),
        ("The standings at Artificial Analysis, as of 27 December:", ALL),
        ("According to Artificial Analysis, the top three image models are:", IMAGES),
        ("按 Artificial Analysis 的统计，开源模型的前三名依次是：", OPEN),
        ("Artificial Analysis 給開源模型排了座次，截至 12 月 27 日：", OPEN),
        ("12 月 27 日 Artificial Analysis 的排名：", ALL),
        # Another order, the author's own, or none.
        ("The cheapest open models according to Artificial Analysis, in order:", None),
        ("The open models, in the order in which Artificial Analysis tested them:", None),
        ("My three favourite open models, whatever Artificial Analysis says, in order:", None),
        ("Artificial Analysis tested these open models this year:", None),
        ("Models that Artificial Analysis does not rank:", None),
        ("Artificial Analysis 今年测试了这些开源模型：", None),
        # Who makes models keeps no ranking.
        ("The top three models according to OpenAI:", None),
    ],
)  # fmt: skip
def test_the_ranking_of_whoever_keeps_it(assembled, introduction, board):
    entries = assembled(f"# Notes\n\n{introduction}{LIST}")["leaderboards"]
    rows = entries.sort("rank").select("benchmark_id", "rank", "model_name").rows()
    models = ["GPT-9", "Grok 9", "Qwen9"]
    assert rows == ([(board, i, model) for i, model in enumerate(models, 1)] if board else [])
