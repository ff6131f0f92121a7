"""How a text tells a word that the year gave, one rule a way; their order means nothing."""

from __future__ import annotations

from llmdata.extract.terms.called_rules import CALLED
from llmdata.extract.terms.coinage import Coinage
from llmdata.extract.terms.coined_rules import COINED_TERMS

RULES: tuple[Coinage, ...] = (*COINED_TERMS, *CALLED)
