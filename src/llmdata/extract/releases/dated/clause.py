"""The clause in which a name stands: how far it reaches, what is in it, and who acts there."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.described import without_makers
from llmdata.extract.releases.dated.asides import before_aside
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.prose import verbs
from llmdata.extract.releases.steps import THINGS, is_fine, words_of
from llmdata.extract.releases.users import USERS_ZH
from llmdata.extract.view import Token, View
from llmdata.folding import ARROW, HAN
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

_BREAKS = ",:-"
_BRACKETED = lazily(r"(?P<family>\.?)\((?:O,)?(?:[.]?v,)?[._]?D")
# What may stand before a name that is alone, without telling anything of it.
_LEADS = lazily(
    r"\b(?:at\s+last|finally|then|next|first|lastly|also|plus|(?:the\s+)?(?:open\s+)?(?:weights|code)\b)|的?(?:正式|稳定|完整|预览|测试|体验|实验)版|全家桶?|系列|家族",
    re.IGNORECASE,
)
FAMILY = lazily(
    r"\s*(?:开源|開源|闭源|开放权重|(?i:open(?:[- ](?:source|weights?))?\s))?\s*(?:(?:模型)?(?:系列|家族)|模型|全家桶|(?i:family|series|line-?up|line|models?|release|suite))\s*"
)
# What is out since a day came out on it.
_OUT_SINCE = lazily(
    r"(?i:\b(?:out|available|on\s+sale|live|open|with\s+us|shipping|around|in\s+shops|in\s+(?:\w+\s+)?(?:beta|alpha|preview|early\s+access|testing))\s+(?:since|as\s+of|from)\s+(?:the\s+)?)\Z"
)
SOMEBODY = lazily(
    rf"{USERS_ZH}|(?i:\b(?:I|we|you|he|she|they|people|everyone|nobody|no\s+one|users?|someone|who)\b|\b(?:my|our)\s+(?:[a-z]+\s+)?(?:team|company|firm|employer|boss|colleagues?|wife|husband|partner|mother|father|mum|mom|dad|brother|sister|son|daughter|kids?|friends?|students?|neighbou?rs?|clients?|office|school)\b)|他|大家|人们|人人|每个?人|员工|众人|大伙|网友|谁|开发者|[有没]人"
)
# What is had is out: `In May we got X`.
IS_HAD = lazily(
    r"(?i:\b(?:I|we|everyone|everybody|users|developers|subscribers|people|the\s+(?:whole\s+)?(?:world|public|rest\s+of\s+us))\s+(?:all\s+|also\s+|finally\s+|at\s+last\s+)?(?:got|had|(?:was|were)\s+(?:given|handed|offered|treated\s+to|presented\s+with|introduced\s+to)|received|saw|met)\b)"
)

# What a name right behind explains: `two open models: X and Y`, `a coding agent, X`.
_KIND_OF = lazily(
    r"\b(?i:an?|the|its|their|first|one|two|three|four|new|own|another|several)\s[^,;:()]{0,60}?"
    r"\b(?i:models?|tools?|agents?|assistants?|browsers?|apps?|editors?|plans?|tiers?|chatbots?|famil(?:y|ies)|series|generators?|reasoners?|ides?|clis?|pair|trio|duo)"
    r"(?:\s[^,;:()]{0,50})?[,:]\s*[“\"*_]*\Z"
)
# What its maker does to it there (`OpenAI defended its new model, X` brings nothing out).
_BRINGS_OUT = lazily(rf"\b(?:{verbs.DOES}|{verbs.DID}|{verbs.COMES}|{verbs.ENTERS})", re.IGNORECASE)
_MAKER_WORDS = lazily(
    r"\b(?i:it|they|the\s+(?:\w+\s+)?(?:company|labs?|firm|start-?up|team|maker))\b"
)
_THEY = lazily(
    r"\W*(?:(?:and|but|then|so|in\s+\w+|on\s+\w+\s+\d+),?\s+){0,2}(?:they|it|the\s+(?:\w+\s+)?(?:company|labs?|firm|start-?up|team))\s",
    re.IGNORECASE,
)
# Between a maker and its clause: `◆, founded in 2020, came out with X`.
_MAKER_ASIDE = lazily(r"(?:\A|[,:\-&D.])O,[^,:;D]{1,12},\Z")


# Names with a date each, in turn: `A 3 月 4 日、B 5 月 6 日`. What parts them parts clauses.
# In English a verb before them is that of all of them.
_TURN = lazily(r"(?<=D)(?:\([^()]*\))?(?P<sign>&)(?=(?:O'?)?[MQ](?:\([^()]*\))?\.?D)")
# … in English where the second has its own behind it: `A came in May, and B, the small one, in June`.
_TURN_EN = lazily(
    r"(?:(?<=D)|(?<=D,))(?P<sign>&)(?=[.']?(?:O'?)?[.]?[MQ](?:\([^()]*\))?,[.vf'OMQS]{1,6},[.']{0,2}D)"
)
# … or each behind its date: `3 月 4 日的 A、5 月 6 日 OpenAI 的 B`.
_TURN_OF_DATES = lazily(r"(?:(?P<sign>&)|(?<![\s\S])|[,:])D'?(?:O'?)?[.]?[MQ]")
# … or behind an arrow.
_TURN_OF_ARROWS = lazily(r"(?<=[MQ)])(?P<sign>[.])(?=D[.']?(?:O'?)?[.]?[MQ])")
_ARROW = lazily(rf"\s*{ARROW}\s*")
_TIE = lazily(r"\s*(?i:with|for|by|to|on|in|of|from|at|through|via|as)\s")

# With whom or where somebody acts, in Chinese.
_WITH_ZH = lazily(r"(?:跟|与|和|同|联合|携手|联手|在|往|向)\s*\Z")
# What stands before brackets that are a name's own.
_NAMED = lazily(r"[MQ]\.?\Z")


class DatedClause:
    """The clause in which a name stands: the tokens from one break to the next."""

    def __init__(self, context: Context, view: View, index: int) -> None:
        self.context, self.view, self.index = context, view, index
        self.text = context.layout.visible
        self.depth = view.depth(index)
        self.chinese = bool(HAN.search(self.text, view.sentence.start, view.sentence.end))
        turn = _TURN if self.chinese else _TURN_EN
        in_turn = view.string.count("D") > 1
        turns = [*turn.finditer(view.string)] if in_turn else []
        if in_turn and self.chinese:
            behind = [*_TURN_OF_DATES.finditer(view.string)][1:]
            turns += [match for match in behind if match["sign"]]
        signs = {m.start("sign") for m in turns if not self._is_tied(m.start("sign"))}
        self.turns = frozenset(signs | self._arrows() if in_turn else signs)
        self.first = self._edge(-1)
        self.last = self._edge(1)
        self.first = self._first_of_apposition()
        self.aside = range(0)  # the tokens of what stands between its maker and its verb
        if not self.chinese and "D" not in view.string[self.first : self.last + 1]:
            verb = self.first
            self.first, aside = before_aside(self.text, view, verb)
            self.aside = range(aside, verb)

    def _arrows(self) -> set[int]:
        """Arrows that part names with a date each: `3 月 4 日 A → 5 月 6 日 B`."""
        return {
            match.start("sign")
            for match in _TURN_OF_ARROWS.finditer(self.view.string)
            if _ARROW.fullmatch(
                self.text,
                self.view.tokens[match.start("sign")].start,
                self.view.tokens[match.start("sign")].end,
            )
        }

    def _is_tied(self, sign: int) -> bool:
        """Whether a preposition of English ties what follows to the verb before: `… and with X in May`."""
        behind = self.view.tokens[sign + 1]
        return not self.chinese and _TIE.match(self.text, behind.start) is not None

    def _edge(self, way: int, place: int | None = None) -> int:
        """The first or last token of the clause, brackets in it included."""
        depth = 0
        place = self.index if place is None else place
        string = self.view.string
        while 0 <= place + way < len(string):
            kind = string[place + way]
            depth += (kind == ")") * -way + (kind == "(") * way
            if depth < 0 or (not depth and (kind in _BREAKS or place + way in self.turns)):
                break
            place += way
        return place

    def opening_of_turns(self) -> str:
        """What stands before the first of several names with a date each."""
        place = self.first
        while place and place - 1 in self.turns:
            sign = place - 1 - (self.view.string[place - 2 : place - 1] == ",")
            place = self._edge(-1, sign)
        if not self.chinese:  # where the verb of all stands behind the first name
            return self.without_names(place, self.first - 2)
        name = next(i for i in range(place, self.index + 1) if self.view.string[i] in THINGS)
        return self.text[self.view.tokens[place].start : self.view.tokens[name].start]

    def _first_of_apposition(self) -> int:
        """Where the clause begins whose object the name explains: `it shipped two models, X and Y`."""
        view, first = self.view, self.first
        while first > 2 and view.string[first - 2 : first] in ("M,", "Q,", "M&", "Q&"):
            first -= 2  # the names before it in an enumeration
        if first < 2 or view.string[first - 1] not in ",:" or view.string[first] not in THINGS:
            return self.first
        start = view.tokens[first].start
        if not _KIND_OF.search(self.text, max(view.sentence.start, start - 120), start):
            return self.first
        wider = self._edge(-1, first - 2)
        maker = any(self.makes(t) for t in view.tokens[wider:first] if t.kind == "O")
        opening = self.text[view.tokens[wider].start : start]
        tells = _BRINGS_OUT.search(opening) is not None
        return wider if tells and (maker or _MAKER_WORDS.search(opening)) else self.first

    @property
    def start(self) -> int:
        return self.view.tokens[self.first].start

    @property
    def end(self) -> int:
        return self.view.tokens[self.last].end

    def dates(self, first: int, last: int, *, aside: bool = False) -> list[Token]:
        """The dates among some tokens that stand as deep in brackets as the name, or deeper."""
        return [
            token
            for place, token in enumerate(self.view.tokens[first:last], first)
            if token.kind == "D"
            and (is_fine(token) or self._is_out_since(token))
            and (aside or self.view.depth(place) == self.depth)
        ]

    def dates_of_asides(self) -> list[Token]:
        """The dates in brackets before the name, but for those that are another name's own."""
        string = self.view.string
        dates = self.dates(self.first, self.index, aside=True)
        places = {token.start: place for place, token in enumerate(self.view.tokens)}
        opened = (string.rfind("(", 0, places[token.start]) for token in dates)
        return [
            token
            for token, sign in zip(dates, opened, strict=True)
            if not _NAMED.search(string, 0, max(sign, 0))
        ]

    def _is_out_since(self, token: Token) -> bool:
        """Whether the words before a date tell that something is out since then."""
        date: DateMention = token.item
        if date.bearing not in ("since", "as_of") or date.value.precision == "year":
            return False
        return _OUT_SINCE.search(self.text, self.view.sentence.start, token.start) is not None

    def is_alone(self) -> bool:
        """Whether the clause holds names only, perhaps with an aside."""
        kinds = self.view.string[self.first : self.last + 1]
        alone = re.fullmatch(r"(?:[.']|\.')?(?:O'?)?(?:[MQ&.]|&O'){1,7}(?:\([^()]*\))?\.?", kinds)
        words = _LEADS.sub("", self._words()) if alone is not None else ""
        return alone is not None and not words.strip(" *_.!…")

    def opens(self) -> bool:
        """Whether the clause opens its sentence, a new part of it, or what a colon leads in."""
        if not self.first:
            return True
        sign = self.view.tokens[self.first - 1]
        return self.text[sign.start : sign.end] in "；;：:。"

    def _words(self) -> str:
        """What the clause says beside its names."""
        return "".join(
            self.text[t.start : t.end]
            for t in self.view.tokens[self.first : self.last + 1]
            if t.kind in "._f"
        )

    def without_names(self, first: int, last: int, *, asides: bool = True) -> str:
        """The words of some tokens, without those that name or date something; with what stands
        deeper in brackets than the name, or without."""
        described = self.view.string[: self.index].endswith((".'", "_'"))
        aside = self.index - 2 if described else -1  # what the name is like: `采用新许可证的 X`
        kept = [
            token
            for place, token in enumerate(self.view.tokens[first : last + 1], first)
            if token.kind not in "MQOBD$%S" and place != aside and place not in self.aside
            if asides or self.view.depth(place) <= self.depth
        ]
        return words_of(self.text, kept)

    def at_depth(self, first: int, last: int) -> str:
        """The tokens of a stretch that stand no deeper in brackets than the name."""
        return "".join(
            token.kind
            for place, token in enumerate(self.view.tokens[first:last], first)
            if self.view.depth(place) <= self.depth and place not in self.aside
        )

    def makes(self, token: Token) -> bool:
        owner = self.view.tokens[self.index].item.entity.organization_id
        return owner is None or token.item.entity.id == owner

    def _maker_before(self) -> Token | None:
        """The maker of the thing, acting before it in its clause."""
        owner = self.view.tokens[self.index].item.entity.organization_id
        for token in self.view.tokens[self.first : self.index]:
            if token.kind != "O" or owner is None or token.item.entity.id != owner:
                continue
            if not (self.chinese and _WITH_ZH.search(self.text, self.start, token.start)):
                return token
        aside = _MAKER_ASIDE.search(self.view.string[: self.first])
        if aside is not None and owner is not None:
            token = self.view.tokens[self.view.string.index("O", aside.start())]
            return token if token.item.entity.id == owner else None
        return None

    def maker_acts(self) -> bool:
        """Whether the maker is the subject: by its name, or as `they` where it was named last."""
        if self._maker_before() is not None:
            return True
        before = self.text[self.start : self.view.tokens[self.index].start]
        if self.chinese or _THEY.match(before) is None:
            return False
        here = self.view.sentence
        makers = self.context.mentions.entities_in(
            self.context.layout.blocks[here.block].start, here.start
        )
        last = next(
            (m.entity.id for m in reversed(makers) if m.entity.type == "organization"), None
        )
        owner = self.view.tokens[self.index].item.entity.organization_id
        return last is not None and last == owner

    def someone_else_acts(self) -> bool:
        """Whether somebody else, or another thing, is the subject of the clause."""
        if any(map(self._is_subject, range(self.first, self.index))):
            return True
        before = self.text[self.start : self.view.tokens[self.index].start]
        return SOMEBODY.search(without_makers(IS_HAD.sub("", before))) is not None

    def _is_subject(self, place: int) -> bool:
        """Whether a token is a company that may act: no owner, and not with whom or where one acts."""
        token = self.view.tokens[place]
        aside = place in self.aside or self.view.depth(place) > self.depth
        if token.kind != "O" or aside or self.view.string[place + 1] == "'":
            return False
        return not (self.chinese and _WITH_ZH.search(self.text, self.start, token.start))

    def someone_tells(self, end: int, start: int | None = None) -> bool:
        """Whether words beside the clause tell other news, or what somebody did."""
        words = self.text[self.end if start is None else start : end]
        return tells_other_news(words) or SOMEBODY.search(IS_HAD.sub("", words)) is not None

    def opening_bracket(self) -> Token | None:
        """The date that opens the brackets behind the name, or behind the word for its family."""
        match = _BRACKETED.match(self.view.string[self.index + 1 :])
        if match is None:
            return None
        if match["family"]:
            noun = self.view.tokens[self.index + 1]
            if not FAMILY.fullmatch(self.text, noun.start, noun.end):
                return None
        dates = self.dates(self.index, self.index + 1 + match.end(), aside=True)
        return dates[0] if dates else None
