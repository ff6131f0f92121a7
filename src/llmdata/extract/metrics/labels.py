"""Numbers whose measure stands in a label: before a colon, in the question or lead-in before
(`Context windows: A 1M, B 200K`), behind it as what it is (`the $6 million was the cost of training A`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.grids import Span
from llmdata.extract.metrics.quantities import HEDGES, Quantity
from llmdata.extract.metrics.readings import TYPES, Reading, rules_of
from llmdata.extract.metrics.sharing import Told
from llmdata.layout import Block, Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_COLON = lazily(r"[:：]")
_QUESTION = lazily(r"[?？:：]\s*[”\"』」）)*]*\s*\Z")
_LEAST = 50_000  # of money that is no price
_LONGEST = 80  # characters of a label
# Between a name and its number under a label.
_IS = lazily(
    r"[\s*”\"』」]*(?:[:：=|,，、（(–—-]|的?(?:是|为|有|则|则是|约为|达到?|支持|给到|做到)|(?i:(?:is|was|at|has|had|with|on|gets|got|stood\s+at|comes?\s+(?:in\s+)?at)\b))?"
    rf"\s*(?:{HEDGES}\s*){{0,8}}\Z"
)


def labelled(context: Context, index: int, readings: list[Told]) -> list[Told]:
    """The readings, where a number right behind a name takes its measure from a label."""
    if all(reading is not None for _, reading in readings):
        return readings
    sentence = context.layout.sentences[index]
    readings = [(q, reading or _equated(context, sentence, q)) for q, reading in readings]
    readings = [(q, reading or _of_item(context, sentence, q)) for q, reading in readings]
    label = _label_of(context, index, sentence)
    if label is None:
        return readings
    found: list[Told] = []
    for quantity, reading in readings:
        if reading is None and quantity.start >= label[1]:
            name = _named_before(
                context, sentence, quantity, label[1] if label[0] >= sentence.start else 0
            )
            if name is not None:
                reading = reading_under(context, label, quantity, name)
        found.append((quantity, reading))
    return found


# An item that is but a name and its number.
_ITEM = lazily(
    r"\W{0,4}(?P<name>[A-Z][\w.&-]*(?:\s[A-Z0-9][\w.&-]*){0,3})[*”\"]*\s*(?:[(（][^()（）]{1,30}[)）])?\s*[:：–—]\s*"
    rf"(?:{HEDGES}\s*){{0,8}}\Z"
)


_FIELD = lazily(
    r"(?i:(?:\w+\s+)?(?:amount|total|round|series|valuation|revenue|funding|raised|users|customers|investors?|price|pricing|cost|date|status|founded|headcount|employees|size|stage|market|sum|value)\b)"
)


def _of_item(context: Context, sentence: Sentence, quantity: Quantity) -> Reading | None:
    """The reading of a number right behind a name that no table holds, by what stands above its item."""
    layout = context.layout
    block = layout.blocks[sentence.block]
    above = _above(context, block)
    if above is None or sentence.start != block.start:
        return None
    match = _ITEM.match(layout.visible, block.start, quantity.start)
    if match is None or context.mentions.entities_in(*match.span("name")):
        return None
    if context.mentions.dates_in(*match.span("name")) or _FIELD.match(match["name"]):
        return None  # a time, or what a line of a profile tells, is whose nothing is
    reading = reading_under(context, above, quantity, None)
    return replace(reading, subject=match.span("name")) if reading is not None else None


def _above(context: Context, block: Block) -> Span | None:
    """The lead-in or heading that an item stands under."""
    layout = context.layout
    if block.lead_in is not None:
        telling = layout.last_sentence(block.lead_in)
        return telling.start, telling.end
    if block.kind == "item" and block.heading is not None:
        heading = layout.blocks[block.heading]
        return heading.start, heading.end
    return None


# What a number is, behind it: `那个 500 万，其实是 A 的训练费用`, `$5 million, which is what training A cost`.
_EQUALS = lazily(
    r"[”\"’』」*)）]*(?:[条个次人元]?\s*——?\s*(?=[这那]))?(?:[^，。；：,;\d]{0,12}[，,]\s*(?:那|这|它))?\s*[，,]?\s*(?:[这那]|其实|实际上|说的|指的|算的|只|不过|也就|就)*是(?![否不谁])"
    r"|[”\"*)]*,?\s+(?i:(?:which\s+|by\s+the\s+way,\s+)?(?:is|was|were|being|refers?\s+to|referred\s+to|means|meant|covers?|covered))\s+(?!(?i:not|never|about|around|only\s+\d)\b)"
)
_TELLS_OTHER = lazily(r"[；;]|[，,]\s*(?:而|不是|不含|但|更)|(?i:,\s*(?:and|but|not|while)\b)")
_IDENTITY = 120  # characters of it


def _equated(context: Context, sentence: Sentence, quantity: Quantity) -> Reading | None:
    """The reading of a number that is the subject of what it is said to be."""
    text = context.layout.visible
    match = _EQUALS.match(text, quantity.end, sentence.end)
    if match is None:
        return None
    last = min(sentence.end, match.end() + _IDENTITY)
    other = _TELLS_OTHER.search(text, match.end(), last)
    last = other.start() if other is not None else last
    names = context.mentions.entities_in(match.end(), last)
    if not names or _COUNTED.search(text, match.end(), last):
        return None
    return reading_under(context, (match.end(), last), quantity, names[0])


_COUNTED = lazily(r"\d\s*(?:[万亿]|[bm]illion)|[$€£¥]\s?\d")


def _label_of(context: Context, index: int, sentence: Sentence) -> Span | None:
    """The words that say what a sentence's numbers count."""
    layout = context.layout
    text = layout.visible
    colon = _COLON.search(text, sentence.start, min(sentence.end, sentence.start + _LONGEST))
    if colon is not None and not context.mentions.entities_in(sentence.start, colon.start()):
        return sentence.start, colon.start()
    block = layout.blocks[sentence.block]
    above = _above(context, block)
    if above is not None:
        return above
    before = layout.sentences[index - 1] if index else None
    if before is None or before.block != sentence.block:
        return None
    return (before.start, before.end) if _QUESTION.search(text, before.start, before.end) else None


def _named_before(
    context: Context, sentence: Sentence, quantity: Quantity, first: int
) -> Mention | None:
    """The name that a number stands right behind."""
    start = max(sentence.start, first)
    mentions = context.mentions.entities_in(start, quantity.start)
    if not mentions:
        return None
    nearest = mentions[-1]
    return nearest if _IS.fullmatch(context.layout.visible, nearest.end, quantity.start) else None


_PERIOD_ALONE = lazily(r"\s*(?i:(?:a|per|each|every)\s+(?:day|week|month)|daily|weekly|monthly)\s*")


def reading_under(
    context: Context, label: Span, quantity: Quantity, name: Mention | None
) -> Reading | None:
    """What a number of a name counts under a label; of None, of something that no table holds."""
    text = context.layout.visible
    kind = TYPES.get(name.entity.type, " ") if name is not None else None
    if quantity.money and quantity.value < _LEAST:
        return None  # a price
    best: tuple[tuple[int, bool], Reading] | None = None
    in_heading = context.layout.blocks[context.layout.block_at(label[0])].kind == "heading"
    for rule in rules_of(quantity):
        if (
            rule.both
            or not rule.kinds
            or (kind is not None and kind not in rule.kinds)
            or quantity.value < rule.least
        ):
            continue
        if rule.given_words and not rule.given_words.search(text, *label):
            continue
        if rule.unless_words and rule.unless_words.search(text, *label):
            continue
        if quantity.value > rule.label_most:
            continue
        patterns = (rule.before_words, rule.after_words, rule.label_words)
        # A heading of a whole list has words of its own (`The rounds of my boss` are no money).
        for pattern in patterns[2:] if rule.label and in_heading else patterns:
            match = pattern.search(text, *label) if pattern is not None else None
            if match is None or not match.group().strip():
                continue
            if quantity.unit is None and not rule.given and _PERIOD_ALONE.fullmatch(match.group()):
                continue  # how often alone does not say what is counted
            size = match.end() - match.start(), bool(rule.given)
            if best is None or size > best[0]:
                cue = match.span()
                best = (
                    size,
                    Reading(
                        rule, cue, cue, None, (0, 0, 0), name.start if name is not None else None
                    ),
                )
    return best[1] if best is not None else None


def items_under(context: Context, index: int) -> Iterator[int]:
    """The sentences that stand under a sentence as under a label: those of its list's items, the
    one behind a question."""
    layout = context.layout
    sentence = layout.sentences[index]
    if not _QUESTION.search(layout.visible, sentence.start, sentence.end):
        return
    following = index + 1
    if following < len(layout.sentences) and layout.sentences[following].block == sentence.block:
        yield following
        return
    block = sentence.block
    while following < len(layout.sentences):
        below = layout.blocks[layout.sentences[following].block]
        if below.lead_in != block:
            return
        yield following
        following += 1
