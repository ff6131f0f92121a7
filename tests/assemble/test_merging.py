"""The same fact, told more than once; whoever tells it, it is one row."""

import pytest

CONFLICT = ("table_name", "row_id", "column_name", "source_id", "value", "kept_value")
AUGUST = "2025 年 8 月，OpenAI 发布了 GPT-9。"
AUGUST_26 = "2025 年 8 月 26 日，OpenAI 发布了 GPT-9。"
SEPTEMBER = "2025 年 9 月，OpenAI 发布了 GPT-9。"
UNDATED = "OpenAI 发布了 GPT-9。"
NOBODY = "没有人发布什么。"


def conflicts(tables):
    return [tuple(row[name] for name in CONFLICT) for row in tables["conflicts"].to_dicts()]


@pytest.mark.parametrize(
    ("texts", "edtf", "n_sources"),
    [
        ((AUGUST,), "2025-08", 1),
        ((UNDATED,), None, 1),
        ((AUGUST, AUGUST_26), "2025-08-26", 2),
        ((AUGUST_26, AUGUST), "2025-08-26", 2),
        ((AUGUST + "\n\n" + AUGUST_26,), "2025-08-26", 1),
        ((UNDATED, AUGUST), "2025-08", 2),
        ((AUGUST, UNDATED), "2025-08", 2),
        ((UNDATED + "\n\n" + AUGUST,), "2025-08", 1),
        ((AUGUST, NOBODY), "2025-08", 1),
        (("今年，OpenAI 发布了 GPT-9。", AUGUST, AUGUST_26), "2025-08-26", 3),
    ],
)
def test_dates_merge_to_the_most_precise_one(assembled, texts, edtf, n_sources):
    tables = assembled(*texts)
    (row,) = tables["releases"].to_dicts()
    assert (row["release_id"], row["date_edtf"]) == ("openai/gpt-9/release", edtf)
    assert row["n_sources"] == n_sources
    assert conflicts(tables) == []


@pytest.mark.parametrize(
    ("texts", "kept", "told"),
    [
        ((AUGUST, SEPTEMBER), "2025-08", [("two", "2025-09", "2025-08")]),
        ((SEPTEMBER, AUGUST), "2025-09", [("two", "2025-08", "2025-09")]),
        ((AUGUST + "\n\n" + SEPTEMBER,), "2025-08", [("one", "2025-09", "2025-08")]),
        ((AUGUST, SEPTEMBER, AUGUST_26), "2025-08-26", [("two", "2025-09", "2025-08-26")]),
        ((SEPTEMBER, AUGUST_26, SEPTEMBER), "2025-09", [("two", "2025-08-26", "2025-09")]),
    ],
)
def test_of_dates_that_contradict_each_other_the_earlier_source_wins(assembled, texts, kept, told):
    tables = assembled(*texts)
    (row,) = tables["releases"].to_dicts()
    assert row["date_edtf"] == kept
    assert row["n_sources"] == len(texts)
    assert conflicts(tables) == [
        ("releases", "openai/gpt-9/release", "date_edtf", *values) for values in told
    ]


@pytest.mark.parametrize(
    ("months", "kept"),
    [
        ((9, 8, 6, 3), "2025-03"),  # the newest first: it came out when it is told of last
        ((3, 6, 8, 9), "2025-03"),
        ((9, 3), "2025-09"),  # too few to tell which way the text goes
        ((9, 3, 8, 6), "2025-09"),
    ],
)
def test_what_is_told_of_twice_where_the_newest_comes_first(assembled, months, kept):
    names = ["GPT-9", *("GLM-9", "Kimi K9")[: len(months) - 2], "GPT-9"]
    tables = assembled(
        "\n\n".join(f"2025 年 {m} 月，{n} 发布。" for m, n in zip(months, names, strict=True))
    )
    rows = tables["releases"].to_dicts()
    assert [r["date_edtf"] for r in rows if r["subject_name"] == "GPT-9"] == [kept]


def test_other_values_that_contradict_each_other(assembled):
    tables = assembled("DeepSeek R9（671B）很大。", "DeepSeek R9（670B）很大。")
    assert tables["models"]["parameters_b"].to_list() == [671.0]
    assert conflicts(tables) == [
        ("models", "deepseek/deepseek-r9", "parameters_b", "two", "670.0", "671.0")
    ]


def test_medals_of_one_source_are_rows_and_of_two_sources_a_contradiction(assembled):
    gold, silver = "7 月，OpenAI 在 IMO 上获得金牌。", "7 月，OpenAI 在 IMO 上获得银牌。"
    tables = assembled(gold, silver)
    assert tables["benchmark_results"]["outcome"].to_list() == ["gold_medal"]
    row_id = "imo/openai/2025-07/gold-medal"
    assert conflicts(tables) == [
        ("benchmark_results", row_id, "outcome", "two", "silver_medal", "gold_medal")
    ]
    both = assembled("In July OpenAI won gold and silver at the IMO.")
    assert set(both["benchmark_results"]["outcome"]) == {"gold_medal", "silver_medal"}
    assert conflicts(both) == []


def test_an_update_can_happen_again(assembled):
    tables = assembled(
        "3 月，OpenAI 更新了 GPT-9。\n\n11 月，OpenAI 更新了 GPT-9。", "OpenAI 更新了 GPT-9。"
    )
    rows = tables["releases"].sort("date_start").to_dicts()
    assert [(row["release_id"], row["n_sources"]) for row in rows] == [
        ("openai/gpt-9/update-2025-03", 2),
        ("openai/gpt-9/update-2025-11", 1),
    ]
    assert conflicts(tables) == []


def test_stages_are_facts_of_their_own(assembled):
    tables = assembled("3 月预览，8 月正式发布 Gemini 9 Flash。")
    rows = tables["releases"].sort("date_start").to_dicts()
    assert [(row["stage"], row["date_edtf"]) for row in rows] == [
        ("preview", "2025-03"),
        ("release", "2025-08"),
    ]


@pytest.mark.parametrize(
    ("texts", "amounts", "n_sources"),
    [
        (("ChatGPT Plus 每月 20 美元。", "ChatGPT Plus 的价格是每月 20 美元。"), [20], [2]),
        (("ChatGPT Plus 每月 20 美元。\n\nChatGPT Plus 每月 20 美元。",), [20], [1]),
        (("ChatGPT Plus 每月 20 美元。", "ChatGPT Plus 每月 22 美元。"), [20, 22], [1, 1]),
    ],
)
def test_a_price_told_again_is_no_new_price(assembled, texts, amounts, n_sources):
    prices = assembled(*texts)["prices"].sort("amount")
    assert prices["amount"].to_list() == amounts
    assert prices["n_sources"].to_list() == n_sources


@pytest.mark.parametrize(
    ("texts", "ids"),
    [
        (("GPT-9 在 LMArena 排名第二。",) * 2, ["lmarena/undated/gpt-9/2"]),
        (
            ("GPT-9 在 LMArena 排名第二。\n\n后来，GPT-9 在 LMArena 跌至第九。",),
            ["lmarena/undated/gpt-9/2", "lmarena/undated/gpt-9/9"],
        ),
        (
            ("5 月，GPT-9 在 LMArena 排名第二。\n\n5 月，GPT-9 在 LMArena 跌至第九。",),
            ["lmarena/2025-05/gpt-9/2", "lmarena/2025-05/gpt-9/9"],
        ),
        (
            (
                "截至 5 月 2 日，GPT-9 在 LMArena 排名第二。",
                "截至 5 月 2 日，GPT-9 在 LMArena 排名第三。",
            ),
            ["lmarena/2025-05-02/gpt-9"],
        ),
        # Told once without a date and once with it in one section, it is one place.
        (
            ("- **GPT-9 LMArena 排名第二**：5 月，GPT-9 在 LMArena 排名第二。",),
            ["lmarena/2025-05/gpt-9/2"],
        ),
        (
            ("GPT-9 在 LMArena 排名第三。\n\n5 月，GPT-9 在 LMArena 排名第二。",),
            ["lmarena/2025-05/gpt-9/2", "lmarena/undated/gpt-9/3"],
        ),
        (
            ("5 月，GPT-9 在 LMArena 排名第二。\n\n## 如今\n\nGPT-9 在 LMArena 排名第二。",),
            ["lmarena/2025-05/gpt-9/2", "lmarena/undated/gpt-9/2"],
        ),
    ],
)
def test_a_model_has_one_place_a_day(assembled, texts, ids):
    assert sorted(assembled(*texts)["leaderboards"]["entry_id"]) == ids


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "GPT-9 scored 75.7% on ARC-AGI within the budget, and 87.5% on ARC-AGI without one.",
            [(None, 75.7), (None, 87.5)],
        ),
        ("GPT-9 在 GPQA 上得到 91%。\n\nGPT-9 在 GPQA 上得到 91%。", [(None, 91.0)]),
        (
            "GPT-9 在 IMO 上得 35 分，拿到金牌。\n\nGPT-9 在 IMO 上拿到金牌。",
            [("gold_medal", 35.0)],
        ),
        (
            "7 月，GPT-9 在 IMO 上得 35 分，拿到金牌。\n\nGPT-9 在 IMO 上拿到金牌。",
            [("gold_medal", 35.0)],
        ),
        (
            "In July GPT-9 won gold at the IMO. GPT-9 scored 35 points at the IMO, which is gold.",
            [("gold_medal", 35.0)],
        ),
    ],
)
def test_each_score_is_a_result_and_a_medal_has_the_score_told_with_it(assembled, text, rows):
    results = assembled(text)["benchmark_results"].sort("value")
    assert results.select("outcome", "value").rows() == rows


@pytest.mark.parametrize(
    ("table", "texts", "ids", "told"),
    [
        (
            "benchmark_results",
            ("In August GPT-9 scored 74.9% on HumanEval.", "8 月，GPT-9 在 HumanEval 得到 72.8%。"),
            ["humaneval/openai/gpt-9/2025-08/74.9-percent"],
            [("value", "two", "72.8", "74.9")],
        ),
        (
            "benchmark_results",
            (
                "In August GPT-9 scored 74.9% and with tools 80% on HumanEval.",
                "In August GPT-9 scored 80% on HumanEval.",
            ),
            [
                "humaneval/openai/gpt-9/2025-08/74.9-percent",
                "humaneval/openai/gpt-9/2025-08/80-percent",
            ],
            [],
        ),
        (
            "leaderboards",
            ("12 月，GPT-9 在 LMArena 排名第二。", "12 月，GPT-9 在 LMArena 排名第三。"),
            ["lmarena/2025-12/gpt-9/2"],
            [("rank", "two", "3", "2")],
        ),
        (
            "leaderboards",
            ("2025 年，GPT-9 在 LMArena 排名第二。", "2025 年，GPT-9 在 LMArena 排名第三。"),
            ["lmarena/2025/gpt-9/2", "lmarena/2025/gpt-9/3"],
            [],
        ),
    ],
)
def test_two_sources_that_tell_another_value_contradict_each_other(
    assembled, table, texts, ids, told
):
    tables = assembled(*texts)
    assert sorted(tables[table].to_series(0)) == ids
    assert [row[2:] for row in conflicts(tables)] == told


def test_an_author_is_himself_in_every_language(assembled):
    chinese, english = (
        "2025 年 5 月我写过一篇讲提示词的文章。",
        "I wrote about prompt moss in May 2025.",
    )
    for texts in ((chinese, english), (english, chinese)):
        (row,) = assembled(*texts)["events"].to_dicts()
        assert (row["event_id"], row["n_sources"]) == ("publication/i/2025-05", 2)
