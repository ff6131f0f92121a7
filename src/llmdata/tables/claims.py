"""What the sources say came out, what it costs and how it ranks."""

from llmdata.tables.base import Rule
from llmdata.tables.fields import Money, fact, key, reference
from llmdata.tables.shared import (
    WHOLE_SUBJECT,
    Dated,
    subject_id,
    subject_name,
    subject_type,
)
from llmdata.tables.vocabulary import BILLING_PERIODS, PRICE_TYPES, RANK_BASES, RELEASE_STAGES


class Releases(Dated):
    """One row per step in which a model or product became available."""

    _rules = (WHOLE_SUBJECT,)

    release_id: str = key("Slug of what was released, the stage and, where needed, the date.")
    subject_type: str = subject_type()
    subject_id: str = subject_id()
    subject_name: str = subject_name()
    organization_id: str = reference(
        "organizations", "Organization that released it.", nullable=True
    )
    stage: str = fact(
        "Kind of step: preview, release (also a new version), update (the name stays) or rename.",
        categories=RELEASE_STAGES,
    )


class Prices(Dated):
    """One row per price that a source states."""

    _rules = (
        WHOLE_SUBJECT,
        Rule(
            "promo_discount",
            "promo_discount > 0 AND promo_discount <= 1",
            "must be above 0 and at most 1",
        ),
        Rule("promo_amount", "promo_amount <= amount", "must not be above amount"),
    )

    price_id: str = key("Slug of what is sold and the terms.")
    subject_type: str = subject_type()
    subject_id: str = subject_id()
    subject_name: str = subject_name()
    organization_id: str = reference("organizations", "Organization that sells it.", nullable=True)
    price_type: str = fact(
        "Whether it is a subscription, a price of the API or a single payment.",
        categories=PRICE_TYPES,
    )
    amount: Money = fact("Regular price for one billing period, in units of currency.", minimum=0)
    currency: str = fact("Currency of the amounts, ISO 4217.", pattern="^[A-Z]{3}$")
    billing_period: str = fact(
        "What one amount pays for: a month, a year or a million tokens; null for a single payment.",
        nullable=True,
        categories=BILLING_PERIODS,
    )
    promo_discount: float = fact(
        "Fraction taken off the regular price in a promotion: 0.5 is half price.", nullable=True
    )
    promo_amount: Money = fact(
        "Price in the promotion, in units of currency, where it is stated.",
        nullable=True,
        minimum=0,
    )
    promo_months: int = fact("Length of the promotion in months.", nullable=True, minimum=1)


class Leaderboards(Dated):
    """One row per entry of a ranking at a date."""

    _sort = ("benchmark_id", "date_start", "rank")

    entry_id: str = key("Slug of ranking, date and entry.")
    benchmark_id: str = reference("benchmarks", "The ranking, as a benchmark.", nullable=True)
    leaderboard_name: str = fact("Name of the ranking.")
    organization_id: str = reference(
        "organizations", "Organization that publishes the ranking.", nullable=True
    )
    rank: int = fact("Place in the ranking, 1 for the best.", minimum=1)
    rank_basis: str = fact(
        "Whether the source states the place or the place follows from the order of a ranked list.",
        categories=RANK_BASES,
    )
    model_id: str = reference("models", "Model that is ranked.", nullable=True)
    model_name: str = fact("Name of the ranked model.")
    configuration: str = fact(
        "Setting that the model ran in, such as high, where the source tells it.", nullable=True
    )
    score: float = fact("Score in the ranking's own unit, where stated.", nullable=True)
