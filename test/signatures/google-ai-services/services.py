from google.cloud import vision, language_v1, documentai, videointelligence, storage
from google.cloud import translate_v2 as translate
from google.cloud import translate as translate_v3

client = vision.ImageAnnotatorClient()
client.label_detection(image=vision.Image())  #> call=classification model=?
client.batch_annotate_images(requests=[])  #> call=classification model=?
client.from_service_account_json("key.json")
vision.ProductSearchClient().create_product(parent="p", product={})

language = language_v1.LanguageServiceClient()
language.analyze_entity_sentiment(request={"document": {}})  #> call=classification model=?

translate.Client().translate("x", target_language="de")  #> call=generation model=?
translate.Client().get_languages()
translate_v3.TranslationServiceClient().translate_text(contents=["x"], parent="p")  #> call=generation model=?
translate_v3.TranslationServiceClient().create_glossary(parent="p", glossary={})

documents = documentai.DocumentProcessorServiceClient()
documents.process_document(request={"name": documents.processor_path("p", "eu", "id")})  #> call=other model=?
videointelligence.VideoIntelligenceServiceClient().annotate_video(request={})  #> call=classification model=?
storage.Client().get_bucket("b")
