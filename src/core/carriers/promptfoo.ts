import { settled, type Carrier, type Word } from './carrier.ts';
import { at, entriesOf, isBranches, isWord, itemsOf, textAt, type Tree } from './yamlTree.ts';

/** What promptfoo asks that is no model: files, programs, addresses. Source: promptfoo.dev/docs/providers. */
const noModel =
  /^(?:file|exec|python|golang|ruby|https?|wss?|webhook|websocket|package|browser|manual-input|echo|sequence|promptfoo)(?::|$)/u;

/** `providers` or `targets` of a promptfoo configuration, and the providers that judge. */
export function promptfooCarriers(path: string, tree: Tree): readonly Carrier[] {
  const listed = ['providers', 'targets'].flatMap(key => {
    const found = at(tree, key);
    return isWord(found) ? [found] : itemsOf(found);
  });
  const judges = [at(tree, 'defaultTest', 'options', 'provider')].flatMap(each => each ?? []);
  return [...listed, ...judges].flatMap(each => {
    const word = providerOf(each);
    const id = word && settled(word.text);
    if (!word || id === undefined || noModel.test(id) || !id.includes(':')) return [];
    const label = settled(textAt(each, 'label') ?? '');
    return [
      {
        path,
        line: word.line,
        kind: 'promptfoo',
        model: { id },
        ...(label === undefined ? {} : { alias: label }),
      } satisfies Carrier,
    ];
  });
}

/** `openai:gpt-5`, `{id: …}`, or `{openai:gpt-5: {config}}`. */
function providerOf(tree: Tree): Word | undefined {
  if (isWord(tree)) return tree;
  const id = at(tree, 'id');
  if (isWord(id)) return id;
  const [name] = entriesOf(tree)[0] ?? [];
  return isBranches(tree) && name?.includes(':') ? { text: name, line: tree.line } : undefined;
}
