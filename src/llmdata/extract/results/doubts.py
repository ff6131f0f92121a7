"""Whether a number is a score: not the one that was, a difference, a wish, a price, a mark passed."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.results.bare import ARROW
from llmdata.extract.results.corrected import is_taken_back
from llmdata.extract.results.marks import NUMBER
from llmdata.extract.results.meant import set_against
from llmdata.extract.results.moved import of_the_replaced, of_two_above, of_two_versions
from llmdata.extract.results.owners import is_label
from llmdata.extract.results.tests import of_tests_in_turn, test_named
from llmdata.extract.results.tied import FOR, is_owned, is_the_ones, leads_by
from llmdata.extract.subjects import Subject
from llmdata.extract.view import Token, View
from llmdata.grammar.counts import Count
from llmdata.grammar.quantities.comparators import COMPARING
from llmdata.lazily import lazily

# `从 49% 提升到 80%`: the score that was; `提升了 5%`: a difference, no score.
_WAS = lazily(
    r"(?:从|由)[^，。；,%\dA-Za-z]{0,10}\s*\Z|(?i:\bfrom)\s+(?:(?:[a-z]+|\w+['’]s)\s+){0,3}\Z"
)
# What was wanted, or how few do better: no score.
_WANTED = lazily(
    r"(?i:\b(?:needs?|needed|requires?|required)\s+(?:(?:at\s+least|about|around|over|only)\s+)?|\b(?:need(?:ed|s|ing)?|required|had|aim(?:ed|s|ing)|hop(?:ed|es|ing)|want(?:ed|s)|tr(?:ied|ies|ying)|expected|promis\w+|target\w*|threshold|cut-?off|goal|bar|fail(?:ed|s|ing))\s+(?:to\s+\w+|of|was|is|at)\s+(?:\w+\s+)?|\b(?:goal|target|aim|hope)\s+(?:for|with)\s+[^,.;:]{1,24}\s(?:was|is|of)\s+|\b(?:more|another|further)\s+(?:[\w-]+\s+){0,2}to\s+(?:reach|hit|get\s+to|make|pass)\s+|\b(?:top|bottom)\s+|\b(?:is|are|was|were)\s+(?:said|thought|believed|rumou?red|tipped)\s+to\s+(?:\w+\s+){0,2})\Z"
    r"|(?:需要?|要求|目标|门槛|[牌奖格数]线|预计|有望|才算|未能|没能|想要?|超过)[^，。；,]{0,8}(?:达到|拿到|得|是|为|考)(?:了)?\s*\Z|(?:前|倒数|末尾?|(?<![\u4e00-\u9fff]{2})后)\s*\Z"
)
# What somebody but thought of.
_THOUGHT = lazily(
    r"(?:觉得|以为|期待|预期|预料|指望|想着)(?:的是|是|会是|能有|也就)?\s*\Z"
    r"|(?i:\b(?:expected|thought|assumed|guessed|predicted|hoped\s+for|bet\s+on)\s+(?:that\s+)?(?:about|around|maybe|perhaps|at\s+most|at\s+least)?\s*)\Z"
)
_WAS_TOO = lazily(
    r"(?:此前|之前|先前|前代|上一代|上代|前作)(?:的|仅为|仅|只有|为|是|得分|不足|不到|最高|最好){0,5}\s*\Z|[(（](?:was|原为|原来?|前为|此前)\s*\Z|(?i:\b(?:compared\s+(?:to|with)|versus|vs\.?)\s*(?:(?:about|around|roughly|only|just|under|below|less\s+than|over|nearly|almost|barely|a\s+mere)\s+){0,2})\Z"
)
_DIFFERENCE = lazily(
    r"(?:提升|提高|增加|增长|领先|落后|高(?!达)出?|低|下降|降低|(?<![至最顶不])[多少]|相差|只差|仅差|还差|差|差距|涨|跌)(?:了|约|近|出|为|达|整整|不到|不足|不超过?|不大于|不多于|不会|超过?|逾|仅|只有?|将近|接近|大约|足足|\s)*\Z"
    r"|(?i:\b(?:by|adds?|added|gives?\s+another|improv\w+|gain\w*|increas\w+|drop\w*|fell|falls?|rose|rises?|grew|grown?|risen|fallen|grows?|jump\w*|climb\w*|down|up|cuts?|cutting|sav(?:es?|ed|ing)|reduc\w+|shrank|slashed|ahead|behind|(?:lead|gap|margin|gain|jump|improvement|increase|drop)\s+of)\s*(?:about|around|roughly|nearly|over|almost|just|only)?\s*(?:an?\s*)?)\Z"
)
_RELATIVE = lazily(
    r"\s*[%％]?\s*之间(?:还|仍|尚|只|仅|依然)?(?:差|有|隔)|\s*(?i:(?:chance|probability|likelihood|odds)\b)|\s*的?(?:概率|可能性?|机会|几率|胜算)|\s*(?:的?(?:优势|差距|差异|领先(?:优势|幅度|身位)|之差|幅度|涨幅|增幅|(?:(?:相对|绝对|整体|平均|性能)的?)*(?:提升|进步|下降|降低|改进)|折扣)|的(?:时间|人|用户|开发者|公司|企业|成本|价格|工具调用|(?i:tokens?)|词元|任务(?![^，。；]{0,12}(?:打平|持平|超过|胜|优于|不输|完成|通过|做对|解决|达到))|代码|流量|概率|算力|参数)"
    r"|\s*(?:points?\s+)?(?i:separat\w+|apart|between)\b|[-\s]*(?i:confidence|overlap|certain(?:ty)?|better|worse|higher|lower|more|less|fewer|cheaper|faster|slower|smaller|larger|leads?\b(?!\s+the\s)|gap|margin|advantage|ahead|behind|above|below|clear\s+of|adrift|in\s+front\b|improvement|increase|gain|jump|drop|loss(?:es)?\b|degradation|discount|(?:(?:relative|absolute|average|overall|[a-z]+\s+performance|performance)\s+)(?:increase|improvement|gain|boost|uplift|jump|drop|lift)|(?:points?\s+)?(?:off|short\b|shy\s+of|away\s+from|missing)\b|points?\s+(?:higher|lower|better|ahead|behind|above|below|gain|improvement|lead|clear|adrift|in\s+front\b)|of\s+(?!(?:them|these|those|it)\b|the\s+time\b|(?:the|its|our)\s+(?:[\w-]+\s+){0,2}(?:set|subset|split|half|portion|track|version)\b|(?:(?:the|its|our|all|these|those)\s+)?(?:[\w-]+\s+)?(?:tasks|problems|issues|questions|cases|samples|items|challenges|puzzles|points|marks|competitions|contests|comparisons|match-?ups|summaries|runs|trials|games|rounds|duels|episodes|scenarios|exercises|instances|examples|prompts|attempts)\b|(?:the\s+|all\s+)?(?:\d|(?:three|four|five|six|seven|eight|nine|ten|twelve)\b))))"
)
# `caught 88% of the fakes`: a share of what a test has, and what was done with it.
_ACHIEVES = lazily(
    r"(?i:\b(?:caught|catch(?:es)?|found|finds?|solv(?:ed|es)|answer(?:ed|s)|fix(?:ed|es)|spott?(?:ed|s)|detect(?:ed|s)|identif(?:ied|ies)|pass(?:ed|es)|complet(?:ed|es)|resolv(?:ed|es)|crack(?:ed|s)|read|reads"
    r"|translat(?:ed|es)|transcrib(?:ed|es)|recogni[sz](?:ed|es)|clos(?:ed|es)|finish(?:ed|es)|flagg?(?:ed|s)|recover(?:ed|s)|guess(?:ed|es)|decipher(?:ed|s)|refut(?:ed|es)|prov(?:ed|es)))\s+(?i:(?:only|just|about|roughly|over|nearly|almost|some)\s+)?\Z"
)
_OF_SOME = lazily(r"\s+of\s+(?:the|our|all|its|my)\s+\w")
_IN_POINTS = lazily(r"[\d.]+\s*个?百分点|(?i:[\d.]+[\s-]percentage[\s-]points?\b)")
# `12% of MMLU wrong`, `12% of MMLU was seen before`: a share that nobody reached.
_WRONG = lazily(
    r"\s*(?:[%％]|(?i:per\s?cent))?\s+(?:of\s+[^,.;:]{1,40}\s+)?(?i:wrong|incorrect(?:ly)?)\b"
)
_IS_SO = lazily(
    r"(?:\s+(?:questions|problems|tasks|items))?\s+(?:was|were|is|are|has|have|had)\b(?!\s+(?:\w+\s+)?(?:answered|solved|right|correct(?:ly)?|cracked|passed|completed|done|fixed|resolved)\b)"
)
# How many were failed, and within how few all are.
_FAILS = lazily(
    r"(?i:\b(?:fail(?:ed|s)|miss(?:ed|es)|flunk(?:ed|s)|los[et]s?|dropped|within|inside)\s+(?:(?:on|in|about|only|just|another|a)\s+)*)\Z"
)
# What a share is of where it is no score: a price, a gap between two, a speed.
_OTHER = lazily(
    r"(?:价格(?!最?[低高便贵]{1,2}的)|收入|营收|销量|股价|增速|成本|费用|花费|速度|延迟|耗时|份额|用户|流量|效率|差距|占比|概率|幻觉率?|错误率|出错率|误报率|失败率|拒答率|答错|出错)[^，。；,]{0,16}\Z"
    r"|(?i:\b(?:prices?|(?<!low[- ])costs?|latency|speeds?|share|revenues?|sales|stock|market|usage|traffic|(?<!thinking\s)(?<!reasoning\s)tokens?|(?:(?<=['’]s\s)|(?<=\bits\s))(?:lead|advantage|edge)|gap|margin|difference|votes|hallucinat\w+|errors?|error\s+rate|wrong|refus\w+|failures?|contaminat\w+)\b(?:[^,.;，]|\.(?=\d)){0,72})\Z"
)
# `costs half as much and still manages 80%`
_AND_REACHES = lazily(
    r"(?i:\b(?:and|but|yet)\s+(?:it\s+)?(?:still\s+|also\s+|nevertheless\s+)?(?:manag|scor|get|got|reach|hit|achiev|post|solv|resolv)\w*\s+(?:\w+\s+)?)\Z"
)
# Problems count where they are solved, not as those that were set.
_SOLVED = lazily(
    rf"(?:解出|解决|解答|做对|答对|全对|完成|攻克|做出|拿下|(?<![不没面针])对(?=了))(?:了|出|其中|全部)*\s*(?:{COMPARING}\s*)?\Z|(?i:\b(?:solv\w+|answer\w+|complet\w+|crack\w+|got)\s+(?:all\s+|only\s+|correctly\s+|{COMPARING}\s+)?)\Z"
)
_EXACTLY = lazily(
    r"[^.;()（）。，,]{0,40}[（(](?:exactly\s+|准确说是?)?\d"
    r"|\s*[%％]?\s*(?:[，,]|——?)\s*(?i:(?:at|with)\s+(?:exactly\s+)?|exactly\s+|准确[说地]?来?是?|具体是?)?\d{1,2}\.\d+(?=\s*(?:[%％分，。；,;)）]|\.(?!\d)|\Z|(?i:percent|points|to\s+be\s+(?:exact|precise))))"
)
_ALL_RIGHT = lazily(
    r"\s*(?:道题?|题)?(?:全部|全都|全|都)(?:对|答对|做对|解出|正确|做出)|\s+of\s+them\b"
)

_PART_OF = lazily(r"\s*[/／]\s*\d")  # `10/12`
_PASSED = lazily(
    r"(?:破|过|超)(?:了)?\s*\Z|(?i:\b(?:past|over|above|beyond|than|breaks?|cross\w*|clears?)\s*(?:the\s+)?)\Z"
)
_OF_TEST = lazily(r"'\.?B")  # `72.7% of SWE-bench`, `72.7% of the GPQA questions`
# `42.2% for its predecessor`: of one that is not named.
_UNNAMED = lazily(
    r"\s*(?i:(?:for|by|from)\s+(?:its|the|their|an?)\s+(?:\w+\s+)?(?:(?:predecessor|sibling|cousin|brother|sister|little\s+one)s?|previous|prior|earlier|older|last|second[- ]best|runner-up|next[- ]best|best\s+human|competition)\b)"
)
_LOSES = lazily(r"(?:亏损?|赔)(?:了|掉|约|\s)*\Z")  # what was lost in trading
_OF_THOSE = lazily(
    r"\s*(?:[%％]|分)?\s*的(?:模型|选手|系统|开源|国产|大模型|[一两三四五几]?[个家款])"
)
# `连 50% 都没到`
_EVEN = lazily(r"连(?:区区|最低的)?\s*\Z")
_NOT = lazily(r"\s*(?:%|％|分)?\s*(?:都|也)(?:还)?(?:没|未|不|够不)")
# `pass@1`, `MinerU2.0`: a part of a word; `(+22%)`: a difference.
_OF_A_WORD = lazily(r"(?:[@A-Za-z_]|(?:\A|[\s(（])[+±])\Z")
_NEAR = 24  # characters before a number that say what it is


def is_score(context: Context, view: View, index: int, bench: Subject, count: Count) -> bool:
    """Whether a number that stands with a test is a score in it."""
    text, token = context.layout.visible, view.tokens[index]
    left = text[max(view.sentence.start, token.start - _NEAR) : token.start]
    if text[token.start].isascii() and _OF_A_WORD.search(left):
        return False
    of_test = _OF_TEST.match(view.string, index + 1)
    whole = of_test is not None and len(of_test.group()) == len("'B")
    if whole and not set("MQO") & set(view.string[:index]) and not _ACHIEVES.search(left):
        return False  # `7% of MMLU is wrong`, but `It resolves 81% of SWE-bench`
    if _WRONG.match(text, token.end) or (
        of_test and _IS_SO.match(text, view.tokens[index + of_test.end() - of_test.start()].end)
    ):
        return False
    if _was_before(context, view, index, left) or _is_none(view, index, text, left):
        return False
    if _IN_POINTS.match(text, count.start) or any(words.search(left) for words in _NO_SCORE):
        return False
    after = subjects.behind(view, index, "MQ", view.sentence.end)
    ascribed = after is not None and is_the_ones(text, token, view.tokens[after])
    done = _ACHIEVES.search(left) and _OF_SOME.match(text, token.end)
    if _RELATIVE.match(text, token.end) and not (of_test or ascribed or done):
        return False
    if _UNNAMED.match(text, token.end):
        return False
    if _CROSSES.search(left) and _told_exactly(context, view, index, bench):
        return False  # a mark that was passed; another number is the score
    if _is_but_a_mark(text, token, count, left) or leads_by(context, view, index):
        return False
    solved = (
        _SOLVED.search(left)
        or _PART_OF.match(text, token.end)
        or _ALL_RIGHT.match(text, token.end)
        or _told_as_part(count)
    )
    if count.unit == "problem" and not solved:
        return False
    first, _ = clause_of(text, view.sentence, token.start, token.end)
    other = _OTHER.search(text, max(first, token.start - 88), token.start)
    if other is not None and (
        _in_name(view, other.start()) or _counts_errors(bench, text, other.start())
    ):
        other = None  # a board of hallucinations counts them
    return other is None or _AND_REACHES.search(text, other.start(), token.start) is not None


_NO_SCORE = (_DIFFERENCE, _WANTED, _THOUGHT, _LOSES)


def _is_but_a_mark(text: str, token: Token, count: Count, left: str) -> bool:
    """Whether a number is one that others, or all but the name's, have passed."""
    if _EVEN.search(left) and _NOT.match(text, token.end):
        return True
    if count.comparator != ">" and not _PASSED.search(left):
        return False
    if _EXACTLY.match(text, token.end):
        return True  # `over 80% (80.9%)`
    # `仅有的三个过 80% 的模型`
    return not _CROSSES.search(left) and _OF_THOSE.match(text, token.end) is not None


def _is_none(view: View, index: int, text: str, left: str) -> bool:
    """Whether a number is of another test, taken back, or how many were failed."""
    if index + 1 < len(view.tokens) and is_label(view, text, index + 1):
        return True
    return is_taken_back(text, view, view.tokens[index].start) or _FAILS.search(left) is not None


# What some tests count: how often a model makes things up, mishears or is attacked with success.
_ERRORS = lazily(r"(?i:hallucinat\w+|errors?)\b|幻觉率?|错误率|出错率")
_OF_ERRORS = frozenset({"knowledge", "speech", "audio"})


def _counts_errors(bench: Subject, text: str, place: int) -> bool:
    """Whether a test is of those that are told by how often one errs, which the words at a place say."""
    test = bench.entity
    if test is None or _ERRORS.match(text, place) is None:
        return False
    return test.domain in _OF_ERRORS or test.name.endswith("QA")


def _in_name(view: View, place: int) -> bool:
    """Whether a place is within the name of a test."""
    return any(t.start <= place < t.end for t in view.tokens if t.kind == "B")


def _told_as_part(count: Count) -> bool:
    """Whether the words for a number say of how many it is, or that so many were solved."""
    return count.unit_span is not None and count.unit_span[0] <= count.start < count.unit_span[1]


def is_crossed(text: str, view: View, index: int) -> bool:
    """Whether a number is a mark that somebody was the first to pass (`首次突破 80%`)."""
    token = view.tokens[index]
    left = text[max(view.sentence.start, token.start - _NEAR) : token.start]
    return _CROSSES.search(left) is not None


def _was_before(context: Context, view: View, index: int, left: str) -> bool:
    """Whether a number is what was before, and nobody is named whose it was."""
    text, token = context.layout.visible, view.tokens[index]
    if FOR.match(text, token.end):
        return False
    if any(of(context, view, index) for of in (of_two_versions, of_two_above, of_the_replaced)):
        return False
    if _is_of_another_test(context, view, index) or of_tests_in_turn(context, view, index):
        return False
    if _MOVES.match(text, token.end):
        return True
    # `from 33% (GPT-8) to 80% (GPT-9)`, `from 33% in May (GPT-8)`
    ascribed = _ASCRIBED.match(view.string, index + 1) is not None
    if _WAS.search(left) and not (ascribed or is_owned(view, index, text)):
        return not was_before_update(context, view, index)
    return _WAS_TOO.search(left) is not None and not set_against(context, view, index)


# Between what a score is in one test and what it is in another: `91% on A to 40% on B`.
_ON_TEST = lazily(r"\s*(?i:on|in|at)\s+(?:the\s+)?")
_TO_NUMBER = lazily(r"\s*(?i:(?:down\s+|up\s+)?to)\s+(?:(?:an?|only|just|about)\s+)?(?:[a-z]+\s+)?")


def _is_of_another_test(context: Context, view: View, index: int) -> bool:
    """Whether a number that another came down from has a test of its own (`from 91% on A to 40% on B`)."""
    text, string = context.layout.visible, view.string
    test, other = string.find("B", index), string.find(NUMBER, index + 1)
    behind = string.find("B", other) if other > 0 else -1
    if not index < test < other < behind:
        return False
    tokens = view.tokens
    return (
        tokens[test].item.entity.id != tokens[behind].item.entity.id
        and _ON_TEST.fullmatch(text, tokens[index].end, tokens[test].start) is not None
        and _TO_NUMBER.fullmatch(text, tokens[test].end, tokens[other].start) is not None
        and _ON_TEST.fullmatch(text, tokens[other].end, tokens[behind].start) is not None
    )


_ASCRIBED = lazily(r"(?:\.?D)?\(M")
_MOVES = lazily(rf"\s*(?:[%％]|分)?\s*{ARROW}\s*\d")
_TO = lazily(
    r"\s*(?:[%％]|分|(?i:percent|points?))?\s*(?:(?:一路|直接|大幅)?[提涨升增跃跳拉抬]\w{0,2}?)?(?:到了?|至|为|成)|\s*(?:[%％]|(?i:percent|points?))?\s*(?i:to)\s+(?:\w+\s+)?(?=\d)"
)
# What was updated keeps its name, and so the score that was is its own; what has become another does not.
_UPDATED = lazily(
    r"(?:升级|更新)(?![到至为成]\s*[A-Za-z])|小版本|[新旧老]版|改版|(?i:\b(?!\w+\s+(?:in)?to\s+(?:the\s+)?(?-i:[A-Z]))(?:upgrad|updat|refresh|revis)\w*|\b(?:new|old)(?:er)?\s+version\b)"
)
_RECORD = lazily(
    r"纪录|记录|最[好高佳]|SOTA|(?i:\b(?:record|best|state\s+of\s+the\s+art|bar|frontier)\b)"
)


def was_before_update(context: Context, view: View, index: int) -> bool:
    """Whether a number is what something had before an update (`R1 was updated; its score rose from 70% to 87%`)."""
    text, token, sentence = context.layout.visible, view.tokens[index], view.sentence
    left = text[max(sentence.start, token.start - _NEAR) : token.start]
    if not (_WAS.search(left) and _TO.match(text, token.end)):
        return False
    start = max(context.layout.blocks[sentence.block].start, sentence.start - _FAR)
    return (
        _UPDATED.search(text, start, sentence.end) is not None
        and _RECORD.search(text, sentence.start, sentence.end) is None
    )


_FAR = 160  # characters before a sentence in which an update is told


def _told_exactly(context: Context, view: View, index: int, bench: Subject) -> bool:
    """Whether another number of the sentence is of the same test."""
    for place, token in enumerate(view.tokens):
        if token.kind == NUMBER and place != index:
            other = test_named(context, view, place)
            if other is not None and other.entity is bench.entity:
                return True
    return False


# `the first to break 80%`: a mark, no score.
_CROSSES = lazily(
    r"(?:首个|第一个|头一个|首次|第一次|头一回|率先)[^，。；]{0,12}(?:破|过|上)(?:了)?\s*\Z|(?:突破|打破)(?:了)?\s*\Z"
    r"|(?i:\b(?:to\s+(?:break|cross|crack|top|pass|surpass|exceed|clear)|(?:first|ever)\s+(?:\w+\s+){0,3}?(?:above|over|past|beyond))\s+(?:the\s+)?)\Z"
)
