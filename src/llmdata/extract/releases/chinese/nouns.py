"""Nouns that carry the news: `7 月 9 日那场 X 发布会`, `X 那波发布（4 月 5 日）`, `8 月的 X 语音更新`.

The rest of the sentence may say what it likes of them: that there was such a launch is presupposed.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Example
from llmdata.extract.releases.chinese.plain import BREAK, THINGS, Plain
from llmdata.extract.releases.chinese.wording import SKILL, Wording, read
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.stages import is_preview
from llmdata.lazily import lazily

_N = f"[^{BREAK}ⓂⓆⒹⓄ]"
_DAY = "(?P<d>[ⒹⓈ])(?!之?前)(?:起|凌晨|深夜|半夜|夜里|早上|上午|中午|下午|傍晚|晚上?|清晨)*"
_THAT = "(?:的|那|这|某|一|第[一二三四五]|[场次波轮个款批期套])*"
_EVENT = "(?:发布会|首发|亮相|问世|面世|登场|诞生|首秀|首演|到来|(?<=[的那次波场轮])(?:发布|上线|开源|公测|内测|推出|开放))"
# What became of an event, so that it was none; or whose the noun is.
_NO_EVENT = "(?!(?<=会)[上中里]|现场|[前后]|之前|以前|时间表|计划|预告|传闻|日期|推迟|取消|延期|跳票|泡汤|落空|没有?|未|无望|会?[^，。；]{0,4}(?:推迟|取消|延期|跳票|泡汤|落空|没有?|未能?))"
_UPDATE = "(?:(?:大|小|重大|例行|重要|常规)?(?:更新|升级|改版|改动|迭代|翻新)|小版本)"
# What is set aside is no date any more.
_DENIED_DAY = (
    r"(?:[ⒹⓈ]|(?:[今去]年|\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}[日号]?|[初中底末]|[上中下]旬)?"
    r"|\d{1,2}[日号]|[今去]?年[初中底末]|[春夏秋冬][天季])"
)
WORDINGS: tuple[Wording, ...] = (
    Wording(
        "release.dated-event",
        f"{_DAY}(?:[^{BREAK}ⓂⓆⓄⒹ的]{{0,8}}的?)?{_THAT}{_N}{{0,8}}?(?:Ⓞ的?)?(?P<x>{THINGS})(?:家族|系列|模型)?{_THAT}(?P<v>{_EVENT}){_NO_EVENT}",
        "发布 首 亮相 问世 面世 登场 诞生 上线 开源 推出 开放 公测 内测 到来",
        yes=(
            Example("手里有的只是 7 月 9 日深夜那场 Grok 9 发布会。", ("Grok 9 | release | 2025-07-09",)),
            Example("最让我意外的是 4 月 29 日那次 Qwen9 的发布。", ("Qwen9 | release | 2025-04-29",)),
            Example("5 月 22 日见证了 Claude 9 家族的诞生。", ("Claude 9 | release | 2025-05-22",)),
            Example("5 月 22 日的 GPT-9 发布会我是熬夜看完的。", ("GPT-9 | release | 2025-05-22",)),
        ),
        no=("原定 7 月 9 日的 Grok 9 发布会推迟了。", "7 月那场 Grok 9 发布会泡汤了。", "6 月，大家都在猜 Grok 9 的发布日期。"),
    ),
    Wording(
        "release.day-of",
        f"(?P<x>{THINGS})(?:家族|系列|模型)?的?(?:正式|首次|公开)?(?P<v>(?:发布|發布|上线|上線|推出|开源|開源|首发|问世|亮相)(?:日期|时间|時間|日))(?:则|就)?(?:是|为|為|：|:)(?:在|于|於)?(?P<d>Ⓓ)",
        "日 时间 時間",
        yes=(
            Example("GPT-9 的发布日期是 8 月 7 日。", ("GPT-9 | release | 2025-08-07",)),
            Example("GPT-9 的发布时间为 8 月 7 日。", ("GPT-9 | release | 2025-08-07",)),
        ),
        no=("GPT-9 的发布日期不是 8 月 7 日。", "GPT-9 的发布日期定在 8 月 7 日。", "GPT-9 的原定发布日期是 8 月 7 日。"),
    ),
    # A day that is put right: only the second one is told.
    Wording(
        "release.not-then-but",
        f"(?P<x>{THINGS})(?:家族|系列|模型)?(?:的?(?:正式|首次|公开)?(?:发布|發布|上线|上線|推出|开源|開源|首发|问世|亮相)(?:日期|时间|時間|日)?)?(?:其实|根本|实际)?(?:[并並]?不是|[并並]非)(?:在|于|於|到)?{_DENIED_DAY}(?:才|就|正式)*"
        "(?:发布|發布|上线|上線|推出|开源|開源|首发|问世|面世|亮相|登场|露面|开放|开卖|出来?|来)?(?:的|了)?[，；、—]*(?P<v>而是|是)(?:等?到|在|于|於|拖到)?(?P<d>Ⓓ)",
        "不是 非",
        yes=(
            Example("GPT-9 并非 3 月问世，而是 6 月 5 日。", ("GPT-9 | release | 2025-06-05",)),
            Example("GPT-9 并非 3 月上线，而是等到 6 月。", ("GPT-9 | release | 2025-06",)),
            Example("GPT-9 的上线日期不是 3 月，是 6 月 5 日。", ("GPT-9 | release | 2025-06-05",)),
        ),
        no=("GPT-9 不是 3 月上线的。", "GPT-9 不是 3 月的冠军，而是 6 月的。"),
    ),
    Wording(
        "release.update-of-day",
        f"{_DAY}(?:[^{BREAK}ⓂⓆⓄⒹ的]{{0,4}}的?)?{_THAT}(?:Ⓞ的?)?(?P<x>[ⓂⓆ])(?:App)?{_THAT}(?P<v>(?:高级|长期|实时|深度|新)?(?:{SKILL}){{0,2}}{_UPDATE})(?![到为至成了给后过日中包完换]|[^{BREAK}]{{0,4}}(?:推迟|延期|跳票|取消|延后|搁置|泡汤))",
        "更新 升级 改版 改动 迭代 翻新 小版本",
        stage="update",
        yes=(
            Example("8 月的 ChatGPT 语音更新几乎没有人报道。", ("ChatGPT | update | 2025-08",)),
            Example("4 月那次 GPT-9 更新太会拍马屁，几天后撤回了。", ("GPT-9 | update | 2025-04",)),
        ),
        no=("8 月的 ChatGPT 更新日志很长。", "8 月，ChatGPT 没有更新。", "9 月的 GPT-9 排行更新让人意外。", "9 月那次 Claude 课程更新要付费。", "9 月，苹果宣布 Siri 大升级推迟。"),
    ),
    Wording(
        "release.first-edition",
        f"{_DAY}(?:的|那|这|一|[个款套版代])*(?:Ⓞ的?)?(?P<v>(?:最早|最初|初始|原始)的?{_THAT}|(?:初版|初代|首版|首代|首个版本|第一[版代]|原版|元祖)的?)(?P<x>[ⓂⓆ])(?!的(?:{SKILL}|[^{BREAK}ⓂⓆ]{{0,6}}(?:用户|版本)))",
        "早 初 原 首 第一 元祖",
        yes=(
            Example("有 12 家的模型排在 3 月的初代 GPT-9 前面。", ("GPT-9 | release | 2025-03",)),
            Example("和 2 月那版最早的 Grok 9 相比，它便宜一半。", ("Grok 9 | release | 2025-02",)),
        ),
        no=("3 月，我最早用的是 GPT-9。", "3 月的第一版 GPT-9 教程很短。", "3 月，我最初的 GPT-9 账号没了。"),
    ),
    Wording(
        "release.models-of-series",
        f"{_DAY}(?:则|也|又|还|就|便)?(?P<v>有了?|是|轮到了?|带来了?|迎来了?|等来了?|[看见]到了?|出了?|添了?)(?:Ⓞ的?)?(?P<x>Ⓜ)的[^{BREAK}、ⓂⓆⒹⓄ]{{1,14}}?(?:模型|系列|家族)(?=[{BREAK}、）]|$)",
        "模型 系列 家族",
        yes=(
            Example("11 月有 GPT-9，12 月则是 Phi-9 的图像和视频模型。", ("GPT-9 | release | 2025-11", "Phi-9 | release | 2025-12")),
        ),
        no=("12 月没有 Phi-9 的图像模型。", "12 月有基于 Phi-9 的图像模型。", "12 月，我看到了 Phi-9 的图像模型的论文。"),
    ),
)  # fmt: skip

_UNSAID = lazily(
    "原定|本该|本应|原本|据传|传说|传闻|预计|计划|说好|盼|期待|等(?=[^了]{0,4}$)|猜|日志|文档"
)
# What somebody made or moved then is his own.
_MINE = lazily("[我咱你他她]")


def nouns(context: Context, said: Plain) -> Iterator[Observation]:
    """The steps that a sentence names by a noun, each with its date."""
    for wording in WORDINGS:
        for match in wording.matches(said):
            first, last = said.clause(match.start(), match.end())
            if wording.name == "release.not-then-but":
                yield from read(context, said, wording, match)
                continue
            if _UNSAID.search(said.text, first, min(last, match.end() + 2)):
                continue
            if wording.name == "release.first-edition" and _MINE.search(
                said.text, first, match.start()
            ):
                continue
            if wording.stage != "update" and tells_other_news(match.group()):
                continue
            preview = wording.stage == "release" and is_preview(match.group())
            yield from read(context, said, wording, match, "preview" if preview else None)
