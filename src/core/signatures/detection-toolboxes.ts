import type { Sdk } from './sdk.ts';

/** Toolboxes that find things in pictures: Detectron2, OpenMMLab, Roboflow, and the network runners OpenCV and OpenVINO. */
export const detectionToolboxes: Sdk = {
  id: 'detection-toolboxes',
  docs: [
    'https://detectron2.readthedocs.io/en/latest/modules/engine.html',
    'https://mmdetection.readthedocs.io/en/latest/user_guides/inference.html',
    'https://github.com/IDEA-Research/GroundingDINO/blob/main/groundingdino/util/inference.py',
    'https://docs.roboflow.com/deploy/hosted-api',
    'https://docs.opencv.org/4.x/d6/d0f/group__dnn.html',
    'https://docs.openvino.ai/2025/openvino-workflow/running-inference.html',
  ],
  source: [
    'facebookresearch/detectron2, IDEA-Research/GroundingDINO 0.1.0-alpha2, roboflow/inference 1.5.0',
    'open-mmlab/mmdetection (commit 00e9730)',
  ],
  local: true,
  kinds: {
    predictor: {
      from: { python: ['detectron2.engine.**#DefaultPredictor()'] },
      names: 'other',
      calls: [{ path: '()', runs: 'other' }],
    },
    trainer: {
      from: { python: ['detectron2.engine.**#{Default,Simple}Trainer()'] },
      calls: [{ path: 'train', runs: 'training' }],
    },
    network: {
      from: {
        python: [
          '{mmdet,mmocr}.apis.**#{init_detector,init_model}()',
          '{mmseg,mmcls,mmpretrain,mmpose,mmaction}.apis.**#{init_model,init_segmentor,init_pose_model,init_recognizer,get_model}()',
        ],
      },
      names: 'other',
      model: ['checkpoint', '1', '0'],
    },
    groundingDino: {
      from: { python: ['groundingdino.**#{Model,load_model}()'] },
      names: 'other',
      model: ['1', 'model_checkpoint_path'],
      calls: [{ path: '{predict_with_caption,predict_with_classes}', runs: 'other' }],
    },
    inferencer: {
      from: {
        python: ['{mmdet,mmseg,mmpose,mmpretrain,mmaction,mmocr}.apis.**#*Inferencer()'],
      },
      names: 'other',
      model: ['model', '0'],
      calls: [{ path: '()', runs: 'other' }],
    },
    roboflowModel: {
      from: {
        python: [
          'roboflow#Roboflow().workspace().project().version().model',
          'roboflow#Roboflow().project().version().model',
        ],
      },
      provider: 'roboflow',
      local: false,
      calls: [{ path: 'predict', runs: 'other', local: false }],
    },
    /** Roboflow's models on the user's own machine. */
    roboflowLocal: {
      from: { python: ['inference.**#{get_model,get_roboflow_model,YOLOWorld,OwlV2,Clip}()'] },
      names: 'other',
      // Many projects have a module of that name; only Roboflow's takes an id by this word.
      when: [{ argument: ['model_id'], given: true }],
      model: ['model_id'],
      calls: [
        { path: '{infer,infer_async}', runs: 'other' },
        { path: '{embed_image,embed_text,compare}', runs: 'embedding' },
      ],
    },
    roboflowClient: {
      from: { python: ['inference_sdk.**#InferenceHTTPClient()'] },
      provider: 'roboflow',
      calls: [
        { path: 'infer{,_async}', runs: 'other', model: ['model_id', '1'], local: false },
        { path: 'infer_lmm{,_async}', runs: 'generation', model: ['model_id', '1'], local: false },
        { path: '{depth_estimation,sam3_concept_segment}{,_async}', runs: 'other', model: ['model_id'], local: false },
        { path: 'ocr_image{,_async}', runs: 'other', model: ['model'], local: false },
        {
          path: '{detect_gazes,sam2_segment_image,run_workflow,infer_from_workflow}{,_async}',
          runs: 'other',
          receiver: false,
          local: false,
        },
        {
          path: '{clip_compare,get_clip_image_embeddings,get_clip_text_embeddings}{,_async}',
          runs: 'embedding',
          receiver: false,
          local: false,
        },
      ],
    },
    opencv: {
      from: {
        python: [
          'cv2#dnn.{readNet,readNetFromCaffe,readNetFromTensorflow,readNetFromONNX,readNetFromDarknet,readNetFromTorch,readNetFromTFLite}()',
        ],
      },
      names: 'other',
      model: ['1', '0', 'model', 'caffeModel', 'onnxFile'],
      calls: [{ path: '{forward,forwardAndRetrieve}', runs: 'other' }],
    },
    opencvModel: {
      from: { python: ['cv2#dnn.{DetectionModel,ClassificationModel,SegmentationModel,TextDetectionModel_*}()'] },
      uses: ['0'],
      calls: [{ path: '{detect,classify,segment}', runs: 'other' }],
    },
    openvino: {
      from: { python: ['openvino{,.runtime}#Core()'] },
      calls: [
        { path: 'read_model', names: 'other', model: ['model', '0'] },
        // What was read before is compiled here, or a file is read by the same call.
        { path: 'compile_model', model: ['model', '0'], gives: 'openvinoModel' },
      ],
    },
    openvinoModel: {
      same: ['create_infer_request()'],
      calls: [{ path: '{(),infer,infer_new_request,start_async}', runs: 'other' }],
    },
  },
  calls: {
    python: [
      { path: 'groundingdino.**#predict', runs: 'other', uses: ['model', '0'] },
      {
        path: '{mmdet,mmocr}.apis.**#{inference_detector,async_inference_detector}',
        runs: 'other',
        uses: ['model', '0'],
      },
      {
        path: '{mmseg,mmcls,mmpretrain,mmpose,mmaction}.apis.**#{inference_model,inference_segmentor,inference_topdown,inference_top_down_pose_model,inference_recognizer}',
        runs: 'other',
        uses: ['model', '0'],
      },
    ],
  },
};
