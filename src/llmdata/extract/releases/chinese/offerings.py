"""What a maker did in words that need no object, and what it was that came by that.

`8 月 5 日 OpenAI 交了作业：X`, `再次开放权重，X 和 Y 一大一小`, `一口气开源八个模型，旗舰是 X`,
`把 X 交到所有人手里`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Example
from llmdata.extract.releases.chinese.plain import BREAK, ENDS, THINGS, Plain
from llmdata.extract.releases.chinese.wording import Wording, read, things_in
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.prose.vetoes import same_house
from llmdata.extract.releases.stages import is_preview
from llmdata.lazily import lazily

_N = f"[^{BREAK}ⓂⓆⒹⒷ]"
_ACTED = (
    "(?:重新?|再次|首次|又|也|终于|总算|罕见地?|大方地?|悄悄地?|突然|正式){0,3}"
    "(?:开放了?(?:模型)?权重|(?:选择|宣布|转向|拥抱)?开源|交(?:出|上)?了?(?:作业|卷子?|答卷|差)|(?:亮剑|上新|落子|出招|接招|开闸|出牌)"
    "|放(?:出)?了?大招|还[上清]?了?(?:债|愿)|补[上齐]?了?(?:课|短板|空白)|如约而至)了?"
)
# Words that say nothing of a release by themselves: only a colon ties a thing to them.
_STIRRED = (
    "(?:又|也|终于|总算|罕见地?|突然|正式){0,3}"
    "(?:出手|破功|松口|(?:打破|结束)了?沉默|(?:兑现|履行|践行)了?(?:承诺|诺言|约定|[^，。；]{0,4}(?:承诺|诺言)))了?"
)
# How a thing is: what may stand behind its name in a clause that is of its coming still.
_AS_IT_IS = "(?:一[大小新旧老快慢]一[大小新旧老快慢]|(?:各有|有大有小|大小)[^，。；Ⓜ]{0,4}|(?:的)?(?:参数|体量|个头|尺寸|规模)(?:不大|不小|很大|很小)|能在[^，。；]{1,20}跑(?:起来)?)"
_SEVERAL = "(?:[两二三四五六七八九十几多数0-9]+(?:个|款|种|档|枚|大|套)|一(?:整套|系列|批|串|组|家子)|系列|家族|全家桶|全系)"
_BROUGHT = "(?:开源|发布|推出|放出|上线|公布|带来|端出|拿出|交出|亮出|发|上)"
_WHICH = "(?:其中)?的?(?:旗舰|主力|(?:体量|规模|个头|参数量?)?最(?:大|小|强|快|贵|便宜|轻)|打头|领头|领衔|挑大梁|头牌|主角|老大|当家)的?(?:一款|一个|那个|那款|模型|型号|版本)?(?:则|便|就|当然|自然)?(?:是|为|叫做?|名叫|名为|：)"
# A member of what a colon opens, and what it is for or like: `9B 的 X 面向云端，Y 主打便宜`.
_EACH = f"(?:(?:[^{BREAK}ⓂⓆⒹⓄ]{{1,8}}的)?[ⓂⓆ](?:（[^（）]{{0,24}}）)?[^{BREAK}ⓂⓆⒹⓄ]{{0,16}})"
_KINDS = "(?:模型|产品|工具|浏览器|智能体|应用|助手|新品|新作|版本|型号|套餐|平台|兄弟|姐妹|成员)"

WORDINGS: tuple[Wording, ...] = (
    Wording(
        "release.acted",
        f"(?P<d>Ⓓ)(?:凌晨|深夜|晚上?)?，?(?P<o>Ⓞ){_N}{{0,14}}?(?P<v>{_ACTED}(?=[：，])|{_STIRRED}(?=：))[：，](?P<x>{THINGS})(?:{_AS_IT_IS})?{ENDS}",
        "权重 开源 作业 卷 差 出手 亮剑 上新 落子 招 破功 松口 开闸 出牌 沉默 承诺 诺言 约定 债 愿 课 短板 空白 如约",
        yes=(
            Example("8 月 5 日 OpenAI 总算交作业了：GPT-9 nano 能在笔记本上跑起来。", ("GPT-9 nano | release | 2025-08-05",)),
            Example(
                "8 月 5 日，OpenAI 时隔六年再次开放权重，GPT-9 nano 和 GPT-9 mini 一大一小。",
                ("GPT-9 nano | release | 2025-08-05", "GPT-9 mini | release | 2025-08-05"),
            ),
            Example("7 月，智谱总算出手：GLM-9，很小。", ("GLM-9 | release | 2025-07",)),
            Example("7 月，智谱也上新了，GLM-9 参数不大。", ("GLM-9 | release | 2025-07",)),
        ),
        no=(
            "8 月 5 日 OpenAI 没有交作业：GPT-9 nano 还在练。",
            "8 月 5 日 OpenAI 交作业了：Gemini 9 的老对手来了。",
            "8 月 5 日 OpenAI 再次开放权重，Gemini 9 感到压力。",
            "7 月，智谱开源了评测集，GLM-9 得分最高。",
            "5 月 9 日，OpenAI 总算松口，GPT-9 不会下线。",
            "5 月，OpenAI 也出手了，GPT-9 便宜了三成。",
            "5 月，OpenAI 打破沉默，GPT-9 变笨是因为换了芯片。",
            "5 月，OpenAI 也出手了：GPT-9 便宜了三成。",
            "8 月，OpenAI 兑现诺言，GPT-9 又回来了。",
            "5 月，智谱也开源了，GLM-9 得了冠军。",
        ),
    ),
    Wording(
        "release.held-until",
        f"(?P<o>Ⓞ)(?:则|却|也|又|一直|足足|硬是|愣是){{0,2}}(?P<v>(?:憋|等|拖|熬|磨|忍|压|捂)到了?)(?P<d>Ⓓ)(?:才|终于|总算)?，(?:才|终于|总算|这才)?(?:是|放出|端出|拿出|推出|交出|亮出|发布|上线)?了?(?:自家的?|它的)?(?P<x>{THINGS}){ENDS}",
        "憋到 等到 拖到 熬到 磨到 忍到 压到 捂到",
        yes=(
            Example("OpenAI 憋到 8 月 7 日，GPT-9。", ("GPT-9 | release | 2025-08-07",)),
            Example("谷歌一直等到 11 月 18 日，才交出 Gemini 9 Pro。", ("Gemini 9 Pro | release | 2025-11-18",)),
        ),
        no=(
            "OpenAI 憋到 8 月 7 日，Gemini 9 Pro 都出了。",
            "OpenAI 没有等到 8 月 7 日，GPT-9。",
            "OpenAI 等到 8 月 7 日，GPT-9 涨价。",
        ),
    ),
    Wording(
        "release.one-of-several",
        f"(?P<v>{_BROUGHT})了?[^{BREAK}ⓂⓆ]{{0,8}}?{_SEVERAL}[^{BREAK}ⓂⓆ]{{0,8}}[，：]{_WHICH}(?:Ⓞ的?)?(?P<x>{THINGS})(?!的)",
        "旗舰 主力 最 打头 领头 领衔 挑大梁 头牌 主角 老大 当家",
        yes=(
            Example("4 月 29 日凌晨，阿里一口气开源八个模型，旗舰是 Qwen9-235B-A22B，小到 0.6B 也有。", ("Qwen9-235B-A22B | release | 2025-04-29",)),
            Example("5 月，智谱发布了三款模型，其中最大的叫 GLM-9。", ("GLM-9 | release | 2025-05",)),
        ),
        no=(
            "5 月，智谱没有发布三款模型，最大的是 GLM-9。",
            "5 月，智谱发布了三份报告，最长的是 GLM-9 的。",
        ),
    ),
    Wording(
        "release.each-of-several",
        f"(?P<o>Ⓞ)[^{BREAK}ⓂⓆ]{{0,14}}?(?P<v>{_BROUGHT}|[端捧搬抬亮掏甩扔]出?(?:上|了出)?来?)了?[^{BREAK}ⓂⓆ的]{{0,6}}?(?:{_SEVERAL}[^{BREAK}ⓂⓆ]{{0,10}}?{_KINDS}|[两二三四五六七八九十几]+[道张件样份记颗枚把][^{BREAK}ⓂⓆ]{{0,4}})：(?P<x>{_EACH}(?:[，；]{_EACH}){{1,6}}){ENDS}",
        "：",
        yes=(
            Example(
                "智谱 3 月 5 日放出两款看图模型：90B 的 GLM-9V 给服务器用，9B 的 GLM-9V-Flash 塞得进手机。",
                ("GLM-9V | release | 2025-03-05", "GLM-9V-Flash | release | 2025-03-05"),
            ),
            Example(
                "谷歌 5 月发布了两款模型：Gemini 9 Pro 主打推理，Gemini 9 Flash 主打便宜。",
                ("Gemini 9 Pro | release | 2025-05", "Gemini 9 Flash | release | 2025-05"),
            ),
            Example(
                "5 月 22 日，Anthropic 端上来两道菜：Claude Opus 9 管饱，Claude Sonnet 9 解馋。",
                ("Claude Opus 9 | release | 2025-05-22", "Claude Sonnet 9 | release | 2025-05-22"),
            ),
        ),
        no=(
            "谷歌 5 月没有发布那两款模型：Gemini 9 Pro 还在练，Gemini 9 Flash 也是。",
            "谷歌 5 月公布了两款模型的成绩：Gemini 9 Pro 涨了，Gemini 9 Flash 没动。",
            "谷歌 5 月评了三款模型：GPT-9 主打推理，Grok 9 主打便宜。",
        ),
    ),
    Wording(
        "release.members",
        f"(?P<s>[ⓂⓆ])(?:模型)?(?:系列|家族|全家桶|全系)?[^{BREAK}ⓂⓆ]{{0,6}}?(?P<v>{_BROUGHT}(?!者|会))了?[：，](?=[^。；]{{0,60}}[两二三四五六七八九十0-9]+(?:个|款|种))[^。；ⓂⓆⒹ]{{0,14}}?（(?P<x>{THINGS})(?:等)?）",
        "（",
        yes=(
            Example(
                "4 月 29 日凌晨，Qwen9 全家桶开源：两款 MoE（Qwen9-235B-A22B、Qwen9-30B-A3B），六款稠密模型。",
                ("Qwen9 | release | 2025-04-29", "Qwen9-235B-A22B | release | 2025-04-29", "Qwen9-30B-A3B | release | 2025-04-29"),
            ),
        ),
        no=("4 月 29 日，Qwen9 没有开源：两款 MoE（Qwen9-235B-A22B、Qwen9-30B-A3B）还在练。",),
    ),
    Wording(
        "release.opened-up",
        f"(?:(?P<d2>Ⓓ)[^。；ⒹⓄ]{{0,12}}?)?(?P<o>Ⓞ)(?:{_N}{{0,8}}?|(?:[^。；Ⓓ我咱你他她]{{0,24}}?(?P<d>Ⓓ))?[^。；Ⓓ我咱你他她]{{1,60}}?，(?:同时|一并|顺手|顺势|当天|[并还也又]){{1,2}})(?P<v>开了|开出了?|开张了?|开设了?|开卖|开售|发售|办起了?|上架了?)(?:一个|一家|自家的?|[^{BREAK}ⓂⓆⒹⓄ]{{1,14}}的)?(?P<x>[ⓂⓆ]){ENDS}",
        "开 发售 办起 上架",
        yes=(
            Example("新年头一桩，1 月 10 日 OpenAI 开了 GPT Store。", ("GPT Store | release | 2025-01-10",)),
            Example("2 月 8 日谷歌忙了一天，谷歌开卖 Google AI Ultra，很贵。", ("Google AI Ultra | release | 2025-02-08",)),
            Example(
                "谷歌 2 月 8 日发布 Gemini 9 Pro，同时上架每月 90 美元的 Google AI Ultra。",
                ("Gemini 9 Pro | release | 2025-02-08", "Google AI Ultra | release | 2025-02-08"),
            ),
        ),
        no=("1 月 10 日 OpenAI 没有开卖 GPT Store。", "1 月 10 日微软开了 GPT-9 的课。", "谷歌 2 月 8 日发布财报，并上架了 GPT-9。"),
    ),
    Wording(
        "release.landed-called",
        f"(?P<d>Ⓓ)，?(?:它|这东西|这家伙|谜底|答案|真身)(?:终于|总算|才|就|也){{0,2}}(?P<v>落地|来|到|出来|上线|发布|揭晓|现身|亮相|登场|开源|面世)了，(?:正式)?(?:就)?(?:名字)?(?:叫做?|是|名为|大名)(?P<x>{THINGS}){ENDS}",
        "落地 来 到 上线 发布 揭晓 现身 亮相 登场 开源 面世",
        yes=(Example("大家都叫它草莓。9 月 12 日它落地了，叫 o9，很贵。", ("o9 | release | 2025-09-12",)),),
        no=("9 月 12 日它没落地，叫 o9 的是别的。",),
    ),
    Wording(
        "release.into-hands",
        f"[把将](?P<x>{THINGS})(?:[^{BREAK}ⓂⓆ的]{{0,4}})?(?P<v>(?:交|送|递|卖|带|摆|端|推|塞|发)(?:到|给|进)了?)(?=[^{BREAK}ⓂⓆ我你咱]{{1,12}}?(?:的)?(?:手[里上中]|面前|眼前|桌[面上]|口袋里?|指尖){ENDS}|(?:所有|全体|全部|每一?个|大众|公众|普通)(?:人|用户|开发者|消费者|网民)?{ENDS})",
        "交 送 递 卖 带 摆 端 推 塞 发",
        yes=(
            Example("11 月 18 日谷歌把 Gemini 9 Pro 交到了所有人手里。", ("Gemini 9 Pro | release | 2025-11-18",)),
            Example("OpenAI 在 3 月把 GPT-9 送到了免费用户面前。", ("GPT-9 | release | 2025-03",)),
        ),
        no=(
            "11 月 18 日谷歌没把 Gemini 9 Pro 交到所有人手里。",
            "11 月，法院把 GPT-9 的记录交到了律师手里。",
            "11 月，朋友把 GPT-9 装好送到了我手里。",
        ),
    ),
)  # fmt: skip

_JUDGED = lazily("榜|排名|名次|评|推荐|首选|常用|对比|相比|比|论文|报告|数据集|代码")


def offerings(context: Context, said: Plain) -> Iterator[Observation]:
    """The steps that words for what a maker did tell of the things named right behind them."""
    for wording in WORDINGS:
        for match in wording.matches(said):
            first, _ = said.clause(match.start("v"), match.start("v"))
            words = said.text[first : match.end("v")]
            lead = said.text[match.end("v") : match.start("x")]
            if tells_other_news(words) or _JUDGED.search(words + lead):
                continue
            if not _is_its_own(said, match):
                continue
            yield from read(context, said, wording, match, "preview" if is_preview(words) else None)


def _is_its_own(said: Plain, match: re.Match[str]) -> bool:
    """Whether the things are of the maker who acts, or of the family that came."""
    owners = {
        said.view.tokens[said.tokens[place]].item.entity.organization_id
        for place in things_in(said, *match.span("x"))
    }
    if match.groupdict().get("o"):
        maker = said.view.tokens[said.tokens[match.start("o")]].item.entity.id
        return all(owner is not None and same_house(maker, owner) for owner in owners)
    if match.groupdict().get("s"):
        family = said.view.tokens[said.tokens[match.start("s")]].item.entity.organization_id
        return owners == {family}
    return True
