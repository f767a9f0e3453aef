from unsloth import FastLanguageModel, FastVisionModel

# Another default in each year.
FastLanguageModel.from_pretrained()  #> names=generation model=?
FastVisionModel.from_pretrained()  #> names=generation model=unsloth/Llama-3.2-11B-Vision-Instruct-bnb-4bit from=sdk-default
