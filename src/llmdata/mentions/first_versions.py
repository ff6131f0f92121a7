"""Bare family names that stand for a model: the first of a family has no version (`Meta released LLaMA`).

Elsewhere a bare family name is no model: it may mean any of the family.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.called_models import CALLED, MODEL, acts, by_its_maker, is_large, namesake
from llmdata.mentions.candidate_words import MAKER_BEFORE
from llmdata.mentions.entities import Entity, Mention, owned_id
from llmdata.mentions.labelled import has_maker, kind_in_label
from llmdata.mentions.vocabulary import Found, Vocabulary, calls_series
from llmdata.registry import Family, slug

# `开源了面向编程的自研大模型 Foo`: a clause may say at length which model it is, but not with another.
# What comes out stands behind the verb, perhaps with its maker and its kind before it.
_BROUGHT_OUT = lazily(
    r"(?:推出|放出|发布|开源|上线|公布|揭晓|官宣|带来)(?:了|的)?(?:(?!基于|支持|对标|调用|接入|使用|搭载|内置|针对|类似|媲美|超越|集成|[适兼]配|兼容|关于|评测)[^，。；：、！？\n]){2,24}?(?:大?模型|系列|架构|机器人|对手)\s?[“\"「]?\Z|"
    r"(?:[推放拿端交亮祭甩搬掏捧派晒扔]出|发布|开源|上线|带来|公布|揭晓|官宣|预览|展示|演示)(?:了|的)?(?:[A-Z]{2,6}|语言|自家|自研|自己|首个|首款|全新|新|同名|开源|大|模型|系列|的|\s){0,8}\Z"
    r"|(?i:\b(?:releas(?:ed|es|ing)|launch(?:ed|es|ing)|introduc(?:ed|es|ing)|unveil(?:ed|s|ing)|debut(?:ed|s)|open[- ]sourc(?:ed|es|ing)|published|shipp?(?:ed|s|ing)|dropp?(?:ed|s|ing)|roll(?:ed|s|ing)\s+out|came|saw|brought|announc(?:ed|es|ing)|presented|showed(?:\s+off)?|shown|previewed|demoed"
    r"|(?:answered|replied|responded|followed|countered|arrived|back|closed|opened)(?:\s+[^,.;:()]{0,24})?\s+with|(?:release|launch|previews?|beta|demo|glimpse|first\s+look)\s+(?:of|at)))"
    r"\s+(?:(?i:its|their|the|a|an|own|new|first|open|image|video|language|model|multimodal|and|of|from)\s+|[a-z]+(?:-[a-z]+)+\s+|[A-Z]\w+(?:'s|’s)\s+){0,6}\Z"
)
# A model that a sentence names: `an image model named Flux`, `模型，名为 Flux`.
_NAMED = lazily(
    r"(?i:\b(?:models?|systems?|LLMs?|generators?|family|series)\s+(?:called|named|dubbed))\s+[\"“]?\Z|模型，?(?:名为|叫做?|取名)\s*[“\"「]?\Z|(?:模型|系列|家族)\s*——\s*[“\"「]?\Z"
)
_CALLED_BEFORE = lazily(
    r"(?i:(?:'s|’s)?\s+(?:[a-z-]+\s+){0,3}models?\s+(?:called|named|dubbed))\s+[\"“]?\Z|(?:的)?[^，。；]{0,8}模型，?(?:名为|叫做?|取名)\s*[“\"「]?\Z"
)
# A name that is a word too is a model's right behind the word for one: `its coding model Composer`.
_KIND_BEFORE = lazily(r"(?:模型|\bmodel),?\s*[“\"「]?\Z")
_MONTHS = r"January|February|March|April|May|June|July|August|September|October|November|December"
_COMES_OUT = lazily(
    rf"(?:{MODEL})?[”\"’]?(?:"
    r"\s*(?:于|在)?[^，。；,;的]{0,20}(?:正式)?(?:发布|开源|上线|推出|问世|亮相|面世|登场|诞生|开放|内测|公测|邀测|灰度|转正|上架|新增|接入|支持)(?!会|的|者|前|后|以来|时|了?\s*[A-Z“《「])"
    r"|(?i:\s*,?\s*(?:(?:which|that)\s+)?(?:was|were|is|are|has\s+been|have\s+been)?\s*(?:first\s+|also\s+|publicly\s+)?(?:released|launched|announced|unveiled|introduced|open[- ]sourced|published|debuted|came\s+out|appeared|arrived|landed|dropped|surfaced|turned\s+up|showed\s+up|slipped\s+out)\b)"
    # what its maker has had it: `Google had had Veo out since spring`
    r"|(?i:\s+(?:out|live|available|online)\s+(?:since|in|on|by|from|at)\b)"
    # a date in brackets, or between commas: `Kling (also June)`, `Jamba, at the end of March,`
    rf"|\s*[（(](?i:also\s+|in\s+|on\s+|beta\s+in\s+|early\s+|late\s+|mid-?\s*)*(?:{_MONTHS}|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{_MONTHS})|\d{{1,2}}\s*月)[^()（）]{{0,16}}[)）]"
    rf"|,\s(?i:out\s)?(?i:in|on|at\s+the\s+(?:end|start|beginning)\s+of)\s(?i:early\s|late\s|mid-?)?(?:{_MONTHS})\b"
    r"|\s*\((?:by|from)\s[^()]{1,40}\)\s+in\s|\s+(?:by|from)\s+[A-Z][\w.\-]*(?:\s[A-Z][\w.\-]*)?\s+in\s)"
)
# A part of a sentence that is but the name and a date: `…: Kling in June, Veo in May`.
_PART = lazily(r"(?:[,;:—(]\s+|\band\s+|(?:'s|’s)\s+)[\"“]?\Z")
_AND_A_DATE = lazily(
    rf"\s+(?i:in|on)\s+(?i:early\s|late\s|mid-?)?(?:the\s+)?(?:(?:{_MONTHS})(?:\s+\d{{1,2}}(?:st|nd|rd|th)?)?|\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+(?:{_MONTHS}))\s*(?:[,;:.)]|\band\b|\Z)"
)
# Alone behind the label that dates it: `- 2 月 21 日：Gemma`.
_LABELLED = lazily(r"\d\s*[月日号]\s*[：:]\s*\Z")
# The label of a date, which is all that its line tells: `讯飞星火：5 月 6 日`, `LLaMA: 24 February`.
_LABELS_A_DATE = lazily(
    rf"[*_]*\s*[：:]\s*(?:(?:20\d\d\s*年\s*)?\d{{1,2}}\s*月(?:\s*\d{{1,2}}\s*[日号])?|(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:{_MONTHS})(?:\s+\d{{1,2}})?(?:,?\s+20\d\d)?)"
    r"\s*(?:[，,。；;.、（(\n]|\Z)"
)
_OPENS_LINE = lazily(r"[\s*_“\"'-]*(?:[A-Z][\w.]*(?:'s)?\s|[\u4e00-\u9fff]{2,6})?[“\"]?\Z")
_ALONE = lazily(r"\s*(?:[，,。；;、（(\n]|\Z)")
# What keeps a sentence from telling that something came out.
_NOT_TOLD = lazily(
    r"是否|继续|尚未|没有|并未|未能|不再|不会|将|计划|可能|即将|预计|传闻|如果|希望"
    r"|(?i:\b(?:not|never|if|will|would|may|might|could|should|plans?|expected|rumou?red|hope|whether|without)\b|n't\b)"
)
# One of several that come out together: `X-Gen 和 Falcon 模型`, `Phi-2, and SOLAR (by Upstage) in`.
_LISTED = lazily(r"(?:\s*(?:、|和|与|及|,|\band\b|,\s*and\b)\s*)\Z")


def first_versions(layout: Layout, vocabulary: Vocabulary, found: list[Found]) -> Iterator[Mention]:
    """The bare family names among `found` whose release the words beside them tell."""
    told: set[int] = set()
    versioned = {name.entity.family_id for name in found if name.entity and name.entity.version}
    before: set[str | None] = set()  # families of which a version has been named
    for index, name in enumerate(found):
        if name.entity is not None and name.entity.version:
            before.add(name.entity.family_id)
        presented = by_its_maker(layout, vocabulary, found, index)
        family = presented or name.family
        if family is None and name.entity is not None:
            family = namesake(layout, vocabulary, name)
        if family is None or family.glued or _full_name_follows(layout, found, index, family):
            continue
        if _ends_another(layout, found, index) or acts(layout.visible, name):
            continue
        brought = _comes_out(layout, name, family) or _listed_with(layout, found, index, told)
        explained = None
        if has_maker(layout, found, index) or not _is_word(
            family, layout.visible[name.start : name.end]
        ):
            explained = kind_in_label(layout, found, index)
        brought = brought or explained is not None
        if brought:
            told.add(index)
        alone = name.entity is None and family.id not in versioned
        series = calls_series(layout.visible, name.end) or (
            family.id not in vocabulary.family_products and is_large(layout.visible, name)
        )
        spoken = name.entity is not None and name.entity.type == "product"
        if (
            brought
            or series
            or spoken
            or presented
            or (alone and _is_plain(layout, found, index, family))
        ):
            other = _other_maker(layout, found, index, family)
            entity = other or first_version(family)
            called = family.needs_version and _KIND_BEFORE.search(
                layout.visible, max(0, name.start - 20), name.start
            )
            # What is explained as a model is one, unless it goes on with a family known by versions.
            if called or (explained == "model" and family.id not in before):
                entity = replace(entity, kind="model")
            yield Mention(name.start, name.end, entity, bare=not brought)


def _is_plain(layout: Layout, found: list[Found], index: int, family: Family) -> bool:
    """Whether a family's bare name means a model, where no version of it is named anywhere.

    A name that is a word too does so in a sentence with its maker (`Ling`, `盘古`), one that is
    nothing but a word as his alone: `Figure's Helix`.
    """
    name = found[index]
    written = layout.visible[name.start : name.end]
    if family.series or _PART_OF_NAME.match(layout.visible, name.end):
        return False
    if CALLED.match(layout.visible, name.end) and _is_of_maker(layout, found, index, family):
        return True
    if not _is_word(family, written):
        distinctive = written.isascii() and not (family.case_sensitive and written.istitle())
        distinctive |= not written.isascii() and len(written) >= _LONG
        return distinctive or _is_in_company(layout, found, index, family)
    maker = found[index - 1] if index else None
    return (
        maker is not None
        and maker.entity is not None
        and maker.entity.id == family.organization
        and written[0].isupper()
        and MAKER_BEFORE.fullmatch(layout.visible, maker.end, name.start) is not None
    )


_LONG = 4  # signs of a Chinese name that no other words have


def _is_word(family: Family, written: str) -> bool:
    """Whether a name is an ordinary word too; of a family's forms perhaps only some (`Spark`)."""
    return family.is_ambiguous(written) or (family.needs_version and not family.ambiguous)


def _is_in_company(layout: Layout, found: list[Found], index: int, family: Family) -> bool:
    """Whether the maker stands in the sentence, or a model or product beside it in a list."""
    name = found[index]
    sentence = layout.sentence_at(name.start)
    for other in found[max(0, index - 6) : index + 4]:
        if other.entity is None or layout.sentence_at(other.start) != sentence:
            continue
        if other.entity.id == family.organization:
            return True
        first, second = sorted((name, other), key=lambda place: place.start)
        listed = other.entity.type in ("model", "product") and not other.ambiguous
        if listed and _LISTED.match(layout.visible, first.end, second.start):
            return True
    return False


def _is_of_maker(layout: Layout, found: list[Found], index: int, family: Family) -> bool:
    """Whether the maker of the family stands before it in its sentence."""
    sentence = layout.sentence_at(found[index].start)
    return any(
        other.entity is not None
        and other.entity.id == family.organization
        and layout.sentence_at(other.start) == sentence
        for other in found[max(0, index - 6) : index]
    )


# The name is but a part of another: `Llama-based`, `Falcon Heavy`.
_PART_OF_NAME = lazily(r"[-\s]?[A-Z][a-z]|-[a-z]|/[a-z]")


# … or its end: of `Foo-GPT`, where `Foo` is no maker that is named with it.
_ENDS_ANOTHER = lazily(r"[A-Z][A-Za-z0-9]*-\Z")


def _ends_another(layout: Layout, found: list[Found], index: int) -> bool:
    """Whether a name is joined to a word with a capital that is no name found here itself."""
    start = found[index].start
    if _ENDS_ANOTHER.search(layout.visible, max(0, start - 24), start) is None:
        return False
    return index == 0 or found[index - 1].end != start - 1


def _full_name_follows(layout: Layout, found: list[Found], index: int, family: Family) -> bool:
    """Whether the name goes on in another spelling, or is but the line of the model behind it.

    `万相 Wan2.1` is one name, and so is `文心旗舰模型 ERNIE X1`.
    """
    text, end = layout.visible, found[index].end
    return any(
        other.entity is not None
        and other.entity.family_id == family.id
        and (text[end : other.start] in ("", " ") or _LINE.fullmatch(text, end, other.start))
        for other in found[index + 1 : index + 3]
    )


# Between a line and its model: `旗舰模型`, `GPT-4 级主力模型`.
_LINE = lazily(r"[^，。；：、！？\n的和与及]{0,14}(?:模型|产品|新品|成员|版本|旗舰)\s*[“\"「]?")


def _other_maker(layout: Layout, found: list[Found], index: int, family: Family) -> Entity | None:
    """The model of another maker that bears a known family's name: `a Foo model called Orion`."""
    name, maker = found[index], found[index - 1] if index else None
    if maker is None or maker.entity is None or maker.entity.type != "organization":
        return None
    if not _CALLED_BEFORE.match(layout.visible, maker.end, name.start):
        return None
    owner = maker.entity.id
    if owner == family.organization:
        return None
    return Entity(
        "model", f"{owner}/{slug(family.name)}", family.name, organization_id=owner, kind="model"
    )


def _comes_out(layout: Layout, name: Found, family: Family) -> bool:
    text = layout.visible
    sentence = layout.sentences[layout.sentence_at(name.start)]
    if _NOT_TOLD.search(text, max(sentence.start, name.start - 60), name.start):
        return False
    behind = text[name.end : name.end + 3]
    if behind.lstrip().startswith(("的", "'s", "’s")):
        return False
    ordinary = family.is_ambiguous(text[name.start : name.end])
    called = CALLED.match(text, name.end)
    if _COMES_OUT.match(text, name.end, sentence.end):
        return bool(called) or not ordinary
    opens = name.start == sentence.start or _PART.search(
        text, max(sentence.start, name.start - 8), name.start
    )
    if opens and _AND_A_DATE.match(text, name.end, sentence.end):
        return not ordinary
    if _LABELLED.search(text, sentence.start, name.start):
        return not ordinary and _ALONE.match(text, name.end, sentence.end) is not None
    if _LABELS_A_DATE.match(text, name.end, sentence.end) and _OPENS_LINE.match(
        text, sentence.start, name.start
    ):
        return not ordinary
    if _NAMED.search(text, sentence.start, name.start):
        return True
    if family.needs_version and _KIND_BEFORE.search(text, sentence.start, name.start):
        return True
    return bool(_BROUGHT_OUT.search(text, max(sentence.start, name.start - 80), name.start)) and (
        bool(called) or not ordinary
    )


def _listed_with(layout: Layout, found: list[Found], index: int, told: set[int]) -> bool:
    """Whether a name goes on with an enumeration of what comes out."""
    for place in range(index - 1, max(-1, index - 1 - _MOST_LISTED), -1):
        before = found[place]
        if _LISTED.match(layout.visible, before.end, found[place + 1].start) is None:
            return False
        if place in told:
            return True
        if before.entity is None or before.entity.type not in ("model", "product"):
            return False
        start = max(0, before.start - 80)
        if _BROUGHT_OUT.search(layout.visible, start, before.start) is not None:
            return True
    return False


_MOST_LISTED = 12  # names of one breath; more are a list of something else


def first_version(family: Family) -> Entity:
    """The model that a bare family name means."""
    return Entity(
        "model",
        owned_id(family.organization, family.name),
        family.name,
        organization_id=family.organization,
        kind="series",
        family=family.name,
        family_id=family.id,
        modality=family.modality,
    )
