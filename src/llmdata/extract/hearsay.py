"""What is only rumoured, talked over or attempted: told by a text, but claimed by nobody."""

from __future__ import annotations

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.frames import is_over
from llmdata.extract.policy import PLANS_ZH, is_unreal
from llmdata.layout import Sentence
from llmdata.lazily import lazily

# Words of talk beside what is told, in its own clause.
_RUMOUR = lazily(
    r"传闻|(?:都在|有人|圈[里内])传|谣传|盛传|流传(?![很甚最得]?广)|传言|坊间|据传|风传|小道消息|未(?:经|获|被|得到)*证实|(?:没有|没|未|拒绝|不予|不愿)(?:予以?)?(?:确认|置评|证实)|洽谈|磋商中|谈判中|正在?(?:就|与|和|同|以|积极|秘密)?[^，。；]{0,20}(?:敲定|商谈|商讨|谈判|磋商|协商|接洽|筹划|谋求|寻求|考虑)"
    r"|(?i:\b(?:rumou?r\w*|in\s+(?:early\s+|late[- ]stage\s+|advanced\s+)?(?:talks|discussions|negotiations)|unconfirmed|gossip|"
    r"(?:is|are|was|were|be)\s+said\s+to\s+(?:be\s+)?(?:in\s+talks|consider\w*|seek\w*|look\w*|weigh\w*|plan\w*|want)|"
    r"(?:is|are|was|were|been)\s+(?:also\s+|still\s+|now\s+)?(?:considering|weighing|mulling|exploring|eyeing|seeking|targeting)\s+(?:(?:an?|to|the|its|new|another|up|about|around|some|more|nearly|at\s+least|between|as\s+much)\b|[$€£¥\d])|"
    r"(?:declin|refus)(?:ed|es)\s+to\s+(?:confirm|comment)|(?:would|has|have|had)(?:\s+not|n['’]t)\s+confirm(?:ed)?|(?:leaked\s+)?screenshots?\b[^.;]{0,60}?\b(?:did|made|making|doing|went|going)\s+(?:the\s+rounds|viral|around))\b)"
)
_DENIED = lazily(
    r"[^，。；]{0,10}(?:有误|不实|搞错了|未(?:经|获|被|得到)*证实|(?:没有|没|未|拒绝|不予|不愿)(?:予以?)?(?:确认|置评|证实))"
    r"|(?i:\s*(?:\w+\s+){0,4}?(?:according\s+to\s+(?:\w+\s+)?(?:rumou?rs?|gossip|unconfirmed\s+reports)|(?:or\s+)?so\s+(?:the\s+)?rumou?rs?\s+(?:says?|go(?:es)?|has)|rumou?rs?\s+ha[sd]\s+it|(?:declin|refus)(?:ed|es)\s+to\s+confirm|(?:would|has|have|had)(?:\s+not|n['’]t)\s+confirm(?:ed)?)\b)"
)
_ATTEMPT = lazily(
    r"(?:曾|一度|原本)?(?:想|试图|企图|有意|谋求|寻求|欲|意图|(?<=[曾本度])要|(?<=[原本]来)要)(?:要|全资|[以用花拿出](?:[^，。；]{1,12})?)?\s*\Z"
    r"|(?i:\b(?:tr(?:ied|ies|ying)|sought|seeks?|wanted|wants|failed|hop(?:ed|es|ing)|attempt(?:ed|s|ing)?|offer(?:ed|s)|propos(?:ed|es|al)|"
    r"bid|threaten(?:ed|s)?|consider(?:ed|s)?|in\s+talks|close)\s+(?:to\s+)?(?:be\s+)?)\Z"
)
_FAR = 120  # characters back to what a sentence tells of before
_REACH = 24  # characters before a verb in which an attempt at it stands


def is_hearsay(context: Context, sentence: Sentence, start: int, end: int) -> bool:
    """Whether words are told as rumours and talks in their clause, or the next one says so."""
    text = context.layout.visible
    first, last = clause_of(text, sentence, start, end)
    if any(not is_over(text, sentence, match) for match in _RUMOUR.finditer(text, first, last)):
        return True
    return last < sentence.end and _DENIED.match(text, last + 1, sentence.end) is not None


# `将` before a verb or the words that lead up to one, not where it makes what follows the object.
_WILL = lazily(
    r"(?<![即大名干麻主中上少])将(?!近|军|来|士|领|帅)(?:(?=会|被|把|向|于|以|由|要|斥资|正式|首次|全面|全资|继续|最终|很快|不|突破|达到?|超过?|完成|完全|[增升涨降跌提][至到加高为]|拿[下出]|筹集|募集|融资|投入|支付|耗资|花费|支持|拥有|具备|容纳|接近|实现)"
    r"|(?P<verb>\s*\Z))"
)
_INTENDS = lazily(
    r"(?:表示|声称|宣称|放话|喊出|提出|立志|誓言?)要[^，。；]{0,20}\Z|未来(?!的)[^，。；]{0,6}(?:能|可|会|将)[^，。；]{0,8}\Z"
    r"|(?:估计|估算|预估|推测|猜测|料|认为|相信)[^，。；]{1,30}?(?:会|将|能)(?:达到?|[低高多少大]于|超过|不[到足]|突破|[降升涨跌]至?到?|落?在|接近)[^，。；]{0,8}\Z"
    r"|(?:(?<![没料理梦思设构联])想(?![到象法来必])要?|拟|准备|打算|计划|有意|预计|有望|即将)[^，。；]{0,8}\Z"
)
_WORKS_ON = lazily(r"(?i:\b(?:work(?:s|ed|ing)?|toil\w*)\s+on\s+(?!(?:its|their)\s+own\b))")
_OF_OLD = lazily(r"(?i:\bto\s+have\b)")  # `is supposed to have cost`
# What a sentence but supposes, from there on: `若按一成用户付费计算，月收入约 3 亿`.
_SUPPOSED = lazily(
    r"(?:\A|(?<=[，,。：:；]))\s*(?:(?:简单|粗略|大致|姑且|我们|不妨)?(?:假设|假定)|若(?!干|隐|论))[^。；]{0,60}\Z"
)
# … and what a plan goes on with: `打算 1 月上市，募资约 43 亿`, `plans to list in May, raising $2bn`.
_PLANNED_TOO = lazily(
    rf"{PLANS_ZH}[^，。；]{{1,24}}，\s*(?:并|共|合计|总共|预计)?(?:募资|融资|筹资|募集|筹集|估值|作价|耗资|投资)[^，。；]{{0,8}}\Z"
    r"|(?i:\b(?:plan(?:s|ned)?|intends?|hopes?|aims?|wants?)\s+to\b[^,.;]{1,60},\s+(?:raising|valuing|costing|paying|spending)\b[^,.;]{0,16}\Z)"
)
# What somebody reckons with, in the words behind; `sooner than expected` it has come about.
_RECKONS = lazily(
    r"(?i:(?<!than\s)(?<!than\sI\shad\s)(?<!than\swe\shad\s)\b(?:forecast(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|predict(?:s|ed|ing)?|expect(?:s|ed|ing)?|project(?:ed|ing|ions?)|projects(?=\s+(?:that|its|revenue|sales|growth|about|around|nearly|more|some|over|up|[$€£¥\d]))"
    r"|aim(?:s|ing)?\s+(?:for|at)|guid(?:es|ed|ance|ing)\s+(?:of|for|to)|targets?(?!\s+(?:\w+\s+)?(?:coders|developers|programmers|users|enterprises?|businesses|professionals|teams|beginners|researchers)\b)|targeting|goals?|on\s+(?:pace|track|course)\s+(?:to|for))\b)"
)
_TURNS_OUT = lazily(
    r"(?i:\b(?:but|yet|instead|actually|reached|hit|made|came\s+in|ended|beat(?:ing)?|topp(?:ed|ing)|exceed(?:ed|ing)|pass(?:ed|ing)|met)\b)"
)
# `beat its target with $8 billion`, but not `beat its target of $8 billion`.
_CAME_ABOUT = lazily(
    r"(?i:\b(?:beat(?:ing)?|hit(?:ting)?|met|miss(?:ed|ing)?|topp(?:ed|ing)|exceed(?:ed|ing)|pass(?:ed|ing)|ahead\s+of|above|below)\s+(?:\w+\s+){0,3})\Z"
)
_OF = lazily(r"\s+(?i:of|for)\b")
# A plan that is told as what was settled or announced is news of its day.
_SETTLED = lazily(
    r"宣布|同意|承诺|签署|签约|敲定|达成|公布|确认|决定|(?i:\b(?:announced|agreed|pledged|promised|vowed|committed|decided)\b)"
)


def is_planned(context: Context, sentence: Sentence, start: int) -> bool:
    """Whether the clause of a verb tells what lies ahead (`将收购`); an announcement is no plan.

    English has the verb before what it tells of: `projected to reach`, `aims to raise`.
    """
    text = context.layout.visible
    first, _ = clause_of(text, sentence, start, start)
    ahead = _WILL.search(text, first, start) or _INTENDS.search(text, first, start)
    if ahead is not None:
        return _SETTLED.search(text, first, ahead.start()) is None
    unreal = is_unreal(text, first, max(first, start - _REACH), start) and not _OF_OLD.search(
        text, first, start
    )
    ahead_of = unreal or _WORKS_ON.search(text, first, start) is not None
    if _is_reckoned_with(text, first, start) or _SUPPOSED.search(text[sentence.start : start]):
        return True
    if _PLANNED_TOO.search(text, max(sentence.start, start - _FAR), start):
        return True
    return ahead_of and not _SETTLED.search(text, first, start)


def _is_reckoned_with(text: str, first: int, start: int) -> bool:
    """Whether somebody but reckons with what stands at `start` (`forecasts revenue of …`)."""
    found = _RECKONS.search(text, first, start + 1)
    if found is None or _TURNS_OUT.search(text, found.end(), start):
        return False
    return not (_CAME_ABOUT.search(text, first, found.start()) and not _OF.match(text, found.end()))


def is_attempt(context: Context, sentence: Sentence, start: int) -> bool:
    """Whether what a verb tells was but tried (`曾想收购`, `tried to buy`)."""
    first = max(sentence.start, start - _REACH)
    return _ATTEMPT.search(context.layout.visible, first, start) is not None
