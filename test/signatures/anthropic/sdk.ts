import Anthropic, { type Anthropic as Client } from '@anthropic-ai/sdk';
import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';
import { AnthropicVertex } from '@anthropic-ai/vertex-sdk';

const anthropic = new Anthropic({ apiKey: process.env['ANTHROPIC_API_KEY'] });
const MODELS = { fast: 'claude-haiku-4-5', smart: 'claude-opus-4-5' } as const;

export async function answer(question: string) {
  const message = await anthropic.messages.create({ model: MODELS.fast, max_tokens: 512, messages: [] }); //> call=chat model=claude-haiku-4-5 max=512
  const stream = anthropic.messages.stream({ model: MODELS.smart, max_tokens: 100, messages: [] }); //> call=chat model=claude-opus-4-5 max=100
  for await (const event of stream) console.log(event);
  return message;
}

export class Assistant {
  constructor(
    private readonly client: Client,
    private readonly model = 'claude-sonnet-4-5',
  ) {}

  ask(messages: []) {
    return this.client.beta.messages.toolRunner({ model: this.model, max_tokens: 300, messages, tools: [] }); //> call=chat model=claude-sonnet-4-5 max=300
  }
}

const old = new Anthropic();
await old.completions.create({ model: 'claude-2.1', max_tokens_to_sample: 300, prompt: 'Hi' }); //> call=completion model=claude-2.1 max=300
await new AnthropicBedrock({ awsRegion: 'us-west-2' }).messages.create({ model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0', max_tokens: 1, messages: [] }); //> call=chat model=us.anthropic.claude-sonnet-4-5-20250929-v1:0
await new AnthropicVertex({ region: 'us-east5' }).messages.create({ model: 'claude-sonnet-4@20250514', max_tokens: 1, messages: [] }); //> call=chat model=claude-sonnet-4@20250514
await anthropic.messages.batches.create({ requests: [{ custom_id: 'a', params: { model: MODELS.fast, max_tokens: 9, messages: [] } }] }); //> call=batch model=claude-haiku-4-5 max=9

await anthropic.messages.countTokens({ model: MODELS.fast, messages: [] });
await anthropic.models.list();
const twilio = require('twilio')('sid', 'token');
await twilio.messages.create({ body: 'hi', from: '+1', to: '+2' });
