import { findRegion, cloudRegions, type CloudRegion } from '../footprint/regions.ts';
import { intensityOf } from '../footprint/grid.ts';
import { readModelName } from '../models/modelName.ts';
import type { RuleContext } from './read/context.ts';
import { cardOf } from './read/models.ts';
import type { Rule } from './rule.ts';

/** Only a grid of at most this share of the carbon is worth the move. */
const worthwhile = 0.5;

/** Continents whose law is roughly one; a move further may not be wanted. */
const areas: readonly (readonly string[])[] = [
  ['AUT', 'BEL', 'DEU', 'DNK', 'ESP', 'FIN', 'FRA', 'GRC', 'IRL', 'ITA', 'NLD', 'POL', 'SWE'],
  ['USA'],
];

export const carbonIntenseRegion: Rule = {
  id: 'carbon-intense-region',
  title: 'The region runs on a carbon-intense grid',
  group: 'Region',
  why: 'The same request takes the same energy everywhere, and grams go with the grid: yearly means differ by a factor of ten between regions of one continent. Shown are means of the grid, not contracts of the cloud.',
  when: 'The client names a region, and another of the same cloud and the same legal area (one country, or the European Union) has at most half its grams per kilowatt-hour.',
  limits: [
    'Whether the model is offered there is not known: check before you move.',
    'Data residency, latency, price and quotas may forbid it.',
    'Cross-region profiles are left alone: the provider chooses.',
  ],
  offers: ['advice'],
  withoutEdit: 'Whether the model is offered there, and whether the data may go there, is not in the code.',
  sources: [
    'https://cloud.google.com/sustainability/region-carbon',
    'https://www.npmjs.com/package/@tgwf/co2',
    'https://arxiv.org/abs/2206.05229',
  ],
  example: {
    language: 'python',
    given: 'import boto3\n\n',
    before:
      'bedrock = boto3.client("bedrock-runtime", region_name="us-east-1")\nbedrock.converse(modelId="amazon.nova-lite-v1:0", messages=messages)\n',
    after:
      'bedrock = boto3.client("bedrock-runtime", region_name="us-west-2")\nbedrock.converse(modelId="amazon.nova-lite-v1:0", messages=messages)\n',
  },
  check: context => {
    const { site, file } = context;
    const { region } = site;
    if (
      !region ||
      /^(?:sdk-default|env-default|parameter-default)$/u.test(region.source) ||
      site.local ||
      isBound(context) ||
      isChosenOutside(context, region.id) ||
      /^(?:training|fine-tune|batch)$/u.test(site.task)
    )
      return undefined;
    const here = findRegion(region.cloud, region.id);
    const now = here && intensityOf(here.zone)?.value;
    if (!here || now === undefined || isRepeated(context)) return undefined;
    const best = greener(here, now);
    if (!best || /residency|gdpr|sovereign|compliance|s3:\/\/|\bbucket/iu.test(file.text)) return undefined;
    return {
      message: `${here.id}: about ${Math.round(now)} gCO₂e/kWh. ${best.region.id} (${best.region.location}): about ${Math.round(best.value)}. Check the offer, latency and where data may go.`,
    };
  },
};

/**
 * An inference profile (`eu.…`, `global.…`) lets the provider choose the region; a model of one's own, an ARN or a name
 * that the catalogue does not know is where it was made.
 */
function isBound(context: RuleContext): boolean {
  const id = context.site.model?.id;
  if (id === undefined) return false;
  const name = readModelName(id);
  return 'opaque' in name || name.geography !== undefined || cardOf(context, id) === undefined;
}

/** The region written is what holds where the environment names none, or the file is about regions. */
const isChosenOutside = ({ file }: RuleContext, region: string): boolean =>
  /(?:region|location)[^/]*$/iu.test(file.path) ||
  new RegExp(`(?:environ|getenv|process\\.env|\\b\\w*env\\w*\\s*\\()[^\\n]*["'\`]${region}["'\`]`, 'u').test(file.text);

/** One word about a region in a file is enough: at its first call. */
const isRepeated = ({ site, file }: RuleContext): boolean =>
  file.sites.find(other => other.region?.id === site.region?.id && other.type === 'invoke') !== site &&
  file.sites.some(other => other !== site && other.region?.id === site.region?.id);

function greener(here: CloudRegion, now: number): { readonly region: CloudRegion; readonly value: number } | undefined {
  const area = areas.find(countries => countries.includes(here.country)) ?? [here.country];
  const [best] = cloudRegions
    .filter(
      ({ cloud, country, id }) =>
        cloud === here.cloud && area.includes(country) && id !== here.id && !/gov|iso|cn-/u.test(id),
    )
    .map(region => ({ region, value: intensityOf(region.zone)?.value ?? Infinity }))
    .sort((a, b) => a.value - b.value);
  return best && best.value <= now * worthwhile ? best : undefined;
}
