"""Sums that share what stands with one of them: its currency (`$5/25`) or its period (`$20 or $200 a month`)."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from llmdata.grammar.numerals import DIGITS, number
from llmdata.grammar.quantities.currencies import SIGNS
from llmdata.grammar.quantities.periods import OTHER_PERIOD, period_beside
from llmdata.grammar.quantities.tokens import TOKENS
from llmdata.lazily import lazily

if TYPE_CHECKING:
    from llmdata.grammar.quantities.money import Money

_MEMBER = r"(?<![A-Za-z0-9_.,%\-$€£¥₹₩])\d{1,4}(?:\.\d{1,3})?"
# Amounts whose currency is told with the last: `5/25 美元`, `20、60 和 200 元`.
_SHARED_BEHIND = lazily(
    rf"(?P<all>{_MEMBER}(?:\s*[/／、]\s*\d{{1,4}}(?:\.\d{{1,3}})?){{0,4}})\s*(?:[/／、]|和|与|及|或)\s*\Z"
)
# … or with the first: `$5/25`.
_SHARED_BEFORE = lazily(r"\s?/\s?(?P<n>\d{1,4}(?:\.\d{1,2})?)(?![\w.%/,]|\s*(?:月|年|个|次|x\b))")
# … or told for the other way that tokens go: `输入 0.25、输出 2 美元`, `100 or 200 dollars a month`.
_OTHER_WAY = lazily(
    r"输入(?:价格?)?[\s:：为是]*(?P<n>\d{1,3}(?:\.\d{1,3})?)\s*[、，,/]\s*输出(?:价格?)?[\s:：为是]*\Z"
)
_EITHER = lazily(
    r"(?i:\b(?:at|for|of|either|costs?|charges?|is|are|asks?|pay|pays|priced)|,)\s+(?P<n>\d{2,3}(?:\.\d{2})?)\s+or\s+\Z"
)
# … or of all of a list: `three steps: 49, 99 and 199 yuan a month`.
_LISTED = lazily(
    rf"(?i:\b(?:at|for|of|costs?|charges?|is|are|asks?|pays?|priced|from|to)|:|—|–)\s+(?P<all>{_MEMBER}(?:,\s+\d{{1,4}}(?:\.\d{{1,3}})?){{0,3}}),?\s+(?:and|or)\s+\Z"
)
_PLAIN = lazily(r"\d{1,4}(?:\.\d{1,3})?")


def with_pairs(text: str, found: list[Money], start: int, end: int) -> list[Money]:
    """Amounts that share one currency: `5/25 美元`, `$5/25`."""
    full: list[Money] = []
    for money in found:
        last = full[-1].end if full else start
        if text[money.start].isdigit():
            members = _SHARED_BEHIND.search(text, max(last, money.start - 32), money.start)
            scaled = money.amount >= _SCALED or not _PLAIN.match(text, money.start)
            alone = _OTHER_WAY.search(text, max(last, money.start - 32), money.start)
            alone = alone or _EITHER.search(text, max(last, money.start - 32), money.start)
            if alone and not scaled and Decimal(alone["n"]) < money.amount:
                first, stop = alone.span("n")
                full.append(replace(money, start=first, end=stop, amount=Decimal(alone["n"])))
            if members is None and money.period is not None:
                members = _rising(
                    _LISTED.search(text, max(last, money.start - 48), money.start), money
                )
            if members and not scaled and money.period is None:
                period, span, _ = period_beside(text, members.start("all"), money.end, end)
                money = replace(money, period=period, period_span=span)
            for number_ in _PLAIN.finditer(members["all"]) if members and not scaled else ():
                assert members is not None
                first = members.start("all") + number_.start()
                full.append(
                    replace(
                        money,
                        start=first,
                        end=members.start("all") + number_.end(),
                        amount=Decimal(number_.group()),
                        period=money.period,
                        direction=None,
                    )
                )
        full.append(money)
        second = _SHARED_BEFORE.match(text, money.end, end) if text[money.start] in SIGNS else None
        if second is not None and money.period is None and money.amount < _SCALED:
            period, span, direction = period_beside(text, second.start("n"), second.end(), end)
            full[-1] = replace(money, period=period, period_span=span)
            full.append(
                replace(
                    full[-1],
                    start=second.start("n"),
                    end=second.end(),
                    amount=Decimal(second["n"]),
                    direction=direction,
                )
            )
    return full


def _rising(members: re.Match[str] | None, money: Money) -> re.Match[str] | None:
    """The members of a list of sums, each of which is more than the one before: steps of one plan."""
    if members is None:
        return None
    amounts = [Decimal(found.group()) for found in _PLAIN.finditer(members["all"])]
    rises = all(
        one < other for one, other in zip(amounts, [*amounts[1:], money.amount], strict=True)
    )
    return members if rises else None


_SCALED = 10_000  # what members of a pair stay below


_TO = lazily(r"\s*(?:[-–—~～至到/、]|,\s*(?:and|or)?|to|or|and|和|或|与)\s*")
_RANGE = lazily(r"\s*[-–—~～]\s*")
_BECAME = lazily(
    r"(?:\s*(?:/|每|per\s+|an?\s+)\s*\w{1,8})?\s*(?:(?:降|涨|调|砍|减|升|提)价?(?:到|至|为|成)了?|(?:down|up)?\s*to|→|->|and\s+(?:now|then))\s*(?:just\s+|only\s+)?"
)
_OR = lazily(r"\s*(?:或者?|和|与|、)\s*")
_UPPER = lazily(rf"\s*[-–—~～]\s*(?P<n>{DIGITS})(?![\d%])")


def with_ranges(text: str, found: list[Money], end: int) -> list[Money]:
    """Both ends of a range have its currency and period: `$100-200 per month`, `$20 or $200 a month`."""
    full: list[Money] = []
    for money in found:
        upper = _UPPER.match(text, money.end, end) if money.period is None else None
        value = number(upper["n"], None) if upper else None
        if upper is not None and value is not None and value > money.amount:
            period, span, direction = period_beside(text, upper.start("n"), upper.end(), end)
            if period is not None:
                first = replace(money, period=period, period_span=span, direction=direction)
                full += [
                    first,
                    replace(first, start=upper.start("n"), end=upper.end(), amount=value),
                ]
                continue
        full.append(money)
    for index in range(1, len(full)):  # `每月 100 美元或 200 美元`
        money, earlier = full[index], full[index - 1]
        if (
            money.period is None
            and earlier.period == OTHER_PERIOD
            and money.currency == earlier.currency
            and _BECAME.fullmatch(text, earlier.end, money.start)
        ):  # `从每秒 0.75 美元降到 0.40 美元`
            full[index] = replace(money, period=earlier.period, period_span=earlier.period_span)
        if (
            money.period is None
            and earlier.period in ("month", "year")
            and money.currency == earlier.currency
            and _OR.fullmatch(text, earlier.end, money.start)
        ):
            full[index] = replace(money, period=earlier.period, period_span=earlier.period_span)
    for index in range(len(full) - 2, -1, -1):
        money, following = full[index], full[index + 1]
        if (
            money.period is None
            and money.currency == following.currency
            and (
                (following.period in TOKENS and _RANGE.fullmatch(text, money.end, following.start))
                or (
                    following.period in ("month", "year", OTHER_PERIOD)
                    and _TO.fullmatch(text, money.end, following.start)
                )
            )
        ):
            full[index] = replace(money, period=following.period, period_span=following.period_span)
    return full
