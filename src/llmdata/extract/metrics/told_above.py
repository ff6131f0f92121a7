"""Numbers of which all words but their time stand before them: `X's revenue: January $1bn, May $3bn`.

A label names one thing and a measure and has no number of its own: the lead-in of a list, a
sentence or a question before, or what opens the sentence. Below it stand times with their numbers.
An answer may leave out even the time (`What is X worth? $500 billion.`), and a question that only
names the next thing (`And Y?`) asks of the same measure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from llmdata.extract.context import Context
from llmdata.extract.metrics.labels import reading_under
from llmdata.extract.metrics.quantities import HEDGES, Quantity
from llmdata.extract.metrics.readings import TYPES, Reading
from llmdata.extract.metrics.sharing import Told
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_LONGEST = 160  # characters of a label
_MOST = 8  # sentences or blocks back to it
_HEDGED = (
    rf"(?:(?:就|又|便|则|已经?|才|还|都|是|为|有|到了?|[涨升增跌降]到了?|达到?|超过?了?|突破了?|[破过]了?|接近|逼近|将近|近|不足|(?i:(?:it|they)\s+(?:was|were|stood\s+at|had)|was|were|"
    rf"stood\s+at|at|had|reached|passed|hit|topped|almost|close\s+to|past|above|below|well\s+over)(?![A-Za-z])|{HEDGES})[\s*]*){{0,6}}"
)
_OPENS = r"[\s*_•▸►·\-–—“\"]*(?:(?i:and|then|but|by|in|at|as\s+of|on|the|end\s+of|early|late|mid)[\s-]+|而|再|到了?|至|截至|截止|在|于){0,4}\s*"
# The time before a number opens its clause …
_BEFORE_DATE = lazily(_OPENS)
_AFTER_DATE = lazily(rf"[\s*_]*[初中底末]?[\s*_）)]*(?:[:：,，=|–—→-]+|——)?[\s*_]*{_HEDGED}\Z")
# … or stands behind it in brackets or after a preposition.
_OPENS_NUMBER = lazily(rf"{_OPENS}{_HEDGED}\Z")
_BEHIND = lazily(
    r"[\s*_]*(?:[（(]\s*|(?i:in|by|at\s+the\s+end\s+of|as\s+of)\s+|[,，]\s*)(?:(?i:early|late|mid)[\s-]+)?\Z"
)
_ANSWER = lazily(rf"[\s*_“\"]*(?:(?:A|Answer)\s*[:：.]|答\s*[:：])?[\s*_“\"]*{_HEDGED}\Z")
_ASKS = lazily(r"[?？][\s*_”\"'」』）)]*\Z")
_SIGN = lazily(r"[,，;；、。:：|]|\.(?=\s)")
_NAMES_ONLY = lazily(
    r"[\s*_“\"]*(?:(?:Q|问)\s*[:：.])?[\s*_]*(?:(?i:and|what\s+about|how\s+about|then|now)\s+|(?:那么?|再看)\s*)*"
)
_TAIL = lazily(r"[呢\s*_?？”\"]*")
_NUMBER = lazily(r"\d\s*(?:[万亿]|(?i:[mb]illion|trillion|bn|[mk]\b))|[$€£¥]\s*\d")
# Who only reports a number is not whose it is.
_REPORTS = frozenset({"media", "evaluator", "public_body"})


@dataclass(frozen=True, slots=True)
class _Label:
    start: int
    end: int
    name: Mention


def told_above(context: Context, index: int, readings: list[Told]) -> list[Told]:
    """The readings, where a number behind a time takes measure and owner from a label before it."""
    sentence = context.layout.sentences[index]
    if all(reading is not None for _, reading in readings):
        return readings
    labels = list(_labels(context, index))
    found: list[Told] = []
    for place, (quantity, reading) in enumerate(readings):
        answers = place == 0 and _answers(context, sentence, quantity)
        if reading is None and (dated := _dated(context, sentence, quantity)) is not None:
            here = _label_here(context, sentence, dated)
            reading = _first(context, [*([here] if here else []), *labels], quantity, dated)
        elif reading is None and answers and labels and _is_question(context, index - 1):
            reading = _first(context, labels[:1], quantity, sentence.start)
        found.append((quantity, reading))
    return found


def _first(
    context: Context, labels: list[_Label], quantity: Quantity, first: int
) -> Reading | None:
    """The reading of a number by the nearest label, unless its own clause names somebody."""
    if any(
        m.entity.type != "benchmark" for m in context.mentions.entities_in(first, quantity.start)
    ):
        return None
    for label in labels:
        reading = reading_under(context, (label.start, label.end), quantity, label.name)
        if reading is not None and not reading.rule.generic:
            return replace(reading, owner=None, named=label.name)
    return None


def _dated(context: Context, sentence: Sentence, quantity: Quantity) -> int | None:
    """Where the clause begins that is but a time and a number."""
    text = context.layout.visible
    dates = context.mentions.dates_in(max(sentence.start, quantity.start - 48), quantity.start)
    if dates and _AFTER_DATE.fullmatch(text, dates[-1].end, quantity.start):
        first = _part(text, sentence, dates[-1].start)
        return first if _BEFORE_DATE.fullmatch(text, first, dates[-1].start) else None
    behind = context.mentions.dates_in(quantity.end, min(sentence.end, quantity.end + 32))
    if behind and _BEHIND.fullmatch(text, quantity.end, behind[0].start):
        first = _part(text, sentence, quantity.start)
        return first if _OPENS_NUMBER.fullmatch(text, first, quantity.start) else None
    return None


def _part(text: str, sentence: Sentence, at: int) -> int:
    """Where the part of a sentence begins that holds an offset."""
    first = sentence.start
    for sign in _SIGN.finditer(text, max(sentence.start, at - 64), at):
        first = sign.end()
    return first


def _answers(context: Context, sentence: Sentence, quantity: Quantity) -> bool:
    return _ANSWER.fullmatch(context.layout.visible, sentence.start, quantity.start) is not None


def _label_here(context: Context, sentence: Sentence, first: int) -> _Label | None:
    """What opens a sentence before its first time (`X 的日活，5 月 300 万`)."""
    text = context.layout.visible
    end = next((s.start() for s in _SIGN.finditer(text, sentence.start, first)), first)
    return _label(context, sentence.start, end)


def _labels(context: Context, index: int) -> Iterator[_Label]:
    """The labels above a sentence, the nearest first; none past a sentence that tells anything else."""
    layout = context.layout
    sentence = layout.sentences[index]
    block = layout.blocks[sentence.block]
    if block.kind == "row":
        return
    if block.lead_in is not None:
        telling = layout.last_sentence(block.lead_in)
        if (label := _label(context, telling.start, telling.end)) is not None:
            yield label
        return
    asked: Mention | None = None
    for place in range(index - 1, max(-1, index - 1 - _MOST), -1):
        before = layout.sentences[place]
        question = _is_question(context, place)
        if before.block != sentence.block and not question and asked is None:
            return
        if question and (name := _only_named(context, before)) is not None:
            asked = asked or name
            continue
        if asked is None and not question and _tells_time_and_number(context, before):
            continue
        label = _label(context, before.start, before.end)
        if label is not None and (asked is None or question):
            yield replace(label, name=asked or label.name)
            return
        if asked is None:
            return


def _tells_time_and_number(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence is one of a series: it opens with a time, and has a number."""
    text = context.layout.visible
    dates = context.mentions.dates_in(sentence.start, min(sentence.end, sentence.start + 24))
    opens = dates and _BEFORE_DATE.fullmatch(text, sentence.start, dates[0].start)
    return bool(opens and _NUMBER.search(text, sentence.start, sentence.end))


def _is_question(context: Context, index: int) -> bool:
    if index < 0:
        return False
    sentence = context.layout.sentences[index]
    return _ASKS.search(context.layout.visible, sentence.start, sentence.end) is not None


def _only_named(context: Context, sentence: Sentence) -> Mention | None:
    """The thing that is all that a question names (`And Y?`)."""
    named = context.mentions.entities_in(sentence.start, sentence.end)
    if len(named) != 1 or named[0].entity.type not in TYPES:
        return None
    text = context.layout.visible
    opens = _NAMES_ONLY.fullmatch(text, sentence.start, named[0].start)
    return named[0] if opens and _TAIL.fullmatch(text, named[0].end, sentence.end) else None


def _label(context: Context, start: int, end: int) -> _Label | None:
    """A stretch that names one thing and has no number."""
    text = context.layout.visible
    if end - start > _LONGEST or _NUMBER.search(text, start, end):
        return None
    named = [
        mention
        for mention in context.mentions.entities_in(start, end)
        if mention.entity.type in TYPES and mention.entity.kind not in _REPORTS
    ]
    things = {
        mention.entity.organization_id for mention in named if mention.entity.type != "organization"
    }
    named = [mention for mention in named if mention.entity.id not in things] or named
    if len({mention.entity.id for mention in named}) != 1:
        return None
    return _Label(start, end, named[-1])


def below_label(context: Context, index: int) -> Iterator[int]:
    """The sentences of a series right behind a label in the same block (`X's tokens. April: 4 …`)."""
    layout = context.layout
    sentence = layout.sentences[index]
    if _label(context, sentence.start, sentence.end) is None:
        return
    for place in range(index + 1, min(index + 1 + _MOST, len(layout.sentences))):
        following = layout.sentences[place]
        if following.block != sentence.block or not _tells_time_and_number(context, following):
            return
        yield place
