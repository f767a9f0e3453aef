"""Names that the other files use."""

import os

CHAT_MODEL = "gpt-4o"
SMALL_MODEL = "gpt-4o-mini"
EMBEDDING_MODEL = "text-embedding-3-small"
SUPPORT_MODEL = os.environ["SUPPORT_MODEL"]
REVIEW_MODEL = os.getenv("REVIEW_MODEL")
