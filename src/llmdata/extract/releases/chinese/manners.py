"""How a thing came, told between its date and the verb: `X 在 9 月以每月 20 元的价格上线`, `X 跟着 Y 一起在 7 月发布`.

The manner may hold a sum, a stage or another name, which by themselves would tell something else:
the step stands whatever manner it came in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Example
from llmdata.extract.releases.chinese.moments import STEP
from llmdata.extract.releases.chinese.plain import BREAK, ENDS, OTHER, THINGS, Plain
from llmdata.extract.releases.chinese.wording import (
    Wording,
    date_of_clause,
    date_of_match,
    is_denied,
    read,
    things_in,
)
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.stages import is_preview
from llmdata.extract.releases.steps import step
from llmdata.extract.view import Token
from llmdata.lazily import lazily

_WORDS = f"[^{BREAK}]"
_MANNER = (
    f"(?:以{_WORDS}{{1,24}}?的?(?:价格?|价位|定价|身份|形式|形态|姿态|名义|面目|面貌|方式|名字|样子|模样|阵容)"
    f"|(?:带着|携着?|背着|顶着|夹着|凭借?着?){_WORDS}{{1,20}}?"
    f"|(?:装|藏|塞|躺|裹|嵌)在{_WORDS}{{1,20}}?[里中上内下])"
)
_TOGETHER = "(?:一[起同道并齐]|一块儿?|同[时日]|前后脚)"
_ADVERB = f"(?:{_TOGETHER}|正式|公开|悄悄|低调|高调|匆匆|终于|率先|首次|全面)"
# The clause ends with its verb: what it had out itself is another thing (`上线了群聊`).
_NO_OBJECT = f"(?:了|的)?(?:{ENDS}|（|(?<!的)的?时候?(?!间|代|长|刻))"
_CAME = f"(?:{STEP}|(?:放|端|拿|搬|推)了出来|放出)"
_OPENS = f"(?:^|(?<=[{BREAK}])|(?<=[^不]是))(?:而|但|至于|同样)?(?:Ⓞ的?|[^{BREAK}ⓂⓆⒹ我你他她用]{{1,8}}的)?"
_EDITION = "(?:模型|系列|的?(?:研究|技术|公开)?(?:预览|测试|实验|体验|正式)版)?"

WORDINGS: tuple[Wording, ...] = (
    Wording(
        "release.in-a-manner",
        f"{_OPENS}(?P<x>{THINGS}){_EDITION}，?(?:则|却|也|就|又|是|还)?(?:在|于)?(?P<d>Ⓓ)的?{OTHER}{{0,6}}?{_MANNER}{_ADVERB}{{0,2}}被?(?P<v>{_CAME}){_NO_OBJECT}",
        "以 带着 携 背着 顶着 夹着 凭 在",
        yes=(
            Example("Claude Max，在 4 月以每月 900 美元的价格推出。", ("Claude Max | release | 2025-04",)),
            Example("Kimi K9 在 11 月带着一份诚实的报告被放了出来。", ("Kimi K9 | release | 2025-11",)),
            Example("Kimi K9 在 9 月以开源的身份到来。", ("Kimi K9 | release | 2025-09",)),
            Example("Codex 在 3 月以研究预览的形式被推出。", ("Codex | preview | 2025-03",)),
            Example("GLM-9 的预览版 5 月 6 日装在一台 999 元的音箱里上线。", ("GLM-9 | preview | 2025-05-06",)),
        ),
        no=(
            "Claude Max 在 4 月以每月 900 美元的价格卖掉了矜持。",
            "Manus 在 4 月以 900 美元的价格推出了 T 恤。",
            "Claude Max 没有在 4 月以每月 900 美元的价格推出。",
            "我用 Kimi K9 在 9 月以学生的身份发布了论文。",
        ),
    ),
    Wording(
        "release.came-in-a-manner",
        f"(?:^|(?<=[{BREAK}]))(?:而|但|到了?|在)?(?P<d>Ⓓ)，?(?:的|又|则)?{_OPENS[_OPENS.index('(?:Ⓞ') :]}(?P<x>{THINGS}){_EDITION}{_MANNER}{_ADVERB}{{0,2}}被?(?P<v>{_CAME}){_NO_OBJECT}",
        "以 带着 携 背着 顶着 夹着 凭 在",
        yes=(
            Example("9 月，智谱的 GLM-9 以每月 7 元的价格登场。", ("GLM-9 | release | 2025-09",)),
            Example("12 月 1 日，Kimi K9 的预览版装在一台 1299 元的平板里上线。", ("Kimi K9 | preview | 2025-12-01",)),
        ),
        no=(
            "9 月，我的 GLM-9 以每月 7 元的价格上线了。",
            "9 月，GLM-9 没有以每月 7 元的价格登场。",
        ),
    ),
    Wording(
        "release.was-updated",
        f"{_OPENS}(?P<x>[ⓂⓆ])(?:模型)?(?:则|却|也|又)?(?:在(?P<d>Ⓓ))?(?P<v>被(?:更新|升级|改版)(?:成|为|到)?)了",
        "被",
        stage="update",
        yes=(
            Example("4 月 25 日，GPT-9 被更新成了一个马屁精。", ("GPT-9 | update | 2025-04-25",)),
        ),
        no=(
            "4 月 25 日，我的 GPT-9 被更新成了另一个模型。",
            "4 月 25 日，GPT-9 没有被更新。",
        ),
    ),
    Wording(
        "release.put-up",
        f"(?:(?:Ⓞ|它们?|他们|官方)[^{BREAK}ⓂⓆ我咱你她]{{0,16}}?|(?:^|(?<=[{BREAK}]))[ⒹⓈ又也就才还再便终于随后悄直接]{{0,8}})[把将](?P<x>{THINGS})(?:模型)?(?:的(?:完整|全部|模型)?(?:权重|代码|源码|参数))?(?:一起|一并|直接|悄悄|整个|一股脑)?(?P<v>[挂放传贴甩丢扔晒端搬推抛掏亮抬请送摆捧]了?(?:出来|出去|上来)|[挂放传贴甩丢扔晒]了?(?:上了?(?=[ⓄⓆ]{ENDS}|(?:网|官网|台面|桌|架|货架|应用商店|开源社区){ENDS})|到了?(?=[ⓄⓆ]上?{ENDS}|[^{BREAK}ⓂⓆⓄ的]{{1,6}}(?:上|里){ENDS})))(?:[ⓄⓆ]上?|[^{BREAK}ⓂⓆⓄ的]{{0,6}}){ENDS}",
        "出来 出去 上 到",
        yes=(
            Example("春节前最后一个周一（1 月 20 日），DeepSeek 把 R9 挂了出来。", ("DeepSeek R9 | release | 2025-01-20",)),
            Example("xAI 8 月 23 日履约，把 Grok 9 的权重传到了 Hugging Face。", ("Grok 9 | release | 2025-08-23",)),
        ),
        no=(
            "8 月，我把 Grok 9 的截图贴了出来。",
            "8 月，同事把 Grok 9 的权重传到了网盘上。",
            "xAI 8 月没有把 Grok 9 放出来。",
            "8 月，xAI 把 Grok 9 的分数晒了出来。",
        ),
    ),
    Wording(
        "release.pushed-to",
        f"(?:把|将)(?P<x>{THINGS})(?:的?{OTHER}{{0,4}}版)?(?P<v>(?:推|推送|推向|放|开放|交付)(?:给|到)?了?)(?=(?:包括{_WORDS}{{1,16}}?在内的)?(?:所有|全体|全部|每一?个|大众|公众|免费用户|付费用户|普通人|开发者)(?!的)(?:人|用户|开发者|订户|付费用户|免费用户)?{ENDS}|[^{BREAK}的我你ⓂⓄ]{{1,10}}?(?:用户|订户|会员|订阅者|开发者|客户){ENDS})",
        "推 放 交付",
        yes=(
            Example("OpenAI 在 1 月的最后一天把 o9-mini 推给了所有人。", ("o9-mini | release | 2025-01-31",)),
            Example("6 月，Anthropic 把 Claude Haiku 9 推给了包括免费用户在内的所有人。", ("Claude Haiku 9 | release | 2025-06",)),
        ),
        no=(
            "OpenAI 没有在 1 月把 o9-mini 推给所有人。",
            "OpenAI 在 1 月把 o9-mini 的账单推给了所有人。",
            "OpenAI 在 1 月把 o9-mini 推给了我。",
        ),
    ),
)  # fmt: skip

# What came with another, and the day of both: `X 跟着 Y 一起在 7 月发布`.
WITH = Wording(
    "release.both-came",
    f"{_OPENS}(?P<x>{THINGS}){_EDITION}(?:则|却|也|就|又|是|还)?(?:(?:在|于)?(?P<d>Ⓓ))?[跟随与和同]着?(?:Ⓞ的?)?(?P<y>{THINGS})(?:模型|系列)?{_TOGETHER}(?:(?:在|于)(?P<d2>Ⓓ))?{_ADVERB}{{0,2}}被?(?P<v>{_CAME}){_NO_OBJECT}",
    "跟 随 与 和 同",
    yes=(
        Example(
            "阿里巴巴的 Qwen Code 跟着 Qwen9-Coder 一起在 7 月 22 日被发布。",
            ("Qwen Code | release | 2025-07-22", "Qwen9-Coder | release | 2025-07-22"),
        ),
        Example(
            "5 月，Claude Code 随 Claude Opus 9 一同到来。",
            ("Claude Code | release | 2025-05", "Claude Opus 9 | release | 2025-05"),
        ),
    ),
    no=(
        "我的 Claude Code 跟着 Claude Opus 9 一起在 5 月罢工。",
        "Claude Code 没有跟着 Claude Opus 9 一起在 5 月发布。",
    ),
)


def manners(context: Context, said: Plain) -> Iterator[Observation]:
    """The steps that a sentence tells with the manner in which things came."""
    for wording in WORDINGS:
        for match in wording.matches(said):
            opens = said.clause(match.start("x"), match.start("x"))[0]
            before = said.text[opens : match.start("x")]
            if _MINE.search(before) and not _OURS.fullmatch(before):
                continue
            preview = is_preview(match.group())
            yield from read(context, said, wording, match, "preview" if preview else None)
    for match in WITH.matches(said):
        yield from _both(context, said, match)


_MINE = lazily("[我咱你]")
# Who gives a model to all is its maker, also where he is quoted: `“我们今天把 X 开放给所有人”`.
_OURS = lazily("我们[ⒹⓈⓉ]?(?:今[天日]|现在|正式|即日起?|终于|已经?)*[把将]")


def _both(context: Context, said: Plain, match: re.Match[str]) -> Iterator[Observation]:
    """The step of a thing and that of what it came with, if that is of the same maker."""
    first, end = said.clause(*match.span("v"))
    if is_denied(said, match.start("v")) or tells_other_news(
        said.text[first : match.start("x")] + said.text[match.end("v") : end]
    ):
        return
    if _MINE.search(said.text, first, match.start("x")):
        return
    dating = date_of_match(context, said, match)
    dating = dating or date_of_clause(context, said, match.start("v"))
    if dating is None:
        return
    word = Token("r", *said.span(*match.span("v")), match["v"])
    things = [said.view.tokens[said.tokens[p]].item for p in things_in(said, *match.span("x"))]
    makers = {thing.entity.organization_id for thing in things}
    others = [said.view.tokens[said.tokens[p]].item for p in things_in(said, *match.span("y"))]
    preview = is_preview(said.text[match.start("x") : match.start("y")])
    for thing in things:
        yield step(WITH.name, thing, "preview" if preview else "release", word, dating)
    for other in others:
        if other.entity.organization_id in makers:
            yield step(WITH.name, other, "release", word, dating)
