import type { Binding, Branch, Call, ClassFact, FunctionFact, MemberBinding } from '../facts/facts.ts';
import type { ExportFact, FileFacts, ImportFact } from '../facts/fileFacts.ts';
import { declare, declareAssigned, openScope, type OpenScope } from './openScope.ts';
import type { Syntax } from './syntax.ts';

/** What one statement of a module says, whatever stands around it. Its names and scopes refer to the module's scope. */
export interface StatementFacts extends OfModule, Omit<FileFacts, 'language' | 'module'> {
  /** Bound in the module only where nothing else binds the name: types. */
  readonly typed: readonly NamedBinding[];
  /** Bound where the name is declared, in the order of the text: assignments. */
  readonly assigned: readonly NamedBinding[];
}

export interface NamedBinding {
  readonly name: string;
  readonly binding: Binding;
}

/** What a statement adds to the scope of the module. */
interface OfModule {
  readonly bindings: readonly (readonly [name: string, bindings: readonly Binding[]])[];
  readonly memberBindings: readonly MemberBinding[];
  readonly guards: readonly Branch[];
}

/** Lowers the statements of a module one by one, so that those that did not change need not be read again. */
export interface StatementReader {
  readonly language: FileFacts['language'];
  /** `from` is where the statement before it ends; of the text nothing else counts. The scope is empty before and after. */
  readonly read: (node: Syntax, from: number, text: string, module: OpenScope) => StatementFacts;
}

/** Empties the scope of the module, and gives what was put there. */
export function takenFrom(module: OpenScope): OfModule {
  const bindings = [...module.bindings];
  module.bindings.clear();
  return { bindings, memberBindings: module.memberBindings.splice(0), guards: module.guards.splice(0) };
}

/** The facts of a module out of those of its statements, in order. The scope is filled anew; the statements stay as they are. */
export function together(
  statements: readonly StatementFacts[],
  module: OpenScope,
  language: FileFacts['language'],
): FileFacts {
  takenFrom(module);
  const facts = {
    calls: [] as Call[],
    imports: [] as ImportFact[],
    starImports: [] as string[],
    exports: [] as ExportFact[],
    functions: [] as FunctionFact[],
    classes: [] as ClassFact[],
  };
  const repeated = new Set<ImportFact>();
  const typed: NamedBinding[] = [];
  const assigned: NamedBinding[] = [];
  // One pass over all: this runs after every key, on thousands of statements that mostly say little.
  for (const said of statements) {
    for (const [name, list] of said.bindings) {
      const again = isTypeImport(name) && module.bindings.has(name);
      for (const binding of list)
        if (!again) declare(module, name, binding);
        else if (binding.kind === 'import') repeated.add(binding.from);
    }
    add(said.memberBindings, module.memberBindings);
    add(said.guards, module.guards);
    add(said.calls, facts.calls);
    add(said.imports, facts.imports);
    add(said.starImports, facts.starImports);
    add(said.exports, facts.exports);
    add(said.functions, facts.functions);
    add(said.classes, facts.classes);
    add(said.typed, typed);
    add(said.assigned, assigned);
  }
  // Types bind a name only where no declaration does, and assignments come last.
  for (const { name, binding } of typed) if (!module.bindings.has(name)) module.bindings.set(name, [binding]);
  declareAssigned(assigned.map(({ name, binding }) => ({ scope: module, name, binding })));
  const imports = repeated.size > 0 ? facts.imports.filter(fact => !repeated.has(fact)) : facts.imports;
  return { language, module, ...facts, imports };
}

function add<Each>(some: readonly Each[], all: Each[]): void {
  for (const each of some) all.push(each);
}

/** The name of a module that only types in comments import; it is bound once, however many name it. */
const isTypeImport = (name: string): boolean => name.startsWith('import("');

/** The facts of a whole tree. Of one that could not be parsed at all the root is the only statement. */
export function moduleFacts(root: Syntax, text: string, reader: StatementReader): FileFacts {
  const module = openScope('module', undefined);
  const statements: StatementFacts[] = [];
  let from = 0;
  for (const node of root.type === 'ERROR' ? [root] : root.children) {
    statements.push(reader.read(node, from, text, module));
    from = node.end;
  }
  return together(statements, module, reader.language);
}
