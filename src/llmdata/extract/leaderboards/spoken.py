"""The ranking that a text goes on about, where a sentence names none."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.kinds import is_board
from llmdata.extract.leaderboards.other_orders import OTHER_ORDER, OWN_CHOICE
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# `the top of the board`: which one the text has said before.
_THE_BOARD = lazily(
    r"(?:该|这个?|那个?|这一|此|同一)(?:份|张|块)?榜(?:单|上|中|里)?|(?:该|这个?|那个?|这一|此|同一)?(?:份|张)?(?:排行榜|榜单)|(?i:\b(?:the\s+same|the|this|that|(?P<owner>\w+)['’]s)\s+(?:[a-z]+\s+)?(?:leaderboard|rankings?|board|chart|arena)\b|\b(?P<its>its|their)\s+(?:own\s+|public\s+|official\s+|current\s+)*(?:leaderboard|rankings?|board)\b)"
)


def just_above(context: Context, view: View) -> Mention | None:
    """The ranking that the section named last, above a sentence that speaks of it as `there`."""
    blocks = context.layout.blocks
    section, first = blocks[view.sentence.block].section, view.sentence.block
    while first and blocks[first - 1].section == section:
        first -= 1
    named = context.mentions.entities_in(blocks[first].start, view.sentence.start)
    boards = [m for m in named if is_board(m.entity)]
    return boards[-1] if boards else None


_COLON = lazily(r"[:：][\s*_]*\Z")


def _led_in_by(context: Context, block: int) -> int:
    """The block that leads in a paragraph with a colon, past paragraphs of its kind; or itself."""
    blocks, text = context.layout.blocks, context.layout.visible
    lead = blocks[block].lead_in
    if lead is not None:
        first, last = blocks[lead].start, blocks[lead].end
        other = OTHER_ORDER.search(text, first, last) or OWN_CHOICE.search(text, first, last)
        return block if other else lead
    if blocks[block].kind != "paragraph":
        return block
    for place in range(block - 1, max(-1, block - 1 - _LED), -1):
        above = blocks[place]
        if above.kind != "paragraph" or above.section != blocks[block].section:
            break
        if _COLON.search(text, max(above.start, above.end - 4), above.end):
            return place
    return block


_LED = 5  # paragraphs that a colon leads in at most


def _topic_start(context: Context, number: int) -> int:
    """Where the talk began in which a block says `the leaderboard`: a heading begins a new one."""
    blocks = context.layout.blocks
    if blocks[number].kind != "heading":
        return 0
    above = blocks[number].heading
    return blocks[number if above is None else above].start


def spoken_board(context: Context, view: View) -> Mention | None:
    """The board that the paragraph spoke of last; `the leaderboard` is the text's last one."""
    text = context.layout.visible
    block = view.sentence.block
    start = context.layout.blocks[_led_in_by(context, block)].start
    the = _THE_BOARD.search(text, view.sentence.start, view.sentence.end)
    if the is not None:
        start = _topic_start(context, block)
    named = context.mentions.entities_in(start, view.sentence.start)
    boards = [
        m
        for m in named
        if is_board(m.entity) or m.entity.kind == "competition" or _is_called_ranking(context, m)
    ]
    if the is not None:  # which no contest is
        boards = [m for m in boards if m.entity.kind != "competition"]
    if the is not None and the["its"]:
        boards = [m for m in named if m.entity.type == "benchmark"]
    if the is not None and the["owner"]:
        boards = [m for m in boards if the["owner"].lower() in text[m.start : m.end].lower()]
    return boards[-1] if boards else None


_ONE_OF_TWO = lazily(r"(?P<first>前者|(?i:\bthe\s+former\b))|后者|(?i:\bthe\s+latter\b)")


def one_of_two(context: Context, view: View, before: int) -> Mention | None:
    """Which of the two boards that the sentence before named is meant by `the former`, `后者`."""
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) - 1
    said = [*_ONE_OF_TWO.finditer(layout.visible, view.sentence.start, before)]
    if not said or index < 0 or layout.sentences[index].block != view.sentence.block:
        return None
    earlier = context.view(index)
    tests: list[Mention] = [t.item for t in earlier.tokens if t.kind == "B"]
    if len(tests) != len(("former", "latter")) or "M" in earlier.string:
        return None
    return tests[0 if said[-1]["first"] else 1]


# `LiveBench 的名次更耐人寻味`, `the standings on LiveBench`: a test whose places the text goes on to tell.
_STANDINGS = lazily(
    r"名次|座次|排名|排行|榜单|榜上|(?<=[的张个这])榜(?![样首一])|(?i:\b(?:leader\s?boards?|rankings?|standings|pecking\s+order|league\s+tables?|scoreboards?)\b)"
)


def _is_called_ranking(context: Context, mention: Mention) -> bool:
    """Whether the sentence that names a test speaks of its places."""
    if mention.entity.kind != "benchmark":
        return False
    layout = context.layout
    sentence = layout.sentences[layout.sentence_at(mention.start)]
    return _STANDINGS.search(layout.visible, sentence.start, sentence.end) is not None
