"""Rankings that are somebody's own, and words round a ranking that make it nobody's."""

import pytest


@pytest.mark.parametrize(
    ("text", "boards"),
    [
        ("我自己的编程榜：GPT-9 第一，GLM-9 第二。", {"我自己的编程榜"}),
        ("我爸爱看英超积分榜。GPT-9 和 GLM-9 今年都换了主人。", set()),
        ("我查了查榜单，GPT-9 第一，GLM-9 第二。", set()),
        ("我们天天刷排行榜，GPT-9 第一，GLM-9 第二。", set()),
        ("Cohere's leaderboard has GPT-9 first and GLM-9 second.", {"Cohere leaderboard"}),
        ("In April Cohere published The Leaderboard Mirage, a paper on GPT-9 and GLM-9.", set()),
        ("Cohere topped every leaderboard; GPT-9 and GLM-9 came after.", set()),
    ],
)
def test_boards_that_are_none(assembled, text, boards):
    assert set(assembled(text)["benchmarks"]["name"]) == boards
