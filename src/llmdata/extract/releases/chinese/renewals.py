"""What became of a thing that was there: `X 更新到 002`, `5 月的新版 X`, `给 X 改了名，叫 Y`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Example
from llmdata.extract.releases.chinese.plain import BREAK, ENDS, Plain
from llmdata.extract.releases.chinese.wording import Wording, read
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.steps import THINGS
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_OPENS = f"(?:^|(?<=[{BREAK}Ⓓ]))(?:，|而|但|又|也|就连|连)?(?:Ⓞ的?)?"

WORDINGS: tuple[Wording, ...] = (
    Wording(
        "release.updated-to-a-number",
        f"{_OPENS}(?P<x>[ⓂⓆ])(?:模型)?(?:则|却|也|又|再|就|悄悄){{0,2}}(?:在|于)?(?:Ⓓ)?(?P<v>(?:更新|升级|迭代|换代)(?:到|至|为|成)了?)(?=(?:v|V|版本号?)?[\\d.]{{2,6}}(?:版本?)?{ENDS})",
        "更新 升级 迭代 换代",
        stage="update",
        yes=(
            Example("9 月 24 日，Gemini 9 Pro 更新到 002，输入降了一半的价。", ("Gemini 9 Pro | update | 2025-09-24",)),
        ),
        no=("9 月，Gemini 9 Pro 没有更新到 002。", "9 月，我的系统更新到 26.1。"),
    ),
    Wording(
        "release.underwent",
        f"{_OPENS}(?P<x>[ⓂⓆ])(?:模型)?(?:则|却|也|又|再|就|已经?|刚刚?|悄悄|正式){{0,2}}(?:在|于)?(?:Ⓓ)?(?P<v>(?:完成|经历|接受|做|进行)了?(?:一[次轮波场])?[^{BREAK}ⓂⓆⓄⒹ的]{{0,6}}?(?:升级|更新|改版|迭代|焕新))了?{ENDS}",
        "升级 更新 改版 迭代 焕新",
        stage="update",
        yes=(
            Example("5 月 8 日，DeepSeek R9 完成了小版本升级。", ("DeepSeek R9 | update | 2025-05-08",)),
            Example("3 月 5 日消息，智谱今日宣布，GLM-9 已完成“例行更新”，用法照旧。", ("GLM-9 | update | 2025-03-05",)),
        ),
        no=(
            "5 月 8 日，DeepSeek R9 没有完成升级。",
            "5 月 8 日，DeepSeek R9 的对手完成了升级。",
            "5 月 8 日，DeepSeek R9 将完成升级。",
        ),
    ),
    Wording(
        "release.became-a-kind",
        f"{_OPENS}(?P<x>Ⓠ)(?:[/、和]?(?:(?i:app)|应用|插件|客户端|网页版|手机版)){{0,2}}(?:则|也|又|再|就|悄悄){{0,2}}(?:在|于)?(?:Ⓓ)?(?P<v>(?:升级|改版|进化)(?:为|成)了?)(?=[^{BREAK}ⓂⓆⓄⒹ]{{0,14}}?(?:助手|助理|智能体|(?i:agent)|平台|工作台|工作站|引擎|工具){ENDS})",
        "升级 改版 进化",
        stage="update",
        yes=(
            Example("9 月，字节跳动豆包网页版/客户端升级为理财助手，会记账。", ("Doubao | update | 2025-09",)),
            Example("Cursor 在 10 月升级成了团队工作台。", ("Cursor | update | 2025-10",)),
        ),
        no=(
            "9 月，豆包没有升级为理财助手。", "9 月，我把豆包升级为主力工具。",
            "9 月，同事的豆包升级为会员。", "9 月，豆包将升级为理财助手。",
        ),
    ),
    Wording(
        "release.new-edition-of",
        f"(?P<d>Ⓓ)(?:发布|推出|上线|放出)?的?(?P<v>(?:新版|更新版)本?)的?(?P<x>[ⓂⓆ])(?!的)(?=[^{BREAK}]|{ENDS})",
        "新版",
        stage="update",
        yes=(
            Example("8 月 6 日的新版 GPT-9 把输入降到 2 美元。", ("GPT-9 | update | 2025-08-06",)),
        ),
        no=("8 月的新版教程讲 GPT-9。", "8 月没有新版 GPT-9。", "8 月的新版 GPT-9 的传闻是假的。"),
    ),
    Wording(
        "release.goes-by-a-name",
        "[ⓂⓆ](?:则|也|又|就)?(?:在|于|从|自)?(?P<d>[ⒹⓈ])(?:起|开始|后)?(?:则|也|又|就|才|正式|统一|终于)*(?P<v>(?:改用|启用|换用|换上|用上|采用)了?)(?P<x>[ⓂⓆ])(?:这个|这一|的|作)?(?:新|现)?(?:名字?|名称|品牌)",
        "用 换上",
        stage="rename",
        yes=(
            Example("Codex Cloud 11 月起改用 Codex Web 这个名字。", ("Codex Web | rename | 2025-11",)),
        ),
        no=("Codex Cloud 11 月没有改用 Codex Web 这个名字。",),
    ),
    Wording(
        "release.given-a-name",
        f"(?:给|替|把|将)(?P<old>[ⓂⓆ])(?P<v>(?:改|换|取)了个?(?:新|别的)?名字?)，(?:从此|以后|现在|新名字?|就|改)*(?:叫做?|是|为|叫作)(?P<x>[ⓂⓆ]){ENDS}",
        "名",
        stage="rename",
        yes=(
            Example("2 月 8 日，谷歌给 Codex Cloud 改了名，叫 Codex Web。", ("Codex Web | rename | 2025-02-08",)),
        ),
        no=("2 月 8 日，谷歌没给 Codex Cloud 改名，叫 Codex Web 的是别人。",),
    ),
)  # fmt: skip

# When a thing took the name that stands beside the one before: `X（问世时叫 Y，年底才换成现名）`.
RENAMED_THEN = Wording(
    "release.renamed-then",
    f"(?P<d>[ⒹⓈ])(?:起|开始)?(?:却|又|也|就|才|被|再|正式|终于|最终|悄悄)*(?P<v>(?:(?:[改换更易]了?|[改换更易]的)(?:新|个|现)*(?:名字?|名称|招牌|品牌)|重新?(?:命名|起名)|(?:(?:改|换|更名)[成为用叫]|用上|启用|采用)了?(?:这个|这一|(?:现在|如今|今天|眼下|目前|现有)的?|现)*(?:新)?(?:名字?|名称|叫法|招牌))了?)的?(?=[{BREAK}）ⓂⓆ]|$)",
    "名 叫 称 招牌 品牌",
    stage="rename",
    yes=(
        Example("Codex Web（原先叫 Codex Cloud，11 月才换的名字）更好找了。", ("Codex Web | rename | 2025-11",)),
    ),
    no=(
        "Codex Web（原先叫 Codex Cloud，11 月没有换名字）更好找了。",
        "Codex Web 和 Jules 很好，11 月我换了名字。",
    ),
)  # fmt: skip
# … or until when it bore that one: `X（年底前叫 Y）`.
NAMED_BEFORE = Wording(
    "release.named-before",
    "[ⓂⓆ]（(?:在|到|直到)?(?P<d>Ⓣ)(?:[之以]?前|为止)?(?P<v>(?:一直|还|都|曾|原先|原来)*(?:名?叫|名为|称))(?=[ⓂⓆ]）)",
    "叫 名 称",
    stage="rename",
    yes=(
        Example("Codex Web（11 月之前叫 Codex Cloud）更好找了。", ("Codex Web | rename | 2025-11",)),
    ),
    no=("Codex Web（11 月之前不叫 Codex Cloud）更好找了。", "Jules（11 月之前叫 Codex Cloud）更好找了。"),
)  # fmt: skip

_MINE = lazily("[我咱你]")


def renewals(context: Context, said: Plain) -> Iterator[Observation]:
    """The updates and new names that such words tell."""
    for wording in WORDINGS:
        for match in wording.matches(said):
            first, _ = said.clause(match.start("x"), match.start("x"))
            words = said.text[first : match.start("x")]
            if _MINE.search(words) or tells_other_news(words.replace(match["v"], "")):
                continue
            yield from read(context, said, wording, match)
    for wording in (RENAMED_THEN, NAMED_BEFORE):
        for match in wording.matches(said):
            if (named := _of_two_names(context, said, match)) is not None:
                yield from read(context, said, wording, match, mention=named)


def _of_two_names(context: Context, said: Plain, match: re.Match[str]) -> Mention | None:
    """What a sentence calls by two names, where a clause of it tells when the name was changed."""
    first, _ = said.clause(match.start(), match.start())
    if _MINE.search(said.text, first, match.start()):
        return None
    text, names = context.layout.visible, dict[str, Mention]()
    for token in reversed(said.view.tokens):
        if token.kind not in THINGS:
            continue
        other = names.setdefault(token.item.entity.id, token.item)
        if text[other.start : other.end] != text[token.start : token.end]:
            return other
    return None
