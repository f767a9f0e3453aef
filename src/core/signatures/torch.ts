import type { Sdk } from './sdk.ts';

/** PyTorch itself, and what prepares or wraps a module without being a model. Networks that users write are not known. */
export const torch: Sdk = {
  id: 'torch',
  docs: [
    'https://pytorch.org/docs/stable/generated/torch.nn.Module.html',
    'https://pytorch.org/docs/stable/hub.html',
    'https://huggingface.co/docs/accelerate/package_reference/accelerator',
    'https://deepspeed.readthedocs.io/en/latest/initialize.html',
  ],
  source: ['torch 2.13.0 (PyPI)', 'accelerate 1.15.0 (PyPI)'],
  local: true,
  kinds: {
    /** What every loaded network shares: moving and switching it gives the network again. */
    module: {
      same: [
        '{to,cuda,cpu,half,float,double,bfloat16,eval,train,xpu,type,requires_grad_,to_empty,share_memory}()',
        'module',
        '_orig_mod',
        // A tuple whose first item is the network: `accelerator.prepare(model, …)`, `output_loading_info=True`.
        '[0]',
      ],
    },
    /** A network of a hub or of a file, of which nothing is known but that calling it runs it. */
    network: {
      is: ['module'],
      calls: [{ path: '{(),forward,generate,predict,apply_tts}', runs: 'other' }],
    },
    script: {
      from: { python: ['torch.jit#load()', 'torch#export.load()'] },
      names: 'other',
      model: ['0', 'f'],
      is: ['network'],
    },
    accelerator: {
      from: { python: ['accelerate.**#Accelerator()', 'lightning.**#Fabric()', 'lightning_fabric.**#Fabric()'] },
      calls: [
        { path: '{prepare,prepare_model,unwrap_model}', wraps: ['0', 'model'] },
        { path: '{setup,setup_module}', wraps: ['0', 'module'] },
      ],
    },
  },
  calls: {
    python: [
      { path: 'torch.hub#load', names: 'other', model: ['1', 'model'], gives: 'network' },
      { path: 'torch#compile', wraps: ['0', 'model'] },
      { path: 'torch.nn.**#{DataParallel,DistributedDataParallel}', wraps: ['0', 'module'] },
      { path: 'torch.distributed.fsdp.**#FullyShardedDataParallel', wraps: ['0', 'module'] },
      { path: 'torch.quantization.**#quantize_dynamic', wraps: ['0', 'model'] },
      { path: 'torch.ao.quantization.**#quantize_dynamic', wraps: ['0', 'model'] },
      {
        path: 'accelerate.**#load_checkpoint_and_dispatch',
        names: 'generation',
        model: ['checkpoint', '1'],
        wraps: ['0', 'model'],
      },
      { path: 'accelerate.**#{dispatch_model,cpu_offload,disk_offload}', wraps: ['0', 'model'] },
      { path: 'deepspeed.**#initialize', wraps: ['model', '1'] },
      { path: 'deepspeed.**#init_inference', wraps: ['0', 'model'] },
      { path: 'intel_extension_for_pytorch.**#optimize', wraps: ['0', 'model'] },
    ],
  },
};
