"""Names in a dated clause that are there for another's sake: a size of it, what went into it, or one
of a list that its date is not for."""

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


def leads_in_others(clause: DatedClause, found: Dating) -> bool:
    """Whether the date is that of a list's lead-in which tells something else, such as ranks."""
    layout, number = clause.context.layout, clause.view.sentence.block
    led = found.date.start < layout.blocks[number].start
    return led and any(lists_others(clause.context, lead) for lead in layout.leads(number))
