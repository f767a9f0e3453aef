import type { Sdk } from './sdk.ts';

export const lightning: Sdk = {
  id: 'lightning',
  docs: [
    'https://lightning.ai/docs/pytorch/stable/common/trainer.html',
    'https://docs.fast.ai/learner.html',
    'https://docs.fast.ai/vision.learner.html',
  ],
  local: true,
  kinds: {
    trainer: {
      from: { python: ['{pytorch_lightning,lightning,lightning_pytorch,lightning_flash,flash}.**#Trainer()'] },
      calls: [
        { path: '{fit,finetune}', runs: 'training', uses: ['model', '0'] },
        { path: '{validate,test,predict}', runs: 'classification', uses: ['model', '0'] },
      ],
    },
    /** fastai: a network and its data in one. */
    learner: {
      from: {
        python: [
          'fastai.**#{vision_learner,cnn_learner,unet_learner,text_classifier_learner,language_model_learner,collab_learner,tabular_learner}()',
          'fastai.**#{Learner,TabularLearner,TextLearner,LMLearner}()',
        ],
      },
      is: ['trainable'],
    },
    exported: {
      from: { python: ['fastai.**#load_learner()'] },
      names: 'classification',
      model: ['0', 'fname'],
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
};
