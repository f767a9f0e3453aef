from huggingface_hub import from_pretrained_fastai, from_pretrained_keras

model = from_pretrained_keras("keras-io/mobile-vit-xxs")  #> names=classification model=keras-io/mobile-vit-xxs
model.predict(images)  #> call=classification model=keras-io/mobile-vit-xxs
learner = from_pretrained_fastai("espejelomar/identify-my-cat")  #> names=classification model=espejelomar/identify-my-cat
_, _, probabilities = learner.predict(images[0])  #> call=classification model=espejelomar/identify-my-cat
