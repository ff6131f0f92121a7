"""What a clause tells of a thing that somebody had: what he paid for it, or did with it."""

from __future__ import annotations

import re

from llmdata.extract.releases.dated.clause import SOMEBODY, DatedClause
from llmdata.extract.releases.other_news import USED_BEFORE
from llmdata.lazily import lazily


def is_priced(clause: DatedClause) -> bool:
    """Whether the clause goes on to tell what the thing cost then: `X 是 10 美元`, `X 每百万 token 2 元`."""
    end = clause.view.tokens[clause.index].end
    if clause.chinese and (
        _COST_THEN.match(clause.text, end)
        or _OFFERED.match(clause.text, end)
        or _FREE_NOW.match(clause.text, end, clause.view.sentence.end)
    ):
        return True
    behind = clause.view.tokens[clause.index + 1 : clause.index + 3]
    kinds = "".join(token.kind for token in behind)
    if not clause.chinese or "$" not in kinds:
        return False
    sum_ = behind[kinds.index("$")]
    return kinds == ".$" or _EACH.search(clause.text, sum_.start, sum_.end) is not None


# A change of its price that needs no sum: `宣布 X 免费`.
_FREE_NOW = lazily(
    r"(?:[^，。；]{0,2}(?:、|和|与|及)[^，。；]{1,24}?)?\s*(?:即日起|从此|全(?!球|国|量)|全面|完全|全部|都|均|也|一律|改为|宣布|转为){0,3}免费了?(?:使用)?(?=[，,。；;）)]|\Z)"
)
# `X 每月 200 美元时，没人买`: what it cost while something else happened.
_COST_THEN = lazily(
    r"\s*(?:还|才|仍|只)?[要是卖收]?(?:价)?[^，。；]{0,4}\d[\d.,]*\s*(?:美元|元|块|欧元|英镑|日元|卢比)(?:[一每/]?个?[月年])?(?:的?时候?(?!代|间)|那会儿?|那阵|的年代|那时)"
)
_EACH = lazily(r"百万|万|(?i:tokens?)|词元|(?<!一)[字次张]")
# What it cost on a day on which it was there: `X 首月 9.9 元`, `X 年付打五折`, `X 学生半价`.
_OFFERED = lazily(
    r"\s*的?(?:[年月季]付|连续包[月年季]|包[月年季]|[首头次](?:个?[月年季]|单)|新[用客]户?|新人|学生|教育|会员|老用户)*(?:价|优惠)?"
    r"(?:首[月年季单]|第[一二]个?[月年]|[年月]付|包[月年]|原价|现价|特价|活动价|优惠价|折后|券后|秒杀|[打直][一二三四五六七八九\d.]+折|[一二三四五六七八九\d.]+折|半价|买[一二三\d]+?[年个送赠])"
)


# `学生问得最多的是 X`, `我手边常开的是 X`: it was there.
_USED_MOST = lazily(
    r"(?:一半|多数|大半|大部分|绝大部分|[几]乎全|[八九]成)(?:以上)?(?:都|其实|还)?是\s*\Z"  # `有一半是 X 换了个名字`
    r"|(?:聊|问|谈|讨论|议论|吵|骂|夸|用|玩|看|装)的(?:都|就|则|却|多)?是\s*\Z"
    r"|(?:[问用聊说提谈看玩夸骂听买装跑]得?最(?:多|勤|频繁)|最常[用问提说开]|最[爱喜]欢?[用问]?|常[用开]|手边|在用|用着|装着|跑着)[^，。；]{0,6}的[^，。；]{0,8}[是属数推][^，。；]{0,4}\Z"
)


def is_what_people_used(clause: DatedClause) -> bool:
    """Whether the clause says that people used a thing or spoke of it, most of all."""
    name = clause.view.tokens[clause.index]
    return _USED_MOST.search(clause.text, clause.start, name.start) is not None


# Right before a name, what somebody does who has it or wants it: `退了 X`, `订了一年 X`, `从 Y 换到 X`.
_HANDLED = lazily(
    r"(?:购?买(?:入|下)?|入手|入坑|下单|订(?:阅|购)?|退(?:订|掉|回|款)?|续(?:费|订|上|了?一年)?|取消|停(?:掉|用|订)|充(?:值|上)?|卸(?:载|掉)?|删(?:掉|除)?|"
    r"装(?:上|好|回)?|安装|开通|试(?:用|玩|过|水|驾)?|体验|玩(?:上|过)?|用(?:上|回|起)|弃(?:用|掉)?|抛弃|告别|换(?:成|到|回|用)?|改用|转(?:用|投|向|到)|投奔|回归|升级?到|降(?:级)?[到回]|薅(?:到)?|迷上|爱上|学会用?)"
    r"(?:了|过|掉|完|好)?(?:[^，。；]{0,3}?(?:个|份|年|月|天|次|张|套))?的?\s*[“\"「]?\Z"
)


def is_handled(clause: DatedClause) -> bool:
    """Whether the words before the name tell what somebody did with it, who did not make it."""
    view = clause.view
    if any(token.kind == "O" for token in view.tokens[clause.first : clause.index]):
        return False
    name = view.tokens[clause.index]
    if _HANDLED.search(clause.text, max(clause.start, name.start - 16), name.start):
        return True
    before = clause.text[clause.start : name.start].rstrip(' “"「')
    is_one = before.endswith(("是", "变成", "变成了", "成了", "轮到"))
    first = clause.view.sentence.start
    return is_one and USED_BEFORE.search(clause.text, first, clause.start) is not None


# Behind what somebody used before: `we ran X in May, and in June it was Y`.
_IT_WAS = lazily(r"\bit\s+(?:was|became|is)\s+(?:the\s+)?\Z", re.IGNORECASE)


def goes_on_about_use(clause: DatedClause) -> bool:
    """Whether an English clause only says what it was that somebody then used, who is its subject."""
    name = clause.view.tokens[clause.index]
    if _IT_WAS.search(clause.text, clause.start, name.start) is None:
        return False
    first = clause.view.sentence.start
    return SOMEBODY.search(clause.text, first, clause.start) is not None


# Right before a feature, what got it: `给它加上 X`.
_ADDED = lazily(
    r"(?:给|为|往|在)[^，。；]{1,16}?(?:(?:加|添|补|接|塞|装|配)(?:上|入|进|了|进去)了?|(?:新增|增加|增添|集成|内置)了?)(?:一个|个|一项)?(?:叫做?|名为)?\s*[“\"「]?\Z"
)


def is_added(clause: DatedClause) -> bool:
    """Whether a feature is told as what another product got: an update of that."""
    name = clause.view.tokens[clause.index]
    if name.item.entity.category != "feature":
        return False
    return _ADDED.search(clause.text, max(clause.start, name.start - 32), name.start) is not None
