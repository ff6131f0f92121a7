"""Dates that count from the one told last: `two days later`, 次日, `late in the month`."""

import pytest

from llmdata.mentions.dating import date_mentions

TOLD = [
    # from the day of something named
    ("Two days after A (May 18), B arrived.", ["2025-05-20", "2025-05-18"]),
    ("B came a day before A-4.5 (7 May) did.", ["2025-05-06", "2025-05-07"]),
    ("Three days after the debut of Aster on March 4, B came.", ["2025-03-07", "2025-03-04"]),
    ("Two weeks after A (May 2), B arrived.", ["2025-05", "2025-05-02"]),
    ("Less than a week after A (May 18), B arrived.", ["2025-05-18"]),
    ("Two weeks after A (May), B arrived.", ["2025-05"]),
    ("In October 2024 it began. Two days after A (Nov 18), B came.",
     ["2024-10", "2024-11-20", "2024-11-18"]),
    ("A（5 月 4 日）发布两天后，B 来了。", ["2025-05-04", "2025-05-06"]),
    ("1 月 23 日，就在 A 发布三天后，B 来了。", ["2025-01-23"]),
    ("1 月 20 日 A 发布。A 发布三天后，B 来了。", ["2025-01-20", "2025-01-23"]),
    ("A 在 1 月 20 日发布三天后，B 来了。", ["2025-01-20", "2025-01-23"]),
    ("The week of 19 May: A and B came.", ["2025-05-19/2025-05-25"]),
    ("On May 1 B was set beside A (March 4); two days later it came.",
     ["2025-05-01", "2025-03-04", "2025-05-03"]),
    ("On January 3rd A came. Two days later B arrived, and the next day C.",
     ["2025-01-03", "2025-01-05", "2025-01-06"]),
    ("On 12 September A came. B came a week later, and a month later C.",
     ["2025-09-12", "2025-09-19", "2025-10"]),
    ("A was out on March 30. Hours later came B.", ["2025-03-30", "2025-03-30"]),
    ("A came on 5 May. About ten days later came B.", ["2025-05-05", "2025-05"]),
    ("In June, A came out on the 18th in three sizes. Late in the month B turned up.",
     ["2025-06", "2025-06-18", "2025-06"]),
    ("A came in March and closed out the month with B.", ["2025-03", "2025-03"]),
    ("On the last day of September it was out.", ["2025-09-30"]),
    ("It slipped out on Boxing Day 2024.", ["2024-12-26"]),
    ("A (5 Sep) was good; 8 Feb: B.", ["2025-09-05", "2025-02-08"]),
    ("Last December I wrote this, and in the middle of July it was wrong.", ["2024-12", "2025-07"]),
    ("1 月 20 日，A 发布。两天后，B 发布。次日，C 发布。又过了一周，D。",
     ["2025-01-20", "2025-01-22", "2025-01-23", "2025-01-30"]),
    ("3 月，A 来了。月中 B 开源，下旬，C。", ["2025-03", "2025-03", "2025-03"]),
    ("A 在一月的最后一天上线。", ["2025-01-31"]),
    ("On May 4 A came. B followed eight days after, and C a few hours later.",
     ["2025-05-04", "2025-05-12", "2025-05-12"]),
    ("On May 15 A came. A week before, there was B.", ["2025-05-15", "2025-05-08"]),
    ("A came three days before Christmas.", ["2025-12-22"]),
    ("A came a week after May 4.", ["2025-05"]),
    ("A came two weeks before Christmas.", ["2025-12"]),
    ("A came about three days before Christmas.", ["2025-12"]),
    # a bound is no time off
    ("A came less than a week after May 4.", ["2025-05-04"]),
    ("A came within two days after May 4.", ["2025-05-04"]),
    ("A came on May 4. In the morning B had come.", ["2025-05-04", "2025-05-04"]),
    ("A came on May 4. B was announced at the same time.", ["2025-05-04", "2025-05-04"]),
    ("In May came A. On the 11th there was B, C was out since the 4th.",
     ["2025-05", "2025-05-11", "2025-05-04"]),
    ("9 月 A 发布，次月 B 发布。", ["2025-09", "2025-10"]),
    ("2024 年 12 月 5 日 A 发布，下个月 B 发布。", ["2024-12-05", "2025-01"]),
    ("9 月 A 发布，下个月还会有 B。下个月 C 发布。", ["2025-09"]),
    ("平安夜，A 上线；双十一凌晨，B 上线。", ["2025-12-24", "2025-11-11"]),
]  # fmt: skip
NOT_TOLD = [
    ("Two days later it was gone.", []),  # than what, nobody says
    ("It took two days to write, and a week to read.", []),
    # behind the year that the review covers
    ("In March A came. Ten years later we laugh.", ["2025-03"]),
    ("On May 5 it took two days to write, and a week to read.", ["2025-05-05"]),
    ("5 月 5 日，我们用了两周的时间。", ["2025-05-05"]),
    ("On May 5 it was two days before I slept.", ["2025-05-05"]),
    ("In May, on the 3rd floor, it was dark.", ["2025-05"]),
    ("On May 5 it said that A is two weeks old news.", ["2025-05-05"]),
    ("In May the house was a week old.", ["2025-05"]),
    ("5 月 5 日，他用了 3 个月后来就放弃了。", ["2025-05-05"]),
]


@pytest.mark.parametrize(("text", "dates"), TOLD)
def test_what_counts_from_the_date_before(lay, text, dates):
    assert [mention.value.edtf for mention in date_mentions(lay(text))] == dates


@pytest.mark.parametrize(("text", "dates"), NOT_TOLD)
def test_what_counts_from_nothing(lay, text, dates):
    assert [mention.value.edtf for mention in date_mentions(lay(text))] == dates


def test_counting_goes_on_in_the_next_item_of_a_list(lay):
    text = "In May:\n\n- A on the 12th.\n- B came two days later.\n"
    assert [mention.value.edtf for mention in date_mentions(lay(text))] == [
        "2025-05", "2025-05-12", "2025-05-14",
    ]  # fmt: skip


def test_counting_stops_at_a_heading(lay):
    text = "A came on May 12.\n\n## B\n\nTwo days later B came.\n"
    assert [mention.value.edtf for mention in date_mentions(lay(text))] == ["2025-05-12"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # No month has a next day; one counts from the day before it.
        (
            "On 13 May A came. B was not there until September. The next day C answered.",
            "2025-05-14",
        ),
        ("On 13 May A came. B came in September. Two weeks later C answered.", "2025-09"),
        # What only adds to a day is no other day.
        ("On 20 November A came; on the 21st, less than a day after, B was first.", "2025-11-21"),
        ("On 20 November A came, and a day later B was first.", "2025-11-21"),
    ],
)
def test_the_next_day(lay, text, last):
    assert date_mentions(lay(text))[-1].value.edtf == last


def test_the_day_of_writing(document):
    from dataclasses import replace
    from datetime import date

    from llmdata.layout import lay_out

    for text in (
        "The top of the table as I write:",
        "As of this week the top reads:",
        "截至本周，榜单前五是：",
        "截至我写这篇的今天，榜单前五是：",
    ):
        written = replace(document(text), published_on=date(2025, 12, 28))
        (mention,) = date_mentions(lay_out(written))
        assert (mention.value.edtf, mention.bearing) == ("2025-12-28", "as_of")
        assert date_mentions(lay_out(document(text))) == []  # nobody knows when that was


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("A was out two weeks ago.", [("2025-12-14", "at")]),
        ("A is a week old and good.", [("2025-12-21", "at")]),
        ("A came three months ago.", [("2025-09", "at")]),
        ("A came a few days ago.", [("2025-12", "at")]),
        ("A came yesterday.", [("2025-12-27", "at")]),
        ("A came last week.", [("2025-12-15/2025-12-21", "at")]),
        ("A came this week.", [("2025-12-22/2025-12-28", "at")]),
        ("A 昨天发布，B 上周发布。", [("2025-12-27", "at"), ("2025-12-15/2025-12-21", "at")]),
        ("这个星期 A 还是第一。", [("2025-12-22/2025-12-28", "at")]),
        # No time of writing: a comparison, a part of a month, any day of a week.
        ("It feels like yesterday. Yesterday's models are cheap; A works today.", []),
        ("像昨天一样。上周五的 A，本周末的 B，三周的工作，周报，上周刊。", []),
        ("A came the last week, in this week-end.", []),
    ],
)  # fmt: skip
def test_what_counts_from_the_day_of_writing(document, text, dates):
    from dataclasses import replace
    from datetime import date

    from llmdata.layout import lay_out

    written = replace(document(text), published_on=date(2025, 12, 28))
    assert [(m.value.edtf, m.bearing) for m in date_mentions(lay_out(written))] == dates
    assert date_mentions(lay_out(document(text))) == []  # nobody knows when that was
