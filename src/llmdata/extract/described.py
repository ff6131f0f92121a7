"""Denials and doubts that but describe who acts, or the thing: `一家没人听过的公司发布了 X`.

Whoever it is that nobody had heard of, nothing of what he did is denied by that: such words are none
of the triggers of their sentence. Where what is described is that it did not come out (`a model that
nobody could release`, `一款没能发布的模型`), they keep their say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from llmdata.extract.triggers import Trigger
from llmdata.layout import Sentence
from llmdata.lazily import lazily

_DOUBTS = frozenset("xh")
_COMING = frozenset("rePvyAk")  # what is described is then that something came out, or did not
_WHO = r"(?:公司|团队|厂商|厂家|实验室|研究院|机构|大学|高校|学院|企业|初创|工作室|作坊|小组|组织|开发者|创业者|研究员|工程师|学生|作者|玩家|人)"
_WHAT = r"(?:模型|产品|工具|应用|软件|平台|系统|助手|智能体|浏览器|编辑器|插件|功能|服务|东西)"
# `一家 … 的公司`, `那款 … 的模型`: the numeral or pronoun opens the description, which ends with its noun.
_OPENS = r"(?<![没沒有無无每])(?:[一这那某两几]|另一|其中一)(?:家|个|支|群|位|帮|款|种)(?!人)[^，。；：！？,;:]{2,32}?的(?:[\u4e00-\u9fffA-Za-z ]{0,6}?)"
_SOMEBODY_ZH = lazily(rf"{_OPENS}{_WHO}")
_THING_ZH = lazily(rf"{_OPENS}{_WHAT}")
_NOBODY = r"(?:nobody|no\s+one|not\s+many(?:\s+people)?|(?:hardly|scarcely|barely|almost)\s+(?:anyone|anybody|nobody|no\s+one)(?:\s+(?:on|in|at|outside)\s+(?:\w+\s+){0,2}?\w+)?|few(?:\s+(?:people|of\s+us|of\s+my\s+\w+))?|most(?:\s+(?:people|of\s+us))?|I|we)"
_KNEW = r"(?:hear(?:d)?|kn(?:ew|ow|own)|name[d]?|notice[d]?|expect(?:ed)?|fores(?:aw|ee|een)|predict(?:ed)?|ask(?:ed)?\s+for|plac(?:e|ed)|pronounc(?:e|ed)|spell(?:ed)?|remember(?:ed)?|follow(?:ed)?|tak(?:e|en)\s+seriously|reckon(?:ed)?|bet\s+on|pa(?:y|id)\s+attention|met|ha[dve]+\s+on)"
# `a company (that) hardly anyone had heard of`, `a lab which I had never named`
_EN = lazily(
    rf"\b(?:an?|the|some|one|another|two|three)\s+(?:[\w'’\-]+\s+){{1,6}}?(?:(?:that|which|who|whom|of\s+whom|of\s+which)\s+)?{_NOBODY}\s+"
    rf"(?:(?:had|have|has|could|can|would|did|do|ever|even|never|not|quite|yet|really|\w+n['’]t|cannot)\s+){{0,5}}{_KNEW}\b",
    re.IGNORECASE,
)


def without_makers(words: str) -> str:
    """The words of a clause but for who acts there, where he is described by whom nobody knew him."""
    return _EN.sub("", _SOMEBODY_ZH.sub("", words))


def without_descriptions(
    text: str, sentence: Sentence, words: Iterable[Trigger], named: Sequence[int]
) -> list[Trigger]:
    """The trigger words of a sentence but for the doubts in what only describes somebody.

    `named` are the places at which models and products stand: a description that names one tells of it.
    """
    words = list(words)
    if not any(word.token in _DOUBTS for word in words):
        return words
    idle: list[tuple[int, int]] = []
    for pattern in (_SOMEBODY_ZH, _THING_ZH, _EN):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            start, end = match.span()
            # Of somebody it may be told that he never brought out a thing, of the thing itself not.
            tells = pattern is not _SOMEBODY_ZH and any(
                start <= word.start < end and word.token in _COMING for word in words
            )
            if not tells and not any(start <= place < end for place in named):
                idle.append((start, end))
    return [
        word
        for word in words
        if word.token not in _DOUBTS or not any(a <= word.start < b for a, b in idle)
    ]
