import esm
import torch
from esm.models.esm3 import ESM3
from esm.models.esmc import ESMC
from esm.sdk import client
from esm.sdk.api import ESMProtein, GenerationConfig, LogitsConfig

model, alphabet = esm.pretrained.esm2_t33_650M_UR50D()  #> names=embedding model=esm2_t33_650M_UR50D from=sdk-default
convert = alphabet.get_batch_converter()
model = model.eval().cuda()
_, _, tokens = convert([("a", "MKTV")])
with torch.no_grad():
    results = model(tokens, repr_layers=[33], return_contacts=True)  #> call=embedding model=esm2_t33_650M_UR50D
other, _ = esm.pretrained.load_model_and_alphabet("esm1v_t33_650M_UR90S_1")  #> names=embedding model=esm1v_t33_650M_UR90S_1
other.predict_contacts(tokens)  #> call=embedding model=esm1v_t33_650M_UR90S_1
fold = esm.pretrained.esmfold_v1().eval().cuda()  #> names=other model=esmfold_v1 from=sdk-default
fold.infer_pdb("MKTV")  #> call=other model=esmfold_v1

protein = ESMProtein(sequence="MKTV____")
three = ESM3.from_pretrained("esm3-sm-open-v1").to("cuda")  #> names=generation model=esm3-sm-open-v1
three.generate(protein, GenerationConfig(track="sequence", num_steps=8))  #> call=generation model=esm3-sm-open-v1
c = ESMC.from_pretrained("esmc_300m")  #> names=embedding model=esmc_300m
c.logits(c.encode(protein), LogitsConfig(sequence=True))  #> call=embedding model=esmc_300m
remote = client(model="esm3-medium-2024-08", token="x")  #> names=generation model=esm3-medium-2024-08
remote.generate(protein, GenerationConfig(track="structure"))  #> call=generation model=esm3-medium-2024-08
