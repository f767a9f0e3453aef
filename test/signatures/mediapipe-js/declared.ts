import type { FilesetResolver, HandLandmarker } from '@mediapipe/tasks-vision';
import type { LlmInference } from '@mediapipe/tasks-genai';
import type { TextClassifier } from '@mediapipe/tasks-text';
import type { AudioClassifier } from '@mediapipe/tasks-audio';

export async function run(hands: HandLandmarker, llm: LlmInference, words: TextClassifier, sounds: AudioClassifier) {
  hands.detectForVideo(document.querySelector('video'), 0); //> call=other model=?
  await llm.generateResponse('hi'); //> call=generation model=?
  words.classify('hi'); //> call=classification model=?
  sounds.classify(new Float32Array(16)); //> call=other model=?
  hands.close();
}
