import { codeCarbon } from './codeCarbon.ts';
import { csvRows } from './csv.ts';
import { jsonValues } from './json.ts';
import { liteLlm } from './liteLlm.ts';
import { openTelemetry } from './openTelemetry.ts';
import { providerCsv } from './providerCsv.ts';
import type { UsageImport } from './record.ts';

/** What the import takes, for a message. */
const known =
  'an OpenTelemetry GenAI export, a LiteLLM spend log, a usage CSV of a provider, or CodeCarbon’s emissions.csv';

/** Reads a usage log, whichever of the known ones it is; else the reason, in words that follow the file's name. */
export function readUsage(source: string): UsageImport | { readonly reason: string } {
  if (source.trim() === '') return { reason: `is empty; expected ${known}` };
  const json = jsonValues(source);
  if (json) {
    const found = openTelemetry(json.values) ?? liteLlm(json.values);
    if (!found) return { reason: `has no calls with token counts; expected ${known}` };
    const problems =
      json.broken === 0
        ? found.problems
        : [...found.problems, `${json.broken} ${json.broken === 1 ? 'line is' : 'lines are'} not JSON`];
    return { ...found, problems };
  }
  const rows = csvRows(source);
  const found = codeCarbon(rows) ?? liteLlm(rows.filter(row => 'call_type' in row)) ?? providerCsv(rows);
  if (!found) return { reason: `has no columns that are known; expected ${known}` };
  if ('reason' in found) return found;
  return hasOpenQuote(source)
    ? { ...found, problems: [...found.problems, 'a quote is not closed: what follows it counts for nothing'] }
    : found;
}

const hasOpenQuote = (source: string): boolean => (source.split('"').length - 1) % 2 === 1;
