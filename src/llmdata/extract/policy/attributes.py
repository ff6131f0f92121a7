"""Denials and doubts that only say which thing is meant: `the version that was never released came
second`, `一个没公开的版本冲上第二`. What the clause tells is told of it all the same.
"""

from __future__ import annotations

from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.lazily import lazily

_BE = r"(?:was|were|is|are|has(?:\s+been)?|had(?:\s+been)?)"
# A relative clause up to the verb of its sentence.
_RELATIVE = lazily(
    rf"\b(?i:(?:that|which|who)\s+(?:{_BE}\s+(?:never|not)\s+(?:\w+ly\s+)?(?:\w+(?:ed|en|wn|ld|nt)|public|available|out|for\s+sale)|{_BE}n['’]t\s+(?:\w+ed|public|available|out)"
    r"|(?:never|did\s+not|didn['’]t|does\s+not|doesn['’]t)\s+\w+|(?:nobody|no\s+one|few)\s+(?:(?:can|could|was|were|had|has|ever|outside|else)\s+){1,3}\w+)"
    r"(?:\s+(?:to|in|for|by|outside|at)\s+(?:the\s+)?\w+)?)\s+(?:(?i:then|also|still|suddenly|promptly|\w+ly)\s+)?\Z"
)
# … or one that the clause opens with, with a verb of its own: `The lab that never hypes its models released X`.
_OPENING_RELATIVE = lazily(
    r"(?:(?i:the|an?|every|any|some)\s+(?:(?!(?:time|fact|news|idea|claim|report|rumou?r|ever|way|moment|day|year)\b)[\w-]+\s+){1,4}?(?:that|which|who)|What|Whoever|Those\s+who)\s+(?:[\w’'-]+\s+){0,2}?\Z"
)
_ITS_VERB = lazily(r"(?:\s+[\w’'.,-]*[\w’'-]){2,}\s+\Z")
# The first of two things that somebody did, if what is denied takes an infinitive, or is an object of
# its own: `did not stop there and released X`, `cancelled its party and released X`.
_AND_DID = lazily(
    r"(?i:(?:\b(?:do|does|did|could|would|can)\s+not|n['’]t|\bcannot|\b(?:refus|declin|cancel|cancell|delay|paus|postpon|abandon|scrapp|stopp|skipp)ed)\b[^,.;:]{3,80}?\band\s+(?:(?:then|finally|also|soon|promptly|simply|instead|\w+ly)\s+)?)\Z"
)
_NO_INFINITIVE = lazily(r"(?i:\w+ed\b|came|brought|put|went|rushed|gave|let)")
_NOT = r"(?:没有?(?!有)|未|从未|从没|不|并未|尚未|还没|毫无)"
# `一个没公开的`, `用没人见过的`; the day and the circumstances in which something was done (`挑没人上班的
# 日子`, `在没有预告的情况下`); and what is said of a thing before it is named (`没人注意到的是 3 月上线的 X`).
_ATTRIBUTE = lazily(
    rf"(?:[一那这某两几][个款版位批份张种套]|[用以凭靠拿])\s*[^，。；的没未不]{{0,6}}{_NOT}[^，。；的]{{1,10}}的"
    rf"|{_NOT}[^，。；的]{{1,12}}的(?:情[况形]下|前提下|状态下|日子里?|时候|一天|那天|周[一二三四五六日末天]|[清凌]晨|早[上晨]|[中下]午|[深半]?夜[里晚]?|晚上|角落里?|地方)"
    rf"|{_NOT}(?!等|盼|迎来)[^，。；的]{{1,12}}的(?:[却倒正就则也]|恰恰|反而|反倒|其实|可能)?是"
)
_REACH = 72  # characters before a verb in which such a clause may stand


def only_describes(text: str, view: View, place: int, last: int) -> bool:
    """Whether a denial, or a doubt, which is token `place`, stands in an attribute or another predicate
    than the one of token `last` behind it."""
    start, denial, verb = view.sentence.start, view.tokens[place].start, view.tokens[last].start
    if _tells_which(text, view, place, last):
        return True
    first = max(start, verb - _REACH)
    if HAN.search(text, first, verb) is None:
        if (match := _RELATIVE.search(text, first, verb)) is not None and match.start() <= denial:
            return True
        opens = max(first, text.rfind(", ", first, denial) + 2, text.rfind("; ", first, denial) + 2)
        word = _WORD.match(text, denial)
        end = word.end() if word is not None else denial
        if _OPENING_RELATIVE.match(text, opens, denial) and _ITS_VERB.fullmatch(text, end, verb):
            return True
        did = _AND_DID.search(text, max(start, denial - _NEAR), verb)
        return did is not None and _NO_INFINITIVE.match(text, verb) is not None
    return any(denial in stretch for stretch in described(text, first, verb))


# In a view: what stands between a word and the `的` of its attribute, and the name that it is of.
_OF_A_NAME = lazily(r"[.&xhfwDSB$]{0,9}'(?P<kind>\.?)(?:O'?)?(?P<name>[MQO])")
# What a thing is, between `的` and its name.
_KIND = lazily(
    r"\s*(?:[\u4e00-\u9fff]{0,6}(?:模型|大模型|工具|助手|产品|公司|厂商|团队|实验室|旗舰|版本|智能体|浏览器|编辑器|应用|平台))?\s*[“「《]?"
)


def _tells_which(text: str, view: View, place: int, last: int) -> bool:
    """Whether the word of token `place` stands in a Chinese attribute of a name before token `last`
    (`没有大厂背景的月之暗面`, `需要联网才能用的 X`)."""
    match = _OF_A_NAME.match(view.string, place + 1)
    if match is None or match.start("name") >= last:
        return False
    of = view.tokens[match.start("kind") - 1]
    if not text.startswith("的", of.start):
        return False
    name = view.tokens[match.end("kind")]  # or its maker, who stands before it
    return _KIND.fullmatch(text, of.end, name.start) is not None


_WORD = lazily(r"[\w’']*(?:\s+not\b)?")
_NEAR = 8  # characters before a denial that belong to it: `could not`


def described(text: str, first: int, verb: int) -> list[range]:
    """The stretches of a Chinese text in which what is denied but tells which, when or how."""
    return [range(*match.span()) for match in _ATTRIBUTE.finditer(text, first, verb)]
