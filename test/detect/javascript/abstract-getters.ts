import OpenAI from 'openai';

const client = new OpenAI();

abstract class Task {
  protected abstract get model(): string;
  abstract get place(): OpenAI;

  async run(input: string) {
    return client.responses.create({ model: this.model, input }); //> call=chat model=gpt-4.1-mini from=attribute
  }

  async elsewhere(input: string) {
    return this.place.responses.create({ model: 'o3', input }); //> call=chat model=o3
  }
}

export class Summary extends Task {
  protected get model() {
    return 'gpt-4.1-mini';
  }

  get place() {
    return client;
  }
}

abstract class Open {
  abstract get model(): string;

  async run(input: string) {
    return client.responses.create({ model: this.model, input }); //> call=chat model=?
  }
}

export class First extends Open {
  get model() {
    return 'gpt-4.1';
  }
}

export class Second extends Open {
  get model() {
    return 'gpt-4o';
  }
}
