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
const widestSide = Math.log(10) / z90;

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

/** Standard deviation in ln units below the typical value; zero where the range is a point. */
const spreadBelow = ({ low, typical }: Range): number =>
  low === typical ? 0 : Math.min(low > 0 ? Math.log(typical / low) / z90 : widestSide, widestSide);

/** The same above it. */
const spreadAbove = ({ typical, high }: Range): number => (high === typical ? 0 : Math.log(high / typical) / z90);

/**
 * Product of independent log-normal factors: typical values multiply, variances in ln units add, on each side apart,
 * so that a skewed factor stays skewed.
 *
 *     typical = Π tᵢ;  high = typical × exp(1.645 √Σ sᵢ²),  sᵢ = ln(highᵢ/tᵢ) / 1.645
 *
 * A factor that can be zero makes the low end zero; where the typical value is zero the high ends multiply.
 */
export function product<U extends string>(factors: readonly Range[], unit: U): Quantity<U> {
  let typical = 1;
  let most = 1;
  let isZeroBelow = false;
  for (const factor of factors) {
    typical *= factor.typical;
    most *= factor.high;
    isZeroBelow ||= factor.low === 0;
  }
  if (typical === 0) return { low: 0, typical, high: most, unit };
  const low = isZeroBelow ? 0 : typical * Math.exp(-z90 * rootOfSquares(factors, spreadBelow));
  return { low, typical, high: typical * Math.exp(z90 * rootOfSquares(factors, spreadAbove)), unit };
}

/** √Σ sᵢ², as `Math.hypot` computes it (Kahan's sum of the squares over the largest), without its array. */
function rootOfSquares(factors: readonly Range[], side: (range: Range) => number): number {
  let largest = 0;
  for (const factor of factors) {
    const size = Math.abs(side(factor));
    if (Number.isNaN(size)) return size;
    if (size > largest) largest = size;
  }
  if (largest === 0 || largest === Infinity) return largest;
  let sum = 0;
  let lost = 0;
  for (const factor of factors) {
    const share = Math.abs(side(factor)) / largest;
    const term = share * share - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
  }
  return Math.sqrt(sum) * largest;
}

/** amount × rate; the unit below the slash must cancel: Wh × gCO₂e/Wh = gCO₂e. */
export function times<A extends string, C extends string>(
  amount: Quantity<A>,
  rate: Quantity<`${C}/${NoInfer<A>}`>,
): Quantity<C> {
  return product([amount, rate], rate.unit.slice(0, -(amount.unit.length + 1)) as C);
}

/** amount × a number without a unit. */
export const scale = <U extends string>(amount: Quantity<U>, factor: Quantity<'1'> | number): Quantity<U> =>
  typeof factor === 'number'
    ? { low: amount.low * factor, typical: amount.typical * factor, high: amount.high * factor, unit: amount.unit }
    : product([amount, factor], amount.unit);

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
export function plus<U extends string>(first: Quantity<U>, ...others: readonly Quantity<U>[]): Quantity<U> {
  const terms = [first, ...others].filter(term => term.high > 0);
  const [single] = terms;
  if (!single || terms.length === 1) return single ?? first;
  const typical = terms.reduce((sum, term) => sum + term.typical, 0);
  if (typical === 0) return { low: 0, typical, high: Math.hypot(...terms.map(term => term.high)), unit: first.unit };
  const side = (spread: (range: Range) => number): number => {
    const variance = terms.reduce((sum, term) => {
      if (term.typical === 0) return sum + (spread === spreadAbove ? (term.high / z90) ** 2 : 0);
      return sum + term.typical ** 2 * (Math.exp(spread(term) ** 2) - 1);
    }, 0);
    return Math.sqrt(Math.log1p(variance / typical ** 2));
  };
  const ends = plusShared(first, ...others);
  return {
    low: Math.max(ends.low, typical * Math.exp(-z90 * side(spreadBelow))),
    typical,
    high: Math.min(ends.high, typical * Math.exp(z90 * side(spreadAbove))),
    unit: first.unit,
  };
}

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
