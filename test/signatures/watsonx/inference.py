from ibm_watsonx_ai import APIClient, Credentials
from ibm_watsonx_ai.foundation_models import Embeddings, Model, ModelInference
from ibm_watsonx_ai.foundation_models.utils.enums import ModelTypes

credentials = Credentials(url="https://eu-de.ml.cloud.ibm.com", api_key="k")
model = ModelInference(model_id="ibm/granite-13b-chat-v2", params={"max_new_tokens": 100}, credentials=credentials, project_id="p")  #> names=chat model=ibm/granite-13b-chat-v2
model.generate_text(prompt="x")  #> call=completion model=ibm/granite-13b-chat-v2
model.chat(messages=[])  #> call=chat model=ibm/granite-13b-chat-v2
for piece in model.generate_text_stream(prompt="x"):  #> call=completion model=ibm/granite-13b-chat-v2
    print(piece)
old = Model(ModelTypes.LLAMA_2_70B_CHAT, credentials, {"max_new_tokens": 5}, "p")  #> names=chat model=meta-llama/llama-2-70b-chat
old.generate("x")  #> call=completion model=meta-llama/llama-2-70b-chat
deployed = ModelInference(deployment_id="d", credentials=credentials, space_id="s")
deployed.generate_text("x")  #> call=completion model=?
Embeddings(model_id="ibm/slate-125m-english-rtrvr", credentials=credentials).embed_documents(["x"])  #> names=embedding model=ibm/slate-125m-english-rtrvr ; call=embedding model=ibm/slate-125m-english-rtrvr
model.tokenize("x")
model.get_details()
APIClient(credentials).foundation_models.get_model_specs()

from ibm_watson_machine_learning.foundation_models import Model
from ibm_watsonx_ai.foundation_models.utils.enums import DecodingMethods, EmbeddingTypes, ModelTypes
from ibm_watson_machine_learning.foundation_models.utils.enums import ModelTypes as OldTypes

model_id = ModelTypes.FLAN_UL2
named = ModelInference(model_id=model_id, params={"decoding_method": DecodingMethods.GREEDY})  #> names=chat model=google/flan-ul2 from=cross-file
named.generate_text("x")  #> call=completion model=google/flan-ul2
Model(model_id=OldTypes.GRANITE_13B_CHAT_V2.value, params={})  #> names=chat model=ibm/granite-13b-chat-v2
Model(model_id=OldTypes.SOMETHING_NEWER, params={})  #> names=chat model=?
Embeddings(model_id=EmbeddingTypes.IBM_SLATE_30M_ENG)  #> names=embedding model=ibm/slate-30m-english-rtrvr

from ibm_watsonx_ai.metanames import GenTextParamsMetaNames as GenParams

parameters = {GenParams.DECODING_METHOD: DecodingMethods.GREEDY, GenParams.MAX_NEW_TOKENS: 64, GenParams.MIN_NEW_TOKENS: 1}
capped = ModelInference(model_id=ModelTypes.FLAN_T5_XL, params=parameters)  #> names=chat model=google/flan-t5-xl max=64
capped.generate_text("x", params={GenParams.MAX_NEW_TOKENS: 8})  #> call=completion model=google/flan-t5-xl max=8
