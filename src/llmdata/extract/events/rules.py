"""How a text tells a happening that is no release, result or number, one rule a way.

A rule gives the words that tell it; `subject` says whose happening it is. The date, which such a
happening needs, and what denies it, are settled for all rules alike. Rules do not depend on their
order.
"""

from __future__ import annotations

from llmdata.extract.events.adoption_rules import ADOPTION
from llmdata.extract.events.award_rules import AWARDS
from llmdata.extract.events.happening import Happening
from llmdata.extract.events.incident_rules import INCIDENTS
from llmdata.extract.events.law_rules import LAWS
from llmdata.extract.events.market_rules import MARKET
from llmdata.extract.events.milestone_rules import MILESTONES
from llmdata.extract.events.offer_rules import OFFERS
from llmdata.extract.events.opposition_rules import OPPOSITION
from llmdata.extract.events.people_rules import PEOPLE
from llmdata.extract.events.publication_rules import PUBLICATION
from llmdata.extract.events.report_rules import REPORTS
from llmdata.extract.events.strategy_rules import STRATEGY

RULES: tuple[Happening, ...] = (
    *ADOPTION,
    *MARKET,
    *OFFERS,
    *STRATEGY,
    *PEOPLE,
    *PUBLICATION,
    *OPPOSITION,
    *LAWS,
    *AWARDS,
    *MILESTONES,
    *INCIDENTS,
    *REPORTS,
)
