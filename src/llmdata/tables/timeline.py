"""The year as a timeline: happenings, results, numbers and new words."""

from llmdata.tables.base import Rule
from llmdata.tables.fields import SNAKE_CASE, fact, key, reference
from llmdata.tables.shared import (
    WHOLE_SUBJECT,
    Dated,
    subject_id,
    subject_name,
    subject_type,
)
from llmdata.tables.vocabulary import COMPARATORS, EVENT_TYPES


class BenchmarkResults(Dated):
    """One row per result that something reached in a benchmark or competition."""

    _rules = (
        WHOLE_SUBJECT,
        Rule(
            "outcome",
            "outcome IS NOT NULL OR value IS NOT NULL",
            "must be given where there is no value",
        ),
        Rule(
            "value",
            "(value IS NULL) = (unit IS NULL) AND (value IS NULL) = (comparator IS NULL)",
            "must be given together with unit and comparator or not at all",
        ),
    )

    result_id: str = key("Slug of benchmark, subject and date.")
    benchmark_id: str = reference("benchmarks", "Benchmark or competition of the result.")
    subject_type: str = subject_type()
    subject_id: str = subject_id()
    subject_name: str = subject_name()
    outcome: str = fact(
        "Award or standing, such as gold_medal or silver_medal.", nullable=True, pattern=SNAKE_CASE
    )
    comparator: str = fact(
        "How value is meant: exactly, above, below or about it.",
        nullable=True,
        categories=COMPARATORS,
    )
    value: float = fact("Number reached, counted in unit.", nullable=True)
    unit: str = fact("Singular English unit of value.", nullable=True)


class Metrics(Dated):
    """One row per number that a source states about a subject."""

    _rules = (WHOLE_SUBJECT,)

    metric_id: str = key("Slug of subject, metric and date.")
    subject_type: str = subject_type()
    subject_id: str = subject_id()
    subject_name: str = subject_name()
    metric: str = fact("What was counted or measured, such as training_cost.", pattern=SNAKE_CASE)
    comparator: str = fact(
        "How value is meant: exactly, above, below or about it.", categories=COMPARATORS
    )
    value: float = fact("The number, counted in unit.")
    unit: str = fact(
        "Singular English unit of value, such as token or user, or an ISO 4217 currency."
    )
    period: str = fact(
        "Time that the value is for, such as year or hour, where it is a rate.",
        nullable=True,
        pattern=SNAKE_CASE,
    )


class Events(Dated):
    """One row per happening of the timeline; every release has one."""

    _rules = (
        WHOLE_SUBJECT,
        Rule(
            "release_id",
            "(event_type = 'release') = (release_id IS NOT NULL)",
            "must be given for a release, and for no other happening",
        ),
        Rule(
            "date_edtf",
            "event_type = 'release' OR date_edtf IS NOT NULL",
            "must be given unless the event is a release",
        ),
    )
    _sort = ("date_start", "date_end")

    event_id: str = key("Slug of the happening.")
    event_type: str = fact("What kind of happening it is.", categories=EVENT_TYPES)
    headline: str = fact("The clause that tells it, in the source's words.")
    subject_type: str = subject_type()
    subject_id: str = subject_id()
    subject_name: str = subject_name(nullable=True)
    organization_id: str = reference("organizations", "Organization that acted.", nullable=True)
    release_id: str = reference("releases", "The release that the event is.", nullable=True)


class Terms(Dated):
    """One row per word that the year gave."""

    term_id: str = key("Slug of the term.")
    term: str = fact("The term.")
    term_zh: str = fact("The term in Chinese, where the source gives it.", nullable=True)
    definition: str = fact("What it means, in the source's words.", nullable=True)
    coined_by: str = fact("Who coined it, as the source names them.", nullable=True)
