"""Learns what the signs of a release weigh: `python -m tools.weights` (`make weights`).

The golden reviews and passages that were read say of each thing whether and where its release is
told; a logistic regression finds weights for the signs of its mentions there. It keeps few of them
(an L1 penalty), of such as several texts have. Held-out texts are not looked at.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from llmdata import registry
from llmdata.extract.context import Context
from llmdata.extract.releases.weighed import clauses
from llmdata.extract.releases.weighed.signs import Signs
from llmdata.extract.releases.weighed.weights import FILE, UNIT
from llmdata.layout import lay_out
from llmdata.mentions import find_mentions
from llmdata.mentions.quoted import unquoted
from llmdata.registry import fold
from llmdata.source import read_all
from tools import golden, passages
from tools.examples import ROOT

_TEXTS = 6  # a sign that fewer have is chance
_PENALTY = 0.3  # the inverse of its strength
_QUOTE = 14  # characters of a quote that say where it stands
_BLANK = re.compile(r"[\s*_`\[\]]")

Rows = list[dict[str, Any]]


def texts() -> Iterator[tuple[str, Rows]]:
    """The texts that were read, each with its releases, and the sentences that tell none."""
    for folder in golden.folders():
        if not golden.held_out(folder):
            rows = [dict(row) for row in golden.rows(folder)["releases"]]
            yield golden.source(folder).read_text(encoding="utf-8"), rows
    for path in sorted((passages.PASSAGES / "read").glob("*.jsonl")):
        for passage in passages.passages(path):
            if "releases" in passage["rows"]:
                yield passages.review(passage), passage["rows"]["releases"]
    for path in sorted((ROOT / "tests" / "extract" / "silent").glob("*.txt")):
        for sentence in path.read_text(encoding="utf-8").splitlines():
            yield f"{sentence}\n", []


def learned_from() -> str:
    """The digest of all that the weights are learned from."""
    told = json.dumps(list(texts()), ensure_ascii=False, sort_keys=True)
    return sha256(told.encode()).hexdigest()


def examples(text: str, rows: Rows) -> Iterator[tuple[set[str], bool]]:
    """The signs of each mention that the rows decide on, and whether its release is told there.

    A row says so of the mentions in the sentence that it quotes, and leaves the others open; a
    passage, which quotes nothing, of all. What has no row came out nowhere.
    """
    context = _context(text)
    names = _names(context)
    steps: dict[str, Rows] = {}
    for row in rows:
        form = fold(row["subject_name"])
        steps.setdefault(names.get(form, form), []).append(row)
    signs = Signs(context)
    for clause in clauses(context):
        told = steps.get(clause.view.tokens[clause.index].item.entity.id)
        if told is None:
            yield signs.of(clause), False
        elif any(
            row["stage"] in _STEPS and _quotes(row, clause.text[slice(*clause.view.sentence[:2])])
            for row in told
        ):
            yield signs.of(clause), True


_STEPS = ("release", "preview")


def _context(text: str) -> Context:
    names = registry.load()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "review.md"
        path.write_text(text, encoding="utf-8")
        [document] = read_all([path])
    layout = unquoted(lay_out(document), names)
    return Context(layout, find_mentions(layout, names), names)


def _names(context: Context) -> dict[str, str]:
    """The ids of what a text names, by every form of its names."""
    names: dict[str, str] = {}
    for mention in context.mentions.entities:
        if mention.entity.type in ("model", "product"):
            said = context.layout.visible[mention.start : mention.end]
            names |= {fold(mention.entity.name): mention.entity.id, fold(said): mention.entity.id}
    for entries in (context.registry.products, context.registry.models):
        names |= {fold(form): entry.id for entry in entries.values() for form in entry.forms}
    return names


def _quotes(row: dict[str, Any], sentence: str) -> bool:
    quote = _BLANK.sub("", row.get("quote") or "")[:_QUOTE]
    return quote in _BLANK.sub("", sentence)


def learn() -> dict[str, int]:
    """What each sign weighs, in hundredths of log-odds; what all mentions start from under ""."""
    mentions: list[tuple[set[str], bool]] = []
    had: Counter[str] = Counter()
    for text, rows in texts():
        of_text = list(examples(text, rows))
        mentions += of_text
        had.update({sign for signs, _ in of_text for sign in signs})
    kept = [[s for s in sorted(signs) if had[s] >= _TEXTS] for signs, _ in mentions]
    columns = DictVectorizer()
    table = columns.fit_transform([dict.fromkeys(signs, 1) for signs in kept])
    # liblinear takes indices of 32 bits only.
    table.indices, table.indptr = table.indices.astype("int32"), table.indptr.astype("int32")
    model = LogisticRegression(C=_PENALTY, l1_ratio=1, solver="liblinear", random_state=0)
    model.fit(table, [told for _, told in mentions])
    found = zip(columns.get_feature_names_out(), model.coef_[0], strict=True)
    weights = {"": round(UNIT * model.intercept_[0])}
    return weights | {sign: w for sign, value in sorted(found) if (w := round(UNIT * value))}


def main() -> None:
    """Write the weights."""
    made = {
        "generated": "by `make weights`; do not edit",
        "learned_from": learned_from(),
        "weights": learn(),
    }
    FILE.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{FILE.name}: {len(made['weights'])} weights")


if __name__ == "__main__":
    main()
