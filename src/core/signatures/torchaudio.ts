import type { CallSpec, Sdk } from './sdk.ts';

const version = 'torchaudio 2.8';

/** The bundle is the model: `WAV2VEC2_ASR_BASE_960H.get_model()` loads the weights of that name. */
const bundles = (
  loads: string,
  gives: string,
  names: NonNullable<CallSpec['names']>,
  lines: readonly string[],
): CallSpec[] =>
  lines
    .flatMap(line => line.split(' '))
    .map(id => ({
      path: `torchaudio.{pipelines,prototype.pipelines}.**#${id}.${loads}`,
      names,
      gives,
      default: { id, version },
    }));

export const torchaudio: Sdk = {
  id: 'torchaudio',
  docs: ['https://docs.pytorch.org/audio/stable/pipelines.html'],
  source: ['torchaudio 2.8 (its documentation)'],
  local: true,
  kinds: {
    encoder: { is: ['torch/module'], calls: [{ path: '{(),forward,extract_features}', runs: 'embedding' }] },
    recogniser: { is: ['torch/module'], calls: [{ path: '{(),forward,extract_features,infer}', runs: 'stt' }] },
    speaker: { is: ['torch/module'], calls: [{ path: '{(),forward,infer}', runs: 'tts' }] },
    other: { is: ['torch/module'], calls: [{ path: '{(),forward}', runs: 'other' }] },
  },
  calls: {
    python: [
      ...bundles('get_model', 'encoder', 'embedding', [
        'WAV2VEC2_BASE WAV2VEC2_LARGE WAV2VEC2_LARGE_LV60K WAV2VEC2_XLSR53 WAV2VEC2_XLSR_300M WAV2VEC2_XLSR_1B',
        'WAV2VEC2_XLSR_2B HUBERT_BASE HUBERT_LARGE HUBERT_XLARGE WAVLM_BASE WAVLM_BASE_PLUS WAVLM_LARGE',
      ]),
      ...bundles('get_model', 'recogniser', 'stt', [
        'WAV2VEC2_ASR_BASE_10M WAV2VEC2_ASR_BASE_100H WAV2VEC2_ASR_BASE_960H WAV2VEC2_ASR_LARGE_10M',
        'WAV2VEC2_ASR_LARGE_100H WAV2VEC2_ASR_LARGE_960H WAV2VEC2_ASR_LARGE_LV60K_10M WAV2VEC2_ASR_LARGE_LV60K_100H',
        'WAV2VEC2_ASR_LARGE_LV60K_960H VOXPOPULI_ASR_BASE_10K_DE VOXPOPULI_ASR_BASE_10K_EN',
        'VOXPOPULI_ASR_BASE_10K_ES VOXPOPULI_ASR_BASE_10K_FR VOXPOPULI_ASR_BASE_10K_IT',
        'HUBERT_ASR_LARGE HUBERT_ASR_XLARGE MMS_FA',
      ]),
      ...bundles('get_decoder', 'recogniser', 'stt', ['EMFORMER_RNNT_BASE_LIBRISPEECH']),
      ...bundles('get_tacotron2', 'speaker', 'tts', [
        'TACOTRON2_WAVERNN_CHAR_LJSPEECH TACOTRON2_WAVERNN_PHONE_LJSPEECH',
        'TACOTRON2_GRIFFINLIM_CHAR_LJSPEECH TACOTRON2_GRIFFINLIM_PHONE_LJSPEECH',
      ]),
      // The other vocoder is arithmetic.
      ...bundles('get_vocoder', 'speaker', 'tts', ['TACOTRON2_WAVERNN_CHAR_LJSPEECH TACOTRON2_WAVERNN_PHONE_LJSPEECH']),
      ...bundles('get_model', 'other', 'other', [
        'CONVTASNET_BASE_LIBRI2MIX HDEMUCS_HIGH_MUSDB HDEMUCS_HIGH_MUSDB_PLUS SQUIM_OBJECTIVE SQUIM_SUBJECTIVE',
      ]),
    ],
  },
};
