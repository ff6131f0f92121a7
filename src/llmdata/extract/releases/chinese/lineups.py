"""What a day brought, enumerated behind a colon: `8 月 5 日是拥挤的一天：A，B 和 C，再加上谷歌的那个 D`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Example
from llmdata.extract.releases.chinese.plain import BREAK, ENDS, Plain
from llmdata.extract.releases.chinese.wording import Wording, read
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.stages import is_preview
from llmdata.lazily import lazily

# What a colon leads in, parted by commas too, with what words add to it (`，再加上谷歌的那个 X`).
_ADDED = "，?(?:再加上|外加|加上|还有|以及|连同)"
_ASIDE = "(?:（[^（）]{0,60}）)?"
_ALL = (
    f"[ⓂⓆ]{_ASIDE}(?:(?:[、，和与及]|{_ADDED})(?:Ⓞ的?)?[ⓂⓆ]{_ASIDE}|{_ADDED}(?:Ⓞ的?)?[^{BREAK}、ⓂⓆⒹⓄ我你]{{1,18}}?(?:(?<=叫)[ⓂⓆ]的[^{BREAK}、ⓂⓆⒹ我你]{{1,8}}|[ⓂⓆ]{_ASIDE}){ENDS}){{0,8}}"
    f"{ENDS}(?!，[^。；]{{0,16}}[ⓂⓆ])"
)
_DAY = "(?:(?:星期|周|礼拜)[一二三四五六日天]|日子|一天|夜晚|早晨|上午|下午|晚上)"

LINEUP = Wording(
    "release.lineup",
    f"(?P<d>Ⓓ)[^。；ⓂⓆⒹ我你用测]{{0,44}}?(?:[两三四五六七八九十0-9]+(?:款|个|件|样|位|大|枚|张)|东西|新品|新货|主角|答卷|阵容|礼物|作品|重头戏|收获|成果|家底|惊喜|遗产|更新|上新|[双三四连齐]+发|[双三]连[发击]?|双响|连更[两三]次|全家桶|交[出上]了?[^。；，ⓂⓆ最我]{{0,6}}(?:作业|卷子)|是[^。；，ⓂⓆ最我]{{0,12}}?{_DAY})[^。；，ⓂⓆ最我]{{0,8}}(?P<v>：|，(?:分别|依次)(?:是|为|叫))(?:Ⓞ的?)?(?P<x>{_ALL})",
    "： 分别 依次",
    yes=(
        Example(
            "9 月 23 日的大会只开了四十分钟，台上摆出了三件东西：Qwen9-Max、Qwen9-VL 和 Qwen9-Omni。",
            (
                "Qwen9-Max | release | 2025-09-23",
                "Qwen9-VL | release | 2025-09-23",
                "Qwen9-Omni | release | 2025-09-23",
            ),
        ),
        Example(
            "8 月 5 日是一个拥挤的星期二：Claude Opus 9，GPT-9 和 o9（都很贵），再加上谷歌的那个会动的模型 Genie 9。",
            (
                "Claude Opus 9 | release | 2025-08-05",
                "GPT-9 | release | 2025-08-05",
                "o9 | release | 2025-08-05",
                "Genie 9 | release | 2025-08-05",
            ),
        ),
        Example(
            "Mistral 也在 12 月 9 日交出了作业：Devstral 9，外加一个叫 Mistral Vibe CLI 的东西。",
            (
                "Devstral 9 | release | 2025-12-09",
                "Mistral Vibe | release | 2025-12-09",
            ),
        ),
    ),
    no=(
        "5 月 6 日是难熬的一天：ChatGPT，Claude 和 Gemini 一起宕机。",
        "5 月 6 日是我请假的日子：GPT-9，再加上咖啡。",
        "9 月，我最喜欢的三款：GPT-9、Gemini 9。",
        "9 月，编辑部评测了三款：GPT-9、Gemini 9。",
    ),
)

_RENEWAL = lazily("更新$|上新$")  # of a whole range, which is told by its new models
_JUDGED = lazily("榜|排名|名次|评|值得|推荐|首选|主力|常用|对比|相比|强|出事|热搜|宕机|问题")


def lineups(context: Context, said: Plain) -> Iterator[Observation]:
    """The steps of all that a sentence enumerates as what a day or a month brought."""
    for match in LINEUP.matches(said):
        first, _ = said.clause(match.start("v"), match.start("v"))
        words = said.text[first : match.start("v")]
        news = tells_other_news(_RENEWAL.sub("", words))
        if not _is_of_a_day(said, match) or news or _JUDGED.search(words):
            continue
        stage = "preview" if is_preview(said.text[match.start() : match.end()]) else None
        yield from read(context, said, LINEUP, match, stage)


def _is_of_a_day(said: Plain, match: re.Match[str]) -> bool:
    """Whether what leads in a line-up tells of a day or a month, and does not judge."""
    date = said.view.tokens[said.tokens[match.start("d")]].item
    return date.value.precision in ("day", "month") and not _JUDGED.search(
        said.text, match.start(), match.start("v")
    )
