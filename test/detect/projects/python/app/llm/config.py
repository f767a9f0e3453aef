CHAT_MODEL = "gpt-4o-mini"


class settings:
    EMBEDDING = "text-embedding-3-small"
