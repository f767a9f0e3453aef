// Pipelines and networks that are made elsewhere, known by their declared types.
import type {
  AutomaticSpeechRecognitionPipeline,
  FeatureExtractionPipeline,
  ImageToImagePipeline,
  ObjectDetectionPipeline,
  PreTrainedModel,
  PreTrainedTokenizer,
  TextClassificationPipeline,
  TextGenerationPipeline,
  TextToAudioPipeline,
} from '@huggingface/transformers';

export class Embedder {
  private static extractor: FeatureExtractionPipeline | null = null;

  static async embed(text: string) {
    return Embedder.extractor!(text, { pooling: 'mean' }); //> call=embedding model=?
  }
}

export async function run(
  write: TextGenerationPipeline,
  classify: TextClassificationPipeline,
  hear: AutomaticSpeechRecognitionPipeline,
  speak: TextToAudioPipeline,
  edit: ImageToImagePipeline,
  see: ObjectDetectionPipeline,
) {
  await write('Once', { max_new_tokens: 20 }); //> call=generation model=? max=20
  await classify('good'); //> call=classification model=?
  await hear('a.wav'); //> call=stt model=?
  await speak('hi'); //> call=tts model=?
  await edit('a.png'); //> call=image-edit model=?
  await see('a.png'); //> call=other model=?
}

export const go = (model: PreTrainedModel, tokenizer: PreTrainedTokenizer) => model.generate(tokenizer('hi')); //> call=generation model=?
