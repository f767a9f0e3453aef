/**
 * Says whether so many milliseconds have passed since, for at least half of which this process had a processor. Where
 * other programs hold them all, what takes long is no sign that anything hangs. In a browser, which does not tell, the
 * clock alone decides.
 */
export function patience(ms: number): () => boolean {
  const start = performance.now();
  const usedBefore = processorMs();
  return () => performance.now() - start >= ms && (processorMs() ?? Infinity) - (usedBefore ?? 0) >= ms / 2;
}

/** What all threads of the process have used so far. */
function processorMs(): number | undefined {
  const { process } = globalThis as { readonly process?: Partial<Pick<NodeJS.Process, 'cpuUsage'>> };
  const used = process?.cpuUsage?.();
  return used && (used.user + used.system) / 1000;
}
