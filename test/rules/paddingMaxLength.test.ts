import { paddingMaxLength } from '../../src/core/rules/paddingMaxLength.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from transformers import AutoModel, AutoTokenizer\n\nname = "BAAI/bge-base-en-v1.5"\ntokenizer = AutoTokenizer.from_pretrained(name)\nmodel = AutoModel.from_pretrained(name)\n',
);
const run = (padding: string, rest = 'max_length=512, truncation=True'): string =>
  `inputs = tokenizer(texts, ${padding}, ${rest}, return_tensors="pt")\nvectors = model(**inputs)\n`;

testRule(paddingMaxLength, {
  valid: [
    py(run('padding=True')),
    py(run('padding="longest"')),
    py(run('padding="max_length"', 'max_length=77')),
    py(run('padding="max_length"', 'truncation=True')),
    py(`model = torch.compile(model)\n${run('padding="max_length"')}`),
    py(`${run('padding="max_length"')}loss.backward()\n`),
  ],
  invalid: [
    {
      code: py(run('«padding="max_length"»')),
      output: py(run('padding="longest"')),
      title: "Set padding to 'longest' (check code that expects 512 tokens)",
      message: 'filled up to 512 tokens',
    },
    {
      code: py(
        "SIZE = 256\nvectors = model(**tokenizer(texts, «padding='max_length'», max_length=SIZE, return_tensors='pt').to('cuda'))\n",
      ),
      output: py(
        "SIZE = 256\nvectors = model(**tokenizer(texts, padding='longest', max_length=SIZE, return_tensors='pt').to('cuda'))\n",
      ),
    },
    // Once, however many calls read it.
    {
      code: py(`${run('«padding="max_length"»')}again = model(**inputs)\n`),
      output: py(`${run('padding="longest"')}again = model(**inputs)\n`),
    },
    {
      code: py(
        run('«padding="max_" "length"»')
          .replace('"max_" "length"', '"""max_length"""')
          .replace('"""', 'r"')
          .replace('"""', '"'),
      ),
      output: py(run('padding=r"longest"')),
    },
  ],
});
