"""Whom a statement is about: names near its words, one it goes on about, or the words themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from llmdata.extract.clauses import clause_of, trimmed, words
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell
from llmdata.extract.policy import Dating, context_date, date_of
from llmdata.extract.view import Token, View
from llmdata.mentions import DateMention, Entity, Mention
from llmdata.registry import slug

# An enumeration of names, each perhaps behind its owner's and with an aside.
_GROUP = re.compile(r"[MQOB](?:\([^()]{0,40}\))?(?:,?&\.?(?:O'?)?[MQOB](?:\([^()]{0,40}\))?)*")
_OWNER = re.compile(r"'?[MQ]")
# Behind a name: it is one maker's unnamed models that are spoken of.
_ITS_MODELS = re.compile(
    r"\s*(?:的|家|旗下的?|'s|’s)\s*[^，。；：,;]{0,10}?(?:模型|系统|(?i:\bmodels?\b|\bsystems?\b))"
)
_MODELS_FROM = re.compile(
    r"(?i:\b(?:models?|systems?|entry|entries|machines?|teams?)\s+(?:from|by|of)(?:\s+both)?)\s*\Z"
)
# Before a name, or behind it: something is measured against it, not told of it (`超过 GPT-5`).
_AGAINST = re.compile(
    r"(?:超越|超过|超出|略胜|险胜|完胜|小胜|大胜|(?<![战优得])胜|略超|赢|压过|盖过|好过|碾过|打过|逊于|逊色于|不输|输给|输|击败|打败|战胜|胜过|赢过|优于|高于|低于|强于|弱于|不及|不如|不敌|仅次于|次于|落后于?|媲美|比肩|看齐|领先于?|反超|赶超|赶上|追上|追平|碾压|力压|吊打|"
    r"对标|接近|逼近|对比|相比|相较于?|比起?|甩开|挤下|取代)(?:了|过)?\s*[“\"]?\s*\Z"
    r"|(?i:\b(?:than|as\s+(?!well\b|soon\b|far\b|long\b|much\b|many\b)[a-z]+\s+as|beat(?:s|ing|en)?|edg(?:es?|ed|ing)\s+(?:out|past)|outperform\w*|outscor\w*|surpass\w*|overtak\w*|overtook|behind|ahead\s+of|above|below|"
    r"past|unlike|like|rival\w*|match(?:es|ed|ing)?|vs\.?|versus|against|compared\s+(?:to|with)|trail(?:s|ed|ing)?|exceed\w*|top(?:s|ped|ping)|lead(?:s|ing)?|led|"
    r"defeat\w*|dethron\w*|unseat\w*|to)\s+(?:(?:the|its|their|even)\s+)?(?:(?!with\b)[a-z\-]+\s+){0,2}?[“\"]?)\Z"
)
_ALIKE = re.compile(
    r"\s*(?:持平|相当|相比|看齐|齐平|打平|不相上下|旗鼓相当)|(?i:\s+by\s+(?:\w+\s+){0,2}?[\d.]+\s*(?:%|per\s?cent|points?)?)"
)
_BRAND = "Q"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a row is about: an entity, or None for something that only the words name."""

    entity: Entity | None
    cell: Cell
    token: Token | None = None

    @property
    def place(self) -> int:
        return self.cell.start or 0


def named(mention: Mention, token: Token | None = None, origin: str = "stated") -> Subject:
    cell = Cell(mention.entity.name, origin, mention.start, mention.end)
    return Subject(mention.entity, cell, token)


def in_words(context: Context, start: int, end: int, origin: str = "stated") -> Subject | None:
    """Something that no table holds, in the source's words; None where there are none."""
    start, end = trimmed(context.layout.visible, start, end)
    said = words(context, start, end)
    if not slug(said):
        return None
    return Subject(None, Cell(said, origin, start, end))


def group_of(view: View, index: int) -> list[int]:
    """The members of the enumeration that a name's token belongs to, owners left out."""
    if "&" not in view.string and "(" not in view.string:
        return [index]
    for match in _GROUP.finditer(view.string):
        if match.start() <= index < match.end():
            depth = view.depth(match.start())
            found = [
                i
                for i in range(match.start(), match.end())
                if view.string[i] in "MQOB" and view.depth(i) == depth and not owns(view, i)
            ]
            return found or [index]
    return [index]


def owns(view: View, index: int) -> bool:
    """Whether a name only says whose the thing behind it is (`Google 的 Jules`)."""
    return view.string[index] == "O" and _OWNER.match(view.string, index + 1) is not None


def before(view: View, index: int, kinds: str, first: int) -> int | None:
    """The nearest name of some kinds before a token that starts at `first` or later."""
    for place in range(index - 1, -1, -1):
        token = view.tokens[place]
        if token.start < first:
            return None
        if token.kind in kinds and not owns(view, place):
            return place
    return None


def behind(view: View, index: int, kinds: str, last: int) -> int | None:
    """The nearest name of some kinds behind a token that ends at `last` or earlier."""
    for place in range(index + 1, len(view.tokens)):
        token = view.tokens[place]
        if token.end > last:
            return None
        if token.kind in kinds and not owns(view, place):
            return place
    return None


def is_measure(context: Context, view: View, index: int) -> bool:
    """Whether a name is what something else is measured against (`better than GPT-5`)."""
    group = group_of(view, index)
    first = group[0]
    for place in (first - 1, first - 2):
        if place >= 0 and owns(view, place):
            first = place
            break
    text = context.layout.visible
    start, end = view.tokens[first].start, view.tokens[group[-1]].end
    reach = max(view.sentence.start, start - _REACH)
    if _WHOSE.match(text, end, view.sentence.end):
        return False  # the sentence goes on to tell of it
    return bool(_AGAINST.search(text, reach, start) or _ALIKE.match(text, end, view.sentence.end))


def is_against(text: str, first: int, start: int) -> bool:
    """Whether words before a place say that something is measured against what stands there."""
    return _AGAINST.search(text, max(first, start - _REACH), start) is not None


_WHOSE = re.compile(r",\s*(?:whose|which|who)\b|，(?:其|它的)")
_REACH = 48  # characters before a name in which it is said to be a measure


def telling(context: Context, view: View, index: int, kinds: str, first: int) -> int | None:
    """The nearest name before a token that something is told of.

    Names that are but a measure are passed by, and so are makers (`GPT-5 by OpenAI`) and what
    stands in brackets that closed before.
    """
    depth = view.depth(index)
    for place in range(index - 1, -1, -1):
        token = view.tokens[place]
        if token.start < first:
            return None
        if token.kind not in kinds or owns(view, place) or view.depth(place) > depth:
            continue
        maker_only = token.kind == "O" and view.string[max(0, place - 1) : place] == "'"
        if maker_only and _MODELS_FROM.search(context.layout.visible, first, token.start):
            maker_only = False  # `models from Google`: nameless ones are their maker
        if not maker_only and not is_measure(context, view, place):
            return place
    return None


def members(context: Context, view: View, index: int) -> list[Subject]:
    """The subjects that a name and its enumeration stand for; unnamed models are their maker."""
    text = context.layout.visible
    group = _of_clause(view, text, group_of(view, index), index)
    start, end = view.tokens[group[0]].start, view.tokens[group[-1]].end
    if owns(view, group[0] - 1) if group[0] else False:
        start = view.tokens[group[0] - 1].start
    among_makers = any(view.string[i] == "O" for i in group)
    unnamed = _ITS_MODELS.match(text, end) or _MODELS_FROM.search(text, view.sentence.start, start)
    found = []
    for i in group:
        token = view.tokens[i]
        subject = named(token.item, token)
        if token.kind == _BRAND and (unnamed or among_makers):
            subject = maker(context, subject)
        found.append(subject)
    return found


# `so did A, and B was behind`: what is turned round ends with its subject.
_TURNED = re.compile(
    r"(?i:\b(?:so|as|nor|neither)\s+(?:did|does|do|has|have|had|was|were|is|are))\s+(?:\w+['’]s\s+)?\Z"
)


def _of_clause(view: View, text: str, group: list[int], index: int) -> list[int]:
    """The members of an enumeration that are in the clause of one of them."""
    if len(group) < 2 or not _TURNED.search(text, view.sentence.start, view.tokens[group[0]].start):
        return group
    comma = text.find(",", view.tokens[group[-2]].end, view.tokens[group[-1]].start)
    if comma < 0:
        return group
    return group[-1:] if index == group[-1] else group[:-1]


def maker(context: Context, subject: Subject) -> Subject:
    """Who makes the subject, where that is known and it is a brand rather than a model."""
    entity = subject.entity
    if entity is None or entity.category != "chat_app" or entity.organization_id is None:
        return subject
    owner = context.organization(entity.organization_id)
    return replace(subject, entity=owner, cell=replace(subject.cell, value=owner.name))


# Denials that are denials of the verb behind them only.
_NOT = re.compile(
    r"[并从绝]不|不(?:反对|支持|提供|接受|具备|允许|包括|曾|会|能|可)(?!不)|\b(?i:un(?:able|likely))\b"
)


# What somebody did without, and did it all the same.
_MEANS = re.compile(
    r"(?i:without|no|not\s+using)\s+(?:(?:the|any|use|using|of|access|to|external|extended)\s+)*(?i:tools?|thinking|reasoning|code|python|internet|search|browsing|help|web|training|fine-?tuning)\b"
    r"|(?:没有|没|未|不)(?:使用|借助|调用|任何|外部|用|带)*(?:工具|联网|思考|推理|代码|搜索|微调)"
)


_HAVING = re.compile(r"(?i:supposed\s+to\s+have\b)")


def claimed(context: Context, view: View, index: int, own: tuple[int, int] | None = None) -> bool:
    """Whether the clause claims what its token says; a closed aside before it changes nothing.

    A denial or a hypothesis before the token vetoes it; a `could` inside the words `own`, which make
    the claim, tells an ability.
    """
    depth = 0
    first = view.sentence.start
    for token in reversed(view.tokens[:index]):
        depth += (token.kind == ")") - (token.kind == "(")
        if depth < 0 or (not depth and token.kind in ",:-"):
            first = token.end
            break
        if depth or token.kind not in "xh":
            continue
        if _MEANS.match(context.layout.visible, token.start):
            continue  # `94% without tools`
        if _HAVING.match(context.layout.visible, token.start):
            continue  # `is supposed to have cost`
        ability = str(token.item).lower() == "could" and own and own[0] <= token.start < own[1]
        if token.kind == "x" or not ability:
            return False
    return _NOT.search(context.layout.visible, first, view.tokens[index].start) is None


def dated(context: Context, view: View, index: int, last: int | None = None) -> Dating | None:
    """The date of a statement whose word is token `index` and whose object ends at `last`.

    What a bracket tells of a name has no date but that of the clause around it.
    """
    last = index if last is None else last
    dates = date_of(context.layout, context.mentions, view, index, last)
    if not dates and view.depth(index):
        opening = max(i for i in range(index) if view.string[i] == "(")
        if "D" not in view.string[opening:index]:
            dates = date_of(context.layout, context.mentions, view, opening, opening)
            return Dating(dates[-1].date, "context") if dates else None
    if not dates:
        dates = context_date(context.layout, context.mentions, view) or _as_of(view, index)
    if not dates:
        return None
    date = dates[-1]
    token = view.tokens[index]
    if date.origin == "stated" and not _same_clause(context, view, date.date, token):
        return Dating(date.date, "context")
    return date


def _as_of(view: View, index: int) -> list[Dating]:
    """A reading is dated by what it is as of (`截至 12 月 2 日`)."""
    found = [t.item for t in view.tokens[:index] if t.kind == "D" and t.item.bearing == "as_of"]
    found += [t.item for t in view.tokens[index:] if t.kind == "D" and t.item.bearing == "as_of"]
    return [Dating(found[0], "stated")] if found else []


def _same_clause(context: Context, view: View, date: DateMention, token: Token) -> bool:
    """Whether a date stands in the token's clause, or alone right before it."""
    text = context.layout.visible
    first, last = clause_of(text, view.sentence, token.start, token.end)
    if first <= date.start < last:
        return True
    return date.end <= first and text[date.end : first].strip(" ，,") == ""


_BY = re.compile(r"(?i:\bby(?:\s+the\s+(?:end|start|middle)\s+of)?\s*)\Z")


def reached_by(context: Context, view: View, start: int, end: int) -> Dating | None:
    """The time by which something had come about, in the clause of its words or right before it."""
    text = context.layout.visible
    first, last = clause_of(text, view.sentence, start, end)
    for date in context.mentions.dates_in(view.sentence.start, view.sentence.end):
        if date.bearing != "before":
            continue
        opens = date.end <= first and not text[date.end : first].strip(" ,，")
        reach = max(view.sentence.start, date.start - 24)
        if (opens or first <= date.start < last) and _BY.search(text, reach, date.start):
            return Dating(date, "stated")
    return None


def topic(context: Context, view: View, kinds: tuple[str, ...]) -> Mention | None:
    """What the sentences before in the paragraph speak of: the first such name of the last one.

    A name that something is but measured against is no topic where another is named.
    """
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) - 1
    measure: Mention | None = None
    while index >= 0 and layout.sentences[index].block == view.sentence.block:
        earlier = context.view(index)
        goes_on = _GOES_ON.match(context.layout.visible, earlier.sentence.start) is not None
        for place, token in enumerate(earlier.tokens):
            if token.kind not in _NAMES or token.item.entity.type not in kinds:
                continue
            mention: Mention = token.item
            if not (goes_on or _is_beside(context, earlier, place)):
                return mention
            measure = measure or mention
        index -= 1
    return measure


# A sentence that opens with a pronoun goes on about what was spoken of before it.
_GOES_ON = re.compile(r"[\s\"“*]*(?:(?i:it|its|they|their)\b(?!['’]s\s+(?:time|worth))|它)")
_WITH = re.compile(r"(?i:\b(?:with|from|via|by)\s+(?:the\s+)?)\Z")


def _is_beside(context: Context, view: View, place: int) -> bool:
    """Whether a name is but measured against, or stands beside what is spoken of (`a deal with X`)."""
    start = view.tokens[group_of(view, place)[0]].start
    text = context.layout.visible
    beside = _WITH.search(text, max(view.sentence.start, start - 12), start)
    return beside is not None or is_measure(context, view, place)


_NAMES = "MQOB"
_FARTHEST = 6  # blocks back to the one that names a section's topic


def section_topic(context: Context, view: View, kind: str) -> Mention | None:
    """What a section goes on about: the name that opens the last block to name one, or its heading's.

    A block that names such things without opening with one leaves only the heading; a heading that
    names several leaves none.
    """
    layout = context.layout
    here = layout.blocks[view.sentence.block]
    for number in range(view.sentence.block - 1, view.sentence.block - 1 - _FARTHEST, -1):
        block = layout.blocks[number] if number >= 0 else None
        if block is None or block.section != here.section or block.kind == "row":
            break
        if block.kind == "heading":
            named_there = [
                m for m in context.mentions.entities_in(block.start, block.end)
                if m.entity.type == _TYPES[kind]
            ]  # fmt: skip
            return named_there[0] if len({m.entity.id for m in named_there}) == 1 else None
        opening = context.first_view(block)
        if opening is None or kind not in opening.string:
            continue
        place = opening.string.index(kind)
        if _OPENING_NAME.fullmatch(opening.string[:place]):
            mention: Mention = opening.tokens[place].item
            return mention
    return None


_TYPES = {"M": "model", "B": "benchmark"}
_OPENING_NAME = re.compile(r"[.'O]{0,3}")


def date_of_cause(context: Context, mention: Mention) -> Dating | None:
    """The date of the sentence in which a topic stands, for a result that is told after it."""
    layout = context.layout
    sentence = layout.sentences[layout.sentence_at(mention.start)]
    dates = [
        date
        for date in context.mentions.dates_in(sentence.start, sentence.end)
        if date.bearing == "at" and not date.bracketed
    ]
    return Dating(dates[-1], "context") if dates else None
