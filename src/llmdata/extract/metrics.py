"""Metrics: numbers that a text states about somebody."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
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
from llmdata.layout import Sentence
from llmdata.mentions import Mention

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
_APPROXIMATELY = re.compile(
    r"(?:估计|预估|(?i:\bestimated|\bc\.|\bcirca|\bca\.|\bnear|\bclose\s+to|\broughly|\bsome(?:where\s+around)?))\Z"
)


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
    owner: int | None = None  # where the name stands that shares another number's words


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
    readings = _shared(context, sentence, readings)
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
    # A share (`49% of the stock`) is no number that others stand apart from.
    apart = place and found[place - 1].unit != "percent"
    if apart and found[place - 1].end > first and not _FROM.search(text, first, found[place - 1].start):  # fmt: skip
        first = found[place - 1].end
    if place + 1 < len(found):
        last = min(last, found[place + 1].start)
    if _FROM.search(text, first, quantity.start):
        return None
    rules = _BY_UNIT.get(MONEY if quantity.money else quantity.unit, ())
    sentence = context.layout.sentences[index]
    made = [
        r
        for rule in rules
        if _applies(text, rule, quantity, sentence, first)
        and (r := _fit(text, rule, quantity, first, last)) is not None
    ]
    return max(made, key=lambda reading: (reading.nearness, reading.rule.name), default=None)


def _applies(text: str, rule: Measure, quantity: Quantity, sentence: Sentence, first: int) -> bool:
    """Whether a number is large enough, and stands among the words that a rule wants or bars."""
    if quantity.value < rule.least:
        return False
    if rule.given_words and not rule.given_words.search(text, sentence.start, sentence.end):
        return False
    if rule.barred_words and rule.barred_words.match(text, quantity.end, sentence.end):
        return False
    return not (rule.unless_words and rule.unless_words.search(text, first, quantity.start))


# Between a name and a number that shares the words of the number before it (`A has 3 million
# users and B two`, `ahead of B (1.4 million)`); a pronoun goes on about the same.
_ALIKE = re.compile(
    r"\s*(?:[（(]|的?(?:则)?(?:为|有|是|达)|(?i:at|has|had|with|only|just|about|around))?\s*(?:约|超过?|近|仅|只有|about|over|around)?\s*\Z"
)
_GOES_ON = re.compile(
    r"[;，,。.]\s*(?i:(?:and|but|while)\s+)?(?:它|(?i:it|they))\s*(?:还|只|才)?(?:有|(?i:had|has|counted|stood\s+at))\s*\Z"
    r"|[；，,]\s*[^，。；,;]{0,14}?(?:才|只有|仅有?|还只有|还只是)\s*\Z"
)
_SIMILAR = 1000  # times that one of two such numbers may be greater than the other


def _shared(
    context: Context, sentence: Sentence, readings: list[tuple[Quantity, Reading | None]]
) -> list[tuple[Quantity, Reading | None]]:
    """The readings, where a number right behind a name takes the words of the one before it."""
    text = context.layout.visible
    found: list[tuple[Quantity, Reading | None]] = []
    for quantity, reading in readings:
        if found and found[-1][1] is not None and _comparable(found[-1], quantity):
            before = found[-1][1]
            start = sentence.start
            if _GOES_ON.search(text, max(start, quantity.start - 24), quantity.start):
                reading = replace(before, subject=None, owner=None)
            elif reading is None and not before.rule.both:
                owner = _right_before(context, sentence, quantity, before.rule.kinds)
                if owner is not None and owner >= found[-1][0].end:
                    reading = replace(before, subject=None, owner=owner)
        found.append((quantity, reading))
    return found


def _comparable(told: tuple[Quantity, Reading | None], quantity: Quantity) -> bool:
    other, reading = told
    if reading is None or not set(reading.rule.kinds) & set("MQO"):
        return False
    if other.money != quantity.money or quantity.unit not in (None, other.unit):
        return False
    low, high = sorted((other.value, quantity.value))
    return low > 0 and high / low <= _SIMILAR


def _right_before(
    context: Context, sentence: Sentence, quantity: Quantity, kinds: str
) -> int | None:
    """Where the name starts that a number stands right behind."""
    for mention in reversed(context.mentions.entities_in(sentence.start, quantity.start)):
        if _TYPES.get(mention.entity.type, " ") in kinds:
            alike = _ALIKE.fullmatch(context.layout.visible, mention.end, quantity.start)
            return mention.start if alike else None
    return None


def _fit(text: str, rule: Measure, quantity: Quantity, first: int, last: int) -> Reading | None:
    if quantity.unit == "token" and _EACH.search(text, first, quantity.start):
        return None  # a price's million tokens
    after = _after(text, rule, quantity, last)
    if rule.both and after is None:
        return None
    before = _before(text, rule, quantity, first)
    sides = [match for match in (before, after) if match is not None]
    if rule.both and before is None:
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
    date = _by(context, view, quantity) or subjects.dated(context, view, place)
    for subject, its_date in _whose(context, view, place, quantity, reading):
        yield _metric(context, view, quantity, reading, subject, date or its_date)
        if rule.both and subject.entity is None:
            return


_BY = re.compile(r"(?i:\bby(?:\s+the\s+end\s+of)?\s*)\Z")


def _by(context: Context, view: View, quantity: Quantity) -> Dating | None:
    """The time by which something had been reached, in the clause of the number."""
    text = context.layout.visible
    first, last = clause_of(text, view.sentence, quantity.start, quantity.end)
    for token in view.tokens:
        if token.kind != "D" or token.item.bearing != "before":
            continue
        opens = token.end <= first and not text[token.end : first].strip(" ,，")
        reach = max(view.sentence.start, token.start - 16)
        if (opens or first <= token.start < last) and _BY.search(text, reach, token.start):
            return Dating(token.item, "stated")
    return None


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
    elif reading.owner is not None:
        index = next((i for i, t in enumerate(view.tokens) if t.start == reading.owner), None)
        if index is not None:
            yield from ((s, None) for s in subjects.members(context, view, index)[-1:])
    elif reading.subject is not None:
        yield from ((subject, None) for subject in _in_words(context, view, *reading.subject))
    elif not rule.kinds:
        yield from _first_person(context, view, place, rule)
    elif not _is_of_unknown(context, reading):
        yield from _named(context, view, place, quantity, rule)


_UNKNOWN = re.compile(r"[\w\u4e00-\u9fff]大?模型的?\s*\Z")


def _is_of_unknown(context: Context, reading: Reading) -> bool:
    """Whether a model that no table holds stands right before the words (`某某大模型的下载量`)."""
    start = reading.words[0]
    sentence = context.layout.sentences[context.layout.sentence_at(start)]
    first = max(sentence.start, start - 12)
    match = _UNKNOWN.search(context.layout.visible, first, start)
    if match is None or re.match(r"[的个款代种些家]", match.group()):
        return False
    return not any(m.end > match.start() - 6 for m in context.mentions.entities_in(first, start))


def _named(
    context: Context, view: View, place: int, quantity: Quantity, rule: Measure
) -> Iterator[tuple[Subject, Dating | None]]:
    """The name nearest before in the clause, behind in it, before in the sentence; or the topic."""
    text, kinds = context.layout.visible, rule.kinds
    first, last = clause_of(text, view.sentence, quantity.start, quantity.end)
    label = _label(context, view, kinds)
    index = _of_whom(context, view, place, kinds, last)
    if index is None:
        index = _teller(context, view, place, kinds, first)
    if index is None:
        index = subjects.behind(view, place, kinds, last)
    if index is None:
        index = _belonging(context, view, place, kinds)
    if index is None:
        index = _teller(context, view, place, kinds, view.sentence.start)
    if index is not None and label is not None and _is_its_maker(context, view, index, label):
        index = None
    if index is not None:
        found = subjects.members(context, view, index)
        if len(found) > 1 and _TOGETHER.search(text, view.sentence.start, view.sentence.end):
            return
        yield from ((subject, None) for subject in found)
        return
    if label is not None:
        yield subjects.named(label, None, "context"), None
        return
    if _speaks_of_another(context, view, quantity):
        return
    types = tuple(name for name, kind in _TYPES.items() if kind in kinds)
    things = types if len(types) == 1 else tuple(name for name in types if name != "organization")
    topic = subjects.topic(context, view, things)
    if topic is None and len(things) < len(types):
        topic = subjects.topic(context, view, ("organization",))
    if topic is not None:
        yield subjects.named(topic, None, "context"), subjects.date_of_cause(context, topic)


# Names that only tell a time or an exception (`its first since GPT-2`) are passed by.
_BESIDE = re.compile(
    r"(?i:\b(?:since|besides|except|apart\s+from|including))\s*\Z|(?:除了|除)\s*\Z"
)


def _teller(context: Context, view: View, place: int, kinds: str, first: int) -> int | None:
    """The nearest name before a number of which something is told."""
    index: int | None = place
    while index is not None:
        at = index
        nearest = subjects.before(view, at, kinds, first)
        if nearest is not None and _is_head(context, view, nearest):
            return nearest
        index = subjects.telling(context, view, at, kinds, first)
        if index is None:
            index = subjects.before(view, at, kinds, first)
            if index is not None and subjects.is_measure(context, view, index):
                return None
        if index is None:
            return None
        start = view.tokens[index].start
        if not _BESIDE.search(context.layout.visible, max(first, start - 16), start):
            return index
    return None


def _is_head(context: Context, view: View, index: int) -> bool:
    """Whether a company stands behind what it is told by (`Cursor 背后的 Anysphere`)."""
    if not index or view.tokens[index].kind != "O" or view.tokens[index - 1].kind != "'":
        return False
    owner = view.tokens[index - 1]
    return context.layout.visible[owner.start : owner.end].strip() in ("的", "背后的")


_OF = re.compile(
    r"[^,.;:，。；（(]{0,24}?(?:\b(?i:users|subscribers|customers|downloads)\s+)?\b(?i:(?:of|for)(?:\s+(?:the|its))?)\s*\Z"
)


def _of_whom(context: Context, view: View, place: int, kinds: str, last: int) -> int | None:
    """The thing that the words behind a number say it is of: `60 million users of the X app`."""
    index = subjects.behind(view, place, kinds.replace("O", ""), last)
    if index is None:
        return None
    token = view.tokens[index]
    return index if _OF.match(context.layout.visible, view.tokens[place].end, token.start) else None


_BELONGS = re.compile(
    r"(?:属于|指的是|说的是|来自|算的是|是(?=[^，。；]{0,8}的))[^，。；\d]{0,10}\Z|(?i:\b(?:belong(?:s|ed)\s+to|was\s+for|is\s+for|refers?\s+to)\b[^,.;\d]{0,16})\Z"
)


def _belonging(context: Context, view: View, place: int, kinds: str) -> int | None:
    """Whom a later clause gives the number to: `this cost belongs to X, not to Y`."""
    index = subjects.behind(view, place, kinds, view.sentence.end)
    if index is None:
        return None
    start = view.tokens[index].start
    reach = max(view.tokens[place].end, start - 24)
    return index if _BELONGS.search(context.layout.visible, reach, start) else None


def _label(context: Context, view: View, kinds: str) -> Mention | None:
    """The name that opens a paragraph or item as a sentence of its own (`**OpenAI.** Revenue …`)."""
    layout = context.layout
    opening = context.first_view(layout.blocks[view.sentence.block])
    if opening is None or opening.sentence.start >= view.sentence.start:
        return None
    named = [token for token in opening.tokens if token.kind in "MQO"]
    if len(named) != 1 or named[0].kind not in kinds:
        return None
    rest = layout.visible[opening.sentence.start : named[0].start]
    rest += layout.visible[named[0].end : opening.sentence.end]
    mention: Mention = named[0].item
    return mention if not rest.strip(" .。:：*") else None


def _is_its_maker(context: Context, view: View, index: int, label: Mention) -> bool:
    """Whether a name only says whose the thing is that labels the paragraph (`X's editor`)."""
    token = view.tokens[index]
    owned = re.compile(r"\s*(?:['’]s\b|的)").match(context.layout.visible, token.end)
    return bool(owned) and token.item.entity.id == label.entity.organization_id


_STRANGER = re.compile(r"(?<![.!?“\"'’] )\b[A-Z][a-z]{2,}\w*|\b[A-Z]\w+[ -]\d+(?:\.\d+)?[BMbm]?\b")


_SAYS = re.compile(
    r"(?:[ -][A-Z]\w+){0,2}\s+(?i:says?|said|told|reports?|reported|estimates?|claims?|put)\b"
)


def _speaks_of_another(context: Context, view: View, quantity: Quantity) -> bool:
    """Whether a sentence names, before its number, something that no table holds."""
    start = view.sentence.start
    taken = [(t.start, t.end) for t in view.tokens if t.kind in "MQOBD"]
    for match in _STRANGER.finditer(context.layout.visible, start, quantity.start):
        if _SAYS.match(context.layout.visible, match.end()):
            continue
        opens = match.start() == start and " " not in match.group() and "-" not in match.group()
        if not opens and not any(a <= match.start() < b for a, b in taken):
            return True
    return False


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
    here = _I.search(text, view.sentence.start, view.tokens[place].start)
    if here is not None and _AND.search(text, here.end(), view.tokens[place].start):
        subject = subjects.in_words(context, *here.span())
        if subject is not None:
            yield subject, None
        return
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


# The verb of a number goes on with the subject of the one before it.
_AND = re.compile(r"(?:\band|,|，|、|和|并)\s*\w{2,12}\s*\Z")
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
    return "~" if _APPROXIMATELY.search(text, max(0, end - 16), end) else "="
