from redisvl.extensions.message_history import SemanticMessageHistory
from redisvl.utils.vectorize import GoogleGenAIVectorizer, OllamaTextVectorizer

gemini = GoogleGenAIVectorizer(model="gemini-embedding-001")  #> names=embedding model=gemini-embedding-001
history = SemanticMessageHistory(name="chat", vectorizer=gemini)
history.get_relevant("tea")  #> call=embedding model=gemini-embedding-001
history.get_recent()
OllamaTextVectorizer().embed("x")  #> names=embedding model=nomic-embed-text from=sdk-default ; call=embedding model=nomic-embed-text
