"""Sums whose clause says whose they are, in words that no other rule knows."""

from __future__ import annotations

from llmdata.extract.metrics.measure import MONEY, Measure
from llmdata.extract.patterns import Example

# Sums of what somebody asks, wishes or might have had, of what the author tells of himself, and by how
# much what the market makes of somebody changed.
_NOT_ITS = (
    r"(?i:\b(?:I|we|my|our|you|your|sue[ds]?|suing|seek\w*|demand\w*|claim\w*|asks?|asked|asking|offer\w*|promis\w*|follow(?:s|ed)|bids?|bidding|want\w*|hop(?:e|es|ed|ing)|could|would|might|should|"
    r"if|nearly\s+bought|almost|had\s+(?:agreed|planned|an?\s+agreement|been)|agreed\s+purchase|supposed|rumou?r\w*|speculat\w+|owes?|short\s+of)\b)|\bmay\b"
    r"|我|你|起诉|索赔|要求|报价|出价|开出|开价|希望|如果|传|说法|原本|本来|号称|差点|据说|市值|股价"
)
# What a sum makes of the noun behind it: no money of anybody.
_A_KIND = (
    r"(?i:[\s-]*(?:\w+\s+){0,2}?\b(?:markets?|industry|sector|econom\w+|questions?|problems?|mistakes?|clubs?|lawsuits?|suits?|offers?|bids?|prizes?|men|man|companies|start-?ups?|ideas?|lessons?|obligations?|commitments?|bills?|debts?|pledges?|budgets?|bets?)\b)"
    r"|\s*的?[^，。；]{0,4}?(?:市场|产业|行业|问题|教训|报价|诉讼|俱乐部|故事|笑话|说法|生意)"
)

ANY_SUMS: tuple[Measure, ...] = (
    Measure(
        "metric.any-sum", "amount", (MONEY,), last=True, least=10_000_000,
        kinds="OQ", unless=_NOT_ITS,
        barred=rf"{_A_KIND}|[^，。；]{{0,4}}训|\s+(?i:for|into|to)\s+[A-Z]|[^。.]{{0,60}}?(?:告吹|黄了|泡汤|破裂|落空|搁浅|被拒|否认|(?i:\b(?:fell\s+(?:through|apart)|falls\s+through|collapsed|lapsed|called\s+off|abandoned|blocked|came\s+to\s+nothing|denied)\b))",
        yes=(
            Example("In May Cohere banked $300 million.", ("Cohere | amount | = 3e+08 USD | - | 2025-05",)),
            Example("智谱在 5 月又添 30 亿元人民币。", ("Zhipu AI | amount | = 3e+09 CNY | - | 2025-05",)),
        ),
        no=("In May Cohere asked for $300 million.", "Cohere had agreed to pay $300 million; the deal lapsed.", "Cohere is in a $300 million market.",
            "In May Cohere and Mistral banked $300 million.", "In May Novaline, Brightworks, and Cohere banked $300 million.", "诺瓦莱、智谱在 5 月又添 30 亿元人民币。", "On January 21 the White House announced $500 billion.", "Cohere did not bank $300 million.", "Last May my boss at Cohere banked $3,000."),
    ),
)  # fmt: skip
