"""Which model a size in words belongs to: `X, a 24B model`, `7 亿参数的 X`, `X: 2 trillion parameters`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.attributes.going_on import opening_model
from llmdata.extract.attributes.licenses import enumerated
from llmdata.extract.context import Context
from llmdata.extract.dealt import dealt_to, run_of
from llmdata.extract.view import SIZE, Token, View
from llmdata.grammar.quantities.sizes import Size
from llmdata.lazily import lazily

# What a size is of, if not of the whole model: the part that is active, or another model.
_ACTIVE_BEHIND = lazily(
    r"\s*(?:of\s+(?:them|which)\s+|个|的)?\s*(?:parameters?\s+)?(?:(?:are|is|were|being|get|fire)\s+)?"
    r"(?:active|activated|fire\b|firing|per\s+token|at\s+a\s+time|(?:参数)?(?:被|处于)?激活(?!\s*(?:参数)?[^，。；\d]{0,4}\d))",
    re.IGNORECASE,
)
_ACTIVE_BEFORE = lazily(
    r"(?:激活(?:的)?(?:总)?(?:参数)?(?:量)?[^，。；、\d]{0,8}|其中(?:的)?\s*"
    r"|\bactive(?:\s+parameters?)?:?\s*(?:of\s+)?|\bactivat(?:es|ing|ed)\s+(?:only\s+|just\s+|about\s+)?|\bof\s+which\s+(?:only\s+|just\s+)?)\Z",
    re.IGNORECASE,
)
_OTHERS = lazily(
    r"(?:(?<!more )(?<!less )(?<!fewer )\bthan|\blike|\bvs\.?|\bversus|\bagainst|\brival(?:s|ed|l?ing)?|\bmatch(?:es|ed|ing)?|\bbeat(?:s|ing)?"
    r"|\boutperform\w*|\bsurpass\w*|\bfrom|\bbetween|\bof\s+(?:an?|the)|\bequivalent\s+to|\bto"
    r"|\b(?:smallest|largest|biggest)\b[^,.;]{0,24}|最[小大][^，。；]{0,8}"
    r"|用|比|媲美|对标|相当于|不输|击败|蒸馏自?|从|至|到|胜过|基于|\bnot|\bno|n't|不是|并非)\s*(?:an?\s|the\s|some\s|any\s|其他|一个|那些|别家的?|同类)?\s*\Z",
    re.IGNORECASE,
)
_RANGE = lazily(r"\s*(?:[-–—~～至到]|to\b|through\b|and\b|or\b|和|与|、|/|及|,)\s*(?:the\s+)?\Z")
_ROUGH = lazily(r"[百千]亿")  # 千亿参数 tells a class of models, not a size
# Between a name and the size behind it only these may stand.
_LINK = lazily(
    r"""\s*(?:[（(](?:[^（()）]{0,24}[，,、;；]\s*)?|[，,:：]|——?|\s–\s)?\s*
    (?:(?:which|that|is|was|are|were|both|each|all|has|have|had|at|with|packs?|boasts?|counts?|weigh(?:s|ed|ing)|clock(?:s|ed|ing)|comes?|came|in|an?|the|its
      |about|around|roughly|some|over|nearly|only|just|more\s+than|almost|approximately|total(?:ing|s)?|sizes?|models?|series
      |dense|sparse|small|tiny|huge|massive|giant|MoE|mighty|whopping|mere|compact|open|open[- ](?:weights?|source)|new)\b[\s:]*
    |系列|模型|这是|它|该|都|均|皆|各|是|为|有|共|拥有|达到?|高达|约|大约|仅|只|一个|一款|总|参数|规模|尺寸|则|也|的|\s){0,8}""",
    re.VERBOSE | re.IGNORECASE,
)
# Between a size and the name behind it.
_LEADS = lazily(
    r"""\s*(?:(?:个\s*)?总?参数(?:量|规模)?)?\s*(?:级别?|规模|量级)?\s*(?:、[^，。；、,;（）()：:的]{1,24})?的\s*(?:[^，。；、,;（）()：:\d]{0,14}?)
    |\s*(?:的)?(?:开源|稠密|推理|编程|多模态|语言|MoE)*(?:大?模型)\s*
    |[\s-]+(?:parameters?[\s-]+)?(?:(?!of\b|and\b|or\b|than\b|version\b|fine|distill|that\b|with\b|for\b|to\b|from\b|by\b|in\b|on\b|is\b|are\b|was\b|models\b|per\b|active)[a-zA-Z][\w-]*[\s]+){0,4}?(?:(?:called|named|dubbed)\s+["“]?)?""",
    re.VERBOSE,
)
_OF_NEXT = lazily(r"\s*(?:个?参数)?的\s*")  # `X 系列：24B 的 Y`
_STATED = lazily(r"参数|param", re.IGNORECASE)
_STATED_BEHIND = lazily(r"\s*(?:个\s*)?总?参数|[\s-]param", re.IGNORECASE)
_TOTAL = lazily(r"\s*(?:in\s+)?(?:total|all)\b|\s*总")
_CLAUSE = lazily(r"[；;]")
_POINTS_BACK = lazily(
    r"\b(?:it|its|(?:the|this)\s+(?:new(?:est|er)?\s+|full\s+|base\s+|final\s+)?(?:language\s+)?model)\b|它|该模型|这款|这个模型|其",
    re.IGNORECASE,
)


def stated_sizes(context: Context, view: View) -> Iterator[tuple[Token, Token]]:
    """The models of a sentence, each with the size that the words give it."""
    if SIZE not in view.string:
        return
    text = context.layout.visible
    sizes = [token for token in view.tokens if token.kind == SIZE]
    models = [token for token in view.tokens if token.kind == "M"]
    given: set[str] = set()
    spans = [(size.start, size.end) for size in sizes]
    for number, size in enumerate(sizes):
        own = dealt_to(context, view, spans, number, "M")  # `A 和 B 分别为 70B 和 8B`
        first = spans[run_of(text, spans, number)[0]][0] if own is not None else size.start
        before, behind = text[view.sentence.start : first], text[size.end : view.sentence.end]
        if _ROUGH.match(text, size.start) or _OTHERS.search(before[-40:]):
            continue
        if _ACTIVE_BEHIND.match(behind) or _ACTIVE_BEFORE.search(before[-40:]):
            continue
        if own is None and _one_of_several(text, sizes, number):
            continue
        owner = own or _owner(context, view, models, size)
        if owner is None:
            continue
        for model in [owner] if own else _with_others(text, view, owner, size):
            if not model.item.entity.billions and model.item.entity.id not in given:
                given.add(model.item.entity.id)
                yield model, size


def is_of_the_whole(text: str, size: Size) -> bool:
    """Whether a size is told as a number of parameters, and not of the part that is active."""
    told = _STATED.search(text, size.start, size.end) or _STATED_BEHIND.match(text, size.end)
    told = told or _TOTAL.match(text, size.end)
    before = text[max(0, size.start - 40) : size.start]
    if told is None or _ROUGH.match(text, size.start) or _OTHERS.search(before):
        return False
    return not (_ACTIVE_BEHIND.match(text, size.end) or _ACTIVE_BEFORE.search(before))


# `A 和 B（都是 24B）`, `A and B are both 24B`: the size of each.
_EACH = lazily(r"都|均|皆|各|(?i:\b(?:both|each|all|are|were)\b)")


def _with_others(text: str, view: View, model: Token, size: Token) -> list[Token]:
    """The models that a size is told of: one, or all that it is enumerated with."""
    if model not in view.tokens or _EACH.search(text, model.end, size.start) is None:
        return [model]
    return enumerated(view, model, forwards=False)


def _one_of_several(text: str, sizes: list[Token], number: int) -> bool:
    """Whether a size is one of those in which a series comes (`in 7B and 70B`, `7B 到 70B`)."""
    size = sizes[number]
    for other in sizes[max(0, number - 1) : number + 2]:
        if other is size:
            continue
        first, second = sorted((size, other), key=lambda token: token.start)
        if not _RANGE.fullmatch(text[first.end : second.start]):
            continue
        if not _ACTIVE_BEHIND.match(text, second.end):
            return True
    return False


def _owner(context: Context, view: View, models: list[Token], size: Token) -> Token | None:
    text = context.layout.visible
    earlier = [model for model in models if model.end <= size.start]
    later = [model for model in models if model.start >= size.end]
    told = _STATED.search(text, size.start, size.end) or _STATED_BEHIND.match(text, size.end)
    if told and (model := opening_model(text, view, size.start)) is not None:
        return model
    of_next = later and _OF_NEXT.fullmatch(text, size.end, later[0].start)
    if not of_next and earlier and _LINK.fullmatch(text, earlier[-1].end, size.start):
        return earlier[-1]
    if later and _LEADS.fullmatch(text, size.end, later[0].start):
        return later[0]
    if not (told or _TOTAL.match(text, size.end)):
        return None
    # A number of parameters, said to be that, is the one model's of which the sentence speaks.
    stretch = _CLAUSE.split(text[view.sentence.start : size.start])[-1]
    start = size.start - len(stretch)
    end = size.end + len(_CLAUSE.split(text[size.end : view.sentence.end])[0])
    own = {model.item.entity.id: model for model in models if start <= model.start < end}
    if len(own) == 1:
        model = next(iter(own.values()))
        return model if model.end <= size.start else None
    if own or "M" in view.string or "Q" in view.string:
        return None
    topic = context.topic_before(view.sentence, last=True)
    opening = text[view.sentence.start : size.start]
    if topic is None or topic.entity.type != "model" or not _POINTS_BACK.search(opening):
        return None
    return Token("M", topic.start, topic.end, topic)
