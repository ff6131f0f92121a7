"""The words that make a claim, or unmake it, by kind.

Each kind is one token of the pattern language (:mod:`llmdata.extract.patterns`). A word is written
as it stands in a text; `word!after` does not count before what the regular expression `after`
matches, `before?!word` not behind what `before` matches. All words are found in one scan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import ahocorasick_rs

from llmdata.folding import lower
from llmdata.lazily import lazily


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of trigger: its token, its name in patterns, its words in both languages."""

    token: str
    name: str
    chinese: str
    english: str = ""


# Behind `if`: whose word something is taken on; that is no condition (`if you trust LMArena`).
BELIEVED = (
    r"(?![^,.;:]{0,60}(?:rumou?r|leak|gossip|whisper|insider|unconfirmed))(?:(?:you|we|one|i)\s+(?:trust|believe|go\s+by)\s"
    r"|[^,.;:]{1,40}?\s(?:is|are)\s+(?:to\s+be\s+(?:believed|trusted)|anything\s+to\s+go\s+by|any\s+(?:guide|measure))\b)"
)

# Behind `no` and `not`: a comparison with a number, which that turns round (`no less than $3bn`).
COMPARED = (
    r"(?:more|less|fewer|lower|higher|greater|larger|smaller|longer|shorter)\s+than\s+(?:(?:about|some|around)\s+)?[$€£¥~]?\s?"
    r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|(?:an?|one)\s+(?:hundred|thousand|million|billion|trillion|dozen|half|third|quarter|minute|hour|day|week|month|year))\b)"
)

KINDS: tuple[Kind, ...] = (
    # What makes a release mere talk of it: the thing said is a guide, a video, a paper.
    Kind(
        "t", "talk",
        "指南 教程 视频!生成|大?模型|编辑|理解|通话|创作 影片!生成|模型|編輯|编辑|理解|創作|创作 論文 论文 报告 文章 博文 博客 评测 演示 系统卡 模型卡 白皮书 课程 播客!模型|功能 图表 路线图 提示词 计划书 手册 说明书 白皮书 攻略 读本 讲义 笔记!本电脑|本(?!身|里|上记)|工具|软件|应用 测评!模型|工具 解读 综述 访谈 问卷",
        "guide guides tutorial tutorials video!\\s+(?:generation|model|editing|understanding) videos paper papers report reports post posts review reviews "
        "system\\s+card system\\s+cards model\\s+card model\\s+cards demo demos course courses to\\s+?!talk talks prompts tips wrapper wrappers",
    ),
    Kind("N", "rename", "改名 改名叫 改名为 改名成 更名 更名叫 更名为 改称 改称为 重命名 重命名为 改叫", "renamed rebranded"),
    Kind(
        "U", "upgrade_to",
        "升级到 升级至 升级为 升级成 升級到 升級至 升級為 [提上回攀爬抬拉直]?!升到 [提上回攀爬抬拉直]?!升至 更新到 更新至 更新为 迭代到 迭代至 升级旗舰至 升级旗舰到 升级旗舰为 升级旗舰模型至 升级旗舰模型到 升级主力至 升级主力模型至",
        "upgraded\\s+to",
    ),
    Kind("k", "kick_off", "拉开 拉開 揭开 开启 開啟", "kicked\\s+off ushered\\s+in"),
    Kind("v", "preview", "(?:[摘撕去拿脱卸]掉?了?|[摘卸脱]下了?)[“\"「]?(?:研究|技术|公开)?\\s??!预览 預覽 实验版 實驗版 测试版 測試版 体验版 體驗版 公测 公測 内测 內測 邀测 灰度 灰测 小范围测试 小规模测试 小范围试用 限量测试 封闭测试!过?的(?:所有|全部|各|任何|其他)|者 公开测试!过?的(?:所有|全部|各|任何|其他) 邀请测试 开放测试 进入测试 开测!试 [我咱你他她][^，。；]{0,6}|尝?!试用!期|到期|结束|了|过", "previewed previews!\\s+(?:of|and|or|are|were) in\\s+preview preview!\\s+(?:of|pricing|prices?|rates?|terms|limits|users|testers)\\b in\\s+beta (?:of|out|left|leaves|leaving|exited|exits)\\s?!public\\s+beta (?:of|out|left|leaves|leaving|exited|exits)\\s?!closed\\s+beta (?:of|out|left|leaves|leaving|exited|exits)\\s?!private\\s+beta (?:of|out|left|leaves|leaving|exited|exits)\\s?!open\\s+beta (?:of|out|left|leaves|leaving|exited|exits)\\s?!limited\\s+beta (?:of|out|left|leaves|leaving|exited|exits)\\s?!research\\s+preview (?:of|out|left|leaves|leaving|exited|exits)\\s?!public\\s+preview (?:of|out|left|leaves|leaving|exited|exits)\\s?!technical\\s+preview (?:of|out|left|leaves|leaving|exited|exits|got|get|had|have|given)\\s?!early\\s+access"),
    Kind("A", "announcement", "公告", "announcement"),
    Kind(
        "r", "release",
        "发布!会|日(?=[^日]|$)|者|上|端|门槛|渠道|入口|按钮|流程|完成后|的(?:视频|文章) 發布!會 發佈 发佈 推出!者 [赶迎追碰遇]|[^在]线?!上线 [趕迎追碰遇]|[^在]線?!上線 推向市场 开放使用 正式开放!源 开放下载 开放权重!的|这|那|[榜栏组类里中阵]|方面|领域|赛道|模型|阵营|社区|许可|大?语言|推理|路线|协议 开放了 向公众开放 全面开放 开源了 開源了 正式开源 正式開源 宣布开源 宣布開源 全面开源 并开源 並開源 开源并 拿出!了?[^，。；]{0,12}(?:分|成绩|金牌|奖|诚意) 放出 端出 释出 釋出 带来了 帶來了 交出!了?\\s*(?:的\\s*[^\\sa-z]|成绩|答卷|高分|满分|一份|权|控) 亮出 祭出 甩出 介绍了!.{0,8}(?:如何|怎样|怎么|自己|情况|经验|进展|背景|公司|团队) 宣布了!.{0,10}(?:降价|涨价|价格|收购|裁员|融资|合作|计划|任命|停|结果|成绩) 公布了!.{0,10}(?:成绩|结果|财报|数据|价格|定价|论文|报告|细节|名单|计划) 发表!了?[^，。；]{0,12}(?:论文|演讲|文章|报告|研究|声明|看法|观点|言论|博客|讲话|评论|意见|于) 抛出了 奉上 献上 官宣!接入|合作|与|和|跟|加入|入股|收购|裁员|降价|涨价|融资 再推!荐|广|动|迟|理|测|论 又推!荐|广|动|迟|理|测|论 再发!展|生|现|力|文|推|帖|博|声明|公告|\\s*(?:X|推特|微博) 又发!展|生|现|力|文|了 连发 首发 新设!立|备|计|施|有|计 增设",
        "release!\\s+(?:notes|candidate|date|cycle) released releases releasing launch launched launches launching ship shipped ships "
        "introduce introduced introduces introducing unveil unveiled unveils unveiling announcing announce announced announces debut debuted debuts publishes open-sources open\\s+sources open-sourcing we\\s+open-source we\\s+open\\s+source we\\s+also\\s+open-source we\\s+now\\s+open-source goes\\s+live went\\s+ga goes\\s+ga drops!\\s+(?:to|by|from|below|out|off|its|the\\s+price|prices|support|sharply|again|in|a|with|on|significantly|dramatically)\\b dropped!\\s+(?:to|by|from|below|out|off|its|the\\s+price|prices|support|sharply|again|significantly|dramatically)\\b published "
        "open-sourced open\\s+sourced came\\s+out!\\s+(?:first|second|third|fourth|fifth|ahead|on\\s+top|top|best|last)\\b put\\s+out putting\\s+out brought\\s+out bringing\\s+out followed\\s+up\\s+with roll\\s+out rolled\\s+out rolls\\s+out rolling\\s+out went\\s+live open-weighted uploaded\\s+to\\s+hugging\\s+face",
    ),
    # Verbs so light that only their object tells what they mean: `发了 X`, but `发了一篇文章`.
    Kind(
        "y", "light",
        "发了 出了 上了 放了 推了 补了 交了 扔了 甩了 丢了 送了 端了 端上 端上来 配了 带了 带出 带出了 带来 捎上 捎上了 捎带 捎带了 附上 附上了 附带 附赠 附送 附送了 奉送 奉送了 白送了 上传 上传了 搬出 搬出了 送上 送上了 呈上 请出 请出了 "
        "补上 补上了 赶出 赶出了 憋出 憋出了 掏出 掏出了 捧出 捧出了 扔出 扔出了 丢出 丢出了 晒出 晒出了 派出 派出了 换上 等来 等来了 终于等到 终于等到了 总算等到 总算等到了 盼来 盼来了 盼到了 迎来了!.{0,8}(?:更新|升级) 有了!一|更|很 也发!布|现|展|生|出|放|表|售|明|起|挥|力 也出!现|来|去|席|色|台|击|卖|发|自|于 也放!出|开|弃|大|在|到|心|松 也上!线|市|架|映|升|涨|来|去|述|面",
        "presented hurried\\s+out rushed\\s+out pushed\\s+out sent\\s+out shows\\s+off showed\\s+off delivered delivers offered opened\\s+the\\s+doors\\s+to opens\\s+the\\s+doors\\s+to switched\\s+on turned\\s+loose turned\\s+on opened!\\s+(?:up|with|as|on|in|to|for|at|by|its\\s+doors|the\\s+door) gave\\s+us gave\\s+the\\s+world handed\\s+us handed\\s+developers",
    ),
    Kind("P", "propose", "提出", "propose proposed"),
    # `升级版 X 2` has a number of its own: it is no update of X 2.
    Kind("u", "update", r"升级!款|版的?\s*[^本，。；\d][^，。；\d]{0,12}\d 升級!款|版的?\s*[^本，。；\d][^，。；\d]{0,12}\d 更新!版的?\s*[^本，。；\d][^，。；\d]{0,12}\d [修魔]?!改版", "upgrade upgraded update updated refreshed"),
    Kind(
        "e", "emerge",
        "出现!.{0,6}(?:频率|次数|率|故障|问题|漏洞|bug|错误|异常|幻觉|事故|争议|偏差|在|于|过|了(?:故障|问题|严重)) 出現!.{0,6}(?:故障|問題|漏洞|錯誤|異常|在|於) 亮相 揭晓 问世 問世 登场 登場 依次出场 先后出场 轮番出场 相继出场 面世 诞生 誕生 (?<!一)起|[下回过迎引换招]?!来了 横空出世 开闸 开张 开卖 正式发售 姗姗来迟 姍姍來遲 登陆 登陸 现身 現身 到来 首秀 转正 转为正式 转为正式版 转为正式可用 转成正式版 转入正式版 升为正式版 升格为正式版 升级为正式版 成为正式版 变成正式版 晋升为正式版 结束预览 结束了预览 结束研究预览 结束了研究预览 结束公测 结束了公测 结束内测 结束了内测 结束测试期 走出预览 走出公测 走出内测 走出测试 告别预览 告别内测 告别公测 摘掉预览 摘掉了预览 摘下预览 摘下了预览 摘去预览 去掉预览 去掉了预览 脱掉预览 撕掉预览 甩掉预览 拿掉预览 上市 露面 露脸 露了面 见光 见了光 开放源代码 开放源码 问了世 登了场 亮了相 开了源 開了源 开了张 开了闸 放了出来 放了出來 发了出来 端了出来 推了出来 拿了出来 亮了出来 搬了出来 摆上台面 摆上了台面 全面可用 正式可用 出炉 见面 见了面 揭开面纱 揭开了面纱 终于有了 刚出来 一出来 出来以后 出来之后 出来的时候 终于出来 才出来 赶出来 挂出来 放出来 [凭靠走是讲谈]|[凭靠借]着|凭借|借助|依托|通过|坚持|拥抱|支持|选择|转向|主张|押注?!开源!路线|路径|道路|之路|策略|战略|模型|阵营|权重|社区|项目|的|家族|大|生态|许可|协议|榜|排行|排名 開源!模型|陣營|權重|社區 上传至 上传到 上传\\s+hf 上传\\s+hugging\\s+face 上传hf 上传hugging\\s+face",
        "left\\s+beta leaves\\s+beta exited\\s+beta out\\s+of\\s+beta out\\s+of\\s+preview left\\s+preview left\\s+research\\s+preview left\\s+public\\s+preview left\\s+early\\s+access out\\s+of\\s+early\\s+access hit\\s+ga hits\\s+ga reached\\s+ga reaches\\s+ga became\\s+ga reached\\s+developers reached\\s+users reached\\s+everyone reached\\s+the\\s+public appeared arrived arrives landed lands emerges!\\s+as\\s+(?:the|one|an?|its)\\b surfaced!\\s+that emerged!\\s+as\\s+(?:the|one|an?|its)\\b followed!\\s+(?:by|up|that|it|this) general\\s+availability generally\\s+available "
        "publicly\\s+available widely\\s+available went\\s+public goes\\s+public went\\s+on\\s+sale goes\\s+on\\s+sale came\\s+in!\\s+(?:first|second|third|last\\s+place|handy|at\\b|for\\b|the\\s+form|an?\\s|two|three|four|six|eight|several|many|both|different|behind|under) came\\s+on!\\s+(?:top|board|the\\s+heels|stage|strong) showed\\s+up turned\\s+up rolled\\s+in touched\\s+down popped\\s+up broke\\s+cover slipped\\s+out came\\s+along came\\s+to\\s+market opened\\s+up!\\s+(?:a|the|its|new)\\b is\\s+out!\\s+(?:of|there|to|in\\s+front) was\\s+out!\\s+(?:of|there|to|in\\s+front) are\\s+out!\\s+(?:of|there|to|in\\s+front) were\\s+out!\\s+(?:of|there|to|in\\s+front) became\\s+available become\\s+available becoming\\s+available made\\s+available now\\s+available "
        "(?:is|are|was|were|be)\\s+?!available\\s+to (?:is|are|was|were|be)\\s+?!available\\s+for\\s+everyone",
    ),
    Kind("W", "answer", "回应!称|说|道|了?(?:质疑|批评|记者|此事) 还击 反击 应战 迎战 接招", "responded replied countered answered hit\\s+back fired\\s+back came\\s+back returned followed\\s+with followed\\s+that\\s+with followed\\s+it\\s+with followed\\s+that\\s+up\\s+with followed\\s+it\\s+up\\s+with"),
    Kind("c", "called", "名为 名叫 叫做 叫作 取名 命名为 称为 称作 [大小]?!叫", "called named dubbed"),
    Kind("f", "feature", "功能 模式 能力 支持 特性", "feature features mode support ability"),
    Kind("a", "add", "加入 新增 增加了 添加 引入 加上 加上了 开通 开通了 开了 多了 学会 学会了", "added adds gained gains learned\\s+to learnt\\s+to built!\\s+(?:on|with|by|from|for|a|an|the|my|this|it|that|up|using|in)\\b"),
    Kind("i", "include", "包括 包含 分别是 分别为 涵盖 即!可|使|便|将|时|刻|日", "including includes namely"),
    Kind("w", "version_word", "版本 新版", ""),
    # What denies a claim, and what makes it a plan, a guess or a condition.
    Kind(
        "x", "denial",
        "没有!\\s*(?:悬念|疑问|意外|争议)|人?(?:注意到|意识到|想到|料到|想得到|料得到) 沒有!\\s*(?:懸念|疑問|意外|爭議) 没!了|想|料|人(?:注意到|意识到|想到|料到|想得到)|有人(?:知|想到|料到)|注意到|意识到|收|什么人|有?(?:什么)?(?:悬念|意外|疑问|争议) 并未 尚未 从未 并不是 未能 未曾 迟迟未 遲遲未 停止 叫停 (?:[并尚从])?!未!来|满|及|必|经|公开|能|曾|來|命中 并非 无法 拒绝 放弃 推迟!(?:[一两三几多]次)?(?:之?后|以后) 推遲 延期 延后 取消 暂停 "
        "不再 不会 不能 不打算 不想 不肯 不愿 不可能 下架 跳票",
        f"not!\\s+(?:(?:until|till|before|only|long\\s+(?:after|before)|just)\\b|{COMPARED}) never nobody nor neither no!\\s+(?:(?:sooner|doubt|later\\s+than)\\b|{COMPARED}) without cancel cancelled canceled delayed refuse refused n't cannot failed\\s+to yet\\s+to hasn't haven't didn't won't isn't doesn't don't",
    ),
    Kind(
        "h", "hypothesis",
        "如果!说 一旦 等到!了|\\s*(?:次年|去年|今年|年[初中底末]|\\d+\\s*[月年日]|[一二三四五六七八九十]+月)|[^，。；]{0,24}(?:终于|总算) 何时 什么时候 [比较]?!原定 [比较]?!原计划 本应 本该 本可 本能 本来 应该!就?是[^，。；]{0,24}的 应当 必须!一?提|要?说|承认|记住 需要!\\s*[\\d$€£¥]|注意|指出|说明|强调|提醒 建议 呼吁 应[^，。；]{1,6}?!要求 敦促 愿意 要不是 只要!\\s*(?:每|\\d|[$€£¥]|[一二两三四五六七八九十百千]+\\s*(?:[美欧]?[元分块毛])) 除非 盼着 原本!的 本想 差点 险些 放风 谣传 盛传 疯传 风传 在传 都传 别指望 别想 甭想 休想 [需只重主必想不还]?!要来!自|源|得 [需只重主必想不还]?!要出!来|现|处|场 迟早 早晚 若!干|论 是否 能否 会不会 假如 要是 倘若 假设 打算 [比较]?!预计 有望 或将 可能!是[^，。；]{0,12}(?:最|第一|唯一|首) 也许 或许 据传 据称 传闻 传言 [^\\s，。；：:、·•|/（(网盛谣据外]?!传!(?!\\s*(?:[a-z\\d]|将|要|每|明年|年[内底末])) 希望 期待!已久|的|之?[中下里] 即将!结束|收尾|过去|落幕|翻篇 准备!充分|已久|好了|就绪 考虑 [虚模]?!拟!人|合|态 将会 将于 将在 将涨 将降 将收!入|到|购 就要涨 就要降 快要涨 快要降 要涨到 要涨价 要降价 将卖 将定 将按 将为 将是 将达 将推出 将发布 将上线 将正式 明年 下周 下个月 (?:没|想不)[^，。；]{0,7}?!会在 [大峰布展论晚学流通]|(?<![明后])年?!会推出 [大峰布展论晚学流通]|(?<![明后])年?!会发布 重|主|必?!要推出 重|主|必?!要发布 比如![^，。；]{0,24}(?:发布|推出|开源|上线|亮相|登场|问世|面世) 例如![^，。；]{0,24}(?:发布|推出|开源|上线|亮相|登场|问世|面世) "
        "[比较原]?!计划!\\s*(?:[，,。；;：:）)（(、]|每|的|为|是|\\d[\\d,.]*\\s*(?:美元|元|欧元|/)|[$€£¥]|\\Z)",
        rf"?!if!\s+{BELIEVED} "
        "whether unless will would!\\s+(?:go\\s+on|come)\\s+to\\b may might could should plan\\s+to plans\\s+to plan\\s+on plans\\s+on plans\\s+for supposed\\s+to planned planning\\s+to planning\\s+on rumor rumors rumored rumour rumours rumoured expect expects expected hope hopes hoping "
        "upcoming pre-announced wish meant\\s+to set\\s+to about\\s+to imagine suppose",
    ),
    # What a month or a reader does when something comes out.
    Kind("s", "seen", "", "saw brought got came\\s+with"),
    # A later step whose own date is not told.
    Kind("l", "later", "随后 隨後 后来 後來 后续 後續 此后 接着 然后 稍后", "later then!-|, afterwards"),
)  # fmt: skip

NAMES = {kind.name: kind.token for kind in KINDS} | {"rank": "K"}

# Ranks hold a number, which no list of words can. `30 个第一` are no rank, but a number of them.
_RANK = lazily(
    r"(?:(?:仅|只)?(?:排名|位列|位居|名列|排行|排在|排|居|列)|(?<=[名位]))?\s*(?<!\d[个项])(?<!\d\s[个项])(?<![两二三四五六七八九十多几]个)第\s*(?:\d+|[一二三四五六七八九十]+)(?!\s*(?:季|次|款|个|代|版|章|篇|步|天|年|方|人称|一))(?:名|位)?"
    r"|榜首|登顶|头名|头一[名位]|魁首|\b(?:topped|tops|leads|led)\b(?=\s+(?:the\s+)?(?-i:[A-Z]))"
    r"|\b(?:(?:the|in|at|on)\s+)?(?:the\s+)?(?:(?:top|first|number[- ]one|#1|No\.\s?1)\s+(?:spot|slot|position|place)\b|top\s+of(?=\s+(?:the\s+)?(?-i:[A-Z]))|number\s+one\s+(?=on|in|at)|pole\s+position)"
    r"|(?:ranked|ranks|placed|places|came|sits|is|at|in|took|taking|finished|stands|stood|holds|second\s+only|reached)\s+(?:at\s+)?(?:the\s+)?(?:#\s?\d+|number\s+(?:\d+|one|two|three|four|five)|No\.\s?\d+|\d+(?:st|nd|rd|th)\s+place"
    r"|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:\s+place)?(?!\s+(?!(?:on|in|at|among|overall|place|there|here|again|too|behind|ahead|with|last|this|by|rather|instead)\b)[a-z]))|#\s?\d+\b|\d+(?:st|nd|rd|th)\s+place\b"
    r"|\bto\s+(?:number\s+(?:\d+|one|two|three|four|five)|No\.\s?\d+)\b",
    re.IGNORECASE,
)


class Trigger(NamedTuple):
    """A trigger word in a text."""

    token: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Entry:
    token: str
    latin: bool
    after: re.Pattern[str] | None
    before: re.Pattern[str] | None


def _entries() -> Iterable[tuple[str, _Entry]]:
    for kind in KINDS:
        for word in (*kind.chinese.split(" "), *kind.english.split(" ")):
            if word:
                yield from _entry(kind.token, word)


def _entry(token: str, word: str) -> Iterable[tuple[str, _Entry]]:
    before, split, rest = word.partition("?!")
    if not split:
        before, rest = "", word
    surface, _, after = rest.partition("!")
    surface = surface.replace(r"\s+", " ")
    yield (
        surface,
        _Entry(
            token,
            surface.isascii(),
            lazily(after) if after else None,
            lazily(f"(?:{before})\\Z") if before else None,
        ),
    )


_WORDS: dict[str, list[_Entry]] = {}
for _surface, _made in _entries():
    _WORDS.setdefault(_surface, []).append(_made)
# What a rank may begin with: it is sought in full only round these.
_RANK_HINTS = (
    "第 榜首 登顶 头名 头一 魁首 # no. place number rank first second third fourth fifth sixth seventh "
    "eighth ninth tenth topped tops top leads led pole"
).split()
_SURFACES = [*_WORDS, *(hint for hint in _RANK_HINTS if hint not in _WORDS)]
_HINTS = frozenset(_SURFACES.index(hint) for hint in _RANK_HINTS)
_AUTOMATON = ahocorasick_rs.AhoCorasick(_SURFACES)
_LATIN = lazily(r"[A-Za-z]")


def find_triggers(text: str) -> list[Trigger]:
    """Every trigger in a text, in order; ASCII words count in lower case and capitalized."""
    lowered = lower(text)
    found: list[Trigger] = []
    hints: list[tuple[int, int]] = []
    matches = _AUTOMATON.find_matches_as_indexes(lowered, overlapping=True)
    for number, start, end in sorted(matches, key=lambda match: (match[1], -match[2])):
        if number in _HINTS:
            hints.append((start, end))
        if found and start < found[-1].end:
            continue
        for entry in _WORDS.get(_SURFACES[number], ()):
            if _counts(entry, lowered, start, end):
                found.append(Trigger(entry.token, start, end))
                break
    ranks = list(_ranks(text, hints))
    return sorted(found + ranks, key=lambda t: (t.start, -t.end)) if ranks else found


def _ranks(text: str, hints: Iterable[tuple[int, int]]) -> Iterator[Trigger]:
    """Ranks told in words, sought round the signs that they need."""
    position = 0
    for start, end in hints:
        if start < position:
            continue
        match = _RANK.search(text, max(position, start - 12), end + 16)
        if match is not None and match.end() > start:
            position = match.end()
            yield Trigger("K", match.start() + _blank(match.group()), match.end())


def _counts(entry: _Entry, text: str, start: int, end: int) -> bool:
    if (
        entry.latin
        and text[start:end] != "n't"
        and (_letter(text, start - 1) or _letter(text, end))
    ):
        return False
    if entry.after and entry.after.match(text, end):
        return False
    return not (entry.before and entry.before.search(text, max(0, start - 8), start))


def _letter(text: str, position: int) -> bool:
    return 0 <= position < len(text) and _LATIN.match(text, position) is not None


def _blank(words: str) -> int:
    return len(words) - len(words.lstrip())
