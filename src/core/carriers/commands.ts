import { settled, type ModelServer, type Word } from './carrier.ts';

/** A model that a command line loads, and the names it answers to. */
export interface Served {
  readonly server: ModelServer;
  readonly model: Word;
  readonly names: readonly string[];
  readonly port: number | undefined;
}

interface Program {
  readonly server: ModelServer;
  /** The program as it is called: its name, or the Python module. */
  readonly called: RegExp;
  readonly image?: RegExp;
  /** Options that hold the model, in the order in which they count. */
  readonly options: readonly string[];
  /** Words behind which the model stands without an option; '' where it may stand first. */
  readonly commands?: readonly string[];
  readonly aliases?: readonly string[];
  /** Environment variables that stand in for the options. */
  readonly variables?: readonly string[];
  readonly port: number;
}

/**
 * Sources: docs.vllm.ai (serve), huggingface.co/docs/text-generation-inference (launcher) and
 * /text-embeddings-inference, docs.sglang.ai (server arguments), github.com/ollama/ollama (CLI),
 * github.com/ggml-org/llama.cpp tools/server, docs.litellm.ai (proxy CLI).
 */
const programs: readonly Program[] = [
  {
    server: 'vllm',
    called: /(?:^|\/)vllm$|^vllm\.entrypoints\.(?:openai\.)?api_server$/u,
    image: /(?:^|\/)vllm(?:-[\w-]+)?(?::|@|$)/u,
    options: ['--model'],
    commands: ['serve', ''],
    aliases: ['--served-model-name'],
    port: 8000,
  },
  {
    server: 'tgi',
    called: /(?:^|\/)text-generation-launcher$/u,
    image: /text-generation-inference/u,
    options: ['--model-id'],
    variables: ['MODEL_ID', 'HF_MODEL_ID'],
    port: 80,
  },
  {
    server: 'tei',
    called: /(?:^|\/)text-embeddings-router$/u,
    image: /text-embeddings-inference/u,
    options: ['--model-id'],
    variables: ['MODEL_ID'],
    port: 80,
  },
  {
    server: 'sglang',
    called: /^sglang\.launch_server$/u,
    image: /(?:^|\/)sglang(?::|@|$)/u,
    options: ['--model-path', '--model'],
    aliases: ['--served-model-name'],
    port: 30000,
  },
  {
    server: 'ollama',
    called: /(?:^|\/)ollama$/u,
    image: /(?:^|\/)ollama(?::|@|$)/u,
    options: [],
    commands: ['run', 'pull'],
    port: 11434,
  },
  {
    server: 'llama.cpp',
    called: /(?:^|\/)llama-(?:server|cli)$|^llama_cpp\.server$/u,
    image: /(?:^|\/)llama\.cpp(?::|@|$)/u,
    options: ['-hf', '-hfr', '--hf-repo', '-m', '--model'],
    aliases: ['-a', '--alias'],
    variables: ['LLAMA_ARG_HF_REPO', 'LLAMA_ARG_MODEL'],
    port: 8080,
  },
  {
    server: 'litellm',
    called: /(?:^|\/)litellm$/u,
    image: /(?:^|\/)litellm(?:-\w+)?(?::|@|$)/u,
    options: ['--model'],
    port: 4000,
  },
];

/** The models that a command loads. `image` is the container's, whose own entry point the words may be arguments of. */
export function servedBy(
  words: readonly Word[],
  image: string | undefined,
  variables: ReadonlyMap<string, Word>,
): readonly Served[] {
  const ofImage = image === undefined ? undefined : programs.find(program => program.image?.test(image));
  const commands = simpleCommands(words);
  const found = commands.flatMap(command => {
    const at = command.findIndex(({ text }) => programs.some(({ called }) => called.test(text)));
    const program = programs.find(({ called }) => called.test(command[at]?.text ?? '')) ?? ofImage;
    return program ? modelsOf(program, command.slice(at + 1)) : [];
  });
  if (found.length > 0 || !ofImage) return found;
  const variable = (ofImage.variables ?? []).map(name => variables.get(name)).find(word => word !== undefined);
  return variable && settled(variable.text) !== undefined
    ? [{ server: ofImage.server, model: variable, names: [], port: ofImage.port }]
    : [];
}

function modelsOf(program: Program, words: readonly Word[]): readonly Served[] {
  const { server, options, commands = [], aliases = [] } = program;
  const named = options.map(option => optionValues(words, option)[0]).find(word => word !== undefined);
  const model = named ?? commands.map(command => behind(words, command)).find(word => word !== undefined);
  if (!model || settled(model.text) === undefined) return [];
  const names = aliases.flatMap(option => optionValues(words, option)).flatMap(({ text }) => settled(text) ?? []);
  const port = Number(optionValues(words, '--port')[0]?.text ?? program.port);
  return [{ server, model, names, port: Number.isInteger(port) ? port : program.port }];
}

/** `--name value…` and `--name=value`; several values where the option takes a list. */
function optionValues(words: readonly Word[], option: string): readonly Word[] {
  const joined = words.find(({ text }) => text.startsWith(`${option}=`));
  if (joined) return [{ ...joined, text: joined.text.slice(option.length + 1) }];
  const at = words.findIndex(({ text }) => text === option);
  if (at < 0) return [];
  const end = words.findIndex(({ text }, index) => index > at && text.startsWith('-'));
  return words.slice(at + 1, end < 0 ? undefined : end);
}

/** The word behind a command: `serve MODEL`, `pull MODEL`. '' is the beginning, of arguments alone. */
function behind(words: readonly Word[], command: string): Word | undefined {
  const at = command === '' ? -1 : words.findIndex(({ text }) => text === command);
  if (command !== '' && at < 0) return undefined;
  const word = words[at + 1];
  return word && !word.text.startsWith('-') && (command !== '' || word.text.includes('/')) ? word : undefined;
}

const operators = /^(?:&&?|\|\|?|;|\(|\)|then|do|\n)$/u;

/** A command line as its simple commands; the text behind `sh -c` is a command line of its own. */
function simpleCommands(words: readonly Word[], depth = 0): readonly (readonly Word[])[] {
  const commands: Word[][] = [[]];
  for (const word of words) {
    const command = commands.at(-1) ?? [];
    const isScript = /\s/u.test(word.text) && (command.length === 0 || /^-\w*c$/u.test(command.at(-1)?.text ?? ''));
    if (operators.test(word.text)) commands.push([]);
    else if (isScript && depth < 3) {
      const inner = simpleCommands(wordsOf(word.text, word.line), depth + 1);
      commands.push(...inner.map(each => [...each]), []);
    } else command.push(word);
  }
  return commands.filter(command => command.length > 0);
}

/** The words of a shell's text; quoted ones stay whole, operators and the ends of lines stand alone. */
export function wordsOf(text: string, line: number): readonly Word[] {
  const words: Word[] = [];
  let at = line;
  for (const [part] of text.matchAll(
    /\n|\\\n|"(?:[^"\\]|\\[^])*"|'[^']*'|&&|\|\||[;|&()]|(?:\\.|\$\{[^}]*\}|[^\s;|&()"'\\])+(?:"[^"]*"|'[^']*')?/gu,
  )) {
    if (part === '\n') words.push({ text: part, line: at });
    else if (part !== '\\\n') words.push({ text: part.replace(/^(["'])([^]*)\1$/u, '$2'), line: at });
    at += part.split('\n').length - 1;
  }
  return words;
}
