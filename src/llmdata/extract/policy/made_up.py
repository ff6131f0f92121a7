"""Sentences whose matter is made up: dreamt, joked, forged, refuted, or asked of a model.

`昨晚梦见 X 出来了`, `那张“X 得了 99 分”的图是 P 的`, `营销号说 X 第一，查无此事`, `a meme says X scored 101%`: such words
stand in the sentence itself, whatever else it says.
"""

from __future__ import annotations

from llmdata.folding import HAN
from llmdata.lazily import lazily

_TOLD = r"(?:图|截图|海报|成绩单|新闻|消息|说法|传言|谣言|文章|帖子|数字|榜单|视频|公告)"
_FALSE = r"(?:假|P(?=\s*的)|编|伪造|谣|瞎|杜撰|捏造|虚构|恶搞|合成)"
_MADE_UP_ZH = lazily(
    r"梦[见到里中]|做(?:了)?[一个场]*梦|段子(?:一则|[：:])|(?:小说|科幻片?|电影|剧本|漫画)(?:里|中|的第[\d一二三四五六七八九十]+章)"
    rf"|{_TOLD}[^，。；]{{0,6}}?(?:其实|根本|纯属|全)?(?:是|系|属)\s*{_FALSE}"
    rf"|假{_TOLD}|(?:辟|造)(?:了|过)?谣|查无此(?:事|人)|子虚乌有|纯属(?:虚构|捏造|谣言|瞎编|巧合)|无中生有|(?:没有|毫无)(?:任何)?(?:依据|根据|证据)"
    r"|(?:承认|坦白|坦承)[^，。；]{0,8}(?:编|捏造|杜撰|伪造|造假)"
    r"|一本正经地(?:告诉|回答)(?:我|你|他|她|大家)|(?:让|叫|请|要|命|讓)[^，。；]{1,16}(?:编|編|捏造|杜撰|虚构)(?:了|出)?[一两几个张篇份段]"
)
_MADE_UP_EN = lazily(
    r"(?i:\b(?:dream(?:t|ed)|dreams?\s+(?:that|of|about|in\s+which))\b(?!\s+up\b)|\bin\s+(?:my|a|the|his|her)\s+(?:\w+\s+)?(?:dream|novel|short\s+story|comic|parody|sketch)\b"
    r"|\b(?:is|was|were|are)\s+(?:\w+ly\s+|all\s+)?(?:photoshopped|doctored|a\s+(?:hoax|fake|parody|spoof|forgery)|fabricated)\b"
    r"|\bthe\s+\d[\d.,]*\s*%?\s[^.;]{0,32}?\b(?:is|was|are|were)(?:n['’]t|\s+not)\s+(?:ours|theirs|his|hers|mine|real|genuine|authentic)\b"
    r"|\bmade\s+(?:it|that|this|them)\s+up\b|\bfan[- ](?:film|art|fiction|made)\b"
    r"|\b(?:debunked|hallucinat(?:ed|es|ing)\s+(?:that|an?)\b|spoof\s+of\b))"
)


def is_made_up(text: str, start: int, end: int) -> bool:
    """Whether the words of the sentence `text[start:end]` say that what it tells is made up."""
    pattern = _MADE_UP_ZH if HAN.search(text, start, end) else _MADE_UP_EN
    return pattern.search(text, start, end) is not None
