def ask(client, prompt):
    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": prompt}])  #> call=chat model=gpt-4o


class Bot:
    def __init__(self, client, model="gpt-4o-mini"):
        self.client, self.model = client, model

    async def ask(self, prompt):
        await self.client.messages.create(model=self.model, max_tokens=100, messages=prompt)  #> call=chat model=gpt-4o-mini max=100
        return await self.client.embeddings.create(model="text-embedding-3-small", input=prompt)  #> call=embedding model=text-embedding-3-small


def sms(client):
    client.messages.create(body="Hi", to="+1")


def look_up(store, query):
    return store.embeddings.create(id=query)


def mocked(mock_client):
    mock_client.chat.completions.create(model="gpt-4o", messages=[])
