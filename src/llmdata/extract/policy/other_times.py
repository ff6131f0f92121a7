"""Words that set what a clause tells before the time told last, or an untold while behind it:
`12 月推出 X，此前还有 Y`, `released X in May, having earlier shipped Y`, `3 月推出 X，半年后又推出 Y`."""

from __future__ import annotations

import re

from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

# Not right behind the date, which they would make precise (`12 月早些时候`, `5 月之前`), nor what tells
# of a thing which it is (`此前内测的 X 上线`): between them and the verb stands no 的 but a maker's.
_BEFORE_ZH = lazily(
    r"(?:(?:此|那|这)(?:之前|以前)|此前|早[前先]|先前|更早(?:[之以]前|前|些时候|时候?)?|稍早(?:[之以]?前|时候?|些时候)?|早些时候|早(?:就|已经?)|(?<=[，；,;])\s*[之以]前)"
    r"(?!的)[，,]?[^，。；：,;:的]{0,60}\Z"
)
_BEFORE_EN = lazily(
    r"\b(?i:earlier|previously|beforehand|before\s+(?:that|then|this)|prior\s+to\s+(?:that|this|then)|(?:had|having)\s+(?:already|long\s+since))"
    r",?\s+(?:(?:(?i:had|it|they|he|she|we|the\s+(?:company|lab|firm|team|maker)|also|even|already|been|\w+ly)|[A-Z]\w+)\s+){0,5}\Z"
)
# How long nobody can reckon: what can be is a date of its own. Some days or a week behind a month,
# it may still be that month.
_WHILE_ZH = (
    r"(?:(?:没|不|未|又|再)?(?:过|用|隔|出)?了?(?:不久|多久|很久|好久)(?:[之以]?后)?"
    r"|(?:又|再)?(?:[过隔]了?)?(?:大约|大概|差不多|将近|约|近|不到|整整)?\s*(?:(?:[一二两三四五六七八九十]{1,3}|\d{1,2}|[大小]?半|好几|若干|几|数|多)\s*个?(?:多|来|半)?(?:月|年|季度|学期)|(?:好几|若干|几|数|多)个?(?:周|星期|礼拜))(?:[之以]?后|过去了?)"
    r"|(?:又|再)?(?:[过隔]了?)?[一好]?(?:阵子?|段时间|段日子|些时[日候间])(?:[之以]?后)?"
    r"|很快|[之其此]后)"
)
_AFTER_ZH = lazily(
    rf"[，；,;—]\s*(?:而|但|不过|并且?|然后|接着)?(?:它|他们|她们|公司|团队)?(?:在|于)?{_WHILE_ZH}[，,]?[^，。；：,;:的]{{0,60}}\Z"
)
_AFTER_EN = lazily(
    r"[,;:—–-]\s*(?:(?:and|but|then|only)\s+){0,2}(?i:before\s+(?:too\s+)?long|soon(?:\s+after(?:wards?)?)?|shortly\s+after(?:wards?)?|not\s+long\s+after(?:wards?)?|eventually|in\s+due\s+course"
    r"|(?:after\s+)?(?:(?:about|around|almost|nearly|roughly|over|just|only|some)\s+)?(?:half\s+a\s+year|(?:a|one|two|three|several|some|a\s+few|many|\d{1,2})\s+(?:years?|quarters?|months?)|(?:several|some|a\s+few|many)\s+weeks|a\s+(?:little\s+)?while|some\s+time|months|weeks|years)(?:\s+(?:later|after(?:wards)?))?)"
    r",?\s+(?:[^,;:.]|\.(?=\d)){0,80}\Z|(?i:half\s+a\s+year|a\s+(?:little\s+)?while|some\s+time|(?:several|some|a\s+few|many)\s+(?:years|quarters|months|weeks)|months|weeks|years)\s+later\Z"
)


def is_of_another_time(layout: Layout, view: View, date: DateMention, index: int) -> bool:
    """Whether words between a date and the verb behind it say that what this tells was at another time."""
    text, start = layout.visible, date.end
    verb = view.tokens[index] if index < len(view.tokens) else None
    end = verb.start if verb is not None else view.sentence.end
    told = any(t.kind in "MQreukvUN" and start <= t.start < end for t in view.tokens[:index])
    last = verb.end if verb is not None and verb.kind == "l" else end
    if HAN.search(text, view.sentence.start, view.sentence.end):
        return _sets_apart(text, start, last, told, _BEFORE_ZH, _AFTER_ZH)
    return is_set_apart(text, start, last, told)


def is_set_apart(text: str, start: int, end: int, told: bool) -> bool:
    """The same of the English words between a date and a verb; `told` if they tell something too."""
    return _sets_apart(text, start, end, told, _BEFORE_EN, _AFTER_EN)


def _sets_apart(
    text: str, start: int, end: int, told: bool, earlier: re.Pattern[str], later: re.Pattern[str]
) -> bool:
    before = earlier.search(text, start, end)
    if before is not None:
        return before.start() > start
    # Behind a time that opens the sentence, the while passes before it (`5 月，内测一年后，X 上线`).
    return told and later.search(text, start, end) is not None
