import { spawnSync } from 'node:child_process';

/** Python's own words on sources that it does not take. */
export function compileErrors(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  const script = 'import json,sys\nfor t in json.load(sys.stdin): compile(t, "case.py", "exec", 0x2000)';
  const { stderr } = spawnSync('python3', ['-c', script], { input: JSON.stringify(texts), encoding: 'utf8' });
  return stderr;
}
