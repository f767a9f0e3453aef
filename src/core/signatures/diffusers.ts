import type { Task } from '../site.ts';
import type { Sdk, ValueKind } from './sdk.ts';

const loaders = '.{from_pretrained,from_single_file,from_ckpt}()';

/** Pipelines of these classes; `uses` serves the ones made of another pipeline's parts. */
const pipelines = (task: Task, classes: readonly string[]): ValueKind => ({
  from: { python: classes.map(name => `{diffusers,optimum}.**#${name}${loaders}`) },
  names: task,
  model: ['0', 'pretrained_model_name_or_path', 'pretrained_model_or_path', 'pretrained_model_link_or_path'],
  is: ['parts'],
  calls: [{ path: '{(),generate,img2img,text2img,inpaint}', runs: task }],
});

const rebuilt = (task: Task, classes: readonly string[]): ValueKind => ({
  from: { python: classes.flatMap(name => [`diffusers.**#${name}.from_pipe()`, `diffusers.**#${name}()`]) },
  uses: ['0', 'pipeline', 'unet', 'transformer', 'vae'],
  is: ['parts'],
  calls: [{ path: '()', runs: task }],
});

const video = [
  '{Wan,WanVACE,WanAnimate,WanImageToVideo,WanVideoToVideo,CogVideoX,CogVideoXImageToVideo,CogVideoXVideoToVideo,CogVideoXFunControl}Pipeline',
  '{HunyuanVideo,HunyuanVideo15,HunyuanVideoFramepack,HunyuanVideoImageToVideo,HunyuanSkyreelsImageToVideo}Pipeline',
  '{LTX,LTX2,LTXCondition,LTXImageToVideo,LTX2ImageToVideo,LTX2Condition,Mochi,Allegro,Latte,ConsisID,EasyAnimate,Helios,SanaVideo,MotifVideo}Pipeline',
  '{AnimateDiff,AnimateDiffControlNet,AnimateDiffPAG,AnimateDiffSDXL,AnimateDiffSparseControlNet,PIA,I2VGenXL,StableVideoDiffusion,ChronoEdit}Pipeline',
  '{CosmosTextToWorld,CosmosVideoToWorld,Cosmos2VideoToWorld,Kandinsky5T2V,Kandinsky5I2V,SkyReelsV2,SkyReelsV2DiffusionForcing}Pipeline',
  '*VideoToVideo*Pipeline',
  '*ImageToVideo*Pipeline',
  'TextToVideo*Pipeline',
];
const audio = [
  '{AudioLDM,AudioLDM2,MusicLDM,StableAudio,StableAudio3,DanceDiffusion,AudioDiffusion,AceStep,SpectrogramDiffusion,LongCatAudioDiT}Pipeline',
  'AutoPipelineForText2Audio',
];
const edit = [
  'AutoPipelineFor{Image2Image,Inpainting}',
  '*Img2Img*Pipeline*',
  '*Inpaint*Pipeline*',
  '*{InstructPix2Pix,Pix2PixZero,Upscale,SuperResolution,ImageVariation,Depth2Img,DiffEdit,Edit,EditPlus,ModelEditing,Kontext,PaintByExample}Pipeline',
  'StableDiffusionLatentUpscalePipeline',
  'FluxFillPipeline',
  'RePaintPipeline',
  'CycleDiffusionPipeline',
  'LEditsPPPipeline*',
];
const image = [
  'DiffusionPipeline',
  'AutoPipelineForText2Image',
  'ModularPipeline',
  'StableDiffusion*Pipeline*',
  '*Pipeline',
];

export const diffusers: Sdk = {
  id: 'diffusers',
  docs: [
    'https://huggingface.co/docs/diffusers/api/pipelines/overview',
    'https://huggingface.co/docs/diffusers/api/pipelines/auto_pipeline',
    'https://github.com/huggingface/diffusers/blob/main/src/diffusers/__init__.py',
  ],
  local: true,
  kinds: {
    videoPipeline: pipelines('video', video),
    audioPipeline: pipelines('tts', audio),
    editPipeline: pipelines('image-edit', edit),
    imagePipeline: pipelines('image', image),
    rebuiltVideo: rebuilt('video', video),
    rebuiltEdit: rebuilt('image-edit', edit),
    rebuiltImage: rebuilt('image', image),
    parts: { same: ['{to,cuda,cpu,half,float}()'] },
    /** A part of a pipeline: U-Net, transformer, autoencoder, adapter. */
    component: {
      from: {
        python: [
          `diffusers.**#{*Model,Autoencoder*,FlaxAutoencoder*,AsymmetricAutoencoderKL,*Prior,*SafetyChecker,*Head,*UNet,*Transformer,MotionAdapter,T2IAdapter,MultiAdapter,ControlNetXSAdapter,ConsistencyDecoderVAE}${loaders}`,
        ],
      },
      names: 'image',
      model: ['0', 'pretrained_model_name_or_path', 'pretrained_model_link_or_path_or_dict', 'pretrained_model_path'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward,encode,decode}', runs: 'image' }],
    },
    /** A network built from a configuration, to be trained. */
    untrained: {
      from: {
        python: [
          'diffusers.**#{UNet1D,UNet2D,UNet2DCondition,UNet3DCondition,Transformer2D,DiTTransformer2D,ControlNet,VQ}Model()',
          'diffusers.**#*Model.from_config()',
          'diffusers.**#AutoencoderKL()',
        ],
      },
      is: ['component'],
    },
  },
};
