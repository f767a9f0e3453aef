import bigframes.pandas as bpd
from bigframes.ml import linear_model, llm
from bigframes.ml.llm import GeminiTextGenerator

df = bpd.read_gbq("SELECT 1")
embedder = llm.TextEmbeddingGenerator(model_name="text-embedding-005")  #> names=embedding model=text-embedding-005
embedder.predict(df["text"])  #> call=embedding model=text-embedding-005
writer = GeminiTextGenerator(model_name="gemini-2.0-flash-001")  #> names=generation model=gemini-2.0-flash-001
writer.predict(df, max_output_tokens=200)  #> call=generation model=gemini-2.0-flash-001 max=200
GeminiTextGenerator().predict(df)  #> names=generation model=? ; call=generation model=?
linear_model.LinearRegression().predict(df)
df.predict("x")
