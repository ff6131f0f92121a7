"""Sentences whose matter is made up: dreamt, forged, refuted, told or asked of a model in jest.

`昨晚梦见 X 出来了`, `那张“X 得了 99 分”的图是 P 的`, `营销号说 X 第一，查无此事`. The words must be said of what the sentence
tells: that a thing brings a dream true, or floods the web with fakes, takes nothing back.
"""

from __future__ import annotations

from llmdata.folding import HAN
from llmdata.lazily import lazily

_MADE_UP_ZH = lazily(
    r"(?<![没即])梦见|段子(?:一则|[：:])|(?:小说|科幻|剧本|漫画)[^，。；]{0,6}第[\d一二三四五六七八九十]+[章幕回]"
    # of a picture, a report, what was said
    r"|(?:图|截图|海报|成绩单|消息|说法|传言|数字)(?:其实|根本|纯属|全)?\s?(?:是|系)\s?(?:假|P\s?|伪造|合成|[瞎乱]?编)的"
    r"|(?:消息|传言|说法)[^，。；]{0,6}(?:辟谣|辟了谣)|查无此事"
    r"|(?:承认|坦白|坦承)[^，。；]{0,8}(?:编|捏造|杜撰)的"
    r"|，(?:我们?|对此)?没有任何(?:依据|证据)(?=[。！”—]|\Z)"
    # what a model says in earnest, or was asked for
    r"|一本正经地(?:告诉|回答)(?:我|你|他|她|大家)|[编編]一?[张張份](?:成绩单|成績單|榜单|榜單|截图|截圖)"
)
_MADE_UP_EN = lazily(
    r"(?i:\b(?:I|we|he|she|they)\s+dream(?:t|ed)\s+(?:that|of|about)\b"
    r"|\b(?:screenshots?|images?|charts?|pictures?|tweets?|tables?|videos?|posts?|scores?|figures?|numbers?)\b[^.;:]{0,48}?\b(?:is|was|are|were|proved|turned\s+out)\s+(?:to\s+be\s+)?(?:\w+ly\s+|a\s+)?(?:photoshopped|doctored|faked?|hoax(?:es)?|forger(?:y|ies)|fabricated|made\s+up)(?=\s*(?:[.,;!)]|\Z))"
    r"|\bthe\s+\d[\d.,]*\s*%?\s[^.;]{0,32}?\b(?:is|was|are|were)(?:n['’]t|\s+not)\s+(?:ours|theirs|his|hers|mine|real|genuine|authentic)\b"
    r"|\bmade\s+(?:it|that|this|them)\s+up(?=\s*(?:[.,;!)]|\Z))|\bfrom\s+a\s+fan\s+film\b)"
)


def is_made_up(text: str, start: int, end: int) -> bool:
    """Whether the words of the sentence `text[start:end]` say that what it tells is made up."""
    pattern = _MADE_UP_ZH if HAN.search(text, start, end) else _MADE_UP_EN
    return pattern.search(text, start, end) is not None
