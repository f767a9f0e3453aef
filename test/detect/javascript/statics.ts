// What a static method reads of its class is said by the class that inherits it.
import { pipeline } from '@xenova/transformers';
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

class Singleton {
  static model: string | null = null;
  static instance: unknown = null;
  static async getInstance() {
    this.instance ??= pipeline('image-classification', this.model); //> names=classification model=Xenova/quickdraw-mobilevit-small
    return this.instance;
  }
}
export class Classifier extends Singleton {
  static model = 'Xenova/quickdraw-mobilevit-small';
}

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
