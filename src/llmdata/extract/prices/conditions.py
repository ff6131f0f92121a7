"""Conditions that imagine nothing: how something is bought, or an example reckoned with true prices."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.policy import is_asserted
from llmdata.extract.prices.announced import is_announced
from llmdata.extract.prices.directions import direction_of
from llmdata.extract.view import Token, View
from llmdata.grammar.contrasts import is_turned
from llmdata.lazily import lazily

# `如果按年付，每月 17 美元`: a way to pay, a length of text, a time of day, a kind of buyer.
_OF_SALE = lazily(
    r"(?:如果|若是?|要是|假如|只要|一旦)(?:你|您|用户|选择?|是|改|从|在|用|走|想|的|通过|再|一次|\s|输入|上下文|提示词?){0,5}"
    r"(?:年付|按年|包年|一次[性付]|月付|按月|包月|连续|年度|刷卡|网页|官网|网站|内购|App\s*Store|苹果|安卓|iOS|礼品卡|学生|教育|团购|老用户"
    r"|命中|缓存|批量|批处理|Batch|夜间|错峰|闲时|高峰|长上下文|超过|超出|上下文|提前|预[订购])[^，。；]{0,16}"
    # … or what those pay who have it: `you may keep it if you pay $20 a month for X`
    r"|(?i:if\s+(?:you|they|we|I|one|users|subscribers|customers|people)\s+(?:already\s+)?(?:pa(?:y|id|ys)|subscribed?(?:\s+to)?|had)\b)"
    # … or how tokens are counted: `3 cents if they hit the cache`, `half that if you can wait`
    r"|(?i:if\s+(?:(?:it|they|you|we|that|the\s+(?:prompt|input|prefix|context|tokens?)s?)\s+)?(?:(?:is|are|was|were|['’]s|['’]re|has|have)\s+)?(?:(?:been|already|all|going)\s+){0,2}"
    r"(?:hits?\s+the\s+cache|cached|in\s+(?:the\s+)?cache|batch(?:ed)?|sent\s+in\s+batch\w*|(?:over|past|above|beyond|under|below)\s+\d|longer\s+than|billed|paid|paying|pay|commit)\b)"
)
# What is told of tokens that the cache does not have: `没命中 4 元`.
_MISSED = lazily(r"(?:未|没有?|不)能?命中")
_LIVED = lazily(r"取消|涨|降|改|推出|上线|开始|未来|明年")
_EXAMPLE = lazily(r"\W*(?:假设|假如|比如|例如|举个?例|譬如)")
_TRUE_PRICE = lazily(r"(?:单价|定价|报价|官方价|标价|牌价)[^，。；]{0,12}\d")
# `The list price is going to be $2`, `reportedly wants $500`: what is not paid, or not yet.
_GOING_TO = lazily(
    r"(?i:(?:\b(?:is|are)|['’](?:s|re))\s+(?:also\s+|soon\s+)?going\s+to\s+(?:be|cost|run|rise|go|climb|jump|fall|drop|double|start|charge|sell)\b[^.;]{0,60}"
    r"|\b(?:reportedly|allegedly|supposedly)\b[^.;]{0,60})\Z"
)
# `You could finally buy it`: that one can, and for what, is so.
_CAN_BUY = lazily(
    r"(?i:could\s+(?:finally|now|at\s+last|also|already|suddenly)\s+(?:buy|get|order|have|use|try|subscribe|sign)\b)"
)
_NEEDED = lazily(r"需要?|要求|应|必须")


# `X will set you back $20`: what it costs now.
_COSTS_YOU = lazily(
    r"(?i:(?:will|would|'ll|’ll)\s+(?:set|cost|run|buy|get)\s+(?:you|one|anyone)\b)"
)
# `its Pro plan to $15`: a plan that is sold.
_ITS_PLAN = lazily(r"plans?\s+to\s+[$€£¥₹\d]")
# What an offer gives way to is settled, though it lies ahead: `after that it will be $2`.
_AFTER_OFFER = lazily(
    r"(?i:\b(?:then|after(?:wards?|\s+(?:that|which))|thereafter|before|when|from\s+(?:\w+\s+){1,2}(?:on(?:wards?)?\s*)?)\s*,?\s*(?:it|they|you|(?:the\s+)?prices?|that)?\s*)\Z"
)
_REACH = 32


def states_prices(context: Context, view: View) -> bool:
    """Whether a sentence tells prices as they are, though a condition or an example opens it."""
    if is_asserted(context.layout, view):
        return True
    text, start, end = context.layout.visible, view.sentence.start, view.sentence.end
    if text[end - 1] in "?？":
        return _asks_about(context, view)
    if _EXAMPLE.match(text, start, end):
        return _TRUE_PRICE.search(text, start, end) is not None
    return any(_is_of_sale(text, token, end) for token in view.tokens if token.kind == "h")


def on_condition(context: Context, view: View, index: int, clause: int) -> bool:
    """Whether the clause of an amount tells on which condition it is paid."""
    text, end = context.layout.visible, view.sentence.end
    return any(
        token.kind == "h" and token.start >= clause and _is_of_sale(text, token, end)
        for token in view.tokens[:index]
    )


def _asks_about(context: Context, view: View) -> bool:
    """Whether a question only comes behind a price that its sentence tells: `每月 20 美元，值吗？`"""
    last = view.string.rstrip(",").rfind(",")
    sums = view.places("$")
    if last < 0 or not sums or sums[-1] > last:
        return False
    text, stop = context.layout.visible, view.tokens[last].start
    if _OPEN.search(text[view.sentence.start : stop]):
        return False
    return all(view.tokens[i].item.period or direction_of(context, view, i) for i in sums)


_OPEN = lazily(
    r"\A\W*(?:(?:And|But|So)\s+)?(?i:do(?:es)?|did|is|are|was|were|can|has|have|who|what|why|how|which|when|where)\b|[？?会将]|是不是|是否|难道|真的|要涨|如果|假如|传|据说|(?i:\b(?:will|would|if|could|might|may|should)\b)"
)


_WITHOUT = lazily(r"(?i:without)")


def imagines(context: Context, view: View, token: Token, price: Token) -> bool:
    """Whether a token denies or imagines the price that its clause tells."""
    text, end = context.layout.visible, view.sentence.end
    if token.kind not in "xh" or (token.kind == "x" and is_turned(text, token.end, price.start)):
        return False
    if _NEEDED.fullmatch(text, token.start, token.end) or _MISSED.match(text, token.start, end):
        return False
    if _WITHOUT.fullmatch(text, token.start, token.end):
        return False  # `a large model without reasoning, at $75`
    if _CAN_BUY.match(text, token.start, end) or is_announced(text, view, token):
        return False
    if _COSTS_YOU.match(text, token.start, end) or _ITS_PLAN.match(text, token.start, end):
        return False
    first = max(view.sentence.start, token.start - _REACH)
    if token.kind == "h" and _AFTER_OFFER.search(text, first, token.start):
        return False
    example = _EXAMPLE.match(text, token.start, end) and _TRUE_PRICE.search(text, token.end, end)
    return not (example or (token.kind == "h" and _is_of_sale(text, token, end)))


# `降到 3 元，不过还没生效`: told, and not yet asked.
_NOT_IN_FORCE = lazily(
    r"[^。；]{0,24}(?:还没有?|尚未|还未|仍未|并未|未)(?:真正|正式)?(?:生效|执行|实施|实行)"
    r"|(?i:[^.;]{0,60}\b(?:not\s+yet|has\s+yet\s+to|have\s+yet\s+to|hasn['’]t|haven['’]t|isn['’]t|is\s+not)\s+(?:yet\s+)?(?:come\s+into\s+(?:force|effect)|in\s+(?:force|effect)|take(?:n)?\s+effect))"
)


def is_going_to_be(text: str, view: View, price: Token) -> bool:
    """Whether a sum is one that is only going to be asked."""
    if _NOT_IN_FORCE.match(text, price.end, view.sentence.end):
        return True
    if _is_but_imagined(text, view, price):
        return True
    return _GOING_TO.search(text, view.sentence.start, price.start) is not None


# What one would do at another price: `even at $900 a month, X would lose money`, `就算卖 90 元，我也会订`.
_AT = lazily(
    r"(?<![\w)] )(?i:(?:and\s+|but\s+)?(?:even\s+)?at\s+(?:a\s+price\s+of\s+)?)(?:[a-z]+\s+){0,3}\Z"
)
_WOULD = lazily(
    r"[^,;:.()]{0,40},\s(?:[^;:.]|\.(?=\d)){1,40}?(?i:\b(?:would|wouldn['’]t|could|might)|['’]d)\s+(?!recommend|say|argue|call|note)"
)
_EVEN_IF = lazily(
    r"(?:哪怕|就算|即便|即使|纵使|纵然)[^，。；了]{0,32}?(?:卖|涨到|提到|加到|开价|要价|贵到|收|翻到)[^，。；了]{0,8}\Z"
)
_STILL = lazily(
    r"[^，。；]{0,8}[，,][^，。；]{0,8}?(?:也|都|还是?|仍|照样|一样)[^，。；]{0,4}?(?:会|愿|肯|要|得)"
)


def _is_but_imagined(text: str, view: View, price: Token) -> bool:
    first, last = view.sentence.start, view.sentence.end
    if _AT.search(text, first, price.start) and _WOULD.match(text, price.end, last):
        return True
    return bool(_EVEN_IF.search(text, first, price.start) and _STILL.match(text, price.end, last))


def _is_of_sale(text: str, token: Token, end: int) -> bool:
    match = _OF_SALE.match(text, token.start, end)
    return match is not None and _LIVED.search(match.group()) is None
