import type { TextEdit } from '../analysis.ts';
import { isAbsent, itemAt, itemHere, literal, spanOf, values } from './read/arguments.ts';
import { blocksAround } from './read/blocks.ts';
import type { RuleContext } from './read/context.ts';
import { isEvaluation } from './read/paths.ts';
import type { Finding, Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

/** What the fix proposes: enough for most tasks, an error or an early end for the rest. */
const proposed = 20;
/** From here on a limit is none that anybody expects to be reached. */
const huge = 500;

/** Where frameworks take the number of steps or calls that one request may cost. */
const limits = [
  'recursion_limit',
  'config.recursion_limit',
  'recursionLimit',
  'max_turns',
  'maxTurns',
  'max_iterations',
  'maxIterations',
  'max_iter',
  'max_steps',
  'maxSteps',
  'request_limit',
];

export const unboundedAgentLoop: Rule = {
  id: 'unbounded-agent-loop',
  title: 'Nothing bounds how often an agent calls the model',
  group: 'Token discipline',
  why: 'Every step of an agent is a model call that reads everything before it, so that k steps cost about k times the first context plus what grows by k². A limit bounds the worst case exactly; what a usual run costs does not change.',
  when: 'An agent is run with no limit where the framework has none of its own, or with one of 500 or more; or a loop without end asks a model and ends only when the model says so.',
  limits: [
    'A run that reaches the limit raises an error or ends early: handle it.',
    'Long tasks may need more: the number that the fix puts in is a start.',
  ],
  offers: ['review', 'advice'],
  withoutEdit: 'The loop is the program’s own: where it counts and what it does at the limit is for you to write.',
  sources: [
    'https://github.com/anthropics/anthropic-sdk-python/blob/main/helpers.md',
    'https://ai-sdk.dev/docs/agents/loop-control',
    'https://openai.github.io/openai-agents-python/running_agents/',
  ],
  example: {
    language: 'python',
    given: 'from anthropic import Anthropic\n\nclient = Anthropic()\n',
    before:
      'runner = client.beta.messages.tool_runner(model="claude-haiku-5-5", max_tokens=800, tools=tools, messages=messages)\n',
    after:
      'runner = client.beta.messages.tool_runner(model="claude-haiku-5-5", max_tokens=800, tools=tools, messages=messages, max_iterations=20)\n',
  },
  check: context =>
    isEvaluation(context.file.path)
      ? undefined
      : (unlimitedRunner(context) ?? hugeLimit(context) ?? unlimitedSteps(context) ?? endlessLoop(context)),
};

const title = (name: string): string => `Set ${name} to ${proposed} (check what happens at the limit)`;

/** Anthropic's tool runner goes on until the model stops calling tools. */
function unlimitedRunner(context: RuleContext): Finding | undefined {
  const { site, file } = context;
  if (
    site.signature !== 'anthropic' ||
    !/\.(?:tool_runner|toolRunner)$/u.test(site.api) ||
    !isAbsent(context, ['max_iterations'])
  )
    return undefined;
  const edits = withArgument(context, 'max_iterations', proposed);
  if (!edits || file.sites.length === 0) return undefined;
  return {
    message: 'This tool runner calls the model until it stops asking for tools. Set a limit that fits the task.',
    fix: { title: title('max_iterations'), safety: 'review', edits },
  };
}

/** A limit switched off, or set so high that it is none. */
function hugeLimit(context: RuleContext): Finding | undefined {
  if (context.site.type !== 'invoke' || context.site.task === 'training') return undefined;
  for (const path of limits) {
    const value = literal(context, path);
    const isNone = value === null && /turns|iter/iu.test(path);
    if (!isNone && (typeof value !== 'number' || value < huge)) continue;
    const name = path.split('.').at(-1) ?? path;
    const item = itemAt(context, path);
    const edits = withArgument(context, path, proposed);
    return {
      message: `${name}=${value === null ? 'None' : String(value)}: one request may cost ${value === null ? 'any number of' : `up to ${String(value)}`} model calls. Set a limit that fits the task.`,
      ...spanOf(item, context),
      fix: edits && { title: title(name), safety: 'review', edits },
    };
  }
  return undefined;
}

/** `stopWhen` of the Vercel AI SDK: `isLoopFinished()` never stops it. */
function unlimitedSteps(context: RuleContext): Finding | undefined {
  const { site, file } = context;
  if (!site.signature.startsWith('ai-sdk')) return undefined;
  const stop = itemHere(context, 'stopWhen');
  if (stop?.value.kind !== 'call') return undefined;
  const { span } = stop.value;
  const written = file.text.slice(span.start, span.end);
  const steps = /^(stepCountIs|isStepCount)\(\s*(\d+)\s*\)$/u.exec(written);
  if (steps?.[1] !== undefined && Number(steps[2]) >= huge) {
    const edits: readonly TextEdit[] = [{ path: file.path, span, newText: `${steps[1]}(${proposed})` }];
    return {
      message: `One request may cost up to ${String(steps[2])} model calls. Set a limit that fits the task.`,
      span: stop.span,
      fix: { title: title(steps[1]), safety: 'review', edits },
    };
  }
  if (!/^isLoopFinished\(\s*\)$/u.test(written)) return undefined;
  return {
    message:
      'isLoopFinished() bounds nothing: the agent calls the model until it stops asking for tools. Set a number of steps.',
    span: stop.span,
  };
}

const toolPaths = ['tools', 'config.tools', 'toolConfig', 'functions'];

/** `while True` around a call with tools, which only the answer ends. */
function endlessLoop(context: RuleContext): Finding | undefined {
  const { call, file, site } = context;
  // What runs an agent goes round by itself: a loop around it takes what somebody types.
  if (site.task !== 'chat' || !toolPaths.some(path => values(context, path) !== undefined)) return undefined;
  const around = blocksAround(file, call.span.start);
  const loop = around.find(({ head }) => /^(?:while|for|async for)\b|^do\b/u.test(head));
  if (!loop || !/^while\s*(?:\(\s*)?(?:True|true|1)\s*(?:\)\s*)?:?$|^for\s*\(\s*;\s*;\s*\)$/u.test(loop.head))
    return undefined;
  const body = file.code.slice(loop.body.start, loop.body.end);
  // Somebody types, waits or counts in the loop: it has an end of its own.
  if (
    /\b\w*input\w*\s*\(|\b(?:prompt|ask)\w*\s*\(|readline|question\(|\b(?:sleep|recv|receive|get|accept|next)\s*\(|\b\w*(?:count|step|turn|iter|attempt|round|retr|budget|limit|max|deadline|elapsed)\w*\s*(?:\+=|\+\+|>=|>|<|==)|(?:\+=\s*1\b)/iu.test(
      body,
    )
  )
    return undefined;
  return {
    message:
      'This loop calls the model until the answer asks for no more tools. Count the rounds and stop at a limit that fits the task.',
  };
}
