"""Chinese puts what tells of a thing before it: `推出了采用 MIT 许可、支持语音的 X`, `X 是 A 在 3 月推出的工具`."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.above import GONE_ZH
from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Example
from llmdata.extract.releases.chinese.plain import BREAK, THINGS, Plain
from llmdata.extract.releases.chinese.wording import Wording, read
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.stages import TRIAL_ZH
from llmdata.lazily import lazily

_BROUGHT = "(?:推出|发布|上线|开源|公布|带来|放出|端出|交出|上架|推)"
# What it is like: no other thing that it is made of, for or with, and no step of its own.
# Behind a sign that parts it from the verb it may have a date of its own.
_ATTRIBUTE = f"(?:[^{BREAK}ⓂⓆⒷⒹⓄ]{{4,48}}?|、[^{BREAK}ⓂⓆⒷⓄ]{{2,40}}?)"

BEFORE_IT_WENT = "release.before-it-went"
# What became of a thing after its first step, or what never did: both stand behind that step, before the name.
_THEN = (
    f"(?:但是?|却|而|又|不过)?Ⓓ?[^{BREAK}ⓂⓆⒹ]{{0,6}}?(?:(?:{GONE_ZH}|撤回|召回|叫停|砍掉)了?"
    f"|(?:没有?|未|不曾|没能|未能)[^{BREAK}ⓂⓆⒹ]{{0,6}}?(?:发布|推出|上线|开放|转正|公测|毕业|落地|面世|问世|开源))的?"
)

WORDINGS: tuple[Wording, ...] = (
    Wording(
        BEFORE_IT_WENT,
        f"(?P<d>Ⓓ)[^{BREAK}ⓂⓆⒹ]{{0,6}}?(?P<v>{_BROUGHT}|预览|公测|内测)了?[，、]{_THEN}(?:Ⓞ的?)?(?P<x>{THINGS})(?!的)",
        "推 发布 上线 开源 公布 带来 放出 端出 交出 上架 预览 公测 内测",
        yes=(
            Example("3 月发布，8 月悄悄下架 Veo 9。", ("Veo 9 | release | 2025-03",)),
            Example("3 月预览、一直没能转正的 Veo 9 成了笑谈。", ("Veo 9 | preview | 2025-03",)),
        ),
        no=(
            "3 月没有发布、8 月又撤下的 Veo 9 成了笑谈。",
            "3 月发布，8 月下架 Veo 9 的插件。",
        ),
    ),
    Wording(
        "release.attributed",
        f"(?P<v>{_BROUGHT}了?)(?P<attribute>{_ATTRIBUTE})的(?P<x>{THINGS})(?!的)",
        "推 发布 上线 开源 公布 带来 放出 端出 交出 上架",
        yes=(
            Example("1 月，Mistral 推出了采用 MIT 许可、支持语音的 Mistral Small 9。", ("Mistral Small 9 | release | 2025-01",)),
            Example("1 月，Mistral 开源支持 128K 上下文、只有 2400 万参数的 Mistral Small 9。", ("Mistral Small 9 | release | 2025-01",)),
        ),
        no=(
            "1 月，Mistral 没有推出采用 MIT 许可、支持语音的 Mistral Small 9。",
            "1 月，Mistral 推出了一份采用 MIT 许可、支持语音的 Mistral Small 9 指南。",
            "1 月，Mistral 推出了支持语音、图像的 Mistral Small 9 的插件。",
            "1 月，社区推出了用来代替收费、闭源的 GPT-9 的工具。",
            "1 月，有人推出了把语音、图像接入的 GPT-9 网关。",
        ),
    ),
    Wording(
        "release.trial-then",
        f"{TRIAL_ZH}[^{BREAK}ⓂⓆⓄⒹⓈ]{{0,6}}[、，](?P<d>[ⒹⓈ])[^{BREAK}、ⓂⓆⓄⒹⓈⓉ]{{0,8}}?(?P<v>转正|转为正式版?|亮相|登场|问世|面世|露面|现身|出炉|首发|开放|开闸|开卖|发售|上市|上架|落地|到来|放开|可用)了?的(?P<x>{THINGS})(?!的)",
        "预览 預覽 测 測 灰度 邀请 试点 体验 实验 尝鲜",
        yes=(
            Example("2 月起公测，6 月转正的 Veo 9 已经便宜了一半。", ("Veo 9 | preview | 2025-02", "Veo 9 | release | 2025-06")),
            Example("2 月先内测、6 月才全面开放的 Veo 9 已经便宜了一半。", ("Veo 9 | preview | 2025-02", "Veo 9 | release | 2025-06")),
        ),
        no=("他们内测、6 月没有转正的 Veo 9 很贵。", "2 月的公测之后，6 月亮相的 Veo 9 的海报很丑。"),
    ),
    Wording(
        "release.remarked",
        f"(?:^|(?<=[{BREAK}]))(?:但是?|而|不过|可惜?|只是|至于|然而)?(?:Ⓞ的?)?(?P<x>[ⓂⓆ])(?!的)(?:[^{BREAK}的ⓂⓆⓄⒹⓈ]{{1,14}}?（|—+)(?:它|Ⓞ)?(?:在|于)?(?P<d>Ⓓ)(?:才|就|刚|悄悄|正式)?(?P<v>发布|上线|推出|开源|问世|亮相|登场|面世|上市|出的?|发的?)的?(?:）|—)",
        "发 上 推出 开源 问世 亮相 登场 面世 出",
        yes=(
            Example("不过 Qwen9 慢得出奇（9 月上线），没人愿意等。", ("Qwen9 | release | 2025-09",)),
            Example("不过 Qwen9——2025 年 9 月上线——慢得出奇：没人愿意等。", ("Qwen9 | release | 2025-09",)),
        ),
        no=(
            "Qwen9 讲的笑话（9 月发布）没人笑。",
            "我做的 Qwen9 插件很慢（9 月上线）。",
            "Qwen9 没有那么慢（9 月没上线）。",
        ),
    ),
    Wording(
        "release.is-the-one-of",
        f"(?P<x>{THINGS})(?:就|则|也|正)?是(?:Ⓞ|[^{BREAK}ⓂⓆⒷⒹⓄ]{{0,6}})(?:在|于)?(?P<d>Ⓓ)[^{BREAK}ⓂⓆⒷⒹ]{{0,6}}?(?P<v>提出|{_BROUGHT})的",
        "提出 推 发布 上线 开源 公布 带来 放出 端出 交出 上架",
        yes=(
            Example("MCP 是 Anthropic 在 2024 年 11 月提出的开放标准。", ("Model Context Protocol | release | 2024-11",)),
            Example("Jules 是 Google 5 月推出的编码 Agent。", ("Jules | release | 2025-05",)),
        ),
        no=("Jules 不是 Google 5 月推出的编码 Agent。", "Jules 是 Google 原定 5 月推出的编码 Agent。"),
    ),
)  # fmt: skip

# What is done to a thing, or what it is done for, is no attribute of it.
_NONE = lazily(
    "基于|用来|用于|针对|对标|关于|代替|取代|替代|兼容|类似|媲美|超越|[把将被让给]|接入|指南|教程|论文"
)
_GAINS = lazily(
    "加|增|支持|带|多了|有了?|推出.*（|发布.*（|功能|模式|插件|版本?（|接入|出现|用|会|做|写|答|拿|获|学|装|得了"
)
_TRIAL = lazily(TRIAL_ZH)


def attributed(context: Context, said: Plain) -> Iterator[Observation]:
    """Things behind what is told of them, each with its date."""
    for wording in WORDINGS:
        for match in wording.matches(said):
            attribute = match.groupdict().get("attribute") or ""
            if _NONE.search(attribute):
                continue
            if wording.name == "release.remarked" and _GAINS.search(match.group()):
                continue  # what is dated behind it is what it got
            first, _ = said.clause(match.start(), match.start())
            if wording.name == "release.attributed" and tells_other_news(
                said.text[first : match.start("v")]
            ):
                continue
            # `上线、此前内测了半年的 X`: what a sign parts from the verb is another step.
            own = attribute[:1] not in ("、", "，") and _TRIAL.search(attribute)
            tried = own or _TRIAL.search(match["v"])
            yield from read(context, said, wording, match, "preview" if tried else None)
