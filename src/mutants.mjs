/** The sums of `mutate.mjs`. */

/**
 * `size` of the given, the same for a seed (mulberry32, Fisher-Yates).
 *
 * @template T
 * @param {readonly T[]} all
 * @param {number} size
 * @param {number} seed
 * @returns {T[]}
 */
export function drawn(all, size, seed) {
  const rest = [...all];
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return Array.from({ length: Math.min(size, rest.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
}

/**
 * One line: the share killed of those that can be switched, with its 95 % interval as of a sample (Wilson 1927).
 *
 * @param {string} name
 * @param {readonly string[]} states
 */
export function shareOf(name, states) {
  const count = /** @param {string} state */ state => states.filter(each => each === state).length;
  const [killed, atLoad] = [count('killed'), count('at load')];
  const all = states.length - atLoad;
  if (all === 0) return `${name}: ${atLoad} mutants, all of them while loading`;
  const [share, z] = [killed / all, 1.96];
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const percent = /** @param {number} part */ part => (100 * part).toFixed(1);
  return `${name}: ${percent(share)} % of ${all} mutants killed (${percent(middle - half)} to ${percent(middle + half)}), ${count('survived')} survive, ${count('not reached')} are not reached; ${atLoad} more only while loading`;
}
