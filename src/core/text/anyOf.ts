/** Characters that are looked at together. */
const block = 3;
/** Places of the table of leaps; the blocks that share one are compared when it comes to it. */
const places = 1 << 15;

/**
 * A test whether a text holds any of these words, each of at least three characters. It looks at a block of characters and
 * leaps over all places where no word can end with it, so that most of a text is never looked at: a third of the work of a
 * regular expression with as many alternatives. (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994.)
 */
export function anyOf(words: readonly string[]): (text: string) => boolean {
  const length = Math.min(255, ...words.map(word => word.length));
  const last = length - block;
  const leaps = new Uint8Array(places).fill(last + 1);
  const endings = new Map<number, string[]>();
  for (const word of words) {
    for (let at = 0; at <= last; at += 1) {
      const place = placeOf(word, at);
      leaps[place] = Math.min(leaps[place] ?? 0, last - at);
    }
    const place = placeOf(word, last);
    endings.set(place, [...(endings.get(place) ?? []), word]);
  }
  return text => {
    const end = text.length - block;
    let at = last;
    while (at <= end) {
      const place = placeOf(text, at);
      const leap = leaps[place] ?? 0;
      if (leap === 0) {
        for (const word of endings.get(place) ?? []) if (text.startsWith(word, at - last)) return true;
        at += 1;
      } else at += leap;
    }
    return false;
  };
}

const placeOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 10) ^ (text.charCodeAt(at + 1) << 5) ^ text.charCodeAt(at + 2)) & (places - 1);
