import { Stagehand } from '@browserbasehq/stagehand';
import { z } from 'zod';

const stagehand = new Stagehand({ env: 'LOCAL', modelName: 'gpt-4o-mini' }); //> names=chat model=gpt-4o-mini
await stagehand.init();
const page = stagehand.page;
await page.goto('https://example.org');
await page.act({ action: 'click the button' }); //> call=chat model=gpt-4o-mini
const { title } = await page.extract({ instruction: 'the title', schema: z.object({ title: z.string() }) }); //> call=chat model=gpt-4o-mini
await stagehand.observe('find links'); //> call=chat model=gpt-4o-mini
const agent = stagehand.agent({ model: 'openai/computer-use-preview' }); //> names=chat model=openai/computer-use-preview
await agent.execute('buy tea'); //> call=chat model=openai/computer-use-preview
await page.click('#x');
console.log(title);

const created = await Stagehand.create({ browser, model: { modelName: 'openai/gpt-5.4-mini', apiKey: 'k' } }); //> names=chat model=openai/gpt-5.4-mini
await created.act('click the button'); //> call=chat model=openai/gpt-5.4-mini
