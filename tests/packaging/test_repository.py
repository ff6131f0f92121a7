"""What a stranger finds in the repository: locks, targets, licences, metadata that agree."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

import llmdata

ROOT = Path(__file__).parents[2]
LOCKS = ("uv.lock", "runtime.lock", "dev.lock", "bench.lock")
TARGETS = ("dataset", "test", "lint", "types", "imports", "ci", "flow", "schedule", "bench")


def pins(lock: str) -> dict[str, str]:
    text = (ROOT / "requirements" / lock).read_text()
    return dict(re.findall(r"^([a-z0-9._-]+(?:\[[a-z,]+\])?)==([^\s;]+)", text, re.MULTILINE))


def version(pin: str) -> tuple[int, ...]:
    return tuple(int(part) for part in pin.split(".")[:2])


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_with_hashes_and_names_no_host(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text()
    assert not re.search(
        r"://|^\s*-|index-url|find-links|@ ", text.replace("    --hash", ""), re.MULTILINE
    )
    for requirement in re.split(r"\n(?=\S)", text.strip()):
        assert re.match(r"[a-z0-9._-]+(\[[a-z,]+\])?==\S+", requirement), requirement
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", requirement), requirement


def test_the_locks_agree() -> None:
    everything, measured = pins("dev.lock"), pins("bench.lock")
    for name, pin in pins("runtime.lock").items():
        assert everything[name] == pin, name
        assert measured[name] == pin, name


def test_only_the_benchmarks_have_what_they_compare_with() -> None:
    for peer in ("spacy", "jionlp"):
        assert peer in pins("bench.lock")
        assert peer not in pins("dev.lock")
        assert peer not in pins("runtime.lock")


def test_the_flow_has_the_versions_that_work_together() -> None:
    locked = {name.partition("[")[0]: pin for name, pin in pins("dev.lock").items()}
    assert locked["prefect"] == "3.8.8"
    assert version(locked["fastapi"]) < (0, 151)
    assert version(locked["sqlalchemy"]) < (2, 1)
    assert "prefect" not in pins("runtime.lock")


def test_every_requirement_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    named = {re.split(r"[\[<>=]", requirement)[0] for requirement in project["dependencies"]}
    locked = {name.partition("[")[0] for name in pins("runtime.lock")}
    assert named <= locked


def test_make_help_lists_every_target() -> None:
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("MAKE")}
    command = ["make", "--no-print-directory", "help"]
    listed = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True, env=inherited
    ).stdout
    for target in TARGETS:
        assert f"make {target} " in listed
    assert len(listed.splitlines()) == len(
        re.findall(r"^[a-z]+:.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE)
    )


def test_the_integration_runs_every_check() -> None:
    script = ROOT / ".ci" / "run"
    text = script.read_text()
    assert os.access(script, os.X_OK)
    assert "set -euo pipefail" in text
    assert re.findall(r"^make (\w+)$", text, re.MULTILINE) == ["lint", "types", "imports", "test"]


def test_versions_agree() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text())
    assert citation["version"] == llmdata.__version__
    assert citation["license"] == "CC-BY-4.0"
    assert {"cff-version", "message", "title", "authors"} <= citation.keys()


def test_code_and_data_have_their_licences() -> None:
    assert (ROOT / "LICENSE").read_text().startswith("MIT License\n")
    data = (ROOT / "LICENSE-DATA").read_text()
    assert "creativecommons.org/licenses/by/4.0/legalcode" in data
    assert "SPDX-License-Identifier: CC-BY-4.0" in data


def test_the_import_contracts_hold() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    command = [program, "--no-cache"]
    checked = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout
    assert "0 broken" in checked.stdout
