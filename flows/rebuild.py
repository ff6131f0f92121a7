"""The rebuild of the dataset as a Prefect flow: the stages of `llmdata build`, one task each.

    python -m flows.rebuild [--out DIR] [SOURCE ...]

The library does the work; the flow adds retries, history and a table of row counts, and writes
the same bytes as the command line.
"""

import argparse
import os
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]

# Prefect reads these when it is imported. It sends nothing anywhere, keeps its database in the
# checkout, and gives its own server on a slow machine the time to start.
_DEFAULTS = {
    "DO_NOT_TRACK": "1",
    "PREFECT_HOME": str(ROOT / ".prefect"),
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
}
for _name, _value in _DEFAULTS.items():
    os.environ.setdefault(_name, _value)
# The server is on the loopback, where no proxy finds it.
os.environ["NO_PROXY"] = ",".join(filter(None, (os.environ.get("NO_PROXY"), "127.0.0.1")))

from prefect import flow, task  # noqa: E402
from prefect.artifacts import create_table_artifact  # noqa: E402
from prefect.cache_policies import NO_CACHE  # noqa: E402

from llmdata import pipeline, release  # noqa: E402


def may_pass(_task: Any, _run: Any, state: Any) -> bool:
    """Whether a failure comes from the file system, which may be well again in a while."""
    failure = state.result(raise_on_failure=False)
    return isinstance(failure, OSError) or isinstance(failure.__cause__, OSError)


# A cache hit would not bring back an output that somebody deleted: every run does the work.
extract = task(cache_policy=NO_CACHE)(pipeline.extract)
assemble = task(cache_policy=NO_CACHE)(pipeline.assemble)
check = task(cache_policy=NO_CACHE)(pipeline.check)
render = task(cache_policy=NO_CACHE)(pipeline.render)
# These two meet the file system.
read = task(
    cache_policy=NO_CACHE, retries=2, retry_delay_seconds=[2, 10], retry_condition_fn=may_pass
)(pipeline.read)
publish = task(
    cache_policy=NO_CACHE, retries=2, retry_delay_seconds=[2, 10], retry_condition_fn=may_pass
)(pipeline.publish)


@flow
def rebuild(sources: list[Path] | None = None, out: Path | None = None) -> dict[str, int]:
    """Build a release from `sources` (the manifest's) into `out` (data/curated).

    Gives the row count of each table, which is also an artifact of the run, as is what the release
    leaves out: names that look like models, prices finer than the table counts, and dates without
    a year.
    """
    documents = read(sources or [])
    observed = extract(documents)
    tables = assemble(observed)
    check(tables, documents)
    built = publish(tables, render(tables), out or release.default_folder())
    create_table_artifact(
        key="row-counts",
        table=[{"table": name, "rows": count} for name, count in built.counts.items()],
        description="Rows of each table of the release",
    )
    unknown = pipeline.candidates(observed)
    create_table_artifact(
        key="unknown-names",
        table=[
            {"names": ", ".join(found.names), "maker": found.organization, "places": found.count}
            for found in unknown
        ],
        description="Names that look like models of families which the registry does not know",
    )
    create_table_artifact(
        key="uncounted-prices",
        table=[{"price": price} for price in pipeline.uncounted(observed)],
        description="Prices left out, finer than the hundredths that the table counts",
    )
    create_table_artifact(
        key="dates-without-a-year",
        table=[
            {"source": path, "dates": ", ".join(dates)}
            for path, dates in pipeline.yearless(observed)
        ],
        description="Dates left without a year by sources that nowhere tell it",
    )
    return built.counts


def main() -> None:
    """Run the flow once, on the server of PREFECT_API_URL or on one that lives as long as it."""
    parser = argparse.ArgumentParser(description="Rebuild the dataset as a Prefect flow.")
    parser.add_argument("sources", metavar="SOURCE", nargs="*", type=Path)
    parser.add_argument("--out", metavar="DIR", type=Path)
    arguments = parser.parse_args()
    rebuild(arguments.sources, arguments.out)


if __name__ == "__main__":
    main()
