"""Sizes and kinds of a series that came out: `Llama 9 landed in two sizes: Scout and Maverick`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, own_date
from llmdata.extract.releases.rivals import UNSAID
from llmdata.extract.releases.steps import step
from llmdata.extract.subjects import group_of, is_measure
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import Entity

_SIZE = lazily(r"[ -][\d.]+[BMT]")
# What leads in the members of a series, between it and them.
_LEADS_IN = lazily(
    r"[:：]|包括|[，（(]\s*(?:一?共|其中)?(?:包?含|涵盖|下设)|，\s*由|旗舰|其中|分为|分别|尺寸|型号|规格|个版本|兄弟|(?i:\b(?:largest|biggest|smallest|flagship|includ\w+|sizes?|versions?|variants?|flavou?rs?|tiers?|siblings?|led\s+by|topped\s+by|namely)\b)"
)
# Behind a member: that it came with the others.
_AS_ONE = lazily(r"[^，。；]{0,16}?(?:当[场天日]|同[时日步]|一[起同并道])")
_VETO = frozenset("xhtNBKuv")
# Right before a member: it is but being made.
_UNFINISHED = lazily(
    r"(?:[还仍尚]在?(?:处于)?(?:训练|开发|路上)[^，。；]{0,4}|训练中)的?\s*\Z|(?i:\b(?:still|yet)\s+[\w ]{0,12}training\b[^.;]{0,12})\Z"
)


def variants(
    context: Context, told: Sequence[Observation], stage: str = "release"
) -> Iterator[Observation]:
    """Members of a series that its sentence names behind it came out with it, or are on trial as it
    is: `X-9 预览版，含 X-9-Pro 和 X-9-Lite`. A trial goes before what their names alone would tell."""
    unsaid = UNSAID if stage == "preview" else ()
    done = {claim.subject.id for claim in told if claim.subject and claim.rule not in unsaid}
    for claim in told:
        series = claim.subject
        if series is None or series.type != "model" or claim.value("stage") != stage:
            continue
        view = context.view(context.layout.sentence_at(claim.place))
        if view.string.count("M") < 2:
            continue
        for index, token in enumerate(view.tokens):
            if token.kind != "M" or token.start <= claim.place or token.item.entity.id in done:
                continue
            name = token.item.entity.name
            if not is_member(series, token.item.entity):
                continue
            between = context.layout.visible[claim.place : token.start]
            if _SIZE.fullmatch(name, len(series.name)):
                if not _is_one_of_sizes(context, view, index, between):
                    continue
                if _has_one_each(view, claim.place, index):
                    continue  # a size told of a series is mostly but its size
            elif not _came_with_it(context, view, index, between):
                continue
            if is_measure(context, view, index) or _is_denied(context, view.tokens, token):
                continue
            if _UNFINISHED.search(context.layout.visible, claim.place, token.start):
                continue
            done.add(token.item.entity.id)
            own = own_date(context.layout.visible, view, index)
            dating = own or (Dating(claim.date, claim.date_origin) if claim.date else None)
            word = Token("r", token.start, token.end)
            yield step("release.variant", token.item, stage, word, dating, "derived")


def is_member(series: Entity, other: Entity) -> bool:
    """Whether a model is one of a series: `Llama 4 Scout` of Llama 4, `Claude Opus 4` of Claude 4."""
    if other.name.startswith((f"{series.name} ", f"{series.name}-")):
        return True
    if series.kind != "series" or series.version is None:
        return False
    return (series.family_id, series.version) == (other.family_id, other.version)


# What tells that a member, though it is but a word of its name (`Scout`), came at another time or is
# only compared.
_APART = lazily(
    r"随后|后来|之后|[天周月年]后|接着|再往后|不久|次[日月年周]|隔[天周日]|[明下][年周个]|还|仍|尚|等到|比|不如|强于|弱于|即将|预告|预览|稍晚|晚些|停|下架|撤"
    r"|(?i:(?:later|after(?:wards?)?|then|next|followed|since|than|unlike|still|yet|soon|coming|preview\w*|replac\w+|retir\w+|withdr\w+|only\s+in)\b)"
)
# … or that it is but described, in a clause of its own: `，Scout 号称有千万上下文`.
_OWN_CLAUSE = lazily(r"[，；,;]\s*(?:其中的?)?\s*\Z")
_IS_LIKE = lazily(
    r"\s*(?:号称|自称|据称|声称|标称|宣称|官称|主打|在[^，。；]{0,12}(?:得|拿|排)|[得拿]了?\d|比)"
)
_ASIDE = lazily(r"[MQ][.']{0,2}\(\Z")


def _came_with_it(context: Context, view: View, index: int, between: str) -> bool:
    """Whether a member that is no size is told as a part of what came out.

    One that is named by a fragment alone (`Llama 9, first Scout and Maverick`) is, unless the words
    set it apart.
    """
    text, token = context.layout.visible, view.tokens[index]
    if view.depth(index):
        opening = view.string.rfind("(", 0, index)
        if not token.item.elliptic or not _ASIDE.search(view.string, 0, opening + 1):
            return False
    if _LEADS_IN.search(between) or _AS_ONE.match(text, token.end, view.sentence.end):
        return True
    if not token.item.elliptic:
        return False
    if _OWN_CLAUSE.search(between) and _IS_LIKE.match(text, token.end):
        return False
    _, end = clause_of(text, view.sentence, token.start, token.end)
    return not _APART.search(between) and not _APART.search(text, token.end, end)


# How the sizes of a series stand behind it: `X in 8B and 70B`, `X (2B and 7B)`, `X, with the 405B`,
# `X came in two sizes in May: 2B and 7B`.
_SIZES = lazily(
    r"[^(]*?(?:\((?:in\s+|sizes?:?\s+)?|\bsizes\b[^.;:()]{0,24}:\s*(?:dense\s+)?|\b(?:in|with|at|as|including)\s(?:[^.;:()]{0,24}\s)?(?:the\s+|its\s+|an?\s+)?)(?:[\d.]+\s?[BM]?(?:,\s*|\s+(?:and|or|to)\s+|,?\s+and\s+|/)){0,8}\Z"
)
_FAR = 80
_AND_SIZE = lazily(r"\s*(?:,|/|(?:,\s*)?(?:and|or)\b|、|和|与)\s*")


def _is_one_of_sizes(context: Context, view: View, index: int, between: str) -> bool:
    """Whether a size is one of those in which its series is told to have come."""
    if len(between) > _FAR or _SIZES.fullmatch(between) is None:
        return False
    if not view.depth(index):
        return True
    text, token = context.layout.visible, view.tokens[index]
    beside = [
        t for t in view.tokens[max(0, index - 2) : index + 3] if t.kind == "M" and t is not token
    ]
    return any(
        _AND_SIZE.fullmatch(text, min(t.end, token.end), max(t.start, token.start)) for t in beside
    )


def _has_one_each(view: View, series: int, size: int) -> bool:
    """Whether brackets tell a size for each of several names: `X mini and X pro, models (3B and 9B)`."""
    place = next((i for i, t in enumerate(view.tokens) if t.start == series), None)
    names = group_of(view, place) if place is not None else []
    opening, closing = view.string.rfind("(", 0, size), view.string.find(")", size)
    return (
        len(names) > 1 and opening >= 0 and view.string.count("M", opening, closing) == len(names)
    )


def _is_denied(context: Context, tokens: Sequence[Token], name: Token) -> bool:
    sentence = context.layout.sentences[context.layout.sentence_at(name.start)]
    first, last = clause_of(context.layout.visible, sentence, name.start, name.end)
    return any(token.kind in _VETO for token in tokens if first <= token.start < last)
