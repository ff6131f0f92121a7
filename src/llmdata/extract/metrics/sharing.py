"""Numbers that share the words of the one before: another name's, or a later state of the same."""

from __future__ import annotations

from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.metrics.compared import short_for
from llmdata.extract.metrics.for_each import for_each
from llmdata.extract.metrics.measure import MONEY
from llmdata.extract.metrics.nearness import is_from
from llmdata.extract.metrics.quantities import HEDGES, SUM, Quantity
from llmdata.extract.metrics.readings import OF_ITS_OWN, OWN_NOUN, TYPES, Reading
from llmdata.extract.metrics.series import comes_from, dates_behind, gap, leads_to
from llmdata.layout import Sentence
from llmdata.lazily import lazily

# Between a name and a number that shares the words of the number before it (`A has 3 million
# users and B two`, `ahead of B (1.4 million)`); a pronoun goes on about the same.
_ALIKE = lazily(
    rf"(?:,\s*(?i:by|according\s+to|per|on)\s[^,.;\d]{{2,40}},)?\s*(?:[（(]|的?(?:则|也|同样|跟着|随之|同日|当天){{0,3}}(?:为|有|是|用了?|号称|支持|给到|做到|投了?|(?:[大暴收下上微]?[跌涨]|涨|跌)[去掉]?了?|(?:蒸发|缩水|损失)[掉去]?了?)|(?i:at|has|had|with|offers|supports|accepts|handles|takes|gets|reaches|manages|(?:stops|tops\s+out|maxes\s+out)\s+at|(?:put\s+in\s+|added\s+)?(?:another|a\s+further)))?\s*(?:{HEDGES}\s*){{0,8}}\Z"
)
_WHOSE = lazily(rf"['’]s?\s+(?:{HEDGES}\s*){{0,4}}")
_GOES_ON = lazily(
    r"[;，,。.]\s*(?i:(?:and|but|while)\s+)?(?:它|(?i:it|they))\s*(?:还|只|才)?(?:有|(?i:had|has|counted|stood\s+at))\s*\Z"
    r"|[；，,]\s*[^，。；,;]{0,14}?(?:才|只有|仅有?|还只有|还只是|还是|已经?是|已达|涨到了?|升至|变成了?|来到了?)\s*\Z"
)
# What a deed made of it: `a share sale made that $50 billion`, `老股转让把它抬到 500 亿`.
_MADE_IT = lazily(
    rf"(?i:\b(?:made|turned|took|brought|pushed|lifted|raised|cut|put|sent|drove|bumped|carried|moved)\s+(?:that|it|this|the\s+(?:figure|number|count|total|tally|price))\s+(?:(?:up|down|back|in)?\s*(?:in)?to|at)?)\s*(?:{HEDGES}\s*){{0,4}}\Z"
    rf"|把(?:它|这个?数字?|这一数字)(?:[抬推拉带提升刷拱堆]|变|改|加|压|拖){{1,2}}[高升到至成]{{1,2}}了?\s*(?:{HEDGES}\s*){{0,4}}\Z"
)
_STOOD = lazily(r"(?i:\b(?:stood|stands|standing)\s+at\s+)\Z")
_SIMILAR = 1000  # times that one of two such numbers may be greater than the other
Told = tuple[Quantity, Reading | None]


def shared_reading(
    context: Context, sentence: Sentence, readings: list[Told], last: Told | None = None
) -> list[Told]:
    """The readings, where a number takes the words of the one before it: right behind a name, or
    as a later state of the same. `last` is what the sentence before told last."""
    found: list[Told] = []
    for place, (quantity, reading) in enumerate(readings):
        before = found[-1] if found else last
        if before is not None and before[1] is not None:
            quantity = _in_its_unit(before[0], before[1], quantity, reading)
            each = (
                for_each(context.layout.visible, before[0], before[1], quantity)
                if reading is None
                else None
            )
            if each is not None:
                found.append(each)
                continue
            if _comparable(before, quantity):
                reading = _of_the_same(context, sentence, before, quantity, reading, bool(place))
            if reading is not None and quantity.unit is None and reading.rule.unit is None:
                other = before[0]
                quantity = replace(
                    quantity, unit=other.unit, unit_span=other.unit_span, shared=True
                )
        found.append((quantity, reading))
    return _with_beginnings(context, sentence, found)


def _with_beginnings(context: Context, sentence: Sentence, told: list[Told]) -> list[Told]:
    """The readings, where a number from which another rose at a time takes the words of that one."""
    text = context.layout.visible
    found = list(told)
    for place, (quantity, reading) in enumerate(told[:-1]):
        later, its = told[place + 1]
        if reading is not None or its is None or not _comparable((later, its), quantity):
            continue
        if not (its.rule.level or its.rule.standing):
            continue  # what a thing can do now is another's before
        dated = context.mentions.dates_in(max(sentence.start, quantity.start - 16), quantity.start)
        if not (dated or dates_behind(context, quantity.end, later.start)):
            continue
        if is_from(text, sentence.start, quantity) and leads_to(text, quantity.end, later.start):
            found[place] = quantity, its
    return found


def _in_its_unit(
    other: Quantity, told: Reading, quantity: Quantity, reading: Reading | None
) -> Quantity:
    """A bare number as an amount, where the one before it is one (`2 月 4 亿美元，8 月 7 亿`)."""
    bare = reading is None and quantity.unit is None and not quantity.money
    if not (bare and other.money and quantity.value >= SUM and told.rule.units == (MONEY,)):
        return quantity
    return replace(quantity, unit=other.unit, unit_span=other.unit_span, money=True, shared=True)


def _of_the_same(
    context: Context,
    sentence: Sentence,
    before: Told,
    quantity: Quantity,
    reading: Reading | None,
    here: bool,
) -> Reading | None:
    """The reading of a number that may go on about what the one before it tells."""
    text, (other, told) = context.layout.visible, before
    assert told is not None
    if reading is None and quantity.money and OF_ITS_OWN.match(text, quantity.end, sentence.end):
        return None
    start = max(sentence.start, quantity.start - 24)
    if told.rule.metric == "new_users" and _STOOD.search(text, start, quantity.start):
        return reading  # how many there are then is not how many came
    own = reading is not None and not reading.rule.generic
    if here and not own and _GOES_ON.search(text, start, quantity.start):
        return replace(told, subject=None, owner=None, named=None)
    made = _MADE_IT.search(text, max(other.end, quantity.start - 48), quantity.start)
    if made is not None and not own:
        return replace(told, goes_on=True)
    if reading is not None and reading.rule.generic and here:
        owner = _right_before(context, sentence, quantity, told.rule.kinds)
        fits = owner is not None and _right_before(context, sentence, quantity, reading.rule.kinds)
        if owner is not None and owner >= other.end and fits is None:
            return replace(told, subject=None, owner=owner, goes_on=False, named=None)
    if reading is not None:
        bare = reading.rule.generic and told.rule.level and quantity.unit is None
        return (_state(context, sentence, before, quantity, here) if bare else None) or reading
    if here and comes_from(text, other, quantity.start):
        return replace(told, subject=None, owner=None, goes_on=True)
    if here and not told.rule.both:
        owner = _right_before(context, sentence, quantity, told.rule.kinds)
        if owner is None or owner < other.end:
            owner = _right_behind(context, sentence, quantity, told.rule.kinds)
            owner = owner or _short_before(context, sentence, quantity, told.rule.kinds)
        if owner is not None:
            return replace(told, subject=None, owner=owner, goes_on=False, named=None)
    return _state(context, sentence, before, quantity, here)


# A counted thing and what it did: the number is of those alone (`90 million people signed`).
_DID = lazily(
    r"\s+(?!(?:and|or|but|as|at|by|in|on|of|for|to|from|while|when|it|had|was|were|which|compared)\b)[a-z][a-z\-]+\s+(?:(?:had|have|also|then)\s+)?"
    r"(?:(?!(?:compared|combined|expected)\b)[a-z]{2,}ed|wrote|w[eo]nt|came|took|saw|bought|left|met|sent|spent|made|sang|ran|read|flew|drew|quit|lost|won|chose)\b"
    r"|\s*(?:多)?(?:个|名|位)?(?:人|网友|民众|观众|读者|选民|员工)[^，。；\d]{0,4}(?:签|联署|参加|参与|请愿|观看|投票|走上|提交|报名)"
)


_FOR_WHOM = lazily(r"(?i:\b(?:in|into|to|for|from)\s+(?:the\s+)?)\Z")


def _state(
    context: Context, sentence: Sentence, before: Told, quantity: Quantity, here: bool
) -> Reading | None:
    """A state of the same number at another time, or of the same measure of another name."""
    other, told = before
    assert told is not None
    end = max(other.end, told.words[1] if told.words[1] <= quantity.start else other.end)
    between = gap(context, end, quantity.start)
    if between is None or _DID.match(context.layout.visible, quantity.end, sentence.end):
        return None
    if between.name is not None:
        if _FOR_WHOM.search(context.layout.visible, end, between.name.start):
            return None  # `$4 billion in A, with $1 billion at once`
        fits = TYPES.get(between.name.entity.type, " ") in told.rule.kinds
        return (
            replace(told, subject=None, owner=between.name.start, goes_on=False, named=None)
            if fits
            else None
        )
    if not here and not between.state:
        return None
    if between.state or between.dated or dates_behind(context, quantity.end, sentence.end):
        return replace(told, goes_on=True)
    return None


def _comparable(told: Told, quantity: Quantity) -> bool:
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
            text = context.layout.visible
            if _ALIKE.fullmatch(text, mention.end, quantity.start):
                return mention.start
            whose = _WHOSE.fullmatch(text, mention.end, quantity.start)
            own = OWN_NOUN.match(text, quantity.end, sentence.end)
            return mention.start if whose and not own else None
    return None


_SHORT = lazily(r"[A-Z][a-z]+['’]s?\s+\Z")


def _short_before(
    context: Context, sentence: Sentence, quantity: Quantity, kinds: str
) -> int | None:
    """Where the name starts whose last word alone a number stands right behind (`Flash's 95`)."""
    first = max(sentence.start, quantity.start - 24)
    word = _SHORT.search(context.layout.visible, first, quantity.start)
    short = short_for(context, word.start(), quantity.start) if word is not None else None
    if short is None or short[1].start < sentence.start:
        return None
    return short[1].start if TYPES.get(short[1].entity.type, " ") in kinds else None


_FOR = lazily(r"(?i:\s+for\s+(?:the\s+)?)")


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
