"""Discounts, and for how long an offer holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from llmdata.grammar.numerals import CHINESE, chinese_number, number
from llmdata.lazily import lazily

_PROMO = lazily(
    r"""
    (?P<half>半价|五折|对折|(?:立减|直降)一半|[只仅僅][收要付需](?:要|需)?一半|(?i:half[\s-]price|half\s+off|half\s+(?:that|as\s+much)(?=\s+(?:for|in|during)\s+(?:the|its|your)\s+first)))
    |(?P<zhe>[一二三四五六七八九][一二三四五六七八九]?|\d(?:\.\d)?|\d\d)\s*折(?!扣|合|算|腾|叠|射|磨|中|线)
    |(?P<percent>\d{1,2}(?:\.\d+)?)\s*(?:%|(?i:per\s?cent))\s*(?i:off|discount|折扣|优惠)|(?:立减|优惠|减免|打折|降价|减)\s*(?P<percent2>\d{1,2})\s*%
    |(?P<halved>减半|砍半|对半)|(?P<free>免费|免单|不收(?:钱|费)|不要钱|不花钱|(?i:free\b|at\s+no\s+(?:charge|cost)\b|for\s+nothing\b))
    """,
    re.VERBOSE,
)
_PROMO_MONTHS = lazily(
    rf"""(?:(?:[首前头]|最初(?:的)?)\s*(?P<zh>\d+|{CHINESE}+)\s*个?月|(?P<first>首月|首个月|第一个月)|(?P<yearly>首年|第一年|[头前]一年(?=\s*(?:免费|半价|打|只要|仅|享|[一二三四五六七八九\d.]+\s*折))|(?i:\bfor\s+(?:the|its|your|a)\s+first\s+(?:full\s+)?year|\bfirst-year\b(?=\s+discount)|\bfor\s+(?:(?:a|one)\s+)(?:full\s+)?year\b(?=[^.;]{{0,20}}\bdiscount|\s+only)))|(?P<quarter>首季度?|首个季度|[前头]一?个季度)|(?:[首前头]|最初(?:的)?)\s*(?P<quarters>\d|[两二三四])\s*个?季度?|(?P<half>[首前头]半年)
      |(?<=[价折惠])(?:优惠|期|持续|为期|，为期|\s)*\s*(?P<for_zh>\d+|{CHINESE}+)\s*个月(?![后内前来])
      |(?<=免费)\s*(?:试用|使用|体验|赠送|送|用)?\s*(?P<free_zh>\d+|{CHINESE}+)\s*(?:个月|(?P<free_year>年))
      |(?i:(?:(?<=free\s)|(?<=charge\s)|(?<=cost\s)|(?<=nothing\s))for\s+(?:(?:a|one)\s+(?:full\s+|whole\s+)?(?:(?P<a_month>month)|(?P<a_year>year))))
      |(?i:(?:for\s+|in\s+)?(?:the\s+|its\s+|your\s+)?first\s+(?P<en>\d+|\w+)\s+months?|for\s+(?P<en2>\d+|\w+)\s+months?)
      |(?P<one>(?i:(?:for\s+)?the\s+first\s+month|(?<![A-Za-z])first\s+month(?=\s*(?::|at\b|for\b|free\b|half\b|only\b|just\b|[$€£¥₹\d])))))""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Promotion:
    """A discount (fraction off) or the number of months that an offer lasts, with its words."""

    start: int
    end: int
    discount: Decimal | None = None
    months: int | None = None


def find_promotions(text: str, start: int = 0, end: int | None = None) -> list[Promotion]:
    """Discounts and offer lengths in `text[start:end]`; `免费` is one only beside a length."""
    end = len(text) if end is None else end
    found: list[Promotion] = []
    for match in _PROMO_MONTHS.finditer(text, start, end):
        if _denied(text, match, end):
            continue
        words = match["zh"] or match["en"] or match["en2"] or match["free_zh"] or match["for_zh"]
        value = number(words) if words else Decimal(_offer_months(match))
        if value and match["free_year"]:
            value *= 12
        if match["quarters"]:
            value = (number(match["quarters"]) or 0) * Decimal(3)
        if value:
            found.append(Promotion(match.start(), match.end(), months=int(value)))
    for match in _PROMO.finditer(text, start, end):
        if (match["free"] and not found) or _denied(text, match, end):
            continue
        if match["halved"] and not _OF_SOME_TIME.search(
            text, max(start, match.start() - 24), match.start()
        ):
            continue
        found.append(Promotion(match.start(), match.end(), discount=_discount(match)))
    return sorted(found, key=lambda promotion: promotion.start)


# `首月减半`, `前两个月价格减半`: without a length it is what became of a number.
_OF_SOME_TIME = lazily(
    rf"(?:[首前头]|最初(?:的)?)(?:(?:\d+|{CHINESE}{{1,3}})\s*)?(?:个?月|个?季度?|年|半年)的?(?:价格?|月费|年费|费用|订阅费)?(?:再|直接|一律|都)?\Z"
)
# `并无半价优惠`, `没有前两个月免费`, `不打折`: what is denied is no offer, nor how long it might have been.
_NO = lazily(
    r"(?:没有?|[并也]?无|不再?[有打享]?|并非|不是|取消了?|(?i:\b(?:no|without|never)))\s*\Z"
)
_NOT_BEHIND = lazily(
    r"[^，。；,;]{0,6}(?:没有|并?无(?!限)|不再|不(?:打折|享受?))[^，。；,;]{0,8}(?:折|价|优惠|免费)"
)


def _denied(text: str, match: re.Match[str], end: int) -> bool:
    first = match.start()
    if _NO.search(text, max(0, first - 8), first):
        return True
    return _NOT_BEHIND.match(text, match.end(), end) is not None


def _offer_months(match: re.Match[str]) -> int:
    return (
        12
        if match["yearly"] or match["a_year"]
        else 3
        if match["quarter"]
        else 6
        if match["half"]
        else 1
    )


def _discount(match: re.Match[str]) -> Decimal:
    if match["half"] or match["halved"]:
        return Decimal("0.5")
    if match["free"]:
        return Decimal(1)
    if percent := match["percent"] or match["percent2"]:
        return Decimal(percent) / 100
    kept = match["zhe"]
    if not kept[0].isdigit():  # 七折 keeps seven tenths, 八五折 eighty-five hundredths
        kept = "".join(str(chinese_number(c)) for c in kept)
    tenths = Decimal(kept)
    return 1 - (tenths / 100 if tenths >= 10 else tenths / 10)
