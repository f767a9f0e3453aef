import type { Task } from '../site.ts';
import type { CallSpec, Paths, Sdk, ValueKind } from './sdk.ts';

const model = [
  '0',
  'pretrained_model_name_or_path',
  'pretrained_model_or_path',
  'pretrained_model_link_or_path',
  'pretrained_model_link_or_path_or_dict',
  'pretrained_model_path',
];
const loaders = '{from_pretrained,from_single_file,from_ckpt}';

/** Pipelines of these classes: loaded by name, or made of another pipeline. */
const pipelines = (gives: string, names: Task, classes: readonly string[]): CallSpec[] =>
  classes.flatMap(name => [
    { path: `**.${name}.${loaders}`, names, model, gives },
    { path: `**.${name}.from_pipe`, uses: ['0', 'pipeline'], gives },
  ]);

const built = (classes: readonly string[]): Paths => ({ python: classes.map(name => `diffusers.**#${name}()`) });
const uses = ['unet', 'transformer', 'vae', '0'];

const video = [
  '{Wan,WanVACE,WanAnimate,WanImageToVideo,WanVideoToVideo,CogVideoX,CogVideoXImageToVideo,CogVideoXVideoToVideo,CogVideoXFunControl}Pipeline',
  '{HunyuanVideo,HunyuanVideo15,HunyuanVideoFramepack,HunyuanVideoImageToVideo,HunyuanSkyreelsImageToVideo}Pipeline',
  '{LTX,LTX2,LTXCondition,LTXImageToVideo,LTX2ImageToVideo,LTX2Condition,Mochi,Allegro,Latte,ConsisID,EasyAnimate,Helios,SanaVideo,MotifVideo}Pipeline',
  '{AnimateDiff,AnimateDiffControlNet,AnimateDiffPAG,AnimateDiffSDXL,AnimateDiffSparseControlNet,PIA,I2VGenXL,StableVideoDiffusion,ChronoEdit}Pipeline',
  '{CosmosTextToWorld,CosmosVideoToWorld,Cosmos2VideoToWorld,Kandinsky5T2V,Kandinsky5I2V,SkyReelsV2,SkyReelsV2DiffusionForcing}Pipeline',
  '{AnyFlow,AnyFlowFAR,HeliosPyramid,EasyAnimateControl,EasyAnimateInpaint,LTX2HDR,LTX2InContext,LTXI2VLongMultiPrompt}Pipeline',
  '{LTXLatentUpsample,LTX2LatentUpsample,MotifVideoImage2Video,LucyEdit,Cosmos2_5_PredictBase,Cosmos2_5_Transfer}Pipeline',
  '*VideoToVideo*Pipeline',
  '*ImageToVideo*Pipeline',
  'TextToVideo*Pipeline',
];
const audio = [
  '{AudioLDM,AudioLDM2,MusicLDM,StableAudio,StableAudio3,DanceDiffusion,AudioDiffusion,AceStep,SpectrogramDiffusion,LongCatAudioDiT}Pipeline',
  'StableAudio3{Inpaint,AudioToAudio}Pipeline',
  'AutoPipelineForText2Audio',
];
const edit = [
  'AutoPipelineFor{Image2Image,Inpainting}',
  '*Img2Img*Pipeline*',
  '*Inpaint*Pipeline*',
  '*{InstructPix2Pix,Pix2PixZero,Upscale,SuperResolution,ImageVariation,Depth2Img,DiffEdit,Edit,EditPlus,ModelEditing,Kontext,PaintByExample}Pipeline',
  'StableDiffusionLatentUpscalePipeline',
  'Kandinsky5I2IPipeline',
  'FluxFillPipeline',
  'RePaintPipeline',
  'CycleDiffusionPipeline',
  'LEditsPPPipeline*',
];
const text = ['{LLaDA2,DiffusionGemma}Pipeline'];
const image = [
  'DiffusionPipeline',
  'AutoPipelineForText2Image',
  'ModularPipeline',
  'StableDiffusion*Pipeline*',
  '*Pipeline',
];

/** What pipelines of all kinds do with their parts, and what these are, by the names that they are registered under. */
const whole: ValueKind = {
  parts: {
    '{unet,unet_2,image_unet,text_unet,transformer,transformer_2,prior,prior_prior,decoder,controlnet}': 'component',
    '{vae,audio_vae,vqvae,vqgan,movq,vae_encoder,vae_decoder}': 'component',
    '{,prior_}{text_encoder,image_encoder}': 'transformers/encoder',
    'text_encoder_{1,2,3,4}': 'transformers/encoder',
    safety_checker: 'checker',
    vocoder: 'transformers/textToSpeech',
    '{prior_pipe,decoder_pipe}': 'imagePipeline',
  },
  same: ['{to,cuda,cpu,half,float}()'],
  calls: [
    { path: '{,_}encode_{prompt,image}', runs: 'embedding' },
    { path: 'prepare_ip_adapter_image_embeds', runs: 'embedding' },
    { path: '{decode_latents,{,_}encode_vae_image,invert}', runs: 'image' },
    { path: 'run_safety_checker', runs: 'classification' },
  ],
};

const components = [
  '*Model',
  '*UNet',
  '*Transformer',
  '*Autoencoder*',
  '*Prior',
  '*SafetyChecker',
  '*Head',
  'MotionAdapter',
  'T2IAdapter',
  'MultiAdapter',
  'ControlNetXSAdapter',
  'ConsistencyDecoderVAE',
];

export const diffusers: Sdk = {
  id: 'diffusers',
  docs: [
    'https://huggingface.co/docs/diffusers/api/pipelines/overview',
    'https://huggingface.co/docs/diffusers/api/pipelines/auto_pipeline',
    'https://github.com/huggingface/diffusers/blob/main/src/diffusers/__init__.py',
  ],
  source: ['huggingface/diffusers 0.40.0', 'mit-han-lab/nunchaku at 2de0140'],
  local: true,
  kinds: {
    library: {
      from: { python: ['{diffusers,optimum}#'] },
      calls: [
        // The JAX ones give the pipeline and its parameters.
        { path: `**.Flax*{Img2Img,Inpaint}Pipeline.${loaders}`, names: 'image-edit', model, gives: 'jaxEditPipeline' },
        { path: `**.Flax*Pipeline.${loaders}`, names: 'image', model, gives: 'jaxPipeline' },
        ...pipelines('videoPipeline', 'video', video),
        ...pipelines('audioPipeline', 'tts', audio),
        ...pipelines('editPipeline', 'image-edit', edit),
        ...pipelines('textPipeline', 'generation', text),
        ...pipelines('imagePipeline', 'image', image),
        // A part of a pipeline: U-Net, transformer, autoencoder, adapter.
        ...components.map((name): CallSpec => ({
          path: `**.${name}.${loaders}`,
          names: 'image',
          model,
          gives: 'component',
        })),
        // Built from a configuration, to be trained.
        { path: '**.*Model.from_config', gives: 'component' },
      ],
    },
    /** Nunchaku's parts of four bits, which stand in for those of a pipeline. */
    quantised: {
      from: { python: ['nunchaku.**#Nunchaku*Transformer2{d,D}Model{,V2}.from_pretrained()'] },
      names: 'image',
      model,
      is: ['component'],
    },
    quantisedEncoder: {
      from: { python: ['nunchaku.**#Nunchaku*EncoderModel.from_pretrained()'] },
      names: 'embedding',
      model,
      is: ['transformers/encoder'],
    },
    // What is put together from parts, or declared by its type, is made by the class itself.
    videoPipeline: { from: built(video), uses, is: ['whole'], calls: [{ path: '()', runs: 'video' }] },
    audioPipeline: { from: built(audio), uses, is: ['whole'], calls: [{ path: '()', runs: 'tts' }] },
    editPipeline: {
      from: built(edit),
      uses,
      is: ['whole'],
      calls: [{ path: '{(),img2img,inpaint}', runs: 'image-edit' }],
    },
    textPipeline: {
      from: built(text),
      uses: ['model', '0'],
      is: ['whole'],
      calls: [{ path: '()', runs: 'generation', given: { maxOutput: ['gen_length'] } }],
    },
    imagePipeline: {
      from: built(['*Pipeline']),
      uses,
      is: ['whole'],
      calls: [{ path: '{(),generate,text2img}', runs: 'image' }],
    },
    jaxPipeline: { same: ['[]'], is: ['imagePipeline'] },
    jaxEditPipeline: { same: ['[]'], is: ['editPipeline'] },
    whole,
    checker: { is: ['torch/module'], calls: [{ path: '()', runs: 'classification' }] },
    component: {
      from: built(['*Model', 'AutoencoderKL']),
      is: ['torch/module'],
      calls: [{ path: '{(),forward,encode,decode}', runs: 'image' }],
    },
  },
};
