import { noMixedPrecisionTraining } from '../../src/core/rules/noMixedPrecisionTraining.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\n',
);

const lightning = sources('python', 'import lightning as L\nimport timm\n\nnet = Net(timm.create_model("resnet50"))\n');

testRule(noMixedPrecisionTraining, {
  valid: [
    // A few layers, for all that is known.
    sources('python', 'import lightning as L\n\n')('trainer = L.Trainer(max_epochs=3)\ntrainer.fit(net, data)\n'),
    lightning('trainer = L.Trainer(gpus=1, max_epochs=3)\ntrainer.fit(net, data)\n'),
    lightning('net = load(dtype=torch.bfloat16)\ntrainer = L.Trainer(max_epochs=3)\ntrainer.fit(net, data)\n'),
    lightning('trainer = L.Trainer(max_epochs=3, accelerator="ipu")\ntrainer.fit(net, data)\n'),
    lightning('data = datasets.MNIST(".")\ntrainer = L.Trainer(max_epochs=3)\ntrainer.fit(net, data)\n'),
    lightning('trainer = L.Trainer(max_epochs=3, accelerator="cpu")\ntrainer.fit(net, data)\n'),
    py(
      'args = TrainingArguments(output_dir="out", bf16=True)\nTrainer(model=model, args=args, train_dataset=t).train()\n',
    ),
    py(
      'args = TrainingArguments(output_dir="out", fp16=use_half)\nTrainer(model=model, args=args, train_dataset=t).train()\n',
    ),
    py(
      'args = TrainingArguments(output_dir="out", **options)\nTrainer(model=model, args=args, train_dataset=t).train()\n',
    ),
    py(
      'args = TrainingArguments(output_dir="out", use_cpu=True)\nTrainer(model=model, args=args, train_dataset=t).train()\n',
    ),
    py('args = TrainingArguments(output_dir="out")\nTrainer(model=model, args=args).evaluate()\n'),
    // What was loaded so is not computed in float32.
    sources(
      'python',
      'from transformers import AutoModelForCausalLM, Trainer, TrainingArguments\n\nmodel = AutoModelForCausalLM.from_pretrained("microsoft/phi-2", load_in_8bit=True)\n',
    )('args = TrainingArguments(output_dir="out")\nTrainer(model=model, args=args, train_dataset=t).train()\n'),
    // The command line says it.
    py(
      'from transformers import HfArgumentParser\n\nparser = HfArgumentParser([TrainingArguments])\n(args,) = parser.parse_args_into_dataclasses()\nTrainer(model=model, args=args, train_dataset=t).train()\n',
    ),
    // Overflows in fp16, and the card has no bf16.
    sources(
      'python',
      'from transformers import AutoModelForSeq2SeqLM, Trainer, TrainingArguments\n\nmodel = AutoModelForSeq2SeqLM.from_pretrained("google/flan-t5-base")\n',
    )(
      'args = TrainingArguments(output_dir="out")\nTrainer(model=model, args=args, train_dataset=t).train()\n',
      { 'tune.ipynb': '{ "cells": [], "metadata": { "accelerator": "GPU" } }' },
      'tune.ipynb',
    ),
    py(
      'from unsloth import FastLanguageModel\nargs = TrainingArguments(output_dir="out")\nTrainer(model=model, args=args, train_dataset=t).train()\n',
    ),
  ],
  invalid: [
    {
      code: py(
        'args = «TrainingArguments»(output_dir="out")\nTrainer(model=model, args=args, train_dataset=t).train()\n',
        { 'tune.ipynb': '{ "cells": [], "metadata": { "colab": { "gpuType": "T4" } } }' },
        'tune.ipynb',
      ),
      output: py(
        'args = TrainingArguments(output_dir="out", fp16=True)\nTrainer(model=model, args=args, train_dataset=t).train()\n',
        undefined,
        'tune.ipynb',
      ),
      title: 'Add fp16=True (check the card and the loss)',
    },
    {
      code: lightning('trainer = «L.Trainer»(max_epochs=3)\ntrainer.fit(net, data)\n'),
      output: lightning('trainer = L.Trainer(max_epochs=3, precision="bf16-mixed")\ntrainer.fit(net, data)\n'),
    },
    {
      code: py(
        'args = «TrainingArguments»(output_dir="out", per_device_train_batch_size=16)\nTrainer(model=model, args=args, train_dataset=t).train()\n',
      ),
      output: py(
        'args = TrainingArguments(output_dir="out", per_device_train_batch_size=16, bf16=True)\nTrainer(model=model, args=args, train_dataset=t).train()\n',
      ),
      title: 'Add bf16=True (check the card and the loss)',
    },
    {
      code: py(
        'trainer = Trainer(\n    model=model,\n    args=«TrainingArguments»(\n        output_dir="out",\n        num_train_epochs=3,\n    ),\n    train_dataset=t,\n)\ntrainer.train()\n',
      ),
      output: py(
        'trainer = Trainer(\n    model=model,\n    args=TrainingArguments(\n        output_dir="out",\n        num_train_epochs=3,\n        bf16=True,\n    ),\n    train_dataset=t,\n)\ntrainer.train()\n',
      ),
    },
  ],
});
