"""Heads of columns that hold no prices of things, though they name money, tokens or a rate."""

from __future__ import annotations

from llmdata.lazily import lazily

# What a column counts that is no price, unless its head ends on one (`Long-context price`) …
_NOT_PRICED = lazily(
    r"长度|上下文|窗口|模态|速度|类型|(?i:\b(?:context|window|modalit\w*|length|speed|types?|tier)\b)"
)
_PRICE_LAST = lazily(
    r"(?:价格?|单价|定价|售价|报价|费用?|(?i:\b(?:prices?|pricing|costs?|fees?)))[\s*]*(?:[（(\[/,，].*)?"
)
# … and what is none at all, or one of something else: limits, shares, training, work that may wait, a
# mean of both ways.
_NEVER_PRICED = lazily(
    r"批量|批处理|混合价|加权|缓存(?:写入|存储|创建)|写入缓存|写缓存|上限|限额|积分|额度|加购|超额|免费|微调|精调|训练|存储|付费(?:用户|人数|会员|率)|消费|最[大长多高](?=输入|输出|上下文|长度|[Tt]oken)"
    r"|(?:跑|测|评测|运行)(?:完|一遍|一次|一轮)?[^，。]{0,4}(?:成本|花费|费用)|每[题任次][^，。]{0,2}(?:成本|花费|费用)"
    r"|(?i:\bcosts?\s+(?:to\s+(?:run|complete|finish|solve|evaluate|do)|(?:of|for)\s+(?:my|our|all|\d+|(?:the|a|one)\s+(?:\w+\s+)?(?:runs?|tests?|tasks?|evals?|benchmark|suite|job))|per\s+(?:task|run|problem|question|query|test|issue|case|session))\b)"
    r"|(?i:\bcach(?:e|ed|ing)\s+(?:writes?|writing|storage|creation)\b|\b(?:writes?|storage|creation)\s+(?:to\s+)?(?:the\s+)?cache\b)|(?i:\b(?:batch(?:ed|ing)?|blended|weighted|limits?|quota|credits?|add-?ons?|overages?|fine-?\s?tun\w*|train\w*|storage|hosting|max(?:imum|\.)?[\s-]+(?:in|out|token|context|length|completion|prompt)\w*|latency|throughput|TPS"
    r"|tok(?:en)?s?\s*(?:/|per\s+)\s*s(?:ec(?:ond)?)?|(?:win|pass|success|error|solve|failure|hit|accept\w*|hallucination|refusal|growth|retention|conversion|frame|sample)[\s-]+rates?)\b)"
)


def is_of_other(head: str) -> bool:
    """Whether a head speaks of what is no price of a thing."""
    if _NEVER_PRICED.search(head):
        return True
    other = _NOT_PRICED.search(head)
    return other is not None and _PRICE_LAST.search(head, other.end()) is None


def ends_on_a_price(head: str) -> bool:
    return _PRICE_LAST.search(head) is not None
