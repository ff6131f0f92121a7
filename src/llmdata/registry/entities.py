"""Who and what the registry knows: one frozen record a kind of entry."""

from dataclasses import dataclass
from typing import Literal

EntityType = Literal["organization", "family", "model", "product", "benchmark"]


@dataclass(frozen=True, slots=True)
class Named:
    """What every entry has.

    ``ambiguous`` holds the forms (of ``forms``) that are also ordinary words or other people's
    names: such a form counts only near the entry's maker, near one of its ``cues``, or in a list
    of its like. ``case_sensitive`` entries count only in the spelling that is given.
    """

    id: str
    name: str
    name_zh: str | None
    aliases: tuple[str, ...]
    ambiguous: frozenset[str]
    case_sensitive: bool
    cues: tuple[str, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        """Every spelling, the canonical name first."""
        chinese = (self.name_zh,) if self.name_zh and self.name_zh != self.name else ()
        return (self.name, *chinese, *self.aliases)

    def is_ambiguous(self, form: str) -> bool:
        """Whether this spelling needs its surroundings to be understood."""
        return form.casefold() in self.ambiguous


@dataclass(frozen=True, slots=True)
class Organization(Named):
    """Somebody who makes, measures, publishes or runs something.

    ``product`` is the category of the product that bears the same name, if it has one.
    """

    kind: str
    country: str | None
    product: str | None = None


@dataclass(frozen=True, slots=True)
class Family(Named):
    """A line of models that share a head (``Claude``), from which the grammar derives names.

    ``join`` stands between head and version in a canonical name. ``words`` are the variant words
    of this family alone, ``version_letters`` those that introduce its versions (``V`` in
    ``DeepSeek V3``). ``glued``: a digit must follow the head at once (``o3``).
    ``needs_version``: the bare head, or the head and a word, is ordinary language.
    ``order`` tells what comes first where both orders are in use: the ``version``
    (``Gemini Pro 1.5`` is ``Gemini 1.5 Pro``), or a ``word`` (``Mistral Large 3``).
    ``series``: head and version alone name a series (``Gemini 2.5``), not one model.
    ``tiers`` follow the version before the version ``tiers_first_from`` and precede it from then
    on (``Claude 3.7 Sonnet``, ``Claude Opus 4.5``); a tier with a version stands for the whole.
    ``modes`` are words that name how a model of the family is run, and no model.
    ``organization`` is None only where a text alone makes a family known, and not its maker.
    """

    organization: str | None
    join: str
    modality: str | None
    words: tuple[str, ...]
    version_letters: tuple[str, ...]
    glued: bool
    needs_version: bool
    series: bool
    order: str | None
    tiers: tuple[str, ...]
    tiers_first_from: str | None
    modes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Model(Named):
    """A model whose other names the grammar cannot derive."""

    organization: str
    family: str | None
    kind: str
    modality: str | None
    version: str | None


@dataclass(frozen=True, slots=True)
class Product(Named):
    """What is used but is no model."""

    organization: str | None
    category: str


@dataclass(frozen=True, slots=True)
class Benchmark(Named):
    """A benchmark, competition or ranking.

    ``organization_phrase`` names it only in a sentence that names its organization too. Words of
    ``part`` name it before a word for a board where its organization's boards are spoken of, those
    of ``category`` as one of the categories of its general ranking (`second in Coding`).
    """

    organization: str | None
    kind: str
    domain: str
    organization_phrase: tuple[str, ...]
    part: tuple[str, ...]
    category: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """A head whose subscription plans are the head and one of ``words`` (``ChatGPT Plus``)."""

    head: str
    organization: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """A variant word that any family may use, in its canonical spelling."""

    name: str
    aliases: tuple[str, ...]
    modality: str | None


@dataclass(frozen=True, slots=True)
class Spellings:
    """A word of the trade or a person: the canonical name, and others, in any language."""

    name: str
    aliases: tuple[str, ...]


Entry = Organization | Family | Model | Product | Benchmark
