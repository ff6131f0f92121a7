"""Scores of somebody without a name: people, a predecessor, `the next system`, nobody else."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.results.marks import NUMBER
from llmdata.extract.subjects import Subject
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# `than the next system (7.8%)`, `the 72% or so of a person`: of somebody without a name.
_NEXT_SYSTEM = lazily(
    r"(?i:\b(?:the|its|any)\s+(?:next|second|nearest|previous|prior|last|old|other|closest)(?:[- ]best)?\s+(?:\w+\s+)?(?:system|model|competitor|rival|contender|entry|one|record|best|mark)\s*)[(（]\s*\Z"
)
# `less than B had cost, for a model with 75%`: what one is paid for, named in another sentence.
_A_MODEL = lazily(r"(?i:\b(?:for|from|of)\s+an?\s+(?:\w+\s+)?model\s+(?:with|at|that\s+\w+)\s+)\Z")
_OF_SOMEBODY = lazily(
    r"\s+(?i:(?:or\s+so\s+)?(?:of|for|by)\s+(?:an?|the\s+(?:average|best|typical|next)|most|its|their)\s+(?:\w+\s+)?(?:persons?|people|humans?|experts?|predecessor|rivals?|competitors?|students?|teams?|contestants?)\b)"
)


def of_unnamed(text: str, view: View, token: Token) -> bool:
    """Whether a number is that of somebody without a name."""
    return bool(
        _OF_SOMEBODY.match(text, token.end)
        or _A_MODEL.search(text, view.sentence.start, token.start)
        or _NEXT_SYSTEM.search(text, view.sentence.start, token.start)
    )


# `用 A 拼出来的系统`, `a scaffold around A`: what is made with a model is not the model.
_MADE_OF = lazily(
    r"\s*(?:等模型)?(?:拼|搭|做|构建|组装|攒|写|改)(?:建|装|成|造)?(?:出来|起来|出)?了?的(?:[^，。；的]{0,6})(?:系统|智能体|框架|方案|流水线|脚手架|工具|代理)"
)
_WRAPPED = lazily(
    r"(?i:\b(?:system|scaffold|scaffolding|harness|agent|wrapper|pipeline|ensemble|refinement)s?\s+(?:built\s+|made\s+|based\s+|running\s+)?(?:around|on\s+top\s+of|upon|on|over|out\s+of|with|from)\s+)\Z"
)


def is_made_of(text: str, view: View, place: int) -> bool:
    """Whether a name only says what another system is made of."""
    token = view.tokens[place]
    before = max(view.sentence.start, token.start - 64)
    return bool(_MADE_OF.match(text, token.end) or _WRAPPED.search(text, before, token.start))


_HIS = lazily(
    r"(?:['’]s?|的|\s)\s*(?:(?:own|new|[a-z-]+)\s+){0,2}(?i:systems?|scaffold\w*|harness|agents?|wrapper|pipeline|ensemble|refinement|系统|智能体|框架|方案|流水线|脚手架|代理)"
)


def made_by(text: str, view: View, place: int) -> list[Subject]:
    """The maker of what is made with another's model: `Acme's harness on top of GPT-9`."""
    for token in reversed(view.tokens[:place]):
        if token.kind in "MQ":
            return []
        if token.kind == "O" and _HIS.match(text, token.end, view.tokens[place].start):
            own = view.tokens[place].item.entity.organization_id == token.item.entity.id
            return [] if own else [subjects.named(token.item, token)]
    return []


# `；9.7 则做到 63%`: a version that nobody is known by tells the later part of a sentence.
_VERSION = lazily(
    r"[；;]\s*(?:(?:20\d\d\s*年|\d{1,2}\s*月)的?\s*){0,2}v?\d{1,2}\.\d{1,2}\s*版?(?:则|把|又|也|在|还|的|是|拿|得|达|做)"
)


def of_version(text: str, view: View, place: int, end: int) -> bool:
    """Whether words between a name and a number begin to tell of a bare version."""
    return _VERSION.search(text, view.tokens[place].end, end) is not None


# Others than models reach scores as well.
_PEOPLE = lazily(
    r"其他|其余|其它|别家|对手们?|人类|普通人|常人|路人|成年人|人均|专家|选手|考生|真人|学生|室友|同事|朋友|同学|老师|教授|实习生|儿子|女儿|老婆|老公|我自己|他自己|她自己|本人|(?i:\b(?:humans?|(?:a|the\s+average)\s+person|others|rivals|competitors|experts?|people|students?|contestants?|participants?|PhDs?|interns?|colleagues?|flatmates?|roommates?|professors?|teachers?|friends?|sons?|daughters?|wife|husband|myself)\b)"
)
# Nobody but who is named, and what came before without a name, at the head of a clause.
_OTHERS = lazily(
    r"(?i:\b(?:nothing|nobody|no\s?one)\b|\bno\s+(?:other|earlier|previous|open|rival)\b)"
    r"|(?:前代|上一代|前一代|前作|前一版|上一版)(?![\w\s-]{0,3}[A-Za-z\d])"
    # Every one of a kind, however many they are: `all frontier models`, 所有的前沿模型.
    r"|(?:所有|全部|全体|任何|没有(?:任何|一[个家款])?|绝?大多数|多数|各家|各路|一众)的?[^，。；,的A-Za-z\d]{0,8}(?:的)?(?:模型|系统|选手|对手|公司|厂商|AI|人工智能)"
    r"|(?i:\b(?:all(?!\s+(?:two|three|four|five|\d))|every|any|no|most|almost\s+(?:all|every)|none\s+of)\s+(?:of\s+)?(?:the\s+|its\s+|these\s+|today['’]s\s+)?(?:[a-z-]+\s+){0,2}?(?:models?|systems?|llms?|labs?|agents?|entries|entry|machines?|chatbots?)\b)"
    # … and the best of them: `on which the top models get 8%`.
    r"|(?:当今|目前|现有)?(?:的)?(?:顶尖|顶级|主流|最强|最好|最先进|前沿|头部)的?(?:AI|大|语言|推理)*(?:模型|系统)(?=[都也均还仍只仅得不连的])"
    r"|(?i:\b(?:(?:today['’]s|the|current|even|most)\s+)*(?:top|best|leading|frontier|strongest|state[- ]of[- ]the[- ]art|SOTA|current|existing)\s+(?:[a-z-]+\s+){0,2}?(?:models|systems|llms|agents|chatbots)\b)"
    r"|(?i:\b(?:its|their|the|whose)\s+(?:own\s+|immediate\s+|direct\s+)?(?:predecessors?|forerunners?|(?:previous|prior|last|older|earlier)\s+(?:generation|version|model|one|release|record|best))\b)"
)


# `beats or ties the human experts in 60% of the tasks`
_OR_EQUALS = lazily(
    r"(?i:\b(?:beats?|beaten|ties|tied|match(?:es|ed)|equal(?:s|led)|w[io]ns?)\s+(?:or|and)\s+(?:beats?|ties|tied|match(?:es|ed)|equal(?:s|led))\s+(?:with\s+)?(?:[\w-]+\s+){0,2})\Z"
)


def of_people(context: Context, view: View, start: int, end: int) -> bool:
    """Whether words before a number name people, outside the names of tests and makers."""
    names = [t for t in view.tokens if t.kind in "MQOB"]
    return any(
        not any(n.start < m.end() and m.start() < n.end for n in names)
        and not subjects.is_against(context.layout.visible, start, m.start())
        and not _OR_EQUALS.search(context.layout.visible, start, m.start())
        for m in _PEOPLE.finditer(context.layout.visible, start, end)
    )


_ASIDE = lazily(r"\s*,[^,.;:]{3,48},[^,.;:]*")
_PART = lazily(r"(?:\A|[;；:：]|,\s*(?:and|but|while)\b)\s*(?:(?:the|its)\s+)?(?:[\w-]+\s+){0,2}\Z")


def of_people_aside(text: str, view: View, end: int) -> bool:
    """Whether an aside parts a number from people who begin a part of the sentence: `; the best
    humans, from Oslo, solved nine`."""
    first = view.sentence.start
    return any(
        _ASIDE.fullmatch(text, m.end(), end) and _PART.search(text[first : m.start()])
        for m in _PEOPLE.finditer(text, first, end)
    )


def of_others(text: str, view: View, end: int) -> bool:
    """Whether a clause before a number is of somebody without a name, and nobody is named since."""
    told = [t.end for t in view.tokens if t.kind in "MQO" + NUMBER and t.end <= end]
    for m in _OTHERS.finditer(text, max(told, default=view.sentence.start), end):
        first, _ = clause_of(text, view.sentence, m.start(), m.end())
        if _HEADS.fullmatch(text, first, m.start()):
            return True
    return False


_HEADS = lazily(
    r"(?:[^,.;:]{0,80}\b(?i:where|on\s+which|in\s+which|(?<=\shard\s)that|(?<=difficult\s)that)\s+)?\W*(?i:(?:and|but|while|where|whereas|though|although|as|since|when)\b\W*)?(?i:(?:at|on|in|by|before|after|until)\s+(?:[\w'’-]+\s+){1,4})?"
    r"|\W*(?:而|但|可)?(?:[^，。；,A-Za-z]{1,8}(?:前|时候?|年))?的?(?:它|其)?的?\s*"
)
