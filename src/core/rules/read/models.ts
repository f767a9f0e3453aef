import type { ModelCard } from '../../models/card.ts';
import { resolveModel } from '../../models/resolve.ts';
import { contains } from '../../text/span.ts';
import type { RuleContext } from './context.ts';

/** The catalogue's card of an id, as it would stand in the call; undefined where it is not in the catalogue itself. */
export function cardOf({ site }: RuleContext, id: string): ModelCard | undefined {
  const found = resolveModel(id, { provider: site.provider, local: site.local, task: site.task });
  return found.known && found.by === 'catalogue' ? found.card : undefined;
}

/** The model of the call writes hidden reasoning tokens unless it is told not to. */
export const thinks = (context: RuleContext): boolean => {
  const { site, estimate } = context;
  return site.model !== undefined && (estimate.usage?.hiddenTokens?.typical ?? 0) > 0;
};

/** Another call further in or elsewhere names the model: that one is where something is to be said about it. */
export function isNamedElsewhere({ site, file }: RuleContext): boolean {
  const place = site.model?.definedAt;
  if (place?.path !== file.path) return false;
  return file.sites.some(
    other => other !== site && contains(other.span, place.span) && !contains(other.span, site.span),
  );
}

/** Where in the call the model is named, or the callee. */
export function modelSpan({ site, file, call }: RuleContext): { readonly start: number; readonly end: number } {
  const place = site.model?.definedAt;
  return place?.path === file.path && contains(call.argumentsSpan, place.span) ? place.span : site.calleeSpan;
}

/** The same, but a call further in is part of this one: `generateText({ model: openai('…') })`. */
export const isNamedOutside = (context: RuleContext): boolean => {
  const place = context.site.model?.definedAt;
  return !(place?.path === context.file.path && contains(context.call.span, place.span)) && isNamedElsewhere(context);
};
