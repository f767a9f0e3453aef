import { Range } from 'vscode';
import type { PlacedRange } from '../core/report/placed.ts';

/** The editor counts lines and columns from 0. */
export const rangeOf = ({ startLine, startColumn, endLine, endColumn }: PlacedRange): Range =>
  new Range(startLine - 1, startColumn - 1, endLine - 1, endColumn - 1);
