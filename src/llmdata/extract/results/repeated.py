"""Results that repeat the one told before: `a similar result`, `so did B`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating
from llmdata.extract.results.both import AGAIN, and_it, last_told, same_as_before
from llmdata.extract.results.dates import date_of_result
from llmdata.extract.results.entries import result_of
from llmdata.extract.results.owners import whose
from llmdata.extract.results.rules import SIMILAR_RESULT
from llmdata.extract.subjects import Subject
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily


def repeated(
    context: Context, view: View, index: int, bench: Subject | None, told: list[Observation]
) -> Iterator[Observation]:
    """A result like the one before: its outcome, and its heroes where they are not named anew."""
    token = view.tokens[index]
    before = last_told(context, token, told)
    same_test = _DID_SO.match(str(token.item)) and not AGAIN.match(str(token.item))
    scores = _scores_before(context, token, told) if same_test else []
    joint = bool(before and scores) and before[-1] is scores[-1]
    joint = joint and _REACHED.match(str(token.item)) is not None
    if scores and (joint or not before or before[-1].place < scores[-1].place):
        yield from _same_score(context, view, index, scores[-1])
        return
    if not before or _tells_else(context, view, index, before[0]):
        return
    if AGAIN.match(str(token.item)) and (bench is None or bench.cell.origin == "context"):
        return
    if bench is None or (same_test and not _in_clause(context, view, index, bench)):
        entity = before[-1].value("benchmark")
        bench = Subject(entity, Cell(entity.name, "context"))
        near = context.layout.sentence_at(before[-1].place) + 1
        if near < context.layout.sentence_at(token.start):
            return
    outcome = before[-1].cells["outcome"]
    cells = {"outcome": replace(outcome, origin="context")}
    behind = subjects.behind(view, index, "MQO", view.sentence.end)
    if behind is not None and _SO_DID.match(str(token.item)):  # `and so did B`
        who = subjects.members(context, view, behind)
    else:
        who = whose(context, view, index)
    who = who or same_as_before(context, view, index, told)
    who = and_it(context, view, who, index, told)
    for subject in who:
        if subject.entity is None or subject.entity.type == "benchmark":
            continue
        date = date_of_result(context, view, index, bench, subject)
        date = date or subjects.dated(context, view, index)
        yield result_of(SIMILAR_RESULT.name, bench, subject, token, cells, date)


# Who reached a score that was worth a medal has both; what was announced is the medal.
_REACHED = lazily(
    r"(?i:reach|got|get|post|earn|record)|[拿得考报跑]到|追平|[^，。]*(?:分数|得分|战绩)"
)


def _in_clause(context: Context, view: View, index: int, bench: Subject) -> bool:
    """Whether a test is named in the clause that repeats a result (`again did the same at the ICPC`)."""
    token = view.tokens[index]
    first, last = clause_of(context.layout.visible, view.sentence, token.start, token.end)
    return bench.cell.origin == "stated" and first <= bench.place < last


_DID = lazily(r"(?i:did\s+(?!it\s+again))")  # what, is not told
_FINITE = lazily(
    r"(?i:\b(?:(?!in(?:de)?ed\b|need\b)\w{2,}ed|is|are|was|were|has|have|had|came|went|fell|rose|cut|made|got|took|gave|said|did|won|lost|beat|left)\b)"
)


def _tells_else(context: Context, view: View, index: int, before: Observation) -> bool:
    """Whether another thing is told between a result and words like `did too`."""
    text, layout, start = context.layout.visible, context.layout, view.tokens[index].start
    if not _DID.match(text, start):
        return False
    sentence = layout.sentences[layout.sentence_at(before.place)]
    _, end = clause_of(text, sentence, before.place, before.place)
    first, _ = clause_of(text, view.sentence, start, view.tokens[index].end)
    if context.mentions.entities_in(end, first):
        return True
    return end < start and _FINITE.search(text, end, start) is not None


def _scores_before(context: Context, token: Token, told: list[Observation]) -> list[Observation]:
    """The scores that the same sentence, or the one before, has told so far."""
    here = context.layout.sentence_at(token.start)
    return [
        o
        for o in told
        if "value" in o.cells
        and o.place < token.start
        and here - context.layout.sentence_at(o.place) <= 1
    ]


def _same_score(
    context: Context, view: View, index: int, before: Observation
) -> Iterator[Observation]:
    """Whoever did as well as the one before (`A solved five problems; so did B`)."""
    token = view.tokens[index]
    behind = subjects.behind(view, index, "MO", view.sentence.end)
    place = behind if _SO_DID.match(str(token.item)) else None
    if place is None:
        place = subjects.telling(context, view, index, "MO", view.sentence.start)
    if place is None or before.subject is None:
        return
    entity = before.value("benchmark")
    bench = Subject(entity, Cell(entity.name, "context"))
    span = clause_of(context.layout.visible, view.sentence, token.start, token.end)
    own = ("outcome", "comparator", "value", "unit")
    cells = {
        key: replace(before.cells[key], origin="context") for key in own if key in before.cells
    }
    for subject in subjects.members(context, view, place):
        if subject.entity is not None and subject.entity.id != before.subject.id:
            date = date_of_result(context, view, index, bench, subject)
            if date is not None and _LATER.search(context.layout.visible, *span):
                date = None if date.date.end <= span[0] else date
            if date is None and entity.kind == "competition" and before.date is not None:
                date = Dating(before.date, "context")  # all take part in it at one time
            yield result_of(SIMILAR_RESULT.name, bench, subject, token, cells, date)


# So long after the one before: the date of that one is not this one's.
_LATER = lazily(
    r"(?:周|天|个月|星期|小时|年)(?:之|以)?后|随后|后来|(?i:\b(?:weeks?|days?|months?|hours?)\s+(?:later|after)|\b(?:later|soon|afterwards)\b)"
)
_SO_DID = lazily(r"(?i:so\s|as\s|said\s|that|which)")
_DID_SO = lazily(
    r"(?i:did|does|do\s|that|which|announced|claimed|reported|achieved|managed|followed|so\s|as\s|matched|equalled|reach|got|get|post|earn|record)|也|追平|[拿得考报跑]到|[^，。]*(?:分数|得分|战绩)|同样(?!的?(?:成|结|佳|表|壮))"
)


# `That is a silver medal`, `which would have been enough for gold`: what was just told is.
_THAT_IS = lazily(
    r"(?i:\b(?:that|it|this|which|the\s+(?:result|score|performance|total))\s+(?:alone\s+)?"
    r"(?:is|was|equals|equalled|amount(?:s|ed)\s+to|ma(?:kes?|de)|means?|meant|counts?\s+as|would\s+(?:have\s+)?(?:been|be|earned|earn|won|win|merited|made|meant))"
    r"\s+(?:(?:an?|the|just|good|enough|for|worth|worthy|of|equivalent|to|solid|in)\s+)*)\Z"
    r"|(?:这|该|此)(?:个|一|样的?)?(?:成绩|分数|结果|表现)?(?:就|已|也)?(?:是|相当于|够得上|达到|足以|对应|意味着|属于|刚好是|正好是)(?:一[枚块])?\Z"
)


_PRONOUN = lazily(r"(?i:that|it|this)\b")
_OPENS = lazily(r"\W*(?i:(?:and|but|so|yet|still|then|as|because|since|if|in\s+\w+)\b\W*)*")


def of_what_was_told(
    context: Context, view: View, index: int, told: list[Observation]
) -> list[Subject]:
    """The heroes of the results told last, of which words like `that is` tell more."""
    text, start = context.layout.visible, view.tokens[index].start
    match = _THAT_IS.search(text, view.sentence.start, start)
    if match is None:
        return []
    first, _ = clause_of(text, view.sentence, match.start(), match.end())
    if _PRONOUN.match(text, match.start()) and not _OPENS.fullmatch(text, first, match.start()):
        return []  # `a student who did that would have won gold`
    layout = context.layout
    here = layout.sentence_at(start)
    near = [
        o
        for o in told
        if o.place < start
        and here - layout.sentence_at(o.place) <= 1
        and layout.sentences[layout.sentence_at(o.place)].block == view.sentence.block
        and o.subject is not None
    ]
    last = [o for o in near if layout.sentence_at(o.place) == layout.sentence_at(near[-1].place)]
    heroes = {o.subject.id: o for o in last if o.subject is not None}
    return [
        Subject(o.subject, replace(o.cells["subject_name"], origin="context"))
        for o in heroes.values()
    ]


def same_one(
    context: Context, view: View, who: list[Subject], told: list[Observation]
) -> list[Subject]:
    """Who is meant but not named: the one whose results the sentence before tells, if it is one."""
    if len(who) != 1 or who[0].cell.origin != "context" or who[0].entity is None:
        return who
    layout = context.layout
    here = layout.sentence_at(view.sentence.start)
    if here == 0 or layout.sentences[here - 1].block != view.sentence.block:
        return who
    before = [o for o in told if layout.sentence_at(o.place) == here - 1 and o.subject is not None]
    if len({o.subject.id for o in before if o.subject is not None}) != 1:
        return who
    return [Subject(before[0].subject, replace(before[0].cells["subject_name"], origin="context"))]
