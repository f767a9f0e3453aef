from transformers import (
    ColPaliForRetrieval,
    LukeForEntityPairClassification,
    PatchTSTForPretraining,
    PatchTSTForRegression,
    PerceiverForOpticalFlow,
    ViltForImageAndTextRetrieval,
    ViltForImagesAndTextClassification,
    ViltProcessor,
)

processor = ViltProcessor.from_pretrained("dandelin/vilt-b32-finetuned-coco")
model = ViltForImageAndTextRetrieval.from_pretrained("dandelin/vilt-b32-finetuned-coco")  #> names=embedding model=dandelin/vilt-b32-finetuned-coco
model(**processor("x", "y"))  #> call=embedding model=dandelin/vilt-b32-finetuned-coco
pairs = ViltForImagesAndTextClassification.from_pretrained("dandelin/vilt-b32-finetuned-nlvr2")  #> names=classification model=dandelin/vilt-b32-finetuned-nlvr2
pairs(input_ids=1)  #> call=classification model=dandelin/vilt-b32-finetuned-nlvr2
LukeForEntityPairClassification.from_pretrained("studio-ousia/luke-large")  #> names=classification model=studio-ousia/luke-large
ColPaliForRetrieval.from_pretrained("vidore/colpali-v1.3-hf")  #> names=embedding model=vidore/colpali-v1.3-hf
flow = PerceiverForOpticalFlow.from_pretrained("deepmind/optical-flow-perceiver")  #> names=other model=deepmind/optical-flow-perceiver
flow(inputs=1)  #> call=other model=deepmind/optical-flow-perceiver
PatchTSTForPretraining.from_pretrained("ibm/patchtst")  #> names=classification model=ibm/patchtst
PatchTSTForRegression.from_pretrained("ibm/patchtst")  #> names=other model=ibm/patchtst


def from_scratch():
    from transformers import GPT2Config, TFGPT2LMHeadModel

    net = TFGPT2LMHeadModel(GPT2Config())
    net.compile(optimizer="adam")
    net.fit([], epochs=1)  #> call=training model=?
    net.generate([])  #> call=generation model=?


def collated(tokenizer, rows):
    from transformers import DataCollatorForTokenClassification

    collate = DataCollatorForTokenClassification(tokenizer)
    return collate(rows)
