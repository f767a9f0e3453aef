import type { Sdk } from './sdk.ts';

/** ModelFusion (until 2024): model objects of facades, and functions that run them. */
export const modelfusion: Sdk = {
  id: 'modelfusion',
  docs: [
    'https://github.com/lgrammel/modelfusion/tree/main/packages/modelfusion/src/model-provider',
    'https://modelfusion.dev/guide/',
  ],
  source: ['lgrammel/modelfusion 2024-03-14'],
  kinds: {
    textModel: {
      from: {
        javascript: [
          'modelfusion#{openai,openaicompatible,mistral,cohere,huggingface}.{ChatTextGenerator,CompletionTextGenerator,TextGenerator}()',
          'modelfusion#{OpenAIChatModel,OpenAICompletionModel,OpenAITextGenerationModel,OpenAICompatibleChatModel}()',
          'modelfusion#{AnthropicTextGenerationModel,CohereTextGenerationModel,HuggingFaceTextGenerationModel,MistralChatModel}()',
        ],
      },
      names: 'chat',
      model: ['model'],
      is: ['shaped'],
    },
    localTextModel: {
      from: {
        javascript: [
          'modelfusion#{ollama,llamacpp}.{ChatTextGenerator,CompletionTextGenerator,TextGenerator}()',
          'modelfusion#{OllamaChatModel,OllamaCompletionModel,OllamaTextGenerationModel,LlamaCppTextGenerationModel}()',
        ],
      },
      names: 'chat',
      model: ['model'],
      local: true,
      is: ['shaped'],
    },
    embedder: {
      from: {
        javascript: [
          'modelfusion#{openai,openaicompatible,mistral,cohere,huggingface}.TextEmbedder()',
          'modelfusion#{OpenAITextEmbeddingModel,CohereTextEmbeddingModel,HuggingFaceTextEmbeddingModel}()',
        ],
      },
      names: 'embedding',
      model: ['model'],
      is: ['shaped'],
    },
    localEmbedder: {
      from: { javascript: ['modelfusion#{ollama,llamacpp}.TextEmbedder()'] },
      names: 'embedding',
      model: ['model'],
      local: true,
      is: ['shaped'],
    },
    image: {
      from: {
        javascript: ['modelfusion#{openai,stability}.ImageGenerator()', 'modelfusion#OpenAIImageGenerationModel()'],
      },
      names: 'image',
      model: ['model'],
      is: ['shaped'],
    },
    localImage: {
      from: { javascript: ['modelfusion#automatic1111.ImageGenerator()'] },
      names: 'image',
      model: ['model'],
      local: true,
      is: ['shaped'],
    },
    /** Compares the vectors of examples with that of a text. */
    byExamples: {
      from: { javascript: ['modelfusion#EmbeddingSimilarityClassifier()'] },
      model: ['embeddingModel'],
    },
    vectorRetriever: {
      from: { javascript: ['modelfusion#VectorIndexRetriever()'] },
      model: ['embeddingModel'],
      same: ['withSettings()'],
      calls: [{ path: 'retrieve', runs: 'embedding' }],
    },
    speech: {
      from: {
        javascript: ['modelfusion#{openai,elevenlabs,lmnt}.SpeechGenerator()', 'modelfusion#OpenAISpeechModel()'],
      },
      names: 'tts',
      model: ['model'],
    },
    transcriber: {
      from: { javascript: ['modelfusion#openai.Transcriber()', 'modelfusion#OpenAITranscriptionModel()'] },
      names: 'stt',
      model: ['model'],
    },
    shaped: {
      same: [
        '{withTextPrompt,withChatPrompt,withInstructionPrompt,withPromptTemplate,withPromptFormat,withJsonOutput,withSettings}()',
        '{asFunctionCallObjectGenerationModel,asObjectGenerationModel,asStructureGenerationModel,asToolCallGenerationModel}()',
        '{withMessages,withMessage,withTextPromptTemplate}()',
      ],
    },
  },
  calls: {
    javascript: [
      { path: 'modelfusion#{generateText,streamText}', runs: 'chat', model: ['model', '0'] },
      {
        path: 'modelfusion#{generateObject,streamObject,generateStructure,streamStructure,generateJson}',
        runs: 'chat',
        model: ['model', '0'],
      },
      {
        path: 'modelfusion#{generateToolCall,generateToolCalls,runTool,runTools,useTool,useTools,useToolsOrGenerateText}',
        runs: 'chat',
        model: ['model', '0'],
      },
      { path: 'modelfusion#{embed,embedMany}', runs: 'embedding', model: ['model', '0'] },
      { path: 'modelfusion#classify', runs: 'embedding', model: ['model', '0'] },
      { path: 'modelfusion#upsertIntoVectorIndex', runs: 'embedding', model: ['embeddingModel'] },
      // A retriever of one's own need not embed.
      { path: 'modelfusion#retrieve', runs: 'embedding', uses: ['0'], needsModel: true },
      { path: 'modelfusion#generateImage', runs: 'image', model: ['model', '0'] },
      { path: 'modelfusion#{generateSpeech,streamSpeech}', runs: 'tts', model: ['model', '0'] },
      { path: 'modelfusion#generateTranscription', runs: 'stt', model: ['model', '0'] },
    ],
  },
};
