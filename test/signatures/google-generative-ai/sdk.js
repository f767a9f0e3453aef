const { GoogleGenerativeAI } = require('@google/generative-ai');

const genAI = new GoogleGenerativeAI(process.env.API_KEY);

async function run() {
  const model = genAI.getGenerativeModel({ model: 'gemini-1.5-flash', generationConfig: { maxOutputTokens: 5 } }); //> names=chat model=gemini-1.5-flash
  const result = await model.generateContent('Write a poem'); //> call=chat model=gemini-1.5-flash
  const chat = model.startChat({ history: [] });
  await chat.sendMessage('hi'); //> call=chat model=gemini-1.5-flash
  const stream = await model.generateContentStream(['x']); //> call=chat model=gemini-1.5-flash
  const embedder = genAI.getGenerativeModel({ model: 'text-embedding-004' }); //> names=chat model=text-embedding-004
  await embedder.embedContent('x'); //> call=embedding model=text-embedding-004
  await embedder.batchEmbedContents({ requests: [] }); //> call=embedding model=text-embedding-004
  await model.countTokens('x');
  return [result, stream];
}

const { GoogleAICacheManager } = require('@google/generative-ai/server');
async function cached() {
  const cache = await new GoogleAICacheManager('key').create({ model: 'models/gemini-1.5-flash-001', contents: [] });
  const model = genAI.getGenerativeModelFromCachedContent(cache); //> names=chat model=models/gemini-1.5-flash-001
  return model.generateContent('x'); //> call=chat model=models/gemini-1.5-flash-001
}
