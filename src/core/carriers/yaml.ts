import type { Carrier } from './carrier.ts';
import { composeCarriers } from './compose.ts';
import { kubernetesCarriers } from './kubernetes.ts';
import { litellmCarriers } from './litellm.ts';
import { promptfooCarriers } from './promptfoo.ts';
import { at, isBranches, isWord, itemsOf, yamlTrees } from './yamlTree.ts';

/** What a YAML file is, its contents say: its name may be any. */
export function yamlCarriers(path: string, text: string): readonly Carrier[] {
  const documents = yamlTrees(text);
  const [first] = documents;
  if (itemsOf(at(first, 'model_list')).length > 0 && first) return litellmCarriers(path, first);
  const isCompose = isBranches(at(first, 'services')) || /(?:^|\/)(?:docker-)?compose[^/]*$/u.test(path);
  if (isCompose && first) return composeCarriers(path, first);
  const asks = at(first, 'providers') ?? at(first, 'targets');
  if (first && asks && !isBranches(asks) && ['prompts', 'tests', 'redteam'].some(key => at(first, key) !== undefined))
    return promptfooCarriers(path, first);
  return isWord(first) ? [] : kubernetesCarriers(path, documents);
}
