"""Lists of what somebody wrote or said: their items have a title and a day, as releases have."""

from __future__ import annotations

from llmdata.extract.above import TITLE, lists_what_came, words_above
from llmdata.extract.context import Context
from llmdata.extract.view import View
from llmdata.lazily import lazily

_KINDS = (
    r"posts|articles|essays|writings?|columns|talks|lectures|keynotes|speeches|slides|podcasts?|episodes|interviews|newsletters|"
    r"threads|videos|streams|webinars|workshops|tutorials|reviews|papers|preprints"
)
_WRITINGS = lazily(
    rf"(?i:\b(?:blog(?:s|posts?)?|{_KINDS}|(?:further|recommended)\s+reading|reading\s+lists?|what\s+(?:I|we|you|they|others|people|everybody|everyone|colleagues)\s+(?:have\s+)?(?:wrote|written|read|said|published))\b)"
    r"|(?:博客|博文|文章|专栏|播客|演讲|讲座|访谈|论文|推文|视频|幻灯|讲稿|读物)(?!的|之[后外]|以外|我"
    # What makes or reads such is none: `各家的视频模型：`.
    r"|大?模型|生成|编辑|剪辑|创作|理解|搜索|翻译|工具|应用|平台|助手|智能体)|延伸阅读|参考(?:资料|文献)"
)
_WROTE = lazily(r"(?i:\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:also\s+)?(?:wrote|written|published|posted|blogged|said)\b)|(?:我们?|本号|别人|大家|同行)[^，。；]{0,8}(?:写|发表|讲)(?:[的过了]|\Z)")  # fmt: skip
# A title that calls the whole document such a list.
_ALL_ARE = lazily(
    rf"\W*(?i:(?:(?:all|my|our|the|his|her)\s+){{0,2}}(?:\w+\s+)?(?:{_KINDS})\b(?!\s+on\b))|\W*(?:我|我们|本号)的?[^，。；]{{0,8}}(?:文章|博文|演讲)"
)

# A heading that is a list's: nothing but what it lists, whose, and of when. `Papers that became
# products` and `视频之年` are but themes, and so are videos that nobody says are his.
_OWN_EN = r"(?:(?:all|my|our|his|her|the|some|selected|recent|latest|other|more|best|favou?rite|recommended|popular|20\d\d)\s+){0,3}"
_LIST = lazily(
    rf"\W*(?:(?i:{_OWN_EN}(?:blog\s+)?(?:blogs|(?!videos|streams){_KINDS})(?:\s*(?:,|and|&)\s*(?:{_KINDS}))*"
    rf"(?:\s+(?:in|from|of|on|about|I|we|you|this|that\s+(?:I|we)|worth|to\s+read|by)\b.*|\W*20\d\d)?|(?:my|our)\s+(?:\w+\s+)?(?:videos|streams)\b.*"
    r"|.*\b(?:further|recommended)\s+reading\b.*|.*\breading\s+lists?\b.*|what\s+(?:I|we|you|they|others|people|everybody|everyone|colleagues)\s+(?:have\s+)?(?:wrote|written|read|said|published)\b.*)"
    r"|[^，。；]{0,8}(?:博客|博文|文章|专栏|播客|演讲|讲座|访谈|论文|推文|幻灯|讲稿|读物|我们?的视频|视频合集)(?:列表|清单|合集|汇总|一览|存档|目录|[（(][^）)]*[）)]|\s*20\d\d\s*年?)?|.*(?:延伸阅读|参考(?:资料|文献)).*)\W*"
)


def lists_writings(context: Context, view: View) -> bool:
    """Whether an item stands in a list of what somebody wrote or said, by what stands above it."""
    layout, number = context.layout, view.sentence.block
    if layout.blocks[number].list_id is None:
        return False
    for words, level in words_above(context, number):
        if level == TITLE:
            return _ALL_ARE.match(words) is not None
        if level and (_LIST.fullmatch(words) or _WROTE.search(words)):
            return True
        if not level and (_WRITINGS.search(words) or _WROTE.search(words)):
            return True
        if lists_what_came(words):
            return False
    return False


# `《GPT-9 实战》`, `"What GPT-9 means for us"`: the title of a work, which names more than the thing.
_OPENS = lazily(r"[《〈“\"][^《》〈〉“”\"\n]{0,60}\Z")
_CLOSES = lazily(r"[^《》〈〉“”\"\n]{0,60}[》〉”\"]")
_OTHER_WORDS = lazily(r"[\u4e00-\u9fff][^\n]{0,60}?[\u4e00-\u9fff]|[A-Za-z]{2,}\W+[A-Za-z]{2,}")
# What somebody says in quotation marks is no title: `"We're releasing GPT-9 today," …`.
_SPEAKS = lazily(r"\b(?:[Ww]e|I)(?:['’](?:re|ve|m)|\s+(?:are|have|am)|\s+just)\s")


def is_in_a_title(context: Context, start: int, end: int) -> bool:
    """Whether a name is but part of the title of a work, which brings nothing out."""
    text = context.layout.visible
    before = _OPENS.search(text, max(0, start - 62), start)
    behind = _CLOSES.match(text, end) if before else None
    if before is None or behind is None:
        return False
    if _SPEAKS.search(before.group()) and behind.group()[:-1].endswith((",", "!")):
        return False
    if behind.group()[-2:-1] in ("。", "！"):
        return False  # a sentence is said, and no title
    around = f"{before.group()[1:]} {behind.group()[:-1]}"
    told = {trigger.token for trigger in context.triggers_in(before.start(), behind.end())}
    return _OTHER_WORDS.search(around) is not None and told.isdisjoint("revuUN")
