import { halfPrecisionOnCpu } from '../../src/core/rules/halfPrecisionOnCpu.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'import torch\nfrom sentence_transformers import SentenceTransformer\nfrom transformers import AutoModel\n\n',
);

testRule(halfPrecisionOnCpu, {
  valid: [
    py('SentenceTransformer("a/b", device="cuda", model_kwargs={"torch_dtype": "float16"})\n'),
    py('SentenceTransformer("a/b", device="cpu")\n'),
    py('AutoModel.from_pretrained("a/b", torch_dtype=torch.bfloat16).to("cpu")\n'),
  ],
  invalid: [
    {
      code: py('SentenceTransformer("a/b", device="cpu", model_kwargs={«"torch_dtype": "float16"»})\n'),
      output: py('SentenceTransformer("a/b", device="cpu", model_kwargs={"torch_dtype": "float32"})\n'),
    },
    {
      code: py('AutoModel.from_pretrained("a/b", «torch_dtype=torch.float16»).to("cpu")\n'),
      output: py('AutoModel.from_pretrained("a/b", torch_dtype="float32").to("cpu")\n'),
    },
  ],
});
