"""Names and sums that a text sets aside for others: `not X but Y`, `Y, not X`, `Y instead of X`.

Nothing is claimed of them: they are no tokens of their sentence, and neither is the denial that
holds for them alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from llmdata.extract.triggers import Trigger
from llmdata.extract.view import ENTITY, MONEY, Token
from llmdata.grammar.hints import Hints
from llmdata.layout import Layout
from llmdata.lazily import lazily

_CUES = Hints("not ", "n't ", "n’t ", "instead of", "rather than")
_WORDS = (
    r"(?:(?:for|with|yet|by|in|on)\s+)?(?:(?:an?|the|another|its|their)\s+(?:[a-z][\w\-]*\s+)?)?"
)
_INSTEAD = lazily(rf"\b(?:instead\s+of|rather\s+than)\s+{_WORDS}\Z", re.IGNORECASE)
_AND_NOT = lazily(rf"[,(—–]\s*(?:and\s+)?not\s+{_WORDS}\Z", re.IGNORECASE)
_NOT = lazily(rf"\bnot\s+{_WORDS}\Z", re.IGNORECASE)
_DID_NOT = lazily(r"(?:\b(?:did|does|do|was|were|is)\s+not|n['’]t)\s+[^,;:.()]{1,30}\Z")
_BUT = lazily(rf"\s*,?\s+but\s+(?:rather\s+|instead\s+)?{_WORDS}\Z", re.IGNORECASE)
# Behind what `did not release X but Y` puts in its place no clause of its own goes on.
_ENDS = lazily(r"\s*(?:[.,;:!?)]|\Z|(?:on|in|at|to|for|with|as|instead|this|last|that)\b)")
_CLOSES = lazily(r"\s*(?:[,)—–.;]|\Z)")
_REACH = 48
_KINDS = frozenset(ENTITY.values()) | {MONEY}


def set_aside(
    layout: Layout, mentioned: dict[int, list[Token]], triggers: list[Trigger]
) -> list[Trigger]:
    """Take what is rejected from the tokens of its sentence; the triggers that are left."""
    text, spent = layout.visible, set[int]()
    for index, tokens in mentioned.items():
        sentence = layout.sentences[index]
        if not _CUES.stand_in(text, sentence.start, sentence.end):
            continue
        kept = []
        for place, token in enumerate(tokens):
            behind = next((t for t in tokens[place + 1 :] if t.kind in _KINDS), None)
            found = _rejected(text, sentence.start, sentence.end, token, behind)
            if found is None:
                kept.append(token)
            else:
                spent.add(found)
        tokens[:] = kept
    return list(_without(triggers, spent)) if spent else triggers


def _rejected(text: str, first: int, last: int, token: Token, behind: Token | None) -> int | None:
    """Where the words begin that reject a name or sum; None where nothing does."""
    if token.kind not in _KINDS:
        return None
    start = max(first, token.start - _REACH)
    # `$3 instead of $6` has both sums: an offer, and the price.
    if token.kind != MONEY and (found := _INSTEAD.search(text, start, token.start)):
        return found.start()
    if (found := _AND_NOT.search(text, start, token.start)) and _CLOSES.match(
        text, token.end, last
    ):
        return found.start()
    if behind is None or (token.kind == MONEY) != (behind.kind == MONEY):
        return None
    if not _BUT.fullmatch(text, token.end, behind.start):
        return None
    found = _NOT.search(text, start, token.start)
    if found is None and _ENDS.match(text, behind.end, last):
        found = _DID_NOT.search(text, start, token.start)
    return found.start() if found else None


_DENIAL = 8  # characters from where the words begin to the denial among them


def _without(triggers: Iterable[Trigger], spent: set[int]) -> Iterable[Trigger]:
    """The triggers but for the denials that have rejected something."""
    starts = sorted(spent)
    for trigger in triggers:
        if trigger.token == "x" and any(
            start <= trigger.start <= start + _DENIAL for start in starts
        ):
            continue
        yield trigger
