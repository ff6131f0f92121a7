"""Things that a sentence lets go: `and so did the end of X`, `X 的谢幕`. Nothing came out by such words."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.releases.chinese.attributed import BEFORE_IT_WENT
from llmdata.extract.subjects.enumerations import group_of
from llmdata.lazily import lazily

_END_OF = lazily(
    r"\b(?:end|death|demise|retirement|deprecation|removal|departure|disappearance|sunset(?:ting)?|farewell|goodbye|shutdown|funeral|obituary)\s+(?:of|to|for)\s+(?:the\s+|its\s+|their\s+)?(?:(?:old|original|beloved|venerable|ageing|aging|poor)\s+)?\Z",
    re.IGNORECASE,
)
_ENDED = lazily(
    r"\s*(?:模型|服务)?的?(?:退役|谢幕|落幕|终结|下架|下线|停服|告别|时代(?:的)?(?:结束|终结|落幕))(?![前后])"
    r"(?!了?(?:[\u4e00-\u9fff]{0,2}(?:预览|测试?|灰度|邀请|排队|等待)))"  # `X 告别预览期`: it is out
)
# What somebody puts an end to, or makes part of something else: `retired the X preview`, `folding X into Y`.
_ENDS_IT = lazily(
    r"(?:\b(?:retir(?:e[sd]?|ing)|discontinu(?:e[sd]?|ing)|clos(?:e[sd]?|ing)(?: down)?|sunset(?:s|ting)?|deprecat(?:e[sd]?|ing)|withdr(?:ew|aws?|awing)"
    r"|kill(?:s|ed|ing)?(?: off)?|shut(?:s|ting)? down|pull(?:s|ed|ing)?|ax(?:e[sd]?|ing)|scrap(?:s|ped|ping)?|fold(?:s|ed|ing)?|merg(?:e[sd]?|ing)|absorb(?:s|ed|ing)?|subsum(?:e[sd]?|ing)|replac(?:es|ed|ing))"
    r"\s+(?:the\s+|its\s+|their\s+)?(?:(?:old|original|earlier|former|ageing|aging)\s+)?"
    r"|(?:关闭|关停|下线|下架|停用|停掉|撤下|砍掉|叫停|终止|告别|取代|替代|合并|整合)了?\s*(?:(?:旧版|老的?|原有的?|此前的?|自家的?)\s*)?)\Z",
    re.IGNORECASE,
)
# … or a trial of it, which was open until then: `ended the preview of X`, `X's beta closed`, `结束 X 的公测`.
_ENDS_TRIAL = lazily(
    r"(?:\b(?:end(?:s|ed|ing)?|clos(?:e[sd]?|ing)|stop(?:s|ped|ping)?|discontinu(?:e[sd]?|ing)|retir(?:e[sd]?|ing)|shut(?:s|ting)? down|wound up)"
    r"\s+(?:the|its|their)\s+(?:[\w-]+\s+){0,2}(?:preview|beta|trial|test)s?\s+(?:of|for)\s+(?:the\s+|its\s+)?|(?:结束|关闭|停止|终止|中止)了?\s*)\Z",
    re.IGNORECASE,
)
_TRIAL_ENDED = lazily(
    r"(?:['’]s)?\s+(?:[\w-]+\s+){0,3}?(?:preview|beta|trial|test)\s+(?:(?:was|had|has|is)\s+)?(?:end(?:ed|s)|clos(?:ed|es)|expired?|over|stopped|shut|ran\s+out)\b"
    r"|\s*的?(?:公测|内测|预览|测试)(?:期|版)?(?:已经?|就|也)?(?:结束|关闭|停止|终止|截止)",
    re.IGNORECASE,
)
_REACH = 48  # characters before a name


def is_ending(context: Context, claim: Observation) -> bool:
    """Whether words tell that the thing of a claim went, and so not that it came."""
    text, name = context.layout.visible, claim.cells["subject_name"]
    if name.start is None or name.end is None or claim.rule == BEFORE_IT_WENT:
        return False  # its words tell both: `3 月发布、8 月下架的 X`
    start = first_of_all(context, claim, name.start)
    sentence = context.layout.sentences[context.layout.sentence_at(start)]
    reach = max(sentence.start, start - _REACH)
    before = _END_OF.search(text, reach, start) or _ENDS_IT.search(text, reach, start)
    if claim.value("stage") == "preview":
        before = before or _ENDS_TRIAL.search(text, reach, start)
        if _TRIAL_ENDED.match(text, name.end):
            return True
    return before is not None or _ENDED.match(text, name.end) is not None


def first_of_all(context: Context, claim: Observation, start: int) -> int:
    """Where the enumeration begins that a name stands in: what ends its first member ends them all."""
    view = context.view(context.layout.sentence_at(claim.place))
    index = next((i for i, token in enumerate(view.tokens) if token.start == start), None)
    return start if index is None else view.tokens[group_of(view, index)[0]].start
