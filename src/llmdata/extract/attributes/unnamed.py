"""What a sentence that names no model says of those told before it: `All of them are open weights`.

`Both are under MIT`, `全部开源`, `Open weights, 355B parameters`; and lines of a profile: `- License: MIT`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.attributes.licenses import licenses_in
from llmdata.extract.attributes.sizes import is_of_the_whole
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell
from llmdata.extract.records import topic_above
from llmdata.extract.view import View
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

Said = tuple[Mention, str, Cell]

_ALL = (
    r"(?P<both>(?i:both)|(?:这)?(?:两者|二者|两[款个])|俩)"
    r"|(?P<all>(?i:all|each|every\s+one)|(?:它们|以上|这些|上述)?(?:模型)?(?:全部|全都|全是|统统|悉数|清一色|一律|都|均)|(?:这)?(?:[三四五六七八九十]者|[三四五六七八九十][款个]))"
)
# What the sentence opens with: all of those before, or the one, by a pronoun or by nothing.
_OF_WHOM = lazily(
    rf"[\W_]*(?:(?:And|But|Best\s+of\s+all)\W+)?(?:(?:{_ALL})(?:\s+(?:of\s+(?:them|these|which|those)|(?:two|three|four|five|six)\b)(?:\s+(?:models|releases))?|(?:模型)?(?:也|都|均|皆|全)*)?|(?P<one>(?i:it|the\s+model|this\s+one)\b|它|该模型|这个?模型|模型)|(?=(?P<none>\S)))"
)
_IS = r"(?:\s*(?i:(?:is|are|was|were|come|comes|came|have|has|with|also|fully|now|as|under|released|available)\b|[,，]|全面|完全|已经?|也|都|均|是|了|采用|以|为))*\s*"
_OPEN = lazily(
    rf"{_IS}(?P<w>(?i:open[- ]weights?|open[- ]sourced?|openly\s+licensed)\b(?!\s+(?:models?|rivals?|LLMs?|community|world|labs?|alternatives?|is\b|are\b|has\b|have\b|was\b|were\b|will\b))|开源(?!模型|社区|界|的?(?:代价|意义|时代|策略|路线|好处|阵营|力量|世界|生态))|开放了?权重|(?i:weights)\s+(?i:(?:are\s+|is\s+)?(?:on|up\s+on|available|included|open|free|published|downloadable))|权重(?:已|也|都|均|全)*(?:开放|公开|放出|上传|开源))"
)
_NOT = lazily(
    r"(?i:\bnot\b|n['’]t\b|\bnever\b|\bno\b|\bnone\b|\bneither\b|\bexcept\b|\bbut\s+(?:one|for)\b|\bclosed\b|\bif\b|\bwill\b|\bwould\b|\bsoon\b|\bplan)|不|没|未|除|闭源|如果|将|计划|承诺|即将|[?？]"
)
_LICENSED = lazily(
    rf"{_IS}(?:(?i:under\s+(?:the\s+|an?\s+)?|licen[cs]e[ds]?\s*[:：]?\s*)|许可证?\s*[:：是为]?\s*|协议\s*[:：是为]?\s*)?\Z"
)
_THESE = lazily(r"(?i:\bof\s+(?:them|these|those)\b)|它们|以上|这些|上述|者")  # … of several makers
_MOST = 8  # models that a sentence can mean by `all`
_AS_FAR = 4  # sentences above
_FIELD = lazily(
    r"[\W_]*(?:(?i:licen[cs]e|weights|parameters?|params|size|model\s+size|total\s+parameters)|许可证?|协议|权重|参数(?:量|规模)?|总参数(?:量)?)\s*[:：|｜—–=-]+\s*"
)

_HINT = lazily(
    r"[Oo]pen[- ]|[Ww]eights\b|[Ll]icen[cs]|[Pp]aram|\bMIT\b|Apache|开源|权重|许可|协议|参数|大小"
)


def said_of_those_before(context: Context) -> Iterator[Said]:
    """What the sentences without a name say of the models before them, each with the column of `models`."""
    layout = context.layout
    hints = _HINT.finditer(layout.visible)
    for index in sorted({layout.sentence_at(match.start()) for match in hints}):
        sentence = layout.sentences[index]
        if layout.blocks[sentence.block].kind not in ("heading", "row"):
            yield from _said_before(context, context.view(index))


def _said_before(context: Context, view: View) -> Iterator[Said]:
    if not set("MQ").isdisjoint(view.string):
        return
    text, start, end = context.layout.visible, view.sentence.start, view.sentence.end
    whom = _OF_WHOM.match(text, start, end)
    if whom is None or not (said := list(_said(context, view, whom))):
        return
    models = _meant(context, view.sentence, whom)
    for column, cell in said:
        if column == "parameters_b" and len(models) > 1:
            continue
        for model in models:
            if not (column == "parameters_b" and model.entity.billions):
                yield model, column, cell


def _said(context: Context, view: View, whom: re.Match[str]) -> Iterator[tuple[str, Cell]]:
    """The attributes that the words behind the opening tell, each with its column."""
    text, end = context.layout.visible, view.sentence.end
    field = _FIELD.match(text, view.sentence.start, end)
    place = field.end() if field is not None else whom.end()
    clause = re.split(r"[;；。]|\.(?!\d)", text[place:end])[0]
    if _NOT.search(clause):
        return
    openness = _OPEN.match(text, place, end)
    if openness is not None:
        yield "open_weights", Cell(True, "stated", *openness.span("w"))
    for license, first, last in licenses_in(text, place, end):
        told = openness is not None or field is not None
        if told or _LICENSED.fullmatch(text, place, first):
            yield "license", Cell(license, "stated", first, last)
        break
    for size in context.mentions.sizes_in(place, place + len(clause)):
        if field is not None or is_of_the_whole(text, size):
            yield "parameters_b", Cell(float(size.billions), "stated", size.start, size.end)
        break


def _meant(context: Context, sentence: Sentence, whom: re.Match[str]) -> list[Mention]:
    """The models before a sentence that its opening means."""
    layout, found = context.layout, dict[str, Mention]()
    index = layout.sentence_at(sentence.start)
    for place in range(index - 1, max(-1, index - 1 - _AS_FAR), -1):
        earlier = layout.sentences[place]
        if earlier.block != sentence.block:
            break
        named = context.mentions.entities_in(earlier.start, earlier.end)
        models = [m for m in named if m.entity.type == "model" and not m.bare]
        found |= {m.entity.id: m for m in reversed(models) if m.entity.id not in found}
        if found and not whom["all"]:
            break  # … but `all` may mean what several sentences have told
    models = list(found.values())
    if whom["both"]:
        return models if len(models) == len("AB") else []
    if whom["all"]:
        makers = {m.entity.organization_id for m in models}
        told = len(makers) == 1 or _THESE.search(whom.group()) is not None
        return models if len(models) <= _MOST and told else []
    if len(models) == 1:
        return models
    topic = None if models else topic_above(context, sentence)
    return [topic] if topic is not None and topic.entity.type == "model" else []
