from adapters import AutoAdapterModel
from multimolecule import AutoModel as Molecule
from paddlenlp.transformers import AutoTokenizer, ErnieForSequenceClassification
from petals import AutoDistributedModelForCausalLM
from pytorch_pretrained_bert import BertAdam, BertTokenizer
from pytorch_pretrained_bert.modeling import BertForSequenceClassification
from pytorch_transformers import GPT2LMHeadModel

old = BertForSequenceClassification.from_pretrained("bert-base-uncased", num_labels=2).cuda()  #> names=classification model=bert-base-uncased
logits = old(ids, mask)  #> call=classification model=bert-base-uncased
BertAdam(old.parameters(), lr=5e-5)
BertTokenizer.from_pretrained("bert-base-uncased")
gpt2 = GPT2LMHeadModel.from_pretrained("gpt2")  #> names=generation model=gpt2
gpt2(ids)[0]  #> call=generation model=gpt2

adapted = AutoAdapterModel.from_pretrained("roberta-base")  #> names=embedding model=roberta-base
adapted.load_adapter("AdapterHub/roberta-base-pf-imdb", source="hf", set_active=True)
adapted(**batch)  #> call=embedding model=roberta-base

swarm = AutoDistributedModelForCausalLM.from_pretrained("petals-team/StableBeluga2")  #> names=generation model=petals-team/StableBeluga2
swarm.generate(ids, max_new_tokens=5)  #> call=generation model=petals-team/StableBeluga2 max=5

ernie = ErnieForSequenceClassification.from_pretrained("ernie-3.0-medium-zh")  #> names=classification model=ernie-3.0-medium-zh
AutoTokenizer.from_pretrained("ernie-3.0-medium-zh")
ernie(ids)  #> call=classification model=ernie-3.0-medium-zh
Molecule.from_pretrained("multimolecule/rnafm")(ids)  #> names=embedding model=multimolecule/rnafm ; call=embedding model=multimolecule/rnafm
