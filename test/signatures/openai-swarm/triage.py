from swarm import Agent, Swarm
from swarm.repl import run_demo_loop

client = Swarm()


def to_sales():
    return sales


triage = Agent(name="Triage", instructions="Route.", functions=[to_sales])
sales = Agent(name="Sales", model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini

response = client.run(agent=triage, messages=[{"role": "user", "content": "Hi"}])  #> call=chat model=gpt-4o from=sdk-default
print(response.messages[-1]["content"])
client.run(agent=sales, messages=[])  #> call=chat model=gpt-4o-mini
client.run(agent=sales, messages=[], model_override="gpt-3.5-turbo")  #> call=chat model=gpt-3.5-turbo

if __name__ == "__main__":
    run_demo_loop(sales)  #> call=chat model=gpt-4o-mini
