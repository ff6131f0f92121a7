"""Fields of a profile that tell when its thing came out: `Released: August 7`, `发布时间：8 月 7 日`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.above import AHEAD_EN, AHEAD_ZH
from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating
from llmdata.extract.records import is_profile, named_by_field, status_of, topic_above
from llmdata.extract.releases.stages import TRIAL_EN, TRIAL_ZH
from llmdata.extract.releases.steps import is_usable_date, not_named, step
from llmdata.extract.releases.terse.wording import PENDING, preview_in
from llmdata.extract.view import Token
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_LABEL = lazily(
    rf"""\W*(?P<label>
      (?i:(?:(?:initial|first|public|general|official)\s+)*(?:releases?d?|launch(?:ed)?|debut(?:ed)?|introduced|announced|shipped|(?:made\s+|generally\s+)?available|availability|came\s+out|on\s+sale|out|GA)
        (?:\s+(?:date|day|on|since|from|in))*)
    | (?i:(?P<trial>(?:(?:public|open|closed|limited|research)\s+)?{TRIAL_EN}(?:\s+(?:date|on|since|from|in))*))
    | (?:首次|正式|公开|全球|官方)?(?:发布|上线|推出|开源|上市|问世|首发|亮相|开放|发售)(?:时间|日期|日|于)?
    | (?P<weights>(?i:(?:the\s+|an?\s+)?(?:open\s+)?(?:weights?|torrent|checkpoints?|downloads?)(?:\s+links?)?(?:\s+(?:came|arrived|out|landed|followed|since|up))*)|(?:开放)?(?:权重|种子|磁力链接?))
    | (?P<trial_zh>{TRIAL_ZH})(?:时间|日期)?
    | (?P<bare>(?i:date|when|day)|日期|时间|日子)
    )\s*(?P<sign>[:：|｜—–=-]\s*)?(?:(?i:on|in|since)\s+)?(?P<markup>[\s*_]*)""",
    re.VERBOSE,
)
# A state that has a date: it came out then.
_THERE = lazily(
    r"\W*(?:(?i:(?:now\s+)?(?:released|launched|shipped|live|out|available|GA|generally\s+available|stable|published|(?:public\s+|closed\s+)?(?:preview|beta))\b)|(?:已|正式|全面)*(?:发布|上线|推出|开源|开放|公测|内测|预览))"
)
_AHEAD = lazily(
    rf"(?i:\b(?:{AHEAD_EN}|cancel+ed|scrapped|delayed|postponed)\b)|{AHEAD_ZH}|计划|取消|推迟"
)
_REST = 40  # characters that may stand behind the date of a field


def fields(context: Context) -> Iterator[Observation]:
    """The step that a field with a date tells of the thing that its profile is about."""
    layout, text = context.layout, context.layout.visible
    for date in context.mentions.dates:
        if not is_usable_date(date):
            continue
        sentence = layout.sentences[layout.sentence_at(date.start)]
        label = _LABEL.match(text, sentence.start, date.start)
        if label is None or label.end() != date.start or sentence.end - date.end > _REST:
            continue
        if layout.blocks[sentence.block].kind in ("heading", "row"):
            continue
        if not (label["sign"] or label["weights"]) and text[date.end : sentence.end].strip(
            " *_|.。"
        ):
            continue  # `Released on August 7 by people who …`
        if context.mentions.entities_in(sentence.start, date.start):
            continue
        status = status_of(context, sentence)
        if status is not None and (PENDING.search(status) or _AHEAD.search(status)):
            continue
        topic = _topic(context, sentence, label)
        out = _THERE.match(status) if status is not None else is_profile(context, sentence)
        if topic is None and out:
            topic = topic_above(context, sentence)
        if topic is None or topic.entity.type not in ("model", "product"):
            continue
        trial = label["trial"] or label["trial_zh"] or (status is not None and preview_in(status))
        stage = "preview" if trial else "release"
        word = Token("r", *label.span("label"))
        yield not_named(step("release.field", topic, stage, word, Dating(date, "stated")))


def _topic(context: Context, sentence: Sentence, label: re.Match[str]) -> Mention | None:
    """What a field is of: a bare date needs a name in its profile, weights are of what was named."""
    if label["bare"]:
        return named_by_field(context, sentence)
    before = context.topic_before(sentence) if label["weights"] else None
    return before or topic_above(context, sentence)
