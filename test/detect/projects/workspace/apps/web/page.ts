import { client, MODEL } from '@acme/llm';
import { MODEL as SAME } from '@acme/llm/src/models';
import { client as other } from '@acme/other';

client.responses.create({ model: MODEL, input: 'x' }); //> call=chat model=gpt-4o-mini from=cross-file
client.responses.create({ model: SAME, input: 'x' }); //> call=chat model=gpt-4o-mini from=cross-file
other.responses.create({ model: MODEL, input: 'x' });
