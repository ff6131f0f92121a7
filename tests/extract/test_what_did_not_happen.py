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
