import type { Sdk } from './sdk.ts';

/** `llm_config` names the models to try in order: the first one answers unless it fails. */
const configured = [
  'llm_config.model',
  'llm_config.config_list.0.model',
  'llm_config.config_list.model',
  'llm_config.0.model',
  'assistant_config.model',
];

const agents = [
  '{autogen,pyautogen,ag2}.{,agentchat.**}#{ConversableAgent,AssistantAgent,SwarmAgent,ReasoningAgent,CaptainAgent}()',
  '{autogen,pyautogen,ag2}.agentchat.**#{RetrieveAssistantAgent,GPTAssistantAgent}()',
  '{autogen,pyautogen,ag2}.agentchat.**#{MultimodalConversableAgent,LLaVAAgent,CompressibleAgent,TeachableAgent}()',
  '{autogen,pyautogen,ag2}.agentchat.**#{TextAnalyzerAgent,SocietyOfMindAgent,OptiGuideAgent,WebSurferAgent,CriticAgent,QuantifierAgent,SubCriticAgent}()',
  '{autogen,ag2}.agents.**#{DeepResearchAgent,DocAgent,WebSurferAgent,DiscordAgent,SlackAgent,TelegramAgent,ReasoningAgent,CaptainAgent}()',
];

/** They stand for a person: without a configuration of their own they have no model. */
const proxies = [
  '{autogen,pyautogen,ag2}.{,agentchat.**}#UserProxyAgent()',
  '{autogen,pyautogen,ag2}.agentchat.**#{RetrieveUserProxyAgent,QdrantRetrieveUserProxyAgent,MathUserProxyAgent}()',
];

/** AutoGen before 0.4 (`autogen`, `pyautogen`) and its continuation AG2: agents that talk to each other. */
export const autogen: Sdk = {
  id: 'autogen',
  docs: [
    'https://github.com/microsoft/autogen/tree/0.2/autogen',
    'https://github.com/ag2ai/ag2/tree/main/autogen',
    'https://docs.ag2.ai/latest/docs/user-guide/basic-concepts/llm-configuration/',
  ],
  source: ['microsoft/autogen 0.2.40 and 0.1.14', 'ag2ai/ag2 (commit 093af91)'],
  kinds: {
    agent: {
      from: { python: agents },
      when: [{ argument: ['llm_config'], unlike: /^false$/u }],
      names: 'chat',
      onlyWithModel: 'id',
      model: configured,
      is: ['talker'],
    },
    proxy: {
      from: { python: proxies },
      when: [
        { argument: ['llm_config'], given: true },
        { argument: ['llm_config'], unlike: /^false$/u },
      ],
      names: 'chat',
      onlyWithModel: 'id',
      model: configured,
      is: ['talker'],
    },
    /** Says what a person or code says. */
    voice: {
      from: { python: [...agents, ...proxies] },
      when: [{ argument: ['llm_config'], is: [false] }],
      silent: true,
      is: ['talker'],
    },
    person: {
      from: { python: proxies },
      when: [{ argument: ['llm_config'], given: false }],
      silent: true,
      is: ['talker'],
    },
    manager: {
      from: { python: ['{autogen,pyautogen,ag2}.{,agentchat.**}#GroupChatManager()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: configured,
      uses: ['groupchat', '0'],
      is: ['talker'],
    },
    groupChat: { from: { python: ['{autogen,pyautogen,ag2}.{,agentchat.**}#GroupChat()'] }, uses: ['agents', '0'] },
    pattern: {
      from: { python: ['{autogen,ag2}.agentchat.group.**#*Pattern()'] },
      uses: ['initial_agent', 'agents', 'group_manager_args.llm_config.config_list.0.model'],
    },
    llmConfig: {
      from: { python: ['{autogen,ag2}.**#LLMConfig()'] },
      model: ['model', 'config_list.0.model', '0.model'],
    },
    /** The receiver's own model answers only where the other side has none. */
    talker: {
      calls: [
        {
          path: '{,a_}initiate_chat',
          runs: 'chat',
          uses: ['recipient', '0'],
          given: { loopBound: ['max_turns'] },
        },
        { path: '{,a_}initiate_chats', runs: 'chat', uses: ['chat_queue', '0'] },
        { path: '{,a_}send', runs: 'chat', uses: ['recipient', '1'] },
        { path: '{,a_}generate_reply', runs: 'chat' },
        { path: '{,a_}generate_oai_reply', runs: 'chat' },
        { path: '{,a_}run', runs: 'chat', uses: ['recipient', '0'], given: { loopBound: ['max_turns'] } },
        { path: '{,a_}sequential_run', runs: 'chat', uses: ['chat_queue', '0'] },
      ],
    },
    client: {
      from: { python: ['{autogen,pyautogen,ag2}.{,oai.**}#OpenAIWrapper()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['config_list.0.model', 'model'],
      calls: [{ path: 'create', runs: 'chat', model: ['model', 'config_list.0.model'] }],
    },
    builder: {
      from: { python: ['{autogen,ag2}.agentchat.contrib.**#AgentBuilder()'] },
      model: ['builder_model'],
      calls: [{ path: '{build,build_from_library}', runs: 'chat' }],
    },
  },
  calls: {
    python: [
      {
        path: '{autogen,pyautogen,ag2}.{,agentchat.**}#{,a_}initiate_chats',
        runs: 'chat',
        uses: ['chat_queue', '0'],
      },
      {
        path: '{autogen,ag2}.{,agentchat.**}#{{,a_}initiate_swarm_chat,{,a_}initiate_group_chat,{,a_}run_group_chat{,_iter},run_swarm}',
        runs: 'chat',
        uses: ['pattern', 'initial_agent', 'agents', '0'],
      },
      // Version 0.1: the enhanced inference of `autogen.oai`.
      {
        path: 'autogen.{,oai.**}#{Completion,ChatCompletion}.{create,test,tune,eval}',
        runs: 'chat',
        model: ['model', 'config_list.0.model', 'config_list.model'],
      },
    ],
  },
};
