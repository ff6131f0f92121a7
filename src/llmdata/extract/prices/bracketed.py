"""Plans that brackets behind a sum name: `Google asks $20 a month (Google AI Pro)`, `20 美元（Plus）`."""

from __future__ import annotations

from llmdata.extract.view import Token, View


def plan_in_brackets(view: View, amount: int) -> Token | None:
    """The plan that brackets right behind an amount name: `20 美元（Plus）`, or in full behind what its
    maker or its app costs (`Gemini 那边每月 20 美元（Google AI Pro）`)."""
    if not view.string.startswith("(Q)", amount + 1):
        return None
    plan = view.tokens[amount + 2]
    if plan.item.elliptic:
        return plan
    if plan.item.entity.category != "subscription_plan":
        return None
    depth = view.depth(amount)
    for place in range(amount - 1, -1, -1):
        token = view.tokens[place]
        if token.kind in "MQO" and view.depth(place) <= depth:
            entity = token.item.entity
            maker = entity.id if token.kind == "O" else entity.organization_id
            same = maker == plan.item.entity.organization_id
            return plan if same and entity.category != "subscription_plan" else None
    return None
