"""What a Chinese clause says that its topic did: to somebody, every so often, with somebody.

The words right behind the name tell: `8 月，X 救了我们的报告` is a deed of what was there, `让` and
`把` tell what its coming changed (`X 让画面第一次有了声音`). That a verb has an object tells nothing
(`X 刷新了纪录`, `X 点燃了市场`): which verbs are of coming is no closed class, in neither language.
"""

from __future__ import annotations

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
# What stands behind it, how long it went on, what it scored, and until when it was there.
_OF_IT = lazily(
    r"\s*的?(?:背后|底层|底座|内核|基座|前身)"
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
        for tell in (_ITS, _BEST, _AND_I, _EVERY, _WHILE, _WAS, _ABLE, _OUT_CAME, _OF_IT)
    ):
        return True
    if _LETS.match(words):
        return False
    return _TO_SOMEBODY.search(words) is not None
