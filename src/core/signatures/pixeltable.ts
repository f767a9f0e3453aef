import type { Sdk, ValueKind } from './sdk.ts';
import type { Task } from '../site.ts';

/** A function of columns: it is run later, for each row that is put in or asked for. */
const column = (names: string, task: Task, fallback?: string): ValueKind => ({
  from: { python: [`pixeltable.functions.${names}{(),.using()}`] },
  names: task,
  model: ['model', 'model_id', 'model_path', 'repo_id', 'ref'],
  ...(fallback === undefined ? {} : { default: { id: fallback, version: 'pixeltable 2026-08' } }),
});

const chats =
  '{openai#{chat_completions,responses,vision},anthropic#messages,{groq,together,fireworks,mistralai,deepseek,openrouter,nebius}#chat_completions,gemini#generate_content,ollama#{chat,generate},bedrock#{converse,invoke_model},llama_cpp#create_chat_completion,vllm#{chat_completions,generate}}';

const embeddings =
  '{{openai,together,mistralai,voyageai,jina,openrouter}#embeddings,gemini#embed_content,ollama#embed,bedrock#embed,voyageai#multimodal_embed,twelvelabs#embed,huggingface#{sentence_transformer,clip}}';

/** Pixeltable: tables with columns that models write. */
export const pixeltable: Sdk = {
  id: 'pixeltable',
  docs: ['https://docs.pixeltable.com/', 'https://github.com/pixeltable/pixeltable/tree/main/pixeltable/functions'],
  source: ['pixeltable/pixeltable 2026-08-22'],
  kinds: {
    chat: column(chats, 'chat'),
    completion: column('{together,mistralai}#{completions,fim_completions}', 'completion'),
    embedding: column(embeddings, 'embedding'),
    rerank: column('{{voyageai,jina}#rerank,huggingface#cross_encoder}', 'rerank'),
    image: column(
      '{{openai,together}#image_generations,openai#image_variations,gemini#generate_images,huggingface#text_to_image}',
      'image',
    ),
    imageEdit: column('{openai#image_edits,huggingface#image_to_image}', 'image-edit'),
    video: column('{gemini#generate_videos,huggingface#image_to_video}', 'video'),
    speech: column('{openai#speech,gemini#generate_speech,huggingface#text_to_speech}', 'tts'),
    transcription: column(
      '{openai#{transcriptions,translations},gemini#transcribe,whisper#transcribe,whisperx#transcribe,huggingface#{automatic_speech_recognition,speech2text_for_conditional_generation}}',
      'stt',
    ),
    moderation: column('openai#moderations', 'moderation', 'omni-moderation-latest'),
    segmentation: column('huggingface#{sam3_for_segmentation,sam_automatic_mask_generation}', 'other', 'facebook/sam3'),
    classification: column(
      '{huggingface#{detr_for_object_detection,detr_for_segmentation,vit_for_image_classification,text_classification,token_classification},yolox#yolox}',
      'classification',
    ),
    generation: column(
      'huggingface#{text_generation,image_captioning,summarization,question_answering,translation}',
      'generation',
    ),
    other: column('replicate#run', 'other'),
    /** What is put in is run through the columns; where none has a model, none runs. */
    table: {
      from: { python: ['pixeltable#{create_table,get_table}()'] },
      collects: ['add_computed_column().*', 'add_embedding_index().*'],
      calls: [{ path: 'insert', runs: 'other', needsModel: true }],
    },
  },
};
