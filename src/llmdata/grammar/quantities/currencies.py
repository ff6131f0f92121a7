"""Currencies by their signs, codes and words."""

from __future__ import annotations

from llmdata.lazily import lazily

SIGNS = {
    "$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "₹": "INR", "₩": "KRW", "R$": "BRL", "S$": "SGD",
    "HK$": "HKD", "NT$": "TWD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "RS": "INR", "RS.": "INR",
}  # fmt: skip
_CURRENCIES = {
    "美元": "USD", "美金": "USD", "美刀": "USD", "刀": "USD", "usd": "USD", "dollar": "USD",
    "dollars": "USD", "buck": "USD", "bucks": "USD",
    "元人民币": "CNY", "人民币": "CNY", "元": "CNY", "块钱": "CNY", "块": "CNY", "rmb": "CNY",
    "cny": "CNY", "yuan": "CNY",
    "欧元": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR",
    "英镑": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP",
    "日元": "JPY", "日圆": "JPY", "円": "JPY", "jpy": "JPY", "yen": "JPY", "港元": "HKD", "港币": "HKD",
    "韩元": "KRW", "韩币": "KRW", "印尼盾": "IDR", "印尼卢比": "IDR", "越南盾": "VND", "巴基斯坦卢比": "PKR", "印度卢比": "INR",
    "兰特": "ZAR", "迪拉姆": "AED", "兹罗提": "PLN", "奈拉": "NGN", "谢克尔": "ILS", "里亚尔": "SAR", "马币": "MYR",
    "里拉": "TRY", "卢布": "RUB", "令吉": "MYR", "泰铢": "THB", "雷亚尔": "BRL", "日币": "JPY", "卢比": "INR", "rupee": "INR", "rupees": "INR", "加元": "CAD", "澳元": "AUD", "新元": "SGD",
    "cent": "USD", "cents": "USD", "c": "USD", "美分": "USD", "欧分": "EUR",
    "inr": "INR", "krw": "KRW", "chf": "CHF", "cad": "CAD", "aud": "AUD", "sgd": "SGD",
    "hkd": "HKD", "¢": "USD", "franc": "CHF", "francs": "CHF",
    "新台币": "TWD", "台币": "TWD", "瑞郎": "CHF",
    "欧": "EUR", "镑": "GBP",
    "won": "KRW", "reais": "BRL", "rupiah": "IDR", "ringgit": "MYR", "baht": "THB", "dong": "VND", "lira": "TRY", "liras": "TRY",
    "rand": "ZAR", "dirham": "AED", "dirhams": "AED", "riyal": "SAR", "riyals": "SAR", "shekel": "ILS", "shekels": "ILS",
    "zloty": "PLN", "zlotys": "PLN", "kronor": "SEK", "naira": "NGN", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB",
    "brl": "BRL", "idr": "IDR", "myr": "MYR", "thb": "THB", "vnd": "VND", "twd": "TWD", "pln": "PLN", "aed": "AED",
    "加拿大元": "CAD", "加币": "CAD", "澳大利亚元": "AUD", "澳币": "AUD", "新加坡元": "SGD", "新加坡币": "SGD", "坡币": "SGD", "新币": "SGD",
    "新西兰元": "NZD", "纽元": "NZD", "纽币": "NZD", "瑞士法郎": "CHF", "法郎": "CHF", "瑞典克朗": "SEK", "挪威克朗": "NOK", "丹麦克朗": "DKK",
    "墨西哥比索": "MXN", "菲律宾比索": "PHP", "菲律宾披索": "PHP", "铢": "THB", "盾": "IDR", "比索": "MXN",
    "毛美金": "USD", "毛美元": "USD", "毛美刀": "USD", "毛钱": "CNY", "毛": "CNY", "角钱": "CNY", "分钱": "CNY", "厘钱": "CNY", "厘": "CNY",
}  # fmt: skip
_DOLLARS = {
    "canadian": "CAD",
    "australian": "AUD",
    "singapore": "SGD",
    "hong kong": "HKD",
    "taiwan": "TWD",
}
_CURRENCIES |= {f"{place} dollar{s}": code for place, code in _DOLLARS.items() for s in ("", "s")}
# What a unit is less than the currency.
PARTS = dict.fromkeys(("cent", "cents", "c", "¢", "美分", "欧分", "分钱"), 100) | {
    "dime": 10, "dimes": 10,
    "毛美金": 10, "毛美元": 10, "毛美刀": 10, "毛钱": 10, "毛": 10, "角钱": 10, "厘钱": 1000, "厘": 1000,
}  # fmt: skip
# `港币 158 元`, `台湾定价每月 690 元`: what the yuan of a sum is.
NAMED = lazily(
    r"(?P<currency>新台币|台币|港币|港元|人民币|日币|日元|加元|澳元|加币|澳币|新加坡币|坡币|新币|纽币)\s*\Z|(?P<place>(?:台湾|香港)(?:地区|区|版)?的?(?:官方)?(?:定价|售价|价格|月费|订阅|用户))[^，。；]{0,12}\Z"
)
PLACES = {"台湾": "台币", "香港": "港币"}
# Of money that several countries have, whose it is: `越南每月 139000 盾`.
OF_COUNTRIES = {
    "盾": {"越南": "越南盾", "印尼": "印尼盾", "印度尼西亚": "印尼盾"},
    "比索": {"菲律宾": "菲律宾比索", "墨西哥": "墨西哥比索"},
}
COUNTRY = lazily(
    r"(?:.*[，,；;、。])?[^，,；;、。]*?(?P<place>越南|印尼|印度尼西亚|菲律宾|墨西哥)[^，,；;、。]{0,12}\Z"
)
# Words for a currency that may stand before the number (`每月港元 38`).
LEADING = (
    "美元|美金|欧元|英镑|日元|日圆|港元|港币|韩元|人民币|新台币|台币|加元|加币|加拿大元|澳元|澳币|澳大利亚元"
    "|新元|新币|新加坡元|新加坡币|坡币|新西兰元|纽元|纽币|瑞士法郎|瑞郎|法郎|瑞典克朗|挪威克朗|丹麦克朗|墨西哥比索"
)
YEN = "JPY"
JAPAN = lazily(r"日本|東京|东京|\b(?:Japan(?:ese)?|Tokyo)\b")
_SENTENCE = lazily(r"[.。;；!！?？\n](?!\d)")
_NEAR = 40  # characters on each side of a sum


def in_japan(text: str, start: int, end: int) -> bool:
    """Whether words beside a sum say that it is paid in Japan, whose yen has the yuan's sign."""
    before = _SENTENCE.split(text[max(0, start - _NEAR) : start])[-1]
    after = _SENTENCE.split(text[end : end + _NEAR])[0]
    return JAPAN.search(before) is not None or JAPAN.search(after) is not None


CURRENCY = "|".join(sorted(_CURRENCIES, key=len, reverse=True)).replace(" ", r"\s")
# … of those that are words of other meanings, too: only a sum before them tells.
_WITH_A_SUM = {"won", "rand", "c"}
_ALONE = "|".join(sorted(_CURRENCIES.keys() - _WITH_A_SUM, key=lambda word: (-len(word), word)))


def code_of(unit: str) -> str:
    """The ISO code of a sign, a code or a word."""
    return SIGNS.get(unit.upper()) or _COINS.get(unit.lower()) or _CURRENCIES[unit.lower()]


# Words that are money beside words of what is paid for alone: `a dime in`, not `a dime a dozen`.
_COINS = {"dime": "USD", "dimes": "USD"}


def currency_in(text: str, start: int, end: int) -> tuple[str, tuple[int, int]] | None:
    """The currency that words name without an amount (`输入（元/百万 tokens）`, `Price ($/M)`)."""
    match = _CURRENCY_ALONE.search(text, start, end)
    if match is None:
        return None
    return code_of(match.group()), match.span()


_CURRENCY_ALONE = lazily(
    rf"(?:US|HK|NT)?\$|[€£¥₹₩]|(?<![A-Za-z\u4e00-\u9fff])(?i:{_ALONE})(?![A-Za-z旦素])|(?<=[（(/：:])(?i:{_ALONE})"
    # `单位都是美元每百万 token`: in Chinese words stand on both sides of it.
    r"|(?<![\d万亿萬億千百几多])(?:美[元金]|人民[币幣]|欧元|英镑|日元|港[币元]|韩元|卢比)(?!素)|(?<=[为是以按均都位用])元(?=\s*(?:[/／每，。、：:）)]|计|一|\Z))"
)
