import type { TextEdit } from '../../analysis.ts';
import type { Place } from '../../site.ts';
import { contains } from '../../text/span.ts';
import type { RuleContext } from '../read/context.ts';
import { startOfLine } from './lists.ts';
import { requoted } from './notation.ts';

/** A literal replaced where it is written, and words that say where that is, if it is not in the call. */
export interface Replacement {
  readonly edits: readonly TextEdit[];
  /** Empty, ` in MODEL`, ` in MODEL of config.py`. */
  readonly where: string;
  /** How many calls of this file that run a model take it from there. */
  readonly users: number;
}

/** Puts another text into the literal `from` at a place, here or in another file; undefined where it is written otherwise. */
function replacedLiteral(context: RuleContext, place: Place, from: string, text: string): Replacement | undefined {
  const { file } = context;
  const isHere = place.path === file.path;
  const source = isHere ? file.text : file.project.text(place.path);
  if (source === undefined || (!isHere && place.path.endsWith('.ipynb'))) return undefined;
  const original = source.slice(place.span.start, place.span.end);
  const newText = requoted(original, text);
  if (newText === undefined || original !== requoted(original, from)) return undefined;
  if (isNoChoice(source, place.span.end, text)) return undefined;
  const users = file.sites.filter(
    ({ model, type }) =>
      type === 'invoke' && model?.definedAt?.path === place.path && model.definedAt.span.start === place.span.start,
  );
  return {
    edits: [{ path: place.path, span: place.span, newText }],
    where: whereIs(place, source, context),
    users: users.length,
  };
}

/** The line is a form of a notebook (`# @param ["a", "b"]`), whose list does not hold the text. */
function isNoChoice(source: string, at: number, text: string): boolean {
  const choices = /^[^\r\n]*?#\s*@param\s*(\[[^\]\r\n]*\])/u.exec(source.slice(at, at + 2000))?.[1];
  return choices !== undefined && !choices.includes(text);
}

function whereIs(place: Place, source: string, { call, file }: RuleContext): string {
  const isHere = place.path === file.path;
  if (isHere && contains(call.span, place.span)) return '';
  const before = source.slice(startOfLine(source, place.span.start), place.span.start);
  const name = /(?<![\w$])([\w$]+)["']?\s*(?::\s*[\w.<>[\]|][\w.<>[\]| ]*)?[=:(,]\s*$/u.exec(before)?.[1];
  const named = name === undefined ? '' : ` in ${name}`;
  return isHere ? named || ' where it is defined' : `${named === '' ? ' in' : `${named} of`} ${place.path}`;
}

/** Puts another model in the place of the one that the call uses. */
export const otherModel = (context: RuleContext, id: string): Replacement | undefined => {
  const model = context.site.model;
  return model?.definedAt && replacedLiteral(context, model.definedAt, model.id, id);
};
