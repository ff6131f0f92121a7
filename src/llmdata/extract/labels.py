"""What a label makes of the names behind its sign: `Models I waited for in vain: A (May), B (August)`.

Names behind a colon are a list in one line, and the words before it their lead-in. These are a label
where they are a noun phrase (`明年的愿望`, `My model of the month`) and no clause, which is only
explained by what follows (`My prediction came true: A launched in May`). What headings and lead-ins
say of their lists, :mod:`~llmdata.extract.above` knows.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.lazily import lazily

# What was awaited or promised, and did not come.
_COME_EN = (
    r"(?:c[oa]me(?:\s+(?:out|true|to\s+pass))?|arrived?|ship(?:ped)?|show(?:ed|n)?\s+up|appear(?:ed)?|materiali[sz]ed?|happen(?:ed)?|launch(?:ed)?|(?:(?:be|been)\s+)?releas(?:ed?|ing)|land(?:ed)?|gets?|got|received?|"
    r"turn(?:ed)?\s+up|deliver(?:ed)?|saw\s+the\s+light(?:\s+of\s+day)?|(?:was|were|got)\s+(?:released|shipped|launched|delivered))"
)
MISSED = lazily(
    rf"(?i:\b(?:never|did(?:n['’]t|\s+not)|failed\s+to|ha[sd](?:n['’]t|\s+not)|have(?:n['’]t|\s+not)|(?:was|were)(?:n['’]t|\s+not)|yet\s+to|nobody|no\s+one)\s+(?:(?:quite|actually|really|even|yet|ever)\s+)?{_COME_EN}(?:\s+(?:yet|at\s+all|after\s+all|this\s+year|in\s+20\d\d))?\W*\Z"
    r"|\bin\s+vain\b|\bno[\s-]shows?\b|\bstood\s+(?:me|us|everyone)\s+up\b|\b(?:broken|empty|unkept)\s+promises\b|\bpromises?\s+(?:(?:that\s+(?:were|was)\s+)?(?:not\s+kept|unkept|broken)|nobody\s+kept)\b"
    r"|\b(?:still|am|are)\s+waiting\s+for\b|\bmissing\s+in\s+action\b|\boverdue\b)"
    r"|(?:没(?:有|能)?|未(?:能|曾)?|不曾)(?:等|盼)?(?:来|到来|等到|盼到|出现|兑现|露面|现身|问世|面世|发布|上线|落地|成真|发生|实现|开源|登场|出来)(?:的[^，。；：]{0,8})?\W*\Z"
    r"|爽约|放(?:了)?[^，。；：]{0,4}鸽子|跳票|画(?:的|了)?(?:大)?饼|空头支票|食言|失约|落空|泡汤|不了了之|等不[来到](?:的[^，。；：]{0,8})?\W*\Z"
)
# What somebody wishes, foretells or wagers: the label is or ends in a noun for that.
HOPES = lazily(
    r"\W*(?i:(?:and\s+)?(?:(?:my|our|his|her|their|the|some|a\s+few|three|four|five|ten|\w+['’]s)\s+)?(?:[\w-]+\s+){0,3}?(?:wish(?:es)?|wish[\s-]?lists?|predictions?|bets?|wagers?|forecasts?|hopes?|guess(?:es)?|expectations?|prophec(?:y|ies)|rumou?rs|plans|promises)"
    r"(?:\s+(?:for|in|of|from|at|about|as\s+of)\s+[^:：.;]{1,30})?(?:,?\s+in\s+(?:\w+\s+)?order)?"
    r"|(?:(?:what|models|things|releases)\s+)?(?:(?:that\s+)?(?:I|we|they|he|she|people|everybody|everyone|analysts)(?:['’]d|\s+had|\s+have)?\s+)(?:\w+ly\s+)?(?:predict(?:ed)?|guess(?:ed)?|bet\s+on|hoped?\s+for|wish(?:ed)?\s+for|for(?:esaw|ecast)|expect(?:ed)?)(?:\s+(?:the\s+following|this|for|in|at|back|last|next)\b[^:：.;]{0,24})?"
    r"|in\s+\w+\s+(?:20\d\d,?\s+)?(?:I|we)\s+(?:predicted|guessed|bet|wrote\s+down|hoped\s+for|wished\s+for)(?:\s+(?:the\s+following|this|as\s+follows))?)\W*"
    r"|\W*(?i:what\s+to\s+(?:expect|watch(?:\s+for)?)|(?:still\s+)?(?:on\s+(?:my|our|the)\s+(?:radar|horizon)|in\s+the\s+pipeline))\b[^:：.;]{0,24}|[^，。；：]{0,6}(?:在路上|待发布|还没来|等着|等待中|将至)的?[^，。；：]{0,4}"
    r"|(?:我|我们)?(?:明年|来年)[^，。；：]{0,8}(?:想|希望|盼|期待)[^，。；：]{0,8}|\W*(?i:what\s+(?:I|we)\s+(?:want|hope\s+for|wish\s+for|expect|would\s+like(?:\s+to\s+see)?)\b[^:：.;]{0,30})"
    r"|[^，。；：]{0,16}(?:愿望|心愿|许愿|预测|预言|猜测|猜想|押注|赌注|期望|奢望|传闻|爆料)(?:清单|列表|单)?(?:如下|是|有)?\W*"
)
# What somebody used then, or chose as the best of a month, and who was ahead.
CHOICES = lazily(
    r"\W*(?i:(?:my|our|his|her|their)\s+(?:[\w-]+\s+){0,3}?(?:drivers?|toolbox|tool\s?kit|stack|setup|workhorses?|defaults?|go-tos?|usage|bills?|spending|subscriptions?)(?:\s+(?:for|in|of|through|over|during|across|throughout|by|this)\b[^:：.;]{0,30})?"
    r"|(?:my|our)\s+(?:[\w-]+\s+){0,2}?(?:chatbots?|assistants?|agents?|editors?|ides?|tools?|models?),?\s+(?:by|over|through|across|during)\b[^:：.;]{0,30}|how\s+(?:my|our)\s+(?:\w+\s+)?\w+\s+(?:changed|evolved|moved|shifted)\b[^:：.;]{0,30}"
    r"|who\s+(?:led|topped|held|was\s+(?:first|ahead|on\s+top))\b[^:：.;]{0,40}|the\s+(?:\w+\s+)?(?:crown|throne|lead|top\s+spot|number\s+one)\s+(?:moved|changed|passed|went)\b[^:：.;]{0,30}"
    r"|(?:what\s+|(?:the\s+)?(?:models|tools|apps|agents|assistants)\s+(?:that\s+)?)(?:I|we)\s+(?:actually\s+|mostly\s+)?(?:used|ran|paid\s+for|switched\s+to|worked\s+with|relied\s+on|lived\s+in)\b[^:：.;]{0,24}"
    r"|(?:[\w’'-]+\s+){0,3}?(?:models?|tools?|apps?|agents?|assistants?|picks?|favou?rites?|winners?|heroes|stars?|best|leaders?|champions?)\s+(?:of|for)\s+(?:the|each|every)\s+(?:month|week|quarter)"
    r"|(?:[\w’'-]+\s+){0,3}?(?:monthly|weekly|quarterly)\s+(?:picks?|favou?rites?|winners?|best|heroes|leaders?|champions?)"
    r"|(?:[\w’'-]+\s+){0,3}?(?:best|top|favou?rites?|picks?|winners?|leaders?|champions?|leading|number\s+one|first\s+place|crown|throne)\b[^:：.;]{0,20}?,?\s+(?:by\s+(?:the\s+)?(?:month|quarter)|(?:month|quarter)\s+by\s+(?:month|quarter)|each\s+(?:month|quarter)|every\s+month))\W*"
    r"|(?:我们?|自己)[^，。；：]{0,12}?(?:主力|工具箱|工具链|常用|默认|首选|日常|账单|花费|开销|订阅|用过|用的|在用)(?:的)?(?:模型|工具|助手|产品|应用)?(?:变化|变迁|演变)?(?:是)?\W*"
    r"|我们?[^，。；：]{0,10}(?:工具|模型|助手|编辑器|选择|选型)(?:链|栈)?的?(?:变迁|演变|变化|更替|历程|之路|轨迹|史)\W*|我们?[^，。；：]{0,6}(?:选型|选择)\W*"
    r"|[^，。；：]{0,8}(?:每月|月度|当月|逐月|各月|每周|周度|季度|每季|每个月)[^，。；：]{0,4}?(?:最佳|最爱|之选|首选|冠军|之最|主力|推荐|之星|第一|榜首|最强|最喜欢|用得最多|最常用)(?:的)?(?:模型|工具|产品|应用|助手)?(?:是)?\W*"
    r"|[^，。；：]{0,16}(?:榜首|榜单第一|第一名|头名|冠军|王座|宝座|领头羊|首位)(?:是|变化|变迁|更替|更迭|易主|轮替)?\W*"
)
# Other news of what was there: its end, a leak, a fall of its price, what was written on it.
OTHER_NEWS = lazily(
    r"\W*(?i:(?:[\w’'-]+\s+){0,3}?(?:good-?byes?|farewells?|departures?|retire(?:d|ments?)|shut\s*downs?|leaks?|teasers?|outages?|incidents?|price\s+(?:cuts|drops|rises|hikes)|posts|articles|essays|talks|reads|videos|tutorials|guides)"
    r"(?:\s+(?:of|in|from|this)\s+[^:：.;]{1,20})?)\W*"
    r"|[^，。；：]{0,8}(?:说再见|告别|退役|下架|停用|关停|谢幕|退订)了?的[^，。；：]{0,6}"
    r"|[^，。；：]{0,8}(?:退役|下架|告别|停用|退订|宕机|故障|泄露|爆料|预热|降价|涨价|订阅|评测|文章|教程)(?:记录|时间线|清单|列表|名单|一览|史)\W*"
    r"|我们?[^，。；：]{0,6}(?:用|订阅|订|试|玩|装|买|退订|跑|测)过的[^，。；：]{0,6}"
)
_SIGN = lazily(r"[：]|:(?!\d|//)|\s[—–]\s|——")
_MERE = lazily(r"[\W\d]*(?:年|月|日|号|[A-Z][a-z]{2,8}\.?)?[\W\d]*")  # a date
# Behind it the text tells what came in fact: `我的预测：3 月发布，结果 6 月才来`.
_IN_FACT = lazily(
    r"结果|实际|其实|事实|但|却|没想到|最后|最终|真正|而后|(?i:\b(?:but|in\s+fact|actually|instead|in\s+reality|in\s+the\s+end|it\s+came|came\s+true)\b)"
)
_LONGEST = 60  # characters of a label


def labels(context: Context, place: int) -> Iterator[str]:
    """The labels behind which a place of a sentence stands, the nearest first."""
    text = context.layout.visible
    first = context.layout.sentences[context.layout.sentence_at(place)].start
    signs = list(_SIGN.finditer(text, first, place))
    if not signs or _IN_FACT.search(text, signs[0].end(), place):
        return
    for index in range(len(signs) - 1, -1, -1):
        start = signs[index - 1].end() if index else first
        start = max(start, *(text.rfind(sign, start, signs[index].start()) + 1 for sign in "；;"))
        words = text[start : signs[index].start()].strip(" *_\n-")
        if len(words) > _LONGEST or _names_a_thing(context, start, signs[index].start()):
            return
        yield words
        if not _MERE.fullmatch(words):
            return


def _names_a_thing(context: Context, start: int, end: int) -> bool:
    named = context.mentions.entities_in(start, end)
    return any(mention.entity.type in ("model", "product") for mention in named)


def is_unfulfilled(context: Context, place: int) -> bool:
    """Whether what stands at a place is labelled as but hoped for, or as what did not come."""
    return any(MISSED.search(words) or HOPES.fullmatch(words) for words in labels(context, place))


def is_chosen(context: Context, place: int) -> bool:
    """Whether what stands at a place is labelled as somebody's choice, who was ahead, or other news."""
    return any(
        tell.fullmatch(words) for words in labels(context, place) for tell in (CHOICES, OTHER_NEWS)
    )
