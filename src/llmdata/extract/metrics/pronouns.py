"""Words that stand for somebody whom a sentence does not name: `it`, `the tool`, `the company`, `其 CEO`."""

from __future__ import annotations

from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

MINE = lazily(r"(?i:\b(?:I|my|mine)\b)|我(?!们?(?:都|最|觉得|认为|看))")
OTHERS = lazily(
    r"(?:\A|(?<=[.!?:]\s)|(?<=\n))(?i:(?:now\s+|today\s+)?(?:two|three|four|five|six|several|both|various|multiple)\s+(?:[a-z\-]+\s+){0,2}?(?:hyperscalers|giants|investors|funds|players|makers|giants|rivals|startups|start-ups|firms|companies|labs|providers|vendors|models|agencies|banks)\b)|"
    r"(?i:\b(?:most|many|all|some|few|every|each|other|these|those|several|no|any)\s+(?:[a-z\-]+\s+){0,3}?(?:models?|LLMs|labs?|providers?|companies|vendors?|systems|rivals)\b)"
    r"|(?:大多数|多数|大部分|很多|许多|所有|其他|别的|每[个家])[^，。；]{0,6}?(?:模型|厂商|公司|产品)"
)
THE_COMPANY = lazily(
    r"(?i:\bthe\s+(?:[\w\-]+\s+)?(?:company|firm|lab|start-?up|maker)\b|\bthey\b)|该公司|这家公司|(?:\A|(?<=[，。；：！]))公司|(?<!其)他们"
)
IT = lazily(r"(?i:\b(?:it|they|the\s+(?:company|firm|lab|start-?up))\b)|它|该公司|这家公司|公司")
# Persons and companies that stand to a thing in some way are not that thing (`its CEO`).
_RELATION = (
    r"CEO|chief|co-?founders?|founders?|boss|head|president|chair\w*|rivals?|competitors?|partners?|investors?|backers?|parent|owner|"
    r"sister|successor|predecessor|maker|creator|customers?|spin-?off|sibling|cousin"
)
RELATED = lazily(
    rf"\W*(?i:(?:and|but|while|though|so)\s+)?(?i:its|their|his|her|whose)\s+(?:[a-z\-]+\s+){{0,2}}?(?:{_RELATION})\b"
    r"|\W*(?:而|但|且)?(?:其|它的|他们的)(?:CEO|创始人|竞争对手|对手|投资方|投资人|母公司|前身|继任者|股东|合作伙伴)"
)
I_DO = lazily(
    r"\W*(?i:(?:and|but|so|then|now|there|here)[\s,]+)*(?:I|[Ww]e)\b(?!(?:['’]re|['’]m|\s+are|\s+am)\s+(?:talking|speaking|looking))(?!\s+(?i:estimate|reckon|believe|calculate|think|find|found|understand)d?\s+(?:that\s+)?(?!I\b)[A-Z])(?!(?:['’]ve)?\s+(?:get|got|see|saw|learn\w*|know|knew|hear\w*)\b)"
    r"|\W*(?:而|但|所以|另外|结果)?我们?(?!说的|看到|知道|听说|得知|了解|[没未不]|原以为|相信|认为|觉得|记得|注意|发现)"
)

_MAKER_OF = lazily(
    r"(?i:\b(?:maker|creator|developer|owner|publisher|parent|company|firm|start-?up|team|lab|studio|people|outfit)s?\s+(?:of|behind)\s+(?:the\s+)?)[“\"*]*\Z"
)
_ITS_MAKER = lazily(
    r"[*”\"]*\s*(?:的?(?:母公司|开发商|东家|开发公司|制造商|缔造者)|背后的?(?:公司|团队|厂商|企业|开发商))"
)


def tells_maker(text: str, view: View, index: int) -> bool:
    """Whether a thing only says whose maker is meant (`the maker of X`, `X 的母公司`)."""
    token = view.tokens[index]
    if token.kind not in "MQ":
        return False
    before = _MAKER_OF.search(text, max(view.sentence.start, token.start - 32), token.start)
    return bool(before or _ITS_MAKER.match(text, token.end, view.sentence.end))


# What a thing is called in place of its name, where it is what the clause tells of.
_OPENS = r"(?:\A|[,;:]|\b(?:that|and|but|while|says?|said))\s*(?:the|this|that)\s+(?:[a-z\-]+\s+)?"
_THE_PRODUCT = lazily(
    rf"(?i:{_OPENS}(?:tool|app|product|agent|editor|assistant|service|chatbot|browser|IDE|platform)(?:\s+(?:alone|itself))?\s+(?!of\b)[a-z])"
    r"|(?:这款|该款?|这个|单个?|光这一个|一个)(?:产品|工具|应用|编辑器|助手|智能体)"
)
_NARROWED = "Q"


def kinds_meant(text: str, first: int, start: int, kinds: str) -> str:
    """The kinds that a number's owner may have: behind `the tool`, it is neither a model nor a company."""
    if _NARROWED not in kinds or _THE_PRODUCT.search(text[first:start]) is None:
        return kinds
    return _NARROWED


_OF_IT = lazily(
    r"\s*(?:官方|方面)?\s*(?:也|又|还)?(?:说|称|表示|透露|披露|公布|宣布|宣称)[，,：:]?\s*(?:到|在)?[^，。；]{0,6}?(?:它|其)的?"
    r"|\s+(?i:says?|said|claims?|reports?|announced),\s+(?i:it|its)\b"
)


def says_of_it(text: str, view: View, index: int, end: int) -> bool:
    """Whether a company only says something of another thing: `X 说它的收入`, `it had, X says, …`."""
    token = view.tokens[index]
    match = _OF_IT.match(text, token.end, end) if token.kind == "O" else None
    return match is not None and not any(
        other.kind in "MQO" for other in view.tokens[index + 1 :] if other.start < end
    )


def made_by(spoken: Mention, view: View, index: int) -> bool:
    """Whether a thing is of the company that a token names."""
    return bool(spoken.entity.organization_id == view.tokens[index].item.entity.id)
