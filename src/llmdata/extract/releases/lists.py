"""Lists of releases: what they list, a lead-in or other items say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.grids import grids
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, context_date, date_of, is_claimed
from llmdata.extract.releases.dated.clause import SOMEBODY
from llmdata.extract.releases.guard import KINDS
from llmdata.extract.releases.lacks import only_lacks, without_lacks
from llmdata.extract.releases.lead_ins import leads_in_releases, speaks_of_more
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.steps import step, subjects
from llmdata.extract.view import Token, View
from llmdata.layout import Block
from llmdata.lazily import lazily


def listed(context: Context) -> Iterator[Observation]:
    """Lists of releases: by their lead-in, or by the verbs of their other items."""
    for lead_in, items in context.lists():
        verb = _list_verb(context, lead_in) or _verb_above(context, items[0])
        new = verb is None and _lists_news(context, lead_in)
        views = [context.first_view(item) for item in items]
        if verb is None and not new:
            verbs = [v for v in views if v and v.tokens and _OPENS_WITH_VERB.match(v.string)]
            # Items with days of their own take none from above, and say nothing of the others.
            if not verbs or not any(
                context_date(context.layout, context.mentions, v) for v in views if v
            ):
                continue
        for item_view in views:
            if item_view is None:
                continue
            match = _ITEM.match(item_view.string)
            if match is None or (not (verb or new) and not _is_sibling(context, item_view)):
                continue
            if _is_doubted(context, item_view, match.end()):
                continue
            dates = _item_date(context, item_view, match.end() - 1)
            if verb is not None and verb.kind != "r" and not dates:
                continue  # what was added or appeared at no time tells no release
            for index in subjects(item_view, *match.span("subject")):
                subject = item_view.tokens[index]
                name = "release.list" if verb or new else "release.list-sibling"
                yield step(
                    name, subject.item, "release", verb, dates[0] if dates else None, "context"
                )


def led_tables(context: Context) -> Iterator[Observation]:
    """Tables whose lead-in says that what they name came out: `6 月，各家推出了自己的浏览器：`."""
    for grid in grids(context):
        verb = _list_verb(context, grid.lead) if grid.lead is not None else None
        if verb is None or grid.lead is None:
            continue
        index = context.layout.sentence_at(verb.start)
        view = context.view(index)
        place = next(i for i, t in enumerate(view.tokens) if t.start == verb.start)
        dates = date_of(context.layout, context.mentions, view, place, len(view.tokens) - 1)
        for row in grid.rows if dates else ():
            named = [m for cell in row for m in context.mentions.entities_in(*cell)]
            things = [m for m in named if m.entity.type in ("model", "product")]
            dated = any(context.mentions.dates_in(*cell) for cell in row)
            if things and not dated:  # one with dates of its own is read by its columns
                yield step("release.list", things[0], "release", verb, dates[0], "context")


_THING = r"(?:O'?)?[MQ](?:\([^()]*\))?"
_ITEM = lazily(
    r"(?:[.:'D,\-]|O){0,4}?(?P<subject>[MQ](?:\([^()]*\))?(?:,?&(?:O'?)?[MQ](?:\([^()]*\))?)*)"
)
_LONE = lazily(rf"\A\.?'?{_THING}(?:,?&{_THING})*(?:[.f]?(?:\([^()]*\))?|[:\-,][.f]{{1,2}})\Z")


# `发布 X`, `先后发布 X 和 Y`, `2 月和 5 月分别发布 X 和 Y`
_OPENS_WITH_VERB = lazily(r"(?:D[.,&]*)*.{0,2}?r")


def _is_doubted(context: Context, view: View, last: int) -> bool:
    """Whether words of doubt stand in an item up to a token, but for brackets on what it lacks."""
    opened = 0
    for place, token in enumerate(view.tokens[:last]):
        if token.kind == "(":
            opened = token.start
        elif token.kind in "xh":
            closes = view.string.find(")", place)
            end = view.tokens[closes].end if closes > 0 else 0
            if not view.depth(place) or not only_lacks(context.layout.visible, opened, end):
                return True
    return False


def _is_sibling(context: Context, view: View) -> bool:
    """Whether an item is but names, perhaps with what they are, among others that tell releases."""
    if _LONE.match(view.string) is None:
        return False
    last = max(i for i, kind in enumerate(view.string) if kind in "MQ")
    words = without_lacks(context.layout.visible[view.tokens[last].end : view.sentence.end])
    if _IS_A.search(words):
        return True
    return not tells_other_news(words) and SOMEBODY.search(words) is None


# What a thing is or is for: `Veo 3：视频生成`.
_IS_A = lazily(
    rf"\A[\s*：:,，—–-]*[^，。；,.;]{{0,16}}(?:{KINDS}|生成|编辑|理解|识别|合成|(?i:generation|editing))\W*\Z"
)


def _verb_above(context: Context, item: Block) -> Token | None:
    """The verb that leads in a list whose items are grouped below labels that tell nothing."""
    for number in context.layout.leads(context.layout.block_at(item.start)):
        block = context.layout.blocks[number]
        if block.kind != "item":
            return _list_verb(context, block)
        view = context.first_view(block)
        label = context.layout.visible[block.start : block.end]
        if view is None or not set(view.string) <= _LABEL or tells_other_news(label):
            return None
    return None


_LABEL = frozenset(".:,'O&")


def _item_date(context: Context, view: View, last: int) -> list[Dating]:
    dates = date_of(context.layout, context.mentions, view, len(view.tokens), last)
    own = [t for t in view.tokens if t.kind == "D" and t.item.bearing == "at"]
    if own and not dates:
        return [Dating(own[0].item, "stated")]
    return dates


# A lead-in that calls what it lists new, and dates it: `New in August 2025:`.
_NEW = lazily(
    r"\W*(?:(?i:what(?:'s|’s| is| was)?\s+)?(?i:new|newly|fresh|out)\b|.{0,12}(?:新模型|新品|新发布|新鲜出炉|新面孔|上新|发布(?:一览|清单|汇总|时间线)|大事记))"
    r"|.{0,40}(?i:\b(?:new\s+(?:models?|releases?|launches)|releases|launches|newcomers|arrivals|(?:spring|summer|autumn|winter|new|fresh)\s+(?:line-?up|crop|collection|batch|wave|range|harvest))\b)"
)


def _lists_news(context: Context, lead_in: Block) -> bool:
    view = context.last_view(lead_in)
    if view is None or "D" not in view.string or set("xh") & set(view.string):
        return False
    text, (start, end, _) = context.layout.visible, view.sentence
    return _NEW.match(text, start, end) is not None and not speaks_of_more(text[start:end])


def _list_verb(context: Context, lead_in: Block) -> Token | None:
    """The verb of a lead-in that says its items were released."""
    view = context.last_view(lead_in)
    if view is None or view.string.rstrip("-")[-1:] not in (*":.,rea_QMD", ""):
        return None
    for index, token in enumerate(view.tokens):
        if token.kind in "rea" and is_claimed(context.layout, view, token, index):
            rest = view.string[index + 1 :]
            if re.search(r"[MQt]", rest):
                continue
            if leads_in_releases(context.layout.visible, lead_in, view, index):
                return token
    return None
