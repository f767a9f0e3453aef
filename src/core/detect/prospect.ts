import { isPython } from '../languages/endings.ts';
import type { ApiGraph } from '../signatures/graph.ts';
import { alternatives } from '../signatures/paths.ts';
import { anyOf } from '../text/anyOf.ts';
import { hosts } from './hosts.ts';
import { pythonImports, reExports, scriptImports, type Imported } from './importsIn.ts';

/** What a text may hold, judged without parsing it. */
export interface Prospect {
  /** It imports a known library or names an endpoint: it is worth parsing. */
  readonly direct: boolean;
  /** Files of the project that it may import from: a client made there may be called here. See `answersTo`. */
  readonly imports: readonly string[];
  /** It re-exports what it imports. */
  readonly passesOn: boolean;
}

export type Outlook = (path: string, text: string) => Prospect;

/**
 * The cheap test whether a file can hold a site at all. It errs on the side of parsing. The imports of a file that is
 * parsed anyway are left out: nobody asks for them.
 */
export function outlook(graph: ApiGraph): Outlook {
  const namesEndpoint = endpointNames();
  const isOfForm = namesIn(ends(graph));
  const isOfPlatform = namesIn([...starts(graph), ...ends(graph)]);
  return (path, text) => {
    if (path.endsWith('.ipynb')) return worthParsing;
    const inPython = isPython(path);
    const imported: Imported[] = [];
    for (const each of inPython ? pythonImports(path, text) : scriptImports(path, text)) {
      if (graph.roots.has(each.root) || each.isBuilt) return worthParsing;
      imported.push(each);
    }
    if (namesEndpoint(text) || (inPython ? isOfForm : isOfPlatform)(text)) return worthParsing;
    return {
      direct: false,
      imports: [...new Set(imported.flatMap(({ files }) => files()))],
      passesOn: inPython ? /\/__init__\.pyi?$/u.test(path) : reExports(text),
    };
  };
}

const worthParsing: Prospect = { direct: true, imports: [], passesOn: false };

const everyones = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0)$/u;

/** Paths of endpoints, with what must stand before and after. */
const endpoints: readonly (readonly [before: string, path: string, after: string])[] = [
  ['', '/completion', 's?\\b'],
  ['', '/chat/completion', 's?\\b'],
  ...[
    ...['/embeddings', '/responses', '/moderations', '/images/', '/audio/', '/videos', '/rerank', '/deployments/'],
    ...[
      '/api/generate',
      '/api/v1/generate',
      '/api/chat',
      '/api/embed',
      '/sdapi/',
      '/text-to-speech/',
      '/computervision/',
      '/v2/models/',
      '/vision/v',
      '/ml/v1/text/',
      '/serving-endpoints/',
      '/worker_generate',
      '/worker_get_embeddings',
      '/realtime?',
      ':generateContent',
      ':streamGenerateContent',
      ':embedContent',
      ':batchEmbedContents',
    ],
  ].map(path => ['', path, ''] as const),
  ['', '/generate', '(?:_stream)?["\'`]'],
  ['', '/embed', '["\'`]'],
  ['\\b', 'v1/messages', '\\b'],
];

/** Whether a text names a host or the path of an endpoint. */
function endpointNames(): (text: string) => boolean {
  const addresses = hosts.map(({ host }) => host).filter(host => !everyones.test(host));
  const paths = endpoints.map(([before, path, after]) => before + escaped(path) + after);
  const words = new RegExp([...addresses.map(escaped), ...paths].join('|'), 'u');
  const mayHold = anyOf([...addresses, ...endpoints.map(([, path]) => path)]);
  return text => mayHold(text) && words.test(text);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/**
 * Whether a text holds one of these pairs of names, for calls that need no import. The second names are looked for
 * first: that is a quarter of the work and settles most texts.
 */
function namesIn(calls: readonly (readonly string[])[]): (text: string) => boolean {
  const pairs = calls.map(names => names.map(escaped));
  const seconds = [...new Set(pairs.map(([, second = '']) => second))];
  const hint = new RegExp(`[.:] ?(?:${seconds.join('|')})\\b`, 'u');
  const words = new RegExp(
    [...new Set(pairs.map(([first = '', second = '']) => `${first && `\\b${first}\\??`}[.:] ?${second}\\b`))].join('|'),
    'u',
  );
  return text => hint.test(text) && words.test(text);
}

/**
 * The first two names of a path that starts in an object of the platform (`LanguageModel.create`, `tf.loadLayersModel`),
 * or what stands on an object that is only declared (`.AI` of `Env`, `: Ai`).
 */
const starts = ({ globals }: ApiGraph): readonly (readonly string[])[] =>
  globals.flatMap(alternatives).map(path => {
    const names = path.replace(/^global#(?:(?:window|self|globalThis)\.)?/u, '').replace(/\(\)$/u, '');
    const declared = names.lastIndexOf('()');
    if (declared >= 0) return ['', names.slice(declared + 3).split('.')[0] ?? ''];
    return names.includes('.') ? names.split('.').slice(0, 2) : ['', names];
  });

/** The last two of a call known by its form alone: `AI.run`, `completions.create`. */
const ends = ({ shapes }: ApiGraph): readonly (readonly string[])[] =>
  [...shapes.values()].flat().map(({ shape }) => shape.tail.slice(-2));

/**
 * The names under which other files import a file: `/src/app/llm` from the root of the project, and its ends `app/llm`
 * and `llm`. An index or `__init__` file answers to its folder's name.
 */
export function answersTo(path: string): readonly string[] {
  const key = path.replace(/(?:\.d)?\.\w+$/u, '').replace(/(?:^|\/)(?:index|__init__)$/u, '');
  const parts = key.split('/');
  return [`/${key}`, ...parts.map((_, index) => parts.slice(index).join('/'))];
}
