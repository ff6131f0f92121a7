"""Releases: steps in which a model or product became available."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.releases.bearers import without_bearers
from llmdata.extract.releases.chinese import told_in_chinese
from llmdata.extract.releases.companions import companions
from llmdata.extract.releases.endings import is_ending
from llmdata.extract.releases.features import feature_updates
from llmdata.extract.releases.first_dated import first_dated
from llmdata.extract.releases.headlined import without_series_above
from llmdata.extract.releases.heads import of_other_things
from llmdata.extract.releases.it_came import it_came
from llmdata.extract.releases.likenesses import (
    is_handed_to_staff,
    is_kin,
    is_likeness,
    is_one_for_others,
)
from llmdata.extract.releases.longer_names import is_but_a_part
from llmdata.extract.releases.matched import told_outright
from llmdata.extract.releases.other_lists import lists_something_else
from llmdata.extract.releases.paired import deal_out_dates
from llmdata.extract.releases.people import is_of_its_people
from llmdata.extract.releases.platforms import (
    is_offered_by_another,
    is_place,
    is_put_on_anothers,
    is_taken_in,
    takes_in_anothers,
)
from llmdata.extract.releases.prose import told_in_prose
from llmdata.extract.releases.prose.below_headings import below_headings
from llmdata.extract.releases.prose.nearest import nearest
from llmdata.extract.releases.prose.staged import staged
from llmdata.extract.releases.recipients import is_for_whom
from llmdata.extract.releases.rivals import (
    BESIDE_A_DATE,
    LIGHT,
    come_new,
    is_another,
    is_gainsaid,
    is_of_a_feature,
    without_less,
)
from llmdata.extract.releases.talked_of import is_but_talked_of
from llmdata.extract.releases.terse import (
    bracketed_steps,
    dated_headings,
    dated_notes,
    days_with_names,
    entries,
    lines_below_names,
    names_with_days,
)
from llmdata.extract.releases.terse.joining import join, stands_among_others, step_in, widen
from llmdata.extract.releases.the_latter import tell_apart
from llmdata.extract.releases.variants import variants
from llmdata.extract.releases.weighed import weighed

# Whether what came out is another thing than the one that a claim names, which may rather have gone.
_OF_ANOTHER = (
    lists_something_else,
    takes_in_anothers,
    is_taken_in,
    is_put_on_anothers,
    is_likeness,
    is_kin,
    is_one_for_others,
    is_handed_to_staff,
    is_offered_by_another,
    is_for_whom,
    is_but_a_part,
    is_ending,
    is_but_talked_of,
    is_of_its_people,
)


def releases(context: Context) -> Iterator[Observation]:
    """Every release that a document claims: what rules tell, then what a date tells by itself."""
    terse = entries(context)
    told = join(context, terse, told_outright(context))
    stages = [*bracketed_steps(context), *days_with_names(context), *names_with_days(context)]
    stages += [*dated_headings(context), *lines_below_names(context)]
    bracketed = {step_in(context, claim)[:2] for claim in stages}
    told = [claim for claim in told if step_in(context, claim)[:2] not in bracketed] + stages
    known = {step_in(context, claim) for claim in told}
    told += [note for note in dated_notes(context) if step_in(context, note) not in known]
    got, getting = feature_updates(context)
    updated = {step_in(context, claim)[:2] for claim in got}
    told = [c for c in told if c.rule not in LIGHT or step_in(context, c)[:2] not in updated]
    told = [claim for claim in told if not is_of_a_feature(claim, got)] + got
    told = [c for c in told if not is_gainsaid(c, told)]
    told = [c for c in told if not is_place(context, c) and not is_another(context, c)]
    told = [c for c in told if not of_other_things(context, c)]
    # What something came with may be but the system that it runs on: `7 月随 iOS 19.1 上线`.
    features = [
        claim
        for claim in told_in_chinese(context, told)
        if claim.rule != "release.came-along" or not is_place(context, claim)
    ]
    told = [claim for claim in told if not is_of_a_feature(claim, features)]
    told += features
    told += it_came(context, told)
    told += companions(context, told)
    spoken = terse.spoken | getting
    prose = told_in_prose(context, told)
    told += [c for c in prose if step_in(context, c)[:2] not in terse.spoken]
    told += below_headings(context, told)
    deal_out_dates(context, told)
    told += list(tell_apart(context, told))
    new_names = {step_in(context, c)[:2] for c in told if c.value("stage") == "rename"}
    told = [
        c for c in told if c.rule not in BESIDE_A_DATE or step_in(context, c)[:2] not in new_names
    ]
    for seek in (first_dated, nearest, staged, weighed):
        told += [
            claim
            for claim in list(seek(context, told))
            if not stands_among_others(context, claim)
            and not is_place(context, claim)
            and not is_another(context, claim)
            and not of_other_things(context, claim)
            and step_in(context, claim)[:2] not in spoken
        ]
    deal_out_dates(context, told)
    told += companions(context, told, of="release.first-dated")
    told += list(variants(context, told, "preview"))
    # A family alone is named there, by words that bring out no model of it.
    bare = {mention.start for mention in context.mentions.entities if mention.bare}
    told = [c for c in without_less(context, told) if c.place not in bare]
    told = [c for c in told if not any(other(context, c) for other in _OF_ANOTHER)]
    told = without_bearers(context, without_series_above(context, told))
    come_new(context, told)
    widen(terse, told)
    yield from told
    yield from variants(context, told)
