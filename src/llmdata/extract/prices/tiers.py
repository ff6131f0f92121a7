"""Tiers and variants named by their word alone beside a sum: `ChatGPT Plus 20 美元，Pro 200 美元`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.prices.bare_amounts import BARE_SUM
from llmdata.extract.prices.measured import is_measured
from llmdata.extract.prices.terms import PLANS
from llmdata.extract.questions import question_of
from llmdata.extract.view import Token, View
from llmdata.grammar.names import ModelName, parse_tail
from llmdata.grammar.quantities import TOKENS, Money
from llmdata.grammar.quantities.tokens import MILLION_TOKENS
from llmdata.lazily import lazily
from llmdata.mentions import Entity, Mention
from llmdata.mentions.plans import of_a_stranger
from llmdata.mentions.services import WITH_TIERS, plan_called, plan_of
from llmdata.mentions.strangers import ends_another
from llmdata.mentions.vocabulary import Vocabulary, vocabulary
from llmdata.registry import slug

_WORD = r"(?P<w>(?:[A-Z][a-z]{1,8} )?\d{1,2}[x×]|[A-Z][A-Za-z]{1,11}(?:[ \-][A-Z][a-z]{1,10})?\+?|mini|nano|lite|flash|pro|turbo|air|max|(?:企业|团队|专业|商业|商务|个人|家庭|学生|教育|基础|标准|高级|无限|旗舰)版|黄金|[铂白]金|钻石|(?:(?<=\b[Tt]he )|(?<=\b[Aa] )|(?<=\b[Ii]ts ))(?:team|business|enterprise|family|student|premium|plus|basic|starter|pro|max)(?= (?:plan|tier|subscription|version)\b))(?![A-Za-z0-9])"
_NOUN = r"(?:国际版|版本?|档位?|套餐|会员|订阅|用户|计划|方案|层级|席位|型号|模型|那?一?档|(?i:plan|tier|subscription|model|version))"
# What may stand between such a word and its sum; first what it is like: `Haiku (small, $1)`.
_FILL = r"(?:\s*[（(]\s*[a-z][a-z\-]{2,12}[\s,:]\s*)?"
_FILL += r"(?:[^，,。；;、\nA-Za-z\d]{0,4}[，,])?(?:(?!前者|后者)[^，,。；;、\nA-Za-z\d]|(?i:tokens?|is|was|at|costs?|for|just|only|runs|input|output|in|out|from|to|went|goes|rose|starts?|starting|now|still|stay(?:s|ed)|plan|tier|remain(?:s|ed))\b){0,16}?"
_BEFORE = lazily(
    rf"(?<![A-Za-z0-9\-.+&]){_WORD}\s*{_NOUN}?{_FILL}(?P<n>\d[\d.,]*|前者|后者|[一二两三四五六七八九十百]+(?=\s*[块毛元刀美]))"
)
# `Plus 和 Pro 分别为 …`: the words before, enumerated with one that a sum stands behind.
_JOINED = lazily(
    rf"(?<![A-Za-z0-9\-.+&]){_WORD}\s*{_NOUN}?\s*(?:和|与|及|以及|、|/|(?i:and\b))\s*\Z"
)
_REACH = 24
# `X, a tier above Opus, at $30`: X is told by where it stands.
_ABOVE = lazily(r"\b(?:above|below|beneath|beyond|than|up\s+from)\s+(?:the\s+)?\Z")
_BEHIND = lazily(
    rf"\s*(?:起|档|一档|那档)?\s*(?:的|(?:就能|可以|来)?(?:订|买|开|升级|换)(?:阅|通|了|到|成)?(?:一个|个)?)\s*{_WORD}(?=\s*{_NOUN}|\s*(?:[^A-Za-z0-9\s.\-]|$))|\s*[（(]\s*{_WORD.replace('?P<w>', '?P<u>')}\s*{_NOUN}?\s*[）)]|\s+{_WORD.replace('?P<w>', '?P<v>')}(?=\s+(?i:plan|tier|subscription)\b)|\s+for\s+(?:the\s+|its\s+)?(?P<f>\d{{1,2}}[x×]|[A-Z][a-z]{{1,10}}\+?|lite|basic|starter|standard|plus|pro|premium|team|business|enterprise)(?=\s*(?:[,.;:)—–]|\Z|(?:and|or|but)\b))"
)
_IS_TIER = lazily(rf"\s*{_NOUN}")
# What any service may call a tier of its own.
_TIERS = frozenset(
    "Free Lite Basic Starter Standard Plus Pro Pro+ Max Ultra Premium Team Teams Business Enterprise Go Hobby Individual Creator Unlimited Advanced Heavy Student Edu Core Power".split()
)
_SERVICES = frozenset(
    "chat_app subscription_plan ide cli_coding_agent async_coding_agent browser tool platform".split()
)
_CHATS = frozenset({"chat_app", "subscription_plan", "ide", "cli_coding_agent"})
# A model as it is, where another speed has its own price: `GPT-9 …, Standard $1/$4, Priority $2/$8`.
_AS_IT_IS = frozenset({"Standard", "Regular", "Normal", "Default"})
_FAR = 6  # names back to which the service of a tier is sought


def tiers(context: Context, view: View) -> list[Token]:
    """The words of a sentence that name a tier of a service or a variant of a model beside a sum."""
    text = context.layout.visible
    found: dict[int, Token] = {}
    taken = [(t.start, t.end) for t in view.tokens if t.kind in "MQOBD"]
    for start, end, money in _words(text, view, taken):
        if start in found or any(first < end and start < last for first, last in taken):
            continue
        if _ends_a_name(context, view, start) or ends_another(text, view.sentence, start, taken):
            continue
        if of_a_stranger(text, context.mentions.entities, view.sentence, start):
            continue
        mention = _meant(context, view, start, end, money)
        if mention is not None and not _ABOVE.search(text, max(0, start - _REACH), start):
            kind = "M" if mention.entity.type == "model" else "Q"
            found[start] = Token(kind, mention.start, mention.end, mention)
    found |= _versions(context, view)
    return [found[start] for start in sorted(found)]


# `$1/$5 for Haiku 6, $2/$10 for 7`: a version alone, in a row of what each of them costs.
_FOR_VERSION = lazily(
    r"\s+for\s+(?:the\s+)?(?P<v>\d{1,2}(?:\.\d)?)(?=\s*(?:[,;:)—–]|\.(?!\d)|\Z|(?:and|but|then|in)\b))"
)


def _versions(context: Context, view: View) -> dict[int, Token]:
    """The versions of the model for which the first sum of a row is told, beside the further sums."""
    text, names = context.layout.visible, vocabulary(context.registry)
    model: Mention | None = None
    found: dict[int, Token] = {}
    for index, token in enumerate(view.tokens):
        if token.kind == "M" and _FOR.search(text, view.sentence.start, token.start):
            model = token.item if "$" in view.string[:index] else None
        match = (
            _FOR_VERSION.match(text, token.end, view.sentence.end) if token.kind == "$" else None
        )
        entity = model.entity if model is not None else None
        if match is None or entity is None or entity.parsed is None or entity.family_id is None:
            continue
        if entity.parsed.version is None:
            continue
        family = names.registry.families[entity.family_id]
        other = names.model(family, replace(entity.parsed, version=match["v"]))
        start, end = match.span("v")
        found[start] = Token(
            "M", start, end, Mention(start, end, other, elliptic=True, form=other.name)
        )
    return found


_FOR = lazily(r"[$€£¥\d]\s+for\s+(?:the\s+)?(?:[A-Z]\w*['’]s\s+)?\Z")


def _ends_a_name(context: Context, view: View, start: int) -> bool:
    """Whether a name that counts as none alone stands right before a word, which is a part of it."""
    text = context.layout.visible
    first = max(view.sentence.start, start - 16)
    before = text[first:start].rstrip()
    if any(m.end == first + len(before) for m in context.mentions.entities_in(first, start)):
        return False
    return any(n.end == len(before) for n in vocabulary(context.registry).find(before))


def _words(
    text: str, view: View, taken: list[tuple[int, int]]
) -> Iterator[tuple[int, int, Money | None]]:
    """The words before or behind a sum, each with that sum; None for a number without currency."""
    sums = [token for token in view.tokens if token.kind == "$"]
    for token in sums:
        behind = _BEHIND.match(text, token.end, view.sentence.end)
        if behind is not None:
            group = next(group for group in "wuvf" if behind[group])
            yield *behind.span(group), token.item
    place = view.sentence.start
    while match := _BEFORE.search(text, place, view.sentence.end):
        first, place = match.span("w")  # a word behind this one may be nearer to the sum
        place = next((end for start, end in taken if start <= first < end < place), place)
        number = match.start("n")
        beside = next((t for t in sums if t.start <= number < t.end), None)
        refers = match["n"] in ("前者", "后者")
        if beside is None and not refers and not BARE_SUM.match(text, number):
            continue
        money = beside.item if beside is not None else None
        first = match.start("w")
        yield *match.span("w"), money
        while joined := _JOINED.search(text, max(view.sentence.start, first - _REACH), first):
            first = joined.start("w")
            yield *joined.span("w"), money


def _meant(
    context: Context, view: View, start: int, end: int, money: Money | None
) -> Mention | None:
    """What a word beside a sum names: a variant of the model named before, or a tier of the service."""
    text = context.layout.visible
    word = text[start:end]
    names = vocabulary(context.registry)
    period = money.period if money is not None else None
    of_tokens = _of_tokens(context, view, money)
    service: Entity | None = None
    # Of a model and its maker's services, a sum that nobody pays by the month is of the model.
    of_model = not _told_as_tier(view, money, text, end) and any(
        m.entity.type == "model" and m.entity.version
        for m in context.mentions.entities_in(view.sentence.start, start)
    )
    for mention in _named_before(context, view, start):
        entity = mention.entity
        if entity.type == "model" and of_tokens and word in _AS_IT_IS and entity.version:
            return Mention(start, end, entity, elliptic=True, form=entity.name)
        if entity.type == "model" and of_tokens:
            variant = _variant(names, entity, text, start)
            if variant is not None:
                return Mention(start, variant[1], variant[0], elliptic=True, form=variant[0].name)
        elif period not in TOKENS and not (of_model and entity.category not in _CHATS):
            tier = None
            if entity.category not in WITH_TIERS or text[mention.end : start] != " ":
                tier = plan_of(names, entity, word.capitalize() if word.islower() else word)
            if tier is not None:
                return Mention(start, end, tier, elliptic=True, form=tier.name)
            if service is None and entity.category in _SERVICES:
                service = entity
        if mention.end <= start and not text[mention.end : start].strip():
            break  # whose the word is stands right before it
    if service is None and (plan := _of_family(context, view, start, word)) is not None:
        return Mention(start, end, plan, elliptic=True, form=plan.name)
    if service is None or word not in _TIERS:
        return None
    beside = _stands_behind(context, service, start)
    if not (beside or _told_as_tier(view, money, text, end)):
        return None
    if not beside and _sells_known_plans(context, service):
        return None  # all of them are known
    tier = _unregistered(service, word)
    return Mention(start, end, tier, elliptic=True, form=tier.name)


def _of_family(context: Context, view: View, start: int, word: str) -> Entity | None:
    """The plan in which what a family of models makes is sold, where its name alone stands before:
    `可灵会员：黄金 …`."""
    names = vocabulary(context.registry)
    first = context.layout.blocks[view.sentence.block].start
    families = (f.family for f in names.find(context.layout.visible[first:start]) if f.family)
    plans = (plan_called(names, family.name, word) for family in families)
    return next((plan for plan in plans if plan is not None), None)


def _sells_known_plans(context: Context, service: Entity) -> bool:
    """Whether the registry knows the plans in which a service is sold, itself or with its maker's others."""
    makers = {p.head: p.organization for p in context.registry.plans}
    if service.category in WITH_TIERS:
        return service.name in makers
    return service.organization_id in makers.values()


def _stands_behind(context: Context, service: Entity, start: int) -> bool:
    """Whether a word stands right behind the name of a service: `Raycast Pro`."""
    return context.layout.visible[start - 1] == " " and any(
        m.end == start - 1 and m.entity.id == service.id
        for m in context.mentions.entities_in(max(0, start - _REACH), start)
    )


def _of_tokens(context: Context, view: View, money: Money | None) -> bool:
    """Whether a sum may be what a model's tokens cost: no month is paid for, and not `20 美元的 Plus`."""
    text = context.layout.visible
    if money is None:
        return MILLION_TOKENS.search(text, view.sentence.start, view.sentence.end) is not None
    if money.period in ("month", "year"):
        return False
    if money.period in TOKENS:
        return True
    return not (
        _BEHIND.match(text, money.end, view.sentence.end)
        or _OF_PLANS.search(text, view.sentence.start, view.sentence.end)
    )


_OF_PLANS = lazily(
    r"每个?月|/月|月费|包月|会员|订阅|套餐|两档|三档|(?i:\ba\s+month|per\s+month|\bplans?\b|\bsubscri)"
)


def _told_as_tier(view: View, money: Money | None, text: str, end: int) -> bool:
    """Whether a word is told as a tier: paid for by the month, or called so."""
    if _OF_PLANS.search(text, view.sentence.start, view.sentence.end):
        return True
    return _IS_TIER.match(text, end) is not None or (
        money is not None and money.period in ("month", "year")
    )


_OPENING = lazily(r"[\W_]*(?:(?:The|And|But|So|Then)\s+)?(?P<w>[A-Z][a-z]{2,11})(?=\s+[a-z])")


def variant_opening(context: Context, view: View) -> Mention | None:
    """The variant of a model named before whose word alone opens a sentence: `Opus was the first …`."""
    text = context.layout.visible
    opening = _OPENING.match(text, view.sentence.start, view.sentence.end)
    if opening is None:
        return None
    start, word = opening.start("w"), opening["w"]
    for mention in _named_before(context, view, start):
        parsed = mention.entity.parsed
        if mention.entity.type != "model" or parsed is None or word not in parsed.habits.tiers:
            continue
        if word in parsed.words:
            return mention
        variant = _variant(vocabulary(context.registry), mention.entity, text, start)
        if variant is not None:
            return Mention(start, variant[1], variant[0], elliptic=True, form=variant[0].name)
    return None


def _named_before(context: Context, view: View, place: int) -> Iterator[Mention]:
    """What the talk names round a word, the nearest first: before it in its paragraph, behind it in
    its sentence, in the line that leads its list in, in the heading, in the question it answers."""
    layout, mentions = context.layout, context.mentions
    block = layout.blocks[view.sentence.block]
    stretches = [(block.start, place), (place, view.sentence.end)]
    if block.lead_in is not None:
        lead = layout.blocks[block.lead_in]
        stretches.append((lead.start, lead.end))
    for above in reversed(layout.blocks[: view.sentence.block]):
        if above.kind == "heading":
            if above.section == block.section:
                stretches.append((above.start, above.end))
            break
    count = 0
    if any(m.entity.type == "model" for m in mentions.entities_in(block.start, place)):
        stretches = stretches[:2]  # what stands above is not gone back to
    for stretch in stretches:
        named = mentions.entities_in(*stretch)
        for mention in named if stretch[0] == place else reversed(named):
            measured = mention.start >= view.sentence.start and is_measured(
                context.layout.visible, view.sentence, mention
            )
            if mention.entity.type in ("model", "product", "organization") and not measured:
                yield mention
                count += 1
            if count == _FAR:
                return
    if (asked := question_of(context, view.sentence)) is not None:
        yield asked.thing


# How a model is served tells no model: `Standard 2 美元，Fast 9 美元`.
_SERVED = frozenset({"Standard", "Fast", "Priority", "Batch", "Flex"})


def _variant(names: Vocabulary, entity: Entity, text: str, start: int) -> tuple[Entity, int] | None:
    """The model of the same version that has this word: `GPT-9 …，mini …`."""
    if entity.parsed is None or entity.family_id is None or entity.parsed.version is None:
        return None
    family = names.registry.families[entity.family_id]
    parsed = entity.parsed
    first = ModelName(parsed.habits, parsed.version, word_first=parsed.word_first)
    name, end = parse_tail(" " + text[start : start + 40], 0, 41, first)
    own = {*family.words, *family.tiers}
    if family.tiers and not own.issuperset(name.words):
        return None  # where lines have names, a size or a speed is no model
    if _SERVED.intersection(name.words).difference(own):
        return None
    if name.words == () or name.version != parsed.version or name.words == parsed.words:
        return None
    return names.model(family, name), start + end - 1


def _unregistered(entity: Entity, word: str) -> Entity:
    """A tier that no registry knows, of a service that it knows."""
    name = f"{entity.name} {word}"
    owner = f"{entity.organization_id}/" if entity.organization_id else ""
    return Entity(
        "product", f"{owner}{slug(name)}", name, None, entity.organization_id, None, PLANS[1]
    )
