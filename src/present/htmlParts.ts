import { oneLine } from './escape.ts';
import { short, type Style } from './amount.ts';
import type { Range } from '../core/footprint/quantity.ts';

/** Text of the workspace as HTML that shows just that text, in content and in attributes. */
export const htmlText = (text: string): string =>
  oneLine(text).replace(/[&<>"'`]/gu, sign => `&#${sign.charCodeAt(0)};`);

/** Cells that are not yet escaped. */
export type Row = readonly string[];

/** A part of the page with its heading; the content is HTML. */
export const section = (title: string, content: string): string =>
  `<section>\n<h2>${htmlText(title)}</h2>\n${content}\n</section>`;

/** `numeric` are the columns that are set to the right. */
export function table(head: Row, rows: readonly Row[], numeric: readonly number[] = []): string {
  const right = (column: number): string => (numeric.includes(column) ? ' class="number"' : '');
  const headCells = head.map((cell, column) =>
    cell === '' ? '<td></td>' : `<th scope="col"${right(column)}>${htmlText(cell)}</th>`,
  );
  const lines = rows.map(
    row => `<tr>${row.map((cell, column) => `<td${right(column)}>${htmlText(cell)}</td>`).join('')}</tr>`,
  );
  return `<div class="wide" tabindex="0" role="region" aria-label="${htmlText(head.join(' '))}"><table>\n<thead><tr>${headCells.join('')}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table></div>`;
}

interface Named {
  readonly name: string;
  readonly calls: number;
  /** If each runs once; null where none has an estimate. */
  readonly energyWh: Range | null;
}

/** The share of each in the sum as a bar, with the figures written beside it. */
export function bars(name: string, groups: readonly Named[], style: Style): string {
  const sum = groups.reduce((all, { energyWh }) => all + (energyWh?.typical ?? 0), 0);
  const lines = groups.map(({ name: of, calls, energyWh }) => {
    const percent = sum > 0 ? (100 * (energyWh?.typical ?? 0)) / sum : 0;
    const figure = energyWh ? short(energyWh, 'energy', style) : 'no estimate';
    const bar = `<span class="bar" aria-hidden="true" style="width:${percent.toFixed(1)}%"></span>`;
    return `<tr><th scope="row">${htmlText(of)}</th><td class="number">${calls}</td><td class="number">${htmlText(figure)}</td><td class="number">${percent.toFixed(0)} %</td><td class="bars">${bar}</td></tr>`;
  });
  return `<div class="wide" tabindex="0" role="region" aria-label="By ${htmlText(name.toLowerCase())}"><table>\n<thead><tr><th scope="col">${htmlText(name)}</th><th scope="col" class="number">Calls</th><th scope="col" class="number">Energy, if each runs once</th><th scope="col" class="number">Share</th><td></td></tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table></div>`;
}
