"""Answers that tell when the thing of their question came out: `When was X released? On 14 May.`"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.above import AHEAD_EN, AHEAD_ZH
from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating
from llmdata.extract.questions import OUT, bare_question, begins_answer, question_of
from llmdata.extract.releases.stages import TRIAL
from llmdata.extract.releases.steps import is_usable_date, not_named, step
from llmdata.extract.view import Token
from llmdata.lazily import lazily

_REACH = 32  # characters of an answer before its date
# What is denied, guessed or not known.
_UNSURE = lazily(
    rf"(?i:\b(?:no|not|never|nobody|none|neither|unknown|hardly|doubt|they\s+say|people\s+say|probably|maybe|perhaps|supposedly|guess|hope|would|will|might|could|before|{AHEAD_EN})\b|n['’]t\b)"
    rf"|没|未|不|无人|谁知道|据说|听说|有人说|大概|可能|也许|应该|估计|要等|将|{AHEAD_ZH}"
)
# The day of something else: `我 12 月 25 日的航班`.
_OF_ELSE = lazily(r"\s*的(?!事|时候|晚上|早上|凌晨|深夜|上午|下午|半夜)[\u4e00-\u9fff]")
_CLAUSE = lazily(r"[^,;，；.。]*")


def answered(context: Context) -> Iterator[Observation]:
    """The release that an answer dates."""
    layout, text = context.layout, context.layout.visible
    last: int | None = None
    for date in context.mentions.dates:
        index = layout.sentence_at(date.start)
        if index == last or not is_usable_date(date) or not index:
            continue
        last = index
        sentence = layout.sentences[index]
        start = begins_answer(context, sentence)
        if date.start - start > _REACH or context.mentions.entities_in(start, date.start):
            continue
        asked = question_of(context, sentence)
        thing = asked.thing if asked is not None and asked.about == OUT else None
        if asked is None and not text[start : date.start].strip(" *_"):
            thing = bare_question(context, sentence)
        if thing is None:
            continue
        clause = _CLAUSE.match(text, date.end, sentence.end)
        words = text[start : clause.end() if clause else date.end]
        latest = layout.document.covers_end
        if _UNSURE.search(words) or _OF_ELSE.match(text, date.end, sentence.end):
            continue
        if latest is not None and date.value.start > latest:
            continue
        stage = "preview" if TRIAL.search(text, start, sentence.end) else "release"
        word = Token("D", date.start, date.end)
        yield not_named(
            step("release.answer", thing, stage, word, Dating(date, "stated"), "derived")
        )
