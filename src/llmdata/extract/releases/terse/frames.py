"""Where a terse entry has its date: a label before it, words behind it, or what leads it in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from llmdata.extract.above import (
    AHEAD_EN,
    AHEAD_ZH,
    DID_COME,
    GONE_EN,
    GONE_ZH,
    is_left_out,
    own_clause,
    tells_of_something_else,
    words_above,
)
from llmdata.extract.context import Context
from llmdata.extract.legends import is_legend
from llmdata.extract.policy import Dating, context_date
from llmdata.extract.releases.dated.clause import IS_HAD
from llmdata.extract.releases.lead_ins import speaks_of_more
from llmdata.extract.releases.stages import TRIAL_EN, TRIAL_ZH
from llmdata.extract.releases.steps import is_fine
from llmdata.extract.releases.terse.wording import PLACES, is_not_out
from llmdata.extract.releases.writings import lists_writings
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# What may stand before the date that labels an entry.
_BEFORE = lazily(
    r"\W*(?:v?\d{1,3}(?:\.\d{1,4}){1,2}\W+|(?i:on|in|by|week\s+of|the\s+week\s+of|back\s+in|from|around)\s+(?:the\s+)?)?\W*"
)
# What is no news even where the words for news stand beside it.
_NEVER = lazily(
    rf"(?i:\b(?:{GONE_EN}|{AHEAD_EN}|wish\s?lists?)\b)|{GONE_ZH}|{AHEAD_ZH}"
    # … and what somebody chose, but among what came out: `My favourite releases`.
    r"|(?i:\A\W*(?:(?:my|our|the)\s+(?:\w+\s+){0,2}?(?:most[\s-]used|favou?rites?|picks?|daily\s+drivers?)|top|best|leaders?|winners?)\b(?!.{0,40}\b(?:releases?|launch(?:es)?|debuts?|newcomers?)\b))"
    r"|\A\W*我?(?:最常用|最喜欢|最爱)(?!.{0,16}(?:发布|新品|新模型|上新|开源))"
)
_SHORT = 80  # characters of a lead-in that is about nothing but its list
# A lead-in that calls its items news, whatever else it says.
_NEWS = lazily(
    r"(?i:\b(?:release[sd]?|launch(?:es|ed)?|timeline|changelog|shipped|what(?:'s|’s)?\s+new|new|history|debuts?|came\s+out|chronolog\w*|calendar|arrivals|availab\w+|announcements|milestones)\b)|发布|上线|推出|时间线|大事记|年表|更新日志|新品|新模型|开源"
)
# Behind a list of names and a sign, a date that was theirs: `…: that was May 22 in one line`.
_THAT_WAS = lazily(
    r"\s*(?:(?i:(?:and\s+)?(?:that|this|these|those|all(?:\s+(?:of\s+(?:it|them)|this|that))?|everything)\s*(?:was|were|is|came|landed|shipped|arrived|went|happened)?\b)|(?:这|那|以上|全)(?:都|就)?(?:是|在)?)[^,;:。；]{0,30}"
)
# A lead-in whose items are no news: what somebody used or liked, ranks, prices, scores.
_OTHER = lazily(
    r"(?i:\b(?:I(?!/O)|we|my|our|tested|tried|used|use|using|compar\w+|favou?rites?|best|worst|cheapest|fastest|picks?|top|rank\w*|leader\w*|standings?|league\s+tables?|scores?|elo|points|prices?|pricing|costs?|retire\w*|deprecat\w*|sunset\w*|shut\w*|remov\w*|benchmarks?|tokens|users|revenue|downloads|papers?|readings?|not|never|didn't|no|rumou?r\w*|forecasts?|predict\w*|expect\w*|wish\w*|coming|upcoming|planned|will|if|still|missing|waiting)\b)"
    r"|我|咱|最好|最佳|推荐|排名|榜|得分|评分|价格|定价|退役|下架|下线|停用|预测|期待|即将|尚未|没有(?!闲|落|停|缺席|示弱|掉队|让|辜负)|传闻|计划|论文|用户"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """The tokens of a sentence that hold its entries, and the date that all of them have."""

    first: int
    last: int
    dating: Dating | None
    kind: str  # label | closing | led | context | none | denied


def frame_of(context: Context, view: View) -> Frame | None:
    """The frame of a sentence that may be an entry; None where its surroundings tell other news."""
    leads = [
        lead for lead in context.layout.leads(view.sentence.block) if not _explains(context, lead)
    ]
    if any(lists_others(context, lead) for lead in leads):
        return None
    if lists_writings(context, view):
        return None
    size = len(view.tokens)
    labelled = _label(context, view)
    if labelled is not None:
        place, date = labelled
        behind = view.tokens[place].start if place < size else view.sentence.end
        if is_not_out(context.layout.visible[date.end : behind]):  # `6 月（待定）：X`
            return Frame(place, size, None, "denied")
        return Frame(place, size, Dating(date.item, "stated"), "label")
    closing = _closing(context, view)
    if closing is not None:
        place, date = closing
        return Frame(0, place, Dating(date.item, "stated"), "closing")
    led = _led_in(context, view)
    if led is not None:
        place, date = led
        return Frame(place, size, Dating(date.item, "stated"), "led")
    found = context_date(context.layout, context.mentions, view)
    if found and found[0].date.bearing == "as_of":
        return None  # how things stood then
    if found and found[0].date.value.precision != "year":
        return Frame(0, size, found[0], "context")
    return Frame(0, size, None, "none")


def is_headed(context: Context, frame: Frame) -> bool:
    """Whether the date of a frame is that of a heading, below which prose may stand as well."""
    layout = context.layout
    return (
        frame.dating is not None
        and layout.blocks[layout.block_at(frame.dating.date.start)].kind == "heading"
    )


def _explains(context: Context, lead: int) -> bool:
    """Whether what stands above a list but explains its signs."""
    return is_legend(context, context.layout.blocks[lead])


_TRIALS = lazily(
    rf"[\W\d]*(?:(?i:(?:still\s+|now\s+)?(?:in|on|as)\s+(?:an?\s+)?)?(?i:{TRIAL_EN})(?i:s|\s+releases?)?|(?:处于|仍在|还在)?(?:{TRIAL_ZH})(?:中|阶段|版)?)\W*"
)


def is_under_trials(context: Context, number: int) -> bool:
    """Whether the nearest lead-in or heading says that what stands below it is on trial."""
    words = next((words for words, _ in words_above(context, number)), "")
    return _TRIALS.fullmatch(words) is not None


def lists_others(context: Context, number: int) -> bool:
    """Whether a lead-in says that its items tell something else than what came out."""
    telling = context.layout.last_sentence(number)
    view = context.view(context.layout.sentence_at(telling.start))
    text = context.layout.visible
    doubts = [token for token in view.tokens if token.kind == "h"]
    if {"B", "K"} & set(view.string) or not all(is_left_out(text, d.end) for d in doubts):
        return True
    return is_other(context.layout.visible, telling.start, telling.end)


# Words that open a lead-in to what is new, also where no date stands.
_NEW = lazily(
    r"\W*(?i:(?:what(?:'s|’s|\s+is|\s+was)?\s+)?(?:new|newly\s+\w+|just\s+out|out\s+now|fresh|released?|releases|launch(?:es|ed)?|shipped|announced|this\s+(?:week|month)(?:'s|’s)\s+(?:releases|launches|models)|(?:new|recent|latest|notable|major)\s+(?:models?|releases|launches))\b)"
    r"|\W*(?:本[周月]|这[周月]|近期)?(?:新模型|新品|新发布|上新|发布(?:一览|清单|汇总))"
)


# A title whose text tells what came out, and when.
_RELEASES = lazily(
    r"(?:发布|上线|开源)[^，。；：]{0,6}?(?:编年史?|年表|年鉴|时间线|时间轴|大事记|日历|一览|全?记录|历程|盘点)"
    r"|(?i:\breleases?\b\W{1,3}(?:\w+\W+)?(?:timeline|chronicle|chronology|calendar|history|log)\b|\b(?:timeline|chronicle|chronology|calendar|history|list)\s+of\s+(?:[\w-]+\s+){0,4}releases\b)"
)


def is_of_releases(context: Context) -> bool:
    """Whether a text calls itself a chronicle of releases: what it dates has come out then."""
    first = context.layout.blocks[0] if context.layout.blocks else None
    return (
        first is not None
        and first.kind == "heading"
        and _RELEASES.search(context.layout.visible, first.start, first.end) is not None
    )


def lists_no_news(context: Context, number: int) -> bool:
    """Whether a short lead-in says that what it leads in did not come out then."""
    telling = context.layout.last_sentence(number)
    words = context.layout.visible[telling.start : telling.end]
    if len(words) > _SHORT or DID_COME.search(words):
        return False
    ahead = _NEVER.search(words)
    if ahead is not None and not is_left_out(words, ahead.end()):
        return True
    gone = _NOT_THERE.search(words)
    return gone is not None and not tells_of_something_else(words, gone.start())


# `Gone in 2025: …`, `Announced, not shipped: …`.
_NOT_THERE = lazily(
    r"(?i:\b(?:gone|not\s+(?:shipped|released|out|here)|never(?!\s+(?:used|tried|touched|tested|needed|read|saw|opened|got\s+to|had\s+time))|(?<!\bfor\s)(?<!\bof\s)(?<!\bregret\s)missing|no-shows?|to\s+(?:follow|come)|still\s+waiting|vapou?rware|goodbyes?|farewells?|departures|removed|killed|switched\s+off|shut\s*down|outages?|incidents?|downtimes?|papers?|price\s+(?:cuts?|changes?|rises?|hikes?)|lawsuits?|(?:I|we)\s+(?:have\s+)?(?:switched|used|tested|tried|liked|ran|moved|read|wrote|built|bought|cancell?ed))\b)|未发布|没发布|没等到|告别|跳票"
)


def is_led_in_by_others(context: Context, place: int) -> bool:
    """Whether short words and a colon before a place say that what follows did not come out.

    What the name of a test leads in is its ranking or its scores.
    """
    index = context.layout.sentence_at(place)
    sentence = context.layout.sentences[index]
    before = context.layout.visible[sentence.start : place]
    lead, sign, _ = before.replace("：", ":").partition(":")
    if not sign or len(lead) > _SHORT:
        return False
    kinds = {t.kind for t in context.view(index).tokens if t.end <= sentence.start + len(lead)}
    if "B" in kinds and kinds.isdisjoint("MQ"):
        return True
    return _NEVER.search(lead) is not None or _NOT_THERE.search(lead) is not None


def lists_news(context: Context, number: int) -> bool:
    """Whether a lead-in says that its items came out."""
    telling = context.layout.last_sentence(number)
    view = context.view(context.layout.sentence_at(telling.start))
    if {"B", "K", "h", "x"} & set(view.string):
        return False
    text = context.layout.visible
    opens = _NEW.match(text, telling.start, telling.end) is not None
    if speaks_of_more(text[telling.start : telling.end]):
        return False
    return opens and not _OTHER.search(text, telling.start, telling.end)


def is_other(text: str, start: int, end: int) -> bool:
    """Whether words that lead in names say that these are no news."""
    words = own_clause(text[start:end])
    if DID_COME.search(words):
        return False
    words = IS_HAD.sub("", words)  # `in September we got: …`
    if len(words) <= _SHORT and _NEVER.search(words):
        return True
    return not _NEWS.search(words) and _OTHER.search(words) is not None


def _label(context: Context, view: View) -> tuple[int, Token] | None:
    """The date that opens a sentence, and the token behind it and its sign."""
    match = re.match(r"[.:('&\-]{0,4}(?P<date>D)\)?(?:\([^()]{0,20}\))?[,:\-]{0,2}", view.string)
    if match is None:
        return None
    date = view.tokens[match.start("date")]
    if not _BEFORE.fullmatch(context.layout.visible, view.sentence.start, date.start):
        return None
    if not is_fine(date):
        return None
    return match.end(), date


def _led_in(context: Context, view: View) -> tuple[int, Token] | None:
    """The date in the words before a colon that leads in names, and the token behind it."""
    match = re.match(r"[^MBKxh$%N:]{1,12}:(?=[.']{0,2}(?:O'?)?[MQ])", view.string)
    if match is None:
        return None
    led = view.tokens[: match.end()]
    if any(token.kind == "Q" and token.item.entity.category not in PLACES for token in led):
        return None
    dates = [t for t in led if t.kind == "D"]
    if len(dates) != 1 or not is_fine(dates[0]):
        return None
    colon = view.tokens[match.end() - 1]
    if is_other(context.layout.visible, view.sentence.start, colon.start):
        return None
    return match.end(), dates[0]


def _closing(context: Context, view: View) -> tuple[int, Token] | None:
    """The date in words that close a list of names, and the token that parts them."""
    match = re.search(r"[:\-](?P<words>[.',]{0,6}\.(?P<date>D)[.,]{0,3})\Z", view.string)
    if match is None:
        return None
    words, date = view.tokens[match.start("words")], view.tokens[match.start("date")]
    if not _THAT_WAS.match(context.layout.visible, words.start, date.start):
        return None
    if not is_fine(date):
        return None
    return match.start(), date
