import { bindItem, declarePattern } from './javascriptAssignments.ts';
import { readClass } from './javascriptClasses.ts';
import { declareClass, declareFunction, isDeclaration, walkDeclaration } from './javascriptDeclarations.ts';
import { not } from '../facts/asked.ts';
import { read } from './javascriptExpressions.ts';
import { readFunction } from './javascriptFunctions.ts';
import { readExport, readImport } from './javascriptModules.ts';
import { within, type Place } from './javascriptPlace.ts';
import { readTest, testOfCase } from './javascriptTests.ts';
import { restAfter, skipsRest } from './leaving.ts';
import { guard, unknown } from './openScope.ts';
import { field, part, type Syntax } from './syntax.ts';

/** Walks a statement, or anything else, and gathers what it declares, assigns and calls. */
export function walk(node: Syntax, place: Place): void {
  switch (node.type) {
    case 'expression_statement':
      for (const child of node.children) walkExpression(child, place);
      return;
    case 'import_statement':
      readImport(node, place);
      return;
    case 'export_statement':
      readExport(node, place);
      return;
    case 'return_statement': {
      const [child] = node.children;
      const value = child && read(child, place);
      if (value) place.gathered?.returns.push(value);
      return;
    }
    case 'if_statement':
      walkIf(node, node, place);
      return;
    case 'switch_case':
    case 'switch_default':
      walkCase(node, place);
      return;
    case 'try_statement':
      for (const child of node.children) walk(child, child.type === 'catch_clause' ? within(place, child) : place);
      return;
    case 'catch_clause':
      walkCatch(node, place);
      return;
    case 'for_statement':
      walkFor(node, place);
      return;
    case 'for_in_statement':
      walkForIn(node, place);
      return;
    case 'while_statement':
    case 'do_statement':
      walkTurns(node, place);
      return;
    case 'labeled_statement':
      walk(part(node, 'body'), place);
      return;
    default:
      if (!isDeclaration(node)) read(node, place);
      else walkDeclaration(node, place);
  }
}

/** Broken code turns declarations into expressions; their names are still meant. */
function walkExpression(node: Syntax, place: Place): void {
  const isNamed = field(node, 'name') !== undefined;
  if (isNamed && (node.type === 'function_expression' || node.type === 'generator_function'))
    declareFunction(readFunction(node, place), place);
  else if (isNamed && node.type === 'class') declareClass(readClass(node, place), place);
  else walk(node, place);
}

/** The arms of an `else if` chain belong to one statement. */
function walkIf(node: Syntax, whole: Syntax, place: Place): void {
  const [condition, consequence, otherwise] = [
    field(node, 'condition'),
    field(node, 'consequence'),
    field(node, 'alternative'),
  ];
  const test = condition && readTest(condition, place);
  const rest = node === whole && !otherwise && skipsRest(consequence) ? restAfter(node) : undefined;
  if (test && rest) guard(place.scope, rest, not(test));
  if (test && otherwise) guard(place.scope, otherwise, not(test));
  if (consequence) {
    const inside = within(place, consequence, whole, test);
    if (inside.branch) place.scope.guards.push(inside.branch);
    walk(consequence, inside);
  }
  for (const child of otherwise?.children ?? []) {
    if (child.type === 'if_statement') walkIf(child, whole, place);
    else walk(child, within(place, child, whole));
  }
}

function walkCase(node: Syntax, place: Place): void {
  const inside = within(place, node, node.parent?.parent);
  const test = testOfCase(node, place);
  if (test) guard(place.scope, node, test);
  for (const child of node.children) walk(child, child.field === 'value' ? place : inside);
}

function walkCatch(node: Syntax, place: Place): void {
  const parameter = field(node, 'parameter');
  const body = field(node, 'body');
  if (parameter)
    declarePattern(parameter, { value: unknown(parameter), annotation: undefined, end: parameter.end }, place);
  if (body) walk(body, place);
}

/** Condition and update run with each turn, the initialiser once. */
function walkFor(node: Syntax, place: Place): void {
  const turning = { ...place, inLoop: true };
  for (const child of node.children) {
    if (child.field === 'body') walk(child, within(turning, child));
    else walk(child, child.field === 'initializer' ? place : turning);
  }
}

function walkForIn(node: Syntax, place: Place): void {
  const [left, right, body] = [field(node, 'left'), field(node, 'right'), field(node, 'body')];
  const value = right ? read(right, place) : unknown(node);
  if (left) bindItem(left, value, field(node, 'kind') !== undefined, place);
  if (body) walk(body, within({ ...place, inLoop: true }, body));
}

function walkTurns(node: Syntax, place: Place): void {
  const turning = { ...place, inLoop: true };
  for (const child of node.children) walk(child, child.field === 'body' ? within(turning, child) : turning);
}
