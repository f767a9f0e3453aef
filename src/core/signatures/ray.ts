import type { Sdk } from './sdk.ts';

/** Ray: what trains a network over many machines, and what answers for whole data sets with a local engine. */
export const ray: Sdk = {
  id: 'ray',
  docs: [
    'https://docs.ray.io/en/latest/train/api/doc/ray.train.torch.TorchTrainer.html',
    'https://docs.ray.io/en/latest/data/working-with-llms.html',
  ],
  source: ['ray 2.58.0 (PyPI)'],
  local: true,
  kinds: {
    trainer: {
      from: {
        python: [
          'ray.train.{torch,lightning,tensorflow,huggingface,horovod,accelerate}.**#{Torch,Lightning,Tensorflow,Transformers,HuggingFace,Horovod,Accelerate}Trainer()',
        ],
      },
      calls: [{ path: 'fit', runs: 'training', receiver: false }],
    },
    processorConfig: {
      from: { python: ['ray.data.llm.**#{vLLMEngine,SGLangEngine}ProcessorConfig()'] },
      names: 'generation',
      model: ['model_source'],
    },
    hostedConfig: {
      from: { python: ['ray.data.llm.**#{HttpRequest,ServeDeployment}ProcessorConfig()'] },
    },
    processor: {
      from: { python: ['ray.data.llm.**#build_{llm_,}processor()'] },
      uses: ['0', 'config'],
      calls: [{ path: '()', runs: 'generation' }],
    },
  },
};
