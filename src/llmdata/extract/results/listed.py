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
_ITEMS = 3  # items back to the one that names the test


def of_item_before(context: Context, view: View, index: int) -> Mention | None:
    """The one test that the items before name, for a share that is alone in its clause."""
    layout, token = context.layout, view.tokens[index]
    block = layout.blocks[view.sentence.block]
    if token.kind != NUMBER or block.kind != "item" or view.string.count("M") != 1:
        return None
    if set("B$") & set(view.string):
        return None
    first, last = clause_of(layout.visible, view.sentence, token.start, token.end)
    if _ALONE.fullmatch(layout.visible, first, last) is None:
        return None
    for above in reversed(layout.blocks[max(0, view.sentence.block - _ITEMS) : view.sentence.block]):
        if above.kind != "item" or above.list_id != block.list_id:
            return None
        named = context.mentions.entities_in(above.start, above.end)
        tests = {m.entity.id: m for m in named if m.entity.type == "benchmark"}
        if not tests:
            continue
        told = len(_HAS_SHARE.findall(layout.visible, above.start, above.end))
        return next(iter(tests.values())) if len(tests) == 1 and told == 1 else None
    return None
