import { deprecatedModel } from '../../src/core/rules/deprecatedModel.ts';
import { kvCacheDisabled } from '../../src/core/rules/kvCacheDisabled.ts';
import { uncappedOutput } from '../../src/core/rules/uncappedOutput.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

/** Calls that another function makes: an argument is the function's own, and one is added only where it gets there. */
const imports =
  'import asyncio\nfrom concurrent.futures import ThreadPoolExecutor\nfrom functools import partial\nfrom threading import Thread\n';

const hosted = sources('python', `${imports}\nimport openai\n\nask = openai.OpenAI().responses.create\n`);
const quick = 'model="gpt-4o-mini"';
const yesNo = 'input=f"Answer yes or no: {q}"';
const cap = 'max_output_tokens=64';
const executor = 'asyncio.get_running_loop().run_in_executor';

testRule(uncappedOutput, {
  valid: [
    hosted(`await asyncio.to_thread(ask, ${quick}, ${yesNo}, ${cap})\n`),
    hosted(`await ${executor}(None, partial(ask, ${quick}, ${yesNo}, ${cap}))\n`),
    hosted(`Thread(target=ask, kwargs=dict(${quick}, ${yesNo}, ${cap})).start()\n`),
    hosted(`short = partial(ask, ${quick}, ${cap})\nshort(${yesNo})\n`),
    // These take no keywords for the function they call.
    hosted(`await ${executor}(None, ask, ${yesNo})\n`),
    hosted(`Thread(target=ask, kwargs={"model": "gpt-4o-mini", "input": f"Answer yes or no: {q}"}).start()\n`),
    hosted(`short = partial(ask, ${quick}, ${yesNo})\nshort()\n`),
  ],
  invalid: [
    {
      code: hosted(`await «asyncio.to_thread»(ask, ${quick}, ${yesNo})\n`),
      output: hosted(`await asyncio.to_thread(ask, ${quick}, ${yesNo}, ${cap})\n`),
    },
    {
      code: hosted(
        `with ThreadPoolExecutor() as pool:\n    «pool.submit»(\n        ask,\n        ${quick},\n        ${yesNo},\n    )\n`,
      ),
      output: hosted(
        `with ThreadPoolExecutor() as pool:\n    pool.submit(\n        ask,\n        ${quick},\n        ${yesNo},\n        ${cap},\n    )\n`,
      ),
    },
    {
      code: hosted(`await «${executor}»(None, partial(ask, ${quick}, ${yesNo}))\n`),
      output: hosted(`await ${executor}(None, partial(ask, ${quick}, ${yesNo}, ${cap}))\n`),
    },
    {
      code: hosted(`«Thread»(target=partial(ask, ${quick}, ${yesNo})).start()\n`),
      output: hosted(`Thread(target=partial(ask, ${quick}, ${yesNo}, ${cap})).start()\n`),
    },
    {
      code: hosted(`short = partial(ask, ${quick})\n«short»(${yesNo})\n`),
      output: hosted(`short = partial(ask, ${quick})\nshort(${yesNo}, ${cap})\n`),
    },
  ],
});

const old = 'model=«"gpt-4.1"»';
// What takes its place is told to reason as little.
const successor = 'model="gpt-6-luna"';
const effort = 'reasoning={"effort": "none"}';

testRule(deprecatedModel, {
  valid: [],
  invalid: [
    {
      code: hosted(`await asyncio.to_thread(ask, ${old}, input=text)\n`),
      output: hosted(`await asyncio.to_thread(ask, ${successor}, input=text, ${effort})\n`),
    },
    {
      code: hosted(`with ThreadPoolExecutor() as pool:\n    pool.map(partial(ask, ${old}), questions)\n`),
      output: hosted(
        `with ThreadPoolExecutor() as pool:\n    pool.map(partial(ask, ${successor}, ${effort}), questions)\n`,
      ),
    },
    { code: hosted('«Thread»(target=ask, kwargs={"model": "gpt-4.1", "input": text}).start()\n') },
  ],
});

const local = sources(
  'python',
  `${imports}from transformers import AutoModelForCausalLM\n\nmodel = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-0.6B")\n`,
);

testRule(kvCacheDisabled, {
  valid: [local('await asyncio.to_thread(model.generate, x, max_new_tokens=200)\n')],
  invalid: [
    {
      code: local('await asyncio.to_thread(model.generate, x, «use_cache=False»)\n'),
      output: local('await asyncio.to_thread(model.generate, x)\n'),
    },
    {
      code: local(
        'given = dict(x, streamer=streamer, «use_cache=False»)\nThread(target=model.generate, kwargs=given).start()\n',
      ),
      output: local('given = dict(x, streamer=streamer)\nThread(target=model.generate, kwargs=given).start()\n'),
    },
    { code: local('uncached = partial(model.generate, «use_cache=False»)\nuncached(x)\n') },
  ],
});
