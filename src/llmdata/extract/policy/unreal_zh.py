"""What did not happen in Chinese although its verb stands there: refused, promised, talked over.

`宣布不推出 X`, `承诺开源 X`, `暂缓发布 X`, `X 半年后也会开源`: a closed
class of words stands right before the verb or governs it in its clause.
"""

from __future__ import annotations

from llmdata.lazily import lazily

# Right before a verb: it was not done, or lies ahead. `不得不` and `不能不` do it; `大会`, `发布会` are meetings.
_RIGHT_BEFORE = lazily(
    r"(?:(?<![得能无])不(?:予|再|会|公开|对外|单独|正式)?"
    r"|(?<![即大麻名干])将(?:要|会|再|也|在(?!内)[^，。；：的]{1,10}|于[^，。；：的]{1,10})?"
    r"|(?:(?<=[才就也还都便仍又或后前内底年月日])|(?<![\u4e00-\u9fff]))会(?:也|再|在(?!上)[^，。；：的]{1,10})?"
    r")(?:首次|正式|全面|免费|陆续|继续|尽快|很快|马上|逐步|分批|完全|一并|进入|开启|启动|开始|完成|进行|迎来|接受)*\s*\Z"
)
# What governs the verb of its clause, up to a word that turns it round.
_BETWEEN = r"(?:(?![的却仍但而]|最终|终于|之?后|反而|转而|还是)[^，。；：！？,;!?]){0,24}\Z"
# What was done in the end (`酝酿两年推出了 X`, `兑现承诺发布 X`) was done.
_MEANT = lazily(
    r"(?<!兑现)(?<!信守)(?<!履行)(?<!遵守)(?<!按照)(?<!正如)(?:承诺|许诺|允诺|答应|扬言|威胁(?!(?:下|，|之下|面前)|\s*[A-Z])|暂缓|暂不|缓期|无意|不敢|懒得|来不及|忘了|(?<!不)犹豫|讨论|商讨|酝酿|筹划|筹备|谋划|琢磨|盘算|有意|寻求|试图|企图|梦想|幻想|设想|憧憬|渴望|期盼|指望|最[快早](?=\s*(?:明年|下|今)|[^，。；]{0,4}(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月)|(?:知情|消息|内部)人士|(?:外媒|路透社?|彭博社?|分析师|爆料人?)[^，。；]{0,6}(?:称|透露|爆料|押注|预测|猜测?|认为)|押注)"
    + _BETWEEN
)
# Words for a plan; what is but called one (`每月 20 元的 Coding 计划，…`) has no verb behind it, and
# what went otherwise than planned (`比计划早了半年`) was done.
PLANS_ZH = (
    r"(?:(?<![按照比较])(?<![比较]原)计划|打算|准备|(?<![比较])预计|有望|(?<![虚模])拟(?![人合态定]))"
    r"(?!\s*(?:[，,。；;：:）)（(、每的为是]|\d[\d,.]*\s*(?:美元|元|欧元|/)|[$€£¥]))"
)
# A plan goes on behind `并`: `计划今年扩大团队，并于下半年推出 X`.
_PLANNED_TOO = lazily(
    rf"{PLANS_ZH}[^。；;！？!?]{{1,48}}?[,，]\s*(?:同时)?并(?:且)?(?!已|最终|终于)[^，。；：！？,;!?]{{0,16}}\Z"
    # … and what is planned for next year with its later months: `打算明年 3 月发布 X，6 月推出 Y`.
    rf"|{PLANS_ZH}[^，。；;！？!?]{{0,8}}(?:明年|来年|后年)[^。；;！？!?]{{1,48}}?[,，、]\s*(?:再|又|并|然后|接着)?(?:在|于|到了?)?\s*"
    r"(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月[初中底]?旬?|年[中底末]|[上下]半年)?(?:再|又|则)?(?:正式|全面)?\s*\Z"
)
_DONE = lazily(r"\s*(?:了|过)")
_REACH = 40


def is_unreal_zh(text: str, first: int, start: int, end: int) -> bool:
    """Whether the verb in `text[start:end]`, of a Chinese sentence from `first` on, is told as not done."""
    sentence, first = max(first, start - 2 * _REACH), max(first, start - _REACH)
    if _RIGHT_BEFORE.search(text, first, start):
        return True
    if _DONE.match(text, end) or text[end - 1] == "了":
        return False
    return bool(_MEANT.search(text, first, start) or _PLANNED_TOO.search(text, sentence, start))
