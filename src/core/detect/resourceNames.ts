import { hole, type UnknownValue } from '../resolve/values.ts';
import type { Candidate } from './finding.ts';

/**
 * Google names the models of publishers `projects/P/locations/L/publishers/google/models/ID`, and where a model of one's
 * own is served `projects/P/locations/L/endpoints/N`. Source: cloud.google.com/vertex-ai/generative-ai/docs/reference/rest.
 */
const publisherModel = new RegExp(`(?:^|/)publishers/[\\w-]+/models/([^/${hole}]+)$`, 'u');

export const isPlaceOfService = (name: string): boolean =>
  /^projects\/[^/]+\/locations\/[^/]+\/endpoints\//u.test(name);

/** The model of a publisher whose project or place is only known at run time. */
export function resourceNamed({ text, at, via }: UnknownValue): Candidate | undefined {
  const id = text === undefined ? undefined : publisherModel.exec(text)?.[1];
  return id === undefined || !at ? undefined : { kind: 'text', value: id, at, via };
}
