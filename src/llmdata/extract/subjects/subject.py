"""What a row is about: names, those enumerated with them, their makers, or the words themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace

from llmdata.extract.clauses import trimmed, words
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell
from llmdata.extract.subjects.enumerations import group_of, owns
from llmdata.extract.subjects.wording import name_in
from llmdata.extract.view import Token, View
from llmdata.folding import fold
from llmdata.lazily import lazily
from llmdata.mentions import Entity, Mention
from llmdata.registry import slug

# Behind a name: it is one maker's unnamed models that are spoken of.
_ITS_MODELS = lazily(
    r"\s*(?:的|家|旗下的?|'s|’s)\s*[^，。；：,;]{0,10}?(?:模型|系统|(?i:\bmodels?\b|\bsystems?\b))"
)
MODELS_FROM = lazily(
    r"(?i:\b(?:models?|systems?|entry|entries|machines?|teams?)\s+(?:from|by|of)(?:\s+both)?)\s*\Z"
)
_BRAND = "Q"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a row is about: an entity, or None for something that only the words name."""

    entity: Entity | None
    cell: Cell
    token: Token | None = None

    @property
    def place(self) -> int:
        return self.cell.start or 0


def named(mention: Mention, token: Token | None = None, origin: str = "stated") -> Subject:
    cell = Cell(mention.entity.name, origin, mention.start, mention.end)
    return Subject(mention.entity, cell, token)


def in_words(context: Context, start: int, end: int, origin: str = "stated") -> Subject | None:
    """Something that no table holds, in the source's words; None where there are none.

    A word of the trade that the registry can spell has its canonical name, as in `terms`.
    """
    named_there = name_in(context, *trimmed(context.layout.visible, start, end))
    if named_there is None:
        return None
    start, end = trimmed(context.layout.visible, *named_there)
    said = words(context, start, end)
    if not slug(said):
        return None
    known = context.registry.term(fold(said))
    if known is not None and known != said:
        return Subject(None, Cell(known, "registry", start, end))
    return Subject(None, Cell(said, origin, start, end))


def members(context: Context, view: View, index: int) -> list[Subject]:
    """The subjects that a name and its enumeration stand for; unnamed models are their maker."""
    text = context.layout.visible
    group = group_of(view, index)
    of_test = view.string[index] == "B"  # `A 和它在 IMO 上`: who took part is no test
    group = [i for i in group if (view.string[i] == "B") == of_test]
    group = _of_clause(view, text, group, index)
    start, end = view.tokens[group[0]].start, view.tokens[group[-1]].end
    if owns(view, group[0] - 1) if group[0] else False:
        start = view.tokens[group[0] - 1].start
    among_makers = any(view.string[i] == "O" for i in group)
    unnamed = _ITS_MODELS.match(text, end) or MODELS_FROM.search(text, view.sentence.start, start)
    found = _unnamed_before(view, text, group[0])
    for i in group:
        token = view.tokens[i]
        subject = named(token.item, token)
        if token.kind == _BRAND and (unnamed or among_makers):
            subject = maker(context, subject)
        found.append(subject)
    return found


# `an unnamed OpenAI model and a new version of A`, `OpenAI 的一个实验模型和 Google 的 A`.
_AND_NAMED = lazily(r"O[.'xr]*&[.']*(?:O'?)?\Z")
_UNNAMED = lazily(
    r"[^，。；：]{0,16}?(?:模型|系统|系統)\s*"
    r"|\s*(?:['’]s\s+(?:[\w-]+\s+){0,4}?|(?:[\w-]+\s+)?)(?i:model|system|reasoner)\s+"
)
_VERSION_OF = lazily(
    r"\s*(?:(?i:(?:an?|the|its)\s+)?(?:[\w-]+\s+){0,2}?(?i:version|variant|build|edition)\s+of\s+|(?i:(?:an?|the)\s+)(?:[a-z-]+\s+){0,2}?)?(?:\w+['’]s\s+)?"
)


def _unnamed_before(view: View, text: str, first: int) -> list[Subject]:
    """The maker of an unnamed model that an enumeration of named ones begins with."""
    match = _AND_NAMED.search(view.string, 0, first)
    if match is None:
        return []
    owner = view.tokens[match.start()]
    joint = view.tokens[view.string.index("&", match.start())]
    start = view.tokens[first - 1].start if owns(view, first - 1) else view.tokens[first].start
    if view.string[first - 1] == "'" and first > 1 and owns(view, first - 2):
        start = view.tokens[first - 2].start
    if not _UNNAMED.fullmatch(text, owner.end, joint.start):
        return []
    if not _VERSION_OF.fullmatch(text, joint.end, start):
        return []
    return [named(owner.item, owner)]


# `so did A, and B was behind`: what is turned round ends with its subject; so does a time that is
# counted from somebody (`three weeks after A, B was there`).
_TURNED = lazily(
    r"(?i:\b(?:so|as|nor|neither)\s+(?:did|does|do|has|have|had|was|were|is|are)|\b(?:hours?|days?|weeks?|months?|years?|fortnight)\s+(?:after|before))\s+(?:\w+['’]s\s+)?\Z"
)


def _of_clause(view: View, text: str, group: list[int], index: int) -> list[int]:
    """The members of an enumeration that are in the clause of one of them."""
    if len(group) < 2 or not _TURNED.search(text, view.sentence.start, view.tokens[group[0]].start):
        return group
    comma = text.find(",", view.tokens[group[-2]].end, view.tokens[group[-1]].start)
    if comma < 0:
        return group
    return group[-1:] if index == group[-1] else group[:-1]


def maker(context: Context, subject: Subject) -> Subject:
    """Who makes the subject, where that is known and it is a brand rather than a model."""
    entity = subject.entity
    if entity is None or entity.category != "chat_app":
        return subject
    return its_company(context, subject)


def its_company(context: Context, subject: Subject) -> Subject:
    """Who makes the subject, where it is a product (`X has 3 million users; the company is worth …`)."""
    entity = subject.entity
    if entity is None or entity.type == "organization" or entity.organization_id is None:
        return subject
    owner = context.organization(entity.organization_id)
    return replace(subject, entity=owner, cell=replace(subject.cell, value=owner.name))
