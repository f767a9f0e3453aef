from transformers import (
    EsmForProteinFolding,
    MoonshineStreamingForConditionalGeneration,
    Pop2PianoForConditionalGeneration,
    SeamlessM4Tv2ForTextToText,
    XLNetForQuestionAnsweringSimple,
)

fold = EsmForProteinFolding.from_pretrained("facebook/esmfold_v1")  #> names=other model=facebook/esmfold_v1
fold(tokens)  #> call=other model=facebook/esmfold_v1
asr = MoonshineStreamingForConditionalGeneration.from_pretrained("UsefulSensors/moonshine-streaming-tiny")  #> names=stt model=UsefulSensors/moonshine-streaming-tiny
piano = Pop2PianoForConditionalGeneration.from_pretrained("sweetcocoa/pop2piano")  #> names=tts model=sweetcocoa/pop2piano
translate = SeamlessM4Tv2ForTextToText.from_pretrained("facebook/seamless-m4t-v2-large")  #> names=generation model=facebook/seamless-m4t-v2-large
translate.generate(tokens)  #> call=generation model=facebook/seamless-m4t-v2-large
answer = XLNetForQuestionAnsweringSimple.from_pretrained("xlnet/xlnet-base-cased")  #> names=classification model=xlnet/xlnet-base-cased
