"""The tokens for which a price is told: a million of them, ten thousand (`万`) or a thousand."""

from __future__ import annotations

from llmdata.grammar.quantities.pieces import NO_TOKENS
from llmdata.lazily import lazily

# The contract counts them by the million; how many times as much that is.
THOUSAND_TOKENS, TEN_THOUSAND_TOKENS = "thousand_tokens", "ten_thousand_tokens"
IN_A_MILLION = {"million_tokens": 1, THOUSAND_TOKENS: 1000, TEN_THOUSAND_TOKENS: 100}
TOKENS = tuple(IN_A_MILLION)

# What is sent and what comes back, in English.
INPUT, OUTPUT = "input|prompt", "output|completion|generated"
IS_INPUT = lazily(rf"[输輸]入|进|(?i:in\b|{INPUT})")
_SIDE = rf"{INPUT}|{OUTPUT}"

# Beside a sum, as parts of its pattern; `n` keeps the names of groups apart.
A_MILLION = (
    rf"(?:(?:1\s*)?(?:百万|百萬|100\s*万|million|mln|mil|[Mm])\s*(?:个\s*)?(?:的\s*)?(?P<dir{{n}}>输入|输出|輸入|輸出|{_SIDE}|in|out)?"
    rf"\s*(?:(?i:token|tok)|词元|令牌)s?|m[Tt]ok|MTok|(?:1\s*)?(?:million|mil|[Mm])(?:\s+(?P<dirb{{n}}>{_SIDE}))?(?:\s+tokens?)?(?![A-Za-z]){NO_TOKENS})"
)
A_THOUSAND = (
    r"(?:(?:(?:/|／|每)\s*(?:1\s*)?(?:千|仟|[Kk]|1,?000)|(?<![\u4e00-\u9fff\d.])千|(?<=[，；：（输入出格价型款是费要])千)\s*(?:个\s*)?(?:(?i:tok(?:en)?s?)|词元|令牌)"
    rf"|(?i:(?:/|(?:per|a)\s+)\s*(?:1,?000|1?K|thousand)\s+(?:(?:{_SIDE})\s+)?tok(?:en)?s?\b))"
)
A_TEN_THOUSAND = r"(?:(?:/|／|每)\s*[1一]?\s*万\s*(?:个\s*)?(?:(?i:tok(?:en)?s?)|词元|令牌))"
# As many tokens, named in a head that speaks of prices.
THOUSANDS = lazily(
    rf"(?:千|仟|(?i:\b1?K|\b1,?000|\bthousand))\s*个?\s*(?:{_SIDE}|输入|输出)?\s*(?:(?i:tok(?:en)?s?)|词元|令牌)"
    # … or of nothing: `$ per 1K`, `元/千`
    rf"|(?i:(?:/|\bper\b)\s*(?:1?K|1,000|thousand))(?![A-Za-z]){NO_TOKENS}|(?:/|／|每)\s*[1一]?千(?=\s*(?:[)）\]]|\Z))"
)
TEN_THOUSANDS = lazily(
    r"(?<![\d十百千])(?:[1一]\s*)?万\s*个?\s*(?:输入|输出)?\s*(?:(?i:tok(?:en)?s?)|词元|令牌)"
)
# A million tokens, named in a head or a lead-in that speaks of prices.
MILLION_TOKENS = lazily(
    rf"(?:百万|100\s*万|(?i:\b1?\s*million|\b1?M(?:illion)?))\s*(?:个)?\s*(?:{_SIDE}|输入|输出)?\s*(?:(?i:tok(?:en)?s?)|词元)|(?:/\s*(?:1\s*)?M\b|(?i:\bper\s+(?:1\s*)?(?:M|million))\b){NO_TOKENS}|[每/／]\s*(?:百万(?=\s*(?:[)）\]]|\Z|\s*(?:输入|输出)))|1\s*M\b)|每\s*百万|(?i:mtok)"
)
# Said once for all amounts: `（均为每百万 token）`, `单位：元/百万 token`, `Prices per million tokens:`.
PER_MILLION = lazily(
    r"(?:每|一)\s*(?:百万|1M|100\s*万)\s*(?:个\s*)?(?:输入|输出|輸入|輸出)?\s*(?:token|词元)s?"
    r"|(?:[/／,，（(:：]|[按以是为])\s*(?:百万|1\s*M|100\s*万)\s*(?:个\s*)?(?:(?i:tokens?)|词元)(?!\s*(?:的?(?:超?长|上下文|级|窗口|长度|输入长)|[以之]?内))"
    rf"|(?i:\b(?:per|for\s+(?:a|one)|an?|/)\s*(?:1\s*)?(?:million|mil|M)\s+(?:(?:{_SIDE})\s+)?tok(?:en)?s?\b|/\s*1?M\s*tok(?:en)?s?\b|\bper\s+(?:1\s*)?(?:million|mil|M)\b(?!\s+\w))"
)
PER_THOUSAND = lazily(
    r"(?:每|[/／])\s*(?:1\s*)?千\s*(?:个\s*)?(?:(?i:tokens?)|词元)|单位[^，。；]{0,6}千\s*(?:个\s*)?(?:(?i:tokens?)|词元)"
    rf"|(?i:(?:per|/)\s*(?:1,?000|1K|thousand)\s+(?:(?:{_SIDE})\s+)?tok)"
)
