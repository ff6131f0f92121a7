"""Numbers of an enumeration that have a label of their own, which is no test that is known:
`GPQA 80%、指令遵循 88%`, `80% on GPQA, 88% on instruction following`.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.results.links import links
from llmdata.extract.results.marks import NUMBER
from llmdata.extract.view import View
from llmdata.lazily import lazily

# From the number before to this one: a sign, and a noun that is all that stands before the number.
_LABELLED = lazily(
    r"\s*(?:[%％]|分)?\s*[、，；/]\s*(?P<label>(?:[A-Za-z][A-Za-z-]{2,20}\s*)?[\u4e00-\u9fff]{2,8})\s*[:：]?\s*"
)
# How, and by which part of the test, a number was reached is no label of another.
_SAME_TEST = lazily(
    r"[算工具思考高中低档强度模式样票次轮版后时带加用开关无不未没若而其均则只仅也更再又还均最约近达到得拿为是从升降涨跌超过比]"
    r"|集|榜|赛|题|公开|私有|难|官方|自报|单|双|第|前|上|下|满|总|平均|结果|成绩|分数|准确|正确|通过|解决|完成|对手|竞品"
)
_ABILITY = lazily(
    r"\s*(?:[%％]|per\s?cent|points?)?\s+(?i:on|in|at|for)\s+(?:[a-z-]+\s+){0,2}?"
    r"(?:instruction[- ]following|following|coding|programming|reasoning|mathematics|maths?|retrieval|writing|translation|safety|summari[sz]ation|understanding|knowledge|recall|comprehension|planning|tool[- ]use|tool[- ]calling|function[- ]calling|long[- ]context|multilinguality)\b"
    # What goes on to name the test is no label (`coding (SWE-bench)`, `reasoning-heavy GPQA`).
    r"(?!-|\s*[(（:：]|\s+(?:tests?|benchmarks?|evals?|exams?|questions|problems|tasks|[A-Z]))"
)


def is_of_another_measure(context: Context, view: View, index: int) -> bool:
    """Whether a number counts what its own label says, and not the test named before or behind."""
    text, token = context.layout.visible, view.tokens[index]
    if _ABILITY.match(text, token.end, view.sentence.end):
        return "B" in view.string
    before = view.string.rfind(NUMBER, 0, index)
    if before < 0 or set("BMQO") & set(view.string[before:index]):
        return False
    match = _LABELLED.fullmatch(text, view.tokens[before].end, token.start)
    return match is not None and not _SAME_TEST.search(match["label"]) and not links(match["label"])
