import type { ArgumentPath, Sdk, ValueKind } from './sdk.ts';

/** Weights that restore or enlarge a picture. */
const restorer = (from: string, model: readonly ArgumentPath[]): ValueKind => ({
  from: { python: [from] },
  names: 'image-edit',
  model,
  calls: [{ path: 'enhance', runs: 'image-edit' }],
});

/** A detector's class stands for its weights. */
const detectors = [
  ['Base', 'rf-detr-base.pth'],
  ['Nano', 'rf-detr-nano.pth'],
  ['Small', 'rf-detr-small.pth'],
  ['Medium', 'rf-detr-medium.pth'],
  ['SegPreview', 'rf-detr-seg-preview.pt'],
] as const;

/** Faces, backgrounds, restoration, detection and backbones: packages with networks of their own. */
export const pictures: Sdk = {
  id: 'pictures',
  docs: [
    'https://github.com/timesler/facenet-pytorch',
    'https://github.com/ageitgey/face_recognition/blob/master/face_recognition/api.py',
    'https://github.com/TencentARC/GFPGAN/blob/master/gfpgan/utils.py',
    'https://github.com/xinntao/Real-ESRGAN/blob/master/realesrgan/utils.py',
    'https://github.com/danielgatis/rembg/blob/main/rembg/session_factory.py',
    'https://github.com/facebookresearch/ImageBind/blob/main/imagebind/models/imagebind_model.py',
    'https://github.com/lukemelas/EfficientNet-PyTorch/blob/master/efficientnet_pytorch/model.py',
    'https://smp.readthedocs.io/en/latest/models.html',
    'https://github.com/roboflow/rf-detr/blob/develop/rfdetr/detr.py',
    'https://github.com/1adrianb/face-alignment/blob/master/face_alignment/api.py',
    'https://github.com/ipazc/mtcnn',
    'https://github.com/serengil/retinaface/blob/master/retinaface/RetinaFace.py',
    'https://github.com/fcakyon/yolov5-pip/blob/main/yolov5/helpers.py',
  ],
  source: [
    'timesler/facenet-pytorch 2.5.3',
    'ageitgey/face_recognition 2022-06-10',
    'TencentARC/GFPGAN 1.3.8',
    'xinntao/Real-ESRGAN 0.3.0',
    'danielgatis/rembg 2.0.77',
    'facebookresearch/ImageBind 2025-11-21',
    'lukemelas/EfficientNet-PyTorch 2021-04-15',
    'qubvel/segmentation_models.pytorch 0.3.3',
    'roboflow/rf-detr 1.4.1',
    '1adrianb/face-alignment 1.5.0',
    'ipazc/mtcnn at 1ff7228',
    'serengil/retinaface at 018a5d2',
    'fcakyon/yolov5-pip at 11f1932',
  ],
  local: true,
  kinds: {
    faceFinder: {
      from: { python: ['facenet_pytorch{,.models.mtcnn}#MTCNN()'] },
      names: 'other',
      is: ['torch/module'],
      calls: [{ path: '{(),forward,detect}', runs: 'other' }],
    },
    faceNet: {
      from: { python: ['facenet_pytorch{,.models.inception_resnet_v1}#InceptionResnetV1()'] },
      names: 'embedding',
      model: ['pretrained', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward}', runs: 'embedding' }],
    },
    faceDetector: {
      from: { python: ['mtcnn{,.mtcnn}#MTCNN()'] },
      names: 'other',
      calls: [{ path: 'detect_faces', runs: 'other' }],
    },
    landmarks: {
      from: { python: ['face_alignment{,.api}#FaceAlignment()'] },
      names: 'other',
      calls: [{ path: 'get_landmarks{,_from_image,_from_batch,_from_directory}', runs: 'other' }],
    },
    dlibFaces: {
      from: { python: ['dlib#face_recognition_model_v1()'] },
      names: 'embedding',
      model: ['0'],
      calls: [{ path: 'compute_face_descriptor', runs: 'embedding' }],
    },
    dlibDetector: {
      from: { python: ['dlib#cnn_face_detection_model_v1()'] },
      names: 'other',
      model: ['0'],
      calls: [{ path: '()', runs: 'other' }],
    },
    faceRestorer: restorer('gfpgan{,.utils}#GFPGANer()', ['model_path', '0']),
    upsampler: restorer('realesrgan{,.utils}#RealESRGANer()', ['model_path', '1']),
    backgroundSession: {
      from: { python: ['rembg{,.session_factory}#new_session()'] },
      names: 'image-edit',
      model: ['model_name', '0'],
      default: { id: 'u2net', version: 'rembg 2.0' },
    },
    efficientNet: {
      from: { python: ['efficientnet_pytorch{,.model}#EfficientNet.{from_pretrained,from_name}()'] },
      names: 'classification',
      model: ['model_name', '0'],
      is: ['torch/module'],
      calls: [
        { path: '{(),forward}', runs: 'classification' },
        { path: 'extract_{features,endpoints}', runs: 'embedding' },
      ],
    },
    /** Named after the backbone it is built around, of which the weights are. */
    segmentation: {
      from: {
        python: [
          'segmentation_models_pytorch#{Unet,UnetPlusPlus,MAnet,Linknet,FPN,PSPNet,PAN,DeepLabV3,DeepLabV3Plus,Segformer,UPerNet,DPT}()',
        ],
      },
      names: 'other',
      model: ['encoder_name', '0'],
      default: { id: 'resnet34', version: 'segmentation-models-pytorch 0.3' },
      is: ['segmenting'],
    },
    segmentationByName: {
      from: { python: ['segmentation_models_pytorch#create_model()'] },
      names: 'other',
      model: ['encoder_name', '1'],
      default: { id: 'resnet34', version: 'segmentation-models-pytorch 0.3' },
      is: ['segmenting'],
    },
    segmentationOfHub: {
      from: { python: ['segmentation_models_pytorch#from_pretrained()'] },
      names: 'other',
      model: ['0', 'pretrained_model_name_or_path'],
      is: ['segmenting'],
    },
    segmenting: { is: ['torch/module'], calls: [{ path: '{(),forward,predict}', runs: 'other' }] },
    detector: {
      from: { python: ['rfdetr{,.detr}#RFDETR*()'] },
      names: 'other',
      model: ['pretrain_weights'],
      is: ['detecting'],
    },
    yolo: {
      from: { python: ['yolov5{,.helpers}#{load,load_model}()'] },
      names: 'other',
      model: ['model_path', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward}', runs: 'other' }],
    },
    yoloObject: {
      from: { python: ['yolov5{,.helpers}#YOLOv5()'] },
      names: 'other',
      model: ['model_path', '0'],
      calls: [{ path: 'predict', runs: 'other' }],
    },
    detecting: {
      calls: [
        { path: 'predict', runs: 'other' },
        { path: 'train', runs: 'training' },
      ],
    },
    imageBind: { is: ['torch/module'], calls: [{ path: '{(),forward}', runs: 'embedding' }] },
  },
  calls: {
    python: [
      ...detectors.map(([size, id]) => ({
        path: `rfdetr{,.detr}#RFDETR${size}`,
        names: 'other' as const,
        model: ['pretrain_weights'],
        gives: 'detecting',
        default: { id, version: 'rfdetr 1.4' },
      })),
      {
        path: 'imagebind.models.imagebind_model#imagebind_huge',
        names: 'embedding',
        gives: 'imageBind',
        default: { id: 'imagebind_huge', version: 'imagebind 0.1' },
      },
      { path: 'retinaface#RetinaFace.{detect_faces,extract_faces}', runs: 'other', uses: ['model', '2'] },
      {
        path: 'rembg{,.bg}#remove',
        runs: 'image-edit',
        uses: ['session', '6'],
        default: { id: 'u2net', version: 'rembg 2.0' },
      },
      {
        path: 'face_recognition{,.api}#face_encodings',
        runs: 'embedding',
        default: { id: 'dlib_face_recognition_resnet_model_v1', version: 'face_recognition 1.3' },
      },
      // By default it finds them without a network.
      {
        path: 'face_recognition{,.api}#face_locations',
        runs: 'other',
        when: [{ argument: ['model', '2'], is: ['cnn'] }],
        default: { id: 'mmod_human_face_detector', version: 'face_recognition 1.3' },
      },
      {
        path: 'face_recognition{,.api}#batch_face_locations',
        runs: 'other',
        default: { id: 'mmod_human_face_detector', version: 'face_recognition 1.3' },
      },
    ],
  },
};
