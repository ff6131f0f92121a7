"""Firms whose product bears their name: where the words tell that it came out, the product is meant.

`Perplexity launched in December 2022`, `2023 年 12 月 Suno 上线。`: a firm does not go live. In all other
places the name is the firm's, since it does and owns what its product is told of.
"""

from __future__ import annotations

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Entity
from llmdata.mentions.vocabulary import Found, Vocabulary
from llmdata.registry import slug

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_WHEN = (
    rf"(?:in|on|since|around)\s(?:early\s|late\s|mid-?\s?|the\s)?(?:{_DAY}(?:\sof)?\s)?(?:{_MONTH}|(?:19|20)\d\d|spring|summer|autumn|fall|winter)"
    rf"(?:\s{_DAY})?(?:,?\s(?:of\s)?(?:19|20)\d\d)?"
)
_CLAUSE_ENDS = r"(?=\s*(?:[,.;:!)—–]|\Z|\n)|\s(?:and|but|as|with|while|after|before|when|to)\b)"
_NOW = r"(?:\s(?:first|also|then|finally|itself|publicly|officially|quietly))?"
_COMES_OUT = lazily(
    r"[”\"’*]*(?:\s(?:app|website|chatbot|service|search\sengine))?(?:"
    # No firm has a beta or goes live, and none is let out.
    rf",?{_NOW}\s(?:went\s(?:live|online)|came\sout\sof\s(?:\w+\s)?beta|(?:left|leaves|exited)\s(?:its\s|the\s)?(?:\w+\s)?beta\b"
    r"|opened\sto\s(?:everyone|everybody|all|the\s(?:general\s)?public)"
    r"|(?:was|is)\s(?:(?:first|publicly|officially|quietly|finally)\s)?(?:launched|released|unveiled|opened\sto)\b(?!\sfrom))"
    # What a firm may do to something else, at a time and to nothing.
    rf"|,?{_NOW}(?:\s(?:which|that))?\s(?:launched|came\sout|debuted|released)\s{_WHEN}{_CLAUSE_ENDS}"
    r")"
)
_COMES_OUT_ZH = lazily(
    r"[”」》*]*(?:\s?(?:应用|产品|App))?\s?(?:于|在)?\s?(?:20\d\d\s?年\s?)?(?:\d{1,2}\s?月(?:初|底|中旬|上旬|下旬)?\s?)?(?:\d{1,2}\s?[日号]\s?)?"
    r"(?:正式|公开|悄然|首次|也|就|才|终于|率先|全面|对外)*(?:上线|问世|面世|公测|内测|开放(?:注册|公测|使用))了?(?=\s*(?:[，。；！、）)]|\Z|\n))"
)
# Where something else comes out, or something of the firm's: `on Perplexity`, `登陆 Runway`.
_ELSEWHERE = lazily(
    r"(?:\b(?:on|in|at|from|by|with|of|for|to|via|through|inside|into|like|than|and|or|both|not|until|if|when|once|whether|nor|neither)\s+(?:the\s+)?"
    r"|[在于到从由被与跟同随像至给对让为并经和及或、]\s?|登陆\s?|接入\s?|通过\s?|如果\s?|等到\s?|除了\s?|没有\s?|[&+/]\s?)[“「《\"‘*]*\Z"
)
_REACH = 14  # letters before a name in which such a word ends


def product_of(layout: Layout, vocabulary: Vocabulary, name: Found, entity: Entity) -> Entity:
    """The product of the firm's name where that comes out, else what the name is known to mean."""
    if entity.type != "organization":
        return entity
    category = vocabulary.registry.organizations[entity.id].product
    if category is None:
        return entity
    text, sentence = layout.visible, layout.sentences[layout.sentence_at(name.start)]
    if not any(told.match(text, name.end, sentence.end) for told in (_COMES_OUT, _COMES_OUT_ZH)):
        return entity
    if _ELSEWHERE.search(text, max(sentence.start, name.start - _REACH), name.start):
        return entity
    return Entity(
        "product",
        f"{entity.id}/{slug(entity.name)}",
        entity.name,
        name_zh=entity.name_zh,
        organization_id=entity.id,
        category=category,
    )
