"""The same tables give the same bytes, in every process."""

from llmdata.tables import TABLES

BUILD = """
import pickle, sys
from pathlib import Path
from llmdata.publish import publish

publish(pickle.loads(Path(sys.argv[1]).read_bytes()), {"index.html": "é"}, Path(sys.argv[2]))
"""


def test_two_builds_give_the_same_bytes(python, tmp_path):
    outcomes = []
    for seed, threads in (("1", "1"), ("2", "4")):
        out = tmp_path / seed
        done = python(BUILD, out, PYTHONHASHSEED=seed, POLARS_MAX_THREADS=threads)
        assert done.returncode == 0, done.stderr
        outcomes.append(
            {
                path.relative_to(out).as_posix(): path.read_bytes()
                for path in out.rglob("*")
                if path.is_file()
            }
        )
    one, other = outcomes
    assert len(one) == len(TABLES) + 3
    assert [name for name in one if one[name] != other.get(name)] == []
