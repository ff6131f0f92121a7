"""Names that in Chinese only tell for whom, or in what, something else came out.

`GPT-9 预览版开放给 ChatGPT Pro 用户`, `语音模式进入 ChatGPT Plus 内测`: the plan was there before.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.releases.platforms import behind_owner
from llmdata.lazily import lazily

_TO = lazily(
    r"(?:给|向|面向|[仅只]?限于?|仅对|只对|供)\s*(?:所有|全部|付费|部分)*的?\s*[“「《]?\s*\Z"
)
_USERS = lazily(
    r"[”」》]?\s*(?:（[^（）]{0,16}）|等)?\s*的?(?:付费|订阅|个人|企业|新老)?(?:用户|订阅者|会员|订户|订阅户|客户|开发者)"
)
# What something else is tried out in; how long the thing itself is in it is its own.
_INTO = lazily(r"(?:进入?了?|(?<![正现存实所潜])在|放[进到]了?|塞进了?)\s*[“「《]?\s*\Z")
_TRIED = lazily(
    r"[”」》]?\s*(?:上|里|中|内)?\s*(?:内测|公测|灰度|邀测|小范围测试|预览|测试)(?!期|阶段|[时中里]|版)"
)
_NEAR = 10  # characters before a name


def is_for_whom(context: Context, claim: Observation) -> bool:
    """Whether a step is claimed of what but tells for whom or in what something came out."""
    if claim.subject is None or claim.value("stage") == "update":
        return False
    view = context.view(context.layout.sentence_at(claim.place))
    index = next((i for i, t in enumerate(view.tokens) if t.start == claim.place), None)
    if index is None or view.string[index] != "Q":
        return False
    text, end = context.layout.visible, view.tokens[index].end
    start = view.tokens[behind_owner(view, index)].start
    first = max(view.sentence.start, start - _NEAR)
    if _TO.search(text, first, start) and _USERS.match(text, end):
        return True
    return _INTO.search(text, first, start) is not None and _TRIED.match(text, end) is not None
