"""Which measure a number tells: that of the words nearest to it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.metrics.measure import MONEY, Measure
from llmdata.extract.metrics.nearness import (
    CHANGED,
    FROM,
    gap,
    name_between,
    words_before,
    words_behind,
)
from llmdata.extract.metrics.parted import without_partings
from llmdata.extract.metrics.quantities import HEDGES, Quantity
from llmdata.extract.metrics.rules import RULES
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_BY_UNIT: dict[str | None, list[Measure]] = defaultdict(list)
for _rule in RULES:
    for _unit in _rule.units:
        _BY_UNIT[_unit].append(_rule)
TYPES = {"model": "M", "product": "Q", "organization": "O"}
_EACH = lazily(r"(?:每|/|(?i:\bper|\bevery|\beach))\s*\Z")
_FOR_A_SUM = lazily(
    r"(?:(?:(?!context|window)[^.,;]){0,48}?\s(?i:costs?|sells?\s+for|goes\s+for|went\s+for|c[ao]mes?\s+to|at|is|was|(?:has|have)\s+been|runs?))?\s+[$€£¥₹]\d"
    r"|\s*(?:个\s*)?(?i:tokens?)?\s*\d[\d.]*\s*(?:元|美元|美金|块|刀|美分|角|分|厘)"
    r"|\s*(?:以[内下上]|之内)的?(?:输入|输出)?[^，。；\d]{0,4}[\d一二两三四五六七八九十][\d.]*\s*(?:元|美元|美金|块)"
    r"|[^，。；\d]{0,8}?(?:要|需|收|卖|才|只|仅|花|费|价|成本|得付)[^，。；\d]{0,4}?[\d一二两三四五六七八九十][\d.]*\s*(?:元|美元|美金|块|刀|美分)"
)
_A_SUM_FOR = lazily(
    r"[$€£¥₹]\s?\d[\d.,]*\s+(?i:for|per|an?|each|every|buys?|on)\s+(?:(?i:about|another)\s+)?\Z"
)
# A bare number counts what stands behind it (`25K viewers`), unless that only goes on.
OWN_NOUN = lazily(
    r"[\s-]+(?!(?i:in|by|at|on|of|to|for|from|as|and|or|but|while|with|within|after|before|since|until|last|this|that|which|who|than|so|then|now|"
    r"later|already|again|each|every|per|an?|the|its|their|it|they|we|you|worldwide|globally|today|early|late|around|when|where|because|if|is|was|"
    r"were|are|has|had|have|up|down|more|less|weekly|monthly|daily|active|ones|just|only|even|though|although|thanks|according|compared|"
    r"people|folks|vs|via|across|during|over|under|between|among|there|here|also|too|long|each|combined|instead|apiece|strong|mark|or)\b)[a-z]{3,}"
)


# What a sum is of: `a $6 billion guarantee with A` goes on about nobody else, nor does `a $7 billion obligation`.
OF_ITS_OWN = lazily(
    r"[\s-]+[“\"]?[a-z]{3,}(?:[”\"]?\s+[a-z]+)?\s+(?:with|from|by)\s"
    r"|[\s-]+(?i:(?:annual|yearly|monthly|total|one-time|cash)\s+)?(?i:obligations?|commitments?|bills?|debts?|loans?|budgets?|pledges?|penalt(?:y|ies)|payments?|price\s+tags?|facilit(?:y|ies)|orders?)\b"
)
_AGAINST = lazily(r"(?i:\b(?:versus|vs\.?|compared\s+(?:to|with)|against|than|but)\s)")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule makes of a number: its words, those that say what it is, and those for whom."""

    rule: Measure
    words: tuple[int, int]
    cue: tuple[int, int]
    subject: tuple[int, int] | None
    nearness: tuple[int, int, int]
    owner: int | None = None  # where the name stands that shares another number's words
    goes_on: bool = False  # it is whose the number before it is
    named: Mention | None = None  # whose it is by a label above


def reading_of(context: Context, found: list[Quantity], place: int, index: int) -> Reading | None:
    """The reading of a number by the rule whose words are nearest to it.

    Where no rule reads it as it stands, times and asides may but part it from its words: such as
    fit no other number.
    """
    reading = _reading(context, context.layout.visible, found, place, index)
    if reading is None and rules_of(found[place]):
        reading = _reading(context, without_partings(context), found, place, index)
        unsure = reading is not None and (reading.rule.generic or reading.rule.weak)
        return None if unsure else reading
    return reading


def _reading(
    context: Context, text: str, found: list[Quantity], place: int, index: int
) -> Reading | None:
    quantity = found[place]
    first, last = clause_of(text, context.layout.sentences[index], quantity.start, quantity.end)
    first = _clause_with_label(context, text, index, first, quantity)
    # A share (`49% of the stock`) is no number that others stand apart from.
    apart = place and found[place - 1].unit != "percent"
    if apart and found[place - 1].end > first and not FROM.search(text, first, found[place - 1].start):  # fmt: skip
        first = found[place - 1].end
    skipped = 0
    told = _TOLD.search(text, context.layout.sentences[index].start, quantity.start)
    if told is not None and not apart:
        first = clause_of(text, context.layout.sentences[index], told.start(), told.start() + 1)[0]
        skipped = quantity.start - told.start()
    if apart and (start := FROM.search(text, first, found[place - 1].start)):
        skipped = found[place - 1].end - start.start()  # `从年初的 3 亿涨到 8 亿`
    if place + 1 < len(found):
        last = min(last, found[place + 1].start)
    if FROM.search(text, first, quantity.start):
        return None
    if quantity.money and OF_ITS_OWN.match(text, quantity.end):
        against = list(_AGAINST.finditer(text, first, quantity.start))
        first = against[-1].end() if against else first
    rules = rules_of(quantity)
    sentence = context.layout.sentences[index]
    made = [
        r
        for rule in rules
        if applies(text, rule, quantity, sentence, first)
        and _stands_among(context, rule, sentence)
        and (r := _fit(text, rule, quantity, first, last, skipped)) is not None
    ]
    made = [reading for reading in made if not reading.rule.weak] or made
    made = [_beside_name(context, quantity, reading) for reading in made]
    if not made and place == 0:
        made = _set_off(context, text, index, rules, quantity, first)
    return max(made, key=lambda reading: (reading.nearness, reading.rule.name), default=None)


def _beside_name(context: Context, quantity: Quantity, reading: Reading) -> Reading:
    """The reading, nearest of all where only a name parts the number from its words."""
    if name_between(context, quantity.end, reading.words[0]) is None:
        return reading
    sides, _, size = reading.nearness
    return replace(reading, nearness=(sides, 0, size))


_SAID = lazily(
    r"[^，。；,.;:：]{0,24}?(?:说|称|表示|透露|披露|公布|宣布|显示|估计|据|(?i:\b(?:says?|said|reports?|reported|estimates?|told)\b))"
)
_REACHED = lazily(
    rf"\s*(?:(?:到|至|截至|截止|在)?(?:去年|今年)?(?:\s*\d{{1,2}}\s*)?[年月]?(?:底|末|初|中旬?|\s*\d{{1,2}}\s*[日号])?时?\s*)?(?:已经?|就|便|则|分别|超过|突破|[高可]?达到?|[升涨增]至|是|为|有|即|也就是|(?i:\b(?:has|had|have|now|to|already|reached|passed|topped|hit|is|was|stood\s+at|exceeded|came\s+to|come\s+to|(?:falling|dropping|rising|growing|climbing|jumping|soaring|surging|slipping|sliding|shrinking|swelling|sinking|reaching|passing|hitting|topping)(?:\s+to)?)\b)|{HEDGES}|了|\s){{0,8}}\Z"
)


# What a relative clause says of a measure: `the market value, which soared to …`.
_WHICH = lazily(
    rf"\s*(?i:which\s+(?:(?:\w+ly|had|has|then|later|first)\s+)*(?:(?:soared|rose|climbed|grew|jumped|surged|ballooned|swelled|shot\s+up|fell|sank|dropped)\s+to|stood\s+at|came\s+to|reached|hit|passed|topped|crossed|exceeded|surpassed|was|is))\s+(?:{HEDGES}\s*){{0,4}}\Z"
)
_OF_WHOM = lazily(r"(?:\s+(?i:of|at)\s+[^,;:.]{2,30})?\s*")
# How a measure moved to the number that the next clause tells: `年化收入翻了一倍，达到 …`, `revenue doubled, to …`.
_MOVED = lazily(
    r"(?:[^，。；,\d]{0,12}?(?:翻了?(?:[一两几]?[倍番]|[两三四五]番)|(?:增长|增加|上涨|提高|涨|增)了?[^，。；,]{0,8}?(?:[倍成%％]|百分之[^，。；,]{1,4})|倍增|[大猛暴激飙剧狂][增涨升]|再?创(?:下)?新高|(?:达到?|是|为|[涨升增]到)\s*[^，。；,\d]{1,24}?的\s*(?:[两二三四五六七八九十]|\d(?:\.\d)?)\s*倍))(?:左右|以上|多)?\s*"
    r"|\s+(?i:(?:(?:has|had|have|more\s+than|nearly|almost|roughly|about|again)\s+){0,4}(?:doubled|tripled|quadrupled|quintupled|soared|surged|jumped|exploded|(?:grew|rose|climbed|increased|was\s+up)\s+[^,;:.]{0,24}?(?:fold|times|per\s?cent|%)))(?:\s+[^,;:.$€£¥\d]{0,30})?\s*"
)


def _set_off(
    context: Context, text: str, index: int, rules: list[Measure], quantity: Quantity, first: int
) -> list[Reading]:
    """The readings of a number of which a clause before names but the measure (`the revenue, X said, is …`)."""
    sentence = context.layout.sentences[index]
    said = _SAID.match(text, first, quantity.start) is not None
    said = said or _WHICH.fullmatch(text, first, quantity.start) is not None
    if not said and not _REACHED.match(text, first, quantity.start):
        return []
    sign = first - 1
    while sign > sentence.start and text[sign] in ",，":
        before = clause_of(text, sentence, sign, sign + 1)[0]
        named = _named_in(context, text, sentence, rules, quantity, before, sign)
        if named or said or not (said := _SAID.match(text, before, sign) is not None):
            return named
        sign = before - 1
    return []


def _named_in(
    context: Context,
    text: str,
    sentence: Sentence,
    rules: list[Measure],
    quantity: Quantity,
    first: int,
    last: int,
) -> list[Reading]:
    """The measures that a clause names as all that it tells."""
    return [
        Reading(rule, match.span(), match.span(), None, (1, 0, 0))
        for rule in rules
        if not rule.both and rule.before_words is not None
        if applies(text, rule, quantity, sentence, first) and _stands_among(context, rule, sentence)
        for match in rule.before_words.finditer(text, first, last)
        if _OF_WHOM.fullmatch(text, match.end(), last) or _MOVED.fullmatch(text, match.end(), last)
    ]


def rules_of(quantity: Quantity) -> list[Measure]:
    """The rules that a number's unit leaves open."""
    return [rule for rule in _of_unit(quantity) if not rule.last]


def last_rules_of(quantity: Quantity) -> list[Measure]:
    """Those that are tried where no other tells what a number is."""
    return [rule for rule in _of_unit(quantity) if rule.last]


def _of_unit(quantity: Quantity) -> list[Measure]:
    return _BY_UNIT.get(MONEY if quantity.money else quantity.unit, [])


_LABEL = lazily(rf"[:：]\s*(?:{HEDGES}\s*){{0,8}}\Z")
_ROUND = lazily(
    r"(?:(?i:\b(?:series\s+[a-h]\+?|seed(?:\s+round)?|(?:first|second|third|fourth|fifth|latest|new|last|funding|financing)\s+round))|[A-Ha-h]\+?\s*轮(?:融资)?)\s*\Z"
)
_TAIL = lazily(rf"(?i:\s*(?:reportedly\s+)?(?:for|in\s+an?)\s+(?:{HEDGES}\s*){{0,4}})")
# Who says it may stand behind the colon (`日活：字节 5 月公布，超过 1 亿`).
_TOLD = lazily(
    rf"[:：][^。；;:：]{{1,40}}?(?:说|称|表示|透露|披露|公布|宣布|(?i:\b(?:says?|said|reported|announced)))(?:的?是|有)?[，,]?\s*(?:(?:已经?|就|{HEDGES})\s*){{0,8}}\Z"
)
_HEDGED = lazily(rf"\s*(?:(?:的|为|是|有|突破|(?i:at)|{HEDGES})\s*){{0,8}}")


def _clause_with_label(
    context: Context, text: str, index: int, first: int, quantity: Quantity
) -> int:
    """Where the words for a number begin that stands behind a colon (`training bill: around $300`)."""
    sentence = context.layout.sentences[index]
    sign = first - 1
    if sign > sentence.start and text[sign] in ",，" and _ROUND.search(text, sentence.start, sign):
        return clause_of(text, sentence, sign, sign + 1)[0]
    if sign > sentence.start and text[sign] == "," and _TAIL.fullmatch(text, first, quantity.start):
        first = clause_of(text, sentence, sign, sign + 1)[0]
        inner = first - 1  # `X bought Y, its rival, for $2bn`
        if inner > sentence.start and text[inner] == ",":
            return clause_of(text, sentence, inner, inner + 1)[0]
        return first
    if sign <= sentence.start or text[sign] not in ":：":
        return first
    dates = context.mentions.dates_in(sign + 1, quantity.start)
    opens = dates[-1].end if dates and not text[sign + 1 : dates[0].start].strip() else None
    if opens is None and _LABEL.fullmatch(text, sign, quantity.start) is None:
        return first
    if opens is not None and _HEDGED.fullmatch(text, opens, quantity.start) is None:
        return first
    return clause_of(text, sentence, sign, sign + 1)[0]


# What is but talked about with those who would give it, or is waited for.
_TALKS = lazily(
    r"(?i:\b(?:until|unless)\s+[^,.;]{0,40})\Z|直到[^，。；]{0,16}\Z|(?i:\bin\s+(?:[a-z\-]+\s+){0,2}talks\b[^,.;]{0,48})\Z|(?i:\b(?:talk(?:s|ed|ing)?|chat(?:s|ted|ting)?|discussions?|negotiat(?:ing|ions?|ed)|spoke|speaking|conversations?|sound(?:ing|ed)?|pitch(?:ing|ed)?)\s+(?:with|to|out)\s+(?:[a-z\-]+\s+){0,3}?(?:investors?|backers?|funds?|banks?|buyers?|bidders?|lenders?|suitors?|shareholders?|(?-i:[A-Z])\w+)\s[^.;]{0,24}?\b(?:about|over)\s)"
)


_REACH = 96  # characters back to words that set a number apart


def applies(text: str, rule: Measure, quantity: Quantity, sentence: Sentence, first: int) -> bool:
    """Whether a number is large enough, and stands among the words that a rule wants or bars."""
    if quantity.value < rule.least:
        return False
    if rule.unit == "token" and quantity.unit is None and text[quantity.end - 1] in "Bb":
        return False  # a model's size
    if quantity.money and _TALKS.search(text, sentence.start, quantity.start):
        return False
    if rule.given_words and not rule.given_words.search(text, sentence.start, sentence.end):
        return False
    if rule.barred_words and rule.barred_words.match(text, quantity.end, sentence.end):
        return False
    if rule.apart_words and rule.apart_words.search(text, max(sentence.start, quantity.start - _REACH), quantity.start):  # fmt: skip
        return False
    if (rule.level or rule.standing) and CHANGED.search(text, first, quantity.start):
        return False
    return not (rule.unless_words and rule.unless_words.search(text, first, quantity.start))


def _stands_among(context: Context, rule: Measure, sentence: Sentence) -> bool:
    """Whether the words that a rule wants stand in the paragraph."""
    if rule.words_around is None:
        return True
    block = context.layout.blocks[sentence.block]
    return rule.words_around.search(context.layout.visible, block.start, block.end) is not None


def _fit(
    text: str, rule: Measure, quantity: Quantity, first: int, last: int, skipped: int
) -> Reading | None:
    if rule.unit == "token" or quantity.unit == "token":
        if _EACH.search(text, first, quantity.start) or _A_SUM_FOR.search(text, max(0, quantity.start - 24), quantity.start):  # fmt: skip
            return None  # a price's million tokens
        if _FOR_A_SUM.match(text, quantity.end):
            return None  # `a million input tokens of X cost $1.25, a million output tokens $10`
    after = words_behind(text, rule, quantity, last)
    if rule.both and after is None:
        return None
    before = words_before(text, rule, quantity, first, skipped)
    own = OWN_NOUN.match(text, quantity.end) if quantity.unit is None else None
    if own is not None and (after is None or after.start() >= own.end()):
        return None
    sides = [match for match in (before, after) if match is not None]
    if rule.both and before is None:
        return None
    if rule.alone and quantity.unit is not None:
        words = quantity.unit_span or (quantity.start, quantity.end)
        return Reading(rule, words, words, None, (0, 0, 0))
    if not sides:
        return None
    nearest = min(sides, key=lambda match: gap(text, match, quantity))
    owner = before if before is not None and (rule.both or nearest is before) else nearest
    name = next((n for n, words in owner.groupdict().items() if words), None)
    span = owner.span(name) if name else None
    cue = (span[1] if span else owner.start(), owner.end())
    if not text[slice(*cue)].strip():
        cue = quantity.unit_span or (quantity.start, quantity.end)
    return Reading(
        rule, owner.span(), cue, span, (len(sides), -gap(text, nearest, quantity), cue[1] - cue[0])
    )
