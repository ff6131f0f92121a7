"""Clauses whose subject is a pronoun, a noun for the thing, or left out: `it was put up in May`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.releases.other_names import has_its_own_name
from llmdata.extract.releases.prose import patterns, verbs
from llmdata.extract.releases.prose.clauses import opens_clause
from llmdata.extract.releases.prose.roles import BEFORE, DATE, ORG, SINCE, THING, Roles
from llmdata.extract.releases.prose.told import Told
from llmdata.extract.releases.reported import NO_SUBJECT
from llmdata.lazily import lazily

_D = f"[{DATE}{BEFORE}{SINCE}]"
NOUN = (
    r"(?:(?:the|this|that|both) (?:(?!(?:weights|api|paper|price)\b)[\w\-]+ ){0,3}?(?:models?|tools?|products?|apps?|browser|agents?|assistant|systems?|features?|family|series|editor|chatbot|bot|generator|service|"
    r"newcomer|thing|beast|giant|trio|pair|duo|two|machine|engine|plug-?in|extension|device|gadget|ide|client|reasoner|llm|successor)(?: itself| proper)?)"
)
_PRONOUN = rf"(?:it|they|this|{NOUN})"
_FORM_OF_IT = r"(?:(?:its|their|the)(?: (?:full|final|open|finished))? (?:weights|code|weights and code|final version|full version|stable version|final form|release version)|(?:registration|sign-?ups?|enrolment|general access|public access)(?: (?:for|to) it)?)"
_FEATURE = (
    r"(?:api|apps?|clients?|extensions?|plug-?ins?|(?:web|mobile|desktop|windows|mac|macos|linux|ios|android|offline|enterprise|browser) (?:version|edition)|memory|voice(?: mode)?|vision|web search|search|browsing|image (?:generation|editing|input)|images|video(?: input)?|"
    r"\w+ mode|mode|connectors|(?:context )?window|tool use|tools|function calling|structured outputs|prompt caching|caching|canvas|integrations?|sdk|feature|interface|editor|tab|file uploads?|"
    r"uploads|projects|panel|sidebar|dashboard|subagents|hooks|skills|checkpoints)"
)
_NEW_FEATURE = rf"(?:(?:an?|the|its|native|official|support for)? ?(?:[\w\-.]+ ){{0,3}}?(?P<feature>{_FEATURE})(?: (?:for|on|in|of|to) (?:the )?(?:\w+ ){{0,2}}[\w\ue000]+| inside \w+ \w+)?)"
_UPDATED = r"(?:an?|the|its) (?:\w+ )?(?:new|newer|upgraded|updated|refreshed|renewed|revised|improved|reworked|retrained|fresh|second|polished|bigger|better) (?:version|edition|build|iteration|snapshot|checkpoint|revision)(?: of (?:it|(?:the|that|this) (?:same )?\w+))?(?:, [^,;:]{3,80},)?"
_SUBJECT = rf"(?P<subject>(?P<pronoun>{_PRONOUN})|(?P<form>{_FORM_OF_IT})|(?P<updated>{_UPDATED})|{_NEW_FEATURE})"
_PREDICATE = patterns.PREDICATE
_STARTS = r"(?:\A[\s(—-]*|[;:—] ?|, (?:and |but |then |so )?|\b(?:and|but|when|while|since|after|before|that|until|as|then|so) )"
_CLAUSE = lazily(
    rf"(?P<edge>{_STARTS})(?P<lead>{patterns.LEAD})(?:{_SUBJECT},? (?:which |that )?)?{patterns.ADVERBS}{_PREDICATE}",
    re.IGNORECASE,
)
_AND_DONE = lazily(
    rf"\b(?:and|but|then|before being) {patterns.ADVERBS}(?P<done>{verbs.DONE})(?= (?:in|on|at|to|for|as|by|under|with|only|just|last|later|early|late|again|{_D}|(?:a|two|three|four|six) (?:days?|weeks?|months?))\b| {_D}|[,.;]|\Z)",
    re.IGNORECASE,
)
_WAS_DONE = lazily(
    rf"\b(?:was|were|is|are|been|being|got) {patterns.ADVERBS}\w+(?:ed|n|t|out)\b", re.IGNORECASE
)
# What explains a thing may tell two steps: `●, announced in ▣ and delivered in ▣, is …`.
_WAS_SAID = lazily(
    rf"{THING}(?: \([^()]*\))?, (?:first |only )?(?:announced|unveiled|shown|introduced|previewed|presented|teased|demonstrated|promised)\b[^;:.]*\Z",
    re.IGNORECASE,
)
# What is handed to a house of its own was out before: `gave it to the ◆ Foundation`.
_GIVEN_AWAY = rf"(?! (?:over )?to (?:the |an? )?(?:\w+ )?(?:{ORG}|foundation|committee|consortium|standards body))"
_IT = lazily(
    rf"\b(?:(?P<verb>{verbs.DOES}) (?:it|them)\b{NO_SUBJECT}|(?P<first>{'|'.join(first for first, _ in verbs.TWO_PART)}) (?:it|them){_GIVEN_AWAY}(?P<second>(?<=gave it) away\b|{'|'.join(second for _, second in verbs.TWO_PART)}))",
    re.IGNORECASE,
)
# … or whoever waited for it gets: `the public got it in May`.
_GOT_IT = lazily(
    r"\b(?:the (?:public|masses|world|rest(?: of (?:us|the world))?)|every(?:one|body)(?: else)?|(?:\w+ )?(?:users|subscribers|customers|developers)|we(?: all)?) "
    r"(?:finally |only |then |at last )*(?P<verb>got|had|received|could (?:use|try|have|download)) (?:it|them)(?= (?:in|on|only|at last|a|until|from|not until|just)\b| [\ue002])",
    re.IGNORECASE,
)
_OBJECT = lazily(" (?:it|them)", re.IGNORECASE)  # without it, the long pattern is not tried
_GAINED = lazily(
    rf"(?P<edge>{_STARTS})(?P<lead>{patterns.LEAD})(?:(?P<pronoun>{_PRONOUN})|(?P<thing>{THING})(?:, (?:which|that|the|an?|my|our) [^,;:()]{{2,60}},)?) {patterns.ADVERBS}(?:had )?(?P<verb>gained|got|learn(?:ed|t)|picked up|acquired|received|was (?:given|taught)|sprouted|grew|added(?! to\b))"
    rf"(?P<what> (?:to |how to |an? |its |the |support|native|new|{THING}|[\w\-]+ ?)[^,.;:]{{0,60}})",
    re.IGNORECASE,
)
_ADDED = lazily(
    rf"(?P<verb>added|brought|built into|bolted on) (?:in)?to (?:(?P<thing>{THING})|it|them|{NOUN})\b",
    re.IGNORECASE,
)
# `voice moved into ●`, `● was extended by plugins`, `● has had a voice since ▣`.
_MOVED_IN = lazily(
    rf"\b{_FEATURE} (?:{patterns.ADVERBS})(?P<verb>(?:moved|came|went|arrived|landed|found its way|was (?:built|added|brought|integrated|folded|put)|made its way) (?:in)?to|was native to|arrived in|landed in|appeared in|launched in|went live in|rolled out in) (?:the )?(?P<thing>{THING})(?!['\w-])",
    re.IGNORECASE,
)
_EXTENDED = lazily(
    rf"(?P<thing>{THING}) {patterns.ADVERBS}(?:was|were|has been|got|is) {patterns.ADVERBS}(?P<verb>(?:extended|expanded|enhanced|equipped|fitted|upgraded|enriched|taught|given|outfitted|endowed|updated|refreshed|overhauled|revised|retrained|patched up)(?: by| with| to)?)\b(?! (?:release|launch|name))",
    re.IGNORECASE,
)
_HAS_HAD = lazily(
    rf"(?P<thing>{THING}) (?P<verb>has had) (?P<what>[^,.;:]{{3,60}}?),? (?P<when>{SINCE})",
    re.IGNORECASE,
)
# `●'s new voice mode shipped on ▣`: a feature that belongs to a thing.
_ITS_FEATURE = lazily(
    rf"(?P<thing>{THING})'s? (?:(?!own\b)[\w\-]+ ){{0,3}}?{_FEATURE}(?: (?:tool|mode|feature|function|button))?,? (?:which |that )?{patterns.ADVERBS}{_PREDICATE}",
    re.IGNORECASE,
)
_CAME_FEATURE = lazily(
    rf"(?:{_D},? |\b(?:then|next|there|also|later|finally) |\A)(?P<verb>came|arrived|followed) {_NEW_FEATURE}",
    re.IGNORECASE,
)


def clauses_without_name(roles: Roles) -> Iterator[Told]:
    """The clauses that tell of something which they do not name."""
    text = roles.text
    for found in _CLAUSE.finditer(text):
        name = "done" if found["done"] else "comes"
        subject = found["subject"]
        start = found.start("lead")
        where = found.start("subject") if subject else found.start(name)
        if subject is None and found["edge"].strip(" ,").lower() not in ("and", "but", "then"):
            continue  # a clause whose subject is left out goes on behind another
        if found["pronoun"] and has_its_own_name(f"{subject} "):
            continue
        if found["feature"]:
            if THING in (subject or ""):
                things = [
                    roles.marks[p] for p in range(where, found.end("subject")) if text[p] == THING
                ]
                yield Told(things, start, where, found.span(name), found.end(), "update")
                continue
            yield Told(
                [],
                start,
                where,
                found.span(name),
                found.end(),
                "update",
                topic="feature",
            )
            continue
        if found["updated"]:
            yield Told(
                [],
                start,
                where,
                found.span(name),
                found.end(),
                "update",
                topic="feature",
            )
            continue
        kind = "form" if found["form"] else "pronoun" if subject else "left out"
        yield Told([], start, where, found.span(name), found.end(), topic=kind)
    for found in _AND_DONE.finditer(text):
        if _WAS_DONE.search(text, 0, found.start()) or _WAS_SAID.search(text, 0, found.start()):
            yield Told(
                [],
                found.start("done"),
                found.start("done"),
                found.span("done"),
                found.end(),
                topic="left out",
            )
    for found in _IT.finditer(text) if _OBJECT.search(text) else ():
        verb = found.start(), found.end("verb") if found["verb"] else found.end("first")
        yield Told(
            [],
            verb[0],
            verb[0],
            verb,
            found.end(),
            topic="object",
            actor=text[: found.start()],
        )
    for found in _GOT_IT.finditer(text):
        verb = found.span("verb")
        yield Told([], found.start(), found.start(), verb, found.end(), "release", topic="object")
    yield from _features(roles)


# What else it gained, later: `it got a deep-research mode in ▣, memories in ▣ and an app on ▣`.
_GAINED_MORE = lazily(
    rf"(?<={DATE})(?:, and |,? and (?:then )?|, then |, )(?:then )?(?P<what>(?:an? |the |its |support for )?(?:[\w\-]+ ){{1,4}}?)(?:in |on |at |by )?(?:the )?(?:end of )?{DATE}",
    re.IGNORECASE,
)
_ENDS_HERE = lazily(r"[;:.!?](?: |\Z)|[A-Za-z] (?:was|were|is|are|came|but|which|who|when)\b")
_NO_GAIN = lazily(
    r"\b(?:no|not|never|users?|customers?|subscribers?|popularity|traction|share|attention|momentum|fans|followers|ground|reputation|funding|points?|stars?|downloads?|percent|worse|better|faster|slower|cheaper|press|praise|interest|wrong|right|stuck|lost|rid|there|here|away|old|bad|good|expensive|hold|release[d]?|launch|weights|preview|beta|name|medal|place|score|price|million|billion)\b|%|\$",
    re.IGNORECASE,
)
_GAIN = lazily(
    rf"\b(?:to [a-z]+|how to|{_FEATURE}|ability|support|tricks?|access|capabilit(?:y|ies)|eyes|ears|hands|button|upgrade|update|refresh)\b",
    re.IGNORECASE,
)


def _named_feature(roles: Roles, start: int, end: int) -> int | None:
    """Where the name of a feature ends that a thing gained: `it got its Audio Overviews`."""
    for place in roles.marks:
        if start <= place < end and roles.text[place] == THING:
            return place + 1 if roles.token(place).item.entity.category == "feature" else None
    return None


def _features(roles: Roles) -> Iterator[Told]:
    """What a thing gained is an update of it."""
    text = roles.text
    for found in _GAINED.finditer(text):
        end = _named_feature(roles, *found.span("what")) or found.end("verb")
        gain = end > found.end("verb") or _GAIN.search(found["what"])
        if _NO_GAIN.search(found["what"]) or not gain:
            continue
        things = [roles.marks[found.start("thing")]] if found["thing"] else []
        where = found.start("thing") if found["thing"] else found.start("pronoun")
        kind = "" if found["thing"] else "pronoun"
        yield Told(
            things,
            found.start("lead"),
            where,
            found.span("verb"),
            end,
            "update",
            topic=kind,
        )
        for more in _GAINED_MORE.finditer(text, found.end("verb")):
            if _ENDS_HERE.search(text, found.end("verb"), more.start()):
                break
            yield Told(things, more.start("what"), where, more.span("what"), more.end(), "update", topic=kind, when=more.end() - 1)  # fmt: skip
    for found in _ADDED.finditer(text):
        things = [roles.marks[found.start("thing")]] if found["thing"] else []
        yield Told(
            things,
            found.start(),
            found.start(),
            found.span("verb"),
            found.end(),
            "update",
            topic="" if things else "object",
        )
    for found in _ITS_FEATURE.finditer(text):
        place = found.start("thing")
        verb = found.span("done" if found["done"] else "comes")
        yield Told([roles.marks[place]], place, place, verb, found.end(), "update")
    for pattern in (_MOVED_IN, _EXTENDED):
        for found in pattern.finditer(text):
            place = found.start("thing")
            if pattern is _EXTENDED and not opens_clause(roles, place):
                continue
            yield Told(
                [roles.marks[place]],
                found.start(),
                min(place, found.start("verb")),
                found.span("verb"),
                found.end(),
                "update",
            )
    for found in _HAS_HAD.finditer(text):
        if _GAIN.search(found["what"]) and not _NO_GAIN.search(found["what"]):
            place = found.start("thing")
            yield Told(
                [roles.marks[place]], place, place, found.span("verb"), found.end(),
                "update", when=found.start("when"),
            )  # fmt: skip
    for found in _CAME_FEATURE.finditer(text):
        yield Told(
            [],
            found.start(),
            found.start(),
            found.span("verb"),
            found.end(),
            "update",
            topic="feature",
        )
