"""Denials and doubts that only say which thing is meant: `the version that was never released came
second`, `一个没公开的版本冲上第二`. What the clause tells is told of it all the same.
"""

from __future__ import annotations

from llmdata.folding import HAN
from llmdata.lazily import lazily

_BE = r"(?:was|were|is|are|has(?:\s+been)?|had(?:\s+been)?)"
# A relative clause up to the verb of its sentence.
_RELATIVE = lazily(
    rf"\b(?i:(?:that|which|who)\s+(?:{_BE}\s+(?:never|not)\s+(?:\w+ly\s+)?(?:\w+(?:ed|en|wn|ld|nt)|public|available|out|for\s+sale)|{_BE}n['’]t\s+(?:\w+ed|public|available|out)"
    r"|(?:never|did\s+not|didn['’]t|does\s+not|doesn['’]t)\s+\w+|(?:nobody|no\s+one|few)\s+(?:(?:can|could|was|were|had|has|ever|outside|else)\s+){1,3}\w+)"
    r"(?:\s+(?:to|in|for|by|outside|at)\s+(?:the\s+)?\w+)?)\s+(?:(?i:then|also|still|suddenly|promptly|\w+ly)\s+)?\Z"
)
_NOT = r"(?:没有?(?!有)|未|从未|从没|不|并未|尚未|还没|毫无)"
# `一个没公开的`, `用没人见过的`; the day and the circumstances in which something was done (`挑没人上班的
# 日子`, `在没有预告的情况下`); and what is said of a thing before it is named (`没人注意到的是 3 月上线的 X`).
_ATTRIBUTE = lazily(
    rf"(?:[一那这某两几][个款版位批份张种套]|[用以凭靠拿])\s*[^，。；的没未不]{{0,6}}{_NOT}[^，。；的]{{1,10}}的"
    rf"|{_NOT}[^，。；的]{{1,12}}的(?:情[况形]下|前提下|状态下|日子里?|时候|一天|那天|周[一二三四五六日末天]|[清凌]晨|早[上晨]|[中下]午|[深半]?夜[里晚]?|晚上|角落里?|地方)"
    rf"|{_NOT}(?!等|盼|迎来)[^，。；的]{{1,12}}的(?:[却倒正就则也]|恰恰|反而|反倒|其实|可能)?是"
)
_REACH = 72  # characters before a verb in which such a clause may stand


def only_describes(text: str, start: int, denial: int, verb: int) -> bool:
    """Whether a denial, or a doubt, stands in an attribute before the verb at `verb`."""
    first = max(start, verb - _REACH)
    if HAN.search(text, first, verb) is None:
        match = _RELATIVE.search(text, first, verb)
        return match is not None and match.start() <= denial
    return any(denial in stretch for stretch in described(text, first, verb))


def described(text: str, first: int, verb: int) -> list[range]:
    """The stretches of a Chinese text in which what is denied but tells which, when or how."""
    return [range(*match.span()) for match in _ATTRIBUTE.finditer(text, first, verb)]
