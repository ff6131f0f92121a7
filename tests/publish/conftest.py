"""A release on disk, built from the small release's tables."""

import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from llmdata.publish import publish

PAGES = {"index.html": "<!doctype html><title>2025 年小回顾</title>", "prices.html": "<p>20 美元"}


@pytest.fixture
def pages():
    return dict(PAGES)


@pytest.fixture(scope="session")
def published(small_tables, tmp_path_factory):
    """A finished release, made once; not to be changed."""
    return publish(small_tables, PAGES, tmp_path_factory.mktemp("published") / "curated").path


@pytest.fixture
def release(published, tmp_path):
    """The folder of a finished release, the test's own."""
    return Path(shutil.copytree(published, tmp_path / "curated", symlinks=True))


@pytest.fixture
def python(tables, tmp_path):
    """Run code in a process of its own, with the pickled tables as its first argument."""
    source = Path(__file__).parents[2] / "src"

    def run(code, *arguments, **settings):
        # Beside the folder of the test, so that tests may look at everything in theirs.
        pickled = tmp_path.with_name(f"{tmp_path.name}.tables")
        pickled.write_bytes(pickle.dumps(tables))
        command = [sys.executable, "-c", code, pickled, *arguments]
        environment = {**os.environ, "PYTHONPATH": str(source), **settings}
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    return run
