import { FilesetResolver as GenAi, LlmInference } from '@mediapipe/tasks-genai';
import { FilesetResolver, GestureRecognizer, HandLandmarker } from '@mediapipe/tasks-vision';

const vision = await FilesetResolver.forVisionTasks('https://cdn.jsdelivr.net/npm/@mediapipe/tasks-vision/wasm');
const hands = await HandLandmarker.createFromOptions(vision, { baseOptions: { modelAssetPath: 'hand_landmarker.task' }, runningMode: 'VIDEO' }); //> names=other model=hand_landmarker.task
hands.detectForVideo(document.querySelector('video')!, performance.now()); //> call=other model=hand_landmarker.task
const gestures = await GestureRecognizer.createFromModelPath(vision, 'gesture_recognizer.task'); //> names=other model=gesture_recognizer.task
gestures.recognize(document.querySelector('img')!); //> call=other model=gesture_recognizer.task
gestures.setOptions({ runningMode: 'IMAGE' });

const genai = await GenAi.forGenAiTasks('wasm');
const llm = await LlmInference.createFromOptions(genai, { baseOptions: { modelAssetPath: 'gemma-2b-it-gpu-int4.bin' }, maxTokens: 512 }); //> names=generation model=gemma-2b-it-gpu-int4.bin
await llm.generateResponse('Hello'); //> call=generation model=gemma-2b-it-gpu-int4.bin
