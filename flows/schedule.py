"""A local Prefect server that runs the deployment of `prefect.yaml` on its schedule.

    python -m flows.schedule [--port PORT]

Server and runner listen on the loopback only, and both end with Ctrl-C or SIGTERM.
"""

import argparse
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from prefect.deployments.runner import RunnerDeployment

HOST = "127.0.0.1"
START_SECONDS = 120
STOP_SECONDS = 20
DEPLOYMENTS = Path(__file__).resolve().parents[1] / "prefect.yaml"


def main() -> None:
    """Start the server, then serve until interrupted."""
    parser = argparse.ArgumentParser(description="Rebuild the dataset on a schedule.")
    parser.add_argument("--port", type=int, default=4200, help="port of the server (4200)")
    port = parser.parse_args().port
    signal.signal(signal.SIGTERM, _interrupt)
    # Prefect reads its address when it is imported, so nothing imports it before this line.
    os.environ["PREFECT_API_URL"] = f"http://{HOST}:{port}/api"
    try:
        with _server(port):
            _serve()
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _serve() -> None:
    """Serve what `prefect.yaml` deploys."""
    import yaml
    from prefect import serve
    from prefect.schedules import Cron

    from flows.rebuild import rebuild

    (deployment,) = yaml.safe_load(DEPLOYMENTS.read_text())["deployments"]
    served = rebuild.to_deployment(
        name=deployment["name"],
        description=deployment["description"],
        schedules=[Cron(s["cron"], timezone=s["timezone"]) for s in deployment["schedules"]],
        paused=False,
    )
    # Its type allows for a coroutine, which it gives inside of an event loop only.
    serve(cast("RunnerDeployment", served), pause_on_shutdown=False)


@contextmanager
def _server(port: int) -> Iterator[None]:
    """A Prefect server that is ready when the block begins and gone when it ends."""
    _refuse_taken(port)
    import flows.rebuild  # noqa: F401 - for the environment that it sets, the server's too

    command = [sys.executable, "-m", "prefect", "server", "start", "--host", HOST]
    # In a session of its own the server does not see Ctrl-C and ends after the runner.
    process = subprocess.Popen([*command, "--port", str(port)], start_new_session=True)
    try:
        _wait(process, port)
        yield
    finally:
        _stop(process)


def _refuse_taken(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise SystemExit(
                f"error: port {port} is in use; choose another: make schedule PORT={port + 1}"
            ) from error


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise SystemExit(f"error: the Prefect server ended with code {process.returncode}")
        try:
            direct.open(f"http://{HOST}:{port}/api/health", timeout=5).close()
        except OSError:
            time.sleep(0.5)
        else:
            return
    raise SystemExit(f"error: the Prefect server was not ready within {START_SECONDS} seconds")


def _stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


if __name__ == "__main__":
    main()
