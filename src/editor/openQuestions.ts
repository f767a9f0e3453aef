import type { CancellationToken } from 'vscode';
import type { FromWorker, ToWorker } from '../worker/protocol.ts';

export type Question = Extract<ToWorker, { readonly kind: 'analyze' | 'scan' | 'write' }>;
export type Answer = Extract<FromWorker, { readonly kind: 'analysis' | 'scanned' | 'written' }>;

/** A worker that is busy with one question for longer is given up; `what` it was then busy with is told. */
export interface Patience {
  readonly ms: number;
  readonly what: string;
}

/** What the worker was asked and has not answered yet. */
export interface OpenQuestions {
  /** Undefined where the question was overtaken, cancelled or lost with the worker. */
  readonly ask: (
    question: (id: number) => Question,
    patience: Patience,
    token: CancellationToken,
  ) => Promise<Answer | undefined>;
  /** An answer to a question that is not open any more is dropped. */
  readonly settle: (id: number, answer: Answer | undefined) => void;
  /** None of them will be answered. */
  readonly drop: () => void;
}

interface Asked {
  readonly post: (message: ToWorker) => void;
  readonly fail: (reason: string) => void;
}

export function openQuestions({ post, fail }: Asked): OpenQuestions {
  const open = new Map<number, (answer: Answer | undefined) => void>();
  let lastId = 0;
  const settle = (id: number, answer: Answer | undefined): void => {
    open.get(id)?.(answer);
    open.delete(id);
  };
  return {
    ask: (question, patience, token) =>
      new Promise(resolve => {
        lastId += 1;
        const id = lastId;
        const watch = setTimeout(() => {
          fail(`${patience.what} took longer than ${patience.ms / 1000} s`);
        }, patience.ms);
        const cancellation = token.onCancellationRequested(() => {
          post({ kind: 'cancel', id });
        });
        open.set(id, answer => {
          clearTimeout(watch);
          cancellation.dispose();
          resolve(answer);
        });
        post(question(id));
      }),
    settle,
    drop: () => {
      for (const id of [...open.keys()]) settle(id, undefined);
    },
  };
}
