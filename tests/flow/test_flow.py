"""The flow: the same bytes as `llmdata build`, and a deployment that a real server runs."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml

from llmdata import pipeline

ROOT = Path(__file__).parents[2]
SECONDS = 240


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A Prefect that knows nothing of the user's own; its database takes long to set up."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("PREFECT_")}
    return inherited | {
        "PREFECT_RUNNER_POLL_FREQUENCY": "1",  # seconds until a run that is asked for begins
        "PREFECT_HOME": str(tmp_path_factory.mktemp("home") / "prefect"),
        "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
    }


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The release as `llmdata build` makes it; a process of its own is not needed for that."""
    out = tmp_path_factory.mktemp("release") / "built"
    pipeline.build([], out)
    return out


def test_the_flow_keeps_to_itself_and_has_patience_where_files_are(
    environment: dict[str, str],
) -> None:
    """What only a fresh interpreter can tell, asked once: to import Prefect takes seconds."""
    code = """
import json
import os
from types import SimpleNamespace
from flows import rebuild
from llmdata.errors import PublishError, ValidationError
from llmdata.pipeline import STAGES
from prefect.settings import get_current_settings

def tried_again(failure, cause=None):
    failure.__cause__ = cause
    return rebuild.may_pass(None, None, SimpleNamespace(result=lambda raise_on_failure: failure))

print(json.dumps({
    "not tracked": os.environ["DO_NOT_TRACK"],
    "analytics": get_current_settings().server.analytics_enabled,
    "retries": {name: getattr(rebuild, name).retries for name in STAGES},
    "tried again": [
        tried_again(OSError()),
        tried_again(PublishError(), PermissionError()),
        tried_again(ValidationError()),
        tried_again(KeyError()),
    ],
}))
"""
    command = [sys.executable, "-c", code]
    printed = subprocess.run(
        command, check=True, cwd=ROOT, env=environment, capture_output=True, text=True
    ).stdout
    assert json.loads(printed) == {
        "not tracked": "1",  # nothing is reported home
        "analytics": False,
        "retries": {  # one task a stage
            "read": 2,
            "extract": 0,
            "assemble": 0,
            "check": 0,
            "render": 0,
            "publish": 2,
        },
        "tried again": [True, True, False, False],  # only the file system gets another chance
    }


def test_the_schedule_is_weekly() -> None:
    (deployment,) = yaml.safe_load((ROOT / "prefect.yaml").read_text())["deployments"]
    path, _, name = deployment["entrypoint"].partition(":")
    assert f"def {name}(" in (ROOT / path).read_text()
    (schedule,) = deployment["schedules"]
    minute, hour, day, month, weekday = schedule["cron"].split()
    assert (minute.isdigit(), hour.isdigit(), weekday.isdigit()) == (True, True, True)
    assert (day, month) == ("*", "*")


@pytest.mark.slow
def test_the_flow_writes_the_same_bytes(
    tmp_path: Path, environment: dict[str, str], built: Path
) -> None:
    out = tmp_path / "flow"
    command = [sys.executable, "-m", "flows.rebuild", "--out", str(out)]
    subprocess.run(command, check=True, cwd=ROOT, env=environment, timeout=SECONDS)
    assert snapshot(out) == snapshot(built)


@pytest.mark.slow
def test_a_run_of_the_deployment_rebuilds_the_release(
    tmp_path: Path, environment: dict[str, str], built: Path
) -> None:
    port = free_port()
    with schedule(port, environment) as process:
        api = Api(port)
        deployment = api.wait_for("deployments/name/rebuild/weekly", process)
        assert [s["schedule"]["cron"] for s in deployment["schedules"]] == ["0 6 * * 1"]
        assert not deployment["paused"]
        out = tmp_path / "deployed"
        run = api.post(
            f"deployments/{deployment['id']}/create_flow_run", {"parameters": {"out": str(out)}}
        )
        state = api.wait_until_over(f"flow_runs/{run['id']}")
        assert state["type"] == "COMPLETED", state
        assert snapshot(out) == snapshot(built)
        artifact = api.get("artifacts/row-counts/latest")
        rows = json.loads(artifact["data"])
        assert {row["table"] for row in rows} >= {"models", "releases", "prices"}
        unknown = json.loads(api.get("artifacts/unknown-names/latest")["data"])
        assert all(set(row) == {"names", "maker", "places"} for row in unknown)
        for key in ("uncounted-prices", "dates-without-a-year"):
            assert json.loads(api.get(f"artifacts/{key}/latest")["data"]) == []

        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0, "the server is still there"


def test_a_port_that_is_taken_is_named(environment: dict[str, str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "flows.schedule", "--port", str(port)]
        result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert result.returncode == 1
    assert result.stderr.startswith(f"error: port {port} is in use; choose another: make schedule")


class Api:
    """The few calls to a Prefect server that the test needs."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}/api/"
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def get(self, path: str) -> dict[str, Any]:
        return self.answer(urllib.request.Request(self.address + path))

    def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        request = urllib.request.Request(
            self.address + path,
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        return self.answer(request)

    def answer(self, request: urllib.request.Request) -> dict[str, Any]:
        """Asked again while the server is busy: 503 is its word for a database in use,
        and Prefect's own client has the same patience."""
        deadline = time.monotonic() + SECONDS
        while True:
            try:
                with self.opener.open(request, timeout=30) as response:
                    return json.load(response)
            except urllib.error.HTTPError as error:
                if error.code != 503 or time.monotonic() > deadline:
                    raise
                time.sleep(1)

    def wait_for(self, path: str, process: subprocess.Popen[bytes]) -> dict[str, Any]:
        """What the server has at `path`, as soon as it has it."""
        deadline = time.monotonic() + SECONDS
        while time.monotonic() < deadline and process.poll() is None:
            try:
                return self.get(path)
            except OSError:  # not listening yet, or 404
                time.sleep(1)
        raise AssertionError(f"{path} did not appear; the process ended with {process.poll()}")

    def wait_until_over(self, path: str) -> dict[str, Any]:
        """The state of a flow run when it is final."""
        deadline = time.monotonic() + SECONDS
        state: dict[str, Any] = {}
        while time.monotonic() < deadline:
            state = self.get(path)["state"]
            if state["type"] in {"COMPLETED", "FAILED", "CRASHED", "CANCELLED"}:
                break
            time.sleep(1)
        return state


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def schedule(port: int, environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """`make schedule` without make, ended at the latest with the block."""
    command = [sys.executable, "-m", "flows.schedule", "--port", str(port)]
    with subprocess.Popen(command, cwd=ROOT, env=environment) as process:
        try:
            yield process
        finally:
            process.terminate()
