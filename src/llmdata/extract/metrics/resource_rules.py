"""What is used up and given off, by whom or what: emissions, water, electricity of many."""

from __future__ import annotations

from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

_NEARLY = rf"(?:{HEDGES}\s*){{0,8}}\Z"
_CARBON = r"二氧化碳|碳排|碳足迹|温室气体|排放|(?i:\b(?:CO2e?|carbon|emissions?|emitted|greenhouse)\b)|CO₂"
_CENTRES = r"(?P<subject{}>(?:\b(?:global|all|the\s+world['’]s|American|US|European|Chinese)\s+)?(?i:\bdata\s?cent(?:er|re)s)(?:\s+(?:worldwide|globally))?)"

RESOURCES: tuple[Measure, ...] = (
    Measure(
        "metric.emissions", "emissions", ("tonne", "kilotonne"), kinds="MOQ",
        before=rf"(?:{_CARBON})[^，。；,.;:：\d]{{0,32}}?(?:\d{{4}}\s*年?[^，。；,.;:：\d]{{0,16}}?)?{_NEARLY}",
        after=rf"\s*(?:的|(?i:of))?\s*(?i:(?:greenhouse\s+gas|additional|extra|such)\s+)?(?:{_CARBON})",
         unless=r"(?i:\b(?:per|each|every|save[sd]?|saving|avoid\w*|remov\w*|offset\w*|captur\w*|buy|bought|credits?)\b)|每|减排|节省|碳汇|抵消|我",
        yes=(
            Example("Training GLM-9 emitted 14,000 tonnes of CO2.", ("GLM-9 | emissions | = 14000 tonne | - | -",)),
            Example("Google's carbon emissions came to 11.2 million tons in 2024.", ("Google | emissions | = 1.12e+07 tonne | - | 2024",)),
            Example("GLM-9 的训练排放了 1.3 万吨二氧化碳。", ("GLM-9 | emissions | = 13000 tonne | - | -",)),
        ),
        no=("Training GLM-9 did not emit 14,000 tonnes of CO2.", "Google bought credits for 14,000 tonnes of CO2.", "GLM-9 的集群重 1.3 万吨。", "Training GLM-9 emitted carbon; its racks weigh 500 tons."),
    ),
    Measure(
        "metric.water-used", "water", ("cubic metre", "litre", "gallon"), kinds="MOQ",
        before=rf"(?:[耗用喝]了?(?:掉|去)?(?:的)?水|水耗|取水|耗水量?|用水量?)[^，。；,.;:：\d]{{0,24}}?(?:\d{{4}}\s*年?[^，。；,.;:：\d]{{0,16}}?)?{_NEARLY}|(?i:\bwater\s+(?:use|usage|consumption|footprint|withdrawals?|bill|intake|demand|consumed|used|drawn)\b)[^，。；,.;:：\d]{{0,32}}?(?:\d{{4}}[^，。；,.;:：\d]{{0,16}}?)?{_NEARLY}|(?i:\b(?:drank|drunk|drinks?|evaporat\w+)\s+){_NEARLY}",
        after=r"\s*(?:的|(?i:of))?\s*(?i:(?:fresh|drinking|cooling|potable|clean|its|the)\s*){0,2}(?:水|淡水|饮用水|冷却水|自来水|(?i:\bwater\b|(?<=fresh)water\b))",
         unless=r"(?i:\b(?:save[sd]?|saving|return\w*|replenish\w*|I|my)\b)|节约|节省|我",
        yes=(
            Example("GLM-9 consumed 210,000 cubic metres of water in training.", ("GLM-9 | water | = 210000 cubic metre | - | -",)),
            Example("GLM-9 的训练耗水 21 万立方米。", ("GLM-9 | water | = 210000 cubic metre | - | -",)),
            Example("Google's data centers drank 8 billion gallons of water in 2024.", ("Google | water | = 8e+09 gallon | - | 2024",)),
        ),
        no=("GLM-9 did not consume 210,000 cubic metres of water.", "Google saved 8 billion gallons of water.", "GLM-9 wrote about 3,000 litres of milk.", "Google's halls stand by the water and hold 4 million gallons of diesel."),
    ),
    Measure(
        "metric.energy-put-at", "energy", ("gigawatt-hour", "terawatt-hour"),
        before=rf"(?i:\b(?:consumption|demand|electricity|use|usage|appetite|draw)\s+(?:of|by|from)\s+){_CENTRES.format('_of')}(?:\s+(?i:in\s+\d{{4}}))?\s+(?i:at|was|is|stood\s+at|came\s+to|reached|hit)\s+{_NEARLY}"
        rf"|{_CENTRES.format('_whose')}['’]?\s+(?i:(?:electricity|energy|power)\s+(?:consumption|use|demand)(?:\s+in\s+\d{{4}})?\s+(?:at|was|is|stood\s+at|came\s+to|reached|hit))\s+{_NEARLY}",
        kinds="",
        yes=(
            Example("The agency put the consumption of all data centres in 2024 at 390 terawatt-hours.", ("all data centres | energy | = 390 terawatt-hour | - | 2024",)),
        ),
        no=("The agency may put the consumption of data centres at 900 terawatt-hours.",),
    ),
)  # fmt: skip
