from docling.chunking import HybridChunker
from docling.datamodel.base_models import InputFormat
from docling.document_converter import DocumentConverter, PdfFormatOption
from donut import DonutModel
from marker.converters.pdf import PdfConverter
from marker.models import create_model_dict
from marker.output import text_from_rendered
from nougat import NougatModel
from nougat.utils.checkpoint import get_checkpoint
from surya.detection import DetectionPredictor
from surya.recognition import RecognitionPredictor

converter = DocumentConverter(format_options={InputFormat.PDF: PdfFormatOption()})
document = converter.convert("https://arxiv.org/pdf/2408.09869").document  #> call=other model=?
converter.convert("notes.docx")
for result in converter.convert_all(paths):  #> call=other model=?
    chunks = HybridChunker().chunk(result.document)
DocumentConverter().convert(source=paths[0])  #> call=other model=?

read = PdfConverter(artifact_dict=create_model_dict())  #> names=other model=?
text, _, images = text_from_rendered(read("a.pdf"))  #> call=other model=?


class Pages:
    def __init__(self):
        self.recognize = RecognitionPredictor()  #> names=other model=?
        self.detect = DetectionPredictor(checkpoint="s3://text_detection/2025_02_28")  #> names=other model=s3://text_detection/2025_02_28

    def read(self, images):
        lines = self.detect(images)  #> call=other model=s3://text_detection/2025_02_28
        return self.recognize(images, det_predictor=self.detect), lines  #> call=other model=?


nougat = NougatModel.from_pretrained(get_checkpoint("nougat")).to("cuda")  #> names=generation model=?
nougat.inference(image=images[0], early_stopping=False)  #> call=generation model=?
donut = DonutModel.from_pretrained("naver-clova-ix/donut-base-finetuned-cord-v2").half().to("cuda")  #> names=generation model=naver-clova-ix/donut-base-finetuned-cord-v2
donut.inference(image=images[0], prompt="<s_cord-v2>")["predictions"]  #> call=generation model=naver-clova-ix/donut-base-finetuned-cord-v2
