"""Amounts that are surely prices, told too freely for a pattern: whose they are is sought.

`$5/$25`, `$2 in and $8 out`, `每百万 token 2 元`, `to $2` behind a cut: such words tell a price
wherever they stand. Their owner is what the sentence names before them, what opens the list item, or
what the sentence before speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.prices.conditions import imagines, on_condition
from llmdata.extract.prices.directions import direction_of, paired, run
from llmdata.extract.prices.lapsing import lapsing
from llmdata.extract.prices.offers import promotion_of
from llmdata.extract.prices.other_sums import is_other_sum
from llmdata.extract.prices.owners import (
    fits,
    is_measure,
    is_measured,
    item_subject,
    owner_before,
    owner_behind,
    part_named,
    right_behind,
)
from llmdata.extract.prices.periods import billed_by_year, common_period
from llmdata.extract.prices.terms import PLANS
from llmdata.extract.view import Token, View
from llmdata.grammar.quantities import OTHER_PERIOD, TOKENS, Money
from llmdata.mentions import Mention

DEAREST = 1_000_000  # what costs as much is a deal, no price

_CUT_TO = re.compile(
    r"(?:(?:降|砍|调|減|减|涨|升|提|下调|上调|提高|定|卖|开|变|跌|掉|压|打|收|改)价?(?:至|到|成|为|在了?)(?:了)?"
    r"|(?i:\b(?:to|at))(?:\s+(?:just|only|about|a\s+mere))?)\s*(?:每月|每年|仅|只要|约|只有)?\s*\Z"
)
_CHANGES = re.compile(
    r"降|砍|下调|上调|涨|提价|定在|卖到|变成|改为|压到|打到|跌|掉到"
    r"|(?i:\b(?:cut|cuts|cutting|slash\w*|halv\w+|drop\w*|lower\w*|reduc\w+|rais\w+|bump\w*|hik\w+|doubl\w+|tripl\w+|climb\w*|jump\w*|revert\w*|returns?|goes|going|go|rise[sn]?|rose|priced|price[sd]?|took\s+\d+\s*%\s+off|fell|went|came\s+in|end(?:s|ed)\s+up|land(?:s|ed)|settl\w+|stay\w*|remain\w*|kept|sits?|stands?|start\w*|open\w*|debut\w*|launch\w*|arriv\w*|list(?:s|ed)|ship(?:s|ped))\b)"
)
_TOLD_PRICE = re.compile(
    r"(?:售价|定价|起售价|官方价|价格|首发价|优惠价|学生价|教育价|团购价|折后价|到手价|国区价|单价|起步价|报价|标价|月费|年费|会员费?|会员价|(?i:\b(?:price[ds]?|pricing|costs?|costing|charges?|charging|sells?|sold|retail\w*|on\s+sale|starts?|starting|for|runs))\s*(?:(?:you|one)\s+)?(?:of|at|for|is|was|from)?|(?i:\bsets?\s+(?:you|one)\s+back))"
    r"(?:是|为|仅|低至|高达|最低|从|在|约|只要|定在|了|：|:|\s)*(?:just|only)?\s*\Z"
)
_BREAK = re.compile(r"[，,；;。]|——|—|(?i:\band\b|\bbut\b|\bwhile\b|\bwhere\b)|而|但")
_STOP = re.compile(r"[，；。、！]")


@dataclass(frozen=True, slots=True)
class Lot:
    """An amount that is a price, whose it is, and the token from which it is told."""

    amount: int
    subject: Token
    rule: str


# `a $240 bicycle`: the price is another thing's.
_ARTICLE = re.compile(r"(?i:\b(?:an?|another|my|his|her|their|your|some)\s+)\Z")
_OTHER_THING = re.compile(
    r"\+?\s+(?!(?:plan|tier|subscription|price|fee|level|option|version|offering|mark|service|add-on|per|a|an|in|and|or|for|on|with|to|each|every|monthly|annual|yearly|charge|price-tag|rate|model|product|membership|package|bundle|one|ones|edition|seat|from|when)\b)[a-z]"
)


_APPOSITION = re.compile(r"\w, an?\s+\Z")


def of_a_thing(text: str, start: int, end: int) -> bool:
    """Whether an amount only says how dear some other thing is."""
    article = _ARTICLE.search(text, max(0, start - 10), start)
    return (
        article is not None
        # `X, a $199 orange box`: what stands behind the comma is X itself.
        and not _APPOSITION.search(text, max(0, start - 12), start)
        and _OTHER_THING.match(text, end) is not None
    )


def lots(
    context: Context,
    view: View,
    told: Mapping[int, Observation],
    left_out: Container[int],
    no_price: re.Pattern[str],
) -> Iterator[Lot]:
    """The prices of a sentence that no rule has told."""
    for index, token in enumerate(view.tokens):
        if token.kind != "$" or index in told or index in left_out:
            continue
        money: Money = token.item
        if money.period == OTHER_PERIOD or money.amount >= DEAREST:
            continue
        if money.period is None and of_a_thing(context.layout.visible, token.start, token.end):
            continue
        kind = _kind(context, view, index)
        if kind is None or _denied(context, view, index, no_price):
            continue
        subject = _owner(context, view, index, kind) or _going_on(view, index, kind, told)
        if subject is not None:
            yield Lot(index, subject, f"price.{kind}")


# Another of a thing's own editions: `低配版 100 美元`, `国行 16499 元`.
_EDITION = re.compile(
    r"(?:(?:低配|高配|顶配|标准|基础|普通|专业|高级|进阶|豪华|旗舰|入门|个人|团队|企业|家庭|学生|教育|国际|海外|国内|年付|月付|美)[版档款套]餐?|国行|港版|美版|国区|美区|欧版|黄金会员|铂金会员|白金会员|钻石会员)(?:每个?月|每年|售价|定价|价格|只要|仅需?|则|为|是|要|卖|\s)*\Z"
)
_OF_PLAN = re.compile(r"(?:[&.]{1,2}\$){0,2}'Q")


def _going_on(view: View, index: int, kind: str, told: Mapping[int, Observation]) -> Token | None:
    """Whose the first price of the sentence is, for further ones of its tokens behind it: by the
    length of a text, in another mode."""
    first = min((place for place in told if place < index), default=None)
    subject: Token | None = told[first].subject_token if first is not None else None
    if first is None or subject is None:
        return None
    if kind == "edition":
        return subject if subject.kind == "Q" else None
    same = view.tokens[first].item.currency == view.tokens[index].item.currency
    return subject if kind in ("tokens", "two") and subject.kind == "M" and same else None


def _kind(context: Context, view: View, index: int) -> str | None:
    """What makes an amount a price: tokens that it pays for, a time, or the words before it."""
    text, token = context.layout.visible, view.tokens[index]
    money: Money = token.item
    for offer, then in lapsing(context, view).items():
        if then == index:
            return _kind(context, view, offer) or "changed"
    if money.period in TOKENS or direction_of(context, view, index):
        return "tokens"
    if money.period in ("month", "year") or "promo_amount" in promotion_of(context, view, token):
        return "plan"
    if view.string.startswith("(Q)", index + 1) and view.tokens[index + 2].item.elliptic:
        return "plan"  # `20 美元（Plus）`
    if right_behind(context, view, index):
        return "plan" if view.string[index + 1] == "Q" else "two"
    if billed_by_year(context, view, index) or _TIER.match(text, token.end, view.sentence.end):
        return "plan"
    if common_period(context, view, index)[0] and owner_behind(context, view, index) is not None:
        return "tokens"
    if _CACHED.search(text, view.sentence.start, view.sentence.end) and not set("MQ") & set(
        view.string
    ):
        return "tokens"
    following = _OF_PLAN.match(view.string, index + 1)
    if following and view.tokens[following.end() - 1].item.entity.category in PLANS:
        return "plan"  # `100 或 200 美元的 Max`
    clause = _clause(context, view, index)
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
    clause = _clause(context, view, index)
    if _CUT_TO.search(text, clause, token.start) and _CHANGES.search(
        text, view.sentence.start, token.start
    ):
        return "changed"
    return "priced" if _TOLD_PRICE.search(text, clause, token.start) else None


_TIER = re.compile(r"\s+(?:tier|plan|subscription|option)\b")
_CACHED = re.compile(r"(?i:\bcached?\b)")


def _clause(context: Context, view: View, index: int) -> int:
    """Where the clause of an amount begins."""
    start = view.sentence.start
    for match in _BREAK.finditer(context.layout.visible, start, view.tokens[index].start):
        start = match.end()
    return start


def _denied(context: Context, view: View, index: int, no_price: re.Pattern[str]) -> bool:
    """Whether the clause denies the price or imagines it, or tells of money of another kind."""
    text, token = context.layout.visible, view.tokens[index]
    start = _clause(context, view, index)
    end = min(token.end + 10, view.sentence.end)
    stop = _STOP.search(text, token.end, end)
    end = stop.start() if stop else end
    if no_price.search(text, start, end) or is_other_sum(text, view, token):
        return True
    for place in range(index - 1, -1, -1):
        earlier = view.tokens[place]
        if earlier.kind == ":" or (earlier.end <= start and earlier.kind in ",-&"):
            break
        if imagines(context, view, earlier):
            return True
    return False


_FOR = re.compile(
    r"\s*(?:的|(?i:of)|(?i:(?:you|one|anyone|subscribers)\s+(?:can\s+)?(?:gets?|buys?|have|has|use[sd]?))|起的|的(?:价格|定价|售价|月费)[^，。；]{0,8}?|(?i:(?:charged\s+|asked\s+|billed\s+|paid\s+|listed\s+)?for|gets\s+you|buys\s+you|buys|on)|\s(?:\w+\s+)?(?:subscription|plan|tier|bundle)\s*[,:(—–-]+|[^，。；,.;]{0,24}?(?:名为|叫做?|(?i:\b(?:called|named|dubbed)\b))(?:的|了)?)\s*[“\"「]?(?:the\s+|a\s+|its\s+)?"
)
# What may stand before an amount that its sentence opens with.
_LEADS = re.compile(
    r"\W*(?:(?i:(?:at|for|with|from|priced|just|only|a\s+mere|about|around|starting|costing)\b\s*){0,4}|以|仅需?|只需?要?|定价|售价|价格|为|是)*\s*"
)
_HEADS = re.compile(r"[.'%&$(]{0,8},\.?(?P<thing>[MQ])")


def _owner(context: Context, view: View, index: int, kind: str) -> Token | None:
    """Whose an amount is."""
    text, token = context.layout.visible, view.tokens[index]
    money: Money = token.item
    if (part := part_named(context, view, index, index)) is not None:
        return part
    if view.string.startswith("(Q)", index + 1) and view.tokens[index + 2].item.elliptic:
        return view.tokens[index + 2]
    behind = next((i for i in range(index + 1, len(view.tokens)) if view.string[i] in "MQ"), None)
    last = run(context, view, index)[-1]
    if right_behind(context, view, last):
        thing = view.tokens[last + 1]
        return thing if _suits(thing.item, kind, money) else None
    if behind is not None and _FOR.fullmatch(
        text, view.tokens[last].end, view.tokens[behind].start
    ):
        return view.tokens[behind] if _suits(view.tokens[behind].item, kind, money) else None
    on = owner_behind(context, view, index)
    if on is not None:
        return view.tokens[on] if _suits(view.tokens[on].item, kind, money) else None
    before = owner_before(context, view, index, money.period)
    if before is not None:
        owner: Mention = view.tokens[before].item
        return view.tokens[before] if _suits(owner, kind, money) else None
    if behind is not None and kind in ("tokens", "plan") and "$" in view.string[: index + 1]:
        head = _HEADS.match(view.string, index + 1)
        first = view.tokens[view.string.index("$")]
        measured = head is not None and is_measure(context, view, head.start("thing"), index)
        if (
            head is not None
            and not measured
            and _LEADS.fullmatch(text, view.sentence.start, first.start)
        ):
            thing = view.tokens[head.start("thing")]
            return thing if _suits(thing.item, kind, money) else None
    told_later = _named_later(context, view, behind, last)
    if told_later is not None and _suits(told_later.item, kind, money):
        return told_later
    if kind == "plan" and (priced := _rate_of(context, view, behind, last)) is not None:
        return priced
    topic = item_subject(context, view)
    clause_end = next((i for i in range(index, len(view.tokens)) if view.string[i] == ","), None)
    near = view.string[:clause_end]  # what later clauses name has prices of its own
    things = [i for i, letter in enumerate(near) if letter in "MQ"]
    others = [i for i in things if not is_measure(context, view, i, index)]
    if topic is None and not others and kind != "edition":
        topic = _topic(context, view, index, kind)
    if topic is None or not _suits(topic, kind, money) or not fits(topic, money.period):
        return None
    return Token("M" if topic.entity.type == "model" else "Q", topic.start, topic.end, topic)


# `Ten dollars a million in, forty out: that is what X asked.`
_THAT_IS_WHAT = re.compile(
    r"[^.]{0,60}?[:,;—–-]+\s*(?:(?:that|this|which|such)(?:['’]s|\s+is|\s+was)\s+(?:what|how\s+much|the\s+(?:price|cost|rate)\s+(?:of|for))|so\s+much\s+for)\s+(?:you\s+(?:now\s+)?pay\s+for\s+|[A-Z]\w+\s+(?:asks?|charges?|wants)\s+for\s+)?(?:the\s+)?"
)


def _named_later(context: Context, view: View, behind: int | None, last: int) -> Token | None:
    """The thing that the end of the sentence says costs what it opened with."""
    if behind is None:
        return None
    tied = _THAT_IS_WHAT.fullmatch(
        context.layout.visible, view.tokens[last].end, view.tokens[behind].start
    )
    return view.tokens[behind] if tied is not None else None


# `每月 200 美元曾是 X 的专利`, `200 美元一个月成了行价：X 开的头`
_RATE_OF = re.compile(r"(?!\s*[，。；])[^，。；：]{0,24}(?:：|——)?\s*")
_NOT_THE_RATE = re.compile(r"比|超|不如|不到|相当|等于|够|预算|省|够买|换|开销|账|花|送|返|减")


def _rate_of(context: Context, view: View, behind: int | None, last: int) -> Token | None:
    """The plan that a sentence which opens with what a month costs names first."""
    money: Money = view.tokens[last].item
    if behind is None or money.period not in ("month", "year"):
        return None
    words = view.string[last + 1 : behind]
    if (
        set("MQ$") & set(view.string[:last])
        or "$" in words
        or set("xh") & set(words.split(":")[-1])
    ):
        return None
    thing = view.tokens[behind]
    if thing.item.entity.category not in PLANS:
        return None
    text = context.layout.visible
    between = _RATE_OF.fullmatch(text, view.tokens[last].end, thing.start)
    if between is None or _NOT_THE_RATE.search(between.group()):
        return None
    own = re.match(r"[^,;]*\$", view.string[behind + 1 :])
    return None if own or is_measured(text, view.sentence, thing) else thing


_PRICING = re.compile(
    r"定价|定價|售价|价格|收费|月费|年费|订阅|套餐|(?i:\bpric(?:e|es|ed|ing)\b|\bcosts?\b|\bcharg|\bsubscription|\bsells?\b|\bsold\b|\bretails?\b|\bgo(?:es|ing)\s+for\b|\byours\s+for\b|\basks?\b)"
)


# A sentence that opens with what tokens cost leaves out the model that the one before named last.
_OPENS_WITH = re.compile(
    r"\W*(?:API|接口|官方)?\s*(?:输入|输出|每\s*百万|百万\s*(?:token|输入)|[$€£¥]\s?\d|\d[\d.]*\s*(?:元|美元|美金|刀|块)|(?i:(?:the\s+)?(?:input|output|at|for|just|only|still|priced|yours)\b))"
)


# `每月 100 美元的选项`: one of those in which a plan comes.
_OPTION = re.compile(r"\s*(?:起)?的?\s*(?:那|这|一)?个?(?:选项|档|层级|级别|版本|套餐|方案|席位)")


def _topic(context: Context, view: View, index: int, kind: str) -> Mention | None:
    """What the sentence before speaks of, where this one names a price and nothing else."""
    text, sentence = context.layout.visible, view.sentence
    opens = kind == "tokens" and _OPENS_WITH.match(text, sentence.start, sentence.end)
    option = kind == "plan" and _OPTION.match(text, view.tokens[index].end, sentence.end)
    if kind in ("changed", "two") and not option:
        return _priced_before(context, view)
    alone = kind == "plan" and _alone(context, view)
    said = option or _PRICING.search(text, sentence.start, view.tokens[index].end)
    if not (kind == "tokens" or alone or said):
        return _headed(context, view, kind)
    money: Money = view.tokens[index].item
    topic = _spoken_of(context, view, kind, money, last=bool(opens))
    if alone and topic is None:
        return _next(context, view, kind, money)
    if kind == "plan" and topic is not None and topic.entity.category not in PLANS:
        return None
    if topic is None:
        return context.heading_topic(sentence)
    return topic


_GOES_ON = re.compile(
    r"\W*(?:(?:但|而|不过|结果|并且)?(?:到了?|又|再|随后|后来|之后|此后|接着|如今|现在|目前|最终|同年|次年|第二年|几个月后|没过多久|一年后|[^，。；]{0,8}月|[^，。；]{0,6}(?:年底|年初))|(?i:later|then|it)\b)"
)


def _priced_before(context: Context, view: View) -> Mention | None:
    """What the sentence before tells prices of, where this one goes on with what they became."""
    layout, sentence = context.layout, view.sentence
    if not _GOES_ON.match(layout.visible, sentence.start, sentence.end):
        return None
    earlier = layout.sentences[layout.sentence_at(sentence.start) - 1]
    if earlier.block != sentence.block or not context.mentions.money_in(earlier.start, earlier.end):
        return None
    return context.topic_before(sentence)


_OPENS_PLAN = re.compile(
    r"\W*[^。；]{0,24}?(?:每个?月|包月|月费|一个月|每年|年费|起价|起步价|会员费|\d[\d.]*\s*(?:元|美元|美金|刀|块))"
)


def _headed(context: Context, view: View, kind: str) -> Mention | None:
    """What the heading right above names, for a first sentence that tells what it costs."""
    layout, sentence = context.layout, view.sentence
    block = layout.blocks[sentence.block]
    above = layout.blocks[sentence.block - 1] if sentence.block else None
    if above is None or above.kind != "heading" or sentence.start != block.start:
        return None
    if kind == "plan" and not _OPENS_PLAN.match(layout.visible, sentence.start, sentence.end):
        return None
    return context.heading_topic(sentence) if kind in ("plan", "tokens") else None


_ALONE = 3  # words that may stand beside the sums of a sentence that is nothing else


def _alone(context: Context, view: View) -> bool:
    """Whether a sentence is a sum and nothing else: `Two hundred dollars a month!`"""
    if set(view.string) - set("$.,&"):
        return False
    text = context.layout.visible
    beside = [text[t.start : t.end] for t in view.tokens if t.kind == "."]
    return sum(len(words.split()) for words in beside) <= _ALONE


def _spoken_of(
    context: Context, view: View, kind: str, money: Money, *, last: bool
) -> Mention | None:
    """What the sentences before speak of: of several things the one that can cost it so."""
    first = context.topic_before(view.sentence, last=last)
    if first is None:
        return None
    layout = context.layout
    there = layout.sentences[layout.sentence_at(first.start)]
    named = context.mentions.entities_in(there.start, there.end)
    suited = [m for m in named if m.entity.type in ("model", "product") and _suits(m, kind, money)]
    if len({m.entity.id for m in suited}) == 1 and (
        kind == "tokens" or there.block == view.sentence.block
    ):
        return suited[0]
    return first


def _next(context: Context, view: View, kind: str, money: Money) -> Mention | None:
    """What the sentence behind speaks of, where a paragraph opens with a sum: `Two hundred dollars
    a month! When X came …`."""
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) + 1
    if index >= len(layout.sentences) or layout.sentences[index].block != view.sentence.block:
        return None
    following = layout.sentences[index]
    if context.mentions.money_in(following.start, following.end):
        return None
    named = context.mentions.entities_in(following.start, following.end)
    suited = [m for m in named if m.entity.type in ("model", "product") and _suits(m, kind, money)]
    return suited[0] if len({m.entity.id for m in suited}) == 1 else None


def _suits(mention: Mention, kind: str, money: Money) -> bool:
    """Whether a thing can cost what is told so."""
    entity = mention.entity
    if kind == "tokens" or kind == "two":
        return entity.type == "model" or entity.category in ("api", "platform")
    if kind == "plan":
        return entity.type == "product"
    if kind == "edition":
        return entity.category in (*PLANS, "hardware")
    if kind == "changed":
        sold = entity.category in (*PLANS, "hardware")
        return entity.type == "model" or sold or money.period is not None
    return entity.type == "model" or entity.category in (*PLANS, "hardware")
