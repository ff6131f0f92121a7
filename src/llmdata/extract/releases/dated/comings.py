"""Whether a clause, by what it says before and behind a name, may tell that the thing came."""

from __future__ import annotations

from llmdata.extract.releases.dated import comings_en, comings_zh
from llmdata.extract.releases.dated.clause import DatedClause


def may_come(clause: DatedClause) -> bool:
    """False where the clause tells a happening to, or a deed of, a thing that was there."""
    return comings_zh.may_come(clause) if clause.chinese else comings_en.may_come(clause)
