/** A point of a comparison on logarithmic axes, with its interval where there is one. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
  readonly series: 'ours' | 'outside' | 'ecologits';
}

const side = 520;
const margin = 56;
const colours = { ours: '#1a7f6b', outside: '#b3261e', ecologits: '#8a8f98' } as const;

/** Published or measured values across, estimates up; the diagonal is agreement. As SVG text. */
export function comparisonPlot(points: readonly Point[], title: string, across: string, up: string): string {
  const values = points.flatMap(({ x, y, low, high }) => [x, y, low ?? y, high ?? y]).filter(value => value > 0);
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.ceil(Math.log10(Math.max(...values)));
  const at = (value: number): number => (Math.log10(value) - first) / (last - first);
  const px = (value: number): string => (margin + at(value) * (side - 2 * margin)).toFixed(1);
  const py = (value: number): string => (side - margin - at(value) * (side - 2 * margin)).toFixed(1);
  const ticks = Array.from({ length: last - first + 1 }, (_, k) => 10 ** (first + k));
  const grid = ticks.flatMap(tick => [
    `<path d="M${px(tick)} ${margin}V${side - margin}M${margin} ${py(tick)}H${side - margin}" stroke="#d5d9de"/>`,
    `<text x="${px(tick)}" y="${side - margin + 16}" text-anchor="middle">${String(Number(tick.toPrecision(1)))}</text>`,
    `<text x="${margin - 6}" y="${py(tick)}" text-anchor="end" dominant-baseline="middle">${String(Number(tick.toPrecision(1)))}</text>`,
  ]);
  const ends = [10 ** first, 10 ** last] as const;
  const marks = points.map(point => {
    const colour = colours[point.series];
    const bar =
      point.low === undefined || point.high === undefined || point.low <= 0
        ? ''
        : `<path d="M${px(point.x)} ${py(point.low)}V${py(point.high)}" stroke="${colour}" stroke-opacity=".45"/>`;
    return `${bar}<circle cx="${px(point.x)}" cy="${py(point.y)}" r="2.6" fill="${colour}" fill-opacity=".8"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" font-family="sans-serif" font-size="11" fill="#24292f" role="img" aria-label="${title}">`,
    `<rect width="${side}" height="${side}" fill="#fff"/>`,
    `<text x="${side / 2}" y="24" text-anchor="middle" font-size="13">${title}</text>`,
    ...grid,
    `<path d="M${px(ends[0])} ${py(ends[0])}L${px(ends[1])} ${py(ends[1])}" stroke="#24292f" stroke-dasharray="4 3"/>`,
    ...marks,
    `<text x="${side / 2}" y="${side - 12}" text-anchor="middle">${across}</text>`,
    `<text transform="translate(14 ${side / 2}) rotate(-90)" text-anchor="middle">${up}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
