"""Strangers as the subjects of English clauses."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.grammar.letters import UPPER, WORD
from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import overlapping
from llmdata.mentions.no_names import EDITIONS, NO_NAMES, is_ordinary
from llmdata.mentions.people import TextWords

Found = tuple[int, int, bool, str]

_ADVERBS = r"(?:\s+(?:also|now|only|just|still|then|later|even|already|once|itself|alone|never|soon|[a-z]{3,10}ly))?"
# What somebody does of whom a number is told. What only a speaker does is missing.
_DOES = (
    r"(?:scor(?:es|ed)|gets|got|reach(?:es|ed)|hits?|manag(?:es|ed)|achiev(?:es|ed)|post(?:s|ed)|attain(?:s|ed)|solv(?:es|ed)|answer(?:s|ed)"
    r"|costs?|charg(?:es|ed)|sells|sold|asks|rais(?:es|ed)|has|had|holds|held|boasts|offers|offered|supports|supported|handles|handled|takes|took"
    r"|comes|came|ranks|ranked|sits|sat|stands|stood|plac(?:es|ed)|finish(?:es|ed)|lands|landed|trails|trailed|follows|followed|leads|led|wins|won"
    r"|earns|earned|makes|made|booked|employs|employed|fire[sd]|lays\s+off|laid\s+off|hire[sd]|dismiss(?:es|ed)|cuts?(?=\s(?:about|some|half|its|\d))|loses|lost|grew|grows|pass(?:es|ed)|cross(?:es|ed)|topp(?:ed)|tops|exceed(?:s|ed)|counts|counted"
    r"|serves|served|uses|used|needs|needed|is|was|ships|shipped|launched|debuted|opened|closed|secured|completed|starts|started|runs|ran|goes|went"
    r"|drew|attracted|burns|burned|spent|spends|pays|paid|fell|rose|jumped|climbed|slipped|dropped|stays|stayed|remains|remained|beats?|bought|caught|clear(?:s|ed)|crack(?:s|ed)|nail(?:s|ed)|ac(?:es|ed)|logg?(?:s|ed)|record(?:s|ed)|rack(?:s|ed)|collect(?:s|ed)"
    r"|clock(?:s|ed)|averag(?:es|ed)|deliver(?:s|ed)|generat(?:es|ed)|process(?:es|ed)|brings|brought|pulls|pulled|turn(?:s|ed)|tak(?:es|en))"
)
_NAME = rf"[{UPPER}][{WORD}&]*(?:[.-][{WORD}]+)*(?:[ -](?:[{UPPER}][{WORD}&-]*|\d{{1,3}}(?:\.\d{{1,2}})?[bB]?)(?![{WORD}])){{0,3}}"
_ASIDE = (
    r"(?:,\s(?:by\s+contrast|meanwhile|for\s+its\s+part|in\s+turn|too|however|though|for\s+(?:example|instance|comparison)),"
    r"|,\s(?:an?|the|its|which|who|whose|once|now|founded|based|backed|also)\b[^,;:.()]{2,60},)?"
)
_CALLED = lazily(
    rf"(?<![{WORD}.'’@/#$-])(?P<name>{_NAME})[”\"]?(?:{_ASIDE}{_ADVERBS}\s+{_DOES}\b|\s+(?:at\s+(?:only\s+|just\s+)?|only\s+|just\s+)[$€£]?\d|(?P<of>['’]s)\s+(?!(?:company|firm|startup|start-up|lab|outfit)\b)[a-z])"
)
# A clause begins there; what stands before the name says what it is.
_KIND = (
    r"(?:rival|challenger|competitor|startup|start-up|lab|model|company|firm|newcomer|upstart|app|agent|assistant|maker|unicorn|platform|browser|service|contender"
    r"|developer|outfit|spin-?off|spin-?out)"
)
_HEAD = lazily(
    rf"(?:\A|(?P<sign>[,;:—–.(!?])[\s“\"]+|\b(?P<joint>and|but|while|whereas|then|though|although|when|because|(?:say|said|note|claim|report|found|show|add|mean|admit|estimate|reckon)(?:s|ed)?\s+that)\s+)\W*(?:(?:and|but|while|whereas|then|so|yet)\s+)?"
    rf"(?:(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince)\s+(?:(?:early|late|mid)[\s-])?(?:[A-Z][a-z]+\s+)?(?:\d{{1,2}},?\s+)?(?:\d{{4}}\s+)?)?"
    rf"(?P<kind>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ur|[Tt]heir|[Aa]nother)\s+)?(?:[\w.'’-]+\s+){{0,3}}?{_KIND}\s+|[Tt]he\s+)?\Z"
)
# Somebody by what he is to others, and those others' names.
_RIVAL = r"(?:rivals?|competitors?|challengers?|imitators?|copycats?|clones?|landlord|suppliers?|neighbou?rs?|spin-?offs?|spin-?outs?)"
_OF_RIVAL = lazily(
    rf"\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]he|[Oo]ur|[Mm]y)\s+(?:[\w-]+\s+){{0,4}}?(?:{_RIVAL}|customer|client|forks?|fine-?tunes?|derivatives?|distill?ations?)\s+(?:of|to|for)\s+(?:the\s+)?\Z"
)
_A_RIVAL = lazily(
    r"\b(?P<all>(?:[Aa]n?|[Oo]ne|[Aa]nother)\s+(?:(?!than\b)[\w-]+\s+){0,3}?(?:rival|competitor|challenger|startup|start-up|upstart|newcomer|customer|client)\b)(?!\s+(?:than|plan|tier|program|offer|price|like|such)\b|-)"
)
_MADE_BY = lazily(
    r"\s+(?:(?:of|to|for|from|with|by|at|founded|started|backed|led|run|built|made|created|spun|out|that|which|was|former|ex|set|up|two|three|some|several|early|old|the|its|a|group|pair|few|people|staff|engineers|researchers|employees|veterans|alumni)[ -]){1,8}\Z"
)
_WHOSE = lazily(
    rf"['’]s?\s+(?:(?!own\b)[\w-]+\s+){{0,3}}?(?:{_RIVAL}|customer|client|backer|investor|(?:former|ex-?)\s*(?:[\w-]+\s+){{0,3}}?(?:CTO|CEO|chief|scientist|researcher|head|president|engineer|executive|cofounder|co-founder|founder|director|employee)s?)\b(?!['’]s?\s+(?:[\w-]+\s+){{0,2}}?(?:of|in)\b)"
)
# `one of its suppliers`, `its largest customer`: of whoever was spoken of.
_ITS = lazily(
    rf"\b(?:(?:[Oo]ne|[Aa]nother)\s+of\s+(?:its|their)\s+(?:[\w-]+\s+){{0,3}}?(?:{_RIVAL}|customers|clients|backers|investors)|(?:[Ii]ts|[Tt]heir)\s+(?:[\w-]+\s+){{0,3}}?(?:rivals?|competitors?|challengers?|customer|client|supplier|backer|landlord))\b"
)
# `in second place is Quillon`, `second place went to Quillon`.
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|No\.\s?\d{1,2}|number\s+\w+|#\d{1,2})"
_PLACED = lazily(
    rf"(?i:\b{_ORDINAL}(?:\s+(?:place|spot|position|rank))?\s*(?:is|was|comes|came|sits|sat|stands|stood|goes\s+to|went\s+to|belongs\s+to|:|,|—|–)\s+(?:the\s+)?)(?P<name>{_NAME})"
)
_WHICH = lazily(r",?\s+(?:which|who|whose|that)\b")
_SAYS = lazily(
    r"\s+(?:[A-Z][\w.]*\s+){0,3}(?:[a-z]+\s+)?(?:says?|said|told|tells|wrote|writes|tweeted|posted|claims?|claimed|reports?|reported|estimate[sd]?|thinks?|believes?|put|puts|reckon(?:s|ed)?|admit(?:s|ted)?|confirm(?:s|ed)?|reveal(?:s|ed)?|recall(?:s|ed)?)\b"
)
_OWN = lazily(
    r"\b(?:[Oo]ur|[Mm]y)\s+(?:(?:own|in-house|homegrown|home-grown|internal|private|little|fine-?tuned|tuned|custom)\s+){1,3}(?:(?!of\b)[\w.-]+\s+){0,3}?(?:fork|fine-?tune|copy|variant|build|version|derivative|distill?ation|model)\b(?:\s+of\s+(?:the\s+)?)?"
)
# A verb that a noun in the plural has not.
_OF_ONE = lazily(rf"{_ADVERBS}\s+(?:has|is|was|[a-z]+s)\b")
# An edition that no known thing has, where it is tried: a price is told of one in fewer words.
_SCORES = lazily(rf"{_ADVERBS}\s+(?:scor(?:es|ed)|reach(?:es|ed)|achiev(?:es|ed)|solv(?:es|ed))\b")
_TYPES = ("model", "product", "organization")
_SHORT = 5  # letters; a shorter word of capitals is an acronym
_NEAR = 64  # characters before a name in which its clause begins


def strangers_en(
    layout: Layout, mentions: Mentions, sentence: Sentence, words: TextWords
) -> Iterator[Found]:
    """The strangers that clauses of an English sentence are about, with the words that say who they are."""
    yield from _named(layout, mentions, sentence, words)
    yield from _described(layout, mentions, sentence)
    yield from _told_by_others(layout, mentions, sentence)


def _named(
    layout: Layout, mentions: Mentions, sentence: Sentence, words: TextWords
) -> Iterator[Found]:
    """Names that nobody knows."""
    text, (start, end, _) = layout.visible, sentence
    for match in _CALLED.finditer(text, start, end):
        span = match.span("name")
        head = _head(layout, mentions, sentence, span[0])
        if head is None or (match["of"] and head[2] == ","):
            continue  # `bought Foo, Jane Doe's company`
        if not head[1] and match["name"].split()[-1] in words.surnames:
            continue
        if head[1] and _is_its_own(mentions, head[0], span[0], head[1]):
            continue
        if _is_name(layout, mentions, sentence, *span, None if head[1] else words):
            yield head[0], span[1], False, match["name"]
    for match in _PLACED.finditer(text, start, end):
        if _is_name(layout, mentions, sentence, *match.span("name"), words):
            yield *match.span(), False, match["name"]


def _described(layout: Layout, mentions: Mentions, sentence: Sentence) -> Iterator[Found]:
    """Who has no name: `a smaller competitor`, `one of its suppliers`, `our own fork of Llama`."""
    text, (start, end, _) = layout.visible, sentence
    for match in _ITS.finditer(text, start, end):
        if _opens(layout, mentions, sentence, match.start()):
            yield *match.span(), False, ""
    for match in _A_RIVAL.finditer(text, start, end):
        head = _head(layout, mentions, sentence, match.start())
        if head is not None and head[2] != ",":
            yield match.start(), _with_others(text, mentions, match.end(), end), False, ""
    for match in _OWN.finditer(text, start, end):
        if _opens(layout, mentions, sentence, match.start()):
            yield match.start(), _at(mentions, match.end()) or match.end(), False, ""


def _told_by_others(layout: Layout, mentions: Mentions, sentence: Sentence) -> Iterator[Found]:
    """Who is told by what he is to a known one: `a rival of ChatGPT`, `OpenAI's largest customer`."""
    text, (start, end, _) = layout.visible, sentence
    for mention in mentions.entities_in(start, end):
        if mention.entity.type not in _TYPES:
            continue
        before = _OF_RIVAL.search(text, max(start, mention.start - _NEAR), mention.start)
        if before is not None and _WHICH.match(text, mention.end, end) is None:
            opens = _opens(layout, mentions, sentence, before.start())
            yield before.start(), mention.end, not opens, ""
        behind = _WHOSE.match(text, mention.end, end)
        if behind is not None and _SAYS.match(text, behind.end(), end) is None:
            opens = _opens(layout, mentions, sentence, mention.start)
            yield mention.start, behind.end(), not opens, ""


# What a known maker has made, by whatever name, is his: `OpenAI's new model Orion`.
_MADE = lazily(
    r"(?:model|app|agent|assistant|platform|browser|service|lab|company|firm|developer|maker)\Z"
)


def _is_its_own(mentions: Mentions, start: int, end: int, kind: str) -> bool:
    return bool(mentions.entities_in(start, end)) and _MADE.search(kind) is not None


def _opens(layout: Layout, mentions: Mentions, sentence: Sentence, place: int) -> bool:
    return _head(layout, mentions, sentence, place) is not None


def _head(
    layout: Layout, mentions: Mentions, sentence: Sentence, place: int
) -> tuple[int, str, str] | None:
    """Where the words begin with which a clause opens at `place`, the kind that they tell, and the sign
    before them; None where no clause does, or where a list or an aside goes on there."""
    text = layout.visible
    first = max(sentence.start, place - _NEAR)
    # What is cut off before it is no head of a sentence.
    before = ("x" if first > sentence.start else "") + text[first:place]
    head = _HEAD.search(before)
    if head is None:
        return None
    sign = head["sign"] or ""
    if sign == "." and before[head.start() - 1 : head.start()].isdigit():
        return None
    first = place - len(before)
    if (sign and sign not in ".;!?") or head["joint"]:
        at = first + len(before[: head.start()].rstrip(' ,“"'))
        if _ends_a_name(mentions, at, sentence.start):
            return None
    kind = (head["kind"] or "").strip()
    start = first + head.start("kind") if kind else place
    return start, kind if kind.lower() != "the" else "", sign


def _ends_a_name(mentions: Mentions, place: int, first: int) -> bool:
    return any(
        m.end == place and m.entity.type in _TYPES
        for m in mentions.entities_in(max(first, place - _NEAR), place)
    )


def _is_name(
    layout: Layout,
    mentions: Mentions,
    sentence: Sentence,
    start: int,
    end: int,
    words: TextWords | None,
) -> bool:
    """Whether words with capitals are a name, and nobody's; without `words` their kind is told."""
    text = layout.visible
    parts = text[start:end].split()
    if overlapping(mentions.entities, start, end) or mentions.dates_in(start, end):
        return False
    if parts[0] in NO_NAMES or parts[-1] in NO_NAMES:
        return False
    if parts[0] in EDITIONS and _SCORES.match(text, end) is None:
        return False
    if words is None or len(parts) > 1 or any(sign.isupper() for sign in parts[0][1:]):
        return not (parts[0].isupper() and len(parts[0]) < _SHORT)
    if text[sentence.start : start].strip(" *_“\"'(（[—–-•·"):
        return True
    # What opens a sentence has a capital, whatever word it is.
    if parts[0].endswith("s") and _OF_ONE.match(text, end) is None:
        return False  # `Outputs cost …`
    return not is_ordinary(parts[0]) and parts[0].lower() not in words.small


def _with_others(text: str, mentions: Mentions, end: int, last: int) -> int:
    """The end of words for somebody, with the known names by which they tell who that is."""
    for mention in mentions.entities_in(end, last):
        if mention.start - end > _NEAR or not _MADE_BY.fullmatch(text, end, mention.start):
            break
        end = mention.end
    return end


def _at(mentions: Mentions, place: int) -> int | None:
    return next((m.end for m in mentions.entities_in(place, place + 1)), None)
