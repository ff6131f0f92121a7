"""Lines that each tell a fact of one thing, and do not name it: profiles, boxes, lists of key facts.

The thing is named by a line of its own (`Model: X`), by what leads the lines in (`**X at a glance**`,
the item that they stand below), or by the heading.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.above import TITLE
from llmdata.extract.became import became
from llmdata.extract.context import Context
from llmdata.layout import Block, Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_NAME_FIELD = lazily(
    r"\W*(?:(?i:(?:model|product|app|tool|system)?\s*name|(?:(?:flagship|top|main|latest|newest|lead(?:ing)?|headline|key|current|best)\s+)?(?:model|product|app|tool|system|series|release)|flagship|what)\b"
    r"|(?:模型|产品|应用|工具)?(?:名称?|名字)|(?:旗舰|主力|代表|最新|核心|招牌|当家|主打|现役|最强)?(?:模型|产品|型号|应用|工具|系列|之?作品?)|旗舰|主力|主角)"
    r"\s*(?:[:：|｜—–=-]\W*|(?=[A-Z]))"
)
_MOST = 24  # lines of a record
_SHORT = 60  # characters of a line that only says what the others are about
_THINGS = ("model", "product")


def topic_above(context: Context, sentence: Sentence) -> Mention | None:
    """The one thing that a line without a name is about, by what stands above it."""
    return topic_of_record(context, sentence) or _headed(context, sentence)


def topic_of_record(context: Context, sentence: Sentence) -> Mention | None:
    """The one thing that the lines are about among which a line stands."""
    return named_by_field(context, sentence) or _led_in(context, sentence)


def named_by_field(context: Context, sentence: Sentence) -> Mention | None:
    """The thing that a line of the same record names: the nearest above, or the one below (`Model: X`)."""
    text, below = context.layout.visible, list[Mention | None]()
    for other in _lines_beside(context, sentence):
        label = _NAME_FIELD.match(text, other.start, other.end)
        if label is None:
            continue
        named = next(iter(_things(context, label.end(), label.end() + 1)), None)
        if other.start < sentence.start:
            return named
        below.append(named)
    return below[0] if len(below) == 1 else None


_STATUS = lazily(r"\W*(?:(?i:status|state|stage)|状态|阶段|进度)\s*[:：|｜—–=-]+\s*")


def status_of(context: Context, sentence: Sentence) -> str | None:
    """What a line of the same record says of how far its thing has come: `Status: Released`."""
    text = context.layout.visible
    for other in _lines_beside(context, sentence):
        if (label := _STATUS.match(text, other.start, other.end)) is not None:
            return text[label.end() : other.end]
    return None


# What is told of a model or product alone, beside which a date is that of its coming out.
_ATTRIBUTE = lazily(
    r"\W*(?:(?i:vendor|makers?|company|developer|lab|licen[cs]e|weights|context(?:\s+(?:window|length))?|parameters|params|sizes?|prices?|pricing|API)|厂商|公司|开发商|机构|授权|许可证?|协议|权重|上下文|参数量?|价格|定价|单价)\s*[:：|｜—–=-]+\s*"
)


def is_profile(context: Context, sentence: Sentence) -> bool:
    """Whether lines beside one tell whose a thing is, or what it is: `Vendor: OpenAI`."""
    text = context.layout.visible
    beside = _lines_beside(context, sentence)
    return any(_ATTRIBUTE.match(text, other.start, other.end) for other in beside)


def _lines_beside(context: Context, sentence: Sentence) -> Iterator[Sentence]:
    """The other lines of a line's record, above it and below it."""
    layout = context.layout
    here = layout.blocks[sentence.block]
    index = layout.sentence_at(sentence.start)
    for steps in (range(index - 1, index - 1 - _MOST, -1), range(index + 1, index + 1 + _MOST)):
        for place in steps:
            other = layout.sentences[place] if 0 <= place < len(layout.sentences) else None
            block = layout.blocks[other.block] if other is not None else None
            if other is None or block is None or not (block is here or _is_beside(block, here)):
                break
            yield other


def page_topic(context: Context, sentence: Sentence) -> Mention | None:
    """The thing whose page a sentence stands on: the nearest heading that names any is its name."""
    layout = context.layout
    for heading in layout.headings(sentence.block):
        block = layout.blocks[heading]
        if things := _things(context, block.start, block.end):
            rest = layout.visible[block.start : things[0].start]
            rest += layout.visible[things[0].end : block.end]
            return things[0] if not any(map(str.isalpha, rest)) else None
    return None


def _is_beside(block: Block, here: Block) -> bool:
    """Whether a block is a line of the same record: of the same list, or a short one before."""
    if block.section != here.section or block.kind in ("heading", "row"):
        return False
    if here.list_id is not None:
        return block.list_id == here.list_id
    return block.kind == "paragraph" and block.end - block.start <= _SHORT


def _led_in(context: Context, sentence: Sentence) -> Mention | None:
    """The thing that a short line above names alone: a lead-in, or the first line of a paragraph."""
    layout = context.layout
    block = layout.blocks[sentence.block]
    if block.list_id is None:
        first = layout.sentences[layout.sentence_at(block.start)]
        if first.start < sentence.start and layout.visible[first.end : first.end + 1] == "\n":
            return _only_thing(context, first.start, first.end)
        return None
    for lead in layout.leads(sentence.block):
        if layout.blocks[lead].kind == "heading":
            return None
        telling = layout.last_sentence(lead)
        if context.mentions.entities_in(telling.start, telling.end):
            return _only_thing(context, telling.start, telling.end)
    return None


CHANGELOG = lazily(
    r"(?i:\b(?:(?:change|version|release|update)\s?logs?|release\s+(?:notes|history|log)|version\s+history|versions|what(?:'s|’s)\s+new|update\s+(?:log|history)|timeline)\b)|更新日志|版本历史|版本记录|更新记录|时间线|更新历史"
)
# What may stand before the one thing that a heading is about.
_OPENS = lazily(r"\W*(?:(?i:the|my|our|a|an)\s+)?(?:[A-Z][\w.]*['’]s\s+)?\W*")


def _headed(context: Context, sentence: Sentence) -> Mention | None:
    """The one thing that the heading of a sentence's section names, or the one above that."""
    layout = context.layout
    for heading in layout.headings(sentence.block):
        block = layout.blocks[heading]
        things = _things(context, block.start, block.end)
        if things or block.level == TITLE:
            if len({mention.entity.id for mention in things}) != 1:
                return None
            about = block.level != TITLE or is_about(context, block, things[0])
            return things[0] if about else None
    return None


def is_about(context: Context, heading: Block, thing: Mention) -> bool:
    """Whether a heading has a thing for its topic: it opens with it, or heads its changelog."""
    text = context.layout.visible
    opens = _OPENS.fullmatch(text, heading.start, thing.start) is not None
    return opens or CHANGELOG.search(text, heading.start, heading.end) is not None


def _only_thing(context: Context, start: int, end: int) -> Mention | None:
    """The one thing that a short line names, or what it has become there."""
    things = _things(context, start, end)
    text = context.layout.visible
    if len(things) > 1 and became(text, things[-2].end, things[-1].start):
        things = things[-1:]
    alone = len({mention.entity.id for mention in things}) == 1 and end - start <= _SHORT
    return things[0] if alone else None


def _things(context: Context, start: int, end: int) -> list[Mention]:
    return [m for m in context.mentions.entities_in(start, end) if m.entity.type in _THINGS]
