"""Names that only tell what something else is like, whose rival it is, or of what kind: nothing is
told of them.

`GPT-4-class models`, `ChatGPT 式的产品`, `nano-vLLM`, `OpenAI 的竞争对手 Foo`, `能与 Foo 抗衡的 Bar`.
"""

from __future__ import annotations

from collections.abc import Sequence

from llmdata.extract.view import ENTITY, Token
from llmdata.lazily import lazily

# Behind a name.
_LIKE_IT = lazily(
    r"(?:\s(?!AI\b|[A-Za-z]+(?:ed|[a-z]s)\b)[A-Z][A-Za-z]*){0,2}[-‑](?i:like|style|class|level|type|tier|grade|quality|era|sized|based|compatible|powered|backed|owned|made|built|led|esque|accelerated|driven|enabled|equipped|optimi[sz]ed|native)\b"
    r"|\s?式(?:[”\"’」]|(?=体验))|[”」]?\s*(?:式|风格?|味儿?|流)的"
    # … and of the EU, one nation.
    r"|\s(?i:grade|nations?|countr(?:y|ies)|member\s+states?)\b"
    # what takes its place: `NotebookLM 的开源替代`
    r"|\s*(?:的(?:开源|免费|国产|本地)?(?:替代品|替代方案|平替|复刻|克隆|山寨)|的?(?:开源|国产)(?:实现|替代|平替|复刻|克隆))(?![了着])"
    # whose rival the name behind it is
    r"|\s*的?(?:最大|最强|直接|头号|主要|潜在|新)?的?(?:竞争对手|竞争者|竞品|劲敌|对手|平替|挑战者)(?=\s*[“「《]?[A-Z])"
)
# Before one: another thing's name is made of it (`nano-vLLM`, `anti-ChatGPT`).
_PREFIXED = lazily(
    r"(?<![\w-])(?:nano|mini|micro|tiny|anti|pre|post|non|pseudo|quasi|neo|ex)[-‑]\Z"
)
# … or whose answer to it is meant: `国产版 ChatGPT`, `商汤版 ChatGPT`.
_ITS_OWN = lazily(
    r"(?:中国|国产|国内|本土|欧洲|印度|日本|韩国|平民|山寨|低配|青春)版的?\s?[“「]?\Z"
)
_EDITION = lazily(r"版的?\s?[“「]?")
# Round the names that something is set against.
_WITH = lazily(r"[与和跟同]\s*[“「《]?\Z")
_UNLIKE = lazily(r"(?:不像|不同于|有别于)\s*[“「《]?\Z")
_COMMA = lazily(r"[”」》]?\s*[，,]")
_HOLDS_OUT = lazily(
    r"[”」》]?\s*(?:等[\u4e00-\u9fff]{0,6})?(?:相?(?:竞争|抗衡)|媲美|匹敌|比肩|争锋|较量|叫板|掰手腕|一较高下|一决高下|同台竞技)的(?!是|日子|时[候代]|局面|过程|态势)"
)
# What is told next is not of the name: `与 Foo 不同，Bar …`, `Bar 和 Foo 一样，…`.
_IS_OR_IS_NOT_LIKE = lazily(
    r"[”」》]?\s*(?:(?:截然|完全|大|有所|有些|很|都)?(?:不同|不一样|相反)(?:的是)?|(?:都|完全|几乎)?(?:一样|相同|类似|相似|差不多))(?=\s*[，,])"
)
_AND = lazily(r"[”」》]?\s*[、/或和与及]\s*[“「《]?")
_MOST = 4  # names of one breath
_NAMES = frozenset(ENTITY.values())
_THINGS = frozenset({ENTITY["model"], ENTITY["product"]})


def likened(text: str, tokens: Sequence[Token], place: int) -> tuple[int, int] | None:
    """The stretch in which the name at `tokens[place]` only tells what another thing is like."""
    token = tokens[place]
    if token.kind in _THINGS:
        if text.startswith("@", token.start - 1):
            return token.start, token.end  # an account, who says it
        if _PREFIXED.search(text, max(0, token.start - 7), token.start):
            return token.start, token.end
    if token.kind not in _NAMES:
        return None
    if _ITS_OWN.search(text, max(0, token.start - 6), token.start) or _is_owned(
        text, tokens, place
    ):
        return token.start, token.end
    if (behind := _LIKE_IT.match(text, token.end)) is not None:
        return token.start, behind.end()
    if _opens_a_longer(text, tokens, place):
        return token.start, token.end
    unlike = _UNLIKE.search(text, max(0, token.start - 6), token.start)
    if unlike and _COMMA.match(text, token.end):
        return unlike.start(), token.end  # `不像 Foo，Bar …`
    return _set_against(text, tokens, place)


# Between a name and one that says more exactly which of its family is meant.
_KIND_BETWEEN = lazily(r"[”」]?\s?[^，。；：、的和与及A-Za-z\d]{0,8}(?:模型|系列|家族)\s?[“「]?")


def _opens_a_longer(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Whether a model's name only leads up to that of one of its kind: `千问9 向量模型系列 Qwen9-Embedding`."""
    token, behind = tokens[place], tokens[place + 1 : place + 2]
    if token.kind != "M" or not behind or behind[0].kind != "M":
        return False
    first, second = token.item.entity, behind[0].item.entity
    if first.family_id != second.family_id or not second.name.startswith(first.name):
        return False
    return _KIND_BETWEEN.fullmatch(text, token.end, behind[0].start) is not None


def _is_owned(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Whether somebody else's edition of a thing is meant."""
    before = tokens[place - 1] if place else None
    if before is None or before.kind != "O" or tokens[place].kind not in _THINGS:
        return False
    owner = tokens[place].item.entity.organization_id
    edition = _EDITION.fullmatch(text, before.end, tokens[place].start)
    return edition is not None and before.item.entity.id != owner


def _set_against(text: str, tokens: Sequence[Token], place: int) -> tuple[int, int] | None:
    """The place of a name in `与 A、B 抗衡的`, `与 A、B 不同，`."""
    last = place
    for following in range(place + 1, min(place + _MOST, len(tokens))):
        if not _AND.fullmatch(text, tokens[last].end, tokens[following].start):
            break
        last = following
    end = tokens[last].end
    behind = _HOLDS_OUT.match(text, end) or _IS_OR_IS_NOT_LIKE.match(text, end)
    if behind is None:
        return None
    first, start = place, tokens[place].start
    while (tie := _WITH.search(text, max(0, tokens[first].start - 3), tokens[first].start)) is None:
        before = first - 1
        if before < 0 or not _AND.fullmatch(text, tokens[before].end, tokens[first].start):
            return None
        first = before
    return (
        tie.start() if first == place else start,
        behind.end() if last == place else tokens[place].end,
    )
