"""Metrics: numbers that a text states about somebody."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.clauses import Cues, clause_of, marked_view
from llmdata.extract.context import Context
from llmdata.extract.hearsay import is_attempt, is_hearsay, is_planned
from llmdata.extract.metrics.compared import with_compared
from llmdata.extract.metrics.conditions import is_condition
from llmdata.extract.metrics.dealt import dealt, is_dealt_out, rows_of
from llmdata.extract.metrics.headed import headed
from llmdata.extract.metrics.jobs import with_jobs
from llmdata.extract.metrics.labels import items_under, labelled
from llmdata.extract.metrics.lacking import is_lacking
from llmdata.extract.metrics.last_resort import last_reading
from llmdata.extract.metrics.narrowing import without_parts
from llmdata.extract.metrics.owners import owners_of
from llmdata.extract.metrics.quantities import NUMBER, Quantity, as_money, comparator, quantities
from llmdata.extract.metrics.readings import Reading, reading_of
from llmdata.extract.metrics.rules import CUES
from llmdata.extract.metrics.series import comes_from, goes_on_to, is_step
from llmdata.extract.metrics.sharing import Told, shared_reading
from llmdata.extract.metrics.tables import cells
from llmdata.extract.metrics.times import cause_of, right_behind, told_at
from llmdata.extract.metrics.told_above import below_label, told_above
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.subjects import Subject
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import MONEY as AMOUNT
from llmdata.extract.view import SIZE, View
from llmdata.grammar.counts import find_period
from llmdata.lazily import lazily

_CUES = Cues(CUES)
_LARGE = 500
_MOST = 32  # numbers in a sentence; more are a table of data


def metrics(context: Context) -> Iterator[Observation]:
    """Every number that a document states about somebody."""
    sentences = context.layout.sentences
    last: Told | None = None
    about: list[Subject] = []  # whose the last number is
    cued = {index for index, _ in _CUES.sentences(context)} | set(_of_large_sums(context))
    under = {below for index in cued for below in items_under(context, index)}
    under |= {below for index in cued for below in below_label(context, index)}
    queue = deque(sorted(cued | under))
    read = -1
    while queue:
        index = queue.popleft()
        if index - 1 != read or sentences[index].block != sentences[read].block:
            last = None
        readings = _readings(context, index, last)
        read, last = index, next((told for told in reversed(readings) if told[1]), None)
        yield from _in_sentence(context, index, readings, about)
        # The next sentence may go on about the same number in no words of its own.
        follows = (
            index + 1 < len(sentences) and sentences[index + 1].block == sentences[index].block
        )
        if last is not None and follows and (not queue or queue[0] != index + 1):
            queue.appendleft(index + 1)
    for cell in cells(context):
        yield from _in_sentence(
            context, cell.row, [(cell.quantity, cell.reading)], about, cell.date
        )


def _of_large_sums(context: Context) -> Iterator[int]:
    """The sentences, headings apart, that name more money than a price is."""
    layout = context.layout
    for sum_ in context.mentions.money:
        if sum_.amount >= _LARGE:
            index = layout.sentence_at(sum_.start)
            if layout.blocks[layout.sentences[index].block].kind != "heading":
                yield index


def _readings(context: Context, index: int, last: Told | None) -> list[Told]:
    """The numbers of a sentence, each with the measure that it tells."""
    sentence = context.layout.sentences[index]
    text = context.layout.visible
    found = with_jobs(text, sentence, quantities(context, sentence))
    found = with_compared(context, sentence, found)[:_MOST]
    found = [q for q in found if not is_step(text, q.unit, q.start, q.end)]
    found = [q for q in found if not is_condition(text, q.start, q.end)]
    readings = [(q, reading_of(context, found, place, index)) for place, q in enumerate(found)]
    for place, (_, reading) in enumerate(readings):
        bare = reading is None or _says_no_more(context, reading)
        money = as_money(found, place) if bare else None
        if money is not None:
            found[place] = money
            readings[place] = money, reading_of(context, found, place, index)
    if not readings:
        return []
    readings = headed(context, index, readings)
    readings = told_above(context, index, labelled(context, index, readings))
    told = [
        (quantity, reading or last_reading(context, quantity, index))
        for quantity, reading in shared_reading(context, sentence, readings, last)
    ]
    if context.layout.blocks[sentence.block].kind != "row":
        return told
    return [(q, r if r is None or _is_of_its_cell(context, q, r) else None) for q, r in told]


def _is_of_its_cell(context: Context, quantity: Quantity, reading: Reading) -> bool:
    """Whether the words for a number of a table's row stand in its own cell, or at the head of the row."""
    own, words = context.layout.cell_at(quantity.start), context.layout.cell_at(reading.cue[0])
    return own is None or words is None or words == own or words[1] == 0


_USERS = lazily(r"用户|(?i:\busers?\b)")


def _says_no_more(context: Context, reading: Reading) -> bool:
    """Whether words would fit any number (`累计 80 亿`): behind an amount it is one."""
    words = context.layout.visible[slice(*reading.words)]
    return reading.rule.generic and _USERS.search(words) is None


def _in_sentence(
    context: Context,
    index: int,
    readings: list[Told],
    about: list[Subject],
    date: Dating | None = None,
) -> Iterator[Observation]:
    """The rows of a sentence; those of a cell may have the `date` that stands above it."""
    layout = context.layout
    sentence = layout.sentences[index]
    rows = rows_of(context, index, [quantity for quantity, _ in readings])
    if not (rows or any(reading for _, reading in readings)):
        return
    # A name may stand inside the counted thing (`H800 GPU hours`): the number alone is marked.
    marks = [Trigger(NUMBER, q.start, q.start + 1) for q, _ in readings if not q.money or q.shared]
    view = marked_view(context, sentence, marks)
    if not is_asserted(layout, view):
        return
    told: list[Observation] = []
    done: set[int] = set()
    for row in rows:
        place = _place(view, row.whole)
        if place is None:
            continue
        last = _place(view, row.numbers[-1])
        whole = told_at(context, view, row.whole, place if last is None else last)
        if is_dealt_out(context, row):
            done.update(row.places)
        for number, owner, date in dealt(context, view, place, row):
            done.update(row.places)
            told += _tell(context, view, number, row.reading, [], None, (owner, date or whole))
    for place, (quantity, reading) in enumerate(readings):
        if reading is not None and place not in done:
            following = readings[place + 1][0].start if place + 1 < len(readings) else None
            told += _tell(context, view, quantity, reading, about, following, above=date)
    yield from without_parts(layout.visible, told)


_RESPECTIVELY = lazily(
    r"(?:\s*,?\s*(?:(?:and|&)\s*)?[$€£¥]?\d[\d.,]*\s*(?:[a-z]+\b)?){0,4}\s*,?\s*respectively\b"
)


def _tell(
    context: Context,
    view: View,
    quantity: Quantity,
    reading: Reading,
    about: list[Subject],
    following: int | None = None,
    dealt_to: tuple[Subject, Dating | None] | None = None,
    above: Dating | None = None,
) -> Iterator[Observation]:
    """The row of a number; where the one `following` is what it rose from, a date there is of that."""
    rule = reading.rule
    place = _place(view, quantity)
    if not (quantity.unit or rule.unit):
        return
    if dealt_to is None and _RESPECTIVELY.match(
        context.layout.visible, quantity.end, view.sentence.end
    ):
        return  # of several, one of whom nobody knows
    if place is None or not subjects.claimed(context, view, place, reading.words):
        return
    if not _is_claimed_by_its_words(context, view, quantity, reading):
        return
    if is_hearsay(context, view.sentence, quantity.start, quantity.end):
        return
    if is_planned(context, view.sentence, quantity.start):
        return
    if is_lacking(
        context.layout.visible, view.sentence.start, quantity.start, quantity.end,
        view.sentence.end, money=quantity.money,
    ):  # fmt: skip
        return
    if is_attempt(context, view.sentence, min(reading.words[0], quantity.start)):
        return
    date = above or told_at(context, view, quantity, place)
    date = date or right_behind(context, view, reading.words[1])
    if date is not None and following is not None and date.date.start > following:
        text = context.layout.visible
        other = comes_from(text, quantity, following)
        date = None if other or goes_on_to(text, quantity.end, following) else date
    owners: list[tuple[Subject, Dating | None]]
    if dealt_to is not None:
        owners, date = [dealt_to], None if dealt_to[1] else date
    elif reading.goes_on and about:
        owners = [(subject, None) for subject in about]
    else:
        owners = list(owners_of(context, view, place, quantity, reading))
    about[:] = [subject for subject, _ in owners]
    for subject, its_date in owners:
        cause = cause_of(context, view, rule, subject) if date is None else None
        yield _metric(context, view, quantity, reading, subject, date or its_date or cause)
        if rule.both and subject.entity is None:
            return


def _is_claimed_by_its_words(
    context: Context, view: View, quantity: Quantity, reading: Reading
) -> bool:
    """Whether the clause before that says what a number is does not deny it (`没有完成 C 轮融资，17 亿`)."""
    start, first = reading.words[0], clause_of(
        context.layout.visible, view.sentence, quantity.start, quantity.end
    )[0]  # fmt: skip
    if not view.sentence.start <= start < first:
        return True
    index = next((i for i, token in enumerate(view.tokens) if token.end > start), None)
    return index is None or subjects.claimed(context, view, index, reading.words)


def _place(view: View, quantity: Quantity) -> int | None:
    """The token of a number; that of money holds the words of its period too."""
    return next(
        (
            i
            for i, token in enumerate(view.tokens)
            if token.kind in (NUMBER, AMOUNT, SIZE) and token.start <= quantity.start < token.end
        ),
        None,
    )


def _metric(
    context: Context,
    view: View,
    quantity: Quantity,
    reading: Reading,
    subject: Subject,
    date: Dating | None,
) -> Observation:
    rule, text = reading.rule, context.layout.visible
    number = (quantity.start, quantity.end)
    unit = rule.unit or quantity.unit
    stated = bool(quantity.unit) and not quantity.shared
    cells = {
        "subject_name": subject.cell,
        "metric": Cell(rule.metric, "stated", *reading.cue),
        "comparator": Cell(comparator(text, quantity, reading.words[0]), "stated", *number),
        "value": Cell(float(quantity.value), "stated", *number),
        "unit": Cell(unit, "stated", *(quantity.unit_span or number))
        if stated
        else Cell(unit, "context", *((quantity.shared and quantity.unit_span) or reading.cue)),
    }
    period = find_period(text, *clause_of(text, view.sentence, *number), *number)
    if rule.period is not None:
        cells["period"] = Cell(rule.period, "stated", *reading.cue)
    elif period is not None and rule.units != ("token", None):
        cells["period"] = Cell(period[0], "stated", period[1], period[2])
        cells["told_period"] = Cell(period[0], "derived")
    return Observation(
        "metrics", rule.name, quantity.start, subject.entity, cells,
        date.date if date else None, date.origin if date else "stated",
    )  # fmt: skip
