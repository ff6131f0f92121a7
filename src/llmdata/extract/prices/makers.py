"""What a maker asks for the tokens of a model that no text names: `OpenAI's top model lists at $5 per million`.

Then the maker stands for it, where nothing that the talk is about could have that price.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.view import Token, View
from llmdata.grammar.quantities import TOKENS
from llmdata.lazily import lazily

_WHAT = r"(?:models?|flagship|API|tokens?|tier|prices?|pricing|rates?)"
# Between the maker and the sum: what is his, and that it is sold; or that he sells.
_ASKS = lazily(
    rf"(?:['’]s?|\s)\s*(?:[a-z][\w-]*\s+){{0,3}}?{_WHAT}\s+(?:now\s+|still\s+|itself\s+|only\s+)?(?:lists?|listed|costs?|sells?|sold|runs?|goes|went|starts?|is|are|was|were)\b[^.;:A-Z]{{0,32}}"
    r"|,?\s+(?:(?:now|still|then|itself|even|only|has|had)\s+){0,2}(?:lists?|listed|charges?|charged|asks?|asked|sells?|sold|pric(?:es|ed)|undercuts?|undercut)\s[^.;:A-Z]{0,48}"
    r"|\s*(?:宣布|公布|给出)?[^，。；：A-Z]{0,16}?(?:模型|API|接口|词元)?的?(?:API\s*)?(?:定价|价格|售价|收费|报价)[^，。；A-Z\d]{0,16}"
)
_SELLERS = ("lab", "company")


def maker_of(context: Context, view: View, index: int) -> Token | None:
    """The one maker named in the clause of an amount of tokens, whose sentence names nothing that he makes."""
    text, amount = context.layout.visible, view.tokens[index]
    if set("MQ") & set(view.string) or amount.item.period not in TOKENS:
        return None
    first = view.string.index("$")
    makers = [token for token in view.tokens[:first] if token.kind == "O"]
    if len({token.item.entity.id for token in makers}) != 1:
        return None
    maker = makers[-1]
    asks = _ASKS.fullmatch(text, maker.end, view.tokens[first].start)
    return maker if asks is not None and maker.item.entity.kind in _SELLERS else None
