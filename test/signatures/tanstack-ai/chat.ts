import { chat, generateImage, summarize, toolDefinition } from '@tanstack/ai';
import { anthropicText } from '@tanstack/ai-anthropic';
import { openaiImage, openaiSummarize, openaiText } from '@tanstack/ai-openai';

await chat({ adapter: openaiText('gpt-4o'), messages: [] }); //> call=chat model=gpt-4o ; names=chat model=gpt-4o
await chat({ adapter: anthropicText(process.env['MODEL'] ?? 'claude-haiku-4-5'), messages: [] }); //> call=chat model=claude-haiku-4-5 ; names=chat model=claude-haiku-4-5
await chat({ adapter: openaiText(), model: 'gpt-4o-mini', messages: [] }); //> call=chat model=gpt-4o-mini
await summarize({ adapter: openaiSummarize('gpt-4o-mini'), text: 'x' }); //> call=generation model=gpt-4o-mini ; names=generation model=gpt-4o-mini
await generateImage({ adapter: openaiImage('gpt-image-1'), prompt: 'x' }); //> call=image model=gpt-image-1 ; names=image model=gpt-image-1
toolDefinition({ name: 'x' });
