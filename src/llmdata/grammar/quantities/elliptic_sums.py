"""Sums whose currency is that of the sum before: `three dollars in and fifteen out`, `…, Heavy at 300`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from llmdata.grammar.numerals import DIGITS, IN_WORDS, number
from llmdata.lazily import lazily

if TYPE_CHECKING:
    from llmdata.grammar.quantities.money import Money

_REACH = 110  # characters from a sum to one that goes on with its currency
_LEAST, _MOST = 20, 10_000  # what a sum without a unit may be; less is a count or a rank
_SENTENCE_END = lazily(r"[.!?](?=\s)|[\n。！？]")
# `two-fifty out`: dollars and cents in words.
_ONES = (
    r"(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)"
)
_TENS = r"(?i:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:five))?|ten|fifteen)"
# What tokens cost, told with the way they go: `, fifteen out`, `and 10 for output`.
_WAY = lazily(
    rf"(?:[,，、/&—–]|(?<![A-Za-z])-|(?i:\b(?:and|then|but|versus|vs\.?|against|at|to)))\s*(?:(?P<whole>{_ONES})-(?P<cents>{_TENS})|(?P<n>{DIGITS}|{IN_WORDS}))"
    r"\s+(?i:(?:(?:going|coming)\s+)?(?:in|out)\b(?=\s*(?:[,.;:()/&—–-]|\Z|(?:and|per|a|for\s+the)\b))"
    r"|(?:for|on|of)\s+(?:the\s+)?(?:in|out)put\b|(?:in|out)put\b|per\s+(?:million|M)\s+(?:in|out)put\b)"
    rf"|(?i:\b(?:in|out)put(?:\s+tokens?)?(?:\s+(?:at|for|is|costs?))?)\s+(?P<m>{DIGITS}|{IN_WORDS})(?=\s*(?:[,.;:)](?!\d)|\Z|and\b))"
    # … and behind both the sentence may go on: `at 10 cents in and 40 out replaced`
    rf"|(?<=\sin)\s+(?:and|but|to)\s+(?P<k>{DIGITS}|{IN_WORDS})\s+out\b(?!\s+of\b)"
)
# A sum at the end of a clause, behind a word that wants one: `tops the lot at three hundred`.
_CLOSING = lazily(
    rf"(?:(?i:\b(?:at|for|costs?|asks?|wants?|charges?|takes?|goes\s+for))\s+(?:just\s+|only\s+)?(?P<n>\d{{2,4}}(?:\.\d\d)?|{IN_WORDS})|[A-Z]\w+,\s+(?P<m>{IN_WORDS}))(?=\s*(?:[,.;:!?)](?!\d)|\Z))"
)
# What a whole year costs, behind the price of a month: `$30 a month, or 300 a year`, `¥99/月（年付 999）`.
_OTHER_TIME = lazily(
    rf"\s*[,，、;；:：(（·/|]?\s*(?:(?i:or|and|billed)\s+|或)?"
    rf"(?:(?P<n>{DIGITS}|{IN_WORDS})\s*(?P<t>(?i:(?:a|per)\s+year\b|/\s*y(?:ea)?r\b)|/\s*年|[一每]年)"
    rf"|(?P<u>(?:按年|年付|包年|年费|年卡|年度|连续包年)|(?i:annual(?:ly)?|yearly|(?:per|by\s+the)\s+year)\b)(?:订阅|价格?|[:：为是]|\s)*(?P<m>{DIGITS})(?![\d.]|\s*[%％折个起人]|\s*(?i:months?|off)\b))"
)
_CENTS = lazily(r"¢|(?i:cents?\Z|\dc\Z)")


def with_elliptic(text: str, found: list[Money], end: int) -> list[Money]:
    """The sums of a text, with those that only the one before gives a currency."""
    full: list[Money] = []
    by_month = -_REACH * 3
    for index, money in enumerate(found):
        full.append(money)
        if money.period in ("month", "year"):
            by_month = money.end
        if money.amount >= _MOST:
            continue
        last = found[index + 1].start if index + 1 < len(found) else end
        last = min(last, money.end + _REACH)
        over = _SENTENCE_END.search(text, money.end, last)
        plans = money.start - by_month < _REACH * 3
        full += _behind(text, money, over.start() + 1 if over else last, plans=plans)
    return full


def _amount(match: re.Match[str]) -> tuple[str, Decimal | None]:
    """The group where an amount begins, and what it is."""
    said = match.groupdict()
    if said.get("whole"):
        whole, cents = number(said["whole"]), number(said["cents"])
        return "whole", None if whole is None or cents is None else whole + cents / 100
    group = next(group for group in "nmk" if said.get(group))
    return group, number(said[group])


def _behind(text: str, money: Money, last: int, *, plans: bool) -> Iterator[Money]:
    own = money.period_span[1] if money.period_span else money.end
    start = max(money.end, own if own <= last else money.end)
    other = _OTHER_TIME.match(text, start, last)
    if other is not None and money.period == "month":
        amount_group, time_group = ("n", "t") if other["n"] else ("m", "u")
        amount = number(other[amount_group])
        if amount is not None and money.amount < amount < _MOST:
            first, end = other.span(amount_group)
            yield replace(
                money,
                start=first,
                end=end,
                amount=amount,
                period="year",
                period_span=other.span(time_group),
            )
    ways = list(_WAY.finditer(text, start, last))
    closing = [] if ways or not plans else [_CLOSING]
    for match in ways or [m for pattern in closing for m in pattern.finditer(text, start, last)]:
        group, amount = _amount(match)
        if amount is None or amount >= _MOST or (not ways and amount < _LEAST):
            continue
        cents = _CENTS.search(text, money.start, money.end) and "." not in match[group]
        if cents and group != "whole":
            amount /= 100
        yield replace(
            money,
            start=match.start(group),
            end=match.end("cents" if group == "whole" else group),
            amount=amount,
            comparator="=",
            period=None,
            period_span=None,
            direction=None,
        )
