"""What an English clause may say of a name in the past and still tell that the thing came then.

That it came, or what was new of it (`had sound`, `was the first with sound`, `brought a model of its
own`). Any other verb of the past tells what happened to a thing that was there, or what somebody who
did not make it did with it: of those there is no end.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.dated.described import TO_THE_VERB
from llmdata.extract.releases.past import PAST
from llmdata.extract.releases.prose import verbs
from llmdata.extract.releases.prose.roles import DATE, ORG, roles_of
from llmdata.extract.subjects import group_of
from llmdata.lazily import lazily

# What was new of it.
_WAS_NEW = (
    r"(?:(?:was|were)(?! (?:not|nowhere|never|still|already|again|\w+ed (?:by|with|at|in|to|from|for|on)\b|(?:under|in) (?:fire|court|trouble|tears|ruins|the news|the headlines|last|danger)|being|caught|found|stuck|hit|held|hurt|beaten|sold|bought|shot|taken|blown|burnt|struck|lost|left|thrown|torn|worn|swept|down|gone|everywhere|all over)\b)"
    r"|had|did(?! not| n't|n't)|brought|opened(?! the door)|started|began|closed|ended|kicked|marked|set|made(?! (?:the (?:cover|news|front|headlines?)|an? (?:profit|loss|killing|name)|headlines|up|fun|mistakes?|a (?:mistake|mess|fool|fortune))\b)|meant|doubled|tripled|quadrupled|halved|added|offered|promised|gave|put|took (?:over|the place|to the)|rounded|filled|supported|included|featured(?! (?:on|in)\b)|weighed|looked|sounded|felt|followed|raised|lowered|moved|turned (?:up|out|heads|\ue000 into)"
    r"|got(?! (?:a cold|into|me|us|worse|better|stuck|lost|caught)\b)|became|showed|introduced|combined|merged|could|changed|broke (?:cover|new)|reset|redefined|improved|extended|stretched|expanded|spanned|fused|generated|paired|synchroni[sz]ed|narrowed|plugged|traded|wore|lit|fought back|fired the opening|jumped the gun|graduated|gatecrashed|threw its hat|spoke|covered|ran (?:on|in|at|with)|used(?! (?:by|in|as)\b)|packed|carried|sported|boasted|needed|required|fitted|fit|cost|came(?! (?:under|in for|across|into (?:conflict|force|play)|to (?:an end|blows|court))\b)|went(?! (?:to (?:court|trial|war)|from (?!(?:\w+ ){0,2}(?:preview|beta)\b)|rogue|off|wrong|haywire|too|bad|through|back|down|dark)\b)|stayed|left (?:preview|beta)|returned|joined|entered|reached|grew|swallowed|absorbed|replaced|succeeded|superseded|supplanted|pushed|stole|shone|proved|seemed|won|beat|topped|led|emerged|hit(?= (?:\ue000|\ue001)))"
)
# Whatever it did to get there: `snuck in`, `burst onto the scene`, `limped out of the gate`.
_ARRIVED = (
    rf"(?!(?:ran|timed|locked|logged|sold|burn\w*|carried|called|figured|phased|cut|gave|crowded|kicked|passed|opted|caved|filled|stood|helped|stepped|sat) (?:out|in)\b){PAST} (?:\w+ly )?(?:its way )?"
    r"(?:out of the (?:gate|gates|door|lab|box)|out(?= ?(?:[.,;]|\Z))|in(?= ?(?:[.,;]|\Z)| with\b| before\b| just\b)|on ?to (?:the (?:scene|stage|market|web|shelves)|hugging face|[\ue000\ue001])|into (?:view|sight|being|life|the (?:world|open|arena|ring|fray|spotlight|market))|to the (?:stage|rescue|party))"
)
_SAYS = lazily(
    rf"{TO_THE_VERB}(?!{_ARRIVED}|(?!{verbs.TURNS_UP})(?:{verbs.COMES}|(?:was|were) (?:\w+ly )?{verbs.DONE}|{_WAS_NEW})(?!\w)){PAST}\b",
    re.IGNORECASE,
)
# Right before the name, verbs by which nothing comes out: `a critic praised ●`.
_DETERMINER = r"(?:(?:the|its|their|his|her|our|a|an|all|both|new|full|first|long-awaited|much-hyped|\w+ly|[\w]+'s?) ){0,3}"
_BRINGS = rf"(?:{verbs.DOES}|{verbs.INVERTED}|was|were|had|got|saw|received|met|became|came|brought|gave|put|called|named|dubbed|renamed|rebranded|titled|labelled|labeled|christened|codenamed|nicknamed|followed|joined|completed|made|handed|sent|threw|dropped|rushed|wheeled|streamed|turned|led|started|opened|including|included|featured|featuring|marked|welcomed|based|trained|built|created|developed|crafted|forked|spun|added|trumpeted|uncaged|lobbed|uncorked)"
_DOES_WITH = lazily(
    rf"(?<![\w'-])(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bits )(?<!\btheir )(?<!\band )(?!(?:{_BRINGS})\b){PAST} {_DETERMINER}[\"'‘“]?\Z",
    re.IGNORECASE,
)


def may_come(clause: DatedClause) -> bool:
    """Whether a clause in English, by the words before and behind a name, may tell that it came."""
    roles = roles_of(clause.text, clause.view)
    if roles is None:
        return True
    group, tokens = group_of(clause.view, clause.index), clause.view.tokens
    start, end, head, tail = (
        bisect_left(roles.places, place)
        for place in (clause.start, clause.end, tokens[group[0]].start, tokens[group[-1]].end)
    )
    before = roles.text[start:head].rstrip()
    if clause.maker_acts() and not _OWNER.search(before):
        return True
    if _SAYS.match(roles.text, tail, end):
        return False
    return _DOES_WITH.search(f"{before} ".replace(DATE, "").replace(ORG, "")) is None


# Right before its name the maker is but its owner, and does nothing.
_OWNER = lazily(rf"{ORG}(?:'s?(?: [\w-]+){{0,3}})?\Z")
