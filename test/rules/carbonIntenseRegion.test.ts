import { carbonIntenseRegion } from '../../src/core/rules/carbonIntenseRegion.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'import boto3\n\n');
const client = (region: string): string => `bedrock = boto3.client("bedrock-runtime", region_name="${region}")\n`;
const call = (model: string): string => `bedrock.converse(modelId="${model}", messages=m)\n`;

testRule(carbonIntenseRegion, {
  valid: [
    py(client('eu-north-1') + call('amazon.nova-lite-v1:0')),
    py(client('us-east-1') + call('us.amazon.nova-lite-v1:0')),
    py(`bedrock = boto3.client("bedrock-runtime", region_name=region)\n${call('amazon.nova-lite-v1:0')}`),
    // Made there, or chosen where it runs.
    py(client('us-east-1') + call('arn:aws:bedrock:us-east-1:123456789012:imported-model/abc')),
    py(client('us-east-1') + call('YOUR-IMPORTED-MODEL')),
    py(
      `import os\nbedrock = boto3.client("bedrock-runtime", region_name=os.environ.get("REGION", "eu-central-1"))\n${call('amazon.nova-lite-v1:0')}`,
    ),
    py(
      `REGION = get_env_variable("AWS_DEFAULT_REGION", "us-east-1")\nbedrock = boto3.client("bedrock-runtime", region_name=REGION or "us-east-1")\n${call('amazon.nova-lite-v1:0')}`,
    ),
    sources(
      'python',
      'from langchain_community.vectorstores import LanceDB\nfrom langchain_openai import OpenAIEmbeddings\n\n',
    )('LanceDB(embedding=OpenAIEmbeddings(model="text-embedding-3-small"), region="us-east-1").add_documents(docs)\n'),
    py(client('eu-central-1') + call('amazon.nova-lite-v1:0'), {}, 'src/multi_region.py'),
    py(
      `def ask(region="eu-central-1"):\n    bedrock = boto3.client("bedrock-runtime", region_name=region)\n    ${call('amazon.nova-lite-v1:0')}`,
    ),
    py(`# data residency: Germany\n${client('eu-central-1')}${call('amazon.nova-lite-v1:0')}`),
  ],
  invalid: [
    {
      code: py(
        `${client('eu-central-1')}«bedrock.converse»(modelId="amazon.nova-lite-v1:0", messages=m)\n${call('amazon.nova-micro-v1:0')}`,
      ),
      message: 'eu-central-1: about',
    },
  ],
});
