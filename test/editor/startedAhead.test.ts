import { expect, test } from 'vitest';
import { startedAhead } from '../../src/editor/nodeWorker.ts';
import type { StartWorker } from '../../src/editor/engineWorker.ts';
import type { FromWorker, ToWorker } from '../../src/worker/protocol.ts';

const first: ToWorker = { kind: 'prepare', languageIds: ['python'] };
const answer: FromWorker = { kind: 'cancelled', id: 1 };

/** Threads as far as they are seen from outside. */
function threads() {
  const started: { said: ToWorker[]; answers: (message: FromWorker) => void; ends: (reason: string) => void }[] = [];
  const start: StartWorker = (receive, ended) => {
    const said: ToWorker[] = [];
    started.push({ said, answers: receive, ends: ended });
    return Promise.resolve({ post: message => said.push(message), stop: () => undefined });
  };
  return { started, start };
}

function asking(start: StartWorker) {
  const heard: FromWorker[] = [];
  const ends: string[] = [];
  const worker = start(
    message => heard.push(message),
    reason => ends.push(reason),
  );
  return { heard, ends, worker };
}

test('a worker runs before it is asked for, and is heard by who asks first; who asks next has another', async () => {
  const { started, start } = threads();
  const ahead = startedAhead(start, first);
  await Promise.resolve();
  expect(started.map(({ said }) => said)).toEqual([[first]]);
  const one = asking(ahead);
  await one.worker;
  started[0]?.answers(answer);
  started[0]?.ends('a fault');
  expect(one).toMatchObject({ heard: [answer], ends: ['a fault'] });
  const two = asking(ahead);
  await two.worker;
  expect(started).toHaveLength(2);
  expect(started[1]?.said).toEqual([]);
  started[1]?.answers(answer);
  expect(two.heard).toEqual([answer]);
});

test('one that ended before it was asked for is replaced', () => {
  const { started, start } = threads();
  const ahead = startedAhead(start, first);
  started[0]?.ends('out of memory');
  const { ends } = asking(ahead);
  expect(started).toHaveLength(2);
  expect(ends).toEqual([]);
});
