import { sentenceTransformersOnCpu } from '../../src/core/rules/sentenceTransformersOnCpu.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from sentence_transformers import SentenceTransformer\n\n');

testRule(sentenceTransformersOnCpu, {
  valid: [
    py('SentenceTransformer("sentence-transformers/all-MiniLM-L6-v2")\n'),
    py('SentenceTransformer("me/model", device="cpu")\n'),
    py('SentenceTransformer("sentence-transformers/all-MiniLM-L6-v2", device="cpu", backend="onnx")\n'),
    py(
      'import os\n\nSentenceTransformer("sentence-transformers/all-MiniLM-L6-v2", device=os.environ.get("DEVICE", "cpu"))\n',
    ),
  ],
  invalid: [{ code: py('«SentenceTransformer»("sentence-transformers/all-MiniLM-L6-v2", device="cpu")\n') }],
});
