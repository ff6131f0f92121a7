"""Numbers that somebody but promised or goes without: `promised a two-million-token context`, `what X lacks`.

A sum that was promised is news all the same (`promised $2 billion for schools`).
"""

from __future__ import annotations

from llmdata.lazily import lazily

_PROMISED = lazily(
    r"(?i:\b(?:promis(?:es|ed|ing)|teas(?:es|ed|ing)|vow(?:s|ed|ing)|dangl(?:es|ed|ing))\s+(?:(?:us|users|developers|customers)\s+)?(?:an?\s+|the\s+|its\s+)?(?:[a-z]+\s+)?)\Z"
    r"|(?:承诺|许诺|允诺|答应|画饼)(?:会|要|将|过|说)?(?:有|给|提供|支持|带来|做到|推出|实现)?\s*\Z"
)
_WITHOUT = lazily(
    r"(?i:\b(?:lack(?:s|ed|ing)?|miss(?:es|ing)|went\s+without|goes\s+without|could\s+(?:do\s+with|use)|crie[sd]\s+out\s+for|wants\s+for)\s+(?:an?\s+|the\s+|any\s+)?(?:[a-z]+\s+)?)\Z"
    r"|(?:缺(?:少|乏|的(?:就|正)?是)?|欠缺)\s*\Z"
)
_IS_WHAT = lazily(
    r"(?i:[^,.;:]{0,32}\s(?:is|was|are|were)\s+(?:(?:exactly|just|precisely|still|also)\s+)?(?:what|something|(?:one|the\s+one|a)\s+(?:thing|feature))\s+(?:that\s+)?(?:[^,;:.]|\.(?=\d)){1,32}?\s(?:(?:still\s+)?(?:lack|miss)(?:s|es|ed)|(?:does|do|did)(?:\s+not|n['’]t)\s+(?:have|offer|get|support)|could\s+(?:use|do\s+with)|goes\s+without)\b)"
    r"|[^，。；]{0,10}?(?:正|恰恰?|恰好|就|才)?是[^，。；]{1,28}?(?:所缺|缺(?:少|乏)?的|没有的|欠缺的)"
)
_REACH = 48


def is_lacking(text: str, first: int, start: int, end: int, last: int, *, money: bool) -> bool:
    """Whether the number in `text[start:end]`, in a sentence from `first` to `last`, is none that is had."""
    reach = max(first, start - _REACH)
    if not money and _PROMISED.search(text, reach, start):
        return True
    return bool(_WITHOUT.search(text, reach, start) or _IS_WHAT.match(text, end, last))
