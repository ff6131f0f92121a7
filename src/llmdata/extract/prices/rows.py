"""Sums that go on in the way of a price told before: `X, $30 a month; Y, which has Z too, $300`.

In such a row each entry names a thing and what it costs; the first says what is paid for.
"""

from __future__ import annotations

from collections.abc import Mapping

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.prices.measured import is_measured
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# Between a sum and the entry that follows it.
_NEXT = lazily(
    r"[^,.;，。；、$€£¥₹\d]{0,24}[,;，；、]?\s*(?:(?i:and|but|while|whereas|then)\s+|和|与|而|但)?(?:(?i:the|its|new:?)\s+|新增的?)?(?:[A-Z][\w.]*['’]s\s+)?\s*"
)
# Between the thing of an entry and its sum: an aside, and a word or a sign that ties them.
_TIES = lazily(
    r"(?:\s*,\s*(?:new|which|that|also|added|launched|with|for|from|in|since|its|the)\b[^,;:$€£¥₹]{2,48},|\s*[（(][^()（）$€£¥₹]{1,40}[）)])?"
    r"\s*(?:[,:，：—–-]|(?i:at|for|is|was|costs?|asks?|wants|runs)\b|则|才|是|为|要|卖|收)?\s*(?:(?i:only|just|about|even|another)\s+|只要|仅|约)?\s*"
)


def entry_of_row(
    context: Context, view: View, index: int, told: Mapping[int, Observation]
) -> Token | None:
    """The thing of the entry that an amount ends, where the entry before it tells a price."""
    before = max((place for place in told if place < index), default=None)
    if before is None or view.string[before + 1 : index].count("$"):
        return None
    first = told[before].subject_token
    if first is None or not set("MQ") & set(first.kind):
        return None
    kind, text = first.kind, context.layout.visible
    places = [i for i in range(before + 1, index) if view.string[i] == kind]
    if len(places) != 1 or view.tokens[places[0]].item.entity.id == first.item.entity.id:
        return None
    thing, sum_ = view.tokens[places[0]], view.tokens[before]
    if not _alike(first, thing) or is_measured(text, view.sentence, thing):
        return None
    goes_on = _NEXT.fullmatch(text, sum_.end, thing.start)
    ties = _TIES.fullmatch(text, thing.end, view.tokens[index].start)
    return thing if goes_on is not None and ties is not None else None


def _alike(one: Token, other: Token) -> bool:
    """Whether both are models, or both are sold in the same way."""
    return one.kind == "M" or one.item.entity.category == other.item.entity.category
