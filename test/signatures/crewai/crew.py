from crewai import LLM, Agent, Crew, Process, Task
from crewai.flow.flow import Flow, start
from crewai.project import CrewBase, agent, crew, task
from langchain_openai import ChatOpenAI

llm = LLM(model="ollama/llama3.1", base_url="http://localhost:11434")  #> names=chat model=ollama/llama3.1

researcher = Agent(role="Researcher", goal="Find", backstory="Curious", llm=llm, verbose=True)
writer = Agent(role="Writer", goal="Write", backstory="Clear", llm=llm)
research = Task(description="Find facts", expected_output="Facts", agent=researcher)
write = Task(description="Write them down", expected_output="Text", agent=writer)
team = Crew(agents=[researcher, writer], tasks=[research, write], process=Process.sequential)

result = team.kickoff(inputs={"topic": "tides"})  #> call=chat model=ollama/llama3.1
for topic in ["sun", "moon"]:
    team.kickoff(inputs={"topic": topic})  #> call=chat model=ollama/llama3.1 loop
team.kickoff_for_each(inputs=[{"topic": "a"}, {"topic": "b"}])  #> call=chat model=ollama/llama3.1
print(llm.call("Say hi"))  #> call=chat model=ollama/llama3.1

named = Agent(role="Named", goal="g", backstory="b", llm="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
named.kickoff("Hello")  #> call=chat model=gpt-4o-mini
bare = Agent(role="Bare", goal="g", backstory="b")
Crew(agents=[bare], tasks=[Task(description="d", expected_output="e", agent=bare)]).kickoff()  #> call=chat model=?


@CrewBase
class ReportCrew:
    agents_config = "config/agents.yaml"
    tasks_config = "config/tasks.yaml"

    def __init__(self):
        self.model = ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o

    @agent
    def analyst(self) -> Agent:
        return Agent(config=self.agents_config["analyst"], llm=self.model)

    @task
    def report(self) -> Task:
        return Task(config=self.tasks_config["report"])

    @crew
    def crew(self) -> Crew:
        return Crew(agents=[self.analyst()], tasks=[self.report()], process=Process.sequential)


ReportCrew().crew().kickoff(inputs={"year": "2025"})  #> call=chat model=gpt-4o


class Poem(Flow):
    @start()
    def write(self):
        return llm.call("A poem")  #> call=chat model=ollama/llama3.1


Poem().kickoff()
