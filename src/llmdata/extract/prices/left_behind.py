"""Things named last that the next clause is not about: `X came out a week before Y, and its API costs $1`."""

from __future__ import annotations

import re

from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# Where a clause goes on about what the one before it tells of: `…, and its API costs $1`.
_GOES_ON = lazily(
    r"[,;—–]\s*(?:(?:and|but|while|though|yet)\s+)?(?:its\s+\w+|(?:the\s+)?(?:API|price|pricing)\b|it\b)"
    r"|[，；]\s*(?:而|但|且|并且|不过)?(?:其|它(?!们)|API|接口|价格|定价|售价|到(?:了)?它)"
)
_BREAK = lazily(r"[,;:—–，；：。]")
_OPENS_CLAUSE = lazily(
    r"\W*(?:(?:and|but|then|when|while|the|[A-Z]\w+['’]s)\s+){0,2}|\W*(?:而|但)?(?:[A-Za-z\u4e00-\u9fff]{1,8}的\s*)?",
    re.IGNORECASE,
)
# `X 是个意外：Y 要 15 元，到它这里变成了 5 元`: back to what the sentence opens with.
_TO_IT = lazily(r"到了?它(?:这里|这儿|这边|手里|这一代|头上)")
# … and where it goes on with what its subject did: `X came out in May, with Y, and cost $1`.
_AND_DID = lazily(
    r",?\s*(?:and|but)\s+(?:(?:now|then|still|also|only|just|already|initially|at\s+first)\s+){0,2}"
    r"(?:costs?|charge[sd]?|asks?|asked|sells?|sold|runs?|ran|goes|went|starts?|started|(?:is|was)\s+(?:priced|sold|billed|[$€£¥₹]))\b"
)
# Words that open a phrase about what else there was: it has no verb whose subject it could name.
_BESIDES = lazily(
    r"\W*(?:(?:and|but)\s+)?(?:with|alongside|along\s+with|together\s+with|ahead\s+of|before|after|behind|next\s+to|besides?|plus|over|replacing|succeeding|beating|following|joining|undercutting|matching|topping)\b[^,;:—–]*\Z",
    re.IGNORECASE,
)
# What a thing is called now, or what came in its place, is told further.
_BECAME = lazily(
    r"['’]s?\s|\b(?:renamed|rebranded|became|becomes?|called|named|dubbed|into|by|gave\s+way|gives\s+way|grew|turned)\b"
)
_AND = lazily(r"\s*(?:[,/&]|and|,\s*and)\s*")


def is_left_behind(text: str, view: View, index: int, price: Token) -> bool:
    """Whether the clause of a sum goes on about another thing than the last named: the subject of the
    clause that names both. `X came out a week before Y, and its API costs $1`."""
    token = view.tokens[index]
    if token.end > price.start:
        return False
    if _TO_IT.search(text, token.end, price.start):
        opens = next(t for t in view.tokens if t.kind == token.kind)
        return bool(opens.item.entity.id != token.item.entity.id)
    over = _BREAK.search(text, token.end, price.start)
    goes_on = over is not None and _GOES_ON.match(text, over.start(), price.start)
    if not goes_on and not _goes_on_with_verb(text, view, index, price):
        return False
    breaks = [m.end() for m in _BREAK.finditer(text, view.sentence.start, token.start)]
    start = breaks[-1] if breaks else view.sentence.start
    if breaks and _BESIDES.fullmatch(text, start, token.start):
        start = breaks[-2] if len(breaks) > 1 else view.sentence.start
    first = next((t for t in view.tokens if t.kind in "MQ" and t.start >= start), token)
    return (
        first.kind == token.kind
        and first.item.entity.id != token.item.entity.id
        and _OPENS_CLAUSE.fullmatch(text, start, first.start) is not None
        and _AND.fullmatch(text, first.end, token.start) is None
        and _BECAME.search(text, first.end, token.start) is None
    )


def _goes_on_with_verb(text: str, view: View, index: int, price: Token) -> bool:
    """Whether a second verb, with no subject of its own, stands between a name and a sum."""
    last = view.tokens[index]
    for token in view.tokens[index + 1 :]:
        if token.kind in "MQ" and _AND.fullmatch(text, last.end, token.start):
            last = token  # named in a row with it
    did = _AND_DID.search(text, last.end, price.start)
    return did is not None and not any(
        token.kind in "MQO$" and last.end <= token.start < did.start() for token in view.tokens
    )
