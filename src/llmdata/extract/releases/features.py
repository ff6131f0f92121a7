"""What a product got in the course of time, told in English: an update of it.

`Ollama gained a desktop app on July 30`, `web search for Claude was switched on in March`, `Zed went
open source in January`. A feature without a name of its own has no row, its product has. Something
dates each of these: without a date the words say what a product can do, not since when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.releases.prose.vetoes import same_house
from llmdata.extract.releases.steps import date_of_context, is_dated, is_usable, step
from llmdata.extract.releases.terse.wording import FEATURE
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

_T, _O, _D, _X = "\ue000", "\ue001", "\ue002", "\ue003"  # a thing, a maker, a date, anything else
_MASKS = {"M": _T, "Q": _T, "O": _O, "D": _D, "B": _X, "$": _X, "%": _X, "N": _X, "K": _X}
_SOON = r"(?:(?:has|have|had|also|finally|then|even|soon|later|quietly|officially|at last|now|first|already) ){0,2}"
# A noun phrase opens with none of these: a passive does, or words for where and how much.
_NOT = r"(?!(?:\w+ed|stuck|caught|bought|lost|ready|rid|out|off|away|up|down|it|them|us|me|him|her|into|to|there|here|so|very|too|quite|even|all|over|about|on|in|at|of|for|by|with|from)\b)"
_F = rf"{_NOT}[a-z0-9][\w’'./+-]*(?: (?!(?:when|while|because|after|before|since|but|which|who|that|was|were|is|are|has|had|than|as)\b)[\w’'./+-]+){{0,6}}?"
_FN = r"(?:[\w’'./+-]+ ){0,4}[\w’'./+-]+"
_CAME = r"(?:came|arrived|landed|launched|rolled out|shipped|appeared|went live|debuted|followed|started|began|opened|dropped|showed up|turned up)"
_DONE = r"(?:switched on|turned on|added|enabled|rolled out|launched|introduced|released|shipped|opened|activated|built in|extended|expanded|widened|made available|made free|updated|redesigned|overhauled|brought)"
_BEHIND = lazily(rf"[^,.;:{_T}]{{0,70}}?(?P<d>{_D})")
_ASIDE = lazily(rf"[^.;:{_T}]{{0,24}}?[,(] ?(?:\w+ ){{0,2}}(?P<d>{_D})")
_ANY_DATE = lazily(_D)
# Where something comes that was elsewhere before.
_REGIONS = (
    r"(?:[\w+]+ ){1,3}?(?:countries|languages|regions|markets|territories)"
    r"|(?-i:Arabic|Bengali|Chinese|Dutch|French|German|Hindi|Indonesian|Italian|Japanese|Korean|Polish|Portuguese|Russian|Spanish|Thai|Turkish|Ukrainian|Vietnamese)"
    r"|(?-i:Africa|Asia|Australia|Brazil|Britain|Canada|Europe|France|Germany|India|Indonesia|Italy|Japan|Korea|Mexico|South Korea|Spain|Switzerland|the (?:EU|European Union|UK|United Kingdom))"
)
# What its maker adds to a thing.
_OF_ITS_MAKER = tuple(
    lazily(pattern)
    for pattern in (
        rf"(?<![\w’'])(?P<v>expand(?:ed|s)|extend(?:ed|s)|widen(?:ed|s)|enhance[ds]|enrich(?:ed|es)|redesign(?:ed|s)|overhaul(?:ed|s)|revamp(?:ed|s)|equip(?:ped|s)) (?:its |the )?(?P<t>{_T})(?: \w+)? (?:with|to|beyond|into|by) (?!{_D})",
    )
)
_PATTERNS = tuple(
    lazily(pattern)
    for pattern in (
        # X gained F
        rf"(?<![\w’'])(?P<t>{_T}) {_SOON}(?P<v>gained|gains|got|gets|added|adds|picked up|received|acquired|grew|learned(?: to)?|learnt(?: to)?|merged|switched on|turned on|opened up|introduced|rolled out|launched|shipped|was given|was taught to|brought) (?P<f>{_F})(?=[ ,.;:(]|\Z)(?! {_X})",
        # F for X was switched on; F in X arrived
        rf"(?P<f>{_FN}) (?:for|in|on|to|inside|within|across) (?:the )?(?P<t>{_T}) {_SOON}(?:(?:was|were|been|got) {_SOON}(?P<v>{_DONE})|(?P<v2>{_CAME}))\b",
        # F came to X, F was added to X, F reached X
        rf"(?P<f>{_FN}) {_SOON}(?P<v>(?:came|arrived|landed|launched|rolled out|shipped|appeared|went live|debuted|(?:was|were) (?:added|brought|introduced|rolled out|built|extended)) (?:to|in|on|into|inside)|reached|hit) (?:the )?(?P<t>{_T})(?=[ ,.;(]|\Z)",
        # F was switched on for X
        rf"(?P<f>{_FN}) (?:was|were) {_SOON}(?P<v>{_DONE}) (?:for|in|on|across|inside) (?:the )?(?P<t>{_T})(?=[ ,.;(]|\Z)",
        # X's F was extended
        rf"(?P<t>{_T})['’]s (?P<f>(?:[\w’'./+-]+ ){{0,3}}[\w’'./+-]+) {_SOON}(?:(?:was|were|got) {_SOON}(?P<v>{_DONE})|(?P<v2>{_CAME}))\b",
        # X went open source, became free, was extended to
        rf"(?<![\w’'])(?P<t>{_T}) {_SOON}(?P<v>(?:(?:went|became|turned|was made) (?:free|open[ -]source|multi-?modal|global|worldwide))(?: (?:for|to) [\w ]{{2,24}})?|(?:opened its source|was (?:extended|expanded|opened(?: up)?|widened) to [\w ]{{2,24}}?|expanded to [\w ]{{2,24}}?|opened (?:up )?to (?:all|every|free|paying|more|Plus|Pro)[\w ]{{0,20}}?))(?=[ ,.;(]|\Z)",
        # X is now available in F more countries
        rf"(?<![\w’'])(?P<t>{_T}) (?:is|are) (?P<v>(?:(?:now|also|finally) )+(?:available|accessible|live|offered|rolling out|open)) (?:in|to|across) (?:{_REGIONS})\b",
        # X could edit files from D
        rf"(?P<t>{_T}) (?P<v>(?:could|can|has been able to|was able to) [a-z]+[^,.;:{_T}]{{0,50}}?) (?:from|since|as of|starting) (?={_D})",
    )
)
# More of the same: `, then projects the same month, then an analysis tool in October`, or with the
# time of each in brackets: `memory (April), projects (June) and, at last, folders (July)`.
_MORE = lazily(
    rf"\)?(?:,? (?:and|then|and then)|,)(?:, [\w ]{{2,24}},)? (?:then )?(?P<f>{_F}) (?:\(|(?:in|on|from|by) )?(?:the )?(?P<d>{_D})"
)
FEATURE_TOLD = "release.feature-told"


_CUES = lazily(
    r"\b(?:gain|got|get|add|pick|receiv|acquir|grew|learn|merg|switch|turn|open|introduc|roll|launch|ship|given|taught|brought|came|arriv|land|appear|went|debut|follow|start|beg[au]n|reach|hit|enabl|activ|extend|expand|widen|enhanc|enrich|overhaul|revamp|equip|now|free|could|can|able|became|made|updat|redesign|overhaul)"
)
_DENIED = lazily(
    r"\b(?:not|never|no longer|no|nor|neither|nobody|none|without|will|would|may|might|should|if|unless|whether|expected|promised|planned|plans|supposed|rumou?red|hoped?|wish|yet to|still|I|we|you|he|she|they|my|our|someone|researchers?|developers?|users|people|scored?|percent|prices?|cheaper|revenue|valuation)\b|n[’']t\b|%",
)
_NO_FEATURE = lazily(
    r"\b(?:users?|customers?|subscribers?|popularity|traction|attention|momentum|followers|reputation|funding|points?|stars?|downloads?|percent|worse|better|press|praise|interest|prices?|pricing|valuation|weights|documentation|docs|terms|polic(?:y|ies)|system card|limits?|logo|article|book|pages?|tests?|scores?|results?|entry|listing|support from|guide|paper|report|review|series|models?|version of)\b",
    re.IGNORECASE,
)
_PEOPLE = lazily(
    r" (?:users?|subscribers?|customers?|members|accounts|owners|developers|team|plans?)\b"
)
# A bare version, and support for another thing, which something else has.
_NO_NOUN = lazily(r"[\d.]+|[Ss]upport")


def feature_updates(context: Context) -> tuple[list[Observation], set[tuple[int, str]]]:
    """Updates of products, by what their sentences say that they got.

    And the sentences in which a thing gets something else, with which thing does.
    """
    told: list[Observation] = []
    getting = _getting(context)
    for view in context.views:
        if "M" not in view.string and "Q" not in view.string:
            continue
        start, end = view.sentence.start, view.sentence.end
        text = context.layout.visible
        if not _CUES.search(text, start, end) or not is_dated(context, view):
            continue
        if context.layout.blocks[view.sentence.block].kind == "row":
            continue
        if is_asserted(context.layout, view):
            here = context.layout.sentence_at(view.sentence.start)
            got_else: set[str] = set()
            told += _of_sentence(context, view, got_else)
            getting |= {(here, thing) for thing in got_else}
    return told, getting


# A thing that gets another by name did not come out then itself.
_GETS = lazily(
    rf"(?P<t>{_T}) {_SOON}(?:gained|gains|got|gets|added|adds|shipped|ships|launched|introduced|rolled out|merged|received) (?:\w+ ){{0,2}}{_T}"
)


def _getting(context: Context) -> set[tuple[int, str]]:
    """The sentences in which a thing gets another, and which thing does."""
    found: set[tuple[int, str]] = set()
    for view in context.views:
        if sum(view.string.count(kind) for kind in "MQ") < 2:
            continue
        masked, tokens = _masked(context.layout.visible, view)
        here = context.layout.sentence_at(view.sentence.start)
        found |= {(here, tokens[m.start("t")].item.entity.id) for m in _GETS.finditer(masked)}
    return found


# What is got by these is something that the thing did not have, whatever it is.
_GOT = lazily(
    r"(?:gain|got|gets|add|pick|receiv|acquir|grew|was given|reached\b|hit\b|(?:came|arrived|landed) (?:to|in)\b)"
)


def _of_sentence(context: Context, view: View, got_else: set[str]) -> Iterator[Observation]:
    """Updates that a sentence tells; of what gets no feature in it, the thing into `got_else`."""
    masked, tokens = _masked(context.layout.visible, view)
    seen: set[int] = set()
    for pattern in (*_PATTERNS, *_OF_ITS_MAKER):
        for match in pattern.finditer(masked):
            place = match.start("t")
            if place in seen:
                continue
            if not _holds(masked, match) and _gets_something(match):
                got_else.add(tokens[place].item.entity.id)
                continue
            if tokens[place].kind != "Q" or not _holds(masked, match):
                continue  # a model that goes on sale or is opened came out then
            date, last = _date(masked, tokens, match)
            above = date_of_context(context, view) if date is None else None
            if date is None and above is None:
                continue
            if pattern in _OF_ITS_MAKER and not _by_its_maker(tokens, match):
                continue
            seen.add(place)
            groups = match.groupdict()
            said = "v2" if groups.get("v2") else "v"
            word = _token(tokens, view, match.start(said), match.end(said))
            thing = tokens[place]
            dating = Dating(date.item, "stated") if date is not None else above
            yield step(FEATURE_TOLD, thing.item, "update", word, dating)
            for more in _further(masked, last):
                dating = Dating(tokens[more.start("d")].item, "stated")
                yield step(FEATURE_TOLD, thing.item, "update", word, dating)


def _by_its_maker(tokens: dict[int, Token], match: re.Match[str]) -> bool:
    """Whether its maker, or a thing of his, stands before the words."""
    owner = tokens[match.start("t")].item.entity.organization_id
    before = [tokens[place] for place in sorted(tokens) if place < match.start("v")]
    actors = [token.item.entity for token in before if token.kind in "MQO"]
    if not actors or owner is None:
        return False
    house = actors[-1].id if actors[-1].type == "organization" else actors[-1].organization_id
    return house is not None and same_house(house, owner)


def _gets_something(match: re.Match[str]) -> bool:
    groups = match.groupdict()
    return bool(groups.get("f")) and _GOT.match(groups.get("v") or "") is not None


def _masked(text: str, view: View) -> tuple[str, dict[int, Token]]:
    """The sentence with a single character for each name and date, and where which stands."""
    out: list[str] = []
    tokens: dict[int, Token] = {}
    position, length = view.sentence.start, 0
    for token in view.tokens:
        if (mask := _MASKS.get(token.kind)) is None:
            continue
        if token.kind == "D" and not is_usable(token):
            mask = _X
        out += (text[position : token.start].replace("\n", " "), mask)
        length += token.start - position + 1
        tokens[length - 1] = token
        position = token.end
    out.append(text[position : view.sentence.end].replace("\n", " "))
    return "".join(out), tokens


def _token(tokens: dict[int, Token], view: View, start: int, end: int) -> Token:
    """The words of a stretch of the masked sentence, in which no name stands, in the text."""
    before = [place for place in tokens if place < start]
    offset = tokens[before[-1]].end - before[-1] - 1 if before else view.sentence.start
    return Token("u", start + offset, end + offset)


def _holds(masked: str, match: re.Match[str]) -> bool:
    """Whether nothing in the clause denies it, and what came is a feature."""
    first = max(masked.rfind(sign, 0, match.start()) for sign in ",;:(.") + 1
    if _DENIED.search(masked[first : match.end()]) or _PEOPLE.match(masked, match.end("t")):
        return False
    if match.groupdict().get("f") is None:
        return True
    start, end = match.span("f")
    words = _REST.match(masked, start, max(end, match.end()) + _FAR)
    what = masked[start:end] if match.start("t") > start else words.group() if words else ""
    if _T in what or _X in what or _NO_NOUN.fullmatch(what) or _NO_FEATURE.search(what):
        return False
    return FEATURE.search(what) is not None


_REST = lazily(rf"[^,.;:({_D}]*")
_FAR = 40  # characters behind a verb in which its object is told


def _date(masked: str, tokens: dict[int, Token], match: re.Match[str]) -> tuple[Token | None, int]:
    """The date of the clause, behind the words or else before them; and where it ends."""
    behind = _BEHIND.match(masked, match.end())
    if behind is not None:
        return tokens[behind.start("d")], behind.end()
    aside = _ASIDE.match(masked, match.end())
    if aside is not None:
        return tokens[aside.start("d")], aside.end()
    inside = [m.start() for m in _ANY_DATE.finditer(masked, match.start(), match.end())]
    before = inside or [m.start() for m in _ANY_DATE.finditer(masked, 0, match.start())]
    before = [place for place in before if _leads(masked, place, match.start())]
    return (tokens[before[-1]], match.end()) if before else (None, match.end())


_OPENS = 14  # characters before a date that labels its sentence


def _leads(masked: str, date: int, clause: int) -> bool:
    """Whether a date before a clause is its own: in it, or right before it, or the sentence's label."""
    between = masked[date + 1 : clause]
    if _T in between:
        return False
    return not re.search(r"[;:]", between) or date <= _OPENS


def _further(masked: str, position: int) -> Iterator[re.Match[str]]:
    while (match := _MORE.match(masked, position)) is not None:
        yield match
        position = match.end()
