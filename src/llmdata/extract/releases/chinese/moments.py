"""Clauses of time, which presuppose a step: `5 月 X 上线后，…`, `推出 X 的时候`, `X 8 月一上线就…`; and what
came out with another: `它 5 月和 Y 一起发布`, `3 月随 Y 降了价`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Example
from llmdata.extract.policy import Dating
from llmdata.extract.releases.chinese.plain import BREAK, OTHER, THINGS, Plain
from llmdata.extract.releases.chinese.topics import topic_of_sentence
from llmdata.extract.releases.chinese.wording import (
    Wording,
    date_of_clause,
    date_of_match,
    is_denied,
    read,
    things_in,
)
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.stages import is_preview, then_preview
from llmdata.extract.releases.steps import not_named, step
from llmdata.extract.view import Token
from llmdata.lazily import lazily
from llmdata.mentions import Mention

STEP = (
    "(?:发布|上线|推出|开源|问世|亮相|登场|面世|出炉|发售|开卖|转正|上架|首发|现身|露面|到来|登陆|开放|公测|内测|转为正式"
    "|放出来|出来|端出来|来(?![到自])|出(?!现)|揭晓|公布|开始预览|预览)"
)
_BRINGS = "(?:发布|上线|推出|开源|放出|拿出|端出|公布|带来|亮出|祭出|交出|甩出|发|上)"
# What ends a clause of time behind its verb or object.
_WHEN = "(?:之后|以后|后(?![续台端来者辈的])|以来|之际|时(?![候间代长刻不隔])|之时|的?时候|的?那一?[天日刻晚]|的?当[天日晚]|那会儿|没多久)"
# What came out is the thing, and not something that belongs to it (`X 的成绩公布后`).
_ITSELF = f"(?!的(?!{STEP}))"
_AS_ONE = "(?:在|于)?(?:一[起同道并齐]|一块儿?|同一?[日天时步台期])"

WORDINGS: tuple[Wording, ...] = (
    Wording(
        "release.when-out",
        f"(?P<d>[ⒹⓈ])(?!之?前){OTHER}{{0,10}}?(?<![用在跟和与比对把将给为替让像])(?P<x>{THINGS}){_ITSELF}{OTHER}{{0,8}}?(?P<v>{STEP})了?(?:{_WHEN}|Ⓓ(?=，))",
        "后 来 际 时 候 天 日 刻 晚 会儿 没多久 Ⓓ，",
        yes=(
            Example("5 月 6 日 GPT-9 发布之后，我就没换过模型。", ("GPT-9 | release | 2025-05-06",)),
            Example("自 7 月 Kimi K9 开源以来，大家都在跟。", ("Kimi K9 | release | 2025-07",)),
            Example("5 月 6 日 GPT-9 发布当晚，群里没人睡。", ("GPT-9 | release | 2025-05-06",)),
            Example("3 月 GPT-9 刚出来的时候，没人看好。", ("GPT-9 | release | 2025-03",)),
        ),
        no=("5 月，他们还在等 GPT-9 什么时候发布。", "5 月 GPT-9 没发布的时候，我用别的。", "5 月，用 GPT-9 发布文章的时候要小心。", "5 月 GPT-9 的跑分公布后，没人再信榜单。", "5 月 Manus 的邀请码放出来以后，黄牛来了。"),
    ),
    Wording(
        "release.when-just-out",
        f"(?<![用在跟和与比对把将给为替让像])(?P<x>{THINGS})(?:模型|系列)?(?:刚刚?|才|初|首次){{1,2}}(?P<v>{STEP})了?(?:{_WHEN}（{OTHER}{{0,4}}?(?P<d>[ⒹⓈ])|（{OTHER}{{0,4}}?(?P<d2>[ⒹⓈ])[^（）]{{0,8}}）{_WHEN})",
        "刚 才 初 首次",
        yes=(
            Example("GPT-9 刚出（2 月底）的时候贵得离谱。", ("GPT-9 | release | 2025-02",)),
            Example("GPT-9 刚发布时（2 月）没人看好。", ("GPT-9 | release | 2025-02",)),
        ),
        no=("GPT-9 没有刚发布时（2 月）那么贵。", "我用 GPT-9 刚发布文章的时候（2 月）还很穷。"),
    ),
    Wording(
        "release.when-it-was-out",
        f"(?<![用在跟和与比对把将给为替让像])(?P<x>{THINGS})(?:模型|系列)?(?:则|却|也|就)?(?:从|自从?|早在|在|于)?(?P<d>[ⒹⓈ])(?!之?前){OTHER}{{0,6}}?(?P<v>{STEP})了?(?:起|{_WHEN})",
        "起 后 来 际 时 候 天 日 刻 晚 会儿 没多久",
        yes=(
            Example("GPT-9 3 月发布时比 Grok 9 便宜一半。", ("GPT-9 | release | 2025-03",)),
            Example("Claude 9 Sonnet 从 6 月推出时起就能免费用。", ("Claude Sonnet 9 | release | 2025-06",)),
            Example("Agent Skills——那种其实就是一个文件夹的东西——在 10 月被推出时没有多少人注意。", ("Agent Skills | release | 2025-10",)),
        ),
        no=("我用 GPT-9——那个会想的模型——在 3 月发布文章时被骂。", "我用 GPT-9 3 月发布文章时被骂。", "GPT-9 没在 3 月发布时道歉。", "GPT-9 3 月上线时间还没定。"),
    ),
    Wording(
        "release.when-it-was-called",
        f"(?P<d>[ⒹⓈ])(?!之?前){OTHER}{{0,6}}?(?P<v>{STEP})(?:之初|时|的?时候|那会儿|之际)?(?:的名字|名字)?(?:还|原本|原先|本来|最初|只|就|一开始)*(?:名?叫|名为|称为|是)(?P<x>[ⓂⓆ])(?!的)",
        "叫 名 称 是",
        yes=(
            Example("Codex Web 3 月问世时还叫 Codex Cloud，后来换了名字。", ("Codex Web | release | 2025-03",)),
        ),
        no=("Codex Web 3 月没上线时叫 Codex Cloud。", "我 3 月发布文章时叫 GPT-9 改了三遍。"),
    ),
    Wording(
        "release.when-at-last",
        f"(?:^|(?<=[{BREAK}]))(?:而|但|到了?)?(?:当|等到?|直到|待)?(?:[ⓄⓆ]的?)?(?P<x>{THINGS})(?:模型|系列)?(?:终于|总算|真的|真正|最终|正式|全面){{1,3}}(?P<v>{STEP})了?(?:{_WHEN})?（{OTHER}{{0,6}}?(?P<d>[ⒹⓈ])",
        "终 总 真 正式 全面",
        yes=(
            Example("当 Sora 9 终于推出时（9 月下旬），大家都去试了。", ("Sora 9 | release | 2025-09",)),
            Example("等到 Gemini 9 Pro 终于开放（8 月，先是美国），热度已过。", ("Gemini 9 Pro | release | 2025-08",)),
        ),
        no=("如果 Sora 9 真的推出（9 月？），我就试。", "当 Sora 9 终于涨价时（9 月），大家都走了。"),
    ),
    Wording(
        "release.when-brought",
        f"(?P<d>[ⒹⓈ])(?!之?前){OTHER}{{0,12}}?(?P<v>{_BRINGS})了?(?:Ⓞ的?)?{OTHER}{{0,6}}?(?P<x>{THINGS}){_WHEN}",
        "后 来 际 时 候 天 日 刻 晚 会儿 没多久",
        yes=(
            Example("9 月 OpenAI 拿出 GPT-9 的时候，没人会用。", ("GPT-9 | release | 2025-09",)),
        ),
        no=("9 月 OpenAI 没拿出 GPT-9 的时候，大家都在等。", "9 月 OpenAI 没公布 GPT-9 那天，我在路上。"),
    ),
    Wording(
        "release.once-out",
        f"(?<![用在跟和与比对把将给为替让像])(?P<x>{THINGS}){_ITSELF}{OTHER}{{0,10}}?一(?P<v>{STEP})，?(?:就|便|即|立刻|直接)",
        "一",
        yes=(
            Example("榜单上，GPT-9 5 月一上线就把 Gemini 9 Pro 挤到第二。", ("GPT-9 | release | 2025-05",)),
        ),
        no=("5 月，我用 GPT-9 一发布文章就被骂。", "GPT-9 没有在 5 月一上线就夺冠。", "GPT-9 的分数 5 月一公布就挨骂。"),
    ),
    Wording(
        "release.came-along",
        f"(?P<d>Ⓓ)(?!之?前){OTHER}{{0,4}}?(?P<v>随(?P<as>着)?)(?:Ⓞ的?)?(?P<x>{THINGS})(?=的?{STEP}[了而]?(?:[{BREAK}]|$|(?<=而))|一[起同并道]|同[时日步]|(?(as)(?!)|(?:，?[把将]|下调|降价)))",
        "随",
        yes=(
            Example("DeepSeek 9 月底随 DeepSeek V9 把价格降了一半。", ("DeepSeek V9 | release | 2025-09",)),
        ),
        no=(
            "9 月，随着 ChatGPT 的流行，作业没法布置了。",
            "9 月随着 GPT-9 推高期待，微软股价大涨。",
            "9 月随着 ChatGPT 改变了同事的看法，助手火了。",
        ),
    ),
    Wording(
        "release.called-so",
        f"(?P<d>Ⓓ)[^。；Ⓓ]{{0,40}}?(?P<v>(?:带出|捎上|放出|推出|发布|上线|端出|附上|带来|开源|发)了?{OTHER}{{2,24}}?)，?(?:(?:各自|分别)?(?:名叫|名字叫|[叫取]做?|名为|取名|命名为|代号)|分别[是为]|也就是|即)(?P<x>{THINGS})(?!的)",
        "叫 名 代号 分别 即 也就是",
        yes=(
            Example("2 月，公司顺带放出一款终端助手的预览版，叫 Claude Code。", ("Claude Code | preview | 2025-02",)),
            Example("5 月，两家推出了同类服务，分别是 Codex CLI 和 Jules。", ("Codex CLI | release | 2025-05", "Jules | release | 2025-05")),
        ),
        no=("5 月，两家推出了新功能，分别是 Codex CLI 的沙箱和 Jules 的记忆。", "2 月，他们没带出一个小工具，叫 Claude Code。", "2 月，我发了一段视频，名叫 Claude Code 上手。"),
    ),
)  # fmt: skip

UPDATED = Wording(
    "release.since-update",
    "(?P<x>[ⓂⓆ])(?:在|于)?(?P<d>Ⓓ)的?(?:那|一|这|某)?[次轮波]?(?P<v>更新|升级|改版)(?:后(?!续)|之后|以后|中|里)",
    "更新 升级 改版",
    stage="update",
    yes=(Example("GPT-9 在 4 月底的一次更新后变得谄媚。", ("GPT-9 | update | 2025-04",)),),
    no=("GPT-9 4 月没有更新后台。",),
)

# That there was one is presupposed, whatever it brought: `X 4 月的那次更新让人哭笑不得`.
THAT_UPDATE = Wording(
    "release.that-update",
    "(?P<x>[ⓂⓆ])(?:在|于)?(?P<d>Ⓓ)的?(?:那|这|某)[一]?[次轮波拨批](?:大|小|重大|小版本)?(?P<v>更新|升级|改版)(?!前|之前|以前|日志|计划|的?价|后台|换代)",
    "更新 升级 改版",
    stage="update",
    yes=(
        Example("GPT-9 4 月底的那次更新让它成了应声虫。", ("GPT-9 | update | 2025-04",)),
        Example("Jules 6 月 3 日那一批更新还在补。", ("Jules | update | 2025-06-03",)),
    ),
    no=("GPT-9 4 月的那次更新计划没有下文。", "GPT-9 4 月没有那次更新。"),
)

TOGETHER = Wording(
    "release.with-another",
    f"(?:^|(?<=[{BREAK}]))(?P<it>它们?|前者)?(?:是|则|也|又|正式|才)?(?:在|于)?[ⒹⓈ]?(?P<it2>它们?)?{OTHER}{{0,3}}?[与和同跟随]着?(?:Ⓞ的?)?(?P<x>{THINGS})(?:{_AS_ONE}|(?=正式|全面|公开|首批)){OTHER}{{0,4}}?(?P<v>(?!来|出(?!来)){STEP}|可用(?=了?(?:[{BREAK}]|$))|[发放推上来出](?=的|了?(?:[{BREAK}]|$)))",
    "一 同 正式 全面 公开 首批",
    yes=(
        Example(
            "我选 Claude Code。它是 2 月和 Claude 9 Sonnet 一起发布的，当时还只是预览。",
            ("Claude Code | preview | 2025-02", "Claude Sonnet 9 | release | 2025-02"),
        ),
        Example(
            "Claude Code 用的人不少。5 月 22 日它随 Claude Opus 9 正式可用。",
            ("Claude Code | release | 2025-05-22", "Claude Opus 9 | release | 2025-05-22"),
        ),
        Example("- **Jules**：谷歌，和 Gemini 9 Pro 同一天开始预览。", ("Jules | preview | -",)),
    ),
    no=(
        "Claude Code 很好用。5 月，它没有和 Codex 一起发布。",
        "我选 Claude Code。它 5 月和 Codex 正式上了头条。",
        "我选 Claude Code。它 5 月与 Codex 一起上了头条。",
        "我选 Claude Code。它 5 月和 Codex 一起出现在首选里。",
        "我选 Claude Code。它 5 月和 Codex 一起来到公司。",
        "我选 Claude Code。它 5 月和 Codex 一起降价上架。",
    ),
)

_IS_BROUGHT_OUT = lazily(
    f"被(?={STEP})|(?<=[ⓂⓆ])（[^（）]*）"
)  # and what brackets remark by the way
_JUDGED = lazily("榜|排名|评测|值得|推荐|对比|文章|视频|论文|教程|热搜|头条")


def moments(context: Context, said: Plain) -> Iterator[Observation]:
    """The steps that a clause of time presupposes, and those of things that came with another."""
    for wording in WORDINGS:
        for match in wording.matches(said):
            opens_at = min(match.start("x"), match.start("v"))
            first, _ = said.clause(opens_at, opens_at)
            words = _IS_BROUGHT_OUT.sub("", said.text[first : match.end("v")])
            if tells_other_news(words) or _JUDGED.search(words):
                continue
            stage = "preview" if is_preview(match.group()) else None
            yield from read(context, said, wording, match, stage)
    for wording in (UPDATED, THAT_UPDATE):
        for match in wording.matches(said):
            yield from read(context, said, wording, match)
    for match in TOGETHER.matches(said):
        yield from _together(context, said, match)


def _together(context: Context, said: Plain, match: re.Match[str]) -> Iterator[Observation]:
    """The step of what a sentence is about, which came out with another thing."""
    first, end = said.clause(*match.span("v"))
    words = said.text[first:end]
    if is_denied(said, match.start("v")) or tells_other_news(words) or _JUDGED.search(words):
        return
    subject = _about(context, said, match)
    if subject is None:
        return
    dating: Dating | None = date_of_match(context, said, match)
    dating = dating or date_of_clause(context, said, match.start("v"))
    word = Token("r", *said.span(*match.span("v")), match["v"])
    preview = is_preview(said.text[match.start() : end]) or then_preview(said.text, match.end())
    stage = "preview" if preview else "release"
    yield not_named(step(TOGETHER.name, subject, stage, word, dating))
    for place in things_in(said, *match.span("x")) if dating is not None else ():
        other: Mention = said.view.tokens[said.tokens[place]].item
        yield step(TOGETHER.name, other, "release", word, dating)


def _about(context: Context, said: Plain, match: re.Match[str]) -> Mention | None:
    """What the clause of a match leaves out: what opens its sentence, or the topic of the one before."""
    opening = re.match(f"[^{BREAK}ⓂⓆ]{{0,6}}(?P<x>[ⓂⓆ])", said.text[: match.start()])
    if opening is not None:
        mention: Mention = said.view.tokens[said.tokens[opening.start("x")]].item
        return mention
    if any(sign in said.text[: match.start()] for sign in "ⓂⓆ"):
        return None
    return topic_of_sentence(context, said, pronoun=bool(match["it"] or match["it2"]))
