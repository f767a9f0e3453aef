import { hosts } from '../detect/hosts.ts';
import { resolveModel } from '../models/resolve.ts';
import type { CallSite, ModelReference } from '../site.ts';
import type { Carrier } from './carrier.ts';

/** A call as its estimate is to take it, and the sentence that says why. */
export interface Joined {
  readonly site: CallSite;
  readonly note: string;
}

/**
 * The model behind the name that a call asks for, where a proxy or a server of the project's own gives it that name.
 * Undefined where nothing of the project answers to the call: its endpoint is a provider's, or no name fits.
 */
export function joined(site: CallSite, carriersOf: () => readonly Carrier[]): Joined | undefined {
  const { model, endpoint } = site;
  if (!model || !mayBeOwn(site)) return undefined;
  const answering = carriersOf().filter(carrier => answers(carrier, model.id, endpoint));
  const nearest = answering.filter(({ path }) => path === answering[0]?.path);
  const [first] = nearest;
  if (!first) return undefined;
  const ids = [...new Set(nearest.map(carrier => carrier.model.id))];
  if (ids.length === 1 && ids[0] === model.id) return undefined;
  const references = ids.map((id): ModelReference => ({ ...model, id }));
  const [only] = references;
  const provider = first.server === 'litellm' ? undefined : (site.provider ?? 'local');
  const names = ids.join(' or ');
  return {
    site: {
      ...site,
      provider,
      ...(references.length === 1 ? { model: only } : { model: undefined, modelCandidates: references }),
    },
    note: `${model.id} stands for ${names} (${first.path}, line ${first.line})`,
  };
}

/** Whether a call may go to a server of the project's own: by its address, or because no provider has such a model. */
function mayBeOwn({ endpoint, model, provider, local, task }: CallSite): boolean {
  if (endpoint !== undefined) return isLocal(endpoint) || !hosts.some(({ host }) => endpoint.includes(host));
  return model !== undefined && !resolveModel(model.id, { provider, local, task }).known;
}

function answers({ server, model, alias, service }: Carrier, asked: string, endpoint: string | undefined): boolean {
  if (server === 'litellm' || server === 'docker-model-runner')
    return (
      alias !== undefined && (asked === alias || asked === `openai/${alias}` || asked === `litellm_proxy/${alias}`)
    );
  if (endpoint === undefined || !service) return false;
  const at = /^[a-z]+:\/\/([^/:]+)(?::(\d+))?/u.exec(endpoint);
  if (!at) return false;
  const [, host = '', port] = at;
  const isHere = isLocal(endpoint);
  const isAt = service.names.includes(host) || (isHere && service.ports.includes(Number(port)));
  // These serve the one model they were started with, whatever name is asked for.
  if (server === 'tgi' || server === 'tei' || server === 'llama.cpp') return isAt;
  return (isAt || isHere) && asked === (alias ?? model.id);
}

const isLocal = (address: string): boolean =>
  /^[a-z]+:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal)\b/u.test(address);
