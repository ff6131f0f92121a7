"""Numbers that only say who may do something: `free for companies under 700 million users`."""

from __future__ import annotations

from llmdata.lazily import lazily

_WHO = r"(?:projects|companies|firms|teams|organi[sz]ations|businesses|start-?ups|apps|products|services|sites|platforms|developers|anyone|those|anybody|entities|licensees)"
_FOR_WHOM = lazily(
    rf"(?i:\b(?:for|to|with|by|from|if|unless)\s+(?:(?:all|any|small|smaller|big|large|larger|the|commercial)\s+){{0,2}}{_WHO}\s+(?:(?:with|that|which|who|have|has|having|serving|of|whose)\s+){{0,2}}"
    r"(?:under|below|fewer\s+than|less\s+than|over|above|more\s+than|exceeding|up\s+to|at\s+least)\s*)\Z"
)
_FOR_WHOM_ZH = lazily(
    r"\s*以[上下内]的(?:企业|公司|团队|机构|开发者|产品|应用|项目|平台|厂商)[^，。；]{0,4}(?:可|需要?|须|都|才|免费|不得|不能|禁止|例外|除外)"
    r"|\s*的(?:企业|公司|团队|机构|开发者|产品|应用|项目|平台|厂商)[^，。；]{0,4}(?:可以|需要|须|才能|免费使用|不得|禁止)"
)
_REACH = 72  # characters before a number in which such words stand


def is_condition(text: str, start: int, end: int) -> bool:
    """Whether a number that stands there tells for whom something is."""
    if _FOR_WHOM.search(text, max(0, start - _REACH), start):
        return True
    return _FOR_WHOM_ZH.match(text, end) is not None
