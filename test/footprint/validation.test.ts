import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheShare } from '../../src/core/footprint/context.ts';
import { decodeFit, fleetSigma, servingSigma, smallest, timeFit } from '../../src/core/footprint/decode.ts';
import { moreGpus } from '../../src/core/footprint/servers.ts';
import { decodeReport, decodeRows } from '../../src/validate/decodeFit.ts';
import { moreGpusReport } from '../../src/validate/moreGpus.ts';
import { acceleratorReport, contextReport, smallModelReport } from '../../src/validate/measuredTerms.ts';
import { comparePublished } from '../../src/validate/published.ts';
import { validationFiles } from '../../src/validate/report.ts';
import { holds, servingReport, withSigma } from '../../src/validate/serving.ts';
import { leastSquares, median, quantile } from '../../src/validate/statistics.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs');

describe('the decode fit', () => {
  const report = decodeReport();

  it('is what the measured rows give', () => {
    const [intercept, active, weights, batch] = report.coefficients;
    expect(intercept).toBeCloseTo(decodeFit.intercept, 4);
    expect(active).toBeCloseTo(decodeFit.active, 5);
    expect(weights).toBeCloseTo(decodeFit.weights, 5);
    expect(batch).toBeCloseTo(decodeFit.batch, 5);
    expect(decodeRows).toHaveLength(171);
    expect(report.taskSigma).toBeCloseTo(decodeFit.sigma, 2);
  });

  it('misses a model that it has not seen by 1.25 in the median, by 1.9 in nine of ten rows', () => {
    expect(report.leftOut.median).toBeLessThanOrEqual(1.25);
    expect(report.leftOut.p90).toBeLessThanOrEqual(1.9);
    expect(report.leftOut.median).toBeLessThan(report.ecologits.median);
  });

  it('has the GPU time of the same rows beside it', () => {
    const [intercept, active, weights, batch] = report.timeCoefficients;
    expect(intercept).toBeCloseTo(timeFit.intercept, 4);
    expect(active).toBeCloseTo(timeFit.active, 5);
    expect(weights).toBeCloseTo(timeFit.weights, 5);
    expect(batch).toBeCloseTo(timeFit.batch, 5);
  });
});

describe('the terms beside the fit', () => {
  it('read the cache of a long context at the share that reasoning rows show', () => {
    const { share, pairs, sigma } = contextReport();
    expect(share).toBeCloseTo(cacheShare, 2);
    expect(pairs).toBe(33);
    expect(sigma).toBeLessThan(0.15);
  });

  it('charge small models as measured beside larger ones', () => {
    const { exponent, sigma, models } = smallModelReport();
    expect(exponent).toBeCloseTo(smallest.exponent, 2);
    expect(sigma).toBeCloseTo(smallest.sigma, 2);
    expect(models).toBe(4);
  });

  it('charge more GPUs than the weights need as measured on one and on twice as many', () => {
    const report = moreGpusReport();
    expect(report.pairs).toBe(61);
    expect(report.models).toBe(10);
    for (const name of ['energy', 'energySigma', 'time', 'timeSigma'] as const)
      expect(report[name], name).toBeCloseTo(moreGpus[name], 2);
  });

  it('spread other accelerators about the H100 as measured', () => {
    for (const { ratio, sigma, pairs } of acceleratorReport()) {
      expect(pairs).toBeGreaterThan(100);
      expect(Math.abs(Math.log(ratio))).toBeLessThan(0.1);
      expect(sigma).toBeCloseTo(fleetSigma, 1);
    }
  });
});

it('holds nine of ten measured figures in an interval of a factor 8 at most', () => {
  const measured = comparePublished().filter(({ row }) => row.kind === 'measured');
  expect(measured.length).toBeGreaterThan(50);
  expect(measured.filter(({ inside }) => inside).length / measured.length).toBeGreaterThanOrEqual(0.9);
  expect(median(measured.map(({ ours }) => ours.high / ours.low))).toBeLessThanOrEqual(8);
});

describe('the spread of hosted services', () => {
  const compared = comparePublished();

  it('is how far the published studies lie from ours beyond our other terms', () => {
    const { halfOurs, allOurs, studies } = servingReport(compared);
    expect(halfOurs).toBeLessThan(servingSigma);
    expect(servingSigma).toBeCloseTo(allOurs, 2);
    expect(studies).toHaveLength(3);
  });

  it('holds nine of ten published figures, half of them in an interval of a factor 8 at most', () => {
    expect(median(compared.map(({ ours }) => ours.high / ours.low))).toBeLessThanOrEqual(8);
    expect(compared.filter(({ inside }) => inside).length / compared.length).toBeGreaterThanOrEqual(0.9);
  });

  it('does not depend on the term that the product has', () => {
    const hosted = compared.filter(({ row }) => row.kind === 'modelled');
    for (const one of hosted) {
      const again = withSigma(one, servingSigma);
      expect(again.low).toBeCloseTo(one.ours.low, 9);
      expect(again.high).toBeCloseTo(one.ours.high, 9);
    }
  });

  it('holds more than four of five figures of hosted services', () => {
    const hosted = compared.filter(({ row }) => row.kind !== 'measured');
    expect(hosted.filter(({ row, ours }) => holds(ours, row.value)).length / hosted.length).toBeGreaterThan(0.85);
  });
});

it('gives a reason for every row outside', () => {
  for (const { row, inside } of comparePublished()) {
    if (!inside) expect(row.why, row.id).toMatch(/^(boundary|hardware|hardware and era|task|model|method|traffic): /);
  }
});

it('writes the page that stands in docs', () => {
  for (const [name, text] of validationFiles()) {
    expect(readFileSync(join(docs, name), 'utf8') === text, `docs/${name} is stale: run npm run validate`).toBe(true);
  }
});

it('knows its statistics', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(median([3, 1, 2])).toBe(2);
  const rows = [
    [1, 0],
    [1, 1],
    [1, 2],
  ];
  expect(leastSquares(rows, [1, 3, 5]).map(value => Number(value.toFixed(9)))).toEqual([1, 2]);
});
