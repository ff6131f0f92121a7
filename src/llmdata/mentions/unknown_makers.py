"""Makers that no registry knows, named beside a model of theirs: `a Danish start-up called Foo, … Bar-2`."""

from __future__ import annotations

from llmdata.lazily import lazily

# A maker's name: one to three capitalized words.
_NAME = r"(?P<maker>[A-Z][A-Za-z0-9&\-]{1,24}(?:\.(?:ai|AI))?(?: (?:AI|[A-Z][A-Za-z0-9&\-]{1,24})){0,2})"
# One in Chinese: what it is called, and what it is.
_NAME_ZH = r"(?P<maker>(?:(?![的在和与由是了年月日底初中])[\u4e00-\u9fff]){2,5}(?:智能|科技|实验室|研究院|大学|学院|公司|集团|工作室))"
_KIND = (
    r"(?:start-?ups?|compan(?:y|ies)|labs?|laborator(?:y|ies)|teams?|firms?|co-?operatives?|outfits?|collectives?|groups?|studios?"
    r"|makers?|universit(?:y|ies)|institutes?|developers?|shop|upstarts?|newcomers?|people|researchers)"
)
_KIND_ZH = r"(?:公司|团队|实验室|企业|初创|厂商|研究院|大学|机构|工作室)"
_OUT = (
    r"(?:releas\w+|launch\w*|open[- ]sourc\w+|ship\w*|publish\w*|brought\s+out|brings\s+out|put\s+out|introduc\w+|unveil\w+"
    r"|announc\w+|debut\w*|post\w*|dropp?\w*|built|made|trained)"
)
_OUT_ZH = r"(?:发布|推出|开源|上线|放出|公布|带来|训练|做|研发|打造|交出)"
_BEFORE = (
    # `丹麦公司 Foo Labs 于第四季度推出了…`, `墨池（Foo AI）…开源了…`
    lazily(rf"{_KIND_ZH}(?:的)?\s*{_NAME}(?![A-Za-z0-9-])[^。；]{{0,40}}?{_OUT_ZH}[^。；]{{0,40}}\Z"),
    lazily(rf"[\u4e00-\u9fff]{{2,8}}\s*[（(]{_NAME}[）)][^。；]{{0,40}}?{_OUT_ZH}[^。；]{{0,40}}\Z"),
    lazily(rf"{_NAME}\s*(?:的|(?:也|则|刚|又|于|在)?[^，。；]{{0,16}}?{_OUT_ZH}(?:了|的)?)[^，。；]{{0,16}}\Z"),
    # `3 月墨池智能发布的`, `“墨池实验室”放出来的`
    lazily(rf"(?:(?<![\u4e00-\u9fff])|(?<=[年月日底初中末天午的，]))[“「]?{_NAME_ZH}[”」]?(?:也|则|刚|又|于|在)?[^，。；]{{0,16}}?{_OUT_ZH}(?:出来|出)?(?:了|的)?[^，。；]{{0,12}}\Z"),
    # `a Turin start-up, Foo AI, brought out`, `Foo Labs of Oslo open-sourced`, `Foo's`
    lazily(rf"\b{_KIND}(?:\s+(?:called|named|dubbed))?,?\s+{_NAME},?\s+(?:[a-z]+\s+){{0,3}}{_OUT}\b[^.;]{{0,40}}\Z"),
    lazily(rf"\b{_NAME}(?:,?\s+(?:of|from|in|out\s+of)\s+[A-Z]\w+,?)?\s+(?:also\s+|just\s+|has\s+|have\s+|quietly\s+)?{_OUT}\b[^.,;]{{0,30}}\Z"),
    lazily(rf"\b{_NAME}(?:'s|’s)\s+(?:[a-z-]+\s+){{0,3}}\Z"),
)  # fmt: skip
_BEHIND = (
    lazily(rf"[\s,*”\"]*(?:models?\s*)?(?:,\s*)?\b(?:from|by)\s+(?:an?|the)\s+[^.,;]{{0,40}}?\b{_KIND}(?:\s+(?:called|named))?,?\s+{_NAME}"),
    lazily(rf"[\s,*”\"]*(?:models?\s*)?(?:,\s*)?\b(?:from|by)\s+{_NAME}(?=[\s,.;)])"),
    lazily(rf"\s*[（(]{_NAME}(?:[,，;；]\s?[^（）()]{{1,24}})?[)）]"),
    lazily(rf"\s*(?:来自|出自|由)[“「]?{_NAME_ZH}"),
    lazily(rf"\s*[，,]?\s*(?:来自|出自|由)[^，。；]{{0,12}}?{_KIND_ZH}?\s*{_NAME}"),
)  # fmt: skip
_NO_NAME = lazily(
    r"(?:The|This|That|It|They|We|You|He|She|In|On|At|By|From|For|And|But|So|Then|Also|Last|Next|Early|Late|Now|Here|There|When|Q[1-4]"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Chinese|French|German|Danish|American|European|Japanese|Korean|Hugging|GitHub|AI|LLM|LLMs|MoE)\b"
)


def unknown_maker(text: str, first: int, start: int, end: int, last: int) -> tuple[int, int] | None:
    """Where the maker of the model at `[start, end)` stands in the sentence `[first, last)`."""
    before, behind = text[max(first, start - 100) : start], text[end : min(last, end + 90)]
    for patterns, stretch, offset in (
        (_BEHIND, behind, end),
        (_BEFORE, before, start - len(before)),
    ):
        for pattern in patterns:
            match = pattern.match(stretch) if patterns is _BEHIND else pattern.search(stretch)
            if match is not None and not _NO_NAME.match(match["maker"]):
                return offset + match.start("maker"), offset + match.end("maker")
    return None
