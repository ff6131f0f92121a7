"""Scores that are dealt out to the places told before: `前三名是 A、B 和 C，分数依次为 1501、1483 和 1470`."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_N = r"\d{1,4}(?:\.\d{1,2})?(?![\d.])(?:\s?(?:分|[%％]|(?i:points?\b)))?"
_JOINT = r"\s?(?:[、,，/]\s?(?:(?:和|与|及|(?i:and)\b)\s?)?|(?:和|与|及|以及|(?i:and)\b)\s?)"
_RUN = lazily(
    rf"(?:(?:分别|依次|各)(?:得到?|拿到?|为|是|有|以|凭)?\s?(?P<zh>{_N}(?:{_JOINT}{_N}){{1,9}}+)"
    # `A 和 B 分列二、三位，得分 68.5 和 67.3`
    rf"|(?:得分|分数|总分|评分|积分|成绩)(?:是|为|：)?\s?(?P<of>{_N}(?:{_JOINT}{_N}){{1,9}}+)"
    rf"|(?i:\b(?:with|at|scor(?:ing|ed)|on))\s(?P<en>{_N}(?:{_JOINT}{_N}){{1,9}}+),?\s(?i:respectively)\b)"
)
_NUMBER = lazily(r"\d{1,4}(?:\.\d{1,2})?")
_SEVERAL = 2


def dealt_scores(context: Context, view: View, model: Mention) -> list[Cell] | None:
    """The score of a model that is enumerated with others to whom as many numbers are dealt out.

    None where no number is dealt out to it; none, where nobody can tell which is its.
    """
    text = context.layout.visible
    run = _RUN.search(text, model.end, view.sentence.end)
    if run is None:
        return None
    before = [i for i, t in enumerate(view.tokens) if t.kind == "M" and t.end <= run.start()]
    group = subjects.group_of(view, before[-1]) if before else []
    starts = [view.tokens[i].start for i in group if view.tokens[i].kind == "M"]
    if len(starts) < _SEVERAL or model.start not in starts:
        return None
    numbers = list(_NUMBER.finditer(text, *run.span(run.lastgroup or "zh")))
    if len(numbers) != len(starts):
        return []
    number = numbers[starts.index(model.start)]
    return [Cell(float(number.group()), "stated", *number.span())]
