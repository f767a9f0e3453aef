import type { Sdk } from './sdk.ts';

const faces = { id: 'VGG-Face', version: 'deepface 0.0.100' } as const;

/** Networks for pictures: image backbones, segmentation, faces, text recognition. */
export const vision: Sdk = {
  id: 'vision',
  docs: [
    'https://huggingface.co/docs/timm/reference/models',
    'https://github.com/facebookresearch/segment-anything',
    'https://github.com/huggingface/controlnet_aux',
    'https://www.jaided.ai/easyocr/documentation/',
    'https://paddlepaddle.github.io/PaddleOCR/latest/en/version3.x/pipeline_usage/OCR.html',
    'https://rapidai.github.io/RapidOCRDocs/main/',
    'https://mindee.github.io/doctr/modules/models.html',
    'https://github.com/deepinsight/insightface/tree/master/python-package',
    'https://github.com/serengil/deepface',
    'https://ai.google.dev/edge/mediapipe/solutions/guide',
    'https://github.com/xinyu1205/recognize-anything/blob/main/ram/inference.py',
  ],
  source: [
    'huggingface/pytorch-image-models 1.0.28',
    'facebookresearch/segment-anything 2024-09-18',
    'facebookresearch/sam2 2024-12-15',
    'huggingface/controlnet_aux 0.0.10',
    'JaidedAI/EasyOCR 1.7.2',
    'PaddlePaddle/PaddleOCR 0f3c4da',
    'mindee/doctr 1.1.0',
    'deepinsight/insightface 2026-07-27',
    'serengil/deepface 0.0.100',
    'published API reference of MediaPipe, 2026-11',
    'a copy of RapidOCR with rapidocr/main.py, read 2026-11-23',
    'xinyu1205/recognize-anything at a3d9ea4',
  ],
  local: true,
  kinds: {
    timm: {
      from: { python: ['timm.**#create_model()'] },
      names: 'classification',
      model: ['0', 'model_name'],
      is: ['torch/module'],
      calls: [
        { path: '{(),forward,forward_head}', runs: 'classification' },
        { path: 'forward_{features,intermediates}', runs: 'embedding' },
      ],
    },
    /** What ControlNet is conditioned on: poses, edges, depths. */
    conditioner: {
      from: { python: ['controlnet_aux.**#*{Detector,detector}.from_pretrained()'] },
      names: 'other',
      model: ['0', 'pretrained_model_or_path'],
      is: ['torch/module'],
      calls: [{ path: '()', runs: 'other' }],
    },
    segmenter: {
      from: {
        python: [
          'segment_anything.**#build_sam{,_vit_h,_vit_l,_vit_b}()',
          '{sam2,sam3}.**#build_sam{2,2_video_predictor,3_image_model,3_video_predictor}()',
        ],
      },
      names: 'other',
      model: ['checkpoint', 'ckpt_path', '1', '0'],
      is: ['segmenting'],
    },
    segmenterOfHub: {
      from: { python: ['sam2.**#build_sam2{,_video_predictor}_hf()'] },
      names: 'other',
      model: ['model_id', '0'],
      is: ['segmenting'],
    },
    segmenting: {
      is: ['torch/module'],
      parts: { '{image_encoder,prompt_encoder,mask_decoder}': 'segmentingPart' },
      calls: [
        { path: '{(),forward}', runs: 'other' },
        { path: '{propagate_in_video,add_new_points,add_new_points_or_box,add_new_mask}', runs: 'other' },
      ],
    },
    segmentingPart: { is: ['torch/module'], calls: [{ path: '{(),forward}', runs: 'other' }] },
    predictor: {
      from: {
        python: [
          '{segment_anything,sam2}.**#{SamPredictor,SamAutomaticMaskGenerator,SAM2ImagePredictor,SAM2AutomaticMaskGenerator}()',
        ],
      },
      uses: ['0', 'sam_model', 'model'],
      parts: { model: 'segmenting' },
      calls: [
        {
          path: '{predict,predict_torch,predict_batch,set_image,set_torch_image,set_image_batch,generate}',
          runs: 'other',
        },
      ],
    },
    predictorOfHub: {
      from: { python: ['sam2.**#SAM2{ImagePredictor,VideoPredictor,AutomaticMaskGenerator}.from_pretrained()'] },
      names: 'other',
      model: ['0', 'model_id'],
      calls: [
        {
          path: '{predict,predict_batch,set_image,set_image_batch,generate,propagate_in_video,add_new_points_or_box}',
          runs: 'other',
        },
      ],
    },
    easyOcr: {
      from: { python: ['easyocr.**#Reader()'] },
      names: 'other',
      model: ['recog_network'],
      calls: [{ path: '{readtext,readtextlang,readtext_batched,detect,recognize}', runs: 'other' }],
    },
    rapidOcr: {
      from: {
        python: ['{rapidocr,rapidocr_onnxruntime,rapidocr_openvino,rapidocr_paddle,rapidocr_torch}.**#RapidOCR()'],
      },
      names: 'other',
      model: ['rec_model_path'],
      calls: [{ path: '()', runs: 'other' }],
    },
    paddleOcr: {
      from: { python: ['paddleocr.**#{PaddleOCR,PPStructure,PPStructureV3,PaddleOCRVL}()'] },
      names: 'other',
      model: ['text_recognition_model_name', 'ocr_version'],
      calls: [{ path: '{ocr,predict,predict_iter,()}', runs: 'other' }],
    },
    /** The single networks and pipelines of version 3. */
    paddlePart: {
      from: {
        python: [
          'paddleocr.**#{ChartParsing,DocVLM,FormulaRecognition,LayoutDetection,SealTextDetection,TableCellsDetection,TableClassification,TableStructureRecognition}()',
          'paddleocr.**#{TextDetection,TextRecognition,TextImageUnwarping,TextLineOrientationClassification,DocImgOrientationClassification}()',
        ],
      },
      names: 'other',
      model: ['model_name'],
      calls: [{ path: '{predict,predict_iter}', runs: 'other' }],
    },
    paddlePipeline: {
      from: {
        python: [
          'paddleocr.**#{DocPreprocessor,DocUnderstanding,FormulaRecognitionPipeline,SealRecognition,TableRecognitionPipelineV2,PPChatOCRv4Doc,PPDocTranslation}()',
        ],
      },
      names: 'other',
      onlyWithModel: 'id',
      model: ['doc_understanding_model_name', 'formula_recognition_model_name', 'text_recognition_model_name'],
      calls: [{ path: '{predict,predict_iter,visual_predict,chat,translate}', runs: 'other' }],
    },
    doctr: {
      from: {
        python: [
          'doctr.models.**#{ocr_predictor,kie_predictor,detection_predictor,recognition_predictor}()',
          'doctr.models.**#{layout_predictor,table_predictor,crop_orientation_predictor,page_orientation_predictor}()',
        ],
      },
      names: 'other',
      model: ['arch', 'det_arch', '0'],
      is: ['torch/module'],
      calls: [{ path: '()', runs: 'other' }],
    },
    insightFace: {
      from: { python: ['insightface.**#FaceAnalysis()'] },
      names: 'other',
      model: ['name', '0'],
      calls: [{ path: 'get', runs: 'other' }],
    },
    insightFaceModel: {
      from: { python: ['insightface.**#{,model_zoo.}get_model()'] },
      names: 'other',
      model: ['0', 'name'],
      calls: [{ path: 'get', runs: 'other' }],
    },
    mediaPipe: {
      from: {
        python: [
          'mediapipe.solutions.**#{Hands,Pose,FaceMesh,FaceDetection,Holistic,SelfieSegmentation,Objectron}()',
          'mediapipe.python.solutions.**#{Hands,Pose,FaceMesh,FaceDetection,Holistic,SelfieSegmentation,Objectron}()',
        ],
      },
      names: 'other',
      model: ['model_name'],
      calls: [{ path: 'process', runs: 'other' }],
    },
    mediaPipeTask: {
      from: { python: ['mediapipe.tasks.**#*.create_from_options()', 'mediapipe.tasks.**#*.create_from_model_path()'] },
      names: 'other',
      model: ['0.base_options.model_asset_path', 'options.base_options.model_asset_path', '0'],
      calls: [
        {
          path: '{detect,detect_for_video,detect_async,classify,classify_for_video,recognize,recognize_for_video,recognize_async,segment,embed,stylize}',
          runs: 'other',
        },
      ],
    },
    /** Recognize Anything: what a picture shows, as tags. */
    tagger: {
      from: { python: ['ram.models.**#{ram,ram_plus,tag2text}()'] },
      names: 'classification',
      model: ['pretrained', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),generate,generate_tag,generate_tag_openset}', runs: 'classification' }],
    },
    superGradients: {
      from: { python: ['super_gradients.**#models.get()'] },
      names: 'other',
      model: ['0', 'model_name'],
      is: ['torch/module'],
      calls: [{ path: '{(),predict}', runs: 'other' }],
    },
  },
  calls: {
    python: [
      {
        path: 'segment_anything.**#sam_model_registry[]',
        names: 'other',
        model: ['checkpoint', '0'],
        gives: 'segmenter',
      },
      { path: 'ram.**#inference_{ram,ram_openset,tag2text}', runs: 'classification', uses: ['model', '1'] },
      {
        path: 'deepface.**#DeepFace.{verify,find,register}',
        runs: 'embedding',
        model: ['model_name', '2'],
        default: faces,
      },
      {
        path: 'deepface.**#DeepFace.{represent,stream,search}',
        runs: 'embedding',
        model: ['model_name', '1'],
        default: faces,
      },
      { path: 'deepface.**#DeepFace.{analyze,extract_faces}', runs: 'classification' },
    ],
  },
};
