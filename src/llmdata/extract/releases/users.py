"""Who acts in a clause, if it is no maker: whoever uses a thing brings none out."""

from __future__ import annotations

from llmdata.extract.described import without_makers
from llmdata.extract.releases.prose.vetoes import USERS
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.lazily import lazily

# Who gets a thing, and brings none out: `我们公司 3 月上了 X`, `a student presented her thesis on X`.
USERS_ZH = (
    r"我(?!国)|咱|你|她|(?<!它)(?<!他)们|同事|用户|客户|朋友|老板|部门|医院|银行|学校|老师|培训班"
)
_USER = lazily(USERS_ZH)
# Several companies may be the makers: `several companies launched browsers (X, Y)`.
# … and who says `we release X` made it: others use, try or ship with a model.
_NO_USERS = lazily(
    r"I/O|\bcompanies\b"
    # … nor does to whom somebody brings it: `向订阅用户正式推出 X`
    r"|(?:向|给|为|面向|供)[^，。；：我咱]{0,10}?(?:用户|客户|朋友|学校|老师)们?"
    r"|\b[Ww]e\b(?=(?:['’](?:re|ve)\b|\s+(?:are|have|also|now|today|just|then|further|officially|proudly|finally|jointly|to|thrilled|excited|happy|proud|pleased|delighted|glad)\b)*\s+(?:releas|announc|introduc|unveil|open[- ]?sourc)\w*\Z)"
    r"|我们(?=(?:今[天日]|现在|即日起?|正式|[很非]常?(?:高兴|荣幸|自豪)|高兴地?|荣幸地?|自豪地?|终于|再次|首次|在此|也|宣布|，|\s)*(?:发布|推出|开源|宣布|带来)了?\Z)"
)


def a_user_acts(text: str, view: View, first: int, index: int) -> bool:
    """Whether the clause that token `first` opens names no maker before its verb, but users."""
    if "O" in view.string[first:index]:
        return False
    start, end = view.tokens[first].start, view.tokens[index].end
    users = _USER if HAN.search(text, start, end) else USERS
    return users.search(_NO_USERS.sub("", without_makers(text[start:end]))) is not None


def clause_start(view: View, index: int) -> int:
    """The token that opens the clause of another."""
    return max((i + 1 for i, kind in enumerate(view.string[:index]) if kind in ",:(-"), default=0)
