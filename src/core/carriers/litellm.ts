import { settled, type Carrier } from './carrier.ts';
import { at, isWord, itemsOf, textAt, type Tree } from './yamlTree.ts';

/**
 * `model_list` of a LiteLLM proxy: the name that clients ask for, and the model that answers. What an Azure deployment
 * stands for is said by `base_model`. Source: docs.litellm.ai/docs/proxy/configs.
 */
export const litellmCarriers = (path: string, tree: Tree): readonly Carrier[] =>
  itemsOf(at(tree, 'model_list')).flatMap((entry): readonly Carrier[] => {
    const base = at(entry, 'model_info', 'base_model');
    const model = base ?? at(entry, 'litellm_params', 'model');
    const id = isWord(model) ? settled(model.text) : undefined;
    if (!isWord(model) || id === undefined || id.startsWith('os.environ/')) return [];
    const alias = settled(textAt(entry, 'model_name') ?? '');
    return [
      {
        path,
        line: model.line,
        kind: 'litellm',
        server: 'litellm',
        model: { id },
        ...(alias === undefined ? {} : { alias }),
      },
    ];
  });
