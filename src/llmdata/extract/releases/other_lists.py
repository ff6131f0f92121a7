"""Lists that list something else than what came out: goodbyes, plans, writings.

What stands above a claim's item says so, whatever rule has read the item.
"""

from __future__ import annotations

import re

from llmdata.extract.above import (
    is_under_goodbyes,
    is_under_missed,
    is_under_other_news,
    is_under_plans,
    is_under_use,
)
from llmdata.extract.context import Context
from llmdata.extract.labels import is_chosen, is_unfulfilled
from llmdata.extract.observation import Observation
from llmdata.extract.releases.arrows import is_joined
from llmdata.extract.releases.lists_of_places import is_among_places
from llmdata.extract.releases.steps import DATED_BY_THEMSELVES
from llmdata.extract.releases.terse.wording import FATE, is_out
from llmdata.extract.releases.writings import is_in_a_title, lists_writings
from llmdata.layout import Sentence
from llmdata.lazily import lazily

# The title of an announcement: it brings out what it names, whoever links to it.
_ANNOUNCES = lazily(r"(?i:\b(?:introducing|announcing)\b)|隆重推出|正式推出")


def lists_something_else(context: Context, claim: Observation) -> bool:
    """Whether a claim stands in a list or table of something else, or is dated ahead there."""
    layout = context.layout
    sentence = layout.sentences[layout.sentence_at(claim.place)]
    word = claim.cells["stage"]
    verbs = context.triggers_in(word.start or 0, word.end or 0)
    by_verb = any(verb.token in "reuvUN" for verb in verbs)
    name = claim.cells["subject_name"]
    place = name.start or 0, name.end or 0
    if not by_verb and is_in_a_title(context, *place):
        return True
    if not by_verb and claim.value("stage") != "rename" and is_joined(context, *place):
        return True
    if not by_verb and (_is_labelled(context, sentence) or is_chosen(context, claim.place)):
        return True
    if is_unfulfilled(context, claim.place):
        return True
    if not by_verb and (_takes_turns(context, claim.place) or _tells_how_it_fares(context, claim)):
        return True
    if not by_verb and _BYLINE.match(layout.visible, sentence.start, sentence.end):
        return True
    kind = layout.blocks[sentence.block].kind
    if kind == "paragraph" or claim.rule == "release.table":
        return False  # a heading of prose is but its theme; what a table tells, its columns say
    if not by_verb and _is_ahead(context, claim):
        return True
    if _is_a_title(context, sentence):
        return True
    # What a verb tells stands, save in a list of plans, whose verbs tell what is to come.
    number = sentence.block
    if is_under_plans(context, number):
        return True
    # … and in a list of what did not come, where an item says no more.
    alone = claim.rule in _BY_DATE or _is_one_clause(context, sentence)
    if alone and is_under_missed(context, number):
        return True
    if by_verb:
        return False
    if is_among_places(context, claim):
        return True
    if is_under_goodbyes(context, number) or is_under_use(context, number):
        return True
    return _is_terse(context, sentence) and is_under_other_news(context, number)


# `榜首换了三次主人：2 月是 A，…`: a date beside a name is when it had that place. What changed hands may
# be told in the sentence before.
_IN_TURN = lazily(
    r"(?:榜首|榜一|第一名?|头名|交椅|[王宝]座|冠军|首位|(?i:SOTA|纪录))(?:的位置|位置|这个位子)?[^，。；：第]{0,12}?"
    r"(?:易主|易手|换(?:了|过|人|主)|[两三四五六几]换|轮[流番换着]|更迭|更替|交替|接力|倒手|转手|依次|先后|变迁|的?变[化动]|年表|月历|流水|史|时间线)"
    r"|(?:榜首|第一|头名|交椅|[王宝]座|冠军)[^，。；：\d]{0,6}[，：]?\s*\d{1,2}\s*月[^，。；：]{0,6}?(?:归|是|由|属于|被|落入)"
)


def _tells_how_it_fares(context: Context, claim: Observation) -> bool:
    """Whether an entry without a date is of tests and rankings: `Kimi K9：LMArena 第 9，开源第 1`."""
    if claim.date is not None or claim.rule != "release.entry":
        return False
    sentence = context.layout.sentences[context.layout.sentence_at(claim.place)]
    named = context.mentions.entities_in(sentence.start, sentence.end)
    return any(m.entity.type == "benchmark" for m in named)


def _takes_turns(context: Context, place: int) -> bool:
    """Whether a place stands in an account of who had a first place one after the other."""
    layout = context.layout
    sentence = layout.sentences[layout.sentence_at(place)]
    opens = layout.sentences_of(sentence.block)[0]
    before = layout.sentences[max(0, layout.sentence_at(place) - 1)]
    if before.block == sentence.block:
        start = before.start
    else:
        lead = layout.sentences[max(0, opens - 1)]
        colon = layout.visible[lead.start : lead.end].rstrip(" *_").endswith(("：", ":"))
        leads = lead.block == layout.blocks[sentence.block].lead_in
        leads = leads or (lead.block == sentence.block - 1 and colon)
        start = lead.start if leads else sentence.start
    return _IN_TURN.search(layout.visible, start, place) is not None


# The day on which somebody wrote what is named behind: `May 3, 2025 · by Jo Lee · What X is`.
_BYLINE = lazily(
    r"(?:[^·|:：\n]|:\d\d){4,40}?[,·|—–-]?\s*\bby\s+[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3}\s*[·|—–]"
)
# Rules that ask for no more than a date beside a name.
_BY_DATE = DATED_BY_THEMSELVES | {"release.first-dated", "release.nearest", "release.entry"}
_CLAUSE = lazily(r"连.+[也都]|是(?!\s*\Z)")
_LABEL = lazily(r"[\s*_【\[(（]*(?P<words>[^\d:：|｜】\])）\n]{2,16})[】\])）]?\s*[:：|｜—–-]+")


def _is_labelled(context: Context, sentence: Sentence) -> bool:
    """Whether a line opens with a label by which its names are not out: `Planned: X`, `**推迟** X`."""
    text, (start, end, _) = context.layout.visible, sentence
    label = _LABEL.match(text, start, end)
    if label is not None and not context.mentions.entities_in(start, label.end()):
        words = label["words"] or ""
        if _CLAUSE.search(words):
            return False  # a clause of its own: `他们连电脑也不开：…`
        return FATE.search(words) is not None and not is_out(words)
    named = context.mentions.entities_in(start, start + _LONGEST_LABEL)
    alone = text[start : named[0].start].strip(" *_【】[]()（）已被将中了的") if named else ""
    return FATE.fullmatch(alone) is not None and not is_out(alone)


_LONGEST_LABEL = 20


_TERSE = 28  # characters of an item that is a name and a date, and hardly more


def _is_terse(context: Context, sentence: Sentence) -> bool:
    """Whether an item has no words of its own that tell what happened."""
    view = context.view(context.layout.sentence_at(sentence.start))
    return sentence.end - sentence.start <= _TERSE and set("reukv").isdisjoint(view.string)


def _is_one_clause(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence is the whole of its item, and has one clause."""
    block = context.layout.blocks[sentence.block]
    alone = len(context.layout.sentences_of(sentence.block)) == 1
    return alone and not _PARTED.search(context.layout.visible, block.start, block.end)


_PARTED = lazily(r"[，；。].*[^\W\d]|[,;.](?=\s).*[^\W\d]", re.DOTALL)


def _is_a_title(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence is but the title of what somebody wrote or said."""
    if not lists_writings(context, context.view(context.layout.sentence_at(sentence.start))):
        return False
    return _ANNOUNCES.search(context.layout.visible, sentence.start, sentence.end) is None


def _is_ahead(context: Context, claim: Observation) -> bool:
    """Whether a date lies behind the time that is reviewed, and behind the day of writing."""
    document = context.layout.document
    if claim.date is None or document.covers_end is None:
        return False
    last = max(document.covers_end, document.published_on or document.covers_end)
    return claim.date.value.start > last
