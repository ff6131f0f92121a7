"""Things that a sentence lets go: `and so did the end of X`, `X 的谢幕`. Nothing came out by such words."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.lazily import lazily

_END_OF = lazily(
    r"\b(?:end|death|demise|retirement|deprecation|removal|departure|disappearance|sunset(?:ting)?|farewell|goodbye|shutdown|funeral|obituary)\s+(?:of|to|for)\s+(?:the\s+|its\s+|their\s+)?(?:(?:old|original|beloved|venerable|ageing|aging|poor)\s+)?\Z",
    re.IGNORECASE,
)
_ENDED = lazily(
    r"\s*(?:模型|服务)?的?(?:退役|谢幕|落幕|终结|下架|下线|停服|告别|时代(?:的)?(?:结束|终结|落幕))(?![前后])"
    r"(?!了?(?:[\u4e00-\u9fff]{0,2}(?:预览|测试?|灰度|邀请|排队|等待)))"  # `X 告别预览期`: it is out
)
_REACH = 48  # characters before a name


def is_ending(context: Context, claim: Observation) -> bool:
    """Whether words tell that the thing of a claim went, and so not that it came."""
    text, name = context.layout.visible, claim.cells["subject_name"]
    if name.start is None or name.end is None:
        return False
    before = _END_OF.search(text, max(0, name.start - _REACH), name.start)
    return before is not None or _ENDED.match(text, name.end) is not None
