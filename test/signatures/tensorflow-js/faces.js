import * as faceapi from 'face-api.js';

await faceapi.nets.tinyFaceDetector.loadFromUri('/models'); //> names=other model=?
await faceapi.detectAllFaces(document.querySelector('video')); //> call=other model=?
faceapi.matchDimensions(document.querySelector('canvas'), { width: 1, height: 1 });
