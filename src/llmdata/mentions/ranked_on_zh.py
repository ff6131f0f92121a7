"""What governs the name of a ranking in Chinese: `登顶 X`, `在“X”榜上`, `X 的冠亚军`, `多模态榜单 X`."""

from __future__ import annotations

from llmdata.lazily import lazily

_LATIN = r"(?<![A-Za-z0-9._-])(?P<name>(?:[A-Z][A-Za-z0-9]*(?:[-./][A-Za-z0-9]+)*(?:\s(?:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*|v?\d+(?:\.\d+)*)){0,3}))(?![A-Za-z0-9_/-]|\.[A-Za-z0-9]|\s[A-Z])"
_MIXED = _LATIN.replace("(?P<name>", r"(?<![\u4e00-\u9fff]{5})(?P<name>[\u4e00-\u9fff]{0,4}")
_IDENTIFIER = r"(?<![A-Za-z0-9._-])(?P<name>[a-z]+(?:[-_][a-z0-9]+)+)(?![A-Za-z0-9_/-])"
_BOARD = r"(?:排行榜|排名榜|榜单|年榜|月榜|总榜|榜(?![样首一单])|竞技场|競技場|擂台|测评|评测|測評|評測|指数|指數)"
# What is counted or numbered otherwise (`第一作者`, `第二周`) has no place.
ORDINAL = r"(?:第\s?[一二三四五六七八九十百\d]{1,4}(?!\s*(?:[个次时天批届期条部本款家代季方步眼手线章页道周]|作者|梯队|阵营|选择|选项))|No\.\s?\d{1,3})"
_PLACE = rf"(?:{ORDINAL}|榜首|首位|居首|登顶|问鼎|头名|冠军|夺冠|夺魁|[亚季]军|次席|交椅|桂冠|领跑|前[三四五])"
_OPEN, _SHUT = r"[“「『《]", r"[”」』》]"
_QUOTED = rf"{_OPEN}[^“”「」『』《》\n，。；]{{2,12}}{_SHUT}"
_MARK = r"[“「『《*`]*\s*"
_ON = r"\s*[”」』》*`]*\s*"

PATTERNS_ZH = tuple(
    (how, lazily(pattern))
    for how, pattern in (
        # the place is told right behind or before; `X 第一` is said of a model as well
        ("sure", rf"(?:登顶|问鼎|霸榜|制霸|称霸)\s*(?:了\s*)?{_MARK}{_LATIN}"),
        ("sure", rf"(?:领跑|登上|闯入|跻身|杀进|冲进|打进|排进|空降|亮相|夺得|拿下|摘得)\s*(?:了\s*)?{_MARK}{_LATIN}{_ON}(?:榜单?|排行榜)?[^，。；]{{0,10}}?(?={_PLACE})"),
        ("sure", rf"(?:在|于)\s*(?:[\u4e00-\u9fff]{{0,12}}的\s*)?{_MARK}{_LATIN}{_ON}(?:榜单?|排行榜)?(?:上|中|里|内)?[^。；]{{0,24}}?(?={_PLACE})"),
        ("sure", rf"{_LATIN}{_ON}(?:(?:榜单?|排行榜)\s*(?:的|上|里)?|的)\s*(?={_PLACE}|冠亚)"),
        ("plain", rf"{_LATIN}{_ON}(?:（[^（）]{{2,16}}）)?\s*[：:]\s*(?:第一名?|冠军|榜首|🥇|1\s?[.、．)])"),
        ("sure", rf"(?:再看|来看|看看|至于|换到|转到)\s*{_MARK}{_LATIN}{_ON}[，,：:]"),
        # what it is stands beside the name
        ("told", rf"(?:榜单?|排行榜|竞技场|測評|评测|测评)\s*{_MARK}{_MIXED}"),
        ("told", rf"{_LATIN}{_ON}(?:榜(?![样一])|排行榜)"),
        ("told", rf"{_MARK}{_IDENTIFIER}{_ON}(?:榜(?![样一])|排行榜)"),
        ("told", rf"(?:榜单?|排行榜)\s*{_MARK}{_IDENTIFIER}"),
        ("told", rf"(?P<name>{_QUOTED}[\u4e00-\u9fff]{{0,7}}?(?<!大模型){_BOARD})(?<!排行榜)(?<!榜单|评测|测评|測評|評測)"),
        ("told", rf"{_OPEN}(?P<name>[^“”「」『』《》\n，。；]{{1,12}}){_SHUT}(?:[\u4e00-\u9fff]{{0,6}})(?:排行榜|榜单|评测|测评)"),
        ("told", rf"{_OPEN}(?P<name>[^“”「」『』《》\n，。；]{{1,12}}{_BOARD}){_SHUT}"),
        ("told", rf"(?:[\u4e00-\u9fff](?:榜|竞技场|競技場|评测|测评))\s*{_OPEN}(?P<name>[^“”「」『』《》\n，。；]{{2,12}}){_SHUT}"),
        ("sure", rf"(?:在|于)[^，。；“「]{{0,12}}{_OPEN}(?P<name>[^“”「」『』《》\n，。；]{{2,12}}){_SHUT}(?:上|中|里)[^。；]{{0,30}}?(?={_PLACE})"),
        # … or is the end of it
        ("han", rf"(?:(?:\A|(?<=[，。；：\n])|(?<=[年月]的)|(?<=发布的)|(?<=[在于]))\s*)(?P<name>[\u4e00-\u9fff]{{2,6}}(?:竞技场|评测|测评|指数|榜))(?![样首一单])(?=上|中|里|的|年|第|（|，)(?=[^。；]{{0,30}}?{_PLACE})"),
    )
)  # fmt: skip

# Words that say what a ranking is of, or that point to one: no name is made of these alone.
_DESCRIPTIONS = lazily(
    r"(?:大模型|模型|语言|多模态|文本|文字|图像|图片|视频|音频|语音|音乐|代码|编程|编码|开发|网页|前端|中文|英文|开源|闭源|权重|综合|总|分|子|内部|第三方|权威|公开|独立"
    r"|安全|数学|推理|长文|写作|翻译|搜索|检索|智能体|视觉|理解|生成|编辑|文生图|图生图|文生视频|图生视频|能力|性能|智能|人工智能|AI|盲测|匿名|对战|人类|偏好|聊天|对话|问答|知识|科学|医疗|法律|金融|教育"
    r"|用户|社区|官方|国内|国际|国产|全球|海外|世界|中国|美国|主流|知名|著名|最新|新|旧|老|今年|去年|年度|年终|本月|当月|每月|月度|季度|调用量|使用量|用量|热度|人气|趋势|下载|免费|付费|应用|产品|效率|速度|价格|性价比|成本"
    r"|这|该|那|此|各|本|其|某|每|多|几|项|个|份|张|次|家|大|小|主|两|三|四|五|同|另|一|的|类|级|型|领域|场景|任务|工具|基准|测试|专业|行业|学术|通用|基础|高级|中级|双|全|单|榜|排行|上|在|于|里|中)+"
    r"(?:竞技场|评测|测评|指数|榜单?|排行榜)?"
)
# What stands in no name of one: `至于人投票的榜`, `“A”“B”两榜`.
_NO_NAME = lazily(r"[是为把被让与和了至我你他她们哪谁]|的榜|[”」』》][两三四几多各]")


def is_described(name: str) -> bool:
    """Whether Chinese words only describe a ranking (`开源模型榜`), or are no name at all."""
    return bool(_DESCRIPTIONS.fullmatch(name) or _NO_NAME.search(name))
