from llama_parse import LlamaParse
from llama_cloud_services import LlamaParse as Cloud
from unstructured.partition.auto import partition
from unstructured.partition.html import partition_html
from unstructured.partition.pdf import partition_pdf

pages = LlamaParse(result_type="markdown").load_data("a.pdf")  #> call=other model=?
seen = Cloud(use_vendor_multimodal_model=True, vendor_multimodal_model_name="openai-gpt4o")  #> names=other model=openai-gpt4o
parts = await seen.aparse(["a.pdf", "b.pdf"])  #> call=other model=openai-gpt4o
seen.get_images(pages, download_path="images")

partition_pdf("a.pdf", strategy="hi_res", infer_table_structure=True, hi_res_model_name="yolox")  #> call=other model=yolox
partition(filename="a.png", strategy="hi_res")  #> call=other model=?
partition_pdf("a.pdf")
partition_pdf("a.pdf", strategy="fast")
partition_html("a.html")
