import { settled, type Carrier, type Word } from './carrier.ts';
import { wordsOf } from './commands.ts';
import { carriersOf } from './containers.ts';
import { entriesOf, isWord, itemsOf, textAt, at, type Tree } from './yamlTree.ts';

/** Services of a Compose file, and its top-level `models`. Source: docs.docker.com/reference/compose-file. */
export function composeCarriers(path: string, tree: Tree): readonly Carrier[] {
  const services = entriesOf(at(tree, 'services')).flatMap(([name, service]) =>
    carriersOf({
      path,
      kind: 'compose',
      image: textAt(service, 'image'),
      words: [...commandWords(at(service, 'entrypoint')), ...commandWords(at(service, 'command'))],
      variables: variablesIn(at(service, 'environment')),
      service: {
        names: [name, textAt(service, 'container_name') ?? '', textAt(service, 'hostname') ?? ''].filter(
          each => each !== '',
        ),
        ports: itemsOf(at(service, 'ports')).flatMap(publishedPort),
      },
    }),
  );
  const models = entriesOf(at(tree, 'models')).flatMap(([alias, each]): readonly Carrier[] => {
    const model = at(each, 'model');
    const id = isWord(model) ? settled(model.text) : undefined;
    return isWord(model) && id !== undefined
      ? [{ path, line: model.line, kind: 'compose', server: 'docker-model-runner', model: { id }, alias }]
      : [];
  });
  return [...services, ...models];
}

/** A command as a text, whose lines are one, or as the list of its words. */
export const commandWords = (tree: Tree | undefined): readonly Word[] =>
  isWord(tree) ? wordsOf(tree.text, tree.line).filter(({ text }) => text !== '\n') : itemsOf(tree).filter(isWord);

/** `{NAME: value}`, `["NAME=value"]`, or `[{name, value}]` as Kubernetes writes it. */
export function variablesIn(tree: Tree | undefined): ReadonlyMap<string, Word> {
  const variables = new Map<string, Word>();
  for (const [name, value] of entriesOf(tree)) if (isWord(value)) variables.set(name, value);
  for (const item of itemsOf(tree)) {
    if (isWord(item)) {
      const [, name, text] = /^([A-Za-z_]\w*)=(.*)$/u.exec(item.text) ?? [];
      if (name !== undefined && text !== undefined) variables.set(name, { text, line: item.line });
      continue;
    }
    const name = textAt(item, 'name');
    const value = at(item, 'value');
    if (name !== undefined && isWord(value)) variables.set(name, value);
  }
  return variables;
}

/** The machine's port of `8001:8000`, `127.0.0.1:8001:8000/tcp` or `{published: 8001}`. */
function publishedPort(tree: Tree): readonly number[] {
  const text = isWord(tree)
    ? (/(?:^|:)(\d+):\d+(?:\/\w+)?$/u.exec(tree.text)?.[1] ?? '')
    : (textAt(tree, 'published') ?? '');
  const port = Number(text);
  return text !== '' && Number.isInteger(port) ? [port] : [];
}
