import type { Sdk } from './sdk.ts';

export const vertexai: Sdk = {
  id: 'vertexai',
  docs: [
    'https://github.com/googleapis/python-aiplatform/tree/main/vertexai',
    'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/models.py',
    'https://github.com/googleapis/nodejs-vertexai/tree/main/src',
  ],
  source: ['googleapis/python-aiplatform 1.165.1', 'googleapis/nodejs-vertexai 2026-05-20'],
  provider: 'google',
  kinds: {
    generativeModel: {
      from: { python: ['vertexai.**#GenerativeModel()'] },
      is: ['model'],
      names: 'chat',
      model: ['model_name', '0'],
    },
    cachedModel: {
      from: { python: ['vertexai.**#GenerativeModel.from_cached_content()'] },
      is: ['model'],
      names: 'chat',
      uses: ['cached_content', '0'],
    },
    cache: { from: { python: ['vertexai.**#CachedContent.create()'] }, same: ['name'], model: ['model_name'] },
    client: {
      from: { javascript: ['@google-cloud/vertexai#{default.,}VertexAI()'] },
      same: ['preview'],
      calls: [
        { path: 'getGenerativeModel', names: 'chat', model: ['model'], gives: 'model' },
        { path: 'getGenerativeModelFromCachedContent', names: 'chat', model: ['0.model', 'model'], gives: 'model' },
      ],
    },
    model: {
      from: { javascript: ['@google-cloud/vertexai#GenerativeModel{,Preview}()'] },
      calls: [
        { path: '{generate_content,generate_content_async,generateContent,generateContentStream}', runs: 'chat' },
        { path: '{start_chat,startChat}', gives: 'chat' },
      ],
    },
    chat: {
      from: { python: ['vertexai.**#ChatSession()'], javascript: ['@google-cloud/vertexai#ChatSession{,Preview}()'] },
      uses: ['model', '0'],
      calls: [
        {
          path: '{send_message,send_message_async,send_message_streaming,send_message_streaming_async,sendMessage,sendMessageStream}',
          runs: 'chat',
        },
      ],
    },
    textModel: {
      from: {
        python: [
          'vertexai.**#{TextGenerationModel,CodeGenerationModel}.{from_pretrained,get_tuned_model}()',
          'google.cloud.aiplatform.private_preview.**#TextGenerationModel.from_pretrained()',
        ],
      },
      names: 'completion',
      model: ['model_name', 'tuned_model_name', '0'],
      calls: [
        { path: 'predict{,_async,_streaming,_streaming_async}', runs: 'completion' },
        { path: 'batch_predict', runs: 'batch' },
        { path: 'tune_model{,_rlhf}', runs: 'fine-tune' },
      ],
    },
    chatModel: {
      from: {
        python: [
          'vertexai.**#{ChatModel,CodeChatModel}.{from_pretrained,get_tuned_model}()',
          'google.cloud.aiplatform.private_preview.**#ChatModel.from_pretrained()',
        ],
      },
      names: 'chat',
      model: ['model_name', 'tuned_model_name', '0'],
      calls: [
        { path: 'start_chat', gives: 'chat' },
        { path: 'tune_model{,_rlhf}', runs: 'fine-tune' },
      ],
    },
    embeddingModel: {
      from: {
        python: ['vertexai.**#{TextEmbeddingModel,MultiModalEmbeddingModel}.{from_pretrained,get_tuned_model}()'],
      },
      names: 'embedding',
      model: ['model_name', 'tuned_model_name', '0'],
      calls: [
        { path: 'get_embeddings{,_async}', runs: 'embedding' },
        { path: 'batch_predict', runs: 'batch' },
        { path: 'tune_model', runs: 'fine-tune' },
      ],
    },
    imageModel: {
      from: { python: ['vertexai.**#ImageGenerationModel.from_pretrained()'] },
      names: 'image',
      model: ['model_name', '0'],
      calls: [
        { path: 'generate_images', runs: 'image' },
        { path: '{edit,upscale}_image', runs: 'image-edit' },
      ],
    },
    imageReader: {
      from: { python: ['vertexai.**#{ImageCaptioningModel,ImageQnAModel,ImageTextModel}.from_pretrained()'] },
      names: 'chat',
      model: ['model_name', '0'],
      calls: [{ path: '{get_captions,ask_question}', runs: 'chat' }],
    },
    imageSegmenter: {
      from: { python: ['vertexai.**#ImageSegmentationModel.from_pretrained()'] },
      names: 'other',
      model: ['model_name', '0'],
      calls: [{ path: 'segment_image', runs: 'other' }],
    },
    /** What an endpoint serves is fixed when it is deployed, and not said where it is called. */
    endpoint: {
      from: {
        python: [
          'google.cloud.aiplatform#{Endpoint,PrivateEndpoint}{{,.create}(),.list()[]}',
          'google.cloud.aiplatform#models.{Endpoint,PrivateEndpoint}{,.create}()',
        ],
      },
      calls: [
        {
          path: '{predict,predict_async,raw_predict,stream_raw_predict,explain,explain_async,invoke}',
          runs: 'other',
          receiver: false,
        },
        {
          path: '{,stream_}direct_{predict,predict_async,raw_predict,raw_predict_async}',
          runs: 'other',
          receiver: false,
        },
      ],
    },
    /** The container of an endpoint, run on the machine at hand. */
    localModel: {
      from: { python: ['google.cloud.aiplatform.**#LocalModel{,.build_cpr_model}()'] },
      calls: [{ path: 'deploy_to_local_endpoint', gives: 'localEndpoint' }],
    },
    localEndpoint: {
      from: { python: ['google.cloud.aiplatform.**#LocalEndpoint()'] },
      local: true,
      calls: [{ path: 'predict', runs: 'other', receiver: false }],
    },
    /** A model of the garden, before it is deployed. */
    gardenModel: {
      from: { python: ['vertexai.**#model_garden.OpenModel()'] },
      names: 'other',
      model: ['model_name', '0'],
      calls: [
        { path: 'deploy', gives: 'endpoint' },
        { path: 'batch_predict', runs: 'batch' },
      ],
    },
    /** What AutoML trains is its own choice. */
    autoMl: {
      from: {
        python: [
          'google.cloud.aiplatform.**#AutoML{Image,Text,Video,Tabular,Forecasting}TrainingJob()',
          'google.cloud.aiplatform.**#{SequenceToSequencePlus,TemporalFusionTransformer,TimeSeriesDenseEncoder}ForecastingTrainingJob()',
        ],
      },
      calls: [{ path: 'run', runs: 'training', gives: 'registeredModel' }],
    },
    registeredModel: {
      from: { python: ['google.cloud.aiplatform#Model{{,.upload}(),.list()[]}'] },
      calls: [
        { path: 'deploy', gives: 'endpoint' },
        { path: 'batch_predict', runs: 'batch', receiver: false },
      ],
    },
    /** A prompt that is kept with its model. */
    prompt: {
      from: { python: ['vertexai.**#Prompt()'] },
      model: ['model_name'],
      calls: [{ path: 'generate_content', runs: 'chat' }],
    },
    predictionService: {
      from: {
        python: ['google.cloud.{aiplatform,automl}{,_v1,_v1beta1}.**#PredictionService{,Async}Client()'],
        javascript: ['@google-cloud/aiplatform#{v1.,v1beta1.,}PredictionServiceClient()'],
      },
      calls: [
        {
          path: '{predict,raw_predict,rawPredict,streaming_predict,server_streaming_predict,serverStreamingPredict,streamRawPredict}',
          runs: 'other',
          model: ['endpoint', 'request.endpoint', '0.endpoint'],
        },
        { path: '{batch_predict,batchPredict}', runs: 'batch' },
        { path: '{stream_,}generate_content', runs: 'chat', model: ['model', 'request.model', '0.model'] },
        { path: '{generateContent,streamGenerateContent}', runs: 'chat', model: ['model'] },
      ],
    },
    /** The client of the evaluation service; `vertexai.Client` has no other model methods. */
    evaluationClient: {
      from: { python: ['vertexai#Client()'] },
      same: ['aio'],
      calls: [
        { path: 'evals.run_inference', runs: 'chat', model: ['model'], uses: ['agent'] },
        {
          path: 'evals.{evaluate,batch_evaluate,evaluate_instances,generate_rubrics}',
          runs: 'chat',
          receiver: false,
        },
        { path: 'evals.generate_{conversation_scenarios,loss_clusters}', runs: 'chat', receiver: false },
        { path: '{prompt_optimizer,prompts}.{optimize,optimize_prompt}', runs: 'chat', receiver: false },
      ],
    },
    evaluation: {
      from: { python: ['vertexai.**#EvalTask()'] },
      calls: [
        { path: 'evaluate', runs: 'chat', model: ['model'], when: [{ argument: ['model', '0'], given: true }] },
        { path: 'evaluate', runs: 'chat', uses: ['runnable'], when: [{ argument: ['runnable'], given: true }] },
      ],
    },
    /** Answers that are there already are judged by a model of the service, where a metric is not arithmetic. */
    judged: {
      from: { python: ['vertexai.**#EvalTask()'] },
      when: [{ argument: ['metrics.metric_prompt_template'], given: true }],
      model: ['metrics.baseline_model'],
      calls: [
        {
          path: 'evaluate',
          runs: 'chat',
          when: [
            { argument: ['model', '0'], given: false },
            { argument: ['runnable'], given: false },
          ],
        },
      ],
    },
  },
  calls: {
    python: [
      { path: 'vertexai.**#sft.{train,preview_train}', runs: 'fine-tune', model: ['source_model'] },
      { path: 'vertexai.**#BatchPredictionJob.submit', runs: 'batch', model: ['source_model', '0'] },
      { path: 'vertexai.{rag,preview.rag}#{retrieval_query,async_retrieve_contexts}', runs: 'embedding' },
    ],
  },
};
