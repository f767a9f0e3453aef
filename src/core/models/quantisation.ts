/** Weights stored in fewer bits, as the name or an argument says. */
export interface Quantisation {
  /** As written: `Q4_K_M`, `awq`, `fp8`. */
  readonly scheme: string;
  /** Mean bits per weight in memory, scales included. */
  readonly bits: number;
}

/** Mean bits per weight of llama.cpp's types. Source: ggml-org/llama.cpp, tools/quantize/README.md (Llama 3.1 8B). */
const ggml: Readonly<Record<string, number>> = {
  iq1_s: 2.0,
  iq2_xxs: 2.38,
  iq2_xs: 2.59,
  iq2_s: 2.74,
  iq2_m: 2.93,
  iq3_xxs: 3.25,
  iq3_xs: 3.5,
  iq3_s: 3.66,
  iq3_m: 3.76,
  iq4_xs: 4.46,
  iq4_nl: 4.68,
  q2_k: 3.16,
  q3_k_s: 3.64,
  q3_k_m: 4.0,
  q3_k_l: 4.3,
  q4_0: 4.67,
  q4_1: 5.12,
  q4_k_s: 4.67,
  q4_k_m: 4.89,
  q5_0: 5.57,
  q5_1: 6.03,
  q5_k_s: 5.57,
  q5_k_m: 5.7,
  q6_k: 6.56,
  q8_0: 8.5,
  f16: 16,
  bf16: 16,
  f32: 32,
};

/** Schemes named in model ids and arguments; group scales add about 0.25 bit to 4-bit weights (GPTQ, AWQ, group 128). */
const named: readonly (readonly [pattern: RegExp, bits: number])[] = [
  [
    /^(?:w4a16|w4a8|w4a4|int4|4bit|4bits|awq|gptq|nf4|bnb-4bit|gptq-int4|awq-int4|gptq-4b|awq-4b|quantized\.w4a16|q4|marlin|exl2|hqq|autoround)$/,
    4.25,
  ],
  // MLC and WebLLM: groups of 32 weights with a 16-bit scale.
  [/^q4f(?:16|32)_[01]$/, 4.5],
  [/^q3f(?:16|32)_[01]$/, 3.5],
  [/^(?:nvfp4|mxfp4|fp4|mxfp4-q8)$/, 4.25],
  [/^(?:w8a8|w8a16|int8|8bit|8bits|gptq-int8|quantized\.w8a8|q8|bnb-8bit|fp8|fp8-dynamic|fp8-kv|mxfp8)$/, 8],
  [/^(?:6bit|q6)$/, 6.5],
  [/^(?:5bit|q5)$/, 5.5],
  [/^(?:3bit|3bits|int3|q3)$/, 3.4],
  [/^(?:2bit|2bits|int2|q2)$/, 2.6],
  [/^(?:fp16|bf16|float16|bfloat16|half|torch\.float16|torch\.bfloat16)$/, 16],
  [/^(?:fp32|float32|float|torch\.float32)$/, 32],
];

/** Bits of a scheme's name (`Q4_K_M`, `nf4`, `float16`); undefined where the name is unknown. */
export function bitsOf(scheme: string): number | undefined {
  // Unsloth's `…_XL` are its `…_M` with some layers wider, others narrower.
  const key = scheme.toLowerCase().replace(/_xl$/, '_m');
  return ggml[key] ?? named.find(([pattern]) => pattern.test(key))?.[1];
}

const schemes =
  'q[34]f(?:16|32)_[01]|i?q[1-8](?:_(?:0|1|k|xxs|xs|s|m|nl))?(?:_(?:s|m|l|xl))?|bf16|fp16|f16|fp32|f32|' +
  'quantized\\.w\\da\\d+|w\\da\\d+|fp8(?:-dynamic|-kv)?|mxfp8|mxfp4(?:-q8)?|nvfp4|fp4|nf4|' +
  '(?:gptq|awq)-(?:int[348]|4b)|(?:bnb-)?[2-8]bits?|int[2348]|gptq|awq|marlin|exl2|hqq|autoround';
const suffix = new RegExp(`[-_.:](${schemes})$`, 'i');
/** Words that say how weights are packed, not in how many bits. */
const packing = /[-_.:](?:gguf|ggml|mlx|bnb|onnx|openvino|safetensors|pytorch|keras|ud|dwq|unsloth|mtq|qat|mlc|\d+g)$/i;

/** The name without its packing and quantisation suffixes, and the quantisation they say (the outermost known). */
export function splitQuantisation(name: string): {
  name: string;
  quantisation: Quantisation | undefined;
  packed: boolean;
} {
  let rest = name;
  let quantisation: Quantisation | undefined;
  let packed = false;
  for (;;) {
    const match = suffix.exec(rest);
    const bits = match?.[1] === undefined ? undefined : bitsOf(match[1]);
    if (match?.[1] !== undefined && bits !== undefined && match.index > 0) {
      quantisation ??= { scheme: match[1], bits };
      rest = rest.slice(0, match.index);
    } else if (packing.test(rest)) {
      packed = true;
      rest = rest.replace(packing, '');
    } else {
      return { name: rest, quantisation, packed };
    }
  }
}
