from weaviate_agents.personalization import PersonalizationAgent
from weaviate_agents.query import QueryAgent

QueryAgent(client=client, collections=["Books"]).research_stream("Why?")  #> call=chat model=?
people = PersonalizationAgent.connect(client=client, reference_collection="Books")
people.add_persona(persona)
