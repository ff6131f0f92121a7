"""Brackets that say what a thing lacks or where it is not to be had: it came out all the same.

`X 视频生成（没有声音）`, `X（暂不对欧洲开放）`, `X (no audio)`, but not `X（尚未发布）`.
"""

from __future__ import annotations

from llmdata.lazily import lazily

_ZH = r"(?:但|却|可惜|目前|暂时?|仍|还|尚|并|都|均|也|一律|官方)*"
# Where it is not: all the rest has it. `不对外开放` and `不向公众开放` are for nobody.
_WHERE = (
    r"(?:不|没有?|未)(?:对|向|在|面向|给)(?!外|公众|大众|所有|任何|任一|用户|普通)[^，。；：（）]{2,10}?"
    r"(?:开放|提供|上线|推出|发布|销售|发售|可用|支持)"
)
# What it is not or has not: no step of its own, and not that it is no more.
_STEP = r"发布|推出|上线|公布|面世|问世|亮相|上市|开放(?!权重|源)|落地|兑现|交付|发售|可用|能用|来|出|到|成|完|人|影|下文|消息|结果|动静|了|更新|维护"
_WHAT = rf"(?:不(?!再|复|存在|见|幸|知|止|仅|只|少|久)|没有?|未|无)(?!(?:正式|公开|全面|真正|能|有|人|法|再|对外)*(?:{_STEP}))[^，。；：（）]{{1,12}}"
_EN = (
    r"(?i:(?:still\s+|sadly\s+|but\s+)?(?:no(?!\s+(?:longer|more|release|launch|date|word|news|one|release\b))|without(?!\s+(?:a\s+)?(?:release|launch|date))|lacks|not(?=\s+(?:in|for|with|open|multimodal|free)\b))"
    r"\s+(?:[\w'’\-]+\s*){1,5})"
)
_LACKS = lazily(rf"\s*[（(]\s*(?:{_ZH}(?:{_WHERE}|{_WHAT})|{_EN})[。.!！\s]*[）)]")


def without_lacks(words: str) -> str:
    """Some words but for the brackets in them that only say what a thing lacks."""
    return _LACKS.sub("", words)


def only_lacks(text: str, start: int, end: int) -> bool:
    """Whether the brackets `text[start:end]` only say what a thing lacks."""
    return _LACKS.fullmatch(text, start, end) is not None
