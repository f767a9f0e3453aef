import { promptText } from '../../usage/tokens.ts';
import { isAbsent } from './arguments.ts';
import { blocksAround, functionsAround, isFor, nameOfFunction } from './blocks.ts';
import type { RuleContext } from './context.ts';
import { isEvaluation } from './paths.ts';
import { promptOf } from './prompt.ts';

/** What kind of short answer a prompt or the name of its function asks for. */
export type LightTask = 'label' | 'yes-no' | 'title' | 'translation' | 'extraction';

/** Longer prompts describe tasks in which such words are only mentioned. */
const longestLight = 1500;

const asked: readonly (readonly [LightTask, RegExp])[] = [
  ['yes-no', /\b(?:yes or no|yes\/no|true or false|true\/false|(?:answer|reply|respond)\b.{0,25}["'`]?yes["'`]?\b)/iu],
  [
    'label',
    /\b(?:classify|categori[sz]e|(?:answer|reply|respond)(?: only)? with (?:either )?(["'`])[\w -]{1,24}\1,?(?: or |\s*\/\s*)(["'`])[\w -]{1,24}\2|assign (?:a|one) (?:label|category)|(?:exactly )?one of (?:the following|these)\b|in one word\b|(?:one|single|1)[- ]word\b|sentiment (?:of|analysis))/iu,
  ],
  [
    'title',
    /\b(?:write|give|generate|create|suggest|come up with|make)\b.{0,40}\b(?:title|headline|subject line)\b|\btitle for\b/iu,
  ],
  ['translation', /^\s*translate\b|\btranslate (?:the|this|it|from|to|into)\b/iu],
  ['extraction', /\bextract (?:the|all|any|every|only)\b/iu],
];

const named: readonly (readonly [LightTask, RegExp])[] = [
  ['yes-no', /^_?(?:is|has|should|needs?|check_if)(?:_[a-zA-Z]|[A-Z])/u],
  [
    'label',
    /(?:^|_)(?:classif(?:y|ication)|categori[sz]e|label|tag|route|detect_?(?:intent|language|sentiment)|sentiment|intent)|(?:Classif|Categori[sz]|Label|Sentiment|Intent)/u,
  ],
  ['translation', /^_?translate|Translate/u],
  ['extraction', /^_?extract|Extract/u],
  ['title', /(?:^|_)(?:title|headline|name)s?$|(?:[gG]enerate|[gG]et|[mM]ake)_?(?:Title|title|Headline|headline)/u],
];

/** Words of tasks that profit from a large model or a long answer. */
const heavy =
  /step[- ]by[- ]step|\breason(?:ing)?\b|think (?:carefully|through|about)|\bexplain\b|\bdetailed?\b|\bcomprehensive|\bthorough|\bessay\b|\barticle\b|\bstory\b|\bpoem\b|\breport\b|\bimplement|\b(?:python|typescript|javascript|sql|code|function|program)\b|\bsolve\b|\bmath|\bproof\b|\bplan\b|\bresearch/iu;

/** What the call and its surroundings say of the size of the answer. */
export interface Signs {
  readonly task: LightTask | undefined;
  /** How many independent things say that the answer is short. */
  readonly count: number;
}

/** What is summed up is short only where the prompt says how short. */
const summing = /\bsummar/iu;

/** A word in quotes is an answer that may be given, not what is asked for. */
const quoted = /(["'`])[\w -]{1,24}\1/gu;

/** The prompt says that the answer is long or hard. */
export const isHeavy = (prompt: string): boolean =>
  prompt.length > longestLight || heavy.test(prompt.replace(quoted, ''));

export const noSigns: Signs = { task: undefined, count: 0 };

/** Signs of a short, simple answer: prompt, name of the function, cap, loop. None where something says otherwise. */
export function lightSigns(context: RuleContext): Signs {
  const { site, file, call } = context;
  if (site.task !== 'chat' && site.task !== 'completion') return noSigns;
  if (!isAbsent(context, ['tools', 'functions', 'config.tools']) || isEvaluation(file.path) || hasMedia(context))
    return noSigns;
  const prompt = promptOf(context);
  const name = nameOfFunction(call.scope, file) ?? '';
  if (isHeavy(prompt) || summing.test(prompt) || isEvaluation(name)) return noSigns;
  const inPrompt = asked.find(([, words]) => words.test(prompt))?.[0];
  const inName = named.find(([, words]) => words.test(name))?.[0];
  const capped = site.maxTokens !== undefined && site.maxTokens <= 256;
  const count = [inPrompt !== undefined, inName !== undefined, capped, site.inLoop].filter(Boolean).length;
  return { task: inPrompt ?? inName, count };
}

const hasMedia = ({ site: { given } }: RuleContext): boolean =>
  ['prompt', 'messages', 'input'].some(key => {
    const { images, audios } = promptText(given[key]);
    return images + audios > 0;
  });

/** A request of a web framework, a queue or a cloud runs the function: its calls repeat, and somebody waits. */
export function isHandler({ call, file }: RuleContext): boolean {
  const { code } = file;
  return functionsAround(call.scope).some(fn => {
    const before = code.slice(Math.max(0, fn.span.start - 160), fn.span.start);
    const decorated = fn.decorators.some(({ span }) => handling.test(file.text.slice(span.start, span.end)));
    const named = fn.name !== undefined && handlerNames.test(fn.name);
    const isWorker = fn.name === 'fetch' && /\bexport\s+default\s*\{/u.test(before);
    return decorated || named || isWorker || registering.test(before);
  });
}

const handling =
  /^[\w.]*\b(?:app|router|api|blueprint|bp|server|application|web_app)\.(?:get|post|put|patch|delete|route|websocket|api_route)\b|^(?:\w+\.)?(?:task|shared_task|job|actor|on_message|event|command|function_name)\b/u;
const handlerNames =
  /^(?:GET|POST|PUT|PATCH|DELETE|handler|lambda_handler|onRequest\w*|handle_?[Rr]equest|do_POST|do_GET)$/u;
const registering =
  /\b(?:app|router|server|api|fastify|hono)\.(?:get|post|put|patch|delete|all|use)\s*\([^)]*$|export\s+const\s+(?:GET|POST|PUT|PATCH|DELETE|handler)\s*=\s*(?:async\s*)?$/u;

/** A loop around the call in its own function that takes the items of something. */
export const isInItemLoop = ({ call, file, site }: RuleContext): boolean =>
  site.inLoop &&
  (blocksAround(file, call.span.start).some(isFor) ||
    !blocksAround(file, call.span.start).some(({ head }) => /\bwhile\b/u.test(head)));
