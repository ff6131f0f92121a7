"""Whose a number is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.metrics.all_of_them import all_meant
from llmdata.extract.metrics.apps import of_its_app
from llmdata.extract.metrics.beside import OF_ROUNDS, gives_money
from llmdata.extract.metrics.bought import bought
from llmdata.extract.metrics.companies import (
    is_one_of_many,
    opener,
    ranking_that_is_a_company,
    whose_papers,
)
from llmdata.extract.metrics.dated_notes import noted_of
from llmdata.extract.metrics.named_near import (
    belonging,
    is_alone,
    named_behind,
    named_beside,
    of_whom,
    stands_close,
    teller,
    thing_spoken_of,
    whole_of_sizes,
    whose_products,
)
from llmdata.extract.metrics.narrowing import spoken_of
from llmdata.extract.metrics.participles import doer
from llmdata.extract.metrics.pronouns import (
    I_DO,
    RELATED,
    kinds_meant,
    made_by,
    says_of_it,
    tells_maker,
)
from llmdata.extract.metrics.quantities import NUMBER, Quantity, with_comparator
from llmdata.extract.metrics.readings import Reading
from llmdata.extract.metrics.spoken import is_its_maker, label_of, of_topic, speaks_of_another
from llmdata.extract.metrics.strangers import stranger_told_of
from llmdata.extract.metrics.topics import THIS_ROUND, topic, whose_round
from llmdata.extract.metrics.worded_owners import first_person, in_rule_words
from llmdata.extract.policy import Dating
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily

_TOGETHER = lazily(r"合计|合共|总计|加起来|(?i:\bcombined\b|\btogether\b|\bin\s+total\b)")


def owners_of(
    context: Context, view: View, place: int, quantity: Quantity, reading: Reading
) -> Iterator[tuple[Subject, Dating | None]]:
    """Whom a number is about, with the date of the cause where it stands in an earlier sentence."""
    rule = reading.rule
    if rule.kinds == NUMBER:
        start = with_comparator(context, quantity)
        subject = subjects.in_words(context, start, quantity.end)
        if subject is not None:
            yield subject, None
    elif rule.bought:
        sold = bought(context, view, quantity.start)
        if sold is not None:
            yield sold, None
    elif reading.named is not None:
        yield subjects.named(reading.named, None, "context"), None
    elif reading.owner is not None:
        index = next((i for i, t in enumerate(view.tokens) if t.start == reading.owner), None)
        if index is not None:
            group = subjects.members(context, view, index)
            own = [s for s in group if s.token is not None and s.token.start == reading.owner]
            yield from ((subject, None) for subject in own or group[-1:])
    elif reading.subject is not None and not _STANDS_FOR.match(
        context.layout.visible, *reading.subject
    ):
        yield from ((subject, None) for subject in in_rule_words(context, view, *reading.subject))
    elif not rule.kinds:
        yield from first_person(context, view, place, rule)
    elif meant := all_meant(context, view.sentence, quantity, rule.kinds):
        yield from ((subjects.named(mention, None, "context"), None) for mention in meant)
    elif noted := noted_of(context, view.sentence, quantity, rule.kinds):
        yield subjects.named(noted, None, "context"), None
    elif not _is_of_unknown(context, reading):
        yield from _named(context, view, place, quantity, reading)


# Words that stand for somebody who was named before.
_STANDS_FOR = lazily(
    r"\s*(?:(?:该|这家|这个|本|此)(?:初创|创业|科技|AI)?(?:公司|企业|平台|团队|实验室)|(?i:(?:the|this)\s+(?:company|firm|start-?up|lab)\b))"
)
_OF_SOMEBODY = lazily(r"对\s*(?P<who>[^，。；的其它]{1,10}?)\s*的\s*\Z")
_UNKNOWN = lazily(r"[\w\u4e00-\u9fff]大?模型的?\s*\Z")


def _is_of_unknown(context: Context, reading: Reading) -> bool:
    """Whether a model that no table holds stands right before the words (`某某大模型的下载量`),
    or somebody (`对某某的估值`)."""
    start = reading.words[0]
    sentence = context.layout.sentences[context.layout.sentence_at(start)]
    first = max(sentence.start, start - 12)
    if of := _OF_SOMEBODY.search(context.layout.visible, first, start):
        return not context.mentions.entities_in(*of.span("who"))
    match = _UNKNOWN.search(context.layout.visible, first, start)
    if match is None or re.match(r"[的个款代种些家]", match.group()):
        return False
    return not any(m.end > match.start() - 6 for m in context.mentions.entities_in(first, start))


def _named(
    context: Context, view: View, place: int, quantity: Quantity, reading: Reading
) -> Iterator[tuple[Subject, Dating | None]]:
    """The names near a number that it is of, or what the sentences before speak of."""
    text = context.layout.visible
    first, last = clause_of(text, view.sentence, quantity.start, quantity.end)
    if I_DO.match(text, first, quantity.start):
        return  # what the author counts is the author's
    kinds = kinds_meant(text, first, quantity.start, reading.rule.kinds)
    inside = named_beside(context, view, quantity, reading, kinds)
    if inside is not None:
        yield from ((subject, None) for subject in subjects.members(context, view, inside))
        return
    label = label_of(context, view, kinds)
    related = RELATED.match(text, first, quantity.start) is not None
    reach = first if related else view.sentence.start
    index = _near(context, view, place, quantity, reading, kinds, (first, last), reach)
    if index is not None:
        others = _another(context, view, place, index, first, quantity, kinds)
        if others is not None:
            yield from ((subject, None) for subject in others)
            return
    if index is not None and label is not None and is_its_maker(context, view, index, label):
        index = None
    if (reading.rule.close or index is None or view.tokens[index].end <= first) and not related:
        stranger = stranger_told_of(context, view, first, quantity, reading)
        if stranger is not None:
            yield stranger, None
            return
    if reading.rule.close and not stands_close(view, index, first):
        return
    if index is not None:
        index = whole_of_sizes(context, view, index)
        found = spoken_of(text, first, last, subjects.members(context, view, index))
        if "O" in kinds and (
            view.tokens[index].kind == "B"
            or tells_maker(text, view, index)
            or (reading.rule.metric in OF_ROUNDS and is_one_of_many(view, index))
        ):
            found = [subjects.its_company(context, subject) for subject in found]
        if is_alone(context, view, index, place):
            found = [s for s in found if s.token is view.tokens[index]] or found
        if len(found) == 1 or not _TOGETHER.search(text, view.sentence.start, view.sentence.end):
            rule = reading.rule
            yield from ((of_its_app(context, rule.metric, s, quantity.start), None) for s in found)
    elif related:
        return
    elif label is not None:
        yield subjects.named(label, None, "context"), None
    elif not speaks_of_another(context, view, quantity):
        yield from of_topic(context, view, place, quantity, reading, kinds)


def _another(
    context: Context,
    view: View,
    place: int,
    index: int,
    first: int,
    quantity: Quantity,
    kinds: str,
) -> list[Subject] | None:
    """Whose a number is in place of the name near it: what that says something of, or whose `this round`
    is; nobody's, where the name but gave for it."""
    text = context.layout.visible
    if says_of_it(text, view, index, quantity.start):
        spoken = topic(context, view, "Q") if "Q" in kinds else None
        if spoken is not None and made_by(spoken, view, index):
            return [subjects.named(spoken, None, "context")]
    if "O" not in kinds or view.tokens[index].end > first:
        return None
    if not THIS_ROUND.search(text, first, quantity.start):
        return None
    spoken = whose_round(context, view)
    if spoken is not None:
        return [subjects.named(spoken, None, "context")]
    return [] if gives_money(context, view, place) else None


def _near(
    context: Context,
    view: View,
    place: int,
    quantity: Quantity,
    reading: Reading,
    kinds: str,
    clause: tuple[int, int],
    reach: int,
) -> int | None:
    """The name nearest before in the clause, behind in it, before in the sentence from `reach` on."""
    rule, giver = reading.rule, reading.rule.giver
    told = place
    if giver and reading.words[0] < quantity.start:
        told = next(i for i, token in enumerate(view.tokens) if token.end > reading.words[0])
    index = None if giver else of_whom(context, view, place, kinds, clause[1])
    if index is None:
        index = teller(context, view, told, kinds, rule, clause[0])
    if not quantity.money:
        index = thing_spoken_of(context, view, index, kinds)
    if index is None and not (giver and _opens(context.layout.visible, clause[0], reading)):
        index = named_behind(context, view, place, quantity, kinds, *clause)
        if giver and index is not None and _is_bought(context, view, place, index):
            index = None
        elif giver and index is not None and _is_got(context, view, index):
            index = teller(context, view, told, kinds, rule, reach) or index
    if index is None and quantity.money and "O" in kinds:
        index = opener(context, view, clause[0], quantity)
    if index is None and quantity.money:
        index = whose_papers(context, view, quantity.start, kinds)
    if index is None and not giver:
        index = belonging(context, view, place, kinds)
    if index is None:
        index = doer(
            context, view, teller(context, view, told, kinds, rule, reach), kinds, clause[0]
        )
        index = index if quantity.money else thing_spoken_of(context, view, index, kinds)
    if index is None and quantity.money and "O" in kinds:
        index = ranking_that_is_a_company(context, view, quantity.start)
    return whose_products(context, view, index, quantity)


# Before a name behind a sum: what the sum is paid for (`a $2 billion deal for X's team`).
_FOR = lazily(r"(?i:\bfor\s+(?:the\s+)?)\Z")
# … and whom it buys (`出价 30 亿美元收购 X`).
_BUYS = lazily(r"(?:收购|并购|买下|买走|入股|拿下|挖走|挖来)了?\s*\Z")


def _is_bought(context: Context, view: View, place: int, index: int) -> bool:
    start = view.tokens[index].start
    first = max(view.tokens[place].end, start - 9)
    return _BUYS.search(context.layout.visible, first, start) is not None


def _is_got(context: Context, view: View, index: int) -> bool:
    start = view.tokens[index].start
    first = max(view.sentence.start, start - 9)
    return _FOR.search(context.layout.visible, first, start) is not None


_LINKS = lazily(
    r"\s*(?:(?i:(?:and|but|then|also|later|in\s+\w+|has|had|have)\s+)*|又|再|还|并|随后|之后|后来|先后|已|刚刚?)\s*"
)


def _opens(text: str, first: int, reading: Reading) -> bool:
    """Whether a clause opens with the verb, so that its subject is that of a clause before."""
    return _LINKS.fullmatch(text, first, max(first, reading.words[0])) is not None and not (
        text.startswith("的", reading.words[1])
    )
