"""How Chinese says what an unknown name is, and that it came out: patterns, no policy.

Names are Latin words in Chinese sentences; what Chinese words are a name, nothing but quotes would tell.
"""

from __future__ import annotations

from llmdata.lazily import lazily

CATEGORY_ZH = {
    "浏览器": "browser",
    "编辑器": "ide",
    "套餐": "subscription_plan",
    "助手": "chat_app",
    "聊天机器人": "chat_app",
    "应用": "chat_app",
    "平台": "platform",
    "眼镜": "hardware",
    "设备": "hardware",
    "硬件": "hardware",
    "耳机": "hardware",
    "音箱": "hardware",
    "框架": "library",
    "插件": "browser_extension",
}
_KIND = r"(?P<kind>浏览器|编辑器|套餐|助手|聊天机器人|机器人|应用|平台|框架|插件|眼镜|设备|硬件|耳机|音箱|智能体|工具|服务|AI\s*(?:产品|应用|助手)|搜索引擎|(?i:agent|app|ide|cli)(?!\s?[A-Z])|(?:推理|语言|视频|图像|语音|音乐|世界|嵌入|编程|代码|写作|开源|多模态|基础|基座)*(?:大|小)?模型)"
_WORD = r"(?<![A-Za-z0-9\-])[A-Z][A-Za-z0-9+\-]{0,30}"
_NAME = (
    rf"[“「《\"*_]{{0,3}}(?P<name>{_WORD}(?: (?:{_WORD}|\d[\w.]{{0,4}})){{0,2}})[”」》\"*_]{{0,3}}"
)
_VERB = "(?:发布|推出|开源|上线|放出|公布|带来|端出|拿出|亮出|交出|开放|放了|发了|出了|上了)"
_CAME = "(?:上线|发布|开源|亮相|问世|推出|公测|内测|登场|面世|开放|露面|上架|来了)"
_GAP = "[^，。；：！？,;:“「《]"
BROUGHT_OUT_ZH = lazily(f"{_VERB}|{_CAME}|(?:训练|研发|开发|打造|自研)了")
# `推出了编程工具 X`, `放出自家的视频模型 X`
_BROUGHT_KIND = lazily(
    rf"{_VERB}(?:了|过)?{_GAP}{{0,14}}?{_KIND}\s*{_NAME}(?=\s*[，。；、！（(]|\s*(?:和|与|及|以及)|\Z)"
)
# `发布了名为 X 的模型`
_BROUGHT_CALLED = lazily(
    rf"{_VERB}(?:了|过)?{_GAP}{{0,12}}?(?:名为|名叫|叫做?|取名|代号为?)\s*{_NAME}\s*的{_GAP}{{0,10}}?{_KIND}"
)
# `一个叫 X 的编辑器上线了`
_CALLED_CAME = lazily(
    rf"(?:名为|名叫|叫做?)\s*{_NAME}\s*的{_GAP}{{0,10}}?{_KIND}{_GAP}{{0,14}}?{_CAME}"
)
# `编程助手 X 5 月上线`
_KIND_CAME = lazily(
    rf"{_KIND}\s*{_NAME}\s*(?:也|则|才|终于|正式|随后|于|在)*{_GAP}{{0,14}}?{_CAME}"
)
# `推出了 X，一款编程助手`
_EXPLAINED = lazily(
    rf"{_VERB}(?:了|过)?\s*{_NAME}[，,——]{{1,2}}(?:这|这是|也?是)?(?:一|它的)?(?:款|个|套|种){_GAP}{{0,24}}?{_KIND}"
)
# `训练了一个代号为 X 的语言模型`: it is one, out or not
_TRAINED_CALLED = lazily(
    rf"(?:训练|研发|开发|打造|自研)了?{_GAP}{{0,12}}?(?:名为|名叫|叫做?|代号为?)\s*{_NAME}\s*的{_GAP}{{0,10}}?(?P<kind>(?:大|小|语言)模型)"
)
PATTERNS_ZH = (
    _TRAINED_CALLED,
    _BROUGHT_KIND,
    _BROUGHT_CALLED,
    _CALLED_CAME,
    _KIND_CAME,
    _EXPLAINED,
)
DENIED_ZH = lazily(
    "没有?|未|不|将|会|计划|打算|传闻|据传|有望|或许|可能|如果|我们?|本人|咱|同事|取消|拒绝"
)
