"""What a thing's coming had to wait for, and whose turn it was: `X 等到 7 月才来`, `轮到 X 登台`, `7 月起，X 对所有人开放`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Example
from llmdata.extract.releases.chinese.plain import BREAK, ENDS, OTHER, THINGS, Plain
from llmdata.extract.releases.chinese.turns import CAME, NO_MORE
from llmdata.extract.releases.chinese.wording import Wording, read
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.stages import is_preview

WORDINGS: tuple[Wording, ...] = (
    Wording(
        "release.not-until",
        f"(?P<x>{THINGS})(?:则|却|也|就)?(?P<v>(?:一直)?要?(?:等到|拖到|直到|到了?))(?P<d>Ⓓ)(?:左右)?(?:{ENDS}|(?:，)?才(?={OTHER}{{0,6}}{CAME}{NO_MORE}))",
        "到",
        yes=(
            Example("GPT-9 要等到 7 月才来。", ("GPT-9 | release | 2025-07",)),
            Example("Codex CLI 拖到 4 月，没人抱怨。", ("Codex CLI | release | 2025-04",)),
        ),
        no=(
            "GPT-9 等到 7 月才涨价。",
            "我用 GPT-9 没有等到 7 月。",
            "Gemini 等到 7 月才上新模型。",
        ),
    ),
    Wording(
        "release.not-until-then",
        f"(?:^|(?<=[{BREAK}]))(?:Ⓞ的?)?(?P<x>{THINGS})(?!的)[^。；ⓂⓆ]{{1,24}}，(?:最后|最终|结果)?(?:一直)?(?P<v>直到|等到|拖到|熬到|到了?)(?P<d>Ⓓ)(?:左右)?，?才{OTHER}{{0,6}}{CAME}{NO_MORE}",
        "到",
        yes=(
            Example(
                "GPT-9 跳票了一整个夏天，直到 8 月 7 日才落地。", ("GPT-9 | release | 2025-08-07",)
            ),
        ),
        no=(
            "GPT-9 跳票了一整个夏天，直到 8 月才涨价。",
            "我用 GPT-9 写书，直到 8 月才出版。",
            "ChatGPT 沉默了半年，直到 8 月才推出群聊。",
            "Windsurf 谈了好几周，直到 7 月才公布收购的结果。",
        ),
    ),
    Wording(
        "release.open-since",
        f"(?:^|(?<=[{BREAK}]))(?P<d>[ⒹⓈ])起?，?(?:Ⓞ的?)?(?P<x>{THINGS})(?:模型|系列)?(?:也|才|便|就|正式|全面)?(?P<v>(?:[向对给为]|面向)[^{BREAK}ⓂⓆ我你]{{1,12}}?(?:开放|放开|推送|可用|铺开))了?{ENDS}",
        "开放 放开 推送 可用 铺开",
        yes=(Example("7 月起，GPT-9 对所有付费用户开放。", ("GPT-9 | release | 2025-07",)),),
        no=("7 月起，GPT-9 不再对免费用户开放。", "7 月起，GPT-9 对长文本的限制放开了一半。"),
    ),
    Wording(
        "release.turn-of",
        f"(?P<v>(?:轮到|只剩|剩下)了?)(?:Ⓞ的?)?(?P<x>{THINGS})(?:登台|登场|上场|出场|亮相|出牌|压轴|交卷)了?{ENDS}",
        "轮到 剩",
        yes=(
            Example("一周之后的 2 月 24 日，轮到 GPT-9 登台。", ("GPT-9 | release | 2025-02-24",)),
        ),
        no=("2 月 24 日，没轮到 GPT-9 登台。", "2 月 24 日的评测里轮到 GPT-9 上场。"),
    ),
    Wording(
        "release.what-came",
        f"(?:^|(?<=[{BREAK}]))(?P<d>Ⓓ)，[^。；ⓂⓆⒹ我你他她用]{{0,40}}?(?P<v>(?:给出|拿出|放出|端出|亮出|祭出|掏出|甩出|带来|端上来|摆上桌)的(?:正|就|便|则|却|也)?[是为])(?:Ⓞ的?)?(?P<x>{THINGS}){ENDS}",
        "的是 的正 的就 的便 的则 的却 的也 的为",
        yes=(
            Example(
                "8 月 5 日，OpenAI 时隔多年再次开源，给出的是 GPT-9。",
                ("GPT-9 | release | 2025-08-05",),
            ),
        ),
        no=(
            "8 月 5 日，OpenAI 开源，给出的不是 GPT-9。",
            "8 月 5 日，法官给出的是 GPT-9 的聊天记录。",
        ),
    ),
)


def arrivals(context: Context, said: Plain) -> Iterator[Observation]:
    """The steps that a sentence tells by how long they were waited for, or by whose turn it was."""
    for wording in WORDINGS:
        for match in wording.matches(said):
            if wording.name == "release.not-until" and _is_ahead(context, said, match):
                continue
            first, _ = said.clause(match.start("v"), match.start("v"))
            if wording.name == "release.turn-of" and tells_other_news(
                said.text[first : match.start("v")]
            ):
                continue
            preview = is_preview(match.group())
            yield from read(context, said, wording, match, "preview" if preview else None)


def _is_ahead(context: Context, said: Plain, match: re.Match[str]) -> bool:
    """Whether something is still waited for: until a day behind the time that is reviewed."""
    last = context.layout.document.covers_end
    date = said.view.tokens[said.tokens[match.start("d")]].item
    return last is not None and date.value.start > last
