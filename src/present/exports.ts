import type { ScanReport } from '../core/report/scanReport.ts';
import { scanCsv } from './csv.ts';
import { scanCyclonedx } from './cyclonedx.ts';
import type { ExportFormat } from './formats.ts';
import { scanHtml } from './html.ts';
import { scanJson } from './json.ts';
import { scanMarkdown } from './markdown.ts';
import { scanSarif } from './sarif.ts';

/** The report as the text of a file. */
export const exported: Readonly<Record<ExportFormat, (report: ScanReport) => string>> = {
  html: report => scanHtml(report),
  markdown: report => scanMarkdown(report),
  csv: scanCsv,
  json: scanJson,
  sarif: scanSarif,
  cyclonedx: scanCyclonedx,
};
