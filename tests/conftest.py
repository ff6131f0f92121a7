"""A small release, complete and right, that tests may publish or break; and text, read."""

import gc
from collections.abc import Callable, Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from llmdata.extract import Observed
    from llmdata.layout import Layout
    from llmdata.mentions import Mentions
    from llmdata.source import Document
    from llmdata.tables import Tables

# By default the collector looks for cycles after every seven hundred objects. Of thousands of tests
# many more are made, and hardly a cycle with them.
gc.set_threshold(50_000, 20, 20)

# Folders and files that hold the longest tests.
LONG = {"flow", "test_hostile.py"}
REVIEW = Path(__file__).parents[1] / "data/raw/2025-year-in-llms.zh.md"

SOURCE = "2025-small-review.zh"
TEXT = """# 2025 年小回顾

## 发布之年

2025 年 3 月，OpenAI 发布了 GPT-5 和 Codex CLI。
阿里的开放权重模型 Qwen3 32B 在年初推出。

## 价格之年

ChatGPT Plus 每月 20 美元，头三个月半价。

## 排行之年

截至 12 月 2 日，Artificial Analysis 智能指数的前列：

1. GPT-5（high）
"""

MARCH = ("2025-03", date(2025, 3, 1), date(2025, 3, 31), "month")
EARLY = ("2025-37", date(2025, 1, 1), date(2025, 4, 30), "quadrimester")
DECEMBER_2 = ("2025-12-02", date(2025, 12, 2), date(2025, 12, 2), "day")
NO_DATE = (None, None, None, None)

# (table, row, column): the words that the cell comes from; what is not here, the registry knows.
STATED = {
    ("models", "alibaba/qwen3-32b", "parameters_b"): "32B",
    ("models", "alibaba/qwen3-32b", "open_weights"): "开放权重",
    ("releases", "openai/gpt-5/release", "subject_name"): "GPT-5",
    ("releases", "openai/gpt-5/release", "stage"): "发布",
    ("releases", "openai/gpt-5/release", "date_edtf"): "2025 年 3 月",
    ("releases", "alibaba/qwen3-32b/release", "subject_name"): "Qwen3 32B",
    ("releases", "alibaba/qwen3-32b/release", "stage"): "推出",
    ("releases", "alibaba/qwen3-32b/release", "date_edtf"): "年初",
    ("prices", "openai/chatgpt-plus/month", "subject_name"): "ChatGPT Plus",
    ("prices", "openai/chatgpt-plus/month", "price_type"): "每月",
    ("prices", "openai/chatgpt-plus/month", "amount"): "20 美元",
    ("prices", "openai/chatgpt-plus/month", "currency"): "美元",
    ("prices", "openai/chatgpt-plus/month", "billing_period"): "每月",
    ("prices", "openai/chatgpt-plus/month", "promo_discount"): "半价",
    ("prices", "openai/chatgpt-plus/month", "promo_months"): "三个月",
    ("events", "release/openai/gpt-5/release", "headline"): "OpenAI 发布了 GPT-5 和 Codex CLI",
    ("events", "release/openai/gpt-5/release", "subject_name"): "GPT-5",
    ("events", "release/openai/gpt-5/release", "date_edtf"): "2025 年 3 月",
    ("events", "release/alibaba/qwen3-32b/release", "subject_name"): "Qwen3 32B",
    ("events", "release/alibaba/qwen3-32b/release", "date_edtf"): "年初",
    ("metrics", "openai/gpt-5/users/2025-03", "subject_name"): "GPT-5",
    ("leaderboards", "intelligence-index/2025-12-02/1", "leaderboard_name"): "智能指数",
    ("leaderboards", "intelligence-index/2025-12-02/1", "rank"): "1.",
    ("leaderboards", "intelligence-index/2025-12-02/1", "model_name"): "GPT-5（high）",
    ("leaderboards", "intelligence-index/2025-12-02/1", "configuration"): "high",
    ("leaderboards", "intelligence-index/2025-12-02/1", "date_edtf"): "12 月 2 日",
}
MENTIONED = (
    ("organization", "openai", "OpenAI"),
    ("organization", "alibaba", "阿里"),
    ("organization", "artificial-analysis", "Artificial Analysis"),
    ("model", "openai/gpt-5", "GPT-5"),
    ("model", "alibaba/qwen3-32b", "Qwen3 32B"),
    ("product", "openai/codex-cli", "Codex CLI"),
    ("product", "openai/chatgpt-plus", "ChatGPT Plus"),
    ("benchmark", "intelligence-index", "智能指数"),
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest comes first, lest one worker is left with it when the other is done."""
    items.sort(key=lambda item: not LONG.isdisjoint(item.path.parts), reverse=True)


def pytest_collection_finish() -> None:
    """What was collected lives as long as the session, and the collector need not look at it."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    """Whatever is left at the end is collected, or libraries speak of leaks."""
    gc.unfreeze()
    gc.collect()


@pytest.fixture(scope="session")
def document() -> "Callable[..., Document]":
    """Makes a document of a text, as if it were a file; `year` is the one that it reviews."""
    from llmdata.source import Document, frontmatter, infer

    def make(
        text: str,
        year: int | None = 2025,
        source_id: str = "sample",
        author: str | None = None,
    ) -> Document:
        body_start = frontmatter.parse(text, source_id).body_start
        return Document(
            source_id=source_id,
            path=f"{source_id}.md",
            text=text,
            sha256=sha256(text.encode()).hexdigest(),
            language=infer.language(text[body_start:]),
            title=source_id,
            author=author,
            url=None,
            original_url=None,
            published_on=None,
            covers_start=date(year, 1, 1) if year else None,
            covers_end=date(year, 12, 31) if year else None,
            license=None,
            body_start=body_start,
        )

    return make


@pytest.fixture(scope="session")
def lay(document: "Callable[..., Document]") -> "Callable[..., Layout]":
    """Lays out a text."""
    from llmdata.layout import lay_out

    return lambda text, **about: lay_out(document(text, **about))


@pytest.fixture(scope="session")
def mentioned(lay: "Callable[..., Layout]") -> "Callable[..., tuple[Layout, Mentions]]":
    """Finds what a text mentions, with the packaged registry."""
    from llmdata import registry
    from llmdata.mentions import find_mentions

    def find(text: str, **about: Any) -> "tuple[Layout, Mentions]":
        layout = lay(text, **about)
        return layout, find_mentions(layout, registry.load())

    return find


@pytest.fixture(scope="session")
def observed(document: "Callable[..., Document]") -> "Callable[..., Observed]":
    """Extracts what a text claims, with the packaged registry."""
    from llmdata import registry
    from llmdata.extract import extract

    return lambda text, **about: extract(document(text, **about), registry.load())


@pytest.fixture(scope="session")
def assembled(observed: "Callable[..., Observed]") -> "Callable[..., Tables]":
    """Builds the tables of texts, which become the sources `one`, `two`, … in their order."""
    from llmdata import registry
    from llmdata.assemble import assemble

    def build(*texts: str) -> "Tables":
        names = ("one", "two", "three", "four")
        sources = [observed(text, source_id=name) for name, text in zip(names, texts, strict=False)]
        return assemble(sources, registry.load())

    return build


@pytest.fixture(scope="session")
def review() -> "Observed":
    """The review in `data/raw`, read as a build reads it."""
    from llmdata import registry
    from llmdata.extract import extract
    from llmdata.source import read_all

    return extract(read_all([REVIEW])[0], registry.load())


@pytest.fixture(scope="session")
def review_tables(review: "Observed") -> "Tables":
    """The tables that are built of the review alone."""
    from llmdata import registry
    from llmdata.assemble import assemble

    return assemble([review], registry.load())


@pytest.fixture
def texts() -> dict[str, str]:
    """The full text of the small release's one source."""
    return {SOURCE: TEXT}


@pytest.fixture
def tables(small_tables: "Tables") -> "Tables":
    """Frames of every table, which hold all rules of the contract; a test may put in others."""
    return dict(small_tables)


@pytest.fixture(scope="session")
def small_tables() -> "Tables":
    """The frames behind `tables`, made once: a frame never changes."""
    import polars as pl

    from llmdata.tables import polars_schema, sort_rows, traced_columns

    rows = {**_facts(), **_provenance()}
    traced = {name: traced_columns(name) for name in rows}
    rows["evidence"] = list(_evidence(rows, traced))
    rows["conflicts"] = [
        {
            "table_name": "prices",
            "row_id": "openai/chatgpt-plus/month",
            "column_name": "amount",
            "source_id": SOURCE,
            "value": "22.00",
            "kept_value": "20.00",
        }
    ]
    return {
        name: sort_rows(name, pl.DataFrame(content, schema=polars_schema(name), orient="row"))
        for name, content in rows.items()
    }


def _facts() -> dict[str, Any]:
    return {
        "models": [
            (
                "openai/gpt-5",
                "GPT-5",
                "openai",
                "GPT",
                "5",
                "model",
                None,
                None,
                None,
                None,
                [],
                1,
                1,
            ),
            (
                "alibaba/qwen3-32b",
                "Qwen3 32B",
                "alibaba",
                "Qwen",
                "3",
                "model",
                None,
                32.0,
                True,
                None,
                ["Qwen3-32B"],
                1,
                1,
            ),
        ],
        "releases": [
            (
                "openai/gpt-5/release",
                "model",
                "openai/gpt-5",
                "GPT-5",
                "openai",
                "release",
                *MARCH,
                1,
            ),
            (
                "alibaba/qwen3-32b/release",
                "model",
                "alibaba/qwen3-32b",
                "Qwen3 32B",
                "alibaba",
                "release",
                *EARLY,
                1,
            ),
        ],
        "prices": [
            (
                "openai/chatgpt-plus/month",
                "product",
                "openai/chatgpt-plus",
                "ChatGPT Plus",
                "openai",
                "subscription",
                20,
                "USD",
                "month",
                0.5,
                None,
                3,
                *NO_DATE,
                1,
            ),
        ],
        "leaderboards": [
            (
                "intelligence-index/2025-12-02/1",
                "intelligence-index",
                "智能指数",
                "artificial-analysis",
                1,
                "list_order",
                "openai/gpt-5",
                "GPT-5（high）",
                "high",
                None,
                *DECEMBER_2,
                1,
            ),
        ],
        "benchmark_results": [
            (
                "intelligence-index/openai/gpt-5/2025-12-02",
                "intelligence-index",
                "model",
                "openai/gpt-5",
                "GPT-5",
                None,
                "=",
                68.5,
                "point",
                *DECEMBER_2,
                1,
            ),
        ],
        "metrics": [
            (
                "openai/gpt-5/users/2025-03",
                "model",
                "openai/gpt-5",
                "GPT-5",
                "users",
                ">",
                1e6,
                "user",
                None,
                *MARCH,
                1,
            ),
        ],
        "events": [
            (
                "release/openai/gpt-5/release",
                "release",
                "OpenAI 发布了 GPT-5 和 Codex CLI",
                "model",
                "openai/gpt-5",
                "GPT-5",
                "openai",
                "openai/gpt-5/release",
                *MARCH,
                1,
            ),
            (
                "release/alibaba/qwen3-32b/release",
                "release",
                "阿里的开放权重模型 Qwen3 32B 在年初推出",
                "model",
                "alibaba/qwen3-32b",
                "Qwen3 32B",
                "alibaba",
                "alibaba/qwen3-32b/release",
                *EARLY,
                1,
            ),
            (
                "opposition/公众/2025-03",
                "opposition",
                "公众反对",
                None,
                None,
                "公众",
                None,
                None,
                *MARCH,
                1,
            ),
        ],
        "terms": [
            ("slop", "slop", "垃圾内容", "AI 量产的低质内容", "A. Author", *MARCH, 1),
        ],
        "benchmarks": [
            (
                "intelligence-index",
                "Intelligence Index",
                "智能指数",
                "artificial-analysis",
                "leaderboard",
                "general",
                [],
                1,
                1,
            ),
        ],
        "organizations": [
            ("alibaba", "Alibaba", "阿里巴巴", "company", "CN", ["阿里"], 1, 1),
            ("artificial-analysis", "Artificial Analysis", None, "evaluator", "US", [], 1, 1),
            ("openai", "OpenAI", None, "lab", "US", [], 1, 1),
        ],
        "products": [
            ("openai/codex-cli", "Codex CLI", "openai", "cli_coding_agent", [], 1, 1),
            ("openai/chatgpt-plus", "ChatGPT Plus", "openai", "subscription_plan", [], 1, 1),
        ],
    }


def _provenance() -> dict[str, Any]:
    year = (date(2025, 1, 1), date(2025, 12, 31))
    digest = sha256(TEXT.encode()).hexdigest()
    address = "https://example.org/2025"
    starts = [TEXT.index(line) for line in TEXT.splitlines() if line.startswith("#")]
    sections = [
        (f"{SOURCE}/{n}", SOURCE, n, TEXT[start:].partition("\n")[0].strip("# "), start, end)
        for n, (start, end) in enumerate(zip(starts, [*starts[1:], len(TEXT)], strict=True), 1)
    ]
    mentions = []
    for kind, entity, words in MENTIONED:
        start = TEXT.index(words)
        end = start + len(words)
        section = _section(start)
        mentions.append((f"{SOURCE}/{start}", SOURCE, section, kind, entity, words, start, end))
    return {
        "sources": [
            (
                SOURCE,
                "2025 年小回顾",
                "A. Author",
                "zh",
                address,
                None,
                date(2026, 1, 2),
                *year,
                None,
                digest,
                len(TEXT),
            ),
        ],
        "sections": sections,
        "mentions": mentions,
    }


def _section(offset: int) -> str:
    return f"{SOURCE}/{TEXT[: offset + 1].count('# ')}"


def _evidence(
    rows: dict[str, Any], traced: dict[str, tuple[str, ...]]
) -> Iterator[tuple[object, ...]]:
    from llmdata.tables import columns

    for table, content in rows.items():
        names = [column.name for column in columns(table)]
        for row in content:
            for name, value in zip(names, row, strict=True):
                if name in traced[table] and value is not None:
                    yield _proof(table, row[0], name)


def _proof(table: str, row_id: str, column: str) -> tuple[object, ...]:
    words = STATED.get((table, row_id, column))
    if words is None:
        span = (None,) * 6
        return (table, row_id, column, "registry", SOURCE, *span, "registry")
    start = TEXT.index(words)
    begin, end = TEXT.rindex("\n", 0, start) + 1, TEXT.index("\n", start)
    span = (_section(start), start, start + len(words), words, begin, end)
    return (table, row_id, column, "stated", SOURCE, *span, "sample-rule")
