import { AutoProcessor, AutoTokenizer, CLIPTextModelWithProjection, CLIPVisionModelWithProjection, RawImage } from 'https://cdn.jsdelivr.net/npm/@xenova/transformers@2.6.0';
import { pipeline } from 'https://cdn.jsdelivr.net/npm/@huggingface/transformers@3.0.0/dist/transformers.min.js';
import { pipeline as stream } from 'node:stream/promises';

const name = 'Xenova/clip-vit-base-patch16';
const processor = await AutoProcessor.from_pretrained(name);
const vision = await CLIPVisionModelWithProjection.from_pretrained(name, { quantized: false }); //> names=embedding model=Xenova/clip-vit-base-patch16
for (const file of ['a.jpg', 'b.jpg']) {
  const image = await RawImage.read(file);
  const { image_embeds } = await vision(await processor(image)); //> call=embedding model=Xenova/clip-vit-base-patch16 loop
  console.log(image_embeds);
}

const [tokenizer, text] = await Promise.all([
  AutoTokenizer.from_pretrained(name),
  CLIPTextModelWithProjection.from_pretrained(name), //> names=embedding model=Xenova/clip-vit-base-patch16
]);
await text(tokenizer(['dog'], { padding: true })); //> call=embedding model=Xenova/clip-vit-base-patch16

const detector = await pipeline('object-detection', 'Xenova/detr-resnet-50'); //> names=other model=Xenova/detr-resnet-50
await detector('cat.png', { threshold: 0.5 }); //> call=other model=Xenova/detr-resnet-50
await stream(process.stdin, process.stdout);
