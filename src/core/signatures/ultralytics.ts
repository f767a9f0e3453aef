import type { Sdk, ValueKind } from './sdk.ts';

const version = 'ultralytics 8.3';
const detector = (name: string, id?: string): ValueKind => ({
  from: { python: [`ultralytics.**#${name}()`] },
  names: 'other',
  model: ['0', 'model'],
  ...(id === undefined ? {} : { default: { id, version } }),
  is: ['any'],
});

export const ultralytics: Sdk = {
  id: 'ultralytics',
  docs: [
    'https://docs.ultralytics.com/reference/engine/model/',
    'https://docs.ultralytics.com/reference/models/yolo/model/',
    'https://github.com/autodistill/autodistill',
    'https://docs.ultralytics.com/solutions/',
    'https://github.com/obss/sahi/blob/main/sahi/predict.py',
  ],
  source: [
    'ultralytics/ultralytics 8.3 (commit 0023683)',
    'obss/sahi 2026-08-22',
    'autodistill/autodistill 2025-05-14',
    'THU-MIG/yolov10 2024 (a fork of ultralytics 8.1)',
  ],
  local: true,
  kinds: {
    /** Each generation loads its own network where none is named: 8.2 YOLOv8, 8.3 YOLO11. */
    yolo: detector('YOLO'),
    /** Of the fork in which this generation came out. */
    yolov10: detector('YOLOv10{,.from_pretrained}'),
    world: detector('YOLOWorld', 'yolov8s-world.pt'),
    open: detector('YOLOE'),
    sam: detector('SAM', 'sam_b.pt'),
    fastSam: detector('FastSAM', 'FastSAM-x.pt'),
    rtdetr: detector('RTDETR', 'rtdetr-l.pt'),
    nas: detector('NAS', 'yolo_nas_s.pt'),
    /** Ready uses of a model on each picture of a film; before 8.3 they were handed what a model had found. */
    solution: {
      from: {
        python: [
          'ultralytics.solutions.**#{ObjectCounter,Heatmap,AIGym,RegionCounter,SecurityAlarm,SpeedEstimator,DistanceCalculation,QueueManager}()',
          'ultralytics.solutions.**#{TrackZone,InstanceSegmentation,VisionEye,ObjectCropper,ObjectBlurrer,ParkingManagement,Analytics}()',
        ],
      },
      names: 'other',
      onlyWithModel: 'id',
      when: [{ argument: ['model'], given: true }],
      model: ['model'],
      calls: [
        {
          path: '{(),process,process_data,count,monitor,generate_heatmap,estimate_speed,trackzone,process_queue,segment}',
          runs: 'other',
        },
      ],
    },
    /** SAHI: a model on slices of a large picture. */
    sliced: {
      from: { python: ['sahi.**#AutoDetectionModel.from_pretrained()'] },
      names: 'other',
      model: ['model_path', 'model', '1'],
      calls: [{ path: 'perform_{,batch_}inference', runs: 'other' }],
    },
    /** Autodistill: a large model labels pictures, a small one learns from them. */
    target: {
      from: { python: ['{autodistill_yolov8,autodistill_yolov11}.**#YOLOv{8,8Base,11,11Base}()'] },
      names: 'other',
      model: ['0', 'model_name', 'ckpt_path'],
      is: ['any'],
    },
    teacher: {
      from: {
        python: [
          'autodistill_{grounded_sam,grounded_sam_2,grounding_dino,yolo_world,owl_vit,owlv2,detic,clip,sam_clip,florence_2}.**#*()',
        ],
      },
      names: 'other',
      when: [{ argument: ['ontology'], given: true }],
      calls: [{ path: '{label,predict,sahi_predict}', runs: 'other' }],
    },
    any: {
      same: ['{to,load,fuse,reset_weights}()'],
      calls: [
        { path: '{(),predict,track,val,embed,benchmark}', runs: 'other' },
        { path: '{train,tune}', runs: 'training' },
      ],
    },
  },
  calls: {
    python: [
      { path: 'sahi.**#get_{prediction,sliced_prediction}', runs: 'other', uses: ['detection_model', '1'] },
      { path: 'sahi.**#predict{,_fiftyone}', runs: 'other', model: ['detection_model', 'model_path'] },
    ],
  },
};
