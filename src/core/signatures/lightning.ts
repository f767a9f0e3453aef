import type { Sdk } from './sdk.ts';

/** The networks that fastai offers by name to its learners: its own, and those it takes over from torchvision. */
const builders = Object.fromEntries(
  [
    'resnet18 resnet34 resnet50 resnet101 resnet152 squeezenet1_0 squeezenet1_1 alexnet',
    'densenet121 densenet161 densenet169 densenet201 vgg11_bn vgg13_bn vgg16_bn vgg19_bn',
    'xresnet18 xresnet34 xresnet50 xresnet101 xresnet152 xse_resnet18 xse_resnet34 xse_resnet50',
    'AWD_LSTM AWD_QRNN',
  ]
    .flatMap(line => line.split(' '))
    .map(name => [name, name]),
);

export const lightning: Sdk = {
  id: 'lightning',
  docs: [
    'https://lightning.ai/docs/pytorch/stable/common/trainer.html',
    'https://docs.fast.ai/learner.html',
    'https://docs.fast.ai/vision.learner.html',
  ],
  source: ['Lightning-AI/pytorch-lightning 2.6.0', 'fastai/fastai 1.0 and 2.0 (vision and text learners)'],
  local: true,
  kinds: {
    trainer: {
      from: { python: ['{pytorch_lightning,lightning,lightning_pytorch,lightning_flash,flash}.**#Trainer()'] },
      calls: [
        { path: '{fit,finetune}', runs: 'training', uses: ['model', '0'] },
        { path: '{validate,test,predict}', runs: 'classification', uses: ['model', '0'] },
      ],
    },
    /** fastai: a network and its data in one; the body is a known network, by its builder or its name in timm. */
    known: {
      from: {
        python: [
          '{fastai,fastbook}.**#{vision_learner,cnn_learner,create_cnn,unet_learner}()',
          '{fastai,fastbook}.**#text_classifier_learner()',
        ],
      },
      names: 'classification',
      model: ['arch', 'base_arch', '1'],
      is: ['trainable'],
    },
    /** What it predicts is how a text goes on. */
    languageLearner: {
      from: { python: ['{fastai,fastbook}.**#language_model_learner()'] },
      names: 'generation',
      model: ['arch', '1'],
      same: ['{to_fp16,to_fp32,to_native_fp16,load,load_encoder}()'],
      calls: [
        { path: '{fit,fit_one_cycle,fit_flat_cos,fit_sgdr,fine_tune,lr_find}', runs: 'training' },
        { path: '{predict,beam_search,get_preds,validate}', runs: 'generation' },
      ],
    },
    learner: {
      from: {
        python: [
          '{fastai,fastbook}.**#{collab_learner,tabular_learner}()',
          '{fastai,fastbook}.**#{Learner,TabularLearner,TextLearner,LMLearner}()',
        ],
      },
      uses: ['model', '1'],
      is: ['trainable'],
    },
    exported: {
      from: { python: ['{fastai,fastbook}.**#load_learner()', 'huggingface_hub.**#from_pretrained_fastai()'] },
      names: 'classification',
      model: ['0', 'fname', 'repo_id'],
      is: ['trainable'],
    },
    trainable: {
      same: ['{to_fp16,to_fp32,to_native_fp16,load,load_encoder}()'],
      calls: [
        { path: '{fit,fit_one_cycle,fit_flat_cos,fit_sgdr,fine_tune,lr_find}', runs: 'training' },
        { path: '{predict,get_preds,validate,tta}', runs: 'classification' },
      ],
    },
  },
  constants: [{ path: /^(?:fastai|fastbook)(?:\.\w+)*$/u, ids: builders }],
};
