/** The source that shows a form: a file of test/detect or test/signatures, and a text of the line where the site is. */
export interface Proof {
  readonly fixture: string;
  readonly line: string;
}

/** Why a form has no fixture: the language has none like it, or it is not followed. */
export type Lack = 'not applicable' | 'not followed';

/** A way in which code can hold what a call needs: its receiver, the call itself or its model. */
export interface LanguageForm {
  readonly form: string;
  readonly about: 'receiver' | 'call' | 'model';
  readonly python: Proof | Lack;
  readonly javascript: Proof | Lack;
}

const at = (fixture: string, line: string): Proof => ({ fixture, line });
const receivers = (line: string): Proof => at('detect/python/receivers.py', line);
const values = (line: string): Proof => at('detect/python/values.py', line);
const choices = (line: string): Proof => at('detect/python/choices.py', line);
const handed = (line: string): Proof => at('detect/python/handed.py', line);
const module = (line: string): Proof => at('detect/projects/python/app/main.py', line);
const script = (line: string): Proof => at('detect/javascript/values.ts', line);
const reached = (line: string): Proof => at('detect/javascript/receivers.ts', line);
const common = (line: string): Proof => at('detect/javascript/common.js', line);
const page = (line: string): Proof => at('detect/projects/typescript/src/api.tsx', line);

const receiver = (form: string, python: Proof | Lack, javascript: Proof | Lack): LanguageForm => ({
  form,
  about: 'receiver',
  python,
  javascript,
});
const call = (form: string, python: Proof | Lack, javascript: Proof | Lack): LanguageForm => ({
  form,
  about: 'call',
  python,
  javascript,
});
const model = (form: string, python: Proof | Lack, javascript: Proof | Lack): LanguageForm => ({
  form,
  about: 'model',
  python,
  javascript,
});

const none: Lack = 'not applicable';
const open: Lack = 'not followed';

/** Every form that is looked at, and what shows it. A test holds each proof against its file. */
export const languageForms: readonly LanguageForm[] = [
  receiver('import under another name', receivers('Client().with_options'), script('new Named()')),
  receiver('import of the whole module', receivers('ai.OpenAI().responses'), script('new everything.OpenAI()')),
  receiver('import at run time', receivers('importlib.import_module("openai")'), script('new Lazy().responses')),
  receiver('`require`', none, common('new OpenAI.OpenAI()')),
  receiver('import that may fail (`try`)', receivers('AzureOpenAI().responses'), none),
  receiver('assignment', receivers('second.responses'), reached('await services.llm.responses')),
  receiver('entry of a dictionary or object', receivers('clients["one"].responses'), reached('services.nested.llm')),
  receiver('destructuring', receivers('second.responses.create'), script('await completions.create')),
  receiver(
    'attribute set in the constructor',
    receivers('self.client.responses.create(model="a"'),
    script('this.own.responses.create({ model: this.model'),
  ),
  receiver('attribute of the class', receivers('self.shared.responses'), script('Service.shared.responses')),
  receiver('property or getter', receivers('await self.remote.responses'), script('Service.shared.responses')),
  receiver('made at first use', receivers('self.lazy().responses'), reached('await lazily().responses')),
  receiver(
    'base class of the project',
    module('self.client.responses.create(model=self.model'),
    reached("this.client.responses.create({ model: 'a', input })"),
  ),
  receiver('result of a project function', receivers('make().responses'), page('getClient().responses')),
  receiver('declared type of a parameter', receivers('other.responses.create'), script('this.injected.responses')),
  receiver(
    'type in a doc comment',
    receivers('llm.responses.create'),
    at('detect/javascript/documented.js', 'client.responses'),
  ),
  receiver('context manager (`with … as`)', receivers('other.responses.create(model="a", input=i)'), none),
  receiver('cast', choices('cast(OpenAI, client)'), script('(client as any)')),
  receiver('optional chaining', none, script('client?.responses!')),
  receiver(
    'kept in the state of a page or app',
    at('detect/python/kept.py', 'st.session_state.client.responses'),
    none,
  ),
  receiver('import from another file', module('clients.client.responses'), page('onClick')),
  receiver('re-export', module('model=CHAT_MODEL, input="x"'), page('MODELS.fast')),
  receiver('path alias of the project', none, page('getClient().responses')),
  receiver(
    'pipe of a chain (`a | b`, `.pipe`)',
    at('signatures/langchain-core/chains.py', '.invoke('),
    at('signatures/langchain-core/models.ts', 'RunnableSequence.from'),
  ),
  call('`await`, generators, streams', receivers('await self.remote.responses'), script('.then(console.log)')),
  call('method kept in a name', receivers('create(model="a", input="x")'), reached('await create({')),
  call(
    'method by name (`getattr`, subscript)',
    receivers('getattr(Client(), "responses")'),
    script("client['responses']['create']"),
  ),
  call('some arguments given before (`partial`, `bind`)', values('ask(input="x")'), reached('await create({')),
  call('method handed to a thread or pool', handed('asyncio.to_thread(client'), none),
  call('method handed to `map`', handed('map(client.moderations.create'), open),
  call('in a loop, comprehension or callback', receivers('input=i) for i in items'), script('items.map(async item =>')),
  call('assignment expression', receivers('if (answer :='), none),
  call('unpacked arguments', values('client.responses.create(**body)'), script('...base, input')),
  call('plain HTTP request', choices('requests.post('), common("fetch('https://api.openai.com")),
  call(
    'HTTP request with a form, or put together in steps',
    at('detect/python/addresses.py', 'data=form)'),
    at('detect/javascript/addresses.js', 'request.send('),
  ),
  call('half-typed code', receivers('broken = Client()'), reached("model: 'a', input: 'x', //")),
  model('constant', values('model=MODEL, input="x"'), script('model: MODEL,')),
  model('concatenation', values('model=MODEL + "-mini"'), reached("FAMILY + '-mini'")),
  model('f-string or template', values('model=f"{MODEL}-{VERSION}"'), script('`${MODEL}-mini`')),
  model('entry of a table', values('MODELS["small"]'), script('MODELS.fast')),
  model('entry chosen at run time (candidates)', values('MODELS[input()]'), script('MODELS[process.argv')),
  model('either of two (candidates)', choices('"o1" if input() else "o3"'), script("? 'o1' : 'o3'")),
  model('enumeration', values('Names.FAST.value'), script('Names.Nano')),
  model(
    'environment variable with a default',
    values('os.environ.get("M", "gpt-4.1")'),
    script("process.env.MODEL ?? 'o3'"),
  ),
  model(
    'environment variable (from `.env` or the project file)',
    at('detect/projects/environment/main.py', 'os.environ["CHAT_MODEL"]'),
    at('detect/projects/environment/main.ts', 'process.env.CHAT_MODEL'),
  ),
  model('field of a settings class', values('model=settings.model'), script('model: this.model')),
  model('default of a schema (`zod`)', none, at('detect/javascript/declared.ts', 'model: settings.MODEL')),
  model(
    'option of the command line',
    values('model=args.model_name'),
    at('detect/javascript/declared.ts', 'program.opts().chatModel'),
  ),
  model('default of a parameter', values('from=parameter-default'), script('from=parameter-default')),
  model('argument of the only caller', values('model=o3-mini'), reached('model=o3-mini')),
  model(
    'branches, the last that surely ran',
    values('model=which, input="x")  #> call=chat model=o3'),
    reached('model: which'),
  ),
  model(
    'what a test lets through',
    values('model=model, input="x")  #> call=chat model=gpt-4o'),
    script("model, input: 'x' }); //> call=chat model=gpt-4o"),
  ),
  model(
    'mapping filled step by step',
    values('client.responses.create(**body)'),
    at('detect/javascript/addresses.js', 'v1/responses'),
  ),
  model(
    'entry of a JSON or YAML file that the code opens',
    at('detect/projects/settings/src/app.py', 'config["model"]'),
    at('detect/projects/settings/src/app.ts', 'model: models.chat'),
  ),
  model('constant of an SDK', at('signatures/assemblyai/transcribe.py', 'aai.SpeechModel.nano'), open),
  model('constant of another file', module('model=cfg.CHAT_MODEL'), page('model: SMART')),
];
