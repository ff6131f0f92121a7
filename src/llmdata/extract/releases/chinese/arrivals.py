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
from llmdata.extract.releases.stages import is_preview, then_preview
from llmdata.extract.releases.steps import lies_ahead
from llmdata.lazily import lazily

# How a thing came among others, sooner or later than they; the day is a clause of its own.
_SO_LONG = "(?:[一两二三四五六七八九十半几多来整好\\d]+个?(?:天|日|周|星期|礼拜|月|季度?|年|小时)(?:多|左右|半)?|一?些|一?点儿?|一步|[许很]多)"
_AMONG_OTHERS = (
    f"(?:[来到出发跟动](?:得|的)(?:更|稍|略|要|最|比较|[太很]){{0,2}}(?:早|晚|快|慢|迟){_SO_LONG}?"
    f"|[与比][^{BREAK}]{{1,8}}?(?:早|晚|快|慢|迟)(?:[了到出来发])?{_SO_LONG}?"
    f"|紧[随跟]其后|接踵而[至来]|夹在中间|姗姗来迟|迟到了?|殿后|断后|压轴|收尾|收官|打头阵?|抢先一步|抢跑|接棒|接力|赶在[^{BREAK}ⓂⓆ]{{1,8}}"
    "|[赶]了?个?[早晚]集?|[最]?[先后](?:到|来|出场|登场|亮相|上线|发布)|[ⒹⓉ]?才?(?:终于|总算)?(?:来|到|登场|出场|现身|露面|亮相|上线|发布|问世|开源))了?"
)
_ITS_DAY = "(?:，|—+|：|（)(?:那|就|时间|日子|已经?)*(?:是|在|于)?(?P<d>Ⓓ)(?:的?事)?(?=[）、]|[，。；：！？—]|$)"
_IN_TURN = "(?:压轴|打头阵?|开场|出场|登场|收官|收尾|断后|殿后|接棒|跟进|(?:[最首率]?先|最?后|随后|接着|紧接着|第[一二三四五六]个|头一个|下一个)(?:到|来|登场|出场|亮相|上线|发布|出现|上场|露面))的?(?:则|却|也|就|便)?(?:是|为|：)"

# Who waits for what is to come: nobody of whom a step would be told.
_ALL = "(?:大家|大伙儿?|所有人|人们|众人|我们|用户们?|开发者们?|粉丝们?|外界|市场|社区|业界|人)"

WORDINGS: tuple[Wording, ...] = (
    Wording(
        "release.came-among-others",
        f"(?:^|(?<=[{BREAK}]))(?:而|但|至于)?(?:Ⓞ的?|[^{BREAK}ⓂⓆⒹⓄ我你他她用]{{1,8}}的)?(?P<x>{THINGS})(?:模型|系列|浏览器|助手|编辑器)?(?:则|却|也|就|又|倒|要|还){{0,2}}(?P<v>{_AMONG_OTHERS}){_ITS_DAY}",
        "早 晚 快 慢 迟 赶 其后 踵 中间 殿后 断后 压轴 收 打头 抢 接 来 到 场 现身 露面 亮相 上线 发布 问世 开源",
        yes=(
            Example(
                "谷歌的 Jules 来得晚些，5 月 20 日，先是测试版。", ("Jules | preview | 2025-05-20",)
            ),
            Example("Kimi K9 比它早了两周，7 月 11 日。", ("Kimi K9 | release | 2025-07-11",)),
            Example(
                "浏览器里 Comet 最先到，ChatGPT Atlas 殿后（10 月 21 日）。",
                ("ChatGPT Atlas | release | 2025-10-21",),
            ),
            Example("Jules 年底才来，12 月 15 日。", ("Jules | release | 2025-12-15",)),
        ),
        no=(
            "Kimi K9 没有来，7 月 11 日。",
            "我用 Kimi K9 比同事早了两周，7 月 11 日。",
            "Kimi K9 比它早了两周退役，7 月 11 日。",
            "Kimi K9 的论文来得晚些，7 月 11 日。",
        ),
    ),
    Wording(
        "release.in-its-turn",
        f"(?:^|(?<=[{BREAK}]))[^{BREAK}ⓂⓆⒹⓄ我你他她用]{{0,8}}?(?P<v>{_IN_TURN})(?:Ⓞ的?)?(?P<x>{THINGS}){_ITS_DAY}",
        "压轴 打头 场 收 断后 殿后 接棒 跟进 到 来 亮相 上线 发布 出现 露面",
        yes=(
            Example(
                "压轴的是 Claude Opus 9，11 月 24 日。", ("Claude Opus 9 | release | 2025-11-24",)
            ),
            Example(
                "先到的是 Perplexity 的 Comet（7 月 9 日）。", ("Comet | release | 2025-07-09",)
            ),
        ),
        no=(
            "压轴的不是 Claude Opus 9，11 月 24 日。",
            "评测里压轴的是 Claude Opus 9，11 月 24 日。",
        ),
    ),
    Wording(
        "release.not-until",
        f"(?P<x>{THINGS})(?:则|却|也|就)?(?:，?{_ALL})?(?P<v>(?:足足|一直|硬是|整整|[让叫]{_ALL})*要?(?:(?:等|拖|熬|憋|磨|捱)到了?|直到|到了?))(?P<d>Ⓓ)(?:左右)?(?:{ENDS}|(?:，)?才(?={OTHER}{{0,6}}{CAME}{NO_MORE}))",
        "到",
        yes=(
            Example("GPT-9 要等到 7 月才来。", ("GPT-9 | release | 2025-07",)),
            Example("Codex CLI 拖到 4 月，没人抱怨。", ("Codex CLI | release | 2025-04",)),
            Example("至于 GPT-9，大家足足等到了 8 月 7 日。", ("GPT-9 | release | 2025-08-07",)),
        ),
        no=(
            "GPT-9 等到 7 月才涨价。",
            "我用 GPT-9 没有等到 7 月。",
            "Gemini 等到 7 月才上新模型。",
            "GPT-9 的更新，大家等到了 8 月。",
            "至于 GPT-9，大家没有等到 8 月。",
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
        "release.tried-then-out",
        f"(?:^|(?<=[{BREAK}]))(?:Ⓞ的?)?(?P<x>{THINGS})(?:在|于)?[ⒹⓈ](?:先|开始|开启)?(?:预览|公测|内测|邀测|灰度|试用)，?(?:在|于|到)?(?P<d>Ⓓ)(?:才|就|便|终于)?(?P<v>转正|正式(?:上线|发布|开放|版)?|全面(?:上线|开放)|全量(?:上线|开放)?|GA|毕业)了?{ENDS}",
        "转正 正式 全面 全量 GA 毕业",
        yes=(
            Example(
                "Gemini 9 Pro 三月预览六月转正。",
                ("Gemini 9 Pro | release | 2025-06", "Gemini 9 Pro | preview | 2025-03"),
            ),
        ),
        no=("据传 Gemini 9 Pro 三月预览六月转正。",),
    ),
    Wording(
        "release.in-the-end",
        f"^(?:而|但|至于)?(?:Ⓞ的?)?(?P<x>{THINGS})(?!的(?:价|论文|报告))[^。；ⓂⓆ]{{0,40}}?[，：](?:而|但|可|它)?(?:真正|最终|最后|实际|正式)的?(?P<v>(?:见光|落地|上线|发布|到来|亮相|露面|面世|问世|登场|开源|推出|开放)(?:的?(?:日子|时间|那天))?)(?:则|却|已经?)?(?:是|在|要到|等到|拖到|到)了?(?P<d>Ⓓ)",
        "是 在 到",
        yes=(
            Example(
                "Grok 9 拖了三回：说好春天，又改夏天，真正见光是 7 月 9 日。",
                ("Grok 9 | release | 2025-07-09",),
            ),
        ),
        no=(
            "Grok 9 拖了三回，真正见光不是 7 月 9 日。",
            "我等 Grok 9 等了三回，真正写完是 7 月 9 日。",
        ),
    ),
    Wording(
        "release.from-trial-to-out",
        f"(?P<x>{THINGS})(?:从|由)[^{BREAK}ⓂⓆ]{{0,6}}?(?:预览|公测|内测|邀测|测试|实验|体验)(?:版|期|阶段)?（[^（）]{{0,6}}Ⓓ[^（）]{{0,6}}）(?:一路)?(?:走)?[到至](?P<v>正式版?|转正|GA|正式上线|正式发布|全面开放|毕业)（[^（）]{{0,6}}(?P<d>Ⓓ)",
        "到正 到转 到全 到毕 到G 至正 至转 至全",
        yes=(
            Example(
                "Jules 从公测（5 月 20 日）到正式版（8 月 6 日），只用了一个夏天。",
                ("Jules | release | 2025-08-06", "Jules | preview | 2025-05-20"),
            ),
        ),
        no=("Jules 没有从公测（5 月 20 日）到正式版（8 月 6 日）。",),
    ),
    Wording(
        "release.open-since",
        f"(?:^|(?<=[{BREAK}]))(?:(?:自|从)?(?P<d>[ⒹⓈ])起?，?)?(?:Ⓞ的?)?(?P<x>{THINGS})(?:模型|系列)?(?:(?:在|于|自|从)?(?P<d2>[ⒹⓈ])起?)?(?:也|才|便|就|正式|全面|免费|今[天日]|现在?|已经?|即日起?)*(?P<v>(?:[向对给为]|面向)[^{BREAK}ⓂⓆ我你]{{1,12}}?(?:开放|放开|推送|可用|铺开)|(?:开放|放开|推送)给(?:了)?(?:所有|全体|全部|每一?个|大众|公众|普通|免费|付费)[^{BREAK}ⓂⓆ我你]{{0,8}})了?{ENDS}",
        "开放 放开 推送 可用 铺开",
        yes=(
            Example("7 月起，GPT-9 对所有付费用户开放。", ("GPT-9 | release | 2025-07",)),
            Example("GPT-9 自 3 月 6 日起免费开放给所有人。", ("GPT-9 | release | 2025-03-06",)),
        ),
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


# Of these the words for a trial tell what was before.
_OUT_AT_LAST = frozenset({"release.tried-then-out", "release.from-trial-to-out"})
# What comes in a row may also do so in a test.
_IN_A_ROW = frozenset({"release.turn-of", "release.came-among-others", "release.in-its-turn"})
_JUDGED = lazily("榜|排名|名次|评|测试里|测试中|比赛")


def arrivals(context: Context, said: Plain) -> Iterator[Observation]:
    """The steps that a sentence tells by how long they were waited for, or by whose turn it was."""
    for wording in WORDINGS:
        for match in wording.matches(said):
            if wording.name == "release.not-until" and _is_ahead(context, said, match):
                continue
            first, _ = said.clause(match.start("v"), match.start("v"))
            words = said.text[first : match.start("v")]
            if wording.name in _IN_A_ROW and (tells_other_news(words) or _JUDGED.search(words)):
                continue
            tried = is_preview(match.group()) or then_preview(said.text, match.end())
            preview = tried and wording.name not in _OUT_AT_LAST
            yield from read(context, said, wording, match, "preview" if preview else None)


def _is_ahead(context: Context, said: Plain, match: re.Match[str]) -> bool:
    """Whether something is still waited for: until a day behind the time that is reviewed."""
    date = said.view.tokens[said.tokens[match.start("d")]].item
    return lies_ahead(context.layout.document, date)
