/**
 * The arguments that matter to a footprint, and the spellings SDKs give them. Nested spellings reach into the
 * configuration objects that SDKs pass along. The first that a call gives counts.
 */
const nests = ['config', 'generation_config', 'generationConfig', 'inferenceConfig', 'options', 'parameters', 'body', 'data', 'json', 'extra_body', 'input', '1', '0.body', '0.parameters', '0.options', '0.config', 'sampling_params', 'params', 'modelParameters', 'model_kwargs', 'pipeline_kwargs', 'generation_kwargs', 'generate_kwargs', 'chatRequest', 'embedRequest', 'request'];
const nested = (...names: string[]): readonly string[] => [...names, ...nests.flatMap(nest => names.map(name => `${nest}.${name}`))];

export const canonical: Readonly<Record<string, readonly string[]>> = {
  maxOutput: nested(
    'max_completion_tokens', 'max_output_tokens', 'max_tokens', 'max_new_tokens', 'max_tokens_to_sample', 'num_predict', 'maxTokens',
    'maxOutputTokens', 'maxCompletionTokens', 'maxTokenCount', 'max_gen_len', 'max_length', 'n_predict', 'max_decode_tokens', 'numPredict',
    'maxNewTokens', 'max_output_token', 'maxTokensToSample', 'maxLength',
  ),
  prompt: ['prompt', 'input_text', 'query', 'question', 'contents', 'message', 'text_input'],
  system: ['system', 'system_prompt', 'systemPrompt', 'instructions', 'system_instruction', 'systemInstruction'],
  messages: ['messages'],
  input: ['input', 'inputs', 'texts', 'values', 'sentences', 'text', 'value'],
  n: ['n', 'candidate_count', 'candidateCount', 'num_return_sequences', 'num_images', 'number_of_images', 'num_images_per_prompt', 'numberOfImages', 'num_outputs', 'best_of'],
  reasoningEffort: ['reasoning_effort', 'reasoning.effort', 'reasoningEffort', 'output_config.effort', 'effort'],
  thinkingBudget: ['thinking.budget_tokens', 'thinking.budgetTokens', 'config.thinking_config.thinking_budget', 'config.thinkingConfig.thinkingBudget'],
  serviceTier: ['service_tier', 'serviceTier'],
  size: ['size', 'image_size', 'imageSize', 'resolution'],
  width: nested('width'),
  height: nested('height'),
  quality: ['quality'],
  steps: nested('num_inference_steps', 'steps', 'num_steps'),
  seconds: ['seconds', 'duration', 'duration_seconds', 'durationSeconds', 'config.duration_seconds'],
  dimensions: ['dimensions', 'output_dimensionality', 'outputDimensionality', 'truncate_dim', 'output_dimension'],
  dtype: ['dtype', 'torch_dtype', 'compute_type', 'precision', 'quantization'],
  loadIn4bit: ['load_in_4bit', 'quantization_config.load_in_4bit'],
  loadIn8bit: ['load_in_8bit', 'quantization_config.load_in_8bit'],
  device: ['device', 'device_map'],
  epochs: ['num_train_epochs', 'args.num_train_epochs', 'epochs', 'n_epochs', 'hyperparameters.n_epochs'],
  batchSize: ['batch_size', 'batchSize', 'args.per_device_train_batch_size'],
  stream: ['stream'],
  temperature: nested('temperature'),
  tools: ['tools', 'config.tools'],
  cacheControl: ['cache_control', 'prompt_cache_key', 'cached_content'],
  documents: ['documents', 'docs'],
  taskName: ['task', 'task_type'],
  pipelineTask: ['task'],
};
