"""How English prose gives a thing another name: `Bard died and was resurrected as Gemini`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.releases.prose.roles import BEFORE, DATE, ORG, THING, Roles
from llmdata.extract.releases.prose.told import Told
from llmdata.extract.releases.prose.vetoes import same_house
from llmdata.lazily import lazily

_T = THING
# Words that give a name whatever bears it.
_NAMES = (
    r"(?:re-?named|re-?christened|re-?branded|re-?badged|re-?titled|re-?labelled|re-?launched|reborn|resurrected|reincarnated|"
    r"chang(?:ed|ing) (?:its|their|the) name|(?:took|taking|got|given|adopted|bore|bears) (?:on )?(?:the|a) (?:new )?name|(?:goes|went|gone|going|going now) by(?: the name)?(?: of)?|(?:answers|answered) to(?: the name)?|"
    r"(?:is|was|are|has been|been) (?:now |henceforth |since then |from then on |ever since |since )?(?:called|known as|known|named)|(?:lives|lived|carried|carries) on|surviv(?:ed|es) (?:under|as)|"
    r"(?:swapped|traded|dropped|retired|shed|buried) (?:the|its) (?:old )?name)"
)
# Words that may tell so of products, where both are one maker's.
_TURNS = r"(?:became|becomes|turned into|morphed into|mutated into|(?:was|were|been) (?:folded|merged|absorbed|rolled) into|merged into|made way for|evolved into)"
_BETWEEN = r"(?: (?:to|as|into|in favou?r of|for|simply|plain|just|the|name|of|under|with|something|a|new|identity|more|grown-up|called))*"
_PASSIVE = lazily(
    rf"(?P<old>{_T})(?: \([^()]*\))?[^;:(){_T}]{{0,50}}?\b(?P<verb>{_NAMES}){_BETWEEN} (?P<date>(?:in|on) [\ue002] )?\"?(?P<new>{_T})",
    re.IGNORECASE,
)
_ACTIVE = lazily(
    rf"\b(?P<verb>(?:re-?nam|re-?christen|re-?brand|re-?badg|re-?titl|re-?label)(?:ed|led|ing|s|es)) (?:the |its |their )?(?P<old>{_T})(?: \([^()]*\))?{_BETWEEN} (?P<new>{_T})",
    re.IGNORECASE,
)
_TURNED = lazily(
    rf"(?P<old>{_T})(?: \([^()]*\))?[^;:(){_T}]{{0,30}}?\b(?P<verb>{_TURNS}){_BETWEEN} (?P<new>{_T})(?![\w'-])",
    re.IGNORECASE,
)
_WAS = lazily(
    rf"\b(?:what (?:was|had been|used to be)|the (?:former|erstwhile)|formerly) (?P<old>{_T}),? (?P<verb>is|became|becomes|is now|was) (?:now )?(?:called |known as )?(?P<new>{_T})",
    re.IGNORECASE,
)
_RETIRED = lazily(
    rf"\b(?P<verb>(?:retired|dropped|buried|killed|abandoned|gave up|ditched) the (?:old )?(?P<old>{_T}) (?:name|brand|label)(?: in favou?r of|, for| for)?) (?P<new>{_T})",
    re.IGNORECASE,
)
# What has another name by now: `X, now called Y`.
_NOW_IS, _COMPANY_NOW_IS = (
    lazily(
        rf"(?P<old>{old})(?: \([^()]*\))?(?:, | \()(?P<verb>now)(?: (?:called|known as|named|simply|plain|just|re-?named|re-?branded|going by))* \"?(?P<new>{_T})(?!['\w-])(?=,? \(|[,.;:)]|\Z)",
        re.IGNORECASE,
    )
    for old in (_T, ORG)
)
# What it was before: `X, which had been Y until the summer`.
_HAD_BEEN = lazily(
    rf"(?P<new>{_T})(?:,? (?:which|that)| \(|,) (?P<verb>(?:had been|was|used to be|went by)(?: (?:called|known as|named|plain|just|simply))*) \"?(?P<old>{_T})\"? (?:until|till|before) (?:the )?(?:\w+ ){{0,3}}?(?P<until>[{DATE}{BEFORE}])",
    re.IGNORECASE,
)
# A company that takes the name of what it makes: the product has it from then on.
_COMPANY = lazily(
    rf"(?P<old>{ORG})(?: itself)? (?:\w+ly |then |also |itself |had |has )*(?P<verb>became|turned into|(?:re-?named|re-?branded|re-?christened) (?:itself|as|to)|(?:was|is|been) (?:now )?(?:re-?named|re-?branded|re-?christened|called|known)|chang(?:ed|ing) its name|(?:took|adopted) (?:on )?the (?:new )?name|(?:goes|went) by){_BETWEEN} (?P<date>(?:in|on) [\ue002] )?(?P<new>{_T})(?![\w'-]| (?:maker|users?|team|and)\b)",
    re.IGNORECASE,
)
# When it took the name that stands beside its first one: `X, launched as Y and renamed in ▣, …`.
_THEN = lazily(
    rf"\b(?P<verb>re-?(?:named|christened|branded|badged|titled|labelled)|(?:got|took|took on|received|was given|adopted) (?:its|the|their) (?:present|current|new|final|second)(?:-day)? name|chang(?:ed|ing) (?:its|their) name)(?: (?:only|just|not until|late|early|back|again)){{0,2}} (?:in|on|at) (?:the )?(?P<when>[{DATE}])(?! (?:to|as)\b)",
    re.IGNORECASE,
)
# … of what is called by a word before: `● and ● launched; the former was renamed ● in ▣`.
_AGAIN = lazily(
    rf"\b(?:the (?:former|latter|first|second)|it|which) (?:(?:is|was|has been|had been|got) )?(?:\w+ly |later |then |also |since )*(?P<verb>{_NAMES}){_BETWEEN} \"?(?P<new>{_T})",
    re.IGNORECASE,
)
_CUE = lazily(
    r"\b(?:(?:what|which|that) (?:was|had|used)|formerly|former|re-?(?:nam|christ|brand|badg|titl|label|launch|born|surrect|incarnat)|resurrect|name\b|names\b|called\b|known\b|became|becomes|turned|morphed|mutated|folded|merged|absorbed|now|went by|goes by|gone by|lives on|carried on|surviv|answers to|brand\b|way for|evolved|rolled into)",
    re.IGNORECASE,
)


def renames_of(roles: Roles) -> Iterator[Told]:
    """The clauses in which one thing takes another name."""
    text = roles.text
    if not _CUE.search(text):
        return
    for found in (*_COMPANY.finditer(text), *_COMPANY_NOW_IS.finditer(text)):
        company, new = roles.token(found.start("old")), roles.token(found.start("new"))
        owner = new.item.entity.organization_id
        if new.kind == "Q" and owner is not None and same_house(company.item.entity.id, owner):
            yield Told([roles.marks[found.start("new")]], found.start("old"), found.start("old"), found.span("verb"), found.end(), "rename")  # fmt: skip
    if text.count(_T) < 2:
        return
    for found in _THEN.finditer(text):
        named = _of_two_names(roles)
        if named is not None:
            yield Told([roles.marks[named]], found.start(), found.start(), found.span("verb"), found.end(), "rename", when=found.start("when"))  # fmt: skip
    for found in _AGAIN.finditer(text):
        new = roles.token(found.start("new")).item.entity.id
        before = [place for place in roles.marks if text[place] == _T and place < found.start()]
        if any(roles.token(place).item.entity.id == new for place in before):
            yield Told([roles.marks[found.start("new")]], found.start(), found.start(), found.span("verb"), found.end(), "rename")  # fmt: skip
    for pattern in (_PASSIVE, _ACTIVE, _TURNED, _RETIRED, _WAS, _HAD_BEEN, _NOW_IS):
        for found in pattern.finditer(text):
            old, new = roles.token(found.start("old")), roles.token(found.start("new"))
            one, other = old.item.entity, new.item.entity
            if (one.organization_id or "") != (other.organization_id or "") or roles.said(
                found.start("old")
            ) == roles.said(found.start("new")):
                continue
            if pattern is _TURNED and ("model" in (one.type, other.type) or one.id == other.id):
                continue
            until = pattern is _HAD_BEEN
            yield Told(
                [roles.marks[found.start("new")]], found.start("old"), min(found.start("old"), found.start("verb")),
                found.span("verb"), found.end(), "rename",
                until=until, when=found.start("until") if until else -1,
            )  # fmt: skip


def _of_two_names(roles: Roles) -> int | None:
    """The place of what a sentence calls by two names, the last of them."""
    places = [place for place in sorted(roles.marks, reverse=True) if roles.text[place] == _T]
    names: dict[str, int] = {}
    for place in places:
        other = names.setdefault(roles.token(place).item.entity.id, place)
        if roles.said(other) != roles.said(place):
            return other
    return None
