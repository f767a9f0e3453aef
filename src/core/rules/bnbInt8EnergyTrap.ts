import { ends } from '../models/card.ts';
import { sizeInName } from '../models/sizeInName.ts';
import { contains } from '../text/span.ts';
import { itemHere, literal, type Item } from './read/arguments.ts';
import { blocksAround, functionsAround } from './read/blocks.ts';
import type { RuleContext } from './read/context.ts';
import { cardOf } from './read/models.ts';
import { isForSmallCard, trains } from './read/training.ts';
import type { Rule } from './rule.ts';

export const bnbInt8EnergyTrap: Rule = {
  id: 'bnb-int8-energy-trap',
  title: '8-bit bitsandbytes takes less memory, not less energy',
  group: 'Quantisation and precision',
  why: 'Measured with the defaults of bitsandbytes on consumer cards, 8-bit loading took 17 to 33 % more energy per token than 16 bit for four models of 3 to 7 B parameters, in later runs up to 162 % more. One author, batch 1; the cause named is the mixed-precision decomposition.',
  when: 'A model is loaded in 8 bit by bitsandbytes and the file trains nothing.',
  limits: [
    'Where 16 bit does not fit into memory, 8 bit may be the only way.',
    'From 7 B parameters up, 4 bit (NF4) may take less; formats made for a server (FP8, AWQ) are another matter.',
  ],
  offers: ['advice'],
  withoutEdit: 'Whether memory or energy matters more here is not in the code, nor is the card that it runs on.',
  sources: ['https://doi.org/10.5281/zenodo.18900289', 'https://huggingface.co/docs/bitsandbytes'],
  example: {
    language: 'python',
    given:
      'from transformers import AutoModelForCausalLM, BitsAndBytesConfig\n\nname = "mistralai/Mistral-7B-Instruct-v0.3"\n',
    before:
      'model = AutoModelForCausalLM.from_pretrained(name, quantization_config=BitsAndBytesConfig(load_in_8bit=True), device_map="auto")\n',
    after: 'model = AutoModelForCausalLM.from_pretrained(name, dtype="bfloat16", device_map="auto")\n',
  },
  check: context => {
    const { file, site } = context;
    if (!site.local || site.type !== 'model' || trains(file)) return undefined;
    const path = ['quantization_config.load_in_8bit', 'load_in_8bit', 'model_kwargs.load_in_8bit'].find(
      each => literal(context, each) === true,
    );
    if (
      path === undefined ||
      literal(context, 'quantization_config.llm_int8_enable_fp32_cpu_offload') === true ||
      saysMemory(context) ||
      // There the format is the subject.
      /quanti[sz]|bitsandbytes|(?:^|[/_.-])(?:bnb|int8)|8[ _-]?bit/iu.test(file.path)
    )
      return undefined;
    const item = itemHere(context, path);
    if (
      item?.value.kind !== 'literal' ||
      isChosen(context, item) ||
      isBranch(context) ||
      sizeOf(context) >= largestOn(file)
    )
      return undefined;
    return {
      message:
        '8-bit bitsandbytes lowers memory use, not energy: measurements show more energy per token. Keep it only if 16 bit does not fit.',
      ...(contains(context.call.span, item.span) ? { span: item.span } : {}),
    };
  },
};

/** A comment near the call names memory as the reason. */
const saysMemory = ({ file, call }: RuleContext): boolean =>
  file.text
    .slice(Math.max(0, call.span.start - 300), call.span.end + 100)
    .split('\n')
    .some(line => line.includes('#') && /\b(?:memory|vram|fit|oom|ram)\b/iu.test(line.slice(line.indexOf('#'))));

/** One of the ways to run it: set under a condition that the load does not stand in. */
const isChosen = ({ file, call }: RuleContext, { span }: Item): boolean =>
  blocksAround(file, span.start).some(
    block => /^(?:if|elif|else)\b/u.test(block.head) && !contains(block.span, call.span),
  );

/** The load itself is one of the ways: the switch is named so, or another branch loads it wider. */
function isBranch({ file, call, site }: RuleContext): boolean {
  const branch = blocksAround(file, call.span.start).find(({ head }) => /^(?:if|elif|else)\b/u.test(head));
  const [fn] = functionsAround(call.scope);
  return (
    branch !== undefined &&
    (/\b\w*(?:bits?|quant\w*|8|low_\w+|memory|vram)\b/iu.test(branch.head) ||
      file.sites.some(
        other =>
          other !== site &&
          other.type === 'model' &&
          other.api === site.api &&
          (fn === undefined || contains(fn.span, other.span)) &&
          !contains(branch.span, other.span),
      ))
  );
}

/** Billions of parameters, by the catalogue or by the name; 0 where not known. */
function sizeOf(context: RuleContext): number {
  const { model } = context.site;
  const total = model && (cardOf(context, model.id) ?? sizeInName(model.id))?.total;
  return total === undefined ? 0 : ends(total)[0];
}

/**
 * From here on, in billions, 16 bit does not fit a single card, and memory is the reason: the 16 GB of the cards that
 * Colab and Kaggle lend, or those of a large one.
 */
const largestOn = (file: RuleContext['file']): number => (isForSmallCard(file) ? 7.5 : 20);
