import type { Task } from '../site.ts';
import type { Sdk, ValueKind } from './sdk.ts';

const ai = 'semantic_kernel.connectors.ai.**#';

// The first arguments of the Azure services are others in version 0 than in version 1; only their names are the same.
const service = (classes: string, names: Task, model: readonly string[], provider?: string): ValueKind => ({
  from: { python: [`${ai}${classes}()`] },
  is: ['service'],
  names,
  model,
  ...(provider === undefined ? {} : { provider }),
});

/** Semantic Kernel in Python. */
export const semanticKernel: Sdk = {
  id: 'semantic-kernel',
  docs: [
    'https://github.com/microsoft/semantic-kernel/tree/main/python/semantic_kernel/connectors/ai',
    'https://github.com/microsoft/semantic-kernel/blob/main/python/semantic_kernel/kernel.py',
    'https://learn.microsoft.com/en-us/semantic-kernel/concepts/ai-services/chat-completion/',
  ],
  source: ['microsoft/semantic-kernel 2026-08-20'],
  kinds: {
    service: {
      from: { python: [`${ai}{ChatCompletionClientBase,TextCompletionClientBase,EmbeddingGeneratorBase}()`] },
      names: 'chat',
      same: ['instantiate_prompt_execution_settings()'],
      calls: [
        { path: 'get_{,streaming_}chat_message_content{,s}', runs: 'chat' },
        { path: '{complete_chat,complete_chat_stream}{,_async}', runs: 'chat' },
        { path: 'get_{,streaming_}text_content{,s}', runs: 'completion' },
        { path: '{complete,complete_stream}{,_async}', runs: 'completion' },
        { path: 'generate_{,raw_}embeddings{,_async}', runs: 'embedding' },
        { path: 'generate_image{,s}', runs: 'image' },
        { path: 'get_audio_content{,s}', runs: 'tts' },
        { path: 'create_session', runs: 'chat' },
      ],
    },
    transcriber: { calls: [{ path: 'get_text_content{,s}', runs: 'stt' }] },
    openai: service('OpenAI{ChatCompletion,TextCompletion}', 'chat', ['ai_model_id', 'model_id', '0'], 'openai'),
    azure: service('Azure{ChatCompletion,TextCompletion}', 'chat', ['deployment_name'], 'azure'),
    openaiEmbedding: service('OpenAITextEmbedding', 'embedding', ['ai_model_id', 'model_id', '0'], 'openai'),
    azureEmbedding: service('AzureTextEmbedding', 'embedding', ['deployment_name'], 'azure'),
    openaiImage: service('OpenAITextToImage', 'image', ['ai_model_id', '0'], 'openai'),
    azureImage: service('AzureTextToImage', 'image', ['deployment_name'], 'azure'),
    openaiSpeech: service('OpenAITextToAudio', 'tts', ['ai_model_id', '0'], 'openai'),
    azureSpeech: service('AzureTextToAudio', 'tts', ['deployment_name'], 'azure'),
    openaiTranscription: {
      ...service('OpenAIAudioToText', 'stt', ['ai_model_id', '0'], 'openai'),
      is: ['transcriber'],
    },
    azureTranscription: { ...service('AzureAudioToText', 'stt', ['deployment_name'], 'azure'), is: ['transcriber'] },
    openaiRealtime: service('OpenAIRealtime{WebRTC,Websocket}', 'chat', ['ai_model_id'], 'openai'),
    azureRealtime: service('AzureRealtime{WebRTC,Websocket}', 'chat', ['deployment_name'], 'azure'),
    azureInference: service('AzureAIInferenceChatCompletion', 'chat', ['ai_model_id', '0'], 'azure'),
    azureInferenceEmbedding: service('AzureAIInferenceTextEmbedding', 'embedding', ['ai_model_id', '0'], 'azure'),
    anthropic: service('AnthropicChatCompletion', 'chat', ['ai_model_id', '0'], 'anthropic'),
    bedrock: service('Bedrock{ChatCompletion,TextCompletion}', 'chat', ['model_id', '0'], 'aws'),
    bedrockEmbedding: service('BedrockTextEmbedding', 'embedding', ['model_id', '0'], 'aws'),
    google: service('GoogleAI{ChatCompletion,TextCompletion}', 'chat', ['gemini_model_id', '0'], 'google'),
    googleEmbedding: service('GoogleAITextEmbedding', 'embedding', ['embedding_model_id', '0'], 'google'),
    vertex: service('VertexAI{ChatCompletion,TextCompletion}', 'chat', ['gemini_model_id', '2'], 'google'),
    vertexEmbedding: service('VertexAITextEmbedding', 'embedding', ['embedding_model_id', '2'], 'google'),
    mistral: service('MistralAIChatCompletion', 'chat', ['ai_model_id', '0'], 'mistral'),
    mistralEmbedding: service('MistralAITextEmbedding', 'embedding', ['ai_model_id', '0'], 'mistral'),
    nvidia: service('NvidiaChatCompletion', 'chat', ['ai_model_id', '0']),
    nvidiaEmbedding: service('NvidiaTextEmbedding', 'embedding', ['ai_model_id', '0']),
    huggingFace: {
      ...service('HuggingFaceTextCompletion', 'completion', ['ai_model_id', '0'], 'huggingface'),
      local: true,
    },
    huggingFaceEmbedding: {
      ...service('HuggingFaceTextEmbedding', 'embedding', ['ai_model_id', '0'], 'huggingface'),
      local: true,
    },
    ollama: {
      ...service('Ollama{ChatCompletion,TextCompletion}', 'chat', ['ai_model_id', '1'], 'ollama'),
      local: true,
    },
    ollamaEmbedding: { ...service('OllamaTextEmbedding', 'embedding', ['ai_model_id', '1'], 'ollama'), local: true },
    onnx: {
      ...service('OnnxGenAI{ChatCompletion,TextCompletion}', 'chat', ['ai_model_path', 'ai_model_id']),
      local: true,
    },
    kernel: {
      from: { python: ['semantic_kernel{,.kernel}#Kernel()'] },
      uses: ['services'],
      collects: [
        'add_service().service',
        'add_service().0',
        'add_chat_service().1',
        'add_text_completion_service().1',
        'add_text_service().1',
      ],
      calls: [
        { path: 'invoke_prompt{,_stream,_async}', runs: 'chat' },
        {
          path: '{invoke,invoke_stream,run,run_async,run_stream_async}',
          runs: 'chat',
          when: [{ argument: ['function', 'functions', '0'], kind: 'semantic-kernel/promptFunction' }],
        },
        {
          path: 'add_function',
          gives: 'promptFunction',
          when: [{ argument: ['prompt', 'prompt_template_config', 'template'], given: true }],
        },
        {
          path: '{create_semantic_function,create_function_from_prompt,register_semantic_function}',
          gives: 'promptFunction',
        },
        // A directory of prompts; plugins of code have none.
        { path: 'add_plugin', gives: 'promptFunction', when: [{ argument: ['parent_directory'], given: true }] },
        { path: 'import_semantic_{skill,plugin}_from_directory', gives: 'promptFunction' },
        { path: 'get_service', gives: 'service' },
      ],
    },
    /** A function that is a prompt; native functions run no model. */
    promptFunction: {
      from: {
        python: [
          'semantic_kernel.functions.**#{KernelFunctionFromPrompt,KernelFunctionFromPrompt.from_yaml,KernelFunction.from_prompt}()',
        ],
      },
      same: ['[]'],
      calls: [{ path: '{(),invoke,invoke_stream,invoke_async,invoke_stream_async}', runs: 'chat', uses: ['kernel'] }],
    },
    agent: {
      from: {
        python: [
          'semantic_kernel.agents.**#{ChatCompletionAgent,OpenAIAssistantAgent,AzureAssistantAgent,AzureAIAgent,BedrockAgent}{(),.create(),.create_and_prepare_agent()}',
        ],
      },
      uses: ['service', 'kernel', 'definition'],
      calls: [{ path: '{get_response,invoke,invoke_stream}', runs: 'chat' }],
    },
    responsesAgent: {
      from: { python: ['semantic_kernel.agents.**#{OpenAIResponsesAgent,AzureResponsesAgent}()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['ai_model_id'],
      calls: [{ path: '{get_response,invoke,invoke_stream}', runs: 'chat' }],
    },
    team: {
      from: {
        python: [
          'semantic_kernel.agents.**#{AgentGroupChat,SequentialOrchestration,ConcurrentOrchestration,GroupChatOrchestration,HandoffOrchestration,MagenticOrchestration}()',
        ],
      },
      uses: ['agents', 'members', 'manager', '0'],
      calls: [{ path: '{invoke,invoke_stream,invoke_single_turn,invoke_stream_single_turn}', runs: 'chat' }],
    },
    manager: {
      from: { python: ['semantic_kernel.agents.**#StandardMagenticManager()'] },
      uses: ['chat_completion_service'],
    },
    memory: {
      from: { python: ['semantic_kernel.memory.**#SemanticTextMemory()'] },
      uses: ['embeddings_generator', '1'],
      calls: [{ path: '{save_information,save_reference,search}{,_async}', runs: 'embedding' }],
    },
  },
  calls: {
    // The client of the service behind an agent.
    python: [
      { path: 'semantic_kernel.agents.**#AzureAIAgent.create_client', gives: 'azure-ai/projectClient' },
      {
        path: 'semantic_kernel.agents.**#{OpenAIAssistantAgent,AzureAssistantAgent,OpenAIResponsesAgent,AzureResponsesAgent}.create_client',
        gives: 'openai/client',
      },
    ],
  },
};
