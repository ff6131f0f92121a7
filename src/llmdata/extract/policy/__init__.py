"""Whether a claim holds and what dates it: the policies that all rules share."""

from llmdata.extract.policy.assertions import (
    announces_for_later,
    asks_in_passing,
    is_asserted,
    is_claimed,
    talks_about,
)
from llmdata.extract.policy.attributes import only_describes
from llmdata.extract.policy.context_dates import context_date
from llmdata.extract.policy.dating import Dating, dates_a_change, usable
from llmdata.extract.policy.heading_dates import is_week
from llmdata.extract.policy.other_times import is_of_another_time, is_set_apart
from llmdata.extract.policy.own_dates import date_of, own_date
from llmdata.extract.policy.unreal import is_unreal, puts_off
from llmdata.extract.policy.unreal_zh import PLANS_ZH

__all__ = [
    "PLANS_ZH",
    "Dating",
    "announces_for_later",
    "asks_in_passing",
    "context_date",
    "date_of",
    "dates_a_change",
    "is_asserted",
    "is_claimed",
    "is_of_another_time",
    "is_set_apart",
    "is_unreal",
    "is_week",
    "only_describes",
    "own_date",
    "puts_off",
    "talks_about",
    "usable",
]
