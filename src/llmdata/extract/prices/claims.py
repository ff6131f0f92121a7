"""Whether a sum is the price of something at all."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.patterns import Rule
from llmdata.extract.prices.bracketed import plan_in_brackets
from llmdata.extract.prices.buyers import is_of_its_buyers
from llmdata.extract.prices.conditions import imagines, is_going_to_be
from llmdata.extract.prices.measured import is_measured
from llmdata.extract.prices.other_sums import NO_PRICE, end_beside, is_other_sum, of_a_thing
from llmdata.extract.prices.owners import (
    GOODS,
    fits,
    owner_behind,
    right_behind,
    thing_of,
)
from llmdata.extract.prices.price_lists import is_entry
from llmdata.extract.prices.terms import PLANS
from llmdata.extract.prices.unknown import is_another
from llmdata.extract.view import Token, View
from llmdata.grammar.quantities import Money
from llmdata.lazily import lazily

PRICE_WORD = lazily(
    r"定价|定價|售价|价格|价位|收费|月费|年费|订阅|套餐|计划|方案|档|\bprice|\bpricing|\bpriced|\bcosts?\b|\bplan\b|\bsubscription|\btier\b|\bcharg",
    re.IGNORECASE,
)
# `90% of X's performance at $2`: the price is of something else.
_AS_GOOD = lazily(r"(?i:\b(?:performance|quality|capabilit\w+|level))|性能|水平|的能力|的效果|质量")
_PRICES = lazily(r"\b(?:prices|rates)\b")
_PAYS = lazily(
    r"\W*(?:的\s*(?:费用|价格|月费|年费|订阅费|资费)\s*)?(?:来|去|即可|[就便才也还]?(?:可以?|能够?|足以)?)\s*(?:用[上到]?|[买换]到|换来|享用|解锁|使用|订阅|購買|购买|买|开通|开(?:个|了)?(?:一?个?月)?的|订|buys?|gets?\s+you|for|(?:it|they|that|which|[A-Z]\w+)\s+(?:asks?|charges?|wants?|takes?|bills?)\s+for)",
    re.IGNORECASE,
)
_FOR_NEXT = lazily(
    r"\s*(?:for|gets\s+you|buys)\s+(?:the\s+|their\s+)?(?:[\w\-]+\s+){0,2}?[A-Z]", re.ASCII
)
_IS_A_PLAN = lazily(r"\s*的?\s*(?:订阅|套餐|计划|方案|服务|会员)(?:服务|费)?(?:就|才|便)?是")
_WHAT = lazily(r"\b(?:what|something|anything|everything)\s*(?:that\s+)?\Z")
_PLAN = lazily(r"\s+(?i:plan|tier|subscription)s?\b")
# `X 更便宜，0.35 美元`
_CHEAP = lazily(
    r"(?:(?:更|最|也|还|很|挺|极)(?:便宜|贵|低廉)|(?:便宜|贵)(?:了|得多|多了|不少|一[点些]|[一两几\d]+(?:分|毛|角|块|元)钱?){1,2})[，,]\s*(?:只要|只|仅|才|要){0,3}\s*\Z"
)
# Between an amount and the name of what costs it: `a $20 plan called …`, `$20 的套餐：…`.
_CALLED = lazily(
    r"\s*(?:的\s*)?(?:\w+\s+)?(?:subscription|plan|tier|bundle|订阅|套餐|方案|档)\s*(?:[,:(（：，—–-]+|,?\s*(?:called|named|dubbed)|叫做?|名为)?\s*[“\"「]?(?:the\s+)?"
)


def is_price(context: Context, view: View, rule: Rule, match: re.Match[str], index: int) -> bool:
    """Whether the amount at `index` is what the subject of a match costs."""
    text = context.layout.visible
    tokens = view.tokens[match.start() : max(match.end(), index + 1)]
    price = view.tokens[index]
    words = text[tokens[0].start : tokens[-1].end]
    after = text[price.end : end_beside(text, view, price)]
    clause = _clause(context, view, match.start())
    subject = view.tokens[match.start("subject")]
    if _is_measure(text, view, rule, subject, price):
        return False
    if price.item.period is None and of_a_thing(text, price.start, price.end):
        return False
    if is_other_sum(text, view, price) or is_going_to_be(text, view, price):
        return False
    if NO_PRICE.search(words) or NO_PRICE.search(after) or NO_PRICE.search(clause):
        return False
    first = min(match.start("price"), match.start("subject"))
    said_above = False
    for token in reversed(view.tokens[:first]):
        if token.kind == ",":
            break
        said_above = said_above or token.kind == ":"
        # What a colon opens is told, though its label denies (`月费没动：X 20 美元`).
        if not (said_above and token.kind == "x") and imagines(context, view, token, price):
            return False
    if any(imagines(context, view, token, price) for token in tokens):
        return False
    named_plan = _is_named_plan(text, view, index)
    if rule.name == "price.in-brackets" and not _is_what_it_costs(text, view, match):
        return False
    if rule.name == "price.beside" and _is_of_other(context, view, match, index):
        return False
    money: Money = price.item
    if rule.name == "price.beside" and "," in match.group() and not money.period:
        if subject.item.entity.category in ("subscription_plan", "hardware"):
            return True
        said = PRICE_WORD.search(words + after) or _CHEAP.search(text, tokens[0].start, price.start)
        return said is not None or is_entry(context, view, index)
    if rule.name == "price.adjacent":
        return money.period is not None or named_plan or right_behind(context, view, index)
    return rule.name != "price.paid-for" or _pays_for(text, view, index, match.start("subject"))


def _is_of_other(context: Context, view: View, match: re.Match[str], index: int) -> bool:
    """Whether a sum behind a thing is that of something else: of what is named behind it or between
    the two, of who buys it, of a plan that its sentence does not name."""
    text, named = context.layout.visible, match.start("subject")
    if _is_named_plan(text, view, index) or _of_what_follows(text, view, index):
        return True
    if is_of_its_buyers(text, view, view.tokens[named], view.tokens[index]):
        return True
    if _is_of_next(context, view, match, index) or is_another(context, view, named, index):
        return True
    return _is_of_a_plan(text, view, named, index)


def _pays_for(text: str, view: View, index: int, subject: int) -> bool:
    """Whether the words behind an amount tell that a thing is paid for with it."""
    between = text[view.tokens[index].end : view.tokens[subject].start]
    goes_on = view.string.startswith(",", index + 1)
    if goes_on and not fits(view.tokens[subject].item, view.tokens[index].item.period):
        return False  # `200 美元一个月，用的是最贵的 X`
    if _WHAT.search(between) or is_measured(text, view.sentence, view.tokens[subject]):
        return False  # `$49 for what X does for $20`, `$100 for five times the usage of X`
    if _IS_A_PLAN.match(between):
        return False  # `这项每月 200 美元的订阅是用上 X 的唯一途径`
    if between.strip() in ("的", "起的", "/") or _AND_OFFER.match(view.string, index):
        return GOODS.match(text, view.tokens[subject].end) is None  # `10 美元的 X 额度`
    if _PAYS.match(between) is not None:
        return True
    return PRICE_WORD.search(between) is not None


_AND_OFFER = lazily(r"\$&%{1,2}'(?:O'?)?[MQ]")  # `49 元、首月半价的 X`
_ITS_PRICE = lazily(r"的\s*(?:定价|定價|售价|价格|价位|月费|年费|订阅费|会员费|资费|收费)\s*")


def _is_what_it_costs(text: str, view: View, match: re.Match[str]) -> bool:
    """Whether brackets stand behind a thing, or behind the word for what it costs: `X 的月费（20 美元）`."""
    end = match.end("subject")
    if view.string[end : end + 1] != "'":
        return True
    opens = view.tokens[view.string.index("(", end)]
    return _ITS_PRICE.fullmatch(text, view.tokens[end].start, opens.start) is not None


def _is_measure(text: str, view: View, rule: Rule, subject: Token, price: Token) -> bool:
    """Whether a thing only tells how good or how dear another is: `X's quality at $2`, `at the old
    X prices ($1)`."""
    if rule.name == "price.in-brackets":
        priced = _PRICES.search(text, subject.end, price.start)
        return priced is not None and is_measured(text, view.sentence, subject)
    as_good = _AS_GOOD.search(text, subject.end, price.start)
    return rule.name == "price.beside" and as_good is not None


def _is_named_plan(text: str, view: View, index: int) -> bool:
    """Whether a plan stands right behind an amount, and is called one: `a $20 Pro plan`."""
    if not view.string.startswith("Q", index + 1):
        return False
    plan = view.tokens[index + 1]
    return plan.item.entity.category in PLANS and _PLAN.match(text, plan.end) is not None


def _of_what_follows(text: str, view: View, index: int) -> bool:
    """Whether an amount is that of the thing behind it: `每月 200 美元的 Max`, `花 200 美元订 Pro`,
    `GPT-4, $10 for GPT-4 Turbo`."""
    price = view.tokens[index]
    if _FOR_NEXT.match(text, price.end, view.sentence.end):
        return True
    if view.string.startswith("(Q)", index + 1):
        return plan_in_brackets(view, index) is not None
    thing = thing_of(text, view, index)  # `100 或 200 美元的 Max`
    if thing is not None and text[view.tokens[thing - 1].start] == "的":
        return True
    behind = next((t for t in view.tokens[index + 1 : index + 5] if t.kind in "MQ"), None)
    pays = _PAYS.match(text, price.end)
    return (
        behind is not None
        and pays is not None
        and not text[pays.end() : behind.start].strip(" 了个一")
    )


# Between a model and what is paid for it by the month, where no plan is named.
_BY_MONTH = lazily(
    r"\s*(?:[(（:：]|(?i:is|was|costs?|at|for|sells|runs|starts?)\b|的?(?:会员|订阅|月费|价格|定价|售价)?)?\s*(?:(?i:at|for|from|just|only|you)\s+|每个?月|只要|仅需?|需要?|为|是|要|卖|收|约|[“\"]|\s){0,4}"
)


def _is_of_a_plan(text: str, view: View, named: int, index: int) -> bool:
    """Whether a sum by the month behind a model is that of what it is to be had with."""
    subject, price = view.tokens[named], view.tokens[index]
    if subject.kind != "M" or price.item.period not in ("month", "year"):
        return False
    return _BY_MONTH.fullmatch(text, subject.end, price.start) is None


def _is_of_next(context: Context, view: View, match: re.Match[str], index: int) -> bool:
    """Whether an amount behind a thing is that of another, told behind it."""
    thing = next((t for t in view.tokens[index + 1 : index + 5] if t.kind in "MQ"), None)
    before, end = match.start("subject") < index, view.tokens[index].end
    if thing is not None and before and _CALLED.fullmatch(context.layout.visible, end, thing.start):
        return True  # … `a $300 subscription, SuperGrok`
    # … `a $20 Pro plan`, `$10 on GPT-9`
    return right_behind(context, view, index) or owner_behind(context, view, index) is not None


def _clause(context: Context, view: View, index: int) -> str:
    """The words of the clause before a token."""
    start = view.tokens[index].start
    for token in reversed(view.tokens[:index]):
        if token.kind in ",:(":
            break
        start = token.start
    return context.layout.visible[start : view.tokens[index].start]
