import { compile, type ApiGraph } from './graph.ts';
import { sdks } from './index.ts';

let compiled: ApiGraph | undefined;

/** All signatures, compiled when they are first needed: a few milliseconds that activation need not pay. */
export const knownApis = (): ApiGraph => (compiled ??= compile(sdks));
