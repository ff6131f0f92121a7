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
# `一个没公开的`, `用没人见过的`
_ATTRIBUTE = lazily(
    r"(?:[一那这某两几][个款版位批份张种套]|[用以凭靠拿])\s*[^，。；的没未不]{0,6}(?:没有?|未|从未|从没|不|并未|尚未|还没)[^，。；的]{1,10}的"
)
_REACH = 72  # characters before a verb in which such a clause may stand


def only_describes(text: str, start: int, denial: int, verb: int) -> bool:
    """Whether a denial, or a doubt, stands in an attribute before the verb at `verb`."""
    first = max(start, verb - _REACH)
    if HAN.search(text, first, verb) is None:
        match = _RELATIVE.search(text, first, verb)
        return match is not None and match.start() <= denial
    return any(m.start() <= denial < m.end() for m in _ATTRIBUTE.finditer(text, first, verb))
