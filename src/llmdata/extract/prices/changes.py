"""Sums that were the price before a change, and the regular ones behind an offer."""

from __future__ import annotations

from collections.abc import Container

from llmdata.extract.context import Context
from llmdata.extract.prices.directions import run, worded_direction
from llmdata.extract.prices.runs import is_range, run_of
from llmdata.extract.view import View
from llmdata.folding import ARROW
from llmdata.grammar.contrasts import is_set_aside
from llmdata.lazily import lazily


def regular(view: View, index: int, offers: Container[int]) -> int:
    """The amount to pay: behind one that is paid at first, or was, the one that follows it."""
    while index in offers:
        following = view.string.find("$", index + 1)
        if following < 0 or not _BETWEEN.fullmatch(view.string, index + 1, following):
            return -1
        index = following
    return index


# … also behind `次月起`, which is a date where the month is told.
_BETWEEN = lazily(r"[.,&'%luD(:-]{0,6}")
_FROM = lazily(
    r"(?:(?:从|由)(?:原有|原先|原来|原本|此前|最初|之前|先前|现有)?的?|原来的?|(?i:\bfrom)(?:\s+(?:about|around|roughly|just|a))?)\s*\Z"
)
_OF_ITS_OWN = lazily(r"'[MQ]")
_TO = lazily(
    r"(?:(?:到|至|为|成)了?|(?i:\bto(?:\s+an?\s+(?:\w+\s+){1,3}of)?))(?:\s*(?:只有|仅|约|just|only|about))?\s*\Z"
)
# `$2 (down from $10)`, `2 美元，原价 10 美元`
_WAS = lazily(
    r"(?:(?i:\b(?:(?:down|up|cut|reduced|slashed|dropped|lowered|reduction|decrease|drop|fall|increase|rise|hike|jump)\s+from|previously|formerly|originally|used\s+to\s+(?:be|cost)|where\s+(?:there|it|they)\s+(?:had\s+been|used\s+to\s+be)))|[（(]\s*(?i:from|was)|(?<!恢复)(?<!恢复到)(?<!恢复至)(?<!恢复为)原价|原为|原来|原先|此前|之前|旧价|先前)"
    r"(?:\s|的|为|是|约|每月|(?:at|an?|the|its|introductory|original|previous|initial|old|launch|list)\b){0,6}\Z"
)


# `首月半价、原价 49 元`, `原价 49 元，首月半价`: what it costs but for an offer that names no sum.
_WITH_OFFER = lazily(r"%[.]?[&,]?[.]?\$\Z")
_WITH_OFFER_BEHIND = lazily(r"\$[.]?[&,(]?[.]?%{1,2}(?![.,]{0,2}\$)")


def _has_offer(view: View, index: int) -> bool:
    """Whether an offer that names no sum stands right beside a sum, with nothing else paid."""
    if _WITH_OFFER.search(view.string, 0, index + 1):
        return True
    return _WITH_OFFER_BEHIND.match(view.string, index) is not None


def _of_another(view: View, start: int, index: int) -> bool:
    """Whether a former price is told of a thing of its own: behind prices of others, a thing right
    before the words (`where X used to be $15`)."""
    things = [i for i in range(index) if view.string[i] in "MQ" and view.tokens[i].end <= start]
    if len(things) < 2 or "$" not in view.string[: things[-1]]:
        return False
    last = view.tokens[things[-1]]
    others = {view.tokens[i].item.entity.id for i in things[:-1]}
    return start - last.end <= 1 and last.item.entity.id not in others


_FOR = lazily(r"\s*(?:for|on|with|at|under)\s+(?:the\s+|its\s+predecessor,?\s+)?")


def _told_of(context: Context, view: View, index: int) -> bool:
    """Whether a former price is that of another thing, told behind it: `down from $15 and $75 for X`."""
    last = max([index, *run_of(context, view, index)])
    thing = next((i for i in range(last + 1, len(view.tokens)) if view.string[i] in "MQ"), None)
    if thing is None or not _FOR.fullmatch(
        context.layout.visible, view.tokens[last].end, view.tokens[thing].start
    ):
        return False
    before = {t.item.entity.id for t in view.tokens[:index] if t.kind in "MQ"}
    return view.tokens[thing].item.entity.id not in before


def _way_out(context: Context, view: View, index: int) -> list[int]:
    """The sum for output that a former one for input is told with: `used to be $10 in and $40 out`."""
    return [i for i in run(context, view, index)[1:2] if worded_direction(context, view, i)]


# `原价 10 美元，现价 8 美元`: between what was and what is.
_NOW = lazily(
    r"[\s，,；、]*(?:而|但)?(?:现价|现为|现在|如今|目前|今价|现售|(?i:now))(?:只要|只需|仅|为|是|每月|每年|it\s+is|costs?|only|[：:\s])*"
)
# `每月 10 美元降至 8 美元`, `$10 → $8`: between what was and what is.
_FELL = lazily(
    r"(?:\s*(?:/月|每月|/年|每年|的(?:价格|月费|定价)))?\s*(?:起)?(?:再|又|一路|直接)?(?:降|涨|跌|升|调|下调|上调|砍|提高|提|减)价?(?:到|至|为)(?:了)?(?:每月|每年|仅|约|\s)*"
    r"|(?i:\s*(?:(?:a|per)\s+month\s+)?(?:and|but)\s+(?:is\s+)?now\s+(?:it\s+)?(?:is|costs?|only)?\s*)"
    rf"|\s*{ARROW}\s*"
)


# `was $10/$40, is $2/$8`
_WAS_ONCE = lazily(r"\b(?:was|were)\s+\Z")
_IS_NOW = lazily(
    r"\s*[,;–—-]+\s*(?:and\s+|but\s+)?(?:(?:it|they)\s+)?(?:now\s+)?(?:is|are)\s+(?:now\s+)?"
)


def _gave_way(context: Context, view: View, index: int) -> list[int]:
    """The sums told in one breath that were, where those that are follow them at once."""
    text, told = context.layout.visible, [index, *run_of(context, view, index)]
    following = view.string.find("$", told[-1] + 1)
    if following < 0 or not _WAS_ONCE.search(text, view.sentence.start, view.tokens[index].start):
        return []
    stretch = view.tokens[told[-1]].end, view.tokens[following].start
    return told if _IS_NOW.fullmatch(text, *stretch) else []


def former(context: Context, view: View, *, told_before: bool) -> set[int]:
    """The amounts that were: `from $40/$10 down to $8/$2`; those called so where nothing else is."""
    text, found = context.layout.visible, set()
    amounts = view.places("$")
    changed = [i for i in amounts if _TO.search(text, view.sentence.start, view.tokens[i].start)]
    for index in amounts:
        token = view.tokens[index]
        following = next((view.tokens[i] for i in amounts if i > index), None)
        if following is not None and _FELL.fullmatch(text, token.end, following.start):
            found |= {index, *(i for i in amounts if index in run_of(context, view, i))}
            continue
        if told := _gave_way(context, view, index):
            found |= set(told)
            continue
        if told_before and is_set_aside(text, view.sentence.start, token.start):
            found |= {index, *run_of(context, view, index)}
            continue
        was = told_before and _WAS.search(text, view.sentence.start, token.start)
        if was and was.group().startswith("原价") and _has_offer(view, index):
            continue
        now = following is not None and _NOW.fullmatch(text, token.end, following.start)
        if was and now:
            found.add(index)
            continue
        if was and not _of_another(view, was.start(), index) and not _told_of(context, view, index):
            found |= {index, *run_of(context, view, index), *_way_out(context, view, index)}
            continue
        if _OF_ITS_OWN.match(view.string, index + 1):
            continue  # `从 49 元的 X 到 199 元的 Y`
        if not _FROM.search(text, view.sentence.start, view.tokens[index].start):
            continue
        end = next((i for i in changed if i > index), None)
        if end is not None and is_range(text, view, index, end):
            continue
        if end is not None:
            found |= {i for i in amounts if index <= i < end}
    return found
