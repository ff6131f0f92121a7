"""Names that are measured against a known model: `Foo V3 beats GPT-5`, `GPT-5 不输 Foo V3`."""

from __future__ import annotations

from llmdata.lazily import lazily
from llmdata.mentions.signs_of_models.clause import Clause, is_known_model

_OVER = (
    r"(?i:beat(?:s|ing)?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|undercut(?:s|ting)?|match(?:es|ed|ing)?|overt(?:akes|ook|aking)|edge[sd]?(?:\s+out)?|trail(?:s|ed|ing)?|rival(?:s|ed|ling)?|best(?:s|ed)"
    r"|outscore[sd]?|outrank(?:s|ed)|tie[sd]\s+(?:with)?|(?:is|was)\s+(?:level\s+with|behind|ahead\s+of)|lo(?:ses|st)\s+to|lags?(?:\s+behind)?|(?:just\s+)?(?:ahead\s+of|behind)|replac(?:es|ed)|dethron(?:es|ed)|[a-z]+er\s+than|more\s+[a-z]+\s+than)"
)
_OVER_ZH = r"(?:超过|超越|超出|击败|打败|反超|领先|落后|媲美|对标|不输|优于|强于|胜过|追平|持平|碾压|吊打|逼近|直追|比肩|接近|压过|力压|挤掉|挤下|赶超|看齐|胜|输给|不及|不如|逊于|略逊|略胜|(?:全面)?(?:比|与|跟|和)(?=[^，。；]{0,20}(?:[强弱高低快慢好差贵]|持平|相当|打平|并列|不相上下)))"
_COMPARED = lazily(
    rf"[”\"*」』》]*\s*(?:[(（][^()（）\n]{{1,30}}[)）]\s*)?(?:(?i:(?:also|now|easily|narrowly|even|clearly|just|comfortably|roughly|that|which|has|had|have)\s+){{0,3}}{_OVER}\s+(?:(?:both|the|even|[a-z]+['’]s|[A-Z]\w+['’]s)\s+){{0,2}}|[^，。；、\w]*(?:[\u4e00-\u9fff]{{0,8}}?){_OVER_ZH}了?(?:于)?(?:[\u4e00-\u9fff]{{0,6}}?的?)\s*)[“\"*「]*"
)
_NEAR = 60  # characters in which the other is named


def is_compared(clause: Clause) -> bool:
    """Whether the words between the name and a known model set one above, below or level with the other."""
    text, start, end = clause.text, clause.start, clause.end
    behind = filter(is_known_model, clause.mentions.entities_in(end, min(clause.last, end + _NEAR)))
    if (other := next(behind, None)) and _COMPARED.fullmatch(text, end, other.start):
        return True
    named = clause.mentions.entities_in(max(clause.first, start - _NEAR), start)
    before = [m for m in named if is_known_model(m)]
    return bool(before) and _COMPARED.fullmatch(text, before[-1].end, start) is not None
