"""Plans told by what they cost: `subscribers of the $200 tier got X first` is no price of X.

Where a text prices a plan of a maker, a subscription of the same sum beside another product of that
maker is the same plan's again: the one that opens that product to whoever pays.
"""

from __future__ import annotations

from llmdata.extract.observation import Observation
from llmdata.mentions import Entity

_PLAN = "subscription_plan"


def without_repeats(found: list[Observation]) -> list[Observation]:
    """The prices of a text without those that are but a plan's of the same maker told again."""
    plans = [price for price in found if price.subject is not None and _is_plan(price.subject)]
    return [price for price in found if not any(_repeats(price, plan) for plan in plans)]


def _is_plan(entity: Entity) -> bool:
    return entity.type == "product" and entity.category == _PLAN


def _repeats(price: Observation, plan: Observation) -> bool:
    subject, owner = price.subject, plan.subject
    if subject is None or owner is None or _is_plan(subject) or subject.type != "product":
        return False
    if price.value("price_type") != "subscription" or not owner.organization_id:
        return False
    return subject.organization_id == owner.organization_id and all(
        price.value(column) == plan.value(column) for column in ("amount", "currency")
    )
