"""Who and what the sources speak of: models, products, benchmarks and those who make them."""

from llmdata.tables.base import Rule
from llmdata.tables.fields import (
    SNAKE_CASE,
    Names,
    aliases,
    column,
    fact,
    key,
    reference,
)
from llmdata.tables.shared import Mentioned
from llmdata.tables.vocabulary import (
    BENCHMARK_KINDS,
    MODALITIES,
    MODEL_KINDS,
    ORGANIZATION_KINDS,
    PRODUCT_CATEGORIES,
)


class Models(Mentioned):
    """One row per model or model series that a source names."""

    _rules = (Rule("parameters_b", "parameters_b > 0", "must be above 0"),)

    model_id: str = key(
        "Slug of maker and model, such as anthropic/claude-opus-4.5; of the model alone where "
        "nobody tells who makes it."
    )
    name: str = fact("Canonical English name.")
    organization_id: str = reference(
        "organizations", "Organization that makes the model, where it is known.", nullable=True
    )
    family: str = column(
        "Family that the model belongs to, such as Claude, GPT or Qwen.", nullable=True
    )
    version: str = column(
        "Version as it stands in the name, such as 4.5; null where the name has none.",
        nullable=True,
    )
    kind: str = column(
        "Whether the row is a single model or a series of models.", categories=MODEL_KINDS
    )
    modality: str = fact(
        "What the model makes or reads besides text; null for plain language models.",
        nullable=True,
        categories=MODALITIES,
    )
    parameters_b: float = fact("Number of parameters in billions, as stated.", nullable=True)
    open_weights: bool = fact(
        "True where the source calls the model open source or open-weight; null where it does "
        "not say. Never false by guess.",
        nullable=True,
    )
    license: str = fact(
        "SPDX identifier of the licence, where the source tells it of this very model.",
        nullable=True,
        pattern="^[A-Za-z0-9.+-]+$",
    )
    also_known_as: Names = aliases("model")


class Benchmarks(Mentioned):
    """One row per benchmark, competition or ranking that a source names."""

    benchmark_id: str = key("Slug of the benchmark.")
    name: str = fact("Canonical English name.")
    name_zh: str = fact("Chinese name, where there is one.", nullable=True)
    organization_id: str = reference("organizations", "Organization that runs it.", nullable=True)
    kind: str = column(
        "Whether it is a benchmark, a competition or a ranking.", categories=BENCHMARK_KINDS
    )
    domain: str = fact(
        "Field that it tests, such as coding, mathematics, drawing, safety or general.",
        nullable=True,
        pattern=SNAKE_CASE,
    )
    also_known_as: Names = aliases("benchmark")


class Organizations(Mentioned):
    """One row per organization that a source names or that a named thing belongs to."""

    organization_id: str = key("Slug of the organization.")
    name: str = fact("Canonical English name.")
    name_zh: str = fact("Chinese name, where there is one.", nullable=True)
    kind: str = column("What kind of organization it is.", categories=ORGANIZATION_KINDS)
    country: str = fact(
        "Country of its seat, ISO 3166-1 alpha-2.", nullable=True, pattern="^[A-Z]{2}$"
    )
    also_known_as: Names = aliases("organization")


class Products(Mentioned):
    """One row per thing that is used but is no model: agents, apps, plans, protocols, tools."""

    product_id: str = key("Slug of maker and product, such as openai/codex-cli.")
    name: str = fact("Canonical English name; after a rename the last one.")
    organization_id: str = reference("organizations", "Organization that makes it.", nullable=True)
    category: str = fact("What kind of product it is.", categories=PRODUCT_CATEGORIES)
    also_known_as: Names = aliases("product")
