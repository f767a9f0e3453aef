import { noInferenceMode } from '../../src/core/rules/noInferenceMode.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const head =
  'import torch\nfrom transformers import AutoModelForSequenceClassification, AutoTokenizer\n\nname = "FacebookAI/roberta-base"\ntok = AutoTokenizer.from_pretrained(name)\nmodel = AutoModelForSequenceClassification.from_pretrained(name)\n\n\n';
const py = sources('python', head);
const bare = sources('python', head.replace('import torch\n', ''));

testRule(noInferenceMode, {
  valid: [
    py(
      'def predict(x):\n    with torch.no_grad():\n        out = model(**x)\n    return out.logits.argmax(-1).item()\n',
    ),
    py('@torch.inference_mode()\ndef predict(x):\n    out = model(**x)\n    return out.logits.argmax(-1).item()\n'),
    py(
      'def step(x, optimizer):\n    out = model(**x)\n    out.logits.sum().backward()\n    print(out.logits.argmax(-1))\n',
    ),
    py('def predict(x):\n    return model(**x)\n'),
    // Its callers say whether it keeps gradients.
    py(
      'def step(model, x):\n    out = model(**x)\n    print(out.logits)\n\n\nstep(AutoModelForSequenceClassification.from_pretrained(name), x)\n',
    ),
    py(
      'class Scorer(torch.nn.Module):\n    def encode(self, x):\n        out = model(**x)\n        print(out.logits)\n        scores = self.head(out.logits)\n        return scores\n',
    ),
    py(
      'class Scorer:\n    def forward(self, x):\n        return self.encode(x)\n\n    def encode(self, x):\n        out = model(**x)\n        scores = self.head(out.logits)\n        return scores\n',
    ),
    sources(
      'python',
      head.replaceAll('AutoModel', 'TFAutoModel'),
    )('def predict(x):\n    out = model(**x)\n    return out.logits.numpy().argmax(-1).item()\n'),
    py('def logits(x):\n    out = model(**x)\n    return out.logits\n'),
    py('def predict(x):\n    out = model(**x)\n    return out\n'.replace('return out', 'out.loss.item()')),
    sources(
      'python',
      'import torch\nfrom transformers import AutoModelForCausalLM, AutoTokenizer\n\nname = "Qwen/Qwen3-0.6B"\ntok = AutoTokenizer.from_pretrained(name)\nmodel = AutoModelForCausalLM.from_pretrained(name)\n\n',
    )('generate = model.generate\nids = generate(x)\nprint(tok.batch_decode(ids))\n'),
  ],
  invalid: [
    {
      code: py('def predict(x):\n    out = «model»(**x)\n    return out.logits.argmax(-1).item()\n'),
      output: py(
        'def predict(x):\n    with torch.inference_mode():\n        out = model(**x)\n    return out.logits.argmax(-1).item()\n',
      ),
      safety: 'safe',
      title: 'Run it in torch.inference_mode()',
    },
    {
      code: py(
        'def predict(x):\n    logits = «model»(\n        input_ids=x,\n    ).logits.argmax(-1)\n    return int(logits)\n',
      ),
      output: py(
        'def predict(x):\n    with torch.inference_mode():\n        logits = model(\n            input_ids=x,\n        ).logits.argmax(-1)\n    return int(logits)\n',
      ),
      safety: 'safe',
    },
    {
      code: bare('out = «model»(**tok("x", return_tensors="pt"))\nprint(out.logits.argmax(-1).item())\n'),
      output: sources(
        'python',
        head.replace('import torch\n', '').replace('AutoTokenizer\n', 'AutoTokenizer\nimport torch\n'),
      )(
        'with torch.no_grad():\n    out = model(**tok("x", return_tensors="pt"))\nprint(out.logits.argmax(-1).item())\n',
      ),
    },
    {
      code: py('def show(x):\n    out = «model»(**x)\n    print(out.logits)\n'),
      output: py('def show(x):\n    with torch.no_grad():\n        out = model(**x)\n    print(out.logits)\n'),
    },
  ],
});
