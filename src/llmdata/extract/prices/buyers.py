"""Sums by which buyers are told: `shown to people with a $200-a-month subscription`, `只给每月 200 美元的用户`."""

from __future__ import annotations

from llmdata.extract.prices.terms import PLANS
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

_WHO_PAY = lazily(
    r"(?i:\b(?:users?|subscribers?|customers?|people|anyone|anybody|everyone|everybody|those|members|accounts?|folks|developers|researchers|Americans|households?|payers)\b"
    r"(?:\s+(?:in|from)\s+(?:the\s+)?\w+)?\s+(?:(?:who|that)\s+(?:\w+\s+)?)?(?:pay(?:s|ing)?|paid|with|on|of|holding|have|had|having)\s+(?:for\s+)?(?:an?\s+|the\s+|its\s+|their\s+|at\s+least\s+|over\s+)*)\Z"
)
_USERS = lazily(
    r"\s*(?:一个?月)?(?:以上)?的?\s*(?:订阅|付费|套餐|那?档|会员|高级|专业版?|企业|计划|方案|的)*\s*(?:用户|订户|订阅者|客户|人群|的人)"
)
_REACH = 64


def tells_buyers(text: str, view: View, token: Token) -> bool:
    """Whether a sum only says who may use something, by what they pay for something else."""
    first = max(view.sentence.start, token.start - _REACH)
    return bool(
        _WHO_PAY.search(text, first, token.start)
        or _USERS.match(text, token.end, view.sentence.end)
    )


def is_of_its_buyers(text: str, view: View, subject: Token, token: Token) -> bool:
    """Whether a sum behind a thing that is no plan tells who may use it."""
    return subject.item.entity.category not in PLANS and tells_buyers(text, view, token)
