"""Companies and products that no table holds, as the subject of the clause that tells a number of them.

`Foo raised $40 million`, `Foo's valuation hit …`, `Foo 完成 3 亿元融资`, an item `**Foo**: €30 million`.
"""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.metrics.quantities import Quantity
from llmdata.extract.metrics.readings import Reading
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.grammar.letters import UPPER, WORD
from llmdata.lazily import lazily

# Capitalized words that open a clause and name nobody.
_NO_NAME = (
    "January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|"
    "Saturday|Sunday|Christmas|Easter|Spring|Summer|Autumn|Fall|Winter|In|On|By|At|As|Of|For|From|With|It|He|She|They|We|I|You|Its|"
    "Their|His|Her|My|Our|Your|This|That|These|Those|Who|Which|What|And|But|Or|So|When|While|Then|Later|Earlier|Early|Late|After|"
    "Before|Since|Until|Nobody|Nothing|Everybody|Everyone|Nor|Not|No|Both|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|"
    "Many|Most|Some|All|Each|Every|Another|Other|Others|Somebody|Someone|People|Users|Developers|Researchers|Investors|Shares|"
    "Employees|Analysts|Rivals|Founders|There|Here|Also|Now|Today|Yesterday|Last|Next|Prices|Price|Revenue|Revenues|Sales|Losses|Loss|"
    "Profit|Profits|Funding|Valuation|Valuations|Total|Annual|Annualized|Annualised|Usage|Traffic|Downloads|Training|Inference|"
    "Context|Demand|Spending|Capex|Net|Gross|Series|Seed|Round|Money|Cash|Meanwhile|Even|Only|Just|About|Around|Over|Nearly|Almost|"
    "The|A|An|CEO|CTO|CFO|AI|LLM|LLMs|US|USA|EU|UK|API|MCP|GPU|GPUs|ARR|IPO|MAU|DAU|VC|VCs|Q1|Q2|Q3|Q4|H1|H2|OK|PR|PRs|Wall|Silicon|"
    "Big|Chinese|American|European|British|French|German|Japanese|Korean|Indian|Israeli|Swedish|Europe|China|America|Germany|France|"
    "Britain|Japan|India|Italy|Judge|President|Senator|Mr|Ms|Dr|Prof|Professor|Token|Tokens|Update|Note|Source|Sources|Yes|If|Because|"
    "Between|Among|Despite|Without|Within|Through|Across|Like|Unlike|Given|According|Compared|Behind|Under|Above|Beyond|Against|Along|"
    "Instead|Rather|Whatever|Whoever|Whether|Where|Why|How|More|Less|Fewer|Half|First|Second|Third|Finally|Elsewhere|Speaking|Call|"
    "Although|Though|Apart|Aside|Besides|Amid|Due|Prior|Contrary|Following|Including|Additionally|Moreover|Furthermore|Notably|Similarly|Recently|Previously|Eventually|Ultimately|Originally|Subsequently|Altogether|Combined|However|Still|Yet|Again|Once|Perhaps|Maybe|Please|Thanks|Overall|Model|Models|Company|Companies|Startups|Labs"
)
_WORD = rf"(?!(?:{_NO_NAME})(?![{WORD}]))[{UPPER}][{WORD}.&-]*"
_NAME = rf"(?P<name>{_WORD}(?:\s(?!(?:{_NO_NAME})(?![{WORD}]))[{UPPER}][{WORD}.&-]*){{0,2}})(?![{WORD}])"
# Whoever only says so is not told of (`Altman 说一小时 …`), nor is somebody before a pronoun.
_SAYS = (
    r"(?!\s+(?:[a-z]+\s+)?(?:says?|said|told|tells|wrote|writes|tweet\w*|posted|claims?|claimed|report(?:s|ed)|estimate[sd]|thinks?|believes?|put|reckon\w*|calls?|called|talk\w*|spoke|mention\w*|boast\w*|admit\w*|predict\w*)\b"
    r"|\s*(?:本人|自己|后来|当时|随后|还|也|又|则|就|在[^，。；]{1,12}?(?:上|中|里))*(?:说(?!明)|称|表示|透露|披露|宣称|声称|自称|承认|认为|估计|爆料))"
)
_IT = lazily(r"(?i:\b(?:it|they|he|she|we|I|which|whose)\b)")
_DATE = r"(?:(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Aa]t\s+the\s+end\s+of)\s+(?:(?:early|late|mid)[\s-])?[A-Z]?[a-z]*\s*\d{0,4}(?:st|nd|rd|th)?(?:,?\s+\d{4})?,?\s+)?"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_EXPLAINED = r"(?:,\s[^,;:.]{2,60},)?"
# From the name on to the words for the number: nobody else is named.
_ON = rf"(?:\s+(?:[a-z'’\-]+|{_MONTH}|\d{{1,4}}(?:st|nd|rd|th)?),?){{0,8}}\s*"
_ACTS = lazily(
    rf"(?:\W{{0,4}}|\W{{0,4}}(?:and|but|while|then)\s+){_DATE}{_NAME}{_SAYS}{_EXPLAINED}{_ON}\Z"
)
_HAS = lazily(rf"(?:\A|.*?[\s(“\"]){_NAME}['’]s\s+(?:[a-z\-]+\s+){{0,3}}\Z")
_FINED = lazily(rf"(?:.*?)(?:罚(?:了|掉)|(?i:\bfined)\s)[^，。；,]{{0,20}}?{_NAME}\s*\Z")
_MODEL = lazily(rf"(?P<x>[{UPPER}][{WORD}.]*[- ]\d+(?:\.\d+)?[BM]?)\Z")
_LABEL = lazily(
    rf"\W{{0,4}}{_NAME}[*”\"]*\s*(?:[(（][^()（）]{{1,40}}[)）]\s*)?(?:[:：]|\s[–—-]\s|——)"
)
_ACTS_ZH = lazily(
    rf"\s*(?:而|但|其中|另外|此外|同月|随后|[\d年月日底初中旬，\s]{{1,14}})?\s*(?:[\u4e00-\u9fff]{{1,8}}的)?\s*{_NAME}{_SAYS}\s*(?:[\u4e00-\u9fff]{{0,8}}?)?(?:\s*\d{{1,4}}\s*[年月日]\s*){{0,3}}[\u4e00-\u9fff\s，]{{0,16}}?(?:[A-H]\s*轮)?\s*\Z"
)
# The same of a name in quotes: `它的小对手“格物”6 月融资`, `“小鹿”周活`.
_QUOTED_ZH = lazily(
    r"\s*(?:而|但|其中|另外|此外)?\s*[\u4e00-\u9fff]{0,8}[“「](?P<name>[\u4e00-\u9fffA-Za-z0-9·\-]{2,8})[”」]\s*"
    r"(?:也|则|已|已经|在|于|[\d年月日底初中旬\s]{1,14}){0,4}[\u4e00-\u9fff]{0,6}\s*\Z"
)
# A sentence that a name opens and that names nobody else up to the number.
_ALL_ABOUT = lazily(
    rf"(?:\W{{0,4}}{_DATE}|[\d年月日底初中旬，\s]{{1,14}}){_NAME}{_SAYS}{_EXPLAINED}(?!['’]s)(?:[^A-Z;；。]|{_MONTH}|\b(?:Series\s)?[A-H]\b|\bARR\b|\b[A-Z]{{2,4}}\b|\$\d[\d.]*[BMT]\b)*\Z"
)
_LONGEST = 160  # characters of a clause up to its number
_HAN_BEHIND = lazily(
    r"\s?[\u4e00-\u9fff]|,\s(?:an?|the|its|which|who|whose|based|founded|backed|headquartered)\s"
)
# A verb of one: words of many go with others (`founders raise`).
_ONE_DOES = lazily(r"(?<=s)\s+(?i:raises|secures|lands|closes|bags|nets)\b")
_ACRONYM = lazily(r"[A-Z]{2,4}\Z")


def stranger_told_of(
    context: Context, view: View, first: int, quantity: Quantity, reading: Reading
) -> Subject | None:
    """Whom no table holds, where a clause that begins at `first` tells a number of him."""
    text = context.layout.visible
    end = min(reading.words[0], quantity.start)
    of_models = not set(reading.rule.kinds) & set("OQ")
    if "O" in reading.rule.kinds:
        fined = _FINED.match(text, first, quantity.start)
        if (
            fined is not None
            and (found := _named(context, *fined.span("name"), sure=True)) is not None
        ):
            return found
    tried = [(pattern, first) for pattern in (_ACTS, _ACTS_ZH, _HAS)]
    for pattern, start in (*tried, (_ALL_ABOUT, view.sentence.start)):
        match = pattern.match(text, start, end) if 0 < end - start <= _LONGEST else None
        if match is None or context.mentions.entities_in(match.end("name"), end):
            continue
        if of_models and _MODEL.fullmatch(text, *match.span("name")) is None:
            continue
        if pattern is _ALL_ABOUT and _IT.search(text, match.end("name"), end):
            continue
        sure = reading.rule.giver or reading.rule.unit == "job"
        if (found := _named(context, *match.span("name"), sure)) is not None:
            return found
    quoted = _QUOTED_ZH.match(text, first, end) if 0 < end - first <= _LONGEST else None
    if quoted is not None and not of_models:
        return _named(context, *quoted.span("name"), sure=True)
    block = context.layout.blocks[view.sentence.block]
    label = _LABEL.match(text, block.start, end)
    if label is not None and not of_models and block.kind == "item":
        return _named(context, *label.span("name"), sure=True)
    return None


def _named(context: Context, start: int, end: int, sure: bool = False) -> Subject | None:
    if context.mentions.entities_in(start, end) or context.mentions.dates_in(start, end):
        return None
    if not (
        (sure and not context.layout.visible[start:end].endswith("s"))
        or _is_name(context, start, end)
    ):
        return None
    return subjects.in_words(context, start, end)


def _is_name(context: Context, start: int, end: int) -> bool:
    """Whether a capitalized word is a name: it is so inside a sentence, in two words, or elsewhere
    in the text."""
    text = context.layout.visible
    said = text[start:end]
    if _ACRONYM.fullmatch(said):
        return False
    if " " in said or any(sign.isupper() or sign.isdigit() for sign in said[1:]):
        return True
    if _HAN_BEHIND.match(text, end) or _ONE_DOES.match(text, end):
        return True
    sentence = context.layout.sentences[context.layout.sentence_at(start)]
    if start > sentence.start and text[max(0, start - 2) : start].strip(" *“\"'") not in ".!?":
        return True
    place = text.find(said)
    while place >= 0:
        if _HAN_BEHIND.match(text, place + len(said)):
            return True
        before = text[max(0, place - 2) : place]
        if place != start and before[-1:] == " " and (before[:1].isalnum() or before[:1] == ","):
            return True
        place = text.find(said, place + len(said))
    return False
