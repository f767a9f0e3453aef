import type { Carrier } from '../core/carriers/carrier.ts';
import type { PlacedSite } from '../core/report/placed.ts';
import { dataVersion, sitesOf, type Located, type ScanReport } from '../core/report/scanReport.ts';
import { totals } from '../core/report/totals.ts';
import type { Task } from '../core/site.ts';
import { origin } from './carriers.ts';
import { calls, taskWords } from './words.ts';

/**
 * CycloneDX 1.6 as a machine learning bill of materials: each model a component, with the places that use it as evidence
 * and the energy of its calls; also models that only files outside the code name, then without energy. A call whose model is not known names no component. Without serial number and time, the
 * same code gives the same document. Source: https://cyclonedx.org/docs/1.6/json/
 */
export function scanCyclonedx(report: ScanReport): string {
  const located = sitesOf(report);
  const nameless = located.filter(({ found }) => namesOf(found).length === 0).length;
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'wattlens', version: report.version }] },
      properties: [
        ...method(report),
        property('functionalUnit', 'one execution of each call'),
        property('placesWithoutModel', nameless),
      ],
    },
    components: [...models(located, report.carriers ?? [])].map(([name, use]) => component(name, use, report)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

interface Use extends Located {
  /** The place may use one of several models, and this is one of them. */
  readonly isCandidate: boolean;
}

/** The places where a model is used, and those where it is named outside the code. */
interface Model {
  readonly uses: Use[];
  readonly carriers: Carrier[];
}

/** The models in the order of their first place; a file outside the code means the model that the code writes so too. */
function models(located: readonly Located[], carriers: readonly Carrier[]): ReadonlyMap<string, Model> {
  const byName = new Map<string, Model>();
  const namesByWritten = new Map<string, string>();
  const modelNamed = (name: string): Model => {
    const model = byName.get(name) ?? { uses: [], carriers: [] };
    byName.set(name, model);
    return model;
  };
  for (const each of located)
    for (const name of namesOf(each.found)) {
      modelNamed(name).uses.push({ ...each, isCandidate: each.found.model === undefined });
      if (each.found.model) namesByWritten.set(each.found.model.id, name);
    }
  for (const carrier of carriers) {
    const { id } = carrier.model;
    modelNamed(namesByWritten.get(id) ?? id).carriers.push(carrier);
  }
  return byName;
}

/** A model has the name of its catalogue row where it has one, so that its spellings are one component. */
function namesOf({ model, modelCandidates, estimate }: PlacedSite): readonly string[] {
  if (model) return [estimate.catalogId ?? model.id];
  return [...new Set(modelCandidates.map(({ id }) => id))];
}

function component(name: string, { uses, carriers }: Model, report: ScanReport): object {
  const written = [...uses.flatMap(({ found }) => found.model ?? []), ...carriers.map(({ model }) => model)];
  const tasks = [...new Set(uses.map(({ found }) => taskWords[found.site.task]))];
  const energyConsumptions = consumptions(uses, report);
  return {
    type: 'machine-learning-model',
    'bom-ref': `model:${name}`,
    name,
    modelCard: {
      ...(tasks.length > 0 ? { modelParameters: { task: tasks.join(', ') } } : {}),
      ...(energyConsumptions.length > 0
        ? { considerations: { environmentalConsiderations: { energyConsumptions } } }
        : {}),
    },
    evidence: { occurrences: [...uses.map(occurrence), ...carriers.map(mention)] },
    properties: [...new Set(written.map(({ id }) => id))].map(id => property('writtenAs', id)),
  };
}

function mention(carrier: Carrier): object {
  const { path, line, alias } = carrier;
  const context = [origin(carrier), 'names the model', ...(alias === undefined ? [] : [`as ${alias}`])];
  return { location: path, line, additionalContext: context.join('; ') };
}

function occurrence({ path, found, isCandidate }: Use): object {
  const { range, site } = found;
  const context = [
    ...(range.cell === null ? [] : [`cell ${range.cell + 1}`]),
    site.type === 'invoke' ? 'runs the model' : 'names the model',
    ...(isCandidate ? ['one of several models that this place may use'] : []),
  ];
  return { location: path, line: range.startLine, symbol: site.callee, additionalContext: context.join('; ') };
}

type Activity = 'inference' | 'training' | 'fine-tuning';

const activityOf = (task: Task): Activity =>
  task === 'training' ? 'training' : task === 'fine-tune' ? 'fine-tuning' : 'inference';

const whPerKwh = 1e3;
const gramsPerTonne = 1e6;

/** What the calls of a model take if each runs once, by activity; nothing where none has an estimate. */
function consumptions(use: readonly Use[], report: ScanReport): readonly object[] {
  const found = use.filter(({ isCandidate }) => !isCandidate).map(each => each.found);
  const activities = [...new Set(found.map(({ site }) => activityOf(site.task)))];
  return activities.flatMap(activity => {
    const sums = totals(found.filter(({ site }) => activityOf(site.task) === activity));
    const { energyWh, gwpGrams } = sums;
    if (!energyWh || !gwpGrams) return [];
    return [
      {
        activity,
        // Who makes the electricity is not in the code.
        energyProviders: [],
        activityEnergyCost: { value: energyWh.typical / whPerKwh, unit: 'kWh' },
        co2CostEquivalent: { value: gwpGrams.typical / gramsPerTonne, unit: 'tCO2eq' },
        properties: [
          property('functionalUnit', `${calls(sums.calls - sums.withoutEstimate)}, each running once`),
          property('callsWithoutEstimate', sums.withoutEstimate),
          property('energyKWh.low', energyWh.low / whPerKwh),
          property('energyKWh.high', energyWh.high / whPerKwh),
          property('tCO2eq.low', gwpGrams.low / gramsPerTonne),
          property('tCO2eq.high', gwpGrams.high / gramsPerTonne),
          property('tCO2eq.boundary', 'electricity used, and a share of making the hardware'),
          ...method(report),
        ],
      },
    ];
  });
}

const method = ({ settings }: ScanReport): readonly object[] => [
  property('method', settings.method),
  property('data', dataVersion),
];

const property = (name: string, value: string | number): object => ({ name: `wattlens:${name}`, value: String(value) });
