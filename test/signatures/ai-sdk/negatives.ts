import { OpenAIStream, StreamingTextResponse, generateId, tool, type Message } from 'ai';
import { useChat } from '@ai-sdk/react';
import { openai } from '@ai-sdk/openai';
import { MockLanguageModelV3, simulateReadableStream } from 'ai/test';
import { generateText } from './generate-text';
import { Configuration, OpenAIApi } from 'openai-edge';

const search = openai.tools.webSearchPreview({ searchContextSize: 'high' });
const weather = tool({ execute: async () => generateText({ model: 'gpt-4o', prompt: 'own function' }) });
const mock = new MockLanguageModelV3({ doGenerate: async () => ({ content: [] }) });

const edge = new OpenAIApi(new Configuration({ apiKey: 'x' }));

export async function POST(messages: Message[]) {
  const response = await edge.createChatCompletion({ model: 'gpt-3.5-turbo', stream: true, messages }); //> call=chat model=gpt-3.5-turbo
  return new StreamingTextResponse(OpenAIStream(response));
}

export function Chat() {
  const { messages, append } = useChat({ id: generateId() });
  append({ role: 'user', content: 'Hi' });
  return { messages, search, weather, mock, simulateReadableStream };
}
