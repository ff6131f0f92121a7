"""The words that tie a number to the name before it: `GPT-5 scored only`, `Sonnet 4 才`.

Whatever else stands between them says that the number counts something else.
"""

from __future__ import annotations

from llmdata.lazily import lazily

# Each is said of a score as such; a number behind them needs neither a unit nor a test beside it.
_ZH_VERBS = (
    "追到|爬到|得到|得了|得分|得|拿到|拿下|拿了|拿|获得|取得|斩获|跑出|跑到|跑了|跑|考了|考到|考出|考|做到|做对|答对|答出|解出|解决|交出|打出|刷到|刷出|"
    "达到|达|到了|到|干到|冲到|冲上|飙到|飙升到|飙升至|升到|升至|蹿到|窜到|蹿至|跳到|跃到|跃至|跃升到|跃升至|涨到|涨至|提高到|提高至|提升到|提升至|推到|推高到|推高至|推至|拉到|抬到|抬高到|来到|"
    "刷新到|刷新至|录得|报出|报告了|站上|摸到|越过|突破|迈过|跨过|冲过|只剩|剩下|掉到|跌到|跌至|降到|降至|回到|停在|停留在|定格在|落在|交了|有|为|是|以|凭|排到"
)
_ZH_NOUNS = "得分|分数|成绩|等级分|准确率|正确率|通过率|解决率|评分|总分|均分|平均分|最高分|分|单项|数字|结果|水平"
_ZH_ADVERBS = (
    "干脆|索性|第一个|首个|头一个|率先|首次|反而|倒是?|好歹|起码|总算|终于|硬是|一度|则|也|才|只能|只|仅仅|仅|就|便|更是|更|还|直接|已经|已|竟然|竟|居然|甚至|同样|平均|单次|一次|多次|首次|作答|尝试|不用工具|用工具|带工具|无工具|不带工具|"
    "使用工具|开了思考|思考模式|高算力|低算力|高档|一举|轻松|勉强|刚刚|刚|最终|最后|高达|大约|约|近|接近|超过|超|逾|惊人的|可怜的|漂亮的|了|能|可|可以|"
    "却|又|再|都|把|将|上面|那里|这里|不到|不足|不[少低]于|不超过|不下|[至最]少|[至最顶]多|大概|差不多|约莫|将近|满分|双双|均|各|出了|在|上|里|中|一上来|当年|现在|如今|眼下|目前|此前|之前|当时|今年|去年|年初|年底|这项|这个|该|测试|评测|基准|版|模型|官方|自报|公布|报告|的"
)
_EN_VERBS = (
    "scor(?:es?|ed|ing)|gets?|got|getting|hits?|hitting|reach(?:es|ed|ing)?|post(?:s|ed|ing)?|managed?|manages|managing|achiev(?:es|ed|ing|e)|"
    "t(?:akes?|ook|aking)|had|has|have|makes?|made|land(?:s|ed|ing)?|finish(?:es|ed|ing)?|record(?:s|ed|ing)?|clear(?:s|ed|ing)?|report(?:s|ed|ing)?|register(?:s|ed|ing)?|"
    "c(?:omes?|ame|oming)|end(?:s|ed)|clock(?:s|ed|ing)?|follow(?:s|ed|ing)?|crosse[sd]|passe[sd]|(?:i|wa)s|are|were|stands?|stood|s[ai]ts?|jump(?:s|ed|ing)?|rose|rises?|"
    "climb(?:s|ed|ing)?|went|goes|mov(?:es|ed)|push(?:es|ed|ing)?|reads?|solv(?:es|ed|ing)|answer(?:s|ed|ing)?|resolv(?:es|ed|ing)|averag(?:es|ed|ing)|settle[sd]|complet(?:es|ed|ing)|"
    r"return(?:s|ed)|produce(?:s|d)|hand(?:s|ed)\s+in|turn(?:s|ed)\s+in|turn(?:s|ed)|deliver(?:s|ed|ing)?|earn(?:s|ed|ing)?|ma(?:de|kes)|show(?:s|ed|ing)?|fell|falls?|dropp?(?:s|ed)?|sank|sinks?|slid|slips?|slipped|dips?|dipped|trail(?:s|ed|ing)?|lags?|lagged|br(?:ings?|ought|inging)|attain(?:s|ed|ing)?|receive[sd]|log(?:s|ged|ging)?|notch(?:es|ed|ing)?|nets?|netted|tall(?:ies|ied)|collect(?:s|ed)|secure[sd]?|sees?|saw|touch(?:es|ed)|top(?:s|ped)\s+out|pulls?|pulled|bags?|bagged|claim(?:s|ed)|claiming|cite[sd]?|quote[sd]?|list(?:s|ed)|advertise[sd]?|boast(?:s|ed)|rais(?:es|ed|ing)|lift(?:s|ed|ing)"
)
_EN_LITTLE = (
    "at|with|to|on|in|out|up|down|a|an|about|around|roughly|nearly|almost|over|under|just|only|even|also|then|now|still|already|barely|merely|itself|by|"
    "identical|contrast|comparison|meanwhile|while|and|but|for|its|part|score|scores|rating|mark|result|accuracy|of|the|same|test|benchmark|there|here|respectable|mere|full|impressive|"
    "extended|thinking|reasoning|high|max|effort|mode|enabled|compute|deep|"
    "less|fewer|more|least|most|than|under|below|amounts?|"
    "year|month|summer|third|second|first|version|model|one|did|could|can|that|this|figure|number|it|them|correctly|some|so|far|as|much|little|more|best|single|attempt|try|without|tools|no|alone|average|elo|points?|flat|even|cool|solid|round|whopping|staggering|paltry|modest|remarkable|measly|creditable|decent|strong"
)
# How a score compares, set off from it: `was lower, at 70%`, `稍低，70%`. By how much is no score.
_COMPARED = (
    r"(?:稍|略|微|差不多|一样)?[低高差好强弱](?:一些|一点|些|点儿?)?(?=\s*[，,：:（(—])|紧[随跟]其后|紧追不舍|其次|垫底|不相上下|旗鼓相当"
    r"|(?i:\b(?:slightly|lower|higher|worse|better|weaker|stronger|behind|ahead|close(?:r|ly)?|next|last)\b(?=\s*[,:(—–]|\s+(?:at|with|on)\b))"
)
# By how much a score went up, before what it came to: `rose by eleven points, to 92.3`.
_BY_SO_MUCH = r"\b(?i:(?:by\s+)?(?:an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?:\.\d)?)\s+(?:percentage\s+)?points?)\b(?=\s*,?\s+to\b)"
_LINKED = lazily(
    rf"(?:{_COMPARED}|{_BY_SO_MUCH}|[\s,，:：=*_\"“”、~≈–—-]|(?:{_ZH_VERBS}|{_ZH_NOUNS}|{_ZH_ADVERBS})|\b(?i:{_EN_VERBS}|{_EN_LITTLE})\b|['’]s\b|[（(][^（）()]{{0,24}}[）)]|[（(](?=\Z))*+"
)


def links(words: str) -> bool:
    """Whether words between a name and a number say no more than that the number is its."""
    if (aside := _ASIDE.match(words)) is not None:
        words = words[aside.end() :]
    return len(words) <= _LONGEST and _LINKED.fullmatch(words) is not None


# What a name is called besides, set off from it: `A, from the same month, solved`.
_ASIDE = lazily(r"\s*,\s[^,.;:\d%]{3,48},(?=\s)|\s*，[^，。；：,;\d%]{2,24}，")


_LONGEST = 64
