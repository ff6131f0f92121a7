"""Which measure a number tells: that of the words nearest to it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.metrics.measure import MONEY, Measure
from llmdata.extract.metrics.quantities import Quantity
from llmdata.extract.metrics.rules import RULES
from llmdata.layout import Sentence

_BY_UNIT: dict[str | None, list[Measure]] = defaultdict(list)
for _rule in RULES:
    for _unit in _rule.units:
        _BY_UNIT[_unit].append(_rule)
TYPES = {"model": "M", "product": "Q", "organization": "O"}
# Words between a number and the words for it: no more than these many characters.
_NEAR = 10
_FROM = re.compile(r"(?:从|由)[^，。；\d]{0,6}\Z|(?i:\bfrom)\s*\Z")
_EACH = re.compile(r"(?:每|/|(?i:\bper|\bevery|\beach))\s*\Z")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule makes of a number: its words, those that say what it is, and those for whom."""

    rule: Measure
    words: tuple[int, int]
    cue: tuple[int, int]
    subject: tuple[int, int] | None
    nearness: tuple[int, int, int]
    owner: int | None = None  # where the name stands that shares another number's words


def reading_of(context: Context, found: list[Quantity], place: int, index: int) -> Reading | None:
    """The reading of a number by the rule whose words are nearest to it."""
    text = context.layout.visible
    quantity = found[place]
    first, last = clause_of(text, context.layout.sentences[index], quantity.start, quantity.end)
    first = _labelled(context, index, first, quantity)
    # A share (`49% of the stock`) is no number that others stand apart from.
    apart = place and found[place - 1].unit != "percent"
    if apart and found[place - 1].end > first and not _FROM.search(text, first, found[place - 1].start):  # fmt: skip
        first = found[place - 1].end
    skipped = 0
    if apart and (start := _FROM.search(text, first, found[place - 1].start)):
        skipped = found[place - 1].end - start.start()  # `从年初的 3 亿涨到 8 亿`
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
        and (r := _fit(text, rule, quantity, first, last, skipped)) is not None
    ]
    return max(made, key=lambda reading: (reading.nearness, reading.rule.name), default=None)


_LABEL = re.compile(
    r"[:：]\s*(?:(?i:an?|about|around|over|up\s+to|more\s+than|nearly|roughly|just|only|some|now|estimated|reported(?:ly)?)\s*|约|近|超过?|达|高达|只有|仅|逾)*\Z"
)


def _labelled(context: Context, index: int, first: int, quantity: Quantity) -> int:
    """Where the words for a number begin that stands behind a colon (`training bill: around $300`)."""
    text, sentence = context.layout.visible, context.layout.sentences[index]
    sign = first - 1
    if sign <= sentence.start or text[sign] not in ":：":
        return first
    if _LABEL.fullmatch(text, sign, quantity.start) is None:
        return first
    return clause_of(text, sentence, sign, sign + 1)[0]


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
    r"\s*(?:[（(]|的?(?:则)?(?:为|有|是|达到?|用了?|号称|支持|给到|做到|投了?)|(?i:at|has|had|with|only|just|about|around|(?:put\s+in\s+|added\s+)?(?:another|a\s+further)))?\s*(?:约|超过?|近|仅|只有|about|over|around)?\s*\Z"
)
_GOES_ON = re.compile(
    r"[;，,。.]\s*(?i:(?:and|but|while)\s+)?(?:它|(?i:it|they))\s*(?:还|只|才)?(?:有|(?i:had|has|counted|stood\s+at))\s*\Z"
    r"|[；，,]\s*[^，。；,;]{0,14}?(?:才|只有|仅有?|还只有|还只是|已经?是|已达|涨到了?|升至|变成了?|来到了?)\s*\Z"
)
# … and a later state of it, told of a time and nothing else (`，8 月就过了 50 亿`, `，可扩展到 1M`).
_LATER = re.compile(
    r"[；，,]\s*(?:到了?|至)?(?:今年|去年|次年|第二年|年[初中底末]|\d{4}\s*年|\d{1,2}\s*月[初中底末]?|[一二三四五六七八九十]{1,2}月[初中底末]?|现在|如今|目前|眼下|最多|最高|可以?|还能|能|[^，。；\d]{0,4}之?后)?"
    r"(?:就|才|又|便|都|已经?|据说|再)*(?:过了?|超过了?|破了?|突破了?|达到?了?|到了?|逼近|接近|[升涨冲增扩](?:展|大|长)?(?:到|至)了?|变成了?)\s*\Z"
)
_SIMILAR = 1000  # times that one of two such numbers may be greater than the other


def shared_reading(
    context: Context, sentence: Sentence, readings: list[tuple[Quantity, Reading | None]]
) -> list[tuple[Quantity, Reading | None]]:
    """The readings, where a number right behind a name takes the words of the one before it."""
    text = context.layout.visible
    found: list[tuple[Quantity, Reading | None]] = []
    for quantity, reading in readings:
        if found and found[-1][1] is not None and _comparable(found[-1], quantity):
            before = found[-1][1]
            start = sentence.start
            if _GOES_ON.search(text, max(start, quantity.start - 24), quantity.start) or (
                reading is None
                and _LATER.search(text, max(start, quantity.start - 24), quantity.start)
            ):
                reading = replace(before, subject=None, owner=None)
            elif reading is None and not before.rule.both:
                owner = _right_before(context, sentence, quantity, before.rule.kinds)
                if owner is None or owner < found[-1][0].end:
                    owner = _right_behind(context, sentence, quantity, before.rule.kinds)
                if owner is not None:
                    reading = replace(before, subject=None, owner=owner)
            if reading is not None and quantity.unit is None and reading.rule.unit is None:
                other = found[-1][0]
                quantity = replace(
                    quantity, unit=other.unit, unit_span=other.unit_span, shared=True
                )
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
        if TYPES.get(mention.entity.type, " ") in kinds:
            alike = _ALIKE.fullmatch(context.layout.visible, mention.end, quantity.start)
            return mention.start if alike else None
    return None


_FOR = re.compile(r"(?i:\s+for\s+(?:the\s+)?)")


def _right_behind(
    context: Context, sentence: Sentence, quantity: Quantity, kinds: str
) -> int | None:
    """Where the name starts that a number is for (`2 hours for A and 5 hours for B`)."""
    match = _FOR.match(context.layout.visible, quantity.end, sentence.end)
    if match is None:
        return None
    for mention in context.mentions.entities_in(match.end(), sentence.end):
        if mention.start <= match.end() and TYPES.get(mention.entity.type, " ") in kinds:
            return mention.start
    return None


def _fit(
    text: str, rule: Measure, quantity: Quantity, first: int, last: int, skipped: int
) -> Reading | None:
    if quantity.unit == "token" and _EACH.search(text, first, quantity.start):
        return None  # a price's million tokens
    after = _after(text, rule, quantity, last)
    if rule.both and after is None:
        return None
    before = _before(text, rule, quantity, first, skipped)
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


def _before(
    text: str, rule: Measure, quantity: Quantity, first: int, skipped: int
) -> re.Match[str] | None:
    """The words before a number, no further than what may stand between, `skipped` left out."""
    if rule.before_words is None:
        return None
    found = list(rule.before_words.finditer(text, first, quantity.start))
    return found[-1] if found and _gap(text, found[-1], quantity) - skipped <= _NEAR else None


def _after(text: str, rule: Measure, quantity: Quantity, last: int) -> re.Match[str] | None:
    if rule.after_words is None:
        return None
    match = rule.after_words.search(text, quantity.end, last)
    if match is None and quantity.unit_span and not quantity.money:
        # The counted thing's own words may be part of it: `800 million weekly active users`.
        match = rule.after_words.search(text, quantity.start, last)
    return match if match is not None and _gap(text, match, quantity) <= _NEAR else None
