from beir.generation.models import TILDE
from beir.retrieval.models import NVEmbed
from pinecone_text.dense import CohereEncoder, OpenAIEncoder

NVEmbed("nvidia/NV-Embed-v2").encode_queries(["q"])  #> names=embedding model=nvidia/NV-Embed-v2 ; call=embedding model=nvidia/NV-Embed-v2
TILDE("ielab/TILDE").generate(corpus, 5)  #> names=generation model=ielab/TILDE ; call=generation model=ielab/TILDE
# Ada first, then the small one of the third generation.
OpenAIEncoder()  #> names=embedding model=?
CohereEncoder("embed-multilingual-v3.0").encode_documents(["d"])  #> names=embedding model=embed-multilingual-v3.0 ; call=embedding model=embed-multilingual-v3.0
