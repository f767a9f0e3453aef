import fairseq
import hanlp
import torch
from allennlp.commands.elmo import ElmoEmbedder
from allennlp.models.archival import load_archive
from allennlp.modules.elmo import Elmo, batch_to_ids
from allennlp.predictors.predictor import Predictor
from bert_serving.client import BertClient
from clip_client import Client
from comet import download_model, load_from_checkpoint
from easynmt import EasyNMT
from fairseq.checkpoint_utils import load_model_ensemble_and_task_from_hf_hub
from fairseq.models.roberta import RobertaModel
from fairseq.models.text_to_speech.hub_interface import TTSHubInterface
from fairseq.models.transformer import TransformerModel
from hanlp_restful import HanLPClient

coref = Predictor.from_path("https://storage.googleapis.com/allennlp-public-models/coref-spanbert-large-2021.03.10.tar.gz")  #> names=other model=https://storage.googleapis.com/allennlp-public-models/coref-spanbert-large-2021.03.10.tar.gz
for text in ["Ann saw her.", "He left."]:
    clusters = coref.predict(document=text)["clusters"]  #> call=other model=https://storage.googleapis.com/allennlp-public-models/coref-spanbert-large-2021.03.10.tar.gz loop
archive = load_archive("model.tar.gz", cuda_device=0)  #> names=other model=model.tar.gz
Predictor.from_archive(archive, "sentence-tagger").predict_batch_json([{"sentence": "Hi"}])  #> names=other model=model.tar.gz ; call=other model=model.tar.gz

weights = "https://allennlp.s3.amazonaws.com/elmo_weights.hdf5"
elmo = Elmo("options.json", weights, 2, dropout=0)  #> names=embedding model=https://allennlp.s3.amazonaws.com/elmo_weights.hdf5 from=constant
vectors = elmo(batch_to_ids([["Hi"]]))["elmo_representations"]  #> call=embedding model=https://allennlp.s3.amazonaws.com/elmo_weights.hdf5
ElmoEmbedder().embed_sentence(["Hi"])  #> names=embedding model=? ; call=embedding model=?

en2de = TransformerModel.from_pretrained("wmt16.en-de", checkpoint_file="model.pt", bpe="subword_nmt")  #> names=generation model=wmt16.en-de
en2de.eval().cuda()
print(en2de.translate("Hello"))  #> call=generation model=wmt16.en-de
roberta = RobertaModel.from_pretrained("roberta.large", "model.pt").eval()  #> names=generation model=roberta.large
tokens = roberta.encode("Hello")
layers = roberta.extract_features(tokens, return_all_hiddens=True)  #> call=embedding model=roberta.large
roberta.predict("mnli", tokens).argmax()  #> call=classification model=roberta.large


class Units:
    def __init__(self, path="hubert_base_ls960.pt"):
        models, cfg, task = fairseq.checkpoint_utils.load_model_ensemble_and_task([path])  #> names=other model=hubert_base_ls960.pt from=parameter-default
        self.model = models[0].eval().cuda()
        self.task = task

    def of(self, wave):
        return self.model.extract_features(source=wave, padding_mask=None)[0]  #> call=embedding model=hubert_base_ls960.pt


models, cfg, task = load_model_ensemble_and_task_from_hf_hub("facebook/fastspeech2-en-ljspeech")  #> names=other model=facebook/fastspeech2-en-ljspeech
model = models[0]
sample = TTSHubInterface.get_model_input(task, "Hello")
wav, rate = TTSHubInterface.get_prediction(task, model, task.build_generator(models, cfg), sample)  #> call=tts model=facebook/fastspeech2-en-ljspeech

judge = load_from_checkpoint(download_model("Unbabel/wmt22-comet-da"))  #> names=classification model=Unbabel/wmt22-comet-da
judge.predict([{"src": "a", "mt": "b", "ref": "c"}], batch_size=8, gpus=1).system_score  #> call=classification model=Unbabel/wmt22-comet-da

EasyNMT("opus-mt").translate(["Hello"], target_lang="de")  #> names=generation model=opus-mt ; call=generation model=opus-mt
parse = hanlp.load("CLOSE_TOK_POS_NER_SRL_DEP_SDP_CON_ELECTRA_SMALL_ZH")  #> names=classification model=CLOSE_TOK_POS_NER_SRL_DEP_SDP_CON_ELECTRA_SMALL_ZH
parse(["晓美焰来到北京"]).pretty_print()  #> call=classification model=CLOSE_TOK_POS_NER_SRL_DEP_SDP_CON_ELECTRA_SMALL_ZH
HanLPClient("https://www.hanlp.com/api", language="zh").parse("晓美焰")  #> call=classification model=?

with BertClient(ip="10.0.0.5") as bc:
    vectors = bc.encode(["Hello", "world"])  #> call=embedding model=?
    print(bc.server_status)
clip = Client("grpc://0.0.0.0:51000")
clip.encode(["a.png"])  #> call=embedding model=?
clip.profile()
torch.stack(list(vectors))
