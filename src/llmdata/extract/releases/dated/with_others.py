"""What came out of another thing, in its place, or together with it.

`forked it into X`, `replaced it with X`: the words before the name tell of the other thing. `随 X 一起
发布的 Y`: both came on the day that dates the clause.
"""

from __future__ import annotations

from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.steps import THINGS
from llmdata.extract.subjects import group_of
from llmdata.lazily import lazily

_OTHER = r"(?:it|them|that|this|(?:its|the|their)\s+[^,.;:()]{2,40}?|[^\s,.;:()]+(?:\s[^\s,.;:()]+){0,3}?)"
_ITSELF = r"(?:(?:the|its|their|an?|all-?|new|own|smaller|bigger|cheaper|faster|much|brand[- ]new)\s+){0,3}[“\"‘]?"
_MADE_OF = lazily(
    rf"\b(?i:(?:forked|turned|spun|reworked|rebuilt|rewrote|reshaped|recast|grew|developed|evolved|repackaged|distilled)\s+{_OTHER}(?:\s+(?:up|out|off))?\s+(?:into|as)"
    rf"|(?:replaced|superseded|succeeded|followed|capped|topped|supplemented|complemented|joined|paired)\s+{_OTHER}(?:\s+(?:up|off))?\s+(?:with|by)"
    r"|(?:moved|jumped|leapt|stepped|graduated|advanced)\s+(?:on\s+|up\s+|straight\s+)?to"
    rf"|(?:swapped|traded|exchanged)\s+{_OTHER}(?:\s+(?:out))?\s+for)\s+(?i:{_ITSELF})\Z"
)
# Where the verb opens the clause, its subject is that of the one before.
_NO_SUBJECT = lazily(
    r"\W*(?i:(?:and|then|but|later|soon|quietly|promptly|also|only|finally|in|on|the|same|month|year)\s+){0,4}"
)
_REACH = 90  # characters before the name
# Who acts first in a sentence: `On May 3 OpenAI …`, `OpenAI …`.
_OPENS = lazily(r"[.']{0,2}(?:D,?)?[.']?(?P<maker>O)(?!['&])")


def is_made_of_another(clause: DatedClause) -> bool:
    """Whether its own maker made the thing out of another, or put it in its place."""
    if clause.chinese:
        return False
    name = clause.view.tokens[clause.index]
    told = _MADE_OF.search(clause.text, max(clause.start, name.start - _REACH), name.start)
    if told is None:
        return False
    if clause.maker_acts():
        return True
    opens = _NO_SUBJECT.fullmatch(clause.text, clause.start, told.start()) is not None
    first = _OPENS.match(clause.view.string, 0, clause.first) if opens else None
    return first is not None and clause.makes(clause.view.tokens[first.start("maker")])


_WITH_ZH = lazily(r"(?:随着?|跟着?|和|与|同|伴随着?)\s*[“「《]?\s*\Z")
_CAME_ZH = lazily(
    r"\s*(?:一(?:起|同|道|块儿?|并)|同(?:时|日|天|台|步)|双双)\s*(?:发布|推出|上线|登场|亮相|问世|面世|开源|公布|放出|出现|露面|现身|转正|来|到|出)[^，。；的]{0,4}的"
)


def came_with_another(clause: DatedClause) -> bool:
    """Whether another thing, named behind, is told to have come together with this one, in Chinese."""
    if not clause.chinese:
        return False
    group = group_of(clause.view, clause.index)
    start, end = clause.view.tokens[group[0]].start, clause.view.tokens[group[-1]].end
    before = _WITH_ZH.search(clause.text, max(clause.start, start - 6), start)
    return before is not None and _CAME_ZH.match(clause.text, end, clause.end) is not None


_GIVEN = lazily(
    r"(?i:\b(?:was|were|been|is|are)\s+(?:then\s+|also\s+|\w+ly\s+)?(?:given|fitted\s+with|equipped\s+with|offered)\s+(?:the\s+)?)\Z"
)


def is_given_to_another(clause: DatedClause) -> bool:
    """Whether the name is but what another's product was given: `X was given Y in May`."""
    view, name = clause.view, clause.view.tokens[clause.index]
    others = [t for t in view.tokens[: clause.index] if t.kind in THINGS]
    thing = name.item.entity
    sister = others and others[-1].item.entity.organization_id == thing.organization_id
    if not others or (sister and thing.category != "feature"):
        return False
    return _GIVEN.search(clause.text, view.sentence.start, name.start) is not None


# What has another thing come out is its platform or maker: `X had Y out in May`.
_HAS = lazily(
    r"(?i:\s+(?:\w+ly\s+|also\s+|then\s+)?(?:had|has|got|gets|added|adds|gave|put|brought|offered|opened)\b[^,.;:]*)\Z"
)


def has_another(clause: DatedClause) -> bool:
    """Whether the name is that of a product which got another thing in the clause."""
    tokens = clause.view.tokens[clause.index : clause.last + 1]
    other = next((t for t in tokens[1:] if t.kind in THINGS), None)
    return other is not None and _HAS.match(clause.text[tokens[0].end : other.start]) is not None
