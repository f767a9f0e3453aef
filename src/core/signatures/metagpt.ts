import type { CallSpec, Sdk } from './sdk.ts';

const asking = '{aask,aask_batch,aask_code,aask_v1,acompletion,acompletion_text,ask}';
/** Actions and roles keep their model under this name. */
const ofOwn: CallSpec = { path: `llm.${asking}`, runs: 'chat' };

/** MetaGPT. The model stands in a YAML file outside the code, unless a configuration object names it. */
export const metagpt: Sdk = {
  id: 'metagpt',
  docs: [
    'https://github.com/FoundationAgents/MetaGPT/blob/main/metagpt/provider/base_llm.py',
    'https://docs.deepwisdom.ai/main/en/guide/get_started/configuration.html',
  ],
  source: ['FoundationAgents/MetaGPT 2025-06-30'],
  kinds: {
    llm: {
      from: {
        python: [
          'metagpt.llm#LLM()',
          'metagpt.provider.**#{OpenAILLM,OpenAIGPTAPI,AzureOpenAILLM,AnthropicLLM,OllamaLLM}()',
          'metagpt.provider.**#{ArkLLM,BedrockLLM,DashScopeLLM,GeminiLLM,MetaGPTLLM,OpenrouterReasoningLLM,QianFanLLM,SparkLLM,ZhiPuAILLM}()',
        ],
      },
      calls: [{ path: asking, runs: 'chat' }],
    },
    /** User actions are subclasses; they ask through this method. */
    action: { from: { python: ['metagpt.actions.**#Action()'] }, calls: [{ path: '_aask', runs: 'chat' }, ofOwn] },
    role: {
      from: {
        python: [
          'metagpt.roles.**#{Role,ProductManager,Architect,ProjectManager,Engineer,QaEngineer,Researcher,TutorialAssistant,DataInterpreter}()',
          'metagpt.roles.**#{RoleZero,Assistant,DataAnalyst,Engineer2,InvoiceOCRAssistant,Sales,Searcher,SWEAgent,Teacher,TeamLeader}()',
        ],
      },
      calls: [{ path: 'run', runs: 'chat' }, ofOwn],
    },
    team: {
      from: { python: ['metagpt.{team,software_company}#{Team,SoftwareCompany}()'] },
      calls: [{ path: 'run', runs: 'chat' }],
    },
  },
  calls: { python: [{ path: 'metagpt.software_company#generate_repo', runs: 'chat' }] },
};
