// Of version 0, before 1.0 left them out.
const cvae = ml5.CVAE('models/quick_draw/manifest.json', () => {}); //> names=other model=models/quick_draw/manifest.json
cvae.generate('cat', (error, result) => result); //> call=other model=models/quick_draw/manifest.json
const pitch = ml5.pitchDetection('./model/', new AudioContext(), stream, () => {}); //> names=other model=./model/
pitch.getPitch((error, frequency) => frequency); //> call=other model=./model/
