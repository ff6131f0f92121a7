"""Products and models that no registry knows, where a sentence says what they are and that they came out.

`In June Foo AI introduced Foo Desk, an assistant for lawyers`, `its browser, called Lumen, …`,
`Foo Desk, launched in April by Foo AI`, `Bramble, a coding agent from Foo AI, arrived in May`,
`发布了名为 Bramble 的写作模型`. One such place speaks for all places of the name. A product must have a
maker whom the sentence names; of a model it is enough to be called one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from llmdata.folding import HAN
from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import overlapping
from llmdata.mentions.entities import Entity, Mention, owned_id
from llmdata.mentions.no_names import NO_NAMES
from llmdata.mentions.unknown_makers import maker_at, unknown_maker
from llmdata.mentions.unknown_names_zh import BROUGHT_OUT_ZH, CATEGORY_ZH, DENIED_ZH, PATTERNS_ZH

_CATEGORY = {
    "browser": "browser",
    "editor": "ide",
    "ide": "ide",
    "plan": "subscription_plan",
    "tier": "subscription_plan",
    "subscription": "subscription_plan",
    "app": "chat_app",
    "assistant": "chat_app",
    "chatbot": "chat_app",
    "cli": "cli_coding_agent",
    "extension": "browser_extension",
    "platform": "platform",
    "marketplace": "platform",
    "headset": "hardware",
    "gadget": "hardware",
    "library": "library",
    "framework": "library",
}
_KIND = (
    r"(?P<kind>browser|editor|IDE|plan|tier|subscription|app|assistant|chatbot|agent|tool|CLI|extension|plug-in|generator"
    r"|platform|marketplace|service|headset|gadget|library|framework|search engine"
    r"|(?:language |reasoning |coding |video |image |speech |voice |music |embedding |diffusion |vision |foundation )*(?:model|LLM|reasoner))"
)
# A fashion model and a cabin model are none: what stands before the word must be about ours.
_OTHER_MODEL = lazily(
    r"(?<![\w-])(?!(?:an?|the|its|their|our|own|new|newer|newest|latest|next|another|first|second|third|only|last|big|bigger|large|larger|small|smaller|tiny|little"
    r"|open|closed|free|cheap|fast|good|better|strong|stronger|base|flagship|frontier|public|private|local|multimodal|multilingual|medical|legal|\w+-\w+|\d[\w.]*"
    r"|language|reasoning|coding|video|image|speech|voice|music|embedding|diffusion|vision|foundation|world|chat|thinking|translation|code|writing|search|parameters?)\s)[a-z]+\s+model\Z"
)
_WORD = r"(?<![A-Za-z0-9\-])[A-Z][A-Za-z0-9+\-]{0,30}"
_NAME = rf"[\"“*_]{{0,3}}(?P<name>{_WORD}(?: (?:{_WORD}|\d[\w.]{{0,4}})){{0,2}})[\"”*_]{{0,3}}"
_MAKER = rf"(?P<maker>{_WORD}(?: {_WORD}){{0,2}})"
_VERB = r"(?:introduc|launch|releas|unveil|shipp|announc|open[- ]sourc|present|publish|debut|roll|bring|put|brought)\w*(?:\s+out)?"
_OF_KIND = rf"(?:[a-z][\w'’\-]*\s+){{0,5}}?{_KIND}\b"
# What is explained is the kind itself, no part of another noun (`an LLM benchmark`).
_HEAD = r"(?=\s*[,.;:()—–!?]|\s+(?:from|for|with|that|which|whose|by|of|in|on|at|to|built|trained|made|designed|aimed|meant|and|based|so|under)\b|\Z)"
_EXPLAINED = lazily(rf"\b{_VERB}\s+{_NAME},\s+(?:an?|its|their|the|another)\s+{_OF_KIND}{_HEAD}")
_CALLED = lazily(
    rf"\b(?:an?|its|their|the|own|new)\s+{_OF_KIND}(?:,?\s+(?:called|named|dubbed|by\s+the\s+name\s+of),?\s+|,\s+){_NAME}(?=[\s,.;:)—–])"
)
_DONE_BY = lazily(
    rf"{_NAME},\s+(?:(?:first|only|which\s+was)\s+)?(?:launched|released|introduced|unveiled|published|opened)\s[^,;:.()]{{0,30}}?\bby\s+{_MAKER}(?=[\s,.;:)])"
)
_CAME = (
    r"(?:(?:was|were|finally|first|also|quietly|is|has|had|been)\s+){0,4}(?:launched|released|introduced|unveiled|published|opened|open[- ]sourced|shipped|debuted|arrived|appeared|landed|followed"
    r"|came\s+out|came|went\s+live|turned\s+up|rolled\s+out|put\s+out|put\s+online)"
)
# What explains the name may say who made it: `Lumen, a coding agent from Foo AI, arrived in May`.
_IS_KIND = lazily(
    rf"{_NAME},\s+(?:an?|the|its|another|yet\s+another)\s+{_OF_KIND}{_HEAD}(?P<said>[^,;:.()—]{{0,60}}),\s+{_CAME}\b"
)
# … or its kind stands before it: `the coding agent Lumen came out`, `Foo AI's browser Lumen launched`.
_OF_THAT_KIND = lazily(rf"\b(?:the|an?|new|(?:{_WORD})['’]s)\s+{_OF_KIND}\s+{_NAME}\s+{_CAME}\b")
# A device has its name before its kind: `unveiled its Lumen smart glasses`.
_DEVICE = (
    r"(?:(?:AR|VR|XR|AI|smart|humanoid|home|handheld|gaming|mixed-reality|augmented-reality)\s+){0,2}"
    r"(?P<kind>glasses|headsets?|headphones|earbuds|robots?|humanoids?|smartphones?|phones?|smartwatch|wristbands?|speakers?|accelerators?|chips?|supercomputers?|laptops?|tablets?|pendants?)"
)
_DEVICE_NAME = (
    rf"(?P<name>{_WORD}(?: (?!(?:AR|VR|XR|AI|GPU|TPU)\b)(?:{_WORD}|\d[\w.]{{0,4}})){{0,2}})"
)
_BEFORE_KIND = lazily(
    rf"\b{_VERB}\s+(?:(?:an?|its|their|the|own|new|first|long-awaited|[$€£]\d[\d,.]*)\s+){{0,4}}{_DEVICE_NAME}\s+{_DEVICE}\b"
)
_CALLED_CAME = lazily(
    rf"\b(?:an?|the|its|another)\s+{_OF_KIND},?\s+(?:called|named|dubbed|by\s+the\s+name\s+of),?\s+{_NAME},?\s+{_CAME}\b"
)
# A capital alone behind `from` may be a place's.
_BY = lazily(
    rf"\s*\b(?:from|by)\s+(?:(?:the|an?)\s+)?(?:[A-Z][\w-]*\s+)?(?:(?:lab|start-?up|company|firm|team|maker|outfit|studio)\s+(?:called\s+)?{_MAKER}"
    rf"|(?P<alone>{_WORD}(?: {_WORD}){{1,2}}|[A-Z]\w*(?:[a-z][A-Z]|AI\b)\w*))"
)
_BROUGHT_OUT = lazily(rf"\b(?:{_VERB}|{_CAME})\b", re.IGNORECASE)
_PRONOUN = lazily(
    r"\b(?:it|they|the\s+(?:company|lab|firm|start-?up|team))\b(?:\s+(?:also|then))?\s*\Z",
    re.IGNORECASE,
)
# What has a capital letter and is no product.
_NO_NAME = lazily(
    r"(?:The|This|That|It|They|We|You|He|She|In|On|At|By|From|For|And|But|So|Then|Also|AI|API|APP|App|CLI|IDE|SDK|Agent|LLM|PC|Mac|Web|Windows|Linux|iOS|Android|Project|Operation|Section|Chapter|Figure|Part"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|English|Chinese|French|German|American|European|Japanese|Korean|Indian)\b"
    r"|\w+\s+(?:Initiative|Institute|Foundation|Fund|Program|Programme|Act|University|Conference|Summit|Award|Prize|Inc|Ltd|Labs?)\b"
)
_DENIED = lazily(
    r"\b(?:not|never|no|nobody|will|would|plans?|planned|hopes?|wants?|rumou?red|expected|if|cancel\w+|I|we|my|our)\b|n['’]t\b",
    re.IGNORECASE,
)
_PATTERNS = (_EXPLAINED, _CALLED, _DONE_BY, _IS_KIND, _OF_THAT_KIND, _BEFORE_KIND, _CALLED_CAME)
# People are models, too: where but the word stands beside a name, its maker must stand there.
_APPOSED = (_IS_KIND, _OF_THAT_KIND, _EXPLAINED)
_IS_DEVICE = lazily(_DEVICE)
_IS_MODEL = lazily(r"model|llm|reasoner|模型")
_REACH = 160  # characters before a name in which it is told who made it


class _Named(NamedTuple):
    entity: Entity
    maker: Mention | None  # who is named by no registry either


def unknown_names(layout: Layout, mentions: Mentions) -> Iterator[Mention]:
    """The mentions of products and models that the text introduces itself, and of their makers."""
    text = layout.visible
    found: dict[str, Entity] = {}
    for sentence in layout.sentences:
        if layout.blocks[sentence.block].kind in ("heading", "row"):
            continue
        for named in _introduced(layout, mentions, sentence):
            if found.setdefault(named.entity.name, named.entity) is named.entity and named.maker:
                yield named.maker
    for name, entity in found.items():
        for place in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![A-Za-z0-9_-])", text):
            if not overlapping(mentions.entities, *place.span()):
                yield Mention(*place.span(), entity, guessed=True)


def _introduced(layout: Layout, mentions: Mentions, sentence: Sentence) -> Iterator[_Named]:
    text, (start, end, _) = layout.visible, sentence
    chinese = HAN.search(text, start, end) is not None
    if not (BROUGHT_OUT_ZH if chinese else _BROUGHT_OUT).search(text, start, end):
        return
    for pattern in PATTERNS_ZH if chinese else _PATTERNS:
        for match in pattern.finditer(text, start, end):
            name, span = match["name"], match.span("name")
            if _NO_NAME.match(name) or not _is_free(mentions, *span):
                continue
            if pattern is _BEFORE_KIND and name.split()[0] in NO_NAMES:
                continue
            denied = DENIED_ZH if chinese else _DENIED
            if denied.search(text, _clause(text, start, match.start() + 2), span[0]):
                continue
            kind = (match.groupdict().get("kind") or "").lower()
            is_model = _IS_MODEL.search(kind) is not None
            if kind == "model" and _OTHER_MODEL.search(text, start, match.end("kind")):
                continue
            maker = _maker(layout, mentions, sentence, match)
            if maker is None and (not is_model or (kind == "model" and pattern in _APPOSED)):
                continue
            owner = maker.entity if maker else None
            yield _Named(
                _entity(name, kind, owner, is_model=is_model),
                maker if maker is not None and maker.guessed else None,
            )


def _entity(name: str, kind: str, owner: Entity | None, *, is_model: bool) -> Entity:
    owner_id = owner.id if owner else None
    owned = owned_id(owner_id, name)
    if is_model:
        return Entity("model", owned, name, organization_id=owner_id, kind="model", family=name)
    category = _CATEGORY.get(kind, CATEGORY_ZH.get(kind, "tool"))
    if _IS_DEVICE.fullmatch(kind):
        category = "hardware"
    return Entity("product", owned, name, organization_id=owner_id, category=category)


def _clause(text: str, start: int, name: int) -> int:
    """Where the clause before a name begins."""
    first = max(start, name - _REACH)
    signs = (", ", "; ", ": ", " and ", "，", "；", "：")
    return max(first, *(text.rfind(sign, first, name - 2) for sign in signs))


def _is_free(mentions: Mentions, start: int, end: int) -> bool:
    return not overlapping(mentions.entities, start, end) and not overlapping(
        mentions.dates, start, end
    )


def _maker(
    layout: Layout, mentions: Mentions, sentence: Sentence, match: re.Match[str]
) -> Mention | None:
    """Who brought it out: named in the sentence, or by a pronoun the one named last before it."""
    text, start = layout.visible, sentence.start
    if match.groupdict().get("maker"):
        return _at(text, mentions, *match.span("maker"))
    behind = match.start("said") if match.groupdict().get("said") else match.end()
    by = _BY.match(text, behind, sentence.end)
    if by is not None:
        group = by.lastgroup or ""
        return _at(text, mentions, *by.span(group))
    named = mentions.entities_in(start, match.start("name"))
    makers = [m for m in named if m.entity.type == "organization"]
    verb = _BROUGHT_OUT.search(text, start, match.end())
    if makers and (verb or HAN.search(text, start, sentence.end)):
        return makers[-1]
    if (beside := unknown_maker(text, start, *match.span("name"), sentence.end)) is not None:
        return _at(text, mentions, beside.start, beside.end)
    if verb is not None and _PRONOUN.search(text, start, verb.start()):
        earlier = mentions.entities_in(layout.blocks[sentence.block].start, start)
        makers = [m for m in earlier if m.entity.type == "organization"]
        return makers[-1] if makers else None
    return None


def _at(text: str, mentions: Mentions, start: int, end: int) -> Mention | None:
    maker = maker_at(text, mentions, start, end)
    return None if maker and maker.guessed and _NO_NAME.match(text, start) else maker
