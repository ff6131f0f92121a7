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
    if over is None or not _GOES_ON.match(text, over.start(), price.start):
        return False
    breaks = [m.end() for m in _BREAK.finditer(text, view.sentence.start, token.start)]
    start = breaks[-1] if breaks else view.sentence.start
    first = next((t for t in view.tokens if t.kind in "MQ" and t.start >= start), token)
    return (
        first.kind == token.kind
        and first.item.entity.id != token.item.entity.id
        and _OPENS_CLAUSE.fullmatch(text, start, first.start) is not None
        and _AND.fullmatch(text, first.end, token.start) is None
    )
