import { servingSigma } from '../core/footprint/decode.ts';
import { digits, percent, table } from './page.ts';
import type { Compared } from './published.ts';
import { holds, isHosted, servingReport, withSigma } from './serving.ts';
import { median } from './statistics.ts';

/** How the term for hosted services was estimated, and what other values of it would give. */
export function servingPart(compared: readonly Compared[]): readonly string[] {
  const { halfOurs, allOurs, studies } = servingReport(compared);
  const trial = (value: number): readonly string[] => {
    const ranges = compared.map(one => ({ one, range: isHosted(one) ? withSigma(one, value) : one.ours }));
    const hosted = ranges.filter(({ one }) => isHosted(one));
    const ratio = (of: typeof ranges): string => digits(median(of.map(({ range }) => range.high / range.low)));
    const inside = ranges.filter(({ one, range }) => holds(range, one.row.value)).length / ranges.length;
    return [digits(value), percent(inside), ratio(ranges), ratio(hosted)];
  };
  return [
    '### Hosted services: how far studies lie apart',
    '',
    'No hosted service states its servers, how it fills them, or all that it counts. Figures of such services carry a structural',
    `term for this: log-normal, symmetric, σ = ${digits(servingSigma)} in ln units, on energy and hardware alike, here and in the product. Rows whose GPU and`,
    'load were measured do not. It is the method of moments over the studies of hosted services, each counting once: how far their',
    `figures lie from ours beyond what our other terms allow, ${digits(allOurs)}. That takes the studies as exact; if half of the squared distance`,
    `were theirs, our other terms would explain the rest to σ = ${digits(halfOurs)}.`,
    '',
    table(
      ['study', 'rows', 'mean squared ln distance', 'variance of our other terms', 'inside'],
      studies.map(one => [one.study, String(one.rows), digits(one.distance), digits(one.own), percent(one.inside)]),
    ),
    '',
    'The price of holding more rows:',
    '',
    table(
      ['σ', 'all rows inside', 'median high / low', 'of hosted services'],
      [halfOurs, 0.3, servingSigma, 0.75].map(trial),
    ),
    '',
    'The rows that stay outside are mostly small models of one study, which multiplies the latency of a public interface by the power',
    'of nodes. A larger σ would hold them by making every hosted call of every user vaguer.',
  ];
}
