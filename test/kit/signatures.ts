import { compile } from '../../src/core/signatures/graph.ts';
import type { Sdk } from '../../src/core/signatures/sdk.ts';

const files = import.meta.glob<Record<string, unknown>>('../../src/core/signatures/*.ts', { eager: true });

const isSdk = (value: unknown): value is Sdk =>
  typeof value === 'object' && value !== null && 'id' in value && 'docs' in value;

/** Every SDK of the folder, by file name. */
export const sdksByFile: ReadonlyMap<string, Sdk> = new Map(
  Object.entries(files).flatMap(([path, exported]) =>
    Object.values(exported)
      .filter(isSdk)
      .map(sdk => [path.split('/').at(-1)?.replace(/\.ts$/u, '') ?? path, sdk] as const),
  ),
);

export const graph = compile([...sdksByFile.values()]);
