"""Names that are words too, beside what they are called: `the startup Harmonic`, `its model Gen-9`.

Only a name with a number is taken for a model's so: `the model Titan` may be anything. A product may
be a company of that name (`Warp's CEO`), and is called by its category: `the terminal Warp`.
"""

from __future__ import annotations

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions import candidate_words as words
from llmdata.mentions.vocabulary import Found

_NEAR = 48  # how far back a name looks for what it is called
_COMPANY = r"(?:start-?up|company|lab|firm|maker|chip-?maker|unicorn|developer)"
_COMPANY_BEFORE = lazily(
    rf"(?<![A-Za-z\-])(?i:{_COMPANY})\s[“\"]?\Z"
    # `企业 X` alone is what firms have: `企业LLM市场`.
    r"|(?:公司|(?<=[创业技能国家市I])企业|厂商|初创|创企|独角兽|实验室|巨头)\s?[“「]?\Z"
)
_COMPANY_BEHIND = lazily(
    # `Etched, a chip startup`; what is but spoken of so is no kind: `Magic, the company said`.
    rf",\san?\s(?:[a-zA-Z][\w\-]*\s){{0,5}}{_COMPANY}\b|,\sthe\s(?:[a-zA-Z][\w\-]*\s){{1,5}}{_COMPANY}(?=\s(?:behind|that|which|of|from|whose)\b|[,;.)])"
    r"|[”」]?\s?(?:这家(?:公司|企业|初创|实验室|独角兽)|公司(?![的在里内外法]))"
)
_GOES_ON = lazily(r"[ \-][A-Z]")  # `the company Opera House`
# Who stands at the head of something; there even a word of Chinese is somebody's name.
_ROLE = lazily(
    r"(?:['’]s?)?\s(?:CEO|CTO|COO|(?i:co-?founders?|founders?|chief\s+executive))\b"
    r"|[”」]?\s?(?:的)?\s?(?:CEO|CTO|(?:联合|共同)?创始人|首席执行官|董事长)"
)
# What products are called, by category; a feature has no name of its own.
_CALLED = {
    category: lazily(rf"(?<![A-Za-z])(?i:{english})\s[“\"]?\Z|(?:{chinese})\s?[“「]?\Z")
    for category, english, chinese in (
        ("browser", "browser", "浏览器"),
        ("ide", "(?:code\\s)?editor|IDE|app\\sbuilder|terminal", "编辑器|终端"),
        ("cli_coding_agent", "coding\\s(?:agent|tool)|terminal", "编程智能体|编程助手|编程工具"),
        ("async_coding_agent", "coding\\s(?:agent|tool)", "编程智能体|编程助手|编程工具"),
        ("chat_app", "chatbot|chat\\sapp|AI\\sassistant", "聊天机器人|AI\\s?助手"),
        ("hardware", "pendant|wearable|gadget", "吊坠|可穿戴设备"),
    )
}
_THING = r"(?i:phone|car|rocket|aircraft|truck|laptop|camera|drone|watch|vehicle|fashion|role|toy|business)"
_MODEL_BEFORE = lazily(
    rf"(?<![A-Za-z\-])(?:(?P<thing>{_THING})\s)?(?:models?|LLMs?)(?:\s(?:called|named|dubbed))?,?\s[“\"]?\Z"
    r"|(?P<thing_zh>[机车箭表船])?模型(?:，?名为|，?叫做?)?\s?[“「《]?\Z"
)
_KIND = r"(?:video|image|voice|speech|audio|music|language|text|embedding|multimodal|vision|world|reasoning|coding|diffusion|foundation|AI|ML)"
_MODEL_BEHIND = lazily(
    rf"\s(?:[a-z]+-to-[a-z]+|{_KIND})(?:[- ](?:generation|generating|generator|language|editing|diffusion))?\smodels?\b"
    rf"|,\s(?:an?|the|its|their)\s(?:[a-z][\w\-]*\s){{0,4}}(?:{_KIND}|[a-z]+-to-[a-z]+)(?:\s[a-z]+)?\smodels?\b"
    r"|[”」》]?\s?(?:是|，)?(?:一款|一个|其|这款)?(?:全新|最新|新一代|开源|的)*(?:视频|图像|图片|语音|音频|音乐|语言|多模态|嵌入|向量|世界|推理|编程|基础|文生图|文生视频|视觉)(?:生成|理解|合成|编辑|识别)?大?模型"
)


def is_called_so(layout: Layout, name: Found) -> bool:
    """Whether the words beside a name call it what its entry is: a company, or a model."""
    if name.entity is None:
        return False
    text = layout.visible
    sentence = layout.sentences[layout.sentence_at(name.start)]
    first = max(sentence.start, name.start - _NEAR)
    written = text[name.start : name.end]
    if name.entity.type in ("organization", "product"):
        if name.entity.category in ("feature", "subscription_plan"):
            return False
        if _ROLE.match(text, name.end, sentence.end):
            return True
        if not written.isascii() or _GOES_ON.match(text, name.end):
            return False
        called = _CALLED.get(name.entity.category or "")
        return bool(
            _COMPANY_BEFORE.search(text, first, name.start)
            or _COMPANY_BEHIND.match(text, name.end, sentence.end)
            or (called is not None and called.search(text, first, name.start))
        )
    if name.entity.type != "model" or not any(map(str.isdigit, written)):
        return False
    if words.THING_BEHIND.match(text, name.end, sentence.end):
        return False
    model = _MODEL_BEFORE.search(text, first, name.start)
    if model is not None:
        return not (model["thing"] or model["thing_zh"])
    head = written.partition(" ")[0].lower()
    return (
        head not in words.NUMBERED and _MODEL_BEHIND.match(text, name.end, sentence.end) is not None
    )
