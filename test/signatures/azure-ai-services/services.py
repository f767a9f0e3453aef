from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.documentintelligence import DocumentIntelligenceClient
from azure.ai.textanalytics import TextAnalyticsClient
from azure.ai.vision.imageanalysis import ImageAnalysisClient
from azure.cognitiveservices.vision.computervision import ComputerVisionClient
from azure.search.documents import SearchClient

language = TextAnalyticsClient(endpoint="https://x", credential=None)
language.analyze_sentiment(["x"])  #> call=classification model=?
language.begin_abstract_summary(["x"])  #> call=generation model=?

DocumentIntelligenceClient("https://x", None).begin_analyze_document("prebuilt-layout", {})  #> call=other model=prebuilt-layout
DocumentIntelligenceClient("https://x", None).begin_analyze_document(model_id="prebuilt-read", body={})  #> call=other model=prebuilt-read

ImageAnalysisClient("https://x", None).analyze(image_data=b"", visual_features=[])  #> call=classification model=?
pictures = ComputerVisionClient("https://x", None)
pictures.read_in_stream(b"", raw=True)  #> call=classification model=?
pictures.get_read_result("1")
ContentSafetyClient("https://x", None).analyze_text({})  #> call=moderation model=?
SearchClient("https://x", "index", None).analyze({})
