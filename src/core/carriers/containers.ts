import type { Carrier, CarrierKind, Service, Word } from './carrier.ts';
import { settled } from './carrier.ts';
import { servedBy } from './commands.ts';
import { isModelVariable } from './variables.ts';

/** A container as a file describes it: a service, an image that is built, a pod's container, the values of a chart. */
export interface Container {
  readonly path: string;
  readonly kind: CarrierKind;
  readonly image: string | undefined;
  readonly words: readonly Word[];
  readonly variables: ReadonlyMap<string, Word>;
  /** Names by which other containers reach it, and ports of the machine that lead to it. */
  readonly service: Service;
}

/** Models that a container's server loads, and those that its environment names. */
export function carriersOf({ path, kind, image, words, variables, service }: Container): readonly Carrier[] {
  const served = servedBy(words, image, variables).flatMap(({ server, model, names, port }): readonly Carrier[] => {
    const id = settled(model.text);
    if (id === undefined) return [];
    const ports = service.ports.length > 0 || port === undefined ? service.ports : [port];
    const at = { path, line: model.line, kind, server, model: { id }, service: { ...service, ports } };
    return names.length > 0 ? names.map(alias => ({ ...at, alias })) : [at];
  });
  const named = [...variables].flatMap(([name, { text, line }]): readonly Carrier[] => {
    const id = settled(text);
    return id !== undefined && isModelVariable(name, id) ? [{ path, line, kind, model: { id }, alias: name }] : [];
  });
  return [
    ...served,
    ...named.filter(each => !served.some(({ line, model }) => line === each.line && model.id === each.model.id)),
  ];
}
