"""What a file tells about itself: title, language, dates, id."""

from datetime import date

import pytest

from llmdata.source import infer


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("# The year\n\nText", "The year"),
        (
            "## Things we learned about LLMs in 2024\n\n31st December 2024\n",
            "Things we learned about LLMs in 2024",
        ),
        ("A paragraph.\n\n### Later ###\n", "Later"),
        ("The year\n========\n\nText", "The year"),
        ("The year\r\n---\r\n\r\nText", "The year"),
        ("# [2025: The *year*](https://example.org/a_(b)) in `LLMs`\n", "2025: The year in LLMs"),
        ("# **GPT_4** and _o1_ in 2024\\.\n", "GPT_4 and o1 in 2024."),
        ("```\n# no heading\n```\n\n# Heading\n", "Heading"),
        ("#hashtag\n\ntext", None),
        ("- item\n---\n\ntext", None),
        ("No heading at all.", None),
    ],
)
def test_title(body: str, title: str | None) -> None:
    assert infer.title(body) == title


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("2025 年充满了各种趋势，有些相互交织", "zh"),
        ("OpenAI 通过 o1 和 o1-mini 拉开了推理模型的序幕", "zh"),
        ("A review of large language models.", "en"),
        ("The Chinese lab DeepSeek (深度求索) released a model on Christmas Day.", "en"),
        ("2025", "en"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert infer.language(text) == language


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2026-01-14 16:00:00", date(2026, 1, 14)),
        ("2026-01-14T16:00:00+08:00", date(2026, 1, 14)),
        ("2026/1/4", date(2026, 1, 4)),
        ("31st December 2024", date(2024, 12, 31)),
        ("*31st December 2024*", date(2024, 12, 31)),
        ("Dec. 31, 2024", date(2024, 12, 31)),
        ("December 2nd 2024", date(2024, 12, 2)),
        ("2024 年 12 月 31 日", date(2024, 12, 31)),
        ("31st February 2024", None),
        ("In December 2024", None),
        ("", None),
    ],
)
def test_day(words: str, day: date | None) -> None:
    assert infer.day(words) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("31st December 2024", date(2024, 12, 31)),
        ("*Posted on 30th December 2024, from a kitchen table*", date(2024, 12, 30)),
        ("Published: 2024-12-30", date(2024, 12, 30)),
        ("By Jane Doe, December 30, 2024", date(2024, 12, 30)),
        ("Jane Doe · 30 December 2024 · 12 min read", date(2024, 12, 30)),
        ("> Jane Doe | 2024-12-30", date(2024, 12, 30)),
        ("发布于 2024 年 12 月 30 日", date(2024, 12, 30)),
        ("作者：甲　2024-12-30", date(2024, 12, 30)),
        ("原创　甲　某某日报　2024 年 12 月 30 日 20:15　北京", date(2024, 12, 30)),
        # A sentence tells of a day, and a heading is a heading.
        ("OpenAI published it on 30 December 2024.", None),
        ("On 30 December 2024, everything changed.", None),
        ("2024 年 12 月 30 日，一切都变了。", None),
        ("## News · 30 December 2024", None),
        ("Posted in Models", None),
        ("By 2024 it was over", None),
    ],
)
def test_a_by_line(line: str, day: date | None) -> None:
    assert infer.byline_day(f"# Title\n\n{line}\n\nText") == day


def test_a_by_line_stands_near_the_top() -> None:
    assert infer.byline_day("# Title\n" + "Text.\n\n" * 9 + "31st December 2024\n") is None


@pytest.mark.parametrize(
    ("title", "stem", "day"),
    [
        ("2024-04-07", "notes", date(2024, 4, 7)),
        ("Model digest 2024-04-07", "notes", date(2024, 4, 7)),
        ("Model digest | 7 April 2024", "notes", date(2024, 4, 7)),
        ("模型早报（2024 年 4 月 7 日）", "notes", date(2024, 4, 7)),
        ("Model digest", "2024-04-07-model-digest", date(2024, 4, 7)),
        ("Model digest", "digest_2024-04-07", date(2024, 4, 7)),
        ("Model digest", "digest_20240407", date(2024, 4, 7)),
        ("Model digest", "20249999", None),
        # A day amid words is what they tell of.
        ("What 7 April 2024 did to us", "notes", None),
        ("Models of 2024", "2024-04-071", None),
        ("Models of 2024", "2024-year", None),
    ],
)
def test_the_day_of_an_issue(title: str, stem: str, day: date | None) -> None:
    assert infer.named_day(title, stem) == day


@pytest.mark.parametrize(
    ("stem", "slug"),
    [
        ("2025-year-in-llms.zh", "2025-year-in-llms.zh"),
        ("My Review (final)", "my-review-final"),
        ("Revue_été", "revue-ete"),
    ],
)
def test_slug(stem: str, slug: str) -> None:
    assert infer.slug(stem) == slug


def test_slugs_of_other_scripts_stay_apart() -> None:
    slugs = {infer.slug(stem) for stem in ("回顾", "总结", "2025 回顾", "2025 总结")}
    assert len(slugs) == 4
    assert all(slug.isascii() and slug for slug in slugs)
