"""Prices: what a product or a million tokens of a model costs."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.patterns import Rule, compile_pattern
from llmdata.extract.policy import is_asserted
from llmdata.extract.price_dates import dated
from llmdata.extract.price_lots import DEAREST, lots, of_a_thing
from llmdata.extract.price_owners import part_named, rightful
from llmdata.extract.price_rules import RULES
from llmdata.extract.price_tables import prices_of_tables
from llmdata.extract.price_terms import (
    DIRECTION,
    PLANS,
    common_period,
    countable,
    direction_of,
    earlier_period,
    heading_period,
    introductory,
    plan_period,
    price_type,
    promotion_of,
)
from llmdata.extract.release_steps import name_cell
from llmdata.extract.view import Token, View
from llmdata.grammar.quantities import OTHER_PERIOD, Money, find_promotions
from llmdata.mentions import Mention

# Money that is no price: what something earned, cost to make, is worth or was fined.
_NO_PRICE = re.compile(
    r"成本|收入|营收|市值|估值|融资|投资|亏损|利润|蒸发|罚款|年薪|薪酬|预算|花费了|节省|省下|消费|挣|赔偿|电费|身价|奖金|酝酿|讨论|考虑|账单|进账|入账|索赔|每次(?:查询|对话|请求)|工资|月薪|支出|烧掉|判|被罚|补贴|训练费|筹|捐|赚|营业额|价值"
    r"|\bcosts?\s+to\s+train|\btrain(?:s|ed|ing)?\b|\bestimated\s+cost|\bspen[dt]|\bbudget|\bGPU\s+hours|\bsav(?:e|es|ed|ing)s?\b|\bearn|\bmakes?\s+me\b|\brevenue|\bvaluation|\bmarket\s+cap|\braised\b(?!\s+(?:the\s+|its\s+|prices?\b|[A-Z]\w+\s+(?:Plus|Pro|Max|Team|Go|Ultra)\b))|\binvest|\bfund|\bworth|\brun[- ]rate|\bsalar|\bdiscuss\w*|\bconsider(?:s|ed|ing)?\b|\bmull\w*|\bweigh(?:s|ed|ing)?\b|\bfloat(?:ed|ing)\b|\bbill\b|\blawsuit|\bdamages\b|\bseek(?:s|ing)?\b|\bcredits?\b(?!\s+card)|\bmak(?:e|es|ing)\s+(?:\w+\s+)?[$€£]|\b(?:query|queries|prompt|request|session|conversation|run)s?\s+costs?\b|\bfined?\b",
    re.IGNORECASE,
)
_PRICE_WORD = re.compile(
    r"定价|定價|售价|价格|价位|收费|月费|年费|订阅|套餐|计划|方案|档|\bprice|\bpricing|\bpriced|\bcosts?\b|\bplan\b|\bsubscription|\btier\b|\bcharg",
    re.IGNORECASE,
)
# `90% of X's performance at $2`: the price is of something else.
_AS_GOOD = re.compile(
    r"(?i:\b(?:performance|quality|capabilit\w+|level))|性能|水平|的能力|的效果|质量"
)
_PAYS = re.compile(
    r"\W*(?:来|去|就能|即可|才能)?\s*(?:用上?|使用|订阅|購買|购买|买|开通|订|buys?|gets?\s+you|for)",
    re.IGNORECASE,
)
_HYPOTHETICAL = "xh"
_FOR_NEXT = re.compile(
    r"\s*(?:for|gets\s+you|buys)\s+(?:the\s+|their\s+)?(?:[\w\-]+\s+){0,2}?[A-Z]", re.ASCII
)


# A further price of what the one before it prices: `输入 1.25 美元，输出 10 美元`, `20 美元和 200 美元`.
_FURTHER = re.compile(r"[,&.:]{1,3}\Z|[,&]?[.]?'?\.?\Z")
_CHANGED = re.compile(
    r"(?:降|涨|跌|升|调|下调|上调|提高|提升)价?(?:到|至|为)|(?i:\b(?:down|up)\s+to|\bto\b)"
)
_RESPECTIVELY = re.compile(r"分别|各为|(?i:respectively)")


def prices(context: Context) -> Iterator[Observation]:
    """Every price that a document states."""
    yield from _one_direction(list(_told(context)))


def _one_direction(found: list[Observation]) -> list[Observation]:
    """An amount told again, once as the price of input or output and once without, is one price."""
    known: dict[tuple[str, object, object], set[object]] = {}
    for price in found:
        if price.subject is not None and "direction" in price.cells:
            terms = (price.subject.id, price.value("amount"), price.value("currency"))
            known.setdefault(terms, set()).add(price.value("direction"))
    for price in found:
        if price.subject is None or price.value("price_type") != "api":
            continue
        terms = (price.subject.id, price.value("amount"), price.value("currency"))
        directions = known.get(terms, set())
        if "direction" not in price.cells and len(directions) == 1:
            price.cells["direction"] = Cell(next(iter(directions)), "derived")
    return found


def _told(context: Context) -> Iterator[Observation]:
    told = set()
    for price in prices_of_tables(context):
        told.add(price.place)
        yield price
    for view in context.views:
        if "$" in view.string and is_asserted(context.layout, view):
            found = [price for price in _in_sentence(context, view) if price.place not in told]
            _free_at_first(context, view, found)
            yield from found


def _free_at_first(context: Context, view: View, found: list[Observation]) -> None:
    """A sentence on its own that goes on with the last price: `First two months free.`"""
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) + 1
    if not found or index >= len(layout.sentences):
        return
    following, cells = layout.sentences[index], found[-1].cells
    if following.block != view.sentence.block or cells["price_type"].value != "subscription":
        return
    start, end = following.start, following.end
    named = context.mentions.entities_in(start, end) or context.mentions.money_in(start, end)
    if named or end - start > _SHORT or any(column.startswith("promo") for column in cells):
        return
    offer = find_promotions(layout.visible, start, end)
    discount = next((o for o in offer if o.discount is not None), None)
    months = next((o for o in offer if o.months is not None), None)
    if discount is not None and months is not None:
        cells["promo_discount"] = Cell(discount.discount, "stated", discount.start, discount.end)
        cells["promo_months"] = Cell(months.months, "stated", months.start, months.end)


_SHORT = 60  # characters of a sentence that tells an offer and nothing else


def _in_sentence(context: Context, view: View) -> Iterator[Observation]:
    shared = list(_shared_out(context, view))
    if shared:
        yield from shared
        return
    told: dict[int, Observation] = {}  # index of the amount → its price
    introduced = introductory(context, view)
    offers = {*introduced, *_former(context, view, told_before=not introduced)}
    for rule in RULES:
        for match in rule.regex.finditer(view.string):
            index = _regular(view, match.start("price"), offers)
            if index in told or index < 0 or not _is_price(context, view, rule, match, index):
                continue
            last = max(index, match.end("subject") - 1)
            named = match.start("subject")
            if rule.name == "price.beside":
                if part_named(context, view, index, index) is not None:
                    continue
                period = view.tokens[index].item.period
                named = rightful(context, view, named, index, period)
                if named < 0:
                    continue
            first = (
                view.tokens[match.start("price")].item if index != match.start("price") else None
            )
            observation = _price(context, view, rule.name, view.tokens[named], index, last, first)
            if observation is not None:
                told[index] = observation
    told |= _this(context, view, told)
    told |= _of_topic(context, view, told, offers)
    _continue(context, view, told, offers)
    for lot in lots(context, view, told, offers, _NO_PRICE):
        made = _price(context, view, lot.rule, lot.subject, lot.amount, lot.amount)
        if made is not None and lot.amount not in told:
            told[lot.amount] = made
    _continue(context, view, told, offers)
    yield from told.values()


_THIS = re.compile(r"(?:\bThis|\bThe|\bIts|这个|这项|该|其)\s*\Z")
_SERVICE = re.compile(
    r"\s*(?:的\s*)?(?:订阅|套餐|计划|服务|方案|subscription|plan|tier|service)", re.IGNORECASE
)


def _this(context: Context, view: View, told: dict[int, Observation]) -> dict[int, Observation]:
    """`This $200/month subscription` is the plan that the sentence before speaks of."""
    text = context.layout.visible
    for index, token in enumerate(view.tokens):
        if token.kind != "$" or index in told or not _SERVICE.match(text, token.end):
            continue
        if not _THIS.search(text, view.sentence.start, token.start):
            continue
        topic = context.topic_before(view.sentence, last=True)
        if topic is None or topic.entity.category not in PLANS:
            continue
        subject = Token("Q", topic.start, topic.end, topic)
        made = _price(context, view, "price.this", subject, index, index)
        if made is not None:
            return {index: made}
    return {}


def _regular(view: View, index: int, offers: Container[int]) -> int:
    """The amount to pay: behind one that is paid at first, or was, the one that follows it."""
    while index in offers:
        following = view.string.find("$", index + 1)
        if following < 0 or not _BETWEEN.fullmatch(view.string, index + 1, following):
            return -1
        index = following
    return index


_BETWEEN = re.compile(r"[.,&'%lu(:-]{0,6}")
_FROM = re.compile(r"(?:从|由|原来的?|(?i:\bfrom)(?:\s+(?:about|around|roughly|just|a))?)\s*\Z")
_TO = re.compile(r"(?:(?:到|至|为|成)了?|(?i:\bto))(?:\s*(?:只有|仅|约|just|only|about))?\s*\Z")


# `$2 (down from $10)`, `2 美元，原价 10 美元`
_WAS = re.compile(
    r"(?:(?i:\b(?:(?:down|up|cut|reduced|slashed|dropped)\s+from|instead\s+of|rather\s+than|previously|formerly|originally|used\s+to\s+(?:be|cost)))|原价|原为|原来|原先|此前|之前|旧价|先前)"
    r"\s*(?:的|为|是|约|每月|at|an?|the|(?:introductory|original|previous|initial|old|\s)+)?\s*\Z"
)


def _former(context: Context, view: View, *, told_before: bool) -> set[int]:
    """The amounts that were: `from $40/$10 down to $8/$2`; those called so where nothing else is."""
    text, found = context.layout.visible, set()
    amounts = [i for i, token in enumerate(view.tokens) if token.kind == "$"]
    changed = [i for i in amounts if _TO.search(text, view.sentence.start, view.tokens[i].start)]
    for index in amounts:
        if told_before and _WAS.search(text, view.sentence.start, view.tokens[index].start):
            found |= {index, *_run(context, view, index)}
            continue
        if not _FROM.search(text, view.sentence.start, view.tokens[index].start):
            continue
        end = next((i for i in changed if i > index), None)
        if end is not None:
            found |= {i for i in amounts if index <= i < end}
    return found


def _run(context: Context, view: View, index: int) -> Iterator[int]:
    """The amounts right behind one, in a pair with it."""
    following = view.string.find("$", index + 1)
    if following > 0 and _PAIRED.fullmatch(
        context.layout.visible, view.tokens[index].item.end, view.tokens[following].item.start
    ):
        yield following


_PAIRED = re.compile(r"\s*(?:[/、]|and|和)\s*")


def _of_topic(
    context: Context, view: View, told: dict[int, Observation], offers: Container[int]
) -> dict[int, Observation]:
    """What tokens cost in a sentence that names nothing, where the one before speaks of a price."""
    if told or set("MQO") & set(view.string):
        return {}
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) - 1
    topic = _priced_topic(context, view, index)
    if topic is None or topic.entity.type != "model":
        return {}
    subject = Token("M", topic.start, topic.end, topic)
    first = next(
        (t.item for t in view.tokens if t.kind == "$" and t.item.period == "million_tokens"), None
    )
    if first is None or set("xh") & set(view.string):
        return {}
    found = {}
    for place, token in enumerate(view.tokens):
        if token.kind == "$" and place not in offers:
            made = _price(context, view, "price.topic", subject, place, place, first)
            if made is not None:
                found[place] = made
    return found


def _priced_topic(context: Context, view: View, index: int) -> Mention | None:
    """What an amount without a name is the price of: the topic of the sentence before, where that
    speaks of a price, or the heading's, where a field of its profile says `Pricing:`."""
    layout = context.layout
    earlier = layout.sentences[index] if index >= 0 else None
    if earlier is not None and _PRICE_WORD.search(layout.visible, earlier.start, earlier.end):
        if earlier.block == view.sentence.block:
            topic = context.topic_before(view.sentence)
            return topic if topic is not None and topic.start >= earlier.start else None
        if _PRICE_FIELD.fullmatch(layout.visible, earlier.start, earlier.end):
            return context.heading_topic(view.sentence)
    lead = _lead(context, index)
    if lead is not None:
        return lead
    if _PRICE_FIELD.match(layout.visible, view.sentence.start, view.sentence.end):
        return context.heading_topic(view.sentence)
    return None


_MOST_LINES = 8  # that one lead-in is taken to speak of


def _lead(context: Context, index: int) -> Mention | None:
    """What the line speaks of that leads in lines of prices: `X 的定价如下：`."""
    layout, text = context.layout, context.layout.visible
    for place in range(index, max(-1, index - _MOST_LINES), -1):
        sentence = layout.sentences[place]
        named = context.mentions.entities_in(sentence.start, sentence.end)
        things = [m for m in named if m.entity.type in ("model", "product")]
        if text[sentence.end - 1] in ":：" and _PRICE_WORD.search(
            text, sentence.start, sentence.end
        ):
            return things[-1] if things else None
        if things or not context.mentions.money_in(sentence.start, sentence.end):
            return None
    return None


_PRICE_FIELD = re.compile(
    r"\W*(?:(?i:(?:API\s+)?(?:pricing|prices?|costs?))|(?:API\s*)?(?:价格|定价|收费|费用))\s*[:：]\W*"
)


def _shared_out(context: Context, view: View) -> Iterator[Observation]:
    """As many amounts as things, dealt out in order: `A 和 B 分别为每月 20 美元和 200 美元`."""
    text = context.layout.visible
    match = _DEALT.search(view.string)
    if match is None:
        return
    things = [i for i in range(*match.span("things")) if view.string[i] in "MQ"]
    plans = all(view.tokens[i].item.entity.category in PLANS for i in things)
    many = len(things) > _INPUT_AND_OUTPUT
    if not (plans or many) and not _RESPECTIVELY.search(
        text, view.sentence.start, view.sentence.end
    ):
        return  # two prices of a model are those of its input and output
    amounts = [i for i in range(*match.span("amounts")) if view.string[i] == "$"]
    if len(things) != len(amounts) or _NO_PRICE.search(
        text, view.sentence.start, view.sentence.end
    ):
        return
    told = [view.tokens[i].item for i in amounts]
    first: Money = next((money for money in told if money.period), told[0])
    for thing, amount in zip(things, amounts, strict=True):
        made = _price(
            context, view, "price.respectively", view.tokens[thing], amount, amount, first
        )
        if made is not None:
            yield made


_INPUT_AND_OUTPUT = 2
_DEALT = compile_pattern(
    "things(thing (and thing)+) (gap|of|comma|include)* amounts(money ((and|comma) gap? money)+)"
)


def _continue(
    context: Context, view: View, told: dict[int, Observation], offers: Container[int]
) -> None:
    """Amounts right behind a price that go on with its subject, or replace it (`降到`)."""
    text = context.layout.visible
    for index, token in enumerate(view.tokens):
        if token.kind != "$" or index in told or index in offers:
            continue
        before = max((i for i in told if i < index), default=None)
        if before is None or not _FURTHER.fullmatch(view.string, before + 1, index):
            continue
        between = text[view.tokens[before].end : token.start]
        money: Money = token.item
        first: Money = view.tokens[before].item
        changed = _CHANGED.search(between)
        own = money.period or DIRECTION.search(between) or "&" in view.string[before:index]
        if _NO_PRICE.search(between) or not (own or changed):
            continue
        subject = told[before].subject_token
        made = _price(context, view, told[before].rule, subject, index, index, first)
        if made is not None:
            told[index] = made
            if changed:
                del told[before]


def _is_price(context: Context, view: View, rule: Rule, match: re.Match[str], index: int) -> bool:
    """Whether the amount at `index` is what the subject of a match costs."""
    text = context.layout.visible
    tokens = view.tokens[match.start() : max(match.end(), index + 1)]
    price = view.tokens[index]
    words = text[tokens[0].start : tokens[-1].end]
    after = text[price.end : min(price.end + 10, view.sentence.end)]
    clause = _clause(context, view, match.start())
    subject = view.tokens[match.start("subject")]
    if rule.name == "price.beside" and _AS_GOOD.search(text, subject.end, price.start):
        return False
    if price.item.period is None and of_a_thing(text, price.start, price.end):
        return False
    if _NO_PRICE.search(words) or _NO_PRICE.search(after) or _NO_PRICE.search(clause):
        return False
    first = min(match.start("price"), match.start("subject"))
    for token in reversed(view.tokens[:first]):
        if token.kind in ",:" and token.kind != ":":
            break
        if token.kind in _HYPOTHETICAL:
            return False
    if any(token.kind in _HYPOTHETICAL for token in tokens):
        return False
    if rule.name == "price.beside" and _FOR_NEXT.match(text, price.end, view.sentence.end):
        return False  # the amount is another's: `GPT-4, $10 for GPT-4 Turbo`
    behind = view.tokens[index + 1 : index + 3]
    attributive = "".join(t.kind for t in behind) in ("'M", "'Q") and (
        text[behind[0].start : behind[0].end] == "的"
    )
    if rule.name == "price.beside" and attributive:
        return False  # … or `每月 200 美元的 ChatGPT Pro`
    money: Money = price.item
    if rule.name == "price.beside" and "," in match.group() and not money.period:
        mention: Mention = view.tokens[match.start("subject")].item
        if mention.entity.category == "subscription_plan":
            return True
        return _PRICE_WORD.search(words + after) is not None
    if rule.name == "price.adjacent":
        return money.period is not None
    if rule.name == "price.paid-for":
        between = text[price.end : view.tokens[match.start("subject")].start]
        return _PAYS.match(between) is not None or (
            between.strip() in ("的", "起的", "/") or _PRICE_WORD.search(between) is not None
        )
    return True


_BY_MONTH = re.compile(r"月|(?i:month)")


def _offered_by_month(context: Context, cells: dict[str, Cell]) -> dict[str, Cell]:
    """What the first month costs less for is paid for by the month: `$3 for the first month, then $6`."""
    months = cells.get("promo_months")
    if months is None or months.start is None or months.end is None or "promo_amount" not in cells:
        return {}
    if not _BY_MONTH.search(context.layout.visible, months.start, months.end):
        return {}
    return {"billing_period": Cell("month", "context", months.start, months.end)}


def _clause(context: Context, view: View, index: int) -> str:
    """The words of the clause before a token."""
    start = view.tokens[index].start
    for token in reversed(view.tokens[:index]):
        if token.kind in ",:(":
            break
        start = token.start
    return context.layout.visible[start : view.tokens[index].start]


def _price(
    context: Context,
    view: View,
    rule: str,
    subject: Token,
    index: int,
    last: int,
    first: Money | None = None,
) -> Observation | None:
    """The price that token `index` tells of `subject`; what it lacks it has from the `first` one."""
    mention: Mention = subject.item
    token = view.tokens[index]
    amount: Money = token.item
    period, span = amount.period, amount.period_span
    if period == OTHER_PERIOD:
        first = None
    if period is None and first is not None:
        period, span = first.period, first.period_span
    if period is None and mention.entity.type == "model":
        period, span = common_period(context, view)
    tokens = mention.entity.type == "model" and period is None
    direction = direction_of(context, view, index) if tokens else None
    if tokens:
        period, span = earlier_period(context, view, far=direction is not None)
    kind = price_type(mention.entity, period, span, tokens=direction is not None)
    if kind is None or not countable(amount.amount) or amount.amount >= DEAREST:
        return None
    cells = {
        "subject_name": name_cell(mention),
        "price_type": kind,
        "amount": Cell(amount.amount, "stated", amount.start, amount.end),
        "currency": Cell(amount.currency, "stated", amount.start, amount.end),
    }
    if period in ("month", "year", "million_tokens") and span:
        cells["billing_period"] = Cell(period, "stated" if amount.period else "context", *span)
    elif not period and kind.value == "subscription":
        told_apart = plan_period(context, view) or heading_period(context, view)
        if told_apart is not None:
            cells["billing_period"] = told_apart
    cells |= promotion_of(context, view, token)
    if "billing_period" not in cells and kind.value == "subscription":
        cells |= _offered_by_month(context, cells)
    if kind.value == "api" and (direction := direction_of(context, view, index)):
        cells["direction"] = Cell(direction, "derived")
    observation = Observation("prices", rule, token.start, mention.entity, cells)
    observation.subject_token = subject
    if dating := dated(context, view, subject, index, last):
        observation.date, observation.date_origin = dating.date, dating.origin
    return observation
