"""Names told one after the other, of which each but the first is but a version or a variant's word.

`GLM-4.5 in July, 4.6 in September`, `GLM-4.5 came in July. 4.6 followed`, `Gemini 9 Pro in March, Flash
in April`: what stands right behind says that the next of them came.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.grammar.names import NO_VERSION, ModelName, parse_tail
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import FAR, Anchor, fragment, last_anchor, last_in_paragraph
from llmdata.mentions.entities import Mention
from llmdata.mentions.part_versions import plain, version_step
from llmdata.mentions.vocabulary import Vocabulary

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_WHEN = (
    rf"(?:(?:in|on|at)\s+(?:early\s+|late\s+|mid-?\s*|the\s+)*(?:{_MONTH}|spring|summer|autumn|fall\b|winter|\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}\s+{_MONTH}|Q[1-4]|last\s+day|end\s+of|first\s+of)"
    r"|(?:an?|one|two|three|four|five|six|seven|ten|some|a\s+few|\d{1,2})\s+(?:days?|weeks?|months?)\s+(?:later|after|before)\b|the\s+(?:same|next|following)\s+(?:day|week|month)\b)"
)
_CAME = r"(?:came|was\s+released|arrived|followed|landed|shipped|appeared|launched|went\s+live)\b"
_FURTHER = lazily(
    r"[,，、;；.at→➜➡](?:(?<=[,，、;；→➜➡])\s*(?:and\s+|then\s+|再到|再是|然后是?)?|(?:(?<=\ba)nd|(?<=\bt)hen)\s+|(?P<new>(?<=[a-z0-9)]\.)\s+(?:Then\s+|And\s+|Version\s+)?))"
    rf"(?P<v>\d{{1,2}}\.\d{{1,2}}){NO_VERSION}"
    rf"(?=(?:\s[A-Z][A-Za-z]+(?:-[A-Z][a-z]+)?){{0,2}}\s+{_WHEN}|\s+{_CAME}|\s*(?:于|在[^，。；]{{0,8}}月|发布|上线|问世|登场)|\s?[（(]\s?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,2}})\s?月)(?![A-Za-z0-9])"
)
_FURTHEST = 200  # characters from a name to a version that opens the next sentence


def further_versions(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], _: list[Mention]
) -> Iterator[Mention]:
    """Versions told one after the other: `GLM-4.5 in July, 4.6 in September`."""
    text = layout.visible
    told: Anchor | None = None  # the version told last, from which the next one goes on
    for match in _FURTHER.finditer(text):
        place = match.start("v")
        if match["new"]:
            anchor = last_in_paragraph(layout, anchors, place)
        else:
            sentence = layout.sentences[layout.sentence_at(place)]
            anchor = last_anchor(anchors, sentence.start, match.start())
            if told and told.start >= max(sentence.start, anchor.start if anchor else 0):
                anchor = told
        if anchor is None or not 0 < version_step(anchor, match["v"]) <= 1:
            continue
        if place - anchor.end > (_FURTHEST if match["new"] else FAR):
            continue
        first = ModelName(anchor.name.habits, match["v"])
        name, end = parse_tail(text, match.end("v"), match.end("v") + 40, first)
        if name == first:  # the words of the name before are its own too: `Mistral Small 3 …, 3.1`
            name = replace(plain(anchors, anchor), version=match["v"], size=None, stamp=None)
        told = Anchor(place, end, anchor.family, name, bare=False)
        yield fragment(vocabulary, anchor.family, name, place, end)


# Behind a colon the first of a series, which stands before it: `Gemini 9 系列：Pro 3 月，Flash（5 月）`.
_VARIANT = lazily(
    r"[,，;；、aw.:：](?:(?<=[,，;；、])\s*(?:and\s+|then\s+|with\s+)?|(?<=\ba)nd\s+|(?<=\bw)ith\s+|(?<=[a-z0-9)]\.)\s+(?:Then\s+|And\s+)?|(?P<first>(?<=[:：]))\s*)(?P<w>[A-Z][a-z]{2,9}(?:-[A-Z][a-z]{2,9})?)"
    rf"(?=\s+{_WHEN}|\s+{_CAME}|\s+(?:to\s+follow|following)\b|\s?(?:则|也|又)?(?:于|在)?\s?[（(]?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,2}})\s?月)"
)


def further_variants(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], _: list[Mention]
) -> Iterator[Mention]:
    """Variants of one version told one after the other: `Gemini 9 Pro in March, Flash in April`."""
    text = layout.visible
    told: Anchor | None = None  # the variant told last, from which the next one goes on
    for match in _VARIANT.finditer(text):
        sentence = layout.sentences[layout.sentence_at(match.start())]
        anchor = last_anchor(anchors, sentence.start, match.start())
        if told and told.start >= max(sentence.start, anchor.start if anchor else 0):
            anchor = told
        if anchor is None or anchor.bare or match.start() - anchor.end > FAR:
            continue
        if not anchor.name.version or anchor.family.tiers or anchor.family.glued:
            continue
        known = {**vocabulary.common, **anchor.name.habits.words}
        words = tuple(known.get(word.lower(), "") for word in match["w"].split("-"))
        opens = match["first"] is not None and _SERIES.fullmatch(text, anchor.end, match.start())
        if not all(words) or not (anchor.name.words or opens) or words == anchor.name.words:
            continue  # only beside a variant is such a word another, or behind a series and a colon
        name = replace(anchor.name, words=words, size=None, stamp=None)
        told = Anchor(match.start("w"), match.end("w"), anchor.family, name, bare=False)
        yield fragment(vocabulary, anchor.family, name, *match.span("w"))


_SERIES = lazily(
    r"\s*(?:这个|这一)?(?:开源)?(?:模型)?(?:系列|家族|全家桶?|[两三四五六]兄弟|(?i:series|family|line-?up))?\s*"
)
