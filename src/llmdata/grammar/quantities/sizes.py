"""Sizes of models in parameters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from llmdata.grammar.numerals import CHINESE, DIGITS, number
from llmdata.grammar.quantities.signs import round_signs
from llmdata.lazily import lazily

_SIGN = lazily(r"[BTM参p](?:(?<=[\d ][BTM])(?![A-Za-z])|(?<=参)数|(?<=p)aram)")
_SIZE = lazily(
    rf"""(?<![A-Za-z0-9.\-$€£¥])(?P<n>\d+(?:\.\d+)?)\s*(?P<u>[BTM])(?:-A\d+(?:\.\d+)?B)?(?![A-Za-z0-9]|/s\b)
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
    for match in round_signs(_SIZE, _SIGN, text, start, end):
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
