import type { Carrier } from '../core/carriers/carrier.ts';
import { budgetsOf, type Budget } from '../core/report/budgets.ts';
import type { PlacedRange, PlacedSuggestion } from '../core/report/placed.ts';
import { dataVersion, sitesOf, type Located, type Remark, type ScanReport } from '../core/report/scanReport.ts';
import { rules } from '../core/rules/index.ts';
import type { Rule } from '../core/rules/rule.ts';
import { budgetSentence } from './budget.ts';
import { origin } from './carriers.ts';

/**
 * SARIF 2.1.0 (OASIS): each suggestion a result with its rule, place and edits; each budget that is passed one of the
 * rule `budget`; each model that a file outside the code names an informational one of the rule `model-outside-code`. A
 * suggestion is a `note`, a budget a `warning`: nothing here is an error in the code.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function scanSarif(report: ScanReport): string {
  const made = [
    ...sitesOf(report).flatMap(({ path, found }) =>
      found.suggestions.map(suggestion => result({ path, found }, suggestion)),
    ),
    ...budgetsOf(report.totals, report.settings.budgets).flatMap(budget => budgetResults(budget, report.projectFiles)),
    ...(report.carriers ?? []).map(carrierResult),
  ];
  const ids = [...new Set(made.map(({ ruleId }) => ruleId))];
  const run = {
    tool: {
      driver: {
        name: 'WattLens',
        version: report.version,
        semanticVersion: report.version,
        rules: ids.map(ruleObject),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: report.skipped.map(notification) }],
    results: numbered(made).map(each => ({ ...each, ruleIndex: ids.indexOf(each.ruleId) })),
    properties: { method: report.settings.method, data: dataVersion },
  };
  return `${JSON.stringify({ $schema: schemaUri, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

const schemaUri = 'https://json.schemastore.org/sarif-2.1.0.json';

interface Result {
  readonly ruleId: string;
  readonly level: 'note' | 'warning' | 'none';
  /** Of what is no finding: nothing is to be done about it. */
  readonly kind?: 'informational';
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly fixes?: readonly object[];
  readonly properties?: object;
  /** What the result is about, whatever line it stands on. */
  readonly subject: string;
}

function result({ path, found }: Located, suggestion: PlacedSuggestion): Result {
  const { rule, message, safety, effect, fix } = suggestion;
  // Half a fix breaks code, and a cell of a notebook cannot be named in one.
  const isPlain = fix?.edits.every(({ cell }) => cell === null) ?? false;
  return {
    ruleId: rule,
    level: 'note',
    message: { text: `${message}${placeInCell(suggestion)}` },
    locations: [location(path, suggestion)],
    ...(fix && isPlain ? { fixes: [fixObject(fix)] } : {}),
    properties: {
      safety,
      callee: found.site.callee,
      ...(found.model ? { model: found.model.id } : {}),
      ...(effect ? { energyRatio: effect.energyRatio } : {}),
    },
    subject: `${rule} ${path} ${found.site.callee}`,
  };
}

function budgetResults(budget: Budget, projectFiles: readonly string[]): readonly Result[] {
  const { key, sum, isPassed } = budget;
  if (!sum || !isPassed) return [];
  return [
    {
      ruleId: 'budget',
      level: 'warning',
      message: { text: budgetSentence(budget, sum) },
      locations: projectFiles.slice(0, 1).map(path => ({ physicalLocation: { artifactLocation: artifact(path) } })),
      subject: `budget ${key}`,
    },
  ];
}

function carrierResult(carrier: Carrier): Result {
  const { path, line, model } = carrier;
  return {
    ruleId: 'model-outside-code',
    kind: 'informational',
    level: 'none',
    message: { text: `${origin(carrier)}: names the model ${model.id}. It is not counted.` },
    locations: [{ physicalLocation: { artifactLocation: artifact(path), region: { startLine: line } } }],
    properties: { model: model.id },
    subject: `model-outside-code ${path} ${model.id}`,
  };
}

/** The same result is known again in the next run by its subject, and its number among those of the same subject. */
function numbered(results: readonly Result[]): readonly (Omit<Result, 'subject'> & object)[] {
  const seen = new Map<string, number>();
  return results.map(({ subject, ...rest }) => {
    const number = (seen.get(subject) ?? 0) + 1;
    seen.set(subject, number);
    return { ...rest, partialFingerprints: { 'wattlensCall/v1': `${subject} ${number}` } };
  });
}

/** Lines count within the cell, which a SARIF region cannot say: then only the file is pointed at. */
function location(path: string, range: PlacedRange): object {
  const { cell } = range;
  return {
    physicalLocation: { artifactLocation: artifact(path), ...(cell === null ? { region: region(range) } : {}) },
    ...(cell === null ? {} : { logicalLocations: [{ name: `cell ${cell + 1}`, kind: 'element' }] }),
  };
}

const placeInCell = ({ cell, startLine }: PlacedRange): string =>
  cell === null ? '' : ` (cell ${cell + 1}, line ${startLine})`;

const region = ({ startLine, startColumn, endLine, endColumn }: PlacedRange): object => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
});

/** A path as a relative URI; `%SRCROOT%` is the working directory, which `..` leads out of. */
function artifact(path: string): object {
  const uri = path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return path.startsWith('../') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

function fixObject({ title, edits }: NonNullable<PlacedSuggestion['fix']>): object {
  const paths = [...new Set(edits.map(({ path }) => path))];
  return {
    description: { text: title },
    artifactChanges: paths.map(path => ({
      artifactLocation: artifact(path),
      replacements: edits
        .filter(edit => edit.path === path)
        .map(edit => ({ deletedRegion: region(edit), insertedContent: { text: edit.newText } })),
    })),
  };
}

const notification = ({ path, reason }: Remark): object => ({
  level: 'warning',
  message: { text: `Not analysed: ${reason}` },
  locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
});

function ruleObject(id: string): object {
  const rule = rules.find(each => each.id === id);
  return rule ? { id, ...documentation(rule) } : { id, shortDescription: { text: otherTitles[id] ?? id } };
}

/** Of results that come from no rule of the catalogue. */
const otherTitles: Readonly<Record<string, string>> = {
  budget: 'The estimated sum of all calls is over a budget of the project file',
  'model-outside-code': 'A file outside the code names a model',
};

function documentation({ title, why, when, limits, sources, group, example }: Rule): object {
  const code = (text: string): string => `\`\`\`${example.language}\n${text.trimEnd()}\n\`\`\``;
  const help = [why, when, ...limits, ...sources.map(source => `<${source}>`)];
  return {
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: help.join('\n\n'),
      markdown: [...help, 'Before:', code(example.before), 'After:', code(example.after)].join('\n\n'),
    },
    defaultConfiguration: { level: 'note' },
    properties: { tags: ['energy', group] },
  };
}
