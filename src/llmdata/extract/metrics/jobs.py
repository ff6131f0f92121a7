"""Jobs that a company cut: the verb says what is counted, whatever noun is there (`let 200 go`, `裁掉 600 人`)."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.metrics.quantities import HEDGES, Quantity
from llmdata.grammar.numerals import CHINESE, DIGITS, IN_WORDS, SCALE, number
from llmdata.grammar.quantities.comparators import comparator
from llmdata.layout import Sentence
from llmdata.lazily import lazily

_N = rf"(?P<n>{DIGITS}|{IN_WORDS})(?:\s*(?P<scale>{SCALE}))?(?P<more>\+)?"
_N_ZH = rf"(?P<n>{DIGITS}|{CHINESE}{{2,8}})(?:\s*(?P<scale>{SCALE}))?(?P<more>\s*[多余])?"
_PEOPLE = r"\s+(?:of\s+(?:its|their)\s+)?(?:[a-z\-]+\s+){0,2}?(?i:people|employees|staff(?:ers)?|workers|engineers|jobs|positions|roles)\b"
_PEOPLE_ZH = r"\s*[名个位]?(?:正式|全职)?(?:人|员工|雇员|岗位|职位|工程师)"
# … whose they were: `裁掉了广告部的约 80 人`.
_OF_ZH = (
    r"(?:[^，。；：、\d]{1,12}?(?:部门|部|团队|实验室|事业群|业务|板块|业务线|公司)(?:里|内)?的?)?"
)
_HEDGED = rf"\s+(?:{HEDGES}\s+){{0,4}}"
_CUT = (
    lazily(rf"(?P<cue>(?i:\b(?:laid|lays?|laying)\s+off|\bfired|\bdismissed)){_HEDGED}{_N}(?![\d.,]*\s?(?:%|per))\b"),
    lazily(rf"(?P<cue>(?i:\b(?:cuts?|cutting|shed(?:s|ding)?|eliminat(?:ed|es|ing)|axed|axes|slashed|let\s+go(?:\s+of)?))){_HEDGED}{_N}{_PEOPLE}"),
    lazily(rf"(?P<cue>(?i:\blet)){_HEDGED}{_N}(?:{_PEOPLE})?\s+go\b"),
    lazily(
        rf"{_N}{_PEOPLE}\s+(?P<cue>(?i:(?:(?:had|have|has|were|was|are|been|also|then|all|suddenly)\s+)*"
        r"(?:laid\s+off|let\s+go|lost\s+their\s+jobs?|to\s+(?:go|leave)|fired|dismissed|sacked|cut|eliminated|axed|lost|gone)))\b"
    ),
    lazily(rf"(?P<cue>(?:裁(?:掉|减|撤|员|去)*|解雇|开除|炒掉|辞退|优化掉|砍(?:掉|去|下)?|削减|精简|缩减)了?){_OF_ZH}\s*(?:{HEDGES}\s*){{0,4}}{_N_ZH}{_PEOPLE_ZH}"),
    lazily(rf"{_N_ZH}{_PEOPLE_ZH}(?P<cue>(?:遭|被)?(?:裁(?:掉|员)?|解雇|开除|辞退|优化)|下岗|(?:丢了|失去)(?:了)?工作|走人)"),
)  # fmt: skip

_CUES = lazily(
    r"(?i:\b(?:la(?:id|ys?|ying)|fired|dismissed|cuts?|cutting|shed\w*|eliminat\w+|axe[ds]|slashed|let|leave|go|gone|lost|sacked)\b)|裁|砍|削减|精简|缩减|解雇|开除|炒掉|辞退|优化|下岗|工作|走人"
)


# Those who had to go are counted as people, unless their jobs are.
_PERSONS = lazily(
    r"(?i:\b(?:people|employees|staff(?:ers)?|workers|engineers)\b)|人|员工|雇员|工程师"
)


def with_jobs(text: str, sentence: Sentence, found: list[Quantity]) -> list[Quantity]:
    """The numbers of a sentence, those of jobs cut among them."""
    if _CUES.search(text, sentence.start, sentence.end) is None:
        return found
    jobs = {quantity.start: quantity for quantity in _jobs_in(text, sentence)}
    if not jobs:
        return found
    others = [q for q in found if q.start not in jobs]
    return sorted([*others, *jobs.values()], key=lambda quantity: quantity.start)


def _jobs_in(text: str, sentence: Sentence) -> Iterator[Quantity]:
    """The numbers of jobs cut that a sentence tells."""
    for pattern in _CUT:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            value = number(match["n"], match["scale"])
            if value is not None:
                start, end = match.span("n")
                sign = ">" if match["more"] else comparator(text, start, end)
                people = _PERSONS.search(text, match.start(), min(match.end() + 12, sentence.end))
                unit = "leaver" if people is not None else "job"
                yield Quantity(start, end, value, unit, sign, match.span("cue"))
