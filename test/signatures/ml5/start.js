import ml5 from 'ml5';

const sentiment = await ml5.sentiment('MovieReviews'); //> names=classification model=MovieReviews
sentiment.predict('good'); //> call=classification model=MovieReviews
const body = ml5.bodySegmentation('SelfieSegmentation'); //> names=other model=SelfieSegmentation
body.detectStop();
