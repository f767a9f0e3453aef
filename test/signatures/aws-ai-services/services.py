import boto3
from boto3.session import Session
from textractcaller import call_textract_analyzeid
from textractor import Textractor

rekognition = boto3.client("rekognition", region_name="eu-west-1")
rekognition.detect_labels(Image={"Bytes": b""}, MaxLabels=10)  #> call=classification model=?
rekognition.detect_moderation_labels(Image={"Bytes": b""})  #> call=moderation model=?
for picture in ["a.jpg", "b.jpg"]:
    rekognition.compare_faces(SourceImage={}, TargetImage={})  #> call=embedding model=? loop
rekognition.start_label_detection(Video={"S3Object": {}})  #> call=classification model=?
rekognition.get_label_detection(JobId="1")
rekognition.create_collection(CollectionId="people")
rekognition.list_faces(CollectionId="people")

comprehend = Session().client(service_name="comprehend")
comprehend.detect_sentiment(Text="x", LanguageCode="en")  #> call=classification model=?
comprehend.batch_detect_key_phrases(TextList=["x"], LanguageCode="en")  #> call=classification model=?
comprehend.start_topics_detection_job(InputDataConfig={}, OutputDataConfig={}, DataAccessRoleArn="r")  #> call=batch model=?
comprehend.create_document_classifier(DocumentClassifierName="c")  #> call=training model=?
comprehend.describe_document_classifier(DocumentClassifierArn="a")
medical = boto3.client("comprehendmedical")
medical.infer_icd10_cm(Text="x")  #> call=classification model=?
medical.detect_phi(Text="x")  #> call=classification model=?
medical.detect_entities_v2(Text="x")  #> call=classification model=?

polly = boto3.client("polly")
polly.synthesize_speech(Text="x", OutputFormat="mp3", VoiceId="Joanna", Engine="neural")  #> call=tts model=?
polly.describe_voices()

boto3.client("transcribe").start_transcription_job(TranscriptionJobName="j", Media={})  #> call=stt model=?
boto3.client("transcribe").get_transcription_job(TranscriptionJobName="j")
textract = boto3.client("textract")
textract.analyze_id(DocumentPages=[])  #> call=other model=?
textract.start_document_text_detection(DocumentLocation={})  #> call=other model=?
textract.get_document_text_detection(JobId="1")
boto3.client("translate").translate_text(Text="x", SourceLanguageCode="en", TargetLanguageCode="de")  #> call=generation model=?

boto3.client("s3").detect_labels(Image={})
boto3.client("forecast").create_predictor(PredictorName="p")

call_textract_analyzeid(document_pages=["s3://b/x.png"], boto3_textract_client=textract)  #> call=other model=?
Textractor(profile_name="default").analyze_document(file_source="x.png", features=[])  #> call=other model=?
