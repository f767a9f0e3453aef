import type { Comparison } from '../core/report/compare.ts';
import { dataVersion } from '../core/report/scanReport.ts';
import type { Style } from './amount.ts';
import { changeTable, changeSums } from './diff.ts';
import { markdownText } from './escape.ts';
import { say } from './say.ts';

interface Compared {
  readonly comparison: Comparison;
  /** The earlier state, in words: `the baseline of 22 November 2026`. */
  readonly since: string;
  readonly method: string;
}

/** The changed calls as a page of their own. */
export function changesMarkdown({ comparison, since, method }: Compared, style: Style = {}): string {
  const { changes } = comparison;
  const blocks = [
    `# ${say(style, 'AI calls since {0}', markdownText(since))}`,
    ...(changes.length > 0
      ? [changeSums(comparison, style).join('  \n'), changeTable(changes, style)]
      : [say(style, 'No call has changed.')]),
    say(
      style,
      'The sums count each changed call once, whatever loop it stands in. Method {0}, data {1}.',
      markdownText(method),
      dataVersion,
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}
