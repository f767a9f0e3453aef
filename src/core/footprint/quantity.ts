/** A value with its 90 % interval, in the JSON contract. `low <= typical <= high`, all of one unit. */
export interface Range {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** A range whose unit is part of the type: `Wh_it` at the servers, `Wh` at the meter, `Wh/Wh_it` their ratio (PUE). */
export interface Quantity<U extends string> extends Range {
  readonly unit: U;
}

/** Half the width of a 90 % interval of a normal distribution, in standard deviations: 3.29 / 2. */
const z90 = 1.645;

/**
 * A lower end of zero has no logarithm. For the spread of a sum it counts as a tenth of the typical value; the product
 * itself keeps the zero.
 */
const farthestBelow = Math.log(10);

export const exactly = <U extends string>(value: number, unit: U): Quantity<U> => ({
  low: value,
  typical: value,
  high: value,
  unit,
});

/** The ends in any order; the typical value is clamped between them. */
export function between<U extends string>(low: number, typical: number, high: number, unit: U): Quantity<U> {
  const [least, most] = low <= high ? [low, high] : [high, low];
  return { low: least, typical: Math.min(Math.max(typical, least), most), high: most, unit };
}

/** Two ends of which neither is likelier: the typical value is the geometric mean (the arithmetic one from zero). */
export const fromTo = <U extends string>(low: number, high: number, unit: U): Quantity<U> =>
  between(low, low > 0 && high > 0 ? Math.sqrt(low * high) : (low + high) / 2, high, unit);

/** typical / factor … typical × factor. */
export const giveOrTake = <U extends string>(typical: number, factor: number, unit: U): Quantity<U> =>
  between(typical / factor, typical, typical * factor, unit);

/** A log-normal value with standard deviation `sigma` in ln units. */
export const logNormal = <U extends string>(typical: number, sigma: number, unit: U): Quantity<U> =>
  giveOrTake(typical, Math.exp(z90 * sigma), unit);

export const plain = ({ low, typical, high }: Range): Range => ({ low, typical, high });

/** How far the lower end is from the typical value, in ln units: 1.645 standard deviations; zero where the range is a point. */
const below = ({ low, typical }: Range): number =>
  low === typical ? 0 : low > 0 ? Math.min(Math.log(typical / low), farthestBelow) : farthestBelow;

/** The same of the upper end. */
const above = ({ typical, high }: Range): number => (high === typical ? 0 : Math.log(high / typical));

/**
 * Product of independent log-normal factors: typical values multiply, variances in ln units add, on each side apart,
 * so that a skewed factor stays skewed.
 *
 *     typical = Π tᵢ;  high = typical × exp √Σ ln²(highᵢ/tᵢ)     (the 1.645 standard deviations of each side cancel)
 *
 * A factor that can be zero makes the low end zero; where the typical value is zero the high ends multiply.
 */
export function product<U extends string>(factors: readonly Range[], unit: U): Quantity<U> {
  let typical = 1;
  let most = 1;
  let isZeroBelow = false;
  let down = 0;
  let up = 0;
  for (const factor of factors) {
    typical *= factor.typical;
    most *= factor.high;
    isZeroBelow ||= factor.low === 0;
    down += below(factor) ** 2;
    up += above(factor) ** 2;
  }
  if (typical === 0) return { low: 0, typical, high: most, unit };
  const low = isZeroBelow ? 0 : typical * Math.exp(-Math.sqrt(down));
  return { low, typical, high: typical * Math.exp(Math.sqrt(up)), unit };
}

/** The product of two, as most are: the same numbers without a list. */
function both<U extends string>(a: Range, b: Range, unit: U): Quantity<U> {
  const typical = a.typical * b.typical;
  if (typical === 0) return { low: 0, typical, high: a.high * b.high, unit };
  const low = a.low === 0 || b.low === 0 ? 0 : typical * Math.exp(-Math.sqrt(below(a) ** 2 + below(b) ** 2));
  return { low, typical, high: typical * Math.exp(Math.sqrt(above(a) ** 2 + above(b) ** 2)), unit };
}

/** amount × rate; the unit below the slash must cancel: Wh × gCO₂e/Wh = gCO₂e. */
export function times<A extends string, C extends string>(
  amount: Quantity<A>,
  rate: Quantity<`${C}/${NoInfer<A>}`>,
): Quantity<C> {
  return both(amount, rate, rate.unit.slice(0, -(amount.unit.length + 1)) as C);
}

/** amount × a number without a unit. */
export const scale = <U extends string>(amount: Quantity<U>, factor: Quantity<'1'> | number): Quantity<U> =>
  typeof factor === 'number'
    ? { low: amount.low * factor, typical: amount.typical * factor, high: amount.high * factor, unit: amount.unit }
    : both(amount, factor, amount.unit);

/** The same in another unit, of which one of the first are `factor`. */
export const inUnit = <U extends string>({ low, typical, high }: Range, factor: number, unit: U): Quantity<U> => ({
  low: low * factor,
  typical: typical * factor,
  high: high * factor,
  unit,
});

/** A power of a log-normal value; a negative exponent turns the interval round. */
export const power = (base: Range, exponent: number): Quantity<'1'> =>
  between(base.low ** exponent, base.typical ** exponent, base.high ** exponent, '1');

/**
 * Sum of independent log-normal terms by moment matching (Fenton-Wilkinson), on each side apart:
 *
 *     s² = ln(1 + Σ tᵢ² (exp(sᵢ²) − 1) / (Σ tᵢ)²)
 *
 * The typical value is the sum of the typical values, so that a reader can add up what is shown; a very skewed term cannot
 * stretch the sum beyond the sums of the ends.
 */
export function plus<U extends string>(...terms: readonly [Quantity<U>, ...Quantity<U>[]]): Quantity<U> {
  const { unit } = terms[0];
  let single = terms[0];
  let count = 0;
  let [least, typical, most] = [0, 0, 0];
  let [varianceBelow, varianceAbove] = [0, 0];
  for (const term of terms) {
    least += term.low;
    most += term.high;
    if (!(term.high > 0)) continue;
    typical += term.typical;
    count += 1;
    if (count === 1) single = term;
    varianceBelow += variance(term.typical, below(term));
    varianceAbove += term.typical === 0 ? (term.high / z90) ** 2 : variance(term.typical, above(term));
  }
  if (count < 2) return single;
  if (typical === 0) return { low: 0, typical, high: Math.hypot(...terms.map(term => term.high)), unit };
  const low = Math.max(least, typical * Math.exp(-z90 * deviation(varianceBelow, typical)));
  return { low, typical, high: Math.min(most, typical * Math.exp(z90 * deviation(varianceAbove, typical))), unit };
}

/** Of a log-normal term, as far as one end of it goes. */
const variance = (typical: number, end: number): number =>
  end === 0 ? 0 : typical ** 2 * Math.expm1((end / z90) ** 2);

/** Of a log-normal sum, in ln units. */
const deviation = (variances: number, typical: number): number => Math.sqrt(Math.log1p(variances / typical ** 2));

/** Sum of terms that rise and fall together (same model, same hardware time): the ends add. */
export const plusShared = <U extends string>(first: Quantity<U>, ...others: readonly Quantity<U>[]): Quantity<U> =>
  others.reduce(
    (sum, term) => ({
      low: sum.low + term.low,
      typical: sum.typical + term.typical,
      high: sum.high + term.high,
      unit: sum.unit,
    }),
    first,
  );

/** The smallest range that holds all of them; the typical value is the geometric mean of theirs. */
export function hull<U extends string>(ranges: readonly Range[], unit: U): Quantity<U> {
  const typicals = ranges.map(range => range.typical);
  const mean = typicals.every(value => value > 0)
    ? Math.exp(typicals.reduce((sum, value) => sum + Math.log(value), 0) / typicals.length)
    : typicals.reduce((sum, value) => sum + value, 0) / typicals.length;
  return between(Math.min(...ranges.map(range => range.low)), mean, Math.max(...ranges.map(range => range.high)), unit);
}
