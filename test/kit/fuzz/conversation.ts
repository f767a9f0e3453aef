import { defaultSettings } from '../../../src/core/analysis.ts';
import { exportFormats } from '../../../src/present/formats.ts';
import type { ToWorker } from '../../../src/worker/protocol.ts';
import { changedOnce, pick, type FuzzInput, type Random } from './changes.ts';

/** What happens in a conversation between a host and its worker, in order. */
export type Step =
  | { readonly say: ToWorker }
  /** A file is written, or without a text deleted; the worker is told. */
  | { readonly disk: string; readonly text?: string }
  /** A message that no host of ours sends. */
  | { readonly damaged: unknown };

export const project = 'vscode-vfs://fuzz';

const names = [
  ...['a.py', 'b.py', 'pkg/__init__.py', 'pkg/c.py', 'd.ts', 'src/e.tsx', 'src/f.js', 'g.jsx', 'n.ipynb'],
  ...['.env', 'tsconfig.json', 'package.json', 'packages/x/package.json', 'config.yaml'],
] as const;

const nonsense: readonly unknown[] = [null, -1, 1e308, '', 'x', [], {}, [null], true, '../../etc/passwd', '__proto__'];

/** Texts are short: what long ones do is seen one by one. */
const mostCharacters = 6_000;

/** A host that edits, saves, closes, scans and cancels, in an order of chance. */
export function conversation(random: Random, known: readonly FuzzInput[]): FuzzInput {
  const ending = (name: string): string => name.slice(name.lastIndexOf('.'));
  const texts = new Map<string, string>();
  const textFor = (name: string): string => {
    const like = known.filter(input => input.name !== 'conversation.json' && ending(input.name) === ending(name));
    const whole = pick(random, like.length > 0 ? like : known)?.text ?? '';
    return changedOnce(random() < 0.1 ? '' : whole.slice(0, mostCharacters), random, known);
  };
  const file = (): string => pick(random, names) ?? 'a.py';
  let lastId = 0;
  const id = (): number => (lastId += 1);
  const analyze = (name: string, text: string): Step => {
    texts.set(name, text);
    const cells = text.split('\n\n').map(piece => ({ kind: 'code' as const, text: piece }));
    const content = name.endsWith('.ipynb') ? { cells, language: 'python' as const } : { text };
    return { say: { kind: 'analyze', id: id(), project, document: { path: name, content } } };
  };
  const settings = {
    ...defaultSettings,
    ...(random() < 0.5 ? { method: 'ecologits-0.11' } : {}),
  };

  const kinds: readonly (() => Step)[] = [
    () => {
      const name = file();
      return analyze(name, textFor(name));
    },
    () => {
      const name = file();
      return analyze(name, changedOnce(texts.get(name) ?? textFor(name), random, known).slice(0, 2 * mostCharacters));
    },
    () => ({ say: { kind: 'analyze', id: id(), project, document: { path: file() } } }),
    () => {
      const name = file();
      return { disk: name, ...(random() < 0.8 ? { text: textFor(name) } : {}) };
    },
    () => ({
      say: {
        ...{ kind: 'scan', id: id(), project, paths: [file(), file(), file()], settings, thorough: random() < 0.5 },
        ...(random() < 0.3 ? { explain: 1 + Math.floor(random() * 20) } : {}),
      },
    }),
    () => ({ say: { kind: 'settings', project, settings } }),
    () => ({ say: { kind: 'cancel', id: Math.floor(random() * (lastId + 2)) } }),
    () => ({ say: { kind: 'close', project, path: file() } }),
    () => ({ say: { kind: 'invalidate', project, ...(random() < 0.5 ? { paths: [file()] } : {}) } }),
    () => {
      const format = pick(random, exportFormats)?.id ?? 'json';
      const report = { version: '1', settings, projectFiles: [], files: [], skipped: [], notes: [], looked: 1 };
      const configuration = [{ path: 'config.yaml', text: textFor('config.yaml') }];
      return { say: { kind: 'write', id: id(), format, report, configuration } };
    },
  ];
  const hurt = (step: Step): Step => {
    if (!('say' in step)) return step;
    const field = pick(random, Object.keys(step.say)) ?? 'kind';
    return { damaged: { ...step.say, [field]: pick(random, nonsense) } };
  };

  const isWell = random() < 0.7;
  const steps = Array.from({ length: 3 + Math.floor(random() * 14) }, () => {
    const step = pick(random, kinds)?.() ?? { disk: 'a.py' };
    return isWell || random() < 0.7 ? step : hurt(step);
  });
  return { name: 'conversation.json', text: JSON.stringify(steps) };
}
