import type { FunctionFact } from '../facts/facts.ts';
import { blocksAround, functionsAround, nameOfFunction, type Block } from './read/blocks.ts';
import type { RuleContext } from './read/context.ts';
import { assignmentOf, isFixedIn, moved } from './read/moving.ts';
import { isHandler } from './read/signs.ts';
import { nameOfResult, usesOfName } from './read/uses.ts';
import type { Fix, Rule } from './rule.ts';

export const modelLoadInHotPath: Rule = {
  id: 'model-load-in-hot-path',
  title: 'A local model is loaded again and again',
  group: 'Lifecycle',
  why: 'Loading reads all weights from disk into memory: 16 GB for 8 B parameters in 16 bit, 5 to 32 s at 0.5 to 3 GB/s, which at 50 to 150 W is about 0.1 to 1.3 Wh each time (assumed rates, no measurement). Once is enough.',
  when: 'A model of your own hardware is loaded inside a loop, in the function that answers a request, or in one that runs it on what its callers give, with arguments that do not change there.',
  limits: [
    'The model stays in memory: each worker process holds a copy.',
    'Loops that compare several models, or train one each, load them on purpose; where the id comes from the loop, or it trains, nothing is said.',
  ],
  offers: ['safe', 'review', 'advice'],
  withoutEdit: 'Where else the model can be kept depends on how the program is started.',
  sources: [
    'https://fastapi.tiangolo.com/advanced/events/',
    'https://docs.streamlit.io/develop/api-reference/caching-and-state/st.cache_resource',
  ],
  example: {
    language: 'python',
    given: 'from sentence_transformers import SentenceTransformer\n\n',
    before:
      'for text in texts:\n    model = SentenceTransformer("BAAI/bge-small-en-v1.5")\n    vectors.append(model.encode(text))\n',
    after:
      'model = SentenceTransformer("BAAI/bge-small-en-v1.5")\nfor text in texts:\n    vectors.append(model.encode(text))\n',
  },
  check: context => {
    const { site, call, file } = context;
    if (site.type !== 'model' || !site.local || site.api.endsWith('.from_config')) return undefined;
    if (isConditional(context)) return undefined;
    const [fn] = functionsAround(call.scope);
    if (fn && isKept(fn, context)) return undefined;
    const loop = loopAround(context, fn);
    if (loop) {
      if (!isFixedIn(context, loop.span, call.scope) || isGuarded(context, loop) || learns(context, loop))
        return undefined;
      return {
        message: 'The model is loaded on every turn of the loop. Load it once before the loop.',
        fix: beforeLoop(context, loop),
      };
    }
    if (!site.model || !fn || !isFixedIn(context, fn.span, file.facts.module) || isGuarded(context, undefined))
      return undefined;
    const isRequest = isHandler(context);
    if (!isRequest && !isTool(fn, context)) return undefined;
    return {
      message: isRequest
        ? 'The model is loaded for every request. Load it once, when the program starts, and reuse it.'
        : 'The model is loaded each time this function runs. Load it once and reuse it.',
      // What a module does when it is imported is for its users to decide.
      fix: isRequest ? beforeFunction(context, fn) : undefined,
    };
  },
};

/** A cached or once-only function, a constructor, or one that keeps the model in a place that outlives the call. */
const isKept = (fn: FunctionFact, { file, call }: RuleContext): boolean =>
  fn.decorators.some(({ span }) =>
    /cache|singleton|fixture|memo|setup|startup|lifespan|on_event|enter/iu.test(file.text.slice(span.start, span.end)),
  ) ||
  /^(?:__init__|__enter__|constructor|setUp|main|lifespan|startup\w*|initiali[sz]e\w*|load\w*|setup\w*|init\w*|get_?model\w*|use[A-Z]\w*)$/u.test(
    fn.name ?? '',
  ) ||
  /(?:\bself|\bthis|\bcls|\bglobalThis|[\w"'`]\])(?:\.\w+)*\s*=\s*(?:await\s+)?$|\?\?=\s*(?:await\s+)?$/u.test(
    file.code.slice(Math.max(0, call.span.start - 80), call.span.start),
  );

/**
 * A function that loads a model and runs it on what it is given, and that others call: nothing in this file does, or
 * something does again and again. A script that calls its function once loads once.
 */
function isTool(fn: FunctionFact, context: RuleContext): boolean {
  const { file } = context;
  const name = fn.name ?? nameOfFunction(fn.scope, file);
  const model = nameOfResult(context);
  if (name === undefined || model === undefined || once.test(name)) return false;
  const given = fn.parameters.map(parameter => parameter.name);
  const runs = usesOfName(context, model).some(use => {
    const [, first] = /^(?:\.\w+)?\(\s*([\w$]+)/u.exec(use) ?? [];
    return first !== undefined && given.includes(first);
  });
  const callers = file.facts.calls.filter(({ callee }) => callee.kind === 'name' && callee.name === name);
  return runs && !endsProgram.test(file.code) && callers.every(caller => caller.inLoop);
}

/** The whole of what a program does. */
const once = /^_?(?:main|run|train|test|demo|evaluate|benchmark|convert|export)(?:_|[A-Z]|$)/u;
const endsProgram = /argparse|\bclick\.|\btyper\b|\bfire\.Fire/u;

/** One side of a conditional expression. */
const isConditional = ({ call, file }: RuleContext): boolean =>
  /^\s*(?:if\b|\))[^\n]*(?:\n\s*if\b)?/u
    .exec(file.code.slice(call.span.end, call.span.end + 120))?.[0]
    .includes('if') === true ||
  /[?:]\s*(?:await\s+)?$|\belse\s+$/u.test(file.code.slice(Math.max(0, call.span.start - 30), call.span.start));

/** The innermost loop of the call's own function that is a statement. */
function loopAround({ call, file }: RuleContext, fn: FunctionFact | undefined): Block | undefined {
  if (!call.inLoop) return undefined;
  const inside = blocksAround(file, call.span.start).filter(({ span }) => !fn || span.start >= fn.span.start);
  return inside.find(({ head }) => /^(?:async\s+)?for\b|^for\s*(?:await\s*)?\(/u.test(head));
}

/** `if model is None`, `try`, a branch: the load does not happen on every turn, or not always this one. */
const isGuarded = ({ call, file }: RuleContext, loop: Block | undefined): boolean => {
  const around = blocksAround(file, call.span.start);
  const inner = loop
    ? around.slice(
        0,
        around.findIndex(({ span }) => span.start === loop.span.start),
      )
    : around;
  return (
    inner.some(({ head }) => /^(?:if|elif|else|try|except|with|switch|case|match|catch)\b|^\}?\s*else\b/u.test(head)) ||
    /\bdel\s+\w+|empty_cache|gc\.collect|\.dispose\(/u.test(loop ? file.code.slice(loop.body.start, loop.body.end) : '')
  );
};

/** Each turn trains or changes a model of its own, and begins anew for it. */
const learns = ({ file }: RuleContext, { body }: Block): boolean =>
  /\.(?:fit|train|partial_fit|fine_?tune)\s*\(|Trainer\b|\boptimi[sz]er\b|\.backward\(|load_state_dict|prun(?:e|ing)|quanti[sz]|peft|merge_/iu.test(
    file.code.slice(body.start, body.end),
  );

function beforeLoop(context: RuleContext, loop: Block): Fix | undefined {
  const assignment = assignmentOf(context);
  const { file } = context;
  if (!assignment) return undefined;
  const inLoop = file.code.slice(loop.body.start, loop.body.end);
  if (
    [...inLoop.matchAll(new RegExp(`(?<![\\w$.])${assignment.name.replaceAll('$', '\\$')}\\s*=(?!=)`, 'gu'))].length !==
    1
  )
    return undefined;
  const edits = moved(context, assignment, firstCharacter(file.code, loop.span.start), 0);
  return edits && { title: 'Load the model once, before the loop', safety: 'safe', edits };
}

function beforeFunction(context: RuleContext, fn: FunctionFact): Fix | undefined {
  const { file, call } = context;
  const assignment = assignmentOf(context);
  const module = file.facts.module;
  if (file.language !== 'python' || !assignment || module.bindings.has(assignment.name) || fn.scope.parent !== module)
    return undefined;
  if (fn.scope.bindings.get(assignment.name)?.length !== 1 || blocksAround(file, call.span.start).length !== 1)
    return undefined;
  const top = Math.min(fn.span.start, ...fn.decorators.map(({ span }) => span.start));
  const edits = moved(context, assignment, top, 2);
  return edits && { title: 'Load the model once, when the module is imported (check memory)', safety: 'review', edits };
}

const firstCharacter = (code: string, at: number): number => at + Math.max(0, code.slice(at).search(/\S/u));
