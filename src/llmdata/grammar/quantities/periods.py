"""For how long, or for how much, a sum is paid: what stands right beside it."""

from __future__ import annotations

import re

from llmdata.grammar.quantities.pieces import OTHER_BEFORE, OTHER_BEHIND
from llmdata.grammar.quantities.tokens import (
    A_MILLION,
    A_TEN_THOUSAND,
    A_THOUSAND,
    IS_INPUT,
    TEN_THOUSAND_TOKENS,
    THOUSAND_TOKENS,
)
from llmdata.lazily import lazily

# `per user per month`, `/seat/month`, `每人每月`: the month counts, whoever it is paid for.
_PER_HEAD = (
    r"(?:/|每(?:位|个|名)?|(?i:(?:per|a|an|each)\s+))\s*"
    r"(?:(?i:user|seat|person|member|developer|head|student|license|licence|editor)|用户|用戶|人|席位|账号|帐号|成员|席)"
)
_AFTER = lazily(  # on the same line: below a sum stands what another row is about
    rf"""[^\S\n]*(?:
      (?:{_PER_HEAD}\s*and\s+(?:per\s+)?|(?:{_PER_HEAD}\s*)?(?:/|每|／|(?i:per|a|an|each|every)\s+)\s*)(?:(?P<month>个?月|(?i:month|mo)\b)|(?P<year>年|(?i:year|yr|annum)\b)
          |(?P<tokens>{A_MILLION.format(n=1)})|(?P<tokens2>百万(?:(?P<dird>输入|输出))?(?![个人次元张字条]|\s*(?:用户|次|token))))
      |(?P<thousand>{A_THOUSAND})|(?P<ten_thousand>{A_TEN_THOUSAND})
      |(?P<tokens5>一百万\s*(?:token\s*)?(?P<dire>进|出|输入|输出)(?=\s*(?:[，,、。；;）)]|\Z)))
      |(?P<tokens3>(?:一|1\s*)?百万\s*(?:个\s*)?(?:输入|输出)?\s*(?i:tokens?)(?!\s*(?:的?(?:上下文|窗口))))
      |(?i:for\s+(?:a|one|every|each)\s+)(?P<tokens4>{A_MILLION.format(n=2)})
      |(?i:(?P<monthly>monthly|-a-month|p/m\b)|(?P<yearly>yearly|annually|-a-year|-per-year)|(?P<monthly2>-per-month))
      |(?P<month_fee>的?月[费付租供]|的?月度?订阅|一个?月|包月)|(?P<year_fee>的年费|年费|一年|包年)
      |(?P<other>{OTHER_BEHIND})
    )""",
    re.VERBOSE,
)
_BEFORE = lazily(
    rf"""(?:(?P<month>每个?月|每人每月|包月|月费|月租|月卡|月付|按月|单月|一个月|月供|(?i:monthly))
      |(?P<year>每年|包年|年费|年付|年卡|一年|按年|(?i:yearly|annual))
      |(?P<other>{OTHER_BEFORE})
      |每\s*百万\s*(?P<dird>输入|输出)?
      |(?P<thousand>{A_THOUSAND})|(?P<ten_thousand>{A_TEN_THOUSAND})
      |(?:每|(?i:per)\s+)?\s*(?<![A-Za-z0-9])(?P<tokens>{A_MILLION.format(n=1)}))
      (?:的?\s*(?:(?P<dirc>输入|输出|輸入|輸出)[价價]?格?)?|价格|[价價]|费用|从|只要|分别是|分别为|分别|得付|需要|只需|最低|起价|低至|高达|会费|也就|也才|还是|同样|价|仅|需|收费|收|定价|为|是|也|都|就|才|则|均|只|约|要|花|付|支付|交|:|：|\s){{0,4}}\s*\Z""",
    re.VERBOSE,
)
OTHER_PERIOD = "other"  # a period that the contract has no word for: a quarter, a week


def period_beside(
    text: str, start: int, last: int, end: int
) -> tuple[str | None, tuple[int, int] | None, str | None]:
    """The period beside the sum `text[start:last]`, its span, and which way the tokens go."""
    more = text.startswith("+", last, end)  # `$100+/month`
    match = _AFTER.match(text, last + more, end)
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
        direction = "input" if IS_INPUT.match(words) else "output"
    stretch = match.group()
    first = offset + match.start() + (len(stretch) - len(stretch.lstrip(" /／")))
    span = (first, offset + match.start() + len(stretch.rstrip()))
    if groups.keys() & {"month", "monthly", "monthly2", "month_fee"}:
        return "month", span, direction
    if "thousand" in groups:
        return THOUSAND_TOKENS, span, direction
    if "ten_thousand" in groups:
        return TEN_THOUSAND_TOKENS, span, direction
    if "other" in groups:
        return OTHER_PERIOD, span, direction
    if groups.keys() & {"year", "yearly", "year_fee"}:
        return "year", span, direction
    return "million_tokens", span, direction
