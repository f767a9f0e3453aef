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
  json: scanJson,
  csv: scanCsv,
  markdown: report => scanMarkdown(report),
  html: report => scanHtml(report),
  sarif: scanSarif,
  cyclonedx: scanCyclonedx,
};
