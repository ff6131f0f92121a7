"""Products that no registry knows, where a sentence says who brought them out and what they are.

`In June Foo AI introduced Foo Desk, an assistant for lawyers`, `its browser, called Lumen, …`,
`Foo Desk, launched in April by Foo AI`. One such place speaks for all places of the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import overlapping
from llmdata.mentions.entities import Entity, Mention
from llmdata.registry import slug

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
    r"|platform|marketplace|service|headset|gadget|library|framework|search engine)"
)
_WORD = r"[A-Z][A-Za-z0-9+\-]*"
_NAME = rf"[\"“*_]{{0,3}}(?P<name>{_WORD}(?: (?:{_WORD}|\d[\w.]{{0,4}})){{0,2}})[\"”*_]{{0,3}}"
_MAKER = rf"(?P<maker>{_WORD}(?: {_WORD}){{0,2}})"
_VERB = r"(?:introduc|launch|releas|unveil|shipp|announc|open[- ]sourc|present|publish|debut|roll|bring|put|brought)\w*(?:\s+out)?"
_OF_KIND = rf"(?:[a-z][\w'’\-]*\s+){{0,5}}?{_KIND}\b"
_EXPLAINED = lazily(rf"\b{_VERB}\s+{_NAME},\s+(?:an?|its|their|the|another)\s+{_OF_KIND}")
_CALLED = lazily(
    rf"\b(?:an?|its|their|the|own|new)\s+{_OF_KIND}(?:,?\s+(?:called|named|dubbed|by\s+the\s+name\s+of),?\s+|,\s+){_NAME}(?=[\s,.;:)—–])"
)
_DONE_BY = lazily(
    rf"{_NAME},\s+(?:(?:first|only|which\s+was)\s+)?(?:launched|released|introduced|unveiled|published|opened)\s[^,;:.()]{{0,30}}?\bby\s+{_MAKER}(?=[\s,.;:)])"
)
_BROUGHT_OUT = lazily(rf"\b{_VERB}\b", re.IGNORECASE)
_PRONOUN = lazily(
    r"\b(?:it|they|the\s+(?:company|lab|firm|start-?up|team))\s+(?:also\s+|then\s+)?\Z",
    re.IGNORECASE,
)
# What has a capital letter and is no product.
_NO_NAME = lazily(
    r"(?:The|This|That|It|They|We|You|He|She|In|On|At|By|From|For|And|But|So|Then|Also|AI|API|LLM|PC|Mac|Web|Windows|Linux|iOS|Android|Project|Operation|Section|Chapter|Figure|Part"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|English|Chinese|French|German|American|European|Japanese|Korean|Indian)\b"
    r"|\w+\s+(?:Initiative|Institute|Foundation|Fund|Program|Programme|Act|University|Conference|Summit|Award|Prize|Inc|Ltd|Labs?)\b"
)
_DENIED = lazily(
    r"\b(?:not|never|no|nobody|will|would|plans?|planned|hopes?|wants?|rumou?red|expected|if|cancel\w+|I|we|my|our)\b|n['’]t\b",
    re.IGNORECASE,
)
_REACH = 160  # characters before a name in which it is told who made it


class _Product(NamedTuple):
    start: int
    end: int
    entity: Entity


def unknown_products(layout: Layout, mentions: Mentions) -> Iterator[Mention]:
    """The mentions of products that the text introduces itself."""
    text = layout.visible
    found: dict[str, Entity] = {}
    for sentence in layout.sentences:
        if layout.blocks[sentence.block].kind in ("heading", "row"):
            continue
        if not _BROUGHT_OUT.search(text, sentence.start, sentence.end):
            continue
        for product in _introduced(layout, mentions, sentence):
            found.setdefault(product.entity.name, product.entity)
    for name, entity in found.items():
        for place in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text):
            if not overlapping(mentions.entities, *place.span()):
                yield Mention(*place.span(), entity, guessed=True)


def _introduced(layout: Layout, mentions: Mentions, sentence: Sentence) -> Iterator[_Product]:
    text, (start, end, _) = layout.visible, sentence
    for pattern in (_EXPLAINED, _CALLED, _DONE_BY):
        for match in pattern.finditer(text, start, end):
            name, span = match["name"], match.span("name")
            if _NO_NAME.match(name) or not _is_free(mentions, *span):
                continue
            if _DENIED.search(text, _clause(text, start, span[0]), span[0]):
                continue
            maker = _maker(layout, mentions, sentence, match)
            if maker is None:
                continue
            kind = (match.groupdict().get("kind") or "").lower()
            owned = f"{maker.id}/{slug(name)}"
            category = _CATEGORY.get(kind, "tool")
            entity = Entity("product", owned, name, organization_id=maker.id, category=category)
            yield _Product(*span, entity)


def _clause(text: str, start: int, name: int) -> int:
    """Where the clause before a name begins."""
    first = max(start, name - _REACH)
    return max(first, *(text.rfind(sign, first, name - 2) for sign in (", ", "; ", ": ", " and ")))


def _is_free(mentions: Mentions, start: int, end: int) -> bool:
    return not overlapping(mentions.entities, start, end) and not overlapping(
        mentions.dates, start, end
    )


def _maker(
    layout: Layout, mentions: Mentions, sentence: Sentence, match: re.Match[str]
) -> Entity | None:
    """Who brought it out: named in the sentence, or by a pronoun the one named last before it."""
    text, start = layout.visible, sentence.start
    if match.groupdict().get("maker"):
        named = overlapping(mentions.entities, *match.span("maker"))
        makers = [m.entity for m in named if m.entity.type == "organization"]
        return makers[0] if makers else None
    verb = _BROUGHT_OUT.search(text, start, match.end())
    if verb is None:
        return None
    named = mentions.entities_in(start, match.start())
    makers = [m.entity for m in named if m.entity.type == "organization"]
    if makers:
        return makers[-1]
    if _PRONOUN.search(text, start, verb.start()):
        block = layout.blocks[sentence.block]
        earlier = mentions.entities_in(block.start, start)
        makers = [m.entity for m in earlier if m.entity.type == "organization"]
        return makers[-1] if makers else None
    return None
