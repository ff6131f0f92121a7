"""What stands against a claim in English prose: denials, plans, and those who but use a thing."""

from __future__ import annotations

import re

from llmdata.lazily import lazily

DENIED = lazily(
    r"\b(?:not(?! (?:until|till|before|only|long|just|even until)\b|[^,.;:]{1,40} but )|never|no(?! (?:sooner|doubt|later than)\b)|nor|neither|nobody|none|will|would|may|might|could|should|can|if|unless|whether|to be|expected|promised|planned|plans|supposed|due|set to|about to|rumou?red|rumou?rs?|slated|scheduled|hope[ds]?|wish|wait(?:ing)? for|almost|nearly|failed to|yet to|refused|delayed|postponed|cancelled|wants?|wanted|ready to|intends?|intended)\b|n't\b",
    re.IGNORECASE,
)
USERS = lazily(
    r"\b(?:I|we|you|he|she|my|our|us|users?|people|researchers?|somebody|someone|anyone|hackers?|customers?|developers?|journalists?|critics|students?|teachers?|companies|nobody|scientists|analysts|everyone|everybody|somebody|colleagues?|friends?|readers?|regulators?|courts?|the (?:update|study|paper|report|benchmark|test)|a (?:\w+ )?(?:researcher|team of|group|study|paper|user|company|developer|colleague|friend|reader|student|startup|court|judge))\b",
    re.IGNORECASE,
)


def same_house(one: str, other: str) -> bool:
    """Whether one organization is the other or a part of it, as their ids tell (`google-deepmind`)."""
    return f"{one}-".startswith(f"{other}-") or f"{other}-".startswith(f"{one}-")
