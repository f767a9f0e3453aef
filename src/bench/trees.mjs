/**
 * Generated trees: code of the usual lengths and shapes, and in a few files calls of an SDK. The same number gives the
 * same tree.
 */
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {'py' | 'ts'} Language */

/** @type {Readonly<Record<Language, (index: number) => string>>} */
const block = {
  py: index => `
class Record${index}:
    """One row of table ${index}, as the store returns it."""

    def __init__(self, name: str, amount: float, tags: list[str] | None = None) -> None:
        self.name = name
        self.amount = amount
        self.tags = tags or []

    def total(self, rate: float = 1.${(index % 90) + 10}) -> float:
        if self.amount < 0:
            raise ValueError(f"amount of {self.name} is negative: {self.amount}")
        return round(self.amount * rate, 2)


def load_${index}(rows: Iterable[dict[str, Any]]) -> list[Record${index}]:
    found = []
    for row in rows:
        if row.get("kind") != "${index}":
            continue
        found.append(Record${index}(row["name"], float(row["amount"]), tags=row.get("tags")))
    return sorted(found, key=lambda each: each.name)
`,
  ts: index => `
export interface Record${index} {
  readonly name: string;
  readonly amount: number;
  readonly tags: readonly string[];
}

/** The total of one row of table ${index}, with its rate. */
export function total${index}(record: Record${index}, rate = 1.${(index % 90) + 10}): number {
  if (record.amount < 0) throw new RangeError(\`amount of \${record.name} is negative\`);
  return Math.round(record.amount * rate * 100) / 100;
}

export const load${index} = (rows: Iterable<Row>): Record${index}[] => {
  const found: Record${index}[] = [];
  for (const row of rows) {
    if (row.kind !== '${index}') continue;
    found.push({ name: row.name, amount: Number(row.amount), tags: row.tags ?? [] });
  }
  return found.sort((a, b) => a.name.localeCompare(b.name));
};
`,
};

/** @type {Readonly<Record<Language, string>>} */
const head = {
  py: 'from __future__ import annotations\n\nimport json\nimport os\nfrom typing import Any, Iterable\n\nfrom .names import Row\n',
  ts: "import { readFile } from 'node:fs/promises';\nimport path from 'node:path';\nimport type { Row } from './names';\n",
};

/** @type {Readonly<Record<Language, string>>} */
const client = {
  py: 'from openai import OpenAI\n\nMODEL = "gpt-4o-mini"\nclient = OpenAI()\n',
  ts: "import OpenAI from 'openai';\n\nconst model = 'gpt-4o-mini';\nconst client = new OpenAI();\n",
};

/** @type {Readonly<Record<Language, (index: number) => string>>} */
const call = {
  py: index => `
def ask_${index}(question: str) -> str:
    answer = client.chat.completions.create(
        model=MODEL,
        messages=[{"role": "user", "content": question}],
        max_tokens=${200 + index},
    )
    return answer.choices[0].message.content
`,
  ts: index => `
export async function ask${index}(question: string): Promise<string> {
  const answer = await client.chat.completions.create({
    model,
    messages: [{ role: 'user', content: question }],
    max_tokens: ${200 + index},
  });
  return answer.choices[0].message.content ?? '';
}
`,
};

/**
 * A source of at least so many lines, with a call after every so many blocks; none where `callEvery` is 0.
 *
 * @param {Language} language
 * @param {{ readonly lines: number, readonly callEvery: number }} shape
 */
export function source(language, { lines, callEvery }) {
  let text = head[language] + (callEvery > 0 ? client[language] : '');
  for (let index = 0, height = 0; height < lines; index += 1) {
    const part = block[language](index) + (callEvery > 0 && index % callEvery === 0 ? call[language](index) : '');
    text += part;
    height += part.split('\n').length - 1;
  }
  return text;
}

/**
 * Writes a tree of `files` sources, half Python and half TypeScript, `share` of them with calls, 40 to a folder.
 *
 * @param {string} root
 * @param {{ readonly files: number, readonly share: number }} shape
 */
export function writeTree(root, { files, share }) {
  const texts = /** @type {const} */ (['py', 'ts']).map(language => ({
    language,
    plain: [20, 60, 120, 250].map(lines => source(language, { lines, callEvery: 0 })),
    calling: source(language, { lines: 120, callEvery: 3 }),
  }));
  const every = Math.round(1 / share);
  for (let index = 0; index < files; index += 1) {
    const folder = path.join(root, `part${Math.floor(index / 1600)}`, `unit${Math.floor(index / 40)}`);
    if (index % 40 === 0) mkdirSync(folder, { recursive: true });
    const of = texts[Math.floor(index / 20) % 2];
    if (!of) continue;
    const { language, plain, calling } = of;
    const text = index % every === 0 ? calling : plain[index % plain.length];
    writeFileSync(
      path.join(folder, `file${index}.${language}`),
      `${text}\n${language === 'py' ? '#' : '//'} ${index}\n`,
    );
  }
  age(root);
}

/**
 * Makes a tree an hour old, as those of projects are: no answer is kept about what was written a moment ago, as it may
 * change once more.
 *
 * @param {string} root
 */
function age(root) {
  const anHourAgo = Date.now() / 1000 - 3600;
  for (const name of ['', ...readdirSync(root, { recursive: true, encoding: 'utf8' })])
    utimesSync(path.join(root, name), anHourAgo, anHourAgo);
}
