// What a static method reads of its class is said by the class that inherits it.
import OpenAI from 'openai';

const client = new OpenAI();

abstract class Asking {
  static model: string;
  static system: string;
  static ask = (input: string) => client.responses.create({ model: this.model, input }); //> call=chat model=gpt-4o-mini
  static async write(input: string) {
    return client.responses.create({ model: this.model, input }); //> call=chat model=gpt-4o-mini
  }
}
class Writer extends Asking {
  static model = 'gpt-4o-mini';
}
await Writer.write('A poem');

abstract class Shared {
  static model: string;
  static async run(input: string) {
    return client.responses.create({ model: this.model, input }); //> call=chat model=?
  }
}
export class Large extends Shared {
  static model = 'gpt-4o';
}
export class Small extends Shared {
  static model = 'gpt-4o-mini';
}
