"""Whether a claim holds and what dates it: the policies that all rules share."""

from llmdata.extract.policy.assertions import is_asserted, is_claimed, talks_about
from llmdata.extract.policy.context_dates import context_date
from llmdata.extract.policy.dating import Dating
from llmdata.extract.policy.own_dates import date_of, own_date

__all__ = [
    "Dating",
    "context_date",
    "date_of",
    "is_asserted",
    "is_claimed",
    "own_date",
    "talks_about",
]
