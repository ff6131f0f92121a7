"""Which of the names that stand in a text are meant as names.

`Pi`, `Amp` or `Skills` are words too: such a name counts only near its maker, as a whole list
item or cell, or in an enumeration of its like; once it counts, it does so in the rest of its section.
What raised money, or is worth so much, is a name as well, and what is called a company or a model.
Beside one of its cues, or what it costs a month, a name counts too, but there only.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.appositions import is_called_so
from llmdata.mentions.candidate_words import MAKER_BEFORE, NO_PART, RELEASE_BEFORE
from llmdata.mentions.entities import Entity, Mention
from llmdata.mentions.first_versions import first_versions
from llmdata.mentions.no_names import NO_NAMES
from llmdata.mentions.products_of_firms import product_of
from llmdata.mentions.sums_beside import is_priced, is_worth
from llmdata.mentions.vocabulary import Found, Vocabulary

_GOES_ON = lazily(r"-[A-Z0-9]")  # what is but the head of a longer name: `R1-Zero`
_AND = lazily(r"\s*(?:[、,，/]|和|与|及|或|\band\b|\bor\b|,\s*(?:and|or)\b)\s*\Z")
_ITEM_TAIL = lazily(r"\s*(?:[（(:：，,。.—–-].*)?\Z", re.DOTALL)


def entity_mentions(
    layout: Layout, vocabulary: Vocabulary, found: list[Found] | None = None
) -> list[Mention]:
    """The entities that a document names in full, in order; `found` are its names, if known."""
    found = list(vocabulary.find(layout.visible)) if found is None else found
    licensed: set[tuple[int | None, str]] = set()
    cued: set[int] = set()
    for index, name in enumerate(found):
        if not name.ambiguous or name.entity is None:
            continue
        if (
            _has_cue(layout, name)
            or _is_scored(layout, name)
            or is_priced(layout, name)
            or _is_foreign(layout, name, name.entity)
        ):
            cued.add(name.start)
        elif _ends_another(layout, found, index):
            continue
        elif _counts(layout, found, index) or is_worth(layout, name):
            licensed.add((_section(layout, name), name.entity.id))
        elif is_called_so(layout, name):
            cued.add(name.start)
            if layout.visible[name.start : name.end].isascii():  # by its capital known elsewhere
                licensed.add((_section(layout, name), name.entity.id))
    full = [
        Mention(name.start, name.end, _who_is_meant(layout, vocabulary, name, name.entity))
        for name in found
        if name.entity is not None
        and (name.beside is None or _stands_beside(layout, found, name))
        and not (name.ambiguous and _GOES_ON.match(layout.visible, name.end))
        and (
            not name.ambiguous
            or name.start in cued
            or (_section(layout, name), name.entity.id) in licensed
        )
    ]
    first = {mention.start: mention for mention in first_versions(layout, vocabulary, found)}
    # What else a bare family's longer name means is the product that bears it: `豆包大模型的月活`.
    known = [
        Mention(name.start, name.end, vocabulary.entity("product", product))
        for name in found
        if name.family is not None and (product := vocabulary.family_products.get(name.family.id))
    ]
    full = [mention for mention in (*full, *known) if mention.start not in first]
    return sorted([*full, *first.values()], key=lambda mention: mention.start)


# `MATH 90.1`, `DROP: 88% → 91%`: a share right behind the name of a test.
_SCORE = lazily(
    r"\s*[:：]?\s+\d{2}(?:\.\d{1,2}(?!\d|\.\d)|(?:\.\d)?\s?[%％])(?!\s*(?:[-–]|off\b|more\b|less\b|discount\b))"
)


def _is_scored(layout: Layout, name: Found) -> bool:
    """Whether a word that is a test's name too stands right before what was scored in it."""
    entity = name.entity
    if entity is None or entity.type != "benchmark" or not layout.visible[name.start].isupper():
        return False
    return _SCORE.match(layout.visible, name.end) is not None


# What only somebody does or is: then the maker of a board is meant who bears its name.
_ACTS = lazily(
    r"(?i:['’]s\s+(?:valuation|funding|founders?|investors?|business)\b|,?\s+(?:(?:has|had|have|also|later|then|itself|now|was|is|since)\s+)*(?:rais(?:ed|es|ing)|disput(?:ed|es)|denied|repl(?:ied|ies)|responded|said|says|announced|apologi[sz]ed|valued|hired|became\s+a\s+company|chang(?:ed|es)\s+(?:its|some|the))\b)"
    r"|的?(?:估值|创始人|投资人)|\s*(?:随后|后来|也|则|又|已|[在于]?\s*\d+\s*月)*(?:完成|宣布)?[^，。；]{0,8}?(?:融资|回应|宣布|表示|否认|修改了?规则|改了?规则|道歉)"
)


def _who_acts(layout: Layout, vocabulary: Vocabulary, name: Found, entity: Entity) -> Entity:
    """The entity that a name means: of a board and its maker of one name, the maker where he acts."""
    if entity.type != "benchmark" or entity.organization_id is None:
        return entity
    maker = vocabulary.entity("organization", entity.organization_id)
    sentence = layout.sentences[layout.sentence_at(name.start)]
    acts = maker.name == entity.name and _ACTS.match(layout.visible, name.end, sentence.end)
    return maker if acts else entity


def _who_is_meant(layout: Layout, vocabulary: Vocabulary, name: Found, entity: Entity) -> Entity:
    """The entity that a name means, of several of that name."""
    entity = _who_acts(layout, vocabulary, name, entity)
    return product_of(layout, vocabulary, name, entity)


# The word before the last of a longer name: `Tallow Labs`.
_CAPITAL = lazily(r"(?<![\w.])(?P<word>[A-Z][a-z]{2,})\s\Z")


def _ends_another(layout: Layout, found: list[Found], index: int) -> bool:
    """Whether a name that is a word too is but the end of somebody else's, whom nobody knows."""
    start = found[index].start
    sentence = layout.sentences[layout.sentence_at(start)]
    before = _CAPITAL.search(layout.visible, max(sentence.start, start - 24), start)
    if before is None or before["word"] in NO_NAMES or before["word"].lower() in NO_PART:
        return False
    return index == 0 or found[index - 1].end <= before.start()


def _stands_beside(layout: Layout, found: list[Found], name: Found) -> bool:
    """Whether the organization that a phrase needs is named in its sentence.

    Of `their index` it may be the sentence before that names who they are.
    """
    place = layout.sentence_at(name.start)
    sentences = [layout.sentences[place]]
    if _THEIR.search(layout.visible, sentences[0].start, name.start):
        before = layout.sentences[max(0, place - 1)]
        sentences += [before] if before.block == sentences[0].block else []
    return any(
        other.entity is not None and other.entity.id == name.beside
        for sentence in sentences
        for other in _within(found, sentence)
    )


_THEIR = lazily(r"(?i:\b(?:their|its)\s+(?:own\s+)?)\Z|(?:他们|它们?|其|该机构|这家机构|这家)的?\Z")


def _within(found: list[Found], sentence: Sentence) -> list[Found]:
    """The names that begin in a sentence."""
    first = bisect_left(found, sentence.start, key=_START)
    return found[first : bisect_left(found, sentence.end, first, key=_START)]


_START = attrgetter("start")


def _section(layout: Layout, name: Found) -> int | None:
    return layout.blocks[layout.sentences[layout.sentence_at(name.start)].block].section


def _has_cue(layout: Layout, name: Found) -> bool:
    """Whether a word that tells the name's sense stands right beside it: for this place only."""
    before = layout.visible[max(0, name.start - 40) : name.start].lower().rstrip(" “\"'")
    after = layout.visible[name.end : name.end + 40].lower().lstrip(" ”\"'")
    return any(
        _ends_with_word(before, cue.lower()) or after.startswith(cue.lower()) for cue in name.cues
    )


def _ends_with_word(text: str, word: str) -> bool:
    """Whether a text ends with a word, not just with its letters: `on` does not end `Amazon`."""
    if not text.endswith(word):
        return False
    edge = text[-len(word) - 1 : -len(word)]
    return not (edge.isascii() and edge.isalnum() and word[0].isascii() and word[0].isalnum())


# Products that Chinese speaks of by a word of English; what else has such a name may be meant by it.
_SPOKEN_OF = frozenset(
    {
        "browser",
        "chat_app",
        "cli_coding_agent",
        "async_coding_agent",
        "browser_extension",
        "ide",
    }
)
_LONG = 4  # letters of a name that is no abbreviation and no sign of science: `圆周率 Pi`
_ALONE_ZH = lazily(r"[\u3001-\u303f\u4e00-\u9fff\uff08-\uff1f]\s?[“「《]?\Z")
_GOES_ON_ZH = lazily(
    r"[”」》]?\s?(?:[\u3001-\u303f\u4e00-\u9fff\uff08-\uff1f]|(?:20\d\d\s?年|\d{1,2}\s?月))"
)
# … or a shorter one, where what it is is what the sentence or its heading speaks of.
_SHORT = 3
_ITS_KIND = {
    "browser": lazily(r"浏览器|瀏覽器"),
    "ide": lazily(r"编辑器|編輯器|(?<![A-Za-z])IDE(?![A-Za-z])"),
    "cli_coding_agent": lazily(r"编程|编码|命令行|终端"),
    "async_coding_agent": lazily(r"编程|编码"),
}


def _speaks_of_its_kind(layout: Layout, name: Found, entity: Entity) -> bool:
    kind = _ITS_KIND.get(entity.category or "")
    if kind is None or name.end - name.start < _SHORT:
        return False
    sentence = layout.sentences[layout.sentence_at(name.start)]
    heading = next(layout.headings(sentence.block), None)
    above = layout.blocks[heading] if heading is not None else None
    spans = [(sentence.start, sentence.end), *([(above.start, above.end)] if above else [])]
    return any(kind.search(layout.visible, *span) for span in spans)


def _is_foreign(layout: Layout, name: Found, entity: Entity) -> bool:
    """Whether a name stands alone among Chinese, in which it is no word: `浏览器里 Comet 来得早`."""
    text = layout.visible
    long = name.end - name.start >= _LONG or _speaks_of_its_kind(layout, name, entity)
    if entity.category not in _SPOKEN_OF or not long or not text[name.start].isupper():
        return False
    if (
        not text[name.start : name.end].isascii()
        or _ALONE_ZH.search(text, max(0, name.start - 3), name.start) is None
    ):
        return False
    return _GOES_ON_ZH.match(text, name.end) is not None


# The date that labels an entry, and what may stand behind the name in one: `January 20: R1.`
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DATE_LABEL = lazily(
    rf"\W*(?:(?:{_MONTHS})[a-z]*\.?(?:\s\d{{1,2}})?|\d{{1,2}}\s(?:{_MONTHS})[a-z]*|20\d\d-\d\d(?:-\d\d)?|\d{{1,2}}\s*月(?:\s*\d{{1,2}}\s*[日号])?)[*_]*\s*(?:[:：|]|\s[–—-])\s*[*_]*"
)
# … or one in numbers, below a heading that names the maker: `1/23　Operator（研究预览）`.
_DAY_LABEL = lazily(r"\W*(?:20\d\d[./-])?\d{1,2}[./-]\d{1,2}[*_]*\s*[:：|｜\s–—-]\s*[*_]*")
_ENTRY_TAIL = lazily(r"[*_]*\s*(?:[,;.(（、，。；]|\Z)")


def _counts(layout: Layout, found: list[Found], index: int) -> bool:
    name = found[index]
    text = layout.visible
    sentence = layout.sentences[layout.sentence_at(name.start)]
    block = layout.blocks[sentence.block]
    opens_item = block.kind == "item" and not text[block.start : name.start].strip()
    if opens_item and _ITEM_TAIL.match(text, name.end, block.end):
        return True
    if any(_fills(text, name, *cell) for cell in block.cells):
        return True
    labelled = _DATE_LABEL.fullmatch(text, sentence.start, name.start) is not None
    if labelled and _ENTRY_TAIL.match(text, name.end, sentence.end):
        return True
    owner = name.entity.organization_id if name.entity else None
    if owner and any(
        other.entity is not None and not other.ambiguous and owner == _owner(other)
        for other in _within(found, sentence)
        if other is not name
    ):
        return True
    if owner and _is_brought_out(layout, found, name, block.start, owner):
        return True
    if owner and _is_numbered(name) and _is_of_heading(layout, found, sentence.block, owner):
        return True
    if (
        owner
        and _DAY_LABEL.fullmatch(text, sentence.start, name.start)
        and _ENTRY_TAIL.match(text, name.end, sentence.end)
        and _is_of_heading(layout, found, sentence.block, owner)
    ):
        return True
    neighbours = [found[i] for i in (index - 1, index + 1) if 0 <= i < len(found)]
    return _is_in_list(text, found, index) or any(
        _makes(text, *sorted((name, other), key=_START)) for other in neighbours
    )


# What brings a name out right before it: `3 日它上线了 X`, `the same day it released X`.
_PREVIEWED = lazily(
    r"(?:预览|預覽)了?的?\s*[“「《]?\s*\Z|\b(?i:previewed|previewing)\s+(?:its\s+|the\s+)?\Z"
)
_NEAR = 60  # characters before a name in which that stands


def _is_brought_out(
    layout: Layout, found: list[Found], name: Found, first: int, owner: str
) -> bool:
    """Whether a name is what its maker brings out, whom the paragraph named last before it."""
    text = layout.visible
    if not text[name.start].isupper():
        return False
    before = text[max(first, name.start - _NEAR) : name.start]
    if not RELEASE_BEFORE.search(before) and not _PREVIEWED.search(before):
        return False
    start = bisect_left(found, first, key=_START)
    makers = [
        other.entity.id
        for other in found[start : bisect_left(found, name.start, key=_START)]
        if other.entity is not None and other.entity.type == "organization" and not other.ambiguous
    ]
    return bool(makers) and makers[-1] == owner


_MANY = 3  # words in one list that are all names are none by chance


def _is_in_list(text: str, found: list[Found], index: int) -> bool:
    """Whether a name is listed with one of its like that is no word, or with several that are."""
    listed = [found[index]]
    for step in (-1, 1):
        here, there = index, index + step
        while 0 <= there < len(found) and _listed_together(text, found[here], found[there]):
            listed.append(found[there])
            here, there = there, there + step
    return len(listed) >= _MANY or not all(other.ambiguous for other in listed)


def _is_numbered(name: Found) -> bool:
    """Whether a name is that of a model with its version, which no word has."""
    entity = name.entity
    return entity is not None and entity.type == "model" and any(map(str.isdigit, entity.name))


def _is_of_heading(layout: Layout, found: list[Found], block: int, owner: str) -> bool:
    """Whether the heading above a block names a maker: `## 亚马逊`, and then `Nova 9 Lite`."""
    above = next(layout.headings(block), None)
    return above is not None and any(
        owner == _owner(other)
        for sentence in layout.sentences_of(above)
        for other in _within(found, layout.sentences[sentence])
        if not other.ambiguous
    )


def _fills(text: str, name: Found, start: int, end: int) -> bool:
    """Whether a name is all that a cell of a table holds."""
    return start <= name.start < end and text[start:end].strip(" *_") == text[name.start : name.end]


def _owner(name: Found) -> str | None:
    """Whose a thing is; an organization is its own."""
    if name.entity is None:
        return name.family.organization if name.family else None
    if name.entity.type == "organization":
        return name.entity.id
    return name.entity.organization_id


def _makes(text: str, maker: Found, thing: Found) -> bool:
    """Whether a maker and what is his stand so that even two words are names: `Figure's Helix`."""
    if maker.entity is None or maker.entity.type != "organization" or text[maker.start].islower():
        return False
    if thing.entity is maker.entity or _owner(thing) != maker.entity.id:
        return False
    return MAKER_BEFORE.fullmatch(text, maker.end, thing.start) is not None


def _listed_together(text: str, name: Found, other: Found) -> bool:
    first, second = sorted((name, other), key=lambda n: n.start)
    if other.entity is None or name.entity is None or other.entity.type != name.entity.type:
        return False
    return _AND.match(text, first.end, second.start) is not None
