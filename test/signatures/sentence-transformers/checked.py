from sentence_transformers import CrossEncoder, MultiVectorEncoder, SentenceTransformer, models
from sentence_transformers.cross_encoder.evaluation import CrossEncoderRerankingEvaluator
from sentence_transformers.evaluation import MSEEvaluatorFromDataFrame
from sentence_transformers.models import StaticEmbedding
from tokenizers import Tokenizer

late = MultiVectorEncoder("lightonai/GTE-ModernColBERT-v1")  #> names=embedding model=lightonai/GTE-ModernColBERT-v1
late.encode_query(["q"])  #> call=embedding model=lightonai/GTE-ModernColBERT-v1
clip = models.CLIPModel()  #> names=embedding model=openai/clip-vit-base-patch32 from=sdk-default
static = StaticEmbedding.from_model2vec("minishlab/potion-base-8M")  #> names=embedding model=minishlab/potion-base-8M
empty = StaticEmbedding(Tokenizer.from_pretrained("google-bert/bert-base-uncased"), embedding_dim=256)

scorer = CrossEncoder("cross-encoder/ms-marco-MiniLM-L6-v2")  #> names=rerank model=cross-encoder/ms-marco-MiniLM-L6-v2
CrossEncoderRerankingEvaluator(samples)(scorer)  #> call=rerank model=cross-encoder/ms-marco-MiniLM-L6-v2
encoder = SentenceTransformer("all-MiniLM-L6-v2")  #> names=embedding model=all-MiniLM-L6-v2
MSEEvaluatorFromDataFrame(frame, teacher, pairs)(encoder)  #> call=embedding model=all-MiniLM-L6-v2
