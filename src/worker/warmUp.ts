import { defaultSettings } from '../core/analysis.ts';
import { isComponent, isPython, languageEndings } from '../core/languages/endings.ts';
import { openProject, type Means, type ProjectFiles } from './engine.ts';

const python = `import os
from openai import OpenAI

MODEL = "gpt-4o"


class Chat:
    def __init__(self, model: str = MODEL) -> None:
        self.client = OpenAI()
        self.model = model

    def ask(self, questions: list[str]) -> list[str]:
        return [
            self.client.chat.completions.create(
                model=self.model, messages=[{"role": "user", "content": f"Say: {question}"}], max_tokens=300
            )
            for question in questions
        ]
`;

const javascript = `import OpenAI from 'openai';

const model = 'gpt-4o';

export class Chat {
  client = new OpenAI();

  async ask(questions) {
    const answers = [];
    for (const question of questions) {
      const messages = [{ role: 'user', content: \`Say: \${question}\` }];
      answers.push(await this.client.chat.completions.create({ model, messages, max_tokens: 300 }));
    }
    return answers.map(({ choices }) => choices[0]?.message.content ?? '');
  }
}
`;

const component = `<script>\n${javascript}</script>\n`;

/** A text of the language of a file that takes the engine through all of its parts. */
function sampleOf(ending: string): string {
  if (isPython(ending)) return python;
  return isComponent(ending) ? component : javascript;
}

const nowhere: ProjectFiles = { read: () => undefined, exists: () => false, forget: () => undefined };

/**
 * Runs the engine once on a text of its own, so that grammars, signatures and the catalogue are there and the code is
 * compiled when somebody asks. What fails fails again for who asks, and is told then.
 */
export async function warmUp(languageId: string, means: Means): Promise<void> {
  const ending = languageEndings[languageId];
  if (ending === undefined) return;
  const document = { path: 'sample', content: { text: sampleOf(ending), languageId } };
  await openProject(nowhere, means)
    .analyze(document, defaultSettings)
    .catch(() => undefined);
}
