"""The test of a number that an item of a list leaves alone: the one of the item before.

`- May: A, 72.7% on SWE-bench` and below it `- August: B, 74.9%`.
"""

from __future__ import annotations

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.results.marks import NUMBER
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_SHARE = r"\d{1,3}(?:\.\d{1,2})?\s*(?:[%％]|(?i:per\s?cent\b))"
_ALONE = lazily(rf"[\W_]*(?:(?i:with|at|now|already)\s+|则是|是|到了?|做到|为)?{_SHARE}[\W_]*")
_HAS_SHARE = lazily(_SHARE)
# What a share is of that is no score of the test, or one in another.
_OTHERWISE = lazily(
    r"[价降涨升省]|便宜|自[测家建]|内部|份额|(?i:\b(?:own|internal|our|my|price\w*|cost\w*|cheaper|down|up|less|more|faster|share|traffic)\b)"
)
_ITEMS = 3  # items back to the one that names the test


def of_item_before(context: Context, view: View, index: int) -> Mention | None:
    """The one test that the items before name, for a share that is alone in its clause."""
    layout, token = context.layout, view.tokens[index]
    block = layout.blocks[view.sentence.block]
    if token.kind != NUMBER or block.kind != "item" or view.string.count("M") != 1:
        return None
    if set("B$") & set(view.string):
        return None
    if _OTHERWISE.search(layout.visible, *view.sentence[:2]):
        return None
    first, last = clause_of(layout.visible, view.sentence, token.start, token.end)
    if _ALONE.fullmatch(layout.visible, first, last) is None:
        return None
    for above in reversed(
        layout.blocks[max(0, view.sentence.block - _ITEMS) : view.sentence.block]
    ):
        if above.kind != "item" or above.list_id != block.list_id:
            return None
        named = context.mentions.entities_in(above.start, above.end)
        tests = {m.entity.id: m for m in named if m.entity.type == "benchmark"}
        span = above.start, above.end
        if not tests:
            if _OTHERWISE.search(layout.visible, *span) and _HAS_SHARE.search(
                layout.visible, *span
            ):
                return None
            continue
        told = len(_HAS_SHARE.findall(layout.visible, *span))
        return next(iter(tests.values())) if len(tests) == 1 and told == 1 else None
    return None
