import type { Sdk } from './sdk.ts';

/** ExLlama 2 and 3: a configuration names the folder, the network is built from it, a generator runs the network. */
export const exllama: Sdk = {
  id: 'exllama',
  docs: [
    'https://github.com/turboderp-org/exllamav2/tree/master/examples',
    'https://github.com/turboderp-org/exllamav3/tree/master/examples',
  ],
  source: ['turboderp-org/exllamav2 0.3.2, turboderp-org/exllamav3 1.4.1'],
  local: true,
  kinds: {
    config: {
      from: { python: ['exllamav2.**#ExLlamaV2Config()', 'exllamav3.**#Config.from_directory()'] },
      model: ['0', 'model_dir', 'directory'],
    },
    network: {
      from: { python: ['exllamav2.**#ExLlamaV2()', 'exllamav3.**#Model.from_config()'] },
      names: 'generation',
      model: ['0', 'config'],
      calls: [{ path: 'forward', runs: 'generation' }],
    },
    generator: {
      from: {
        python: [
          'exllamav2.**#ExLlamaV2{Base,Streaming,Dynamic}Generator{,Async}()',
          'exllamav3.**#{,Async}Generator()',
        ],
      },
      uses: ['model', '0'],
      calls: [{ path: '{generate,generate_simple,full,begin_stream,begin_stream_ex,iterate}', runs: 'generation' }],
    },
  },
};
