import Together from 'together-ai';

const together = new Together();
await together.chat.completions.create({ model: 'deepseek-ai/DeepSeek-V3', messages: [] }); //> call=chat model=deepseek-ai/DeepSeek-V3
await together.images.create({ model: 'black-forest-labs/FLUX.1-dev', prompt: 'x' }); //> call=image model=black-forest-labs/FLUX.1-dev
await together.models.list();
