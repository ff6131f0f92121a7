"""What the rules of releases ask of the words themselves, beyond the shape of a sentence."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.patterns import Rule
from llmdata.extract.releases import light_verbs, naming_rules
from llmdata.extract.releases.guard import Guard
from llmdata.extract.releases.guards import dated, features, kinds, objects, subjects, updates
from llmdata.extract.view import View

GUARDS: dict[str, Guard] = {
    **objects.GUARDS,
    **subjects.GUARDS,
    **kinds.GUARDS,
    **updates.GUARDS,
    **dated.GUARDS,
    **features.GUARDS,
    **naming_rules.GUARDS,
    "release.light": light_verbs.comes_out,
}


def fits(context: Context, view: View, rule: Rule, match: re.Match[str]) -> bool:
    """What a rule asks of the words themselves, beyond the shape of the sentence."""
    guard = GUARDS.get(rule.name)
    return guard is None or guard(context, view, match)
