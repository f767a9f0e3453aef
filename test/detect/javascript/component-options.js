// `this` in the options of Vue's components and Pinia's stores: one object, wherever its functions are written.
import OpenAI from 'openai';
import { defineStore } from 'pinia';

export default {
  data() {
    return { model: 'gpt-4o-mini', answer: '' };
  },
  created() {
    this.client = new OpenAI();
  },
  computed: {
    small() {
      return 'gpt-5-nano';
    },
  },
  watch: {
    async question(input) {
      this.answer = await this.client.responses.create({ model: this.model, input }); //> call=chat model=gpt-4o-mini from=attribute
    },
  },
  methods: {
    make() {
      return new OpenAI();
    },
    async ask(input) {
      return this.make().responses.create({ model: 'gpt-4o', input }); //> call=chat model=gpt-4o from=literal
    },
    async other(input) {
      return this.nobody.responses.create({ model: 'gpt-4o', input });
    },
  },
};

export const useChat = defineStore('chat', {
  state: () => ({ client: new OpenAI(), model: 'gpt-4.1' }),
  actions: {
    async ask(input) {
      return this.client.responses.create({ model: this.model, input }); //> call=chat model=gpt-4.1 from=attribute
    },
  },
});
