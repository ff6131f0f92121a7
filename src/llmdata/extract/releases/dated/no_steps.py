"""Names in a dated clause that are there for another's sake: a size of it, what went into it, one of a
list that its date is not for, part of a file's name; and dates of what a thing earned, did something to
or is only to bring."""

from __future__ import annotations

from llmdata.extract.policy import Dating
from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.terse.frames import lists_others
from llmdata.extract.view import Token
from llmdata.lazily import lazily

# An apposition that says how large the thing before it is: `X 9, the 2B from Y, on May 3`.
_SIZE = lazily(r"[\d.]+\s?[BM]")
_APPOSED = lazily(r",\s+(?:the|an?|its|their)\s+\Z")


def is_but_a_size(clause: DatedClause, found: Dating) -> bool:
    """Whether a size only explains the name before it, or is one of those of a series that brackets
    list and nothing there dates: `X 9 系列（4B / 26B MoE）`."""
    token = clause.view.tokens[clause.index]
    if _SIZE.fullmatch(clause.text, token.start, token.end) is None:
        return False
    if _APPOSED.search(clause.text, max(0, token.start - 8), token.start) is not None:
        return True
    own = found.origin == "stated" and clause.start <= found.date.start < clause.end
    return clause.view.depth(clause.index) > 0 and not own


# What becomes part of another was there: `把 X 和 Y 合并成 Z`.
_TAKEN = lazily(r"(?:把|将)\s*\Z")
_MERGED = lazily(r"[^，。；]{0,24}?(?:合并|并[入进成]|归[入进]|整合|融合|[塞装揉][入进]|打包)")


def is_merged(text: str, token: Token) -> bool:
    return bool(_TAKEN.search(text, max(0, token.start - 3), token.start)) and bool(
        _MERGED.match(text, token.end)
    )


def _leads_in_others(clause: DatedClause, found: Dating) -> bool:
    """Whether the date is that of a list's lead-in which tells something else, such as ranks."""
    layout, number = clause.context.layout, clause.view.sentence.block
    led = found.date.start < layout.blocks[number].start
    return led and any(lists_others(clause.context, lead) for lead in layout.leads(number))


# A date behind a name that is of what the thing does something to: `X 把 5 月的备份删了`.
_DOES_TO = lazily(r"\s*(?:又|却|竟然?|居然)?[把将]\s*\Z")
# The time of a line in a log.
_CLOCK = lazily(r"[\sT]\s?\d{1,2}:\d{2}:\d{2}")
# What a thing earns by then: `X brought its maker $90 million in March`.
_EARNS = lazily(
    r"[^.;]{0,40}?\b(?i:brought|brings?|earned|netted|grossed)\s+(?i:in\s+)?(?:\S+\s+){0,2}?[$€£¥]"
    r"|[^，。；]{0,16}?(?:带来|贡献|赚|创收)[^，。；]{0,12}?\d[\d.]*\s?[百千]?[万亿]?(?:美元|欧元|元)"
)
# What is only to come: `要到 2026 年第三季度才会出来`.
_ONLY_THEN = lazily(r"\s*才会")
# A name in that of a file: `2025-08-kimi-k9-try-1`.
_IN_FILE = lazily(r"\d[-_]\Z")


def is_no_step(clause: DatedClause, found: Dating) -> bool:
    """Whether the date of a name is not one at which anything could have come out."""
    text, name, date = clause.text, clause.view.tokens[clause.index], found.date
    if _leads_in_others(clause, found):
        return True
    if name.end <= date.start and _DOES_TO.fullmatch(text, name.end, date.start):
        return True
    if _ONLY_THEN.match(text, date.end) or _CLOCK.match(text, date.end):
        return True
    if _EARNS.match(text, name.end, clause.view.sentence.end):
        return True
    return _IN_FILE.search(text, max(0, name.start - 2), name.start) is not None
