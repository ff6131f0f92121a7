"""Questions and their answers: `When did X come out? In March.`, `问：X 多少钱？答：每月 20 美元。`

An answer names nothing: it is about what the question asks of, and the question says what it tells.
A question that only names the next thing (`And Y?`, `Y 呢？`) asks the same as the one before.
"""

from __future__ import annotations

from dataclasses import dataclass

from llmdata.extract.above import GONE_EN, GONE_ZH
from llmdata.extract.context import Context
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

OUT, PRICE = "out", "price"

_ASKS = lazily(r"[?？][\s*_”\"'」』）)]*\Z")
_ASKED = (
    (
        PRICE,
        lazily(
            r"(?i:\b(?:how\s+much|costs?|pric(?:e|es|ed|ing|ier)|expensive|dearer|cheap(?:er)?|pay|charged?)\b)|多少钱|多少(?:美?元|块|刀)|价|贵|便宜|收费|费用|月费"
        ),
    ),
    (
        OUT,
        lazily(
            r"(?i:\b(?:out|releas\w+|launch\w*|c[ao]me\s+out|arriv\w+|appear\w*|ship(?:ped|s)?|debut\w*|open[- ]sourc\w+|available|published|announced)\b)"
            r"|(?i:\bwhen\s+did\b[^?]*\b(?:come|land|drop)\b)|(?:几月|几号|哪[一]?[天月日年]|何时|什么时候)[^，。]{0,4}(?:来着|的|来)?[\s*_]*[?？]|发布|出(?:的|来|了|没)|上线|开源|推出|面世|亮相|问世|发了|上了|登场"
        ),
    ),
)
_LIKEWISE = lazily(
    r"[\s*_“\"]*(?:(?:Q|问)\s*[:：.]\s*)?[\s*_]*(?:(?i:and|what\s+about|how\s+about|then)\b|那么?)?.{0,40}?(?:呢)?[\s*_]*[?？][\s*_”\"]*"
)
_LIKE_WORDS = lazily(r"(?i:\b(?:and|about)\b)|呢")
# What is asked of the time to come has no answer yet.
_TO_COME = lazily(
    r"(?i:\b(?:will|shall|going\s+to|would|should|next\s+year)\b)|会(?!员|话|议|上)|将|要等|明年|该"
)
# … and what became of a thing is no coming out.
_GONE = lazily(
    rf"(?i:\b(?:{GONE_EN}|out\s+of|still|get\s+into)\b)|{GONE_ZH}|出了什么|出的什么|出问题|出事"
)
_ANSWER = lazily(
    r"[\s*_“\"]*(?:(?:A|Answer|Re)\s*[:：.]|答\s*[:：]?|[A-Z\u4e00-\u9fff][\w·]{0,7}[：:])?[\s*_“\"]*"
)
_BEFORE = 8  # sentences back to the question that one goes on with


# A question that holds nothing but a name: what is asked, its answer says.
_NOTHING_ELSE = lazily(
    r"[\s*_“\"]*(?:(?:Q|问)\s*[:：.]\s*)?(?i:(?:and|then|what\s+about)\s+)?[\s*_“\"]*"
)


def bare_question(context: Context, sentence: Sentence) -> Mention | None:
    """The thing that is all of the question before a sentence: `GPT-9? May 3, a Saturday.`"""
    text = context.layout.visible
    index = context.layout.sentence_at(sentence.start)
    asked = context.layout.sentences[index - 1] if index else None
    if asked is None or asked.block != sentence.block or not _is_question(context, asked):
        return None
    if index > 1 and _is_question(context, context.layout.sentences[index - 2]):
        return None
    named = context.mentions.entities_in(asked.start, asked.end)
    if len(named) != 1 or named[0].entity.type not in ("model", "product"):
        return None
    before = _NOTHING_ELSE.fullmatch(text, asked.start, named[0].start)
    return named[0] if before and not text[named[0].end : asked.end].strip(' ?？*_”"') else None


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the one thing that a question names."""

    thing: Mention
    about: str


def question_of(context: Context, sentence: Sentence) -> Question | None:
    """The question that a sentence begins to answer."""
    asked = _asked_before(context, sentence)
    if asked is None:
        return None
    text = context.layout.visible
    thing = _named_in(context, asked)
    if thing is None:
        return None
    about = _about(text[asked.start : asked.end])
    if about is None and _goes_on(text[asked.start : asked.end]):
        about = _about_before(context, asked)
    return Question(thing, about) if about else None


def thing_asked_of(context: Context, sentence: Sentence) -> Mention | None:
    """The one thing that a question names whose answer holds a sentence, whatever is asked of it."""
    layout = context.layout
    opening = layout.sentences[layout.sentence_at(layout.blocks[sentence.block].start)]
    if _is_question(context, opening) and layout.sentence_at(sentence.start) == (
        layout.sentence_at(opening.start) + 1
    ):
        return _named_in(context, opening)
    asked = _asked_before(context, opening)
    return _named_in(context, asked) if asked is not None else None


def _named_in(context: Context, asked: Sentence) -> Mention | None:
    named = [
        mention
        for mention in context.mentions.entities_in(asked.start, asked.end)
        if mention.entity.type in ("model", "product")
    ]
    return named[0] if len({mention.entity.id for mention in named}) == 1 else None


def begins_answer(context: Context, sentence: Sentence) -> int:
    """Where an answer's words begin, behind the sign that it is one."""
    match = _ANSWER.match(context.layout.visible, sentence.start, sentence.end)
    return match.end() if match else sentence.start


def _asked_before(context: Context, sentence: Sentence) -> Sentence | None:
    """The question right before a sentence: it opens the paragraph, or is the block before."""
    layout = context.layout
    index = _without_labels(context, layout.sentence_at(sentence.start) - 1)
    before = layout.sentences[index] if index >= 0 else None
    if before is None or not _is_question(context, before):
        return None
    if before.block == sentence.block:
        above = _without_labels(context, index - 1)
        opens = above < 0 or layout.sentences[above].block != before.block
        return before if opens else None
    whole = len(layout.sentences_of(before.block)) == 1
    same = layout.blocks[sentence.block].section == layout.blocks[before.block].section
    return before if whole and same else None


# Before a question or its answer, with a full stop a sentence of its own: `Q. … A. …`.
_LABEL = lazily(r"[\W_]*(?:Q|A|Question|Answer)[\W_]*")


def _without_labels(context: Context, index: int) -> int:
    """The last sentence up to one that is no mere label."""
    sentences, text = context.layout.sentences, context.layout.visible
    while index >= 0 and _LABEL.fullmatch(text, sentences[index].start, sentences[index].end):
        index -= 1
    return index


def _is_question(context: Context, sentence: Sentence) -> bool:
    return _ASKS.search(context.layout.visible, sentence.start, sentence.end) is not None


def _about(words: str) -> str | None:
    if _TO_COME.search(words) or _GONE.search(words):
        return None
    return next((about for about, asked in _ASKED if asked.search(words)), None)


def _goes_on(words: str) -> bool:
    return _LIKEWISE.fullmatch(words) is not None and _LIKE_WORDS.search(words) is not None


def _about_before(context: Context, asked: Sentence) -> str | None:
    """What the nearest question before asks."""
    layout = context.layout
    index = layout.sentence_at(asked.start)
    for place in range(index - 1, max(-1, index - 1 - _BEFORE), -1):
        earlier = layout.sentences[place]
        words = layout.visible[earlier.start : earlier.end]
        if _is_question(context, earlier) and not _goes_on(words):
            return _about(words)
    return None
