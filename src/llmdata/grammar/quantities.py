"""Money, its period, promotions and model sizes, in Chinese and English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from llmdata.grammar.elliptic_sums import with_elliptic
from llmdata.grammar.numerals import CHINESE, DIGITS, IN_WORDS, SCALE, chinese_number, number

_SIGNS = {
    "$": "USD",
    "US$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "CNY",
    "₹": "INR",
    "₩": "KRW",
    "R$": "BRL",
    "S$": "SGD",
    "HK$": "HKD",
    "NT$": "TWD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "RS": "INR",
    "RS.": "INR",
}
_CURRENCIES = {
    "美元": "USD", "美金": "USD", "美刀": "USD", "刀": "USD", "usd": "USD", "dollar": "USD",
    "dollars": "USD", "buck": "USD", "bucks": "USD",
    "元人民币": "CNY", "人民币": "CNY", "元": "CNY", "块钱": "CNY", "块": "CNY", "rmb": "CNY",
    "cny": "CNY", "yuan": "CNY", "人民幣": "CNY",
    "欧元": "EUR", "歐元": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR",
    "英镑": "GBP", "英鎊": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP",
    "日元": "JPY", "日圓": "JPY", "jpy": "JPY", "yen": "JPY", "港元": "HKD", "港币": "HKD",
    "韩元": "KRW", "里拉": "TRY", "卢布": "RUB", "令吉": "MYR", "泰铢": "THB", "雷亚尔": "BRL", "日币": "JPY", "卢比": "INR", "rupee": "INR", "rupees": "INR", "盧比": "INR", "加元": "CAD", "澳元": "AUD", "新元": "SGD",
    "cent": "USD", "cents": "USD", "c": "USD", "美分": "USD", "欧分": "EUR",
    "inr": "INR", "krw": "KRW", "chf": "CHF", "cad": "CAD", "aud": "AUD", "sgd": "SGD",
    "hkd": "HKD", "¢": "USD", "franc": "CHF", "francs": "CHF",
    "新台币": "TWD", "新台幣": "TWD", "台币": "TWD", "台幣": "TWD", "瑞郎": "CHF",
    "欧": "EUR", "镑": "GBP",
    "毛钱": "CNY", "毛": "CNY", "角钱": "CNY", "分钱": "CNY", "厘钱": "CNY", "厘": "CNY",
}  # fmt: skip
# What a unit is less than the currency.
_PARTS = dict.fromkeys(("cent", "cents", "c", "¢", "美分", "欧分", "分钱"), 100) | {
    "毛钱": 10, "毛": 10, "角钱": 10, "厘钱": 1000, "厘": 1000,
}  # fmt: skip
# `港币 158 元`, `台湾定价每月 690 元`: what the yuan of a sum is.
_NAMED = re.compile(
    r"(?P<currency>新台币|台币|港币|港元|人民币|日币|日元|加元|澳元)\s*\Z|(?P<place>(?:台湾|香港)(?:地区|区|版)?的?(?:官方)?(?:定价|售价|价格|月费|订阅|用户))[^，。；]{0,12}\Z"
)
_PLACES = {"台湾": "台币", "香港": "港币"}
# Units that are words of their own, or parts of others: `10 欧洲`, `3 毛利`, `5 厘米`.
_NO_UNIT = re.compile(
    r"(?<=欧)[洲盟美亚拉泰莱菲冠式]|(?<=毛)[利病线衣巾骨细坯发]|(?<=厘)[米清定]|(?<=镑)重"
)
_CURRENCY = "|".join(sorted(_CURRENCIES, key=len, reverse=True))

_MILLION_TOKENS = (
    r"(?:(?:1\s*)?(?:百万|百萬|100\s*万|million|mln|mil|[Mm])\s*(?:个\s*)?(?:的\s*)?(?P<dir{n}>输入|输出|輸入|輸出|input|output|in|out)?"
    r"\s*(?:(?i:token|tok)|词元|令牌)s?|m[Tt]ok|MTok|(?:million|mil|[Mm])(?:\s+(?P<dirb{n}>input|output))?(?:\s+tokens?)?(?![A-Za-z]))"
)
_THOUSAND_TOKENS = (
    r"(?:(?:/|／|每)\s*(?:1\s*)?(?:千|仟|[Kk]|1,?000)\s*(?:个\s*)?(?:(?i:tok(?:en)?s?)|词元|令牌)"
    r"|(?i:(?:/|(?:per|a)\s+)\s*(?:1,?000|1?K|thousand)\s+(?:input\s+|output\s+)?tok(?:en)?s?\b))"
)
# `per user per month`, `/seat/month`, `每人每月`: the month counts, whoever it is paid for.
_PER_HEAD = (
    r"(?:/|每(?:位|个|名)?|(?i:(?:per|a|an|each)\s+))\s*"
    r"(?:(?i:user|seat|person|member|developer|head|student|license|licence|editor)|用户|用戶|人|席位|账号|帐号|成员|席)"
)
_AFTER = re.compile(
    rf"""\s*(?:
      (?:{_PER_HEAD}\s*and\s+(?:per\s+)?|(?:{_PER_HEAD}\s*)?(?:/|每|／|(?i:per|a|an|each|every)\s+)\s*)(?:(?P<month>个?月|(?i:month|mo)\b)|(?P<year>年|(?i:year|yr|annum)\b)
          |(?P<tokens>{_MILLION_TOKENS.format(n=1)})|(?P<tokens2>百万(?:(?P<dird>输入|输出))?(?![个人次元张字条]|\s*(?:用户|次|token))))
      |(?P<thousand>{_THOUSAND_TOKENS})
      |(?P<tokens3>(?:一|1\s*)?百万\s*(?:个\s*)?(?:输入|输出)?\s*(?i:tokens?)(?!\s*(?:的?(?:上下文|窗口))))
      |(?i:for\s+(?:a|one|every|each)\s+)(?P<tokens4>{_MILLION_TOKENS.format(n=2)})
      |(?i:(?P<monthly>monthly|-a-month|p/m\b)|(?P<yearly>yearly|annually|-a-year|-per-year)|(?P<monthly2>-per-month))
      |(?P<month_fee>的?月[费付租供]|的?月度?订阅|一个?月|包月)|(?P<year_fee>的年费|年费|一年|包年)
      |(?P<other>(?:/|每)\s*(?:季度?|周|天|日|人次|人|张|小时|分钟|秒|次|条|首|页)|(?i:(?:(?:/|per\s+|an?\s+)(?:quarter|week|day|hour|minute|second|image|seat|task|run|user|video|request|query|call|page|song|person)\b)))
    )""",
    re.VERBOSE,
)
_BEFORE = re.compile(
    rf"""(?:(?P<month>每个?月|每人每月|包月|月费|月租|月付|按月|单月|一个月|月供|(?i:monthly))
      |(?P<year>每年|包年|年费|年付|一年|按年|(?i:yearly|annual))
      |每\s*百万\s*(?P<dird>输入|输出)?
      |(?P<thousand>{_THOUSAND_TOKENS})
      |(?:每|(?i:per)\s+)?\s*(?<![A-Za-z0-9])(?P<tokens>{_MILLION_TOKENS.format(n=1)}))
      (?:的?\s*(?:(?P<dirc>输入|输出|輸入|輸出)[价價]?格?)?|价格|[价價]|费用|只要|分别是|分别为|分别|得付|需要|只需|最低|起价|低至|高达|会费|也就|也才|还是|同样|价|仅|需|收费|收|定价|为|是|也|都|就|才|则|均|只|约|要|花|付|支付|交|:|：|\s){{0,4}}\s*\Z""",
    re.VERBOSE,
)
# A decimal comma is read where it cannot part thousands: `21,99 €`, `€14,99`, `R$ 39,90`.
_DECIMAL_COMMA = r"\d{1,4},\d{2}(?!\d)"
_COMMA_BEHIND_SIGN = rf"(?:(?<=€)|(?<=€\s)|(?<=R\$)|(?<=R\$\s)){_DECIMAL_COMMA}"
_COMMA_BEFORE_SIGN = rf"{_DECIMAL_COMMA}(?=\s?(?:€|eur))"
_MONEY = re.compile(
    rf"""
    (?P<sign>(?:US|HK|NT|NZ|CA|AU|[ACRS])\$|(?<![A-Za-z])(?:[$€£¥₹₩]|Rs\.?))\s*(?P<a>{_COMMA_BEHIND_SIGN}|{DIGITS})(?:\s*(?P<as>{SCALE}))?
    |(?:(?<![A-Za-z])(?P<code>USD|EUR|GBP|CNY|RMB|JPY|INR|KRW|CHF|CAD|AUD|SGD|HKD)\s*)(?P<c>{DIGITS})(?:\s*(?P<cs>{SCALE}))?(?![A-Za-z])
    |(?:(?<![A-Za-z0-9.\-])|(?<=token)|(?<=tokens))(?P<b>{_COMMA_BEFORE_SIGN}|{DIGITS}|(?<![多余数几上零一二两三四五六七八九十百千万亿]){CHINESE}+|(?<!few\s)(?<!several\s){IN_WORDS})(?:\s*[多余](?=\s*[万亿萬億]))?(?:[\s\-]*(?P<bs>{SCALE}))?\s*(?:多|余|几)?[\s\-]*(?P<unit>(?:{_CURRENCY})(?![A-Za-z旦素]|(?<=一块)(?!钱|[\d一二三四五六七八九每的多左输/／]|\s|[，。；、,.;:：）)！!？?]|\Z))|[€₹](?!\s?\d)|c(?=\s+(?:per|in|out|a|for)\b|/))(?:(?:(?<=dollar)|(?<=buck)|(?<=bucks)|(?<=dollars))\s+(?P<cents>{IN_WORDS})(?=\s+(?:per|a|in|out|for)\b|\s*[,.;]))?(?:(?<=[块毛])\s*(?P<tenths>[1-9一二三四五六七八九])(?=\s*(?:[，。；、,;）)/毛！!]|每|的|[输出进]|一个?月|\Z))毛?)?(?!(?<=块)\s*(?:GPU|TPU|显卡|芯片|英伟达|NVIDIA|加速|[HABhab]\d))
    """,
    re.VERBOSE | re.IGNORECASE,
)
# The signs open with a set, which is sought much faster than alternatives; the rest looks back at it.
_MONEY_HINT = re.compile(
    r"[$€£¥₹₩美欧日港韩歐加澳新元金镑鎊刀圓币英块毛角分厘人卢盧台瑞里令泰雷UEGCRJDBPYIKASHuegcrjdbpyf¢](?:(?<=[$€£¥₹₩¢])"
    r"|(?<=[\d 零一二两三四五六七八九十百千万亿萬億多余余元].)(?:(?<=[元金镑鎊刀圓币块毛厘欧])|(?<=[角分])(?=钱)|(?<=[美欧日港韩歐加澳新])[元金镑刀圓币分]|(?<=英)[镑鎊]|(?<=人)民|(?<=[卢盧])比|(?<=新)台[币幣]|(?<=台)[币幣]|(?<=瑞)郎|(?<=里)拉|(?<=卢)布|(?<=令)吉|(?<=泰)铢|(?<=雷)亚|(?<=日)币"
    r"|(?<=[\d \-].)(?i:(?<=c)ent|(?<=\dc)(?=\s(?:per|in|out|a|for)\b|/)|(?<=r)upee|(?<=u)sd|(?<=e)ur|(?<=g)bp|(?<=c)ny|(?<=r)mb|(?<=j)py|(?<=d)ollar|(?<=b)uck|(?<=f)ranc|(?<=p)ound|(?<=y)uan|(?<=y)en))"
    r"|(?:SD|UR|BP|NY|MB|PY|NR|RW|HF|AD|UD|GD|KD)(?<=USD|EUR|GBP|CNY|RMB|JPY|INR|KRW|CHF|CAD|AUD|SGD|HKD)(?:(?=\s?\d)|(?<=\d...)|(?<=\d\s...))"
    r"|s(?<=\bRs)(?=\.?\s?\d))"
)
_REACH = 32  # characters from a sign to the ends of its amount
_REACH_OF_SIGN = 2  # of `$` to the start: what stands before is at most a country (`HK$`)

_COMPARATORS_BEFORE = [
    (re.compile(r"(?:(?:超过|超過|超|逾|多于|高于|突破|越过|跨过|冲破|(?<![通经不])过|(?<![打])破)了?|(?i:more\s+than|over|exceed(?:ed|s|ing)|above|passed|topped|crossed|surpassed))\s*\Z"), ">"),
    (re.compile(r"(?:不到|不足|少于|低于|(?i:under|less\s+than|below|fewer\s+than))\s*\Z"), "<"),
    (re.compile(r"(?:至少|不低于|不少于|(?i:at\s+least))\s*\Z"), ">="),
    (re.compile(r"(?:至多|最多|(?i:at\s+most|up\s+to|within))\s*\Z"), "<="),
    (re.compile(r"(?:约为?|大约为?|大概|近|接近|将近|(?i:about|around|roughly|nearly|almost|approximately)|~)\s*\Z"), "~"),
]  # fmt: skip
_COMPARATORS_AFTER = [
    (re.compile(r"\s*(?:以上|\+|(?i:or\s+more))"), ">="),
    (re.compile(r"\s*(?:以内|以內|以下|(?i:or\s+less))"), "<="),
    (re.compile(r"\s*(?:左右|上下(?!文))"), "~"),
]


_MORE = re.compile(r"[多余餘]")

THOUSAND_TOKENS = "thousand_tokens"  # the contract counts them by the million
TOKENS = ("million_tokens", THOUSAND_TOKENS)
OTHER_PERIOD = "other"  # a period that the contract has no word for: a quarter, a week


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


def comparator(text: str, start: int, end: int) -> str:
    """The comparator (`=`, `>`, `>=`, `<`, `<=`, `~`) that the words round a number give it."""
    before = text[max(0, start - 14) : start]
    for pattern, sign in _COMPARATORS_BEFORE:
        if pattern.search(before):
            return sign
    for pattern, sign in _COMPARATORS_AFTER:
        if pattern.match(text, end):
            return sign
    return ">" if _MORE.search(text, start, end) else "="


def find_money(text: str, start: int = 0, end: int | None = None) -> list[Money]:
    """Amounts of money in `text[start:end]`, with the period that stands beside them."""
    end = len(text) if end is None else end
    found = []
    for match in _near_hints(_MONEY, _MONEY_HINT, text, start, end):
        digits, scale = (
            match["a"] or match["b"] or match["c"],
            match["as"] or match["bs"] or match["cs"],
        )
        if _COMMA.fullmatch(digits):
            digits = digits.replace(",", ".")
        amount = number(digits, scale)
        unit = match["sign"] or match["code"] or match["unit"]
        if amount is None:
            continue
        if match["unit"] and _NO_UNIT.match(text, match.end("unit")):
            continue
        if match["unit"] and unit in "元块" and (named := _NAMED.search(text, max(0, match.start() - 24), match.start())):  # fmt: skip
            place = named["place"]
            unit = _PLACES[place[:2]] if place else named["currency"]
        if match["cents"]:  # `a buck twenty-five`
            amount += (number(match["cents"]) or 0) / Decimal(100)
        if match["tenths"]:  # `2 块 4`
            amount += (number(match["tenths"]) or 0) / Decimal(10)
        currency = _SIGNS.get(unit.upper()) or _CURRENCIES[unit.lower()]
        amount /= _PARTS.get(unit.lower(), 1)
        period, span, direction = period_beside(text, match.start(), match.end(), end)
        sign = comparator(text, match.start(), match.end())
        found.append(
            Money(match.start(), match.end(), amount, currency, sign, period, span, direction)
        )
    return _ranges(text, _pairs(text, with_elliptic(text, found, end), start, end), end)


_COMMA = re.compile(_DECIMAL_COMMA)
_MEMBER = r"(?<![\w.,%\-$€£¥₹₩])\d{1,4}(?:\.\d{1,3})?"
# Amounts whose currency is told with the last: `5/25 美元`, `20、60 和 200 元`.
_SHARED_BEHIND = re.compile(
    rf"(?P<all>{_MEMBER}(?:\s*[/／、]\s*\d{{1,4}}(?:\.\d{{1,3}})?){{0,4}})\s*(?:[/／、]|和|与|及|或)\s*\Z"
)
# … or with the first: `$5/25`.
_SHARED_BEFORE = re.compile(
    r"\s?/\s?(?P<n>\d{1,4}(?:\.\d{1,2})?)(?![\w.%/,]|\s*(?:月|年|个|次|x\b))"
)
_PLAIN = re.compile(r"\d{1,4}(?:\.\d{1,3})?")


def _pairs(text: str, found: list[Money], start: int, end: int) -> list[Money]:
    """Amounts that share one currency: `5/25 美元`, `$5/25`."""
    full: list[Money] = []
    for money in found:
        last = full[-1].end if full else start
        if text[money.start].isdigit():
            members = _SHARED_BEHIND.search(text, max(last, money.start - 32), money.start)
            scaled = money.amount >= _SCALED or not _PLAIN.match(text, money.start)
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
                        period=money.period if money.period != OTHER_PERIOD else None,
                        direction=None,
                    )
                )
        full.append(money)
        second = _SHARED_BEFORE.match(text, money.end, end) if text[money.start] in _SIGNS else None
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


_SCALED = 10_000  # what members of a pair stay below


_TO = re.compile(r"\s*(?:[-–—~～至到/、]|,\s*(?:and|or)?|to|or|and|和|或|与)\s*")
_OR = re.compile(r"\s*(?:或者?|和|与|、)\s*")
_UPPER = re.compile(rf"\s*[-–—~～]\s*(?P<n>{DIGITS})(?![\d%])")


def _ranges(text: str, found: list[Money], end: int) -> list[Money]:
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
            and earlier.period in ("month", "year")
            and money.currency == earlier.currency
            and _OR.fullmatch(text, earlier.end, money.start)
        ):
            full[index] = replace(money, period=earlier.period, period_span=earlier.period_span)
    for index in range(len(full) - 2, -1, -1):
        money, following = full[index], full[index + 1]
        if (
            money.period is None
            and following.period in ("month", "year")
            and money.currency == following.currency
            and _TO.fullmatch(text, money.end, following.start)
        ):
            full[index] = replace(money, period=following.period, period_span=following.period_span)
    return full


def currency_in(text: str, start: int, end: int) -> tuple[str, tuple[int, int]] | None:
    """The currency that words name without an amount (`输入（元/百万 tokens）`, `Price ($/M)`)."""
    match = _CURRENCY_ALONE.search(text, start, end)
    if match is None:
        return None
    words = match.group()
    return _SIGNS.get(words.upper()) or _CURRENCIES[words.lower()], match.span()


_CURRENCY_ALONE = re.compile(
    rf"(?:US|HK|NT)?\$|[€£¥₹₩]|(?<![A-Za-z\u4e00-\u9fff])(?i:{_CURRENCY})(?![A-Za-z旦素])|(?<=[（(/：:])(?i:{_CURRENCY})"
    # `单位都是美元每百万 token`: in Chinese words stand on both sides of it.
    r"|(?<![\d万亿萬億千百几多])(?:美[元金]|人民[币幣]|欧元|英镑|日元|港[币元]|韩元|卢比)(?!素)|(?<=[为是以按均都位用])元(?=\s*(?:[/／每，。、：:）)]|计|一|\Z))"
)


def _near_hints(
    pattern: re.Pattern[str], hint: re.Pattern[str], text: str, start: int, end: int
) -> Iterator[re.Match[str]]:
    """Matches of a slow pattern, sought only round the signs that it needs."""
    position = start
    for sign in hint.finditer(text, start, end):
        if sign.start() < position:
            continue
        leads = text[sign.start()] in "$€£¥₹₩" and not _TRAILING.match(text, sign.start() - 2)
        before = _REACH_OF_SIGN if leads else _REACH
        for match in pattern.finditer(
            text, max(position, sign.start() - before), min(end, sign.end() + _REACH)
        ):
            if match.start() <= sign.start() < match.end():
                yield match
                position = match.end()
                break


_TRAILING = re.compile(r"(?:\d\s|.\d)[€₹](?!\s?\d)")  # `23 €`: its amount stands before


def period_beside(
    text: str, start: int, last: int, end: int
) -> tuple[str | None, tuple[int, int] | None, str | None]:
    match = _AFTER.match(text, last, end)
    offset = 0
    if match is None:
        offset = max(0, start - 30)
        match = _BEFORE.search(text[offset:start])
    if match is None:
        return None, None, None
    groups = {key: value for key, value in match.groupdict().items() if value}
    words = next((w for key, w in groups.items() if key.startswith("dir")), None)
    direction = None
    if words:
        direction = "input" if words[0] in "输輸i" and words[1:2] in ("入", "n") else "output"
    stretch = match.group()
    first = offset + match.start() + (len(stretch) - len(stretch.lstrip(" /／")))
    span = (first, offset + match.start() + len(stretch.rstrip()))
    if groups.keys() & {"month", "monthly", "monthly2", "month_fee"}:
        return "month", span, direction
    if "thousand" in groups:
        return THOUSAND_TOKENS, span, direction
    if "other" in groups:
        return OTHER_PERIOD, span, direction
    if groups.keys() & {"year", "yearly", "year_fee"}:
        return "year", span, direction
    return "million_tokens", span, direction


_COUNT = rf"\d+|{CHINESE}+|(?i:one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_PROMO = re.compile(
    r"""
    (?P<half>半价|半價|五折|(?i:half[\s-]price|half\s+off))
    |(?P<zhe>[一二三四五六七八九][一二三四五六七八九]?|\d(?:\.\d)?|\d\d)\s*折(?!扣|合|算|腾|叠|射|磨|中|线)
    |(?P<percent>\d{1,2}(?:\.\d+)?)\s*%\s*(?i:off|discount|折扣|优惠)|(?:立减|优惠|减免|打折|降价|减)\s*(?P<percent2>\d{1,2})\s*%
    |(?P<free>免费|免費|(?i:free\b))
    """,
    re.VERBOSE,
)
_PROMO_MONTHS = re.compile(
    rf"""(?:[首前头頭]\s*(?P<zh>\d+|{CHINESE}+)\s*个?月|(?P<first>首月|首个月|第一个月)|(?P<yearly>首年|第一年)|(?P<quarter>首季度?|首个季度)|(?P<half>[首前头]半年)
      |(?<=免费)\s*(?:试用|使用|体验|赠送|送|用)?\s*(?P<free_zh>\d+|{CHINESE}+)\s*(?:个月|(?P<free_year>年))
      |(?i:(?<=free\s)for\s+(?:(?:a|one)\s+(?:full\s+|whole\s+)?(?:(?P<a_month>month)|(?P<a_year>year))))
      |(?i:(?:for\s+|in\s+)?(?:the\s+|its\s+|your\s+)?first\s+(?P<en>\d+|\w+)\s+months?|for\s+(?P<en2>\d+|\w+)\s+months?)
      |(?P<one>(?i:(?:for\s+)?the\s+first\s+month)))""",
    re.VERBOSE,
)


# Each match of the two patterns holds one of these; most sentences hold none.


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
        words = match["zh"] or match["en"] or match["en2"] or match["free_zh"]
        value = number(words) if words else Decimal(_offer_months(match))
        if value and match["free_year"]:
            value *= 12
        if value:
            found.append(Promotion(match.start(), match.end(), months=int(value)))
    for match in _PROMO.finditer(text, start, end):
        if match["free"] and not found:
            continue
        found.append(Promotion(match.start(), match.end(), discount=_discount(match)))
    return sorted(found, key=lambda promotion: promotion.start)


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
    if match["half"]:
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


_SIZE_HINT = re.compile(r"[BTM参p](?:(?<=[\d ][BTM])(?![A-Za-z])|(?<=参)数|(?<=p)aram)")
_SIZE = re.compile(
    rf"""(?<![A-Za-z0-9.\-$€£¥])(?P<n>\d+(?:\.\d+)?)\s*(?P<u>[BTM])(?:-A\d+(?:\.\d+)?B)?(?![A-Za-z0-9])
        (?!\s*(?:tokens?|词元|users?|用户|people|downloads?|下载|lines?|行|次|人|美元|元|dollars?|context|上下文))
      |(?P<zh>{DIGITS}|{CHINESE}+?)\s*(?P<zu>[百千]?[万亿]亿?)\s*(?:个\s*)?(?:总\s*)?参数
      |参数(?:总?量|规模|总量)?\s*(?:为|高?达到?|是|约|有|超过?|突破|接近|近|多达|仅|只有|：|:){{0,2}}\s*(?P<an>\d+(?:\.\d+)?|[一二两兩三四五六七八九十百千]{{1,6}}?)\s*(?P<au>[BT]|[百千]?[万亿]亿?)(?![A-Za-z])
      |(?P<en>\d+(?:\.\d+)?|(?i:one|two|three|four|five|ten|(?<![a-z])an?(?=[\s-]\w+[\s-](?:total\s+)?param)|(?<![a-z])(?:the|its|this)(?=\strillion-param)))[\s-](?P<eu>million|billion|trillion)[\s-](?:total[\s-])?param(?:eter)?s?""",
    re.VERBOSE,
)
_BILLIONS = {"B": Decimal(1), "T": Decimal(1000), "M": Decimal("0.001")}


@dataclass(frozen=True, slots=True)
class Size:
    """A model's size in billions of parameters."""

    start: int
    end: int
    billions: Decimal


def find_sizes(text: str, start: int = 0, end: int | None = None) -> list[Size]:
    """Model sizes (`109B`, `1090 亿参数`, `7 billion parameters`) in `text[start:end]`."""
    found = []
    end = len(text) if end is None else end
    for match in _near_hints(_SIZE, _SIZE_HINT, text, start, end):
        if match["an"] and match["au"] in _BILLIONS:
            billions: Decimal | None = Decimal(match["an"]) * _BILLIONS[match["au"]]
        elif match["n"]:
            billions = Decimal(match["n"]) * _BILLIONS[match["u"]]
        else:
            count = match["zh"] or match["an"] or match["en"]
            count = "1" if count.lower() in ("a", "an", "the", "its", "this") else count
            billions = number(count, match["zu"] or match["au"] or match["eu"])
            billions = billions / 10**9 if billions is not None else None
        if billions:
            found.append(Size(match.start(), match.end(), billions))
    return found
