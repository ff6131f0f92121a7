"""Releases that English prose tells in clauses of its own making: what its words say, by their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, announces_for_later, is_asserted, is_unreal, own_date
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.prose.absolute import absolutes
from llmdata.extract.releases.prose.brought import brought
from llmdata.extract.releases.prose.clauses import clauses_of
from llmdata.extract.releases.prose.headless import clauses_without_subject
from llmdata.extract.releases.prose.nouns import steps_as_nouns
from llmdata.extract.releases.prose.quoted import quoted
from llmdata.extract.releases.prose.renames import renames_of
from llmdata.extract.releases.prose.revisions import revisions
from llmdata.extract.releases.prose.roles import DATE, ORG, THING, Roles, roles_of
from llmdata.extract.releases.prose.sentences import sentences_of
from llmdata.extract.releases.prose.timing import dating, order
from llmdata.extract.releases.prose.told import Told
from llmdata.extract.releases.prose.topics import topics_of
from llmdata.extract.releases.prose.unnamed import clauses_without_name
from llmdata.extract.releases.prose.verbs import DOES, TAKES_OVER, stage_of
from llmdata.extract.releases.prose.vetoes import DENIED, USERS, same_house
from llmdata.extract.releases.reported import announces_a_clause
from llmdata.extract.releases.steps import has_extension, not_named, step
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_WORDS = lazily(r"[A-Za-z]")
_MAKERS = lazily(
    rf"{ORG}|\b(?:they|it|the (?:\w+ ){{0,2}}(?:company|lab|labs|firm|start-?up|team|group|vendor|house|giant|maker|makers|french|chinese|americans|developers of))\b",
    re.IGNORECASE,
)
# … or one of which somebody but says how little he knew it: `a lab I had never heard of put ● on the web`.
_LITTLE_KNOWN = lazily(
    r"\b(?:an?|the|one|another|some) (?:[\w\-]+ ){0,3}?(?:labs?|compan(?:y|ies)|start-?ups?|firms?|outfits?|makers?|teams?)(?: (?:that|which|whom|who))? (?:I|we|you|nobody|no one|few|most|hardly any)(?:'d|'ve)? [^,;:.]{2,50}\Z",
    re.IGNORECASE,
)
# A maker that nobody knows, by what it does: `Cognition announced ● in ▣ and opened it to all`.
_MAKER_DID = lazily(
    rf"\W*(?:(?:[Ii]n|[Oo]n) {DATE},? )?[A-Z][\w.\-]*(?: [A-Z][\w.\-]*)* (?:had |then |also |first )?(?:{DOES})\b"
)
_DID_SO = lazily(r"did (?:so|likewise|the same)|followed suit", re.IGNORECASE)
# What was announced, and then did not come.
_ANNOUNCED = lazily(r"announc|unveil|present|shown|showed|reveal|promis|teas", re.IGNORECASE)
_NEVER_CAME = lazily(
    r"(?:\bnever|\bnot|n't)\b[^,.;:]{0,20}?\b(?:came|come|releas|ship|appear|launch|arriv|materiali|seen|show up|out)",
    re.IGNORECASE,
)
# Of these a clause mostly tells something else than that they came out.
_BACKGROUND = frozenset({"platform", "hardware", "api", "library"})


# … but for a device that is brought to those who buy it.
_SHIPS = lazily(r"\bshipp?|on sale|launch|unveil|introduc|debut|to market", re.IGNORECASE)


def told_in_prose(context: Context, told: Sequence[Observation]) -> Iterator[Observation]:
    """Steps that clauses of English prose tell, but for those that are told already."""
    known: dict[tuple[str, int], list[Observation]] = {}
    done = set()
    for claim in told:
        if claim.subject is not None:
            here = context.layout.sentence_at(claim.place)
            known.setdefault((claim.subject.id, here), []).append(claim)
            done.add(claim.subject.id)
    for view in sentences_of(context):
        if not is_asserted(context.layout, view):
            continue
        roles = roles_of(context.layout.visible, view)
        if roles is None or not _WORDS.search(roles.text):
            continue
        for claim in _in_sentence(context, roles, done):
            assert claim.subject is not None
            here = context.layout.sentence_at(view.sentence.start)
            others = known.setdefault((claim.subject.id, here), [])
            if _is_new(claim, others):
                others.append(claim)
                yield claim


def _is_new(claim: Observation, others: Sequence[Observation]) -> bool:
    """Whether no claim on the same thing in the same sentence says so already, or else."""
    for other in others:
        if other.date is None and claim.date is None:
            return False
        if claim.value("stage") == "rename" != other.value("stage"):
            continue
        if other.value("stage") == claim.value("stage"):
            if claim.date is None or (other.date is not None and _same(claim, other)):
                return False
        elif other.date is not None and claim.date is not None and _same(claim, other):
            return False
    return True


def _same(claim: Observation, other: Observation) -> bool:
    assert claim.date is not None and other.date is not None
    one, two = claim.date.value, other.date.value
    return one.contains(two) or two.contains(one)


def _in_sentence(context: Context, roles: Roles, done: set[str]) -> Iterator[Observation]:
    found = order(
        [
            *renames_of(roles),
            *revisions(roles),
            *clauses_of(roles),
            *clauses_without_name(roles),
            *clauses_without_subject(roles),
            *brought(roles),
            *absolutes(roles),
            *steps_as_nouns(roles),
            *quoted(roles),
        ]
    )
    found = _without_repeats(found)
    taken: dict[int, int] = {}
    stage = ""  # of the clause before: `● entered beta in ▣; ● did so in ▣`
    for number, clause in enumerate(found):
        earlier = [other for other in found[:number] if other.verb != clause.verb]
        later = [other for other in found[number + 1 :] if other.verb != clause.verb]
        before = earlier[-1].end if earlier else 0
        behind = later[0].start if later else len(roles.text)
        behind = max(behind, clause.end)
        date = dating(context, roles, clause, before, behind, taken)
        if not _stands(roles, clause, date):
            continue
        if _DID_SO.match(roles.text, clause.verb[0]):
            if not stage:
                continue
            clause = replace(clause, stage=stage)
        for claim in _steps(context, roles, clause, date, behind, done):
            stage = str(claim.value("stage"))
            yield claim


def _without_repeats(found: list[Told]) -> list[Told]:
    """One clause for each verb: the one that names its thing."""
    kept: list[Told] = []
    for clause in found:
        same = [
            other
            for other in kept
            if other.verb[0] < clause.verb[1] and clause.verb[0] < other.verb[1]
        ]
        if not same or (
            clause.things
            and all(set(o.things).isdisjoint(clause.things) and o.things for o in same)
        ):
            kept.append(clause)
        elif clause.things and not same[0].things and len(same) == 1:
            kept[kept.index(same[0])] = clause
        elif (
            len(same) == 1
            and clause.when >= 0 > same[0].when
            and ((clause.things, clause.verb) == (same[0].things, same[0].verb))
        ):
            kept[kept.index(same[0])] = clause  # the words themselves say which day it was
    return kept


def _stands(roles: Roles, clause: Told, date: Dating | None) -> bool:
    """Whether a clause claims what its verb says, at a time if the verb alone says too little."""
    text = roles.text
    words = text[min(clause.start, clause.subject) : clause.verb[0]]
    if clause.said >= 0:  # what explains the subject claims nothing
        words = text[clause.start : clause.subject] + text[clause.said : clause.verb[0]]
    words = _LITTLE_KNOWN.sub("", words.rstrip())
    if not clause.until and DENIED.search(words.rpartition(" but ")[2]):
        return False
    verb = roles.words(*clause.verb)
    if is_unreal(roles.visible, roles.view.sentence.start, verb.start, verb.end):
        return False
    if announces_for_later(roles.visible, verb.start, verb.end):
        return False
    if announces_a_clause(roles.visible, verb.start, verb.end):
        return False
    if clause.first and tells_other_news(_beside_the_verb(text, clause)):
        return False
    announced = _ANNOUNCED.match(text, clause.verb[0])
    if announced and _NEVER_CAME.search(text, clause.verb[1]):
        return False
    if clause.actor and _LITTLE_KNOWN.search(clause.actor.rstrip()) is None:
        if USERS.search(clause.actor):
            return False
        if not _makes(roles, clause):
            return False
    return date is not None or clause.stage == "rename"


def _beside_the_verb(text: str, clause: Told) -> str:
    """The words of a clause that its verb is not among, to the next comma."""
    end = _COMMA.search(text, clause.verb[1])
    return f"{text[clause.start : clause.verb[0]]} {text[clause.verb[1] : end.start() if end else None]}"


def _makes(roles: Roles, clause: Told) -> bool:
    """Whether it is the maker of a thing who does something to it."""
    makers = [
        roles.token(p).item.entity.id
        for p in roles.marks
        if roles.text[p] == ORG and clause.start <= p < clause.verb[1]
    ]
    owners = [roles.view.tokens[i].item.entity.organization_id for i in clause.things]
    if makers:
        return (
            not owners
            or owners[0] is None
            or any(owner is not None and same_house(makers[-1], owner) for owner in owners)
        )
    if THING in clause.actor:
        known = _is_its_own(roles, clause) or _MAKER_DID.match(clause.actor) is not None
        return (clause.topic == "object" and known) or _acts_for_its_maker(roles, clause)
    return _MAKERS.search(clause.actor) is not None or not clause.actor.strip(f" ,{DATE}")


_SHOWS = lazily(r"show|demo|teas|preview", re.IGNORECASE)  # a product may show others to be so


def _acts_for_its_maker(roles: Roles, clause: Told) -> bool:
    """Whether a product right before the verb stands for its maker: `Cursor shipped its own model, ●`."""
    before = roles.text[: clause.verb[0]].rstrip()
    if not before.endswith(THING) or not clause.things or _SHOWS.match(roles.text, clause.verb[0]):
        return False
    actor = roles.token(len(before) - 1).item.entity
    thing = roles.view.tokens[clause.things[0]].item.entity
    owner = actor.organization_id
    return actor.type == "product" and owner is not None and owner == thing.organization_id


def _is_its_own(roles: Roles, clause: Told) -> bool:
    """Whether the one thing named before `it` is that of the maker who opens the sentence."""
    before = [p for p in sorted(roles.marks) if p < clause.verb[0]]
    things = [p for p in before if roles.text[p] == THING]
    if len(things) != 1 or roles.text[before[0]] != ORG:
        return False
    maker = roles.token(before[0]).item.entity.id
    owner = roles.token(things[0]).item.entity.organization_id
    return owner is not None and same_house(maker, owner)


def _steps(
    context: Context, roles: Roles, clause: Told, date: Dating | None, behind: int, done: set[str]
) -> Iterator[Observation]:
    text = roles.text
    verb = text[clause.verb[0] : clause.verb[1]]
    words = _said_of_it(text, clause, behind)
    stage = clause.stage or stage_of(verb, words)
    mentions: list[Mention] = [roles.view.tokens[i].item for i in clause.things]
    if not mentions:
        mentions = topics_of(context, roles, clause)
    word = roles.words(*clause.verb)
    for mention in mentions:
        if clause.first and (mention.entity.id in done or not _enters(mention, verb)):
            continue
        spoken_of = clause.topic in ("form", "pronoun")
        shipped = mention.entity.category == "hardware" and _SHIPS.search(verb)
        told_of = clause.stage or spoken_of or shipped
        if mention.entity.category in _BACKGROUND and not told_of:
            continue
        index = next((i for i in clause.things if roles.view.tokens[i].item is mention), None)
        own = own_date(roles.visible, roles.view, index) if index is not None else None
        extends = stage == "release" and has_extension(roles.visible, mention)
        of = "update" if extends else stage
        made = step("release.prose", mention, of, word, own or date)
        yield made if clause.things else not_named(made)


def _enters(mention: Mention, verb: str) -> bool:
    """Whether what is new of a thing makes it new: a product lives on, unless it takes another's place."""
    return mention.entity.type == "model" or _TAKES_OVER.match(verb) is not None


_TAKES_OVER = lazily(TAKES_OVER, re.IGNORECASE)
_COMMA = lazily(r"[,;:)]")
_ASIDE_END = lazily(
    rf"[;:.](?: |\Z)|, (?!(?:in|as|but only|though only|if only|only|to) |{DATE}, (?:in|as|only) )",
    re.IGNORECASE,
)


def _said_of_it(text: str, clause: Told, behind: int) -> str:
    """The words round a verb that tell to whom, and in what form, something came."""
    end = _ASIDE_END.search(text, clause.end, behind)
    return text[clause.verb[0] : end.start() if end else behind]
