"""Metrics: numbers that a text states about somebody."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from llmdata.extract import subjects
from llmdata.extract.clauses import Cues, clause_of, marked_view
from llmdata.extract.context import Context
from llmdata.extract.metric_rules import CUES, MONEY, RULES, Measure
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.subjects import Subject
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import MONEY as AMOUNT
from llmdata.extract.view import View
from llmdata.grammar.counts import Count, find_counts, find_period

NUMBER = "#"
_CUES = Cues(CUES)
_BY_UNIT: dict[str | None, list[Measure]] = defaultdict(list)
for _rule in RULES:
    for _unit in _rule.units:
        _BY_UNIT[_unit].append(_rule)
# Words between a number and the words for it: no more than these many characters.
_NEAR = 10
_MOST = 32  # numbers in a sentence; more are a table of data
_VAST = 10**18  # digits without end count nothing
_FROM = re.compile(r"(?:从|由|(?i:\bfrom))\s*\Z")
_EACH = re.compile(r"(?:每|/|(?i:\bper|\bevery|\beach))\s*\Z")
_TOGETHER = re.compile(r"合计|合共|总计|加起来|(?i:\bcombined\b|\btogether\b|\bin\s+total\b)")
_APPROXIMATELY = re.compile(r"(?:估计|预估|(?i:\bestimated))\Z")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a sentence; `unit` is an ISO 4217 currency where it is money."""

    start: int
    end: int
    value: Decimal
    unit: str | None
    comparator: str
    unit_span: tuple[int, int] | None
    money: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule makes of a number: its words, those that say what it is, and those for whom."""

    rule: Measure
    words: tuple[int, int]
    cue: tuple[int, int]
    subject: tuple[int, int] | None
    nearness: tuple[int, int, int]


def metrics(context: Context) -> Iterator[Observation]:
    """Every number that a document states about somebody."""
    for index, _ in _CUES.sentences(context):
        yield from _in_sentence(context, index)


def quantities(context: Context, start: int, end: int) -> list[Quantity]:
    """The amounts and counts of a sentence, in order."""
    text = context.layout.visible
    found = [
        Quantity(m.start, m.end, m.amount, m.currency, m.comparator, (m.start, m.end), True)
        for m in context.mentions.money_in(start, end)
    ]
    counts = [count for count in find_counts(text, start, end) if count.value < _VAST]
    if counts:
        taken = [(q.start, q.end) for q in found]
        taken += [(m.start, m.end) for m in context.mentions.entities_in(start, end)]
        taken += [(d.start, d.end) for d in context.mentions.dates_in(start, end)]
        found += [_of_count(count) for count in counts if not _overlaps(count, taken)]
    return sorted(found, key=lambda quantity: quantity.start)


def _overlaps(count: Count, taken: list[tuple[int, int]]) -> bool:
    """Whether a count's number or unit is part of an amount, a name or a date."""
    own = [(count.start, count.start + 1), count.unit_span or (count.start, count.end)]
    return any(a < last and first < b for a, b in own for first, last in taken)


def _of_count(count: Count) -> Quantity:
    return Quantity(
        count.start, count.end, count.value, count.unit, count.comparator, count.unit_span
    )


def _in_sentence(context: Context, index: int) -> Iterator[Observation]:
    layout = context.layout
    sentence = layout.sentences[index]
    found = quantities(context, sentence.start, sentence.end)[:_MOST]
    if not found:
        return
    readings = [(q, _read(context, found, place, index)) for place, q in enumerate(found)]
    if not any(reading for _, reading in readings):
        return
    # A name may stand inside the counted thing (`H800 GPU hours`): the number alone is marked.
    marks = [Trigger(NUMBER, q.start, q.start + 1) for q in found if not q.money]
    view = marked_view(context, sentence, marks)
    if not is_asserted(layout, view):
        return
    for quantity, reading in readings:
        if reading is not None:
            yield from _tell(context, view, quantity, reading)


def _read(context: Context, found: list[Quantity], place: int, index: int) -> Reading | None:
    """The reading of a number by the rule whose words are nearest to it."""
    text = context.layout.visible
    quantity = found[place]
    first, last = clause_of(text, context.layout.sentences[index], quantity.start, quantity.end)
    if place and found[place - 1].end > first and not _FROM.search(text, first, found[place - 1].start):  # fmt: skip
        first = found[place - 1].end
    if place + 1 < len(found):
        last = min(last, found[place + 1].start)
    if _FROM.search(text, first, quantity.start):
        return None
    rules = _BY_UNIT.get(MONEY if quantity.money else quantity.unit, ())
    made = [r for rule in rules if (r := _fit(text, rule, quantity, first, last)) is not None]
    return max(made, key=lambda reading: (reading.nearness, reading.rule.name), default=None)


def _fit(text: str, rule: Measure, quantity: Quantity, first: int, last: int) -> Reading | None:
    if quantity.unit == "token" and _EACH.search(text, first, quantity.start):
        return None  # a price's million tokens
    before = _before(text, rule, quantity, first)
    after = _after(text, rule, quantity, last)
    sides = [match for match in (before, after) if match is not None]
    if rule.both and len(sides) < 2:
        return None
    if rule.alone and quantity.unit is not None:
        words = quantity.unit_span or (quantity.start, quantity.end)
        return Reading(rule, words, words, None, (0, 0, 0))
    if not sides:
        return None
    nearest = min(sides, key=lambda match: _gap(text, match, quantity))
    owner = before if before is not None and (rule.both or nearest is before) else nearest
    name = next((n for n, words in owner.groupdict().items() if words), None)
    span = owner.span(name) if name else None
    cue = (span[1] if span else owner.start(), owner.end())
    if not text[slice(*cue)].strip():
        cue = quantity.unit_span or (quantity.start, quantity.end)
    return Reading(
        rule, owner.span(), cue, span, (len(sides), -_gap(text, nearest, quantity), cue[1] - cue[0])
    )


def _gap(text: str, match: re.Match[str], quantity: Quantity) -> int:
    """Characters between the words and the number, English ones counted by a third."""
    start, end = (match.end(), quantity.start) if match.end() <= quantity.start else (quantity.end, match.start())  # fmt: skip
    words = "".join(text[start:end].split())
    return len(words) // 3 if words.isascii() else len(words)


def _before(text: str, rule: Measure, quantity: Quantity, first: int) -> re.Match[str] | None:
    if rule.before_words is None:
        return None
    found = list(rule.before_words.finditer(text, first, quantity.start))
    return found[-1] if found and _gap(text, found[-1], quantity) <= _NEAR else None


def _after(text: str, rule: Measure, quantity: Quantity, last: int) -> re.Match[str] | None:
    if rule.after_words is None:
        return None
    match = rule.after_words.search(text, quantity.end, last)
    if match is None and quantity.unit_span and not quantity.money:
        # The counted thing's own words may be part of it: `800 million weekly active users`.
        match = rule.after_words.search(text, quantity.start, last)
    return match if match is not None and _gap(text, match, quantity) <= _NEAR else None


def _tell(
    context: Context, view: View, quantity: Quantity, reading: Reading
) -> Iterator[Observation]:
    rule = reading.rule
    place = _place(view, quantity)
    if place is None or not subjects.claimed(context, view, place, reading.words):
        return
    date = subjects.dated(context, view, place)
    for subject, its_date in _whose(context, view, place, quantity, reading):
        yield _metric(context, view, quantity, reading, subject, date or its_date)
        if rule.both and subject.entity is None:
            return


def _place(view: View, quantity: Quantity) -> int | None:
    """The token of a number; that of money holds the words of its period too."""
    return next(
        (
            i
            for i, token in enumerate(view.tokens)
            if token.kind in (NUMBER, AMOUNT) and token.start <= quantity.start < token.end
        ),
        None,
    )


def _whose(
    context: Context, view: View, place: int, quantity: Quantity, reading: Reading
) -> Iterator[tuple[Subject, Dating | None]]:
    """Whom a number is about, with the date of the cause where it stands in an earlier sentence."""
    rule = reading.rule
    if rule.kinds == NUMBER:
        start = _with_comparator(context, quantity)
        subject = subjects.in_words(context, start, quantity.end)
        if subject is not None:
            yield subject, None
    elif reading.subject is not None:
        yield from ((subject, None) for subject in _in_words(context, view, *reading.subject))
    elif not rule.kinds:
        yield from _first_person(context, view, place, rule)
    else:
        yield from _named(context, view, place, quantity, rule)


def _named(
    context: Context, view: View, place: int, quantity: Quantity, rule: Measure
) -> Iterator[tuple[Subject, Dating | None]]:
    """The name nearest before in the clause, behind in it, before in the sentence; or the topic."""
    text, kinds = context.layout.visible, rule.kinds
    first, last = clause_of(text, view.sentence, quantity.start, quantity.end)
    index = subjects.before(view, place, kinds, first)
    if index is None:
        index = subjects.behind(view, place, kinds, last)
    if index is None:
        index = subjects.before(view, place, kinds, view.sentence.start)
    if index is not None:
        found = subjects.members(context, view, index)
        if len(found) > 1 and _TOGETHER.search(text, view.sentence.start, view.sentence.end):
            return
        yield from ((subject, None) for subject in found)
        return
    types = tuple(name for name, kind in _TYPES.items() if kind in kinds)
    types = types if len(types) == 1 else tuple(name for name in types if name != "organization")
    topic = subjects.topic(context, view, types)
    if topic is not None:
        yield subjects.named(topic, None, "context"), subjects.date_of_cause(context, topic)


_TYPES = {"model": "M", "product": "Q", "organization": "O"}


def _in_words(context: Context, view: View, start: int, end: int) -> list[Subject]:
    """What a rule's own words name: an entity that they are, or just themselves."""
    text = context.layout.visible
    for token in view.tokens:  # a date that opens the clause is no part of the name
        opens = token.kind == "D" and start <= token.start and token.end < end
        if opens and text[token.end : end].lstrip()[:1] in ("，", ","):
            start = token.end
    names = [m for m in context.mentions.entities_in(start, end) if m.entity.type in _TYPES]
    rest = "".join(text[start:end].split())
    if names and len(rest) <= sum(m.end - m.start + 2 for m in names):
        return [subjects.named(m) for m in names]
    subject = subjects.in_words(context, *_without_opening(context, start, end))
    return [subject] if subject is not None else []


_OPENING = re.compile(
    r"(?i:.{0,60}?\b(?:shows?|showed|found|says?|said|reports?|estimates?|suggests?)\s+that\s+)?"
    r"\s*(?:而|但|且|其中|不过|同时|此外|目前|如今|现在|(?i:(?:and|but|while|whereas|that|now|today)\b))?\s*"
)


def _without_opening(context: Context, start: int, end: int) -> tuple[int, int]:
    match = _OPENING.match(context.layout.visible, start, end)
    return (match.end() if match else start), end


_I = re.compile(r"(?<![自让给使])我们?|(?i:\b(?:I|we)\b)")


def _first_person(
    context: Context, view: View, place: int, rule: Measure
) -> Iterator[tuple[Subject, Dating | None]]:
    """The author, who is not named again in a sentence that goes on (`2025 年共做了 110 个`)."""
    text, layout = context.layout.visible, context.layout
    if any(token.kind in "MQO" for token in view.tokens[:place]):
        return
    index = layout.sentence_at(view.sentence.start) - 1
    if index < 0 or layout.sentences[index].block != view.sentence.block:
        return
    earlier = layout.sentences[index]
    match = _I.search(text, earlier.start, earlier.end)
    # What is counted without a word for it must have been spoken of just before.
    if match is None or not _COUNTED[rule.unit or ""].search(text, earlier.start, earlier.end):
        return
    subject = subjects.in_words(context, *match.span(), "context")
    if subject is not None:
        yield subject, None


_COUNTED = {"tool": re.compile(r"工具|(?i:\btools?\b)"), "": re.compile("")}


def _with_comparator(context: Context, quantity: Quantity) -> int:
    """Where a counted phrase begins with the words that compare (`more than 230 groups`)."""
    match = _COMPARING.search(context.layout.visible, max(0, quantity.start - 16), quantity.start)
    return match.start() if match else quantity.start


_COMPARING = re.compile(
    r"(?:超过|逾|近|约|至少|(?i:\b(?:more\s+than|over|about|around|at\s+least|nearly|some)))\s*\Z"
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
    unit = quantity.unit or rule.unit
    stated = bool(quantity.unit)
    cells = {
        "subject_name": subject.cell,
        "metric": Cell(rule.metric, "stated", *reading.cue),
        "comparator": Cell(_comparator(text, quantity), "stated", *number),
        "value": Cell(float(quantity.value), "stated", *number),
        "unit": Cell(unit, "stated", *(quantity.unit_span or number))
        if stated
        else Cell(unit, "context", *reading.cue),
    }
    period = find_period(text, *clause_of(text, view.sentence, *number), *number)
    if rule.period is not None:
        cells["period"] = Cell(rule.period, "stated", *reading.cue)
    elif period is not None and rule.units != ("token", None):
        cells["period"] = Cell(period[0], "stated", period[1], period[2])
    return Observation(
        "metrics", rule.name, quantity.start, subject.entity, cells,
        date.date if date else None, date.origin if date else "stated",
    )  # fmt: skip


def _comparator(text: str, quantity: Quantity) -> str:
    if quantity.comparator != "=":
        return quantity.comparator
    end = quantity.start
    while end and text[end - 1].isspace():
        end -= 1
    return "~" if _APPROXIMATELY.search(text, max(0, end - len("estimated")), end) else "="
