"""Numbers dealt out among names: all tell the measure of which the words stand round their run."""

from __future__ import annotations

from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.dealt import DEALT, dealt_to, run_of
from llmdata.extract.metrics.quantities import Quantity
from llmdata.extract.metrics.readings import Reading, reading_of
from llmdata.extract.metrics.sharing import Told


def dealt_readings(context: Context, index: int, told: list[Told]) -> list[Told]:
    """The readings, each number of a run with its own name (`A 和 B 分别有 800 万和 300 万用户`)."""
    sentence = context.layout.sentences[index]
    if len(told) < 2 or not DEALT.search(context.layout.visible, sentence.start, sentence.end):
        return told
    spans = [_bare(quantity) for quantity, _ in told]
    found, place = list(told), 0
    while place < len(told):
        first, last = run_of(context.layout.visible, spans, place)
        run = _in_one_unit([quantity for quantity, _ in told[first : last + 1]])
        whole = [*(q for q, _ in told[:first]), *run, *(q for q, _ in told[last + 1 :])]
        reading = _of_run(context, index, whole, first, last) if first < last else None
        for each in range(first, last + 1) if reading is not None else ():
            kinds = reading.rule.kinds if reading is not None else ""
            owner = dealt_to(context, context.view(index), spans, each, kinds)
            if reading is not None and owner is not None:
                found[each] = whole[each], replace(reading, subject=None, owner=owner.start)
        place = last + 1
    return found


def _bare(quantity: Quantity) -> tuple[int, int]:
    """Where a number stands with the words for what it counts."""
    return quantity.start, max(quantity.end, (quantity.unit_span or (0, 0))[1])


def _in_one_unit(run: list[Quantity]) -> list[Quantity]:
    """The numbers of a run, those without a unit in that of the one which has it (`5 亿和 3 亿美元`)."""
    known = next((q for q in reversed(run) if q.unit is not None), None)
    if known is None:
        return run
    return [
        q if q.unit is not None
        else replace(q, unit=known.unit, unit_span=known.unit_span, money=known.money, shared=True)
        for q in run
    ]  # fmt: skip


def _of_run(
    context: Context, index: int, found: list[Quantity], first: int, last: int
) -> Reading | None:
    """What the words nearest to a run say of all its numbers: those before it or behind it."""
    ends = (reading_of(context, found, place, index) for place in (first, last))
    read = [reading for reading in ends if reading is not None and reading.rule.kinds]
    return max(read, key=lambda r: (not r.rule.generic, r.nearness), default=None)
