import { blocksAround, functionsAround, isFor } from './read/blocks.ts';
import { isHandler, isInItemLoop } from './read/signs.ts';
import type { Rule } from './rule.ts';

const written =
  /\.to_csv\(|\.to_json\(|\.to_parquet\(|json\.dump|writerow|\.write\(|writeFile|appendFile|createWriteStream/u;
/** A handful of items, written out or counted. */
const few = /\brange\s*\(\s*\d{1,2}\s*\)|\bin\s*[[(][^\][()]{0,200}[\])]\s*:?$/u;
/** Somebody looks at each answer as it comes. */
const shown = /\bprint\s*\(|\bdisplay\w*\s*\(|console\.log\s*\(|\bpprint\s*\(/u;
const media = /image|tts|audio|video|veo|imagen/iu;
const waiting = /\binput\s*\(|readline|streamlit|gradio|chainlit|websocket/iu;

export const offlineLoopLiveCalls: Rule = {
  id: 'offline-loop-live-calls',
  title: 'An offline loop makes live requests',
  group: 'Batching and scheduling',
  preview: true,
  why: 'The batch endpoints take up to 50,000 requests and answer within 24 hours at half the list price. Providers can then compute at larger batches or off peak; no energy is published for it.',
  when: 'A call to OpenAI, Anthropic, Gemini or Mistral stands in a loop over items, the file writes its results to disk, and nobody waits.',
  limits: [
    'Results come in no order: match custom_id. Some requests expire.',
    'Under a hundred items it is not worth the trouble.',
  ],
  offers: ['advice'],
  withoutEdit: 'A batch is handed in as a file and fetched hours later: the loop becomes two programs.',
  sources: [
    'https://platform.openai.com/docs/guides/batch',
    'https://docs.anthropic.com/en/docs/build-with-claude/batch-processing',
  ],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nclient = OpenAI()\n',
    before:
      'for doc in docs:\n    out.write(client.responses.create(model="gpt-6-luna", input=f"Summarise: {doc}").output_text)\n',
    after:
      'upload = client.files.create(file=open("jobs.jsonl", "rb"), purpose="batch")\njob = client.batches.create(input_file_id=upload.id, endpoint="/v1/responses", completion_window="24h")\n',
  },
  check: context => {
    const { site, file, call } = context;
    if (
      site.type !== 'invoke' ||
      site.task !== 'chat' ||
      !/^(?:openai|anthropic|google|mistral)$/u.test(site.provider ?? '') ||
      !/^(?:openai|anthropic|google-genai|mistralai)$/u.test(site.signature)
    )
      return undefined;
    if (!isInItemLoop(context) || isHandler(context) || waiting.test(file.code) || site.given['stream'] === true)
      return undefined;
    const loop = blocksAround(file, call.span.start).find(isFor);
    if (
      few.test(loop?.head ?? '') ||
      shown.test(file.code.slice(loop?.body.start, loop?.body.end)) ||
      media.test(site.model?.id ?? '') ||
      functionsAround(call.scope)[0]?.async === true ||
      !written.test(file.code)
    )
      return undefined;
    return {
      message:
        'An offline loop with a live request for each item. The batch endpoint answers within 24 h at half the price; energy is not published.',
    };
  },
};
