"""The words that make a claim, or unmake it, by kind.

Each kind is one token of the pattern language (`llmdata.extract.view`). Within an entry Chinese
stands before English; the longest reading of a place wins by standing first.
"""

from __future__ import annotations

import re

# token: (name in patterns, words)
KINDS: dict[str, tuple[str, str]] = {
    # A noun that makes talk of a release: the thing said is a guide, a video, a paper.
    "t": (
        "talk",
        r"指南|教程|视频(?!生成|模型|编辑|理解|通话|创作)|論文|论文|报告|文章|博文|博客|评测|演示|系统卡|课程|播客|图表|路线图|提示词"
        r"|\b(?:guides?|tutorials?|videos?|papers?|reports?|posts?|reviews?|demos?|courses?|talks?|system\s+cards?|benchmarks?|wrappers?|prompts?|tips)\b",
    ),
    "N": ("rename", r"改名|更名|改称|重命名|\brenamed\b|\brebranded\b"),
    "U": (
        "upgrade_to",
        r"(?:升级|升級|更新|迭代)(?:到|至|为|成)了?|\bupgraded\s+(?:it\s+)?to\b",
    ),
    "k": ("kick_off", r"拉开|揭开|开启|\bkicked\s+off\b|\busher(?:ed)?\s+in\b"),
    "v": ("preview", r"预览|預覽|试用版?|公测|內測|内测|\bpreview(?:ed)?\b|\bin\s+(?:public\s+)?beta\b"),
    "A": ("announcement", r"公告|\bannouncement\b|\bannouncing\b"),
    "r": (
        "release",
        r"发布(?!会|日|者|上|的(?:视频|文章))|發布(?!會)|發佈|发佈|推出(?!者)|上线|上線|推向市场|开放(?:使用|下载|测试)|开源了|開源了"
        r"|\breleas(?:ed|es|ing)\b|\blaunch(?:ed|es|ing)?\b|\bship(?:ped|s)\b|\broll(?:ed|s|ing)?\s+out\b"
        r"|\bintroduc(?:ed|es|ing)\b|\bunveil(?:ed|s|ing)\b|\bannounc(?:ed|es)\b|\bdebut(?:ed|s)?\b|\bdropped\b"
        r"|\bpublished\b|\bopen[- ]sourced\b|\bcame\s+out\b|\bput\s+out\b",
    ),
    "P": ("propose", r"提出|\bproposed\b"),
    "u": ("update", r"升级|升級|更新|改版|\bupgrad(?:ed|e)\b|\bupdat(?:ed|e)\b|\brefreshed\b"),
    "e": (
        "emerge",
        r"出现|亮相|问世|問世|登场|登場|面世|诞生|誕生|来了|上市|开源(?!模型|阵营|权重|社区|项目|的|家族)"
        r"|\bappeared\b|\barrived\b|\bwent\s+live\b|\bcame\s+to\b|\blanded\b",
    ),
    "c": ("called", r"名为|名叫|叫做|叫作|取名|命名为|称为|称作|叫|\bcalled\b|\bnamed\b|\bdubbed\b"),
    "f": ("feature", r"功能|模式|能力|支持|特性|\bfeatures?\b|\bmode\b|\bsupport\b"),
    "w": ("version_word", r"个?(?:新)?版本|新版"),
    "K": (
        "rank",
        r"(?:排名?|位列|位居|名列|排行|排在|居|列|仅排|只排)\s*第\s*(?:\d+|[一二三四五六七八九十]+)(?:名|位)?"
        r"|第\s*(?:\d+|[一二三四五六七八九十]+)\s*[名位](?!科学家|员工)|榜首|登顶"
        r"|\b(?:ranked|ranks|placed|places|came|sits|is|at|in|took)\s+(?:at\s+)?(?:the\s+)?(?:#\s?\d+|number\s+\d+|No\.\s?\d+|\d+(?:st|nd|rd|th)(?:\s+place)?"
        r"|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:\s+place)?)",
    ),
    # What denies a claim, and what makes it a plan, a guess or a condition.
    "x": (
        "denial",
        r"没有|沒有|没(?!想|有人知)|并未|尚未|从未|未能|未曾|(?<![从])未(?!来|必|经|公开的)|并非|无法|拒绝|放弃|推迟|延期|取消|暂停|不(?:再|会|能|打算|想|肯|愿|可能)"
        r"|\bnot\b|n't\b|\bnever\b|\bno\b|\bwithout\b|\bcancel(?:led|ed)\b|\bdelay(?:ed|s)?\b|\bfailed\s+to\b|\brefus\w+\b|\byet\s+to\b",
    ),
    "h": (
        "hypothesis",
        r"如果|假如|要是|倘若|假设|(?:计划|計劃)(?!\s*(?:[，,。；;：:）)（(]|每|的|为|是|\d|[$€£¥]))|打算|预计|預計|有望|或将|可能|也许|或许|据传|传闻|传言|希望|期待|即将|准备|考虑|拟|将会|将于|(?<=[^，。])将在|明年|会在|比如|例如"
        r"|\bif\b|\bwill\b|\bwould\b|\bmay\b|\bmight\b|\bcould\b|\bshould\b|\bplan(?:s|ned|ning)?\b|\brumou?red\b|\brumou?rs?\b|\bexpect(?:s|ed)?\b|\bhop(?:e|es|ing)\b|\bmeant\s+to\b|\bset\s+to\b|\babout\s+to\b|\bupcoming\b|\bpre-announced\b|\bwish\b",
    ),
    # A later step whose own date is not told.
    "l": ("later", r"随后|後來|后来|后续|後續|之后|此后|接着|然后|稍后|\blater\b|\bthen\b|\bafterwards\b"),
}  # fmt: skip

NAMES = {name: token for token, (name, _) in KINDS.items()}
# One automaton for all kinds; their groups are called by position, since tokens are case-sensitive.
_TOKENS = tuple(KINDS)
TRIGGER = re.compile(
    "|".join(f"(?P<g{i}>{KINDS[token][1]})" for i, token in enumerate(_TOKENS)), re.I
)


def token_of(match: re.Match[str]) -> str:
    """The token of a trigger's kind."""
    return _TOKENS[int((match.lastgroup or "g0")[1:])]
