import { sources } from '../kit/ruleTester.ts';
import { says } from '../kit/says.ts';

const py = sources(
  'python',
  'import anthropic\nfrom openai import OpenAI\nfrom agents import Agent\n\nclient = OpenAI()\nclaude = anthropic.Anthropic()\n',
);
const each = (prompt: string, more = '', head = 'for t in ts:'): string =>
  `${head}\n    client.responses.create(model="gpt-6-luna", input=f"${prompt}"${more})`;
/** An agent that is made in a loop runs once, if at all: nothing is asked item by item. */
const made = (prompt: string): string =>
  `for l in ls:\n    Agent(name="a", model="gpt-6-luna", instructions=f"${prompt}")`;

says('llm-for-translation', py, [
  ...['Translate the text to German: {t}', 'translate into french: {t}', 'Please translate: {t} to Dutch'].map(
    prompt => ['advice', each(prompt)] as const,
  ),
  ...[
    ...['tone', 'style', 'glossary', 'term', 'context', 'formal', 'keep', 'preserve', 'markdown', 'html'],
    ...['placeholder', 'json', 'idiom', 'natural'],
  ].map(word => ['nothing', each(`Translate to German, ${word}: {t}`)] as const),
  ['nothing', each('Do not translate to German: {t}')],
  ['nothing', each('Translate it: {t}')],
  ['nothing', each(`Translate to German: {t} ${'so '.repeat(80)}`)],
  ['nothing', each('Translate to German: {t}', ', tools=tools')],
  ['nothing', each('Translate to German: {t}', '', 'if t:')],
  ['nothing', made('Translate to German: {l}')],
]);

says('llm-for-extraction', py, [
  ...[
    ...['Extract all person names: {t}', 'Find the companies in: {t}', 'List any dates in: {t}'],
    ...['Identify every location in: {t}', 'extract all e-mail addresses: {t}', 'Find all phone numbers: {t}'],
    ...['List the urls: {t}', 'List the amounts: {t}', 'Find all people in: {t}', 'Extract the organisations: {t}'],
  ].map(prompt => ['advice', each(prompt)] as const),
  ...['relations', 'normalise', 'infer', 'calculate', 'total', 'group', 'why', 'compare'].map(
    word => ['nothing', each(`Extract all person names, ${word}: {t}`)] as const,
  ),
  ['nothing', each('Extract names: {t}')],
  ['nothing', each('Extract all ideas: {t}')],
  ['nothing', each(`Extract all person names: {t} ${'so '.repeat(200)}`)],
  ['nothing', each('Extract all person names: {t}', '', 'if t:')],
  ['nothing', made('Extract all person names: {l}')],
  ...[
    'from_uri(u)',
    'from_bytes(b)',
    'mime_type',
    'mimetype',
    'image',
    'pdf',
    'input_file',
    'file_id',
    'inline_data',
  ].map(name => ['nothing', each('Extract all person names: {t}', `, metadata=${name}`)] as const),
]);

const allowed = (prompt: string, more = ''): string =>
  `client.responses.create(model="gpt-6-luna", input=f"${prompt}"${more})`;
says('llm-for-moderation', py, [
  ...[
    'toxic',
    'unsafe',
    'harmful',
    'hateful',
    'hate speech',
    'offensive',
    'abusive',
    'nsfw',
    'profane',
    'inappropriate',
  ].map(word => ['advice', allowed(`Is this ${word}? Answer yes or no: {t}`)] as const),
  ...['Does it hold hate', 'It contains hate', 'Check for hate', 'Classify hate', 'Flag hate', 'Determine hate'].map(
    words => ['advice', allowed(`${words}. Answer yes/no: {t}`)] as const,
  ),
  ...['true or false', 'true/false', 'safe or unsafe', 'safe/unsafe', 'in one word', 'whether flagged'].map(
    words => ['advice', allowed(`Is this harmful? Say ${words}: {t}`)] as const,
  ),
  ...['our policy', 'policies', 'guideline', 'guidelines', 'these rules: a', 'our brand', 'our community'].map(
    words => ['nothing', allowed(`Is this harmful by ${words}? Answer yes or no: {t}`)] as const,
  ),
  ['nothing', allowed('Is this harmful? {t}')],
  ['nothing', allowed('Is this new? Answer yes or no: {t}')],
  ['nothing', allowed(`Is this harmful? Answer yes or no: {t} ${'so '.repeat(170)}`)],
  ['nothing', allowed('Is this harmful? Answer yes or no: {t}', ', tools=tools')],
  ['nothing', 'Agent(name="a", model="gpt-6-luna", instructions="Is this harmful? Answer yes or no.")'],
]);

says('llm-for-similarity', py, [
  ...[
    'How similar are {t} and {q}?',
    'How relevant is {t} to {q}?',
    'Rate from 0 to 1 the similarity: {t} {q}',
    'Score the relevance: {t} {q}',
    'Score how relevant this is: {t} {q}',
    'Are these two texts the same? {t} {q}',
    'Are the following sentences similar? {t} {q}',
    'Are these questions duplicates? {t} {q}',
    'Are these passages alike, that is, similar? {t} {q}',
  ].map(prompt => ['advice', each(prompt)] as const),
  ['nothing', each('How similar is it to {t}?')],
  ['nothing', each('How old are {t} and {q}?')],
  ...['explain', 'give a reason', 'why'].map(
    words => ['nothing', each(`How similar are {t} and {q}? And ${words}`)] as const,
  ),
  ['nothing', each(`How similar are {t} and {q}? ${'so '.repeat(270)}`)],
  ['nothing', each('How similar are {t} and {q}?', ', tools=tools')],
  ['nothing', each('How similar are {t} and {q}?', '', 'if t:')],
  ['nothing', made('How similar are {l} and {q}?')],
]);

const label = 'Classify as billing, bug or feature: {t}';
says('llm-for-classification', py, [
  ['advice', each(label, ', temperature=0')],
  ['advice', each(label, ', max_output_tokens=20')],
  ['nothing', each(label, ', max_output_tokens=21')],
  ['nothing', each(label)],
  ['nothing', each(label, ', temperature=0.5')],
  ['nothing', each(label, ', temperature=0, tools=tools')],
  ['nothing', each(label, ', temperature=0', 'if t:')],
  ['nothing', each('Classify the mail: {t}', ', temperature=0')],
  ['nothing', each('Write a title, one of a, b or c: {t}', ', temperature=0')],
  ['nothing', made(label).replace('"a"', '"a", temperature=0')],
  ...[
    'criteria',
    'rubric',
    'grade',
    'grader',
    'grading',
    'relevance',
    'grounded',
    'hallucinated',
    'faithful',
    'context',
  ].map(word => ['nothing', each(`${label} ${word}`, ', temperature=0')] as const),
  ...[
    ...['Classify: one of a, b: {t}', 'Classify: either good, or bad: {t}', 'Classify, labels: good/bad: {t}'],
    ...[
      'Classify into the categories: a | b: {t}',
      'Classify, classes (a, b): {t}',
      'Classify: positive or negative. {t}',
    ],
    ...['Classify: neutral, positive: {t}', 'Is it spam, yes or no? {t}', 'It is late, true or false? {t}'],
  ].map(prompt => ['advice', each(prompt, ', temperature=0')] as const),
]);
const used = (use: string): string =>
  `for t in ts:\n    r = client.responses.create(model="gpt-6-luna", input=f"${label}")\n    ${use}`;
says('llm-for-classification', py, [
  ['advice', used('if r.output_text == "bug": pass')],
  ['advice', used("if r.output_text != 'bug': pass")],
  ['advice', used('if r.output_text in ["bug", "x"]: pass')],
  ['advice', used('if r.output_text in {"bug", "x"}: pass')],
  ['advice', used('if r.output_text in ( "bug", "x"): pass')],
  ['advice', used('if r.output_text.startswith("bug"): pass')],
  ['nothing', used('if r.output_text == bug: pass')],
  ['nothing', used('if r.output_text in bugs: pass')],
  ['nothing', used('print(r.output_text, "bug")')],
]);

const effort = (model: string, more = '', prompt = 'Is it spam? Answer only yes or no'): string =>
  `client.responses.create(model="${model}", input=f"${prompt}: {t}"${more})`;
const said = (value: string): string => `, reasoning={"effort": "${value}"}`;
says('reasoning-effort-too-high', py, [
  ...['gpt-6-luna', 'gpt-6.1-terra', 'gpt-5.2', 'openai/gpt-6-luna', 'gpt-6-sol'].map(
    model => ['edit', effort(model, said('high'))] as const,
  ),
  ...['xhigh', 'max'].map(value => ['edit', effort('gpt-6-luna', said(value))] as const),
  ...['medium', 'low', 'none', 'highest'].map(value => ['nothing', effort('gpt-6-luna', said(value))] as const),
  ...['gpt-4o', 'gpt-5-codex', 'my-gpt-6-luna'].map(model => ['nothing', effort(model, said('high'))] as const),
  ['nothing', effort('gpt-6-luna', said('high'), 'Say hello')],
  ['nothing', effort('gpt-6-luna')],
  ['edit', effort('gpt-6-luna', ', max_output_tokens=200')],
  ['nothing', effort('gpt-6-luna', ', max_output_tokens=200, **more')],
  ['nothing', effort('gpt-6-luna', ', max_output_tokens=200, reasoning=r')],
  ['nothing', effort('gpt-6-luna', ', max_output_tokens=200').replace('responses.create', 'beta.assistants.create')],
]);
const thought = (model: string, more: string): string =>
  `claude.messages.create(model="${model}", max_tokens=200, messages=[{"role": "user", "content": f"Is it spam? Answer only yes or no: {t}"}]${more})`;
says('reasoning-effort-too-high', py, [
  ['edit', thought('claude-sonnet-5', ', output_config={"effort": "high"}')],
  ['nothing', thought('claude-sonnet-5', ', output_config={"effort": "low"}')],
  ['nothing', thought('claude-sonnet-4-5', ', output_config={"effort": "high"}')],
  [
    'nothing',
    'claude.beta.agents.create(model="claude-sonnet-5", output_config={"effort": "high"}, system="Is it spam? Answer only yes or no.")',
  ],
]);

const json = (prompt: string, head = 'for attempt in range(3):', more = ''): string =>
  `${head}\n    try:\n        r = client.responses.create(model="gpt-6-luna", input=f"${prompt}"${more})\n        return_ = json.loads(r.output_text)\n    except E:\n        pass`;
says('free-text-json', py, [
  ...[
    'Respond in JSON: {t}',
    'Reply only with valid JSON: {t}',
    'A JSON object: {t}',
    'In JSON format: {t}',
    'json only: {t}',
  ].map(prompt => ['advice', json(prompt)] as const),
  ['nothing', json('Say hello: {t}')],
  ['nothing', json('What is json? {t}')],
  ...['for try_number in range(3):', 'while retries < 3:', 'for i in tries:', 'while retry:'].map(
    head => ['advice', json('Reply in JSON: {t}', head)] as const,
  ),
  ...['for t in ts:', 'while going:', 'if attempt:', 'with attempt:'].map(
    head => ['nothing', json('Reply in JSON: {t}', head)] as const,
  ),
  ...['text=f', 'tools=t', 'text_format=F', '**more'].map(
    argument => ['nothing', json('Reply in JSON: {t}', 'for attempt in range(3):', `, ${argument}`)] as const,
  ),
  ['nothing', json('Reply in JSON: {t}').replace('json.loads', 'print')],
  ['nothing', json('Reply in JSON: {t}').replace('try:', 'if x:').replace('except E', 'else')],
  ['nothing', json('Reply in JSON: {t}').replace('responses.create', 'completions.create').replace('input', 'prompt')],
]);
