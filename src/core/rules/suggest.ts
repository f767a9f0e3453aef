import type { Settings, Suggestion } from '../analysis.ts';
import { asReceived } from '../detect/handedOver.ts';
import type { SiteEstimate } from '../footprint/estimate.ts';
import { moduleLevel } from '../resolve/values.ts';
import { startRoot } from '../resolve/world.ts';
import type { CallSite } from '../site.ts';
import { rules } from './index.ts';
import { callsOf, ruleContext, type EstimateOf, type RuleFile } from './read/context.ts';
import { isEvaluation, isTest, isVendored } from './read/paths.ts';
import type { Finding, Group, Rule } from './rule.ts';

/** What a rule may be told at one site: its estimate, and the rules that a comment there switches off. */
export interface Around {
  readonly estimate: SiteEstimate;
  readonly estimateOf: EstimateOf;
  readonly ignored: readonly string[];
}

/** Asks every rule that is on about each site of a file; the answers in the order of the rules. */
export function suggester(
  file: RuleFile,
  settings: Settings,
): (site: CallSite, around: Around) => readonly Suggestion[] {
  const asked = isVendored(file.path) ? [] : rules.filter(rule => isOn(rule, settings) && suits(rule, file.path));
  const callOf = callsOf(file.facts, file.sites);
  const told = new Set<string>();
  return (site, { estimate, estimateOf, ignored }) => {
    const written = asked.length > 0 ? callOf(site) : undefined;
    if (!written) return [];
    startRoot(file.world);
    const call = asReceived(written, moduleLevel(file.world), file.world);
    const context = ruleContext(site, call, file, estimate, estimateOf);
    const found: Suggestion[] = [];
    const spoken = new Set<string>();
    for (const rule of asked) {
      if (rule.yieldsTo?.some(id => spoken.has(id))) continue;
      startRoot(file.world);
      const finding = rule.check(context);
      const cause = finding && causeOf(rule, finding);
      const isTold = cause !== undefined && told.has(cause);
      if (cause !== undefined) told.add(cause);
      // Ignored at one call, a cause is ignored at the others that share it.
      if (!finding || ignored.includes(rule.id)) continue;
      spoken.add(rule.id);
      if (!isTold) found.push(suggestion(rule, sure(finding, site, file), site));
    }
    return found;
  };
}

/**
 * Without its fix where the blanked text, by which edits are placed, takes for a string or a comment what the syntax tree
 * does not: in broken code either may be wrong.
 */
function sure(finding: Finding, { span }: CallSite, { path, text, code }: RuleFile): Finding {
  if (!finding.fix) return finding;
  const isCode = (at: number): boolean => !/["'`()[\]{},]/u.test(text[at] ?? '') || code[at] === text[at];
  const own = finding.fix.edits.filter(edit => edit.path === path);
  const places = [span, ...own.map(edit => edit.span)].filter(({ start, end }) => end > start);
  return places.every(({ start, end }) => isCode(start) && isCode(end - 1)) ? finding : { ...finding, fix: undefined };
}

/** Calls that share what is to blame, or whose fix is the same edit, get one suggestion: the first of them. */
function causeOf({ id }: Rule, { cause, fix }: Finding): string | undefined {
  if (cause) return `${id}\n${cause.path}\n${cause.span.start}`;
  return fix && `${id}\n${JSON.stringify(fix.edits)}`;
}

/** What is measured must stay what it is. */
const subjects: ReadonlySet<Group> = new Set(['Model choice', 'Quantisation and precision']);

const suits = ({ group, inTests, inEvaluations }: Rule, path: string): boolean =>
  (inTests === true || !isTest(path)) && (inEvaluations === true || !subjects.has(group) || !isEvaluation(path));

const isOn = ({ id, preview }: Rule, { rules: said }: Settings): boolean =>
  Object.hasOwn(said, id) ? said[id] === 'on' : preview !== true || said['preview'] === 'on';

const suggestion = (
  { id, title, withoutEdit }: Rule,
  { message, span, fix, effect }: Finding,
  site: CallSite,
): Suggestion => ({
  rule: id,
  title,
  message: clipped(message),
  span: span ?? site.calleeSpan,
  safety: fix?.safety ?? 'advice',
  fix: fix && { title: fix.title, edits: fix.edits },
  withoutEdit: fix ? undefined : withoutEdit,
  effect,
});

/** A message is one line of a list; a long path or id must not make it two. */
const clipped = (message: string): string => (message.length <= 160 ? message : `${message.slice(0, 159)}…`);
