"""What a sentence that names a price and nothing else speaks of: what those round it do."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.prices.directions import run, run_to
from llmdata.extract.prices.kinds import suits
from llmdata.extract.prices.measured import is_measured
from llmdata.extract.prices.pronouns import is_of_it, is_subject, speaks_of_it, subject_before
from llmdata.extract.prices.terms import PLANS
from llmdata.extract.questions import PRICE, question_of
from llmdata.extract.records import topic_above
from llmdata.extract.view import View
from llmdata.grammar.quantities import Money
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_PRICING = lazily(
    r"定价|定價|售价|价格|收费|月费|年费|订阅|套餐|(?i:\bpric(?:e|es|ed|ing)\b|\bcosts?\b|\bcharg|\bsubscription|\bsells?\b|\bsold\b|\bretails?\b|\bgo(?:es|ing)\s+for\b|\byours\s+for\b|\basks?\b)"
)
# A sentence that opens with what tokens cost leaves out the model that the one before named last.
_OPENS_WITH = lazily(
    r"\W*(?:API|接口|官方)?\s*(?:输入|输出|每\s*百万|百万\s*(?:token|输入)|[$€£¥]\s?\d|\d[\d.]*\s*(?:元|美元|美金|刀|块)|(?i:(?:the\s+)?(?:input|output|at|for|just|only|still|priced|yours)\b))"
)
# `每月 100 美元的选项`: one of those in which a plan comes.
_OPTION = lazily(r"\s*(?:起)?的?\s*(?:那|这|一)?个?(?:选项|档|层级|级别|版本|套餐|方案|席位)")


def spoken_of(context: Context, view: View, index: int, kind: str) -> Mention | None:
    """What the sentence before speaks of, where this one names a price and nothing else."""
    text, sentence = context.layout.visible, view.sentence
    asked = question_of(context, sentence)
    if asked is not None and asked.about == PRICE:
        return asked.thing
    if set("MQ").isdisjoint(view.string) and _names_by_the_way(context, view, index):
        return None
    if _OTHER_SUBJECT.match(text, sentence.start, sentence.end):
        return None
    opens = kind == "tokens" and _OPENS_WITH.match(text, sentence.start, sentence.end)
    option = kind == "plan" and _OPTION.match(text, view.tokens[index].end, sentence.end)
    if kind in ("changed", "two") and not option:
        priced = _priced_before(context, view, index)
        return _pair_of(context, view, index) if priced is None and kind == "two" else priced
    alone = kind == "plan" and _alone(context, view)
    bought = kind == "plan" and _BUYS_IT.search(text, sentence.start, view.tokens[index].start)
    of_it = kind == "plan" and is_of_it(context, view)
    if kind == "piece":
        return _that_makes_it(context, view)
    said = (
        option or bought or of_it or _PRICING.search(text, sentence.start, view.tokens[index].end)
    )
    if not (kind == "tokens" or alone or said):
        return _headed(context, view, kind)
    money: Money = view.tokens[index].item
    if (subject := subject_before(context, view)) is not None:
        return subject
    topic = _suited(context, view, kind, money, last=bool(opens))
    if topic is not None and _is_compared_with(context, view, topic):
        topic = _subject_of_paragraph(context, view)
    if alone and topic is None:
        return _headed(context, view, kind) or _next(context, view, kind, money)
    if kind == "plan" and not bought and topic is not None and topic.entity.category not in PLANS:
        return topic if of_it and is_subject(context, topic) else None
    if topic is None:
        return topic_above(context, sentence)
    return topic


# `Embeddings had dropped to $0.10`: things of a kind of their own.
_OTHER_SUBJECT = lazily(
    r"(?!(?:Prices?|Rates|Tokens|Inputs?|Outputs?|Costs|Fees|Plans|Tiers|Subscriptions|Subscribers|Things|Others|Both|These|Those|Users|Credits|Discounts|Requests|Prompts|Terms|Figures|Numbers|Sums|Developers|Businesses|Customers|Companies|Students|Teams|Members|Answers|Startups|Enterprises|Readers|Teachers|Schools|Clients|Buyers|Firms|Calls|Queries|Words|Pages|Americans|Europeans)\b)"
    r"[A-Z][a-z]{4,14}s\s+(?:(?:already|also|then|now|still)\s+)?(?:had|have|are|were|cost|fell|dropped|became|went|run|start|come|came)\b"
)


def _is_compared_with(context: Context, view: View, topic: Mention) -> bool:
    """Whether a sentence sets a thing beside what it tells of, and so is not about that thing."""
    return any(
        token.item.entity.id == topic.entity.id
        and is_measured(context.layout.visible, view.sentence, token)
        for token in view.tokens
        if token.kind in "MQ"
    )


def _that_makes_it(context: Context, view: View) -> Mention | None:
    """The model of images, sound or films that the sentence before names, or the paragraph where this
    one has a pronoun for it: it is what a picture or a second is paid for."""
    layout, sentence = context.layout, view.sentence
    first = layout.blocks[sentence.block].start
    if not speaks_of_it(context, view):
        first = max(first, layout.sentences[layout.sentence_at(sentence.start) - 1].start)
    named = context.mentions.entities_in(first, sentence.start)
    makers = [m for m in named if m.entity.type == "model" and m.entity.modality is not None]
    return makers[-1] if makers else None


_OPENS_PARAGRAPH = lazily(r"[\W_]*(?:(?:The|Then|And|But|So|Enter|[A-Z]\w+['’]s)\s+){0,2}[\W_]*")


def _subject_of_paragraph(context: Context, view: View) -> Mention | None:
    """The thing that this paragraph, or the one above, opens with."""
    layout = context.layout
    here = layout.blocks[view.sentence.block]
    above = layout.blocks[view.sentence.block - 1] if view.sentence.block else here
    for block in (here, above):
        if block.kind != "paragraph" or block.section != here.section:
            return None
        named = context.mentions.entities_in(block.start, block.end)
        thing = next((m for m in named if m.entity.type in ("model", "product")), None)
        if thing is not None and _OPENS_PARAGRAPH.fullmatch(
            layout.visible, block.start, thing.start
        ):
            return None if _is_compared_with(context, view, thing) else thing
    return None


def _names_by_the_way(context: Context, view: View, index: int) -> bool:
    """Whether a name stands before a sum of which nothing is told: `a GPT-9-class model was $30`."""
    named = context.mentions.entities_in(view.sentence.start, view.tokens[index].start)
    return any(mention.entity.type in ("model", "product") for mention in named)


_GOES_ON = lazily(
    r"\W*(?:(?:但|而|不过|结果|并且)?(?:到了?|又|再|随后|后来|之后|此后|接着|如今|现在|目前|最终|同年|次年|第二年|几个月后|没过多久|一年后|[^，。；]{0,8}月|[^，。；]{0,6}(?:年底|年初))|(?i:later|then|it)\b)"
)


# `They thought better of it and took it down to $4`: what the talk is about, as an object.
_TOOK_IT = lazily(
    r"\b(?:took|brought|cut|slashed|lowered|dropped|raised|put|pushed|moved|bumped|knocked|marked)\s+(?:it|them|both)\s+(?:(?:right\s+)?back\s+)?(?:down\s+|up\s+)?(?:to|at)\s+(?:just\s+|only\s+)?\Z|\bmade\s+(?:it|them|both)\s+(?:just\s+|only\s+|a\s+mere\s+)?\Z"
)
_BUYS_IT = lazily(r"\b(?:buy|get|order|subscribe\s+to|sign\s+up\s+for)\s+it\b")


def _priced_before(context: Context, view: View, index: int) -> Mention | None:
    """What the sentence before tells prices of, where this one goes on with what they became."""
    layout, sentence = context.layout, view.sentence
    first = run_to(context, view, index)
    taken = _TOOK_IT.search(layout.visible, sentence.start, view.tokens[first].start)
    if not (taken or _GOES_ON.match(layout.visible, sentence.start, sentence.end)):
        return None
    earlier = layout.sentences[layout.sentence_at(sentence.start) - 1]
    if earlier.block != sentence.block or not context.mentions.money_in(earlier.start, earlier.end):
        return None
    return context.topic_before(sentence)


_OF_TOKENS = lazily(
    r"(?i:\b(?:tokens?|prompts?|pays?|pric(?:e|es|ed|ing)|costs?|charges?|API|in\s+numbers)\b)|价格|定价|收费|收|计费|每百万|[Tt]oken|词元|API"
)


def _pair_of(context: Context, view: View, index: int) -> Mention | None:
    """The one model of the sentence before, where the talk is of prices and this one names nothing but
    two sums: `X is dear for long prompts. Up to 200K tokens you pay $2 and $12`."""
    layout, sentence = context.layout, view.sentence
    earlier = layout.sentences[layout.sentence_at(sentence.start) - 1]
    pair = run(context, view, run_to(context, view, index))
    clause = view.string.find(",", pair[-1])  # later ones may set others beside it
    if earlier.block != sentence.block or not set("MQO").isdisjoint(
        view.string[: max(clause, 0) or None]
    ):
        return None
    named = context.mentions.entities_in(earlier.start, earlier.end)
    things = {m.entity.id: m for m in named if m.entity.type in ("model", "product")}
    if len(things) != 1 or not _OF_TOKENS.search(layout.visible, earlier.start, sentence.end):
        return None
    return next(iter(things.values()))


_OPENS_PLAN = lazily(
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
    return topic_above(context, sentence) if kind in ("plan", "tokens") else None


_ALONE = 3  # words that may stand beside the sums of a sentence that is nothing else


def _alone(context: Context, view: View) -> bool:
    """Whether a sentence is a sum and nothing else: `Two hundred dollars a month!`"""
    if set(view.string) - set("$.,&"):
        return False
    text = context.layout.visible
    beside = [text[t.start : t.end] for t in view.tokens if t.kind == "."]
    return sum(len(words.split()) for words in beside) <= _ALONE


def _suited(context: Context, view: View, kind: str, money: Money, *, last: bool) -> Mention | None:
    """What the sentences before speak of: of several things the one that can cost it so."""
    first = context.topic_before(view.sentence, last=last)
    if first is None:
        return None
    layout = context.layout
    there = layout.sentences[layout.sentence_at(first.start)]
    named = context.mentions.entities_in(there.start, there.end)
    suited = [m for m in named if m.entity.type in ("model", "product") and suits(m, kind, money)]
    # … and none that is given up for another, or that another is only measured by.
    text = layout.visible
    kept = [m for m in suited if not (_is_left(context, m) or is_measured(text, there, m))]
    if suited and not kept:
        return None
    if first not in kept and first in suited:
        first = kept[-1 if last else 0]
    suited = _yet_unpriced(context, view, there, kept)
    if len(suited) < len(kept) and first not in suited:
        first = suited[-1]
    if len({m.entity.id for m in suited}) == 1 and (
        kind == "tokens" or there.block == view.sentence.block
    ):
        return suited[0]
    return first


# Somebody brings out something, and somebody else another thing: a pronoun behind is of the last.
_IN_TURN = lazily(r"(?:O[.Dl]{0,3}r[.']{0,2}[MQ](?:\([^()]*\))?[,&.l]{0,3}){2,}\Z")


def _yet_unpriced(
    context: Context, view: View, there: Sentence, named: list[Mention]
) -> list[Mention]:
    """Those of several things that a pronoun may be for: what the sentence before tells no sum of, or
    what its last clause brings out: `OpenAI 推出 X（20 美元），谷歌推出 Y。它每月 30 美元`."""
    if len({m.entity.id for m in named}) < 2 or not is_of_it(context, view):
        return named
    before = context.view(context.layout.sentence_at(there.start))
    things = [i for i, token in enumerate(before.tokens) if token.kind in "MQ"]
    priced = {
        before.tokens[i].item.entity.id
        for i, following in zip(things, [*things[1:], None], strict=True)
        if "$" in before.string[i:following]
    }
    left = [m for m in named if m.entity.id not in priced]
    if priced and left:
        return left
    return named[-1:] if _IN_TURN.search(before.string) else named


# `switched from X to Y`: the talk goes on about Y.
_LEFT = lazily(
    r"(?i:\b(?:switch|mov|migrat|upgrad|chang|go|went|jump)\w*\s+(?:[\w'’]+\s+){0,4}?(?:away\s+)?from\s+(?:the\s+)?)\Z|(?i:\b(?:replac|dropp?|ditch|swapp?)\w*\s+(?:the\s+|our\s+)?)\Z"
    r"|从\s*\Z"
)
_FOR_ANOTHER = lazily(
    r"(?i:\s+(?:[\w'’]+\s+){0,3}?(?:to|with|for|by|in\s+favou?r\s+of)\b)|\s*(?:那边|上|全部?|一口气|直接){0,2}[切换迁搬转挪](?:到|成|为|了|过|走)"
)


def _is_left(context: Context, mention: Mention) -> bool:
    """Whether a sentence tells that something is given up for another thing."""
    layout = context.layout
    sentence = layout.sentences[layout.sentence_at(mention.start)]
    left = _LEFT.search(layout.visible, sentence.start, mention.start)
    return left is not None and _FOR_ANOTHER.match(layout.visible, mention.end) is not None


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
    suited = [m for m in named if m.entity.type in ("model", "product") and suits(m, kind, money)]
    return suited[0] if len({m.entity.id for m in suited}) == 1 else None
