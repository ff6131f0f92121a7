"""Offers that end on a day, and what is paid then: `$1 until June 5, then $2`, `5 月底前 1 元，之后 2 元`."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.view import DATE, View
from llmdata.lazily import lazily

# Between the offer and what is paid then, or behind the latter.
_THEN = lazily(
    r"之后|此后|其后|随后|届时|到期后?|期满|恢复"
    r"|(?i:\b(?:half|(?:a\s+)?(?:third|quarter|fraction))\s+(?:of\s+)?(?:the|its)\s+(?:usual|regular|normal|list|later|full)\b|\binstead\s+of\b)"
    r"|(?i:\b(?:then|after(?:wards?|\s+(?:that|which))|thereafter|from\s+then\s+on|(?:before|when)\s+(?:it|they|(?:the\s+)?prices?|that)\s+(?:will\s+)?(?:goes|go|rise[sd]?|rose|return(?:s|ed)?|revert(?:s|ed)?|jump(?:s|ed)?|climb(?:s|ed)?|double[sd]?))\b)"
)
_THEREAFTER = lazily(r"(?i:\s*(?:thereafter|after\s+that|afterwards?|from\s+then\s+on)\b)")
_CALLED = lazily(
    r"首发|尝鲜|早鸟|优惠|促销|限时|活动"
    r"|(?i:\b(?:introductory|promotional|promo|discounted|early[- ]bird|on\s+offer|launch\s+(?:price|offer)|for\s+now|initially|at\s+first)\b)"
)
_FROM = lazily(r"[从自]\s*\Z|(?i:\b(?:from|starting|as\s+of)\s+)\Z")
_FEWEST = 2


def lapsing(context: Context, view: View) -> dict[int, int]:
    """The amounts that hold until a day or are called an offer, each with the one that replaces it."""
    known: dict[int, int] | None = view.known.get("lapsing")
    if known is None:
        known = view.known["lapsing"] = _lapsing(context, view)
    return known


def _lapsing(context: Context, view: View) -> dict[int, int]:
    amounts = view.places("$")
    if len(amounts) < _FEWEST or len(amounts) % 2:
        return {}
    half = len(amounts) // 2
    offers, regular = amounts[:half], amounts[half:]
    if set("MQ") & set(view.string[offers[-1] : regular[0]]):
        return {}  # what is paid then is another thing's
    if _until_then(context, view, offers[-1], regular[0]):
        offers, regular = regular, offers
    elif not _is_for_now(context, view, offers, regular):
        return {}
    pairs = dict(zip(offers, regular, strict=True))
    for index, other in pairs.items():
        offer, price = view.tokens[index].item, view.tokens[other].item
        if offer.currency != price.currency or offer.amount >= price.amount:
            return {}
    return pairs


# What is paid at first, behind the price: `输入 2 元，6 月 5 日之前先按 1 元收`, `$2; until June 5 you pay $1`.
_PAID_AT_FIRST = lazily(
    r"(?:打折|优惠|特惠|体验|试用|先按|先收|只按|只收|只要|仅收|仅需|暂按|分别按|按)|(?i:\b(?:you\s+(?:still\s+|only\s+)?pay|only|just|discount\w*|introductory|promo\w*|on\s+offer|half\s+(?:price|that)|it(?:['’]s|\s+is))\b)"
)
_CHANGED = lazily(
    r"[降跌涨调]|(?i:\b(?:cut|fell|dropp?\w*|lower\w*|rais\w+|rose|went|chang\w+|became)\b)"
)


def _until_then(context: Context, view: View, last: int, first: int) -> bool:
    """Whether the words between two halves of sums say until which day the latter are paid instead."""
    text, start, end = context.layout.visible, view.tokens[last].end, view.tokens[first].start
    days = [
        t for t in view.tokens[last + 1 : first] if t.kind == DATE and t.item.bearing == "before"
    ]
    if len(days) != 1 or _CHANGED.search(text, start, end):
        return False
    opens = any(sign in text[start : days[0].start] for sign in "，；,;：:—–")
    return opens and _PAID_AT_FIRST.search(text, days[0].end, end) is not None


def _is_for_now(context: Context, view: View, offers: list[int], regular: list[int]) -> bool:
    """Whether the first half of sums holds until a day, or is called an offer, and the others follow."""
    if not (_ends(view, regular[0]) or _is_called_offer(context, view, offers[0])):
        return False
    return _gives_way(context, view, offers[-1], regular)


def _ends(view: View, index: int) -> bool:
    """Whether a sentence says before an amount until when something holds."""
    return any(
        token.kind == DATE and token.item.bearing == "before" for token in view.tokens[:index]
    )


def _is_called_offer(context: Context, view: View, index: int) -> bool:
    start, end = view.sentence.start, view.tokens[index].start
    return _CALLED.search(context.layout.visible, start, end) is not None


def _gives_way(context: Context, view: View, last: int, regular: list[int]) -> bool:
    """Whether the words between offers and what is paid then, or behind it, say so."""
    text = context.layout.visible
    start, end = view.tokens[last].end, view.tokens[regular[0]].start
    if _THEN.search(text, start, end) or _THEREAFTER.match(text, view.tokens[regular[-1]].end):
        return True
    return any(
        token.kind == DATE
        and (token.item.bearing == "since" or _FROM.search(text, start, token.start))
        for token in view.tokens[last + 1 : regular[0]]
    )
