"""English clauses in which a name is somebody's, or but tells which of some others they speak of.

`half of it was GPT-9 jokes`, `in June GPT-9 jokes made the rounds`, `my GPT-9`, `I had GPT-9 read my
taxes`: such a thing was there before.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from llmdata.extract.releases.dated.clause import IS_HAD, DatedClause
from llmdata.extract.releases.guard import OF_IT
from llmdata.extract.releases.past import PAST
from llmdata.extract.releases.prose import verbs
from llmdata.extract.releases.prose.roles import DATE, roles_of
from llmdata.extract.subjects import group_of
from llmdata.lazily import lazily

_AND_I = lazily(r" and (?:I|we|he|she|they|you|my|our)\b")
# `my ●`, `my ▣ was ●`
_MINE = lazily(rf"\b(?:my|our) (?:\Z|(?:\w+ )?{DATE})", re.IGNORECASE)
# Behind the name: what it is, brackets and adverbs, before what is said of it.
TO_THE_VERB = (
    r"(?:\s*\([^()]*\))?(?:\s+(?:series|family|models?|line-?up|weights|itself|proper|app|browser|plans?|tiers?)\b)?"
    rf"(?:,?\s+(?:(?:in|on|from) )?(?:late |early )?{DATE})?(?:,?\s+{verbs.ADVERB}){{0,4}},?\s+"
)
_TO_THE_VERB = lazily(TO_THE_VERB, re.IGNORECASE)
# Behind a name that but tells which: `● clips were …`, `● sessions hung`.
_NOUN_AND_VERB = lazily(
    rf"(?!(?:got|gets?|goes|comes|becomes|is|are|was|were|has|have|had|does|did|can|could|will|would|and|or|but|which|that|who|in|on|at|for|from|with|as|by|to|out|only|just|even|so|both|all|each|too|then|later|soon|also|now|again|first|last|next|here|there)\b|{PAST}\b|\w+ly\b)[a-z]{{3,}} (?:{verbs.ADVERB} )?(?:is|are|{PAST})\b"
)
# Behind a thing that somebody had: what it was made to do, or a noun that it only describes.
_DOES_ITSELF = lazily(
    r"(?: to)? (?!(?:in|on|at|for|with|as|and|or|but|by|from|which|that|only|just|early|late|last|this|too|also|out|up|live|series|family|models?|weights|itself|proper|alongside|before|after|then|later|again|via|through|under|within)\b)[a-z]{2,}"
)
# Nouns that a name but tells which of: `X support`, `an X meetup`.
_ATTRIBUTE = lazily(
    rf"[ -]{OF_IT}\b",
    re.IGNORECASE,
)
# What brings out something else.
_BRINGS_OUT = lazily(
    rf" (?:\w+ly |also |then )?(?:releas|launch|shipp?|introduc|unveil|announc|publish|debut|dropp?|open[- ]sourc|roll)(?:e?d|e?s)(?: out)?{verbs.OBJECT}",
    re.IGNORECASE,
)
# What a thing did to somebody who had it: `X annoyed me`; what reached him came.
_TO_SOMEBODY = lazily(
    rf" (?:\w+ly )?(?!(?:gave|brought|handed|sent|offered|reached|hit|joined|greeted|met|found|surprised|left|blessed|treated)\b){PAST} (?:me|us)\b",
    re.IGNORECASE,
)
# What a thing sees others do it does not do itself.
_SEES = lazily(
    r" (?:\w+ly )?(?:saw|sees|watched|watches|let|lets) (?!(?:its|the) (?:light|release|launch|debut|day)\b)",
    re.IGNORECASE,
)
# What is kept somewhere, or by somebody, was there: `the models on my disk were ●, ● and a ●`.
_KEPT = lazily(
    r"\b(?:models?|ones?|tools?|apps?|assistants?|agents?|names?|choices|options|stack|workhorses?|tabs?) (?:that |which )?(?:on (?:it|them|my|our|his|her|their|this|that|these|those|every)|in (?:it|them|my|our|his|her|their|use|rotation|question|there)|I|we|he|she|people|everyone|to hand|to beat|left|loaded|installed)\b[^,;:]{0,40}? (?:is|are|was|were)(?: (?:still|then|mostly|all|always|usually|once|again))* (?:(?:an? |the )?[\ue000](?:,? and |, ))*(?:an? |the )?\Z",
    re.IGNORECASE,
)
# What is made to do something was there: `made ● draw`; what is made available was not.
_MAKES = lazily(r"\b(?:made|makes|making|taught|teaches|helped|helps|got) (?:its |the |their )?\Z")
_MADE_SO = lazily(
    r" (?:\w+ly )?(?:available|public|free|open|official|stable|accessible|downloadable|usable|ready|the default)\b"
)
# … and the same behind what something is said to be.
_IS = lazily(r"\b(?:is|are|was|were) \Z")


def is_but_described(clause: DatedClause) -> bool:
    """Whether the clause speaks of somebody's thing, or of others that the name describes."""
    roles = roles_of(clause.text, clause.view)
    if roles is None:
        return False
    group = group_of(clause.view, clause.index)
    tokens = clause.view.tokens
    start, end, head, tail = (
        bisect_left(roles.places, place)
        for place in (clause.start, clause.end, tokens[group[0]].start, tokens[group[-1]].end)
    )
    before, behind = roles.text[start:head], roles.text[tail:end]
    if _MINE.search(before) or _AND_I.match(behind):
        return True
    opening = roles.text[max(0, head - 200) : head]
    if _KEPT.search(opening):
        return True
    if any(tells.match(behind) for tells in (_SEES, _ATTRIBUTE, _BRINGS_OUT, _TO_SOMEBODY)):
        return True
    if _MAKES.search(before) and not _MADE_SO.match(behind):
        return _DOES_ITSELF.match(behind) is not None
    if IS_HAD.search(before) or _IS.search(before):
        return _DOES_ITSELF.match(behind) is not None
    gap = _TO_THE_VERB.match(behind)
    return gap is not None and _NOUN_AND_VERB.match(behind, gap.end()) is not None
