import { gzipSync } from 'node:zlib';
import type { Event } from './event.ts';

/**
 * The four calls of GitHub's REST API that are needed. By hand: the official client and its toolkit are a hundred times
 * as large as these. Source: https://docs.github.com/en/rest
 */
export interface GitHub {
  readonly comments: (pull: number) => Promise<readonly Comment[]>;
  readonly create: (pull: number, body: string) => Promise<void>;
  readonly update: (comment: Comment, body: string) => Promise<void>;
  /** Hands a SARIF log to code scanning. */
  readonly upload: (sarif: string) => Promise<void>;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
}

const patienceMs = 30_000;
const perPage = 100;
/** No pull request is read further. */
const mostPages = 50;

export function gitHub({ api, repository, commit, ref, workspace }: Event, token: string, version: string): GitHub {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${api}/repos/${repository}/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'content-type': 'application/json',
        'user-agent': `wattlens/${version}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    if (response.ok) return JSON.parse(text) as unknown;
    throw new Error(`GitHub answered ${response.status}: ${messageIn(text)}`);
  };
  return {
    comments: async pull => {
      const all: Comment[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const answer = await ask('GET', `issues/${pull}/comments?per_page=${perPage}&page=${page}`);
        const comments = Array.isArray(answer) ? answer : [];
        all.push(...comments.filter(isComment));
        if (comments.length < perPage) break;
      }
      return all;
    },
    create: async (pull, body) => {
      await ask('POST', `issues/${pull}/comments`, { body });
    },
    update: async ({ id }, body) => {
      await ask('PATCH', `issues/comments/${id}`, { body });
    },
    upload: async sarif => {
      await ask('POST', 'code-scanning/sarifs', {
        commit_sha: commit,
        ref,
        sarif: gzipSync(sarif).toString('base64'),
        checkout_uri: `file://${workspace}`,
        tool_name: 'WattLens',
      });
    },
  };
}

function messageIn(text: string): string {
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown };
    return typeof message === 'string' ? message : text.slice(0, 200);
  } catch {
    return text.slice(0, 200);
  }
}

const isComment = (value: unknown): value is Comment =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'number' &&
  'body' in value &&
  typeof value.body === 'string';
