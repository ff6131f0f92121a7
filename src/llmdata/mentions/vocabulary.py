"""The names that the registry gives, ready to be found in a text: one automaton for all."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from functools import lru_cache
from itertools import product, zip_longest
from string import ascii_letters, digits
from typing import NamedTuple

import ahocorasick_rs

from llmdata.folding import fold, lower
from llmdata.grammar.names import NO_VERSION, ModelName, NameHabits, parse_tail
from llmdata.lazily import lazily
from llmdata.mentions.candidate_words import NO_PART
from llmdata.mentions.entities import Entity, entity_of, owned_id
from llmdata.mentions.namesakes import (
    known_for,
    lettered_families,
    namesakes,
    product_families,
)
from llmdata.mentions.versions_of_products import ProductVersions
from llmdata.registry import Entry, Family, Product, Registry

# White space between Chinese and Latin letters is a habit that not everybody has.
_BETWEEN_SCRIPTS = lazily(r"(?<=[\u4e00-\u9fff]) (?=[a-z0-9])|(?<=[a-z0-9]) (?=[\u4e00-\u9fff])")
_LONGER = lazily(r"-(?:\d|[A-Z]|(?:cli|api|sdk|app|code)\b)")
_COUNTS_NOTHING = lazily(NO_VERSION)
_NUMBERED = lazily(rf" ?[vV]?\d{{1,4}}[a-z]?{NO_VERSION}")
# A name as programs write it, or in capitals with a version (`VEO3`), whatever word its head is elsewhere.
_IN_CODE = lazily(r"-(?P<words>(?:[a-z]{2,12}-){0,3})[a-z]?\d")
_SHOUTED = lazily(r"\d{1,2}(?:\.\d{1,2})?(?![\d%,:/\-]|\.\d)")
_ONE_OF_MANY = lazily(r"\b(?i:an?|own|another)\s\Z")
# Of one sign, a name of Chinese is but the end of a word: `开源 2.0` is no `源 2.0`.
_AMID_WORDS = lazily(r"[\u4e00-\u9fff] ?\Z")
_TIER_VERSION = lazily(r"(?<![\w.\-$€£¥])(?P<v>\d\.\d)[ \-]\Z")
_EDGES = frozenset(ascii_letters + digits)
_SLASHED = frozenset(("model", "product"))
_BINDING = _EDGES | frozenset("./@")  # behind these, a name may be but a part of something
_UNKNOWN_HEAD = lazily(
    # … but for ordinary words where a sentence begins, as those of deeds: `Added o9-mini`
    r"(?<![A-Za-z0-9])(?!OpenAI|And|Via|For|Shipped|Q[1-4]|H[12]|[A-Z][a-z]+(?:ed|ing|ly)(?![A-Za-z]))[A-Z][A-Za-z0-9]+[ -]\Z"
)
_PLAN_FACTOR = lazily(r"[ \-]?(?P<f>\d{1,3}[x×])(?![A-Za-z0-9])")
# What the same letters name first, where one form stands for several types.
_PRIORITY = {"model": 0, "product": 1, "benchmark": 2, "organization": 3}
_SERIES_KIND = lazily(r"\s*(?:(?:开源|開源)?(?:模型)?(?:系列|家族)|(?:series|family)\b)")


# `Llama_9_13B_Chat`: boards and programs tie the parts of a name so.
_UNDERSCORE = lazily(r"(?<=[A-Za-z0-9])_(?=[A-Z0-9])|(?<=\d)_(?=[a-z])")
# A licence bears the name of the first model that came under it: `Llama 9 Community`.
_LICENCE = lazily(r"\s+Community(?:\s+(?:Licen[sc]e|Agreement)\b|(?=\s*(?:[,.;)\n]|\Z)))")

_REMEMBERED = 4096  # models, so that what is named again and again is made once


class _Form(NamedTuple):
    """A form under which an entry is sought; `kind` is its type, or `tier` or `phrase`."""

    surface: str
    kind: str
    entry: Entry
    ambiguous: bool
    cues: tuple[str, ...] = ()


def _form(surface: str, kind: str, entry: Entry) -> _Form:
    return _Form(surface, kind, entry, entry.is_ambiguous(surface), entry.cues)


def _forms(registry: Registry) -> dict[str, list[_Form]]:
    """What is sought for the entries of a registry, by its spelling in a folded text."""
    forms: dict[str, list[_Form]] = {}
    for surface, entity_type, entity_id in registry.surface_forms():
        entry = registry.entity(entity_type, entity_id)
        forms.setdefault(lower(surface), []).append(_form(surface, entity_type, entry))
    for family in registry.families.values():
        for tier in family.tiers:
            forms.setdefault(lower(tier), []).append(_form(tier, "tier", family))
    for benchmark in registry.benchmarks.values():
        for phrase in benchmark.organization_phrase:
            forms.setdefault(lower(phrase), []).append(_form(phrase, "phrase", benchmark))
    for surface in list(forms):
        for variant in _spacings(fold(surface)) - {surface}:
            forms.setdefault(variant, []).extend(forms[surface])
    return forms


class Found(NamedTuple):
    """A name in the text; `family` is set where a bare head stands that names no entity."""

    start: int
    end: int
    entity: Entity | None
    family: Family | None = None
    ambiguous: bool = False
    cues: tuple[str, ...] = ()
    head: int = 0  # length of the family's head
    beside: str | None = None  # the organization without which the words name nothing


class Vocabulary:
    """Finds every name of a registry's entries, and every name that its families can form."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self._entities: dict[tuple[str, str, str | None], Entity] = {}
        self.common = {
            form.lower(): word.name
            for word in registry.words
            for form in (word.name, *word.aliases)
        }
        self.word_modality = {word.name: word.modality for word in registry.words if word.modality}
        self.namesakes = namesakes(registry)
        self.lettered_families = lettered_families(registry)
        self.product_families = product_families(registry)
        self.family_products = {family.id: id_ for id_, family in self.product_families.items()}
        self.known_for = known_for(registry)
        self.versions = ProductVersions(registry)
        self.habits = {family.id: self._habits(family) for family in registry.families.values()}
        # What is known of a family's name before its tail is read.
        self._bare = {id_: ModelName(habits) for id_, habits in self.habits.items()}
        self._model = lru_cache(_REMEMBERED)(self._made)
        # Behind these a model's name begins anew: `on AIME o3 …`.
        tests = [form for test in registry.benchmarks.values() for form in test.forms]
        self.ends_of_tests = {surface.rpartition(" ")[2] for surface in tests}
        self._no_heads = {*tests, *self.ends_of_tests}
        forms = _forms(registry)
        self.forms = list(forms.values())
        # Only a family's name may go on behind its form (`o3`, `Qwen3`).
        self._open_ended = [any(isinstance(f.entry, Family) for f in x) for x in self.forms]
        self.automaton = ahocorasick_rs.AhoCorasick(list(forms))
        # … and what a text alone makes known, behind all forms of the registry.
        self._own: ahocorasick_rs.AhoCorasick | None = None
        self._own_forms = 0

    def extended(self, registry: Registry) -> Vocabulary:
        """The same with the families and makers by which a registry extends this one's."""
        families = {k: f for k, f in registry.families.items() if k not in self.habits}
        known = self.registry.organizations
        makers = {k: o for k, o in registry.organizations.items() if k not in known}
        new = copy(self)
        new.registry, new._entities = registry, {}
        new._model = lru_cache(_REMEMBERED)(new._made)
        new.habits = {**self.habits, **{k: self._habits(f) for k, f in families.items()}}
        new._bare = {**self._bare, **{k: ModelName(new.habits[k]) for k in families}}
        only = replace(registry, families=families)
        new.namesakes = {**self.namesakes, **namesakes(only)}
        new.lettered_families = {**self.lettered_families, **lettered_families(only)}
        told = replace(only, organizations=makers, models={}, products={}, benchmarks={})
        forms = _forms(told)
        new.forms = [*self.forms, *forms.values()]
        new._open_ended = [
            *self._open_ended,
            *(any(isinstance(f.entry, Family) for f in x) for x in forms.values()),
        ]
        new._own, new._own_forms = ahocorasick_rs.AhoCorasick(list(forms)), len(forms)
        return new

    def _matches(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Where forms stand in a folded text, each by its number."""
        yield from self.automaton.find_matches_as_indexes(text, overlapping=True)
        if self._own is not None:
            first = len(self.forms) - self._own_forms
            for number, start, end in self._own.find_matches_as_indexes(text, overlapping=True):
                yield first + number, start, end

    def _habits(self, family: Family) -> NameHabits:
        first_from = family.tiers_first_from
        common = self.common  # of all families but the few that have modes
        if family.modes:
            common = {form: word for form, word in common.items() if word not in family.modes}
        return NameHabits(
            head=family.name,
            join=family.join,
            words={word.lower(): word for word in (*family.words, *family.tiers)},
            common=common,
            version_letters=frozenset(family.version_letters),
            glued=family.glued,
            needs_version=family.needs_version,
            order=family.order,
            tiers=frozenset(family.tiers),
            tiers_first_from=float(first_from) if first_from else None,
        )

    def entity(self, entity_type: str, entity_id: str, factor: str | None = None) -> Entity:
        """The entity of a registry entry, made once."""
        key = (entity_type, entity_id, factor)
        if key not in self._entities:
            self._entities[key] = entity_of(self.registry, *key)
        return self._entities[key]

    def find(self, text: str) -> Iterator[Found]:
        """Names in order, the longest at each place, none overlapping another."""
        best: dict[int, Found] = {}
        makers: dict[tuple[int, int], Found] = {}
        ends: set[int] = set()  # of models and products, behind which a slash goes on with another
        text = _UNDERSCORE.sub("-", text)
        forms, open_ended, read, size = self.forms, self._open_ended, self._read, len(text)
        for number, start, end in self._matches(lower(text)):
            bound = start and text[start - 1] in _BINDING and not _may_begin(text, start)
            if bound and (text[start - 1] != "/" or start - 1 not in ends):
                continue
            whole = end == size or text[end] not in _EDGES or text[end - 1] not in _EDGES
            if not whole and not open_ended[number]:
                continue
            for form in forms[number]:
                found = read(text, start, end, form)
                if found is not None:
                    if found.entity is not None and found.entity.type in _SLASHED:
                        ends.add(found.end)
                    if found.entity is not None and found.entity.type == "organization":
                        makers[found.start, found.end] = found
                    other = best.get(found.start)
                    if other is None or _better(found, other):
                        best[found.start] = found
        last = 0
        for start in sorted(best):
            if start >= last:
                found = best[start]
                if _DISTILLED.search(text, max(0, start - len("-distill-")), start):
                    continue  # what another was made of: `R9-Distill-Qwen-32B`
                if (start, found.end) in makers or _may_name_its_maker(found):
                    found = _before_its_own(found, best, makers)
                while (behind := best.get(found.end + 1)) is not None and text[found.end] == "-":
                    joined = _joined(found, behind)
                    if joined is None:
                        break
                    found = joined
                yield found
                last = found.end

    def _read(self, text: str, start: int, end: int, form: _Form) -> Found | None:
        surface, kind, entry, ambiguous, cues = form
        whole = end == len(text) or text[end] not in _EDGES or text[end - 1] not in _EDGES
        if isinstance(entry, Family):
            return self._read_model(text, start, end, form, entry, whole)
        if not whole or (text[end - 1].isdigit() and not _COUNTS_NOTHING.match(text, end)):
            return None  # in `DeepSeek 3 月` the number belongs to what follows
        if kind == "organization":
            said = text[start:end]
            if entry.case_sensitive and said != surface:
                return None
            if said[0].islower() and surface[0].isupper() and not said.islower() and " " in said:
                return None  # `open AI science`: an adjective
            return Found(start, end, self.entity(kind, entry.id), None, ambiguous, cues)
        if kind == "phrase":
            entity = self.entity("benchmark", entry.id)
            return Found(start, end, entity, beside=getattr(entry, "organization", None))
        # `the Arena` is a name by its capital alone.
        by_capital = entry.case_sensitive or surface.startswith("the ")
        if by_capital and text[start + 1 : end] != surface[1:]:
            return None
        if surface.startswith("the ") and text.startswith("-", end):
            return None  # `the Arena-Hard`
        if entry.case_sensitive and text[start] != surface[0]:
            return None
        factor = None
        if isinstance(entry, Product):
            if " " in surface and text[start].islower() and _ONE_OF_MANY.search(text, 0, start):
                return None  # `launched a code interpreter`
            if _LONGER.match(text, end):
                return None  # `Gemini-1206-Exp` and `gemini-cli` are names of their own
            if entry.category == "hardware" and _NUMBERED.match(text, end):
                return None  # `iPhone 17` is another thing than the iPhone
            if entry.category == "subscription_plan" and (match := _PLAN_FACTOR.match(text, end)):
                # A multiplier behind a subscription plan (`Max 20x`) makes a plan of its own.
                end, factor = match.end(), match["f"].replace("×", "x")
            elif version := self.versions.behind(text, end, entry):
                factor, end = version
        return Found(start, end, self.entity(kind, entry.id, factor), None, ambiguous, cues)

    def _read_model(
        self, text: str, start: int, end: int, form: _Form, family: Family, whole: bool
    ) -> Found | None:
        surface, tier = form.surface, form.kind == "tier"
        spelt_so = text.startswith(surface, start)
        in_code = text[start:end].islower() and self._is_in_code(text, end, family)
        shouts = text[start:end].isupper() and end - start > 2 and _SHOUTED.match(text, end)
        if family.case_sensitive and not (spelt_so or family.glued or in_code or shouts):
            return None
        amid = len(surface) == 1 and _AMID_WORDS.search(text, max(0, start - 2), start)
        if amid and not surface.isascii():
            return None
        habits = self.habits[family.id]
        if family.glued:
            head = _UNKNOWN_HEAD.search(text, max(0, start - 24), start)
            word = head.group()[:-1] if head is not None else ""
            if word and word not in self._no_heads and word.lower() not in NO_PART:
                return None  # `XBai o4` is another family's, known here or not
        if tier:
            if text[start:end] != surface or not (whole or text[end].isdigit()):
                return None
            if match := _TIER_VERSION.search(text, max(0, start - len("-distill-")), start):
                # `3.5 Sonnet`, with nothing before it
                name = ModelName(habits, match["v"])
                name, last = parse_tail(text, start - 1, len(text), name)
                return Found(match.start("v"), last, self.model(family, name), head=1)
            head_end = start  # the tier itself is the first word of the tail
            bare = self._bare[family.id]
            name, last = parse_tail(" " + text[start : start + 60], 0, 61, bare)
            last = start + last - 1
            if name.version is None:
                return None
        else:
            head_end = end - 1 if family.glued else end
            name, last = parse_tail(text, head_end, len(text), self._bare[family.id])
            if family.glued and not spelt_so and not name.words:
                return None  # an `O3` may be anything, an `O3-mini` is not
        if last <= head_end:
            if not whole or tier:
                return None
            pinned = self.registry.pinned(surface)
            if pinned is not None:
                ambiguous = pinned.is_ambiguous(surface)
                return Found(start, end, self.entity("model", pinned.id), None, ambiguous)
            return Found(start, end, None, family)
        # Of a family with ordinary words among its forms, the others (`Amazon Nova`) need none.
        ordinary = form.ambiguous or not family.ambiguous
        if habits.needs_version and ordinary and not (name.version or name.size):
            return None
        if not (name.version or name.size or name.stamp) and habits.tiers.issuperset(name.words):
            return Found(start, last, None, family)  # `Claude Sonnet` is a line, as `Claude` is
        if name.is_bare_version and _LICENCE.match(text, last):
            return None
        entity = self.model(family, name)
        # What has a size or a stamp is a model's name, whatever else its head may mean.
        sized = name.size is not None and (name.size[-1] == "B" or text[head_end] == "-")
        ambiguous = form.ambiguous and not (sized or name.stamp)
        return Found(start, last, entity, None, ambiguous, head=end - start)

    def _is_in_code(self, text: str, end: int, family: Family) -> bool:
        """Whether what goes on at `end` is written as programs write it: `grok-4`, `grok-code-fast-1`."""
        match = _IN_CODE.match(text, end)
        words = match["words"].split("-")[:-1] if match else ()
        return match is not None and all(map(self.habits[family.id].canonical, words))

    def model(self, family: Family, name: ModelName) -> Entity:
        """The model that a parsed name means: a pinned identity, or one that its parts make."""
        return self._model(
            family.id, name.version, name.words, name.size, name.stamp, name.word_first
        )

    def _made(
        self,
        family_id: str,
        version: str | None,
        words: tuple[str, ...],
        size: str | None,
        stamp: str | None,
        word_first: bool,
    ) -> Entity:
        family = self.registry.families[family_id]
        name = ModelName(self.habits[family_id], version, words, size, stamp, word_first)
        pinned = self.registry.pinned(name.canonical)
        if pinned is not None:
            return self.entity("model", pinned.id)
        modality = family.modality
        for word in name.words:
            modality = self.word_modality.get(word, modality)
        return Entity(
            "model",
            owned_id(family.organization, name.canonical),
            name.canonical,
            organization_id=family.organization,
            kind="series" if name.is_bare_version and family.series else "model",
            family=family.name,
            family_id=family.id,
            version=name.version,
            modality=modality,
            billions=name.billions,
            parsed=name,
        )


def _may_name_its_maker(found: Found) -> bool:
    return found.entity is not None and found.entity.type == "product"


def _before_its_own(
    found: Found, best: dict[int, Found], makers: dict[tuple[int, int], Found]
) -> Found:
    """A maker without the head of what he makes, if that begins a longer name: `阿里` of `阿里通义千问`.

    So does a product that is named with its maker, where it but begins another: `OpenAI Codex` of
    `OpenAI Codex Web`.
    """
    for start in range(found.start + 1, found.end):
        if (other := best.get(start)) is not None and other.end > found.end:
            return makers.get((found.start, start)) or makers.get((found.start, start - 1)) or found
    return found


_DISTILLED = lazily(r"(?i:-distill-)\Z")


def _joined(found: Found, behind: Found) -> Found | None:
    """What a model was made of, in its name: `DeepSeek-R1-Distill-Qwen-32B` is no Qwen."""
    model, base = found.entity, behind.entity
    if model is None or base is None or model.type != "model" or base.type != "model":
        return None
    if model.family_id is None or base.family_id in (None, model.family_id):
        return None
    name = f"{model.name}-{base.name}"
    entity = replace(
        model,
        id=owned_id(model.organization_id, name),
        name=name,
        kind="model",
        billions=base.billions,
        parsed=None,
    )
    return found._replace(end=behind.end, entity=entity)


def _may_begin(text: str, start: int) -> bool:
    """Whether a name may begin behind such a sign: not amid a word or an address."""
    before = text[start - 1]
    if before in _EDGES:
        return text[start] not in _EDGES
    return start < 2 or text[start - 2] not in _EDGES


def _spacings(form: str) -> set[str]:
    """A form with and without each white space between Chinese and Latin letters."""
    if form.isascii():
        return {form}
    pieces = _BETWEEN_SCRIPTS.split(form)
    gaps = product(("", " "), repeat=min(len(pieces) - 1, 3))
    return {"".join(map("".join, zip_longest(pieces, chosen, fillvalue=""))) for chosen in gaps}


def _better(found: Found, other: Found) -> bool:
    if found.end != other.end:
        return found.end > other.end
    # `gpt-image-1` is the longer head's, though `GPT` could read it too.
    return (_rank(found), found.ambiguous, -found.head) < (
        _rank(other),
        other.ambiguous,
        -other.head,
    )


def _rank(found: Found) -> int:
    return _PRIORITY[found.entity.type] if found.entity else len(_PRIORITY)


def calls_series(text: str, end: int) -> bool:
    """Whether the words behind a name call it a series or family."""
    return _SERIES_KIND.match(text, end) is not None


@lru_cache(maxsize=8)
def vocabulary(registry: Registry) -> Vocabulary:
    """The vocabulary of a registry, built once."""
    root = registry.extends
    return vocabulary(root).extended(registry) if root is not None else Vocabulary(registry)
