"""Whether a thing is of a kind that its maker brought out: `X is a family of models released by Y`."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.releases.guard import Guard
from llmdata.extract.view import View
from llmdata.lazily import lazily

_A_KIND = lazily(
    r"\s*(?i:(?:is|was|are|were)\s+(?:an?|the|another|its|their)\s+(?:(?!(?:rival|competitor|answer|alternative|successor|sequel|better|copy|version|fork)\b)[\w\-]+\s+){1,7}?)\Z"
)
_OF_OTHERS = lazily(r"\b(?i:than|like|to|from|with|by|on|which|that|for|against)\b")


def _is_a_kind_released(context: Context, view: View, match: re.Match[str]) -> bool:
    """`X is a family of models released by Y`: what X is came out, and Y is its maker."""
    text = context.layout.visible
    subject, verb = view.tokens[match.start("subject")], view.tokens[match.start("verb")]
    maker = view.tokens[match.end() - 1].item.entity.id
    if subject.item.entity.organization_id not in (None, maker):
        return False
    said = text[subject.end : verb.start]
    return _A_KIND.fullmatch(said) is not None and _OF_OTHERS.search(said) is None


GUARDS: dict[str, Guard] = {"release.is-released-by": _is_a_kind_released}
