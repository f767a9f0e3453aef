import { expect, test } from 'vitest';
import { gradientCheckpointingUnneeded } from '../../src/core/rules/gradientCheckpointingUnneeded.ts';
import { findingsOf, sources, type Source } from '../kit/ruleTester.ts';
import { says } from '../kit/says.ts';

const head =
  'import transformers\nfrom transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments, pipeline\nfrom config import args as given\nimport openai\n\n';
const hf = sources('python', head);
const small = 'model = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\n';
const run = (args: string, more = '', method = 'train()', model = small): string =>
  `${model}args = TrainingArguments("out", bf16=True${args})\nTrainer(model=model, args=args${more}).${method}`;
const withConfig =
  (text: string): ((source: string) => Source) =>
  source => ({
    ...hf(source),
    files: { 'src/config.py': `from transformers import TrainingArguments\nargs = ${text}\n` },
  });

says('no-energy-tracker', hf, [
  ['advice', run('')],
  ['nothing', run('', '', 'evaluate()')],
  ['nothing', run('', '', 'predict(d)')],
  ['nothing', small],
  ['nothing', 'openai.OpenAI().fine_tuning.jobs.create(model="gpt-6-luna", training_file=f)'],
  ...['codecarbon', 'carbontracker', 'zeus.monitor', 'eco2ai', 'experiment_impact_tracker', 'ecologits'].map(
    name => ['nothing', `import ${name}\n${run('')}`] as const,
  ),
  ['advice', `import zeuss\n${run('')}`],
]);
test('is said of the first run of a file, in which something else runs before', async () => {
  const text = `pipeline("text-classification", model="gpt2")("a")\n${run('')}\nTrainer(model=model, args=args).train()\n`;
  const { noEnergyTracker } = await import('../../src/core/rules/noEnergyTracker.ts');
  const found = await findingsOf(noEnergyTracker, hf(text));
  expect(found.map(({ span }) => (head + text).slice(0, span.start).split('\n').length)).toEqual([9]);
});

const card = (body: string): string =>
  `from codecarbon import EmissionsTracker\n${small}with EmissionsTracker() as t:\n    ${body}`;
says('model-card-no-co2', hf, [
  ['advice', `${card('Trainer(model=model).train()')}\nmodel.push_to_hub("a/b")`],
  ['advice', `${card('Trainer(model=model).train()')}\nmodel.push_to_hub ("a/b")`],
  [
    'advice',
    `a = TrainingArguments("o", bf16=True, push_to_hub = True)\n${card('Trainer(model=model, args=a).train()')}`,
  ],
  [
    'nothing',
    `a = TrainingArguments("o", bf16=True, push_to_hub=False)\n${card('Trainer(model=model, args=a).train()')}`,
  ],
  ['nothing', card('Trainer(model=model).train()')],
  ['nothing', `${card('Trainer(model=model).evaluate()')}\nmodel.push_to_hub("a/b")`],
  [
    'nothing',
    `${card('openai.OpenAI().fine_tuning.jobs.create(model="gpt-6-luna", training_file=f)')}\nmodel.push_to_hub("a/b")`,
  ],
]);

const vit =
  'from transformers import AutoModelForImageClassification\nmodel = AutoModelForImageClassification.from_pretrained("google/vit-base-patch16-224")\n';
says('dataloader-starves-gpu', hf, [
  ['edit', run('', '', 'train()', vit)],
  ['nothing', run('', '', 'predict(d)', vit)],
  ['nothing', run('', '', 'train()')],
  ['nothing', run(', dataloader_num_workers=0', '', 'train()', vit)],
  ['nothing', run(', **more', '', 'train()', vit)],
  ['nothing', `${vit}Trainer(model=model).train()`],
  ['nothing', `${vit}Trainer(model=model, args=parsed).train()`],
  ...['AutoImageProcessor', 'AutoFeatureExtractor', 'AutoModelForAudioClassification', 'AutoModelForSpeechSeq2Seq'].map(
    name => ['edit', `from transformers import ${name}\n${run('')}`] as const,
  ),
  ['edit', `from transformers import AutoModelForObjectDetection\n${run('')}`],
  ['edit', `from transformers import AutoModelForSemanticSegmentation\n${run('')}`],
]);
says('dataloader-starves-gpu', withConfig('TrainingArguments("o", bf16=True)'), [
  ['advice', `${vit}Trainer(model=model, args=given).train()`],
]);

says('gradient-checkpointing-unneeded', hf, [
  ['edit', run(', gradient_checkpointing=True')],
  ['nothing', run(', gradient_checkpointing=True', '', 'predict(d)')],
  ['nothing', run(', gradient_checkpointing=True', '', 'train()', small.replace('roberta-base', 'xlm-roberta-xl'))],
  ['nothing', run(', gradient_checkpointing=True', '', 'train()', small.replace('"FacebookAI/roberta-base"', 'name'))],
  ['nothing', run(', gradient_checkpointing=True', '', 'train()', small.replace('FacebookAI/roberta-base', 'a/b'))],
  ['nothing', `${small}Trainer(model=model).train()`],
]);
says('gradient-checkpointing-unneeded', withConfig('TrainingArguments("o", bf16=True, gradient_checkpointing=True)'), [
  ['advice', `${small}Trainer(model=model, args=given).train()`],
]);
test('of arguments in another file the call is shown', async () => {
  const text = `${small}Trainer(model=model, args=given).train()\n`;
  const source = withConfig('TrainingArguments("o", bf16=True, gradient_checkpointing=True)')(text);
  const [found] = await findingsOf(gradientCheckpointingUnneeded, source);
  expect(source.text.slice(found?.span.start, found?.span.end)).toBe('Trainer(model=model, args=given).train');
});

says('no-early-stopping', hf, [
  ['advice', run(', num_train_epochs=10', ', eval_dataset=e')],
  ['nothing', run(', num_train_epochs=9', ', eval_dataset=e')],
  ['nothing', run(', num_train_epochs=10', ', eval_dataset=e', 'predict(d)')],
  ['nothing', `from transformers import EarlyStoppingCallback\n${run(', num_train_epochs=10', ', eval_dataset=e')}`],
  ['nothing', `${small}Trainer(model=model, eval_dataset=e).train()`],
  ['nothing', run(', num_train_epochs=10, **more', ', eval_dataset=e')],
  ['nothing', run(', num_train_epochs=10', ', eval_dataset=e, **more')],
]);

const sft = (model: string, more = '', kind = 'SFT'): string =>
  `from trl import ${kind}Trainer\n${kind}Trainer(model="${model}", args=args, train_dataset=d${more}).train()`;
says('full-finetune-no-adapter', sources('python'), [
  ...['SFT', 'DPO', 'KTO', 'ORPO'].map(kind => ['advice', sft('Qwen/Qwen3-4B', '', kind)] as const),
  ['nothing', sft('Qwen/Qwen3-4B', '', 'GRPO')],
  ['nothing', sft('Qwen/Qwen3-4B', ', **more')],
  ['nothing', sft('a/b')],
  ['nothing', sft('Qwen/Qwen3-4B').replace('"Qwen/Qwen3-4B"', 'name')],
  ['nothing', sft('Qwen/Qwen3-4B').replace('.train()', '.evaluate()')],
  ...['from peft import LoraConfig', 'm = get_peft_model(m)', 'from peft import PeftModel', 'import unsloth'].map(
    line => ['nothing', `${line}\n${sft('Qwen/Qwen3-4B')}`] as const,
  ),
]);

const scratch = (before = '', more = ''): string =>
  `model = AutoModelForSequenceClassification.from_config(c)\n${before}args = TrainingArguments("out", bf16=True)\nTrainer(model=model, args=args${more}).train()`;
says('train-from-scratch', hf, [
  ['advice', scratch()],
  ['advice', scratch().replace('model = Auto', 'model  =  Auto')],
  ['advice', scratch().replace('Trainer(model=model', 'Trainer(model = model')],
  ['nothing', scratch().replace('Trainer(model=model', 'Trainer(model_init=make')],
  ['nothing', scratch().replace('Trainer(model=model', 'Trainer(model=other')],
  ['nothing', scratch('model.load_state_dict(w)\n')],
  ['nothing', scratch('load_checkpoint(model)\n')],
  ['nothing', scratch('# pretraining\n')],
  ['nothing', scratch('# pre-train it\n')],
  ['nothing', scratch('# from scratch\n')],
  ['nothing', scratch('# from-scratch\n')],
  ['advice', scratch('# pretrained elsewhere\nt = AutoTokenizer.from_pretrained("a/b")\n')],
  ['nothing', scratch().replace('.train()', '.evaluate()')],
]);

says('no-resume-from-checkpoint', hf, [
  ...['spot', 'preemptible', 'SLURM_JOB', 'requeue', 'managed_spot'].map(
    word => ['advice', `# ${word}\n${run('')}`] as const,
  ),
  ['nothing', `# spotless\n${run('')}`],
  ['nothing', `# spot\n${run('', '', 'train(**more)')}`],
  ['nothing', `# spot\n${run('', '', 'predict(d)')}`],
]);
says('no-resume-from-checkpoint', sources('python', 'import lightning as L\nimport timm\n\n'), [
  ['nothing', '# spot\nL.Trainer(precision="bf16-mixed").fit(net)'],
]);

const plain = (args = '', before = ''): string =>
  `${before}${small}args = TrainingArguments("out"${args})\nTrainer(model=model, args=args).train()`;
const newer = (text: string, version: string): Source => ({ ...hf(text), files: { 'requirements.txt': version } });
says('no-mixed-precision-training', hf, [
  ['edit', plain()],
  ...[
    ...['bf16=False', 'fp16=True', 'tf32=True', 'half_precision_backend="auto"', 'use_cpu=True', 'no_cuda=True'],
    ...['use_mps_device=True', 'deepspeed="c.json"', 'bf16_full_eval=True', '**more'],
  ].map(argument => ['nothing', plain(`, ${argument}`)] as const),
  ...[
    ...['from unsloth import FastModel\n', 'd = torch.bfloat16\n', 'with torch.autocast("cuda"): pass\n'],
    ...['scaler = GradScaler()\n', 'x = mixed_precision\n', 'MNIST(x)\n', 'load_iris()\n', 'make_moons()\n'],
    ...['make_blobs()\n', 'make_classification()\n', 'FashionMNIST(x)\n'],
  ].map(line => ['nothing', plain('', line)] as const),
  ['edit', plain('', 'import unslothed\n')],
  ['nothing', `${small}Trainer(model=model).train()`],
  ['nothing', plain().replace('.train()', '.predict(d)')],
]);
says('no-mixed-precision-training', text => newer(text, 'transformers>=5\n'), [['nothing', plain()]]);
says('no-mixed-precision-training', text => newer(text, 'transformers>=4.57\n'), [['edit', plain()]]);
says('no-mixed-precision-training', withConfig('TrainingArguments("o")'), [
  ['advice', `${small}Trainer(model=model, args=given).train()`],
]);
const lightning = (more = '', before = 'net = timm.create_model("resnet50")\n'): string =>
  `${before}L.Trainer(max_epochs=9${more}).fit(net, loader)`;
says('no-mixed-precision-training', sources('python', 'import lightning as L\nimport timm\n\n'), [
  ['edit', lightning()],
  ['edit', lightning(', accelerator="gpu"')],
  ['edit', lightning(', accelerator="cuda"')],
  ['edit', lightning(', accelerator="auto"')],
  ['nothing', lightning(', accelerator="cpu"')],
  ['nothing', lightning(', accelerator="mps"')],
  ['nothing', lightning(', precision=32')],
  ['nothing', lightning(', plugins=[p]')],
  ['nothing', lightning(', gpus=1')],
  ['nothing', lightning(', **more')],
]);
says('no-mixed-precision-training', sources('python', 'import lightning as L\n\n'), [
  ['nothing', lightning('', '')],
  ...[
    ...['AutoModel.from_pretrained("a")', 'torchvision.models.resnet18()', 'segmentation_models_pytorch.Unet()'],
    ...['monai.networks.nets.UNet()', 'models.resnet50()', 'models.vit_b_16()', 'models.efficientnet_b0()'],
    ...['models.convnext_tiny()', 'models.swin_t()', 'models.densenet121()', 'models.vgg16()'],
  ].map(made => ['edit', lightning('', `net = ${made}\n`)] as const),
  ['nothing', lightning('', 'net = models.other()\n')],
]);
