"""The pages of a release. A further page is one more block here, and its query in `queries`."""

from llmdata.report import cells, dates, queries
from llmdata.report.spec import Column, Page, Table

_MAKER = Column("maker", "Maker")
_DATE = Column("date_edtf", "Date", dates.words, none=dates.words(None))
_ALIASES = Column("also_known_as", "Also known as", cells.listing, sparse=True)
_MENTIONS = Column("mention_count", "Mentions", align="right")

TIMELINE = Page(
    file="timeline.html",
    title="Release timeline",
    title_zh="发布时间线",
    lede="What became available, by month and maker. A release of which only the quarter, the "
    "part of the year or the year is told stands under just that, behind the months it may "
    "belong to. What has no date stands at the end.",
    unit="releases",
    tables=(
        Table(
            id="releases",
            caption="Releases by month and maker",
            query=queries.releases,
            group=Column("period", "Month", cells.month_heading, none=cells.month_heading(None)),
            stub=("maker", "subject_name"),
            columns=(
                _MAKER,
                Column("subject_name", "Name"),
                Column("subject_type", "Type", cells.code),
                Column("stage", "Stage", cells.code),
                Column("day", "Day", dates.day, none="", sparse=True),
            ),
            nothing="No source tells of a release.",
        ),
    ),
)

MODELS = Page(
    file="models.html",
    title="Models by maker",
    title_zh="模型",
    lede="Every model and model series that is named. Size, licence and openness are shown only "
    "where a source states them; a dash means that it does not say.",
    unit="models",
    tables=(
        Table(
            id="models",
            caption="Models and model series by maker",
            query=queries.models,
            stub=("maker", "name"),
            columns=(
                _MAKER,
                Column("name", "Name"),
                Column("family", "Family"),
                Column("kind", "Kind", cells.code),
                Column("modality", "Modality", cells.code),
                Column("parameters_b", "Size", cells.billions, align="right"),
                Column("license", "Licence"),
                Column("open_weights", "Weights", cells.openness),
                _MENTIONS,
                _ALIASES,
            ),
            nothing="No source names a model.",
        ),
    ),
)

PRICES = Page(
    file="prices.html",
    title="Plans and prices",
    title_zh="订阅与价格",
    lede="What plans and interfaces cost, in the currency and for the period that a source states.",
    unit="prices",
    tables=(
        Table(
            id="prices",
            caption="Prices by plan",
            query=queries.prices,
            stub=("subject_name",),
            columns=(
                Column("subject_name", "Plan"),
                _MAKER,
                Column("price_type", "Kind", cells.code),
                Column("price", "Price", cells.money, align="right"),
                Column("period", "Period", cells.period),
                Column("promo", "Promotion", cells.promo),
                _DATE,
            ),
            nothing="No source states a price.",
        ),
    ),
)

LEADERBOARD = Page(
    file="leaderboard.html",
    title="Leaderboards",
    title_zh="排行榜",
    lede="Rankings as they stood on the day that is given. A rank is either stated in words or "
    "follows from the order in which a source lists the entries.",
    unit="entries",
    tables=(
        Table(
            id="leaderboards",
            caption="Entries by rank",
            query=queries.leaderboards,
            group=Column("leaderboard_name", "Leaderboard"),
            stub=("rank", "model"),
            columns=(
                Column("rank", "Rank"),
                Column("model", "Model"),
                _MAKER,
                Column("configuration", "Configuration", sparse=True),
                Column("score", "Score", cells.number, align="right", sparse=True),
                Column("rank_basis", "Rank from", cells.basis),
                Column("date_edtf", "As of", dates.words, none=dates.words(None)),
            ),
            nothing="No source quotes a ranking.",
        ),
    ),
)

BENCHMARKS = Page(
    file="benchmarks.html",
    title="Benchmarks and competitions",
    title_zh="基准与竞赛",
    lede="The tests, contests and rankings by which models are measured, and who runs them.",
    unit="tests",
    tables=(
        Table(
            id="benchmarks",
            caption="Benchmarks, competitions and rankings",
            query=queries.benchmarks,
            stub=("name",),
            columns=(
                Column("name", "Name"),
                Column("name_zh", "Chinese name", language="zh"),
                Column("kind", "Kind", cells.code),
                Column("domain", "Domain", cells.code),
                Column("maker", "Run by"),
                _MENTIONS,
                _ALIASES,
            ),
            nothing="No source names a benchmark.",
        ),
    ),
)

_PERIOD = Column("period", "Month", cells.month_heading, none=cells.month_heading(None))
_DAY = Column("day", "Day", dates.day, none="", sparse=True)

EVENTS = Page(
    file="events.html",
    title="The year's timeline",
    title_zh="年度大事记",
    lede="Everything that happened, in the words of the sources: releases, awards, prices, "
    "markets, new words, opposition and the rest. What is known only by quarter, part of the year "
    "or year stands under just that; what has no date stands at the end.",
    unit="events",
    tables=(
        Table(
            id="events",
            caption="Events by month",
            query=queries.events,
            group=_PERIOD,
            columns=(
                Column("event_type", "Kind", cells.code),
                Column("subject_name", "Subject"),
                _MAKER,
                Column("headline", "What happened"),
                _DAY,
            ),
            nothing="No source tells of a happening.",
        ),
    ),
)

NUMBERS = Page(
    file="numbers.html",
    title="Numbers of the year",
    title_zh="年度数字",
    lede="What was counted and measured: revenue, market value, users, costs, context lengths; and "
    "the results that models reached in tests and contests.",
    unit="numbers",
    tables=(
        Table(
            id="metrics",
            caption="Numbers by what is counted",
            query=queries.metrics,
            stub=("metric", "subject_name"),
            columns=(
                Column("metric", "Number", cells.code),
                Column("subject_name", "Subject"),
                Column("quantity", "Value", cells.quantity, align="right"),
                _DATE,
            ),
            nothing="No source states a number.",
        ),
        Table(
            id="benchmark-results",
            caption="Results by benchmark or competition",
            query=queries.results,
            stub=("benchmark", "subject_name"),
            columns=(
                Column("benchmark", "Test"),
                Column("subject_name", "Who"),
                Column("outcome", "Outcome", cells.code, sparse=True),
                Column("quantity", "Score", cells.quantity, align="right", sparse=True),
                _DATE,
            ),
            nothing="No source tells of a result.",
        ),
    ),
)

WORDS = Page(
    file="words.html",
    title="Words of the year",
    title_zh="年度词语",
    lede="Words that the year gave, with their meaning in the words of the source.",
    unit="words",
    tables=(
        Table(
            id="terms",
            caption="Terms",
            query=queries.terms,
            stub=("term",),
            columns=(
                Column("term", "Term"),
                Column("term_zh", "In Chinese", language="zh", sparse=True),
                Column("definition", "What it means"),
                Column("coined_by", "Coined by"),
                _DATE,
            ),
            nothing="No source gives a new word.",
        ),
    ),
)

PAGES = (EVENTS, TIMELINE, MODELS, PRICES, LEADERBOARD, BENCHMARKS, NUMBERS, WORDS)

ROW_COUNTS = Table(
    id="tables",
    caption="Rows per table",
    query=queries.row_counts,
    stub=("table",),
    columns=(
        Column("table", "Table"),
        Column("rows", "Rows", cells.number, align="right"),
        Column("holds", "What it holds"),
    ),
    nothing="This release has no tables.",
)
