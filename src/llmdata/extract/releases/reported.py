"""What is announced as a clause: only what that clause tells counts (`announced that X can now see`)."""

from __future__ import annotations

import re

from llmdata.lazily import lazily

# Behind a pronoun that is no subject of what is announced: `announced it`, not `announced it would buy chips`.
NO_SUBJECT = r"(?!\s+(?:(?:also|now|already)\s+)?(?:would|will|was|is|had|has|could|can|may|might|plan(?:s|ned)|intend(?:s|ed)|did|does|were|are)\b)"
_ANNOUNCES = lazily(r"announc\w+|reveal\w*|teas\w+|宣布了?|公布了?|官宣", re.IGNORECASE)
_THAT = lazily(
    r"\s+(?:(?:today|yesterday|\w+ly|to\s+\w+|(?:last|this)\s+\w+|(?:on|in)\s+\w+(?:\s+\d+)?)\s+)?that\s+(?!(?:very\s+|same\s+)*(?:day|week|month|year|morning|evening|afternoon|night|summer|spring|autumn|fall|winter)\b)",
    re.IGNORECASE,
)
# … and what makes the clause tell that it came: `that X is available`.
_CAME = lazily(
    r"(?:[^,.;:]{0,60}?[\w)\"”’])?\s+(?:is|are|was|were|(?:has|have|had)(?:\s+been)?)\s+(?:(?:now|also|finally|officially|generally|publicly|widely|already|today|fully)\s+)*(?:available|out|live|here|ga|released|launched|shipped|open[- ]sourced?|rolling\s+out)\b",
    re.IGNORECASE,
)
# Right behind the name: a finite verb, so that the name is its subject.
_DOES = lazily(
    r"\s+(?:(?:now|also|already|finally|soon|just)\s+)*(?:(?:is|are|was|were|has|have|had|can|could|will|would|may|might|does|do|did)\b|(?:supports|outperforms|beats|works|runs|lets|gets|tops|leads|scores|reached|topped)\b)|\s+(?:now|also|both|all|still)\s+(?:support|outperform|beat|work|run|have|are)\b",
    re.IGNORECASE,
)
_DOES_ZH = lazily(
    r"\s*(?:现在|已经?|也|将|即将|正式|全面|都|可以?|能够?)*(?:支持|能够?|可以?|可供|达到|登顶|超过|突破|降价|涨价|停用|下线|下架|免费|接入|用户)"
)


def announces_a_clause(text: str, start: int, end: int) -> bool:
    """Whether the verb in `text[start:end]` announces what a clause behind it tells."""
    if _ANNOUNCES.fullmatch(text, start, end) is None:
        return False
    that = _THAT.match(text, end)
    return that is not None and _CAME.match(text, that.end()) is None


def is_its_subject(text: str, start: int, end: int, name: int) -> bool:
    """Whether a name that ends at `name`, behind such a verb, is the subject of a clause of its own."""
    if name <= end or _ANNOUNCES.fullmatch(text, start, end) is None:
        return False
    does = _DOES.match(text, name) or _DOES_ZH.match(text, name)
    return does is not None and _CAME.match(text, name) is None
