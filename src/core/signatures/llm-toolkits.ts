import type { Sdk } from './sdk.ts';

/** Toolkits around the chat models of many makers: LLM, Agency Swarm, GPT Researcher, AdalFlow and Griptape. */
export const llmToolkits: Sdk = {
  id: 'llm-toolkits',
  docs: [
    'https://llm.datasette.io/en/stable/python-api.html',
    'https://agency-swarm.ai/core-framework/agencies/overview',
    'https://docs.gptr.dev/docs/gpt-researcher/gptr/pip-package',
    'https://adalflow.sylph.ai/tutorials/generator.html',
    'https://docs.griptape.ai/stable/griptape-framework/drivers/prompt-drivers/',
  ],
  source: [
    'simonw/llm 0.32',
    'VRSEN/agency-swarm 1.11.0 and 0.4.3',
    'assafelovic/gpt-researcher 3.6.0',
    'SylphAI-Inc/AdalFlow 1.1.3',
    'griptape-ai/griptape 1.12.0',
  ],
  kinds: {
    /** A reply is asked for when it is read; the call that stands for it is the prompt. */
    llm: {
      from: { python: ['llm#get_{,async_}model()'] },
      names: 'chat',
      model: ['name', '0'],
      is: ['llmPrompted'],
      calls: [{ path: 'conversation', gives: 'llmPrompted' }],
    },
    llmPrompted: { calls: [{ path: '{prompt,chain}', runs: 'chat' }] },
    llmEmbeddings: {
      from: { python: ['llm#get_embedding_model()'] },
      names: 'embedding',
      model: ['name', '0'],
      calls: [{ path: 'embed{,_multi,_batch}', runs: 'embedding' }],
    },
    llmCollection: {
      from: { python: ['llm#Collection()'] },
      names: 'embedding',
      onlyWithModel: 'id',
      model: ['model_id', 'model'],
      calls: [{ path: '{embed,embed_multi,embed_multi_with_metadata,similar}', runs: 'embedding' }],
    },
    swarmAgent: {
      from: { python: ['agency_swarm{,.agents,.agent}#Agent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [{ path: 'get_response{,_sync,_stream}', runs: 'chat' }],
    },
    agency: {
      from: { python: ['agency_swarm{,.agency}#Agency()'] },
      uses: ['0', 'agency_chart'],
      calls: [
        { path: 'get_response{,_sync,_stream}', runs: 'chat' },
        { path: 'get_completion{,_stream,_parse}', runs: 'chat' },
        { path: '{run_demo,terminal_demo}', runs: 'chat' },
      ],
    },
    /** Its models are in the environment. */
    researcher: {
      from: { python: ['gpt_researcher{,.agent}#GPTResearcher()'] },
      calls: [
        {
          path: '{conduct_research,write_report,write_report_conclusion,write_introduction,quick_search,get_subtopics,get_draft_section_titles}',
          runs: 'chat',
          receiver: false,
        },
      ],
    },
    /** The package was called lightrag before. */
    generator: {
      from: { python: ['{adalflow,lightrag}{,.core{,.generator}}#{,core.}Generator()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model_kwargs.model'],
      calls: [{ path: '{(),call,acall,forward}', runs: 'chat', model: ['model_kwargs.model'] }],
    },
    embedder: {
      from: { python: ['{adalflow,lightrag}{,.core{,.embedder}}#{,core.}Embedder()'] },
      names: 'embedding',
      onlyWithModel: 'id',
      model: ['model_kwargs.model'],
      calls: [{ path: '{(),call,acall}', runs: 'embedding', model: ['model_kwargs.model'] }],
    },
    agent: {
      from: { python: ['adalflow{,.components.agent{,.agent}}#Agent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model_kwargs.model'],
    },
    runner: {
      from: { python: ['adalflow{,.components.agent{,.runner}}#Runner()'] },
      uses: ['agent', '0'],
      calls: [{ path: '{call,acall,astream}', runs: 'chat' }],
    },
    react: {
      from: { python: ['{adalflow,lightrag}{,.components.agent{,.react}}#ReActAgent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model_kwargs.model'],
      calls: [{ path: '{(),call,acall}', runs: 'chat' }],
    },
    promptDriver: {
      from: { python: ['griptape.drivers.**#*PromptDriver()'] },
      names: 'chat',
      model: ['model', 'azure_deployment'],
      calls: [{ path: 'run', runs: 'chat' }],
    },
    embeddingDriver: {
      from: { python: ['griptape.drivers.**#*EmbeddingDriver()'] },
      names: 'embedding',
      model: ['model', 'azure_deployment'],
      calls: [{ path: 'embed{,_string,_chunk,_text_artifact}', runs: 'embedding' }],
    },
    vectorDriver: {
      from: { python: ['griptape.drivers.**#*VectorStoreDriver()'] },
      uses: ['embedding_driver'],
      calls: [
        {
          path: '{query,upsert,upsert_collection,upsert_text,upsert_text_artifact,upsert_text_artifacts}',
          runs: 'embedding',
        },
      ],
    },
    imageDriver: {
      from: { python: ['griptape.drivers.**#*ImageGenerationDriver()'] },
      names: 'image',
      model: ['model'],
      calls: [
        { path: 'run_text_to_image', runs: 'image' },
        { path: 'run_image_{variation,inpainting,outpainting}', runs: 'image-edit' },
      ],
    },
    task: {
      from: { python: ['griptape.tasks.**#{Prompt,Tool,Toolkit,TextSummary}Task()'] },
      uses: ['prompt_driver'],
      calls: [{ path: 'run', runs: 'chat' }],
    },
    structure: {
      from: { python: ['griptape.structures.**#{Agent,Pipeline,Workflow}()'] },
      uses: ['prompt_driver', 'tasks'],
      collects: ['add_task().0', 'add_tasks().0'],
      calls: [{ path: 'run{,_stream}', runs: 'chat' }],
    },
  },
};
