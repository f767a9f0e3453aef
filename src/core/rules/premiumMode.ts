import { isNamedElsewhere, modelSpan } from './read/models.ts';
import type { Rule } from './rule.ts';

const premium =
  /deep-research|(?:^|[/:])(?:gpt-[\d.]+-pro|o[13]-pro|grok-[\w.]+-(?:heavy|multi-agent)[\w.-]*)(?:-\d{4}-\d{2}-\d{2})?$/u;

export const premiumMode: Rule = {
  id: 'premium-mode',
  title: 'One request runs many model calls inside',
  group: 'Model choice',
  preview: true,
  why: 'Pro, heavy and deep-research variants answer one request with many calls of their own. How many is not published; list prices are 10 to 15 times those of the plain model.',
  when: 'A call names a pro, heavy, multi-agent or deep-research variant.',
  limits: ['Where a report of that depth is the product, it is right.'],
  offers: ['advice'],
  withoutEdit: 'Whether a single call of the plain model is enough must be tried.',
  sources: ['https://platform.openai.com/docs/models', 'https://docs.x.ai/docs/models'],
  yieldsTo: ['deprecated-model'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nclient = OpenAI()\n',
    before: 'client.responses.create(model="gpt-5.4-pro", input=question)\n',
    after: 'client.responses.create(model="gpt-5.4", input=question)\n',
  },
  check: context => {
    const { site } = context;
    if (!site.model || site.type !== 'invoke' || isNamedElsewhere(context) || !premium.test(site.model.id))
      return undefined;
    return {
      message: `${site.model.id} runs many model calls for one request. Is a single call of the plain model enough here?`,
      span: modelSpan(context),
    };
  },
};
