/** What comes in swarms (keys, a checkout, a build) is taken in together, once nothing more has come for a while. */
export interface Swarm<Item> {
  /** The newest item of a key counts. */
  readonly add: (key: string, item: Item) => void;
  readonly drop: (key: string) => void;
  readonly dispose: () => void;
}

export function swarmOf<Item>(quietMs: number, take: (items: readonly Item[]) => void): Swarm<Item> {
  const items = new Map<string, Item>();
  let quiet: ReturnType<typeof setTimeout> | undefined;
  return {
    add: (key, item) => {
      items.set(key, item);
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        const swarm = [...items.values()];
        items.clear();
        take(swarm);
      }, quietMs);
    },
    drop: key => {
      items.delete(key);
    },
    dispose: () => {
      clearTimeout(quiet);
    },
  };
}
