import { settled, type Carrier } from './carrier.ts';
import { commandWords, variablesIn } from './compose.ts';
import { carriersOf } from './containers.ts';
import { at, entriesOf, isBranches, isWord, itemsOf, textAt, type Tree } from './yamlTree.ts';

/**
 * Containers wherever they stand in a manifest or in the values of a chart: whatever has an image, or the command of a
 * known server. Sources: kubernetes.io/docs (Pod, Service), docs.vllm.ai/projects/production-stack (`modelURL`).
 */
export function kubernetesCarriers(path: string, documents: readonly Tree[]): readonly Carrier[] {
  const kind = documents.some(document => textAt(document, 'apiVersion') !== undefined) ? 'kubernetes' : 'helm';
  const found: Carrier[] = [];
  // A workload is reached under its own name, not under that of its containers.
  const visit = (tree: Tree, name: string | undefined, workload: string | undefined): void => {
    for (const item of itemsOf(tree)) visit(item, name, workload);
    if (!isBranches(tree)) return;
    const own = workload ?? textAt(tree, 'name') ?? name;
    const words = ['command', 'args', 'extraArgs'].flatMap(key => commandWords(at(tree, key)));
    const names = own === undefined ? [] : [own];
    found.push(
      ...carriersOf({
        path,
        kind,
        image: imageOf(tree),
        words,
        variables: variablesIn(at(tree, 'env')),
        service: { names, ports: [] },
      }),
    );
    const url = at(tree, 'modelURL');
    const id = isWord(url) ? settled(url.text) : undefined;
    if (isWord(url) && id !== undefined)
      found.push({ path, line: url.line, kind, server: 'vllm', model: { id }, service: { names, ports: [] } });
    for (const [key, value] of entriesOf(tree))
      if (key === 'metadata') visit(value, undefined, undefined);
      else if (key !== 'env') visit(value, own, workload ?? textAt(tree, 'metadata', 'name'));
  };
  for (const document of documents) visit(document, undefined, undefined);
  return found;
}

/** `image: name:tag`, or `image: {repository, tag}` as charts write it. */
const imageOf = (tree: Tree): string | undefined => textAt(tree, 'image') ?? textAt(tree, 'image', 'repository');
