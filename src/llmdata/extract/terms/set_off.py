"""Words that a text sets off (quoted or emphasized) and speaks of as words.

The rules of :mod:`llmdata.extract.terms.rules` know sentences; this knows but two things: which words
are set off, and what is said beside them. A word that is said to be a word, a name or a joke, that
somebody coined or calls something by, or that is given a meaning, is a term.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from llmdata.extract.context import Context
from llmdata.extract.cues import LocalCues
from llmdata.grammar.letters import UPPER, WORD
from llmdata.layout import Sentence
from llmdata.lazily import lazily

__all__ = ["COINER", "NO_PERSON", "Told", "sentences_that_set_off", "set_off", "told_of"]

# What stands for the set-off words in a sentence that is looked at; others in it are `¤`.
_HERE, _OTHER = "§", "¤"
_QUOTED = lazily(r"[“「『]([^“”「」『』\n]{1,40})[”」』]|(?<![\w\"])\"([^\"\n]{1,40})\"(?!\w)")
_WORDS = lazily(rf"[A-Za-z][{WORD}.\-'’]*(?:[ ][\w.\-'’]+){{0,4}}")
_HAN = lazily(r"(?=.*[\u4e00-\u9fff])[\u4e00-\u9fffA-Za-z0-9 .·\-]{2,12}")
# What a remark or a quoted sentence has in it, and a term does not.
_REMARK = lazily(
    r"(?i:(?:an?|the|my|our|your|his|her|their|its|this|that|these|it|i|we|you|he|she|they|not|no|so|very|too|yes|ok|is|are|was)\b(?!-)"
    r"|[^ ]+ (?:is|are|was|were|will|can|has|have|had|isn['’]t|don['’]t)\b)"
    r"|[^“”]*(?:我|你|他|她|它|吗|呢|吧|了|不|没|什么|怎么|是)"
)


class Told(NamedTuple):
    """What a sentence tells of a set-off word: who coined it, and whether that is dated there."""

    who: tuple[int, int] | None
    dated: bool
    evidence: tuple[int, int]


def sentences_that_set_off(context: Context) -> list[int]:
    """The sentences in which a quotation or an emphasis begins: in no others anything is set off."""
    layout = context.layout
    source, sources = layout.document.text, layout.run_sources
    starts = [sign.start() for sign in _OPENING.finditer(layout.visible)]
    starts += [
        start
        for start, place in zip(layout.run_starts, sources, strict=True)
        if source[place - 1 : place] in _SIGNS
    ]
    return sorted({layout.sentence_at(start) for start in starts} - {-1})


_OPENING = lazily(r"[“「『\"]")


def set_off(context: Context, start: int, end: int) -> list[tuple[int, int]]:
    """The set-off words between two places, in order, without their signs."""
    text = context.layout.visible
    found = [m.span(1) if m[1] else m.span(2) for m in _QUOTED.finditer(text, start, end)]
    found += _emphasized(context, start, end)
    spans = (_without_article(text, *_without_aside(text, *span)) for span in found)
    return [span for span in sorted(set(spans)) if _may_be_term(context, *span)]


def _without_aside(text: str, start: int, end: int) -> tuple[int, int]:
    """The term of `**term (in English)**`, `**term，译名**`, `**term.**`: what else is set off goes."""
    end = start + len(text[start:end].rstrip(".:,。：，—– "))
    aside = _ASIDE.search(text, start, end) or _TWIN.search(text, start, end)
    return start, aside.start() if aside else end


# The same word in the other language, behind a sign.
_TWIN = lazily(
    r"(?<=[A-Za-z])\s*[，,、/|·]\s*(?:[A-Z]{2,4}\s*)?[\u4e00-\u9fff]{2,12}\Z|(?<=[\u4e00-\u9fff])\s*[，,、/|·]\s*[A-Za-z][A-Za-z \-]{2,30}\Z"
)


_ASIDE = lazily(r"(?<=\w)\s*[（(][^（()）]{2,40}[）)]\Z")


def _without_article(text: str, start: int, end: int) -> tuple[int, int]:
    """`the Friday cliff` is a term with its article; `the best` is a remark."""
    article = _THE.match(text[start:end])
    return start + (article.end() if article else 0), end


_THE = lazily(r"(?i:the) (?=[a-z\-]+(?: [a-z\-]+){1,2}\Z)")


def _emphasized(context: Context, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands between signs of emphasis, which only the source has: there runs begin anew."""
    layout = context.layout
    source, runs = layout.document.text, layout.run_starts
    at = bisect_left(runs, start)
    while at < len(runs) and runs[at] < end:
        first = runs[at]
        opening = layout.offset(first)
        at += 1
        if source[opening - 1 : opening] not in _SIGNS:
            continue
        last = min(runs[at] if at < len(runs) else end, end)
        span = layout.source_span(first, last)
        if source[span.end : span.end + 1] in _SIGNS and last - first <= _LONGEST:
            yield first, last


_SIGNS = ("*", "_")
_LONGEST = 40


def _may_be_term(context: Context, start: int, end: int) -> bool:
    said = context.layout.visible[start:end].strip()
    if not (_WORDS.fullmatch(said) or _HAN.fullmatch(said)) or _REMARK.match(said):
        return False
    return not context.mentions.entities_in(start, end) and not any(
        date.start < end and start < date.end for date in context.mentions.dates_in(start, end)
    )


_NOUN = r"(?:terms?|words?|phrases?|names?|labels?|shorthands?|slang|coinages?|buzzwords?|jargon|expressions?|nicknames?|monikers?|memes?|bywords?|neologisms?|catchphrases?|jokes?|epithets?|verbs?|metaphors?)"
_NOUN_ZH = r"(?:词汇?|说法|梗|叫法|提法|概念|术语|黑话|新词|热词|名词|外号|绰号|比喻|流行语|行话|口头禅|造词|译法|俗称)"
_NAME = rf"(?:[{UPPER}@][{WORD}.\-]+(?: [{UPPER}][{WORD}\-]+){{0,2}})"
_ANY_NAME = rf"(?:@?[A-Za-z][{WORD}.\-]+(?: [{UPPER}][{WORD}\-]+){{0,2}})"
_MONTHS = r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d|spring|summer|autumn|winter) )?"
_WHO_ZH = rf"(?:@?[A-Za-z][{WORD}.\-]+(?: [A-Z][{WORD}\-]+){{0,2}}|(?:群友|网友|投资人|作者|博主|工程师|同事|读者|朋友|推友|教授|研究员|程序员)[\u4e00-\u9fff“”]{{2,4}}?|[\u4e00-\u9fff]{{1,5}}(?:·[\u4e00-\u9fff]{{1,6}})+|[\u4e00-\u9fff]{{2,3}}?)"
_WHEN_ZH = r"(?:(?:\d{1,2} ?|[一二三四五六七八九十]{1,2})月[份初底中旬]*(?: ?\d{1,2} ?[日号])?|20\d\d ?年|今年|去年|春天|夏天|秋天|冬天)?"
_WHERE_ZH = r"(?:(?:在|于)[^，。；：§¤]{1,14}?)?"

_NOUNS = "term|word|phrase|name|label|shorthand|slang|coinage|jargon|expression|moniker|meme|neologism|joke|epithet|verb|metaphor"
_NOUNS_ZH = "词|说法|梗|叫法|提法|概念|术语|黑话|外号|绰号|比喻|流行语|行话|口头禅|译法|俗称"
# Evidence that the words are a term. `who` coined it; `dated` evidence tells when it came up. Of
# the words before each pattern every match of it holds one.
_EVIDENCE: tuple[tuple[bool, str, str], ...] = (
    # It is called a word.
    (True, _NOUNS, rf"§,? (?:is |was |became |being )?(?:also )?(?:(?P<who>{_NAME})['’]s|(?i:an?|the|my|our|his|her|their|another|one))(?: [\w\-]+){{0,3}}? (?i:{_NOUN})\b(?:,? (?:that |which )?(?:(?:first |was |first )?(?i:popularised|popularized|coined|invented|minted|proposed|introduced|used|started|made|pushed|given)(?: to [\w ]+?)? by|from|by|of|courtesy of) (?P<who2>{_NAME})| (?:that )?(?P<who3>{_ANY_NAME}) (?:first )?(?i:popularised|popularized|coined|invented|used|started|made|came up with|introduced))?"),
    (True, _NOUNS, rf"(?<!used )(?<!uses )(?<!using )(?i:\b(?:the|a|this|that|another|new|own|favou?rite)(?: [\w\-]+){{0,2}}? {_NOUN}(?: of| is| was| for (?:it|this|that|them))?(?: now)?[,:]? ?[–—]? ?)§"),
    (True, _NOUNS, r"§ (?i:meme|label|phrase|word|term|joke|metaphor)\b(?! (?:files?|processors?|count|limits?))"),
    (True, _NOUNS, r"(?i:\bword|phrase|term)[^.;:§¤]{0,30} (?:is|was|:) §"),
    (True, "vocabulary|lexicon|language|dictionar|conversation", r"§ (?i:entered|joined|slipped into|crept into) (?:the |our |everyday |everybody['’]s )?(?i:vocabulary|lexicon|language|dictionary|dictionaries|conversation)"),
    # Somebody coined it, or it spread.
    (True, "come|came|stem|dates|originat|borrowed", rf"§ (?i:(?:comes?|came|stems?|dates|originates|originated|is borrowed|was borrowed) (?:from|back to|with)) (?P<who>{_NAME})?"),
    (True, "coined|populari|invented|minted|named", rf"§,? (?:is |was |were |has been )?(?:first )?(?i:coined|popularised|popularized|invented|minted|named) (?:[^.;§¤]{{0,30}}? )?by (?P<who>{_ANY_NAME})"),
    (True, "gave us|coined|minted|came up with|contributed|populari|christened|started using", rf"(?P<who>{_NAME}) (?:has |had |first |also |even )?(?i:gave us|coined|minted|came up with|contributed|popularised|popularized|christened|started using)(?: [\w\-]+){{0,4}}? §"),
    (True, "coined|started|used|invented|made|minted|introduced|came", rf"§,? (?:which|that) (?P<who>{_NAME}) (?:first )?(?i:coined|started|used|invented|made|minted|introduced|came)"),
    (True, "caught on|took hold|stuck|went viral|took off|was everywhere", r"§ (?i:caught on|took hold|stuck|went viral|took off|was everywhere)\b"),
    (True, _NOUNS, rf"(?P<who>{_NAME})['’]s {_MONTHS}(?:[\w\-]+ ){{0,2}}?(?i:{_NOUN}),? §"),
    (True, f"line|{_NOUNS}", rf"(?P<who>{_NAME})['’]s §,? (?i:line|{_NOUN})\b"),
    # Somebody calls something so.
    (True, "call|dub|nicknam|label|termed|known as|referred to as|christened", rf"(?:(?P<who>\bI|\b[Ww]e|{_NAME}) (?:now |have |has |had |just |simply |started to |started |began to |come to |like to |likes to )*)?(?i:\bcall(?:s|ed|ing)?|\bdub(?:s|bed)|\bnicknam(?:es?|ed)|\blabell?ed|\btermed|\bknown as|\breferred to as|\bchristened)(?: (?!me\b|you\b|him\b)[\w\-'’]+){{0,6}}? (?!an? §)§(?![ -][a-z]+ ing\b)"),
    # It is given a meaning.
    (False, "mean|refers to|stands for|denotes|is shorthand for|is short for|i.e.|as in", r"§,? (?:\w+ )?(?i:means|meaning|refers to|stands for|denotes|is shorthand for|is short for|i\.e\.|which means|as in)\b"),
    (False, "that is|i.e.|meaning|for", r"§ \((?i:that is|i\.e\.|meaning|for)\b"),
    # 词
    (True, _NOUNS_ZH, rf"§(?:[（(][^（）()]{{1,40}}[）)])?[ ]?(?:这个|这一|一|此|的)?{_NOUN_ZH}"),
    (True, _NOUNS_ZH, rf"{_NOUN_ZH}[^，。；：§¤]{{0,10}}?(?:是|叫|为|：|:|叫作|叫做|莫过于|非)[^，。；§¤]{{0,4}}§"),
    (False, "管|称|叫|美其名曰", r"管[^，。；§¤]{1,20}叫(?:作|做)?§|(?<![代又所])(?:称作|称为|称之为|叫作|叫做|戏称为?|俗称|人称|美其名曰)§"),
    (False, "意思|指|意为|就是说|也就是|说的是|用来", r"§(?:[（(][^（）()]{1,40}[）)])?[，,]?(?:的?意思(?:就|大概)?是|指的就?是|是指|特指|专指|泛指|意为|就是说|也就是|说的是|用来(?:形容|称呼|描述)|指(?![出望责控向导令示标数定着]))"),
    (True, "发明|说法|叫法|原创|首创|手笔|造词|梗|比喻", rf"§[，,]?(?:是|为)?(?:由)?(?P<who>{_WHO_ZH}) ?{_WHEN_ZH}{_WHERE_ZH}的(?:发明|说法|叫法|原创|首创|手笔|造词|梗|比喻)"),
    (True, "说法|叫法|黑话|梗|行话|造的|发明的|提出的|带火的|喊出来的", r"§(?:就|也)?是[^，。；§¤]{1,16}?(?:的说法|的叫法|的黑话|的梗|的行话|造的|发明的|提出的|带火的|喊出来的)"),
    (True, "造|提|喊|发明|抛|带火|催生|首创|创造", rf"(?:(?P<who>{_WHO_ZH}) ?{_WHEN_ZH}{_WHERE_ZH})?(?:造|提|提出|喊|发明|抛|带火|催生|首创|创造)(?:了|出了?|出来)(?:一个|个)?(?:新?词|说法|概念)?[：:，]?§"),
    (True, "出自|来自|源自|源于", rf"§(?:[（(][^（）()]{{1,40}}[）)])?(?:最早|最初|首先)?(?:出自|来自|源自|源于) ?(?P<who>{_WHO_ZH})"),
    (False, "年度", r"(?:选了?|评|定|选中了?|把|将|颁给了?) ?§[^，。；§¤]{0,6}(?:当|为|作|成|作为)[^，。；§¤]{0,6}年度(?:词|热词|关键词|流行语)|年度(?:词汇?|热词|关键词|流行语)(?:是|为|：|给了?) ?§"),
)  # fmt: skip
_CUES = LocalCues({number: cues for number, (_, cues, _) in enumerate(_EVIDENCE)})


@cache
def _evidence(number: int) -> re.Pattern[str]:
    """A pattern of evidence, compiled when first a word of it stands beside one that is set off."""
    return lazily(_EVIDENCE[number][2])


# What goes on about the word behind it: who coined it, and when.
COINER = lazily(
    rf"(?:由 ?)?(?:(?<=[词法]是)(?=[\u4e00-\u9fff]{{1,5}}·)|(?<![一·\u4e00-\u9fff](?=[\u4e00-\u9fff])))(?<![A-Za-z] )(?P<who>{_WHO_ZH}) ?{_WHEN_ZH}(?:份)?(?:[在于的][^，。；：§¤]{{1,14}}?)?(?:最先|最早|率先|首先|首次|随口|随手)?(?:造|提|喊|说|叫|带|捧|玩|用|想|写|抛|起|取|发明|提出|首创|总结|归纳|概括)(?:出|起|火|开)?(?:来|了)?的(?![^，。；]{{0,4}}人)"
    rf"|由 ?(?P<who2>{_WHO_ZH}) ?{_WHEN_ZH}{_WHERE_ZH}(?:最先|最早|率先|首先)?(?:喊|造|提|说|玩|叫|发明|提出|首创)(?:出|起)?(?:来|了)"
    rf"|(?:(?<![\u4e00-\u9fff])|(?<=[是为由]))(?P<who3>{_WHO_ZH}) ?{_WHEN_ZH}{_WHERE_ZH}的(?:发明|说法|叫法|原创|首创|手笔|梗)"
    rf"|\b(?i:the (?:phrase|word|term|name|label|joke)) (?i:is|was|comes from|came from) (?P<who4>{_NAME})(?:['’]s)?"
    rf"|\b(?P<who5>{_NAME}) (?i:coined|made|invented|started|minted) it\b(?! (?:its|their|the|a|an)\b)"
)  # fmt: skip
# What opens with a capital, or stands where a name would, and is nobody.
NO_PERSON = lazily(
    r"(?:In|On|By|At|The|This|That|But|And|It|There|They|Someone|Somebody|People|Everyone|Nobody|January|February|March|April|May|June|July|August|September|October|November|December|He|She|He|They|Its|its|Its|the|a|an|my|our|us|some|somebody|someone|people|nobody|lots|many|那|这|网上|媒体|词典|编辑部|大家|有人|年轻人|业内|我们的?)\b"
)


def told_of(
    context: Context, sentence: Sentence, span: tuple[int, int], spans: list[tuple[int, int]]
) -> Told | None:
    """What a sentence tells of the set-off words `span`, one of its `spans`; None where nothing."""
    string, places = _masked(context, sentence, span, spans)
    best: Told | None = None
    for number in sorted(_CUES.in_words(string)):
        dated = _EVIDENCE[number][0]
        for match in _evidence(number).finditer(string):
            evidence = places[match.start()], places[match.end()]
            if _is_of_thing(context, string, match, places):
                continue
            who = _who(match, places)
            if who is None and _is_common(context, span):
                continue
            if best is None or (best.who is None and who) or (dated and not best.dated):
                best = Told(who or (best.who if best else None), dated or bool(best and best.dated), evidence)  # fmt: skip
            break
    if best is None and not _is_emphasized(context, span):
        return None
    at = string.find(_HERE)
    coiner = COINER.search(string, at + 1)
    if coiner is not None and _OTHER not in string[at : coiner.start()]:
        who = _who(coiner, places)
        if who is not None:
            best = Told(who, True, best.evidence if best else (places[coiner.start()], places[coiner.end()]))  # fmt: skip
    return best


def _is_common(context: Context, span: tuple[int, int]) -> bool:
    """Whether it is but one quoted word, which texts quote for many reasons, or an adverb."""
    said = context.layout.visible[slice(*span)].strip()
    if _ADVERB.fullmatch(said):
        return True
    short = len(said) < 3 if _HAN.fullmatch(said) else not re.search(r"[ \-]", said)
    return short and not _is_emphasized(context, span)


_ADVERB = lazily(r"(?i:[a-z]+ly|as .*|not|never|always|the|must|shall)")


def _is_emphasized(context: Context, span: tuple[int, int]) -> bool:
    layout = context.layout
    start = layout.source_span(*span).start
    return layout.document.text[max(0, start - 1) : start] in _SIGNS


def _is_of_thing(context: Context, string: str, match: re.Match[str], places: list[int]) -> bool:
    """Whether it is a product or model that is called so, or the words are but a name or a remark."""
    first, last = places[match.start()], places[match.end()]
    said = string[match.start() : match.end()]
    if re.search(r"(?i:call|dub|nicknam|label|termed|christen|known as)|称|叫", said) is None:
        return False
    at = string.find(_HERE)
    text, here = context.layout.visible, places[at]
    behind_words = match.start() < at
    if behind_words and re.match(r"[A-Z][a-z]+(?![\w ])", text[here : here + 24]):
        return True
    said = string[max(0, match.start() - 24) : match.end()]
    if _OF_THING.search(said):
        return True
    # A remark is quoted like a term; one calls phenomena something, not a single thing.
    if text[here - 1] in _MARKS and behind_words and text[here].isascii():
        object_ = said[: said.find(_HERE)].rstrip()
        if not _PHENOMENON.search(object_) and not re.match(r"(?:I|[Ww]e)\b", match.group()):
            return True
    before = max(0, match.start() - 16)
    found = context.mentions.entities_in(places[before], last)
    return any(m.start < last and m.end > first - 16 for m in found)


_OF_THING = lazily(
    r"\b(?i:section|mode|feature|button|app|product|tool|company|project|file|folder|book|article|post|paper|song|show|event|conference|plan|program(?:me)?|law|bill|model|system|startup|start-up|site|chapter|laptop|computer|machine|cat|dog|child|agent|bot|assistant)s? (?:was |is )?(?:called|known as|dubbed|named|nicknamed)|(?:模型|产品|公司|功能|按钮|模式|文件夹?|代码库|项目|系统|应用|书|章|文章)[^，。；]{0,3}?(?:称|叫)"
)
_PHENOMENON = lazily(r"(?i:\b(?:it|this|that|these|those|them|such|[a-z]{3,}s|known as|called))\Z")


def _who(match: re.Match[str], places: list[int]) -> tuple[int, int] | None:
    for name, said in match.groupdict().items():
        if said and name.startswith("who") and not NO_PERSON.match(said):
            start, end = match.span(name)
            return places[start], places[end]
    return None


def _masked(
    context: Context, sentence: Sentence, span: tuple[int, int], spans: list[tuple[int, int]]
) -> tuple[str, list[int]]:
    """A sentence in which set-off words are one sign each, with where each of its signs stands."""
    text = context.layout.visible
    string, at = "", sentence.start
    places: list[int] = []
    for start, end in [*spans, (sentence.end, sentence.end)]:
        first, last = start, end
        while first > at and text[first - 1] in _MARKS:
            first -= 1
        while last < sentence.end and text[last] in _MARKS:
            last += 1
        string += text[at:first]
        places += range(at, first)
        if start < end:
            string += _HERE if (start, end) == span else _OTHER
            places.append(start)
        at = max(at, last)
    return string, [*places, sentence.end]


_MARKS = '“”「」『』"'
