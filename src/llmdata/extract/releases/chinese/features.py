"""Features without a name of their own: what a thing gained, took up or can do since a date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Example
from llmdata.extract.releases.chinese.parts import PARTS
from llmdata.extract.releases.chinese.plain import BREAK, ENDS, Plain
from llmdata.extract.releases.chinese.topics import is_somebodys, product_before
from llmdata.extract.releases.chinese.wording import SKILL, Wording, read
from llmdata.lazily import lazily

# Words between a subject and its verb that tell nothing else.
_AMID = f"[^{BREAK}、ⓂⓆⓄ不没未无被]{{0,12}}?"
# What a thing takes in, puts on, learns; what it is given.
_TAKES = (
    "(?:接入|接通|接上|整合|集成|打通|对接|内置|嵌入|新增|增加|增添|加入|添加|加上|加装|(?<!参)加了|引入|补上|补齐|配上|配备|装上|装了|换上|换成|换用|换了|改用|用上"
    "|学会|解锁|开通|支持(?!者|率)|有了|多了|追加|启用|融入|塞进|塞了|嫁接|出了|推出|上线|开放|开启)(?:了|(?!了))"
)
# What has a name of its own comes out itself where it is but brought (`里多了 Codex`).
_NAMELESS = f"(?!(?<=多了|有了|新增|推出|上线|带来|开放|出了|增了|出了)[^{BREAK}]{{0,10}}[ⓂⓆ])(?!(?<=新增了|推出了|上线了|带来了|开放了)[^{BREAK}]{{0,10}}[ⓂⓆ])"
# What so tells of a model: much else does but describe it.
_MODEL_TAKES = "(?:新增|增加了|加入了|添加了|引入了|学会了?|解锁了?|补上了?|加上了?)"
# A gain of this kind is none of the thing's own, or a step of the thing itself.
_OTHER_GAIN = (
    f"(?![^{BREAK}]{{0,10}}(?:用户|客户|下载|融资|投资|质疑|争议|竞争|对手|批评|诉讼|调查|订单|收入|热度|关注|粉丝|人气|麻烦|压力|危机|变数|说服力|信心|周年|生日|追随|员工|人手|问题|招聘|负责人|市场|政策|图标|活动|亿|份额|限制|限额|封号|审查|广告|投放|推广|营销|招募|价))"
    "(?!的(?:[，。；！]|$))(?!个?(?:人|样子?|副|面孔|主人|老板|东家)[^，。；]{0,4}(?:[，。；]|$))(?!全[球国新面系]|首[个款批次家]|自家|公测|内测|公开测|公开预|测试|预览|邀测|邀请|封闭|限量|小范围|灰度|试用|注册|申请|下载|使用|预约|权重|源码|代码|模型|新版|正式版|国[内际]版|海外版|网页版|其|他们|自己|一款|一个新|的一|至今|以来|以后|之后|不久|首[日周月]|当[天日]|第[一二三四五六七八九十]|(?:这个?|(?:现在|如今|今天)的?)?新?名[字称]|[ⓂⓆ](?:这个?|这一|的)?新?(?:名[字称]|品牌)|[，。；：！？]|$)"
)
# Before a subject: somebody uses it, or it is but the place or the means.
_SUBJECT_AT = f"(?:^|(?<=[{BREAK}]))(?:[^{BREAK}ⓂⓆ]{{0,14}}?(?<![用在跟和与比对把将给为替让从像我你他她被者户家的]))??"
_SCREEN = "(?:上下文|窗口|额度|时长|上限|配额|次数|长度|分辨率|记忆)"
_NO_FEATURE = (
    "(?!创始|前身|[原旧曾]用?名|团队|CEO|母公司|用户|论文|技术报告|报告|定价|价格|估值|收入|股价|对手|竞品|作者|发布会|样片|演示|预告|负责人|员工|办公|官网|服务器|漏洞|账单|发票|合同|补丁|邮件|广告"
    "|权重|正式|国[内际]版|海外版|预览|测试版|完整|公测|内测|开源|最新|新版|下一|[^ⓂⓆ，。]{0,8}(?:模型|版本?)(?:Ⓓ|上线|发布))"
)
_FEATURE = f"(?:{_NO_FEATURE}[^{BREAK}、的ⓂⓆⓄⒹⓈ不没未无]{{2,12}}?)"
_CAME = "(?:上线|开放|推出|发布|亮相|登场|转正|全量|落地|来了|可用|试点|开通|铺开|推送|解锁|到来|升级|更新|面世|问世|启用|放出|免费|接入|换上|换成|换用|改用|内测|灰度|公测|试运行|给了|推给|扩展到|扩大到)"

# What a thing has, named by what it does.
_NOUN = "(?:插件|联网|搜索|语音|记忆|画布|看图|识图|视觉|生图|画图|绘图|作图|图像|图片|视频|文件|上传|通话|群聊|购物|连接器|编辑器?|模式|功能|能力|特性|桌面端|手机端|移动端|网页端|客户端|商店|上下文|多模态|工具调用|缓存|定时任务|代码执行|翻译|播客|音频|表格|项目|子?代理|钩子|扩展|终端)"
# … right behind it, also where that is a model: `X 原生生图`; not what it is: `X 图像生成模型`.
_ITS_NOUN = f"(?![^{BREAK}的ⓂⓆⓄⒹⓈ]{{2,10}}(?:模型|引擎|软件|智能体)(?![里中选]))里?的?(?:原生|高级|实时|新|全新|内置)?的?{_NOUN}[^{BREAK}、的ⓂⓆⓄⒹⓈ不没]{{0,3}}?"

WORDINGS: tuple[Wording, ...] = (
    Wording(
        "release.takes-in",
        f"{_SUBJECT_AT}(?P<x>Ⓠ|Ⓜ(?={_AMID}{_MODEL_TAKES}))(?:App|应用|助手|客户端)?{_AMID}(?P<v>{_TAKES}){_OTHER_GAIN}{_NAMELESS}",
        "接 整合 集成 打通 内置 嵌入 新增 增 加 引 补 配 装 换 用 学会 解锁 开 支持 有了 多了 启用 融入 塞 推出 上线",
        stage="update",
        yes=(
            Example("9 月，Claude 接入了电子表格。", ("Claude | update | 2025-09",)),
            Example("7 月，可灵新增首尾帧。", ("Kling | update | 2025-07",)),
            Example("豆包 5 月上线了视频通话。", ("Doubao | update | 2025-05",)),
        ),
        no=(
            "5 月，ChatGPT 新增了一亿用户。",
            "5 月，ChatGPT 还没有接入日历。",
            "5 月，我用 ChatGPT 新增了一页。",
            "5 月，Claude Code 打算接入电子表格。",
            "5 月，Kimi 打开了海外市场。",
            "5 月，Kimi 引入了新的客服政策。",
            "5 月，ChatGPT 引入了一位新的负责人。",
        ),
    ),
    Wording(
        "release.can-now",
        f"{_SUBJECT_AT}(?P<x>Ⓠ)[^{BREAK}ⓂⓆⓄ不没未无被]{{0,10}}?"
        f"(?P<v>(?:开始|终于|首次)[^{BREAK}ⓂⓆ]{{0,3}}(?:可以?|能够?|会|支持)(?=[^{BREAK}])|(?:可以?|能够?)(?=[^{BREAK}ⓂⓆ]{{2,36}}了(?:[{BREAK}（]|$)))",
        "可 能 会 支持",
        stage="update",
        yes=(
            Example("9 月，Claude 开始可以直接做表格。", ("Claude | update | 2025-09",)),
            Example("6 月起 Claude 可以连接日历了。", ("Claude | update | 2025-06",)),
            Example(
                "Gemini 现在能看着屏幕跟人聊天了（4 月起，先给付费的）。",
                ("Gemini | update | 2025-04",),
            ),
        ),
        no=("6 月，Claude 还不能连接日历。", "6 月，ChatGPT 可以写诗。"),
    ),
    Wording(
        "release.holds-more",
        f"(?P<x>[ⓂⓆ])[^{BREAK}ⓂⓆⓄ不没未无被]{{0,10}}?{_SCREEN}[^{BREAK}ⓂⓆⓄ不没未无]{{0,8}}?"
        "(?P<v>(?:扩[展大充容]?|提[升高]?|增[加至]?|加长?|拉长?|延长|放宽|加倍|翻倍|升级?|涨)(?:到|至|为|成|了))",
        "扩 提 增 加 拉 长 放宽 倍 升 涨",
        stage="update",
        yes=(
            Example(
                "8 月，Claude Sonnet 9 的上下文扩展到 100 万 token。",
                ("Claude Sonnet 9 | update | 2025-08",),
            ),
        ),
        no=("8 月，Claude 把得分提高到 74%。", "8 月，GPT-9 的上下文涨价了。"),
    ),
    Wording(
        "release.feature-came",
        f"(?P<x>Ⓠ(?=(?:App)?里?的)|[ⓂⓆ](?={_ITS_NOUN}))(?:(?:App)?里?的{_FEATURE}(?:功能|模式|能力)?|{_ITS_NOUN}){_AMID}(?:[在向对面于][^{BREAK}ⓂⓆ]{{1,10}}?)?(?P<v>{_CAME})",
        "的 图 像 视频 语音 记忆 画 搜索 模式 功能 能力",
        stage="update",
        yes=(
            Example("ChatGPT 的记忆功能 4 月向免费用户开放。", ("ChatGPT | update | 2025-04",)),
            Example("Gemini 的画布 3 月上线。", ("Gemini | update | 2025-03",)),
            Example("GPT-9 原生看图 3 月推给了全部用户。", ("GPT-9 | update | 2025-03",)),
        ),
        no=(
            "ChatGPT 的记忆功能 4 月还没有上线。",
            "ChatGPT 的对手 4 月上线。",
            "ChatGPT 的论文 4 月发布。",
        ),
    ),
    Wording(
        "release.preview-of-feature",
        f"{_SUBJECT_AT}(?P<x>Ⓠ)(?:App|应用|那边|方面)?{_AMID}(?P<v>(?:推出|放出|发布|上线|带来|开放|拿出|端出|开启|提供|亮出|公布|有)了?)[^{BREAK}ⓂⓆⓄ]{{1,14}}?的(?:研究|技术|公开|早期)?(?:预览|测试|公测|内测)版?{ENDS}",
        "预览 测试 公测 内测",
        stage="preview",
        yes=(
            Example(
                "3 月，Google Gemini 放出了乐谱识别的预览版。", ("Gemini | preview | 2025-03",)
            ),
        ),
        no=(
            "3 月，Google Gemini 没有放出乐谱识别的预览版。",
            "12 月，我用 Gemini 发布了应用的测试版。",
        ),
    ),
    Wording(
        "release.ability-came",
        f"(?:(?:能够?)?[与和跟同在用让使给对为])(?P<x>Ⓠ)(?:App|应用)?(?!相|类似|一样|同|竞争|媲美|有关|无关|写|做)[^{BREAK}ⓂⓆⓄ不没]{{1,14}}?的(?:能力|功能|本领|本事|模式|特性)，?(?:则|也|才|就|要|最早|最初|首次|第一次|头一回|直到|等到|到|是|在|于|从)*[ⒹⓈ]{_AMID}(?P<v>{_CAME}|的?事|有的)",
        "能力 功能 本 模式 特性",
        stage="update",
        yes=(
            Example("与 ChatGPT 对话的能力最早于 3 月问世。", ("ChatGPT | update | 2025-03",)),
            Example("在 Gemini 里直接画图的功能 3 月底上线。", ("Gemini | update | 2025-03",)),
        ),
        no=(
            "与 ChatGPT 对话的能力 3 月还没有上线。",
            "我给 ChatGPT 写的功能 3 月上线。",
            "和 ChatGPT 相似的功能 3 月上线。",
        ),
    ),
    Wording(
        "release.able-since",
        f"(?:^|(?<=[{BREAK}]))(?:而|至于)?能够?[跟和与用在让使](?P<x>Ⓠ)[^{BREAK}ⓂⓆⓄ不没]{{1,12}}，(?:最早|最初|首次|第一次|头一回)?(?P<v>(?:已?经?是|始于|要?追溯到|还是|那?是))(?:在|从)?(?P<d>Ⓓ)(?:的?事|才?开始的?|以后的?事)?{ENDS}",
        "能",
        stage="update",
        yes=(Example("能跟 Gemini 视频通话，最早是 5 月的事。", ("Gemini | update | 2025-05",)),),
        no=("能跟 Gemini 视频通话，不是 5 月的事。", "我能跟 Gemini 视频通话，是 5 月的事。"),
    ),
    Wording(
        "release.given",
        f"[给为替让使](?:Ⓞ的?|自家的?|旗下的?)?(?P<x>[ⓂⓆ])(?:App)?{_AMID}(?P<v>{_TAKES}|做了|配了|开了|能够?(?=[^{BREAK}]{{2,20}}了(?:[{BREAK}]|$))|可以?(?=[^{BREAK}]{{2,20}}了(?:[{BREAK}]|$))|具备)(?!用户|所有|(?<=推出|上线|带来|发布|开放)[ⓂⓆ]){_OTHER_GAIN}",
        "给 为 替 让 使",
        stage="update",
        yes=(
            Example("OpenAI 4 月给 ChatGPT 配上了长期记忆。", ("ChatGPT | update | 2025-04",)),
            Example("10 月，谷歌为 NotebookLM 换上 Gemini 9。", ("NotebookLM | update | 2025-10",)),
        ),
        no=(
            "4 月，我给 ChatGPT 配上了日历。",
            "OpenAI 4 月没有给 ChatGPT 配上记忆。",
            "5 月，OpenAI 让 ChatGPT 可以停下来。",
        ),
    ),
    Wording(
        "release.put-into",
        f"[把将][^{BREAK}]{{1,16}}?(?P<v>接入|接进|加进|加入|塞进|塞到|放进|带进|装进|整合进|整合到|集成到|集成进|搬进|引入|嵌入|内置到|带到|推送到|植入)了?(?:Ⓞ的?)?(?P<x>Ⓠ)",
        "把 将",
        stage="update",
        yes=(Example("5 月，OpenAI 把群聊搬进了 ChatGPT。", ("ChatGPT | update | 2025-05",)),),
        no=("5 月，我把日历接入了 ChatGPT。", "5 月，我们团队把客服接入 Claude。"),
    ),
    Wording(
        "release.brought-to",
        f"(?:Ⓞ|[他它]们?|公司|官方){_AMID}[把将](?P<x>Ⓠ)(?:也|又)?(?P<v>(?:搬|带|移植|推广|推|延伸|扩展|扩大|普及|塞|装|放)(?:到|进|上|至)了?)[^{BREAK}ⓂⓆ]{{0,8}}?(?:网页|手机|移动|桌面|浏览器|终端|云端|平板|电脑|手表|车|电视|眼镜|(?i:IDE|iOS|Android|Windows|Mac|Linux)|安卓|鸿蒙|企业|学校|全球|更多)",
        "把 将",
        stage="update",
        yes=(
            Example(
                "4 月 12 日 Anthropic 又把 Claude Code 搬到了平板上。",
                ("Claude Code | update | 2025-04-12",),
            ),
        ),
        no=(
            "10 月，我把 Claude Code 搬到了网页上。",
            "10 月 Anthropic 没有把 Claude Code 搬到手机上。",
        ),
    ),
    Wording(
        "release.in-it",
        f"在?(?P<x>Ⓠ)(?:App)?[中里内上]面?{_AMID}(?P<v>上线|推出|加入|新增|开放|嵌入|内置|集成|引入|启用|提供|多了|有了|(?<!参)加了)了?"
        f"(?![^{BREAK}]{{0,14}}[ⓂⓆ])(?!一?[些群]|人|[{BREAK}]){_OTHER_GAIN}",
        "中 里 内 上",
        stage="update",
        yes=(Example("5 月，Google 在 Gemini 里加入了画布。", ("Gemini | update | 2025-05",)),),
        no=("5 月，我在 Gemini 里加入了画布。",),
    ),
)

# What somebody does with a thing tells of him; a maker is told by his name.
_USER = lazily(
    r"我(?!们?(?:真的|也|都)*(?:觉得|认为|记得|发现|猜|想|最))|咱|你(?!好)|他(?!们的)|她|有人|同事|团队|公司(?!公布|宣布)|学校|医院|银行|老师|学生|客户(?!端)|开发者[^，。]{0,4}(?:把|用|给)|大家|每个人|同行|各家|纷纷"
)
# What is brought out there is other things.
_NO_FEATURES = frozenset(
    {"platform", "api", "hardware", "feature", "protocol", "subscription_plan"}
)
_IN_PREVIEW = lazily(r"内测|公测|灰度|测试版|预览|邀测|(?i:beta)|小范围|邀请制")


# Several of them may share a date.
_NOUNS = f"[^{BREAK}、的ⓂⓆⓄⒹⓈ]{{0,5}}?{_NOUN}[^{BREAK}、的ⓂⓆⓄⒹⓈ]{{0,3}}(?:[、和与及][^{BREAK}、的ⓂⓆⓄⒹⓈ]{{1,8}}){{0,3}}"
LEFT_OUT: tuple[Wording, ...] = (
    Wording(
        "release.gains-then",
        f"(?:^|(?<=[{BREAK}]))(?:到了?|而|又|后来|之后|随后|再)?[ⒹⓈ](?:起|又|再|才|也|还|正式|宣布|开始|终于|陆续|先|率先)*(?P<v>支持(?!者|率)|新增了?|加入了?|增加了?|解锁了?|开通了?|引入了?|补上了?|上线了?|推出了?|多了|有了|学会了?|长出了?){_OTHER_GAIN}[^{BREAK}ⓂⓆ]{{0,14}}?{SKILL}(?:功能|模式|能力)?{ENDS}",
        "支持 增 加 解锁 开通 引入 补上 上线 推出 多了 有了 学会 长出",
        stage="update",
        yes=(
            Example("Kimi 一直没变，3 月终于有了画图功能。", ("Kimi | update | 2025-03",)),
            Example(
                "Kimi 一直主打长文本，3 月 18 日宣布支持 200 万字上下文。",
                ("Kimi | update | 2025-03-18",),
            ),
            Example("ChatGPT 这一年没闲着，11 月又上线了群聊。", ("ChatGPT | update | 2025-11",)),
        ),
        no=(
            "ChatGPT 一家独大，3 月新增了一亿用户。",
            "ChatGPT 没闲着，11 月没有上线群聊。",
            "我用 ChatGPT 写代码，11 月上线了自己的网站。",
            "ChatGPT 一家独大，3 月推出了新的定价。",
            "ChatGPT 一家独大，3 月引入了新的股东。",
            "Claude 人人都夸，3 月又增加了两成。",
            "我爱用 Claude，3 月新增了语音功能。",
            "我爱用 Claude，3 月学会了画图。",
        ),
    ),
    Wording(
        "release.feature-then",
        f"(?:^|(?<=[{BREAK}]))(?:而|至于|其中|还有|之后|最后)?(?P<f>{_NOUNS})(?:则|也|却|还|就)?(?:是|要?等到了?|直到|到了?|在|于)?[ⒹⓈ]"
        f"[^{BREAK}ⓂⓆⓄ不没未无]{{0,8}}?(?P<v>有的?|给了?|来|开放|上线|推出|的?事|加入|补上|到位|跟上|跟进|落地|支持|解锁|推送|铺开|出|放|亮相|登场|可用|全量|转正)",
        "插 联 搜 语 记 画 看 识 视 生 绘 图 视频 文件 通话 群聊 购物 连接 编辑 模式 功能 能力 特性 端 商店 上下文 多模态 工具 缓存 任务 代码 翻译 播客 音频 表格 项目 代理 钩子 扩展",
        stage="update",
        yes=(
            Example(
                "ChatGPT 变了许多。插件 3 月上线，语音和看图则是 9 月的事。",
                ("ChatGPT | update | 2025-03", "ChatGPT | update | 2025-09"),
            ),
        ),
        no=("ChatGPT 变了许多。插件 3 月没有上线。",),
    ),
)

# Behind a name that labels a line of dated notes, what a note says was gained is an update, whatever it is
# (`X：3 月支持 MCP，5 月新增日历集成`); what is named there with a verb of coming came out itself.
LABELLED = Wording(
    "release.labelled-gain",
    f"(?:^|(?<=[{BREAK}]))(?:而|又|后来|之后|随后|再)?[ⒹⓈ](?:起|又|再|才|也|还|正式|宣布|开始|终于|陆续|先|率先)*(?P<v>支持(?!者|率)|接入|接通|打通|集成|内置|新增了?|加入了?|增加了?|解锁了?|开通了?|引入了?|补上了?|学会了?|加了|多了|有了){_OTHER_GAIN}(?!(?<!支持)(?<!接入)(?<!接通)(?<!打通)(?<!集成)(?<!内置)[^{BREAK}]{{0,10}}[ⓂⓆ]{ENDS})",
    "支持 接 打通 集成 内置 增 加 解锁 开通 引入 补上 学会 多了 有了",
    stage="update",
    yes=(
        Example(
            "**Kiro**：3 月支持 MCP，5 月新增日历集成。",
            ("Kiro | update | 2025-03", "Kiro | update | 2025-05"),
        ),
    ),
    no=(
        "**Kiro**：3 月新增了一万用户。",
        "**Kiro**：3 月没有支持 MCP。",
        "Kiro：我 3 月加了同事的好友。",
    ),
)
_LABEL = lazily(f"(?:Ⓞ的?)?(?P<x>Ⓠ)(?:（[^（）]{{0,24}}）)?[：—](?:.*[{BREAK}])?")


def _left_out(context: Context, said: Plain) -> Iterator[Observation]:
    """Features whose product an earlier clause names, or the sentence before."""
    for wording in (*LEFT_OUT, LABELLED):
        for match in wording.matches(said):
            label = _LABEL.fullmatch(said.text, 0, match.start())
            if wording is LABELLED and label is None:
                continue
            first, last = said.clause(match.start("v"), match.end("v"))
            if _USER.search(said.text, first, match.end("v")):
                continue
            if set("ⓂⓆ") & set(said.text[first : match.start("v")]):
                continue
            if wording is LABELLED and label is not None:
                mention = said.view.tokens[said.tokens[label.start("x")]].item
            else:
                mention = product_before(context, said, first)
            if mention is None or mention.entity.category in _NO_FEATURES:
                continue
            if wording.name == "release.gains-then" and is_somebodys(context, said, mention):
                continue
            preview = _IN_PREVIEW.search(said.text, match.start(), last)
            yield from read(
                context, said, wording, match, "preview" if preview else None, mention=mention
            )


# Several that came one after the other, each with its date in brackets: `学会了记忆（4 月）、购物（9 月）`.
_ITS_DATE = lazily("（[^（）ⓂⓆⒹ]{0,4}(?P<d>Ⓓ)[^（）Ⓓ]{0,4}）(?=[、和与及，。；]|以及|$)")


def _each_in_its_month(
    said: Plain, match: re.Match[str], told: list[Observation]
) -> Iterator[Observation]:
    """The later steps of an enumeration of features, of which the first is told."""
    if len(told) != 1 or told[0].date is None:
        return
    _, last = said.clause(match.start("v"), match.end("v"))
    dates = list(_ITS_DATE.finditer(said.text, match.end("v"), last))
    for found in dates if len(dates) > 1 else ():
        date = said.view.tokens[said.tokens[found.start("d")]].item
        if date.value != told[0].date.value:
            yield replace(told[0], cells=dict(told[0].cells), date=date, date_origin="stated")


def features(context: Context, said: Plain) -> Iterator[Observation]:
    """The updates that a sentence tells of its things."""
    for wording in (*WORDINGS, *PARTS):
        for match in wording.matches(said):
            subject = said.view.tokens[said.tokens[match.start("x")]].item.entity
            if subject.category in _NO_FEATURES:
                continue
            first, last = said.clause(match.start("v"), match.end("v"))
            if _USER.search(said.text, first, match.end("v")):
                continue
            preview = _IN_PREVIEW.search(said.text, match.start(), last)
            told = list(read(context, said, wording, match, "preview" if preview else None))
            yield from told
            yield from _each_in_its_month(said, match, told)
    yield from _left_out(context, said)
