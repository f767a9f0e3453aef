import type { ResolvedModel } from '../models/resolve.ts';
import type { CallSite } from '../site.ts';
import { amount, named } from '../usage/givenValue.ts';
import { tokensOf } from '../usage/tokens.ts';
import { unstatedBytes } from './decode.ts';
import { imageWork } from './image.ts';
import type { Device } from './localInference.ts';
import { sizeOf } from './modelSize.ts';
import { exactly } from './quantity.ts';
import { reported, type WorkOrReason } from './siteWork.ts';
import { anyMinutes, speechToTextWork, unstatedRecogniser } from './speechToText.ts';
import { anyCharacters, textToSpeechWork, unstatedVoice } from './textToSpeech.ts';
import { videoWork } from './video.ts';

function frame(site: CallSite, side: number, ratio: number): { width: number; height: number; said: boolean } {
  const width = amount(site.given['width'], 16_384);
  const height = amount(site.given['height'], 16_384);
  const written = /^(\d{2,5})\s*[x×:]\s*(\d{2,5})$/.exec(named(site.given['size']) ?? '');
  const said = width !== undefined || height !== undefined || written !== null;
  return {
    width: width ?? (written ? Number(written[1]) : (height ?? side * ratio)),
    height: height ?? (written ? Number(written[2]) : (width ?? side)),
    said,
  };
}

export function imageSite(site: CallSite, model: ResolvedModel, device: Device | undefined): WorkOrReason {
  const { width, height, said } = frame(
    site,
    /stable-diffusion-v1|stable-diffusion-2/.test(model.card.id) ? 512 : 1024,
    1,
  );
  const images = amount(site.given['n'], 1000) ?? 1;
  // A text model that also draws is sized for its text, not for its images.
  const size =
    model.card.basis === 'published' && model.card.kind === 'image' ? sizeOf(site, model, 'none') : undefined;
  const work = imageWork({
    id: model.card.id,
    size: size?.total,
    steps: amount(site.given['steps'], 1000),
    width,
    height,
    quality: named(site.given['quality']),
    images,
    device,
  });
  return {
    modality: 'image',
    work,
    size,
    usage: { images: reported(exactly(images, 'image'), 'declared') },
    steps: [...(size?.steps ?? []), ...work.steps],
    assumptions: said ? [] : [`an image of ${width} × ${height} pixels`],
    priced: undefined,
  };
}

export function videoSite(site: CallSite, model: ResolvedModel, device: Device | undefined): WorkOrReason {
  const size = model.card.basis === 'published' ? sizeOf(site, model, 'none') : undefined;
  const open = size !== undefined;
  const { width, height, said } = frame(site, open ? 480 : 720, 16 / 9);
  const written = amount(site.given['seconds'], 3600);
  const seconds = written ?? 5;
  const work = videoWork({
    id: model.card.id,
    size: size?.total,
    seconds,
    width,
    height,
    steps: amount(site.given['steps'], 1000),
    clips: amount(site.given['n'], 100) ?? 1,
    device,
  });
  return {
    modality: 'video',
    work,
    size,
    usage: { seconds: reported(exactly(seconds, 's'), written === undefined ? 'assumed' : 'declared') },
    steps: [...(size?.steps ?? []), ...work.steps],
    assumptions: [
      ...(written === undefined ? ['a clip of 5 seconds'] : []),
      ...(said ? [] : [`frames of ${Math.round(width)} × ${height} pixels`]),
    ],
    priced: undefined,
  };
}

export function recogniserSite(site: CallSite, model: ResolvedModel, device: Device | undefined): WorkOrReason {
  const size = sizeOf(site, model, 'none');
  const written = amount(site.given['seconds'], 1e6);
  const minutes = written === undefined ? anyMinutes : exactly(written / 60, 'minute');
  const basis = written === undefined ? 'assumed' : 'declared';
  const work = speechToTextWork(
    size && size.total.typical < 20 ? size.total : unstatedRecogniser,
    minutes,
    basis,
    device,
  );
  return {
    modality: 'stt',
    work,
    size,
    usage: { minutes: reported(minutes, basis) },
    steps: [...(size?.steps ?? []), ...work.steps],
    assumptions: written === undefined ? ['a recording of about a minute'] : [],
    priced: undefined,
  };
}

export function voiceSite(site: CallSite, model: ResolvedModel, device: Device | undefined): WorkOrReason {
  const size = sizeOf(site, model, 'none');
  const text = named(site.given['input']) ?? named(site.given['prompt']);
  const count = text?.length ?? amount(site.given['characters'], 1e7);
  const characters = count === undefined ? anyCharacters : exactly(count, 'character');
  const work = textToSpeechWork(
    size ?? { total: unstatedVoice, active: unstatedVoice, bytesPerWeight: unstatedBytes },
    characters,
    device,
  );
  return {
    modality: 'tts',
    work,
    size,
    usage: { characters: reported(characters, count === undefined ? 'assumed' : 'declared') },
    steps: [...(size?.steps ?? []), ...work.steps],
    assumptions: count === undefined ? ['a text of about 300 characters'] : [],
    priced:
      text === undefined
        ? undefined
        : { input: tokensOf(text), cached: exactly(0, 'token'), output: exactly(0, 'token') },
  };
}
