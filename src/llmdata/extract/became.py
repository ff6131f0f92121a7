"""A thing that was made into another: from there on a text goes on about what it has become.

`Kimi Chat was upgraded to Kimi K9`, `GLM-8 与 GLM Coder 合并为 GLM-9`.
"""

from __future__ import annotations

from llmdata.lazily import lazily

# From the name of what it was to that of what it is.
_MADE_INTO = lazily(
    r"(?i:\s*(?:(?:models?|series|endpoints?|versions?|API)\s+)?"
    r"(?:(?:(?:has|have|had)\s+(?:now\s+)?been|(?:is|are|was|were)(?:\s+now)?|gets?|got)\s+)?"
    r"(?:(?:fully|officially|quietly|automatically)\s+)?"
    r"(?:(?:upgraded|merged|folded|turned|superseded|succeeded|replaced)\s+(?:and\s+)?){1,2}"
    r"(?:to|into|by)\s+(?:the\s+)?(?:(?:brand[- ])?(?:new|newer|latest)\s+)?(?:models?\b[,:]?\s*)?)[“\"]?"
    r"|\s*(?:模型|系列|接口|端点|两款|两个){0,2}(?:目前|现|已经|已|正式|全面|全部|统一|同步){0,3}"
    r"(?:升级|合并|整合|切换|迭代|并入)(?:到|至|为|成|了)?(?:最新|全新|新)?的?(?:模型|版本|版)?[“「]?\s*"
)


def became(text: str, end: int, start: int) -> bool:
    """Whether words say that the name ending before them has become the one that stands behind them."""
    return _MADE_INTO.fullmatch(text, end, start) is not None
