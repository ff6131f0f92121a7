"""The date that a sentence without one takes from what stands round it."""

from __future__ import annotations

import re

from llmdata.extract.headlines import headline_of
from llmdata.extract.policy.dating import Dating, tells_when
from llmdata.extract.policy.fragments import date_at_the_end, date_beside, date_told_next
from llmdata.extract.policy.heading_dates import heading_date, is_all_of
from llmdata.extract.policy.scenes import asks_what_came, sets_the_scene, waits_for
from llmdata.extract.view import DATE, View
from llmdata.layout import Block, Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mentions


def context_date(layout: Layout, mentions: Mentions, view: View) -> list[Dating]:
    """The date that a sentence without one takes from its lead-in or a cut-off clause before it."""
    if DATE in view.string and any(map(tells_when, view.tokens)):
        return []
    if (beside := date_beside(layout, mentions, view)) is not None:
        return [Dating(beside, "context")]
    block = layout.blocks[view.sentence.block]
    label = _label(layout, mentions, block, view) or _date_of_row(layout, mentions, block)
    if label is not None:
        return [Dating(label, "context")]
    if (opening := _opens_item(mentions, block, view.sentence)) is not None:
        return [Dating(opening, "context")]
    if (headline := _of_headline(layout, mentions, view)) is not None:
        return [Dating(headline, "context")]
    for lead in layout.leads(view.sentence.block):
        telling = layout.last_sentence(lead)
        told = [
            date
            for date in mentions.dates_in(telling.start, telling.end)
            if date.bearing in ("at", "as_of")
        ]
        dates = [date for date in told if not date.bracketed]
        if not dates and len(told) == 1 and _names_nothing(mentions, telling):
            dates = told  # the day of an occasion: `开发者大会（5 月 6 日）清单：`
        if dates and not (_is_year(dates[-1]) and layout.is_title(lead)):
            return [Dating(dates[-1], "context")]
    date = (
        _closes(layout, mentions, block)
        or _said_on(layout, mentions, view)
        or date_at_the_end(layout, mentions, view)
        or date_told_next(layout, mentions, view)
        or _cut_off(layout, mentions, view)
        or _titled(layout, mentions, view)
        or _day_told_of(layout, mentions, view)
        or heading_date(layout, mentions, view.sentence.block)
    )
    return [Dating(date, "context")] if date else []


def _of_headline(layout: Layout, mentions: Mentions, view: View) -> DateMention | None:
    """The day or month with which the bold line above a block is labelled: `**3 月 5 日：X**`."""
    number = headline_of(layout, view.sentence.block)
    if number is None:
        return None
    date = _label(layout, mentions, layout.blocks[number], view)
    if date is None or is_all_of(layout, layout.blocks[number], date):
        return None  # nothing but a date is a heading where there are more of its kind
    return date if date.value.precision in ("day", "month") else None


def _names_nothing(mentions: Mentions, sentence: Sentence) -> bool:
    """Whether a sentence names no thing whose own a date in brackets may be."""
    named = mentions.entities_in(sentence.start, sentence.end)
    return not any(mention.entity.type in ("model", "product", "benchmark") for mention in named)


def _is_year(date: DateMention) -> bool:
    return date.value.precision == "year"


def _date_of_row(layout: Layout, mentions: Mentions, row: Block) -> DateMention | None:
    """The date that a row of a table has in a cell of its own, for the sentences of its cells."""
    if row.kind != "row" or row.head:
        return None
    for start, end in row.cells:
        dates = mentions.dates_in(start, end)
        if len(dates) == 1 and dates[0].bearing == "at":
            bare = layout.visible[start : dates[0].start] + layout.visible[dates[0].end : end]
            if not bare.strip(" *_，"):
                return dates[0]
    return None


_LABEL_END = lazily(r"\s*(?:[:：]|[—–-]|\n|[|｜/·•∙⋅‧・]|[.。](?=\s|\Z))")


_LABEL_REACH = 20
# A version or a short title may stand before the date of a label: `2.1 - September 2025.`.
_BEFORE_LABEL = lazily(
    r"[ 在(\[（【*\"“:]{0,4}(?:(?:v?\d{1,3}(?:\.\d{1,4}){1,2}|[A-Z][a-z]{1,11})[*_]*\s*(?:[:：|]|\s[-–—]|[（(])\s*)?"
)


def _label(layout: Layout, mentions: Mentions, block: Block, view: View) -> DateMention | None:
    """The date with which a list item or paragraph is labelled (`3 月 5 日：…`, `**March** …`)."""
    dates = mentions.dates_in(block.start, block.start + _LABEL_REACH)
    if not dates or dates[0].bearing != "at":
        return None
    if not _BEFORE_LABEL.fullmatch(layout.visible, block.start, dates[0].start):
        return None
    ends = _LABEL_END.match(layout.visible, dates[0].end, block.end) is not None
    alone = len(mentions.dates_in(block.start, view.sentence.start)) == 1
    # Before a comma it is but stressed, and a later date goes before it: `**3 月**，X 发布，5 月。又 …`.
    stressed = not alone and layout.visible[dates[0].end : dates[0].end + 1] in _COMMAS
    if ends or (_is_set_off(layout, dates[0]) and not stressed):
        return dates[0]
    numbers = _NUMBERS.fullmatch(layout.visible, dates[0].start, dates[0].end) is not None
    return dates[0] if numbers and alone and block.kind == "item" else None


_NUMBERS = lazily(
    r"20\d\d(?:[-./]\d{1,2}[-./]\d{1,2}|\d{4})"
)  # a day that opens an item needs no sign
_COMMAS = ("，", ",", "、")
_BOLD = ("**", "__")


def _is_set_off(layout: Layout, date: DateMention) -> bool:
    """Whether a month, quarter or day, and nothing else, is bold in the source."""
    source, span = layout.document.text, layout.source_span(date.start, date.end)
    bold = source.endswith(_BOLD, 0, span.start) and source.startswith(_BOLD, span.end)
    return bold and date.value.precision in ("day", "month", "quarter")


_OPENS = 8  # characters that may stand before the day that opens an item: `On `, `早在 `


def _opens_item(mentions: Mentions, block: Block, sentence: Sentence) -> DateMention | None:
    """The day with which an item opens, of which its later sentences go on to tell: it is no other
    item's, and what leads in their list has no say (`- 5 月 3 日，X 降价。从 5 元降到 1 元。`)."""
    if block.kind != "item" or sentence.start == block.start:
        return None
    dates = mentions.dates_in(block.start, sentence.start)
    if len(dates) != 1 or dates[0].start - block.start > _OPENS or dates[0].bearing != "at":
        return None
    return dates[0] if dates[0].value.precision == "day" else None


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


# What is quoted in Chinese was said on the day with which the words behind the quotation open:
# `“我们今天开放 X。”10 月 5 日的公告里写道`.
_QUOTED = lazily(r"[“「『\"][^“”「」『』\"]{4,120}[”」』\"]?\s*\Z")
_SAID = lazily(
    r"(?:凌晨|深夜|早上|上午|中午|下午|傍晚|晚上?|清晨|当天)?(?:的|那[条篇封份场]|这[条篇封份场]|[，,])?[^。！？]{0,24}?(?:公告|博客|博文|推文|推特|帖子?|微博|朋友圈|邮件|声明|公开信|通稿|直播|发布会|账号|官方|写道|写下|宣布|官宣|发文|发了|说|这么写|如是说)"
)
_BEFORE_IT = 3  # characters: `——`, a space


def _said_on(layout: Layout, mentions: Mentions, view: View) -> DateMention | None:
    """The day on which a quotation was said, which the sentence behind it opens with."""
    text, (start, end, number) = layout.visible, view.sentence
    place = layout.sentence_at(start) + 1
    if "？" in text[start:end] or "?" in text[start:end] or text[start:end].find("吗") > 0:
        return None
    if place >= len(layout.sentences) or not (
        layout.blocks[number].quoted or text[start] in '“「『"'
    ):
        return None
    behind = layout.sentences[place]
    if behind.block not in (number, number + 1) or _QUOTED.match(text, start, end) is None:
        return None
    dates = mentions.dates_in(behind.start, behind.end)
    if not dates or dates[0].bearing != "at" or dates[0].value.precision == "year":
        return None
    if dates[0].start - behind.start > _BEFORE_IT:
        return None
    return dates[0] if _SAID.match(text, dates[0].end, behind.end) else None


_CLOSED = lazily(r"[.。!！?？*”\"]\s*[（(]\Z")
_TITLE_LENGTH = 60
_TITLE = lazily(
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
_WAS = lazily(
    r"\s*(?:这一?天|那一?天|这个?日子|这个?月)?(?:，)?\s*(?:我[^，。]{0,6}(?:记得|忘不了)|(?:也|才|更|最|又)?是[^，。]{0,12}(?:的|日子|一天|月|回合|主场)|成了|注定|热闹|很(?:忙|热闹|挤)|最(?:忙|热闹|挤)|堪称|则?属于|格外|尤其)"
    r"|\s*(?:这一?天|那一?天)?(?:，)?\s*(?:同时|一下子)?(?:发生|出)了?[两二三四五几好]+件(?:大)?事"
    r"|\s+(?i:was|is|were|belonged|turned\s+out|proved|deserves|became)\b"
    r"|,?\s+(?i:(?:two|three|four|five|several|many|a\s+few)\s+(?:\w+\s+)?things\s+(?:happened|came|occurred))\b"
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
        waited = (
            waits_for(layout, mentions, sentence, view.sentence) if place == index - 1 else None
        )
        if waited is not None:
            return waited
        if date.bearing == "at" and asks_what_came(layout, sentence, date):
            return date
        if place == index - 1 and sets_the_scene(layout, mentions, sentence, dates):
            return date
        opens = layout.visible[sentence.start : date.start].strip(' *_“"') in (
            "",
            "到了",
            "On",
            "On the",
            "而",
        )
        fits = len(dates) == 1 and opens and date.value.precision in ("day", "month")
        if fits and date.bearing == "at" and _WAS.match(layout.visible, date.end, sentence.end):
            return date
        return None
    return None


_CUT_OFF = lazily(r"[，,]\s*\Z")


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
