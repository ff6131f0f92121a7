"""People whom the name of a thing only tells: `Sora's lead went to Meta in May`, `Sora 的负责人`.

What becomes of them is no step of the thing.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.lazily import lazily

_TITLE = (
    r"(?:C[ETOFP]O|(?:co-?)?founders?|(?:co-?)?creators?|inventors?|(?:co-?)?leads?|leaders?|heads?|chiefs?|boss(?:es)?|presidents?|chair(?:man|woman)?|directors?|managers?|engineers?|researchers?|scientists?|designers?|programmers?"
    r"|executives?|execs?|evangelists?|employees|staffers?|spokes\w+|chief\s+\w+(?:\s+officer)?)"
)
_FEW = r"(?:(?:former|co-|[a-z]+)[\s-]+){0,3}?"  # `'s long-time product `
# Behind `'s` the person may stand for himself; without it a title stands before its bearer.
_PERSON = lazily(
    rf"['’]s?\s+{_FEW}(?i:{_TITLE})\b(?!\s+(?:over|of|in\s+the|mode|tool|agent|app|plan)\b)"
    rf"|\s+{_FEW}{_TITLE}(?:\s+and\s+{_TITLE})?,?\s+(?=[A-Z][a-z]+\s+[A-Z][a-z]+)"
    r"|\s*的?\s*(?:前|现任|原|产品|技术|研发|项目|联合|核心|首席|主要|两[位名]|多[位名]|[一二三四五六]名){0,3}(?:负责人|主管|掌门人|老板|高管|总监|工程师|研究员|科学家|设计师|创始人|创造者|发明者|发明人|作者|之父|一号位|员工|C[ETOFP]O|(?<=首席)[\u4e00-\u9fff]{1,3}官)"
    r"|\s*的?团队的?(?:前|核心|主要|两[位名]|多[位名]|[一二三四五六]名){0,3}(?:负责人|主管|成员|员工|骨干|工程师|研究员)"
)


def is_of_its_people(context: Context, claim: Observation) -> bool:
    """Whether the name of a claim only tells whose lead, founder or engineer somebody is."""
    name = claim.cells["subject_name"]
    return name.end is not None and _PERSON.match(context.layout.visible, name.end) is not None
