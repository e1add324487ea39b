/** The rules, stratum by stratum in the order in which they rewrite a clause; in a stratum the longest match wins, then the earlier. */
import { type Stratum, stratum } from '../match/cascade.ts';
import { amountBare } from './amount/bare.ts';
import { amountBasically } from './amount/basically.ts';
import { amountFromTo } from './amount/from-to.ts';
import { amountPlain } from './amount/plain.ts';
import { amountStated } from './amount/stated.ts';
import { baseCompared } from './base/compared.ts';
import { baseThanYear } from './base/than-year.ts';
import { citationNumber } from './citation/number.ts';
import { citationShort } from './citation/short.ts';
import { dateDayMonth } from './date/day-month.ts';
import { dateFigures } from './date/figures.ts';
import { dateMonth } from './date/month.ts';
import { dateQuarter } from './date/quarter.ts';
import { dateWords } from './date/words.ts';
import { nameAge } from './name/age.ts';
import { nameAgeGroup } from './name/age-group.ts';
import { nameAgeRange } from './name/age-range.ts';
import { nameAllOf } from './name/all-of.ts';
import { nameAroundTheClock } from './name/around-the-clock.ts';
import { nameCapacity } from './name/capacity.ts';
import { nameClockTime } from './name/clock-time.ts';
import { nameDuration } from './name/duration.ts';
import { nameEach } from './name/each.ts';
import { nameGrade } from './name/grade.ts';
import { nameLateness } from './name/lateness.ts';
import { nameLinkedParties } from './name/linked-parties.ts';
import { nameMonths } from './name/months.ts';
import { nameParts } from './name/parts.ts';
import { namePerBase } from './name/per-base.ts';
import { namePerBaseStated } from './name/per-base-stated.ts';
import { nameStandard } from './name/standard.ts';
import { nameStars } from './name/stars.ts';
import { nameTechnology } from './name/technology.ts';
import { numberFigureAndWord } from './number/figure-and-word.ts';
import { numberScaled } from './number/scaled.ts';
import { numberWords } from './number/words.ts';
import { periodDeadline } from './period/deadline.ts';
import { periodFrom } from './period/from.ts';
import { periodFromDate } from './period/from-date.ts';
import { periodFromOn } from './period/from-on.ts';
import { periodSchoolYear } from './period/school-year.ts';
import { periodSpan } from './period/span.ts';
import { periodToYear } from './period/to-year.ts';
import { periodWhole } from './period/whole.ts';
import { periodYear } from './period/year.ts';
import { periodYears } from './period/years.ts';
import { valueCount } from './value/count.ts';
import { valueCountOne } from './value/count-one.ts';
import { valueCountRange } from './value/count-range.ts';
import { valueCountWords } from './value/count-words.ts';
import { valueDouble } from './value/double.ts';
import { valueFraction } from './value/fraction.ts';
import { valueNone } from './value/none.ts';
import { valuePerMany } from './value/per-many.ts';
import { valuePerManyRange } from './value/per-many-range.ts';
import { valuePercent } from './value/percent.ts';
import { valuePercentBetween } from './value/percent-between.ts';
import { valuePercentRange } from './value/percent-range.ts';
import { valuePermille } from './value/permille.ts';
import { valuePermilleRange } from './value/permille-range.ts';
import { valuePlaces } from './value/places.ts';
import { valuePoints } from './value/points.ts';
import { valuePointsRange } from './value/points-range.ts';
import { valueQuantity } from './value/quantity.ts';
import { valueQuantityRange } from './value/quantity-range.ts';
import { valueRankAmongKind } from './value/rank-among-kind.ts';
import { valueRankGroup } from './value/rank-group.ts';
import { valueRankGroupAlone } from './value/rank-group-alone.ts';
import { valueRankGroupInTheWorld } from './value/rank-group-in-the-world.ts';
import { valueRankGroupOfKind } from './value/rank-group-of-kind.ts';
import { valueRankGroupOfLeaders } from './value/rank-group-of-leaders.ts';
import { valueRankOfProvinces } from './value/rank-of-provinces.ts';
import { valueRankOfThoseWith } from './value/rank-of-those-with.ts';
import { valueRankOneOf } from './value/rank-one-of.ts';
import { valueRankOneOfKind } from './value/rank-one-of-kind.ts';
import { valueRankPlace } from './value/rank-place.ts';
import { valueRankPlaceOrBetter } from './value/rank-place-or-better.ts';
import { valueRankTop } from './value/rank-top.ts';
import { valueRatio } from './value/ratio.ts';
import { valueShareOfCount } from './value/share-of-count.ts';
import { valueStrokeFraction } from './value/stroke-fraction.ts';
import { valueStrokeFractionChanged } from './value/stroke-fraction-changed.ts';
import { valueWholeInBrackets } from './value/whole-in-brackets.ts';
import { valueYears } from './value/years.ts';

export const strata: readonly Stratum[] = [
  stratum('numbers', [numberWords]),
  stratum('scales', [numberScaled, numberFigureAndWord]),
  stratum('dates', [dateWords, dateFigures, dateMonth, dateDayMonth, dateQuarter, nameDuration, nameMonths]),
  stratum('citations', [citationNumber, citationShort, nameStandard]),
  stratum('periods', [
    periodYear,
    periodToYear,
    periodSpan,
    periodYears,
    periodFrom,
    periodFromOn,
    periodFromDate,
    periodDeadline,
    periodSchoolYear,
    periodWhole,
  ]),
  stratum('bases', [baseCompared, baseThanYear]),
  stratum('names', [
    nameAge,
    nameAgeGroup,
    nameAgeRange,
    nameGrade,
    nameParts,
    nameLinkedParties,
    nameLateness,
    nameEach,
    nameAllOf,
    nameAroundTheClock,
    nameClockTime,
    namePerBase,
    namePerBaseStated,
    nameStars,
    nameTechnology,
    nameCapacity,
  ]),
  stratum('values', [
    valuePercent,
    valueWholeInBrackets,
    valuePercentRange,
    valuePercentBetween,
    valuePoints,
    valuePointsRange,
    valuePermille,
    valuePermilleRange,
    valueFraction,
    valueStrokeFraction,
    valueStrokeFractionChanged,
    valueYears,
    valuePlaces,
    valueQuantity,
    valueQuantityRange,
    valueRatio,
    valueCountRange,
    valuePerMany,
    valuePerManyRange,
    valueRankOfThoseWith,
    valueCount,
    valueCountWords,
    valueCountOne,
    valueShareOfCount,
    valueDouble,
    valueNone,
    valueRankGroupOfKind,
    valueRankGroupInTheWorld,
    valueRankTop,
    valueRankGroup,
    valueRankGroupAlone,
    valueRankGroupOfLeaders,
    valueRankAmongKind,
    valueRankOneOf,
    valueRankOneOfKind,
    valueRankOfProvinces,
    valueRankPlace,
    valueRankPlaceOrBetter,
  ]),
  stratum('amounts', [amountFromTo, amountStated, amountBasically, amountPlain, amountBare]),
];

export const rules = strata.flatMap((layer) => layer.rules);
