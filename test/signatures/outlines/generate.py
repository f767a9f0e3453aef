from enum import Enum

import openai
import outlines
from outlines import generate, models
from transformers import AutoModelForCausalLM, AutoTokenizer

model = outlines.models.transformers("microsoft/Phi-3-mini-4k-instruct", device="cuda")  #> names=generation model=microsoft/Phi-3-mini-4k-instruct
generator = outlines.generate.choice(model, ["yes", "no"])
answer = generator("Is it?")  #> call=chat model=microsoft/Phi-3-mini-4k-instruct
gpt = models.openai("gpt-4o-mini")  #> names=chat model=gpt-4o-mini
text = generate.text(gpt)
for question in ["a", "b"]:
    text(question, max_tokens=20)  #> call=chat model=gpt-4o-mini max=20 loop


class Size(Enum):
    SMALL = 1


hosted = outlines.from_openai(openai.OpenAI(), "gpt-4o")  #> names=chat model=gpt-4o
hosted("How big?", Size)  #> call=chat model=gpt-4o
local = outlines.from_transformers(
    AutoModelForCausalLM.from_pretrained("HuggingFaceTB/SmolLM2-135M"),  #> names=generation model=HuggingFaceTB/SmolLM2-135M
    AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M"),
)
outlines.Generator(local, Size)("How big?")  #> call=chat model=HuggingFaceTB/SmolLM2-135M
