import { agentFramework } from './agent-framework.ts';
import { agentscope } from './agentscope.ts';
import { agno } from './agno.ts';
import { aiSdk } from './ai-sdk.ts';
import { aiSdkHarness } from './ai-sdk-harness.ts';
import { aiSdkCommunity } from './ai-sdk-community.ts';
import { aiSdkProviders } from './ai-sdk-providers.ts';
import { ai21 } from './ai21.ts';
import { aisuite } from './aisuite.ts';
import { aider } from './aider.ts';
import { alephAlpha } from './aleph-alpha.ts';
import { anthropic } from './anthropic.ts';
import { assemblyai } from './assemblyai.ts';
import { autogen } from './autogen.ts';
import { autogenAgentchat } from './autogen-agentchat.ts';
import { awsAiServices } from './aws-ai-services.ts';
import { awsToolkits } from './aws-toolkits.ts';
import { ax } from './ax.ts';
import { azureAi } from './azure-ai.ts';
import { azureAiServices } from './azure-ai-services.ts';
import { bedrock } from './bedrock.ts';
import { bentoml } from './bentoml.ts';
import { bigframes } from './bigframes.ts';
import { brainJs } from './brain-js.ts';
import { browserUse } from './browser-use.ts';
import { builtInAi } from './built-in-ai.ts';
import { camel } from './camel.ts';
import { chatClients } from './chat-clients.ts';
import { chatgptApi } from './chatgpt-api.ts';
import { chonkie } from './chonkie.ts';
import { chromadb } from './chromadb.ts';
import { clarifai } from './clarifai.ts';
import { claudeAgentSdk } from './claude-agent-sdk.ts';
import { clientWrappers } from './client-wrappers.ts';
import { clip } from './clip.ts';
import { cloudPlatforms } from './cloud-platforms.ts';
import { cohere } from './cohere.ts';
import { colbert } from './colbert.ts';
import { copilotkit } from './copilotkit.ts';
import { crewai } from './crewai.ts';
import { dashscope } from './dashscope.ts';
import { deepeval } from './deepeval.ts';
import { deepgram } from './deepgram.ts';
import { depthAndMatching } from './depth-and-matching.ts';
import { detectionToolboxes } from './detection-toolboxes.ts';
import { dexter } from './dexter.ts';
import { diffusers } from './diffusers.ts';
import { distilabel } from './distilabel.ts';
import { dspy } from './dspy.ts';
import { effectAi } from './effect-ai.ts';
import { elasticsearch } from './elasticsearch.ts';
import { elevenlabs } from './elevenlabs.ts';
import { embedchain } from './embedchain.ts';
import { evaluators } from './evaluators.ts';
import { exllama } from './exllama.ts';
import { fal } from './fal.ts';
import { firebaseAi } from './firebase-ai.ts';
import { fireworks } from './fireworks.ts';
import { flair } from './flair.ts';
import { gemma } from './gemma.ts';
import { genkit } from './genkit.ts';
import { googleAdk } from './google-adk.ts';
import { googleAiServices } from './google-ai-services.ts';
import { googleGenai } from './google-genai.ts';
import { googleGenerativeAi } from './google-generative-ai.ts';
import { googleapis } from './googleapis.ts';
import { gradio } from './gradio.ts';
import { graphMemories } from './graph-memories.ts';
import { graphiti } from './graphiti.ts';
import { guidance } from './guidance.ts';
import { haystack } from './haystack.ts';
import { haystack1 } from './haystack-1.ts';
import { hubMetrics } from './hub-metrics.ts';
import { huggingfaceInference } from './huggingface-inference.ts';
import { inngestAgentKit } from './inngest-agent-kit.ts';
import { instructor } from './instructor.ts';
import { julep } from './julep.ts';
import { keras } from './keras.ts';
import { kerasHub } from './keras-hub.ts';
import { langbase } from './langbase.ts';
import { langchainChains } from './langchain-chains.ts';
import { langchainChatModels } from './langchain-chat-models.ts';
import { langchainCore } from './langchain-core.ts';
import { langchainEmbeddings } from './langchain-embeddings.ts';
import { langchainJs } from './langchain-js.ts';
import { langchainJsEmbeddings } from './langchain-js-embeddings.ts';
import { langchainJsModels } from './langchain-js-models.ts';
import { langchainLlms } from './langchain-llms.ts';
import { langchainParts } from './langchain-parts.ts';
import { langchainVectorStores } from './langchain-vector-stores.ts';
import { langextract } from './langextract.ts';
import { langgraph } from './langgraph.ts';
import { lagent } from './lagent.ts';
import { lancedb } from './lancedb.ts';
import { langroid } from './langroid.ts';
import { lavague } from './lavague.ts';
import { letta } from './letta.ts';
import { lifeSciences } from './life-sciences.ts';
import { lightning } from './lightning.ts';
import { litellm } from './litellm.ts';
import { llamaCpp } from './llama-cpp.ts';
import { llamaFactory } from './llama-factory.ts';
import { llamaIndex } from './llama-index.ts';
import { llamaIndexModels } from './llama-index-models.ts';
import { llamaIndexTools } from './llama-index-tools.ts';
import { llamaindexJs } from './llamaindex-js.ts';
import { llmToolkits } from './llm-toolkits.ts';
import { lmql } from './lmql.ts';
import { lmstudio } from './lmstudio.ts';
import { localEmbeddings } from './local-embeddings.ts';
import { localEngines } from './local-engines.ts';
import { magentic } from './magentic.ts';
import { marvin } from './marvin.ts';
import { mastra } from './mastra.ts';
import { mcpAgent } from './mcp-agent.ts';
import { mcpUse } from './mcp-use.ts';
import { mediaGeneration } from './media-generation.ts';
import { mediapipeJs } from './mediapipe-js.ts';
import { mem0 } from './mem0.ts';
import { metaLlama } from './meta-llama.ts';
import { metagpt } from './metagpt.ts';
import { mirascope } from './mirascope.ts';
import { mistralai } from './mistralai.ts';
import { ml5 } from './ml5.ts';
import { mlx } from './mlx.ts';
import { modelfusion } from './modelfusion.ts';
import { nemoMicroservices } from './nemo-microservices.ts';
import { neo4jGraphrag } from './neo4j-graphrag.ts';
import { nlpResearch } from './nlp-research.ts';
import { nlpToolkits } from './nlp-toolkits.ts';
import { nodeLlamaCpp } from './node-llama-cpp.ts';
import { novaAct } from './nova-act.ts';
import { ollama } from './ollama.ts';
import { onnxruntime } from './onnxruntime.ts';
import { openInterpreter } from './open-interpreter.ts';
import { openai } from './openai.ts';
import { openaiAgents } from './openai-agents.ts';
import { openaiEdge } from './openai-edge.ts';
import { handedClients } from './handed-clients.ts';
import { openaiShaped } from './openai-shaped.ts';
import { openaiSwarm } from './openai-swarm.ts';
import { openpipeArt } from './openpipe-art.ts';
import { openrouter } from './openrouter.ts';
import { outlines } from './outlines.ts';
import { pandasai } from './pandasai.ts';
import { paperReaders } from './paper-readers.ts';
import { paperqa } from './paperqa.ts';
import { peft } from './peft.ts';
import { pi } from './pi.ts';
import { pictures } from './pictures.ts';
import { pixeltable } from './pixeltable.ts';
import { promptflow } from './promptflow.ts';
import { pydanticAi } from './pydantic-ai.ts';
import { pyvene } from './pyvene.ts';
import { qianfan } from './qianfan.ts';
import { quantised } from './quantised.ts';
import { ragEvaluation } from './rag-evaluation.ts';
import { realtimeSpeech } from './realtime-speech.ts';
import { ray } from './ray.ts';
import { redisvl } from './redisvl.ts';
import { replicate } from './replicate.ts';
import { researchModels } from './research-models.ts';
import { retrievalBenchmarks } from './retrieval-benchmarks.ts';
import { sagemaker } from './sagemaker.ts';
import { sammo } from './sammo.ts';
import { scikitLlm } from './scikit-llm.ts';
import { semanticKernel } from './semantic-kernel.ts';
import { semanticRouter } from './semantic-router.ts';
import { sentenceTransformers } from './sentence-transformers.ts';
import { smallClients } from './small-clients.ts';
import { smallProviders } from './small-providers.ts';
import { smolagents } from './smolagents.ts';
import { sound } from './sound.ts';
import { spacy } from './spacy.ts';
import { speechServices } from './speech-services.ts';
import { speech } from './speech.ts';
import { stagehand } from './stagehand.ts';
import { strands } from './strands.ts';
import { supabaseAi } from './supabase-ai.ts';
import { superlinked } from './superlinked.ts';
import { swarms } from './swarms.ts';
import { tablesAndSeries } from './tables-and-series.ts';
import { tanstackAi } from './tanstack-ai.ts';
import { teamsAi } from './teams-ai.ts';
import { tensorflow } from './tensorflow.ts';
import { tensorflowJs } from './tensorflow-js.ts';
import { textGeneration } from './text-generation.ts';
import { together } from './together.ts';
import { torch } from './torch.ts';
import { torchaudio } from './torchaudio.ts';
import { torchvision } from './torchvision.ts';
import { transformers } from './transformers.ts';
import { transformersJs } from './transformers-js.ts';
import { transformersPipelines } from './transformers-pipelines.ts';
import { transformersTraining } from './transformers-training.ts';
import { translators } from './translators.ts';
import { triton } from './triton.ts';
import { trlx } from './trlx.ts';
import { txtai } from './txtai.ts';
import { typechat } from './typechat.ts';
import { ultralytics } from './ultralytics.ts';
import { unsloth } from './unsloth.ts';
import { upstashRagChat } from './upstash-rag-chat.ts';
import { vanna } from './vanna.ts';
import { vectorDatabases } from './vector-databases.ts';
import { vertexai } from './vertexai.ts';
import { vertexaiAgents } from './vertexai-agents.ts';
import { vision } from './vision.ts';
import { vllm } from './vllm.ts';
import { voiceAgents } from './voice-agents.ts';
import { voices } from './voices.ts';
import { voyageai } from './voyageai.ts';
import { vscodeLm } from './vscode-lm.ts';
import { watsonx } from './watsonx.ts';
import { webLlm } from './web-llm.ts';
import { weaviate } from './weaviate.ts';
import { whisper } from './whisper.ts';
import { whisperNode } from './whisper-node.ts';
import { workersAi } from './workers-ai.ts';
import { xai } from './xai.ts';
import { xinference } from './xinference.ts';
import { xsai } from './xsai.ts';
import type { Sdk } from './sdk.ts';

/** Every SDK WattLens knows. */
export const sdks: readonly Sdk[] = [
  agentFramework,
  agentscope,
  agno,
  aider,
  aiSdk,
  aiSdkHarness,
  aiSdkCommunity,
  aiSdkProviders,
  ai21,
  aisuite,
  alephAlpha,
  anthropic,
  assemblyai,
  autogen,
  autogenAgentchat,
  awsAiServices,
  awsToolkits,
  ax,
  azureAi,
  azureAiServices,
  bedrock,
  bentoml,
  bigframes,
  brainJs,
  browserUse,
  builtInAi,
  camel,
  chatClients,
  chatgptApi,
  chonkie,
  chromadb,
  clarifai,
  claudeAgentSdk,
  clientWrappers,
  clip,
  cloudPlatforms,
  cohere,
  colbert,
  copilotkit,
  crewai,
  dashscope,
  deepeval,
  deepgram,
  depthAndMatching,
  detectionToolboxes,
  dexter,
  diffusers,
  distilabel,
  dspy,
  effectAi,
  elasticsearch,
  elevenlabs,
  embedchain,
  evaluators,
  exllama,
  fal,
  firebaseAi,
  fireworks,
  flair,
  gemma,
  genkit,
  googleAdk,
  googleAiServices,
  googleGenai,
  googleGenerativeAi,
  googleapis,
  gradio,
  graphMemories,
  graphiti,
  guidance,
  haystack,
  haystack1,
  hubMetrics,
  huggingfaceInference,
  inngestAgentKit,
  instructor,
  julep,
  keras,
  kerasHub,
  langbase,
  langchainChains,
  langchainChatModels,
  langchainCore,
  langchainEmbeddings,
  langchainJs,
  langchainJsEmbeddings,
  langchainJsModels,
  langchainLlms,
  langchainParts,
  langchainVectorStores,
  langextract,
  langgraph,
  lagent,
  lancedb,
  langroid,
  lavague,
  letta,
  lifeSciences,
  lightning,
  litellm,
  llamaCpp,
  llamaFactory,
  llamaIndex,
  llamaIndexModels,
  llamaIndexTools,
  llamaindexJs,
  llmToolkits,
  lmql,
  lmstudio,
  localEmbeddings,
  localEngines,
  magentic,
  marvin,
  mastra,
  mcpAgent,
  mcpUse,
  mediaGeneration,
  mediapipeJs,
  mem0,
  metagpt,
  metaLlama,
  mirascope,
  mistralai,
  ml5,
  mlx,
  modelfusion,
  nemoMicroservices,
  neo4jGraphrag,
  nlpResearch,
  nlpToolkits,
  nodeLlamaCpp,
  novaAct,
  ollama,
  onnxruntime,
  openInterpreter,
  openai,
  openaiAgents,
  openaiEdge,
  handedClients,
  openaiShaped,
  openaiSwarm,
  openpipeArt,
  openrouter,
  outlines,
  pandasai,
  paperqa,
  paperReaders,
  peft,
  pi,
  pictures,
  pixeltable,
  promptflow,
  pydanticAi,
  pyvene,
  qianfan,
  quantised,
  ragEvaluation,
  realtimeSpeech,
  ray,
  redisvl,
  replicate,
  researchModels,
  retrievalBenchmarks,
  sagemaker,
  sammo,
  scikitLlm,
  semanticKernel,
  semanticRouter,
  sentenceTransformers,
  smallClients,
  smallProviders,
  smolagents,
  sound,
  spacy,
  speech,
  speechServices,
  stagehand,
  strands,
  supabaseAi,
  superlinked,
  swarms,
  tablesAndSeries,
  tanstackAi,
  teamsAi,
  tensorflow,
  tensorflowJs,
  textGeneration,
  together,
  torch,
  torchaudio,
  torchvision,
  transformers,
  transformersJs,
  transformersPipelines,
  transformersTraining,
  translators,
  triton,
  trlx,
  txtai,
  typechat,
  ultralytics,
  unsloth,
  upstashRagChat,
  vanna,
  vectorDatabases,
  vertexai,
  vertexaiAgents,
  vision,
  vllm,
  voiceAgents,
  voices,
  voyageai,
  vscodeLm,
  watsonx,
  webLlm,
  weaviate,
  whisper,
  whisperNode,
  workersAi,
  xai,
  xinference,
  xsai,
];
