import { sources, type Source } from '../kit/ruleTester.ts';
import { says } from '../kit/says.ts';

const beside =
  (make: ReturnType<typeof sources>, files: Source['files'], path?: string) =>
  (text: string): Source =>
    make(text, files, path);
const hf = sources(
  'python',
  'from sentence_transformers import CrossEncoder, SentenceTransformer\nfrom transformers import AutoModel, AutoModelForCausalLM, AutoModelForSequenceClassification, pipeline\n\n',
);
const made = (task: string, model: string, more = ''): string => `p = pipeline("${task}", model="${model}"${more})`;
says('undistilled-model', hf, [
  ['edit', made('summarization', 'facebook/bart-large-cnn')],
  ['edit', made('question-answering', 'deepset/roberta-base-squad2')],
  ['edit', 'CrossEncoder("cross-encoder/ms-marco-electra-base")'],
  ['edit', 'CrossEncoder("cross-encoder/stsb-roberta-large")'],
  // Faster, but by how much less energy is not known well enough.
  ['nothing', 'CrossEncoder("cross-encoder/ms-marco-MiniLM-L12-v2")'],
  ['nothing', 'CrossEncoder("cross-encoder/ms-marco-MiniLM-L4-v2")'],
  ['nothing', made('text-classification', 'microsoft/deberta-v3-large')],
  ['nothing', made('summarization', 'me/facebook/bart-large-cnn')],
  ['nothing', made('summarization', 'facebook/bart-large-cnn-samsum')],
  ['nothing', made('summarization', 'facebook/bart-large-cnn').replace('"facebook/bart-large-cnn"', 'name')],
  ['advice', made('summarization', 'facebook/bart-large-cnn').replace('facebook/bart', 'facebook/" "bart')],
  ['nothing', `${made('summarization', 'facebook/bart-large-cnn')}\nloss.backward()`],
  ['nothing', `${made('summarization', 'facebook/bart-large-cnn')}\np.model.load_state_dict(w)`],
  ['edit', made('zero-shot-classification', 'facebook/bart-large-mnli')],
  ['nothing', made('zero-shot-classification', 'facebook/bart-large-mnli', ', **more')],
  ['nothing', 'AutoModelForSequenceClassification.from_pretrained("facebook/bart-large-mnli")'],
]);
for (const path of ['src/scorer.py', 'score.py', 'metrics/a.py', 'my_metric.py', 'a/bart_scoring.py'])
  says('undistilled-model', beside(hf, {}, path), [['nothing', made('summarization', 'facebook/bart-large-cnn')]]);
for (const path of ['src/underscore.py', 'symmetric.py', 'scoreboard/a.py'])
  says('undistilled-model', beside(hf, {}, path), [['edit', made('summarization', 'facebook/bart-large-cnn')]]);

const speech = sources(
  'python',
  'import whisper, nemo\nfrom faster_whisper import WhisperModel\nfrom openai import OpenAI\nfrom transformers import pipeline\n\n',
);
says('whisper-large', speech, [
  ...['large', 'large-v3'].map(name => ['edit', `m = whisper.load_model("${name}")`] as const),
  ...['tiny', 'base', 'small', 'turbo', 'large-v3-turbo', 'medium', 'medium.en', 'large-v2', 'other'].map(
    name => ['nothing', `m = whisper.load_model("${name}")`] as const,
  ),
  ['nothing', 'm = whisper.load_model(name)'],
  ['nothing', 'm = whisper.load_model("large")\n# translates'],
  ['nothing', 'm = whisper.load_model("large")\nloss.backward()'],
  ['edit', 'p = pipeline("automatic-speech-recognition", model="openai/whisper-medium")'],
  ['nothing', 'OpenAI().audio.transcriptions.create(model="whisper-1", file=f)'],
]);

const vectors = sources(
  'python',
  'import os\nfrom langchain_openai import OpenAIEmbeddings\nfrom openai import AzureOpenAI, OpenAI\nfrom sentence_transformers import SentenceTransformer\n\nclient = OpenAI()\n',
);
const ada = 'client.embeddings.create(model="text-embedding-ada-002", input=xs)';
says('legacy-embedding-model', vectors, [
  ['edit', ada],
  ...[
    ...['load_local', 'from_existing', 'persist', 'pinecone', 'qdrant', 'weaviate', 'milvus', 'chroma', 'pgvector'],
    ...['redis', 'elasticsearch', 'opensearch', 'lancedb', 'faiss.read_index', 'x.upsert(y)', 'load_index'],
    ...['supabase', 'mongodb', 'deeplake', 'pd.read_csv(p)', 'pd.read_pickle(p)', 'pd.read_feather(p)', 'np.load(p)'],
    ...['pickle.load(f)', 'joblib.load(f)'],
  ].map(line => ['advice', `${ada}\n${line}`] as const),
  ...['faiss.write_index', 'x.upsert', 'unread_csv(p)', 'torch.load(f)'].map(
    line => ['edit', `${ada}\n${line}`] as const,
  ),
  ['nothing', 'client.embeddings.create(model="text-embedding-3-small", input=xs)'],
  ['nothing', 'client.embeddings.create(model=name, input=xs)'],
  ['nothing', 'OpenAIEmbeddings()'],
  ['nothing', 'OpenAIEmbeddings(azure_deployment="e", model="text-embedding-ada-002")'],
  ['nothing', 'OpenAIEmbeddings(azure_endpoint=u, model="text-embedding-ada-002")'],
  ['nothing', 'OpenAIEmbeddings(model="text-embedding-ada-002", **more)'],
  ['edit', 'OpenAIEmbeddings(model="text-embedding-ada-002")'],
  ['nothing', 'SentenceTransformer("BAAI/bge-large-en-v1.5")'],
  ['advice', ada.replace('"text-embedding-ada-002"', '"text-embedding-" "ada-002"')],
]);

const chat = sources(
  'python',
  'from openai import AzureOpenAI, OpenAI\nimport anthropic\n\nclient = OpenAI()\nlocal = OpenAI(base_url="http://localhost:8000/v1")\nclaude = anthropic.Anthropic()\n',
);
const short = (model: string, more = ', max_tokens=20', on = 'local'): string =>
  `${on}.chat.completions.create(model="${model}", messages=[{"role": "user", "content": f"Answer yes or no: {q}"}]${more})`;
const seventy = 'meta-llama/Llama-3.1-70B-Instruct';
says('large-model-for-small-task', chat, [
  ['edit', short(seventy)],
  ['edit', short(seventy, ', max_tokens=256')],
  ['nothing', short(seventy, ', max_tokens=257')],
  ['nothing', short('meta-llama/Llama-3.1-8B-Instruct')],
  ['nothing', short('a/b-70b')],
  ['nothing', short(seventy, ', max_tokens=20, reasoning_effort="high"')],
  ['nothing', short(seventy, ', max_tokens=20, reasoning_effort="max"')],
  ['edit', short(seventy, ', max_tokens=20, reasoning_effort="medium"')],
  ['nothing', short(seventy, ', max_tokens=20, thinking=t')],
  ['nothing', short(seventy, ', max_tokens=20, **more')],
  ['nothing', short(seventy).replace('Answer yes or no', 'Say hello')],
  ['edit', `M = "${seventy}"\n${short(seventy).replace(`"${seventy}"`, 'M')}`],
  [
    'advice',
    `M = "${seventy}"\nlocal.chat.completions.create(model=M, messages=m)\n${short(seventy).replace(`"${seventy}"`, 'M')}`,
  ],
  ['nothing', short(seventy).replace('local.chat.completions.create', 'local.images.generate')],
]);
