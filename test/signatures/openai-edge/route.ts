import { Configuration, OpenAIApi } from 'openai-edge';
import { OpenAIStream, StreamingTextResponse } from 'ai';

const openai = new OpenAIApi(new Configuration({ apiKey: process.env.OPENAI_API_KEY }));

export async function POST(req: Request) {
  const { messages } = await req.json();
  const response = await openai.createChatCompletion({ model: 'gpt-3.5-turbo', stream: true, messages, max_tokens: 500 }); //> call=chat model=gpt-3.5-turbo max=500
  await openai.createEmbedding({ model: 'text-embedding-ada-002', input: 'sun' }); //> call=embedding model=text-embedding-ada-002
  return new StreamingTextResponse(OpenAIStream(response));
}
