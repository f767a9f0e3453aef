import { readFileSync } from 'node:fs';
import { fieldsOf, jsonIn } from '../core/text/json.ts';

/** What the runner says of the run, as far as it matters here. */
export interface Event {
  /** `owner/name` */
  readonly repository: string;
  readonly api: string;
  readonly commit: string;
  readonly ref: string;
  readonly workspace: string;
  /** The number of the pull request. */
  readonly pull: number | undefined;
  /** The commit that the event compares with. */
  readonly base: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables and .../webhook-events-and-payloads */
export function eventOf(env: Environment): Event {
  const payload = fieldsOf(payloadIn(env['GITHUB_EVENT_PATH']));
  const pull = fieldsOf(payload['pull_request']);
  const bases = [fieldsOf(pull['base'])['sha'], fieldsOf(payload['merge_group'])['base_sha'], payload['before']];
  return {
    repository: env['GITHUB_REPOSITORY'] ?? '',
    api: (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/u, ''),
    commit: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    pull: typeof pull['number'] === 'number' ? pull['number'] : undefined,
    base: bases.find((sha): sha is string => typeof sha === 'string' && isCommit(sha)),
  };
}

/** The first push of a branch has zeros for what was before. */
const isCommit = (sha: string): boolean => /^[0-9a-f]{40,64}$/u.test(sha) && !/^0+$/u.test(sha);

function payloadIn(file: string | undefined): unknown {
  if (file === undefined) return undefined;
  try {
    return jsonIn(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
