import { recall } from '../../recall.ts';

/** The npm name behind the ways to import it: `npm:openai@4/x`, a CDN address, `openai/index.mjs`. */
export const packageName = (specifier: string): string => known(specifier, () => read(specifier));

const known = recall<string>();

function read(specifier: string): string {
  const bare = (specifier.split('?', 1)[0] ?? '')
    .replace(/^(?:npm|jsr|node):\/?/u, '')
    .replace(
      /^https?:\/\/(?:esm\.sh|cdn\.skypack\.dev|esm\.run|unpkg\.com|cdn\.jsdelivr\.net\/npm|deno\.land\/x|ga\.jspm\.io\/npm:|cdn\.jsdelivr\.net\/gh)\/(?:v\d+\/|stable\/)?/u,
      '',
    );
  const name = bare.replace(/^((?:@[^/@]+\/)?[^/@]+)@[^/]*/u, '$1');
  // `.js` is the ending of a file in a package, and a part of the names of some (`face-api.js`).
  return /^(?:@[^/]+\/)?[^/]+$/u.test(name) ? name : name.replace(/(?:\/(?:index|mod|\+esm))?(?:\.[cm]?[jt]s)?$/u, '');
}
