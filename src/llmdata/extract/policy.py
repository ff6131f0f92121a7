"""When a claim holds and what dates it: the policies that all rules share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from llmdata.extract.view import DATE, Token, View
from llmdata.layout import Block, Layout
from llmdata.mentions import DateMention, Mentions

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_CLAUSE_END = ",:-"
# A dash or colon does not shield what follows from a condition that opens the sentence.
_CONDITION = re.compile(
    r"\W*(?:(?i:(?:coming\s+soon|forecasts?|predictions?|wish\s?list|rumou?rs?|bets)\b(?=[^.]{0,60}[:：])|即将推出)|预测[^。]{0,30}：|愿望清单|Had\s+(?:I|we|it|they|[A-Z]\w+)\s+(?!already\b)\w+|如果(?!说)|一旦|要不是|等到(?!了|\s*(?:次年|去年|今年|年[初中底末]|\d+\s*[月年日]|[一二三四五六七八九十]+月))|只要(?!\s*(?:每|\d|[$€£¥]))|除非|假如|要是|倘若|假设|(?i:(?:if|unless|imagine|suppose)\b(?!\s+(?:there\s+was\s+(?:one|an?|any)|(?:the\s+)?(?:\w+\s+){0,2}?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter|year|20\d\d|half|quarter|month|week)\s+(?:was|belonged|brought|saw|went))\b)(?!\s+you\s+(?:browse|look|check|open|read|visit))))"
)
# `X 发布后` dates something else; it presupposes the release but does not tell it.
_PRESUPPOSED = re.compile(r"\s*(?:之?后|之?前|以来|以後|之?後|时(?!间)|時(?!間))(?![台端])")
_DATED_VERB = re.compile(r"(?:[MQ][.']?D\.?|D[.']?(?:O'?)?[MQ](?:&[MQ])?\.?|(?:\A|[,:])\.?D\.?)\Z")
_QUESTION = re.compile(r"[？?]\s*[”\"'」』]?\s*\Z")


@dataclass(frozen=True, slots=True)
class Dating:
    """A date and where it comes from: the claim's own sentence, or its context."""

    date: DateMention
    origin: str


def is_asserted(layout: Layout, view: View) -> bool:
    """Whether a sentence states something at all: it is no condition and no question."""
    if view.asserted is None:
        text, start, end = layout.visible, view.sentence.start, view.sentence.end
        asks = text.find("?", start, end) >= 0 or text.find("？", start, end) >= 0
        view.asserted = not (
            _CONDITION.match(text, start, end) or (asks and _QUESTION.search(text, start, end))
        )
    return view.asserted


def is_claimed(layout: Layout, view: View, verb: Token, index: int) -> bool:
    """Whether the sentence claims what its verb says.

    A denial or a hypothesis between the last clause break and the verb vetoes it, and so does a
    condition or question that the whole sentence is.
    """
    text = layout.visible
    # An aside in brackets is told whatever its sentence asks or supposes.
    if not view.depth(index) and not is_asserted(layout, view):
        return False
    # `X 在 4 月发布后` tells the release itself: its date stands right before the verb.
    if _PRESUPPOSED.match(text, verb.end) and not _DATED_VERB.search(view.string, 0, index):
        return False
    aside = 0  # brackets that closed before the verb say nothing of it
    for token in reversed(view.tokens[:index]):
        if token.kind == ")":
            aside += 1
        elif token.kind == "(" and not aside:
            break
        elif token.kind == "(":
            aside -= 1
        elif aside:
            continue
        elif token.kind in _CLAUSE_END:
            break
        elif token.kind in "xh":
            return False
    if (
        isinstance(verb.item, str)
        and _ANNOUNCED.match(verb.item)
        and (_FOR_LATER.match(text, verb.end) or _NOT_RELEASED.search(view.string, index))
    ):
        return False
    return not _NEGATED_AFTER.match(text, verb.end)


# What was announced but not released is not available.
_ANNOUNCED = re.compile(r"announc|unveil|promis|宣布|公布|预告", re.IGNORECASE)
_FOR_LATER = re.compile(
    r"\s+for\s+(?:release|launch|later|next|the\s+(?:future|coming|end))\b", re.IGNORECASE
)
_NOT_RELEASED = re.compile(r"x.{0,2}r")
_NEGATED_AFTER = re.compile(r"(?:不了|不出|不成|计划|計劃|传闻|未果)")


def talks_about(layout: Layout, view: View, last: int) -> bool:
    """Whether the words right behind token `last` make it the topic of a guide, video or paper."""
    for token in view.tokens[last + 1 : last + 4]:
        if token.kind == "t":
            return True
        if token.kind == "." and len(layout.visible[token.start : token.end].split()) > 1:
            return False  # words of a clause, not of the thing's name
        if token.kind not in ".'":
            return False
    return False


def date_of(layout: Layout, mentions: Mentions, view: View, index: int, last: int) -> list[Dating]:
    """The date or dates of a claim whose verb is token `index` and whose object ends at `last`.

    In Chinese the date precedes the verb; one in brackets binds in its brackets, and the one in
    brackets behind the object goes before all others. In English the date follows; where none
    does, the last one before the verb counts. A list item takes its lead-in's date, a sentence
    the date on which the one before it breaks off.
    """
    if bracketed := _in_brackets_behind(view, last) or _in_brackets_behind(view, index):
        return [Dating(bracketed, "stated")]
    before = _before(view, index)
    if _CHINESE.search(layout.visible, view.sentence.start, view.sentence.end):
        dates = before or _tied(layout, view, index) or _tied(layout, view, last)
        dates = dates or _from_then_on(layout, view, index)
    else:
        dates = _after(view, index, last) or _explained(layout, view, last) or _began(view, index)
        dates = dates or before or _when(layout, view, index)
    if dates:
        return [Dating(date, "stated") for date in dates]
    return context_date(layout, mentions, view)


def own_date(view: View, index: int) -> Dating | None:
    """The date in the brackets right behind a name, which goes before all others."""
    date = _in_brackets_behind(view, index)
    return Dating(date, "stated") if date else None


def _usable(token: Token) -> bool:
    return token.kind == DATE and token.item.bearing == "at"


# Right behind a name, or behind its maker's: `X (May 3)`, `X from Y (May 3)`.
_BRACKETS = re.compile(r"(?:,?\.?'O)?\([^()]*\)?")


def _in_brackets_behind(view: View, last: int) -> DateMention | None:
    match = _BRACKETS.match(view.string, last + 1)
    if match is None:
        return None
    inside = view.tokens[last + 1 : match.end()]
    if any(token.kind in "NrvuUK" for token in inside):
        return None  # it dates the verb in the brackets
    return next((token.item for token in inside if _usable(token)), None)


def _before(view: View, index: int) -> list[DateMention]:
    if DATE not in view.string:
        return []
    depth = view.depth(index)
    for place in range(index - 1, -1, -1):
        token = view.tokens[place]
        if token.kind == "(" and view.depth(place) < depth:
            return []  # a bracket keeps its own time
        if token.kind == "l" and "D" not in view.string[place:index]:
            return []
        if _usable(token) and view.depth(place) == depth:
            dates = [token.item]
            while place > 1 and view.string[place - 2 : place] == "D&":
                place -= 2
                dates.insert(0, view.tokens[place].item)
            return dates
        if token.kind == DATE and view.depth(place) == depth:
            return []
    return []


def _from_then_on(layout: Layout, view: View, index: int) -> list[DateMention]:
    """The date from which something is there: `从 7 月开始提供预览`."""
    for token in reversed(view.tokens[:index]):
        if token.kind == DATE and token.item.bearing == "since":
            tied = _BEGINS.match(layout.visible, token.end)
            return [token.item] if tied and token.end < view.tokens[index].end else []
        if token.kind in "MQ":
            continue
        if token.kind in _CLAUSE_END:
            return []
    return []


_BEGINS = re.compile(r"\s*(?:起|开始)")
_AT = re.compile(r"\s*版?(?:于|於|在|是在|是|时间是|日期是|时间为)\s*")


def _tied(layout: Layout, view: View, index: int) -> list[DateMention]:
    """A date that a preposition ties to the verb or its object: `发布于 3 月`."""
    if index + 2 < len(view.tokens):
        gap, date = view.tokens[index + 1 : index + 3]
        if _AT.fullmatch(layout.visible, gap.start, gap.end) and _usable(date):
            return [date.item]
    return []


def _after(view: View, index: int, last: int) -> list[DateMention]:
    """A date behind the verb or its object, in the same clause."""
    end = max(index, last)
    for place in range(index + 1, len(view.tokens)):
        token = view.tokens[place]
        if _usable(token):
            return [token.item]
        if token.kind == "r" and str(token.item) == "release":
            continue  # `turned up as an experimental release in March`
        if token.kind in "-(" and place == end + 1:
            continue  # the dash that closes an apposition, the aside that dates the verb
        if place > end and token.kind in ",:-(r":
            return []
    return []


_WHEN = re.compile(r",?\s+(?:which\s+is\s+)?when\b")


def _when(layout: Layout, view: View, index: int) -> list[DateMention]:
    """The date that a clause of time goes on about: `until June 20, when OpenAI released`."""
    for token in reversed(view.tokens[:index]):
        if token.kind == DATE:
            return [token.item] if _WHEN.match(layout.visible, token.end) else []
    return []


_EXPLANATION = re.compile(r",[.'OSvf]{1,4}(?:,[.])?D")
_ARTICLE = re.compile(r"\s*[\"“]?(?i:an?|the|its|their|our)\s")


def _explained(layout: Layout, view: View, last: int) -> list[DateMention]:
    """The date behind words that explain the object: `launched DIA, an AI browser, in May`."""
    match = _EXPLANATION.match(view.string, last + 1)
    if match is None or not _ARTICLE.match(layout.visible, view.tokens[last + 2].start):
        return []
    token = view.tokens[match.end() - 1]
    return [token.item] if _usable(token) else []


def _began(view: View, index: int) -> list[DateMention]:
    """The date since which something is there: `has been in preview since June`."""
    dates = [token for token in view.tokens[index + 1 : index + 3] if token.kind == DATE]
    return [dates[0].item] if dates and dates[0].item.bearing == "since" else []


def context_date(layout: Layout, mentions: Mentions, view: View) -> list[Dating]:
    """The date that a sentence without one takes from its lead-in or a cut-off clause before it."""
    if DATE in view.string and any(_usable(token) for token in view.tokens):
        return []
    block = layout.blocks[view.sentence.block]
    if (label := _label(layout, mentions, block)) is not None:
        return [Dating(label, "context")]
    if block.lead_in is not None:
        telling = layout.last_sentence(block.lead_in)
        dates = [
            date
            for date in mentions.dates_in(telling.start, telling.end)
            if date.bearing in ("at", "as_of") and not date.bracketed
        ]
        if dates:
            return [Dating(dates[-1], "context")]
    date = (
        _closes(layout, mentions, block)
        or _cut_off(layout, mentions, view)
        or _titled(layout, mentions, view)
        or _day_told_of(layout, mentions, view)
        or _heading_date(layout, mentions, view.sentence.block)
    )
    return [Dating(date, "context")] if date else []


_OPENING = 6  # characters that may stand before the date that opens a heading


def _heading_date(layout: Layout, mentions: Mentions, number: int) -> DateMention | None:
    """The month, quarter or day that heads a section: it leads in what stands there.

    A heading of a maker below that of a month has the month. A year is what the whole is about and
    dates nothing.
    """
    level = _DEEPEST
    for place in range(number - 1, -1, -1):
        above = layout.blocks[place]
        if above.kind != "heading" or above.level >= level:
            continue
        dates = mentions.dates_in(above.start, above.end)
        fits = len(dates) == 1 and dates[0].value.precision in ("day", "month", "quarter")
        if fits and dates[0].bearing == "at" and dates[0].start - above.start <= _OPENING:
            return dates[0]
        level = above.level
        if dates or level <= _TITLE_LEVEL:
            return None
    return None


_DEEPEST, _TITLE_LEVEL = 7, 2


_LABEL_END = re.compile(r"\s*(?:[:：]|[—–-]|\n|\||[.。](?=\s|\Z))")


_LABEL_REACH = 20
# A version or a short title may stand before the date of a label: `2.1 - September 2025.`.
_BEFORE_LABEL = re.compile(
    r"[ 在(\[（【*\"“:]{0,4}(?:(?:v?\d{1,3}(?:\.\d{1,4}){1,2}|[A-Z][a-z]{1,11})[*_]*\s*(?:[:：|]|\s[-–—]|[（(])\s*)?"
)


def _label(layout: Layout, mentions: Mentions, block: Block) -> DateMention | None:
    """The date with which a list item or paragraph is labelled (`3 月 5 日：…`)."""
    dates = mentions.dates_in(block.start, block.start + _LABEL_REACH)
    if not dates or dates[0].bearing != "at":
        return None
    if not _BEFORE_LABEL.fullmatch(layout.visible, block.start, dates[0].start):
        return None
    return dates[0] if _LABEL_END.match(layout.visible, dates[0].end, block.end) else None


def _closes(layout: Layout, mentions: Mentions, block: Block) -> DateMention | None:
    """The date in brackets that closes an item or a quotation: `*X is available.* (24 Nov)`."""
    if block.kind == "row" or layout.visible[block.end - 1 : block.end] not in (")", "）"):
        return None
    dates = mentions.dates_in(max(block.start, block.end - _LABEL_REACH), block.end)
    if len(dates) != 1 or dates[0].bearing != "at":
        return None
    before = layout.visible[max(block.start, dates[0].start - 4) : dates[0].start]
    alone = layout.visible[dates[0].end : block.end] in (")", "）")
    return dates[0] if alone and _CLOSED.search(before) else None


_CLOSED = re.compile(r"[.。!！?？*”\"]\s*[（(]\Z")
_TITLE_LENGTH = 60
_TITLE = re.compile(
    r"(?:[^.!?。！？]{0,50}(?:[:：,，—–]|\b(?:for|of|edition|digest|recap|roundup|notes))\s*)?[*_\s]*",
    re.IGNORECASE,
)


def _titled(layout: Layout, mentions: Mentions, view: View) -> DateMention | None:
    """The month in the title with which a paragraph opens: `The month in models: August. …`."""
    block = layout.blocks[view.sentence.block]
    if block.kind != "paragraph":
        return None
    title = layout.sentences[layout.sentences_of(view.sentence.block)[0]]
    if title.start == view.sentence.start or title.end - title.start > _TITLE_LENGTH:
        return None
    dates = mentions.dates_in(title.start, title.end)
    if len(dates) != 1 or mentions.entities_in(title.start, title.end):
        return None
    date, text = dates[0], layout.visible
    ends = not text[date.end : title.end].strip(" .。*_:：!")
    fits = date.bearing == "at" and date.value.precision in ("day", "month", "quarter")
    return date if ends and fits and _TITLE.fullmatch(text, title.start, date.start) else None


# A sentence that opens with a day or month and tells what it was like leads in what follows.
_WAS = re.compile(
    r"\s*(?:这一?天|那一?天|这个?日子|这个?月)?(?:，)?\s*(?:我[^，。]{0,6}(?:记得|忘不了)|(?:也|才|更|最|又)?是[^，。]{0,12}(?:的|日子|一天|月|回合|主场)|成了|注定|热闹|很(?:忙|热闹|挤)|最(?:忙|热闹|挤)|堪称|则?属于|格外|尤其)"
    r"|\s+(?i:was|is|were|belonged|turned\s+out|proved|deserves|became)\b"
)
_SO_FAR = 3  # sentences that such a one leads in


def _day_told_of(layout: Layout, mentions: Mentions, view: View) -> DateMention | None:
    """The day that a sentence shortly before is about, in the same paragraph."""
    index = layout.sentence_at(view.sentence.start)
    for place in range(index - 1, max(-1, index - 1 - _SO_FAR), -1):
        sentence = layout.sentences[place]
        if sentence.block != view.sentence.block:
            return None
        dates = mentions.dates_in(sentence.start, sentence.end)
        if not dates:
            continue
        date = dates[0]
        opens = layout.visible[sentence.start : date.start].strip(' *_“"') in (
            "",
            "到了",
            "On",
            "而",
        )
        fits = len(dates) == 1 and opens and date.value.precision in ("day", "month")
        if fits and date.bearing == "at" and _WAS.match(layout.visible, date.end, sentence.end):
            return date
        return None
    return None


_CUT_OFF = re.compile(r"[，,]\s*\Z")


def _cut_off(layout: Layout, mentions: Mentions, view: View) -> DateMention | None:
    """A clause that is a date and nothing else ends the sentence before: it opens this one."""
    index = layout.sentence_at(view.sentence.start)
    if index == 0:
        return None
    previous = layout.sentences[index - 1]
    if previous.block != view.sentence.block:
        return None
    dates = mentions.dates_in(previous.start, previous.end)
    if len(dates) < 2:
        return None
    last, text = dates[-1], layout.visible
    if text[last.end : previous.end].strip(" 。.") == "" and _CUT_OFF.search(
        text, previous.start, last.start
    ):
        return last
    return None
