"""The closed lists of the data contract, each in one place."""

SUBJECT_TYPES = ("model", "product", "organization", "benchmark", "source")
ENTITY_TYPES = ("model", "product", "organization", "benchmark")

# The table in which an id of each type is found.
TABLE_OF_TYPE = {
    "model": "models",
    "product": "products",
    "organization": "organizations",
    "benchmark": "benchmarks",
    "source": "sources",
}

DATE_PRECISIONS = ("day", "month", "quarter", "quadrimester", "semester", "year", "interval")
COMPARATORS = ("=", ">", ">=", "<", "<=", "~")
ORIGINS = ("stated", "context", "registry", "derived")

MODEL_KINDS = ("model", "series")
MODALITIES = ("image", "video", "audio", "multimodal")
RELEASE_STAGES = ("preview", "release", "update", "rename")
PRICE_TYPES = ("subscription", "api", "one_off")
BILLING_PERIODS = ("month", "year", "million_tokens")
RANK_BASES = ("stated", "list_order")
BENCHMARK_KINDS = ("benchmark", "competition", "leaderboard")
ORGANIZATION_KINDS = (
    "lab",
    "company",
    "evaluator",
    "foundation",
    "media",
    "community",
    "public_body",
)
PRODUCT_CATEGORIES = (
    "cli_coding_agent",
    "async_coding_agent",
    "ide",
    "browser",
    "browser_extension",
    "chat_app",
    "subscription_plan",
    "protocol",
    "api",
    "feature",
    "tool",
    "library",
    "platform",
    "hardware",
)
EVENT_TYPES = (
    "release",
    "pricing",
    "award",
    "market",
    "adoption",
    "donation",
    "terminology",
    "publication",
    "opposition",
    "strategy",
    "milestone",
)
