"""Sentences that go on about the thing before: `GPT-5 是个悬念。8 月 7 日它终于来了`.

Chinese leaves the subject out, or says 它, 这个模型: the thing is the one that the sentence before
speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.questions import thing_asked_of
from llmdata.extract.releases.chinese.plain import BREAK, Plain
from llmdata.extract.releases.chinese.wording import date_of_clause, is_denied
from llmdata.extract.releases.stages import is_preview
from llmdata.extract.releases.steps import not_named, step, things_before
from llmdata.extract.subjects import group_of
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_KIND = "(?:世界|视频|图像|推理|语言|新|大|小|开源|旗舰)*(?:模型|产品|工具|浏览器|应用|助手|智能体|系列|家伙|东西|平台|软件|插件|编辑器|App)"
_BOTH = "(?:它们|[两二]者|这两[个款])"
_IT = f"(?:它|{_BOTH}|前者|(?:该|这一?|这款|这个|这套|此|那个|那款){_KIND})"
_OUT = (
    "(?:全面|正式|公开|悄悄|免费|全量|对外|匆匆|低调)*"
    "(?:发布|上线|推出|开源|问世|亮相|登场|面世|面市|出炉|出现|发售|开卖|转正|上架|诞生|首发|落地|现身|露面|到来|来了|到了|来到我们手中|放出来?|端出来?|放了出来|端了出来|拿了出来|搬了出来|(?<=由Ⓞ)(?:首次|率先|首先|最早)?提出(?=的)|端上桌|公布|揭晓|开放|可用|见面|与[^，。；]{2,8}见面"
    "|开启?公测|开始公测|公测|开启?内测|开始内测|内测|开始?邀测|灰度测试?|预览)"
)
# What may stand behind a verb that has no object but the thing.
_NO_OBJECT = f"(?:了?(?:{_IT}|[{BREAK}、）]|$)|了?(?=[的]?(?:Ⓓ|时候?|当天|当晚|当日|那天|那会儿|之后|以后|之日|后(?!续|台)|版权重))|的(?=[{BREAK}]|$)|于|在|[给向](?=[^{BREAK}]{{1,12}}[{BREAK}]|开发者))"
# From the beginning of a clause to its verb: a date, a maker or somebody, a pronoun, a few words.
_CLAUSE = lazily(
    f"(?:^|(?<=[{BREAK}]))(?P<opening>[^{BREAK}ⓂⓆⒷ]{{0,24}}?)(?P<v>{_OUT})(?P<rest>{_NO_OBJECT})"
)
_SAYS_IT = lazily(_IT)
_SAYS_BOTH = lazily(_BOTH)
# What else a clause may be about, so that its subject is not left out.
_OTHER_SUBJECT = lazily(
    r"(?:论文|报告|消息|视频|演示|文章|博客|公司|团队|用户|员工|功能|模式|插件|政策|法案|法规|规定|条例|榜单|结果|财报|数据|新闻|书|片|歌|产品线|手机|芯片|显卡|眼镜|汽车|游戏|的那|我|你"
    # … or a name that nobody knows, but for that of an occasion: `5 月的 DevDay 上`.
    r"|(?<![A-Za-z])[A-Za-z][A-Za-z.]{2,}(?![A-Za-z]|[^，。；]{0,6}[上里中会]))"
)
_LEAD = lazily(r"[^，。；ⓂⓆ]{0,14}\Z")


def goes_on_about(context: Context, said: Plain, told: bool) -> Iterator[Observation]:
    """The step of the thing before that a sentence without its name tells.

    Of a sentence that a rule has read (`told`), only what several things did is left to tell.
    """
    for match in _CLAUSE.finditer(said.text):
        both = _SAYS_BOTH.search(said.text, match.start(), match.end())
        if told and not both:
            continue
        opening = match["opening"]
        pronoun = _SAYS_IT.search(said.text, match.start(), match.end())
        if not pronoun and ("Ⓞ" in opening or _OTHER_SUBJECT.search(opening)):
            continue
        if not _is_dated(said, match):
            continue
        inside = _named_before(said, match.start())
        if inside and not (pronoun and not told and len({m.entity.id for m in inside}) == 1):
            continue  # :mod:`going_on` reads on inside of a sentence
        if is_denied(said, match.start("v")):
            continue
        subject = inside[0] if inside else _topic(context, said.view, bool(pronoun))
        dating = date_of_clause(context, said, match.start("v"))
        if subject is None or dating is None:
            continue
        first, last = said.span(*match.span("v"))
        stage = "preview" if is_preview(said.text[match.start() : match.end()]) else "release"
        word = Token("r", first, last, match["v"])
        for one in _with_others(context, said.view, subject) if both else (subject,):
            yield not_named(step("release.about-it", one, stage, word, dating))
        return


def _named_before(said: Plain, place: int) -> list[Mention]:
    """The things that the sentence names before a place."""
    return [said.view.tokens[said.tokens[at]].item for at in range(place) if said.text[at] in "ⓂⓆ"]


def _is_dated(said: Plain, match: re.Match[str]) -> bool:
    """Whether a date stands in the clause, or opens its sentence."""
    first, _ = said.clause(match.start("v"), match.start("v"))
    return bool(set("ⒹⓈ") & set(said.text[: match.start("v")])) and (
        bool(set("ⒹⓈ") & set(said.text[first : match.start("v")]))
        or _DATES.search(said.text[:first]) is not None
    )


_DATES = lazily(r"[ⒹⓈ][^，。；]{0,8}，(?:[^，。；ⓂⓆ]{0,12}，)?\Z")


def _topic(context: Context, view: View, pronoun: bool) -> Mention | None:
    """What the sentence before speaks of: the one thing it names, or the one it opens with."""
    before, things = things_before(context, view)
    if before is None:
        return thing_asked_of(context, view.sentence)
    named = things
    if (last := _contrasted(context, before)) is not None:
        named = [i for i in named if i >= last]
        if not named and "O" in before.string[last:]:
            return None  # something of a maker's that has no name
        named = named or things
    ids = {before.tokens[i].item.entity.id for i in named}
    first = before.tokens[named[0]]
    lead = context.layout.visible[before.sentence.start : first.start]
    if len(ids) == 1 or pronoun or _LEAD.fullmatch(lead):
        mention: Mention = first.item
        return mention
    return None


def _with_others(context: Context, view: View, topic: Mention) -> Iterator[Mention]:
    """The topic and what the sentence before enumerates it with: `A 和 B 都好。它们…`."""
    before, things = things_before(context, view)
    if before is None:
        return
    first = next(i for i in things if before.tokens[i].item is topic)
    yield from (before.tokens[i].item for i in group_of(before, first))


_BUT = lazily(r"\s*(?:但|而(?!且)|可(?![以能])|不过|反观)|[^，。；]*?(?:却|倒是|反倒|则)")


def _contrasted(context: Context, before: View) -> int | None:
    """The first token of the last clause of a sentence, where it turns to something else: `X 好，Y 却不好`."""
    place = before.string.rfind(",", 0, len(before.string) - 1) + 1
    if not place:
        return None
    start = before.tokens[place].start
    return place if _BUT.match(context.layout.visible, start, before.sentence.end) else None


def topic_of_sentence(context: Context, said: Plain, *, pronoun: bool) -> Mention | None:
    """What a sentence that names no subject goes on about."""
    return _topic(context, said.view, pronoun)


def topic_before(context: Context, said: Plain, place: int, kinds: str = "ⓂⓆ") -> Mention | None:
    """The thing that opens an earlier clause of the sentence, or that the one before speaks of."""
    for clause in reversed(list(re.finditer(f"[^{BREAK}]+", said.text[:place]))):
        opening = _OPENING.match(clause.group())
        if opening is not None and opening.group()[-1] in kinds:
            behind = clause.group()[opening.end() :]
            token = said.view.tokens[said.tokens[clause.start() + opening.end() - 1]]
            mention: Mention = token.item
            return None if _ITS_OWN.match(behind) else mention
    return _topic(context, said.view, False)


# Behind a name: something of the thing's, and no state of itself.
_ITS_OWN = lazily(
    r"的(?!邀请码|(?:研究|技术|公开|早期)?(?:预览|测试|内测|公测|体验|实验|正式|完整)版)"
)


def product_before(context: Context, said: Plain, place: int) -> Mention | None:
    """The product that opens an earlier clause of the sentence, or that the one before speaks of."""
    topic = topic_before(context, said, place, "Ⓠ")
    return topic if topic is not None and topic.entity.type == "product" else None


_SOMEBODY = lazily("[我咱你]")


def is_somebodys(context: Context, said: Plain, mention: Mention) -> bool:
    """Whether a clause before tells of somebody and a thing, or the sentence before of him first.

    What comes next without a subject may then be what he did.
    """
    if mention.start in said.offsets:
        place = said.offsets.index(mention.start)
        return _SOMEBODY.search(said.text, *said.clause(place, place + 1)) is not None
    layout = context.layout
    start = layout.sentences[layout.sentence_at(mention.start)].start
    return _SOMEBODY.search(layout.visible, start, mention.start) is not None


# The first thing of a clause, where it is no place, means or measure.
_OPENING = lazily(
    "(?:[^ⓂⓆⓄ]|Ⓞ的?){0,20}?(?:(?<![用在跟和与比对把将给为替让从像我你他她被者户家的])|(?<=Ⓞ的))[ⓂⓆ]"
)
