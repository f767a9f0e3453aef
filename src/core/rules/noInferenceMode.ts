import type { TextEdit } from '../analysis.ts';
import type { FunctionFact } from '../facts/facts.ts';
import { functionsAround } from './read/blocks.ts';
import type { RuleContext } from './read/context.ts';
import { pythonStatement } from './read/statements.ts';
import { isPyTorch } from './read/training.ts';
import { nameOfResult, usesOfName, usesOfResult } from './read/uses.ts';
import type { Fix, Rule } from './rule.ts';
import { importedModule } from './write/imports.ts';
import { blockUnitOf, eolOf, startOfLine } from './write/lists.ts';

/** Training, attribution or distillation needs the gradients; so may a function that somebody else calls. */
const learns =
  /\bbackward\s*\(|\boptimi[sz]er\b|\brequires_grad|autograd|\.train\s*\(\s*\)|zero_grad|\bGradScaler\b|\bTrainer\b|\bscheduler\.step|\bloss\b|\bteacher|\bdistill|\bcaptum|attack|perturb|\bexport\s*\(|jit\.trace|register_(?:forward|backward)_hook/iu;
const guarded = /\b(?:no_grad|inference_mode|set_grad_enabled)\b/u;

/** Ends in a number, a text or an array of NumPy: no tensor leaves that could want a gradient. */
const consumed =
  /\.(?:item|tolist|numpy|argmax|decode|batch_decode|post_process\w*|id2label)\s*\(|\bint\(|\bfloat\(|\btopk\(|\.id2label\b/u;

export const noInferenceMode: Rule = {
  id: 'no-inference-mode',
  title: 'A forward pass keeps what only training needs',
  group: 'Quantisation and precision',
  inEvaluations: true,
  why: 'Outside of torch.inference_mode() or torch.no_grad() PyTorch keeps the intermediate results of the whole pass for gradients that nobody asks for. Measured on a small network: clearly less memory, a few per cent less energy; what memory frees may allow a larger batch.',
  when: 'A loaded network is called directly, in code that trains nothing, and its result is read as numbers or text.',
  limits: [
    'generate(), pipelines, encode() and trainers do this by themselves and are left alone.',
    'Where the result may go further than the function, the fix uses no_grad(), whose tensors may still enter training.',
  ],
  offers: ['safe', 'review'],
  sources: [
    'https://docs.pytorch.org/docs/stable/notes/autograd.html#locally-disabling-gradient-computation',
    'https://github.com/green-code-initiative/creedengo-rules-specifications',
  ],
  example: {
    language: 'python',
    given:
      'import torch\nfrom transformers import AutoModelForSequenceClassification\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\n\n\ndef predict(inputs):\n',
    before: '    logits = model(**inputs).logits\n    return logits.argmax(-1).item()\n',
    after:
      '    with torch.inference_mode():\n        logits = model(**inputs).logits\n    return logits.argmax(-1).item()\n',
  },
  check: context => {
    const { site, call, file } = context;
    if (
      file.language !== 'python' ||
      site.type !== 'invoke' ||
      site.signature !== 'transformers' ||
      !isPyTorch(context) ||
      !isForward(context)
    )
      return undefined;
    const [fn] = functionsAround(call.scope);
    const region = fn ? file.code.slice(fn.span.start, fn.span.end) : file.code;
    if (isOfNetwork(fn)) return undefined;
    if (learns.test(region) || call.args.some(({ name }) => name === 'labels')) return undefined;
    // Who knows the switch has set it elsewhere, or has a reason; other runtimes keep no gradients.
    if (guarded.test(file.code) || site.api.startsWith('optimum')) return undefined;
    const reading = readingOf(context);
    if (!reading || (reading === 'open' && isGiven(context))) return undefined;
    return {
      message: 'This forward pass keeps what gradients would need, and nothing trains here. Run it without gradients.',
      fix: fixOf(context, reading),
    };
  },
};

/** A method of a network: whoever runs it decides, and a trainer elsewhere may. */
function isOfNetwork(fn: FunctionFact | undefined): boolean {
  const of = fn?.method?.of;
  return (
    of !== undefined &&
    (of.methods.some(({ name }) => name === 'forward' || name === 'training_step') ||
      of.bases.some(base => (base.kind === 'name' || base.kind === 'member') && network.test(base.name)))
  );
}

/** A function that is given the network runs as its callers do, with gradients or without. */
const isGiven = ({ call: { callee, scope } }: RuleContext): boolean =>
  callee.kind === 'name' &&
  functionsAround(scope).some(({ parameters }) => parameters.some(({ name }) => name === callee.name));

const network = /(?:Module|(?<!^Base)Model|Net|Network|Encoder)$/u;

/** The network itself is called; its methods, also by a name of their own, keep no gradients. */
const isForward = ({ call, site }: RuleContext): boolean =>
  site.api.endsWith('.forward') ||
  (/\(\)$|\.(?:model|net|network|encoder|classifier)$/u.test(site.api) &&
    (call.callee.kind === 'name' ||
      (call.callee.kind === 'member' && /^(?:model|net|network|encoder|classifier)$/u.test(call.callee.name))));

/** How the result is read: as numbers or text only, or in ways that cannot be told. Undefined where it is handed on. */
function readingOf(context: RuleContext): 'consumed' | 'open' | undefined {
  const statement = pythonStatement(context.file, context.call.span.start);
  const text = statement ? context.file.code.slice(statement.start, statement.end) : '';
  if (/^(?:return|yield|await)\b/u.test(text)) return consumed.test(text) ? 'consumed' : undefined;
  const name = /^(\w+)\s*=(?!=)/u.exec(text)?.[1];
  const uses = name === undefined ? usesOfResult(context) : usesOfName(context, name);
  if (!uses || uses.length === 0) return undefined;
  const lines = uses.map(use => use.split(/\r?\n/u)[0] ?? '').join('\n');
  if (consumed.test(lines) || consumed.test(text)) return 'consumed';
  const [fn] = functionsAround(context.call.scope);
  const isReturned =
    fn !== undefined &&
    name !== undefined &&
    new RegExp(`\\breturn\\b[^\\n]*\\b${name}\\b`, 'u').test(context.file.code.slice(fn.span.start, fn.span.end));
  return isReturned ? undefined : 'open';
}

function fixOf(context: RuleContext, reading: 'consumed' | 'open'): Fix | undefined {
  const { file, call } = context;
  const { text, code, path } = file;
  const statement = pythonStatement(file, call.span.start);
  if (!statement || /"""|'''|\\\s*$/mu.test(text.slice(statement.start, statement.end))) return undefined;
  if (!/^(?:\w+(?:\s*,\s*\w+)*\s*=\s*|return\s)/u.test(code.slice(statement.start, statement.end))) return undefined;
  const torch = importedModule(context, 'torch');
  if (!torch) return undefined;
  const name = nameOfResult(context);
  // In a notebook or at the top of a module others may read the name later.
  const isLocal = functionsAround(call.scope).length > 0 || name === undefined;
  const mode = reading === 'consumed' && isLocal ? 'inference_mode' : 'no_grad';
  const indent = text.slice(startOfLine(text, statement.start), statement.start);
  const unit = blockUnitOf(code);
  const eol = eolOf(text);
  const edits: TextEdit[] = [
    ...torch.edits,
    {
      path,
      span: { start: statement.start, end: statement.start },
      newText: `with ${torch.name}.${mode}():${eol}${indent}${unit}`,
    },
  ];
  for (const { index } of text.slice(statement.start, statement.end).matchAll(/(?<=\n)(?=[^\r\n])/gu))
    edits.push({ path, span: { start: statement.start + index, end: statement.start + index }, newText: unit });
  return {
    title:
      mode === 'inference_mode' ? 'Run it in torch.inference_mode()' : 'Run it in torch.no_grad() (check later uses)',
    safety: mode === 'inference_mode' ? 'safe' : 'review',
    edits,
  };
}
