"""Those whom words like `both`, `each` or `two labs` mean: the heroes of what was told, or will be."""

from __future__ import annotations

from dataclasses import replace

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating
from llmdata.extract.results.meant import PAIR
from llmdata.extract.results.owners import ALL_ZH, BOTH, whose
from llmdata.extract.subjects import Subject, named, owns
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

AGAIN = lazily(r"(?i:did\s+it\s+again)")  # in another test, that is
_TWO = 2


def last_told(
    context: Context, token: Token, told: list[Observation], least: int = 1
) -> list[Observation]:
    """The results with an outcome that the sentence last telling one in this section tells, or the
    last ones that tell them of at least so many; a look back at an earlier time is none of them."""
    layout = context.layout
    here = layout.blocks[layout.sentences[layout.sentence_at(token.start)].block].section
    found: list[Observation] = []
    for observation in reversed(told):
        if "outcome" not in observation.cells or observation.place >= token.start:
            continue
        sentence = layout.sentences[layout.sentence_at(observation.place)]
        if layout.blocks[sentence.block].section != here:
            break
        if _looks_back(context, observation, told):
            continue
        another = found and layout.sentences[layout.sentence_at(found[0].place)] != sentence
        if another and len({o.subject.id for o in found if o.subject is not None}) >= least:
            break
        found.insert(0, observation)
    return found


def _looks_back(context: Context, one: Observation, told: list[Observation]) -> bool:
    """Whether a result lies before the time of one that its paragraph has told before it."""
    block = context.layout.block_at(one.place)
    return one.date is not None and any(
        other.place < one.place
        and context.layout.block_at(other.place) == block
        and "outcome" in other.cells
        and other.date is not None
        and one.date.value.end < other.date.value.start
        for other in told
    )


def same_as_before(
    context: Context, view: View, index: int, told: list[Observation]
) -> list[Subject]:
    """Those whom `两家`, `they` or `each` means: the heroes of the result told last, or the two
    that the sentence names."""
    token = view.tokens[index]
    text, start = context.layout.visible, view.sentence.start
    both = BOTH.search(text, start, token.start) or ALL_ZH.search(text, start, token.start)
    if not (both or AGAIN.match(str(token.item))):
        return []
    heroes = {
        o.subject.id: o
        for o in last_told(context, token, told, least=_TWO if both else 1)
        if o.subject is not None
    }
    if both and not heroes:
        here = _named_before(view, both.start())
        return here or _who_took_part(context, view) or _named_above(context, view)
    return [
        Subject(o.subject, replace(o.cells["subject_name"], origin="context"))
        for o in heroes.values()
    ]


def of_the_two(context: Context, view: View, index: int, told: list[Observation]) -> list[Subject]:
    """Which of two contestants `the former` or `the latter` means: of those that the sentence names
    before such words, or else of the heroes of the result told last."""
    token = view.tokens[index]
    words = list(PAIR.finditer(context.layout.visible, view.sentence.start, token.start))
    if not words or any(
        t.kind in "MQO" and words[-1].end() <= t.start < token.start for t in view.tokens
    ):
        return []
    two = _named_before(view, words[0].start())
    if not two:
        heroes = {
            one.subject.id: Subject(
                one.subject, replace(one.cells["subject_name"], origin="context")
            )
            for one in last_told(context, token, told, least=_TWO)
            if one.subject is not None
        }
        two = list(heroes.values())
    if len(two) != _TWO:
        return []
    return [two[0] if words[-1]["former"] else two[1]]


_IT = lazily(r"\b(?i:it)\b|它")


def it_told(context: Context, view: View, index: int, told: list[Observation]) -> list[Subject]:
    """Whom `it` means in another test: the one hero of the results that the sentence before tells."""
    layout, token = context.layout, view.tokens[index]
    here = layout.sentence_at(view.sentence.start)
    if here == 0 or layout.sentences[here - 1].block != view.sentence.block:
        return []
    first, _ = clause_of(layout.visible, view.sentence, token.start, token.end)
    if set("MQO") & set(view.string[:index]) or not _IT.search(layout.visible, first, token.start):
        return []
    heroes = {
        o.subject.id: o
        for o in told
        if o.subject is not None and layout.sentence_at(o.place) == here - 1
    }
    if len(heroes) != 1:
        return []
    one = next(iter(heroes.values()))
    return [Subject(one.subject, replace(one.cells["subject_name"], origin="context"))]


# `它和 A 又在…`, `it and A then …`: who is spoken of has a part in it.
_IT_AND = lazily(
    r"(?:(?<!其)它们?|他们|(?:该|这家|那家)(?:公司|实验室|厂商))\s*(?:和|与|跟|及|以及)\s*\Z|(?i:\b(?:it|they)\s+and\s+)\Z"
)
_AND_IT = lazily(
    r"\s*(?:和|与|跟|以及)\s*(?:它们?|他们|(?:该|这家|那家)(?:公司|实验室|厂商))(?!的|自|们?家|旗下)"
)


def and_it(
    context: Context, view: View, who: list[Subject], index: int, told: list[Observation]
) -> list[Subject]:
    """Those who reached a result, with the one hero of the result told last where a pronoun that is
    enumerated with their names means it."""
    text, start = context.layout.visible, view.sentence.start
    named_here = [s.token for s in who if s.token is not None and s.token in view.tokens]
    if not named_here:
        return who
    place = view.tokens.index(named_here[0])
    place = next((i for i in (place - 2, place - 1) if i >= 0 and owns(view, i)), place)
    first, last = view.tokens[place].start, named_here[-1].end
    if not (_IT_AND.search(text, start, first) or _AND_IT.match(text, last)):
        return who
    heroes = {
        one.subject.id: one
        for one in last_told(context, view.tokens[index], told)
        if one.subject is not None
    }
    if len(heroes) != 1 or any(s.entity is not None and s.entity.id in heroes for s in who):
        return who
    one = next(iter(heroes.values()))
    return [Subject(one.subject, replace(one.cells["subject_name"], origin="context")), *who]


# `both good for gold`, 也够金牌: of all whose results the sentence has just told.
_ALL_OF_THEM = lazily(
    r"\W*(?:(?:两[家者个]|三[家者个]|双方|它们|大家|全部|这)?(?:都|均|双双|皆|全都|也|同样)[^，。；,]{0,8}|(?i:(?:which\s+(?:is|was|were|are)\s+)?(?:both|all|each|also|too)\b[^,.;]{0,32}))\Z"
)


def all_told(
    context: Context, view: View, index: int, bench: Subject, told: list[Observation]
) -> list[Subject]:
    """All whose numbers in a contest the same sentence tells, for an outcome set off behind them."""
    text, token = context.layout.visible, view.tokens[index]
    first, _ = clause_of(text, view.sentence, token.start, token.end)
    named_here = any(t.kind in "MQO" and first <= t.start < token.start for t in view.tokens)
    if named_here or not _ALL_OF_THEM.match(text[first : token.start]):
        return []
    heroes = {
        one.subject.id: one
        for one in told
        if view.sentence.start <= one.place < first
        and "value" in one.cells
        and one.value("benchmark") == bench.entity
        and one.subject is not None
    }
    if len(heroes) < _TWO:
        return []
    return [
        Subject(one.subject, replace(one.cells["subject_name"], origin="context"))
        for one in heroes.values()
    ]


def date_told(told: list[Observation], bench: Subject, subject: Subject) -> Dating | None:
    """The date at which somebody's last result in a test was told."""
    for one in reversed(told):
        if one.subject == subject.entity and one.value("benchmark") == bench.entity:
            return Dating(one.date, "context") if one.date is not None else None
    return None


def _named_above(context: Context, view: View) -> list[Subject]:
    """The two contestants that the sentence before names, and no more."""
    here = context.layout.sentence_at(view.sentence.start)
    if here == 0 or context.layout.sentences[here - 1].block != view.sentence.block:
        return []
    return _named_before(context.view(here - 1), view.sentence.start)


_OWNER = lazily(r"O'[^,]?M")  # a maker whose model is named


def _named_before(view: View, end: int) -> list[Subject]:
    """The two contestants that a sentence names, and no more, before words that mean two."""
    found = {
        t.item.entity.id: t.item
        for i, t in enumerate(view.tokens)
        if t.kind in "MO" and t.end <= end and not _OWNER.match(view.string, i)
    }
    return [named(m, None, "context") for m in found.values()] if len(found) == _TWO else []


def _who_took_part(context: Context, view: View) -> list[Subject]:
    """Those of whom the sentence before says that they were in a test (`A 和 B 参加了 IMO。它们…`)."""
    here = context.layout.sentence_at(view.sentence.start)
    if here == 0 or context.layout.sentences[here - 1].block != view.sentence.block:
        return []
    before = context.view(here - 1)
    test = before.string.find("B")
    if test < 0:
        return []
    return [
        replace(subject, cell=replace(subject.cell, origin="context"), token=None)
        for subject in whose(context, before, test)
    ]


# Two of whom the next sentences say who they are.
_TWO_OF_THEM = lazily(
    r"(?i:\b(?:two|a\s+pair\s+of)\s+(?:[\w-]+\s+){0,2}?(?:labs?|companies|firms|makers|developers|systems|models|machines|entrants|contestants|participants|guests|competitors|AIs|teams)\b|\b(?:two|a\s+pair\s+of)\s+(?:[\w-]+\s+)?\Z)"
    r"|[两二][枚块面张]\s*(?:AI|机器|人工智能)?\s*的?\Z|[两二](?:家|个|位|款|支|名)(?:[^，。；]{0,6}?(?:公司|实验室|机构|厂商?|模型|系统|选手|考生|队伍?|巨头|AI))?"
)
_NEXT = 3  # sentences that may name them


def two_behind(context: Context, view: View, index: int) -> list[Subject]:
    """The two makers that are named next, for a result of `two labs` without a name."""
    layout, token = context.layout, view.tokens[index]
    if set("MQO") & set(view.string[:index]) or not _TWO_OF_THEM.search(
        layout.visible, view.sentence.start, token.start
    ):
        return []
    found: dict[str, Mention] = {}
    here, start = layout.sentence_at(view.sentence.start), token.end
    for sentence in layout.sentences[here : here + 1 + _NEXT]:
        if sentence.block != view.sentence.block or len(found) >= _TWO:
            break
        for mention in context.mentions.entities_in(max(start, sentence.start), sentence.end):
            if mention.entity.type == "organization" and mention.entity.kind in _MAKERS:
                found.setdefault(mention.entity.id, mention)
    return [named(m, None, "context") for m in found.values()] if len(found) == _TWO else []


_MAKERS = ("lab", "company")

_BOTH_OF = lazily(r"\b(?i:both)\s+(?:the\s+)?\Z")


def both_named(context: Context, view: View, index: int) -> list[Subject]:
    """The two of `both A, with a secret model, and B`, whatever is said of each in between."""
    text, tokens = context.layout.visible, view.tokens
    named_here = [i for i in range(index) if view.string[i] in "MO" and not view.depth(i)]
    first = next(
        (i for i in named_here if _BOTH_OF.search(text, view.sentence.start, tokens[i].start)), None
    )
    if first is None:
        return []
    second = next((i for i in named_here if i > first and view.string[i - 1] == "&"), None)
    if second is None:
        return []
    return [named(tokens[i].item, tokens[i]) for i in (first, second)]
