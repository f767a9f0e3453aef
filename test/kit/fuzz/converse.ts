import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { pipeline } from '../../../src/worker/pipeline.ts';
import type { Parsers } from '../../../src/worker/parsers.ts';
import type { FromWorker, ToWorker } from '../../../src/worker/protocol.ts';
import { serve } from '../../../src/worker/service.ts';
import { project, type Step } from './conversation.ts';

/** Turns of the event loop in which every question must have been answered. */
const mostTurns = 5_000;

/**
 * Plays a conversation to a worker. Throws where it throws, leaves a question of ours without an answer or answers it
 * twice, and where in the end it says other things of the open documents than a worker that saw only their last text.
 */
export async function converse(text: string, parsers: Parsers): Promise<void> {
  const steps = JSON.parse(text) as readonly Step[];
  const talked = host(parsers);
  for (const [index, step] of steps.entries()) {
    if ('say' in step) talked.say(step.say);
    else if ('disk' in step) talked.write(step.disk, step.text);
    else talked.say(step.damaged as ToWorker);
    if (index % 3 === 0) await setImmediate();
  }
  const isWell = !steps.some(step => 'damaged' in step);
  await talked.settled(isWell);
  if (!isWell) return;

  const fresh = host(parsers);
  for (const [path, content] of talked.disk) fresh.write(path, content);
  if (talked.settings) fresh.say(talked.settings);
  const before = await lastAnswers(talked, talked.open);
  const anew = await lastAnswers(fresh, talked.open);
  for (const [path, answer] of anew)
    if (!isDeepStrictEqual(answer, before.get(path)))
      throw new Error(
        `${path} is told otherwise from the start: ${JSON.stringify(answer)}\n  ${JSON.stringify(before.get(path))}`,
      );
}

type Analyze = Extract<ToWorker, { readonly kind: 'analyze' }>;
type Host = ReturnType<typeof host>;

/** Twice, so that the first documents know the last. */
async function lastAnswers(to: Host, open: ReadonlyMap<string, Analyze>): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const round of [1, 2])
    for (const [index, [path, question]] of [...open].entries()) {
      const id = 1_000_000 * round + index;
      to.say({ ...question, id });
      await to.settled(true);
      const answer = to.answers.get(id)?.[0];
      answers.set(path, answer?.kind === 'analysis' ? answer.outcome : answer);
    }
  return answers;
}

/** The side of the editor: it has the files, and remembers what it asked. */
function host(parsers: Parsers) {
  const disk = new Map<string, string>();
  const asked: number[] = [];
  const answers = new Map<number, FromWorker[]>();
  const open = new Map<string, Analyze>();
  let settings: ToWorker | undefined;
  const receive = serve(
    {
      parsers,
      pause: () => setImmediate(),
      send: message => {
        if (message.kind === 'want') supply(message.project, message.paths);
        else if ('id' in message) answers.set(message.id, [...(answers.get(message.id) ?? []), message]);
      },
    },
    pipeline,
  );
  const supply = (from: string, paths: readonly string[]): void => {
    const files = paths.map(path => {
      const text = disk.get(path);
      return text === undefined ? { path } : { path, text };
    });
    void setImmediate().then(() => {
      receive({ kind: 'files', project: from, files });
    });
  };
  return {
    disk,
    answers,
    open,
    get settings() {
      return settings;
    },
    say: (message: ToWorker): void => {
      if (message.kind === 'analyze' || message.kind === 'scan' || message.kind === 'write') asked.push(message.id);
      if (message.kind === 'analyze' && (message.document as Analyze['document'] | null)?.content)
        open.set(message.document.path, message);
      if (message.kind === 'close') open.delete(message.path);
      if (message.kind === 'settings') settings = message;
      receive(message);
    },
    write: (path: string, text: string | undefined): void => {
      if (text === undefined) disk.delete(path);
      else disk.set(path, text);
      receive({ kind: 'names', project, paths: [...disk.keys()] });
      receive({ kind: 'invalidate', project, paths: [path] });
    },
    /** Waits until all was answered, if it must be: once. */
    settled: async (isStrict: boolean): Promise<void> => {
      const isOpen = (): boolean => asked.some(id => !answers.has(id));
      for (let turn = 0; isOpen() && turn < mostTurns; turn += 1) await setImmediate();
      if (isOpen()) throw new Error(`not answered: ${JSON.stringify(asked.filter(id => !answers.has(id)))}`);
      const twice = [...answers].filter(([id, given]) => given.length > asked.filter(other => other === id).length);
      if (isStrict && twice.length > 0) throw new Error(`answered twice: ${JSON.stringify(twice)}`);
    },
  };
}
