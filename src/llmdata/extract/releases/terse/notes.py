"""Dated notes below the name of a thing: `**Foo（编辑器）**`, and then `3 月内测，5 月转正，8 月出团队版`.

Each date opens or ends a clause that has no subject: it is the thing that heads the notes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from llmdata.extract.context import Context
from llmdata.extract.headed import opens_alone
from llmdata.extract.headlines import headline_of
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.steps import is_usable, step
from llmdata.extract.releases.terse.frames import frame_of
from llmdata.extract.releases.terse.parts import Part, parts_of
from llmdata.extract.releases.terse.wording import (
    FATE,
    FEATURE,
    is_not_out,
    is_out,
    is_sentence,
    preview_in,
)
from llmdata.extract.view import Token, View
from llmdata.folding import HAN
from llmdata.lazily import lazily
from llmdata.mentions import Mention

NOTE = "release.entry-note"
_FEWEST = 2  # notes: one alone may be prose like any other
_LONGEST, _LONGEST_ZH = 6, 14  # words of a note, or characters
_VETO = frozenset("xhtNKBP$%")

# The thing came out, perhaps as what it is: `上线`, `推出桌面应用`, `launched`, `public launch`.
_CAME_OUT = lazily(
    r"\W*(?:正式|全面|公开|首次)*(?:上线|发布|推出|问世|亮相|面世|登场|开源)了?[^，。；]{0,3}?(?:IDE|CLI|App|应用|平台|工具|助手|编辑器|智能体|浏览器|版本?)?\W*"
    r"|\W*(?i:(?:public(?:ly)?\s+)?(?:launch(?:ed)?|released?|debut(?:ed)?|out|open[- ]sourced))\W*"
)
# What a thing got: by a verb that opens the note, or by the noun that ends it.
_GOT = lazily(
    r"\W*(?:v?\d[\d.]*版?)?\W*(?:又|再|还|也|起|正式)*(?:上线|推出?|发布|加(?:入|上|了)?|新增|增加|引入|接入|集成|整合|支持|内置|强化|重构|扩展|开放|打通|升级|更新|改版)(?!人|员|队)\S"
    r"|.{0,24}(?:功能|模式|插件|扩展|记忆|搜索|接口|客户端|版本?|包|集成|上下文|自定义|工具|协作|SDK|API|CLI)\W*\Z"
)
_GOT_EN = lazily(r"\b(?i:(?:editions?|versions?|plans?|tiers?))\W*\Z")
# What another thing is to it: `Foo 9 集成`, `支持 Foo 9`, `Foo 9 support`.
_BUILT_IN = lazily(
    r"\s*(?:集成|加持|可选)(?!了?\s*[A-Z])|\s*(?:接入|支持)\W*\Z|\s*(?i:support|integration)\b"
)
_BUILDS_IN = lazily(
    r"(?:集成|接入|支持|整合|内置|引入|新增|增加|加[入上]?)了?\s*\Z|(?i:\bsupport\s+for\s+)\Z"
)
_BY_WHOM = lazily(r"\W*(?:从|由|被|让|把)|(?i:\b(?:by|from)\b)")
_IN = lazily(r"(?i:\s*\b(?:in|on|from|since)\s*)\Z")


class _Note(NamedTuple):
    date: Token
    words: str
    start: int
    end: int
    built_in: bool  # another thing is named, which this one got


def dated_notes(context: Context) -> Iterator[Observation]:
    """The steps that notes tell of the thing whose name stands above them."""
    layout = context.layout
    for number in range(1, len(layout.blocks)):
        topic = _topic(context, number)
        if topic is None:
            continue
        notes = [note for view in _views(context, number) for note in _notes(context, view)]
        if len(notes) < _FEWEST:
            continue
        there = False  # whether the thing has come out, or is on trial
        for note in notes:
            stage = _stage(note, there=there)
            if stage is None:
                continue
            there = True
            word = Token("u", note.start, note.end)
            told = step(NOTE, topic, stage, word, Dating(note.date.item, "stated"), "derived")
            told.cells["subject_name"] = Cell(topic.entity.name, "context", topic.start, topic.end)
            told.place = note.start
            yield told


def _topic(context: Context, number: int) -> Mention | None:
    """The thing that the line right above a block names alone, perhaps with what it is in brackets."""
    layout = context.layout
    above, block = headline_of(layout, number), layout.blocks[number]
    if above is None and block.kind == "paragraph" and layout.blocks[number - 1].kind == "heading":
        above = number - 1
    if above is None:
        return None
    head = layout.blocks[above]
    if tells_other_news(layout.visible[head.start : head.end]):
        return None
    named = context.mentions.entities_in(head.start, head.end)
    first = [m for m in named if m.entity.type in ("model", "product")][:1]
    return first[0] if first and opens_alone(context, head.start, head.end, first) else None


def _views(context: Context, number: int) -> Iterator[View]:
    for index in context.layout.sentences_of(number):
        view = context.view(index)
        if "D" in view.string and is_asserted(context.layout, view):
            frame = frame_of(context, view)
            if frame is not None and frame.kind != "denied":
                yield view


def _notes(context: Context, view: View) -> Iterator[_Note]:
    """The notes of a sentence: clauses that a date opens or ends, which name no other subject."""
    text = context.layout.visible
    label: Token | None = None  # a date before a colon
    for part in parts_of(text, view, 0, len(view.tokens)):
        before, label = label, None
        dates = [token for token in part.tokens if token.kind == "D"]
        date = before if part.sign == ":" and not dates else next(iter(dates), None)
        if date is None or len(dates) > 1 or not is_usable(date):
            continue
        note = _note(text, part, date)
        if note is None:
            label = date if part.tokens == [date] else None
            continue
        if not _VETO.intersection(token.kind for token in part.tokens):
            yield note


def _note(text: str, part: Part, date: Token) -> _Note | None:
    """What a part tells beside its date."""
    rest = [token for token in part.tokens if token is not date]
    if not rest:
        return None
    start, end = rest[0].start, rest[-1].end
    if start < date.start < end:
        return None
    words = text[start:end]
    if start < date.start:
        words = _IN.sub("", words)
    for thing in part.things:
        behind = _BUILT_IN.match(text, thing.end, end)
        if behind is None and _BUILDS_IN.search(text, start, thing.start) is None:
            return None  # it is another's note
    return _Note(date, words, start, end, bool(part.things))


def _stage(note: _Note, *, there: bool) -> str | None:
    """The step that the words of a note tell; None where they tell something else."""
    words = note.words
    if len(words.split()) > _LONGEST or len(HAN.findall(words)) > _LONGEST_ZH:
        return None
    if FATE.search(words) or is_not_out(words) or is_sentence(words) or _BY_WHOM.match(words):
        return None
    if note.built_in:
        return "update"
    if preview_in(words):
        return "preview"
    if is_out(words):
        return "release"
    if _CAME_OUT.fullmatch(words) and not there:
        return "release"
    chinese = HAN.search(words) is not None
    got = _GOT.match(words) if chinese else FEATURE.search(words) or _GOT_EN.search(words)
    return "update" if got else None
