"""What makes an amount a price: tokens or a time that it pays for, or words that call it one."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.prices.bracketed import plan_in_brackets
from llmdata.extract.prices.conditions import on_condition
from llmdata.extract.prices.directions import direction_of, paired, run
from llmdata.extract.prices.lapsing import lapsing
from llmdata.extract.prices.offers import promotion_of
from llmdata.extract.prices.owners import owner_behind, right_behind, thing_of
from llmdata.extract.prices.periods import billed_by_year, common_period
from llmdata.extract.prices.price_lists import is_entry
from llmdata.extract.prices.terms import PLANS, is_for_a_piece
from llmdata.extract.view import View
from llmdata.grammar.quantities import TOKENS, Money
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_CUT_TO = lazily(
    r"(?:(?:降|砍|调|減|减|涨|升|提|下调|上调|提高|定|卖|开|变|跌|掉|压|打|收|改)价?(?:至|到|成|为|在了?)(?:了)?"
    r"|(?i:\b(?:to|at))(?:\s+(?:just|only|about|a\s+mere))?)\s*(?:每月|每年|仅|只要|约|只有)?\s*\Z"
)
_CHANGES = lazily(
    r"降|砍|下调|上调|涨|提价|定在|卖到|变成|改为|压到|打到|跌|掉到"
    r"|(?i:\b(?:cut|cuts|cutting|slash\w*|halv\w+|drop\w*|lower\w*|reduc\w+|rais\w+|bump\w*|hik\w+|doubl\w+|tripl\w+|climb\w*|jump\w*|revert\w*|returns?|goes|going|go|rise[sn]?|rose|priced|price[sd]?|took\s+\d+\s*%\s+off|took\s+(?:it|them|both|prices?)|brought|fell|went|came\s+in|end(?:s|ed)\s+up|land(?:s|ed)|settl\w+|stay\w*|remain\w*|kept|sits?|stands?|start\w*|open\w*|debut\w*|launch\w*|arriv\w*|list(?:s|ed)|ship(?:s|ped))\b)"
)
_TOLD_PRICE = lazily(
    r"(?:售价|定价|起售价|官方价|价格|首发价|优惠价|学生价|教育价|团购价|折后价|到手价|国区价|单价|起步价|报价|标价|月费|年费|会员费?|会员价|(?i:\b(?:price[ds]?|pricing|costs?|costing|charges?|charging|sells?|sold|retail\w*|on\s+sale|starts?|starting|for|runs))\s*(?:(?:you|one)\s+)?(?:of|at|for|is|was|from)?|(?i:\bsets?\s+(?:you|one)\s+back))"
    r"(?:是|为|仅|低至|高达|最低|从|在|约|只要|定在|了|：|:|\s)*(?:just|only)?\s*\Z"
)
_BREAK = lazily(
    r"[，,；;。]|——|—|(?i:\b(?:that|which)\s+(?=costs?\b|sells?\b|goes\s+for\b|is\s+[$€£¥₹]))|(?i:\band\b|\bbut\b|\bwhile\b|\bwhere\b)|而|但"
)
# Another of a thing's own editions: `低配版 100 美元`, `国行 16499 元`.
_EDITION = lazily(
    r"(?:(?:低配|高配|顶配|标准|基础|普通|专业|高级|进阶|豪华|旗舰|入门|个人|团队|企业|家庭|学生|教育|国际|海外|国内|年付|月付|美)[版档款套]餐?|国行|港版|美版|国区|美区|欧版|黄金会员|铂金会员|白金会员|钻石会员)(?:每个?月|每年|售价|定价|价格|只要|仅需?|则|为|是|要|卖|\s)*\Z"
)


def kind_of(context: Context, view: View, index: int) -> str | None:
    """What makes an amount a price: tokens that it pays for, a time, or the words before it."""
    text, token = context.layout.visible, view.tokens[index]
    money: Money = token.item
    if is_for_a_piece(text, money):
        return "piece"
    offer = next((o for o, then in lapsing(context, view).items() if then == index), None)
    if offer is not None and offer < index:
        return kind_of(context, view, offer) or "changed"
    if _pays_for_tokens(context, view, index):
        return "tokens"
    if money.period in ("month", "year") or "promo_amount" in promotion_of(context, view, token):
        return "plan"
    if plan_in_brackets(view, index) is not None:
        return "plan"
    if right_behind(context, view, index):
        return "plan" if view.string[index + 1] == "Q" else "two"
    if _BEYOND.match(text, token.end, view.sentence.end) and any(
        t.kind == "$" and t.item.period in TOKENS for t in view.tokens[:index]
    ):
        return "tokens"  # `$1.25 per million tokens up to 200K, $2.50 beyond that`
    if is_entry(context, view, index):
        return "plan" if "Q" in view.string[:index] else "tokens"
    if (
        _is_set_off(view, index)
        or billed_by_year(context, view, index)
        or _TIER.match(text, token.end, view.sentence.end)
    ):
        return "plan"
    if common_period(context, view, index)[0] and owner_behind(context, view, index) is not None:
        return "tokens"
    if _CACHED.search(text, view.sentence.start, view.sentence.end) and not set("MQ") & set(
        view.string
    ):
        return "tokens"
    thing = thing_of(text, view, index)
    if thing is not None and view.tokens[thing].item.entity.category in PLANS:
        return "plan"  # `100 或 200 美元的 Max`
    clause = clause_of(context, view, index)
    if (told := tells_price(context, view, index)) is not None:
        return told
    if _EDITION.search(text, clause, token.start) or on_condition(context, view, index, clause):
        return "edition"
    if paired(context, view, index, loosely=True):
        return "two"
    return None


def tells_price(context: Context, view: View, index: int) -> str | None:
    """Whether the words before an amount call it a price, or what a price became."""
    text, token = context.layout.visible, view.tokens[index]
    clause = clause_of(context, view, index)
    if _CUT_TO.search(text, clause, token.start) and _CHANGES.search(
        text, view.sentence.start, token.start
    ):
        return "changed"
    return "priced" if _TOLD_PRICE.search(text, clause, token.start) else None


def _pays_for_tokens(context: Context, view: View, index: int) -> bool:
    """Whether tokens are said to be paid for with an amount, or with the other of its pair:
    `stayed at $1 and $8 a million`."""
    if view.tokens[index].item.period in TOKENS or direction_of(context, view, index):
        return True
    return paired(context, view, index, loosely=True) is not None and any(
        view.tokens[i].item.period in TOKENS for i in run(context, view, index)
    )


_SET_OFF = lazily(r"(?P<q>Q)\.?-\.?\Z")


def _is_set_off(view: View, index: int) -> bool:
    """Whether only a dash stands between a plan and a sum: `ChatGPT Plus — $9; Claude Pro — $9`."""
    match = _SET_OFF.search(view.string, 0, index)
    if match is None:
        return False
    return view.tokens[match.start("q")].item.entity.category in (*PLANS, "hardware")


_BEYOND = lazily(
    r"\s+(?:(?:beyond|above|over|past|after)\s+(?:that|this|it|\d)|(?:above|beyond)(?=\s*[,.;)])|for\s+(?:longer|anything\s+(?:longer|above|beyond|over))\b)"
)
_TIER = lazily(r"\s+(?:tier|plan|subscription|option)\b")
_CACHED = lazily(r"(?i:\bcached?\b)")
_LONGEST_CLAUSE = 240  # characters


def clause_of(context: Context, view: View, index: int) -> int:
    """Where the clause of an amount begins, or what of a long one can still be said of it."""
    place = view.tokens[index].start
    start = max(view.sentence.start, place - _LONGEST_CLAUSE)
    for match in _BREAK.finditer(context.layout.visible, start, place):
        start = match.end()
    return start


def suits(mention: Mention, kind: str, money: Money) -> bool:
    """Whether a thing can cost what is told so."""
    entity = mention.entity
    if kind == "tokens" or kind == "two":
        return entity.type == "model" or entity.category in ("api", "platform")
    if kind == "piece":
        return entity.type == "model"
    if kind == "plan":
        return entity.type == "product"
    if kind == "edition":
        return entity.category in (*PLANS, "hardware")
    if kind == "changed":
        sold = entity.category in (*PLANS, "hardware")
        return entity.type == "model" or sold or money.period is not None
    return entity.type == "model" or entity.category in (*PLANS, "hardware")
