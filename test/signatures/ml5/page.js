// The global of a script tag, as p5.js sketches have it.
let handPose;

function preload() {
  handPose = ml5.handPose(); //> names=other model=?
}

function setup() {
  createCanvas(640, 480);
  handPose.detectStart(createCapture(VIDEO), hands => hands); //> call=other model=?
}
