"""Patterns of the clauses that tell that something came out: by the part that its name has in them."""

from __future__ import annotations

import re

from llmdata.extract.releases.prose import verbs
from llmdata.extract.releases.prose.roles import BEFORE, DATE, ORG, SINCE, THING
from llmdata.lazily import lazily

_O, _D = ORG, f"[{DATE}{BEFORE}{SINCE}]"
ANY_DATE = _D
# Words that do not stand between an article and its noun.
NO_MODIFIER = (
    r"(?!(?:in|on|at|to|for|with|of|about|by|from|than|as|and|or|but|that|which|who|when|while|if|is|was|were|are|has|have|had|be|been|it|they|we|i|you|he|she|"
    r"not|never|no|into|onto|over|under|after|before|since|until|against|via|using|like|unlike|between|through|during|within|without|because|so|then|how|why|what|where|whether|more|less|behind|beside|near|inside|did|does|do|will|would|can|could|should|may|might|must|came|went|put|made|said|says|powered|built|based|trained|despite|showing|positioning|letting|allowing|enabling|helping|describing|detailing|explaining|arguing|claiming|outlining|around)\b)"
)
MODIFIERS = rf"(?:{NO_MODIFIER}[\w'\-]+(?:\.\d+)? ){{0,7}}?"
FORM = r"(?:(?:weights?|code|parameters|checkpoints?|previews?|beta|alpha|versions?|editions?|releases?|builds?|iteration|look|glimpse|incarnation|successor in the form|members?|models?|generation|series|family|trio|pair|duo)(?: and (?:code|weights|api))? (?:of|for|to) (?:the |its |their |both )?)"
OWNER = rf"(?:{_O}(?:'s|')? )?"
KIND = r"(?:model|models|version|tool|agent|assistant|browser|app|editor|sibling|sister|brother|cousin|variant|edition|product|system|series|family|plan|tier|subscription|chatbot|bot|successor|one|answer|engine|llm|ide|flagship)"
NP = rf"(?:{MODIFIERS}{FORM}?{OWNER}{MODIFIERS}(?:{KIND},? (?:called |named |dubbed |known as )?)?{OWNER})"
# What a clause may open with: the words that join it, and when it happened.
JOIN = r"(?:and|but|then|so|yet|or|while|whereas|when|before|after|until|as|because|where|since|although|though|that|once|only|later|finally|also|meanwhile|still|first|next|likewise|similarly|elsewhere|again|indeed|eventually)"
WHEN = rf"(?:(?:(?:only |just |late |early |back |again |not until |shortly |exactly )*(?:in|on|at|by|around|from|during|towards?|within|until|late in|early in)? ?(?:the )?(?:(?:month|middle|end|beginning|start|night|morning|evening|course|spring|summer|autumn|fall|winter|same) of )?{_D}(?: \([^()]*\))?|(?:a|two|three|four|some|few|several|\d+) (?:\w+ )?(?:days?|weeks?|months?|hours?|years?) (?:later|on|after that|before)),?)"
LEAD = rf"(?:(?:{JOIN}|{WHEN}),? ){{0,4}}"
EDGE = rf"(?:\A[\s(—-]*|[,;:—(] ?|\b{JOIN} |{_D},? )"
SUBJECT_LEFT = lazily(rf"(?P<edge>{EDGE})(?P<lead>{LEAD})(?P<np>{NP})\Z", re.IGNORECASE)
REACH = 110
# Behind the thing: brackets, and what explains it between commas.
ASIDE = r"(?: \([^()]*\))?"
APPOSED = r"(?:,? (?:along(?:side)?|together|complete) with [^;:()]{1,60}?,|, [^;:()]{3,120}?(?: \([^()]{1,60}\))?,| — [^;:—]{3,120} —)?"
AUX = r"(?:(?:has|have|had|having) )?"
BE = r"(?:was|were|is|are|been|be|being|got|gets|get)"
ADVERBS = rf"(?:{verbs.ADVERB},? ){{0,4}}"
PREDICATE = (
    rf"{AUX}{ADVERBS}(?:{BE} {ADVERBS}(?P<done>{verbs.DONE})\b|(?P<comes>{verbs.COMES})(?!\w))"
)
# What came with it, of its own: `● and its app`.
_AND_ITS = r"(?: and (?:its|their) (?:own )?(?:[\w\-]+ ){0,3}?[\w\-]+(?: of the same name)?(?= (?:was|were|came|went|arrived|landed|launched|appeared|shipped|followed|debuted|dropped|has|have|had|are)\b))?"
BEHIND = lazily(
    rf"{ASIDE}{_AND_ITS}(?:(?: (?:series|family|models?|line-?up|weights|itself|proper|app|browser))?{ASIDE})(?:,? (?P<which>(?:all of )?(?:which|that|who)) |{APPOSED} )(?P<said>){ADVERBS}{PREDICATE}",
    re.IGNORECASE,
)
REDUCED = lazily(
    rf"{ASIDE}(?:,|:| -) (?:\w+ ){{0,2}}?(?P<done>{verbs.DONE})\b(?! by (?!{_O}))", re.IGNORECASE
)
# … wherever the thing stands: `the quietest of them was ●, a small model released on ▣`.
DATED_REDUCED = lazily(
    rf"{ASIDE}(?:,|:| -|, (?:the|an?|its|their) [^,;:()]{{2,60}}?(?: \([^()]*\))?) (?:\w+ly |first |only )?(?P<done>{verbs.DONE}) (?:(?:in|on|at|around) )?(?:the )?(?:\w+ )?{DATE}",
    re.IGNORECASE,
)
# `●, the agent from ▣`: when there came to be one.
FROM_A_DATE = lazily(
    rf"{ASIDE}, (?:the|an?|its|their|{_O}(?:'s|')?) (?:\w+ ){{0,2}}?{KIND} (?P<done>from|of) (?:the )?(?:\w+ )?{DATE}",
    re.IGNORECASE,
)
# `● for India: 399 rupees a month, from ▣`: since when it is sold.
SOLD_FROM = lazily(
    rf"{ASIDE}(?: (?:for|in) [\w ]{{2,30}})?(?:: |, | – | - )[^;:.{THING}]{{0,40}}?\d[^;:.{THING}]{{1,40}}?,? (?P<done>from|since) (?:the )?{_D}(?=[.,;)]|\Z)",
    re.IGNORECASE,
)
# What a relative clause says of a thing, whatever part it has in its own.
WHICH_CAME = lazily(rf"{ASIDE}, (?:which|that) {ADVERBS}{PREDICATE}", re.IGNORECASE)
# `●, the small model`: what it is, in a few words that speak of nothing else.
EXPLAINED = r", (?:the|an?|its|their)(?: (?!(?:to|for|than|like|behind|by|on|against|from|of|with|in|that|which|is|was)\b)[\w'\-]+){1,6}?"
_HEAD = r"(?:co-?founders?|founders?|chief(?: executive)?|boss|ceo|head|president|chair(?:man|woman)?|teams?|engineers|researchers|people|folks|scientists)"
_ACTOR = rf"(?:{_O}(?:'s? (?:\w+ )?{_HEAD}| {_HEAD})?|it|they|the (?:company|lab|firm|team|start-?up)|(?:its|their) (?:\w+ )?{_HEAD})(?: (?:itself|himself|herself|themselves))?"
WHICH_MAKER = lazily(
    rf"{ASIDE}(?:(?:,? | \()(?:which|that)|{EXPLAINED}(?: that| which)?) (?:had |has )?(?P<actor>{_ACTOR}) (?:had |has )?{ADVERBS}(?P<does>{verbs.DOES}|shown(?: off)?|{'|'.join(f'{first}(?=(?: it| them)?{second})' for first, second in verbs.TWO_PART)})\b(?P<rest>[^;:()]{{0,60}})",
    re.IGNORECASE,
)
# What began of it: `●, whose beta opened on ▣`.
WHOSE = lazily(
    rf"{ASIDE},? whose (?:\w+ ){{0,2}}?(?P<comes>(?:previews?|beta|alpha|trial|roll-?out|launch|release|weights|public test|open test|sale|general availability) (?:was |were |had )?{ADVERBS}(?:began|begun|started|opened|came|followed|arrived|went (?:live|out|up|public)|launched|ran from|released|published|posted|put (?:out|up)))\b",
    re.IGNORECASE,
)
# What a clause without a verb says of it: `●, in public beta since ▣`.
BEING = lazily(
    rf"{ASIDE}, (?:which (?:is|was|has been) )?(?P<comes>(?:first |only |just |already |now |finally )*(?:out|live|available|on sale|with us|open to \w+|in (?:\w+ )?(?:preview|beta|alpha|testing|early access)|(?:a|the) {_D} release))\b(?! of)",
    re.IGNORECASE,
)
# What was done to it before what its own clause tells: `● was a month old, having been released on ▣`.
HAVING = lazily(
    rf"{ASIDE}(?: (?:was|is|were|had|has) [^.;:{THING}{ORG}{DATE}]{{3,60}})?, having (?:\w+ly |first |only |just )?(?:been {ADVERBS}(?P<done>{verbs.DONE})|(?P<comes>come out|come|arrived|launched|landed|debuted|appeared|shipped|gone live|rolled out))\b",
    re.IGNORECASE,
)
ENTERS = lazily(rf"{ASIDE} {ADVERBS}(?P<comes>{verbs.ENTERS})\b", re.IGNORECASE)
# Not until some day: then it did.
UNTIL = lazily(
    rf"{ASIDE}{APPOSED} (?:(?:was|were|did|had|has|would|could)(?: not|n't)|never) (?:[^.;:]{{0,60}}?)(?P<comes>(?:be |have |to |made )*(?:re-?leas|launch|ship|arriv|appear|reach|land|com(?:e|ing)\b|available|public|out\b|follow|open|see\b|introduc|roll|go live|show)\w*)[^.;:]{{0,40}}?\b(?:until|before) (?:the )?(?:\w+ ){{0,3}}?{_D}",
    re.IGNORECASE,
)
# `Born on ▣, ●`, `Out since ▣, ● …`: what stands before its subject.
FRONTED = lazily(
    rf"(?:\A|[;:—] )(?P<verb>(?:{verbs.DONE}|out|available|in (?:\w+ )?(?:preview|beta)))\b[^,;:]{{0,40}}?{_D}[^,;:]{{0,30}}, (?P<np>{NP})\Z",
    re.IGNORECASE,
)
# `the birthday of ●`.
DAY_OF = lazily(
    rf"{_D},? (?P<verb>belong(?:s|ed) to|(?:is|was|marks|marked|saw|became) the (?:birthday|birth|day|date|hour|month|debut|moment|official birthday|launch|arrival|(?:public |wide )?release|(?:general )?availability|roll-?out|week)(?: (?:of|for)| that (?:brought|saw|gave us))) (?P<np>{NP})\Z",
    re.IGNORECASE,
)
TOOK = lazily(
    rf"{ASIDE}{APPOSED} {ADVERBS}(?P<comes>took|waited|needed|(?:had|was made) to wait|kept (?:us|everyone) waiting|was held back|stayed (?:in the lab|under wraps|away)) (?:its time )?(?:until|till) (?:the )?{_D}",
    re.IGNORECASE,
)
WAITED = lazily(
    rf"\b(?P<verb>(?:had to |made us )?wait(?:ed)?|(?:it )?(?:took|needed)(?: (?:{_O}|them|the \w+))?) (?:for )?(?:until|till) {_D} (?:for|(?:for (?:{_O}|it|them|the \w+) )?to (?:get|see|have|ship|release|finish|bring|deliver|launch|publish|unveil|(?:follow(?: it)?(?: up)?|answer|reply|respond|counter|hit back|come (?:up|out|back)|catch up) with)) {NP}\Z",
    re.IGNORECASE,
)
# … and for another until another: `wait until ▣ for ●, and until ▣ for ●`.
WAITED_TOO = lazily(
    rf"\bwait[^;:]*?{_D} for [^;:]*?[,d] (?P<verb>(?:until|till) {_D}) for {NP}\Z", re.IGNORECASE
)
# What else is brought out, without a name: `released a coding tool and ●`.
_UNNAMED_AND = rf"(?P<other>(?:an?|the|its|their|version|two|three|new|support) (?:[^,;:.()—{THING}{ORG}{DATE}]|\.(?=\d)){{2,50}}?,? and )?"
# In what form something is brought out, before what it is: `shipped as open source ●`.
_IN_FORM = r"(?: (?:as|in|under) (?:an? )?(?:\w+ )?open[- ](?:source|weights?|licen[cs]e))?"
# What a thing is and is for, before its name: `a model for ▢: ●`, `a set of helpers under the name ●`.
_NO_LIKENESS = r"(?!(?:than|like|against|over|based|built on|beats?|beating|rivals?|rivalling|compar\w+|compet\w+|replac\w+|succe\w+|follow\w*|surpass\w*|outperform\w*|such|including|e\.g|models?|versions?|tools?)\b)"
_FIELD = r"(?:cod(?:e|ing)|programming|software|images?|videos?|speech|voice|audio|sound|music|text|vision|reasoning|math\w*|robot\w*|translation|transcription|chat|search|research|science|phones?|laptops?|drawing|writing)"
_FOR = rf"(?:(?:designed|built|made|meant|intended|aimed|trained|tuned|optimi[sz]ed|speciali[sz]ed) )?(?:for|at|in) (?:\w+ )?{_FIELD}"
_SAID_OF_IT = rf"(?: {_NO_LIKENESS}[\w'\-]+){{1,14}}?"
_SERIES_OF = r"(?:series|family|range|set|suite|collection|pair|trio|number) of "
DESCRIBED = rf"(?:(?:{MODIFIERS}{_SERIES_OF})?{MODIFIERS}(?:{KIND}s?|slms?)(?:{_SAID_OF_IT}: | {_FOR}(?:[,:]| -)? |(?:{_SAID_OF_IT})?,? under the name (?:of )?))"
# What something did by coming out has another for its object: `launched on ▣, beating ●`.
_BY_COMING = r"(?!(?<=, )\w+ing )"
OBJECT_LEFT = lazily(
    rf"\b(?P<verb>{verbs.DOES}|{verbs.DID})(?:,? (?:{WHEN}))?{_IN_FORM} {_BY_COMING}(?:{_UNNAMED_AND}(?P<np>{NP})|(?P<described>{DESCRIBED}))\Z",
    re.IGNORECASE,
)
INVERTED_LEFT = lazily(
    rf"(?:\A[\s(—-]*|[,;:—] ?|{_D},? |\b{JOIN} |\b(?=there(?:'s| has| have) been )|(?<=was )(?=followed|succeeded|replaced|superseded)|\b(?=(?:made|gave) way (?:for|to) ))(?:{ADVERBS})(?P<verb>{verbs.INVERTED})(?: {WHEN})? (?P<np>{NP})\Z",
    re.IGNORECASE,
)
# Under what name something came: `it was unmasked on ▣ as ●`, `what ◆ shipped in ▣ as ●`.
AS_NAMED = lazily(
    rf"\b(?P<verb>(?:unmasked|revealed|outed|identified|released|launched|shipped|introduced|published|announced|unveiled|presented|made public|came out|brought out|put out|went live|debuted|renewed|refreshed|updated|reissued|reborn|continued|returned|came back|reappeared|succeeded|replaced)(?:,? {WHEN})? as|(?:turned out|proved|was revealed|was found)(?:,? {WHEN})? to be) (?P<np>{OWNER}{FORM}?)\Z",
    re.IGNORECASE,
)
CAME_WITH = lazily(
    rf"\b(?P<verb>(?:came|comes|shipped|arrived|launched|landed|appeared) (?:complete |bundled )?with) (?P<np>(?:(?:its|their|the|an?|{_O}'s) ){MODIFIERS}{KIND},? (?:called |named |dubbed )?)\Z",
    re.IGNORECASE,
)
TWO_PART = tuple(
    (
        lazily(rf"\b(?P<verb>{first}) (?P<np>{NP})\Z", re.IGNORECASE),
        lazily(second, re.IGNORECASE),
    )
    for first, second in verbs.TWO_PART
)
WITH_IT = lazily(rf"\bwith (?P<np>{NP})\Z", re.IGNORECASE)
SHOWED = lazily(
    rf"{ASIDE},? (?P<verb>(?:the )?(?:{_O}|company|lab|firm|team|start-?up)(?: \w+)? (?:showed|proved|demonstrated|answered|replied|responded|joined|entered|opened|closed|caught up|made|took|struck|set|returned|hit))\b",
    re.IGNORECASE,
)
# What stands behind a thing that is brought out; anything else makes it a part of another name.
FREE = lazily(
    r"(?! in the (?:lead|rankings?)\b| on top\b(?! of))(?:\s*\([^()]*\))?(?:\Z|\s+(?:intended|designed|meant|aimed|built|trained) (?:to|for|at)\b|\s*[,.;:!?—)]|\s+(?:in|on|at|to|for|with|as|under|and|or|but|which|that|who|its|an|a|the|early|late|last|this|only|just|into|out|up|available|finished|stable|ready|ga|loose|public|free|online|within|before|after|alongside|together|series|family|models?|chips?|gpus?|processors?|chatbot|llms?|weights|itself|via|through|today|without|when|while|because|during|around|in|away|over|live|open|back|again|not|first|publicly|widely|generally|officially|quietly|soon|less|more|barely|almost|so|next|also|too|now|then|shortly|exactly|one|two|three|however|by|from|[\ue001-\ue004])\b|\s*[\ue001-\ue004])",
    re.IGNORECASE,
)
REST = lazily(r"(?:'s|'|-)")
UPDATED = lazily(
    r"\b(?:new|newer|upgraded|updated|refreshed|renewed|revised|improved|reworked|retrained|fresh|second|polished|tuned|better|slimmer|smarter|faster) (?:versions?|editions?|builds?|iterations?|snapshots?|checkpoints?|cut|revision|release|take) (?:of|for|to) (?:the )?(?:same )?\Z",
    re.IGNORECASE,
)
TRIAL_OF = lazily(
    r"\b(?:preview|beta|alpha|early (?:version|build|access)|first (?:look|glimpse)|glimpse|taste|peek|look) (?:of|at|to|for) (?:the |its )?\Z",
    re.IGNORECASE,
)


# The members of a series, in brackets behind it.
MEMBERS = lazily(
    rf"(?: (?:series|family|models?|line-?up|trio|range))? \((?P<members>{THING}(?:(?:,? and |, | & |/){THING})+)\)",
    re.IGNORECASE,
)
# What others are only counted from: `their first open models since ● arrived on ▣`.
SINCE_IT = lazily(
    rf"(?:\A|[,;:—(] ?|{_D},? )(?:and |but |then )?(?:(?:the|an?|its|their|{_O}(?:'s|'))(?: [\w\-]+){{0,2}} )?(?:first|only|biggest|largest|newest|second|third|fastest|most)(?: (?!(?:is|was|were|are|came|has|had)\b)[\w\-]+){{0,6}} since (?:the )?\Z",
    re.IGNORECASE,
)
# One of a family is not the family: `the first model of the ● series`.
ONE_OF = lazily(
    r"\b(?:first|second|third|last|latest|newest|next|smallest|largest|biggest|only) (?:\w+ ){0,2}(?:models?|members?|one) (?:of|in|from) (?:the )?\Z",
    re.IGNORECASE,
)
# What somebody wrote or said of a thing is not the thing.
WORK_ON = lazily(
    r"\b(?:papers?|guides?|documentation|docs|posts?|reviews?|reports?|videos?|demos?|articles?|books?|talks?|prices?|pricing|news|story|notes|describing|explaining|covering|comparing)\b",
    re.IGNORECASE,
)
