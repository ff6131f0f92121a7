"""From observations to tables: ids, owners, sources, and the words behind each cell."""

from itertools import permutations

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from llmdata import registry
from llmdata.assemble import assemble
from llmdata.check import check
from llmdata.tables import TABLES, polars_schema, primary_key, sort_rows, traced_columns

ONE = """# 一

2025 年 3 月，OpenAI 发布了 GPT-9 和 Codex CLI。ChatGPT Plus 每月 20 美元。

## 一

截至 12 月 2 日，Artificial Analysis 的开源模型排行榜前二：

- GLM-6
- Qwen9（high）
"""
TWO = """OpenAI 在 3 月 5 日发布 GPT-9，智谱（GLM-6/6.1）则在 2 月推出 GLM-6。

GLM-6（355B）采用 MIT 许可证。GPT-9 11 月又升级了。
"""
ENTITIES = ("models", "products", "organizations", "benchmarks")


def test_tables_have_the_columns_and_the_order_of_the_contract(assembled):
    tables = assembled(ONE, TWO)
    assert list(tables) == list(TABLES)
    for name, frame in tables.items():
        assert frame.schema == polars_schema(name)
        assert_frame_equal(frame, sort_rows(name, frame))
        assert frame.select(primary_key(name)).is_unique().all()


@pytest.mark.parametrize("texts", [(ONE,), (TWO,), (ONE, TWO), ("没有什么。",), ("# 空\n",)])
def test_tables_keep_all_rules(assembled, texts):
    tables = assembled(*texts)
    check(tables, dict(zip(("one", "two"), texts, strict=False)))


def test_a_text_without_claims_gives_empty_tables(assembled):
    tables = assembled("没有什么。")
    assert {name for name, frame in tables.items() if frame.height} == {"sources"}


def test_ids_do_not_depend_on_the_order_of_sources(observed):
    """Neither do all rows but for what the order decides: where to look first, and provenance."""
    texts = {"one": ONE, "two": TWO, "three": "3 月，OpenAI 发布了 GPT-9。"}
    sources = [observed(text, source_id=name) for name, text in texts.items()]
    first, *others = (assemble(order, registry.load()) for order in permutations(sources))
    for other in others:
        for name in TABLES:
            key = primary_key(name)
            assert_frame_equal(other[name].select(key), first[name].select(key))
        for name in ("models", "releases", "prices", "leaderboards", "mentions", "sections"):
            assert_frame_equal(other[name], first[name])


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_ids_do_not_depend_on_the_order_of_paragraphs(assembled, order):
    paragraphs = ("3 月，OpenAI 发布了 GPT-9。", "5 月，智谱推出 GLM-6。")
    tables = assembled("\n\n".join(paragraphs[i] for i in order))
    assert tables["releases"]["release_id"].to_list() == [
        "openai/gpt-9/release",
        "zhipu/glm-6/release",
    ]
    assert tables["models"]["model_id"].to_list() == ["openai/gpt-9", "zhipu/glm-6"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Qwen9-8B", "Qwen9-8b"),
        ("Claude 4 Sonnet", "Claude Sonnet 4"),
        ("gpt-oss-120B", "gpt-oss-120b"),
    ],
)
def test_a_name_does_not_depend_on_the_source_that_comes_first(assembled, texts):
    one, other = (assembled(*(f"{t} 很好。" for t in order)) for order in (texts, reversed(texts)))
    assert one["models"]["name"].to_list() == other["models"]["name"].to_list()


def test_an_owner_that_no_source_names_is_there_for_the_key(assembled):
    tables = assembled("GLM-6 很好。")
    (model,) = tables["models"].to_dicts()
    (owner,) = tables["organizations"].to_dicts()
    assert model["organization_id"] == owner["organization_id"] == "zhipu"
    assert (owner["name"], owner["country"], owner["mention_count"]) == ("Zhipu AI", "CN", 0)
    proofs = tables["evidence"].filter(pl.col("table_name") == "organizations")
    assert set(proofs["origin"]) == {"registry"}
    assert proofs["source_id"].to_list() == [None] * proofs.height


def test_mentions_and_aliases_are_counted(assembled):
    tables = assembled("智谱（GLM-6/6.1）。GLM-6 与 GLM 6。", "谷歌与 Google。")
    models = {row["name"]: row for row in tables["models"].to_dicts()}
    assert {name: row["mention_count"] for name, row in models.items()} == {
        "GLM-6": 3,
        "GLM-6.1": 1,
    }
    assert models["GLM-6"]["also_known_as"] == ["GLM 6"]
    assert models["GLM-6.1"]["also_known_as"] == []
    (google,) = tables["organizations"].filter(organization_id="google").to_dicts()
    assert (google["name"], google["name_zh"], google["also_known_as"]) == ("Google", "谷歌", [])
    assert (google["mention_count"], google["n_sources"]) == (2, 1)
    fragment = tables["mentions"].filter(entity_id="zhipu/glm-6.1").to_dicts()
    assert [row["exact"] for row in fragment] == ["6.1"]


def test_two_sources_of_one_row(assembled):
    tables = assembled(ONE, TWO)
    (release,) = tables["releases"].filter(release_id="openai/gpt-9/release").to_dicts()
    assert (release["date_edtf"], release["n_sources"]) == ("2025-03-05", 2)
    proofs = tables["evidence"].filter(row_id="openai/gpt-9/release", column_name="date_edtf")
    assert sorted(proofs.select("source_id", "exact").rows()) == [
        ("one", "2025 年 3 月"),
        ("two", "3 月 5 日"),
    ]
    (model,) = tables["models"].filter(model_id="zhipu/glm-6").to_dicts()
    assert (model["n_sources"], model["parameters_b"], model["license"]) == (2, 355, "MIT")
    (only,) = tables["models"].filter(model_id="zhipu/glm-6.1").to_dicts()
    assert only["n_sources"] == 1


def test_sections_of_the_same_heading_stay_apart(assembled):
    sections = assembled(ONE)["sections"]
    assert sections["section_id"].to_list() == ["one/一", "one/一-2"]
    assert [ONE[row["char_start"] :][:4].strip() for row in sections.to_dicts()] == [
        "# 一",
        "## 一",
    ]


def traced(tables):
    """Table, row and column of every cell that needs evidence."""
    for name, frame in tables.items():
        key = primary_key(name)[0]
        for row in frame.to_dicts() if traced_columns(name) else ():
            for column in traced_columns(name):
                if row[column] is not None:
                    yield name, row[key], column


def test_every_cell_of_the_review_is_traced(review, review_tables):
    """Once a source, and every span reproduces its text."""
    evidence = review_tables["evidence"]
    proven = evidence.select("table_name", "row_id", "column_name").rows()
    assert len(set(proven)) == len(proven)
    assert set(proven) == set(traced(review_tables))
    text = review.document.text
    for row in evidence.to_dicts():
        if row["char_start"] is not None:
            assert text[row["char_start"] : row["char_end"]] == row["exact"]
            assert row["sentence_start"] <= row["char_start"]
            assert row["char_end"] <= row["sentence_end"]
        else:
            assert row["origin"] in ("registry", "derived")
    for row in review_tables["mentions"].to_dicts():
        assert text[row["char_start"] : row["char_end"]] == row["exact"]


def test_every_cell_of_two_sources_is_traced(assembled):
    tables = assembled(ONE, TWO)
    texts = {"one": ONE, "two": TWO}
    assert set(tables["evidence"].select("table_name", "row_id", "column_name").rows()) == set(
        traced(tables)
    )
    for row in tables["evidence"].drop_nulls("char_start").to_dicts():
        assert texts[row["source_id"]][row["char_start"] : row["char_end"]] == row["exact"]


@pytest.mark.parametrize("name", ENTITIES)
def test_sources_are_counted_where_they_name(assembled, name):
    frame = assembled(ONE, TWO)[name]
    assert ((frame["n_sources"] > 0) == (frame["mention_count"] > 0)).all()
    assert frame["n_sources"].max() == (2 if name in ("models", "organizations") else 1)


def test_the_review_twice_says_the_same_with_two_sources(review, review_tables, observed):
    again = observed(review.document.text, source_id="again")
    tables = assemble([review, again], registry.load())
    for name in ("models", "releases", "prices", "leaderboards", "benchmarks", "products"):
        assert_frame_equal(
            tables[name].drop("n_sources", "mention_count", strict=False),
            review_tables[name].drop("n_sources", "mention_count", strict=False),
        )
        assert (tables[name]["n_sources"] == 2 * review_tables[name]["n_sources"]).all()
    assert tables["conflicts"].height == 2 * review_tables["conflicts"].height
