import { isAbsent, itemAt } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { ratio } from './read/effect.ts';
import { written } from './read/expressions.ts';
import type { Rule } from './rule.ts';

/** Repositories that ship an int8 file for OpenVINO. */
const shipped =
  /^(?:sentence-transformers\/)?(?:all-MiniLM-L6-v2|all-MiniLM-L12-v2|all-mpnet-base-v2|paraphrase-multilingual-MiniLM-L12-v2)$/u;

export const sentenceTransformersOnCpu: Rule = {
  id: 'sentence-transformers-on-cpu',
  title: 'Embeddings run as float32 PyTorch on a CPU',
  group: 'Quantisation and precision',
  preview: true,
  outsideEstimate: true,
  why: 'On the same CPU int8 through ONNX ran 3.2 times and through OpenVINO 5.3 times as fast in the median, at under half a per cent of quality. At about equal power that is 60 to 80 % less energy (modelled from run time).',
  when: 'A model that ships the quantised file is loaded on the CPU without a backend.',
  limits: [
    'Vectors differ slightly: stored ones must be made anew.',
    'Which int8 file is best depends on the CPU; long texts can lose.',
  ],
  offers: ['advice'],
  withoutEdit: 'Which quantised file is best depends on the processor; stored vectors must change with it.',
  sources: ['https://sbert.net/docs/sentence_transformer/usage/efficiency.html'],
  example: {
    language: 'python',
    given: 'from sentence_transformers import SentenceTransformer\n\n',
    before: 'model = SentenceTransformer("sentence-transformers/all-MiniLM-L6-v2", device="cpu")\n',
    after:
      'model = SentenceTransformer(\n    "sentence-transformers/all-MiniLM-L6-v2",\n    backend="openvino",\n    model_kwargs={"file_name": "openvino/openvino_model_qint8_quantized.xml"},\n)\n',
  },
  check: context => {
    const { site } = context;
    if (site.signature !== 'sentence-transformers' || site.type !== 'model' || !isOnCpu(context)) return undefined;
    if (!shipped.test(site.model?.id ?? '') || !isAbsent(context, ['backend', 'model_kwargs'])) return undefined;
    return {
      message:
        'Embeddings run as float32 PyTorch on the CPU. An int8 backend ran 3 to 5 times as fast; this repository ships the file.',
      effect: ratio(0.2, 0.28, 0.4),
    };
  },
};

/** Said for sure: a default for where the environment names no device is not. */
function isOnCpu(context: RuleContext): boolean {
  const item = itemAt(context, 'device');
  const value = item && written(item.value);
  return value?.kind === 'literal' && value.value === 'cpu';
}
