import type { Sdk } from './sdk.ts';

/** Bindings that run GGUF (earlier GGML) files. The file's name carries size and quantisation. */
export const llamaCpp: Sdk = {
  id: 'llama-cpp',
  docs: [
    'https://llama-cpp-python.readthedocs.io/en/latest/api-reference/',
    'https://github.com/marella/ctransformers#documentation',
    'https://docs.gpt4all.io/gpt4all_python/ref.html',
  ],
  source: [
    'abetlen/llama-cpp-python 0.3.35',
    'marella/ctransformers 2023-09-10',
    'nomic-ai/gpt4all 2025-02-24',
    'abdeladim-s/pyllamacpp 2024-02-28',
    'Maximilian-Winter/llama-cpp-agent 2026-03-09',
  ],
  local: true,
  kinds: {
    llama: {
      from: { python: ['llama_cpp.**#Llama()'] },
      names: 'generation',
      model: ['model_path', '0'],
      is: ['runnable'],
    },
    llamaOfHub: {
      from: { python: ['llama_cpp.**#Llama.from_pretrained()'] },
      names: 'generation',
      model: ['repo_id', '0'],
      is: ['runnable'],
    },
    runnable: {
      calls: [
        { path: '{create_chat_completion,create_chat_completion_openai_v1}', runs: 'chat' },
        { path: '{(),create_completion}', runs: 'completion' },
        { path: '{generate,eval}', runs: 'generation' },
        { path: '{create_embedding,embed}', runs: 'embedding' },
      ],
    },
    ctransformers: {
      from: { python: ['ctransformers.**#AutoModelForCausalLM.from_pretrained()', 'ctransformers.**#LLM()'] },
      names: 'generation',
      model: ['0', 'model_path_or_repo_id', 'model_path'],
      calls: [
        { path: '{(),generate,eval}', runs: 'generation' },
        { path: 'embed', runs: 'embedding' },
      ],
    },
    gpt4all: {
      from: { python: ['gpt4all.**#GPT4All()'] },
      names: 'generation',
      model: ['model_name', '0'],
      // The object itself is what `with model.chat_session() as session` is talking to.
      same: ['chat_session()'],
      calls: [{ path: '{generate,chat_completion,generator}', runs: 'generation' }],
    },
    gpt4allEmbedder: {
      from: { python: ['gpt4all.**#Embed4All()'] },
      names: 'embedding',
      model: ['model_name', '0'],
      default: { id: 'all-MiniLM-L6-v2.gguf2.f16.gguf', version: 'gpt4all 2.8' },
      calls: [{ path: 'embed', runs: 'embedding' }],
    },
    /** nomic-ai's and others' plain bindings of llama.cpp. */
    pyllamacpp: {
      from: { python: ['pyllamacpp.model#Model()', 'pygpt4all.**#{GPT4All,GPT4All_J}()'] },
      names: 'generation',
      model: ['model_path', 'ggml_model', '0'],
      calls: [{ path: '{generate,cpp_generate,prompt}', runs: 'generation' }],
    },
    llamafile: {
      from: { python: ['llama_cpp_agent.**#{LlamaCppAgent,FunctionCallingAgent,StructuredOutputAgent}()'] },
      uses: ['0', 'provider', 'llama_llm', 'model'],
      calls: [
        {
          path: '{get_chat_response,get_text_response,generate_response,create_object}',
          runs: 'chat',
          needsModel: true,
        },
      ],
    },
    agentProvider: {
      from: { python: ['llama_cpp_agent.**#LlamaCppPythonProvider()'] },
      uses: ['0', 'llama_model'],
    },
    serverProvider: {
      from: { python: ['llama_cpp_agent.**#{VLLMServerProvider,GroqProvider}()'] },
      model: ['model', '1'],
    },
  },
};
