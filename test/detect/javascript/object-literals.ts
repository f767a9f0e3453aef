import OpenAI from 'openai';

const client = new OpenAI();

const service = {
  model: 'gpt-4.1',
  options: { model: 'gpt-4.1-mini' },
  own: new OpenAI(),
  later: null as OpenAI | null,
  get small() {
    return 'gpt-4.1-nano';
  },
  async ask(input: string) {
    return client.responses.create({ model: this.model, input }); //> call=chat model=gpt-4.1 from=attribute
  },
  briefly: async function (input: string) {
    return client.responses.create({ model: this.options.model, input }); //> call=chat model=gpt-4.1-mini
  },
  async cheaply(input: string) {
    const all = [input].map(each => client.responses.create({ model: this.small, input: each })); //> call=chat model=gpt-4.1-nano loop
    return Promise.all(all);
  },
  async alone(input: string) {
    return this.own.responses.create({ model: 'o3', input }); //> call=chat model=o3
  },
  connect() {
    this.later = new OpenAI();
  },
  async afterwards(input: string) {
    return this.later!.responses.create({ model: 'o4-mini', input }); //> call=chat model=o4-mini
  },
};
await service.ask('Hi');

/** Its `this` is the component, not the object it is written in. */
export const component = {
  data: () => ({ model: 'gpt-5' }),
  methods: {
    async ask(input: string) {
      return client.responses.create({ model: this.model, input }); //> call=chat model=gpt-5 from=attribute
    },
    go(this: { client: OpenAI }) {
      return this.client.models.list();
    },
  },
};

const chosen = {
  model: 'gpt-4o',
  use(model: string) {
    this.model = model;
  },
  ask(input: string) {
    return client.responses.create({ model: this.model, input }); //> call=chat model=?
  },
};
chosen.use(process.argv[2] ?? '');

// Getters read other entries of their own object, by `this` or by its name; two that read each other give nothing.
const settings = {
  chat: { model: 'gpt-4o' },
  small: 'gpt-4o-mini',
  get main() {
    return this.chat.model;
  },
  get cheap() {
    return settings.small;
  },
  get one(): string {
    return this.other;
  },
  get other(): string {
    return this.one;
  },
};
export async function byGetter(input: string) {
  await new OpenAI().responses.create({ model: settings.main, input }); //> call=chat model=gpt-4o
  await new OpenAI().responses.create({ model: settings.cheap, input }); //> call=chat model=gpt-4o-mini
  await new OpenAI().responses.create({ model: settings.one, input }); //> call=chat model=?
}
