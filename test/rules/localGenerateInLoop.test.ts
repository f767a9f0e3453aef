import { localGenerateInLoop } from '../../src/core/rules/localGenerateInLoop.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from transformers import pipeline\nfrom vllm import LLM, SamplingParams\n\nllm = LLM(model="Qwen/Qwen3-8B")\nparams = SamplingParams(max_tokens=200)\nclf = pipeline("text-classification", model="distilbert/distilbert-base-uncased-finetuned-sst-2-english", device=0)\n',
);
const hf = sources(
  'python',
  'from transformers import AutoModelForCausalLM, AutoTokenizer\n\ntok = AutoTokenizer.from_pretrained("Qwen/Qwen3-8B")\nmodel = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", dtype="bfloat16", device_map="auto")\n',
);
const cpu = sources(
  'python',
  'from transformers import pipeline\n\nclf = pipeline("text-classification", model="distilbert/distilbert-base-uncased-finetuned-sst-2-english")\n',
);

testRule(localGenerateInLoop, {
  valid: [
    py('llm.generate(prompts, params)\n'),
    py('for p in ps:\n    text = llm.generate(text + p, params)\n'),
    py('while True:\n    llm.generate(input(), params)\n'),
    cpu('labels = [clf(t)[0] for t in ts]\n'),
    hf(
      'for p in ["a", "b"]:\n    ids = tok(p, return_tensors="pt").to("cuda")\n    print(tok.decode(model.generate(**ids)[0]))\n',
    ),
    hf(
      'for batch in batches:\n    ids = tok(batch, return_tensors="pt").to("cuda")\n    print(tok.batch_decode(model.generate(**ids)))\n',
    ),
    hf(
      'while True:\n    ids = tok(input(), return_tensors="pt").to("cuda")\n    print(tok.decode(model.generate(**ids)[0]))\n',
    ),
    hf(
      'start = time.time()\nfor p in prompts:\n    ids = tok(p, return_tensors="pt").to("cuda")\n    print(tok.decode(model.generate(**ids)[0]))\n',
    ),
  ],
  invalid: [
    {
      code: py('texts = [«llm.generate»(p, params)[0].outputs[0].text for p in prompts]\n'),
      output: py('texts = [o.outputs[0].text for o in llm.generate(prompts, params)]\n'),
    },
    {
      code: py('labels = [«clf»(t)[0] for t in ts]\n'),
      output: py('labels = clf(ts, batch_size=16)\n'),
      title: 'Pass the whole list (check memory)',
    },
    { code: py('for text in texts:\n    label = «clf»(text[:512])[0]\n    print(label)\n') },
    {
      code: hf(
        'for p in tqdm(prompts):\n    ids = tok(p, return_tensors="pt")\n    out = «model.generate»(input_ids=ids["input_ids"].to("cuda"), max_new_tokens=64)[0]\n    print(tok.decode(out))\n',
      ),
    },
    { code: py('for p in prompts:\n    print(«llm.generate»(p, params))\n') },
  ],
});
