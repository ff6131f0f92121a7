"""Names that the words beside them call a model, or give what only one has: weights, and parameters.

`Foo-2, an open-weight model`, `推理模型 Foo-2`, `Foo-2, at 14 billion parameters`, `the weights of Foo-2`. What is
a model of another kind (`the S model Foo 2`) is not called one of ours.
"""

from __future__ import annotations

from llmdata.lazily import lazily
from llmdata.mentions.signs_of_models.clause import Clause

_ADJECTIVE = (
    r"(?:(?:large|small|big|tiny|frontier|flagship|world|chat|agentic|generative|multimodal|multilingual|open|open[- ]weights?|open[- ]source|language|reasoning|thinking|coding|code"
    r"|video|image|speech|voice|music|audio|text|vision|vision[- ]language|embedding|diffusion|foundation|base|instruct|AI|MoE|mixture[- ]of[- ]experts|dense|sparse|distilled|\d[\d.]*[BT])[ -])"
)
_WORDS = r"(?:[\w'’-]+\s+){0,5}?"
_KIND = rf"(?:{_ADJECTIVE}{{1,4}}models?|LLMs?|VLMs?)\b"
_KIND_ZH = r"(?:[\u4e00-\u9fffA-Za-z\d ]{0,14}?)(?:大?模型|开源权重)(?!厂|公司|们|商|榜|圈|行业|竞赛|大战|能力|的?公司|平台|应用|服务)"
_SIZE = (
    r"(?:\d[\d.,]*\s?(?:B|T|billion|trillion)|[\w-]+\s+(?:billion|trillion))[\s-]+(?:(?:total|active|activated|parameter)\s+)*(?:parameters?|params)\b"
    r"|(?:总?参数量?|激活参数|规模)?\s*(?:约|为|是|达|仅|共)?\s*\d[\d.]*\s*(?:[BT]|亿|万亿)\s*(?:级别?的?)?(?:总?参数?|激活|，\s*激活)"
)
_CALLED = lazily(
    rf"[”\"*]*\s*(?:[(（][^()（）\n]{{1,30}}[)）]\s*)?(?:,\s+(?i:an?|the|its|their|our|another|the\s+company['’]s)\s+{_WORDS}(?i:{_KIND})"
    rf"|\s+(?i:is|was|remains|became)\s+(?i:an?|the|its|their|our)\s+{_WORDS}(?i:{_KIND})"
    rf"|\s*[，,（(:：]?\s*(?:(?i:an?|at|with|its|has|having|of|just|only|a\s+mere|the)\s+){{0,3}}(?:{_SIZE})"
    rf"|['’]s\s+(?:\w+\s+)?weights\b|\s*的?(?:权重|参数量)"
    rf"|[”」』》]?\s*(?:是|，?(?:是|这是|也是|作为)?[一首这那][款个代]|，)(?!在)(?:[^，。；、\n]{{0,10}}?的)?{_KIND_ZH}"
    rf"|[”」』》]?\s*(?:这[款个])?(?:开源|推理|多模态|语言|视频|图像|基座|旗舰|语音|编程)?(?:大模型|模型)(?!厂|公司|们|商|榜|圈))"
)
_CALLED_BEFORE = lazily(
    rf"(?i:\b{_KIND}|\bmodels?)(?i:,?\s+(?:called|named|dubbed|known\s+as))?,?\s+[“\"*]*\Z"
    r"|(?i:\bweights\s+(?:of|for|to)\s+(?:the\s+)?(?:\w+['’]s\s+)?)[“\"*]*\Z"
    r"|模型(?:是|叫做?|名为|，|：|——)?\s*[“「『《]?\Z"
)
# The bare English word is no sign of ours: `fashion model Foo 2`.
_BARE = lazily(r"(?i:\bmodels?)(?i:,?\s+(?:called|named|dubbed|known\s+as))?,?\s+[“\"*]*\Z")
_SPOKEN_OF = lazily(rf"(?i:\b{_ADJECTIVE}{{1,4}}models?|LLMs?)[^\n]{{0,30}}\Z")
# What it is instead: `the library Foo 2`, `开源项目 Foo 2`.
_THING_BEFORE = lazily(
    r"(?i:\b(?:projects?|repos?(?:itory)?|apps?|tools?|frameworks?|library|libraries|engines?|editors?|browsers?|phones?|chips?|robots?|datasets?|boards?|satellites?|games?|films?|movies?|books?|podcasts?|benchmarks?|companies|company|start-?ups?)\s+)[“\"'*]*\Z"
    r"|(?:项目|仓库|应用|软件|工具|框架|平台|引擎|浏览器|手机|芯片|机器人|数据集|语料|卫星|开发板|库|游戏|电影|公司|系统|榜单|基准)\s*[“「『《]?\Z|《\Z"
)


def is_called_a_model(clause: Clause) -> bool:
    """Whether the words right beside the name call it a language model, or give it weights or a size."""
    text = clause.text
    if _CALLED.match(text, clause.end, clause.last):
        return True
    told = _CALLED_BEFORE.search(text, clause.before, clause.start)
    return told is not None and not (
        _BARE.fullmatch(text, told.start(), clause.start)
        and not _SPOKEN_OF.search(text, clause.before, clause.start)
    )


def is_called_something_else(clause: Clause) -> bool:
    """Whether the words right before the name say that it is no model."""
    return _THING_BEFORE.search(clause.text, clause.before, clause.start) is not None
