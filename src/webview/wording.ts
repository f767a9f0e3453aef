import * as l10n from '@vscode/l10n';
import type { Task } from '../core/site.ts';
import { count, formatted, isWide, point, short, span, type Metric, type Style } from '../present/amount.ts';
import type { Range } from '../core/footprint/quantity.ts';
import type { Dimension } from '../present/report/groups.ts';
import type { Ground, ReportPlace } from '../present/report/reportFile.ts';
import { providerName } from '../present/words.ts';

export const metricName = (metric: Metric): string =>
  ({
    energy: l10n.t('Energy'),
    carbon: l10n.t('Carbon'),
    water: l10n.t('Water'),
    cost: l10n.t('List price'),
  })[metric];

export const dimensionName = (dimension: Dimension): string =>
  ({
    model: l10n.t('Model'),
    folder: l10n.t('Folder'),
    provider: l10n.t('Provider'),
    task: l10n.t('Task'),
  })[dimension];

export const dimensionTitle = (dimension: Dimension): string =>
  ({
    model: l10n.t('By model'),
    folder: l10n.t('By folder'),
    provider: l10n.t('By provider'),
    task: l10n.t('By task'),
  })[dimension];

export const taskName = (task: Task): string =>
  ({
    chat: l10n.t('chat completion'),
    completion: l10n.t('text completion'),
    embedding: l10n.t('embedding'),
    rerank: l10n.t('reranking'),
    classification: l10n.t('classification'),
    moderation: l10n.t('moderation'),
    generation: l10n.t('text generation'),
    image: l10n.t('image generation'),
    'image-edit': l10n.t('image editing'),
    video: l10n.t('video generation'),
    stt: l10n.t('speech to text'),
    tts: l10n.t('text to speech'),
    training: l10n.t('training'),
    'fine-tune': l10n.t('fine-tuning'),
    batch: l10n.t('batch of requests'),
    other: l10n.t('model call'),
  })[task];

export const basisName = (basis: Ground['basis']): string =>
  ({
    observed: l10n.t('measured by you'),
    declared: l10n.t('said by the code, the project file or the vendor'),
    published: l10n.t('a public table'),
    calibrated: l10n.t('a fit to measurements'),
    estimated: l10n.t('estimated by the source'),
    assumed: l10n.t('assumed'),
  })[basis];

export const notKnown = (): string => l10n.t('not known');

/** The name of a group as a reader knows it. */
export function groupName(dimension: Dimension, name: string | null): string {
  if (name === null) return notKnown();
  if (dimension === 'provider') return providerName(name);
  if (dimension === 'task') return taskName(name as Task);
  return dimension === 'folder' && name === '.' ? l10n.t('(top folder)') : name;
}

/** `src/a.py:12`, in a notebook with the cell, the first being 1. */
export const placeName = ({ path, cell, line }: ReportPlace): string =>
  `${path}:${cell === null ? '' : `${l10n.t('cell {0}', cell + 1)}:`}${line}`;

/** `~0.31 Wh (0.2–0.5 Wh)`; a wide range alone, without a point. */
export function figure(range: Range, metric: Metric, style: Style): string {
  const text = short(range, metric, style);
  const ends = span(range, metric, style);
  return isWide(range) || range.low === range.high || text.endsWith(ends) ? text : `${text} (${ends})`;
}

/** `about 6 Wh (2–20 Wh)`, for a sentence. */
export function inWords(range: Range, metric: Metric, style: Style): string {
  if (isWide(range)) return short(range, metric, style);
  const about = l10n.t('about {0}', point(range.typical, metric, style));
  const ends = span(range, metric, style);
  return about.endsWith(ends) ? about : `${about} (${ends})`;
}

export const callCount = (number: number, locale: string): string =>
  number === 1 ? l10n.t('1 AI call') : l10n.t('{0} AI calls', count(number, locale));

export const fileCount = (number: number, locale: string): string =>
  number === 1 ? l10n.t('1 file') : l10n.t('{0} files', count(number, locale));

/** Of a whole, rounded to a percent; a small part is not nothing. */
export function percent(part: number, whole: number, locale: string): string {
  const share = whole > 0 ? part / whole : 0;
  const format = new Intl.NumberFormat(locale, { style: 'percent' });
  return share > 0 && share < 0.005 ? `<${format.format(0.01)}` : format.format(share);
}

/** `40–90 %` of a ratio. */
export const percents = ({ low, high }: Range, locale: string): string => {
  const [from, to] = [low, high].map(end => formatted(100 * end, 2, locale));
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 });
  return from === to ? format.format(high) : `${from}–${format.format(high)}`;
};
