from transformers import DepthEstimationPipeline, TableQuestionAnsweringPipeline, TextToAudioPipeline, pipeline

pipeline("text-generation")  #> names=generation model=?
pipeline("image-text-to-text")  #> names=generation model=?
talk = pipeline("conversational")  #> names=generation model=microsoft/DialoGPT-medium from=sdk-default
speak = TextToAudioPipeline(model=net, tokenizer=tokenizer)
speak("hello")  #> call=tts model=?
DepthEstimationPipeline(model=net, image_processor=processor)("a.png")  #> call=other model=?
TableQuestionAnsweringPipeline(model=net, tokenizer=tokenizer)(table=rows, query="x")  #> call=classification model=?
