from click.testing import CliRunner
from celery import Task
from myagents import Agent, Runner

runner = CliRunner()
runner.run(Agent(model="gpt-4o"))
Runner.run_sync(Agent(name="mine", model="gpt-4o"), "hello")
Task().run()
