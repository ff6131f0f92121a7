"""The clause in which a name stands with a date, and whether it tells that the thing came out."""

from __future__ import annotations

import re

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.policy import Dating, own_date
from llmdata.extract.releases.other_news import (
    is_honoured,
    tells_of_its_fate,
    tells_other_news,
)
from llmdata.extract.releases.prose import verbs
from llmdata.extract.releases.stages import TRIAL_EN, TRIAL_ZH
from llmdata.extract.releases.steps import THEN_PREVIEW as _THEN_PREVIEW
from llmdata.extract.releases.steps import THINGS, date_of_context, is_fine
from llmdata.extract.subjects import group_of, is_measure, owns
from llmdata.extract.view import Token, View
from llmdata.folding import HAN
from llmdata.mentions import DateMention

_BREAKS = ",:-"
_BRACKETED = re.compile(r"(?P<family>\.?)\([._]?D")
_FAMILY = re.compile(
    r"\s*(?:系列|家族|模型|全家桶|(?i:family|series|line-?up|line|models?|release|suite))\s*"
)
_LABEL = re.compile(r"\.?D{1,2}(?:,[._]|\([^()]*\))?[:\-]")
_COMES_OUT = re.compile(
    r"\s*(?i:(?:was|is|went|came|has\s+been|finally|only|then|at\s+last|\s)*\s*(?:out|released|launched|live|available|here|there|came|arrived|landed|shipped|appeared|followed|dropped|debuted|(?:turned|showed)\s+up)\b)"
)
# Tokens of a clause that tells something else: ranks, results, plans, denials, renaming.
_VETO = frozenset("xhNKB")
_EDGES = " *_“\"‘'「《[（("
_ON = re.compile(
    r"\s*(?:(?i:(?:out|new|fresh|live|here|available|on\s+sale|shipping|shipped|released|free)\b(?:\s+as)?(?:\s+just)?)\s*)?(?:(?i:all\s+)?(?i:since|of|on|in|from|back\s+in|at|around))?\s*(?:the\s+)?"
)
# Behind a date that is a clause of its own, what happened then: `X，9 月上的`.
_CAME_THEN = re.compile(
    r"\s*(?:才|就|刚|悄悄|正式|终于)?(?:上|出|来|发|放|推|到|有|见|端|开)(?:来|出来|上来|源|放|布|线|张)?(?:了|的|了的)(?=[，,。；;、）)\s]|\Z)"
)
# What is out since a day came out on it.
_OUT_SINCE = re.compile(
    r"(?i:\b(?:out|available|on\s+sale|live|open|with\s+us|shipping|around|in\s+shops)\s+(?:since|as\s+of|from)\s+(?:the\s+)?)\Z"
)
_WHICH = re.compile(r"\s*(?i:which|that|who)\b|它|后者")
# What follows came out with the thing before.
# `The surprise came on 20 January, when A put X on its site`: the clause explains the date.
_WHEN = re.compile(r"\s*(?i:when|the\s+(?:very\s+)?(?:day|week|month)(?:\s+(?:that|when))?)\s")
_JOINED = re.compile(
    r"\s*(?:连同|以及|还有|外加|(?i:this\s+time\b|along(?:side)?\b|together\s+with|plus\b|and\s+with))"
)
# A month or race is opened or closed with what came out then.
_OPENED_WITH = re.compile(
    r"(?i:\b(?:open(?:ed|s)|clos(?:ed|es)|kick(?:ed|s)\s+off|beg[au]n|begins|start(?:ed|s)|end(?:ed|s)|finish(?:ed|es)|answer(?:ed|s)|respond(?:ed|s)|follow(?:ed|s)|return(?:ed|s)|came|comes|turn(?:ed|s)\s+up|arriv(?:ed|es)|ship(?:ped|s)|land(?:ed|s)|launch(?:ed|es)|debut(?:ed|s)|went|round(?:ed|s)|counter(?:ed|s)|repl(?:ied|ies))\b"
    r"(?:[^,;:]{0,40})?\b(?:with|alongside)|\bthis\s+time\s+with)\s+(?:[\w\-’']+\s+){0,3}\Z"
)
_CARRIES = re.compile(r"\s*(?:带着?|附带?|连同|随|(?i:\w+\s+)+)")  # more than the topic's name
_ACTS = re.compile(r".{0,6}?[re][.'O]{0,4}[MQ]")
# Behind a name and `的`: the thing itself in some form or number.
_ITSELF = re.compile(
    r"\s*(?:到来|诞生|问世|登场|亮相|面世|加入(?!者)|发布(?!会|者|前|后|时|日)|推出(?!者|前|后|时)|公布|上线|面纱|权重|参数|代码|帷幕|大门|预览|实验|正式|测试|完整|公测|体验|开源|网页|移动|桌面|API|api|(?:\d+|[一二两三四五六七八九十多几]+)\s*(?:个|款|种)\s*(?:尺寸|型号|模型|版本|规格))"
)
_ATTRIBUTE = re.compile(
    r"(?:发布|推出|开源|上线|亮相|问世|公布|面世|放出|开放|登场|首发|上架|开卖|发售)(?:了|出)?[^，。；的]{0,6}的\s*[^，。；的]{0,14}\Z"
)
_OBLIQUE = re.compile(
    r"(?i:(?<!\bweights )(?<!\bversion )\b(?:to|for|in|on|than|like|via|using|inside|into|about|of|against|from|over|behind|at|under|as|unlike|before|after|since|through|around|follow(?:ed|s|ing))"
    r"\s+(?:(?:the|its|their|a|an|his|her|my|our|full|new|original|early|old)\s+){0,3}[“\"‘']?)\Z"
    r"|(?:连|使用|对|对于|比|跟|与|在|被|给|从|基于|关于|通过|借助|围绕|针对|除了|像|超过|不如)\s*(?:了|过)?\s*[“\"「]?\Z"
)
# What a maker opens, answers or closes with; by somebody else it is but used.
_BY = re.compile(
    r"(?i:\b(?:with|by)\s+(?:(?:the|its|their|a|an|his|her|my|our|full|new|original|early|old)\s+){0,3}[“\"‘']?)\Z"
    r"|(?:用|用上|用过|以|拿|把|将|让|由|和)\s*(?:了|过)?\s*[“\"「]?\Z"
)
_SOMEBODY = re.compile(
    r"(?i:\b(?:I|we|you|he|she|they|people|everyone|nobody|no\s+one|users?|someone|who)\b)|我|你|他|她|用户|大家|人们|开发者|有人"
)
# What is had is out: `In May we got X`.
_WE_GOT = re.compile(
    r"(?i:\b(?:I|we|everyone|users|developers|people)\s+(?:all\s+|also\s+|finally\s+|at\s+last\s+)?(?:got|had|were\s+given|were\s+treated\s+to|received|saw|met)\b)"
)
_PREVIEW = re.compile(
    rf"(?i:\b(?:{TRIAL_EN}|(?:to|for|by)\s+(?:\w+\s+)?testers)\b)|{TRIAL_ZH}|邀请测试"
)
# `Y came as a preview with X`: the preview is Y's.
_OF_ANOTHER = re.compile(
    r"(?i:\b(?:as|in)\s+(?:an?\s+)?(?:\w+\s+){0,2}(?:preview|beta)\s+(?:along\w*|together|with)\b)"
)
_OPENS_UP = re.compile(
    r"(?i:\b(?:open(?:ed|s)|went\s+(?:live|public|on\s+sale)|launch(?:ed|es)|arriv(?:ed|es)|appear(?:ed|s)|debut(?:ed|s)|became\s+available|reached\s+(?:everyone|the\s+public)|hit\s+the)\b)"
    r"|上线|上架|开放|公测|登陆|发布|推出|亮相|问世|放出|开张|开卖|发售"
)
# What is but updated was there already.
# What a name right behind explains: `two open models: X and Y`, `a coding agent, X`.
_KIND_OF = re.compile(
    r"\b(?i:an?|the|its|their|first|one|two|three|four|new|own|another|several)\s[^,;:()]{0,60}?"
    r"\b(?i:models?|tools?|agents?|assistants?|browsers?|apps?|editors?|plans?|tiers?|chatbots?|famil(?:y|ies)|series|generators?|reasoners?|ides?|clis?|pair|trio|duo)"
    r"(?:\s[^,;:()]{0,50})?[,:]\s*[“\"*_]*\Z"
)
# What its maker does to it there (`OpenAI defended its new model, X` brings nothing out).
_BRINGS_OUT = re.compile(
    rf"\b(?:{verbs.DOES}|{verbs.DID}|{verbs.COMES}|{verbs.ENTERS})", re.IGNORECASE
)
_MAKER_WORDS = re.compile(
    r"\b(?i:it|they|the\s+(?:\w+\s+)?(?:company|labs?|firm|start-?up|team|maker))\b"
)
# Behind a name: an explanation that tells when it came, `X, a small thing that arrived in May`.
_EXPLAINED = re.compile(
    r"\s*,\s+(?:(?i:the|an?|its|their)\s|[A-Z][\w.]*(?:'s|’s)\s)[^,;:()]{2,60}?\s(?:that|which)\s+(?:(?:[A-Z][\w.]*|it|they|the\s+company)\s+)?(?:(?:had|was|only|then|also|just|first|quietly|finally)\s+)*"
    r"(?:put|brought|introduced|launched|uploaded|dropped|(?:came|followed)(?!\s+(?:first|second|third|last|top|under|close|ahead)\b)|arrived|appeared|landed|shipped|debuted|surfaced|released|published|opened|went\s+live|(?:turned|showed)\s+up)\b"
    r"(?:\s+(?:on|to)(?:\s+[A-Z][\w.]*){1,2})?(?:\s+(?:out|live|online|only|first|late|early|back|in|on|at|with|from|the))*\s*\Z"
)
_THEY = re.compile(
    r"\W*(?:(?:and|but|then|so|in\s+\w+|on\s+\w+\s+\d+),?\s+){0,2}(?:they|it|the\s+(?:\w+\s+)?(?:company|labs?|firm|start-?up|team))\s",
    re.IGNORECASE,
)
_SOME_TIME_LATER = re.compile(
    r"(?i:\s+(?:(?:an?|some|the|several|two|three|four|\d+)\s+)?(?:\w+\s+)?(?:little|bit|while|while|fortnight|days?|weeks?|months?|time|shortly|soon|much|not\s+long)?\s*(?:later|after(?:wards?)?|next)(?=\s*(?:[.,;:)]|\Z|and\b|but\b)))"
)
# Between a maker and its clause: `◆, founded in 2020, came out with X`.
_MAKER_ASIDE = re.compile(r"(?:\A|[,:\-&D.])O,[^,:;D]{1,12},\Z")
_UPDATE = re.compile(r"(?i:\b(?:updated?|upgraded?|refreshed?)\b)|更新|升级")


class DatedClause:
    """The clause in which a name stands: the tokens from one break to the next."""

    def __init__(self, context: Context, view: View, index: int) -> None:
        self.context, self.view, self.index = context, view, index
        self.text = context.layout.visible
        self.depth = view.depth(index)
        self.first = self._edge(-1)
        self.last = self._edge(1)
        self.first = self._first_of_apposition()
        self.chinese = bool(HAN.search(self.text, view.sentence.start, view.sentence.end))

    def _edge(self, way: int, place: int | None = None) -> int:
        """The first or last token of the clause, brackets in it included."""
        depth = 0
        place = self.index if place is None else place
        string = self.view.string
        while 0 <= place + way < len(string):
            kind = string[place + way]
            depth += (kind == ")") * -way + (kind == "(") * way
            if depth < 0 or (not depth and kind in _BREAKS):
                break
            place += way
        return place

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
        maker = any(self._makes(t) for t in view.tokens[wider:first] if t.kind == "O")
        opening = self.text[view.tokens[wider].start : start]
        tells = _BRINGS_OUT.search(opening) is not None
        return wider if tells and (maker or _MAKER_WORDS.search(opening)) else self.first

    @property
    def start(self) -> int:
        return self.view.tokens[self.first].start

    @property
    def end(self) -> int:
        return self.view.tokens[self.last].end

    def dating(self) -> Dating | None:
        """The date of the clause: in it, in one of its own beside it, or that of its context."""
        if self._is_ranked():
            return None
        bracketed = own_date(self.view, group_of(self.view, self.index)[-1])
        if bracketed is not None and bracketed.date.value.precision != "year":
            return bracketed
        if (opening := self._opening_bracket()) is not None:
            return Dating(opening.item, "stated")
        behind = self._clause_behind()
        if behind is not None and self._is_alone() and self._opens():
            return Dating(behind.item, "stated")
        after = self._dates(self.index + 1, self.last + 1)
        before = self._dates(self.first, self.index)[::-1]
        own = before + after if self.chinese else after + before
        own = own or self._dates(self.first, self.index, aside=True)[::-1]
        if not self.chinese and not after and self._came_later():
            return None
        if own:
            finer = behind is not None and own[0].item.value.contains(behind.item.value)
            return Dating((behind if behind is not None and finer else own[0]).item, "stated")
        near = (self._clause_before(), behind, self._relative_clause(), self._of_item())
        for token in (*near, self._label()):
            if token is not None:
                return Dating(token.item, "stated")
        found = date_of_context(self.context, self.view)
        month = found is not None and found.date.value.precision == "month"
        return None if month and not self._is_whole() else found

    def _came_later(self) -> bool:
        """Whether words behind the name put it some time after the dates before it."""
        return _SOME_TIME_LATER.match(self.text, self.view.tokens[self.index].end) is not None

    def is_dated_head(self) -> bool:
        """Whether the name alone opens its sentence, and a date between commas follows it."""
        return not self.first and self._is_alone() and self._clause_behind() is not None

    def _is_whole(self) -> bool:
        """Whether names are all that the sentence says: `Qwen9-Max.` below `September:`."""
        whole = self.first == 0 and self.last == len(self.view.tokens) - 1
        return whole and self._is_alone()

    def _opens(self) -> bool:
        """Whether the clause opens its sentence, a new part of it, or what a colon leads in."""
        if not self.first:
            return True
        sign = self.view.tokens[self.first - 1]
        return self.text[sign.start : sign.end] in "；;：:。"

    def _is_ranked(self) -> bool:
        """Whether the name is an entry of a list that its lead-in calls a ranking."""
        lead_in = self.context.layout.blocks[self.view.sentence.block].lead_in
        blocks = self.context.layout.blocks
        told = self.context.last_view(blocks[lead_in]) if lead_in is not None else None
        return told is not None and bool({"B", "K"} & set(told.string))

    def _dates(self, first: int, last: int, *, aside: bool = False) -> list[Token]:
        """The dates among some tokens that stand as deep in brackets as the name, or deeper."""
        return [
            token
            for place, token in enumerate(self.view.tokens[first:last], first)
            if token.kind == "D"
            and (is_fine(token) or self._is_out_since(token))
            and (aside or self.view.depth(place) == self.depth)
        ]

    def _is_out_since(self, token: Token) -> bool:
        """Whether the words before a date tell that something is out since then."""
        date: DateMention = token.item
        if date.bearing not in ("since", "as_of") or date.value.precision == "year":
            return False
        return _OUT_SINCE.search(self.text, self.view.sentence.start, token.start) is not None

    def _clause_before(self) -> Token | None:
        """A date that is a clause of its own, right before this one."""
        if _JOINED.match(self.text, self.start):
            dates = self._dates(0, self.first)
            return dates[-1] if dates else None
        if _WHEN.match(self.text, self.start) and self.view.string[: self.first].endswith("D,"):
            return next(iter(self._dates(self.first - 2, self.first)), None)
        match = re.search(
            r"(?:(?:\A|[,:\-])\.?D{1,2}[.,]?,?|D:|\AO?'?\.?D[re],)\Z",
            self.view.string[: self.first],
        )
        dates = self._dates(match.start(), self.first) if match else []
        if dates and match and match.group() == "D:":
            start, _ = clause_of(self.text, self.view.sentence, dates[-1].start, dates[-1].end)
            if tells_other_news(self.text[start : dates[-1].start]):
                return None
        if dates and self._someone_tells(self.start, dates[-1].end):
            return None
        return dates[-1] if dates else None

    def _clause_behind(self) -> Token | None:
        """A date that is a clause of its own, right behind this one: `X is here, on 17 December,`."""
        match = re.match(
            r"[,-](?P<tie>[.']?)D(?:'?[re])?(?=[,.:;()\-&]|\Z)", self.view.string[self.last + 1 :]
        )
        if match is None or (self.first and self.view.string[self.first - 1] == "("):
            return None
        tie = self.view.tokens[self.last + 1 + match.start("tie")]
        tied = match["tie"] and _ON.fullmatch(self.text, tie.start, tie.end)
        date = self.view.tokens[self.last + match.end()]
        tied = tied or _CAME_THEN.match(self.text, date.end)
        if not (tied or self._is_alone()) or self._someone_tells(tie.end):
            return None
        dates = self._dates(self.last + 1, self.last + 1 + match.end())
        return dates[0] if dates else None

    def _label(self) -> Token | None:
        """The date that labels the whole sentence: `July 28th: Z.ai with A and B, then C`."""
        match = _LABEL.match(self.view.string[: self.first])
        dates = self._dates(0, match.end()) if match else []
        return dates[-1] if dates else None

    def _someone_tells(self, end: int, start: int | None = None) -> bool:
        """Whether words beside the clause tell other news, or what somebody did."""
        words = self.text[self.end if start is None else start : end]
        return tells_other_news(words) or _SOMEBODY.search(_WE_GOT.sub("", words)) is not None

    def _is_alone(self) -> bool:
        """Whether the clause holds names only, perhaps with an aside."""
        kinds = self.view.string[self.first : self.last + 1]
        alone = re.fullmatch(r"[.']?(?:O'?)?(?:[MQ&.]|&O'){1,7}(?:\([^()]*\))?\.?", kinds)
        return alone is not None and not self._words().strip(" *_.!…")

    def _relative_clause(self) -> Token | None:
        """A date in a clause that goes on about the name: `X, which slipped out on Boxing Day`."""
        match = re.match(
            r"[.$]{0,3}(?:,[^,:;()DxhNKB]{1,8})?,(?P<which>[.])[.fre'OMQ&]{0,7}D",
            self.view.string[self.last + 1 :],
        )
        if match is None:
            return self._explanation()
        which = self.view.tokens[self.last + 1 + match.start("which")]
        if not _WHICH.match(self.text, which.start) and not self._is_aside(match.start("which")):
            return self._explanation()
        others = self.view.tokens[self.last + 1 : self.last + 1 + match.end()]
        if any(t.kind == "O" and not self._makes(t) for t in others):
            return None
        dates = self._dates(self.last + 1, self.last + 1 + match.end())
        return (
            dates[0]
            if dates and not tells_other_news(self.text[which.start : dates[0].start])
            else None
        )

    def _explanation(self) -> Token | None:
        """A date in what explains the name: `X, a small thing that arrived in May`."""
        name = self.view.tokens[self.index]
        date = next((t for t in self.view.tokens[self.last + 1 :] if t.kind == "D"), None)
        if date is None or not is_fine(date):
            return None
        return date if _EXPLAINED.match(self.text[name.end : date.start]) else None

    def _is_aside(self, which: int) -> bool:
        """Whether the clause goes on behind an aside between commas: `X, in its final form, is out`."""
        between = self.view.string[self.last + 1 : self.last + 1 + which]
        opens = self.first == self.index or self.view.string[self.first : self.index] in (".", "O'")
        aside = (
            opens
            and self.first <= 1
            and re.fullmatch(r",[^,:;()DxhNKB]{1,8},", between) is not None
        )
        return (
            aside
            and _COMES_OUT.match(
                self.text, self.view.tokens[self.last + 1 + which].start, self.view.sentence.end
            )
            is not None
        )

    def _makes(self, token: Token) -> bool:
        owner = self.view.tokens[self.index].item.entity.organization_id
        return owner is None or token.item.entity.id == owner

    def _of_item(self) -> Token | None:
        """The date near the head of a list's item that the name opens."""
        block = self.context.layout.blocks[self.view.sentence.block]
        name = self.view.tokens[self.index]
        if block.kind != "item" or self.text[block.start : name.start].strip(_EDGES):
            return None
        match = re.match(r"[^DBKxhN:]{1,14}D", self.view.string[self.index + 1 :])
        if match is None:
            return None
        dates = self._dates(self.index + 1, self.index + 1 + match.end())
        if not dates:
            return None
        _, end = clause_of(self.text, self.view.sentence, dates[0].start, dates[0].end)
        return None if tells_other_news(self.text[name.end : end]) else dates[0]

    def _words(self) -> str:
        """What the clause says beside its names."""
        return "".join(
            self.text[t.start : t.end]
            for t in self.view.tokens[self.first : self.last + 1]
            if t.kind in "._f"
        )

    def tells_no_other_news(self, dating: Dating) -> bool:
        """Whether nothing in the clause stands against the name's having come out then."""
        view, index, text = self.view, self.index, self.text
        if is_honoured(text, view.sentence.start, view.tokens[index].start):
            return False
        if self._stands_in_brackets(dating):
            return self._brackets_tell_no_other_news() and not is_measure(self.context, view, index)
        last = self._end_of_news(dating)
        if _VETO & set(self._at_depth(self.first, last + 1)) or self._is_talk(last):
            return False
        if owns(view, index) or is_measure(self.context, view, index) or self._belongs_to_another():
            return False
        # In Chinese one of an enumeration stands in its clause as the first of it does.
        first = group_of(view, index)[0] if self.chinese else index
        before = text[self.start : view.tokens[first].start]
        goes_on = not self.start <= dating.date.start < self.end and self._goes_on()
        if goes_on:
            return True  # what its own clause tells of it is another matter
        if not self._comes_with(before):
            if _OBLIQUE.search(before):
                return False
            if not self._maker_acts() and (_BY.search(before) or self._someone_else_acts()):
                return False
        if _ACTS.match(view.string[index + 1 : self.last + 1]):
            return False  # it brings out another thing
        if tells_of_its_fate(text, view.tokens[index].end) or _UPDATE.search(before):
            return False
        return not tells_other_news(self._without_names(self.first, last))

    def _at_depth(self, first: int, last: int) -> str:
        """The tokens of a stretch that stand no deeper in brackets than the name."""
        return "".join(
            token.kind
            for place, token in enumerate(self.view.tokens[first:last], first)
            if self.view.depth(place) <= self.depth
        )

    def _stands_in_brackets(self, dating: Dating) -> bool:
        """Whether the date opens the brackets right behind the name: `X (May 3, 24B, Apache) was …`."""
        opening = self._opening_bracket()
        return opening is not None and opening.item is dating.date

    def _opening_bracket(self) -> Token | None:
        """The date that opens the brackets behind the name, or behind the word for its family."""
        match = _BRACKETED.match(self.view.string[self.index + 1 :])
        if match is None:
            return None
        if match["family"]:
            noun = self.view.tokens[self.index + 1]
            if not _FAMILY.fullmatch(self.text, noun.start, noun.end):
                return None
        dates = self._dates(self.index, self.index + 1 + match.end(), aside=True)
        return dates[0] if dates else None

    def _brackets_tell_no_other_news(self) -> bool:
        inside = re.match(r"[.]?\([^()]*", self.view.string[self.index + 1 :])
        last = self.index + (inside.end() if inside else 0)
        if _VETO & set(self.view.string[self.index + 1 : last + 1]):
            return False
        return not tells_other_news(self._without_names(self.index + 1, last))

    def _is_talk(self, last: int) -> bool:
        """Whether the name is but the topic of a guide, a paper or a video."""
        if "t" in self.view.string[self.first : self.index]:
            return True
        place = self.view.string.find("t", self.index, last + 1)
        if place < 0:
            return False
        between = self.text[self.view.tokens[self.index].end : self.view.tokens[place].start]
        return _CARRIES.match(between) is None

    def _end_of_news(self, dating: Dating) -> int:
        """The last token that tells of the name and its date: what is joined on tells of others."""
        tokens, end = self.view.tokens, max(dating.date.end, self.view.tokens[self.index].end)
        name = tokens[self.index]
        if self.chinese and _ATTRIBUTE.search(self.text, self.start, name.start):
            return self.index  # `谷歌 6 月开源的 X 拿下榜首`: what follows is told of it later
        for place in range(self.index + 1, self.last):
            if tokens[place].start >= end and self.view.string[place] == "&":
                return place
        return self.last

    def _without_names(self, first: int, last: int) -> str:
        """The words of some tokens, without those that name or date something."""
        described = self.view.string[: self.index].endswith((".'", "_'"))
        aside = self.index - 2 if described else -1  # what the name is like: `采用新许可证的 X`
        return " ".join(
            self.text[t.start : t.end]
            for place, t in enumerate(self.view.tokens[first : last + 1], first)
            if t.kind not in "MQOBD$%S" and place != aside
        )

    def _goes_on(self) -> bool:
        """Whether the date stands in words that go on about the name, whatever it is in its clause."""
        return self._relative_clause() is not None or self._of_item() is not None

    def _comes_with(self, before: str) -> bool:
        """Whether the name came out with something: a month that it closes, a sister of its maker."""
        if not _OPENED_WITH.search(before):
            return False
        view = self.view
        owner = view.tokens[self.index].item.entity.organization_id
        others = [t.item.entity for t in view.tokens[: self.index] if t.kind in THINGS]
        return not others or any(other.organization_id == owner for other in others)

    def _belongs_to_another(self) -> bool:
        """`X 的 Y`, `Y of X`: the clause is about what belongs to the name."""
        rest = self.view.string[self.index + 1 : self.index + 3]
        if not rest.startswith("'") or re.match(r"'(?:O|D)", rest):
            return False
        return _ITSELF.match(self.text, self.view.tokens[self.index + 1].end) is None

    def _maker_before(self) -> Token | None:
        """The maker of the thing, acting before it in its clause."""
        owner = self.view.tokens[self.index].item.entity.organization_id
        for token in self.view.tokens[self.first : self.index]:
            if token.kind == "O" and owner is not None and token.item.entity.id == owner:
                return token
        aside = _MAKER_ASIDE.search(self.view.string[: self.first])
        if aside is not None and owner is not None:
            token = self.view.tokens[self.view.string.index("O", aside.start())]
            return token if token.item.entity.id == owner else None
        return None

    def _maker_acts(self) -> bool:
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

    def _someone_else_acts(self) -> bool:
        """Whether somebody else, or another thing, is the subject of the clause."""
        string = self.view.string[self.first : self.index]
        if re.search(r"O(?!')", string):
            return True
        before = self.text[self.start : self.view.tokens[self.index].start]
        return _SOMEBODY.search(_WE_GOT.sub("", before)) is not None

    def opens_up(self) -> bool:
        """Whether the clause says in so many words that something can be had from then on."""
        return _OPENS_UP.search(self._without_names(self.index, self.last)) is not None

    def stage(self) -> str:
        words = _OF_ANOTHER.sub("", self._without_names(self.first, self.last))
        if _THEN_PREVIEW.match(self.text, self.end, self.view.sentence.end):
            return "preview"
        behind = self.view.tokens[self.last + 1 : self.last + 3]
        dated = len(behind) == 2 and behind[1].kind == "D"
        if dated and _THEN_PREVIEW.match(self.text, behind[1].end, self.view.sentence.end):
            return "preview"
        return "preview" if _PREVIEW.search(words) else "release"
