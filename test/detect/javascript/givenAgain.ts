// A field whose assignment reads the field itself: what it had from the class body.
import { CohereClient } from 'cohere-ai';
import OpenAI from 'openai';

class Reranker {
  model = 'rerank-english-v2.0';
  size = 3;
  client: CohereClient;

  constructor(fields?: { model?: string; token?: string }) {
    this.client = new CohereClient({ token: fields?.token });
    this.model = fields?.model ?? this.model;
  }

  rank(query: string, documents: string[]) {
    return this.client.rerank({ model: this.model, query, documents }); //> call=rerank model=rerank-english-v2.0 from=parameter-default
  }
}

class Chat {
  client?: OpenAI = undefined;
  model = 'gpt-4o-mini';
  written: string;
  kept = new OpenAI();

  constructor(written: string) {
    this.client = this.client ?? new OpenAI();
    this.kept = this.kept.withOptions({ maxRetries: 1 });
    this.written = written;
    this.written = this.written.trim();
  }

  change(model: string) {
    this.model = model || this.model;
  }

  async ask(input: string) {
    await this.client?.responses.create({ model: this.model, input }); //> call=chat model=gpt-4o-mini from=parameter-default
    await this.kept.responses.create({ model: this.written, input }); //> call=chat model=?
  }
}

export { Chat, Reranker };
