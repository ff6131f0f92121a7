"""What a text says of a model itself: size, licence, openness."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.view import SIZE, Token, View
from llmdata.mentions import Mention

# SPDX identifiers of the licences that models come under, by the words for them.
LICENSES: tuple[tuple[str, str], ...] = (
    ("Apache-2.0", r"Apache(?:\s+License)?[\s\-]*(?:v|version\s+)?2(?:\.0)?|Apache(?=\s*(?:许可|协议|license))"),
    ("MIT", r"(?<![A-Za-z])MIT(?![A-Za-z])(?!\s*(?:的)?(?:研究|实验室|教授|博士|researchers?|lab|professor|students?))"),
    ("CC-BY-4.0", r"CC[\s\-]BY[\s\-]4\.0"),
    ("CC-BY-NC-4.0", r"CC[\s\-]BY[\s\-]NC[\s\-]4\.0"),
    ("AGPL-3.0-only", r"AGPL(?:v3|[\s\-]3(?:\.0)?)"),
    ("GPL-3.0-only", r"(?<!A)GPL(?:v3|[\s\-]3(?:\.0)?)"),
    ("BSD-3-Clause", r"BSD[\s\-]3(?:[\s\-]Clause)?"),
)  # fmt: skip
# Without one of these, which are sought by one set, there is no licence.
_LICENSE_HINT = re.compile(r"[AMCGBamcgb](?i:(?<=a)pache|(?<=m)it|(?<=c)c|(?<=g)pl|(?<=b)sd)")
_LICENSE = re.compile(
    "|".join(f"(?P<l{i}>{words})" for i, (_, words) in enumerate(LICENSES)), re.IGNORECASE
)

_OPEN = r"(?:fully[- ]open(?!\w|[- ])|open(?=\s+(?:language\s+)?(?:models?|LLMs?)\b)|开源|開源|开放权重|開放權重|open[- ]source[d]?|open[- ]weights?|openly[- ]licensed)"
_OPEN_WORD = re.compile(
    r"[开開Oo](?:(?<=[开開])源|(?<=开)放权重|(?<=開)放權重|(?<=[Oo])(?i:pen(?:[- ](?:source|weight)|ly[- ]licensed|\s+(?:language\s+)?(?:models?|LLMs?)|(?=\s|$))))"
)
_OPEN_CAMP = re.compile(
    rf"\W*(?:在)?{_OPEN}\s*(?:阵营|陣營|领域|社区|方面|world|front|side)", re.IGNORECASE
)
# 开源 said of the model: behind it (是开源的, 开源模型家族, 开源了权重) or before it (开源模型 X).
_BEHIND = re.compile(
    rf"\s*(?:系列|家族|模型|也|都|均|已|已经|则|series|models?)*\s*(?:[，,]\s*)?"
    rf"(?:[，,][^，,。]{{1,40}}[，,]\s*(?=(?:was|were|is|are|has)\b))?(?:以[^，。]{{0,14}}?(?P<under>{_OPEN})|(?:是|为|作为|属于|成为|is|are|was|were|,)\s*(?:[^，。,（(；;]{{0,10}}?)(?P<is>{_OPEN})(?!.{{0,3}}(?:界|社区|协议的))"
    rf"|(?:(?:[A-Z]\w+(?:'s|’s)|its|their|an?|the|both|all|family\s+of)\s+){{0,4}}(?P<noun>{_OPEN})\s*(?:的)?\s*(?:模型|家族|系列|权重|大模型|models?|family|weights)"
    rf"|(?P<verb>开源|開源)(?=了|[，。；;,)）]|\Z))",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"(?P<w>{_OPEN})\s*(?:的|了)?\s*(?:权重)?(?:大?(?:语言)?模型|模型家族|系列|models?|family)?\s*(?:[，,:：]|——)?\s*(?:包括|如|例如|like|such\s+as)?\s*\Z",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"是否|不再|没有|并未|未|并非|不是|不|闭源|停止|(?i:\bnot\b|n't\b|\bnever\b|\bwhether\b|\bclosed)"
)
_MOST = re.compile(r"多数|大多|部分|有些|most|some of", re.IGNORECASE)


def attributes(context: Context) -> Iterator[Observation]:
    """Sizes, licences and openness that sentences state of a model."""
    for view in context.views:
        models = [(i, t) for i, t in enumerate(view.tokens) if t.kind == "M"]
        if not models:
            continue
        text, sentence = context.layout.visible, view.sentence
        licensed = _LICENSE_HINT.search(text, sentence.start, sentence.end) is not None
        for index, token in models:
            yield from _size(context, view, index, token)
            if licensed:
                yield from _license(context, view, index, token)
        yield from _openness(context, view, models)


def _about(table_rule: str, mention: Mention, column: str, cell: Cell) -> Observation:
    return Observation("models", table_rule, mention.start, mention.entity, {column: cell})


def _size(context: Context, view: View, index: int, token: Token) -> Iterator[Observation]:
    """A size right behind the name, in the brackets behind it, or of the model that it names."""
    if SIZE not in view.string:
        return
    named = _SIZE_NAMED.search(view.string, 0, index)
    if named:
        size = view.tokens[named.start()]
        cell = Cell(float(size.item.billions), "stated", size.start, size.end)
        yield _about("model.size", token.item, "parameters_b", cell)
        return
    rest = view.string[index + 1 :]
    match = _SIZE_BEHIND.match(rest)
    if match is None:
        match = _SIZE_APPOSED.match(rest)
        if match is None:
            return
        words = context.layout.visible[token.end : view.tokens[index + match.end()].start]
        if not _ARTICLE.fullmatch(words):
            return
    elif match.group().count("(") == 0 and len(match.group()) > 2:
        return
    size = view.tokens[index + match.end()]
    # `X 用 70B 模型蒸馏` gives X no size: words between count only where they just link.
    gap = view.tokens[index + 1]
    if match.group() == ".S" and not _LINK.fullmatch(context.layout.visible, gap.start, gap.end):
        return
    yield _about(
        "model.size",
        token.item,
        "parameters_b",
        Cell(float(size.item.billions), "stated", size.start, size.end),
    )


_SIZE_BEHIND = re.compile(r"\.?\(?(?:[^()]{0,4}?,)?\.?S|\.?S")
_SIZE_APPOSED = re.compile(r",\.?S")  # `X, a 24B model`
_SIZE_NAMED = re.compile(r"S[.]c\Z")  # `a 22B model named X`
_LINK = re.compile(
    r"\s*(?:in\s+sizes?(?:\s+of)?|有|是|为|共|达|拥有|是一个|是个|has|is|at|with|is\s+an?|was\s+an?|an?)?\s*"
)
_ARTICLE = re.compile(
    r"\s*[,，]\s*(?:an?|the|its|their|with|一个|一款)?\s*(?:dense|small|tiny|huge|massive|giant|MoE)?\s*"
)


def _license(context: Context, view: View, index: int, token: Token) -> Iterator[Observation]:
    """A licence in the brackets behind a model, or in its clause with a word for licence."""
    text = context.layout.visible
    end = _reach(view, index)
    match = _LICENSE.search(text, token.end, end)
    if match is None:
        return
    between = text[token.end : match.start()]
    bracket = re.match(r"\s*[（(][^）)]*\Z", between) is not None
    told = re.search(
        r"许可|协议|授权|licen[cs]e", text[token.end : min(end, match.end() + 14)], re.IGNORECASE
    )
    under = _UNDER.search(between)
    if not (bracket or told or under) or _MOST.search(text, view.sentence.start, token.start):
        return
    if _DENIED.search(between):
        return
    spdx = LICENSES[int((match.lastgroup or "l0")[1:])][0]
    yield _about(
        "model.license", token.item, "license", Cell(spdx, "stated", match.start(), match.end())
    )


_UNDER = re.compile(r"(?:\bunder\s+(?:the\s+|an?\s+)?|以\s*|采用\s*)\Z", re.IGNORECASE)


def _reach(view: View, index: int) -> int:
    """Where the next model begins, or the sentence ends."""
    later = [t.start for t in view.tokens[index + 1 :] if t.kind == "M"]
    return later[0] if later else view.sentence.end


def _openness(
    context: Context, view: View, models: list[tuple[int, Token]]
) -> Iterator[Observation]:
    text = context.layout.visible
    start, end = view.sentence.start, view.sentence.end
    if not _OPEN_WORD.search(text, start, end):
        return
    camp = _OPEN_CAMP.match(text, start, end)
    if camp:
        for _, token in models:
            yield _about(
                "model.open-camp",
                token.item,
                "open_weights",
                Cell(True, "stated", camp.start() + _lead(camp), camp.end()),
            )
        return
    for _, token in models:
        span = _open_words(text, start, end, view, token)
        if span is not None:
            for other in _with_aside(view, token):
                yield _about("model.open", other.item, "open_weights", Cell(True, "stated", *span))


def _lead(match: re.Match[str]) -> int:
    words = match.group()
    return len(words) - len(words.lstrip(" \t\n“\"'"))


def _open_words(
    text: str, start: int, end: int, view: View, token: Token
) -> tuple[int, int] | None:
    behind = token.end
    index = view.tokens.index(token)
    aside = re.match(r"\.?\([^()]*\)", view.string[index + 1 :])
    if aside:
        behind = view.tokens[index + aside.end()].end
    match = _BEHIND.match(text, behind, end)
    if match and not _DENIED.search(text[token.end : match.end()]):
        group = match.lastgroup or "is"
        return match.span(group)
    before = _BEFORE.search(text[start : token.start])
    if before and not _DENIED.search(
        text[max(start, start + before.start() - 8) : start + before.start()]
    ):
        return start + before.start("w"), start + before.end("w")
    return None


def _with_aside(view: View, token: Token) -> list[Token]:
    """A model, those in the brackets behind it, and those that its enumeration goes on with."""
    index = view.tokens.index(token)
    earlier = re.search(r"(?:M,?&)+\Z", view.string[:index])
    if earlier:  # what is said behind an enumeration is said of all its members
        return [t for t in view.tokens[earlier.start() : index + 1] if t.kind == "M"]
    listed = re.match(r"(?:,?&M)*", view.string[index + 1 :])
    if listed and listed.end():
        return [
            token,
            *(t for t in view.tokens[index + 1 : index + 1 + listed.end()] if t.kind == "M"),
        ]
    aside = re.match(r"\.?\([^()]*\)", view.string[index + 1 :])
    inside = view.tokens[index + 1 : index + 1 + aside.end()] if aside else []
    return [token, *(t for t in inside if t.kind == "M")]
