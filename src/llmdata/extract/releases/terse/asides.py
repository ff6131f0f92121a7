"""What stands behind a name in a terse entry, in brackets or behind a sign: its date, stage or fate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from llmdata.extract.policy import Dating
from llmdata.extract.releases.guard import KINDS
from llmdata.extract.releases.steps import is_usable
from llmdata.extract.releases.terse.parts import Part
from llmdata.extract.releases.terse.wording import (
    ACCLAIM,
    FATE,
    GAINED,
    WIDER,
    is_feature,
    is_not_out,
    is_out,
    is_update,
    preview_in,
    was_trial,
)
from llmdata.extract.view import Token
from llmdata.folding import ARROW, HAN
from llmdata.lazily import lazily

_SAID_OUT = lazily(
    r"\W*(?:(?i:(?:now|finally|officially)\s+)?(?i:out|released|launched|available|live|shipped|debuted|introduced|announced|new|here|generally\s+available|GA)\b|(?:正式|已)?(?:(?:面?向|对)(?:公众|大众|所有人|所有用户|全体用户|全部用户|全社会))?(?:发布|上线|推出|开源|面世|亮相|开放))"
)
# Words that end in what a thing is, or in its coming out: what follows only adds to that.
_IS_TOLD = lazily(
    rf"(?:{KINDS}|旗舰|全家桶|版|发布|推出|上线|开源|亮相|首发|登场|面世|开放)\W*\Z", re.IGNORECASE
)
# Words that end in a renewal: of what was there before, they tell an update.
_RENEWED = lazily(r"(?:更新|升级|改版|迭代)版?\W*\Z|\b(?i:update|upgrade|refresh)\W*\Z")
_BESIDE, _BESIDE_HAN = (
    5,
    8,
)  # words, or characters, that may stand beside a date that is a thing's own
_OWN = lazily(r"\b(?:I(?!/O)|[Ww]e|my|our)\b|我|咱")  # what the author did at a date
_FATE_NEAR = 40  # characters: what stands further behind tells of something else
_STAGE_NEAR = 9  # words


@dataclass(slots=True)
class Item:
    """A thing that an entry names, and what is said of it."""

    thing: Token
    stage: str  # empty where it did not come out
    date: Dating | None = None
    wider: bool = False  # it came to more people or places, which may be no first step
    final: bool = False  # it is said to be out for good, which is no step of what was out
    acclaimed: bool = False  # what is told of it is a success, which it may have had long after
    feature: bool = False
    said: bool = False  # in so many words it is said to be out
    joined: bool = False  # `and` joins it to the one before
    listed: bool = False  # or a sign of an enumeration does
    told: bool = False  # its label is followed by what it is or by its coming out
    denied: bool = False  # the date that stands beside it is not that of its coming out
    word: Token | None = None  # what tells of it, where its name stands further up


def tell_of(
    text: str, part: Part, chain: list[Item], items: list[Item], labelled: bool = False
) -> None:
    """Tell what a part says of the names before it, of which one may label the whole."""
    asides = [
        (_words(text, aside), [token for token in aside if is_usable(token)])
        for aside in part.asides
    ]
    if part.things:
        for date in part.dates[:1]:
            _date(chain, date)
    elif part.tokens:
        if any(token.kind == "h" for token in part.tokens):
            # `X：传 12 月开源`, `X：预计即将发布`
            if not part.dates and _IS_AWAITED.search("".join(t.kind for t in part.tokens)):
                _deny(chain)
            return
        if _is_repriced(text, part):
            for item in chain:
                item.stage = ""
            return
        words = part.words(text, part.tokens[0].start, part.tokens[-1].end)
        if part.dates:  # `May 20 (beta), August 6 (GA)`: brackets tell of the date before them
            words = " ".join([words, *(said for said, dates in asides if not dates)])
            asides = [(said, dates) for said, dates in asides if dates]
        told = part.dates
        if not told and len(asides) == 1 and not asides[0][0].strip():
            told, asides = asides[0][1], []  # `beta (March), GA (May)`
        _tell(words, told, chain, items, labelled)
    for words, dates in asides:
        of_all = chain if dates and chain[-1].joined else _undated(chain) if dates else chain[-1:]
        _tell(words, dates, of_all, items)


def _undated(chain: list[Item]) -> list[Item]:
    """The last of some names and those that an enumeration ties to it, if they have no date yet."""
    first = len(chain) - 1
    while first and chain[first].listed and chain[first - 1].date is None:
        first -= 1
    return chain[first:]


# A verb of coming out behind a doubt.
_IS_AWAITED = lazily(r"h.?[re]")


def _deny(chain: list[Item]) -> None:
    """What a part tells of the names is that they did not come out then."""
    for item in chain:
        if item.date is None and not item.said:
            item.stage, item.denied = "", True


_ARROW = lazily(rf"\s*{ARROW}\s*")
_FROM = lazily(r"(?i:\b(?:down|up|lowered|raised|dropped|cut|reduced)\s+from\s+)\Z")
_NEAR = 16  # characters in which words for a change stand before a sum
_TO = lazily(r"\s+(?i:to)\s+|\s*[降涨升调]价?[到至为]了?\s*")


def _is_repriced(text: str, part: Part) -> bool:
    """Whether a part tells what a thing cost before and costs now: `$40 → $8`, `down from $40 to $8`."""
    sums = [token for token in part.tokens if token.kind == "$"]
    return any(
        _ARROW.fullmatch(text, a.end, b.start)
        or (
            _TO.fullmatch(text, a.end, b.start)
            and (
                HAN.search(text, a.end, b.start)
                or _FROM.search(text, max(0, a.start - _NEAR), a.start)
            )
        )
        for a, b in pairwise(sums)
    )


def _words(text: str, tokens: list[Token]) -> str:
    return " ".join(text[token.start : token.end] for token in tokens if token.kind not in "OD'")


def _tell(
    words: str,
    dates: list[Token],
    chain: list[Item],
    items: list[Item],
    labelled: bool = False,
) -> None:
    last = chain[-1]
    if dates and last.date is not None:
        _tell_more(words, dates[0], last, items, labelled)
        return
    if is_not_out(words[:_FATE_NEAR]) and last.date is None and not dates:
        _deny(chain)
        return
    if FATE.search(words[:_FATE_NEAR]):
        if last.date is None and not dates and not last.told:
            _befall(words[:_FATE_NEAR], chain, labelled)
        return
    if was_trial(words):
        return
    if _SAID_OUT.match(words):
        for item in chain:
            item.said = True
    last.told = last.told or (labelled and _IS_TOLD.search(words) is not None)
    chain = chain if dates else _joined(chain)
    if is_out(words):
        _set(chain, "release")
        for item in chain:
            item.final, item.wider = True, False
    elif is_update(words) or (labelled and dates and GAINED.match(words)):
        _set(chain, "update")  # … or what it got then: `X：3 月支持 MCP`
    elif preview_in(words) and len(words.split()) <= _STAGE_NEAR:
        _set(chain, "preview")
    elif labelled and not dates and not last.final and (not last.said or _RENEWED.search(words)):
        # `Codex: Plus users admitted` may tell of it what is new, `X：开源模型更新` does.
        for item in chain:
            item.wider = True
    # `Foo: a pilot for 1,000 Max users on May 3`
    tried = preview_in(words) and len(words.split()) <= _STAGE_NEAR
    if dates and (tried or _is_brief(words)) and not _OWN.search(words):
        _date(chain, dates[0])


def _befall(words: str, chain: list[Item], labelled: bool) -> None:
    """What befell the names of an entry is no coming out; their success alone may be told of it."""
    if labelled and not FATE.search(ACCLAIM.sub("", words)):
        for item in chain:
            item.acclaimed = True
    else:
        for item in chain:
            item.stage = ""


def _joined(chain: list[Item]) -> list[Item]:
    """The last name and those that `and` joins to it."""
    first = len(chain) - 1
    while first and chain[first].joined:
        first -= 1
    return chain[first:]


def _is_brief(words: str) -> bool:
    return len(words.split()) <= _BESIDE and len(HAN.findall(words)) <= _BESIDE_HAN


def _tell_more(
    words: str, date: Token, item: Item, items: list[Item], labelled: bool = False
) -> None:
    """A second date is that of another step, where the words say which."""
    stage = "preview" if preview_in(words) else "release" if is_out(words) else "update"
    told = WIDER.match(words) or GAINED.match(words) or is_feature(words)
    told = stage != "update" or bool(told) or (labelled and _is_brief(words))
    if told and not FATE.search(words):
        items.append(Item(item.thing, stage, Dating(date.item, "stated")))


def _set(chain: list[Item], stage: str) -> None:
    for item in chain:
        if item.stage in ("release", "preview"):
            item.stage = stage


def _date(chain: list[Item], date: Token) -> None:
    for item in chain:
        if item.date is None:
            item.date = Dating(date.item, "stated")
