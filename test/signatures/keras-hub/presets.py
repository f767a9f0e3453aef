import keras_hub
import keras_nlp

gemma = keras_nlp.models.GemmaCausalLM.from_preset("gemma_2b_en")  #> names=generation model=gemma_2b_en
gemma.generate("What is Keras?", max_length=64)  #> call=generation model=gemma_2b_en max=64
gemma.backbone.enable_lora(rank=4)
gemma.fit(["a"], epochs=1)  #> call=training model=gemma_2b_en
keras_hub.models.Tokenizer.from_preset("gemma_2b_en")
keras_hub.models.GemmaCausalLMPreprocessor.from_preset("gemma_2b_en")

mood = keras_hub.models.TextClassifier.from_preset("bert_base_en_uncased", num_classes=2)  #> names=classification model=bert_base_en_uncased
mood.predict(["fine"])  #> call=classification model=bert_base_en_uncased
picture = keras_hub.models.TextToImage.from_preset("stable_diffusion_3_medium")  #> names=image model=stable_diffusion_3_medium
picture.generate("a fox", num_steps=20)  #> call=image model=stable_diffusion_3_medium
keras_hub.models.Backbone.from_preset("vit_base_patch16_224_imagenet")  #> names=embedding model=vit_base_patch16_224_imagenet
assembled = keras_hub.models.GPT2CausalLM(backbone=keras_hub.models.GPT2Backbone.from_preset("gpt2_base_en"))  #> names=embedding model=gpt2_base_en
assembled.generate("a")  #> call=generation model=gpt2_base_en
