"""What a text says but does not claim: under words of hearsay, disbelief or make-believe, or taken back.

`据说 X 登顶了`, `OpenAI denied that …`, `X 收购了 Y 的消息是假的`: such words hold for whatever stands in
their reach, whichever table it would be a row of. Nothing is claimed there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import accumulate

from llmdata.extract.above import is_left_out
from llmdata.extract.context import Context
from llmdata.extract.cues import Cues
from llmdata.extract.observation import Observation
from llmdata.layout import Sentence
from llmdata.lazily import lazily

_CUES = Cues(
    "据说|听说|传说|据传|据称|相传|网传|风传|谣传|盛传|误传|坊间|小道消息|传闻|传言|有消息|爆料|流言|谣言|有人|有网友|有网民"
    "|流传|疯传|热传|screenshot|did not|didn't|didn’t|is not|isn't|isn’t|was not|wasn't|wasn’t|were not|weren't|weren’t|withdraw|retract"
    "|谎|杜撰|捏造|造谣|编造|虚构|误以为|误认为|误信|误报|梦|想象|试想|设想|假想|玩笑|笑话"
    "|不相信|不信|不认为|不觉得|怀疑|我猜|猜测|以为|担心|担忧|赌|否认|辟谣|预测|预言|预计|预估|未必|不见得|目标|梦想|愿望|野心|声称|宣称|扬言|发誓|立志|夸口|放话|许诺|离"
    "|wrong|nonsense|nope|rubbish|busted|no,|no:|no.|错|不对|没有的事|没这回事|胡扯|扯淡|瞎说|是假|假消息|假新闻|假的|不实|属实|真的|误会|乌龙|骗局|编的|炒作|错误的|子虚乌有|证伪|发生|证实|核实|确认|可能性|存疑|可信|无稽"
    "|leak|rumour|rumor|gossip|unconfirmed|said to|some say|some claim|people say|word is|joke goes|story goes|legend has|alleged|supposedly|purported"
    "|doubt|suspect|almost|nearly|i guess|my guess|our guess|hunch|my bet|our bet|我的预感|我的直觉|我的猜测|wish|dream|imagin|pretend|fear|bet |believe|think|joke|assumed|lied|den|disput|hoax|false|untrue|fake|forge|photoshop|doctored|prank|伪造|恶作剧|made up|invented|fabricat|myth|happen|no such|不存在|查无|没有这"
)
_TURN = r"但|可(?!能|以)|不过|然而|而(?!且)|结果|后来|随后|如今|现在|最终|终于|直到|事实上|实际上|其实|官方证实"
_TURN_EN = r"(?i:but|yet|however|in\s+fact|though|until|and\s+(?:then|in|on)\b|later)"
# Whose words or thoughts they are.
_WHO = (
    r"(?:我们?|咱们?|你们?|他们?|她们?|大家|人们|没人|有人|(?:很多|许多|不少|一些|多数)人|外界|市场|业界|网友|分析师|投资者|专家|舆论)"
    r"(?:本来?|原|曾经?|一直|一度|当时|起初|始终|都|也|还|并|真|很|总|就|仍然?|更|只是|却){0,2}"
)
_WHO_EN = (
    r"(?<!\bwhat\s)(?<!\bthan\s)(?<!\bas\s)\b(?i:I|we|you|he|she|they|nobody|no\s+one|few|many|some|people|analysts|critics|skeptics|sceptics|investors|everyone|everybody|fans)\s+"
    r"(?:(?:still|never|really|also|once|wrongly|mistakenly|had|have|would|only|half|just|even)\s+)*"
)
# Told by nobody in particular: it holds for what follows, also behind a comma.
_HEARD = (
    r"据说|(?:网上|网络上?|社交媒体上?|群里|推特上)?(?:流传|疯传|热传)(?:着|的|过)?(?:一张|一份|张|份)?的?(?:截图|图片?|视频|说法|爆料|泄露|消息|跑分)[^，。；：]{0,4}?(?:说|称|显示|写着|里|上|[，：:])|听说(?!过|了)|传说(?!中)|据传|据称|相传|网传|风传|[谣盛误]传|坊间|小道消息"
    r"|(?:有|据)(?:市场|未经证实的)?(?:传闻|传言|小道消息|流言|谣言|消息|爆料)(?:说|称|指|声称|透露)?|(?:传闻|传言|流言|谣言)(?:说|称|指|[，：:])"
    r"|(?<![^，。；：！？\s“])(?:传闻|传言|谣言)(?!中|已久|很久|了|的|不断|四起|成真|终于|多时|[是被])"
    r"|有(?:些|一些|不少)?(?:人|网友|网民)(?:还|曾|甚至|一度|(?:在|于)?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月(?:初|中旬?|底|末|\s*\d{1,2}\s*[日号])?(?:就|里|份)?)?\s*(?:说|称(?![之为作呼它其])|声称|宣称|爆料|造谣|谣传|编造说?|谎称)"
    r"|(?i:\b(?:rumou?rs?\s+(?:ha[sd]\s+it|say|said|sa?ys|suggest\w*|claim\w*)|(?:according\s+to|there\s+(?:is|are|was|were))\s+(?:\w+\s+)?(?:rumou?rs?|gossip|unconfirmed)|"
    r"unconfirmed\s+reports|(?:is|are|was|were)\s+(?:said|rumou?red)\s+to(?!\s+have)|(?:some|people)\s+(?:say|said|claim(?:ed)?)\b|(?:the\s+)?word\s+is|the\s+(?:joke|story|legend)\s+goes|legend\s+has\s+it|allegedly|supposedly|purportedly)\b|\bunconfirmed\s*(?::|\Z)|\b(?i:(?:an?|the)\s+(?:\w+\s+)?leak(?:s|ed\s+\w+)?\s+(?:say|said|claim|show|suggest|had|put|gave)\w*)\b)"
)
# Thought, feared, denied or made up by somebody: it holds for the rest of its clause.
_THOUGHT = (
    rf"{_WHO}(?:不(?:太|大|怎么|敢)?(?:相信|信(?!任)|认为|觉得)|怀疑|猜(?![中对])测?|[误]?以为|担心|担忧|梦[见到]|幻想|打?赌(?!赢)|开玩笑(?:说|称|地说)?)"
    r"|误以为|误认为|误信|误报|谎称|谎报|杜撰|捏造|造谣|编造|虚构了?|否认(?:了|过)?|辟谣[，：:]?|未必|不见得"
    # … or but foretold.
    r"|(?:曾经?|此前|早前|当初|年初|一度|普遍|纷纷|大胆)(?:还|就|都|也|乐观地|大胆地?)?(?:预测|预言|预计|预估)(?:说|称|过)?(?![的值])"
    # … or but aimed at: a goal, a boast, what is far away.
    r"|(?:目标|梦想|愿望|野心)(?:就|仍|一直|自然)?[是为]|(?:声称|宣称|扬言|发誓|立志)要|(?:扬言|发誓|夸口|放话|许诺)[^，。；]{1,16}?(?:要|能|会|可以|将)"
    r"|(?:距离?|(?<![脱偏远背分])离)(?=[^，。；]{1,24}?(?:还|仍|尚)(?:(?:很|差得|差很|相当)远|有[^，。；]{0,8}(?:距离|差距)|差))"
    # … or what somebody's own guess is.
    r"|(?i:\b(?:my|our)\s+(?:own\s+|best\s+|wild\s+)?(?:hunch|guess|bet|prediction|suspicion)\s+(?:is|was|remains|would\s+be)\b)(?!\s+(?i:on|off)\b)|我(?:自己)?的(?:预感|直觉|猜测)是"
    rf"|{_WHO_EN}(?i:doubt(?:ed|s)?|suspect(?:ed|s)?|guess(?:ed)?|wish(?:ed)?|dream(?:ed|t|s)?|imagined?|pretend(?:ed|s)?|fear(?:ed|s)?|bet|assumed|lied|joked?|"
    r"(?:(?<=nobody\s)|(?<=no\sone\s)|(?<=few\s))(?:believe[sd]?|thinks?|thought)|(?:do|did|does)(?:n['’]t|\s+not)\s+(?:believe|think)|disbelieved?)\b(?!\s+(?:it|so|about|at|with|for)\b)"
    r"|(?i:\b(?:(?:almost|nearly)\s+(?:acquired|bought|sold|won|topped|merged|donated|joined|signed)\b|den(?:ied|ies|ying)(?!\s+(?:access|the\s+chance|entry|a\s+visa))|disput(?:ed|es|ing)|falsely\s+(?:claim|report|state|suggest)\w*)\b)"
)
# The whole sentence is made up.
_SUPPOSED = lazily(
    r"\W*(?:(?:请|不妨|你)?(?:想象|试想|设想|假想)(?!力)(?:一下|下|着)?[，,：:\s]|(?:一个|这是个?|愚人节的?|纯属)*(?:虚构|杜撰|玩笑|笑话)[^，。；]{0,6}[：:]|(?i:fake\s+news|a\s+hoax|april\s+fools?[^:.]{0,12})\s*:)"
)
_GOVERNS = lazily(rf"(?P<heard>{_HEARD})|(?P<thought>{_THOUGHT})")
_FALSEHOOD = r"(?:假(?:消息|新闻|象)|谣言|谣传|玩笑|笑话|误会|误传|乌龙|谎言|骗局|虚构|杜撰|炒作|子虚乌有|无稽之谈|(?:假的|编的|编造的|错误的|错的|不实)(?![\u4e00-\u9fff]))"
_TAKEN_BACK = lazily(
    rf"(?<![不非])(?:纯属|[都全就只]?是|不过是|系|属于?|被(?:证实|证明|发现|认定)(?:是|为))(?:个|一个|一场|一则|一条|我|他|网友|彻头彻尾的)?{_FALSEHOOD}"
    r"|(?:并不|不|并非|均不|都不)(?:是真的|是事实|属实|可信(?![\u4e00-\u9fff]))|子虚乌有|被(?:证伪|辟谣|否认)|(?:并|根本|从来?|实际上?)(?:没有?|未)(?:真的)?发生(?![在于过])"
    r"|(?:有待|尚待|未经|无法|未获|未得到|尚未(?:得到)?)(?:官方)?(?:证实|核实|确认|验证)|没有?(?:的事|这回事)|可能性(?:[很极]小|不大|微乎其微)|存疑|站不住脚"
    r"|(?i:\b(?:was|were|is|are|turned\s+out|proved|has\s+been|been)\s+(?:to\s+be\s+)?(?:\w+ly\s+|just\s+|all\s+|only\s+)?(?:(?:false|untrue|fake|debunked|unfounded|fabricated|invented|baseless)\b(?!\s+\w+s?\b)|(?:a|an)\s+(?:hoax|lie|myth|fake|forgery|(?:April\s+Fools['’]?\s+)?joke)\b|made\s+up\b|not\s+true\b)"
    r"|\b(?:never|did(?:n['’]t|\s+not))\s+(?:actually\s+|really\s+)?happen(?:ed)?\b|(?:yet|still)\s+to\s+be\s+(?:confirmed|verified)\b)"
)
# What goes on about the words before: then these are taken back too.
_ABOUT_IT = lazily(
    rf"[\s，,；;—–\-:：”\"」)）]*(?:{_TURN}|事后|之后|很快|当然|都|也|又|均|并|只)*\s*(?:[这那此该]|上述|以上|它)?(?:个|一|则|条|些|种|两)*(?:消息|说法|传闻|传言|报道|数字|事|结果|故事)?(?:都|也|又|均|并|只|其实|后来|随后|最终|很快)*\s*"
    r"|[\s,;—–\-:”\"()]*(?:(?:but|and|though|which|that|this|it|later|all)\s+)*(?:(?:the|that|this)\s+(?:story|news|report|rumou?r|claim|number|figure)\s+)?",
    re.IGNORECASE,
)
_CLAUSE = lazily(r"[，；。：！？]|[,;:](?=\s)|——|[—–]")
# Behind these, or at a date of its own, a clause is told by the author again.
_STOPS = lazily(
    rf"[；;]|——|[，,]\s*(?:{_TURN}|{_TURN_EN}|之后|此后|接着|(?:到了?|就?在)?\s*(?:\d+|[一二三四五六七八九十]+)\s*[年月])"
)
_NOTHING = lazily(r"[，,：:\s]*")
_BRACKET = lazily(r"[（()）]")
_STOPS_BACK = lazily(r"[；;]")
# The talk is over: what was talked of came about.
_OVER_BEFORE = lazily(
    r"(?i:\b(?:after|despite|ending|ended|following)\s+(?:(?!(?:is|are|was|were|has|have|had)\b)[\w\-]+\s+){0,5})\Z"
    r"|(?:经过|历经|结束了?|经历了?|没有?|不曾|从未|不是|并非)[^，。；]{0,8}\Z"
    # … or is only what nobody shall come to say: `免得有人说我偏心：` opens a list as well as `如下：`.
    r"|(?:免得|省得|以免|以防|防止|避免|生怕|[别不]让|不想让|[别莫]等)[^，。；]{0,4}\Z"
    r"|(?i:\b(?:lest|in\s+case|before|so\s+that\s+(?:none|few)\s+of)\s+(?:(?:any|all|the|those|other)\s+)?)\Z"
)
_OVER_BEHIND = lazily(r"[^，。；]{0,6}(?:之后|以后|过后)|了|已久")
_REACH_OF_OVER = 48  # characters before words of talk in which it is said that they are over


# Cells that only name: a name may stand under words that do not reach what is told of it.
_WHOSE = frozenset(
    {"subject_name", "model_name", "leaderboard_name", "benchmark_id", "term", "term_zh"}
)


def unframed(context: Context, claims: list[Observation]) -> list[Observation]:
    """The claims of a document but for those that its words only frame as said, thought or false.

    A day of which but brackets speak so (`X（20 美元，据说 5 月涨价）`) dates nothing outside them.
    """
    spans, layout = sorted(_unclaimed(context)), context.layout
    if not spans:
        return claims
    starts = [start for start, _ in spans]
    reach = list(accumulate((end for _, end in spans), max))  # the farthest end so far

    def covers(at: int) -> bool:
        count = bisect_right(starts, at)
        return count > 0 and at < reach[count - 1]

    def framed(claim: Observation) -> bool:
        sentence = layout.sentences[layout.sentence_at(claim.place)]
        told = (cell.start for name, cell in claim.cells.items() if name not in _WHOSE)
        places = [at for at in told if at is not None and sentence.start <= at < sentence.end]
        return any(map(covers, places or [claim.place]))

    kept = [claim for claim in claims if not framed(claim)]
    for claim in kept:
        if claim.date is not None and claim.date.bracketed and covers(claim.date.start):
            claim.date = None
    return kept


def _unclaimed(context: Context) -> Iterator[tuple[int, int]]:
    """The stretches of a document in which nothing is claimed."""
    layout = context.layout
    text = layout.visible
    led = {b.lead_in: b.list_id for b in layout.blocks if None not in (b.lead_in, b.list_id)}
    lists = defaultdict(list)
    for block in layout.blocks:
        lists[block.list_id].append((block.start, block.end))
    for index, _ in _CUES.sentences(context):
        sentence = layout.sentences[index]
        if (before := _taken_back_before(context, index)) is not None:
            yield before.start, before.end
        for start, end in _in_sentence(text, sentence):
            yield start, end
            items = led.get(sentence.block)
            leads = end == sentence.end and text[start:end].rstrip()[-1:] in "：:"
            if items is None or not leads:
                continue
            if not _CAME_ALL_THE_SAME.search(text, sentence.start, end):
                yield from lists[items]


# What heads a list and but tells how its author had thought of what it lists: he doubted that it would
# come about, and it did; or he wishes that he himself had done something with it.
_CAME_ALL_THE_SAME = lazily(
    r"(?i:\b(?:doubted|(?:nobody|no\s+one|few)\s+(?:\w+\s+)?(?:believed|thought)|did(?:n['’]t|\s+not)\s+(?:believe|think))\s+(?:that\s+)?"
    r"(?:(?:I|we|you|it|they|any|anyone|anybody)\s*)?(?:would\b|['’]d\b|could\b))"
    r"|(?i:\bwish(?:ed)?\s+(?:that\s+)?(?:I|we)(?:\s+had|['’]d)\s+(?:\w+ly\s+)?(?:\w+ed|\w+en|kept|known|read|made|got|put|had|done|begun|bought|thought|caught|met)\b)"
)
# `It did not.`, `OpenAI says that it is fake`, `我撤回这句话`: of what the sentence before told.
_NOT_SO = lazily(
    r"\W*(?i:(?:but|except|only)\s+(?:that\s+)?)?(?i:(?:it|they|that|this|none\s+of\s+(?:it|that|this))\s+(?:did|was|is|were|has|had|does)(?:n['’]t|\s+not)|no,?\s+it\s+(?:did|was)(?:n['’]t|\s+not))\s*[.!;—–]"
    r"|\W*(?i:(?:I|we)\s+(?:hereby\s+)?(?:withdraw|retract|take\s+(?:it|that|this)\s+back)\b)"
    r"|\W*(?:并没有|其实没有|根本没有|不是真的|不是这样|不对|假的|错了)[，。！；]|\W*(?:我|本刊|编辑部)?(?:在此)?(?:撤回|收回|更正)(?:这|那|该|上述|此)"
)
_WAS_NOT = lazily(r"\W*(?i:(?:it|they|that|this)\s+(?:was|were)(?:n['’]t|\s+not)\b)")
_WROTE = lazily(
    r"\b(?:I|[Ww]e|[Tt]his\s+(?:column|newsletter|blog|paper|magazine))\s+(?:(?:also|once|had|have|then|first|wrongly)\s+){0,2}(?:wrote|written|said|reported|stated|told|claimed|printed|gave|put|listed)\b"
)
# … and a bare verdict, of what it quotes.
_VERDICT = lazily(
    r"\W*(?i:(?:that['’]s\s+|that\s+is\s+)?(?:wrong|false|nonsense|nope|untrue|not\s+true|not\s+so|rubbish|busted|a\s+myth|made\s+up)(?:\s+(?:again|too|as\s+well|once\s+more))?|no,?\s+(?:it|they)\s+never\s+(?:was|were|did|has|have|came|happened)|no)\s*(?:[.!;:—–]|\Z)"
    r"|\W*(?:错|不对|假的|谣言|假消息|不实|没有的事|没这回事|胡扯|扯淡|瞎说|辟谣)了?\s*(?:[。！，；]|\Z)"
)
_SAYS_SO = lazily(
    r"\W*(?:[\w.'’-]+\s+){1,4}(?i:says?|said|insists?|confirmed|admits|admitted|replied)\s+(?:that\s+)?(?=(?i:it|that|this|they|these|the)\b)"
    r"|\W*[^，。；：]{1,12}?(?:说|表示|称|回应|澄清|承认)[，：:]?\s*(?:这|那|该|此|它|图|截图)"
)


# `It was a fake.`, `那张截图是伪造的`: what the sentence before shows was never so.
_FAKE = lazily(
    r"\W*(?i:(?:it|that|this|they|(?:the|that|this)\s+(?:\w+\s+)?(?:screenshot|post|image|picture|photo|table|list|chart|claim|story|tweet|leak))\s+"
    r"(?:was|were|is|had\s+been|(?:turned\s+out|proved)\s+to\s+be)\s+(?:\w+ly\s+|all\s+|just\s+)?(?:an?\s+)?(?:\w+\s+)?(?:fakes?|hoax|forgery|forged|photoshopped|doctored|fabricated|made\s+up|prank)\b(?!\s+[a-z]+(?:s|er|or)\b))"
    # `There was no such entry, the site answered.`
    r"|\W*(?i:(?:but|yet|in\s+fact,?)\s+)?(?i:there\s+(?:is|was|had\s+been|has\s+been|never\s+was)\s+no\s+such|no\s+such)\s+(?i:entry|model|score|result|record|run|version|listing|submission|thing|number|page|line)\b(?=\s*(?:[.,;:!—–]|\Z)|\s+(?i:at\s+all|(?:ever\s+)?existed|exists|(?:was|has)\s+ever)\b)"
    r"|\W*(?:但|可是?|其实|实际上|事实上)?(?:官方(?:说|称|回应|澄清)[，：]?)?(?:榜上|榜单上|网站上)?(?:其实|根本|并|压根)?(?:没有?|不存在|查无)(?:过)?[这此](?:个|条|项|样一?个|样的)?(?:条目|模型|成绩|记录|版本|分数|页面|结果)(?=\s*[，。；！：]|\s*\Z)"
    r"|\W*(?:[这那该]张?)?(?:截图|图片?|帖子|榜单|消息|数据)(?:其实|后来|随后|最后|事后|很快)*(?:被(?:证实|证明|发现))?(?:[是为系])?(?:假的|伪造|恶作剧|\s?P\s?的)"
)
_OPENING, _CLOSING = frozenset('“"‘「『'), frozenset('”"’」』')


def _taken_back_before(context: Context, index: int) -> Sentence | None:
    """The sentence before, where this one says no more than that it was not so, or that it is false."""
    layout = context.layout
    sentence = layout.sentences[index]
    if index == 0 or layout.sentences[index - 1].block != sentence.block:
        return None
    text = layout.visible
    before = layout.sentences[index - 1]
    if _NOT_SO.match(text, sentence.start, sentence.end):
        # What `was not` so is what somebody wrote, not all that the sentence tells by the way.
        said = _WROTE.search(text, before.start, before.end)
        return None if _WAS_NOT.match(text, sentence.start) and said is None else before
    if _FAKE.match(text, sentence.start, sentence.end):
        return before
    quoted = text[layout.sentences[index - 1].start : sentence.start].strip()
    is_quoted = quoted[:1] in _OPENING and quoted[-1:] in _CLOSING
    if is_quoted and _VERDICT.match(text, sentence.start, sentence.end):
        return layout.sentences[index - 1]
    says = _SAYS_SO.match(text, sentence.start, sentence.end)
    false = _TAKEN_BACK.search(text, says.end(), sentence.end) if says is not None else None
    if says is None or false is None:
        return None
    about = _ABOUT_IT.fullmatch(text, says.end(), false.start())
    return layout.sentences[index - 1] if about else None


def _in_sentence(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    first, last = sentence.start, sentence.end
    if _SUPPOSED.match(text, first, last):
        yield first, last
        return
    for match in _GOVERNS.finditer(text, first, last):
        if not is_over(text, sentence, match):
            behind = _NOTHING.match(text, match.end(), last) if match["heard"] else None
            stops, place = (_STOPS, behind.end()) if behind else (_CLAUSE, match.end())
            end = stops.search(text, place, last)
            reach = end.start() if end else last
            yield match.start(), _within_brackets(text, match.end(), reach)
    for match in _TAKEN_BACK.finditer(text, first, last):
        start = _clause_start(text, first, match.start())
        if _ABOUT_IT.fullmatch(text, start, match.start()):
            told = first + len(text[first:start].rstrip("；; "))  # `X did Y; that was false`
            parted = [stop.end() for stop in _STOPS_BACK.finditer(text, first, told)]
            start = parted[-1] if parted else first
        yield start, match.end()


def _within_brackets(text: str, place: int, reach: int) -> int:
    """How far words reach that stand in brackets: `X（据说要改名）在 5 月上线` is told but for these."""
    depth = 0
    for bracket in _BRACKET.finditer(text, place, reach):
        depth += 1 if bracket.group() in "（(" else -1
        if depth < 0:
            return bracket.start()
    return reach


def _clause_start(text: str, first: int, place: int) -> int:
    ends = [match.end() for match in _CLAUSE.finditer(text, first, place)]
    return ends[-1] if ends else first


def is_over(text: str, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether a talk is told as what went before (`after months of rumours`, `传闻了半年`)."""
    reach = max(sentence.start, match.start() - _REACH_OF_OVER)
    return bool(
        _OVER_BEFORE.search(text, reach, match.start())
        or _OVER_BEHIND.match(text, match.end(), sentence.end)
        or is_left_out(text, match.end())
    )
