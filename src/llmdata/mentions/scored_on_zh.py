"""What governs the name of a test in Chinese: `A 的 X 为 78.0%`, `在“X”上得 71 分`, `X 从 58.2 涨到 80.0`."""

from __future__ import annotations

from llmdata.lazily import lazily
from llmdata.mentions.scores import HAN_NAME, LATIN, PAPER, SCORE_ZH, A

_NAME = rf"(?:(?P<name>{LATIN})|[“「『《](?P<han>{HAN_NAME})[”」』》])"
_PAPER = rf"(?P<name>{PAPER})"
_BARE = rf"(?:{SCORE_ZH}|(?<![\w.$€£¥-])\d{{2,4}}(?=\s*[，。；、）)]|\s*\Z))"
_NOUN = r"(?:\s*的?(?:成绩|成績|得分|分数|分數|正确率|正確率|准确率|準確率|通过率|解决率|表现))?"
_BE = r"\s*(?:也|却|就|还|又|则|已|能|可以)*(?:变为|变成|升[至到]|涨到|冲到|来到|掉到|降到|停在|做到|为|為|是|达到?|達到?|拿下|拿到|考出|考了|跑出|得了?|取得|却?只有|仅有?|僅|才|高达|高達|仍有|也有|有|已?经?超过|约|约为|不到|近|[:：])?\s*(?:了|约|近)?\s*"
_REACH = r"(?:得|拿|取得|达|達|考|做|答|跑|刷|为|為|是|只有|仅|僅|超过|高达|有)"
_TO = r"(?:[涨漲升提降跌变變拉]|提高|提升|上升|下降|推进|改进|进步)(?:高|升)?(?:到|至|成|了)"

PATTERNS_ZH = tuple(
    lazily(pattern)
    for spelt in (
        # where it is told
        rf"(?:在|于|於)\s*{{name}}\s*(?:这份|这套|这张|测试|測試|基准|评测|题)?[^，。；\d]{{0,6}}?(?:上|中|里|裡)?[，,]?[^，。；\d]{{0,24}}?{_REACH}[^，。；\d]{{0,6}}?{_BARE}",
        rf"(?:在|于|於)\s*{{name}}\s*(?:上|中|里|裡)[，,]\s*{A}",
        rf"{{name}}\s*(?:上|中|里|裡)，?\s*{A}\s*[^，。；\d▣]{{0,10}}?{_BARE}",
        # its score right behind it
        rf"{A}[^，。；▣\d]{{0,16}}?(?:的|在|，)?\s*{{name}}{_NOUN}{_BE}{SCORE_ZH}",
        rf"{A}[^。；▣]{{0,40}}?[（(、，；]\s*{{name}}{_NOUN}{_BE}{SCORE_ZH}",
        rf"(?:^|[，。；、：（(]\s*){{name}}\s*(?:得分|成绩|正确率|准确率|通过率)(?:为|是|达到?|达|[:：])?\s*{_BARE}",
        rf"{{name}}\s*[（(]\s*{SCORE_ZH}\s*[）)][、，和与]",
        rf"(?:拿下|拿到|取得|获得|获得|创下|达到|跑出|交出|考出|有)了?\s*{SCORE_ZH}\s*的\s*{{name}}",
        rf"{{name}}\s*(?:上|中|里|裡)?的\s*{SCORE_ZH}",
        rf"{{name}}\s*(?:中|里|裡)\s*{SCORE_ZH}\s*的",
        rf"以\s*{SCORE_ZH}\s*(?:比\s*{SCORE_ZH}\s*)?[^，。；▣]{{0,4}}?(?:在|于)\s*{{name}}\s*(?:上|中|里)",
        r"(?:刷新|打破|创下|写下|改写)了?\s*{name}\s*的?(?:纪录|记录|新高|最好)",
        rf"{SCORE_ZH}\s*[（(]▣+[，,]\s*{{name}}[）)]",
        rf"(?:把|将|將)\s*{{name}}\s*[^，。；\d▣]{{0,6}}?[到至]了?\s*{_BARE}",
        rf"{A}\s*的\s*{{name}}{_NOUN}[^，。；▣\d]{{0,8}}，?(?:来到|升[至到]|涨到|达到|到了?)\s*{_BARE}",
        # of several models
        rf"(?:^|[，。；\n的]\s*){{name}}[^，。；：:▣]{{0,12}}?(?:[：:，]|是)\s*{A}\s*[^，。；▣\d]{{0,4}}?[（(]?{_BARE}",
        rf"(?:^|[，。；\n]\s*){{name}}\s*(?:一共|共|总共|专测|考的是|是|目前)[^。；▣]{{0,20}}?[，：是]\s*{A}\s*[^，。；▣\d]{{0,4}}?[（(]?{_BARE}",
        # from one to another
        rf"{{name}}\s*[却的]?\s*(?:[从從由])[^，。；]{{0,14}}?\d[\d.]*\s*[%％分]?[^，。；\d]{{0,10}}?{_TO}",
        rf"(?:把|将|將)\s*{{name}}\s*(?:的?(?:成绩|得分))?\s*[从從由]?\s*{_BARE}",
        r"(?:登顶|问鼎|领跑|霸榜)了?\s*{name}",
        rf"(?:做|跑|刷|考|测)(?:了|完)?\s*{{name}}\s*(?:的)?[^，。；\d]{{0,6}}?{_BARE}",
    )
    for pattern in (spelt.replace("{name}", _NAME), spelt.replace("{name}", _PAPER))
)  # fmt: skip

# What goes on with another test, once one is known in the sentence.
FURTHER_ZH = tuple(
    lazily(spelt.replace("{name}", name))
    for spelt in (
        rf"[、，,；（(与和]\s*{{name}}{_NOUN}{_BE}[（(]?{SCORE_ZH}",
        rf"[、，,；与和]\s*{{name}}\s*[（(]\s*{SCORE_ZH}",
    )
    for name in (_NAME, _PAPER, r"(?<=（)(?P<name>[\u4e00-\u9fff]{2,4})(?=\s\d)")
)

_DESCRIPTIONS = lazily(
    r"(?:满分|均分|题|代码|编程|数学|推理|写作|翻译|中文|英文|多模态|视觉|长文本|智能体|工具|知识|综合|总|平均|整体|内部|自家|官方|公开|同|一|个|这|该|两|三|四|五|几|各|项|个|份|套|张|的|上|里|中|成绩|得分|分数|测试|基准|评测|榜单|排名|数据|指标|表现|准确率|正确率|通过率)+"
)


def is_described(name: str) -> bool:
    """Whether Chinese words only describe a test (`数学测试`)."""
    return _DESCRIPTIONS.fullmatch(name) is not None
