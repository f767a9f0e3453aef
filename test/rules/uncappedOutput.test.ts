import { uncappedOutput } from '../../src/core/rules/uncappedOutput.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'import anthropic\nimport openai\n\nclient = openai.OpenAI()\n');
const gemini = sources('python', 'from google import genai\n\nclient = genai.Client()\n');
const ts = sources(
  'typescript',
  "import { generateText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\ndeclare const text: string;\n",
);
const js = sources('javascript', "import { generateText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\n");
const quick = 'model="gpt-4o-mini"';

testRule(uncappedOutput, {
  valid: [
    // Speech takes many tokens.
    py(
      `client.chat.completions.create(${quick}, modalities=["text", "audio"], messages=[{"role": "user", "content": f"Answer yes or no: {q}"}])\n`,
    ),
    py(`client.responses.create(${quick}, input=f"Is this spam, yes or no? {mail}", max_output_tokens=20)`),
    py(`client.responses.create(${quick}, input=f"Write an essay on {topic}")`),
    py(`client.responses.create(${quick}, input=f"Think step by step, then answer yes or no: {q}")`),
    py(`client.responses.create(model="gpt-6.1-terra", input=f"Answer yes or no: {q}")`),
    py(`client.responses.create(${quick}, input=f"Answer yes or no: {q}", tools=tools)`),
    py(`client.responses.create(${quick}, input=f"Answer yes or no: {q}", **options)`),
    // Callers in other files may give a cap.
    py(
      `def ask(q, **options):\n    return client.responses.create(${quick}, input=f"Answer yes or no: {q}", **options)\n\n\nask("late?", temperature=0)`,
    ),
    py(
      `client.chat.completions.create(${quick}, messages=[{"role": "user", "content": "Classify: " + t}], response_format=schema)`,
    ),
    // What an earlier turn asked for.
    py(
      `messages = [{"role": "user", "content": "Answer yes or no: is it late?"}]\nmessages.append({"role": "user", "content": more})\nclient.chat.completions.create(${quick}, messages=messages)`,
    ),
    gemini('client.models.generate_content_stream(model="gemini-2.0-flash-lite", contents=f"Answer yes or no: {q}")'),
    py(`client.responses.create(${quick}, input=f"Classify the mail. Output it as json with keys label, why. {mail}")`),
    py(
      `client.chat.completions.create(${quick}, messages=[{"role": "user", "content": "Classify: " + t}], stream=True)`,
    ),
    py('client.responses.create(model="gpt-4o-mini", input=f"Answer yes or no: {q}")', undefined, 'evals/judge.py'),
    ts("await generateText({ model: openai('gpt-4o-mini'), prompt: `Title for: ${text}` });\n"),
  ],
  invalid: [
    {
      code: py(
        `«client.chat.completions.create»(${quick}, messages=[{"role": "system", "content": 'Judge the mood. Please respond with "positive" or "negative" only.'}, {"role": "user", "content": q}])\n`,
      ),
      output: py(
        `client.chat.completions.create(${quick}, messages=[{"role": "system", "content": 'Judge the mood. Please respond with "positive" or "negative" only.'}, {"role": "user", "content": q}], max_completion_tokens=64)\n`,
      ),
    },
    // A label may be a word that otherwise speaks of a long text.
    {
      code: py(
        `«client.chat.completions.create»(${quick}, messages=[{"role": "user", "content": f"Classify the text as one of: 'poem', 'news', 'joke'. {t}"}])\n`,
      ),
      output: py(
        `client.chat.completions.create(${quick}, messages=[{"role": "user", "content": f"Classify the text as one of: 'poem', 'news', 'joke'. {t}"}], max_completion_tokens=64)\n`,
      ),
    },
    {
      code: sources(
        'python',
        'import cohere\n\nco = cohere.ClientV2()\n',
      )(
        '«co.chat»(model="command-r-plus-08-2024", messages=[{"role": "user", "content": f"Write a ticket title for: {t}"}])\n',
      ),
      output: sources(
        'python',
        'import cohere\n\nco = cohere.ClientV2()\n',
      )(
        'co.chat(model="command-r-plus-08-2024", messages=[{"role": "user", "content": f"Write a ticket title for: {t}"}], max_tokens=64)\n',
      ),
    },
    {
      code: py(`«client.responses.create»(${quick}, input=f"Is this spam, yes or no? {mail}")\n`),
      output: py(`client.responses.create(${quick}, input=f"Is this spam, yes or no? {mail}", max_output_tokens=64)\n`),
      title: 'Set max_output_tokens to 64 (check for cut-off answers)',
    },
    {
      code: py(
        `«client.chat.completions.create»(\n    ${quick},\n    messages=[{"role": "user", "content": f"Summarize in two sentences: {t}"}]\n)\n`.replace(
          'Summarize',
          'Describe it',
        ),
      ),
      output: py(
        `client.chat.completions.create(\n    ${quick},\n    messages=[{"role": "user", "content": f"Describe it in two sentences: {t}"}],\n    max_completion_tokens=320\n)\n`,
      ),
    },
    {
      code: py(
        'groq = openai.OpenAI(base_url="https://api.groq.com/openai/v1")\n«groq.chat.completions.create»(model="llama-3.1-8b-instant", messages=[{"role": "user", "content": f"Classify the mail: {t}"}])\n',
      ),
      output: py(
        'groq = openai.OpenAI(base_url="https://api.groq.com/openai/v1")\ngroq.chat.completions.create(model="llama-3.1-8b-instant", messages=[{"role": "user", "content": f"Classify the mail: {t}"}], max_tokens=64)\n',
      ),
    },
    {
      code: gemini(
        '«client.models.generate_content»(model="gemini-2.5-flash-lite", contents=f"Answer true or false: {q}")\n',
      ),
      output: gemini(
        'client.models.generate_content(model="gemini-2.5-flash-lite", contents=f"Answer true or false: {q}", config={"max_output_tokens": 64})\n',
      ),
    },
    {
      code: gemini(
        'from google.genai import types\n«client.models.generate_content»(model="gemini-2.5-flash-lite", contents=f"Answer true or false: {q}", config=types.GenerateContentConfig(temperature=0))\n',
      ),
      output: gemini(
        'from google.genai import types\nclient.models.generate_content(model="gemini-2.5-flash-lite", contents=f"Answer true or false: {q}", config=types.GenerateContentConfig(temperature=0, max_output_tokens=64))\n',
      ),
    },
    {
      code: ts("await «generateText»({ model: openai('gpt-4o-mini'), prompt: `Write a title for: ${text}` });\n", {
        'package.json': '{ "dependencies": { "ai": "^7.0.0" } }',
      }),
      output: ts(
        "await generateText({ model: openai('gpt-4o-mini'), prompt: `Write a title for: ${text}`, maxOutputTokens: 64 });\n",
      ),
    },
    {
      code: js("await «generateText»({ model: openai('gpt-4o-mini'), prompt: `Write a title for: ${text}` });\n", {
        'package.json': '{ "dependencies": { "ai": "4.3.1" } }',
      }),
      output: js(
        "await generateText({ model: openai('gpt-4o-mini'), prompt: `Write a title for: ${text}`, maxTokens: 64 });\n",
      ),
    },
  ],
});
