import { builtinModels } from '@earendil-works/pi-ai/providers/all';

const models = builtinModels();
const model = models.getModel('openai', 'gpt-4o-mini'); //> names=chat model=gpt-4o-mini
await models.complete(model, { messages }); //> call=chat model=gpt-4o-mini
for (const known of models.getProviders()) show(known);
