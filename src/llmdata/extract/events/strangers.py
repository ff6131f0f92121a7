"""Names that no table holds, where one does something."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.subjects import Subject
from llmdata.extract.view import Token, View
from llmdata.grammar.letters import UPPER, WORD
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_OPENERS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
    "Wednesday|Thursday|Friday|Saturday|Sunday|In|On|By|At|It|He|She|They|We|I|You|Its|This|That|These|Those|Who|"
    "Which|And|But|As|When|While|Then|Later|Early|Late|After|Before|Since|Nobody|Nothing|Everybody|Nor|Not|Both|Everyone|One|"
    "Two|Three|Four|Five|Six|Several|Many|Most|Some|Christmas|Spring|Summer|Autumn|Winter|Somebody|Someone|People|"
    "Users|Developers|Researchers|Investors|Shares|CEO|CTO|CFO|AI|US|EU|API|MCP|There|What|Here|Also|Now|Prices"
)
# Chinese words may follow a Latin one without a blank.
_LATIN = rf"[{WORD}.&]"
_NO_OPENER = rf"(?!(?:{_OPENERS})(?!{_LATIN}))"
# A name that no table holds, right before what it did, its helping verbs between.
_STRANGER = lazily(
    rf"(?<![A-Za-z0-9.’'\-])(?P<name>(?:The\s+)?{_NO_OPENER}[{UPPER}]{_LATIN}*(?:\s(?:of\s(?=[A-Z]))?{_NO_OPENER}[{UPPER}0-9]{_LATIN}*){{0,3}})"
    r"\s*(?:(?i:has|had|have|also|then|later|just|finally|formally|quietly|reportedly|officially|even|first|itself|"
    r"says?|said|announced|that|it|was|is|will\s+be)\s+|宣布|正式|已经?|随后|最终|终于|又|也|还|则|就|便|\s|在|于)*+\Z"
)
_JOINED = lazily(r"\s*(?:,?\s*(?:and|or)|和|与|及)\s*")
_APART = lazily(r"(?i:\b(?:and|but|while|when|after|before|as|than|that|where)\b)|而|但|后|时")


def stranger_before(
    context: Context, view: View, place: int, index: int | None, first: int
) -> Subject | None:
    """Whoever no table holds whose name stands right before a verb (`Cognition bought …`).

    A name before it in the clause goes first, unless another clause parts the two.
    """
    text, end = context.layout.visible, view.tokens[place].start
    match = _STRANGER.search(text, max(first, end - _REACH), end)
    if match is None:
        dates = [t for t in view.tokens[:place] if t.kind == "D" and t.start >= first]
        if dates:  # `Cognition on 14 July bought …`
            match = _STRANGER.search(text, max(first, dates[-1].start - _REACH), dates[-1].start)
    if match is None or context.mentions.entities_in(*match.span("name")):
        return None
    if index is not None:
        between = text[view.tokens[index].end : match.start("name")]
        if not between.strip(" ,，、&") or _JOINED.fullmatch(between) or not _APART.search(between):
            return None
    subject = subjects.in_words(context, *match.span("name"))
    return None if subject is None else known(context, subject)


def known(context: Context, subject: Subject) -> Subject:
    """An organization whose name is a word too is meant by it where it acts."""
    start, end = subject.cell.start or 0, subject.cell.end or 0
    said = context.layout.visible[start:end]
    for org in context.registry.organizations.values():
        if said in (org.name, *org.aliases):
            mention = Mention(start, end, context.organization(org.id))
            return subjects.named(mention, Token("O", start, end, mention))
    return subject


_REACH = 64  # characters before a verb in which its subject's name may begin
