"""Whether a text says that a model's weights are open, and of which models it says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.grids import grids
from llmdata.extract.policy import is_unreal
from llmdata.extract.view import Token, View
from llmdata.layout import Block
from llmdata.lazily import lazily
from llmdata.mentions import Mention

Span = tuple[int, int]

_KIND = (
    r"(?:language|reasoning|thinking|coding|code|vision|video|image|speech|audio|voice|music|text|math|OCR|embedding|translation|multimodal|multilingual|agentic|hybrid|sparse|MoE|dense|frontier"
    r"|base|foundation|large|small|\d+(?:\.\d+)?[BT])"
)
_OPEN = (
    r"(?:fully[- ]open(?!\w|[- ])|open(?=\s+(?:"
    + _KIND
    + r"\s+){0,3}(?:models?|LLMs?)\b)|开源|開源|开放权重|開放權重|open[- ]source[d]?|open[- ]weights?|openly[- ]licensed)"
)
_HINT = lazily(
    r"[开開权權OoWw](?:(?<=[开開])源|(?<=开)放权重|(?<=開)放權重|(?<=[权權])[重]|(?<=[Ww])(?i:eights\b)"
    r"|(?<=[Oo])(?i:pen(?:[- ](?:source|weight)|ly[- ]licensed|\s+(?:\w+\s+){0,3}(?:models?|LLMs?)|(?=[\s,.;]|$))))"
)
# What opens a sentence and says of whom all of it tells.
_CAMP = lazily(
    rf"\W*(?:在|而)?(?:{_OPEN}\s*(?:阵营|陣營|领域|社区|方面|world|front|side)"
    rf"|(?:目前|当前|如今)?(?:国产)?{_OPEN}(?:的)?(?:大?语?言?大?模型)?(?:(?:里|中|之中|当中|里面|里头)(?:[，,]|(?=[^，。]{{0,4}}[A-Z]))|(?:榜单?|排行榜|排名)(?:上|里|中|的)?(?:前[一二三四五十\d]+名?|榜首|第一)?)"
    rf"|(?:among|of|within)\s+(?:the\s+|all\s+)?{_OPEN}\s+(?:{_KIND}\s+){{0,2}}(?:models|LLMs|releases),"
    rf"|(?:[^,.;:]{{0,40}}\b)?(?:ranking|leaderboard|board|league\s+table)\s+of\s+(?:the\s+)?{_OPEN}\s+(?:{_KIND}\s+){{0,2}}(?:models|LLMs)\b)",
    re.IGNORECASE,
)
# … but what it is then set beside is no such model.
_BESIDE = lazily(
    r"(?i:\b(?:nothing|none|nobody|no\s+one|closed|proprietary|except|unlike|overall|than|gap)\b)|没有|闭源|不如|不及|差距|落后|除外|总榜|比"
)
_NOUN = r"(?:的)?\s*(?:模型|家族|系列|权重|大模型|语言模型|大语言模型|models?|family|weights|LLMs?|release)"
# Words between a verb of being and `open`: any but those that speak of others.
_ADJECTIVES = (
    r"(?:(?!(?:than|to|against|behind|not|closed|no|like|with|without|from|for|over|and|but|as|if|never|neither|any)\b)"
    r"[\w'’-]+[ ]){0,8}?"
)
_OTHERS_ZH = r"(?:不如|超过|超越|击败|挑战|追赶|落后|比|对标|媲美|接近|逼近|对手|不输|打败|压过)"
_ADJECTIVES_ZH = rf"(?:(?!{_OTHERS_ZH})[^，。；（(]){{0,24}}?"
_COUNTED = (
    r"(?:(?:这|那|共|的|等)?(?:[两二三四五六七八九十几数]|\d{1,2})(?:个|款|种|大)(?:全新)?(?:的)?)?"
)
# Behind the verb: nothing else that is opened (`开源了它的框架`).
_NO_OBJECT = r"了(?!\s*(?:[它其他]|自[己家]|旗下|[一两三四五六七八九十几][个款套项]|另|配套|训练|数据|框架|工具|代码库))|\s*(?:[，。；;,)）、(（而但]|——?|\Z)"
# Behind a comma such words explain the name if nothing is told of them: not `…, open models lost to others`.
_APPOSED = rf"(?=(?:的|\s|{_NOUN}|{_KIND}){{0,4}}(?:[，。；：,.;:()（）、—-]|\Z|\b(?:with|that|from|by|under|which|and|on|at|for|of)\b))"
# `open` said of the model behind its name (是开源的, 开源模型家族, 开源了权重).
_BEHIND = lazily(
    rf"\s*(?:系列|家族|模型|也|都|均|已|已经|则|正式|宣布|全面|完全|彻底|随即|随后|同步|同时|同日|当天|今天|一并|陆续|终于|series|models?)*\s*(?P<sign>[，,]\s*)?"
    rf"(?:[，,][^，,。]{{1,40}}[，,]\s*(?=(?:was|were|is|are|has)\b))?"
    rf"(?:(?:(?:于|在)?[\d一二三四五六七八九十]+\s*月(?:\s*[\d一二三四五六七八九十]+\s*[日号]|[初中底末上下]旬?)?\s*)?(?:以|采用|按照?|遵循|依据)(?![来後后前上下外内及往])[^，。]{{0,20}}?(?P<under>{_OPEN})"
    rf"|(?:是|为|作为|属于|成为|is|are|was|were|(?P<comma>,))\s*(?:[^，。,（(；;]{{0,10}}?)(?P<is>{_OPEN})(?!.{{0,3}}(?:界|社区|协议的))(?(comma){_APPOSED})"
    rf"|(?:[^，。；]{{0,14}}?)(?:是|成为|成了|堪称|号称|被(?:称|誉|视|评)为){_ADJECTIVES_ZH}(?P<best>{_OPEN}){_NOUN}(?!.{{0,6}}(?:对手|威胁|敌|之外))"
    rf"|(?:这|它们?|两者|三者|二者)(?:也|都|均|就)?是{_ADJECTIVES_ZH}(?P<these>{_OPEN})(?:的)?{_NOUN}"
    rf"|(?:is|are|was|were|became|remains?|stays?|remained)\s+{_ADJECTIVES}(?P<among>{_OPEN})\s*(?:{_KIND}\s+){{0,3}}{_NOUN}"
    rf"|(?:(?!(?:beats?|than|every|any|each|all|models?|rivals?|like|competes?|better|not)\b)\w+\s+){{0,5}}?(?:went|goes|going|as|under|with)\s+(?:an?\s+|fully\s+|completely\s+|its\s+)?(?P<went>open[- ](?:source|weights?)(?!\s*(?:models?|rivals?|alternatives?|compet|ones?|LLMs?|labs?|world|community)))"
    rf"|(?P<which>(?:(?:[A-Z]\w+(?:'s|’s)|its|their|an?|the|both|all|family\s+of|first|latest|new|newest|only|best|biggest|largest|strongest|most\s+\w+)\s+){{1,6}})?{_COUNTED}(?P<noun>{_OPEN})(?:(?<=weights)(?!\s+models?)|\s*(?:{_KIND}\s+){{0,3}}{_NOUN})(?(which)|(?(sign){_APPOSED}))"
    rf"|[：:]\s+?(?:[^，。；：:]{{0,8}}[：:'`”\s]\s*)?{_ADJECTIVES_ZH}(?P<label>开源|開源)(?:的)?(?![^，。；]{{0,3}}(?:界|社区|社群|阵营|世界|格局|策略|路线|榜))[^，。；]{{0,12}}?(?:模型|系列|家族)(?![\u4e00-\u9fff])"
    rf"|(?:is|are|was|were)\s+(?:now\s+|fully\s+|also\s+)?(?P<plain>open)(?=\s*(?:[,.;:)]|\Z|(?:and|but|while)\b))"
    rf"|(?:[A-Z]\w+(?:'s|’s)|its|their|a|the)\s+(?:return|answer|contribution|move|turn|gift|entry|foray|step)\s+(?:in)?to\s+(?P<return>open\s+weights|open[- ]source)"
    rf"|(?:(?:于|在)?[^，。；、]{{0,12}}?)(?P<verb>开源|開源)(?={_NO_OBJECT}))",
    re.IGNORECASE,
)
_THESE = lazily(r"\s*(?:系列|模型)?\s*[，,]\s*(?:这|它们?|两者|三者|二者)(?:也|都|均|就)?是")
# `open` before the name: 开源模型 X, open models like X, open-sourced X.
_BEFORE = lazily(
    rf"(?P<w>{_OPEN})\s*(?:了|出)?(?:[^，。；、：]{{0,10}}参数(?:量|规模)?\s*(?:[\d.]+\s*[BMT]\b|[\d.]+\s*[千万亿]+)?)?\s*(?:的|了)?\s*(?:(?:其|自家|自研|旗下|首个|首款|最新|全新|新一代)(?:的)?)*(?:权重)?"
    rf"(?:[\u4e00-\u9fff]{{0,6}}(?:模型|系列)|模型家族|系列|(?:{_KIND}\s+){{0,3}}(?:models?|LLMs?|family|releases?))?(?:里|中|当中|之中|方面)?"
    rf"\s*(?:[，,:：（(]|——)?\s*(?:包括|如|例如|有|是|为|like|such\s+as|including|called|named|are|were|is|was)?\s*(?:[A-Z][A-Za-z]+(?:'s|’s)\s+|its\s+|their\s+|the\s+)?\Z",
    re.IGNORECASE,
)
_FULLY = lazily(r"\b(?P<w>(?:fully|truly|completely)[- ]open)\s+\Z", re.IGNORECASE)
# What was opened, behind what it is like (`开源了 9B 的 X`, `open-sourced the small X`) or behind the
# rest (`开源的只有 X`); what was made open before it is named; a return to open weights.
_OPENED = lazily(
    r"(?P<zh>开源|開源)(?:了[^，。；、：]{1,14}|\s*[\d.]+\s*(?:[BMT]|亿|万亿)\s*(?:参数)?)的\s*\Z|(?P<only>开源|開源)的(?:只有|仅有|就是|是)\s*\Z"
    r"|(?P<most>开源|開源)(?:了)?[^，。；、：]{1,20}(?:模型|系列|家族)[，,]\s*其?中?(?:旗舰|最大|最强|最小)(?:的|款|版|一个|一款)?(?:是|为)?\s*\Z"
    r"|\b(?P<en>open[- ]sourced)\s+(?:the|its|their|an?)\s+(?:(?!(?:of|for|behind|with|to|in|on|and|from|by|code|training|data|version)\b)[\w.\-]+,?\s+){0,4}\Z"
    r"|\A\W*(?P<fronted>open[- ]sourced)\s+(?:(?:in|on)\s+)?[^,;:]{1,24},\s+(?:[A-Z]\w+['’]s\s+)?\Z"
    r"|\b(?:return(?:ed|s)?|came\s+back|went\s+back)\s+to\s+(?P<back>open[- ](?:weights?|source))\s+with\s+\Z",
    re.IGNORECASE,
)
# A comma behind the word for it ends what is said: `A 开源，B 收费`.
_ENDS_THERE = lazily(rf"{_OPEN}\s*[，,]\s*", re.IGNORECASE)
# A rank among the open ones is an open one's.
_RANKED = lazily(
    rf"(?P<w>{_OPEN})\s*(?:模型|大模型|界)?(?:的)?\s*(?:第[一二三四五\d]|榜首|冠军|之王|SOTA)"
)
_PLANNED = (
    r"计划|打算|承诺|将(?!近)|拟|或将|考虑|希望|准备|即将|尚|传闻|会不会|如果|若|呼吁"
    r"|(?i:\b(?:will|plans?|planned|promised?|promises|would|might|could|should|hopes?|intends?|rumou?red|if)\b)"
)
_DENIED = lazily(
    rf"是否|不再|没有|并未|未|并非|不是|不(?!到|久)|闭源|停止|拒绝|放弃|{_PLANNED}|(?i:\bnot\b|n't\b|\bnever\b|\bwhether\b|\bclosed|\bwithout\b|\brefus)"
)
_UNLIKE = lazily(
    r"(?i:\b(?:unlike|than|compared\s+(?:to|with)|as\s+with|against)\b)|不同于|不像|比|相比"
)

_BREAK = lazily(r"[，。；：;:,！？]")
# Giving the weights away is what makes a model open, whatever the words for it.
_GIVEN_ZH = r"(?:放出|开放|公开|释出|发布|开源|上传|公布|免费下载|可下载|供下载|下载)"
_GIVEN = (
    r"(?:releas\w+|publish\w*|open(?:ed|s|ing)?(?:\s+up)?|put|puts|posted|dropp?ed|upload\w*|shared|shipped|made\s+available"
    r"|available|download\w*|torrent\w*|Hugging\s+Face|licen[cs]ed)"
)
_WEIGHTS_OF = lazily(r"\s*(?:的|'s|’s)?\s*(?:模型|完整|全部)?\s*(?P<w>权重|(?i:weights\b))")
_OF_WEIGHTS = lazily(r"(?P<w>(?i:\bweights))\s+(?i:of|for|to)\s+(?:both\s+|the\s+)?\Z")
_WEIGHTS = lazily(
    rf"(?P<zh>权重(?=[^，。；]{{0,16}}{_GIVEN_ZH})|(?<=公开)权重|(?<=放出)权重|(?<=开放了)权重|(?<=公开了)权重|(?<=放出了)权重)"
    r"|(?P<en>\b(?:downloadable|open|public|publicly\s+available|freely\s+available|permissively\s+licensed|[A-Z][\w.\-]*(?:\s\d(?:\.\d)?)?[- ]licen[cs]ed)\s+weights\b"
    r"|\bweights\s+(?:and\s+all|included)\b"
    rf"|\bweights\s+(?:(?:were|are|was|have\s+been|had\s+been|on|up|also|freely|openly|publicly|for|under)\s+){{0,3}}{_GIVEN}"
    r"|\b(?:releas(?:ed|ing)|publish(?:ed|ing)|opened(?:\s+up)?|shipp?ed|posted|uploaded)\s+(?:the|its|their|full|all)\s+(?:full\s+|model\s+)?weights\b)",
    re.IGNORECASE,
)
_OF_OTHERS = lazily(
    r"\b(?:models?|rivals?|those|labs?|compan(?:y|ies)|anything|everything|any|every\w*|ones?)\s+(?:with|of|that|whose)?\s*\Z",
    re.IGNORECASE,
)
_FIRST = lazily(r"\b(?:first|best|highest|top|strongest|largest|most|only)\b", re.IGNORECASE)
# … in brackets right behind it, as one of the things that they say of it.
_IN_BRACKETS = lazily(
    rf"(?:.*[，,、;；/]|\A)\s*(?:已|均|完全|全面|fully\s+)?(?P<w>{_OPEN}|open(?=\s*(?:[,;/]|\Z)))(?:{_NOUN}){{0,2}}\s*(?:[，,、;；/]|\Z)",
    re.IGNORECASE,
)
# … or in a later clause that goes on about it: `X 3 月发布，4 月开源`, `released X and open-sourced it`.
_THEN_OPEN = lazily(
    r"[，,；]\s*[^，。；]{0,14}?(?P<zh>开源|開源)(?=了?\s*(?:[，。；,;)）]|\Z))"
    r"|\b(?P<en>open[- ]sourced)\s+(?:it|them)\b",
    re.IGNORECASE,
)
_ONLY_OPEN = lazily(
    rf"(?:只|仅)(?:保留|看|列|算|统计|收|计|选)[^，。；]{{0,8}}(?P<zh>{_OPEN})|(?P<w>{_OPEN})(?:的)?(?:大?语?言?大?模型)?[^，。；:：]{{0,8}}(?:榜|排名|排行|前[一二三五十\d]|名单|如下|包括|有[:：]|[:：]\s*\Z)"
    rf"|(?P<board>open(?:[- ](?:source|weights?))?[- ]model[s]?)[^.;:]{{0,40}}\b(?:board|ranking|leaderboard|list|chart|top)\b|\btop\s+(?:\w+\s+)?(?P<top>{_OPEN})"
    rf"|(?P<only>{_OPEN})(?:\s+(?:models?|LLMs?|releases?))?\s+only\b|\bonly\s+(?:the\s+)?(?P<only2>{_OPEN})"
    rf"|\b(?:best|leading|notable|major|main|strongest|these|following|important)\s+(?:new\s+)?(?P<best>{_OPEN})(?:\s+{_KIND}){{0,2}}\s+(?:models?|LLMs?|releases?)[^.;]{{0,40}}[:：]?\s*\Z",
    re.IGNORECASE,
)
# A line above or below that is but a title: `Open-weight releases of note, by quarter`.
_TITLED = lazily(
    rf"\W*(?:The\s+)?(?:(?:best|main|most\s+\w+|notable|new|major|year['’]s)\s+)*(?P<title>{_OPEN})(?:\s+{_KIND}){{0,2}}\s+(?:models?|LLMs?|releases?)(?:\s+(?:of|in|from|by|this|at)\b[^.;:]{{0,40}})?(?:,[^.;:]{{0,24}})?[.:]?\W*"
    rf"|\W*(?:\d+\s*年)?(?:[^，。；：]{{0,6}}的)?(?P<title_zh>{_OPEN})(?:的)?(?:大?语?言?大?模型)(?:一览|盘点|清单|汇总|对比|名单|（[^（）]{{0,16}}）)?[：:。]?\W*",
    re.IGNORECASE,
)
_NOT_ONLY = lazily(
    r"闭源|封闭|专有|(?i:\bclosed|\bproprietary)|不[限论]|不分(?!先后|名次|排名|次序|顺序)|无论"
)
_OPENS_ITEM = lazily(
    r"[\s\d.、)）*“\"'「【\[|—–-]*(?:第[一二三四五六七八九十]+[名位]?[:：]?\s*)?\Z"
)


def open_models(context: Context, view: View) -> Iterator[tuple[Mention, Span]]:
    """The models that a sentence calls open, each with the words that do."""
    text = context.layout.visible
    start, end = view.sentence.start, view.sentence.end
    models = [token for token in view.tokens if token.kind == "M"]
    if (
        not models
        or not _HINT.search(text, start, end)
        or text[start:end].rstrip().endswith(("?", "？"))
    ):
        return
    camp = _CAMP.match(text, start, end)
    if camp and not _BESIDE.search(text, camp.end(), end):
        lead = len(camp.group()) - len(camp.group().lstrip(" \t\n“\"'"))
        for token in models:
            if token.start >= camp.end():
                yield token.item, (camp.start() + lead, camp.end())
        return
    for token in models:
        span = _called_open(text, view, token) or _weights_of(text, view, token)
        if span is not None:
            followed = _followers(text, view, token, span)
            for other in (*_with_aside(view, token), *followed):
                yield other.item, span
    for pattern in (_WEIGHTS, _RANKED, _THEN_OPEN):
        yield from _nearest(text, view, pattern)


def open_lists(context: Context) -> Iterator[tuple[Mention, Span]]:
    """The models of a list or table that holds open models only, as its lead-in or caption says:
    the first of each item, and those that have a cell to themselves."""
    for lead, items in context.lists():
        words = _only_open(context, lead)
        if words is None:
            continue
        for block in items:
            first = context.mentions.entities_in(block.start, block.end)[:2]
            for mention in first:
                before = context.layout.visible[block.start : mention.start]
                if mention.entity.type == "model" and _OPENS_ITEM.match(before):
                    yield mention, words
                    break
    for grid in grids(context):
        lines = [line for line in (grid.lead, grid.below) if line is not None]
        words = next((said for line in lines if (said := _only_open(context, line))), None)
        if words is None:
            continue
        for cell in (cell for row in grid.rows for cell in row):
            named = context.mentions.entities_in(*cell)
            if named and named[0].entity.type == "model" and _fills(context, cell, named[0]):
                yield named[0], words


def _fills(context: Context, cell: Span, mention: Mention) -> bool:
    """Whether a cell holds a name and nothing else of note."""
    text = context.layout.visible
    rest = text[cell[0] : mention.start] + text[mention.end : cell[1]]
    return not rest.strip(" *_`()（）")


def _only_open(context: Context, lead: Block) -> Span | None:
    layout = context.layout
    last = layout.sentence_at(max(lead.start, lead.end - 1))
    sentence = layout.sentences[last]
    start, end = max(sentence.start, lead.start), lead.end
    if lead.kind in ("heading", "row") or _NOT_ONLY.search(layout.visible, start, end):
        return None
    match = _ONLY_OPEN.search(layout.visible, start, end)
    match = match or _TITLED.fullmatch(layout.visible, start, end)
    if match is None or match.lastgroup is None:
        return None
    return match.span(match.lastgroup)


def _called_open(text: str, view: View, token: Token) -> Span | None:
    start, end = view.sentence.start, view.sentence.end
    behind = token.end
    index = view.tokens.index(token)
    aside = re.match(r"(?P<noun>\.?)\([^()]*\)", view.string[index + 1 :])
    sign = view.tokens[index + 1 + len(aside["noun"])] if aside else None
    if aside and sign and not (aside["noun"] and _BEHIND.match(text, behind, sign.start)):
        behind = view.tokens[index + aside.end()].end
        if inside := _IN_BRACKETS.match(text[sign.end : behind - 1]):
            return sign.end + inside.start("w"), sign.end + inside.end("w")
    following = [t.start for t in view.tokens[index + 1 :] if t.kind in "MQ" and t.start >= behind]
    these = _THESE.match(text, behind, end) is not None
    match = _BEHIND.match(text, behind, following[0] if following and not these else end)
    near = _BREAK.split(text[max(start, token.start - 12) : token.start])[-1]
    if match and match["verb"] and not _is_its_own(view, index, match.start("verb")):
        match = None
    if match and match["verb"] and is_unreal(text, start, *match.span("verb")):
        match = None
    if match and not (_DENIED.search(text[token.end : match.end()]) or re.search(_PLANNED, near)):
        return match.span(match.lastgroup or "is")
    stretch = text[max(start, token.start - 80) : token.start]
    before = _BEFORE.search(stretch) or _FULLY.search(stretch) or _OPENED.search(stretch)
    offset = max(start, token.start - 80)
    if before and not _is_of_another(text, view, offset + before.start(), before.group()):
        words = before.span(before.lastgroup or 0)
        first = offset + words[0]
        near = _BREAK.split(text[max(start, first - 14) : first])[-1]
        if not (_DENIED.search(near) or _UNLIKE.search(near)):
            return first, offset + words[1]
    return None


def _is_of_another(text: str, view: View, first: int, words: str) -> bool:
    """Whether words at `first`, which a comma ends, are said of a model before them in their clause."""
    if not _ENDS_THERE.fullmatch(words):
        return False
    earlier = [token for token in view.tokens if token.kind == "M" and token.end <= first]
    return bool(earlier) and _BREAK.search(text, earlier[-1].end, first) is None


def _is_its_own(view: View, index: int, verb: int) -> bool:
    """Whether a verb behind the model of token `index` tells of it: nobody else opens another thing."""
    maker = view.tokens[index].item.entity.organization_id
    between = [t for t in view.tokens[index + 1 :] if t.start < verb]
    if any(t.kind == "O" and maker not in (None, t.item.entity.id) for t in between):
        return False
    behind = next((t for t in view.tokens[index + 1 :] if t.start > verb), None)
    return behind is None or behind.kind not in "MQ" or verb + 2 < behind.start


def _weights_of(text: str, view: View, token: Token) -> Span | None:
    """`开放了 X 的权重`, `released the weights of X`: the weights are given away."""
    start, end = view.sentence.start, view.sentence.end
    before = text[max(start, token.start - 60) : token.start]
    match = _WEIGHTS_OF.match(text, token.end, end)
    if match:
        given = lazily(rf"{_GIVEN_ZH}|\b{_GIVEN}", re.IGNORECASE)
        behind = re.split(r"[，。；,;]", text[match.end() : match.end() + 40])[0]
        clause = _BREAK.split(before)[-1]
        if (given.search(clause) or given.search(behind)) and not _DENIED.search(clause + behind):
            return match.span("w")
        return None
    of = _OF_WEIGHTS.search(before)
    if of is None or _DENIED.search(before[: of.start()]):
        return None
    around = before[: of.start()] + text[token.end : token.end + 60]
    if re.search(rf"\b{_GIVEN}", around, re.IGNORECASE):
        offset = token.start - len(before)
        return offset + of.start("w"), offset + of.end("w")
    return None


def _nearest(text: str, view: View, pattern: re.Pattern[str]) -> Iterator[tuple[Mention, Span]]:
    """The model named last before words that can only be said of one (`…, weights and all`)."""
    for match in pattern.finditer(text, view.sentence.start, view.sentence.end):
        earlier = [
            token for token in view.tokens if token.kind in "MQ" and token.end <= match.start()
        ]
        if not earlier or earlier[-1].kind != "M":
            continue
        place = view.tokens.index(earlier[-1])
        between = text[earlier[-1].end : match.start()]
        if pattern is _THEN_OPEN and not _is_its_own(
            view, place, match.start(match.lastgroup or 0)
        ):
            continue
        behind = re.split(r"[，。；,;]", text[match.end() : match.end() + 30])[0]
        if len(between) > 90 or _DENIED.search(between + behind) or re.search(r"[；;]", between):
            continue
        if re.search(rf"{_OTHERS_ZH}|\bthan\b|\b(?:beat|outperform|rival|match|trail)", between):
            continue
        if _OF_OTHERS.search(between) and not _FIRST.search(between):
            continue
        words = match.span(match.lastgroup or 0)
        for other in _meant(text, earlier[-1].end, words[0], _with_aside(view, earlier[-1])):
            yield other.item, words


_BEST = lazily(
    r"(?i:\b(?:strongest|best|leading|top|highest-\w+|most\s+\w+)\s+)\Z|最[强好高](?:大)?的?\s*\Z"
)
_THEN = lazily(
    r"\s*(?:\([^()]{0,16}\))?,\s+(?:closely\s+)?(?:followed\s+by|then)\s+|\s*[，；]其次(?:是|为)?\s*"
)


def _followers(text: str, view: View, token: Token, words: Span) -> list[Token]:
    """Those that come behind the best of the open ones: `the strongest open model is X, followed by Y`."""
    if not _BEST.search(text, view.sentence.start, words[0]):
        return []
    behind = next((t for t in view.tokens if t.kind in "MQ" and t.start >= token.end), None)
    if behind is None or behind.kind != "M":
        return []
    return [behind] if _THEN.fullmatch(text, token.end, behind.start) else []


# Which of those named before is meant, behind a sign.
_FORMER, _LATTER = (
    lazily(r"[，,；;]\s*(?:但|而|且)?(?:前者|(?i:(?:and\s+|but\s+|with\s+)?the\s+former)\b)"),
    lazily(r"[，,；;]\s*(?:但|而|且)?(?:后者|(?i:(?:and\s+|but\s+|with\s+)?the\s+latter)\b)"),
)


def _meant(text: str, start: int, end: int, models: list[Token]) -> list[Token]:
    """Those of some models of which the words up to `end` are said: `…，后者 6 月开源`."""
    of_one = {
        place.start(): which
        for which, pattern in ((0, _FORMER), (-1, _LATTER))
        for place in pattern.finditer(text, start, end)
    }
    if not of_one:
        return models
    which = of_one[max(of_one)]
    return [sorted(models, key=lambda token: token.start)[which]]


def _with_aside(view: View, token: Token) -> list[Token]:
    """A model, those in the brackets behind it, and those that its enumeration goes on with."""
    index = view.tokens.index(token)
    earlier = re.search(r"(?:M,?&)+\Z", view.string[:index])
    if earlier:  # what is said behind an enumeration is said of all its members
        return [t for t in view.tokens[earlier.start() : index + 1] if t.kind == "M"]
    listed = re.match(r"(?:,?&M)*", view.string[index + 1 :])
    if listed and listed.end():
        return [
            token,
            *(t for t in view.tokens[index + 1 : index + 1 + listed.end()] if t.kind == "M"),
        ]
    aside = re.match(r"\.?\([^()]*\)", view.string[index + 1 :])
    inside = view.tokens[index + 1 : index + 1 + aside.end()] if aside else []
    return [token, *(t for t in inside if t.kind == "M")]
