import { sources, type Source } from '../kit/ruleTester.ts';
import { says } from '../kit/says.ts';

const beside =
  (make: ReturnType<typeof sources>, files: Source['files'], path?: string) =>
  (text: string): Source =>
    make(text, files, path);

const sd = sources(
  'python',
  'import torch\nfrom diffusers import AutoencoderKL, DiffusionPipeline, FluxPipeline, StableDiffusionXLPipeline\nfrom huggingface_hub import InferenceClient\n\n',
);
const draw = (more = '', behind = '.to("cuda")', name = 'DiffusionPipeline'): string =>
  `p = ${name}.from_pretrained("a/b"${more})${behind}`;
says('diffusers-fp32', sd, [
  ['edit', draw()],
  ['edit', draw('', '.to("mps")')],
  ['edit', draw('', ".to( 'cuda:0' )")],
  ['edit', draw('', '').concat('\np.cuda()')],
  ['edit', `${draw('', '')}\np.enable_sequential_cpu_offload()`],
  ['nothing', draw('', '.to("cpu")')],
  ['nothing', draw('', '.half().to("cuda")')],
  ['nothing', `${draw()}\nloss.backward()`],
  ['nothing', draw('', '.to("cuda")', 'AutoencoderKL')],
  ['nothing', draw('', '.to("cuda")').replace('from_pretrained', 'from_config')],
  ...['dtype=d', 'variant="fp16"', 'quantization_config=q', 'torch_dtype_map=d'].map(
    argument => ['nothing', draw(`, ${argument}`)] as const,
  ),
  ['nothing', `${draw()}\np(latents = x)`],
  ['edit', `${draw()}\nlatents_shape = 1`],
  ['nothing', `${draw()}\np(prompt_embeds=x)`],
  ['nothing', `${draw('', '')}\np.cuda()\nrun(p)`],
  ['nothing', `${draw('', '')}\np.cuda()\nrun(a, p , b)`],
  ['edit', `${draw()}\nrun(pp)`],
]);

const turbo = (id: string, steps: string): string =>
  `p = DiffusionPipeline.from_pretrained("${id}", torch_dtype=torch.bfloat16)\np("leaf", num_inference_steps=${steps})`;
says('excess-diffusion-steps', sd, [
  ...(
    [
      ['black-forest-labs/FLUX.1-schnell', 4],
      ['black-forest-labs/FLUX.2-klein-4B', 4],
      ['stabilityai/sdxl-turbo', 4],
      ['stabilityai/sd-turbo', 4],
      ['stabilityai/stable-diffusion-3.5-large-turbo', 4],
      ['ByteDance/SDXL-Lightning', 8],
      ['ByteDance/Hyper-SD', 8],
      ['SimianLuo/LCM_Dreamshaper_v7', 8],
    ] as const
  ).flatMap(
    ([id, steps]) =>
      [
        ['edit', turbo(id, String(steps * 2))],
        ['nothing', turbo(id, String(steps * 2 - 1))],
      ] as const,
  ),
  ['nothing', turbo('black-forest-labs/FLUX.2-klein-base-4B', '50')],
  ['nothing', turbo('stabilityai/stable-diffusion-xl-refiner-1.0', '50')],
  ['nothing', turbo('stabilityai/sdxl-turbo', 'n')],
  ['nothing', turbo('stabilityai/sdxl-turbo', '50').replace('"stabilityai/sdxl-turbo"', 'name')],
  [
    'nothing',
    'InferenceClient().text_to_image("leaf", model="black-forest-labs/FLUX.1-schnell", num_inference_steps=50)',
  ],
]);

const large = (more = '', name = 'DiffusionPipeline', id = 'stabilityai/stable-diffusion-3.5-large'): string =>
  `p = ${name}.from_pretrained("${id}", torch_dtype=torch.bfloat16${more})`;
says('large-image-model', sd, [
  ['edit', large()],
  [
    'edit',
    large('', 'AutoPipelineForText2Image').replace(
      'p = Auto',
      'from diffusers import AutoPipelineForText2Image\np = Auto',
    ),
  ],
  [
    'advice',
    large().replace('"stabilityai/stable-diffusion-3.5-large"', '"stabilityai/" "stable-diffusion-3.5-large"'),
  ],
  ...[
    ...['p.load_lora_weights(w)', 'ControlNetModel()', 'p.load_ip_adapter(a)', 'IPAdapter(p)'],
    ...['p.load_textual_inversion(t)', 'q(unet = u)', 'q(transformer=t)', 'q(vae=v)', 'loss.backward()'],
  ].map(line => ['nothing', `${large()}\n${line}`] as const),
  ['nothing', large('', 'DiffusionPipeline', 'a/b')],
  ['nothing', large().replace('"stabilityai/stable-diffusion-3.5-large"', 'name')],
]);
for (const name of ['3.5-large/a.py', 'sd3.5-large.py'])
  says('large-image-model', beside(sd, {}, name), [['nothing', large()]]);
for (const name of ['stable/a.py', 'large/a.py']) says('large-image-model', beside(sd, {}, name), [['edit', large()]]);
for (const name of ['flux.py', 'my-flux/a.py', 'a b/Flux_1.py'])
  says('large-image-model', beside(sd, {}, name), [
    ['nothing', large('', 'FluxPipeline', 'black-forest-labs/FLUX.1-dev')],
  ]);
says('large-image-model', beside(sd, {}, 'reflux/a.py'), [
  ['advice', large('', 'FluxPipeline', 'black-forest-labs/FLUX.1-dev')],
]);

const st = sources('python', 'from sentence_transformers import SentenceTransformer\n\n');
const cpu = (id: string, more = ', device="cpu"'): string => `m = SentenceTransformer("${id}"${more})`;
says('sentence-transformers-on-cpu', st, [
  ...[
    ...['all-MiniLM-L6-v2', 'all-MiniLM-L12-v2', 'all-mpnet-base-v2', 'sentence-transformers/all-mpnet-base-v2'],
    'paraphrase-multilingual-MiniLM-L12-v2',
  ].map(id => ['advice', cpu(id)] as const),
  ['nothing', cpu('my/all-mpnet-base-v2')],
  ['nothing', cpu('all-mpnet-base-v2-tuned')],
  ['nothing', cpu('all-mpnet-base-v2', '')],
  ['nothing', cpu('all-mpnet-base-v2', ', device="cuda"')],
  ['advice', `D = "cpu"\n${cpu('all-mpnet-base-v2', ', device=D')}`],
  ['nothing', cpu('all-mpnet-base-v2', ', device="cpu", backend="onnx"')],
  ['nothing', cpu('all-mpnet-base-v2', ', device="cpu", model_kwargs=k')],
  ['nothing', `import os\n${cpu('all-mpnet-base-v2', ', device=os.environ.get("D", "cpu")')}`],
  ['nothing', `${cpu('all-mpnet-base-v2', ', backend="onnx"')}\nm.encode(xs, device="cpu")`],
]);

const served = sources('python', 'from vllm import LLM\nfrom config import options\n\n');
says('vllm-throughput-flags-off', served, [
  ['edit', 'LLM("gpt2", enforce_eager=True)'],
  ['nothing', 'LLM("gpt2", enforce_eager=False)'],
  ['edit', 'LLM("gpt2", enable_prefix_caching=False)'],
  ['nothing', 'LLM("gpt2", enable_prefix_caching=True)'],
  ['edit', 'LLM("gpt2", enable_chunked_prefill=False)'],
  ['nothing', 'LLM("gpt2", enable_chunked_prefill=wanted)'],
  ['nothing', 'LLM("gpt2", enforce_eager=True)  # crashes else'],
]);
says('vllm-throughput-flags-off', beside(served, { 'src/config.py': 'options = {"enforce_eager": True}\n' }), [
  ['nothing', 'LLM("gpt2", **options)'],
]);
says('dense-model', served, [
  ['advice', 'LLM("Qwen/Qwen3-32B")'],
  ['nothing', 'LLM(name)'],
  ['nothing', 'LLM("a/b")'],
  ['nothing', 'LLM("Qwen/Qwen3-30B-A3B")'],
  ['nothing', 'from openai import OpenAI\nOpenAI().responses.create(model="Qwen/Qwen3-32B", input=q)'],
  ['advice', 'MODEL = "Qwen/Qwen3-32B"\nLLM(MODEL)'],
]);

const openai = sources('python', 'from openai import OpenAI\nfrom config import MODEL, size\n\nclient = OpenAI()\n');
const image = (prompt: string, quality: string, model = 'gpt-image-2'): string =>
  `client.images.generate(model="${model}", prompt="${prompt}", quality=${quality})`;
says('draft-image-quality', openai, [
  ...['thumbnail', 'Avatar', 'preview', 'draft', 'icon', 'placeholder', 'favicon'].map(
    word => ['edit', image(`A ${word} of it`, '"high"')] as const,
  ),
  ['edit', image('An icon', '"hd"')],
  ['nothing', image('An icon', '"medium"')],
  ['nothing', image('An icon', 'size')],
  ['nothing', image('A house', '"high"')],
  ['edit', `def make_thumbnail():\n    ${image('A house', '"high"')}`],
  ['nothing', `def make_poster():\n    ${image('A house', '"high"')}`],
  ['nothing', 'client.responses.create(model="gpt-6-luna", input="An icon", quality="high")'],
]);
for (const model of [
  'gpt-5.4-pro',
  'gpt-5.4-pro-2026-03-05',
  'o3-deep-research',
  'grok-4-heavy',
  'grok-4.20-multi-agent-beta',
  'openai/gpt-5.4-pro',
])
  says('premium-mode', openai, [['advice', `client.responses.create(model="${model}", input=q)`]]);
for (const model of ['gpt-5.4', 'gpt-5.4-prose', 'my-gpt-5.4-pro', 'o3-pro-x', 'o5-pro', 'gpt-5.4-pro-2026'])
  says('premium-mode', openai, [['nothing', `client.responses.create(model="${model}", input=q)`]]);
says('premium-mode', openai, [
  ['advice', 'from openai import AzureOpenAI\nAzureOpenAI().responses.create(model="o3-pro", input=q)'],
  ['advice', 'from openai import AzureOpenAI\nAzureOpenAI().responses.create(model="o1-pro", input=q)'],
]);
