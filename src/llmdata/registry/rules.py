"""What must hold between entries: ids and forms are unique, owners exist."""

from collections.abc import Sequence

from llmdata.errors import RegistryError
from llmdata.registry.building import Placed
from llmdata.registry.entities import Entry, Organization, Spellings, Word
from llmdata.registry.names import fold

# One name may stand for two things of the same maker: the surroundings tell which is meant.
SHARED = {
    frozenset({"organization", "family"}),  # DeepSeek
    frozenset({"organization", "benchmark"}),  # LMArena
    frozenset({"product", "benchmark"}),  # OpenRouter
    frozenset({"family", "product"}),  # Claude
    frozenset({"family", "model"}),  # Nano Banana
}


def entity_type(entry: Entry) -> str:
    return type(entry).__name__.lower()


def owner(entry: Entry) -> str | None:
    """The organization that an entry belongs to; an organization is its own."""
    return entry.id if isinstance(entry, Organization) else entry.organization


def check(placed: Sequence[Placed[Entry]]) -> None:
    """Raise RegistryError for the first entry that contradicts another."""
    check_ids(placed)
    check_owners(placed)
    check_forms(placed)


def check_ids(placed: Sequence[Placed[Entry]]) -> None:
    seen: dict[tuple[str, str], str] = {}
    for where, entry in placed:
        earlier = seen.setdefault((entity_type(entry), entry.id), where)
        if earlier is not where:
            raise RegistryError(
                f"{where}: id {entry.id!r} is taken by {earlier}; choose another, or join the two"
            )


def check_owners(placed: Sequence[Placed[Entry]]) -> None:
    known = {entry.id for _, entry in placed if isinstance(entry, Organization)}
    for where, entry in placed:
        maker = owner(entry)
        if maker is not None and maker not in known:
            raise RegistryError(
                f"{where}: organization {maker!r} does not exist; add it to organizations.toml"
            )


def check_forms(placed: Sequence[Placed[Entry]]) -> None:
    """Refuse a form that stands twice in an entry, or in two entries that may not share it."""
    holders: dict[str, list[Placed[Entry]]] = {}
    for here in placed:
        _check_own_forms(here)
        for folded in set(map(fold, here.entry.forms)):
            others = holders.setdefault(folded, [])
            for other in others:
                _check_pair(here, other, folded)
            others.append(here)


def check_words(placed: Sequence[tuple[str, Word | Spellings]]) -> None:
    """Refuse a variant word, a term or a person's name that stands in two entries."""
    seen: dict[str, str] = {}
    for where, word in placed:
        for form in (word.name, *word.aliases):
            earlier = seen.setdefault(fold(form), where)
            if earlier is not where:
                raise RegistryError(f"{where}: {form!r} is also a form of {earlier}; keep one")


def _check_own_forms(here: Placed[Entry]) -> None:
    seen: set[str] = set()
    for form in here.entry.forms:
        spelling = form if here.entry.case_sensitive else form.casefold()
        if spelling in seen:
            raise RegistryError(f"{here.where}: {form!r} stands twice; keep one")
        seen.add(spelling)


def _check_pair(here: Placed[Entry], other: Placed[Entry], folded: str) -> None:
    shared = [form for form in here.entry.forms if fold(form) == folded]
    both_sensitive = here.entry.case_sensitive and other.entry.case_sensitive
    if both_sensitive and not set(shared) & set(other.entry.forms):
        return
    types = frozenset({entity_type(here.entry), entity_type(other.entry)})
    if types in SHARED and owner(here.entry) == owner(other.entry):
        return
    raise RegistryError(
        f"{here.where}: {shared[0]!r} is also a form of {other.where}; remove it from one of them"
    )
