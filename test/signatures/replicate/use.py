import replicate

draw = replicate.use("black-forest-labs/flux-dev")  #> names=generation model=black-forest-labs/flux-dev
draw(prompt="a boat")  #> call=generation model=black-forest-labs/flux-dev
run = draw.create(prompt="a boat")  #> call=generation model=black-forest-labs/flux-dev
run.output()
replicate.trainings.create("stability-ai/sdxl:39ed52", {"input_images": "x"}, "me/mine")  #> call=training model=stability-ai/sdxl:39ed52
