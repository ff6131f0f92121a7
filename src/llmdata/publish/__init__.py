"""Writes the release: Parquet, a DuckDB file, descriptors and pages, all or nothing."""

from llmdata.publish.release import Release, publish

__all__ = ["Release", "publish"]
