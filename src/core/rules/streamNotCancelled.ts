import type { Parameter } from '../facts/facts.ts';
import { isAbsent, literal } from './read/arguments.ts';
import { functionsAround } from './read/blocks.ts';
import type { RuleContext } from './read/context.ts';
import { isHandler } from './read/signs.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

export const streamNotCancelled: Rule = {
  id: 'stream-not-cancelled',
  title: 'The stream goes on when the user has left',
  group: 'Lifecycle',
  why: 'A stream that is tied to the request’s signal ends with it. On a machine of your own the tokens not generated are spared exactly; whether a provider stops when the connection closes is not documented.',
  when: 'A route handler of the web kind streams an answer and gives no abortSignal, although the request has one.',
  limits: [
    'Partial answers are lost unless they are stored; where the full answer is stored on purpose (onFinish, consumeStream), nothing is said.',
  ],
  offers: ['review'],
  sources: ['https://ai-sdk.dev/docs/advanced/stopping-streams'],
  example: {
    language: 'typescript',
    given: "import { streamText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\n",
    before:
      "export async function POST(request: Request) {\n  const { prompt } = await request.json();\n  return streamText({ model: openai('gpt-6-luna'), prompt }).toTextStreamResponse();\n}\n",
    after:
      "export async function POST(request: Request) {\n  const { prompt } = await request.json();\n  return streamText({ model: openai('gpt-6-luna'), prompt, abortSignal: request.signal }).toTextStreamResponse();\n}\n",
  },
  check: context => {
    const { site, file } = context;
    const isAiSdk = site.signature === 'ai-sdk' && /#stream(?:Text|Object)$/u.test(site.api);
    const isOpenai = site.signature === 'openai' && literal(context, 'stream') === true;
    if (file.language !== 'javascript' || !(isAiSdk || isOpenai) || !isHandler(context)) return undefined;
    if (
      /consumeStream|\bafter\(|waitUntil|resumable|ResumeStream|\bon(?:Finish|End|Completion|Final)\b/iu.test(
        handlerCode(context),
      ) ||
      !isAbsent(context, isAiSdk ? ['abortSignal', 'onFinish', 'onEnd'] : ['signal'])
    )
      return undefined;
    if (isOpenai && context.call.args.length > 1) return undefined;
    const request = requestOf(context);
    if (request === undefined) return undefined;
    const signal = { code: `${request}.signal` };
    const edits = isAiSdk ? withArgument(context, 'abortSignal', signal) : withArgument(context, 'signal', signal, 1);
    return {
      message: 'The stream is not tied to the request: if the user leaves, the answer is generated all the same.',
      fix: edits && { title: `Pass ${request}.signal (check what is stored)`, safety: 'review', edits },
    };
  },
};

/** The name of the handler's parameter that is a web Request. */
function requestOf({ call, file }: RuleContext): string | undefined {
  const isRequest = ({ name, annotation, path }: Parameter): boolean =>
    path.length === 0 &&
    /^(?:req|request|_?req(?:uest)?)$/u.test(name) &&
    annotation !== undefined &&
    /^(?:Next)?Request$/u.test(file.text.slice(annotation.span.start, annotation.span.end)) &&
    // Express has a Request too, without a signal.
    !file.facts.imports.some(({ symbol, module }) => symbol === 'Request' && !module.startsWith('next'));
  return functionsAround(call.scope)
    .flatMap(({ parameters }) => parameters)
    .find(isRequest)?.name;
}

/** The whole handler: what is kept when the answer is complete may be missed if the user's leaving stops it. */
function handlerCode({ call, file }: RuleContext): string {
  const { start, end } = functionsAround(call.scope).at(-1)?.span ?? { start: 0, end: file.code.length };
  return file.code.slice(start, end);
}
