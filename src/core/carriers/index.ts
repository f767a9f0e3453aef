import type { Carrier } from './carrier.ts';
import { dockerfileCarriers } from './dockerfile.ts';
import { modelfileCarriers } from './modelfile.ts';
import { carrierNames } from './names.ts';
import { environmentCarriers } from './variables.ts';
import { yamlCarriers } from './yaml.ts';

/** A kind of file that may name models. */
export interface CarrierReader {
  /** Of the file's name without its folder. */
  readonly name: RegExp;
  /** What the text holds at least where there is something to read: most files of these kinds have nothing of it. */
  readonly hint: RegExp;
  readonly read: (path: string, text: string) => readonly Carrier[];
}

/** Every kind of file that is read, in the order in which names are tried. */
export const carrierReaders: readonly CarrierReader[] = [
  { name: carrierNames.modelfile, hint: /^[ \t]*FROM\s/imu, read: modelfileCarriers },
  {
    name: carrierNames.dockerfile,
    hint: /model|vllm|ollama|llama|text-generation/iu,
    read: dockerfileCarriers,
  },
  {
    name: carrierNames.environment,
    hint: /MODEL|DEPLOYMENT/iu,
    read: environmentCarriers,
  },
  {
    name: carrierNames.yaml,
    hint: /\bmodel_list\b|vllm|text-generation|text-embeddings|sglang|ollama|litellm|llama[._-]?cpp|llama-server|^ *["']?(?:providers|targets|models)["']?:|(?:\b|_)MODEL(?:_ID|_NAME)?\b|_DEPLOYMENT(?:_ID|_NAME)?\b|modelURL/imu,
    read: yamlCarriers,
  },
];
