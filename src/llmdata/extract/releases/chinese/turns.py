"""Turns of phrase by which a date tells a step: `X 是 4 月的事`, `换了名字，叫 X`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Example
from llmdata.extract.releases.chinese.plain import BREAK, ENDS, OTHER, THINGS, Plain
from llmdata.extract.releases.chinese.wording import Wording, read
from llmdata.extract.releases.other_news import USED_BEFORE, tells_other_news
from llmdata.extract.releases.stages import is_preview
from llmdata.lazily import lazily

CAME = "(?:发布|上线|推出|开源|问世|亮相|登场|面世|出炉|出现|发售|开卖|转正|上架|首发|落地|现身|露面|出道|到来|登台|登陆|开闸|端上|放到|挂上|传上|放出|端出|公布|开放|公测|内测|来|出(?!了?的?事)|发|上|放|推|能用|可用|用得上|让人用)"
# Between a date and a verb whose subject is the one told before.
_SOON = "(?:才|又|再|则|便|就|终于|最后|随后|随即|立刻|马上|很快|紧接着|接着)"
# Whoever does so plays a card of his own.
_ANSWERS = "(?:重返|回归|敲开|打响|翻身|翻盘|破局|追平|归来|回来|回应|回击|还击|反击|回敬|迎战|应战|参战|亮剑|入局|杀入|加入战)"
# Behind a verb that has no object: what somebody brought out in the end was not he himself.
NO_MORE = f"(?:[了的出到来]|上线|发布|开放)*{ENDS}"
# A change of name that is but talked of.
_NO_RUMOUR = f"(?!的|[^{BREAK}]{{0,10}}的(?:传闻|传言|谣言|说法|消息|计划|提议|建议|猜测|想法))"

WORDINGS: tuple[Wording, ...] = (
    Wording(
        "release.which-came",
        f"(?:是|要?数|属|选|推|叫|为|有)(?:Ⓞ的?)?[^{BREAK}ⓂⓆⓄⒹ]{{0,6}}?(?P<x>{THINGS})，(?:它|也|还|又|只|那)?是?(?:在|于)?(?P<d>Ⓓ)[^{BREAK}ⓂⓆⒹ我你]{{0,24}}?(?P<v>{CAME})的{ENDS}",
        "的",
        yes=(
            Example(
                "最拿得出手的要数 GPT-9，4 月的开发者大会上发布的。", ("GPT-9 | release | 2025-04",)
            ),
            Example(
                "最强的是谷歌的 Gemini 9 Pro，3 月 25 日才放出的。",
                ("Gemini 9 Pro | release | 2025-03-25",),
            ),
        ),
        no=(
            "最强的是 GPT-9，4 月没有发布的。",
            "我的插件支持 GPT-9，4 月发布的。",
            "最强的是 GPT-9，4 月我发的。",
        ),
    ),
    Wording(
        "release.which-is-of",
        f"(?P<x>{THINGS})，(?:它|也|又|就|则|那|只)?(?:是|这|那|一)(?:一|那)?(?:个|款|套|种|部)?[^{BREAK}ⓂⓆⒹ]{{0,6}}?(?:在|于)?(?P<d>Ⓓ)(?:才|刚|新|就|悄悄)?(?P<v>(?:{CAME})|(?:发布|推出|放出|开源|上线)过?)的[^{BREAK}ⓂⓆⒹⓄ]{{0,10}}?(?:模型|工具|产品|助手|浏览器|智能体|应用|编辑器|系列|家伙|东西|平台|软件)",
        "的",
        yes=(
            Example(
                "用得最多的是 GPT-9 nano，这个 8 月底发布的编程小模型几乎不要钱。",
                ("GPT-9 nano | release | 2025-08",),
            ),
            Example("大家又聊起 Manus，一款 3 月推出的智能体。", ("Manus | release | 2025-03",)),
        ),
        no=(
            "我问过 GPT-9，这个 8 月没发布的模型。",
            "他们谈 GPT-9，一款 8 月下架的模型。",
            "我用 GPT-9，这是我 8 月做的应用。",
        ),
    ),
    Wording(
        "release.own-version",
        f"(?:Ⓞ|[他它]们?|公司)[^{BREAK}ⓂⓆ]{{0,10}}?(?P<v>(?:宣布|公布|介绍|展示|亮出|做出|造出|交出|拿出|端出|推出|发布|上线|加进|加入)了?(?:[他它]们?的?|自家的?|自己的?)[^{BREAK}ⓂⓆ]{{0,8}}?)(?:—+|：|，(?:名叫|名字?是|名为|取名|命名为|叫做?|也?就是|即|那就是))(?:Ⓞ的?)?(?P<x>{THINGS}){ENDS}",
        "他 它 自",
        yes=(
            Example(
                "GitHub 在 10 月宣布了他们的版本——GitHub Spark。",
                ("GitHub Spark | release | 2025-10",),
            ),
            Example(
                "5 月，OpenAI 公布了自家的编程代理，也就是 Codex。", ("Codex | release | 2025-05",)
            ),
        ),
        no=(
            "GitHub 在 10 月没有宣布自家版本：GitHub Spark。",
            "GitHub 在 10 月公布了他们的数据：Claude 写了一半。",
        ),
    ),
    Wording(
        "release.day-of",
        f"(?:^|(?<=[{BREAK}]))(?P<d>Ⓓ)(?P<v>(?:这一?天|那一?天)?(?:则|才)?(?:是|属于))(?:Ⓞ的?|[^{BREAK}ⓂⓆⒹⓄ我你他她]{{2,10}}的)?(?P<x>{THINGS})(?:系列|家族)?(?:的(?:日子|主场|节日|高光|生日|时刻|一天|发布日|发布|登场|舞台))?{ENDS}",
        "是 属于",
        yes=(
            Example("8 月 7 日属于 GPT-9。", ("GPT-9 | release | 2025-08-07",)),
            Example("8 月 7 日是 GPT-9 的日子。", ("GPT-9 | release | 2025-08-07",)),
            Example(
                "4 月 14 日是面向开发者的 GPT-9 系列，两天后是 o9。",
                ("GPT-9 | release | 2025-04-14", "o9 | release | 2025-04-16"),
            ),
        ),
        no=(
            "8 月 7 日是 GPT-9 的退役日。",
            "我 4 月用 GPT-9，7 月是 Grok 9。",
            "8 月 7 日不是 GPT-9 的日子。",
        ),
    ),
    Wording(
        "release.matter-of",
        f"(?<![用换装买试写])(?<![用换装买试][上到了过])(?P<x>{THINGS})(?:则|却|也|就|都|已经?)?(?P<v>是)(?:在|到)?(?:[^{BREAK}ⓂⓆⒹ]{{1,8}}（)?(?P<d>Ⓓ)）?(?:的?事|{OTHER}{{0,6}}?(?:凌晨|深夜|晚上)?(?:才|就|一起|一块儿?|一并|先|首次)?{CAME}来?了?的?事?)的?了?{ENDS}",
        "是",
        yes=(
            Example("ChatGPT 是 11 月的事。", ("ChatGPT | release | 2025-11",)),
            Example(
                "GPT-9 和 GPT-9 nano 是 4 月 16 号一块儿来的。",
                ("GPT-9 | release | 2025-04-16", "GPT-9 nano | release | 2025-04-16"),
            ),
        ),
        no=(
            "我用 ChatGPT 不是 11 月的事。",
            "用上 ChatGPT 是 11 月的事。",
            "宕机的 ChatGPT 是 5 月的事。",
        ),
    ),
    Wording(
        "release.matter-of-it",
        f"(?:后者|前者|它|[这那该此](?:个|款|一)?(?:模型|产品|工具|家伙|东西))（[^（）ⓂⓆ]{{0,8}}(?P<x>[ⓂⓆ])）(?:则|也|就)?(?P<v>是)(?:在|到)?(?P<d>Ⓓ){OTHER}{{0,6}}?{CAME}来?了?的{ENDS}",
        "是",
        yes=(
            Example(
                "Kimi K9 上线时，香蕉模型已经火了。后者（官方名 Gemini 9 Flash Image）是 8 月 26 日放出来的。",
                ("Gemini 9 Flash Image | release | 2025-08-26",),
            ),
        ),
        no=("后者（官方名 Gemini 9 Flash Image）不是 8 月 26 日放出来的。",),
    ),
    Wording(
        "release.fell-on",
        f"(?:^|(?<=[{BREAK}]))(?P<x>{THINGS})(?:[^。；ⓂⓆ]{{0,40}}?，)?[^。；，ⓂⓆⒹ]{{0,8}}?(?P<v>(?:最终|最后|终于|才)?(?:落在|定格在|选在|赶在|踩在)了?)(?P<d>Ⓓ)",
        "落在 定格在 选在 赶在 踩在",
        yes=(
            Example(
                "GPT-9 没能赶上春天，最后落在了 8 月 7 日。", ("GPT-9 | release | 2025-08-07",)
            ),
        ),
        no=(
            "我用 GPT-9，最后落在了 8 月 7 日。",
            "GPT-9 的评测最后落在 8 月 7 日。",
            "GPT-9 下架的日子一拖再拖，最后落在 8 月 7 日。",
        ),
    ),
    Wording(
        "release.open-to-all",
        f"(?P<x>{THINGS}){OTHER}{{0,10}}?(?P<v>取消了?(?:邀请[码制]|等待名单|候补名单|排队)|(?:结束|告别|走出)了?{OTHER}{{0,4}}(?:内测|公测|测试|预览|试点)期?|(?:从|由){OTHER}{{0,4}}(?:内测|公测|测试|预览|试点)(?:期|版|阶段)?(?:里|中)?(?:走出来?|毕业|转正|转为正式|脱身|熬出头)|(?:[去摘撕拿脱卸]掉?了?|[摘卸脱]下了?){OTHER}{{0,6}}(?:测试|预览|(?i:beta))版?的?(?:帽子|标签|牌子|字样|头衔|名头)?)",
        "取消 结束 告别 走出 掉 去 摘 撕 拿 脱 卸 从 由",
        yes=(
            Example("Manus 5 月 12 日取消邀请码。", ("Manus | release | 2025-05-12",)),
            Example("9 月，Codex 告别预览期。", ("Codex | release | 2025-09",)),
            Example(
                "腾讯 3 月 21 日给混元 T9 摘了“预览”的帽子。",
                ("Hunyuan-T9 | release | 2025-03-21",),
            ),
            Example("o9 到 12 月 5 日才从预览里走出来。", ("o9 | release | 2025-12-05",)),
        ),
        no=("Manus 5 月没有取消邀请码。",),
    ),
    Wording(
        "release.edition",
        f"(?P<x>{THINGS})(?:在|于|：)?(?P<d>[ⒹⓈ]){OTHER}{{0,6}}?(?P<v>(?:先|率先|首先)?(?:出|推出|上线|发布|开放|放出|有)了?(?:国内|国际|海外|中国|美国|中文|英文|网页|移动|手机|桌面)版)(?!的|传闻|消息|计划|预告)",
        "版",
        yes=(
            Example("Trae 1 月先出了海外版。", ("Trae | release | 2025-01",)),
            Example(
                "Trae：1 月上线海外版，2 月支持 MCP。",
                ("Trae | release | 2025-01", "Trae | update | 2025-02"),
            ),
        ),
        no=(
            "Trae 1 月没有推出海外版。",
            "我用 Trae 1 月写了海外版。",
            "Trae 1 月有了海外版的传闻。",
        ),
    ),
    Wording(
        "release.new-build",
        f"(?P<x>[ⓂⓆ])(?:{OTHER}{{0,10}}?(?P<d>Ⓓ)的?[^{BREAK}的ⓂⓆ]{{0,8}}?)?(?:的|（)?(?P<v>升级版|更新版|改进版|特别版|改版)(?:{OTHER}{{0,4}}Ⓓ|{OTHER}{{0,12}}?)",
        "升级版 更新版 改进版 特别版 改版",
        stage="update",
        yes=(
            Example("GPT-9 升级版（7 月 25 日）更快。", ("GPT-9 | update | 2025-07-25",)),
            Example("GPT-9 5 月 6 日的特别版更会写代码。", ("GPT-9 | update | 2025-05-06",)),
        ),
        no=("GPT-9 5 月没有升级版。",),
    ),
    Wording(
        "release.upgraded-it",
        f"(?:Ⓞ|^|(?<=[{BREAK}Ⓓ]))[^{BREAK}ⓂⓆ我你他她]{{0,8}}?(?:对|给|为)(?P<x>[ⓂⓆ])[^{BREAK}ⓂⓆ不没未]{{0,10}}?(?P<v>(?:小版本|大版本|小幅|重大|一次)?(?:升级|更新|改版|迭代))(?!包|换代)",
        "升级 更新 改版 迭代",
        stage="update",
        yes=(
            Example(
                "5 月 28 日，DeepSeek 对 R9 做了一次小版本升级。",
                ("DeepSeek R9 | update | 2025-05-28",),
            ),
        ),
        no=("5 月 28 日，DeepSeek 没有对 R9 做升级。",),
    ),
    Wording(
        "release.snapshot",
        f"(?P<x>Ⓜ){OTHER}{{0,10}}?(?:换成了?|更新到|更新为|升级到|升级为|迭代到|换上了?|推出了?|放出了?|发布了?|出了|的)?(?P<v>[01][0-9][0-3][0-9]版|(?<=更新到|更新为|升级到|升级为|迭代到|换成了|更新至|升级至)[01][0-9][0-3][0-9](?![0-9]))",
        "版 更新 升级 迭代 换成",
        stage="update",
        yes=(
            Example(
                "3 月 24 日，DeepSeek V9 换成了 0324 版。", ("DeepSeek V9 | update | 2025-03-24",)
            ),
            Example("5 月 28 日 DeepSeek R9 更新到 0528。", ("DeepSeek R9 | update | 2025-05-28",)),
        ),
        no=("3 月 24 日，DeepSeek V9 没有 0324 版。",),
    ),
    Wording(
        "release.back-with",
        f"(?:(?:Ⓞ|他们)[^{BREAK}ⓂⓆ]{{0,8}}?|(?:^|[{BREAK}])(?:[在于]?Ⓓ|末|底|初)?{_SOON}{{0,2}}|(?={OTHER}{{0,8}}[ⓂⓆ]{OTHER}{{0,4}}{_ANSWERS}))(?P<v>[以用凭携拿]|带着)(?:Ⓞ的?)?(?:新模型|新品|新作|自家的?)?(?P<x>{THINGS}){OTHER}{{0,4}}(?:{_ANSWERS}|开局|开场|开年|收官|收尾|收场|作结|打响|结束了?这|结束了?全)",
        "以 用 凭 携 拿 带着",
        yes=(
            Example("7 月，他们以 Kimi K9 重返牌桌。", ("Kimi K9 | release | 2025-07",)),
            Example("12 月，谷歌用 Gemini 9 Flash 收官。", ("Gemini 9 Flash | release | 2025-12",)),
            Example(
                "谷歌等了很久，12 月再以 Gemini 9 Flash 回击。",
                ("Gemini 9 Flash | release | 2025-12",),
            ),
        ),
        no=("7 月，他们没有以 Kimi K9 重返牌桌。", "5 月，华尔街用 ChatGPT 开局。"),
    ),
    Wording(
        "release.renamed-to",
        f"(?:[ⓂⓆ](?:App)?[^。；]{{0,24}}?|(?:^|(?<=[{BREAK}]))(?=[^{BREAK}]{{0,24}}?(?:[A-Za-z0-9Ⓞ]|旗下|产品|模型|助手|版|应用|工具))[^{BREAK}]{{2,28}}?)(?P<v>(?:改名|更名|改称|改叫|重命名|换名|易名)(?:为|成|叫|作)?|改用新名字?|换了?(?:个)?(?:新)?名字?，?(?:叫|改叫|变成|成了?)|改名换姓，?(?:叫|成)|(?:名字?|名称|品牌)[^。；]{{0,6}}(?:改成|换成|变成|改为|换为|变为|统一为|统一成|并为)|取而代之的(?:名字)?是|易名为?|正名为?|换牌为?|更名成)了?(?:新名字?)?(?P<x>[ⓂⓆ]){_NO_RUMOUR}",
        "名 代之 品牌 牌 改称 改叫",
        stage="rename",
        yes=(
            Example(
                "9 月，Claude Code SDK 改用新名字 Claude Agent SDK。",
                ("Claude Agent SDK | rename | 2025-09",),
            ),
            Example("Codex Cloud 年底换了名字，叫 Codex Web。", ("Codex Web | rename | 2025-39",)),
            Example(
                "原本的 AI Premium 于 5 月改称 Google AI Pro。",
                ("Google AI Pro | rename | 2025-05",),
            ),
        ),
        no=(
            "Codex Cloud 年底没有换名字叫 Codex Web。",
            "邻居的小猫11 月改名叫豆包。",
            "Claude 很好用，我家鹦鹉11 月改名叫 Kimi。",
        ),
    ),
    Wording(
        "release.renamed-from",
        f"(?P<x>[ⓂⓆ])(?:App)?(?!的)[^{BREAK}ⓂⓆ]{{0,12}}?(?P<v>改名|更名|改称|改叫|重命名|易名)(?:为|成|叫|作)?{_NO_RUMOUR}(?![^{BREAK}]{{0,8}}[ⓂⓆ])(?=[^{BREAK}]{{2,16}}[{BREAK}])",
        "改名 更名 改称 改叫 重命名 易名",
        stage="rename",
        yes=(
            Example("11 月，通义 App 更名为“千问”，图标也换了。", ("Qwen App | rename | 2025-11",)),
        ),
        no=(
            "11 月，通义 App 没有更名为“千问”。",
            "11 月，通义 App 的团队更名为“千问”。",
            "11 月，通义 App 改名的说法没人信。",
        ),
    ),
    Wording(
        "release.merged-into",
        f"(?:[ⓂⓆ](?:和|与|、|及|跟)[ⓂⓆ]|[两二]者|它们|这两[个款])(?:被|又|也|就|后来|正式){{0,2}}(?P<v>(?:合并|整合|融合|合体|捏|揉|合)(?:为|成|进|到|入)了?)(?:一个)?(?:叫|名叫|新的)?(?P<x>Ⓠ){ENDS}",
        "合 捏 揉",
        yes=(
            Example(
                "7 月 17 日，OpenAI 把 Operator 和 Jules 合并成了 ChatGPT agent。",
                ("ChatGPT agent | release | 2025-07-17",),
            ),
        ),
        no=("7 月 17 日，Operator 和 Jules 没有合并成 ChatGPT agent。",),
    ),
    Wording(
        "release.rebranded",
        f"[ⓂⓆ](?:App)?[^{BREAK}ⓂⓆ]{{0,10}}(?P<v>(?:品牌)?升级为)(?P<x>Ⓠ){ENDS}",
        "升级为",
        stage="rename",
        yes=(Example("11 月，通义 App 升级为千问 App。", ("Qwen App | rename | 2025-11",)),),
        no=("11 月，通义 App 没有升级为千问 App。",),
    ),
)


_JUDGED = lazily("榜|排名|名次|评|值得|推荐|首选|主力|常用|对比|相比|强|出事|热搜|宕机|问题")
# It came no sooner: not what a thing did.
_TOO_LATE = lazily("没能?|未能?|不(?=来|出|到)")
# Of these the words before the verb may tell that it was not there before, or was but tested.
_MAY_TELL_MORE = frozenset(
    {
        "release.which-came",
        "release.which-is-of",
        "release.open-to-all",
    }
)


_SOMEBODY = lazily(
    "[我咱你他她猫狗宠孩]|(?<![个器])人(?!工)|(?<![重专国])家[的里]|(?<!重)组(?![件合])|同[事学]|邻居|朋友|老板|女儿|儿子|群"
)


def _is_of_somebody(said: Plain, match: re.Match[str]) -> bool:
    """Whether it is no product that changes its name, but somebody, his cat or his team."""
    start = match.start()
    if match.group()[0] not in "ⓂⓆ":
        start, _ = said.clause(start, start)
    return _SOMEBODY.search(said.text, start, match.start("v")) is not None


def turns(context: Context, said: Plain) -> Iterator[Observation]:
    """The steps that a sentence tells by such a turn."""
    for wording in WORDINGS:
        for match in wording.matches(said):
            stage = None
            if wording.name == "release.renamed-to" and _is_of_somebody(said, match):
                continue
            if wording.stage == "release" and wording.name not in _MAY_TELL_MORE:
                opens_at = min(match.start("x"), match.start("v"))
                first, _ = said.clause(opens_at, opens_at)
                words = _TOO_LATE.sub("", said.text[first : match.start("v")])
                if tells_other_news(words) or _JUDGED.search(words):
                    continue
            if wording.name == "release.day-of" and USED_BEFORE.search(said.text, 0, match.start()):
                continue
            opens = wording.name == "release.open-to-all"
            if (
                wording.stage == "release"
                and not opens
                and is_preview(said.text[match.start() : match.end()])
            ):
                stage = "preview"
            yield from read(context, said, wording, match, stage)
