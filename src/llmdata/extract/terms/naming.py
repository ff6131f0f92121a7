"""How a term is called, in both languages, and who coined it: canonical where the registry knows."""

from __future__ import annotations

from llmdata.extract.clauses import trimmed, words
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell
from llmdata.folding import HAN, fold
from llmdata.lazily import lazily
from llmdata.registry import slug

Span = tuple[int, int]

# Words that are a text's own, not terms of it.
_NO_TERM = frozenset(
    "it this that them these those a the my yesterday again back out me him her us you ai llm llms agi one two three something everything nothing more less lots all 问题 方案 要求 建议 疑问".split()
)
_SELF = frozenset(
    "我 我们 我自己 我们自己 咱们 咱们自己 本刊 本文 笔者 i we my our ours mine".split()
)
# `the lethal trifecta` is a term without its article.
_ARTICLE = lazily(r"(?i:the) (?=[A-Za-z\-]+(?: [A-Za-z\-]+){1,2}\Z)")


def names_of(context: Context, span: Span, english: Span | None) -> dict[str, Cell] | None:
    """The cells `term` and `term_zh`; a name in Chinese alone is both. None of what names nothing.

    A word that the registry knows has its canonical name, whatever language the text is in.
    """
    start, end = trimmed(context.layout.visible, *span)
    said = words(context, start, end)
    if said.lower() in _NO_TERM or not slug(said):
        return None
    chinese = HAN.search(said) is not None
    cells = {}
    if english is not None and chinese and slug(context.layout.words[slice(*english)]):
        cells["term"] = _term(context, *trimmed(context.layout.visible, *english))
    else:
        cells["term"] = _term(context, start, end)
    if chinese:
        cells["term_zh"] = Cell(said, "stated", start, end)
    return cells


def _term(context: Context, start: int, end: int) -> Cell:
    said = words(context, start, end)
    article = _ARTICLE.match(said)
    own = plain(said[article.end() :] if article else said)
    known = context.registry.term(fold(own))
    if known is not None and known != own:
        return Cell(known, "registry", start, end)
    return Cell(own, "stated", start + (article.end() if article else 0), end)


def plain(term: str) -> str:
    """A term as it stands amid a sentence: capitals that only open words are lowered."""
    return " ".join(
        word.lower() if word[:1].isupper() and word[1:].islower() else word
        for word in term.split(" ")
    )


def coiner(context: Context, start: int, end: int) -> dict[str, Cell]:
    """The cell `coined_by`; the author says `I` of himself, and goes by his name."""
    start, end = trimmed(context.layout.visible, start, end)
    said = words(context, start, end)
    if said.lower() in _SELF:
        author = context.layout.document.author
        return {"coined_by": Cell(author, "registry", start, end)} if author else {}
    known = context.registry.person(fold(said))
    if known is not None and known != said:
        return {"coined_by": Cell(known, "registry", start, end)}
    return {"coined_by": Cell(said, "stated", start, end)}
