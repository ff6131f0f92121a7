"""Dates in Chinese: their pattern and how it is read."""

from __future__ import annotations

import re

from llmdata.grammar.calendar import WEEKEND
from llmdata.grammar.dates.fields import Fields, reader, referring
from llmdata.grammar.dates.words import LAST_BUT_ONE, LAST_DAY, PRECEDING
from llmdata.grammar.numerals import chinese_number
from llmdata.lazily import lazily

_ZH_NUM = "[一二三四五六七八九十]"
_PART_ZH = {
    "初": "early", "中": "mid", "底": "late", "末": "late", "终": "late", "尾": "late", "关": "late", "年": "early", "始": "early",
    "上半年": "H1", "下半年": "H2", "春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter",
    "一": "Q1", "二": "Q2", "三": "Q3", "四": "Q4",
}  # fmt: skip
# Fixed days only: those that move are in `holidays`.
_HOLIDAYS = {
    "圣诞": (12, 25), "聖誕": (12, 25), "元旦": (1, 1), "平安": (12, 24), "双十": (11, 11), "双11": (11, 11),
    "万圣": (10, 31), "跨年": (12, 31), "愚人": (4, 1), "情人": (2, 14),
}  # fmt: skip
# The edge of a year; other words begin with the same signs (`2025 年底线`, `年中国`, `年初夏`).
_EDGE = (
    "(?:初(?![春夏秋冬创步次中级心衷学见露始])|中(?![国國秋文间間央期等心兴小午东科移信关学医华外])"
    "|底(?![线線层層座气牌色特盘蕴]|部(?!署|分))|末(?![日路班代世]|端(?!出|上))|尾(?![声巴款数牙盘]))"
)
# What a month is told by besides the numbers of its days: its edges, a day of some week in it.
_IN_MONTH = r"\s*末?的?\s*(?:(?P<e#>最后一|第一|倒数第二)[天日]|(?P<wn#>最后一|第[一二三四五])个?(?:(?:周|星期|礼拜)(?P<wd#>[一二三四五六日天])|(?P<we#>周末)))"
# A day whose own word is left out: `六月二十五发的`, `10 月 27，`.
_TALKED = (
    r"(?<=[一二三四五六七八九十]月)(?P<t#>二十[一二三四五六七八九]?|三十一?|十[一二三四五六七八九])(?![个多天万亿年次家位款种岁人块元百千点来余几月周一二三四五六七八九十倍度分])"
    r"|\s(?P<f#>[12]\d|3[01])(?=[，。；）)])"
)
# A season behind a year, unless another word begins with it (`春节`, `秋招`).
_SEASON = "(?:初|仲|暮|深|盛|晚)?(?P<p3>[春夏秋冬])(?:[季天]|末(?!日)|(?![节節招晚运運游联装播奥令至分眠]))"
# A day alone, spelt out: not behind a word that it numbers (`神舟十九号`), nor before what bears a number
# (`二号人物`, `十一号线`); `一日` and its like are as often a length of time.
_SPELT = (
    r"(?:(?<![\s\S])|(?<=[\s，。；：、（(——“\"*A-Za-z0-9在于到至从是就又也刚才等了版]))(?:"
    r"(?P<d7>(?:二十|三十)[一二三四五六七八九]?|十[一二三四五六七八九]?)\s?(?:[号號](?![线线位员选机楼文店院厅馆车球房门台舱船舰种病床坑洞索标桌柜信箭码牌字型人仓矿井])|日(?![内后前间游谈元均之本常线报期子程]))"
    r"|(?P<d8>[一二三四五六七八九])[号號](?=[，。；、！）)\s]|\Z|[凌清早上下中傍]?[晨午晚][，发推上开放出交]?|[发推放交端掏亮问登开公]|上线|那天|当天|正式))"
)
# The year before one told; of what happened a year before something else it is none (`发布前一年`).
_YEAR_BEFORE = (
    "(?:(?<![\u4e00-\u9fff])|(?<=[而但比是在到从与和较跟]))(?:前|上)一年度?(?![半级内里来多间生])"
)
_PATTERN = lazily(
    rf"""
(?:
  (?:(?P<y>(?:19|20)\d\d)\s*年(?![代来齡龄]|前(?!\s*(?:[二两三2-3]\s*个?季|[\d一二两三四五六七八九十]+\s*个月)))\s*(?:度(?!过))?
    |(?<!\d)(?P<y2>2\d)\s*年(?=\s*(?:\d|[初中底末上下第Q春夏秋冬一二三四五六七八九十]))
    |(?P<zy>二[〇零][〇零一二三四五六七八九]{{2}})年
    |(?P<ry>{_YEAR_BEFORE}|今年|去年|前年|明年|本年度?|同年|当年|當年|次年|翌年|转年|第二年(?=\s*(?:\d|[一二三四五六七八九十]{{1,2}}\s*月|[初中底末春夏秋冬上下]))))
  \s*的?\s*(?:
     (?P<p1>年?{_EDGE}(?![\u4e00-\u9fff]*?模型)|伊始)(?:几?个?月)?
    |(?P<p2>上半年|下半年)
    |(?P<ye>最后一|第一|头一)(?P<yu>[天周]|个?(?:星期|礼拜|周末))(?!内)
    |(?P<p14>(?:开?头|最[初后後])的?几个月)
    |{_SEASON}
    |[前头]\s*(?:(?P<q1>[二两三2-3])\s*个?季度?|(?P<n1>1[01]|[2-9]|十一?|[二两三四五六七八九])\s*个月)
    |第?\s*(?P<p4>[一二三四1-4])\s*季度?|Q(?P<p5>[1-4])
    |(?P<h1>圣诞|聖誕|元旦)节?
    |(?P<m1>1[0-2]|0?[1-9](?!\d)|十[一二]?|[一二三四五六七八九])\s*月(?:份(?!额))?
       (?:\s*(?P<d1>[12]\d|3[01]|0?[1-9]|{_ZH_NUM}{{1,3}})\s*[日号號]|{_IN_MONTH.replace("#", "1")}|{_TALKED.replace("#", "1")})?(?P<w1>[上中下]旬|[初中底末])?
  )?
 |(?<![\d.])(?P<m2>1[0-2]|0?[1-9](?!\d)|(?<!{_ZH_NUM})(?:十[一二]?|[一二三四五六七八九]))\s*月(?:份(?!额))?
    (?:\s*(?P<d2>[12]\d|3[01]|0?[1-9]|{_ZH_NUM}{{1,3}})\s*[日号號]|{_IN_MONTH.replace("#", "2")}|{_TALKED.replace("#", "2")})?(?P<w2>[上中下]旬|[初中底末])?
 |(?P<p6>上半年|下半年)
 |(?<![年月周天日个\d])前\s*(?P<q2>[二两三2-3])\s*个?季度(?!以?前)
 |(?:(?<=[在于到入，。；\n初仲暮深盛隆])|(?<=[A-Za-z0-9]\s))\s*(?P<p10>[春夏秋冬])(?:[天季末](?!般|来临|的气息)|(?<=[初仲暮深盛隆].)(?=时|之际|，))
 |(?<![\d\s今去前明每同当半几两大过一二三四五六七八九十])(?P<p13>年[初中底末终尾])(?=前?[^，。；的]{{0,4}}?(?:才|就|放出|推出|发布|上线|开源|问世|亮相|登场|面世|改名|更名|改称|升级))
 |(?<![今去前明后这那整每往])(?P<p12>[春夏秋冬])天(?=[^，。；的]{{0,4}}?(?:才|就|放出|推出|发布|上线|开源|问世|亮相|登场|面世))
 |(?<![\d同当全每几多半\u4e00-\u9fff])(?P<p7>年{_EDGE})(?!级)|(?:(?<=[，。；（、在到从至自于是但即])|(?<=到了)|(?<=榜)|(?<=榜[上里单]))(?P<p8>年{_EDGE})(?!级)
 |(?P<p15>岁[末尾初](?!月)|(?<![过])年关|开年(?![会货戏]))
 |第\s?(?P<p9>[一二三四1-4])\s*季度|(?<![续近去前后每第几满整共用过了一二两三四\d])(?P<p11>[一二三四])季度(?![财报]|[以之]?[前后内]|的?时间)
 |(?P<rm>上个?月|本月|这个月)(?:末?的?(?P<e4>最后一|第一)[天日])?
 |(?P<sm>同月|当月|當月|该月|同一个?月)(?:[初中底末](?!薪)|\s*(?P<d3>[12]\d|3[01]|0?[1-9])\s*[日号號]|末?的?(?P<e3>最后一|第一)[天日])?
 |(?P<sd>同日(?!志|元)|同天(?!数)|同一[天晚夜]|(?<![日号號节節夜])(?:当天|當天|当日|當日|当晚|當晚|当夜)|那一?[天晚夜](?!线)|这一天)
 |(?:(?<![\d.月/\-])|(?<=月\d-)|(?<=月\d\d-)|(?<=月\s\d-)|(?<=月\s\d\d-))(?P<d4>[12]\d|3[01]|[1-9])\s*[日号號](?!前(?!后)|[本元常活均内线报期子]|[0-9])
 |{_SPELT}
 |(?:(?<=[（(，；\n])|(?<=[，；]\s)|(?<=[于在]\s)|(?<![\s\S]))(?:
    (?P<m3>1[0-2]|0?[1-9])/(?P<d5>[12]\d|3[01]|0?[1-9])(?=\s*[，；）)：]|\s+(?!的|左右|以[上下]|[没不未]|[涨降起价]|[美欧日港]?元|[块刀万亿个名位页])[A-Z\u4e00-\u9fff]|\Z)(?<!24/7)
   |(?<![\s：（(])(?P<m4>1[0-2]|0?[1-9])\.(?P<d6>[12]\d|3[01]|0[1-9])(?=\s+[A-Z]))
 |(?<![A-Za-z])(?P<h2>圣诞节|聖誕節|元旦|平安夜|双(?:十一|11)(?=\s*(?:当|那|前夕|期间|，|凌晨|节|晚))|万圣节|跨年夜|愚人节|情人节)
)""",
    re.VERBOSE,
)


# What a year word counts from: the review's year, or the date told last (`same`, `following`).
_YEAR_WORDS = {
    "去": "last", "前": "before_last", "明": "next", "同": "same", "当": "same", "當": "same",
    "次": "following", "翌": "following",
}  # fmt: skip


def _number(words: str) -> int:
    return int(words) if words.isascii() else chinese_number(words) or 0


def _chinese(g: dict[str, str]) -> Fields:
    fields: Fields = {}
    if year := g.get("y") or g.get("zy"):
        fields["year"] = _number(year)
    if "y2" in g:
        fields["year"] = 2000 + int(g["y2"])
    if "ry" in g:
        before = g["ry"].startswith(("前一", "上一"))
        fields["relative"] = PRECEDING if before else _YEAR_WORDS.get(g["ry"][0], "this")
    for key in ("p1", "p7", "p8", "p13", "p15"):
        if key in g:
            fields["part"] = _PART_ZH[g[key][-1]]
    if "p14" in g:
        fields["part"] = "late" if g["p14"][1] in "后後" else "early"
    for key in ("p2", "p3", "p6", "p10", "p12"):
        if key in g:
            fields["part"] = _PART_ZH[g[key]]
    for key in ("p4", "p5", "p9", "p11"):
        if key in g:
            fields["part"] = f"Q{_number(g[key])}"
    if spelt := g.get("d7") or g.get("d8"):
        g = {**g, "d4": str(_number(spelt))}
    for quarters, months in (("q1", "n1"), ("q2", "")):
        if quarters in g or months in g:
            last = 3 * _number(g[quarters]) if quarters in g else _number(g[months])
            fields["part"] = f"first {last}"
    if "rm" in g:
        fields["relative"] = "last_month" if g["rm"].startswith("上") else "this_month"
    return fields | _chinese_day(g) | referring(g)


def _chinese_day(g: dict[str, str]) -> Fields:
    """The month and the day in it, by number, by holiday or at its edge."""
    fields: Fields = {}
    for key in ("h1", "h2"):
        if key in g:
            words = g[key]
            fields["month"], fields["day"] = _HOLIDAYS[words if words in _HOLIDAYS else words[:2]]
    for month, day, edge in (
        ("m1", "d1", "e1"),
        ("m2", "d2", "e2"),
        ("m3", "d5", ""),
        ("m4", "d6", ""),
    ):
        if month in g:
            fields["month"] = _number(g[month])
            if day in g:
                fields["day"] = _number(g[day])
            elif talked := g.get(f"t{month[1]}") or g.get(f"f{month[1]}"):
                fields["day"] = _number(talked)
            elif edge in g:
                fields["day"] = _EDGE_DAY[g[edge]]
            elif nth := g.get(f"wn{month[1]}"):
                fields["weekday"] = _weekday(g, nth, month[1])
    if "ye" in g:
        first = g["ye"] != "最后一"
        fields["month"] = 1 if first else 12
        if g["yu"] == "天":
            fields["day"] = 1 if first else LAST_DAY
    for month, edge in (("sm", "e3"), ("rm", "e4")):
        if month in g and edge in g:
            fields["day"] = _EDGE_DAY[g[edge]]
    return fields


_EDGE_DAY = {"第一": 1, "最后一": LAST_DAY, "倒数第二": LAST_BUT_ONE}
_WEEK = "一二三四五六日"


def _weekday(g: dict[str, str], nth: str, place: str) -> tuple[int, int]:
    """Which day of which week of its month it is: `第一个周一`, `最后一个周末`."""
    number = -1 if nth == "最后一" else _number(nth[1:])
    day = g.get(f"wd{place}")
    return number, _WEEK.index(day.replace("天", "日")) if day else WEEKEND


CHINESE = _PATTERN, reader(_PATTERN, _chinese)
