"""Sums of money with their currency and period."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from llmdata.grammar.numerals import CHINESE, CHINESE_DECIMAL, DIGITS, IN_WORDS, SCALE, number
from llmdata.grammar.quantities.comparators import comparator
from llmdata.grammar.quantities.currencies import (
    COUNTRY,
    CURRENCY,
    LEADING,
    NAMED,
    OF_COUNTRIES,
    PARTS,
    PLACES,
    YEN,
    code_of,
    in_japan,
)
from llmdata.grammar.quantities.elliptic_sums import with_elliptic
from llmdata.grammar.quantities.periods import period_beside
from llmdata.grammar.quantities.shared_sums import with_pairs, with_ranges
from llmdata.grammar.quantities.signs import REACH, round_signs
from llmdata.lazily import lazily

# Units that are words of their own, or parts of others: `10 欧洲`, `3 毛利`, `5 厘米`.
_NO_UNIT = lazily(
    r"(?<=欧)[洲盟美亚拉泰莱菲冠式]|(?<=毛)[利病线衣巾骨细坯发]|(?<=厘)[米清定]|(?<=镑)重"
)
# `一分钱不要`, `一毛钱没花`: nothing at all.
_NOT_A_CENT = lazily(r"[一半][分毛块](?:钱)?(?:\s*(?:也|都))?\s*(?:不|没|未|别)")
# `再砍一刀`, `一刀切`: a cut is no dollar.
_A_CUT = lazily(
    r"(?:(?<=[砍切动挨补捅宰割划])|(?<=[砍切动挨补捅宰割划]了))[一两几]刀(?!\s*(?:[/每的]|一个?月))|[一两]刀切"
)
# `1,200 won a prize`: the currency is told of sums that are large, and stands alone or before a time.
_WON = lazily(
    r"\s*(?:[.,;:)）(（—–]|/|-a-|(?i:(?:an?|per|each|every)\s+(?:month|year)\b(?!\s+of)|(?:for|in|and|or|plus|but)\b)|\Z)"
)
_LEAST_WON = 1000
# A decimal comma is read where it cannot part thousands: `21,99 €`, `€14,99`, `R$ 39,90`.
_DECIMAL_COMMA = r"\d{1,4},\d{2}(?!\d)"
_COMMA_BEHIND_SIGN = rf"(?:(?<=€)|(?<=€\s)|(?<=R\$)|(?<=R\$\s)){_DECIMAL_COMMA}"
_COMMA_BEFORE_SIGN = rf"{_DECIMAL_COMMA}(?=\s?(?:€|eur))"
_MONEY = lazily(
    rf"""
    (?P<sign>(?:US|HK|NT|NZ|CA|AU|[ACRS])\$|(?<![A-Za-z])(?:[$€£¥₹₩]|Rs\.?))\s*(?P<a>{_COMMA_BEHIND_SIGN}|{DIGITS})(?:(?:\s*|-(?=[mbt]r?illion|thousand))(?P<as>{SCALE}))?
    |(?:(?<![A-Za-z])(?P<code>USD|EUR|GBP|CNY|RMB|JPY|INR|KRW|CHF|CAD|AUD|SGD|HKD|BRL|IDR|MYR|THB|VND|TWD|PLN|AED)\s*)(?P<c>{DIGITS})(?![\d.]*\d|,\d{{3}})(?:\s*(?P<cs>{SCALE}))?(?![A-Za-z])
    |(?<![\d万萬亿億千百十几多余零一二两三四五六七八九])(?<![\d万萬亿億千百十几多余零一二两三四五六七八九]\s)(?P<word>{LEADING})\s?(?P<w>{DIGITS})(?![\d.]*\d|,\d{{3}})(?:\s*(?P<ws>{SCALE}))?(?!\s*(?:[元块圓年月日号号刀]|{CURRENCY}))
    |(?:(?<![A-Za-z0-9.\-])|(?<=token)|(?<=tokens))(?P<b>{_COMMA_BEFORE_SIGN}|{DIGITS}|(?<![多余数几上零一二两三四五六七八九十百千万亿])(?:{CHINESE_DECIMAL}|{CHINESE}+)|(?<!few\s)(?<!several\s){IN_WORDS})(?:\s*[多余](?=\s*[万亿萬億]))?(?:[\s\-]*(?P<bs>{SCALE}))?\s*(?:多|余|几)?[\s\-]*(?:(?:US|U\.S\.|American)[\s\-]+(?=dollars?))?(?P<unit>(?:{CURRENCY})(?!(?<![元金镑圆])[A-Za-z]|[旦素]|(?<=一块)(?!钱|[\d一二三四五六七八九每的多左输/／]|\s|[，。；、,.;:：）)！!？?]|\Z))|[€₹](?!\s?\d)|\$(?=\s?/\s?[A-Za-z1]|\s(?:a|per)\s)|c(?=\s+(?:per|in|out|a|for)\b|/)|dimes?(?=\s+(?:per|in|out|for)\b|\s+a\s+(?:million|minute|picture|image)))(?:(?:(?<=dollar)|(?<=buck)|(?<=bucks)|(?<=dollars))\s+(?:and\s+(?:a\s+)?(?P<part>quarter|half)\b|(?P<cents>{IN_WORDS})(?=\s+(?:per|a|in|out|for)\b|\s*[,.;])))?(?:(?<=[块毛])\s*(?P<tenths>[1-9一二三四五六七八九])(?=\s*(?:[，。；、,;）)/毛！!]|每|的|[输出进]|一个?月|\Z))毛?)?(?!(?<=块)\s*(?:GPU|TPU|显卡|芯片|英伟达|NVIDIA|加速|[HABhab]\d))
    """,
    re.VERBOSE | re.IGNORECASE,
)
# The signs open with a set, which is sought much faster than alternatives; the rest looks back at it.
_SIGN = lazily(
    r"[$€£¥₹₩铢盾比菲美欧日港韩加澳新元金镑刀圆郎朗索币英块毛角分厘人卢台瑞里令泰雷印越巴兰迪兹奈谢马坡法墨挪丹纽UEGCRJDBPYIKASHMTVWLNZuegcrjdbpyfwlsznmtv¢](?:(?<=[$€£¥₹₩¢])"
    r"|(?<=[\d \-零一二两三四五六七八九十百千万亿萬億多余余元].)(?:(?<=[元金镑刀币块毛厘欧])|(?<=[角分])(?=钱)|(?<=[美欧日港韩加澳新坡纽])[元金镑刀圆币分]|(?<=英)镑|(?<=人)民|(?<=卢)比|(?<=新)台币|(?<=台)币|(?<=瑞)郎|(?<=里)[拉亚]|(?<=印)[尼度]|(?<=越)南|(?<=巴)基|(?<=兰)特|(?<=迪)拉|(?<=兹)罗|(?<=奈)拉|(?<=谢)克|(?<=马)币|(?<=卢)布|(?<=[瑞法])[士典郎]|(?<=新)[加西]|(?<=加)拿|(?<=澳)大|(?<=挪)威|(?<=丹)麦|(?<=墨)西|(?<=令)吉|(?<=泰)铢|(?<=[铢盾])|(?<=菲)律|(?<=比)索|(?<=雷)亚|(?<=日)币"
    r"|(?<=[\d \-].)(?i:(?<=c)ent|(?<=d)ime|(?<=\dc)(?=\s(?:per|in|out|a|for)\b|/)|(?<=r)upee|(?<=u)sd|(?<=e)ur|(?<=g)bp|(?<=c)ny|(?<=r)mb|(?<=j)py|(?<=d)ollar|(?<=b)uck|(?<=f)ranc|(?<=p)ound|(?<=y)uan|(?<=y)en|(?<=w)on\b|(?<=r)(?:eais|upiah|inggit|and\b|iyal|ouble|uble)|(?<=b)aht|(?<=d)(?:ong\b|irham)|(?<=l)ira|(?<=s)hekel|(?<=z)loty|(?<=k)ronor|(?<=n)aira))"
    r"|(?<=美元|欧元|英镑|日元|日圆|港元|港币|韩元|民币|台币|加元|澳元|新元|美金|加币|澳币|新币|坡币|坡元|大元|亚元|兰元|纽币|纽元|法郎|瑞郎|克朗|比索)(?=\s?\d)"
    r"|(?:SD|UR|BP|NY|MB|PY|NR|RW|HF|AD|UD|GD|KD|RL|DR|YR|HB|ND|WD|LN|ED)(?<=USD|EUR|GBP|CNY|RMB|JPY|INR|KRW|CHF|CAD|AUD|SGD|HKD|BRL|IDR|MYR|THB|VND|TWD|PLN|AED)(?:(?=\s?\d)|(?<=\d...)|(?<=\d\s...))"
    r"|s(?<=\bRs)(?=\.?\s?\d))"
)
_COUNTRY = 2  # characters before a sign that leads its amount: at most a country (`HK$`)
_TRAILING = lazily(
    r"(?:\d\s|.\d)(?:[€₹](?!\s?\d)|\$(?=\s?/\s?[A-Za-z1]|\s(?:a|per)\s))"
)  # `23 €`: its amount stands before


@dataclass(frozen=True, slots=True)
class Money:
    """An amount; `period` is `month`, `year`, one of TOKENS, OTHER_PERIOD or None, `direction` `input` or `output`."""

    start: int
    end: int
    amount: Decimal
    currency: str
    comparator: str
    period: str | None
    period_span: tuple[int, int] | None
    direction: str | None


def find_money(text: str, start: int = 0, end: int | None = None) -> list[Money]:
    """Amounts of money in `text[start:end]`, with the period that stands beside them."""
    end = len(text) if end is None else end
    found: list[Money] = []
    for match in round_signs(_MONEY, _SIGN, text, start, end, _before):
        digits, scale = (
            match["a"] or match["b"] or match["c"] or match["w"],
            match["as"] or match["bs"] or match["cs"] or match["ws"],
        )
        if _COMMA.fullmatch(digits):
            digits = digits.replace(",", ".")
        amount = number(digits, scale)
        unit = match["sign"] or match["code"] or match["word"] or match["unit"]
        if amount is None:
            continue
        if match["unit"] and _NO_UNIT.match(text, match.end("unit")):
            continue
        if found and match.start() < found[-1].end:  # `99 美分`, told with what stands before it
            continue
        if unit.lower() == "won" and not (amount >= _LEAST_WON and _WON.match(text, match.end())):
            continue
        if _NOT_A_CENT.match(text, match.start()) or _A_CUT.match(text, match.start()):
            continue
        unit = _unit_of_place(text, match.start(), unit) if match["unit"] else unit
        if unit in OF_COUNTRIES:
            continue  # nobody knows whose money that is
        if match["cents"]:  # `a buck twenty-five`
            amount += (number(match["cents"]) or 0) / Decimal(100)
        if match["part"]:  # `a dollar and a quarter`
            amount += Decimal("0.25" if match["part"].lower() == "quarter" else "0.5")
        if match["tenths"]:  # `2 块 4`
            amount += (number(match["tenths"]) or 0) / Decimal(10)
        share, first = _share(text, match.start(), unit)
        if share == 0:
            continue  # `a tenth of a cent`: less than can be paid
        amount *= share
        end_of_sum = match.end()
        whole = match["unit"] and unit.lower() not in PARTS
        if whole and (coins := _COINS.match(text, end_of_sum, end)):
            amount += _number(coins["tenths"]) / 10
            amount += _number(coins["hundredths"] or coins["cents"]) / 100
            end_of_sum = coins.end()
        currency = (
            YEN if unit == "¥" and in_japan(text, match.start(), match.end()) else code_of(unit)
        )
        amount /= PARTS.get(unit.lower(), 1)
        period, span, direction = period_beside(text, match.start(), end_of_sum, end)
        sign = comparator(text, match.start(), end_of_sum)
        found.append(Money(first, end_of_sum, amount, currency, sign, period, span, direction))
    return with_ranges(text, with_pairs(text, with_elliptic(text, found, end), start, end), end)


def _unit_of_place(text: str, start: int, unit: str) -> str:
    """The unit of a sum, where words before it say of which place its money is."""
    if unit in "元块" and (named := NAMED.search(text, max(0, start - 24), start)):
        place = named["place"]
        return PLACES[place[:2]] if place else named["currency"]
    if unit in OF_COUNTRIES:
        where = COUNTRY.fullmatch(text[max(0, start - 32) : start])
        return OF_COUNTRIES[unit].get(where["place"], unit) if where else unit
    return unit


def _share(text: str, start: int, unit: str) -> tuple[Decimal, int]:
    """The part of a sum that is meant, and where it is told from: `half of a dollar`."""
    if part := _PART_OF_ONE.search(text, max(0, start - 24), start):
        coins = unit.lower() in PARTS
        return Decimal(0) if coins else _SHARES.get(part["share"].lower(), Decimal(0)), part.start()
    if of := _OF_ONE.search(text, max(0, start - 12), start):
        return Decimal(of["n"]), of.start()  # `0.8 of a yuan`
    return Decimal(1), start


def _number(words: str | None) -> Decimal:
    return (number(words) if words else None) or Decimal(0)


def _before(text: str, sign: int) -> int:
    """How many characters before a sign its amount may begin."""
    leads = text[sign] in "$€£¥₹₩" and not _TRAILING.match(text, sign - 2)
    return _COUNTRY if leads else REACH


_COMMA = lazily(_DECIMAL_COMMA)
# What goes on in coins behind the whole: `19 美元 90 美分`, `6 元 5 角`, `two dollars and fifty cents`.
_DIGIT = "[1-9一二三四五六七八九]"
_COINS = lazily(
    rf"(?<=[元块钱])\s*又?\s*(?P<tenths>{_DIGIT})\s*角(?:\s*(?P<hundredths>{_DIGIT})\s*分(?![钟之]))?"
    rf"|\s*(?:又|零|(?i:and\s+))?(?P<cents>\d{{1,2}}|{CHINESE}{{1,3}}|{IN_WORDS})\s*(?:[美欧]分|(?i:cents?\b))"
)
# `half of a dollar`, `a quarter of a euro`, `a fraction of a cent`
_SHARES = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "fifth": Decimal("0.2"), "tenth": Decimal("0.1")}  # fmt: skip
_PART_OF_ONE = lazily(
    r"\b(?:an?\s+|one\s+)?(?P<share>half|third|quarter|fifth|tenth|twentieth|hundredth|fraction|sliver)\s+of\s+\Z",
    re.IGNORECASE,
)
_OF_ONE = lazily(r"(?<![\d.])(?P<n>0?\.\d{1,3})\s+of\s+\Z")
