import { WorkspaceEdit, type TextDocument } from 'vscode';
import { ignoreComment } from '../core/config/ignoreComment.ts';
import type { PlacedSite } from '../core/report/placed.ts';
import { rangeOf } from './ranges.ts';

/** Writes the comment that takes a call out of every estimate or, with a rule, silences that rule there. */
export function ignoreEdit(
  document: TextDocument,
  { range, callee }: Pick<PlacedSite, 'range' | 'callee'>,
  rule?: string,
): WorkspaceEdit | undefined {
  const [call, name] = [rangeOf(range), rangeOf(callee)];
  const comment = ignoreComment(
    {
      text: document.getText(),
      language: document.languageId === 'python' ? 'python' : 'javascript',
      call: { start: document.offsetAt(call.start), end: document.offsetAt(call.end) },
      calleeEnd: document.offsetAt(name.end),
    },
    rule,
  );
  if (!comment) return undefined;
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(comment.at), comment.newText);
  return edit;
}
