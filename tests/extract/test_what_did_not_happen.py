"""Releases that their words make unreal, and those that happened although such words stand near."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Released = Callable[[str], set[str]]
THEN = {"Qwen9 | release | 2025-06-03"}


@pytest.mark.parametrize(
    "text",
    [
        # an infinitive behind what somebody expected, wanted or tried
        "Alibaba was expected to unveil Qwen9 on June 3.",
        "Alibaba was rumoured to launch Qwen9 on June 3.",
        "Alibaba was about to open-source Qwen9 on June 3.",
        "Alibaba hoped to ship Qwen9 in June.",
        "Alibaba was going to publish Qwen9 on 3 June.",
        "Alibaba tried to put out Qwen9 in June.",
        "Alibaba wanted to train and release Qwen9 in June.",
        "Alibaba had intended to quietly release Qwen9 on June 3.",
        "Qwen9 was to be released on June 3.",
        "Qwen9 is due to be launched in June.",
        "Qwen9 was likely to arrive in June.",
        # a gerund
        "Alibaba was close to releasing Qwen9 on June 3.",
        "Alibaba was on the verge of launching Qwen9 on June 3.",
        "Instead of releasing Qwen9 on June 3, Alibaba fixed its servers.",
        "Far from shipping Qwen9 in June, Alibaba went quiet.",
        "Rather than launch Qwen9 on June 3, Alibaba fixed its servers.",
        "Alibaba denied having released Qwen9 on June 3.",
        # a day that was planned
        "Qwen9 was due on June 3.",
        "Qwen9 is slated for June 3.",
        "Qwen9 missed its June 3 date.",
        # almost
        "Alibaba almost released Qwen9 on June 3.",
        "Qwen9 nearly came out on June 3.",
        "Qwen9 was almost launched in June.",
        # conditions without `if`
        "Had Alibaba released Qwen9 on June 3, nobody would have noticed.",
        "Were Alibaba to release Qwen9 on June 3, nobody would notice.",
        # what is said to be false
        "It is not true that Alibaba released Qwen9 on June 3.",
        "The rumour that Alibaba had released Qwen9 on June 3 was false.",
        "It turned out to be untrue that Alibaba had released Qwen9 on June 3.",
        "Alibaba denied that it had released Qwen9 on June 3.",
        "OpenAI considered renaming Codex Cloud to Codex Web in July.",
    ],
)  # fmt: skip
def test_what_did_not_happen_is_no_release(text: str, released: Released) -> None:
    assert released(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "As expected, Alibaba released Qwen9 on June 3.",
        "Alibaba managed to release Qwen9 on June 3.",
        "Alibaba decided to release Qwen9 on June 3.",
        "Alibaba went on to release Qwen9 on June 3.",
        "Alibaba, which had hoped to be first, released Qwen9 on June 3.",
        "Nearly two years after its first model, Alibaba released Qwen9 on June 3.",
        "Almost everybody slept when Alibaba released Qwen9 on June 3.",
        "I was about to sleep when Qwen9 came out on June 3.",
        "I was going to bed when Alibaba released Qwen9 on June 3.",
        "Alibaba had planned to wait, but released Qwen9 on June 3.",
        "The rumours were true: Alibaba released Qwen9 on June 3.",
        # what looks like a denial and is none
        "Not until June 3 was Qwen9 released.",
        "Not until June 3 did Alibaba release Qwen9.",
        "It was not until June 3 that Alibaba released Qwen9.",
        "No sooner had April ended than Qwen9 came out, on June 3.",
        "Not only did Alibaba release Qwen9 on June 3, it also cut its prices.",
    ],
)
def test_what_happened_after_all_is_one(text: str, released: Released) -> None:
    assert released(text) == THEN


@pytest.mark.parametrize(
    "text",
    [
        "Alibaba unveiled not Qwen8 but Qwen9 on June 3.",
        "Alibaba released not a new Qwen8 but Qwen9 on June 3.",
        "Alibaba did not unveil Qwen8 but Qwen9 on June 3.",
        "On June 3 Qwen9, not Qwen8, was released.",
        "Alibaba released Qwen9 instead of Qwen8 on June 3.",
        "Alibaba released Qwen9 rather than Qwen8 on June 3.",
        "What Alibaba released on June 3 was Qwen9, not Qwen8.",
        "Instead of Qwen8, Alibaba released Qwen9 on June 3.",
    ],
)
def test_what_is_rejected_for_another_is_not_released(text: str, released: Released) -> None:
    assert released(text) == THEN


def test_a_clause_behind_a_denial_puts_nothing_in_its_place(released: Released) -> None:
    assert released("Alibaba did not release Qwen8 but Qwen9 got cheaper in June.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Alibaba unveiled Qwen9, which I have not tried, on June 3.",
        "Alibaba unveiled Qwen9, which beats GPT-8, on June 3.",
        "Alibaba unveiled Qwen9, whose training cost a fortune, on June 3.",
        "Alibaba unveiled Qwen9, a model that beats GPT-8, on June 3.",
        "Alibaba opened Qwen9, which is big, to everyone on June 3.",
        "Alibaba released Qwen9, and it is good, on June 3.",
        "Alibaba released Qwen9, which I first saw in May, on June 3.",
        "Qwen9, which beats GPT-8, was released on June 3.",
        "Qwen9, a model that beats GPT-8, was released on June 3.",
        "Qwen9 – which beats GPT-8 – came out on June 3.",
        "Qwen9, unlike GPT-8, came out on June 3.",
        "Qwen9 (which Alibaba unveiled on June 3) is fine.",
        "Qwen9 came out, on June 3.",
    ],
)
def test_a_date_behind_what_is_inserted_is_of_the_whole_clause(
    text: str, released: Released
) -> None:
    assert released(text) == THEN


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Alibaba released Qwen9, which I have not tried.", {"Qwen9 | release | -"}),
        (
            "In June Qwen9 came out, in July GPT-9 followed.",
            {"Qwen9 | release | 2025-06", "GPT-9 | release | 2025-07"},
        ),
        # a day that nobody knows
        ("Alibaba released Qwen9 on Presidents' Day.", {"Qwen9 | release | 2025-02-17"}),
        ("Alibaba released Qwen9 at the turn of the year.", {"Qwen9 | release | -"}),
        ("Alibaba released Qwen9 at a conference of its own.", {"Qwen9 | release | -"}),
    ],
)  # fmt: skip
def test_what_stands_behind_a_comma_or_a_preposition(
    text: str, rows: set[str], released: Released
) -> None:
    assert released(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        # a step that was but thought about, given up, or an idea
        "Alibaba weighed an early debut of Qwen9 for June.",
        "Alibaba abandoned the June release of Qwen9.",
        "Alibaba walked in with promises of a June launch of Qwen9.",
        "Whispers about a June release of Qwen9 reached Hangzhou.",
        "In lieu of a June launch of Qwen9 there was a blog post.",
        "Alibaba has scrapped any plan for a June release of Qwen9.",
        # … and one of which nothing came
        "The June release of Qwen9 came to nothing.",
        "Qwen9's release in June fell through.",
        "A release of Qwen9 in June was initially pencilled in.",
        "A June launch of Qwen9 looked imminent.",
    ],
)
def test_steps_that_were_but_talked_of(text: str, released: Released) -> None:
    assert released(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The June 3 debut of Qwen9 was a quiet one.",
        "After long talk of a roll-out, the debut of Qwen9 on June 3 went well.",
        "We argued about the debut of Qwen9 on June 3 for weeks.",
        "The long-expected debut of Qwen9 on June 3 filled the papers.",
        "Instead of resting, Alibaba hurried the debut of Qwen9 on June 3.",
    ],
)
def test_steps_as_nouns_that_came_about(text: str, released: Released) -> None:
    assert released(text) == THEN


@pytest.mark.parametrize(
    "text",
    [
        "Kimi’s chief scientist Orla Venn came to Meta on June 3.",
        "Kimi co-founder Orla Venn arrived at Meta in June.",
        "Three of Kimi's designers went to Meta in June.",
        "Cursor lead designer Orla Venn came to Meta in June.",
        "Cursor 首席科学家 6 月来到 Meta。",
        "Kimi 的 CTO 6 月加入了 Meta。",
        "Kimi 之父 6 月去了 Meta。",
        "Kimi 团队的三名工程师 6 月来到 Meta。",
    ],
)
def test_people_of_a_thing_are_not_the_thing(text: str, released: Released) -> None:
    assert released(text) == set()


def test_people_may_bring_the_thing_out(released: Released) -> None:
    assert released("Qwen's chief scientist Orla Venn unveiled Qwen9 on June 3.") == THEN
    assert released("通义千问的负责人 6 月 3 日发布了 Qwen9。") == THEN


@pytest.mark.parametrize(
    "text",
    [
        # a day that is put right
        "Qwen9 was not launched on May 30 but on June 3.",
        "Qwen9 wasn't unveiled in May but on June 3.",
        "Qwen9 didn't arrive in May but on June 3.",
        "Qwen9 arrived not in May, as the papers had it, but on June 3.",
        "Qwen9 不是 5 月上线的，而是 6 月 3 日。",
        "Qwen9 并非 5 月开源，而是 6 月 3 日。",
    ],
)
def test_a_day_that_is_put_right(text: str, released: Released) -> None:
    # What is told without a date beside it becomes one row with it.
    assert released(text) - {"Qwen9 | release | -"} == THEN


def test_a_day_that_is_but_denied(released: Released) -> None:
    assert released("Qwen9 was not launched on May 30, but nobody said when.") == set()
    assert released("Qwen9 不是 5 月上线的，是谁说的？") == set()
