"""What the rules by which a date tells a release ask of the words themselves."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.guards import OBLIQUE, Guard
from llmdata.extract.view import View
from llmdata.mentions import DateMention

# What a dated sentence may say of its topic without telling that the topic is new.
_OTHER_NEWS = re.compile(
    r"\W*(?:解[出决开答]|删|写[出了]|画|生成|完成|做[出了到]|答|帮|发现|证明|通[过关]|打败|输|撒谎|骗|犯|已|仍|依然|还|依旧|被|遭|因|由于|通过|出现|发生|爆出|陷入|暴露|故障|宕机|崩溃|泄露|开始|宣布不|不再|未|没|是(?!.{0,8}(?:新|首))|能够?|可以?|在[^，。]{0,14}(?:中|上|里)?(?:获|夺|拿|击败|取得|以|排)|获|夺|击败|登顶|成为|拿下|赢|排名|跌|超过|下架|停|降价|涨价|突破|的)"
)


_USABLE = re.compile(
    r"[^，。,;；]{0,12}?(?:可以?|能够?|即可|开始)(?:免费|直接|正式)?(?:使用|用上|访问|体验|试用)(?:到|了)?\s*\Z"
    r"|[^,;]{0,40}?(?i:\b(?:can|could)\s+(?:now\s+)?(?:use|access|try))\s*\Z"
)


def _is_usable_since(context: Context, view: View, match: re.Match[str]) -> bool:
    date, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    tie = view.tokens[match.start("subject") - 1]
    return (
        date.item.bearing == "since"
        and tie.start > date.end - 1
        and _USABLE.match(context.layout.visible, tie.start, subject.start) is not None
    )


def _dates_its_topic(context: Context, view: View, match: re.Match[str]) -> bool:
    """A date finer than a year, and a predicate that tells no other news of the topic."""
    date: DateMention = view.tokens[match.start("verb")].item
    if date.value.precision == "year" or date.bearing != "at":
        return False
    if re.search(r"[BKvuUN]", view.string[match.end("subject") :]):
        return False
    end = view.tokens[match.end("subject") - 1].end
    return not _OTHER_NEWS.match(context.layout.visible, end)


_MISHAP = re.compile(
    r"\s*的?\s*(?:发布会|演讲|论文|视频|教程|漏洞|故障|事故|宕机|泄露|降价|涨价|争议|更新|升级|测试|评测|表现|风波|体验|用户|还|仍|依然|排名)"
)


def _dates_a_happening(context: Context, view: View, match: re.Match[str]) -> bool:
    token = view.tokens[match.start("verb")]
    date: DateMention = token.item
    if date.bearing != "at" or (date.value.precision == "year" and not date.explicit_year):
        return False
    return not _MISHAP.match(context.layout.visible, view.tokens[match.end("subject") - 1].end)


# Behind `in March`: the month in which somebody did something with the thing is not its own.
_SOMEBODY_ACTS = re.compile(
    r"(?i:\b(?:I|I've|we|we've|you|he|she|they|people|someone|users?)\s+(?!(?:saw|got|have\s+seen|had)\b)\w+)"
)


# What a maker does with its thing, other than bring it out (`OpenAI retired X in July`).
_DOES = re.compile(
    r"(?i:\b(?:(?!follow|deliver|offer|receiv)\w{3,}ed|gave|cut|killed|pulled|sold|bought|built|took|made|lost|kept|shut|ran|beat|hit|left|won|used|turned|wrote|written\s+by|made\s+by))"
    r"\s+(?:\w+\s+){0,2}\Z"
)


_IN = re.compile(r"\s*(?:series|family|models?)?\s*(?i:in|on)\s+(?:the\s+)?")


def _dates_a_name(context: Context, view: View, match: re.Match[str]) -> bool:
    """A date tied to a name by a preposition, in a clause where nobody does anything else."""
    text = context.layout.visible
    subject, verb = match.end("subject") - 1, match.start("verb")
    if not _dates_a_happening(context, view, match) and view.tokens[verb].item.bearing != "at":
        return False
    tie = view.tokens[verb - 1]
    if not _IN.fullmatch(text, tie.start, tie.end):
        return False
    before = view.string[: match.start("subject")]
    start = max((i + 1 for i, kind in enumerate(before) if kind in ",;:-("), default=0)
    clause = view.string[start:subject]
    if set("ruvNUPaxh") & set(clause) or view.tokens[verb].item.value.precision == "year":
        return False
    if OBLIQUE.search(text, view.sentence.start, view.tokens[match.start("subject")].start):
        return False
    if re.search(
        r"\b(?i:by)\s+\Z", text[view.sentence.start : view.tokens[match.start("subject")].start]
    ):
        return False
    if _DOES.search(text, view.sentence.start, view.tokens[match.start("subject")].start):
        return False
    first = view.tokens[start].start if start < len(view.tokens) else view.sentence.start
    return not _SOMEBODY_ACTS.search(text, first, view.tokens[match.start("subject")].start)


def _is_dated_aside(_: Context, view: View, match: re.Match[str]) -> bool:
    """A date alone in the brackets behind a name; of a year alone a name is full."""
    date: DateMention = view.tokens[match.start("verb")].item
    return date.bearing == "at" and date.value.precision != "year"


def _comes_from(context: Context, view: View, match: re.Match[str]) -> bool:
    tie, date = view.tokens[match.start("verb") - 1], view.tokens[match.start("verb")]
    words = context.layout.visible[tie.start : tie.end]
    return words.lower() == "from" and date.item.bearing == "at"


_BROUGHT = re.compile(r"\s*(?:also|then|finally|even|further|year)?\s*", re.IGNORECASE)


def _month_brings(context: Context, view: View, match: re.Match[str]) -> bool:
    """It is the month that saw or brought something, nobody else."""
    date = view.tokens[match.start("verb")]
    seen = next(token for token in view.tokens[match.start("verb") :] if token.kind == "s")
    return _BROUGHT.fullmatch(context.layout.visible, date.end, seen.start) is not None


GUARDS: dict[str, Guard] = {
    "release.dated-topic": _dates_its_topic,
    "release.date-of": _dates_a_happening,
    "release.month-brought": _month_brings,
    "release.usable-since": _is_usable_since,
    "release.name-in-date": _dates_a_name,
    "release.from-date": _comes_from,
    "release.date-heads": _is_dated_aside,
    "release.bracketed-date": _is_dated_aside,
}


# News of a thing that is there already, or of something else than the thing.
_NEWS = re.compile(
    r"(?i:\b(?:retir\w+|deprecat\w+|sunset\w*|shut\w*|remov\w+|pull(?:ed|s)\s+(?!the\s+wraps)|kill\w*|cuts?|cutting|slash\w*|raised|raises|charg\w+|priced?|prices|cheaper|costs?|"
    r"su(?:ed|es)|sett?led|den(?:y|ies|ied)|delay\w*|postpon\w+|cancel\w*|ban(?:s|ned)?|block\w*|revok\w*|restor\w*|roll(?:ed|s)?\s+back|fixed|patch\w*|"
    r"us(?:e|es|ed|ing)|trained|train|tested|tests|compar\w+|said|says|told|calls|described|mention\w*|promis\w+|teas\w+|hint\w*|admit\w*|report\w*|wrote|written|writes|"
    r"acqui\w+|bought|buys|hired|invest\w*|partner\w*|licen[sc]ed|apologi\w+|discover\w*|found|measured|scor\w+|cross\w*|passed|surpass\w*|beat\w*|won|wins|lost|loses|"
    r"serv\w+|host\w*|power\w*|runs?|running|ran|switch\w*|moved|limit\w*|restrict\w*|integrat\w+|adopt\w*|demanded|complain\w*|broke|crash\w*|outage|leak\w*|rumou?r\w*|"
    r"guess\w*|swore|believ\w+|thought|felt|seem\w*|earn\w*|grew|revenue|users|downloads|valu\w+|worth|token|tokens|percent|per\s+cent|parameters?\s+in|"
    r"still|already|no\s+longer|gone|donat\w+|gave|asked|claim\w*|replac\w+|solv\w+|medal|gold|built\s+(?:on|with)|based\s+on|became|remain\w*|was\s+the|is\s+the|were\s+the|most|best|worst|favou?rite|worse|better|updated?|upgraded?|refreshed?|got\s+\w+er)\b)"
    r"|捐|下架|下线|退役|停[用止]|关停|关闭|降价|涨价|调价|价格|起诉|诉讼|封禁|封杀|禁用|使用|基于|超过|击败|得分|拿下|拿到|得了|排名|登顶|榜|收入|营收|用户|日活|月活|融资|估值|收购|投资|合作|接入|集成|"
    r"训练|成本|测试中|评测|对比|相比|漏洞|故障|宕机|争议|泄露|爆料|传闻|据说|表示|承认|回应|道歉|依然|仍|还在|论文|教程|演示|写|讲|谈|被(?!称|誉|视|命名|叫|催)|不(?!打招呼|声不响|动声色|经意|到|久|少|仅|只|过|断)|没|未|更新|升级|提出|生成|调用|支持|采用|采纳|表现|令人|替换|撤下|恢复|金牌|获奖|突破|达到|下载|写道|认为|觉得|发现|试了|试用|解决|跑"
)


def tells_of_its_fate(text: str, end: int) -> bool:
    """Whether the words right behind a name tell of something else that has its name."""
    return _MISHAP.match(text, end) is not None


def tells_other_news(words: str) -> bool:
    """Whether the words of a clause tell something else of a thing than that it came out."""
    return _NEWS.search(words) is not None
