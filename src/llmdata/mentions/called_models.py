"""Names of makers, products and families where the words beside them speak of models.

`DeepSeek 模型`, `大语言模型 Gemini`, `文心大模型`.
"""

from __future__ import annotations

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.vocabulary import Found, Vocabulary
from llmdata.registry import Family

MODEL = r"(?:开源|开放)?(?:大?语?言?模型|系列)|(?i:\s*(?:language\s+)?(?:models?|family|series)\b)"
CALLED = lazily(rf"\s*(?:{MODEL})")
# A product's name is that of its models where these words stand behind it, or right before it.
_THE_MODELS = lazily(
    r"\s*(?:大模型|(?:系列)?模型|系列|家族)(?![\u4e00-\u9fff]?(?:选择|切换|菜单|列表|商店|页))|(?i:\s+(?:models\b|model\s+famil|family\s+of\s+models|family\b|series\b))"
)
_A_MODEL = lazily(r"(?:大|语言|多模态|基础|人工智能|AI\s?)模型\s?[“「]?\Z")
# What Chinese calls the models of a family as a whole: `文心大模型`.
_LARGE = lazily(r"\s?大模型(?![”」》]?\s?[A-Z\d])")


def is_large(text: str, name: Found) -> bool:
    """Whether a name calls the models of its family as a whole."""
    within = text.endswith("大模型", name.start, name.end)
    return _LARGE.match(text, name.end - len("大模型") * within) is not None


def namesake(layout: Layout, vocabulary: Vocabulary, name: Found) -> Family | None:
    """The family that bears an organization's or product's name, where the words call it a model."""
    if name.entity is None or name.entity.type not in ("organization", "product"):
        return None
    if name.entity.type == "product":
        family = vocabulary.product_families.get(name.entity.id)
        written = layout.visible[name.start : name.end]
        if family is None or written != family.name:
            return None
        before = _A_MODEL.search(layout.visible, max(0, name.start - 12), name.start)
        return family if before or _THE_MODELS.match(layout.visible, name.end) else None
    family = vocabulary.namesakes.get(name.entity.id)
    if family is None:
        return None
    return family if CALLED.match(layout.visible, name.end) else None


# `Foo (by its maker)`: so a text lists models, each with whose it is.
_BY = lazily(r"\s*\((?:by|from)\s+(?:the\s+)?")
_CLOSED = lazily(r"(?:\s+AI)?\s*\)")


# Who brings something out is somebody, be a family named like him: `Moondream released Moondream 9`.
_BRINGS_OUT = lazily(
    r"\s+(?:(?:has|have|also|just|then|later|recently|finally|itself)\s+){0,2}(?:releas(?:ed|es)|launch(?:ed|es)|unveil(?:ed|s)|open[- ]sourc(?:ed|es)|announc(?:ed|es)|shipped|ships|introduc(?:ed|es)|publish(?:ed|es))"
    r"\s+(?:(?:the|its|an?)\s+)?(?=[A-Z])(?!(?:In|On|At|By)\b)|\s?(?:又|还|也|随后|正式)?(?:发布|推出|开源|上线)了?\s?(?=[A-Z])"
)


def acts(text: str, name: Found) -> bool:
    """Whether a name stands for somebody who brings out what is named right behind."""
    return _BRINGS_OUT.match(text, name.end) is not None


def by_its_maker(
    layout: Layout, vocabulary: Vocabulary, found: list[Found], index: int
) -> Family | None:
    """The family of a bare name that a bracket right behind it says is made by its maker."""
    name, text = found[index], layout.visible
    maker = found[index + 1].entity if index + 1 < len(found) else None
    if maker is None or _BY.fullmatch(text, name.end, found[index + 1].start) is None:
        return None
    if _CLOSED.match(text, found[index + 1].end) is None:
        return None
    family = name.family
    if name.entity is not None and name.entity.type == "organization":
        family = vocabulary.namesakes.get(name.entity.id)
    elif name.entity is not None and name.entity.type == "product":
        family = vocabulary.product_families.get(name.entity.id)
    return family if family is not None and family.organization == maker.id else None
