"""What a Chinese clause says that its topic did: to somebody, every so often, with somebody.

The words right behind the name tell: `8 月，X 救了我们的报告` is a deed of what was there, `让` and
`把` tell what its coming changed (`X 让画面第一次有了声音`). What else a clause may say of a thing that comes
is in `comings_zh.py`.
"""

from __future__ import annotations

from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.lazily import lazily

# Whom it did it to; what it lets somebody do is what is new of it.
_TO_SOMEBODY = lazily(r"(?<![让使令给与和跟向])(?<!来到)(?:我们?|咱们?|他们?|她们?|我家|同事)")
_EVERY = lazily(
    r"\s*[两三四五几好多\d]+次|\s*每(?:天|周|晚|次|隔|到|逢|个(?:月|周|星期))[^，。；元块美]{0,6}(?:都|会|要|总)"
)
# A stretch of time that only the thing names: `X 训练的那几周`.
_WHILE = lazily(
    r"(?![^，。；]*(?:发布|上线|开源|推出|登场|亮相|公测|首发|上架|出|来))[^，。；]{1,10}的(?:那|这)(?:几|一|两|段|些)*(?:周|天|日子|阵子?|段|个月|晚|夜|时间)"
)
# What belongs to it: `X 那个缺陷的修复`.
_ITS = lazily(
    r"\s*[那这](?:[个种套场次件条篇批份张位]|些)(?!.{0,4}(?:模型|版本|系列|产品|工具|家伙|名字))[^，。；]*的"
)
# … or is the best of it, and who did it with it.
_BEST = lazily(r"\s*最[^，。；]{1,8}的[^，。；]{1,8}是")
_IS_LIKE = lazily(r"\s*(?:就|便|立马|忽然|突然|简直)?(?:像|好像|仿佛|宛如|活像)")  # `X 像换了个人`
_AND_I = lazily(r"\s*[和跟与](?:[我你他她咱]|同事)")
# What it can do is told of what is there; what it can do now, or for whom it can be had, of its coming.
_ABLE = lazily(
    r"\s*(?:(?:已经?|早已|都|也|还|居然|竟然?|甚至|一口气)\s*){0,2}(?:能够?|可以)(?!在|用|从|被|下载|使用|试用|申请|预约|购买|订阅)"
)
# … and what it got out by itself: `X 解出了一道难题`, `X 画出 12 只鹈鹕`; what is brought out is told otherwise.
_OUT_CAME = lazily(
    r"[^，。；]{0,8}?[\u4e00-\u9fff](?<![推发放拿端交亮祭甩搬掏捧派晒扔丢带赶憋开流衍])出了?\s*(?:[一两三四五六七八九十几数百千万]+|\d[\d,.]*)\s*[\u4e00-\u9fff%]"
)
# What it was like by then: `X 已经便宜到可以随便用`.
_WAS = lazily(
    r"\s*(?:早就|早已|已经?)(?![^，。；]{0,8}(?:发布|上线|推出|开源|开放|问世|亮相|面世|登场|出|来|公测|内测|上架|落地|转正|可用|可以?用))"
)
# What stands behind it, who made it, how long it went on, what it scored, and until when it was there.
_OF_IT = lazily(
    r"\s*的?(?:背后|底层|底座|内核|基座|前身)"
    r"|\s*(?:AI\s*)?[）)]?的?(?:研发|研究|产品|官方|核心|开发|项目)?(?:团队|负责人|创始人|作者|工程师)(?!版)"
    r"|[^，。；]{0,6}?(?:连续|一连|整整|足足)(?:干|跑|写|做|工作|运行|思考)"
    r"|[^，。；]{0,8}?(?:交|拿|跑|考|打)出了?\s*\d[\d.]*\s*(?:%|％|分(?!钟))"
    r"|[^，。；]{0,10}?(?:留|撑|用|活|坐|保持|维持|延续|持续|待|守)到了?\s*(?:\d|年|今|月|现)"
)
_ASIDE = lazily(r"[（(][^（）()]*[）)]")  # what brackets remark is no deed of the topic
_LETS = lazily(r"[^，。；]{0,6}?[让把将]")


def does_another_thing(words: str) -> bool:
    """Whether the words behind a topic, to the end of its clause, tell a deed that is no coming."""
    words = _ASIDE.sub("", words)
    if any(
        tell.match(words)
        for tell in (_ITS, _IS_LIKE, _BEST, _AND_I, _EVERY, _WHILE, _WAS, _ABLE, _OUT_CAME, _OF_IT)
    ):
        return True
    if _LETS.match(words):
        return False
    return _TO_SOMEBODY.search(words) is not None


# `同日预告的 X 11 月 4 日才到`: the day before the name is that of talk about it.
_ANNOUNCED = lazily(
    r"(?:预告|预热|预览|预演|演示|展示|承诺|许诺|许下|画饼|提到|吹过?|说好|说要[^，。；]{0,6})(?:过|了)?的\s*(?:[“《]\s*)?\Z"
)
_REACH = 24  # characters before a name


def was_announced(text: str, first: int, name: int) -> bool:
    """Whether the words right before a name, from `first` on, tell that somebody spoke of it."""
    return _ANNOUNCED.search(text, max(first, name - _REACH), name) is not None


# `X 是夹在一份公告里登场的，2 月 24 日`: a clause that says how the thing came, and leaves the day to the next.
_HOW_IT_CAME = lazily(
    r"\s*(?:也|就|其实|当时|最早|最初)?是(?!不)[^，。；]{0,28}?(?:发布|推出|上线|登场|亮相|问世|面世|开源|公布|放出来?|出现|露面|现身|来|出来|上|发)的\s*"
)


def is_how_it_came(words: str) -> bool:
    """Whether the words behind a topic, to the end of its clause, say in what way it came out."""
    return _HOW_IT_CAME.fullmatch(words) is not None


# `公布 X，说秋天给`: what was shown on a day and promised for another.
_PROMISED = lazily(
    r"[，,]\s*(?:但|只|而)?(?:说|称|表示|要|得|预计|承诺|宣称|据说)[^，。；]{0,6}(?:[春夏秋冬][天季]?|[年月]底|年[内末]|明年|下(?:半年|个?月|季度|周)|晚些时候|稍后|\d+\s*月)[^，。；]{0,4}(?:才|再|就|会|能)?(?:给|来|上线|推送|开放|推出|发布|可用|上|出|到)"
)


# `5 月预告的 X`: so it was only told of.
_BUT_TOLD_OF = lazily(
    r"(?:预告|预热|画饼|许诺|承诺|答应|爆料|放风|官宣要[来出发上])(?:过|了)?的\s*[“\"「]?\Z"
)


def is_promised(clause: DatedClause) -> bool:
    """Whether a name is said to be promised, or the clause behind that it would come later, in Chinese."""
    end, name = clause.view.sentence.end, clause.view.tokens[clause.index]
    if not clause.chinese:
        return False
    told_of = _BUT_TOLD_OF.search(clause.text, max(clause.start, name.start - 12), name.start)
    came = any(t.kind == "D" and name.end <= t.start < clause.end for t in clause.view.tokens)
    return (told_of is not None and not came) or _PROMISED.match(
        clause.text, clause.end, end
    ) is not None
