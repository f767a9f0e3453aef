import type { CallSpec, Sdk } from './sdk.ts';

const version = 'torchvision 0.20';

/** The builder is the model: `resnet50()` names ResNet-50 by itself. */
const builders = (gives: string, lines: readonly string[]): CallSpec[] =>
  lines
    .flatMap(line => line.split(' '))
    .map(id => ({
      path: `torchvision.models.**#${id}`,
      names: gives === 'detector' ? 'other' : 'classification',
      gives,
      default: { id, version },
    }));

export const torchvision: Sdk = {
  id: 'torchvision',
  docs: ['https://pytorch.org/vision/stable/models.html'],
  source: ['torchvision 0.29.1 (PyPI)'],
  local: true,
  kinds: {
    classifier: { is: ['torch/module'], calls: [{ path: '{(),forward}', runs: 'classification' }] },
    detector: { is: ['torch/module'], calls: [{ path: '{(),forward}', runs: 'other' }] },
  },
  calls: {
    python: [
      { path: 'torchvision.models.**#get_model', names: 'classification', model: ['0', 'name'], gives: 'classifier' },
      // A builder by a name that is computed: `models.__dict__[architecture]()`.
      { path: 'torchvision.models#[]', names: 'classification', gives: 'classifier' },
      ...builders('classifier', [
        'alexnet googlenet inception_v3 maxvit_t mobilenet_v2 mobilenet_v3_large mobilenet_v3_small',
        'convnext_tiny convnext_small convnext_base convnext_large',
        'densenet121 densenet161 densenet169 densenet201',
        'efficientnet_b0 efficientnet_b1 efficientnet_b2 efficientnet_b3 efficientnet_b4 efficientnet_b5',
        'efficientnet_b6 efficientnet_b7 efficientnet_v2_s efficientnet_v2_m efficientnet_v2_l',
        'mnasnet0_5 mnasnet0_75 mnasnet1_0 mnasnet1_3 squeezenet1_0 squeezenet1_1',
        'regnet_x_400mf regnet_x_8gf regnet_y_400mf regnet_y_16gf regnet_y_32gf regnet_y_128gf',
        'resnet18 resnet34 resnet50 resnet101 resnet152 wide_resnet50_2 wide_resnet101_2',
        'resnext50_32x4d resnext101_32x8d resnext101_64x4d shufflenet_v2_x0_5 shufflenet_v2_x1_0',
        'swin_t swin_s swin_b swin_v2_t swin_v2_s swin_v2_b swin3d_t swin3d_s swin3d_b',
        'vgg11 vgg11_bn vgg13 vgg13_bn vgg16 vgg16_bn vgg19 vgg19_bn',
        'vit_b_16 vit_b_32 vit_l_16 vit_l_32 vit_h_14 mvit_v1_b mvit_v2_s r3d_18 mc3_18 r2plus1d_18 s3d',
      ]),
      ...builders('detector', [
        'fasterrcnn_resnet50_fpn fasterrcnn_resnet50_fpn_v2 fasterrcnn_mobilenet_v3_large_fpn fasterrcnn_mobilenet_v3_large_320_fpn',
        'maskrcnn_resnet50_fpn maskrcnn_resnet50_fpn_v2 keypointrcnn_resnet50_fpn fcos_resnet50_fpn',
        'retinanet_resnet50_fpn retinanet_resnet50_fpn_v2 ssd300_vgg16 ssdlite320_mobilenet_v3_large',
        'deeplabv3_resnet50 deeplabv3_resnet101 deeplabv3_mobilenet_v3_large fcn_resnet50 fcn_resnet101',
        'lraspp_mobilenet_v3_large raft_large raft_small',
      ]),
    ],
  },
};
