type Language = 'python' | 'javascript';

/** Expands `{a,b}` alternatives, nested ones too. */
export function alternatives(text: string): readonly string[] {
  const open = text.indexOf('{');
  if (open < 0) return [text];
  let depth = 0;
  const cuts = [open];
  let close = text.length;
  for (let at = open; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{') depth += 1;
    if (char === ',' && depth === 1) cuts.push(at);
    if (char === '}') depth -= 1;
    if (depth === 0) {
      close = at;
      break;
    }
  }
  const rest = alternatives(text.slice(close + 1));
  return cuts.flatMap((cut, index) => {
    const inner = text.slice(cut + 1, cuts[index + 1] ?? close);
    return alternatives(text.slice(0, open) + inner).flatMap(head => rest.map(tail => head + tail));
  });
}

/** The steps of one path without alternatives: `openai#OpenAI().chat` is openai, OpenAI, (), chat. */
export function steps(path: string, language: Language): string[] {
  const hash = path.indexOf('#');
  const module = hash < 0 ? '' : path.slice(0, hash);
  const members = path
    .slice(hash + 1)
    .split(/\.|(?=\(\)|\[\])/u)
    .filter(step => step !== '');
  if (module === '') return members;
  return [...(language === 'python' ? module.split('.').filter(part => part !== '') : moduleSteps(module)), ...members];
}

/** A JavaScript package and its sub-path: `@scope/pkg/a/b` is `@scope/pkg`, `/a`, `/b`. */
export function moduleSteps(specifier: string): string[] {
  const parts = specifier.split('/');
  const scoped = specifier.startsWith('@') ? 2 : 1;
  return [parts.slice(0, scoped).join('/'), ...parts.slice(scoped).map(part => (part === '**' ? part : `/${part}`))];
}

/**
 * A path's parts by the top-level module they start in: `{a.x,b}#{C,D}()` is `a` → `a.x#{C,D}()`, `b` → `b#{C,D}()`.
 * What stands behind the module is not expanded yet.
 */
export function byRoot(path: string, language: Language): readonly (readonly [root: string, path: string])[] {
  const hash = path.indexOf('#');
  const module = path.slice(0, Math.max(0, hash));
  const balanced = module.split('{').length === module.split('}').length;
  const parts = hash >= 0 && balanced ? alternatives(module).map(each => each + path.slice(hash)) : alternatives(path);
  return parts.map(part => {
    const end = part.indexOf('#');
    const root = end < 0 ? steps(part, language)[0] : steps(part.slice(0, end + 1), language)[0];
    return [root ?? '', part] as const;
  });
}

const globs = new Map<string, RegExp>();

const expressionOf = (step: string): string =>
  step
    .split('*')
    .map(part => part.replace(/[$()[\]\\/^+?.|]/gu, '\\$&'))
    .join('[^.()/]*');

/** `Auto*` as an expression, `Auto*!AutoConfig*` without the names of the second; one object for one text. */
export function globOf(step: string): RegExp {
  let glob = globs.get(step);
  if (!glob) {
    const [wanted = '', ...unwanted] = step.split('!').map(expressionOf);
    glob = new RegExp(`^${unwanted.map(each => `(?!${each}$)`).join('')}${wanted}$`, 'u');
    globs.set(step, glob);
  }
  return glob;
}
