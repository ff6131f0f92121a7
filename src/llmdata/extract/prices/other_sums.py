"""Sums that are no price of what is named: what was spent, a difference, what another costs."""

from __future__ import annotations

import re

from llmdata.extract.prices.outlays import is_outlay
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# Money that is no price: what something earned, cost to make, is worth or was fined.
NO_PRICE = lazily(
    r"(?<!使用)(?<!调用)(?<!API )(?<!接口)成本|收入|营收|市值|估值|融资|投资|亏损|利润|蒸发|罚款|年薪|薪酬|预算|花费了|节省|省下|消费|挣|赔偿|电费|身价|奖金|酝酿|讨论|考虑|账单|进账|入账|索赔|每次(?:查询|对话|请求)|工资|月薪|支出|烧掉|判|被罚|补贴|训练费|筹|捐|赚|营业额|价值|租金|出租|租用"
    r"|\bre-?(?:sold|sells?|selling|sellers?)\b|\bsecond[- ]hand\b|\bblack\s+market\b|\bcosts?\s+to\s+train|\btrain(?:s|ed|ing)?\b|\bestimated\s+cost|\bspen[dt]|\bbudget|\bGPU\s+hours|\bsav(?:e|es|ed|ing)s?\b|\bearn|\bmakes?\s+me\b|\brevenue|\bvaluation|\bmarket\s+cap|\braised\b(?!\s+(?:the\s+|its\s+|that\b|this\b|it\b|them\b|both\b|prices?\b|[A-Z]\w+\s+(?:Plus|Pro|Max|Team|Go|Ultra)\b|[^.,;$€£¥₹\d]{2,40}\s(?:from|to)\s+[$€£¥₹]))|\binvest|\bfund|\bworth|\brent(?:s|ed|al|ing)?\b|\brun[- ]rate|\bsalar|\bdiscuss\w*|\bconsider(?:s|ed|ing)?\b|\bmull\w*|\bweigh(?:s|ed|ing)?\b|\bfloat(?:ed|ing)\b|\bbill\b|\blawsuit|\bdamages\b|\bseek(?:s|ing)?\b|\bcredits?\b(?!\s+card)|\bmak(?:e|es|ing)\s+(?:\w+\s+)?[$€£]|\b(?:query|queries|prompt|request|session|conversation|run)s?\s+costs?\b|\bfine[ds]\b|\b(?:an?|the|this|that|its|their|in|record|\w+illion)\s+fine\b|\b(?:said|rumou?red|believed|expected|supposed)\s+to\s+(?:be\s+)?(?:plan|want|prepar|work|consider)\w*|\bplan(?:s|ned|ning)?\s+(?:to|an?)\b(?!\s+(?-i:[A-Z])|\s+month|\s+[$€£¥₹\d])|\bcosts?\s+(?-i:us|our)\b|\b(?:we|team|company|employer|they)\s+(?:now\s+)?pays?\s+(?:around|about|roughly|nearly|almost|over|some|more)\b",
    re.IGNORECASE,
)
# What somebody paid in all: `花了 2400 美元`; `每月花 20 美元` tells a price.
_SPENT = lazily(
    r"(?:花|烧|砸|充|交|掏|付|贡献)(?:了|掉|去|出去|进去|过)(?!多少|不)[^，。；]{0,6}\Z|充值[^，。；]{0,6}\Z|(?:合计|总共|一共|加起来|共计)[^，。；]{0,6}\Z"
)
# How much dearer or cheaper: `上调 3 美元`, `便宜了 5 美元`.
_DIFFERENCE = lazily(
    r"(?:上调|下调|上涨|下降|调高|调低|涨价?|降价?|提高|降低|贵|便宜|减少|多|少|差)(?:了|出|个|近|约|整整|将近|大约|每月|足足){0,2}\s*(?:[一二三四五六七八九]、)?\Z"
)
_DIFFERENCE_BEHIND = lazily(
    r"\s*(?:/\s*[百千]?万?\s*(?i:tokens?))?\s*的?[^，。；\d]{0,4}(?:优势|差距|差价|价差|落差|降幅|涨幅|让利)"
)
# `只有前代 15/75 美元的三分之一`: what something without a name costs.
_ANOTHER = lazily(
    r"(?:前代|上一?代|前一代|旧款|老款|老版本|前作|前任|同类|同级|竞品|对手|别家|其他|其它|行业|业内|市面|平均|人类|工程师|程序员|员工|咖啡|奶茶)[^，。；：、\d]{0,8}(?:\d[\d.]*\s*(?:美元|元)?\s*[/／和与、]\s*)?\Z"
)
_ANOTHER_EN = lazily(
    r"(?i:\b(?:its|the|their|an?)\s+(?:predecessors?|forerunners?|rivals?|competitors?|(?:previous|older|earlier|former|big(?:ger)?|small(?:er)?)\s+(?:model|version|generation|one|sibling|brother|sister))['’]s?\s+(?:(?:old|list|own)\s+)?)(?:[$€£¥]\s?\d[\d.]*\s*(?:(?:in|out)\s+)?(?:and|or|/)\s*)?\Z"
)
# `1 元能买 200 万 tokens`: what is got for a sum.
_BUYS = lazily(
    r"\s*(?:就|便|也)?(?:能|可以?)(?:[买换跑处用][^，。；\d]{0,6}|[看画生读写翻][^，。；\dA-Za-z]{0,6})\d"
)
# `the best X that $100 can buy`: what is got for it.
_CAN_BUY = lazily(
    r"(?i:\s+(?:can|could|will|would)\s+(?:buy|get|bring|purchase)(?:\s+you)?\b(?!\s+(?:you\s+)?(?:the\s+|an?\s+|[A-Z]\w+['’]s\s+)?(?-i:[A-Z])))"
)
# `我想每月花 8 美元买 X`: what somebody would pay.
_WISHED = lazily(
    r"(?<![没意理联设猜料不])(?:曾|一度|本来?|很|真)?想(?![到象法必起着不])(?:要|过)?[^，。；！？：]{0,12}\Z"
    r"|(?i:\b(?:I|we|you|they|he|she)['’]d\s+(?:\w+\s+)?(?:pay|spend|give)\s+(?:\w+\s+)?\Z)"
)
# … or only hopes for, and what an erratum says was told wrongly: behind a comma it may tell it right.
_HOPED = lazily(
    r"(?:愿望[^，。；！？：]{0,8}[是：]|但愿|巴不得|盼(?:着|望(?!已久)))[^，。；！？]*\Z"
    r"|(?:更正|勘误|订正)[：:][^，。；]{0,8}?(?:说|写(?!错)|称)[^，。；]*\Z"
)
# What somebody got back, and from which sum on something holds.
_REFUNDED = lazily(
    r"(?:退(?:了|还|回(?!到|至)|给)|多[扣收])[^，。；]{0,8}\Z|(?:单笔|消费|订单)[^，。；]{0,6}(?:超过|满|达到?)\s*\Z"
    r"|(?i:(?<!-)\brefund(?:ed|s|ing)\s+(?:\w+\s+){0,3})\Z"
)
# What is sold by the piece: `豆沙包 2 块一个`.
_APIECE = lazily(r"\s*一(?:个|只|斤|碗|杯|袋|瓶)(?=\s*(?:[，。；！、）)]|\Z))")
# What a thing costs whoever runs it: `each user costs OpenAI 70 cents a month`.
_COSTS = lazily(r"(?i:\bcosts?)\s+\Z")
_ABOUT = lazily(r"\s+(?i:(?:about|around|roughly|some|nearly|over|only|just)\s+)?")
# `含 20 美元额度`: what a plan gives, not what it costs.
_GIVEN = lazily(r"\s*的?\s*(?:免费|API|调用)?\s*(?:额度|用量|点数|积分|代金券|优惠券|红包|赠金)")
# `$40 a month for X and Y together`: neither costs so much.
_IN_ALL = lazily(
    r"[^,.;]{0,60}?(?i:\b(?:(?-i:together)|combined|in\s+total|(?<!free\s)altogether)\b)(?!\s+with\b)"
)
# `$4 per million tokens for a 30B model`: what such models cost, whichever they are.
_FOR_ANY = lazily(
    r"[^,.;，。；]{0,32}?\bfor\s+(?:an?|any|most|some)\s+(?:[\w-]+\s+){0,2}(?:models?|LLMs?)\b"
)
# What others sell a thing for that they bought or share.
_RESOLD = lazily(r"拼车|合租|代充|代购|转卖|转手|倒卖|黄牛|闲鱼|二手")
_REACH, _FAR = 24, 64


_STOP = lazily(r"[，；。、！]")
_BESIDE = 10  # characters behind a sum that tell what kind of money it is


def end_beside(text: str, view: View, token: Token) -> int:
    """Where the words right behind a sum end."""
    end = min(token.end + _BESIDE, view.sentence.end)
    stop = _STOP.search(text, token.end, end)
    return stop.start() if stop else end


def is_other_sum(text: str, view: View, token: Token) -> bool:
    """Whether the words right beside a sum make it no price of what its sentence names."""
    first = max(view.sentence.start, token.start - _REACH)
    if _BUYS.match(text, token.end, view.sentence.end):
        return True
    if _CAN_BUY.match(text, token.end, view.sentence.end):
        return True
    if _GIVEN.match(text, token.end, view.sentence.end):
        return True
    if _WISHED.search(text, first, token.start):
        return True
    if _HOPED.search(text, view.sentence.start, token.start):
        return True
    if _REFUNDED.search(text, first, token.start) or _costs_its_maker(text, view, token):
        return True
    if _APIECE.match(text, token.end, view.sentence.end):
        return True
    if _IN_ALL.match(text, token.end, view.sentence.end):
        return True
    if _FOR_ANY.match(text, token.end, view.sentence.end) or _RESOLD.search(
        text, first, token.start
    ):
        return True
    if is_outlay(text, view.sentence, token):
        return True
    if _ANOTHER_EN.search(text, max(view.sentence.start, token.start - _FAR), token.start):
        return True
    another = _ANOTHER.search(text, first, token.start)
    if another is not None and not _is_of_a_name(text, view, another.start()):
        return True
    if _DIFFERENCE.search(text, first, token.start):
        return True
    if _DIFFERENCE_BEHIND.match(text, token.end, view.sentence.end):
        return True
    return token.item.period is None and _SPENT.search(text, first, token.start) is not None


def _costs_its_maker(text: str, view: View, price: Token) -> bool:
    """Whether a sum is what a thing costs the firm that is named right before it."""
    return any(
        _ABOUT.fullmatch(text, token.end, max(token.end, price.start)) is not None
        and _COSTS.search(text, max(0, token.start - 8), token.start) is not None
        for token in view.tokens
        if token.kind == "O" and token.end <= price.start
    )


def _is_of_a_name(text: str, view: View, start: int) -> bool:
    """Whether a word for another of its kind stands right behind the name of it: `GPT-9 老版本`."""
    return any(
        token.kind == "M" and token.end <= start and not text[token.end : start].strip(" 的")
        for token in view.tokens
    ) and text.startswith("老版本", start)


# `a $240 bicycle`: the price is another thing's.
_ARTICLE = lazily(r"(?i:\b(?:an?|another|my|his|her|their|your|some)\s+)\Z")
_OTHER_THING = lazily(
    r"\+?\s+(?!(?:plan|tier|subscription|price|fee|level|option|version|offering|mark|service|add-on|per|a|an|in|and|or|for|on|with|to|each|every|monthly|annual|yearly|charge|price-tag|rate|model|product|membership|package|bundle|one|ones|edition|seat|from|when)\b)[a-z]"
)
_APPOSITION = lazily(r"\w, an?\s+\Z")


def of_a_thing(text: str, start: int, end: int) -> bool:
    """Whether an amount only says how dear some other thing is."""
    article = _ARTICLE.search(text, max(0, start - 10), start)
    return (
        article is not None
        # `X, a $199 orange box`: what stands behind the comma is X itself.
        and not _APPOSITION.search(text, max(0, start - 12), start)
        and _OTHER_THING.match(text, end) is not None
    )
