import { scanReport, type ScanReport } from '../core/report/scanReport.ts';
import type { Style } from '../present/amount.ts';
import { scanHtml } from '../present/html.ts';

/** The report in the editor: the same page as the file, with places that open and a filter for the tables. */
interface Api {
  readonly postMessage: (message: ToHost) => void;
}

type ToHost = { readonly kind: 'ready' } | { readonly kind: 'open'; readonly path: string; readonly line: number };

interface FromHost {
  readonly report: Omit<ScanReport, 'totals'>;
  readonly style: Style;
}

declare const acquireVsCodeApi: () => Api;

const api = acquireVsCodeApi();
const place = /^(.+?):(?:cell \d+:)?(\d+)(?::\d+)?$/u;

addEventListener('message', ({ data }: MessageEvent<FromHost>) => {
  show(scanHtml(scanReport(data.report), data.style));
});
api.postMessage({ kind: 'ready' });

/** The page is made of escaped text only; scripts in it would not run, for it is parsed and not loaded. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.querySelector('style')?.before(...page.querySelectorAll('style'));
  document.body.replaceChildren(...page.body.children);
  openPlaces();
  addFilter();
}

function openPlaces(): void {
  for (const cell of document.querySelectorAll('td, tbody th')) {
    const [text = '', path, line] = place.exec(cell.textContent.trim()) ?? [];
    if (path === undefined || line === undefined) continue;
    const button = document.createElement('button');
    button.className = 'place';
    button.textContent = text;
    button.addEventListener('click', () => {
      api.postMessage({ kind: 'open', path, line: Number(line) });
    });
    cell.replaceChildren(button);
  }
}

function addFilter(): void {
  const rows = [...document.querySelectorAll('tbody tr')];
  const label = document.createElement('label');
  const input = document.createElement('input');
  label.textContent = 'Filter ';
  input.type = 'search';
  input.addEventListener('input', () => {
    const wanted = input.value.toLocaleLowerCase();
    for (const row of rows) row.toggleAttribute('hidden', !row.textContent.toLocaleLowerCase().includes(wanted));
  });
  label.append(input);
  if (rows.length > 0) document.querySelector('.lead')?.after(label);
}
