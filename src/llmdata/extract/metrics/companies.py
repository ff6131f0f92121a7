"""Money that is a company's, though its clause names a product of it, names it later, or says `it`."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.metrics.quantities import Quantity
from llmdata.extract.view import View
from llmdata.lazily import lazily

_VERSION = lazily(r"\d")


def is_one_of_many(view: View, index: int) -> bool:
    """Whether a name has a version: money for it is its maker's."""
    token = view.tokens[index]
    return token.kind in "MQ" and _VERSION.search(token.item.entity.name) is not None


# Figures of a company, told before it is named: `…——X 的招股书`, `those are X's books`.
_ITS_PAPERS = lazily(
    r"\s*(?:的|这份|那份|最新)?\s*(?:招股书|招股说明书|财报|年报|季报|中报|账本|账目|业绩|成绩单|家底)"
    r"|['’]s?\s+(?i:(?:own\s+|latest\s+|annual\s+|quarterly\s+)?(?:prospectus|filings?|accounts|books|(?:annual|quarterly)\s+reports?|earnings|balance\s+sheet|figures|numbers|results)\b)"
)


def whose_papers(context: Context, view: View, start: int, kinds: str) -> int | None:
    """The company whose papers a sentence speaks of, where nobody else is named in it."""
    named = [index for index, token in enumerate(view.tokens) if token.kind in "MQO"]
    if len(named) != 1 or "O" not in kinds:
        return None
    token = view.tokens[named[0]]
    told = token.kind == "O" and token.start > start
    papers = told and _ITS_PAPERS.match(context.layout.visible, token.end, view.sentence.end)
    return named[0] if papers else None


# `It` opens a clause, behind its date: it goes on about whoever opens the sentence.
_IT_GOES_ON = lazily(
    r"\s*(?:(?i:(?:and|but|then|later|in|on|early|late|mid)\b)\s*)*(?:20\d\d ?年)?(?:\d{1,2} ?月)?(?:\d{1,2} ?[日号]|[底初中末]|中旬|下旬|上旬)?[,，\s]*(?:[A-Z][a-z]+\s+(?:\d{1,2},?\s+)?)?(?:(?i:it)\b|它|该公司|这家公司)"
)


def opener(context: Context, view: View, first: int, quantity: Quantity) -> int | None:
    """The company that a sentence opens with, where a clause behind goes on about it."""
    if _IT_GOES_ON.match(context.layout.visible, first, quantity.start) is None:
        return None
    token = view.tokens[0]
    opens = token.kind == "O" and token.start == view.sentence.start and token.end < first
    return 0 if opens and not subjects.owns(view, 0) else None


def ranking_that_is_a_company(context: Context, view: View, end: int) -> int | None:
    """The ranking that a sentence names first, by the name that its publisher has too: money is the
    publisher's."""
    named = next(((i, t) for i, t in enumerate(view.tokens) if t.kind in "MQOB"), None)
    if named is None or named[1].kind != "B" or named[1].end > end:
        return None
    entity = named[1].item.entity
    if entity.organization_id is None:
        return None
    said = context.layout.visible[named[1].start : named[1].end]
    return named[0] if said == context.organization(entity.organization_id).name else None
