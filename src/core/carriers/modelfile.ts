import { settled, type Carrier } from './carrier.ts';

/** `FROM` of an Ollama Modelfile: a model, or a file of weights. Source: docs.ollama.com/modelfile. */
export const modelfileCarriers = (path: string, text: string): readonly Carrier[] =>
  text.split(/\r?\n/u).flatMap((content, index): readonly Carrier[] => {
    const id = settled(/^\s*FROM\s+(\S+)\s*$/iu.exec(content)?.[1] ?? '');
    return id === undefined ? [] : [{ path, line: index + 1, kind: 'modelfile', server: 'ollama', model: { id } }];
  });
